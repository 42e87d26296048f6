# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who sits in a poll, seen from homes that never met: every home judges the opening for itself."""

import shutil

from desk import Case, main


class Seats(Case):
    def open_poll(self, home):
        return home.ctl("poll", "open", "--item", home.item, "--question", "Thông qua dự toán ngân sách?").strip()

    def test_a_device_that_joined_by_files_and_never_wrote_is_a_witness(self):
        clerk, delegate = self.pair()
        self.assertFalse([head for head in clerk.status()["frontier"] if head["device"] == delegate.status()["device"]])
        poll = self.open_poll(clerk)
        self.assertEqual(len(clerk.object("poll", "show", poll)["witnesses"]), 2)
        self.exchange(clerk, delegate)
        shown = delegate.object("poll", "show", poll)
        self.assertEqual((shown["state"], len(shown["witnesses"])), ("open", 2))
        delegate.ctl("poll", "vote", poll, "for")
        delegate.verify()

    def test_a_restored_device_sits_in_later_polls_with_its_new_log(self):
        clerk, delegate = self.pair()
        earlier = self.open_poll(clerk)
        restored = self.home("restored")
        shutil.copytree(delegate.home, restored.home, ignore=shutil.ignore_patterns("node.sock"))
        restored.ctl("chat", "send", "--to", "everyone", "đã khôi phục")
        self.exchange(clerk, restored, "back")
        later = self.open_poll(clerk)
        self.exchange(clerk, restored, "later")
        for poll in (earlier, later):
            self.assertEqual(restored.object("poll", "show", poll)["state"], "open")
            restored.ctl("poll", "vote", poll, "for")
        restored.verify()
        clerk.verify()


if __name__ == "__main__":
    main()
