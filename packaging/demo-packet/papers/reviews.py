# SPDX-License-Identifier: AGPL-3.0-or-later
"""Review reports of two committees: what they agree with, what they ask to change, article by article."""

from papers import budget, society
from sheet import dear, end, h, head, p, ps, table, title
from wording import Writer, decimal

GENERAL = (
    "Ban đã tổ chức {n 3 5} cuộc khảo sát tại {3 xã}, làm việc với {2 số} và họp toàn thể với {n 11 14} thành viên có mặt.",
    "Hồ sơ trình cơ bản đầy đủ theo quy định; tuy nhiên được gửi đến Ban chậm {n 2 4} ngày, số liệu một số phụ lục phải đính chính hai lần.",
    "Ban nhất trí với sự cần thiết, căn cứ pháp lý và phạm vi của nội dung trình; đề nghị cơ quan soạn thảo làm rõ các điểm dưới đây.",
)
BUDGET_POINTS = (
    ("Dự báo thu tiền sử dụng đất",
     "Dự báo hụt thu tiền sử dụng đất cần nêu rõ từng khu đất, lý do và thời điểm dự kiến đấu giá lại; đến nay mới có {n 9 14} khu đất đủ điều kiện."),
    ("Bổ sung quỹ lương cấp xã",
     "Mức bổ sung quỹ lương của {2 xã} cao bất thường so với biên chế; đề nghị đối chiếu với dữ liệu cán bộ trước khi trình thông qua."),
    ("Khả năng trùng nguồn vốn sửa chữa",
     "Một số khoản chi sửa chữa đề xuất cho công trình đã có trong kế hoạch đầu tư công, có khả năng trùng nguồn khoảng {t 7 14} tỷ đồng."),
    ("Chỉ tiêu tiết kiệm chi",
     "Cần bổ sung chỉ tiêu tiết kiệm định lượng cho từng cơ quan; hiện mới nêu tỷ lệ chung."),
    ("Danh mục công trình giãn tiến độ",
     "Việc giãn tiến độ công trình phải công bố danh mục cụ thể; cử tri tại {xã} rất quan tâm công trình kè bị lùi thời gian."),
    ("Mức dự phòng ngân sách",
     "Dự phòng ngân sách sau điều chỉnh sát mức tối thiểu trong khi mùa mưa bão chưa bắt đầu; Ban đề nghị giữ thêm ít nhất {t 20 35} tỷ đồng."),
    ("Công khai số liệu",
     "Đề nghị quy định rõ thời hạn công khai số liệu và nơi niêm yết, bao gồm nhà văn hóa thôn."),
    ("Chuyển nguồn từ năm 2025",
     "Các khoản chuyển nguồn từ năm 2025 chưa có giải trình theo từng nhiệm vụ; Ban yêu cầu bổ sung trước phiên thảo luận tổ."),
    ("Dự án chưa có chủ trương đầu tư",
     "Đối với kế hoạch đầu tư công trung hạn, danh mục còn {n 6 11} dự án chưa có chủ trương đầu tư, đề nghị chuyển sang phần dự phòng."),
    ("Vốn cho lĩnh vực môi trường",
     "Tỷ trọng vốn cho lĩnh vực môi trường thấp hơn định hướng; {n 3 5} bãi rác quá tải chưa có trong danh mục."),
    ("Hệ số ưu tiên xã nghèo",
     "Hệ số ưu tiên xã nghèo được công bố nhưng khi tính lại, {2 xã} nhận mức thấp hơn công thức; cần rà soát."),
)
SOCIETY_POINTS = (
    ("Điều kiện tạm trú",
     "Đối tượng lao động tự do thuê trọ đã được bổ sung nhưng điều kiện tạm trú 6 tháng có thể loại trừ công nhân thời vụ; đề nghị xem xét mức 3 tháng."),
    ("Hỗ trợ giáo viên mầm non",
     "Mức hỗ trợ giáo viên mầm non nên gắn với thời gian làm việc thực tế và cam kết ở lại ít nhất một năm học."),
    ("Số liệu nhu cầu gửi trẻ",
     "Số liệu nhu cầu gửi trẻ của {2 xã} tính theo tỷ lệ chung, chưa khảo sát thực tế."),
    ("Hoàn trả của sinh viên y khoa",
     "Chính sách với sinh viên y khoa cần quy định cách hoàn trả khi chuyển công tác vì lý do chính đáng."),
    ("Nhân lực khám sức khỏe tại nhà",
     "Khám sức khỏe người cao tuổi tại nhà cần nhân lực; đề nghị làm rõ {n 96 140} điểm trạm có đủ bác sĩ thực hiện hay không."),
    ("Nguồn lực từ năm 2029",
     "Cần dự kiến nguồn lực từ năm 2029 khi số đối tượng tăng khoảng {p 6 9} % mỗi năm."),
    ("Quy định chuyển tiếp",
     "Đề nghị quy định chuyển tiếp với người đang hưởng chính sách theo nghị quyết cũ có mức cao hơn."),
    ("Hồ sơ, thủ tục",
     "Hồ sơ, thủ tục nên khai thác cơ sở dữ liệu dân cư, không yêu cầu xác nhận giấy của doanh nghiệp."),
    ("Trách nhiệm xác nhận đối tượng",
     "Ban đề nghị bổ sung trách nhiệm của người đứng đầu cơ sở khi xác nhận sai đối tượng."),
)
ANSWERS = (
    "[Cơ quan trình giải trình rằng|Theo giải trình bổ sung,|Tại phiên họp, đại diện cơ quan soạn thảo cho biết] "
    "[số liệu sẽ được rà soát lại trước khi biểu quyết|nội dung này đã được tính trong phương án nhưng diễn đạt chưa rõ|việc bổ sung phụ thuộc vào hướng dẫn của bộ, ngành"
    "|đã giao {số} kiểm tra và trả lời trước ngày 06/7/2026|{n 4 9} đơn vị đã gửi số liệu bổ sung, {n 2 5} đơn vị còn thiếu]. "
    "[Ban đồng tình một phần|Ban chưa đồng tình|Ban ghi nhận|Đa số thành viên Ban nhất trí|Có {n 2 4} thành viên còn ý kiến khác] và đề nghị "
    "[thể hiện ngay trong dự thảo nghị quyết|báo cáo Hội đồng nhân dân bằng văn bản trước phiên thảo luận|đưa vào nội dung chất vấn"
    "|quy định rõ cơ quan chịu trách nhiệm và thời hạn|gửi số liệu chi tiết đến từng tổ đại biểu].")
QUESTIONS = (
    "[Vì sao|Nguyên nhân nào khiến] {n 9 16} đơn vị chậm gửi báo cáo quyết toán năm 2025 và trách nhiệm xử lý ra sao?",
    "[Lộ trình|Thời hạn] khắc phục các kiến nghị kiểm toán còn tồn {t 11 26} tỷ đồng?",
    "Phương án khi nguồn trung ương bổ sung về chậm so với kế hoạch?",
    "Cơ chế giám sát của cộng đồng tại các xã mới sắp xếp được tổ chức như thế nào?",
    "[Số liệu nào|Căn cứ nào] chứng minh mức hỗ trợ đề xuất là đủ để giữ chân nhân lực?",
)


def report(council, seed, number, date, committee, about, chair, points, tables, conclusion):
    writer = Writer(council, seed)
    out = [head(["HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG", f"BAN {committee.upper()}"], number, date), title("BÁO CÁO", about), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
           ps(writer.paragraphs(GENERAL, 2)), h(1, "I. ĐÁNH GIÁ CHUNG")]
    out += [ps(writer.paragraphs(("Các nội dung trình phù hợp định hướng của Tỉnh ủy và khả năng của địa phương; đã tiếp thu {n 60 82} % ý kiến góp ý.",
                                  "Tuy vậy, phần đánh giá tác động còn chung chung, chưa định lượng đối với nhóm yếu thế và các xã như {3 xã}.",
                                  "Ban ghi nhận nỗ lực của {số} trong việc bổ sung hồ sơ sau phiên họp thẩm tra lần thứ nhất."), 1)),
            h(1, "II. NHỮNG NỘI DUNG CẦN LÀM RÕ")]
    for n, (about_point, point) in enumerate(points, 1):
        out += [h(2, f"{n}. {about_point}"), p(writer.say(point)), p(writer.say(ANSWERS))]
    out += [h(1, "III. ĐỐI CHIẾU SỐ LIỆU"), *tables(writer), h(1, "IV. CÂU HỎI GỬI CƠ QUAN TRÌNH"), ps(f"{n}. {writer.say(text)}" for n, text in enumerate(QUESTIONS, 1)),
            h(1, "V. KẾT LUẬN VÀ KIẾN NGHỊ"), p(conclusion), p("Trên đây là báo cáo thẩm tra, kính trình Hội đồng nhân dân tỉnh xem xét./."),
            end(["Như trên", "Thường trực HĐND tỉnh", "UBND tỉnh", "Thành viên Ban"], [f"TM. BAN {committee.upper()}", "TRƯỞNG BAN"], chair)]
    return "".join(out)


def compare_budget(council):
    def build(writer):
        rows = []
        for n, (name, plan, change) in enumerate(budget.spending(council), 1):
            ours = round(change * writer.rng.choice((1, 1, 1, 0.8, 0.6, 0.5)), 1)
            rows.append([n, name, decimal(plan), decimal(change), decimal(ours), "Nhất trí" if ours == change else "Đề nghị giảm" if abs(ours) < abs(change) else ""])
        yield table((("TT", "c", 6), ("Nội dung chi", "t", 38), ("Đầu năm", "n", 14), ("UBND trình", "n", 13), ("Ban đề nghị", "n", 13), ("Ý kiến", "c", 16)), rows, "tỷ đồng")
    return build


def compare_articles(_council):
    def build(writer):
        rows = [[name.split(".")[0], name.split(". ", 1)[1], writer.say("[Nhất trí|Nhất trí|Đề nghị sửa câu chữ|Đề nghị bổ sung điều kiện|Đề nghị cân nhắc mức hỗ trợ]"),
                 writer.say("[Không|Thay từ «có thể» bằng «phải»|Ghi rõ thời hạn {n 10 20} ngày làm việc|Bổ sung trách nhiệm của UBND cấp xã|Nêu nguồn dữ liệu đối chiếu]")] for name, _ in society.ARTICLES]
        yield table((("Điều", "c", 10), ("Nội dung", "t", 36), ("Ý kiến của Ban", "t", 26), ("Đề nghị cụ thể", "t", 28)), rows)
        yield p("Về kinh phí, Ban tính lại theo đơn giá trong dự thảo và thống nhất với tổng mức sau:")
        yield society.cost_table()
    return build


def of_budget(council):
    return report(council, "review budget", "45/BC-BKTNS", "ngày 30 tháng 6 năm 2026", "Kinh tế - Ngân sách",
                  "Thẩm tra tờ trình, dự thảo nghị quyết về điều chỉnh, bổ sung dự toán ngân sách năm 2026 và kế hoạch đầu tư công trung hạn 2026 - 2030", council.heads["budget"].name,
                  BUDGET_POINTS, compare_budget(council), "Ban Kinh tế - Ngân sách đề nghị Hội đồng nhân dân tỉnh thông qua nghị quyết sau khi cơ quan trình tiếp thu các ý kiến tại mục II; "
                  "riêng khoản dự phòng, đề nghị biểu quyết riêng.")


def of_society(council):
    return report(council, "review society", "31/BC-BVHXH", "ngày 30 tháng 6 năm 2026", "Văn hóa - Xã hội",
                  "Thẩm tra tờ trình, dự thảo nghị quyết quy định chính sách hỗ trợ giáo dục mầm non và y tế cơ sở giai đoạn 2026 - 2030", council.heads["society"].name, SOCIETY_POINTS,
                  compare_articles(council), "Ban Văn hóa - Xã hội nhất trí trình Hội đồng nhân dân tỉnh thông qua; đề nghị hiệu lực từ ngày 01/9/2026 để kịp năm học mới.")
