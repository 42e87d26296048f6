#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shows that the compiler refuses an include which goes up: with the flags of a room's own sources, as the build uses them, an
include of what the room links compiles, and one of a floor above or of a neighbour it does not link finds no file."""

import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(os.environ["KYHOP_SOURCE"])
BUILD = pathlib.Path(os.environ["KYHOP_BUILD"])


def flags_of(source):
    """The compiler and the flags that say what a source may see."""
    for entry in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        if pathlib.Path(entry["file"]) == TOP / source:
            words = shlex.split(entry["command"])
            compiler = next(word for word in words if word.rsplit("/", 1)[-1].startswith(("c++", "g++", "clang++")))
            words = words[words.index(compiler) + 1:]
            kept = []
            for at, word in enumerate(words):
                if word.startswith(("-I", "-D", "-std=")):
                    kept.append(word)
                elif word == "-isystem":
                    kept += [word, words[at + 1]]
            return [compiler, *kept]
    raise AssertionError(f"{source} is not in {BUILD}/compile_commands.json")


def compiles(flags, header):
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(f'#include "{header}"\n')
        file.flush()
        done = subprocess.run([*flags, "-fsyntax-only", file.name], capture_output=True, text=True)
    if done.returncode != 0 and "No such file or directory" not in done.stderr:
        raise AssertionError(f"{header} was found and does not compile: {done.stderr}")
    return done.returncode == 0


class FloorsCompile(unittest.TestCase):
    def check(self, source, allowed, forbidden):
        flags = flags_of(source)
        self.assertTrue(compiles(flags, allowed), f"{source} cannot include {allowed}")
        for header in forbidden:
            self.assertTrue((TOP / header).is_file(), f"{header} is gone: name another one here")
            self.assertFalse(compiles(flags, header), f"{source} can include {header}")

    def test_a_record_sees_storage_and_neither_the_meeting_nor_its_neighbour(self):
        self.check("sync/record/record.cpp", "storage/crypto/crypto.h", ["app/meeting/law/threshold.h", "sync/trust/role.h"])

    def test_storage_sees_nothing_above_it(self):
        self.check("storage/base/error.cpp", "storage/base/id.h", ["sync/record/record.h", "app/meeting/law/threshold.h"])

    def test_the_protocol_sees_no_database(self):
        self.check("sync/gossip/conversation.cpp", "sync/record/record.h", ["storage/database/database.h"])

    def test_law_sees_no_record(self):
        self.check("app/meeting/law/threshold.cpp", "storage/base/error.h", ["sync/record/record.h"])


if __name__ == "__main__":
    sys.exit(unittest.main())
