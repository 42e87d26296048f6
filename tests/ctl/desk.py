# SPDX-License-Identifier: AGPL-3.0-or-later
"""Homes on one machine without a network: what travels between them goes by files. Every home has a state folder of its own, as on
machines of their own."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lan"))
from council import make_pdf  # noqa: E402
from device import KYHOPCTL, Device  # noqa: E402

SKIPPED = 77
# Memory, where there is any: kill -9 loses nothing there either, and a busy disk does not make the tests wait.
ROOM = next((room for room in (os.environ.get("KYHOP_TEST_ROOM"), "/dev/shm") if room and os.access(room, os.W_OK)), None)
CODES = (0, 1, 2, 3, 4, 5)
CLERK, DELEGATE = "Nguyễn Văn Thư", "Lê Thị Đại"
ERROR = re.compile(r"^kyhopctl: .+: .+: .+$")


class Place:
    """Where a home lies; stands where a host of a hall would."""

    def __init__(self, folder, name):
        self.name, self.folder, self.hall = name, pathlib.Path(folder), self
        self.env = {**os.environ, "XDG_STATE_HOME": str(self.folder / f"{name}.state"), "HOME": str(self.folder)}
        self.env.pop("KYHOP_HOME", None)

    def run(self, command, seconds=60):
        try:
            return subprocess.run([str(word) if not isinstance(word, bytes) else word for word in command], stdin=subprocess.DEVNULL,
                                  capture_output=True, text=True, errors="replace", timeout=seconds, env=self.env)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {seconds} s: {command}") from None


class Home(Device):
    """A home whose commands are also held to the form of their errors."""

    def __init__(self, folder, name):
        super().__init__(Place(folder, name), name)
        self.state = self.host.folder / f"{name}.state"

    def run(self, *words, seconds=60):
        done = super().run(*words, seconds=seconds)
        assert done.returncode in CODES, f"{self}: {words}: ended with {done.returncode}\n{done.stderr[-800:]}"
        if done.returncode != 0:
            last = done.stderr.rstrip("\n").split("\n")[-1]
            if "--json" in words:
                error = json.loads(last)
                assert set(error) == {"error", "rule", "what", "why", "todo"} and error["error"] == done.returncode, last
                assert error["what"] and error["why"] and error["todo"], last
            else:
                assert ERROR.match(last), f"{words}: not an error of the contract: {last!r}"
        return done

    def popen(self, *words):
        return subprocess.Popen([str(word) for word in self.command(*words)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, env=self.host.env)

    def refusal(self, *words, exit_code=1, seconds=60):
        """The error object of a command that must fail with this code, and print nothing else."""
        done = self.run("--json", *words, seconds=seconds)
        assert done.returncode == exit_code, f"{self}: {words}: exit {done.returncode}, expected {exit_code}\n{done.stdout}{done.stderr}"
        return json.loads(done.stderr.rstrip("\n").split("\n")[-1])

    def found(self, *words):
        return self.ctl("council", "create", "--name", "HĐND xã Thử", "--clerk", CLERK, "--root-out", self.host.folder / "root.key",
                        *(words or ["--unprotected"]))

    def path(self, name):
        return self.host.folder / name

    def export(self, name, *words):
        out = self.path(name)
        self.ctl("bundle", "export", "--out", out, *words, seconds=120)
        return out

    def take(self, *files, seconds=120):
        return self.object("bundle", "import", *files, seconds=seconds)


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kyhop-ctl-", dir=ROOM)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def home(self, name):
        return Home(self.folder, name)

    def council(self):
        """The clerk's home with a meeting and one agenda item."""
        clerk = self.home("clerk")
        clerk.found()
        clerk.ctl("meeting", "create", "--title", "Kỳ họp thứ nhất", "--start", "2026-12-08T08:00", "--place", "Hội trường")
        clerk.item = clerk.ctl("agenda", "add", "--title", "Dự toán ngân sách")
        return clerk

    def join(self, clerk, person, name):
        """A device of this person, by files."""
        device = self.home(name)
        invite, request, grant = (self.folder / f"{name}.{kind}" for kind in ("invite", "request", "grant"))
        clerk.ctl("device", "invite", person, "--out", invite, "--no-code")
        device.ctl("device", "join", invite, "--request", request, "--label", name, "--unprotected")
        clerk.ctl("device", "approve", request, "--out", grant)
        device.ctl("device", "finish", grant)
        return device

    def pair(self):
        """The clerk and a delegate that holds all the clerk has."""
        clerk = self.council()
        clerk.ctl("member", "add", "--name", DELEGATE)
        delegate = self.join(clerk, DELEGATE, "delegate")
        delegate.take(clerk.export("first.kyhop"))
        return clerk, delegate

    def pdf(self, name="paper.pdf", pages=3, filler=0):
        return make_pdf(self.folder / name, pages, filler)

    def assert_same(self, one, other):
        self.assertEqual(one.ctl("fingerprint"), other.ctl("fingerprint"))

    def exchange(self, one, other, name="exchange"):
        other.take(one.export(f"{name}-1.kyhop"))
        one.take(other.export(f"{name}-2.kyhop"))
        self.assert_same(one, other)


def main():
    if not KYHOPCTL.exists():
        print(f"skipped: {KYHOPCTL} is not built")
        sys.exit(SKIPPED)
    done = unittest.main(verbosity=2, exit=False).result
    for test, why in done.skipped:
        print(f"skipped: {test}: {why}")
    if not done.wasSuccessful():
        sys.exit(1)
    # A run that skipped all it had says so to ctest.
    sys.exit(SKIPPED if done.testsRun and len(done.skipped) == done.testsRun else 0)
