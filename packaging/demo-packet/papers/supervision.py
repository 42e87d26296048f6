# SPDX-License-Identifier: AGPL-3.0-or-later
"""Supervision of vacant offices: a written report, and an appendix of old paper records that exist only as scans."""

import random

import scan
from sheet import appendix, dear, end, h, head, p, ps, table, title
from wording import Writer, decimal, whole

FINDINGS = (
    "Toàn tỉnh có 412 cơ sở nhà, đất dôi dư; Đoàn giám sát khảo sát trực tiếp {n 48 63} cơ sở tại {3 xã}.",
    "Việc kiểm kê hoàn thành đúng hạn nhưng {n 31 52} cơ sở có diện tích thực tế khác sổ sách trên 5 %.",
    "{n 22 37} cơ sở để trống trên 9 tháng, hệ thống điện, mái, cửa hư hỏng; chi phí bảo vệ mỗi tháng {t 1 2} tỷ đồng.",
    "Có {n 6 9} trường hợp cho thuê, cho mượn không qua đấu giá, thu nộp ngân sách thấp; Đoàn đã yêu cầu chấm dứt trước ngày 31/8/2026.",
    "Một số trụ sở được chuyển thành trạm y tế, nhà văn hóa phát huy hiệu quả tốt, điển hình tại {2 xã}.",
    "Hồ sơ pháp lý của {n 58 81} cơ sở chỉ còn bản giấy, chưa số hóa; Đoàn trích một số bản quét kèm theo báo cáo để đại biểu tham khảo.",
)
REQUESTS = (
    "Ủy ban nhân dân tỉnh phê duyệt phương án xử lý toàn bộ cơ sở trước ngày 31/12/2026, công khai danh mục và tiến độ.",
    "Ưu tiên giao cho giáo dục, y tế, văn hóa; chỉ đấu giá khi không còn nhu cầu công cộng.",
    "Số hóa hồ sơ giấy trong quý IV; bản gốc lưu tại kho lưu trữ tỉnh.",
    "Người đứng đầu cấp xã chịu trách nhiệm về an toàn tại các cơ sở chưa xử lý.",
    "Báo cáo kết quả tại kỳ họp thường lệ cuối năm 2026.",
)


PURPOSES = (("Chuyển thành trường học, trạm y tế", 142), ("Chuyển thành nhà văn hóa, công trình công cộng", 87), ("Bố trí cơ quan xã, trung tâm hành chính công", 61),
            ("Đã đấu giá", 38), ("Chưa có phương án", 84))
BUILDINGS = ("Trụ sở UBND cũ", "Trụ sở Đảng ủy cũ", "Trạm y tế cũ", "Nhà văn hóa thôn", "Trụ sở Ban chỉ huy quân sự", "Trụ sở Công an cũ", "Điểm trường lẻ", "Trụ sở hợp tác xã cũ",
             "Nhà công vụ giáo viên", "Trạm thủy nông", "Kho lương thực cũ")


def list_of_offices(council):
    """All 412 places, so many of each purpose as the report says."""
    rng = random.Random("offices")
    purposes = [purpose for purpose, count in PURPOSES for _ in range(count)]
    rng.shuffle(purposes)
    rows = []
    for n, purpose in enumerate(sorted(range(len(purposes)), key=lambda at: at % len(council.communes)), 1):
        commune = council.communes[purpose % len(council.communes)]
        rows.append([n, f"{rng.choice(BUILDINGS)} số {rng.randint(1, 4)}, {commune.full}", whole(rng.randint(240, 6800)), whole(rng.randint(60, 1900)), rng.randint(1978, 2019), purposes[purpose]])
    return table((("TT", "c", 7), ("Cơ sở nhà, đất", "t", 38), ("Đất (m²)", "n", 10), ("Nhà (m²)", "n", 10), ("Năm xây", "c", 9), ("Phương án xử lý", "t", 26)), rows)


def old_record(council, rng, number):
    """One page of a typed record of the last years, before it was printed, signed, stamped and scanned."""
    commune = rng.choice(council.communes).full
    rows = [[n, name, rng.choice(("1994", "1998", "2003", "2007", "2011")), whole(rng.randint(40, 620)), rng.choice(("Còn dùng được", "Dột mái", "Nứt tường", "Hư cửa", "Mối mọt"))]
            for n, name in enumerate(rng.sample(("Nhà làm việc 2 tầng", "Hội trường", "Nhà kho", "Nhà để xe", "Nhà công vụ", "Tường rào, cổng", "Nhà bếp", "Giếng và bể nước", "Phòng một cửa"), 7), 1)]
    witness = rng.choice(council.delegates).name
    area = rng.randint(5200, 9400)
    return "".join([
        head(["ỦY BAN NHÂN DÂN", commune.upper()], f"{rng.randint(3, 48):02}/BB-UBND", f"ngày {rng.randint(3, 28):02} tháng {rng.randint(2, 5):02} năm 2026"),
        title("BIÊN BẢN", f"Kiểm tra hiện trạng cơ sở nhà, đất dôi dư số {number}"),
        p(f"Hôm nay, tại trụ sở cũ của {commune}, chúng tôi gồm đại diện Ủy ban nhân dân, công chức địa chính, đại diện khu dân cư và thành viên Đoàn giám sát cùng kiểm tra hiện trạng."),
        p("1. Hiện trạng các hạng mục:"),
        table((("TT", "c", 8), ("Hạng mục", "t", 36), ("Năm xây", "c", 14), ("Diện tích (m²)", "n", 18), ("Hiện trạng", "t", 24)), rows),
        p(f"2. Tổng diện tích đất theo sổ {whole(area)} m², đo thực tế {whole(area * rng.uniform(0.93, 1.06))} m²; ranh giới phía Đông có {rng.randint(1, 4)} hộ sử dụng làm lối đi."),
        p(f"3. Ý kiến của khu dân cư: đề nghị chuyển thành {rng.choice(('nhà văn hóa', 'trường mầm non', 'điểm trạm y tế', 'sân thể thao'))}, không để hoang phí."),
        p("Biên bản lập thành 04 bản, đọc lại cho mọi người cùng nghe và nhất trí ký tên."),
        end(["UBND xã", "Đoàn giám sát"], ["ĐẠI DIỆN UBND XÃ"], witness, "(Ký tên, đóng dấu)")])


def body(council):
    writer = Writer(council, "supervision")
    rng = random.Random("old records")
    total = sum(count for _, count in PURPOSES)
    pages = "".join(f'<div class="scan"><img src="{picture}" alt="Bản quét {n}"></div>' for n, picture in
                    enumerate(scan.scanned_pages([old_record(council, rng, n) for n in range(1, 6)], seed=58), 1))
    return "".join([
        head(["HỘI ĐỒNG NHÂN DÂN TỈNH HÒA GIANG", "BAN PHÁP CHẾ"], "22/BC-BPC", "ngày 29 tháng 6 năm 2026"),
        title("BÁO CÁO", "Kết quả giám sát việc quản lý, sử dụng trụ sở dôi dư sau sắp xếp đơn vị hành chính"), dear("Hội đồng nhân dân tỉnh khóa X, Kỳ họp thứ Hai"),
        p("Thực hiện Nghị quyết số 41/NQ-HĐND về chương trình giám sát năm 2026, Ban Pháp chế báo cáo kết quả giám sát như sau."), h(1, "I. KẾT QUẢ GIÁM SÁT"), ps(writer.paragraphs(FINDINGS, 1)),
        table((("TT", "c", 8), ("Phương án xử lý", "t", 54), ("Số cơ sở", "n", 18), ("Tỷ lệ (%)", "n", 20)),
              [*([n, name, count, decimal(100 * count / total)] for n, (name, count) in enumerate(PURPOSES, 1)), [None, "Tổng số", total, "100,0"]]),
        h(1, "II. TỒN TẠI, NGUYÊN NHÂN"),
        ps(writer.paragraphs(("Phân cấp thẩm quyền xử lý tài sản giữa tỉnh và xã chưa rõ trong {n 4 7} tháng đầu; {số} hướng dẫn chậm.", "Thị trường bất động sản ở nông thôn trầm lắng, {n 9 15} cuộc đấu giá không có người tham gia.",
                              "Một số xã còn tâm lý giữ lại trụ sở, chưa mạnh dạn đề xuất chuyển mục đích."), 1)),
        h(1, "III. KIẾN NGHỊ"), ps(f"{n}. {text}" for n, text in enumerate(REQUESTS, 1)),
        end(["Như trên", "UBND tỉnh", "Sở Tài chính", "UBND các xã, phường"], ["TM. ĐOÀN GIÁM SÁT", "TRƯỞNG ĐOÀN"], council.heads["law"].name),
        appendix("1", "DANH MỤC CƠ SỞ NHÀ, ĐẤT DÔI DƯ", "Kèm theo Báo cáo số 22/BC-BPC ngày 29 tháng 6 năm 2026 của Ban Pháp chế"), list_of_offices(council), "</section>",
        '<section class="part"><p class="title">PHỤ LỤC 2</p><p class="about">BẢN QUÉT BIÊN BẢN KIỂM TRA HIỆN TRẠNG</p>'
        '<p class="centre"><i>(Năm biên bản dưới đây chỉ có bản giấy; tài liệu là ảnh quét, không có lớp chữ)</i></p></section>', pages])
