#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""packaging/demo, as the README tells a newcomer to start it: with a display, and without one."""

import os
import pathlib
import re
import shutil

import stage as stages
from stage import Stage

import hall
from hall import Skip, wait_until

TOP = pathlib.Path(__file__).resolve().parents[2]
TITLE = "Kỳ Họp$"


def require(*programs):
    stages.require(*programs)
    if not (stages.BIN.parent / "share/kyhop/sample/session.json").exists():
        raise Skip("the papers of the sample meeting are not made")
    if shutil.which("avahi-daemon") is None:
        raise Skip("not installed: avahi-daemon")


def start(stage, screen, *words):
    """The programs that are built; its homes lie in the stage's folder."""
    return stage.start([TOP / "packaging/demo", "--no-build", *words], screen, "demo", env={"KYHOP_BIN": str(stages.BIN), "TMPDIR": str(stage.folder)})


def one_fingerprint(demo):
    demo.wait_line(lambda line: "Bốn máy, một vân tay." in line, 240, "the end of the story")
    ends = [line.split()[0] for line in demo.lines if re.match(r"\s*[0-9a-f]{64} ", line)]
    assert len(ends) == 4 and len(set(ends)) == 1, ends


def test_without_a_display():
    with Stage() as stage:
        demo = start(stage, stage.screen(), "--headless")
        one_fingerprint(demo)
        assert demo.wait(60) == 0, demo


def test_four_windows_on_a_display():
    """They are there while the story is told; when the person has closed them it ends well and leaves nothing."""
    with Stage() as stage:
        screen = stage.screen(1920, 1200)
        demo = start(stage, screen)
        one_fingerprint(demo)
        shown = lambda: screen.do("search", "--onlyvisible", "--name", TITLE).split()
        windows = wait_until(lambda: len(found := shown()) == 4 and found, 60, "four windows")
        for window in windows:
            screen.do("windowkill", window)  # there is no window manager to ask it to close
        assert demo.wait(60) == 0, demo
        assert not list(stage.folder.glob("kyhop-demo.*")), os.listdir(stage.folder)


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
