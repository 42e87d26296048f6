#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Screens of which no longer story tells: what is done on one of two devices is seen on the other (docs/acceptance.md)."""

import stage as stages
from stage import Stage

import hall
from small_council import DELEGATE, OTHER, SmallCouncil

MESSAGE = "Xin so lieu quyet toan thu phi"


def require(*programs):
    stages.require(*programs)


def two_windows(council, clerk_screen, delegate_screen):
    home = council.join()
    clerk = council.clerk_window("--screen", clerk_screen)
    return clerk, council.window(home, "--peer", council.address, "--screen", delegate_screen)


def test_home_says_what_is_under_discussion():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        second = council.clerk.ctl("agenda", "add", "--title", "Chất vấn")
        _, delegate = two_windows(council, "now", "home")
        discussed = lambda number: lambda name: f"đang xem xét nội dung {number}" in name
        delegate.wait_for("label", discussed(1))
        council.clerk.ctl("agenda", "finish", council.item)
        council.clerk.ctl("agenda", "start", second)
        delegate.wait_for("label", discussed(2))
        assert not delegate.find_all("label", discussed(1)), delegate.tree()


def test_the_roll_call_counts_on_every_device():
    with Stage() as stage:
        clerk, delegate = two_windows(SmallCouncil(stage, papers=0), "rollCall", "now")
        delegate.wait_for("push button", lambda name: name.startswith("Có mặt 3/3"))
        clerk.press(OTHER)
        clerk.press("Vắng có lý do")
        delegate.wait_for("push button", lambda name: name.startswith("Có mặt 2/3"))
        delegate.press(lambda name: name.startswith("Có mặt 2/3"))
        delegate.wait_for("label", "Vắng có lý do")
        clerk.press("Hoàn tác")
        delegate.press("Đang họp", role="page tab")
        delegate.wait_for("push button", lambda name: name.startswith("Có mặt 3/3"))


def test_what_one_device_writes_the_other_finds():
    """With the marks of Vietnamese in the question and without them in the message."""
    with Stage() as stage:
        clerk, delegate = two_windows(SmallCouncil(stage, papers=0), "search", "chat")
        delegate.fill("Viết tin", MESSAGE)
        delegate.key("Return")
        clerk.wait_field()
        clerk.type("quyết toán")
        clerk.wait_for("push button", lambda name: name.startswith(DELEGATE))


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
