#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Windows of several people: beside each other on one screen, and each on a host of its own in a hall."""

import stage as stages
from stage import Stage

import hall
from council import make_pdf


def require(*programs):
    stages.require(*programs)
    hall.require(*programs)


def test_two_windows_on_one_screen_are_told_apart():
    """Keys go to the window that was meant."""
    with Stage() as stage:
        paper = make_pdf(stage.folder / "a.pdf", 3)
        screen = stage.screen(1600, 900)
        one, other = (stage.open("--open", paper, screen=screen) for _ in range(2))
        for window in (one, other):
            window.wait_for(name="Trang 1/3")
        one.key("End")
        one.wait_for(name="Trang 3/3")
        assert other.find(name="Trang 1/3"), other.tree()
        other.press("Sau")
        other.wait_for(name="Trang 2/3")


def test_windows_on_hosts_of_a_hall():
    """A window on each host, every one on its own screen, all read and pressed from here."""
    with hall.Hall(2) as place, Stage() as stage:
        paper = make_pdf(stage.folder / "a.pdf", 3)
        windows = [stage.open("--open", paper, host=host, screen=stage.screen(1024, 768)) for host in place.hosts]
        for window in windows:
            window.wait_for(name="Trang 1/3")
        windows[1].press("Sau")
        windows[1].wait_for(name="Trang 2/3")
        assert windows[0].find(name="Trang 1/3"), windows[0].tree()


if __name__ == "__main__":
    hall.main(globals(), ("kyhop",), require)
