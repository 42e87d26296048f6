#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk leads the sitting - who speaks, when it breaks -, and the delegate's window shows it."""

import stage as stages
from stage import Stage

import hall
from small_council import CLERK, DELEGATE, OTHER, SmallCouncil


def require(*programs):
    stages.require(*programs)


def test_a_delegate_asks_the_desk_calls_and_both_see_it():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        home = council.join()
        desk = council.clerk_window("--screen", "now")
        delegate = council.window(home, "--peer", council.address, "--screen", "now")

        delegate.wait_text("Đại biểu chưa đăng ký. Đăng ký bây giờ: thứ 1.")
        delegate.press("Đăng ký phát biểu")
        delegate.wait_for(name="Rút đăng ký")
        desk.wait_text("1 đại biểu chờ")

        # Withdrawn by mistake, and asked again by undoing it.
        delegate.press("Rút đăng ký")
        desk.wait_gone("push button", "Mời phát biểu")
        delegate.press("Hoàn tác")
        delegate.wait_for(name="Rút đăng ký")

        # The secretary is a delegate as well: asks at the desk, and is given another place.
        desk.press("Đăng ký phát biểu")
        desk.press("Tranh luận")
        delegate.wait_text("2 đại biểu chờ")
        desk.press(CLERK)
        desk.press("Lên một bậc")
        delegate.wait_for("label", "Đại biểu đứng thứ 2")
        desk.press("Rút đăng ký")
        delegate.wait_for("label", "Đại biểu đứng thứ 1")

        desk.press("Mời phát biểu")
        delegate.wait_for(name="Mời đại biểu phát biểu")
        desk.wait_for(name=DELEGATE)
        desk.wait_gone("push button", "Mời phát biểu")
        # Who speaks has nothing to ask for.
        delegate.wait_gone("push button", "Đăng ký phát biểu")

        desk.press("Kết thúc phát biểu")
        delegate.wait_text("1 đại biểu đã phát biểu")
        delegate.wait_for("push button", "Đăng ký phát biểu")
        for window in (desk, delegate):
            assert not window.no_unnamed_controls()


def test_the_desk_calls_one_who_did_not_ask():
    """Who is not in the hall is not offered; an answer has the time of an answer."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        council.clerk.ctl("presence", "set", OTHER, "excused")
        home = council.join()
        desk = council.clerk_window("--screen", "now")
        delegate = council.window(home, "--peer", council.address, "--screen", "now")
        delegate.wait_for("push button", "Đăng ký phát biểu")
        desk.press("Mời đại biểu khác…")
        desk.wait_for("heading", "Mời ai phát biểu?")
        desk.wait_for("push button", DELEGATE)
        assert not desk.find_all("push button", OTHER), desk.tree()
        desk.press("Trả lời chất vấn · 3 phút")
        desk.press(DELEGATE)
        delegate.wait_for(name="Mời đại biểu phát biểu")
        desk.wait_gone("heading", "Mời ai phát biểu?")
        [speech] = council.clerk.objects("speech", "list")
        assert (speech["state"], speech["kind"], speech["limit"]) == ("speaking", "answer", 180), speech
        desk.press("Kết thúc phát biểu")
        delegate.wait_text("1 đại biểu đã phát biểu")
        assert not desk.no_unnamed_controls()


def test_the_chair_breaks_the_sitting_and_goes_on():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        home = council.join()
        desk = council.clerk_window("--screen", "now")
        delegate = council.window(home, "--peer", council.address, "--screen", "now")
        delegate.wait_for("push button", "Đăng ký phát biểu")
        desk.press("Nghỉ giải lao…")
        desk.press("15 phút")
        delegate.wait_for(name=lambda name: name.startswith("Nghỉ giải lao đến "))
        desk.press(lambda name: name.endswith("Họp tiếp"))
        for window in (desk, delegate):
            window.wait_gone(name=lambda name: name.startswith("Nghỉ giải lao đến "))


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
