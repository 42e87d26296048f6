#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lists that are longer than what is made of them at once."""

from stage import Stage, require

import hall
from hall import wait_until
from small_council import SmallCouncil

SENT = 105


def test_a_conversation_begins_at_its_newest_messages():
    """Those before the newest hundred come when they are asked for."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        for number in range(SENT):
            council.clerk.ctl("chat", "send", "--to", "everyone", f"Ý kiến thứ {number}.")
        window = council.clerk_window("--screen", "chat")
        window.wait_for("list item", lambda name: name.endswith(f"Ý kiến thứ {SENT - 1}."))

        def earlier(count):
            # The button stands above what is in sight.
            return wait_until(lambda: window.find_all("push button", f"Xem các tin trước: {count}", shown=False), 30, f"{count} earlier messages")
        button = earlier(SENT - 100)[0]
        button.act("Press" if "Press" in button.actions() else "click")
        earlier(0)
        window.wait_for("list item", lambda name: name.endswith(f"Ý kiến thứ {SENT - 1}."))


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
