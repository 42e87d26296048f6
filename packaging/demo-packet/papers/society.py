# SPDX-License-Identifier: AGPL-3.0-or-later
"""Policy on nurseries and commune health care: the submission with its cost, and the draft resolution in articles."""

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal, whole

NEED = (
    "Qua rà soát tại 62 xã, phường, toàn tỉnh còn {n 5200 6900} trẻ từ 6 đến 36 tháng tuổi có nhu cầu gửi nhưng chưa được nhận, tập trung ở khu công nghiệp và {3 xã}.",
    "Thu nhập của giáo viên mầm non hợp đồng bình quân {p 5 6} triệu đồng/tháng; {n 160 230} người đã nghỉ việc trong hai năm qua.",
    "Mỗi điểm trạm y tế sau sắp xếp phục vụ bình quân {n 9000 13000} dân, nhiều nơi chỉ có một bác sĩ; tỷ lệ khám chữa bệnh bảo hiểm y tế tại xã giảm {p 3 6} điểm phần trăm.",
    "Tiền trực, phụ cấp cho nhân viên y tế thôn, bản giữ nguyên từ năm 2016, không còn phù hợp.",
    "Chính sách hiện hành tại các nghị quyết ban hành trước sắp xếp có mức hưởng khác nhau giữa các địa bàn, cần thống nhất.",
)
MEASURES = (
    ("Nhóm trẻ trong khu công nghiệp", "Hỗ trợ một lần cho cơ sở nhận từ 30 % trẻ là con công nhân: 35 triệu đồng", 84, 35.0),
    ("Trẻ mầm non là con công nhân, hộ nghèo", "Hỗ trợ 240 nghìn đồng/trẻ/tháng, 9 tháng/năm", 8600, 2.16),
    ("Giáo viên mầm non hợp đồng", "Hỗ trợ 1,2 triệu đồng/người/tháng", 1240, 14.4),
    ("Nhân viên nấu ăn ở điểm trường lẻ", "Hỗ trợ 900 nghìn đồng/người/tháng, 9 tháng/năm", 310, 8.1),
    ("Bác sĩ công tác tại trạm y tế xã khó khăn", "Hỗ trợ 4 triệu đồng/người/tháng", 96, 48.0),
    ("Bác sĩ luân phiên về xã", "Hỗ trợ 3 triệu đồng/người/tháng", 60, 36.0),
    ("Nhân viên y tế thôn, bản, khu phố", "Hỗ trợ bằng 0,35 mức lương cơ sở/tháng", 1430, 9.83),
    ("Sinh viên y khoa cam kết về xã", "Hỗ trợ học phí thực đóng, không quá 30 triệu đồng/năm", 45, 30.0),
    ("Khám sức khỏe người cao tuổi tại xã", "300 nghìn đồng/người/lần, một lần mỗi năm", 42000, 0.3),
)
REPLIES = (
    ("Sở Tài chính", "Đề nghị làm rõ nguồn lực từ năm 2028", "Tiếp thu; nguồn từ tiết kiệm chi và cân đối ngân sách, đã bổ sung bảng tính từng năm"),
    ("Sở Tư pháp", "Đề nghị không giao Ủy ban nhân dân tỉnh quy định thêm thủ tục", "Tiếp thu; bỏ khoản 3 Điều 9"),
    ("Ủy ban MTTQ tỉnh", "Bổ sung đối tượng là con của người lao động tự do thuê trọ", "Tiếp thu một phần: có xác nhận tạm trú từ 6 tháng"),
    ("Liên đoàn Lao động tỉnh", "Nâng mức hỗ trợ trẻ lên 300 nghìn đồng", "Giải trình: vượt khả năng cân đối năm 2026, xem xét lại khi sơ kết năm 2028"),
    ("UBND xã miền núi", "Hỗ trợ nhân viên nấu ăn cả 12 tháng", "Giải trình: thời gian nghỉ hè không tổ chức nấu ăn"),
    ("Hội Người cao tuổi", "Cho phép khám tại nhà với người không đi lại được", "Tiếp thu; bổ sung tại Điều 8"),
    ("Bảo hiểm xã hội tỉnh", "Tránh trùng với quyền lợi bảo hiểm y tế", "Tiếp thu; chỉ chi phần bảo hiểm không thanh toán"),
)
ARTICLES = (
    ("Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng", ("Nghị quyết này quy định chính sách hỗ trợ giáo dục mầm non và y tế cơ sở trên địa bàn tỉnh giai đoạn 2026 - 2030.",
                                                  "Đối tượng áp dụng gồm trẻ em, giáo viên, nhân viên, cơ sở giáo dục mầm non, bác sĩ, nhân viên y tế, sinh viên y khoa, người cao tuổi quy định tại các Điều 3 đến 8 và cơ quan, tổ chức, cá nhân có liên quan.")),
    ("Điều 2. Nguyên tắc hỗ trợ", ("Một đối tượng đủ điều kiện hưởng nhiều mức của cùng một nội dung thì chỉ hưởng mức cao nhất.", "Chi trả qua tài khoản; trường hợp không có tài khoản thì chi trả tại trung tâm phục vụ hành chính công cấp xã.",
                                  "Hồ sơ đã có trong cơ sở dữ liệu thì không yêu cầu người dân nộp lại.")),
    ("Điều 3. Hỗ trợ nhóm trẻ, lớp mẫu giáo ở nơi có khu công nghiệp", ("Cơ sở độc lập dân lập, tư thục đã được cấp phép, có ít nhất 30 % trẻ là con công nhân, được hỗ trợ một lần 35 triệu đồng để sửa chữa, mua thiết bị, đồ chơi.",
                                                                    "Cơ sở cam kết hoạt động ít nhất 36 tháng; giải thể trước hạn thì hoàn trả theo tỷ lệ thời gian còn lại.")),
    ("Điều 4. Hỗ trợ trẻ mầm non", ("Trẻ là con công nhân, người lao động thuê trọ có xác nhận tạm trú từ 6 tháng, con hộ nghèo, hộ cận nghèo được hỗ trợ 240 nghìn đồng/tháng, không quá 9 tháng một năm học.",)),
    ("Điều 5. Hỗ trợ giáo viên, nhân viên nấu ăn", ("Giáo viên mầm non hợp đồng lao động được hỗ trợ 1,2 triệu đồng/tháng.", "Nhân viên nấu ăn ở điểm trường lẻ được hỗ trợ 900 nghìn đồng/tháng trong thời gian tổ chức nấu ăn.")),
    ("Điều 6. Hỗ trợ bác sĩ, nhân viên y tế", ("Bác sĩ công tác tại trạm y tế xã có điều kiện khó khăn được hỗ trợ 4 triệu đồng/tháng; bác sĩ luân phiên 3 triệu đồng/tháng.", "Nhân viên y tế thôn, bản, khu phố được hỗ trợ hằng tháng bằng 0,35 mức lương cơ sở.")),
    ("Điều 7. Hỗ trợ sinh viên y khoa", ("Sinh viên cam kết công tác tại trạm y tế ít nhất 5 năm được hỗ trợ học phí thực đóng, không quá 30 triệu đồng một năm học; không thực hiện cam kết thì hoàn trả toàn bộ.",)),
    ("Điều 8. Khám sức khỏe người cao tuổi", ("Người từ đủ 60 tuổi được khám sức khỏe một lần mỗi năm tại trạm y tế hoặc tại nhà nếu không đi lại được, mức chi 300 nghìn đồng/lần.",)),
    ("Điều 9. Kinh phí", ("Ngân sách tỉnh bảo đảm 70 %, ngân sách xã, phường bảo đảm 30 %; xã nhận bổ sung cân đối trên 60 % được tỉnh bảo đảm toàn bộ.",)),
    ("Điều 10. Tổ chức thực hiện", ("Giao Ủy ban nhân dân tỉnh tổ chức thực hiện, sơ kết vào năm 2028.", "Thường trực Hội đồng nhân dân, Ban Văn hóa - Xã hội, Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.")),
)


def cost_table():
    rows = [[n, who, what, whole(number), decimal(each, 2), decimal(number * each / 1000)] for n, (who, what, number, each) in enumerate(MEASURES, 1)]
    total = sum(number * each for _, _, number, each in MEASURES) / 1000
    return table((("TT", "c", 5), ("Đối tượng", "t", 24), ("Mức hỗ trợ", "t", 33), ("Số lượng", "n", 11), ("Triệu đồng/năm", "n", 12), ("Tỷ đồng/năm", "n", 15)),
                 [*rows, [None, "Tổng cộng", "", "", "", decimal(total)]])


def submission(council):
    writer = Writer(council, "society")
    issued = "Kèm theo Tờ trình số 198/TTr-UBND ngày 24 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh"
    places = [[n, c.full[0].upper() + c.full[1:], whole(c.people * 0.031), whole(c.people * 0.031 * (0.62 + (n * 7 % 23) / 100)), whole(max(1, c.people / 9500)), whole(c.people * 0.118)]
              for n, c in enumerate(council.communes, 1)]
    return "".join([
        head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "198/TTr-UBND", "ngày 24 tháng 6 năm 2026"),
        title("TỜ TRÌNH", "Về việc ban hành chính sách hỗ trợ giáo dục mầm non và y tế cơ sở giai đoạn 2026 - 2030"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
        h(1, "I. SỰ CẦN THIẾT"), ps(writer.paragraphs(NEED, 1)), h(1, "II. QUÁ TRÌNH XÂY DỰNG"),
        p("Dự thảo được lấy ý kiến công khai 30 ngày trên trang thông tin của tỉnh, ba hội nghị phản biện xã hội và văn bản góp ý của 74 cơ quan, đơn vị. Các ý kiến chính và việc tiếp thu, giải trình:"),
        table((("TT", "c", 5), ("Đơn vị", "t", 20), ("Ý kiến", "t", 36), ("Tiếp thu, giải trình", "t", 39)), [[n, *reply] for n, reply in enumerate(REPLIES, 1)]),
        h(1, "III. NỘI DUNG CHÍNH SÁCH VÀ KINH PHÍ"), cost_table(),
        p("Kinh phí 6 tháng cuối năm 2026 bố trí từ nguồn điều chỉnh dự toán trình tại kỳ họp này; các năm sau bố trí trong dự toán hằng năm."),
        h(1, "IV. ĐÁNH GIÁ TÁC ĐỘNG VỀ GIỚI"), p(writer.say("Trên {n 92 97} % giáo viên mầm non và {n 70 78} % nhân viên y tế thôn là nữ; chính sách góp phần giảm khoảng cách thu nhập và tạo điều kiện cho lao động nữ đi làm.")),
        p("Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét, quyết định./."),
        end(["Như trên", "Ban Văn hóa - Xã hội", "Sở Giáo dục và Đào tạo", "Sở Y tế"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], council.people_deputies[1].name),
        appendix("", "NHU CẦU THEO XÃ, PHƯỜNG", issued),
        table((("TT", "c", 6), ("Xã, phường", "t", 30), ("Trẻ 6 - 36 tháng", "n", 16), ("Đã được gửi", "n", 16), ("Bác sĩ hiện có", "n", 16), ("Người từ 60 tuổi", "n", 16)), places), "</section>"])


def resolution(council):
    out = [head(["HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG"], "      /2026/NQ-HĐND", "ngày      tháng 7 năm 2026", draft=True),
           title("NGHỊ QUYẾT", "Quy định chính sách hỗ trợ giáo dục mầm non và y tế cơ sở trên địa bàn tỉnh giai đoạn 2026 - 2030"),
           '<p class="body-name">HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG<br>KHÓA X, KỲ HỌP THỨ HAI</p>',
           *(p(text, "basis") for text in ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Ban hành văn bản quy phạm pháp luật;", "Căn cứ Luật Giáo dục; Luật Khám bệnh, chữa bệnh; Luật Người cao tuổi;",
                                           "Xét Tờ trình số 198/TTr-UBND ngày 24 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 31/BC-BVHXH ngày 30 tháng 6 năm 2026 của Ban Văn hóa - Xã hội;")),
           '<p class="centre" style="margin-top:8pt"><b>QUYẾT NGHỊ:</b></p>']
    for name, points in ARTICLES:
        out += [h(1, name), ps(f"{n}. {text}" for n, text in enumerate(points, 1)) if len(points) > 1 else p(points[0])]
    out.append(end(["Chính phủ", "Bộ Y tế", "Bộ Giáo dục và Đào tạo", "Đại biểu HĐND tỉnh", "UBND các xã, phường"], ["CHỦ TỊCH"], council.chair.name))
    return "".join(out)
