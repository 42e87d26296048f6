# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people write to each other, about an agenda item, and while the chair lets messages rest."""

import socket

from desk import CLERK, DELEGATE, Case, main

from hall import Process, wait_until

OTHER, ITEM = "Trần Văn Đức", "Dự toán ngân sách"


class Chat(Case):
    def texts(self, home, *words):
        return [one["text"] for one in home.objects("chat", "list", *words)]

    def hall(self):
        """A clerk and two delegates who hold what the clerk has."""
        clerk, delegate = self.pair()
        clerk.ctl("member", "add", "--name", OTHER)
        other = self.join(clerk, OTHER, "other")
        self.exchange(clerk, other, "other")
        self.exchange(clerk, delegate, "delegate")
        return clerk, delegate, other

    def test_what_is_said_about_an_item_stands_in_its_own_conversation(self):
        clerk, delegate = self.pair()
        clerk.ctl("chat", "send", "--to", "everyone", "chiều họp từ 14 giờ")
        clerk.ctl("chat", "send", "--to", f"item:{ITEM}", "nên nói rõ căn cứ")
        self.exchange(clerk, delegate)
        self.assertEqual(self.texts(delegate, "--with", f"item:{clerk.item}"), ["nên nói rõ căn cứ"])
        self.assertEqual(self.texts(delegate, "--with", "everyone"), ["chiều họp từ 14 giờ"])
        self.assertEqual([one["to"] for one in delegate.objects("chat", "list")], ["everyone", f"item:{clerk.item}"])
        delegate.refusal("chat", "send", "--to", "item:Không có", "x", exit_code=3)
        delegate.verify()

    def test_in_a_pause_delegates_do_not_write_and_what_comes_is_shown_after_the_vote(self):
        clerk, delegate, other = self.hall()
        self.assertFalse(clerk.object("meeting", "show")["chat_pause"])
        clerk.ctl("chat", "pause", "on")
        self.assertTrue(clerk.object("meeting", "show")["chat_pause"])
        self.exchange(clerk, delegate, "asked")
        delegate.ctl("chat", "send", "--to", "everyone", "trước khi biểu quyết")

        poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán?")
        self.exchange(clerk, delegate, "open")
        for to in ("everyone", f"item:{ITEM}", f"person:{OTHER}"):
            with self.subTest(to=to):
                self.assertEqual(delegate.refusal("chat", "send", "--to", to, "đang biểu quyết")["rule"], "chat.pause")
        clerk.ctl("chat", "send", "--to", "everyone", "xin đại biểu biểu quyết")
        # The other has not heard of the vote, and writes; nobody's message is lost.
        other.ctl("chat", "send", "--to", "everyone", "chưa biết có biểu quyết")
        self.exchange(other, clerk, "late")
        self.exchange(clerk, delegate, "late-too")
        self.assertEqual(self.texts(delegate), ["trước khi biểu quyết", "xin đại biểu biểu quyết"])
        self.assertEqual(len(self.texts(clerk)), 3)
        self.assertEqual(delegate.objects("search", "chưa biết"), [])
        self.assertEqual(len(clerk.objects("search", "chưa biết")), 1)

        delegate.ctl("poll", "vote", poll, "for")
        self.close(clerk, poll, delegate, other)
        self.assertEqual(self.texts(delegate), ["trước khi biểu quyết", "xin đại biểu biểu quyết", "chưa biết có biểu quyết"])
        self.assertEqual(len(delegate.objects("search", "chưa biết")), 1)
        delegate.ctl("chat", "send", "--to", "everyone", "sau biểu quyết")
        for home in (clerk, delegate, other):
            home.verify()

    def test_what_waited_for_a_device_waits_for_the_end_of_the_pause_too(self):
        clerk, delegate = self.pair()
        clerk.ctl("member", "add", "--name", OTHER)
        clerk.ctl("chat", "pause", "on")
        self.exchange(clerk, delegate, "asked")
        delegate.ctl("chat", "send", "--to", f"person:{OTHER}", "khi có máy")
        poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán?")
        self.join(clerk, OTHER, "other")
        address = self.serve(clerk)
        for _ in range(2):
            delegate.ctl("sync", address)

        def waits():
            return [one["waiting"] for one in delegate.objects("chat", "list")]
        self.assertEqual(waits(), [True])
        clerk.ctl("poll", "void", poll, "--reason", "mất mạng")

        def sent():
            delegate.ctl("sync", address)
            return waits() == [False]
        wait_until(sent, 60, "the message is sent after the vote")

    def test_a_vote_is_over_though_who_ended_it_left_the_office(self):
        clerk, delegate, other = self.hall()
        clerk.ctl("member", "role", OTHER, "--add", "secretary")
        clerk.ctl("chat", "pause", "on")
        poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán?")
        self.exchange(clerk, other, "open")
        other.ctl("poll", "void", poll, "--reason", "mất mạng")
        self.exchange(other, clerk, "void")
        clerk.ctl("member", "role", OTHER, "--remove", "secretary")
        self.exchange(clerk, delegate, "after")
        self.assertEqual(delegate.object("poll", "show", poll)["state"], "void")
        delegate.ctl("chat", "send", "--to", "everyone", "sau biểu quyết")

    def serve(self, home):
        """Its address on this machine."""
        home.host.spawn = lambda command: Process(command, env=home.host.env)
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{one.getsockname()[1]}"
        home.serve("--listen", address, "--no-discovery")
        self.addCleanup(home.node.stop)
        return address

    def close(self, clerk, poll, *others):
        """The witnesses' devices have to meet for this."""
        address = self.serve(clerk)
        clerk.ctl("poll", "close", poll)

        def certified():
            for home in others:
                home.ctl("sync", address)
            return clerk.object("poll", "show", poll)["state"] == "certified"
        wait_until(certified, 60, "the vote is certified")
        for home in others:
            home.ctl("sync", address)

    def test_a_pause_ends_when_it_is_taken_back_and_only_officers_ask_for_it(self):
        clerk, delegate = self.pair()
        before = delegate.status()["records"]
        self.assertEqual(delegate.refusal("chat", "pause", "on")["rule"], "agenda.run")
        self.assertEqual(delegate.status()["records"], before)
        delegate.refusal("chat", "pause", "maybe", exit_code=2)
        clerk.ctl("chat", "pause", "on")
        clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán?")
        self.exchange(clerk, delegate, "open")
        delegate.refusal("chat", "send", "--to", f"person:{CLERK}", "x")
        clerk.ctl("chat", "pause", "off")
        self.exchange(clerk, delegate, "off")
        delegate.ctl("chat", "send", "--to", f"person:{CLERK}", "x")

    def test_without_a_pause_a_vote_stops_nobody(self):
        clerk, delegate = self.pair()
        clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Thông qua dự toán?")
        self.exchange(clerk, delegate, "open")
        delegate.ctl("chat", "send", "--to", "everyone", "vẫn viết được")
        self.assertEqual(self.texts(delegate), ["vẫn viết được"])

    def test_what_one_writes_in_a_row_stays_in_that_row(self):
        clerk = self.council()
        said = [f"câu {number}" for number in range(8)]
        for text in said:
            clerk.ctl("chat", "send", "--to", "everyone", text)
        self.assertEqual(self.texts(clerk), said)


if __name__ == "__main__":
    main()
