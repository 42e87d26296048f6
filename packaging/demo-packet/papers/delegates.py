# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of delegates: the bodies of the council, the twelve groups, and what the council is made of."""

from sheet import appendix, end, h, head, p, table, title
from wording import decimal

ISSUED = "Kèm theo Thông báo số 27/TB-HĐND ngày 19 tháng 6 năm 2026 của Thường trực Hội đồng nhân dân tỉnh"
COLUMNS = (("TT", "c", 5), ("Họ và tên", "t", 24), ("Năm sinh", "c", 8), ("Nữ", "c", 6), ("Chức vụ, nơi công tác", "t", 39), ("Trình độ", "c", 18))


def row(number, person):
    return [number, person.name, person.born, "x" if person.woman else "", person.post, person.degree]


def body(council):
    people = council.delegates
    out = [head(["HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG"], "27/TB-HĐND", "ngày 19 tháng 6 năm 2026"),
           title("DANH SÁCH", "Đại biểu Hội đồng nhân dân tỉnh khóa X, nhiệm kỳ 2026 - 2031 và các tổ đại biểu"),
           p(f"Hội đồng nhân dân tỉnh có {len(people)} đại biểu, sinh hoạt tại 12 tổ đại biểu. Tên người, địa danh trong bộ tài liệu mẫu này đều là hư cấu."),
           h(1, "I. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN VÀ CÁC BAN"),
           table(COLUMNS, [row(n, person) for n, person in enumerate([x for x in people if {"standing_committee", "committee"} & set(x.roles)], 1)]),
           h(1, "II. ĐẠI BIỂU THEO TỔ")]
    for group in sorted({person.group for person in people}, key=lambda name: int(name.split()[-1])):
        members = [person for person in people if person.group == group]
        leader = next(person for person in members if "group_head" in person.roles)
        out += [h(2, f"{group} (Tổ trưởng: {leader.name})"), table(COLUMNS, [row(n, person) for n, person in enumerate(members, 1)])]
    out += [end(["Đại biểu HĐND tỉnh", "Ủy ban MTTQ tỉnh", "Văn phòng"], ["TM. THƯỜNG TRỰC HĐND", "PHÓ CHỦ TỊCH"], council.deputies[0].name),
            appendix("", "CƠ CẤU ĐẠI BIỂU", ISSUED), makeup(people), "</section>"]
    return "".join(out)


def makeup(people):
    parts = (
        ("Nữ", lambda x: x.woman), ("Nam", lambda x: not x.woman), ("Dưới 40 tuổi", lambda x: x.born > 1986), ("Từ 40 đến dưới 50 tuổi", lambda x: 1976 < x.born <= 1986),
        ("Từ 50 tuổi trở lên", lambda x: x.born <= 1976), ("Trên đại học", lambda x: x.degree in ("Thạc sĩ", "Tiến sĩ", "Bác sĩ CKI")),
        ("Đại học", lambda x: x.degree in ("Cử nhân", "Kỹ sư")), ("Công tác tại xã, phường", lambda x: "xã " in x.post or "phường " in x.post),
    )
    rows = [[n, name, (count := sum(map(test, people))), decimal(100 * count / len(people))] for n, (name, test) in enumerate(parts, 1)]
    return table((("TT", "c", 8), ("Cơ cấu", "t", 52), ("Số đại biểu", "n", 20), ("Tỷ lệ (%)", "n", 20)), [*rows, [None, "Tổng số", len(people), "100,0"]])
