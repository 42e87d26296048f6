# SPDX-License-Identifier: AGPL-3.0-or-later
"""Budget: the submission with its tables, and the draft resolution that it proposes."""

import random

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

RECEIPTS = ("Thu từ khu vực doanh nghiệp nhà nước trung ương", "Thu từ khu vực doanh nghiệp nhà nước địa phương", "Thu từ khu vực có vốn đầu tư nước ngoài",
            "Thu từ khu vực kinh tế ngoài quốc doanh", "Thuế thu nhập cá nhân", "Thuế bảo vệ môi trường", "Lệ phí trước bạ", "Thu phí, lệ phí",
            "Thuế sử dụng đất phi nông nghiệp", "Thu tiền cho thuê đất, thuê mặt nước", "Thu tiền sử dụng đất", "Thu từ hoạt động xổ số kiến thiết",
            "Thu tiền cấp quyền khai thác khoáng sản, tài nguyên nước", "Thu từ bán tài sản nhà nước, trụ sở dôi dư", "Thu khác ngân sách",
            "Thu từ quỹ đất công ích, hoa lợi công sản tại xã", "Thu cổ tức, lợi nhuận sau thuế", "Thu từ hoạt động xuất, nhập khẩu")
SPENDING = ("Chi đầu tư từ nguồn cân đối ngân sách", "Chi đầu tư từ nguồn thu tiền sử dụng đất", "Chi đầu tư từ nguồn xổ số kiến thiết", "Chi sự nghiệp giáo dục, đào tạo",
            "Chi sự nghiệp y tế, dân số", "Chi sự nghiệp khoa học, công nghệ, chuyển đổi số", "Chi sự nghiệp văn hóa, thông tin", "Chi sự nghiệp phát thanh, truyền hình",
            "Chi sự nghiệp thể dục, thể thao", "Chi bảo đảm xã hội", "Chi sự nghiệp kinh tế", "Chi sự nghiệp bảo vệ môi trường", "Chi quản lý hành chính, Đảng, đoàn thể",
            "Chi quốc phòng", "Chi an ninh, trật tự", "Chi trợ giá, trợ cước", "Chi tạo nguồn cải cách tiền lương", "Chi trả nợ lãi vay", "Dự phòng ngân sách", "Chi khác")
REASONS = (
    "Sau khi sắp xếp đơn vị hành chính cấp xã, nhiệm vụ chi của cấp huyện trước đây được chuyển về tỉnh và xã; dự toán giao đầu năm theo định mức cũ không còn phù hợp với thực tế.",
    "Số biên chế và số trường học do xã quản lý thay đổi sau đợt điều động tháng 3, làm quỹ lương của {n 28 41} xã, phường thiếu hụt, trong khi {n 9 16} đơn vị khác dư nguồn.",
    "Trung ương bổ sung có mục tiêu {t 180 320} tỷ đồng để khắc phục sạt lở, thực hiện chế độ nghỉ việc và mua sắm thiết bị y tế.",
    "Nguồn tăng thu, tiết kiệm chi năm 2025 chuyển sang là {t 210 290} tỷ đồng, cần phân bổ trong quý III để kịp giải ngân.",
    "Đợt dông lốc ngày {ngày} và sạt lở tại {2 xã} làm phát sinh nhu cầu chi ngoài dự toán {t 24 43} tỷ đồng, vượt khả năng dự phòng của xã.",
    "Thu tiền sử dụng đất dự báo hụt {t 140 260} tỷ đồng, phải giãn tiến độ {n 11 19} công trình chưa khởi công để bảo đảm cân đối.",
)
PRINCIPLES = (
    "Không làm tăng bội chi; chỉ điều chỉnh trong tổng mức đã được quyết định cộng với nguồn bổ sung hợp pháp.",
    "Ưu tiên chi lương, an sinh xã hội, khắc phục thiên tai, sửa chữa trường học và trạm y tế trước năm học mới.",
    "Cắt, hoãn các khoản mua sắm xe, hội nghị, lễ kỷ niệm, tham quan; tiết kiệm thêm tối thiểu {n 5 8} % chi thường xuyên những tháng còn lại.",
    "Đơn vị có tỷ lệ giải ngân dưới 30 % đến 30/6 không được bổ sung vốn mới trong năm.",
    "Công khai số liệu điều chỉnh theo từng xã, phường để đại biểu và cử tri giám sát.",
)
IMPACT = (
    "Sau điều chỉnh, tổng chi cân đối ngân sách địa phương tăng {p 1 3} % so với dự toán đầu năm; tỷ trọng chi đầu tư phát triển giữ ở mức {p 33 37} %.",
    "Các xã có số thu nhỏ như {3 xã} được bảo đảm mức chi không thấp hơn năm 2025.",
    "Dự phòng ngân sách tỉnh còn lại {t 71 118} tỷ đồng, bằng {p 2 3} % tổng chi, đáp ứng quy định tối thiểu.",
    "Phương án đã được lấy ý kiến {n 62 74} cơ quan, đơn vị; {n 55 61} ý kiến thống nhất hoàn toàn, các ý kiến còn lại đã tiếp thu hoặc giải trình tại phụ lục kèm hồ sơ.",
    "Tỉnh cam kết hoàn trả đủ số tạm ứng Kho bạc {t 60 90} tỷ đồng trước ngày 31/12/2026.",
)
ARTICLES = (
    ("Điều 1. Điều chỉnh, bổ sung dự toán thu", ("Điều chỉnh dự toán thu ngân sách nhà nước trên địa bàn năm 2026 theo Phụ lục I kèm theo Nghị quyết này.",
                                              "Khoản hụt thu tiền sử dụng đất được bù bằng nguồn tăng thu các khoản khác và giãn tiến độ công trình chưa khởi công; không sử dụng nguồn cải cách tiền lương để bù hụt thu.")),
    ("Điều 2. Điều chỉnh, bổ sung dự toán chi", ("Điều chỉnh dự toán chi ngân sách địa phương năm 2026 theo Phụ lục II; phân bổ cho ngân sách từng xã, phường theo Phụ lục III.",
                                              "Bổ sung kinh phí khắc phục sạt lở, sửa chữa trường học, trạm y tế từ nguồn tăng thu, tiết kiệm chi năm 2025 chuyển sang.",
                                              "Các khoản đã giao nhưng đến ngày 30/9/2026 chưa phân bổ chi tiết thì thu hồi về dự phòng ngân sách tỉnh, trừ trường hợp Thường trực Hội đồng nhân dân tỉnh cho phép kéo dài.")),
    ("Điều 3. Giải pháp điều hành", ("Ủy ban nhân dân tỉnh chỉ đạo rà soát nguồn thu, chống thất thu, thu hồi nợ thuế; đấu giá các khu đất đã đủ điều kiện trước ngày 15/11/2026.",
                                   "Thực hiện cắt giảm, tiết kiệm chi thường xuyên; không ứng trước dự toán năm sau, trừ thiên tai, dịch bệnh.",
                                   "Công khai kết quả điều chỉnh trên trang thông tin của tỉnh và tại trụ sở xã, phường trong 10 ngày kể từ ngày được giao.")),
    ("Điều 4. Tổ chức thực hiện", ("Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết, báo cáo kết quả tại kỳ họp thường lệ cuối năm 2026.",
                                 "Giao Thường trực Hội đồng nhân dân, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.",
                                 "Giữa hai kỳ họp, nếu phát sinh nội dung cấp bách, Ủy ban nhân dân tỉnh trình Thường trực Hội đồng nhân dân tỉnh xem xét, cho ý kiến và báo cáo Hội đồng nhân dân tại kỳ họp gần nhất.")),
)


def lines(council, names, total, seed):
    """Splits a total over the named lines: plan, change and new plan of each, in billions of đồng."""
    rng = random.Random(seed)
    weights = [rng.uniform(0.4, 3.2) for _ in names]
    out = []
    for name, weight in zip(names, weights):
        plan = round(total * weight / sum(weights), 1)
        out.append((name, plan, round(plan * rng.uniform(-0.09, 0.13), 1)))
    return out


def change_table(rows):
    cells = [[n, name, decimal(plan), decimal(change), decimal(plan + change), decimal(100 * (plan + change) / plan)] for n, (name, plan, change) in enumerate(rows, 1)]
    plan, change = sum(row[1] for row in rows), sum(row[2] for row in rows)
    return table((("TT", "c", 6), ("Nội dung", "t", 42), ("Dự toán đầu năm", "n", 14), ("Tăng (+), giảm (-)", "n", 13), ("Sau điều chỉnh", "n", 14), ("Tỷ lệ (%)", "n", 11)),
                 [*cells, [None, "Tổng cộng", decimal(plan), decimal(change), decimal(plan + change), decimal(100 * (plan + change) / plan)]], "tỷ đồng")


def commune_table(council):
    rng = random.Random("commune budget")
    rows = []
    sums = [0.0] * 5
    for number, commune in enumerate(council.communes, 1):
        own = round(commune.spending_plan * rng.uniform(0.18, 0.55), 1)
        balance = round(commune.spending_plan - own, 1)
        pay, repair = round(commune.spending_plan * rng.uniform(-0.03, 0.06), 1), round(rng.uniform(0.2, 6.4), 1)
        values = [own, balance, pay, repair, round(commune.spending_plan + pay + repair, 1)]
        sums = [a + b for a, b in zip(sums, values)]
        rows.append([number, commune.full[0].upper() + commune.full[1:], *map(decimal, values)])
    return table((("TT", "c", 5), ("Xã, phường", "t", 25), ("Thu xã được hưởng", "n", 14), ("Bổ sung cân đối", "n", 14), ("Điều chỉnh quỹ lương", "n", 14),
                  ("Sửa chữa, khắc phục", "n", 14), ("Chi sau điều chỉnh", "n", 14)), [*rows, [None, "Tổng cộng", *map(decimal, sums)]], "tỷ đồng")


def receipts(council):
    return lines(council, RECEIPTS, council.total("revenue_plan"), "receipts")


def spending(council):
    return lines(council, SPENDING, council.total("spending_plan"), "spending")


def submission(council):
    writer = Writer(council, "budget")
    issued = "Kèm theo Tờ trình số 192/TTr-UBND ngày 23 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh"
    money = spending(council)
    up = sorted(money, key=lambda row: -row[2])[:6]
    down = sorted(money, key=lambda row: row[2])[:5]
    out = [head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "192/TTr-UBND", "ngày 23 tháng 6 năm 2026"),
           title("TỜ TRÌNH", "Về việc điều chỉnh, bổ sung dự toán ngân sách địa phương năm 2026"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
           p("Căn cứ Luật Ngân sách nhà nước, Luật Tổ chức chính quyền địa phương và Nghị quyết số 34/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh về dự toán năm 2026, "
             "Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét, quyết định các nội dung sau."),
           h(1, "I. SỰ CẦN THIẾT"), ps(writer.paragraphs(REASONS, 1)), h(1, "II. NGUYÊN TẮC ĐIỀU CHỈNH"), ps(f"- {writer.say(text)}" for text in PRINCIPLES),
           h(1, "III. NỘI DUNG ĐIỀU CHỈNH"), h(2, "1. Về thu ngân sách"),
           p("Tổng thu ngân sách nhà nước trên địa bàn sau điều chỉnh là " + decimal(sum(a + b for _, a, b in receipts(council))) + " tỷ đồng. Các khoản thay đổi lớn gồm:"),
           ps(f"- {name}: {'tăng' if change > 0 else 'giảm'} {decimal(abs(change))} tỷ đồng, còn {decimal(plan + change)} tỷ đồng." for name, plan, change in
              sorted(receipts(council), key=lambda row: -abs(row[2]))[:7]), h(2, "2. Về chi ngân sách"), p("Các lĩnh vực được bổ sung nhiều nhất:"),
           ps(f"- {name}: bổ sung {decimal(change)} tỷ đồng." for name, _, change in up), p("Các lĩnh vực cắt giảm để cân đối:"),
           ps(f"- {name}: giảm {decimal(-change)} tỷ đồng." for name, _, change in down if change < 0), h(1, "IV. ĐÁNH GIÁ TÁC ĐỘNG"), ps(writer.paragraphs(IMPACT, 1)),
           p("Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét, thông qua./."),
           end(["Như trên", "Thường trực HĐND tỉnh", "Ban Kinh tế - Ngân sách", "Sở Tài chính", "Kho bạc Nhà nước khu vực"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
               council.people_deputies[0].name),
           appendix("I", "ĐIỀU CHỈNH DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN NĂM 2026", issued), change_table(receipts(council)), "</section>",
           appendix("II", "ĐIỀU CHỈNH DỰ TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2026", issued), change_table(money), "</section>",
           appendix("III", "ĐIỀU CHỈNH DỰ TOÁN CHI NGÂN SÁCH TỪNG XÃ, PHƯỜNG", issued, wide=True), commune_table(council), "</section>"]
    return "".join(out)


def resolution(council):
    issued = "Kèm theo Nghị quyết số      /NQ-HĐND ngày      tháng 7 năm 2026 của Hội đồng nhân dân tỉnh"
    out = [head(["HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG"], "      /NQ-HĐND", "ngày      tháng 7 năm 2026", draft=True),
           title("NGHỊ QUYẾT", "Về việc điều chỉnh, bổ sung dự toán ngân sách địa phương năm 2026"),
           '<p class="body-name">HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG<br>KHÓA X, KỲ HỌP THỨ HAI</p>',
           *(p(text, "basis") for text in ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Ngân sách nhà nước;",
                                           "Xét Tờ trình số 192/TTr-UBND ngày 23 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh về việc điều chỉnh, bổ sung dự toán ngân sách địa phương năm 2026; "
                                           "Báo cáo thẩm tra số 45/BC-BKTNS ngày 30 tháng 6 năm 2026 của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp.")),
           '<p class="centre" style="margin-top:8pt"><b>QUYẾT NGHỊ:</b></p>']
    for name, points in ARTICLES:
        out += [h(1, name), ps(f"{n}. {text}" for n, text in enumerate(points, 1))]
    out += [p("Nghị quyết này được Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai thông qua ngày      tháng 7 năm 2026 và có hiệu lực kể từ ngày ký./."),
            end(["Ủy ban Thường vụ Quốc hội", "Chính phủ", "Bộ Tài chính", "Đại biểu HĐND tỉnh", "HĐND, UBND các xã, phường"], ["CHỦ TỊCH"], council.chair.name),
            appendix("I", "DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN SAU ĐIỀU CHỈNH", issued), change_table(receipts(council)), "</section>",
            appendix("II", "DỰ TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG SAU ĐIỀU CHỈNH", issued), change_table(spending(council)), "</section>",
            appendix("III", "DỰ TOÁN CHI NGÂN SÁCH XÃ, PHƯỜNG SAU ĐIỀU CHỈNH", issued, wide=True), commune_table(council), "</section>"]
    return "".join(out)
