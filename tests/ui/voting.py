# SPDX-License-Identifier: AGPL-3.0-or-later
"""Voting in the window as a person does it: choose, confirm, see it recorded."""

from hall import wait_until


def choose(window, option):
    """Presses one of the three until the confirm bar names it: they are deaf for the first half second after they appear."""
    def look():
        if window.find_all(name=f"Xác nhận: {option}"):
            return True
        window.press(option)
        return False
    wait_until(look, 30, f"«{option}» is chosen")


def vote(window, option):
    """Chooses, confirms, and waits until a majority of the witness devices has signed for it."""
    choose(window, option)
    window.press(f"Xác nhận: {option}")
    window.wait_for(name=f"Ý kiến của đại biểu: {option}")
    window.wait_for("list item", "Đã ghi nhận, đã xong")
