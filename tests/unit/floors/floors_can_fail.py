#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Proves that the floor test can fail: in a copy of the tree each rule is broken once, and must be seen, in the right place."""

import contextlib
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
from house import House, without_comments  # noqa: E402
from rules import broken_rules  # noqa: E402

TOP = pathlib.Path(os.environ.get("KYHOP_SOURCE", pathlib.Path(__file__).resolve().parents[3]))


class FloorsCanFail(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="kyhop-floors-")
        cls.top = pathlib.Path(cls.place.name) / "tree"
        cls.top.mkdir()
        for name in ("storage", "sync", "app", "qml", "docs"):
            if (TOP / name).exists():
                shutil.copytree(TOP / name, cls.top / name, ignore=shutil.ignore_patterns("__pycache__"))
        cls.before = set(broken_rules(House(cls.top)))

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    @contextlib.contextmanager
    def changed(self, path, change):
        file = self.top / path
        old = file.read_text(encoding="utf-8") if file.exists() else None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(change(old or ""), encoding="utf-8")
        try:
            yield sorted(set(broken_rules(House(self.top))) - self.before)
        finally:
            if old is None:
                file.unlink()
            else:
                file.write_text(old, encoding="utf-8")

    def sees(self, path, change, *words):
        with self.changed(path, change) as seen:
            self.assertTrue(any(all(word in sentence for word in (path, *words)) for sentence in seen), f"expected {words}, seen: {seen}")

    def sees_line(self, path, line, *words):
        self.sees(path, lambda text: text + line + "\n", *words)

    def test_an_include_that_goes_up_a_floor_is_seen(self):
        self.sees_line("sync/record/record.cpp", '#include "app/meeting/law/threshold.h"', "app/meeting/law/threshold.h", "above floor 1")
        self.sees_line("storage/base/error.cpp", '#include "sync/record/record.h"', "above floor 0")

    def test_an_include_of_a_neighbour_that_is_not_linked_is_seen(self):
        self.sees_line("sync/record/record.cpp", '#include "sync/trust/role.h"', "does not link")

    def test_an_include_that_is_no_full_path_is_seen(self):
        self.sees_line("sync/record/record.cpp", '#include "record.h"', "full path")

    def test_our_header_in_angle_brackets_is_seen(self):
        self.sees_line("sync/record/record.cpp", "#include <storage/base/error.h>", "in quotes")

    def test_qt_below_the_window_is_seen(self):
        self.sees_line("sync/record/record.cpp", "#include <QString>", "Qt is known only to")
        self.sees_line("app/meeting/law/threshold.cpp", "#include <QtCore/QString>", "Qt is known only to")

    def test_a_clock_a_thread_a_file_or_randomness_in_the_protocol_is_seen(self):
        for header in ("thread", "random", "fstream", "sys/socket.h", "unordered_map"):
            self.sees_line("sync/gossip/conversation.cpp", f"#include <{header}>", "no input or output")
        self.sees_line("sync/papers/exchange.cpp", "static auto t = std::chrono::system_clock::now();", "system_clock::now")
        self.sees_line("app/meeting/polls/judge.cpp", "static kyhop::SystemRandom r;", "SystemRandom")

    def test_a_clock_that_only_a_comment_names_is_no_breach(self):
        with self.changed("sync/papers/exchange.cpp", lambda text: text + "// not std::chrono::system_clock::now()\n") as seen:
            self.assertEqual(seen, [])

    def test_a_library_outside_its_rooms_is_seen(self):
        self.sees_line("sync/record/record.cpp", "#include <nlohmann/json.hpp>", "used only in")
        self.sees_line("app/meeting/law/threshold.cpp", "#include <CLI/CLI.hpp>", "used only in")
        self.sees_line("sync/record/record.cpp", "#include <sqlite3.h>", "used only in")

    def test_a_room_that_links_upward_is_seen(self):
        with self.changed("sync/record/CMakeLists.txt", lambda text: text.replace("LINKS", "LINKS kyhop_law")) as seen:
            self.assertTrue(any("no arrow goes up" in sentence for sentence in seen), seen)

    def test_rooms_that_link_each_other_in_a_circle_are_seen(self):
        with self.changed("sync/record/CMakeLists.txt", lambda text: text.replace("LINKS", "LINKS kyhop_gossip")) as seen:
            self.assertTrue(any("reaches itself" in sentence for sentence in seen), seen)

    def test_a_file_in_no_room_is_seen(self):
        self.sees("sync/attic/old.cpp", lambda _: "// SPDX-License-Identifier: AGPL-3.0-or-later\n", "no room")

    def test_a_file_without_its_licence_is_seen(self):
        self.sees("sync/record/record.cpp", lambda text: text.split("\n", 1)[1], "licence")

    def test_something_foreign_at_the_top_is_seen(self):
        self.sees("notes.txt", lambda _: "x", "does not belong")

    def test_a_room_that_no_page_describes_is_seen(self):
        self.sees("docs/architecture.md", lambda text: text.replace("`sync/trust`", "`sync/faith`"), "sync/trust")

    def test_comments_and_literals_are_blanked_and_lines_stay(self):
        text = 'int a = 1\'000; // std::thread\nauto s = "std::thread"; /* a\nb */ char c = \'"\';\n#include "x/y.h"\n'
        clean = without_comments(text)
        self.assertNotIn("thread", clean)
        self.assertIn('#include "x/y.h"', clean)
        self.assertEqual(clean.count("\n"), text.count("\n"))


if __name__ == "__main__":
    unittest.main()
