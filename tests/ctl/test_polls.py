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


class Orders(Case):
    def test_what_the_clerk_presses_names_who_holds_the_chair(self):
        clerk = self.council()
        persons = {}
        for name in ("Lê Thị Đại", "Trần Văn Đức", "Hồ Thị Mai"):
            persons[name] = clerk.ctl("member", "add", "--name", name)

        def opened(*words):
            poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Đồng ý?", *words)
            return poll, clerk.object("poll", "show", poll)["by_order_of"]["open"]

        self.assertEqual(opened()[1], None)
        clerk.ctl("member", "role", "Lê Thị Đại", "--add", "chair")
        poll, person = opened()
        self.assertEqual(person, persons["Lê Thị Đại"])
        clerk.ctl("poll", "close", poll)
        self.assertEqual(clerk.object("poll", "show", poll)["by_order_of"]["close"], person)
        # Several: named, or nobody.
        clerk.ctl("member", "role", "Trần Văn Đức", "--add", "chair")
        self.assertEqual(opened()[1], None)
        poll, person = opened("--by-order-of", "Trần Văn Đức")
        self.assertEqual(person, persons["Trần Văn Đức"])
        self.assertEqual(clerk.refusal("poll", "void", poll, "--reason", "mất mạng", "--by-order-of", "Hồ Thị Mai")["rule"], "by_order")
        clerk.ctl("poll", "void", poll, "--reason", "mất mạng", "--by-order-of", "Lê Thị Đại")
        self.assertEqual(clerk.object("poll", "show", poll)["by_order_of"]["void"], persons["Lê Thị Đại"])
        clerk.verify()


class ByHand(Case):
    def test_a_vote_by_hands_is_counted_corrected_and_announced_alike_in_every_home(self):
        clerk, delegate = self.pair()
        clerk.ctl("member", "role", "Nguyễn Văn Thư", "--add", "delegate")
        poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán ngân sách?")
        clerk.ctl("poll", "vote", poll, "against")
        numbers = ("--for", 1, "--against", 1, "--abstain", 0)
        self.assertEqual(clerk.refusal("poll", "count", poll, *numbers)["rule"], "not_switched")
        clerk.refusal("poll", "void", poll, "--reason", "mất mạng", "--switch", "voice", exit_code=2)
        clerk.ctl("poll", "void", poll, "--reason", "mất mạng", "--switch", "hands")
        waiting = clerk.object("poll", "show", poll)
        self.assertEqual((waiting["state"], waiting["counts"], waiting["by_hand"]["way"]), ("void", None, "hands"))
        clerk.refusal("poll", "count", poll, "--for", 1, "--against", 1, exit_code=2)
        self.assertEqual(clerk.refusal("poll", "count", poll, "--for", 2, "--against", 1, "--abstain", 0)["rule"], "tally")
        first = clerk.ctl("poll", "count", poll, *numbers)
        self.exchange(clerk, delegate, "first")
        self.assertEqual(delegate.refusal("poll", "count", poll, *numbers)["rule"], "poll.count")
        clerk.ctl("poll", "count", poll, "--for", 2, "--against", 0, "--abstain", 0)
        clerk.ctl("poll", "announce", poll)
        self.assertEqual(clerk.refusal("poll", "count", poll, *numbers)["rule"], "announced")
        self.exchange(clerk, delegate, "second")
        for home in (clerk, delegate):
            shown = home.object("poll", "show", poll)
            self.assertEqual(shown["counts"], {"for": 2, "against": 0, "abstain": 0})
            self.assertEqual((shown["state"], shown["passed"], len(shown["announced"])), ("void", True, 1))
            self.assertTrue(shown["explanation"]["vi"].startswith("2/2 đại biểu tán thành"))
            self.assertEqual([one["id"] for one in shown["by_hand"]["corrected"]], [first])
            home.verify()


if __name__ == "__main__":
    main()
