#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hands and the judgements themselves, on a window with faults on purpose (faulty_window.cpp): if these fail, no other window test
means anything."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys

from stage import BIN, Stage, main

from hall import wait_until

FAULTY = BIN / "ui_faulty_window"
SENTENCE = "Kỳ họp thứ Hai: đại biểu Đặng Thị Ươm, 12,5 %"


def test_a_control_without_a_name_is_found():
    """A button, a password field, a list and a dialog without a name are found, and nothing else is."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.wait_for("push button", "Good")
        faults = window.no_unnamed_controls()
        found = sorted(fault.split(" at ")[0] for fault in faults if "has no name" in fault)
        assert found == ["a dialog", "a list", "a push button", "a text"] and len(faults) == 4, faults


def test_a_stop_without_visible_focus_is_found():
    """Tab reaches every control once; the one that does not show it has the keyboard is found, and so is the one without a name."""
    with Stage() as stage:
        window = stage.open(program=FAULTY)
        window.wait_for("push button", "Good")
        stops = window.keyboard_walk()
        assert sorted(stop.name for stop in stops) == ["", "Blind", "Good", "Name"], stops
        from judgements import walk_faults
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


def test_a_killed_test_leaves_no_process():
    """When the test program is killed, the screen, the buses and the window end as well."""
    child = subprocess.Popen([sys.executable, "-c", "from stage import BIN, Stage; s = Stage(); w = s.open(program=BIN / 'ui_faulty_window'); "
                              "print(s.folder, flush=True); input()"],
                             cwd=pathlib.Path(__file__).parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    folder = child.stdout.readline().strip()

    def members():
        found = []
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                if entry != str(child.pid) and f"XDG_RUNTIME_DIR={folder}".encode() in pathlib.Path(f"/proc/{entry}/environ").read_bytes():
                    found.append(pathlib.Path(f"/proc/{entry}/comm").read_text().strip())
            except OSError:
                pass
        return found

    assert len(members()) >= 4, f"the window, two buses and what started them: {members()}"
    child.send_signal(signal.SIGKILL)
    child.wait()
    wait_until(lambda: not members(), 20, "all processes are gone")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(globals(), "kyhop", "ui_faulty_window")
