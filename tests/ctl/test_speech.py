# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests to speak and the list of speakers, on three devices."""

from desk import CLERK, DELEGATE, Case, main

OTHER, GUEST = "Trần Văn Đức", "Khách Mời"


class Speech(Case):
    def hall(self):
        """A clerk, two delegates and a guest, each with a device, and an item under discussion."""
        clerk = self.council()
        for name, role in ((DELEGATE, "delegate"), (OTHER, "delegate"), (GUEST, "guest")):
            clerk.ctl("member", "add", "--name", name, "--role", role)
        clerk.ctl("agenda", "start", clerk.item)
        delegate, other, guest = (self.join(clerk, person, name) for person, name in ((DELEGATE, "one"), (OTHER, "two"), (GUEST, "guest")))
        first = clerk.export("first.kyhop")
        for home in (delegate, other, guest):
            home.take(first)
        return clerk, delegate, other, guest

    def speakers(self, home, *words):
        return [(one["name"], one["state"], one["place"]) for one in home.objects("speech", "list", *words)]

    def test_delegates_ask_the_clerk_calls_and_every_device_shows_the_same(self):
        clerk, delegate, other, _ = self.hall()
        self.assertRegex(delegate.ctl("speech", "request"), r"^[0-9a-f]{64}$")
        self.exchange(delegate, clerk, "a")
        other.take(clerk.export("b.kyhop"))
        other.ctl("speech", "request", "--kind", "question")
        self.exchange(other, clerk, "c")
        waiting = [(DELEGATE, "waiting", 1), (OTHER, "waiting", 2)]
        self.assertEqual(self.speakers(clerk), waiting)
        self.assertEqual([one["kind"] for one in other.objects("speech", "list")], ["speech", "question"])

        clerk.ctl("speech", "move", OTHER, "--before", DELEGATE)
        self.assertEqual(self.speakers(clerk), [(OTHER, "waiting", 1), (DELEGATE, "waiting", 2)])
        clerk.ctl("speech", "move", OTHER, "--last")
        self.assertEqual(self.speakers(clerk), waiting)

        self.assertRegex(clerk.ctl("speech", "call", "--limit", "300"), r"^[0-9a-f]{64}$")
        delegate.take(clerk.export("d.kyhop"))
        self.assertEqual(self.speakers(delegate), [(DELEGATE, "speaking", None), (OTHER, "waiting", 1)])
        [one, _] = delegate.objects("speech", "list")
        self.assertEqual((one["limit"], one["ended"]), (300, None))
        self.assertTrue(one["started"])

        clerk.ctl("speech", "call", OTHER)
        self.assertEqual(self.speakers(clerk), [(OTHER, "speaking", None), (DELEGATE, "spoken", None)])
        clerk.ctl("speech", "end")
        self.exchange(clerk, other, "e")
        self.exchange(clerk, delegate, "f")
        self.assertEqual(self.speakers(other), [(DELEGATE, "spoken", None), (OTHER, "spoken", None)])
        for home in (clerk, delegate, other):
            home.verify()

    def test_the_clerk_calls_one_who_did_not_ask_for_as_long_as_the_rule_pack_says(self):
        clerk, delegate, other, guest = self.hall()
        other.ctl("speech", "request", "--kind", "question")
        self.exchange(other, clerk, "a")
        clerk.refusal("speech", "call", DELEGATE, exit_code=3)
        clerk.ctl("speech", "call")
        clerk.ctl("speech", "call", DELEGATE, "--unasked", "--kind", "answer")
        clerk.ctl("speech", "call", GUEST, "--unasked", "--limit", "0")
        clerk.ctl("speech", "end")
        self.exchange(clerk, delegate, "b")
        self.assertEqual([(one["name"], one["state"], one["kind"], one["limit"]) for one in delegate.objects("speech", "list")],
                         [(OTHER, "spoken", "question", 60), (DELEGATE, "spoken", "answer", 180), (GUEST, "spoken", "speech", 0)])
        self.assertEqual(delegate.refusal("speech", "call", GUEST, "--unasked")["rule"], "speak.lead")
        delegate.verify()

    def test_a_request_is_withdrawn(self):
        _, delegate, _, _ = self.hall()
        delegate.ctl("speech", "request")
        self.assertEqual(delegate.refusal("speech", "request")["rule"], "speak.twice")
        delegate.ctl("speech", "withdraw")
        self.assertEqual(self.speakers(delegate), [])
        delegate.refusal("speech", "withdraw", exit_code=3)
        delegate.ctl("speech", "request")
        self.assertEqual(self.speakers(delegate), [(DELEGATE, "waiting", 1)])

    def test_who_may_not_ask_or_lead_is_refused_and_the_rule_named(self):
        clerk, delegate, _, guest = self.hall()
        self.assertEqual(guest.refusal("speech", "request")["rule"], "speak.request")
        self.assertEqual(clerk.refusal("speech", "request")["rule"], "speak.request")
        delegate.ctl("speech", "request")
        before = delegate.status()["records"]
        for words in (["call"], ["call", DELEGATE], ["move", DELEGATE, "--last"]):
            with self.subTest(words=words):
                self.assertEqual(delegate.refusal("speech", *words)["rule"], "speak.lead")
        self.assertEqual(delegate.status()["records"], before, "what is refused is not written")

    def test_wrong_words_and_what_is_not_there(self):
        clerk, delegate, _, _ = self.hall()
        delegate.refusal("speech", "request", "--kind", "song", exit_code=2)
        delegate.refusal("speech", "request", "--kind", "answer", exit_code=2)
        clerk.refusal("speech", "move", DELEGATE, exit_code=2)
        clerk.refusal("speech", "call", DELEGATE, "--limit", "-1", exit_code=2)
        clerk.refusal("speech", "call", exit_code=3)
        clerk.refusal("speech", "call", DELEGATE, exit_code=3)
        clerk.refusal("speech", "call", "Không Ai", exit_code=3)
        clerk.refusal("speech", "end", exit_code=3)
        clerk.ctl("agenda", "finish", clerk.item)
        clerk.refusal("speech", "list", exit_code=3)
        self.assertEqual(self.speakers(clerk, "--item", clerk.item), [])
        clerk.ctl("member", "role", CLERK, "--add", "delegate")
        self.assertEqual(clerk.refusal("speech", "request", "--item", clerk.item)["rule"], "speak.done")


if __name__ == "__main__":
    main()
