#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hands and the judgements themselves, on a window with faults on purpose (faulty_window.cpp): if these fail, no other window test
means anything."""

from stage import BIN, Stage, main

from judgements import walk_faults

FAULTY = BIN / "ui_faulty_window"
SENTENCE = "Kỳ họp thứ Hai: đại biểu Đặng Thị Ươm, 12,5 %"


def test_a_control_without_a_name_is_found():
    """A button without a name is found, and nothing else is."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.wait_for("push button", "Good")
        faults = window.no_unnamed_controls()
        assert len(faults) == 1 and "has no name" in faults[0], faults


def test_a_stop_without_visible_focus_is_found():
    """Tab reaches every control once; the one that does not show it has the keyboard is found, and so is the one without a name."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.wait_for("push button", "Good")
        stops = window.keyboard_walk()
        assert sorted(stop.name for stop in stops) == ["", "Blind", "Good", "Name"], stops
        faults = walk_faults(stops)
        assert len(faults) == 2, faults
        assert any("«Blind», shows no focus" in fault for fault in faults) and any("has no name" in fault for fault in faults), faults


def test_what_is_typed_arrives():
    """Vietnamese text typed on the keyboard stands in the field that has it."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.fill("Name", SENTENCE)
        assert SENTENCE in window.texts()


def test_a_press_and_a_click_reach_the_program():
    """A press comes by the accessibility bus, a click by the pointer."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.press("Good")
        window.wait_for(name="pressed")
        window.click(window.find("push button", "Good"))
        window.wait_for(name="clicked")


def test_stalls_are_read():
    """The lines of a watchdog are counted."""
    with Stage() as stage:
        assert stage.open(program=FAULTY).main_thread_stalls() == [120]


def test_a_program_that_ends_is_told_with_its_last_words():
    """A window that never comes is an error that says why."""
    with Stage() as stage:
        try:
            stage.open("--lang", "fr")
        except AssertionError as told:
            assert "there is no such language" in str(told), told
        else:
            raise AssertionError("a program that ended was taken for a window")


if __name__ == "__main__":
    main(globals(), "kyhop", "ui_faulty_window")
