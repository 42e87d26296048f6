# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the half-year's budget was carried out: by field, and by commune and field in wide tables."""

import random

from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

SHARES = (("Giáo dục", 0.36), ("Y tế", 0.07), ("Hành chính", 0.24), ("An sinh", 0.12), ("Kinh tế", 0.09), ("Môi trường", 0.05), ("Văn hóa", 0.03), ("Khác", 0.04))
REMARKS = (
    "Thu nội địa có {n 11 14} trên 16 khoản đạt từ 50 % dự toán trở lên; hai khoản đạt thấp nhất là tiền sử dụng đất và bán tài sản nhà nước.",
    "Có {n 31 44} xã, phường thu đạt trên 50 %; {n 5 9} xã dưới 45 %, trong đó {2 xã} phụ thuộc vào một vài doanh nghiệp tạm ngừng sản xuất.",
    "Chi thường xuyên bảo đảm đúng tiến độ; lương và phụ cấp được chi trước ngày 10 hằng tháng.",
    "Kho bạc từ chối thanh toán {n 140 260} khoản, số tiền {t 6 14} tỷ đồng do sai chế độ, thiếu hồ sơ.",
    "Quỹ lương tại {3 xã} thiếu do tiếp nhận trường học từ cấp huyện cũ, đã tạm ứng để chi trả.",
    "Dự phòng đã sử dụng {p 31 44} %, chủ yếu cho phòng, chống thiên tai và dịch bệnh.",
)
MEASURES = (
    "Rà soát {n 2300 3100} hộ kinh doanh chuyển sang kê khai; phấn đấu tăng thu {t 40 70} tỷ đồng.",
    "Công khai danh sách nợ thuế trên 90 ngày; cưỡng chế hóa đơn {n 160 240} doanh nghiệp.",
    "Đẩy nhanh đấu giá {n 14 22} khu đất; không giao chỉ tiêu khi chưa có quyết định giá khởi điểm.",
    "Cắt giảm chi hội nghị, tiếp khách, in tài liệu giấy; kỳ họp của Hội đồng nhân dân dùng tài liệu điện tử.",
    "Kiểm tra quyết toán tại {n 12 18} xã, phường trong quý III.",
)


def halves(council):
    """For every commune its spending of the half-year, split over the fields; the parts add up to the whole."""
    rng = random.Random("accounts")
    for commune in council.communes:
        weights = [share * rng.uniform(0.75, 1.25) for _, share in SHARES]
        parts = [round(commune.spending_done * weight / sum(weights), 2) for weight in weights[:-1]]
        yield commune, [*parts, round(commune.spending_done - sum(parts), 2)]


def body(council):
    writer = Writer(council, "accounts")
    issued = "Kèm theo Báo cáo số 189/BC-UBND ngày 23 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh"
    spent = list(halves(council))
    total = [sum(parts[at] for _, parts in spent) for at in range(len(SHARES))]
    quarters = random.Random("quarters")
    rows = []
    for n, (commune, _) in enumerate(spent, 1):
        first = round(commune.revenue_done * quarters.uniform(0.4, 0.58), 1)
        rows.append([n, commune.full[0].upper() + commune.full[1:], decimal(commune.revenue_plan), decimal(first), decimal(commune.revenue_done - first), decimal(commune.revenue_done),
                     decimal(100 * commune.revenue_done / commune.revenue_plan), decimal(commune.spending_plan), decimal(commune.spending_done),
                     decimal(100 * commune.spending_done / commune.spending_plan)])
    return "".join([
        head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"], "189/BC-UBND", "ngày 23 tháng 6 năm 2026"),
        title("BÁO CÁO", "Tình hình thực hiện dự toán ngân sách nhà nước 6 tháng đầu năm, giải pháp 6 tháng cuối năm 2026"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
        h(1, "I. KẾT QUẢ THU, CHI"), p(f"Thu trên địa bàn {decimal(council.total('revenue_done'))} tỷ đồng; chi cân đối {decimal(council.total('spending_done'))} tỷ đồng. Cơ cấu chi theo lĩnh vực:"),
        table((("TT", "c", 8), ("Lĩnh vực", "t", 46), ("Số chi (tỷ đồng)", "n", 24), ("Tỷ trọng (%)", "n", 22)),
              [*([n, name, decimal(value), decimal(100 * value / sum(total))] for n, ((name, _), value) in enumerate(zip(SHARES, total), 1)), [None, "Tổng số", decimal(sum(total)), "100,0"]]),
        h(1, "II. NHẬN XÉT"), ps(writer.paragraphs(REMARKS, 1)), h(1, "III. GIẢI PHÁP 6 THÁNG CUỐI NĂM"), ps(f"- {writer.say(text)}" for text in MEASURES),
        p("Ủy ban nhân dân tỉnh kính báo cáo./."),
        end(["Như trên", "Ban Kinh tế - Ngân sách", "Sở Tài chính"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], council.people_deputies[0].name),
        appendix("1", "CHI NGÂN SÁCH XÃ, PHƯỜNG THEO LĨNH VỰC 6 THÁNG ĐẦU NĂM 2026", issued, wide=True),
        table((("TT", "c", 5), ("Xã, phường", "t", 19), *((name, "n", 8) for name, _ in SHARES), ("Tổng chi", "n", 12)),
              [*([n, commune.full[0].upper() + commune.full[1:], *(decimal(part, 2) for part in parts), decimal(commune.spending_done)] for n, (commune, parts) in enumerate(spent, 1)),
               [None, "Toàn tỉnh", *(decimal(part, 2) for part in total), decimal(sum(total))]], "tỷ đồng"), "</section>",
        appendix("2", "THU, CHI NGÂN SÁCH THEO ĐỊA BÀN, SO VỚI DỰ TOÁN", issued, wide=True),
        table((("TT", "c", 5), ("Xã, phường", "t", 19), ("Dự toán thu", "n", 10), ("Thu quý I", "n", 9), ("Thu quý II", "n", 9), ("Thu 6 tháng", "n", 10), ("Tỷ lệ (%)", "n", 8), ("Dự toán chi", "n", 11),
               ("Chi 6 tháng", "n", 11), ("Tỷ lệ (%)", "n", 8)), rows, "tỷ đồng"), "</section>"])
