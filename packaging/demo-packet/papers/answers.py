# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was promised at the last session's questioning, and what became of it: question, answer, promise, evidence."""

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

# subject, question, answer, promise
SUBJECTS = (
    ("Rác thải nông thôn", "Vì sao bãi rác {xã} quá tải {n 2 4} năm vẫn chưa đóng cửa, trong khi cử tri phản ánh tại mọi kỳ họp?",
     "Nhà máy xử lý chậm do nhà đầu tư cũ bị chấm dứt hợp đồng; nhà đầu tư mới được chọn ngày {ngày}, công suất {n 180 300} tấn/ngày.", "Đóng cửa bãi rác trước ngày 31/12/2026."),
    ("Sạt lở bờ sông", "Còn bao nhiêu hộ ở {2 xã} nằm trong vùng nguy hiểm và bao giờ được di dời?",
     "Qua rà soát còn {n 160 290} hộ; đã bố trí {t 40 90} tỷ đồng cho {n 2 4} khu tái định cư, {n 60 110} hộ đã bốc thăm nền.", "Di dời xong trước mùa lũ năm 2027."),
    ("Thiếu giáo viên", "Tỉnh thiếu hơn {n 400 600} giáo viên nhưng mỗi năm chỉ tuyển được một nửa; giải pháp căn bản là gì?",
     "Nguồn tuyển môn tiếng Anh, tin học khan hiếm; sở đã ký hợp đồng thỉnh giảng {n 90 150} người và cử {n 70 120} sinh viên đi học theo đặt hàng.", "Tuyển đủ {n 80 92} % chỉ tiêu trước năm học mới."),
    ("Giải ngân đầu tư công", "Ba chủ đầu tư giải ngân dưới 20 % nhưng chưa ai bị xử lý, trách nhiệm thuộc về ai?",
     "Đã thay {n 2 4} giám đốc ban quản lý dự án, chấm dứt {n 5 9} hợp đồng; phần còn lại vướng mặt bằng tại {xã}.", "Đến hết tháng 9 không còn chủ đầu tư dưới 50 %."),
    ("Thuốc và vật tư y tế", "Người bệnh bảo hiểm vẫn phải mua thuốc ngoài; quyền lợi được hoàn trả thế nào?",
     "Gói thầu tập trung có kết quả từ tháng 3; đã hoàn trả {t 1 3} tỷ đồng cho {n 900 1700} lượt người bệnh.", "Không để thiếu thuốc thiết yếu ở tuyến xã."),
    ("Nước sạch", "Trạm cấp nước {xã} xây xong {n 2 5} năm nhưng hoạt động cầm chừng; có lãng phí không?",
     "Nguồn nước thô nhiễm mặn {n 40 80} ngày mỗi năm; phương án dẫn nước từ hồ thượng nguồn dài {p 9 17} km đang trình.", "Khởi công tuyến ống trong quý I năm 2027."),
    ("Trụ sở dôi dư", "Bao giờ có phương án cho 84 cơ sở còn lại, tránh để xuống cấp?",
     "Đã phân loại xong; {n 30 45} cơ sở giao lại cho xã làm nhà văn hóa, phần còn lại đấu giá.", "Hoàn thành trước ngày 31/12/2026."),
    ("Lừa đảo qua mạng", "Số tiền thu hồi cho nạn nhân rất thấp; công an có giải pháp gì?",
     "Đã phong tỏa kịp thời {t 3 9} tỷ đồng trong {n 21 37} vụ nhờ đường dây phối hợp ngân hàng trong 30 phút đầu.", "Mở rộng phối hợp đến tất cả chi nhánh ngân hàng trong quý III."),
    ("Cán bộ cấp xã", "Xã {xã} chỉ có một công chức địa chính cho {n 19 28} nghìn dân; điều động đến bao giờ?",
     "Đã biệt phái {n 140 200} công chức; sẽ tuyển bổ sung {n 90 130} chỉ tiêu sau khi được giao biên chế.", "Mỗi xã có ít nhất ba công chức địa chính, xây dựng."),
    ("Mạng và họp không giấy", "Phiên họp tháng 4 phải in lại tài liệu vì mạng hội trường tắt; có khắc phục được không?",
     "Đã kiểm tra {n 51 60} hội trường; nguyên nhân là điểm phát sóng quá tải và máy chủ dùng chung. Tài liệu sẽ được nạp sẵn vào từng máy, đọc được khi mất mạng.", "Không phiên họp nào phải in lại tài liệu."),
    ("Giá vật liệu xây dựng", "Giá cát tăng {n 25 40} % làm công trình đình trệ; việc cấp mỏ công khai ra sao?",
     "Cấp {n 3 5} mỏ theo cơ chế đặc thù, giá bán công bố hằng tháng; đã xử phạt {n 4 8} trường hợp nâng giá.", "Bảo đảm nguồn cát cho toàn bộ công trình trọng điểm."),
    ("Hồ sơ đất đai trễ hạn", "Người dân {2 xã} chờ giấy chứng nhận gần một năm; quy trình vướng ở đâu?",
     "Vướng đối soát bản đồ; đã tăng {n 12 20} tổ công tác, giải quyết {n 2100 3400} hồ sơ tồn.", "Không còn hồ sơ trễ hạn trên 30 ngày vào cuối tháng 10."),
)
EVIDENCE = ("Biên bản nghiệm thu ngày {ngày}", "Báo cáo của {số} ngày {ngày}", "Kết quả khảo sát của Tổ đại biểu tại {xã}", "Văn bản số {n 310 1900}/UBND ngày {ngày}", "Hình ảnh, tọa độ do UBND {xã} gửi")


def body(council):
    writer = Writer(council, "answers")
    out = [head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "201/BC-UBND", "ngày 25 tháng 6 năm 2026"),
           title("BÁO CÁO", "Kết quả thực hiện kết luận chất vấn tại kỳ họp trước và trả lời các câu hỏi của đại biểu gửi đến Kỳ họp thứ Hai"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
           p("Ủy ban nhân dân tỉnh nhận được câu hỏi của 24 lượt đại biểu thuộc 12 nhóm vấn đề. Từng câu hỏi, nội dung trả lời, lời hứa và chứng cứ thực hiện được trình bày dưới đây.")]
    rows = []
    askers = writer.rng.sample(council.delegates[19:], 24)
    for n, (subject, question, answer, promise) in enumerate(SUBJECTS, 1):
        said = writer.say(promise)
        done = writer.rng.randint(30, 100)
        evidence = writer.say(writer.rng.choice(EVIDENCE))
        rows.append([n, subject, said, f"{done} %", evidence])
        out += [h(1, f"{n}. {subject}"), p(f"Đại biểu {askers[2 * n - 2].name} ({askers[2 * n - 2].group}) hỏi: {writer.say(question)}"),
                p(f"Đại biểu {askers[2 * n - 1].name} ({askers[2 * n - 1].group}) hỏi thêm: " + writer.say(
                    "[Đề nghị nêu rõ người chịu trách nhiệm|Kinh phí lấy từ nguồn nào|Cử tri giám sát bằng cách nào|Nếu chậm thì xử lý ra sao] và "
                    "[thời hạn cụ thể của từng bước|cách công khai kết quả đến thôn, khu phố|căn cứ để tin rằng lần này làm được]?")),
                h(2, "Trả lời"), ps(writer.paragraphs((answer, "{số} được giao chủ trì, {số} phối hợp; tiến độ báo cáo [hằng tháng|hai tháng một lần|theo quý].",
                                                       "[Khó khăn lớn nhất hiện nay là|Vướng mắc còn lại là] [mặt bằng|nguồn vốn|nhân lực|quy định chưa đồng bộ]; Ủy ban nhân dân tỉnh [đã có phương án dự phòng|đang trình cấp có thẩm quyền|đã đối thoại với {n 40 160} hộ dân]."), 1)),
                h(2, "Cam kết"), p(f"{said} Mức độ hoàn thành đến ngày 20/6/2026: {done} %. Chứng cứ: {evidence}.")]
    out += [p("Ủy ban nhân dân tỉnh kính báo cáo Hội đồng nhân dân tỉnh./."),
            end(["Như trên", "Các đại biểu đã nêu câu hỏi", "Các sở, ban, ngành"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], council.people_chair.name),
            appendix("", "BẢNG THEO DÕI CAM KẾT", "Kèm theo Báo cáo số 201/BC-UBND ngày 25 tháng 6 năm 2026"),
            table((("TT", "c", 7), ("Vấn đề", "t", 22), ("Cam kết", "t", 34), ("Hoàn thành", "c", 12), ("Chứng cứ", "t", 25)),
                  [*rows, [None, "Bình quân", "", f"{decimal(sum(int(row[3][:-2]) for row in rows) / len(rows))} %", ""]]), "</section>"]
    return "".join(out)
