#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One page of a paper, read and turned by a person without a mouse."""

from stage import Stage, main

from council import make_pdf


def open_paper(stage, *words, **options):
    return stage.open("--open", make_pdf(stage.folder / "to-trinh.pdf", 3), *words, **options)


def test_the_page_is_told_and_turned_by_name():
    """What is on the screen is on the accessibility bus, and the page is turned by pressing a button by its name."""
    with Stage() as stage:
        window = open_paper(stage)
        window.wait_for("heading", "to-trinh.pdf")
        window.wait_for(name="Trang 1/3")
        first = window.picture().tobytes()
        window.press("Sau")
        window.wait_for(name="Trang 2/3")
        window.wait_still()
        assert window.picture().tobytes() != first
        picture = window.screenshot(stage.folder / "page.png")
        assert picture.stat().st_size > 1000


def test_the_page_is_turned_by_keyboard():
    """End and Home go to the last and the first page; Tab reaches the buttons and Space presses them."""
    with Stage() as stage:
        window = open_paper(stage, "--lang", "en")
        window.wait_for(name="Page 1/3")
        window.key("End")
        window.wait_for(name="Page 3/3")
        window.key("Home")
        window.wait_for(name="Page 1/3")
        stops = window.keyboard_walk()
        assert any(stop.name == "Next" for stop in stops), stops


def test_every_control_has_a_name():
    """Every control that can be used has a name and a role."""
    with Stage() as stage:
        window = open_paper(stage)
        window.wait_for(name="Trang 1/3")
        faults = window.no_unnamed_controls()
        assert not faults, "\n".join(faults)


if __name__ == "__main__":
    main(globals(), "kyhop")
