#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Moments in which something is taken away: what the window then says, and that nothing is lost."""

import re

import stage as stages
from small_disk import SmallDisk
from stage import Stage

import hall
from council import make_pdf
from hall import wait_until
from small_council import ITEM, SIZE, SmallCouncil
from test_office import type_path
from test_two_devices import begin_note, open_number, require
from voting import choose

WORDS = "Can cu vao dau de co so lieu nay"
NOT_CONNECTED = "Chưa kết nối · cập nhật lúc "


class Sitting:
    """The clerk's node without a window, and the delegate's window that is linked with it."""

    def __init__(self, stage):
        self.council = council = SmallCouncil(stage)
        self.clerk = council.clerk
        self.delegate = council.join()
        self.clerk.host.spawn = lambda command: hall.Process(command, env=self.clerk.host.env)
        self.clerk.serve("--listen", council.address, "--no-discovery")
        self.window = council.window(self.delegate, "--peer", council.address)
        self.window.wait_for(name="Vào phiên họp")
        self.window.wait_for("push button", lambda name: name.startswith("Kết nối 1 máy"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.clerk.node.stop()


def test_a_vote_ends_under_the_finger():
    """What was chosen and not confirmed is said, and does not count."""
    with Stage() as stage, Sitting(stage) as sitting:
        clerk, window = sitting.clerk, sitting.window
        poll = clerk.ctl("poll", "open", "--item", sitting.council.item, "--question", "Thông qua dự toán?")
        window.wait_for("heading", "Thông qua dự toán?")
        choose(window, "Tán thành")
        clerk.ctl("poll", "close", poll, "--wait", "certified", "--timeout", "40")
        window.wait_text("Đại biểu đã chọn «Tán thành» nhưng chưa xác nhận.")
        window.wait_text("Biểu quyết đã kết thúc lúc")
        assert not window.find_all(name="Xác nhận: Tán thành"), window.tree()
        window.press("Xem kết quả")
        window.wait_for("heading", "Ý kiến của tôi: không có")
        assert not clerk.object("poll", "show", poll)["ballots"]


def test_a_paper_is_withdrawn_while_it_is_read():
    """Words and a way out; the reader's notes stay."""
    with Stage() as stage, Sitting(stage) as sitting:
        window = sitting.window
        paper = sitting.council.papers[1]
        sitting.delegate.ctl("note", "add", "--paper", paper, "--page", "3", "--text", "Hỏi lại số liệu")
        open_number(window, "2.3")
        window.wait_text("Trang 3/5")
        sitting.clerk.ctl("paper", "withdraw", paper)
        window.wait_for("heading", "Tài liệu đã được rút")
        window.press("Về danh sách tài liệu")
        window.wait_for("heading", "Văn kiện tài liệu")
        window.press("Ghi chú")
        window.wait_text("Hỏi lại số liệu")


def test_a_device_is_taken_out_while_its_window_is_open():
    """The window says so and stays readable."""
    with Stage() as stage, Sitting(stage) as sitting:
        window = sitting.window
        device = sitting.delegate.status()["device"]
        sitting.clerk.ctl("device", "revoke", device, "--reason", "lost")
        window.wait_text("Máy này đã bị thu hồi")
        open_number(window, "2.3")
        window.wait_text("Trang 3/5")


def test_the_other_device_dies():
    """The window says that it is not connected, and goes on: papers open, messages are kept."""
    with Stage() as stage, Sitting(stage) as sitting:
        window = sitting.window
        sitting.clerk.node.kill()
        window.wait_for("push button", lambda name: name.startswith(NOT_CONNECTED), deadline=60)
        open_number(window, "1.2")
        window.wait_text("Trang 2/4")
        window.key("Escape")
        window.press("Trao đổi")
        window.fill("Viết tin", "Viet khi mat mang")
        window.key("Return")
        window.wait_text("Viet khi mat mang")
        assert window.process.running()


def test_the_disk_is_full():
    """A note that cannot be kept is given back with a sentence, and is kept once there is room."""
    with Stage() as stage:
        council = SmallCouncil(stage)
        member = council.join()
        disk = SmallDisk(stage.folder, member.home, stages.KYHOP)
        window = stage.open(*SIZE, home=disk.home_there, program=disk.program, env={"XDG_STATE_HOME": str(member.state)})
        window.wait_for(name="Vào phiên họp")
        open_number(window, "2.3")
        window.wait_text("Trang 3/5")
        disk.fill(window)
        begin_note(window)
        kept = 0
        while write_one(window, f"{WORDS} {kept + 1}", kept):  # the database has some room of its own
            kept += 1
            window.click(window.wait_for(name=lambda name: name.startswith("Trang 3 của")))
        window.wait_text("đĩa đầy, chưa ghi được gì")
        window.wait_text(f"{WORDS} {kept + 1}")
        disk.make_room(window)
        window.press("Lưu ghi chú")
        window.wait_for(name=f"Ghi chú {kept + 1}")
        assert len(member_notes(window)) == kept + 1, window.tree()


def test_the_disk_fills_while_papers_are_added():
    """What is in is named, what is not waits in the list; once there is room one press adds the rest, and nothing twice."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        disk = SmallDisk(stage.folder, council.clerk.home, stages.KYHOP, size="64m")
        files = [make_pdf(stage.folder / f"{name}.pdf", 2, size << 20) for name, size in (("nho", 1), ("lon", 12), ("vua", 2))]
        window = stage.open(*SIZE, "--screen", "paperDesk", home=disk.home_there, program=disk.program,
                            env={"XDG_STATE_HOME": str(council.clerk.state)})
        window.press("Thêm tài liệu")
        for file in files:
            type_path(window, file)
        window.press("Nội dung của chương trình")
        window.press(f"1. {ITEM}")
        window.wait_for(name="Thêm 3 tài liệu")
        disk.fill(window, but=8 << 20)
        window.press("Thêm 3 tài liệu")
        window.wait_for(name=lambda name: "Đã thêm vào bản nháp: nho" in name and "đĩa đầy" in name, deadline=60)
        window.wait_for(name="Thêm 2 tài liệu")
        disk.make_room(window)
        window.press("Thêm 2 tài liệu")
        window.wait_gone("heading", "Thêm tài liệu", deadline=60)
        for file in files:
            assert len(window.find_all("push button", file.stem)) == 1, window.tree()


def write_one(window, text, kept):
    """False when it could not be kept and stands in the sheet again."""
    window.wait_for("heading", "Ghi chú ở trang 3")
    window.fill("Ghi chú", text, role="text")
    window.press("Lưu ghi chú")
    answer = wait_until(lambda: "kept" if len(member_notes(window)) > kept else "full" if "đĩa đầy" in " ".join(window.texts()) else None,
                        30, "the note is kept, or the disk is full")
    assert kept < 40, "the disk never fills"
    return answer == "kept"


def member_notes(window):
    """The pins on the page."""
    return [item for item in window.find_all() if re.fullmatch(r"Ghi chú \d+", item.name)]


def test_a_damaged_file():
    """A file that is no PDF any more is said to be so; the window stays."""
    with Stage() as stage:
        file = stage.folder / "hong.pdf"
        file.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40)
        window = stage.open("--open", file)
        window.wait_text("Không hiện được tài liệu này")
        assert not window.no_unnamed_controls()
        assert window.process.running()


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
