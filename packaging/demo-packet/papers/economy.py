# SPDX-License-Identifier: AGPL-3.0-or-later
"""Half-year report on economy and society, with the year's targets and five tables over all communes."""

from papers import economy_sentences as said
from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal, whole

ISSUED = "Kèm theo Báo cáo số 186/BC-UBND ngày 24 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh"


def facts(council):
    total = council.total
    return {
        "@thu_done": decimal(total("revenue_done")), "@thu_pct": decimal(100 * total("revenue_done") / total("revenue_plan")),
        "@chi_done": decimal(total("spending_done")), "@chi_pct": decimal(100 * total("spending_done") / total("spending_plan")),
        "@pupils": whole(total("pupils")), "@poor_start": whole(total("poor_start")), "@poor_now": whole(total("poor_now")),
        "@files_online": whole(total("files_online")), "@files_late": whole(total("files_late")),
        "@files_pct": decimal(100 * total("files_online") / total("files")), "@files": whole(total("files")),
    }


def with_facts(council, text):
    for name, value in sorted(facts(council).items(), key=lambda fact: -len(fact[0])):
        text = text.replace(name, value)
    return text


def targets(writer):
    """The year's targets: name, unit, plan, half-year, and their quotient."""
    groups = (
        ("Kinh tế", (("Tốc độ tăng GRDP", "%", 7.5, 6.9), ("GRDP bình quân đầu người", "triệu đồng", 88, 42.6), ("Thu ngân sách trên địa bàn", "tỷ đồng", 0, 0),
                     ("Kim ngạch xuất khẩu", "triệu USD", 1320, 702), ("Tổng vốn đầu tư toàn xã hội", "tỷ đồng", 36500, 16980),
                     ("Tỷ lệ đô thị hóa", "%", 43, 42.4), ("Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt", "triệu đồng", 152, 81),
                     ("Doanh nghiệp thành lập mới", "doanh nghiệp", 1150, 612), ("Sản lượng lương thực có hạt", "nghìn tấn", 742, 401.5),
                     ("Sản lượng thủy sản", "nghìn tấn", 96, 47.8), ("Lượt khách du lịch", "nghìn lượt", 3100, 1566),
                     ("Số xã đạt chuẩn nông thôn mới theo tiêu chí mới", "xã", 24, 9), ("Diện tích rừng trồng mới", "ha", 2600, 1240))),
        ("Xã hội", (("Giảm tỷ lệ hộ nghèo đa chiều", "điểm %", 0.8, 0.5), ("Tỷ lệ lao động qua đào tạo", "%", 74, 73.1), ("Số lao động được giải quyết việc làm", "người", 27000, 15240),
                    ("Tỷ lệ dân số tham gia bảo hiểm y tế", "%", 95.5, 95.1), ("Số bác sĩ trên một vạn dân", "bác sĩ", 10.8, 10.3),
                    ("Số giường bệnh trên một vạn dân", "giường", 32.5, 31.9), ("Tỷ lệ trường đạt chuẩn quốc gia", "%", 80, 76.2),
                    ("Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân", "%", 8.4, 8.7), ("Số căn nhà ở xã hội khởi công", "căn", 1800, 940),
                    ("Tỷ lệ gia đình văn hóa", "%", 93, 92.4), ("Tỷ lệ người tham gia bảo hiểm xã hội trong độ tuổi", "%", 42, 39.8))),
        ("Môi trường", (("Tỷ lệ che phủ rừng", "%", 43, 42.7), ("Tỷ lệ chất thải rắn đô thị được xử lý", "%", 97, 96.1),
                        ("Tỷ lệ hộ nông thôn dùng nước sạch đạt quy chuẩn", "%", 82, 78.4), ("Tỷ lệ khu công nghiệp có xử lý nước thải tập trung", "%", 100, 85.7),
                        ("Tỷ lệ chất thải rắn nông thôn được thu gom", "%", 86, 81.3))),
        ("Quản trị và chuyển đổi số", (("Tỷ lệ hồ sơ trực tuyến toàn trình", "%", 80, 76.9), ("Tỷ lệ hồ sơ giải quyết đúng hạn", "%", 98.5, 98.8),
                                      ("Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính", "%", 75, 68.2), ("Tỷ lệ số hóa hồ sơ", "%", 90, 83.7),
                                      ("Tỷ lệ hài lòng của người dân", "%", 94, 93.5), ("Tỷ trọng kinh tế số trong GRDP", "%", 16, 13.9),
                                      ("Số xã có phòng họp không giấy", "xã", 62, 51))),
    )
    council, rows, number = writer.council, [], 0
    for group, lines in groups:
        rows.append([None, group, "", "", "", "", ""])
        for name, unit, plan, done in lines:
            number += 1
            if name.startswith("Thu ngân sách"):
                plan, done = council.total("revenue_plan"), council.total("revenue_done")
            share = 100 * done / plan
            outlook = "Khó đạt" if share < 40 or "suy dinh dưỡng" in name else "Vượt" if share > 100.2 or 52 < share < 60 else "Đạt"
            rows.append([number, name, unit, decimal(plan), decimal(done), decimal(share), outlook])
    return table((("TT", "c", 5), ("Chỉ tiêu", "t", 39), ("Đơn vị tính", "c", 12), ("Kế hoạch 2026", "n", 12), ("6 tháng", "n", 11),
                  ("So kế hoạch (%)", "n", 11), ("Dự báo cả năm", "c", 10)), rows)


def by_commune(council, columns, cells, sums):
    rows = [[number, commune.full[0].upper() + commune.full[1:], *cells(commune)] for number, commune in enumerate(council.communes, 1)]
    return table((("TT", "c", 6), ("Xã, phường", "t", 26), *columns), [*rows, [None, "Toàn tỉnh", *sums]])


def appendices(council, writer):
    total = council.total
    share = lambda part, whole_: decimal(100 * part / whole_)  # noqa: E731
    planted = [commune for commune in council.communes if commune.rice_area]
    harvest = sum(commune.rice_area * commune.rice_yield / 10 for commune in planted)
    area = total("rice_area")
    out = [appendix("1", "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU 6 THÁNG ĐẦU NĂM 2026", ISSUED), targets(writer), "</section>"]
    out += [appendix("2", "DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG LÚA VỤ ĐÔNG XUÂN 2025 - 2026", ISSUED),
            by_commune(council, (("Diện tích (ha)", "n", 22), ("Năng suất (tạ/ha)", "n", 22), ("Sản lượng (tấn)", "n", 24)),
                       lambda c: [decimal(c.rice_area), decimal(c.rice_yield) if c.rice_area else "-", decimal(c.rice_area * c.rice_yield / 10)],
                       [decimal(area), decimal(harvest * 10 / area), decimal(harvest)]), "</section>"]
    out += [appendix("3", "THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN 6 THÁNG ĐẦU NĂM 2026", ISSUED),
            by_commune(council, (("Dự toán năm (tỷ đồng)", "n", 22), ("Ước 6 tháng (tỷ đồng)", "n", 22), ("Tỷ lệ (%)", "n", 24)),
                       lambda c: [decimal(c.revenue_plan), decimal(c.revenue_done), share(c.revenue_done, c.revenue_plan)],
                       [decimal(total("revenue_plan")), decimal(total("revenue_done")), share(total("revenue_done"), total("revenue_plan"))]), "</section>"]
    out += [appendix("4", "DÂN SỐ, HỌC SINH VÀ TỶ LỆ THAM GIA BẢO HIỂM Y TẾ", ISSUED),
            by_commune(council, (("Dân số (người)", "n", 22), ("Học sinh phổ thông", "n", 22), ("Tham gia BHYT (%)", "n", 24)),
                       lambda c: [whole(c.people), whole(c.pupils), decimal(c.insured)],
                       [whole(total("people")), whole(total("pupils")), share(sum(c.people * c.insured / 100 for c in council.communes), total("people"))]), "</section>"]
    out += [appendix("5", "HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN ĐA CHIỀU", ISSUED),
            by_commune(council, (("Tổng số hộ", "n", 14), ("Hộ nghèo đầu năm", "n", 14), ("Hộ nghèo 30/6", "n", 14), ("Tỷ lệ (%)", "n", 12), ("Hộ cận nghèo", "n", 14)),
                       lambda c: [whole(c.households), whole(c.poor_start), whole(c.poor_now), decimal(100 * c.poor_now / c.households, 2), whole(c.near_poor)],
                       [whole(total("households")), whole(total("poor_start")), whole(total("poor_now")), decimal(100 * total("poor_now") / total("households"), 2),
                        whole(total("near_poor"))]), "</section>"]
    out += [appendix("6", "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CẤP XÃ", ISSUED),
            by_commune(council, (("Hồ sơ tiếp nhận", "n", 17), ("Trong đó trực tuyến", "n", 17), ("Tỷ lệ trực tuyến (%)", "n", 17), ("Trễ hạn", "n", 17)),
                       lambda c: [whole(c.files), whole(c.files_online), share(c.files_online, c.files), whole(c.files_late)],
                       [whole(total("files")), whole(total("files_online")), share(total("files_online"), total("files")), whole(total("files_late"))]), "</section>"]
    return "".join(out)


def body(council):
    writer = Writer(council, "economy")
    out = [head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "186/BC-UBND", "ngày 24 tháng 6 năm 2026"),
           title("BÁO CÁO", "Tình hình kinh tế - xã hội, quốc phòng - an ninh 6 tháng đầu năm; nhiệm vụ, giải pháp 6 tháng cuối năm 2026"),
           dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"), ps(writer.paragraphs(said.OPENING, 2)),
           h(1, "Phần thứ nhất. TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2026"), ps(writer.paragraphs(said.GROWTH, 2))]
    for part, sections in said.SECTIONS:
        out.append(h(2, part))
        for name, templates in sections:
            out += [h(3, name), ps(writer.paragraphs(templates, 2))]
    out += [h(2, "VI. ĐÁNH GIÁ CHUNG"), h(3, "1. Hạn chế, khó khăn"), ps(f"- {writer.say(text)}" for text in said.WEAKNESSES),
            h(3, "2. Nguyên nhân"), ps(writer.paragraphs(said.CAUSES, 1)),
            h(1, "Phần thứ hai. NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM 2026"),
            p("Để hoàn thành các chỉ tiêu Hội đồng nhân dân tỉnh đã giao, Ủy ban nhân dân tỉnh tập trung chỉ đạo các nhiệm vụ trọng tâm sau:"),
            ps(f"{number}. {writer.say(text)}" for number, text in enumerate(said.TASKS, 1)),
            p("Trên đây là báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2026. Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét./."),
            end(["Như trên", "Thường trực Tỉnh ủy", "Đoàn đại biểu Quốc hội tỉnh", "Các sở, ban, ngành", "UBND các xã, phường"],
                ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], council.people_chair.name), appendices(council, writer)]
    return with_facts(council, "".join(out))
