# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sample council of packaging/demo, as packaging/pictures needs it: brought from moment to moment."""

import importlib.machinery
import importlib.util
import pathlib
import subprocess
import types

TOP = pathlib.Path(__file__).resolve().parents[1]


class Trouble(Exception):
    pass


def the_story():
    """packaging/demo-story as a module."""
    loader = importlib.machinery.SourceFileLoader("demo_story", str(TOP / "packaging/demo-story"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("demo_story", loader))
    loader.exec_module(module)
    return module


class Council:
    """The sample council, told moment by moment; its nodes keep running, and each window joins the node of its home."""

    def __init__(self, folder, programs):
        packet = folder / "packet"
        made = subprocess.run([TOP / "packaging/demo-packet/make", packet], capture_output=True, text=True)
        if made.returncode != 0:
            raise Trouble(f"the sample packet could not be made: {made.stderr.strip()}")
        self.homes = folder / "homes"
        self.homes.mkdir()
        self._story = the_story().Story(types.SimpleNamespace(programs=programs, packet=packet, homes=self.homes, typed=True, windows=False))
        self._poll = None

    def reach(self, moment):
        getattr(self, moment)()

    def before(self):
        for chapter in ("found_council", "prepare_meeting", "enrol_devices", "receive_papers"):
            getattr(self._story, chapter)()

    def sitting(self):
        for chapter in ("take_seats", "write_notes", "talk", "debate"):
            getattr(self._story, chapter)()

    def voting(self):
        chair = self._story.chair
        self._poll = chair.ctl("poll", "open", "--item", self._story.item, "--question", "Thông qua dự thảo nghị quyết về dự toán ngân sách?")
        chair.ctl("poll", "vote", self._poll, "for", "--wait", "recorded", "--timeout", 30)

    def result(self):
        for device in (self._story.first, self._story.second):
            device.ctl("poll", "vote", self._poll, "for", "--wait", "recorded", "--timeout", 30)
        self._story.chair.ctl("poll", "close", self._poll, "--wait", "certified", "--timeout", 60)

    def end(self):
        self._story.end()
