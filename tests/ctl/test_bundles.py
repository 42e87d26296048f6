# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bundles as sticks carry them: damaged, cut, twice, in the wrong order, from elsewhere."""

import itertools
import random
import unittest

from desk import DELEGATE, Case, main


class Bundles(Case):
    def prepared(self):
        """A clerk with papers and messages, a delegate that knows only its own beginning, and a bundle of all."""
        clerk, delegate = self.pair()
        for number in range(3):
            clerk.ctl("chat", "send", "--to", "everyone", f"tin {number}")
        paper = clerk.ctl("paper", "add", self.pdf(filler=300_000), "--item", clerk.item, "--title", "Tờ trình")
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, paper)
        return clerk, delegate, clerk.export("all.kyhop")

    def test_a_repeated_import_changes_nothing(self):
        clerk, delegate, bundle = self.prepared()
        self.assertGreater(delegate.take(bundle)["records"], 0)
        before = delegate.status()
        again = delegate.take(bundle, bundle)
        self.assertEqual((again["records"], again["waiting"], again["chunks"]), (0, 0, 0))
        self.assertEqual(delegate.status()["frontier_token"], before["frontier_token"])
        self.assert_same(clerk, delegate)
        out = self.folder / "out.pdf"
        delegate.ctl("paper", "get", "Tờ trình", "--out", out)
        self.assertEqual(out.read_bytes(), (self.folder / "paper.pdf").read_bytes())
        delegate.verify()

    def test_the_second_of_two_bundles_may_come_first(self):
        clerk, delegate = self.pair()
        token = clerk.status()["frontier_token"]
        clerk.ctl("chat", "send", "--to", "everyone", "một")
        first = clerk.export("1.kyhop", "--since", token)
        clerk.ctl("chat", "send", "--to", "everyone", "hai")
        second = clerk.export("2.kyhop", "--since", first)
        early = delegate.take(second)
        self.assertEqual(early["records"], 0)
        self.assertGreater(early["waiting"], 0)
        delegate.verify()
        late = delegate.take(first)
        self.assertEqual(late["waiting"], 0)
        self.assert_same(clerk, delegate)
        self.assertEqual([one["text"] for one in delegate.objects("chat", "list")], ["một", "hai"])

    def test_three_bundles_in_every_order_on_one_line_or_several(self):
        clerk, _ = self.pair()
        devices = []
        orders = list(itertools.permutations(range(3)))
        for number in range(len(orders)):
            clerk.ctl("member", "add", "--name", f"Người {number}")
            devices.append(self.join(clerk, f"Người {number}", f"d{number}"))
        parts = [clerk.export("p0.kyhop")]
        for number in (1, 2):
            clerk.ctl("chat", "send", "--to", "everyone", f"tin {number}")
            parts.append(clerk.export(f"p{number}.kyhop", "--since", parts[-1]))
        for number, (order, device) in enumerate(zip(orders, devices)):
            files = [parts[i] for i in order]
            if number % 2:
                device.take(*files)
            else:
                for file in files:
                    device.take(file)
            self.assert_same(clerk, device)
            self.assertEqual(device.take(parts[0])["waiting"], 0)
            device.verify()

    def test_a_flipped_byte_anywhere_loses_only_what_it_touched(self):
        clerk, delegate, bundle = self.prepared()
        good = bundle.read_bytes()
        dice = random.Random(7)
        places = [*range(0, min(64, len(good)), 3), *dice.sample(range(len(good)), 40), len(good) - 1, len(good) - 40]
        broken = self.folder / "broken.kyhop"
        for place in places:
            bad = bytearray(good)
            bad[place] ^= 1 << dice.randrange(8)
            broken.write_bytes(bad)
            done = delegate.run("--json", "bundle", "import", broken)
            with self.subTest(place=place):
                self.assertIn(done.returncode, (0, 2, 4), done.stderr)
                if done.returncode == 0:
                    self.assertIn("damaged", done.stderr, "a damaged bundle is not taken in silence")
                delegate.run("bundle", "info", broken)
        delegate.verify()
        delegate.take(bundle)
        self.assert_same(clerk, delegate)
        delegate.verify()

    def test_a_bundle_cut_anywhere_gives_what_it_holds_and_the_rest_later(self):
        clerk, delegate, bundle = self.prepared()
        good = bundle.read_bytes()
        dice = random.Random(8)
        cut = self.folder / "cut.kyhop"
        for length in [0, 1, 3, 8, 20, len(good) // 2, len(good) - 1, *dice.sample(range(len(good)), 15)]:
            cut.write_bytes(good[:length])
            done = delegate.run("--json", "bundle", "import", cut)
            with self.subTest(length=length):
                self.assertIn(done.returncode, (0, 2, 4), done.stderr)
                self.assertIn("cut short" if done.returncode == 0 else "bundle", done.stderr)
                info = delegate.run("--json", "bundle", "info", cut)
                if info.returncode == 0:
                    self.assertIn('"complete":false', info.stdout)
        delegate.verify()
        delegate.take(bundle)
        self.assert_same(clerk, delegate)

    def test_half_a_bundle_brings_records_at_once(self):
        clerk, delegate, bundle = self.prepared()
        good = bundle.read_bytes()
        half = self.folder / "half.kyhop"
        half.write_bytes(good[: len(good) // 2])
        self.assertGreater(delegate.take(half)["records"], 0, "records stand before papers, so half a stick still informs")
        self.assertEqual(len(delegate.objects("chat", "list")), 3)
        self.assertNotEqual(delegate.objects("paper", "list")[0]["here"], "verified")
        delegate.refusal("paper", "get", "Tờ trình", "--out", self.folder / "x.pdf", exit_code=3)
        self.assertFalse((self.folder / "x.pdf").exists())
        delegate.take(bundle)
        self.assertEqual(delegate.objects("paper", "list")[0]["here"], "verified")

    def test_a_bundle_of_another_council_is_refused_with_4_and_nothing_is_written(self):
        clerk = self.council()
        for words in ([], ["--plain"]):
            other = self.home("other" + "-".join(words))
            other.ctl("council", "create", "--name", "Khác", "--clerk", "Ai", "--root-out", self.folder / f"o{len(words)}.key", "--unprotected")
            foreign = other.export(f"foreign{len(words)}.kyhop", *words)
            before = clerk.status()
            clerk.refusal("bundle", "import", foreign, exit_code=4)
            after = clerk.status()
            self.assertEqual((before["records"], before["frontier_token"]), (after["records"], after["frontier_token"]))
        clerk.verify()

    def test_what_is_no_bundle_is_refused(self):
        clerk = self.council()
        for number, content in enumerate((b"", b"hello", b"\0" * 100_000, random.Random(1).randbytes(50_000), b"%PDF-1.7\n")):
            file = self.folder / f"no{number}.kyhop"
            file.write_bytes(content)
            with self.subTest(content=content[:8]):
                for verb in ("import", "info"):
                    done = clerk.run("bundle", verb, file)
                    self.assertIn(done.returncode, (2, 4), f"{verb}: {done.stdout}{done.stderr}")
        clerk.refusal("bundle", "import", self.folder, exit_code=clerk.run("bundle", "import", self.folder).returncode)
        clerk.verify()

    def test_a_plain_bundle_serves_as_well_and_says_that_everybody_can_read_it(self):
        clerk, delegate = self.pair()
        clerk.ctl("chat", "send", "--to", "everyone", "chungchungchung")
        done = clerk.run("bundle", "export", "--out", self.folder / "plain.kyhop", "--plain")
        self.assertIn("everybody", done.stderr)
        self.assertIn(b"chungchungchung", (self.folder / "plain.kyhop").read_bytes())
        self.assertNotIn(b"chungchungchung", clerk.export("sealed.kyhop").read_bytes())
        delegate.take(self.folder / "plain.kyhop")
        self.assert_same(clerk, delegate)

    def test_a_bundle_without_papers_lists_them_only(self):
        clerk, delegate, _ = self.prepared()
        delegate.take(clerk.export("lean.kyhop", "--no-papers"))
        self.assert_same(clerk, delegate)
        self.assertEqual(delegate.objects("paper", "list")[0]["here"], "listed")
        delegate.verify()

    def test_a_wrong_since_is_refused(self):
        clerk = self.council()
        for since, code in (("abc", (2, 3)), ("zz", (2, 3)), ("00" * 5, (2,)), (str(self.folder / "missing"), (2, 3))):
            with self.subTest(since=since):
                self.assertIn(clerk.run("bundle", "export", "--out", self.folder / "x", "--since", since).returncode, code)
                self.assertFalse((self.folder / "x").exists())

    def test_a_bundle_from_a_delegate_carries_what_it_heard_from_others(self):
        clerk, delegate = self.pair()
        clerk.ctl("member", "add", "--name", "Người Thứ Ba")
        third = self.join(clerk, "Người Thứ Ba", "third")
        delegate.ctl("chat", "send", "--to", "everyone", "của đại biểu")
        clerk.ctl("chat", "send", "--to", "everyone", "của thư ký")
        self.exchange(clerk, delegate)
        third.take(delegate.export("relay.kyhop"))
        self.assert_same(clerk, third)
        self.assertEqual({one["text"] for one in third.objects("chat", "list")}, {"của đại biểu", "của thư ký"})

    def test_messages_to_one_person_are_not_readable_in_anothers_home_or_in_a_bundle(self):
        clerk, delegate = self.pair()
        clerk.ctl("member", "add", "--name", "Người Thứ Ba")
        third = self.join(clerk, "Người Thứ Ba", "third")
        clerk.ctl("chat", "send", "--to", f"person:{DELEGATE}", "bimatbimat")
        plain = clerk.export("plain.kyhop", "--plain")
        self.assertNotIn(b"bimatbimat", plain.read_bytes())
        for device in (delegate, third):
            device.take(plain)
        self.assertEqual([one["text"] for one in delegate.objects("chat", "list")], ["bimatbimat"])
        self.assertEqual(third.objects("chat", "list"), [])
        self.assert_same(delegate, third)


if __name__ == "__main__":
    main()
