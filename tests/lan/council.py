# SPDX-License-Identifier: AGPL-3.0-or-later
"""A small council in a hall: who is in it, its meeting and its papers, made with kyhopctl alone."""

import hashlib

from device import Device, converged, enrol

CLERK = "Lê Thị Hồng Văn"
CHAIR = "Trần Văn Đức"
DEPUTY = "Phạm Thị Yến"
DELEGATE = "Nguyễn Hoàng Ân"
ABSENT = "Đỗ Quốc Việt"  # in office, without a device
MEETING = "Kỳ họp thứ mười hai"


class Council:
    """Four devices on the first four hosts, enrolled by discovery: the first two joiners without a code, the last with one. Every
    person is a delegate. All nodes are running."""

    def __init__(self, hall):
        self.clerk, self.chair, self.deputy, self.delegate = (
            Device(host, name) for host, name in zip(hall.hosts, ("clerk", "chair", "deputy", "delegate")))
        self.devices = [self.clerk, self.chair, self.deputy, self.delegate]
        clerk = self.clerk
        clerk.ctl("council", "create", "--name", "HĐND xã An Bình", "--clerk", CLERK, "--root-out", hall.folder / "root.key",
                  "--unprotected")
        clerk.ctl("member", "role", CLERK, "--add", "delegate")
        for name, roles in ((CHAIR, ["chair"]), (DEPUTY, ["deputy"]), (DELEGATE, []), (ABSENT, [])):
            clerk.ctl("member", "add", "--name", name, *[word for role in ["delegate", *roles] for word in ("--role", role)])
        clerk.serve()
        for device, person, code in ((self.chair, CHAIR, False), (self.deputy, DEPUTY, False), (self.delegate, DELEGATE, True)):
            enrol(clerk, device, person, code)
            device.serve()
        converged(self.devices)

    def prepare(self, *papers):
        """A meeting with one agenda item in progress and these PDF files published under it; gives the ids of the papers."""
        clerk = self.clerk
        clerk.ctl("meeting", "create", "--title", MEETING, "--start", "2026-12-08T07:30:00+07:00", "--place", "Hội trường UBND xã")
        self.item = clerk.ctl("agenda", "add", "--title", "Thông qua nghị quyết về dự toán ngân sách", "--minutes", "30")
        clerk.ctl("agenda", "start", self.item)
        return [self.publish(path, f"Tài liệu {path.stem}", f"{number}/TTr-UBND") for number, path in enumerate(papers, 1)]

    def publish(self, path, title, number):
        paper = self.clerk.ctl("paper", "add", path, "--item", self.item, "--title", title, "--number", number)
        for step in ("submit", "approve", "publish"):
            self.clerk.ctl("paper", step, paper)
        return paper

    def seat(self):
        """Everyone with a device is present, the one without is excused."""
        for person in (CLERK, CHAIR, DEPUTY, DELEGATE):
            self.clerk.ctl("presence", "set", person, "present")
        self.clerk.ctl("presence", "set", ABSENT, "excused")

    def open_poll(self, question="Thông qua dự thảo nghị quyết?"):
        """Opened by the chair once everyone knows who is present; gives the poll after it is seen on every device."""
        converged(self.devices)
        poll = self.chair.ctl("poll", "open", "--item", self.item, "--question", question)
        for device in self.devices:
            device.sees(("poll", "list"), lambda entry: poll in (entry.get("poll"), entry.get("id")), what="the poll")
        return poll

    def papers_arrive(self, papers, seconds=60):
        """Waits until each paper is verified on each device; gives the digests of what the devices hand out, which must agree."""
        digests = {}
        for device in self.devices:
            for paper in papers:
                device.sees(("paper", "list"), lambda entry: entry["id"] == paper and entry["here"] == "verified", seconds,
                            f"paper {paper} verified")
                out = device.host.hall.folder / f"{device.name}-{paper}.pdf"
                device.ctl("paper", "get", paper, "--out", out)
                digests.setdefault(paper, set()).add(hashlib.sha256(out.read_bytes()).hexdigest())
        assert all(len(found) == 1 for found in digests.values()), digests
        return {paper: found.pop() for paper, found in digests.items()}

    def stop(self):
        for device in self.devices:
            device.stop()


def make_pdf(path, pages, filler=0):
    """A PDF of `pages` pages that each say which they are, with `filler` bytes of noise beside them, as a scan would have."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(pages))),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"]
    for page in range(1, pages + 1):
        drawing = b"BT /F1 14 Tf 72 770 Td (To trinh, trang %d cua %d) Tj ET" % (page, pages)
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
                       % (len(objects) + 2))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing))
    noise = hashlib.shake_256(path.name.encode()).digest(filler)
    objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(noise), noise))
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    path.write_bytes(body + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body)))
    return path
