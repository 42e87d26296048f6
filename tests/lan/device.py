# SPDX-License-Identifier: AGPL-3.0-or-later
"""A device of the council: one home on one host, driven through kyhopctl as its contract describes it."""

import json
import re
import shutil

from hall import BIN, wait_until

KYHOPCTL = BIN / "kyhopctl"


class Device:
    def __init__(self, host, name):
        self.host = host
        self.name = name
        self.home = host.hall.folder / name
        self.node = None

    def __repr__(self):
        return f"{self.name} on {self.host.name}"

    def command(self, *words):
        return [KYHOPCTL, "--home", self.home, *words]

    def run(self, *words, seconds=60):
        return self.host.run(self.command(*words), seconds)

    def ctl(self, *words, exit_code=0, seconds=60):
        """The output of a command that must end with this exit code."""
        done = self.run(*words, seconds=seconds)
        assert done.returncode == exit_code, (f"{self}: kyhopctl {' '.join(map(str, words))}: exit {done.returncode}, expected {exit_code}\n"
                                              f"  out: {done.stdout[-500:]}\n  err: {done.stderr[-500:]}")
        return done.stdout.strip()

    def objects(self, *words, **options):
        """A list that the command gives as one JSON object a line."""
        return [json.loads(line) for line in self.ctl("--json", *words, **options).splitlines()]

    def object(self, *words, **options):
        return json.loads(self.ctl("--json", *words, **options))

    def spawn(self, *words):
        return self.host.spawn(self.command(*words))

    def serve(self, *words):
        """Starts the node and waits until it listens."""
        self.node = self.spawn("--json", "serve", *words)
        return self.node.wait_event(lambda event: event["event"] == "listening", 20, "a listening node")

    def stop(self):
        if self.node is not None:
            assert self.node.stop() == 0, f"a stopped node ends with 0: {self.node}"
        self.node = None

    def status(self):
        return self.object("status")

    def sees(self, nouns, accept, seconds=30, what=None):
        """Waits until a list such as ("chat", "list") has an entry that accept() takes, and gives it."""
        return wait_until(lambda: next((entry for entry in self.objects(*nouns) if accept(entry)), None), seconds,
                          f"{self} sees {what or ' '.join(map(str, nouns))}")

    def verify(self):
        report = self.object("verify", seconds=120)
        assert report["ok"] and not report["problems"], f"{self}: {report}"
        return report


def enrol(clerk, device, person, code=True):
    """Invites `person` on the clerk's device and joins `device` by discovery; with a code as two people would compare it."""
    invite = clerk.host.hall.folder / f"{device.name}.invite"
    carried = clerk.host.hall.folder / f"{device.name}-carried.invite"
    clerk.ctl("device", "invite", person, "--out", invite, *([] if code else ["--no-code"]))
    shutil.copy(invite, carried)  # the stick that the person carries over
    joining = device.spawn("device", "join", carried, "--label", device.name, "--unprotected", "--timeout", "60")
    if code:
        found = joining.wait_line(lambda line: re.search(r"(?<!\d)(\d{3})[ \u00a0]?(\d{3})(?!\d)", line), 60, "six digits")
        pending = clerk.sees(("device", "pending"), lambda entry: entry.get("person") in (None, person, person_id(clerk, person)),
                             what="the pending device")
        clerk.ctl("device", "confirm", pending.get("invite") or pending["id"], "--code", found[1] + found[2])
    assert joining.wait(90) == 0, f"joining: {joining}"


def person_id(device, name):
    return next(person["id"] for person in device.objects("member", "list") if person["name"] == name)


def converged(devices, seconds=60):
    """Waits until all devices have the same records and the same state; gives the fingerprint."""
    def look():
        answers = [device.status() for device in devices]
        same = len({answer["frontier_token"] for answer in answers}) == 1 and len({answer["fingerprint"] for answer in answers}) == 1
        return answers[0]["fingerprint"] if same else None

    fingerprint = wait_until(look, seconds, f"one fingerprint on {devices}")
    assert {device.ctl("fingerprint").split()[-1] for device in devices} == {fingerprint}
    return fingerprint
