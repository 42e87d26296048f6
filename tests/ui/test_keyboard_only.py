#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything that a sitting asks of a delegate, without a pointer; in English and at the largest type."""

from stage import Stage

import hall
from hall import wait_until
from judgements import walk_faults
from small_council import SmallCouncil
from test_two_devices import require

ENGLISH = ("--lang", "en", "--scale", "2.0")


def delegate_window(stage, *words):
    council = SmallCouncil(stage)
    delegate = council.join()
    return council, delegate, council.window(delegate, *words)


def test_a_vote_by_its_keys():
    """A number chooses - the last one counts -, Enter confirms. The ballot came up by itself."""
    with Stage() as stage:
        council, delegate, window = delegate_window(stage, "--listen", "127.0.0.1:0")
        window.wait_for(name="Vào phiên họp")
        council.clerk.host.spawn = lambda command: hall.Process(command, env=council.clerk.host.env)
        poll = council.clerk.ctl("poll", "open", "--item", council.item, "--question", "Thông qua dự toán?")
        opened = stage.folder / "opened.kyhop"
        council.clerk.ctl("bundle", "export", "--out", opened)
        delegate.take(opened)
        window.wait_for("heading", "Thông qua dự toán?")

        def chosen():
            window.key("1")
            return window.find_all(name="Xác nhận: Tán thành")
        wait_until(chosen, 10, "key 1 chooses")
        window.key("3")
        window.wait_for(name="Xác nhận: Không biểu quyết")
        window.key("2")
        window.wait_for(name="Xác nhận: Không tán thành")
        window.key("Return")
        window.wait_for(name="Ý kiến của đại biểu: Không tán thành")
        entry = wait_until(lambda: delegate.object("poll", "show", poll)["ballots"], 20, "a ballot")
        assert len(entry) == 1, entry


def tab_to(window, name, limit=40):
    """Tab until the control of this name has the keyboard."""
    for _ in range(limit):
        now = window.focus()
        if now is not None and now.name == name:
            return
        window.key("Tab")
        wait_until(lambda: window.focus() != now, 5, f"Tab moves the keyboard from {now}")
    raise AssertionError(f"{limit} times Tab without reaching «{name}»\n{window.tree()}")


def test_a_paper_is_opened_by_its_number():
    """Tab to «Mở số…», the number, Enter; pages are turned by keys, and Escape leads back."""
    with Stage() as stage:
        _, _, window = delegate_window(stage)
        window.wait_for(name="Vào phiên họp")
        tab_to(window, "Mở số…")
        window.key("Return")
        window.wait_for("heading", "Tìm / Mở số")
        window.wait_field()
        window.type("2.3")
        window.wait_for("push button", "Tờ trình 2")
        window.key("Return")
        window.wait_text("Trang 3/5")
        assert window.focus().name.startswith("Trang 3 của"), window.tree()
        for _ in range(2):  # a page is taller than the window: Page Down goes on by what is to see
            window.wait_still()
            window.key("Next")
        window.wait_text("Trang 4/5")
        window.key("Escape")
        window.wait_for("heading", "Tìm / Mở số")


def faults_of(window, places):
    """On each place of the bar: what the keyboard does not reach, what it does not show, what has no name."""
    faults = []
    for place in places:
        window.press(place)
        window.wait_still()
        stops = window.keyboard_walk()
        faults += [f"{place}: {fault}" for fault in walk_faults(stops) + window.no_unnamed_controls()]
        if len(stops) < 3:
            faults.append(f"{place}: the keyboard stops only at {stops}")
    return faults


def test_the_keyboard_reaches_and_shows_everything():
    with Stage() as stage:
        _, _, window = delegate_window(stage, "--lang", "en")
        window.wait_for(name="Enter the sitting")
        faults = faults_of(window, ("Home", "In session", "Papers", "Chat", "More"))
        assert not faults, "\n".join(faults)


def test_the_keyboard_reaches_and_shows_everything_at_the_largest_type():
    """Narrow, as 1024 pixels are at twice the type."""
    with Stage() as stage:
        _, _, window = delegate_window(stage, *ENGLISH)
        window.wait_for(name="Enter the sitting")
        faults = faults_of(window, ("Home", "In session", "More"))
        assert not faults, "\n".join(faults)


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
