#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office's desk, worked by a clerk: papers of which some are bad, lists of members of which some lines are wrong, the programme's order."""

import contextlib
import json
import subprocess

from stage import Stage, main

from council import make_pdf
from hall import BIN, wait_until


class Office:
    """A council with one member and two items, and its window."""

    def __init__(self, stage):
        self.stage = stage
        self.home = stage.folder / "home"
        self.ctl("council", "create", "--name", "HĐND thử", "--clerk", "Võ Thị Văn Thư", "--root-out", stage.folder / "root.key", "--unprotected")
        self.ctl("member", "add", "--name", "Lê Kim Mai")
        self.ctl("meeting", "create", "--title", "Kỳ họp thứ Hai", "--start", "2030-07-08T08:00", "--place", "Hội trường A")
        for title in ("Khai mạc", "Ngân sách"):
            self.ctl("agenda", "add", "--title", title, "--minutes", "20")

    def ctl(self, *words):
        done = subprocess.run([BIN / "kyhopctl", "--home", self.home, "--json", *map(str, words)], capture_output=True, text=True, timeout=120,
                              check=False)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def open(self, screen):
        return self.stage.open("--no-discovery", "--lang", "vi", "--screen", screen, home=self.home)

    def titles(self, noun):
        return [one["title"] for one in self.ctl(noun, "list")]


@contextlib.contextmanager
def office():
    with Stage() as stage:
        yield Office(stage)


def type_path(window, path):
    if not window.find_all(name="Đường dẫn tệp"):
        window.press("Khác…")
    window.fill("Đường dẫn tệp", str(path))
    window.key("Return")


def test_bad_files_are_refused_with_a_sentence_and_the_others_are_added():
    with office() as desk:
        good = make_pdf(desk.stage.folder / "to-trinh.pdf", 2)
        text = desk.stage.folder / "text.pdf"
        text.write_text("not a paper")
        torn = desk.stage.folder / "torn.pdf"
        torn.write_bytes(good.read_bytes()[:40])
        window = desk.open("paperDesk")
        window.press("Thêm tài liệu")
        for path in (text, torn, good, desk.stage.folder / "nowhere.pdf"):
            type_path(window, path)
        wait_until(lambda: "Tệp không phải PDF" in window.wait_for(name="text.pdf").description, 30, "the text is refused")
        window.press("Nội dung của chương trình")
        window.press("2. Ngân sách")
        window.press("Thêm 1 tài liệu")
        wait_until(lambda: desk.titles("paper") == ["to trinh"], 30, "the good paper is a draft")
        assert desk.ctl("paper", "list")[0]["state"] == "draft"


def test_a_list_with_wrong_lines_is_looked_at_before_it_is_taken_in():
    with office() as desk:
        members = desk.stage.folder / "members.csv"
        members.write_text("Họ và tên;Vai trò\nTrần Một;Đại biểu\nTrần Hai;Vua\nLê Kim Mai;\nTrần Ba;Thư ký\n")
        window = desk.open("members")
        window.press("Nhập danh sách")
        type_path(window, members)
        assert "Không có vai trò «Vua»" in window.wait_for(name="Trần Hai").description
        assert "«Lê Kim Mai» đã có trong hội đồng" in window.wait_for(name="Lê Kim Mai").description
        assert len(desk.ctl("member", "list")) == 2, "nobody is added before the clerk says so"
        window.press("Thêm 2 người đúng")
        wait_until(lambda: len(desk.ctl("member", "list")) == 4, 30, "the two are members")


def test_a_list_of_ten_thousand():
    """It is looked at and taken in while the window goes on, but for the names that stand in it twice."""
    with office() as desk:
        members = desk.stage.folder / "members.csv"
        names = [f"Đại biểu {number:05}" for number in range(10_000)]
        members.write_text("name\n" + "\n".join([*names, names[0], names[1]]) + "\n")
        window = desk.open("members")
        window.press("Nhập danh sách")
        type_path(window, members)
        window.press("Thêm 10000 người đúng", deadline=60)
        window.wait_gone(name="Thêm 10000 người đúng")
        wait_until(lambda: len(desk.ctl("member", "list")) == 10_002, 120, "all are members")
        window.press("Trang chủ")
        window.wait_for("heading", "Kỳ họp thứ Hai")


def test_a_list_in_another_encoding_says_what_to_do():
    with office() as desk:
        members = desk.stage.folder / "members.csv"
        members.write_bytes("name\nTrần Một\n".encode("utf-16"))
        window = desk.open("members")
        window.press("Nhập danh sách")
        type_path(window, members)
        window.wait_text("UTF-16")
        window.wait_for(name="Chọn tệp khác")


def test_items_are_moved_by_buttons_and_the_move_is_taken_back():
    with office() as desk:
        window = desk.open("agendaEdit")
        window.wait_for(name="Ngân sách")
        window.find_all("push button", "Xuống")[0].act("Press")
        wait_until(lambda: desk.titles("agenda") == ["Ngân sách", "Khai mạc"], 30, "the item is moved")
        window.key("ctrl+z")
        wait_until(lambda: desk.titles("agenda") == ["Khai mạc", "Ngân sách"], 30, "the move is taken back")


def test_an_invite_shows_as_a_code_and_is_put_away():
    with office() as desk:
        window = desk.open("devices")
        window.press("Chưa có máy: 1")
        window.press("Mời vào")
        window.press("Hiện mã")
        window.press("Cất mã")  # stands below the code
        window.wait_for(name="Thư mời: 1")


def test_a_photo_of_the_code_is_an_invite():
    """What the clerk's screen shows is photographed, and a new device is begun with the photo."""
    with office() as desk:
        clerk = desk.open("devices")
        clerk.press("Chưa có máy: 1")
        clerk.press("Mời vào")
        clerk.press("Hiện mã")
        clerk.wait_for(name="Cất mã")
        clerk.wait_still()
        photo = clerk.screenshot(desk.stage.folder / "photo.png")
        clerk.close()
        new = desk.stage.open("--no-discovery", "--lang", "vi", photo)
        new.wait_for(name="Đúng là tôi: vào hội đồng")


def test_every_control_of_the_office_has_a_name():
    with office() as desk:
        for screen in ("office", "paperDesk", "agendaEdit", "members", "devices", "bundle"):
            window = desk.open(screen)
            window.wait_still()
            faults = window.no_unnamed_controls()
            assert not faults, screen + "\n" + "\n".join(faults)
            window.close()


if __name__ == "__main__":
    main(globals(), "kyhop", "kyhopctl")
