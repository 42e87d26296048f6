#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The roll call by seats: the office gives them, marks on the plan, and another device shows it."""

import stage as stages
from stage import Stage

import hall
from small_council import CLERK, DELEGATE, SmallCouncil


def require(*programs):
    stages.require(*programs)


def test_seats_are_given_marked_on_the_plan_and_seen_on_a_second_device():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        home = council.join()
        council.clerk.ctl("member", "seat", CLERK, "T1")
        desk = council.clerk_window("--screen", "members")
        delegate = council.window(home, "--peer", council.address, "--screen", "rollCall")

        # A seat that somebody has is refused with the name of who sits there, then another one is given.
        desk.press(lambda name: DELEGATE in name)
        desk.fill("Ghế trong hội trường", "t1")
        desk.press("Lưu")
        desk.wait_text(f"Đó là ghế của {CLERK}")
        desk.fill("Ghế trong hội trường", "c4")
        desk.press("Lưu")
        desk.wait_text(f"{DELEGATE}: ghế C04")
        desk.key("Escape")

        delegate.press("Sơ đồ chỗ ngồi")
        delegate.wait_for(name=lambda name: name.startswith(f"C04, {DELEGATE}, "))

        desk.press("Đang họp")
        desk.press(lambda name: name.startswith("Có mặt 3/3"))
        desk.press(lambda name: name.startswith("C04, "))
        desk.press("Vắng có lý do")
        for window in (desk, delegate):
            window.wait_for(name=f"C04, {DELEGATE}, vắng có lý do")
            assert not window.no_unnamed_controls()
            window.press("Quay lại")
            window.wait_gone("heading", "Điểm danh")


def test_without_seats_the_plan_says_what_to_do():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        desk = council.clerk_window("--screen", "rollCall")
        desk.press("Sơ đồ chỗ ngồi")
        desk.wait_text("Chưa xếp chỗ ngồi")
        desk.press("Mở danh sách thành viên")
        desk.wait_for(name=lambda name: DELEGATE in name)


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
