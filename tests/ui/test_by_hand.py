#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The network fails in a vote: the desk switches to hands, enters what was counted, corrects it, announces it; the delegate sees it."""

import stage as stages
from stage import Stage

import hall
from small_council import CLERK, SmallCouncil
from voting import vote


def require(*programs):
    stages.require(*programs)


def switch(desk):
    desk.press("Chuyển sang giơ tay / phiếu giấy")
    desk.press("Biểu quyết bằng giơ tay", role="radio button")
    desk.press("Máy hoặc mạng gặp sự cố")
    desk.press("Dừng và chuyển sang giơ tay")


def enter(desk, *numbers):
    for option, number in zip(("Tán thành", "Không tán thành", "Không biểu quyết"), numbers):
        desk.fill(option, str(number), role="text")


def test_a_vote_goes_on_by_hands_and_every_device_shows_the_count():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        home = council.join()
        # As high as all of the desk.
        desk = council.clerk_window("--size", "1200x1600", "--screen", "now", screen=stage.screen(1280, 1700))
        delegate = council.window(home, "--peer", council.address, "--screen", "now")
        desk.press("Mở biểu quyết")
        desk.press("Mở biểu quyết ngay")
        vote(delegate, "Không tán thành")
        switch(desk)

        # What does not add up is said at once, and cannot be entered.
        desk.press("Nhập kết quả giơ tay")
        desk.wait_text("Còn phải nhập: Tán thành, Không tán thành, Không biểu quyết")
        enter(desk, 3, 1, 0)
        desk.wait_text("Số người giơ tay nhiều hơn số đại biểu có mặt: 4 trên 3")
        assert "sensitive" not in desk.wait_for("push button", "Ghi kết quả").states, desk.tree()
        enter(desk, 1, 1, 0)
        desk.wait_text("Đã giơ tay: 2. Không giơ tay: 1.")
        desk.press("Ghi kết quả")

        # Entered wrongly: the correction is a count of its own.
        desk.press("Sửa kết quả đã nhập")
        enter(desk, 2, 1, 0)
        desk.press("Sửa kết quả")
        desk.wait_text("Đã nhập 2 lần")
        desk.press("Công bố")
        delegate.press("Đang họp")
        delegate.press(lambda name: name.startswith("Biểu quyết gần nhất"))
        for window in (desk, delegate):
            window.wait_for("heading", "ĐƯỢC THÔNG QUA")
            window.wait_text("2/3 đại biểu tán thành (66,67%), cần ít nhất 2: được thông qua")
            window.wait_for(name="Kết quả theo giơ tay")
            window.wait_text(f"Kết quả theo giơ tay, do {CLERK} nhập lúc ")
            assert not [words for words in window.texts() if "đã xác nhận" in words or "chứng thực" in words], window.texts()
            assert not window.no_unnamed_controls()
        delegate.press("Xem giải thích")
        delegate.wait_text("Các số này không gồm ý kiến nào đã gửi trên máy.")
        # It is announced: nothing is corrected any more.
        desk.press("Về Đang họp")
        desk.wait_for("push button", "Mở biểu quyết khác")
        assert not desk.find("push button", "Sửa kết quả đã nhập"), desk.tree()


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
