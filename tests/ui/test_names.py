#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""On every page there is, and on what opens over it: everything that can be used or come into has a name, and is told as what it is."""

import os
import pathlib

from stage import Stage

import hall
from small_council import SmallCouncil
from test_two_devices import open_number, require
from voting import choose, vote

PAGES = pathlib.Path(os.environ.get("KYHOP_SOURCE") or pathlib.Path(__file__).resolve().parents[2]) / "qml/pages"
# Before a council is open, and what is opened with something: they have tests of their own below.
BEFORE = {"FirstRun", "Unlock", "Opening"}
WITH_SOMETHING = {"Ballot", "Reader", "Result"}
PASSPHRASE = "mat khau dai"


def faults_of(window, place):
    window.wait_still()
    return [f"{place}: {fault}" for fault in window.no_unnamed_controls()]


def no(faults):
    assert not faults, "\n".join(faults)


def roles(window, *names):
    return [window.wait_for(name=name).role for name in names]


def test_the_first_run():
    """Its three ways, as far as they go without another device."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        # So tall that nothing has to be scrolled to.
        tall = ("--lang", "vi", "--no-discovery", "--size", "1000x1600")
        window = stage.open(*tall, screen=stage.screen(1000, 1600))
        window.wait_for(name="Xem một kỳ họp mẫu")
        faults = faults_of(window, "choices")
        assert roles(window, "Tiếng Việt", "English") == ["radio button"] * 2, window.tree()
        assert "checked" in window.find(name="Tiếng Việt").states
        for way, heading in (("Chuẩn bị một hội đồng", "Chuẩn bị một hội đồng"), ("Vào hội đồng của tôi", "Giấy mời vào máy")):
            window.press(way)
            window.wait_for("heading", heading)
            faults += faults_of(window, way)
            window.press("Quay lại")
        window.close()
        window = stage.open(*tall, council.invite(), screen=stage.screen(1000, 1600))
        window.press("Ai biết mật khẩu")
        window.wait_for("text", "Mật khẩu")
        assert window.find("radio button", "Ai cầm máy cũng mở được"), window.tree()
        faults += faults_of(window, "who joins")
        no(faults)


def test_the_locked_door():
    with Stage() as stage:
        secret = stage.folder / "passphrase"
        secret.write_text(PASSPHRASE)
        council = stage.folder / "locked"
        hall.Process([hall.BIN / "kyhopctl", "--home", council, "--passphrase-file", secret, "council", "create", "--name", "HĐND thử", "--clerk",
                      "Võ Thị Văn Thư", "--root-out", stage.folder / "root.key", "--unprotected"],
                     env={**os.environ, "XDG_STATE_HOME": str(stage.folder / "state")}).wait(60)
        window = stage.open("--lang", "vi", "--no-discovery", home=council)
        window.wait_for("text", "Mật khẩu hoặc mã khôi phục")
        no(faults_of(window, "the door"))


def test_every_page():
    """As the clerk, who sees them all."""
    with Stage() as stage:
        council = SmallCouncil(stage)
        faults = []
        for page in sorted(path.stem.removesuffix("Page") for path in PAGES.glob("*Page.qml")):
            if page in BEFORE | WITH_SOMETHING:
                continue
            window = council.window(council.clerk, "--lang", "vi", "--screen", page[0].lower() + page[1:])
            window.wait_for("page tab", "Trang chủ")
            faults += faults_of(window, page)
            window.close()
        no(faults)


def test_a_phone_at_the_largest_type():
    with Stage() as stage:
        council = SmallCouncil(stage)
        window = council.window(council.clerk, "--lang", "vi", "--size", "360x740", "--scale", "2.0", screen=stage.screen(360, 740))
        window.wait_for("page tab", "Đang họp")
        faults = faults_of(window, "home")
        for place in ("Đang họp", "Thêm"):
            window.press(place, role="page tab")
            faults += faults_of(window, place)
        no(faults)


def test_a_paper_and_what_stands_beside_it():
    with Stage() as stage:
        council = SmallCouncil(stage)
        window = council.window(council.clerk, "--lang", "vi", "--size", "1400x900", screen=stage.screen(1400, 900))
        window.wait_for("page tab", "Trang chủ")
        assert "selected" in window.find("page tab", "Trang chủ").states, window.tree()
        open_number(window, "2.3")
        window.wait_text("Trang 3/5")
        faults = faults_of(window, "a paper")
        for tab in ("Mục lục", "Trang", "Tìm"):
            window.press(tab, role="page tab")
            faults += faults_of(window, tab)
        no(faults)


def test_a_vote():
    """The ballot before and after the choice, the desk, the result; the three opinions are one choice."""
    with Stage() as stage:
        council = SmallCouncil(stage)
        window = council.clerk_window("--lang", "vi", "--screen", "now")
        window.press("Mở biểu quyết")
        window.wait_for("dialog")
        faults = faults_of(window, "opening a vote")
        window.press("Mở biểu quyết ngay")
        window.press("Biểu quyết", role="page tab")
        window.press(lambda name: name == "Dự toán ngân sách" or name.startswith("Thông qua"))
        opinions = ("Tán thành", "Không tán thành", "Không biểu quyết")
        assert roles(window, *opinions) == ["radio button"] * 3, window.tree()
        faults += faults_of(window, "the ballot")
        choose(window, "Tán thành")
        assert [sorted(window.find(name=name).states & {"checked"}) for name in opinions] == [["checked"], [], []], window.tree()
        faults += faults_of(window, "the ballot with a choice")
        vote(window, "Tán thành")
        faults += faults_of(window, "the opinion")
        window.press("Đang họp", role="page tab")
        window.press("Kết thúc biểu quyết")
        window.press("Công bố", deadline=60)
        window.wait_for("heading", "KHÔNG ĐƯỢC THÔNG QUA")
        faults += faults_of(window, "the result")
        window.press("Xem giải thích")
        window.wait_for("dialog")
        faults += faults_of(window, "the explanation")
        no(faults)


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
