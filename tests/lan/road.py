# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole road once: papers, notes, chat, presence and a vote reach every device, and every device shows the same."""

import hashlib

from council import ABSENT, DELEGATE, Council, make_pdf
from device import converged, person_id
from hall import wait_until


def walk(hall, seconds=60):
    """`seconds` is how long any one thing may take to arrive."""
    council = Council(hall)
    files = [make_pdf(hall.folder / "du-toan.pdf", 12), make_pdf(hall.folder / "phu-luc-quet.pdf", 3, filler=3_000_000)]
    papers = council.prepare(*files)
    digests = council.papers_arrive(papers, seconds)
    assert [digests[paper] for paper in papers] == [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    assert [entry["pages"] for entry in council.delegate.objects("paper", "list")] == [12, 3]
    notes(council, papers[0], seconds)
    chat(council, seconds)
    presence(council, seconds)
    vote(council, seconds)
    fingerprint = converged(council.devices, seconds)
    for device in council.devices:
        device.verify()
    council.stop()
    return fingerprint


def notes(council, paper, seconds):
    council.delegate.ctl("note", "add", "--paper", paper, "--page", "2", "--text", "Hỏi lại số liệu thu quý III")
    council.deputy.ctl("note", "add", "--paper", paper, "--page", "3", "--text", "Đề nghị làm rõ bảng 2", "--audience", "everyone")
    for device in council.devices:
        shared = device.sees(("note", "list", "--paper", paper), lambda note: note["text"] == "Đề nghị làm rõ bảng 2", seconds)
        assert (shared["page"], shared["audience"]) == (3, "everyone"), shared
    converged(council.devices, seconds)  # the private note has arrived everywhere, as bytes that only its author reads
    for device in council.devices:
        private = [note for note in device.objects("note", "list") if note["text"] == "Hỏi lại số liệu thu quý III"]
        assert len(private) == (1 if device is council.delegate else 0), f"{device}: {private}"


def chat(council, seconds):
    council.chair.ctl("chat", "send", "--to", "everyone", "Mời các đại biểu ổn định chỗ ngồi.")
    council.chair.ctl("chat", "send", "--to", f"person:{DELEGATE}", "Đồng chí chuẩn bị phát biểu nhé.")
    for device in council.devices:
        device.sees(("chat", "list"), lambda message: message["text"].startswith("Mời các đại biểu"), seconds)
    council.delegate.sees(("chat", "list"), lambda message: message["text"].startswith("Đồng chí"), seconds)
    converged(council.devices, seconds)
    for device in (council.clerk, council.deputy):
        assert not any(message["text"].startswith("Đồng chí") for message in device.objects("chat", "list")), f"{device} reads what is not for it"


def presence(council, seconds):
    council.seat()
    for device in council.devices:
        quorum = wait_until(lambda: (now := device.object("presence", "quorum"))["present"] == 4 and now, seconds, f"{device} counts four present")
        assert (quorum["base"], quorum["needed"], quorum["met"], quorum["kept"]) == (5, 4, True, True), quorum


def vote(council, seconds):
    poll = council.open_poll()
    for device, option in zip(council.devices, ("for", "for", "abstain", "for")):
        assert device.object("poll", "show", poll)["counts"] is None, "counts are hidden while the poll is open"
        device.ctl("poll", "vote", poll, option, "--wait", "recorded", "--timeout", str(seconds), seconds=seconds + 10)
    council.chair.ctl("poll", "close", poll, "--wait", "certified", "--timeout", str(seconds), seconds=seconds + 10)
    certified_everywhere(council, poll, {"for": 3, "against": 0, "abstain": 1}, seconds)
    shown = council.delegate.object("poll", "show", poll)
    assert (shown["eligible"], shown["base"], shown["needed"], shown["passed"]) == (5, 5, 3, True), shown
    assert "3/5" in shown["explanation"]["vi"], shown["explanation"]
    absent = person_id(council.clerk, ABSENT)
    assert all(ballot["person"] != absent or ballot["status"] != "counted" for ballot in shown["ballots"])


def certified_everywhere(council, poll, counts, seconds, devices=None):
    for device in devices or council.devices:
        shown = wait_until(lambda: (now := device.object("poll", "show", poll))["state"] == "certified" and now["counts"] is not None and now,
                           seconds, f"{device} shows a certified result")
        assert {option: shown["counts"].get(option, 0) for option in counts} == counts, f"{device}: {shown}"
