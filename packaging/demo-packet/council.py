# SPDX-License-Identifier: AGPL-3.0-or-later
"""An invented province: its communes, its council of 95 and their data. Nobody and no place of this name is meant.

All figures are drawn once from a seed, so that tables of different papers agree and their totals add up.
"""

import dataclasses
import random

PROVINCE = "Hòa Giang"
COUNCIL = f"Hội đồng nhân dân tỉnh {PROVINCE}"
SESSION = "Kỳ họp thứ Hai, Hội đồng nhân dân tỉnh khóa X, nhiệm kỳ 2026 - 2031"
SESSION_SHORT = "Kỳ họp thứ Hai (thường lệ giữa năm 2026)"
PLACE = "Hội trường lớn, Trung tâm Hội nghị tỉnh"
START = "2026-07-08T07:30:00+07:00"
SEED = 20260708

FIRST = ("An", "Bình", "Tân", "Phú", "Long", "Thạnh", "Vĩnh", "Mỹ", "Hưng", "Lạc", "Đại", "Xuân", "Quang", "Trường")
SECOND = ("Thạch", "Khê", "Lâm", "Điền", "Giang", "Sơn", "Hải", "Phong", "Tường", "Cát", "Lĩnh", "Hà", "Trạch", "Mai")
WARDS = ("Hòa Giang", "Bến Sỏi", "Cầu Ngang", "Gò Sen", "Đông Kiều", "Tây Lộ", "Vườn Trầu", "Phố Núi", "Nam Thạch", "Bắc Thạch", "Cửa Lạch",
         "Chợ Mới Trong")

FAMILY = (("Nguyễn",) * 30 + ("Trần",) * 12 + ("Lê",) * 10 + ("Phạm",) * 7 + ("Hoàng", "Vũ", "Võ") * 4 + ("Huỳnh", "Đặng", "Bùi", "Đỗ") * 3 +
          ("Hồ", "Ngô", "Dương", "Phan") * 2 + ("Lý", "Đinh", "Đoàn", "Mai", "Tạ", "Lương", "Cao", "Châu", "Thái", "Hà"))
MALE = (("Văn", "Hữu", "Đình", "Quang", "Thanh", "Minh", "Công", "Xuân", "Bá", "Trọng", "Viết", "Khắc", "Thế"),
        ("Lộc", "Thắng", "Khiêm", "Tuấn", "Nghĩa", "Phước", "Toàn", "Vượng", "Khải", "Định", "Hiển", "Luân", "Thuận", "Bảo", "Nhân", "Quyết",
         "Thịnh", "Tín", "Hào", "Lâm", "Sang", "Đạt", "Trí", "Hiệp", "Vinh", "Điền"))
FEMALE = (("Thị", "Thị Thu", "Thị Kim", "Thị Ngọc", "Thị Thanh", "Thị Mỹ", "Thị Bích", "Thị Hồng", "Ngọc", "Kim", "Thị Minh"),
          ("Hạnh", "Lan", "Thảo", "Hương", "Yến", "Nga", "Thủy", "Loan", "Trang", "Diệp", "Nhung", "Hiền", "Oanh", "Tuyết", "Phượng", "Xuân",
           "Quyên", "Duyên", "Thơ", "Vân", "Cúc", "Liên", "Mai", "Sương"))

DEPARTMENTS = ("Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Công Thương", "Sở Nội vụ", "Sở Y tế", "Sở Giáo dục và Đào tạo",
               "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ", "Sở Tư pháp", "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh",
               "Ban Quản lý các khu công nghiệp", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh")


@dataclasses.dataclass
class Commune:
    name: str
    is_ward: bool
    people: int
    rice_area: float  # hectares, winter-spring crop
    rice_yield: float  # quintals a hectare
    revenue_plan: float  # billion đồng, whole year
    revenue_done: float  # billion đồng, first half
    spending_plan: float
    spending_done: float
    poor_start: int  # households
    poor_now: int
    near_poor: int
    households: int
    files: int  # administrative files received in the half-year
    files_online: int
    files_late: int
    pupils: int
    insured: float  # share of people with health insurance, %
    vote: tuple = ()

    @property
    def full(self):
        return f"{'phường' if self.is_ward else 'xã'} {self.name}"


@dataclasses.dataclass
class Person:
    name: str
    woman: bool
    born: int
    post: str  # in the council or at work
    group: str
    roles: tuple
    phone: str
    email: str
    commune: str
    degree: str


class Council:
    def __init__(self):
        rng = random.Random(SEED)
        self.departments = DEPARTMENTS
        self.communes = self._make_communes(rng)
        self.delegates, self.secretary = self._make_people(rng)
        self.chair, self.deputies = self.delegates[0], self.delegates[1:3]
        self.heads = {"budget": self.delegates[3], "society": self.delegates[5], "law": self.delegates[7]}
        self.people_chair = self.delegates[9]  # of the People's Committee
        self.people_deputies = self.delegates[10:13]

    @staticmethod
    def _make_communes(rng):
        names = [f"{a} {b}" for a in FIRST for b in SECOND if a != b]
        rural = sorted(rng.sample(names, 50))
        communes = []
        for name, ward in [(name, True) for name in WARDS] + [(name, False) for name in rural]:
            people = rng.randint(24000, 61000) if ward else rng.randint(9000, 31000)
            households = round(people / rng.uniform(3.4, 4.1))
            revenue = people * rng.uniform(0.006, 0.011) if ward else people * rng.uniform(0.0012, 0.0034)
            spending = people * rng.uniform(0.0052, 0.0078)
            poor = round(households * (rng.uniform(0.003, 0.012) if ward else rng.uniform(0.015, 0.085)))
            files = round(people * rng.uniform(0.16, 0.34))
            communes.append(Commune(
                name, ward, people, 0 if ward and rng.random() < 0.5 else round(rng.uniform(60, 320) if ward else rng.uniform(420, 1980), 1),
                round(rng.uniform(56, 71), 1), round(revenue, 1), round(revenue * rng.uniform(0.41, 0.63), 1), round(spending, 1),
                round(spending * rng.uniform(0.38, 0.55), 1), poor, round(poor * rng.uniform(0.72, 0.97)),
                round(poor * rng.uniform(0.9, 1.8)), households, files, round(files * rng.uniform(0.58, 0.96)),
                round(files * rng.uniform(0.0005, 0.021)), round(people * rng.uniform(0.15, 0.21)), round(rng.uniform(90.5, 98.9), 1)))
        return communes

    def _make_people(self, rng):
        names = set()

        def name(woman):
            middle, given = FEMALE if woman else MALE
            while True:
                made = f"{rng.choice(FAMILY)} {rng.choice(middle)} {rng.choice(given)}"
                if made not in names and made.split()[-1] not in made.split()[:-1]:
                    names.add(made)
                    return made

        posts = [("Chủ tịch HĐND tỉnh", ("chair", "delegate", "standing_committee")),
                 ("Phó Chủ tịch HĐND tỉnh", ("deputy", "delegate", "standing_committee")),
                 ("Phó Chủ tịch HĐND tỉnh", ("deputy", "delegate", "standing_committee"))]
        for committee in ("Kinh tế - Ngân sách", "Văn hóa - Xã hội", "Pháp chế"):
            posts += [(f"Trưởng Ban {committee} HĐND tỉnh", ("delegate", "committee", "standing_committee")),
                      (f"Phó Trưởng Ban {committee} HĐND tỉnh", ("delegate", "committee"))]
        posts += [("Chủ tịch UBND tỉnh", ("delegate",))] + [("Phó Chủ tịch UBND tỉnh", ("delegate",))] * 3
        posts += [(f"Giám đốc {department}", ("delegate",)) for department in DEPARTMENTS[:6]]
        work = ("Bí thư Đảng ủy {}", "Chủ tịch HĐND {}", "Chủ tịch UBND {}", "Bác sĩ, Trạm Y tế {}", "Hiệu trưởng trường THPT {}",
                "Giám đốc Hợp tác xã nông nghiệp {}", "Chủ tịch Hội Nông dân {}", "Chủ tịch Hội Phụ nữ {}", "Bí thư Đoàn {}",
                "Giám đốc doanh nghiệp tại {}", "Chủ tịch Mặt trận Tổ quốc {}", "Giáo viên, trường Dân tộc nội trú {}")
        people = []
        for index in range(95):
            commune = self.communes[index * 7 % len(self.communes)]
            post, roles = posts[index] if index < len(posts) else (rng.choice(work).format(commune.full), ("delegate",))
            woman = "Phụ nữ" in post or (rng.random() < 0.36 and index not in (0, 9))
            group = f"Tổ đại biểu số {index % 12 + 1}"
            if 19 <= index < 31:
                roles = (*roles, "group_head")
            people.append(self._person(rng, len(people) + 1, name(woman), woman, post, group, roles, commune.full))
        woman = True
        secretary = self._person(rng, 96, name(woman), woman, "Phó Chánh Văn phòng, Thư ký kỳ họp", "Văn phòng", ("secretary",), "")
        return people, secretary

    @staticmethod
    def _person(rng, number, name, woman, post, group, roles, commune):
        degree = rng.choice(("Thạc sĩ", "Cử nhân", "Kỹ sư", "Cử nhân", "Thạc sĩ", "Tiến sĩ", "Bác sĩ CKI" if "Bác sĩ" in post else "Cử nhân"))
        # 0900 000 0xx: no such subscribers; .example: no such domain (RFC 2606).
        return Person(name, woman, rng.randint(1966, 1996), post, group, roles, f"0900000{number:03}", f"db{number:03}@hoagiang.example", commune,
                      degree)

    def total(self, field):
        return sum(getattr(commune, field) for commune in self.communes)
