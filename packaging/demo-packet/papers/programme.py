# SPDX-License-Identifier: AGPL-3.0-or-later
"""The programme of the session: the agenda as data, and the paper that prints it."""

from sheet import end, h, head, p, ps, table, title

# id, minutes, who presents (a key of presenters), title
AGENDA = (
    ("opening", 45, "chair", "Khai mạc kỳ họp; thông qua chương trình và danh sách đại biểu"),
    ("economy", 90, "people_chair", "Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026"),
    ("budget", 75, "finance", "Điều chỉnh, bổ sung dự toán ngân sách địa phương năm 2026"),
    ("investment", 60, "finance", "Kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030"),
    ("society", 60, "society_deputy", "Chính sách hỗ trợ giáo dục mầm non và y tế cơ sở giai đoạn 2026 - 2030"),
    ("petitions", 40, "front", "Tổng hợp ý kiến, kiến nghị của cử tri và kết quả giải quyết"),
    ("supervision", 40, "law_head", "Giám sát việc quản lý, sử dụng trụ sở dôi dư sau sắp xếp đơn vị hành chính"),
    ("groups", 150, "chair", "Thảo luận tại tổ"),
    ("questions", 180, "chair", "Chất vấn và trả lời chất vấn"),
    ("resolutions", 75, "chair", "Biểu quyết thông qua các nghị quyết; bế mạc kỳ họp"),
)

DAYS = (
    ("Ngày thứ nhất, thứ Tư 08/7/2026", (
        ("07 giờ 00", "Đón tiếp đại biểu, nhận thiết bị, kiểm tra tài liệu", "Văn phòng"),
        ("07 giờ 30", "Chào cờ; tuyên bố lý do, giới thiệu đại biểu; khai mạc kỳ họp", "Chủ tọa"),
        ("08 giờ 00", "Thông qua chương trình; cử Thư ký kỳ họp", "Chủ tọa"),
        ("08 giờ 15", "Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm", "Chủ tịch UBND tỉnh"),
        ("09 giờ 00", "Thông báo của Ủy ban Mặt trận Tổ quốc tỉnh; tổng hợp ý kiến cử tri", "Mặt trận Tổ quốc tỉnh"),
        ("09 giờ 45", "Giải lao", ""),
        ("10 giờ 00", "Tờ trình về điều chỉnh, bổ sung dự toán ngân sách năm 2026", "Giám đốc Sở Tài chính"),
        ("10 giờ 30", "Báo cáo thẩm tra của Ban Kinh tế - Ngân sách", "Trưởng Ban"),
        ("11 giờ 00", "Tờ trình kế hoạch đầu tư công trung hạn 2026 - 2030", "Giám đốc Sở Tài chính"),
        ("13 giờ 30", "Tờ trình chính sách giáo dục mầm non, y tế cơ sở; báo cáo thẩm tra", "Phó Chủ tịch UBND tỉnh"),
        ("15 giờ 00", "Thảo luận tại 12 tổ đại biểu", "Tổ trưởng"))),
    ("Ngày thứ hai, thứ Năm 09/7/2026", (
        ("07 giờ 30", "Báo cáo giám sát về trụ sở dôi dư", "Trưởng Ban Pháp chế"),
        ("08 giờ 15", "Báo cáo tổng hợp thảo luận tổ; thảo luận tại hội trường", "Thư ký kỳ họp"),
        ("10 giờ 15", "Ủy ban nhân dân tỉnh tiếp thu, giải trình", "Chủ tịch UBND tỉnh"),
        ("13 giờ 30", "Chất vấn nhóm vấn đề thứ nhất: đất đai, sạt lở, rác thải", "Chủ tọa"),
        ("15 giờ 30", "Chất vấn nhóm vấn đề thứ hai: giáo viên, y tế cơ sở", "Chủ tọa"))),
    ("Ngày thứ ba, thứ Sáu 10/7/2026", (
        ("07 giờ 30", "Chất vấn (tiếp theo); kết luận phiên chất vấn", "Chủ tọa"),
        ("09 giờ 30", "Báo cáo tiếp thu, chỉnh lý các dự thảo nghị quyết", "Các cơ quan trình"),
        ("10 giờ 00", "Biểu quyết thông qua từng nghị quyết", "Chủ tọa"),
        ("11 giờ 00", "Phát biểu bế mạc; chào cờ", "Chủ tọa"))),
)

NOTES = (
    "Đại biểu có mặt trước giờ khai mạc 30 phút để nhận máy tính bảng đã nạp sẵn tài liệu; đại biểu dùng máy cá nhân kiểm tra lại tài liệu với bàn hỗ trợ.",
    "Tài liệu đọc được khi không có mạng. Ghi chú của đại biểu lưu trên máy của đại biểu và chỉ chia sẻ khi đại biểu chọn chia sẻ.",
    "Đại biểu đăng ký phát biểu trên máy hoặc giơ biển tên; thời gian phát biểu không quá 7 phút, tranh luận không quá 3 phút.",
    "Câu hỏi chất vấn gửi trước 17 giờ ngày 08/7/2026 được chuyển ngay đến người trả lời; câu hỏi tại hội trường không quá 1 phút.",
    "Đại biểu vắng mặt phải báo cáo Chủ tọa và được ghi vào biên bản từng phiên họp.",
    "Khách mời, phóng viên ngồi đúng vị trí; chỉ đưa tin sau khi nội dung được công bố.",
    "Trường hợp thiết bị hoặc mạng trục trặc, biểu quyết bằng giơ tay hoặc phiếu giấy theo hướng dẫn của Chủ tọa; kết quả ghi ngay vào biên bản.",
)

VOTES = (
    ("Điều chỉnh, bổ sung dự toán ngân sách địa phương năm 2026", "Quá nửa tổng số đại biểu"),
    ("Kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030", "Quá nửa tổng số đại biểu"),
    ("Chính sách hỗ trợ giáo dục mầm non và y tế cơ sở", "Quá nửa tổng số đại biểu"),
    ("Kết quả giám sát việc quản lý, sử dụng trụ sở dôi dư", "Quá nửa tổng số đại biểu"),
    ("Chất vấn và trả lời chất vấn tại kỳ họp", "Quá nửa tổng số đại biểu"),
)


def presenters(council):
    return {"chair": council.chair.name, "people_chair": council.people_chair.name, "finance": council.delegates[13].name,
            "society_deputy": council.people_deputies[1].name, "law_head": council.heads["law"].name, "front": "Đại diện Ủy ban Mặt trận Tổ quốc tỉnh"}


def body(council):
    out = [head(["HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG"], "11/CTr-HĐND", "ngày 19 tháng 6 năm 2026"),
           title("CHƯƠNG TRÌNH", "Kỳ họp thứ Hai, Hội đồng nhân dân tỉnh khóa X, nhiệm kỳ 2026 - 2031"),
           p("Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Ủy ban nhân dân tỉnh và ý kiến thống nhất tại hội nghị liên tịch ngày 05/6/2026, "
             "Thường trực Hội đồng nhân dân tỉnh ban hành chương trình kỳ họp thường lệ giữa năm 2026 như sau."),
           h(1, "I. THỜI GIAN, ĐỊA ĐIỂM"), p("Ba ngày, từ 07 giờ 30 thứ Tư ngày 08/7/2026 đến thứ Sáu ngày 10/7/2026, tại Hội trường lớn, Trung tâm Hội nghị tỉnh."),
           h(1, "II. NỘI DUNG VÀ THỜI LƯỢNG")]
    who = presenters(council)
    rows = [[number, text, who[key], f"{minutes} phút"] for number, (_, minutes, key, text) in enumerate(AGENDA, 1)]
    out += [table((("TT", "c", 6), ("Nội dung", "t", 52), ("Người trình bày, điều hành", "t", 28), ("Thời lượng", "c", 14)), rows),
            h(1, "III. CHƯƠNG TRÌNH TỪNG NGÀY")]
    for day, lines in DAYS:
        out += [h(2, day), table((("Thời gian", "c", 16), ("Nội dung", "t", 56), ("Thực hiện", "t", 28)), lines)]
    out += [h(1, "IV. CÁC NGHỊ QUYẾT DỰ KIẾN THÔNG QUA"),
            table((("TT", "c", 6), ("Nghị quyết", "t", 62), ("Tỷ lệ cần thiết", "t", 32)), [[n, *vote] for n, vote in enumerate(VOTES, 1)]),
            h(1, "V. MỘT SỐ LƯU Ý"), ps(f"{n}. {note}" for n, note in enumerate(NOTES, 1)),
            end(["Đại biểu HĐND tỉnh", "UBND tỉnh", "Ủy ban MTTQ tỉnh", "Các sở, ban, ngành", "HĐND, UBND các xã, phường"], ["TM. THƯỜNG TRỰC HĐND", "CHỦ TỊCH"],
                council.chair.name)]
    return "".join(out)


def agenda(council):
    who = presenters(council)
    return [{"id": key, "title": text, "minutes": minutes, "presenter": who[person]} for key, minutes, person, text in AGENDA]
