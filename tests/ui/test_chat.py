#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trao đổi on two devices: about an item, in one's own group, and while the chair lets messages rest."""

import stage as stages
from stage import Stage

import hall
from small_council import SmallCouncil

GROUP = "Tổ đại biểu số 4"
PAUSED = "Chủ tọa tạm dừng trao đổi khi biểu quyết"
SWITCH = "Tạm dừng khi biểu quyết"


def require(*programs):
    stages.require(*programs)


def open_talk(window, name):
    window.press(name)
    window.wait_for("heading", name)


def say(window, text):
    window.fill("Viết tin", text)
    window.press("Gửi")
    window.wait_text(text)


def test_the_group_and_the_item_have_conversations_of_their_own():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0, group=GROUP)
        home = council.join()
        desk = council.clerk_window("--screen", "chat")
        delegate = council.window(home, "--peer", council.address, "--screen", "chat")
        open_talk(delegate, "Tổ của tôi")
        delegate.wait_text(GROUP)
        open_talk(delegate, "Nội dung 1")
        delegate.wait_text("Dự toán ngân sách")
        say(delegate, "Nen noi ro can cu")
        open_talk(desk, "Nội dung 1")
        desk.wait_text("Nen noi ro can cu")
        desk.press("Tất cả đại biểu")
        desk.wait_text("Chưa có tin")
        for window in (desk, delegate):
            assert not window.no_unnamed_controls()


def test_in_a_vote_the_delegate_waits_and_nothing_is_lost():
    """The words that were being written stay, and go when the vote is over."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        home = council.join()
        desk = council.clerk_window("--screen", "chat")
        delegate = council.window(home, "--peer", council.address, "--screen", "chat")
        desk.press(SWITCH)
        desk.wait_for("check box", SWITCH)
        delegate.fill("Viết tin", "Viet do dang")
        assert not delegate.find_all(name=SWITCH), delegate.tree()

        desk.press("Đang họp")
        desk.press("Mở biểu quyết")
        desk.press("Mở biểu quyết ngay")
        delegate.wait_text(PAUSED)
        delegate.wait_gone("push button", "Gửi")
        # The desk writes all the same, and the delegate reads it.
        desk.press("Trao đổi")
        say(desk, "Xin bieu quyet")
        delegate.wait_text("Xin bieu quyet")

        desk.press("Đang họp")
        desk.press("Kết thúc biểu quyết")
        desk.press("Công bố", deadline=60)
        delegate.wait_gone(name=lambda name: PAUSED in name)
        delegate.press("Gửi")
        delegate.wait_text("Viet do dang")
        desk.press("Trao đổi")
        desk.wait_text("Viet do dang")


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
