# SPDX-License-Identifier: AGPL-3.0-or-later
"""Public investment 2026 - 2030: the submission with a landscape list of projects, and the draft resolution."""

import random

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

FIELDS = (
    ("Giao thông", ("Nâng cấp đường tỉnh {} đoạn qua", "Cầu bắc qua sông Thạch tại", "Đường trục liên xã nối", "Cải tạo mặt đường, thoát nước đường trung tâm", "Bến tàu khách và đường dẫn tại"), 60, 620),
    ("Thủy lợi, phòng, chống thiên tai", ("Kè chống sạt lở bờ sông đoạn qua", "Sửa chữa, nâng cấp hồ chứa nước tại", "Cống ngăn mặn và trạm bơm tại", "Kiên cố hóa kênh chính tưới cho"), 25, 280),
    ("Giáo dục", ("Xây mới trường THCS tại", "Xây dựng phòng học, nhà ăn trường tiểu học tại", "Trường mầm non trung tâm", "Nhà bán trú và phòng bộ môn trường THPT tại"), 12, 85),
    ("Y tế", ("Cải tạo, mở rộng trạm y tế", "Mua sắm thiết bị cho cơ sở khám chữa bệnh tại", "Xử lý chất thải y tế cho cụm"), 6, 70),
    ("Văn hóa, thể thao, du lịch", ("Nhà văn hóa và sân thể thao trung tâm", "Tu bổ di tích đình làng tại", "Hạ tầng điểm du lịch cộng đồng"), 8, 60),
    ("Môi trường, cấp nước", ("Nhà máy nước và tuyến ống cấp nước cho", "Đóng cửa, phục hồi môi trường bãi rác", "Thu gom, xử lý nước thải khu dân cư"), 18, 190),
    ("Quản lý nhà nước, chuyển đổi số", ("Cải tạo trụ sở dôi dư thành trung tâm hành chính công", "Mạng nội bộ và hội trường cho cụm", "Kho lưu trữ, số hóa tài liệu cho"), 5, 55),
)
OWNERS = ("Ban QLDA giao thông", "Ban QLDA dân dụng và công nghiệp", "Ban QLDA nông nghiệp", "Ban QLDA khu vực I", "Ban QLDA khu vực II", "Ban QLDA khu vực III")
NEED = (
    "Kế hoạch đầu tư công trung hạn 2021 - 2025 đã bố trí vốn cho {n 410 480} dự án, hoàn thành đưa vào sử dụng {n 330 380} dự án; {n 41 66} dự án chuyển tiếp sang giai đoạn mới.",
    "Tổng vốn giải ngân giai đoạn trước đạt {p 91 95} % kế hoạch; bài học lớn nhất là chuẩn bị đầu tư sơ sài làm {n 60 90} dự án phải điều chỉnh chủ trương.",
    "Sau sắp xếp, nhiều xã mới rộng gấp ba lần trước, nhu cầu đường liên thôn, trường lớp, trạm y tế thay đổi; các xã {3 xã} chưa có đường trục nối các trung tâm cũ.",
    "Sạt lở bờ sông đe dọa {n 900 1400} hộ dân, cần {n 11 17} đoạn kè cấp bách trong hai năm đầu.",
    "Hạ tầng mạng và hội trường cấp xã chưa bảo đảm cho họp trực tuyến và họp không giấy.",
)
CRITERIA = (
    "Thứ nhất, thanh toán nợ xây dựng cơ bản, hoàn ứng vốn; thứ hai, dự án chuyển tiếp; thứ ba, dự án khởi công mới đã đủ thủ tục.",
    "Mỗi xã khởi công mới không quá {n 3 4} dự án dùng vốn tỉnh trong cả giai đoạn, trừ công trình cấp bách phòng, chống thiên tai.",
    "Dự án nhóm C bố trí vốn không quá 3 năm, nhóm B không quá 4 năm.",
    "Dành dự phòng 10 % tổng kế hoạch để xử lý phát sinh; phân bổ dự phòng phải trình Hội đồng nhân dân tỉnh.",
    "Ưu tiên xã có tỷ lệ hộ nghèo cao; hệ số phân bổ công khai tại phụ lục hồ sơ.",
)
SOLUTIONS = (
    "Giao nhiệm vụ chuẩn bị đầu tư trước một năm; không trình chủ trương khi chưa khảo sát mặt bằng.",
    "Tách giải phóng mặt bằng thành dự án riêng đối với {n 14 22} công trình có trên 100 hộ bị ảnh hưởng.",
    "Công bố giá vật liệu hằng tháng, mở {n 3 5} mỏ vật liệu phục vụ công trình trọng điểm.",
    "Báo cáo giải ngân theo tháng; chủ đầu tư dưới 40 % đến 30/9 bị điều chuyển vốn.",
    "Giám sát cộng đồng tại mọi công trình từ {p 5 6} tỷ đồng; kết quả niêm yết tại nhà văn hóa thôn.",
)


def projects(council):
    """(field, name, commune, owner, years, total, given, need) for 150 projects, in billions of đồng."""
    rng = random.Random("projects")
    out = []
    for field, names, low, high in FIELDS:
        for number in range(30 if field == "Giao thông" else 20):
            commune = council.communes[(number * 11 + len(out)) % len(council.communes)]
            name = rng.choice(names).replace("{}", str(rng.randint(601, 648)))
            cost = round(rng.uniform(low, high) * rng.uniform(0.35, 1.0), 1)
            start = rng.randint(2025, 2028)
            before = round(cost * rng.uniform(0.1, 0.35), 1) if start == 2025 else 0.0
            years = [round((cost - before) * share, 1) for share in sorted(rng.random() for _ in range(2))]
            first = years[0]
            second = round(max(years[1] - years[0], 0), 1)
            out.append((field, f"{name} {commune.full}", rng.choice(OWNERS), f"{start} - {min(start + rng.randint(2, 3), 2030)}", cost, before, first, second,
                        round(cost - before - first - second, 1)))
    return out


def project_table(council):
    rows, number = [], 0
    everything = projects(council)
    for index, (field, *_rest) in enumerate(FIELDS):
        inside = [project for project in everything if project[0] == field]
        rows.append([None, f"{'ABCDEFG'[index]}. {field}", "", "", *(decimal(sum(project[at] for project in inside)) for at in range(4, 9))])
        for _, name, owner, years, *money in inside:
            number += 1
            rows.append([number, name, owner, years, *map(decimal, money)])
    rows.append([None, "Tổng cộng", "", "", *(decimal(sum(project[at] for project in everything)) for at in range(4, 9))])
    return table((("TT", "c", 5), ("Danh mục dự án", "t", 33), ("Chủ đầu tư", "t", 15), ("Thời gian", "c", 10), ("Tổng mức đầu tư", "n", 8), ("Đã bố trí", "n", 7),
                  ("Năm 2026", "n", 7), ("Năm 2027", "n", 7), ("2028 - 2030", "n", 8)), rows, "tỷ đồng")


def field_table(council):
    everything = projects(council)
    rows = []
    for number, (field, *_rest) in enumerate(FIELDS, 1):
        inside = [project for project in everything if project[0] == field]
        cost = sum(project[4] for project in inside)
        rows.append([number, field, len(inside), decimal(cost), decimal(100 * cost / sum(project[4] for project in everything))])
    cost = sum(project[4] for project in everything)
    return table((("TT", "c", 6), ("Lĩnh vực", "t", 42), ("Số dự án", "n", 14), ("Tổng mức (tỷ đồng)", "n", 22), ("Tỷ trọng (%)", "n", 16)),
                 [*rows, [None, "Tổng cộng", len(everything), decimal(cost), "100,0"]])


def submission(council):
    writer = Writer(council, "investment")
    issued = "Kèm theo Tờ trình số 195/TTr-UBND ngày 24 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh"
    return "".join([
        head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "195/TTr-UBND", "ngày 24 tháng 6 năm 2026"),
        title("TỜ TRÌNH", "Về kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030 nguồn ngân sách địa phương"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
        p("Thực hiện Luật Đầu tư công, Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030 như sau."),
        h(1, "I. KẾT QUẢ GIAI ĐOẠN TRƯỚC VÀ SỰ CẦN THIẾT"), ps(writer.paragraphs(NEED, 1)), h(1, "II. NGUYÊN TẮC, TIÊU CHÍ PHÂN BỔ"),
        ps(f"{n}. {writer.say(text)}" for n, text in enumerate(CRITERIA, 1)), h(1, "III. PHƯƠNG ÁN PHÂN BỔ THEO LĨNH VỰC"), field_table(council),
        h(1, "IV. GIẢI PHÁP THỰC HIỆN"), ps(f"- {writer.say(text)}" for text in SOLUTIONS),
        p("Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét, quyết định./."),
        end(["Như trên", "Ban Kinh tế - Ngân sách", "Các chủ đầu tư", "UBND các xã, phường"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], council.people_chair.name),
        appendix("", "DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2026 - 2030", issued, wide=True), project_table(council), "</section>"])


def resolution(council):
    articles = (
        ("Điều 1. Thông qua kế hoạch", ("Thông qua kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030 nguồn ngân sách địa phương với danh mục và mức vốn theo Tờ trình số 195/TTr-UBND.",
                                      "Mức vốn từng dự án là mức tối đa; khi giao kế hoạch hằng năm phải căn cứ khả năng thu thực tế.")),
        ("Điều 2. Nguyên tắc điều hành", ("Chỉ khởi công mới khi đã xác định được nguồn vốn và có mặt bằng sạch tối thiểu 70 %.", "Không tách dự án để giảm thẩm quyền quyết định; không phát sinh nợ xây dựng cơ bản.",
                                         "Dự án thay đổi quy mô trên 10 % tổng mức đầu tư phải trình lại Hội đồng nhân dân tỉnh.")),
        ("Điều 3. Dự phòng", ("Dành 10 % tổng mức vốn làm dự phòng; ưu tiên kè chống sạt lở, trường học, trạm y tế bị hư hỏng do thiên tai.",)),
        ("Điều 4. Tổ chức thực hiện", ("Giao Ủy ban nhân dân tỉnh tổ chức thực hiện; báo cáo tình hình giải ngân tại mỗi kỳ họp thường lệ.",
                                     "Thường trực Hội đồng nhân dân, các Ban, Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.")),
    )
    out = [head(["HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG"], "      /NQ-HĐND", "ngày      tháng 7 năm 2026", draft=True),
           title("NGHỊ QUYẾT", "Về kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030"),
           '<p class="body-name">HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG<br>KHÓA X, KỲ HỌP THỨ HAI</p>',
           *(p(text, "basis") for text in ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Đầu tư công;", "Xét Tờ trình số 195/TTr-UBND ngày 24 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh; "
                                           "Báo cáo thẩm tra số 46/BC-BKTNS ngày 30 tháng 6 năm 2026 của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu tại kỳ họp.")),
           '<p class="centre" style="margin-top:8pt"><b>QUYẾT NGHỊ:</b></p>']
    for name, points in articles:
        out += [h(1, name), ps(f"{n}. {text}" for n, text in enumerate(points, 1))]
    out += [h(1, "Điều 5. Phân bổ theo lĩnh vực"), field_table(council),
            p("Nghị quyết này được Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai thông qua ngày      tháng 7 năm 2026 và có hiệu lực kể từ ngày ký./."),
            end(["Bộ Tài chính", "Đại biểu HĐND tỉnh", "Các chủ đầu tư"], ["CHỦ TỊCH"], council.chair.name),
            appendix("", "DANH MỤC DỰ ÁN VÀ MỨC VỐN TỐI ĐA GIAI ĐOẠN 2026 - 2030", "Kèm theo Nghị quyết số      /NQ-HĐND ngày      tháng 7 năm 2026 của Hội đồng nhân dân tỉnh", wide=True),
            project_table(council), "</section>"]
    return "".join(out)
