# SPDX-License-Identifier: AGPL-3.0-or-later
"""A clerk's home on this machine, with all a sitting needs, and the windows of its people."""

import socket
import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "ctl"))
from desk import CLERK, DELEGATE, Home  # noqa: E402

from council import make_pdf  # noqa: E402

OTHER = "Trần Văn Đức"
ITEM = "Dự toán ngân sách"
SIZE = ("--size", "1024x768", "--no-discovery")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class SmallCouncil:
    """The clerk is secretary and delegate; two more delegates; a meeting whose only item is in progress, with two papers of 4 and 5
    pages. Everybody is present. `group` is that of the two."""

    def __init__(self, stage, papers=2, group=None):
        self.stage = stage
        self.address = f"127.0.0.1:{free_port()}"
        self.clerk = clerk = Home(stage.folder, "clerk")
        clerk.found()
        for role in ("secretary", "delegate"):
            clerk.ctl("member", "role", CLERK, "--add", role)
        for person in (DELEGATE, OTHER):
            clerk.ctl("member", "add", "--name", person, *(["--group", group] if group else []))
        clerk.ctl("meeting", "create", "--title", "Kỳ họp thứ nhất", "--start", "2026-12-08T08:00", "--place", "Hội trường")
        self.item = clerk.ctl("agenda", "add", "--title", ITEM)
        clerk.ctl("agenda", "start", self.item)
        self.papers = [self.publish(number) for number in range(1, papers + 1)]
        for person in (CLERK, DELEGATE, OTHER):
            clerk.ctl("presence", "set", person, "present")

    def publish(self, number):
        clerk = self.clerk
        file = make_pdf(self.stage.folder / f"tai-lieu-{number}.pdf", 3 + number)
        paper = clerk.ctl("paper", "add", file, "--item", self.item, "--title", f"Tờ trình {number}", "--number", f"{number}/TTr-UBND")
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, paper)
        return paper

    def invite(self, person=DELEGATE):
        out = self.stage.folder / "delegate.invite"
        self.clerk.ctl("device", "invite", person, "--out", out, "--address", self.address)
        return out

    def join(self):
        """The delegate's home, joined by files, that holds what the clerk has."""
        home = Home(self.stage.folder, "delegate")
        request, grant, bundle = (self.stage.folder / name for name in ("request", "grant", "first.kyhop"))
        home.ctl("device", "join", self.invite(), "--request", request, "--label", "Máy của đại biểu", "--unprotected")
        self.clerk.ctl("device", "approve", request, "--out", grant)
        home.ctl("device", "finish", grant)
        self.clerk.ctl("bundle", "export", "--out", bundle)
        home.take(bundle)
        return home

    def clerk_window(self, *words, **options):
        return self.window(self.clerk, "--listen", self.address, *words, **options)

    def window(self, home, *words, **options):
        """The state folder too is the home's, else the window finds a copied home."""
        return self.stage.open(*SIZE, *words, home=home.home, env={"XDG_STATE_HOME": str(home.state)}, **options)
