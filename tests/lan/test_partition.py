#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
from council import DELEGATE, Council, make_pdf
from device import converged
from hall import Hall, main
from road import certified_everywhere


def test_both_sides_of_a_cut_write():
    """One host is cut off, both sides write, the cable is back: equal fingerprints, and nothing that anyone wrote is lost."""
    with Hall(4) as hall:
        council = Council(hall)
        [paper] = council.prepare(make_pdf(hall.folder / "to-trinh.pdf", 4))
        council.papers_arrive([paper])
        council.seat()
        poll = council.open_poll()
        alone, others = council.delegate, [council.clerk, council.chair, council.deputy]
        before = converged(council.devices)

        alone.host.cut()
        written = []

        def note(device, text):
            device.ctl("note", "add", "--paper", paper, "--page", "1", "--text", text, "--audience", "everyone")
            written.append(text)

        for number in range(5):
            note(alone, f"Ghi chú số {number} của đại biểu khi mất mạng")
            note(council.deputy, f"Ghi chú số {number} trong hội trường")
        alone.ctl("note", "add", "--paper", paper, "--page", "1", "--text", "Riêng tôi: xem lại phụ lục")
        alone.ctl("chat", "send", "--to", "everyone", "Máy tôi không thấy ai cả.")
        council.chair.ctl("chat", "send", "--to", "everyone", "Chờ một máy kết nối lại.")
        alone.ctl("poll", "vote", poll, "against")
        alone.ctl("poll", "vote", poll, "for")  # a change of mind; the last one counts
        # Both sides say something else about the same thing at the same time.
        alone.ctl("presence", "set", DELEGATE, "online")
        council.clerk.ctl("presence", "set", DELEGATE, "left")
        for device in (council.clerk, council.chair, council.deputy):
            device.ctl("poll", "vote", poll, "for", "--wait", "recorded", "--timeout", "30")
        assert converged(others) != before
        assert alone.status()["fingerprint"] not in (before, others[0].status()["fingerprint"])
        seen = {entry["text"] for entry in alone.objects("note", "list")}
        assert not any("trong hội trường" in text for text in seen), "the cut is real"

        alone.host.heal()
        converged(council.devices, 90)
        for device in council.devices:
            notes = [entry["text"] for entry in device.objects("note", "list") if entry["audience"] == "everyone"]
            assert sorted(notes) == sorted(written), f"{device}: {notes}"
            chat = {entry["text"] for entry in device.objects("chat", "list")}
            assert {"Máy tôi không thấy ai cả.", "Chờ một máy kết nối lại."} <= chat, f"{device}: {chat}"
        assert any(entry["text"].startswith("Riêng tôi") for entry in alone.objects("note", "list"))
        states = {str([entry["state"] for entry in device.objects("presence", "list")]) for device in council.devices}
        assert len(states) == 1, f"one answer to who is present: {states}"

        council.chair.ctl("poll", "close", poll, "--wait", "certified", "--timeout", "60", seconds=70)
        certified_everywhere(council, poll, {"for": 4, "against": 0, "abstain": 0}, 30)
        converged(council.devices)
        for device in council.devices:
            device.verify()
        council.stop()


if __name__ == "__main__":
    main(globals(), ["kyhopctl"])
