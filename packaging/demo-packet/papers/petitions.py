# SPDX-License-Identifier: AGPL-3.0-or-later
"""Voters' opinions and petitions: what they say by field, and a table of each with the unit that answers."""

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

FIELDS = (
    ("Đất đai, môi trường", "Sở Nông nghiệp và Môi trường", (
        "Cử tri {xã} phản ánh bãi rác quá tải, mùi hôi ảnh hưởng {n 120 380} hộ; đề nghị di dời trước mùa mưa.",
        "Hồ sơ cấp giấy chứng nhận tại {xã} chậm {n 3 9} tháng do bản đồ của xã cũ và xã mới không khớp.",
        "Đề nghị kiểm tra việc khai thác cát ban đêm đoạn sông qua {2 xã}, gây sạt lở đất ở.",
        "Giá đất bồi thường dự án đường ven sông tại {xã} thấp hơn giá giao dịch, {n 15 40} hộ chưa nhận tiền.",
        "Nước giếng tại thôn {n 2 9}, {xã} có màu vàng và mùi tanh; đề nghị xét nghiệm, kéo nước sạch.")),
    ("Giao thông, xây dựng", "Sở Xây dựng", (
        "Đường tỉnh {n 601 648} qua {xã} hư hỏng {p 2 6} km, xe tải nặng chạy vào giờ học sinh tan trường.",
        "Cầu tạm tại {xã} chỉ cho xe máy, mùa lũ phải đi vòng {n 7 16} km; đề nghị làm cầu kiên cố.",
        "Đề nghị lắp đèn tín hiệu và gờ giảm tốc tại ngã ba vào khu công nghiệp thuộc {xã}.",
        "Công trình thoát nước khu trung tâm {xã} thi công dở dang {n 8 15} tháng, cứ mưa là ngập.",
        "Nhà ở xã hội mở bán nhưng công nhân ở {xã} không đủ điều kiện chứng minh thu nhập.")),
    ("Nông nghiệp, thủy lợi", "Sở Nông nghiệp và Môi trường", (
        "Kênh cấp II qua {xã} bồi lắng, {n 90 260} ha cuối kênh thiếu nước vụ Hè Thu.",
        "Giá vật tư nông nghiệp tăng, phân bón giả bán tại chợ {xã}; đề nghị kiểm tra đột xuất.",
        "Đề nghị đẩy nhanh kè chống sạt lở tại {xã}, hiện mép sông cách nhà dân {n 3 12} m.",
        "Ngư dân {xã} đề nghị nạo vét luồng vào cảng, tàu phải chờ triều {n 3 6} giờ.")),
    ("Giáo dục", "Sở Giáo dục và Đào tạo", (
        "Trường tiểu học tại {xã} thiếu {n 3 7} giáo viên tiếng Anh, học sinh học dồn vào cuối tuần.",
        "Phụ huynh {xã} đề nghị làm rõ các khoản thu đầu năm và suất ăn bán trú.",
        "Điểm trường lẻ ở {xã} cách trung tâm {n 6 14} km, chưa có nhà vệ sinh đạt chuẩn.",
        "Đề nghị giữ lại cơ sở trường cũ ở {xã} sau sáp nhập, không để học sinh lớp 1 đi quá xa.")),
    ("Y tế, an sinh", "Sở Y tế", (
        "Trạm y tế tại {xã} thường hết thuốc huyết áp, tiểu đường vào cuối tháng.",
        "Người cao tuổi ở {xã} phải đi {n 12 28} km để làm giấy ra viện; đề nghị trả kết quả tại xã.",
        "Đề nghị rà soát hộ nghèo tại {xã}, có hộ nhà xuống cấp nhưng không được bình xét.",
        "Chế độ mai táng phí tại {xã} chi trả chậm {n 2 5} tháng.")),
    ("Hành chính, cán bộ", "Sở Nội vụ", (
        "Trung tâm hành chính công {xã} đông người, thiếu ghế và nước uống, chỉ mở {n 2 3} quầy.",
        "Đề nghị xử lý trụ sở bỏ không tại {xã}, trẻ em vào chơi không an toàn.",
        "Cán bộ không chuyên trách ở {xã} sau nghỉ việc chưa nhận hỗ trợ.",
        "Mạng ở hội trường {xã} yếu, buổi tiếp xúc cử tri trực tuyến bị ngắt {n 3 7} lần.")),
    ("An ninh, trật tự", "Công an tỉnh", (
        "Lừa đảo giả danh cán bộ cập nhật dữ liệu xảy ra nhiều tại {xã}; đề nghị tuyên truyền bằng loa thôn.",
        "Thanh niên tụ tập đua xe cuối tuần trên đường qua {2 xã}.",
        "Karaoke loa kéo quá giờ ở khu dân cư {xã}, phản ánh nhiều lần chưa xử lý.")),
)
REPLIES = (
    "Đã giải quyết xong ngày {ngày}; cử tri không có ý kiến thêm.",
    "Đã bố trí {t 1 9} tỷ đồng trong đợt điều chỉnh dự toán này, hoàn thành trước ngày 30/11/2026.",
    "Đang thẩm định hồ sơ; trả lời bằng văn bản trước ngày 31/7/2026.",
    "Thuộc thẩm quyền của xã, đã chuyển theo Công văn số {n 1200 2900}/UBND ngày {ngày}.",
    "Chưa có nguồn vốn; đưa vào danh mục đầu tư trung hạn, dự kiến khởi công năm 2027.",
    "Đã kiểm tra, xử phạt {n 2 9} trường hợp; tiếp tục theo dõi trong quý III.",
    "Phản ánh đúng một phần; đơn vị đã xin lỗi và điều chỉnh quy trình.",
    "Không có cơ sở giải quyết theo quy định hiện hành; đã giải thích trực tiếp tại buổi tiếp xúc.",
)
STATES = ("Đã giải quyết", "Đang giải quyết", "Đang giải quyết", "Giải trình, cung cấp thông tin")


def all_of(writer, count=120):
    """(field, text, unit, state, reply) for every petition."""
    out = []
    for number in range(count):
        field, unit, texts = FIELDS[number % len(FIELDS)]
        state = writer.rng.choice(STATES)
        reply = REPLIES[0] if state == STATES[0] else writer.rng.choice(REPLIES[6:] if state == STATES[3] else REPLIES[1:6])
        out.append((field, writer.say(texts[number // len(FIELDS) % len(texts)]), unit, state, writer.say(reply)))
    return sorted(out, key=lambda petition: [field[0] for field in FIELDS].index(petition[0]))


def body(council):
    writer = Writer(council, "petitions")
    petitions = all_of(writer)
    done = sum(petition[3] == STATES[0] for petition in petitions)
    out = [head(["HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG", "THƯỜNG TRỰC"], "58/BC-HĐND", "ngày 26 tháng 6 năm 2026"),
           title("BÁO CÁO", "Tổng hợp ý kiến, kiến nghị của cử tri gửi đến Kỳ họp thứ Hai và kết quả giải quyết"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
           ps(writer.paragraphs(("Từ ngày 08/6 đến ngày 18/6/2026, 12 tổ đại biểu đã tổ chức {n 66 81} điểm tiếp xúc tại 62 xã, phường, trong đó {n 14 22} điểm kết hợp trực tuyến, với {n 9800 13600} lượt cử tri dự.",
                                 "Có {n 710 960} lượt ý kiến; sau khi loại trừ ý kiến trùng và ý kiến đã trả lời tại chỗ, tổng hợp còn 120 kiến nghị thuộc thẩm quyền cấp tỉnh."), 1)),
           h(1, "I. Ý KIẾN CHUNG"),
           ps(writer.paragraphs(("Cử tri đánh giá cao việc chính quyền hai cấp vận hành thông suốt, thủ tục được giải quyết gần dân hơn.",
                                 "Cử tri băn khoăn về sạt lở, rác thải, giá vật tư, thiếu giáo viên và tình trạng lừa đảo qua mạng.",
                                 "Nhiều ý kiến đề nghị đại biểu báo lại kết quả từng kiến nghị, không trả lời chung chung; cử tri {2 xã} kiến nghị cùng một việc từ ba kỳ họp trước."), 1)),
           h(1, "II. TỔNG HỢP THEO LĨNH VỰC")]
    rows = []
    for number, (field, *_rest) in enumerate(FIELDS, 1):
        inside = [petition for petition in petitions if petition[0] == field]
        counts = [sum(petition[3] == state for petition in inside) for state in (STATES[0], STATES[1], STATES[3])]
        rows.append([number, field, len(inside), *counts, decimal(100 * counts[0] / len(inside))])
    rows.append([None, "Tổng số", len(petitions), *(sum(row[at] for row in rows) for at in (3, 4, 5)), decimal(100 * done / len(petitions))])
    out.append(table((("TT", "c", 6), ("Lĩnh vực", "t", 34), ("Kiến nghị", "n", 12), ("Đã giải quyết", "n", 12), ("Đang giải quyết", "n", 12), ("Giải trình", "n", 12), ("Tỷ lệ xong (%)", "n", 12)), rows))
    for number, (field, unit, _texts) in enumerate(FIELDS, 1):
        inside = [petition for petition in petitions if petition[0] == field]
        out += [h(2, f"{number}. {field}"), p(f"Có {len(inside)} kiến nghị, giao {unit} chủ trì trả lời. Nổi bật:"), ps(f"- {petition[1]}" for petition in inside[:3])]
    out += [h(1, "III. NHẬN XÉT, KIẾN NGHỊ"),
            ps(f"{n}. {writer.say(text)}" for n, text in enumerate((
                "Còn {n 9 15} văn bản trả lời chậm so với thời hạn; có văn bản chỉ hứa mà không nêu thời gian hoàn thành.",
                "Đề nghị Ủy ban nhân dân tỉnh công khai tiến độ từng kiến nghị, cập nhật hằng tháng để tổ đại biểu theo dõi.",
                "Đề nghị chọn nhóm vấn đề rác thải, sạt lở, giáo viên và y tế cơ sở để chất vấn tại kỳ họp này.",
                "Các tổ đại biểu báo cáo kết quả với cử tri trong vòng {n 15 20} ngày sau kỳ họp."), 1)),
            end(["Như trên", "Đoàn ĐBQH tỉnh", "UBND tỉnh", "Ủy ban MTTQ tỉnh", "12 tổ đại biểu"], ["TM. THƯỜNG TRỰC HĐND", "PHÓ CHỦ TỊCH"], council.deputies[1].name),
            appendix("", "DANH MỤC KIẾN NGHỊ VÀ KẾT QUẢ GIẢI QUYẾT", "Kèm theo Báo cáo số 58/BC-HĐND ngày 26 tháng 6 năm 2026", wide=True),
            table((("TT", "c", 4), ("Lĩnh vực", "t", 12), ("Nội dung kiến nghị", "t", 36), ("Cơ quan trả lời", "t", 15), ("Trạng thái", "c", 11), ("Kết quả", "t", 22)),
                  [[n, field, text, unit, state, reply] for n, (field, text, unit, state, reply) in enumerate(petitions, 1)]), "</section>"]
    return "".join(out)
