# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invites, requests and grants as files: used once, by one device, in time, unharmed; and over loopback, what becomes of
one whose six digits were not confirmed."""

import random
import re
import shutil
import subprocess
import unittest

from desk import CLERK, DELEGATE, ERROR, Case, main
from hall import Process, wait_until


class Invites(Case):
    def invited(self, *words):
        clerk = self.council()
        clerk.ctl("member", "add", "--name", DELEGATE)
        invite = self.folder / "d.invite"
        clerk.ctl("device", "invite", DELEGATE, "--out", invite, *words)
        return clerk, invite

    def request(self, device, invite):
        out = self.folder / f"{device.name}.request"
        device.ctl("device", "join", invite, "--request", out, "--unprotected")
        return out

    def test_a_device_that_was_taken_out_gets_no_answer_again(self):
        clerk, invite = self.invited()
        device = self.home("d")
        request = self.request(device, invite)
        clerk.ctl("device", "approve", request, "--out", self.folder / "grant")
        taken_out = next(one["id"] for one in clerk.objects("device", "list") if one["id"] != clerk.status()["device"])
        clerk.ctl("device", "revoke", taken_out, "--reason", "lost")
        self.assertEqual(clerk.refusal("device", "approve", request, "--out", self.folder / "again")["rule"], "spent")
        self.assertFalse((self.folder / "again").exists())

    def test_an_invite_is_private_and_serves_one_device_once(self):
        clerk, invite = self.invited()
        self.assertEqual(invite.stat().st_mode & 0o077, 0)
        device, grant = self.home("d"), self.folder / "grant"
        request = self.request(device, invite)
        clerk.ctl("device", "approve", request, "--out", grant)
        # The answer got lost on the way: it is given to the same device again, and certifies nothing twice.
        before = clerk.status()["records"]
        grant.unlink()
        clerk.ctl("device", "approve", request, "--out", grant)
        self.assertEqual(clerk.status()["records"], before)
        device.ctl("device", "finish", grant)
        device.refusal("device", "finish", grant)
        device.refusal("device", "join", invite, "--request", self.folder / "x", "--unprotected")
        self.assertEqual(len(clerk.objects("device", "list")), 2)
        for home in (clerk, device):
            home.verify()

    def test_a_photographed_invite_lets_in_only_the_first_device(self):
        clerk, invite = self.invited()
        photo = self.folder / "photo.invite"
        shutil.copy(invite, photo)
        right, thief = self.home("right"), self.home("thief")
        first, second = self.request(right, invite), self.request(thief, photo)
        clerk.ctl("device", "approve", first, "--out", self.folder / "grant")
        self.assertEqual(clerk.refusal("device", "approve", second, "--out", self.folder / "grant2")["rule"], "spent")
        thief.refusal("device", "finish", self.folder / "grant", exit_code=4)  # sealed to the other
        right.ctl("device", "finish", self.folder / "grant")
        self.assertEqual(len(clerk.objects("device", "list")), 2)

    def test_a_person_with_a_device_gets_no_second_invite_that_works(self):
        clerk, invite = self.invited()
        second = self.folder / "second.invite"
        clerk.ctl("device", "invite", DELEGATE, "--out", second)
        one, two = self.home("one"), self.home("two")
        clerk.ctl("device", "approve", self.request(one, invite), "--out", self.folder / "g1")
        one.ctl("device", "finish", self.folder / "g1")
        self.assertEqual(clerk.refusal("device", "invite", DELEGATE, "--out", self.folder / "third")["rule"], "further_device")
        self.assertEqual(clerk.refusal("device", "approve", self.request(two, second), "--out", self.folder / "g2")["rule"], "further_device")
        self.assertEqual(len(clerk.objects("device", "list")), 2)

    def serving(self, home):
        """The loopback address of a running node of the home."""
        node = Process(home.command("--json", "serve", "--listen", "127.0.0.1:0", "--no-discovery"), env=home.host.env)
        self.addCleanup(node.stop)
        event = node.wait_event(lambda event: event["event"] == "listening", 30, "a listening node")
        return f"127.0.0.1:{event['port']}"

    def joining(self, device, invite, address):
        """A device that waits for its digits to be confirmed, and these."""
        words = ("device", "join", invite, "--peer", address, "--label", device.name, "--unprotected", "--timeout", "120")
        process = Process(device.command(*words), env=device.host.env)
        self.addCleanup(process.stop)
        found = process.wait_line(lambda line: re.search(r"(?<!\d)(\d{3})[ \u00a0]?(\d{3})(?!\d)", line), 60, "six digits")
        return process, found[1] + found[2]

    def pending(self, clerk, digits):
        return wait_until(lambda: next((one for one in clerk.objects("device", "pending") if one["code"] == digits), None), 30,
                          "the pending device")["id"]

    def test_wrong_digits_stop_the_invite(self):
        clerk, invite = self.invited()
        address = self.serving(clerk)
        device, thief = self.home("d"), self.home("thief")
        process, digits = self.joining(device, invite, address)
        pending = self.pending(clerk, digits)
        wrong = f"{(int(digits) + 1) % 10**6:06}"
        self.assertEqual(clerk.refusal("device", "confirm", pending, "--code", wrong)["rule"], "code")
        self.assertEqual(process.wait(60), 1, process)
        self.assertRegex(process.errors[-1], ERROR)
        self.assertIn("the codes did not agree", process.errors[-1])

        self.assertEqual(clerk.refusal("device", "confirm", pending, "--code", digits)["rule"], "burned")
        for home in (device, thief):
            refused = home.refusal("device", "join", invite, "--peer", address, "--unprotected", "--timeout", "60")
            self.assertEqual(refused["rule"], "burned")
            self.assertIn("the codes did not agree", refused["why"])
            self.assertIn("new invite", refused["todo"])
        self.assertEqual(clerk.objects("device", "pending"), [])
        self.assertEqual(len(clerk.objects("device", "list")), 1)
        clerk.verify()

        again = self.folder / "again.invite"
        clerk.ctl("device", "invite", DELEGATE, "--out", again)
        process, digits = self.joining(device, again, address)
        clerk.ctl("device", "confirm", self.pending(clerk, digits), "--code", digits)
        self.assertEqual(process.wait(60), 0, process)
        self.assertEqual(len(clerk.objects("device", "list")), 2)
        for home in (clerk, device):
            home.verify()

    def test_an_expired_invite_is_refused(self):
        if shutil.which("faketime") is None:
            self.skipTest("needs faketime to let a minute pass")
        clerk, invite = self.invited("--expires", "1")
        request = self.request(self.home("d"), invite)
        done = subprocess.run(["faketime", "+2 minutes", *map(str, clerk.command("--json", "device", "approve", request, "--out", self.folder / "g"))],
                              capture_output=True, text=True, env=clerk.host.env, timeout=60)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn('"expired"', done.stderr)

    def test_a_wrong_expiry_is_refused(self):
        clerk, _ = self.invited()
        for minutes in ("0", "-1", "43201", "soon", "99999999999999999999"):
            with self.subTest(minutes=minutes):
                clerk.refusal("device", "invite", DELEGATE, "--out", self.folder / "x", "--expires", minutes, exit_code=2)
                self.assertFalse((self.folder / "x").exists())

    def test_an_invite_or_grant_of_another_council_is_refused(self):
        clerk, invite = self.invited()
        other = self.home("other")
        other.ctl("council", "create", "--name", "Khác", "--clerk", "Ai", "--root-out", self.folder / "other.key", "--unprotected")
        other.ctl("member", "add", "--name", DELEGATE)
        foreign = self.folder / "foreign.invite"
        other.ctl("device", "invite", DELEGATE, "--out", foreign)
        device, stranger = self.home("d"), self.home("s")
        clerk.refusal("device", "approve", self.request(stranger, foreign), "--out", self.folder / "g", exit_code=3)
        other.ctl("device", "approve", self.folder / "s.request", "--out", self.folder / "foreign.grant")
        self.request(device, invite)
        device.refusal("device", "finish", self.folder / "foreign.grant", exit_code=4)
        device.refusal("status", exit_code=device.run("status").returncode)
        self.assertEqual(len(clerk.objects("device", "list")), 1)

    def test_damaged_invites_requests_and_grants_are_refused_and_the_sound_ones_still_serve(self):
        clerk, invite = self.invited()
        device = self.home("d")
        dice = random.Random(5)

        def damaged(file, command):
            good = file.read_bytes()
            for number in range(8):
                bad = bytearray(good)
                bad[dice.randrange(len(bad))] ^= 1 << dice.randrange(8)
                broken = self.folder / "broken"
                broken.write_bytes(good[: dice.randrange(len(good))] if number % 2 else bytes(bad))
                command(broken, number)

        def join(broken, number):
            home = self.home(f"broken{number}")
            out = self.folder / f"broken{number}.request"
            done = home.run("device", "join", broken, "--request", out, "--unprotected")
            self.assertIn(done.returncode, (0, 1, 2, 3, 4))
            if done.returncode == 0:  # a flipped bit in a name or a secret shows at the clerk
                self.assertNotEqual(clerk.run("device", "approve", out, "--out", self.folder / "g").returncode, 0, number)
            else:
                self.assertFalse(out.exists())

        damaged(invite, join)
        request = self.request(device, invite)
        damaged(request, lambda broken, _: self.assertIn(
            clerk.run("device", "approve", broken, "--out", self.folder / "g").returncode, (1, 2, 3, 4)))
        self.assertFalse((self.folder / "g").exists())
        grant = self.folder / "grant"
        clerk.ctl("device", "approve", request, "--out", grant)
        damaged(grant, lambda broken, _: self.assertEqual(device.run("device", "finish", broken).returncode, 4))
        device.ctl("device", "finish", grant)
        device.verify()

    def test_only_the_clerks_device_invites_and_approves(self):
        clerk, delegate = self.pair()
        clerk.ctl("member", "add", "--name", "Người Ba")
        delegate.take(clerk.export("b.kyhop"))
        delegate.refusal("device", "invite", "Người Ba", "--out", self.folder / "x")
        delegate.refusal("member", "add", "--name", "Tự thêm")
        delegate.refusal("member", "role", DELEGATE, "--add", "chair")
        delegate.refusal("member", "remove", CLERK)
        delegate.refusal("device", "revoke", clerk.status()["device"], "--reason", "lost")
        self.assertEqual(len(delegate.objects("member", "list")), 3)
        delegate.verify()

    def test_a_removed_persons_invite_and_a_revoked_device_are_out(self):
        clerk, invite = self.invited()
        clerk.ctl("member", "remove", DELEGATE)
        clerk.refusal("device", "approve", self.request(self.home("late"), invite), "--out", self.folder / "g", exit_code=3)
        self.assertEqual([one["state"] for one in clerk.objects("device", "list")].count("active"), 1)
        clerk.ctl("member", "add", "--name", "Khác")
        device = self.join(clerk, "Khác", "d")
        mine = device.status()["device"]
        clerk.refusal("device", "revoke", mine, "--reason", "whim", exit_code=2)
        clerk.ctl("device", "revoke", mine, "--reason", "lost")
        device.refusal("bundle", "import", clerk.export("r.kyhop"), exit_code=4)  # sealed with a secret that it did not get
        device.take(clerk.export("plain.kyhop", "--plain"))
        device.refusal("chat", "send", "--to", "everyone", "vẫn còn đây")
        for home in (clerk, device):
            home.verify()


if __name__ == "__main__":
    main()
