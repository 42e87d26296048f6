# SPDX-License-Identifier: AGPL-3.0-or-later
"""The steps of a paper, and who sees and may do what."""

import unittest

from desk import CLERK, DELEGATE, Case, main


class Papers(Case):
    def add(self, clerk, *words):
        return clerk.ctl("paper", "add", self.pdf(), "--item", clerk.item, "--title", "Tờ trình", *words)

    def state(self, home):
        return [one["state"] for one in home.objects("paper", "list")]

    def test_steps_go_in_their_order_only(self):
        clerk = self.council()
        paper = self.add(clerk)
        for wrong in ("approve", "publish", "return"):
            self.assertEqual(clerk.refusal("paper", wrong, paper)["rule"], "order")
        clerk.ctl("paper", "submit", paper)
        for wrong in ("submit", "publish"):
            self.assertEqual(clerk.refusal("paper", wrong, paper)["rule"], "order")
        clerk.ctl("paper", "return", paper, "--note", "sửa lại")
        self.assertEqual(self.state(clerk), ["returned"])
        for wrong in ("approve", "publish", "return"):
            self.assertEqual(clerk.refusal("paper", wrong, paper)["rule"], "order")
        for step, state in (("submit", "submitted"), ("approve", "approved"), ("publish", "published")):
            clerk.ctl("paper", step, paper)
            self.assertEqual(self.state(clerk), [state])
        for wrong in ("submit", "approve", "publish", "return"):
            self.assertEqual(clerk.refusal("paper", wrong, paper)["rule"], "order")
        clerk.ctl("paper", "withdraw", paper)
        self.assertEqual(self.state(clerk), ["withdrawn"])
        for wrong in ("submit", "approve", "publish", "return", "withdraw"):
            self.assertEqual(clerk.refusal("paper", wrong, paper)["rule"], "order")
        clerk.verify()

    def test_a_delegate_sees_a_paper_from_its_publication_on_and_the_old_revision_until_the_new_one(self):
        clerk, delegate = self.pair()
        paper = self.add(clerk, "--number", "1/TTr")
        for step in ("submit", "approve"):
            clerk.ctl("paper", step, paper)
            delegate.take(clerk.export("b.kyhop"))
            self.assertEqual(delegate.objects("paper", "list"), [])
            delegate.refusal("paper", "get", paper, "--out", self.folder / "x", exit_code=3)
            delegate.refusal("paper", "get", "1/TTr", "--out", self.folder / "x", exit_code=3)
        clerk.ctl("paper", "publish", paper)
        delegate.take(clerk.export("b.kyhop"))
        self.assertEqual(self.state(delegate), ["published"])
        second = self.pdf("second.pdf", pages=5)
        clerk.ctl("paper", "revise", paper, second)
        delegate.take(clerk.export("b.kyhop"))
        [one] = delegate.objects("paper", "list")
        self.assertEqual((one["revision"], one["pages"], one["state"]), (1, 3, "published"))
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, paper)
        delegate.take(clerk.export("b.kyhop"))
        [one] = delegate.objects("paper", "list")
        self.assertEqual((one["id"], one["revision"], one["pages"]), (paper, 2, 5))
        for revision, file in ((1, self.folder / "paper.pdf"), (2, second)):
            delegate.ctl("paper", "get", paper, "--revision", revision, "--out", self.folder / "out.pdf")
            self.assertEqual((self.folder / "out.pdf").read_bytes(), file.read_bytes())
        delegate.refusal("paper", "get", paper, "--revision", "3", "--out", self.folder / "x", exit_code=3)
        self.assert_same(clerk, delegate)
        delegate.verify()

    def test_what_a_role_may_not_do_is_refused_and_the_rule_named(self):
        clerk, delegate = self.pair()
        paper = self.add(clerk)
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, paper)
        delegate.take(clerk.export("b.kyhop"))
        before = delegate.status()["records"]
        for words, rule in ((["agenda", "add", "--title", "x"], "agenda.write"), (["agenda", "start", clerk.item], "agenda.run"),
                            (["meeting", "create", "--title", "x", "--start", "2026-12-08T08:00", "--place", "y"], "meeting.write"),
                            (["paper", "add", self.pdf(), "--item", clerk.item, "--title", "x"], "paper.draft"),
                            (["paper", "withdraw", paper], "paper.step"), (["presence", "set", CLERK, "present"], "presence.others"),
                            (["poll", "open", "--item", clerk.item, "--question", "x?"], "poll.open")):
            with self.subTest(words=words):
                self.assertEqual(delegate.refusal(*words)["rule"], rule)
        self.assertEqual(delegate.status()["records"], before, "what is refused is not written")
        delegate.ctl("presence", "set", DELEGATE, "present")
        delegate.verify()

    def test_a_private_note_is_readable_only_by_its_author_and_only_its_author_deletes_it(self):
        clerk, delegate = self.pair()
        paper = self.add(clerk)
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, paper)
        delegate.take(clerk.export("b.kyhop"))
        delegate.ctl("note", "add", "--paper", paper, "--page", "1", "--text", "riengtuxyz")
        shared = delegate.ctl("note", "add", "--paper", paper, "--page", "2", "--text", "chung", "--audience", "everyone")
        mine = delegate.ctl("note", "add", "--paper", paper, "--page", "2", "--text", "gửi thư ký", "--audience", f"person:{CLERK}")
        plain = delegate.export("notes.kyhop", "--plain")
        self.assertNotIn(b"riengtuxyz", plain.read_bytes())
        clerk.take(plain)
        self.assertEqual({one["text"] for one in clerk.objects("note", "list")}, {"chung", "gửi thư ký"})
        self.assertEqual(clerk.objects("search", "riengtuxyz"), [])
        self.assertEqual(len(delegate.objects("search", "riengtuxyz")), 1)
        clerk.refusal("note", "delete", shared)
        self.exchange(clerk, delegate)
        self.assertEqual(len(delegate.objects("note", "list")), 3)
        delegate.ctl("note", "delete", shared)
        delegate.ctl("note", "delete", mine)
        self.exchange(clerk, delegate, "later")
        self.assertEqual(clerk.objects("note", "list"), [])
        self.assertEqual(clerk.objects("search", "chung"), [])
        self.assertEqual([one["text"] for one in delegate.objects("note", "list")], ["riengtuxyz"])
        for home in (clerk, delegate):
            home.verify()

    def test_notes_and_messages_to_nowhere_are_refused(self):
        clerk = self.council()
        paper = self.add(clerk)
        for words, code in ((["--page", "0", "--text", "x"], 2), (["--page", "4", "--text", "x"], 2), (["--page", "1", "--text", ""], 2),
                            (["--page", "1", "--text", "x", "--audience", "nobody"], 2),
                            (["--page", "1", "--text", "x", "--audience", "person:Không Ai"], 3)):
            with self.subTest(words=words):
                clerk.refusal("note", "add", "--paper", paper, *words, exit_code=code)
        for to, codes in (("private", (2,)), ("nobody", (2, 3)), ("person:", (2, 3)), ("person:Không Ai", (3,)), ("group:", (2, 3))):
            with self.subTest(to=to):
                self.assertIn(clerk.run("chat", "send", "--to", to, "x").returncode, codes)
        self.assertEqual(clerk.objects("note", "list"), [])
        clerk.verify()


if __name__ == "__main__":
    main()
