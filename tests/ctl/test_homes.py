# SPDX-License-Identifier: AGPL-3.0-or-later
"""What befalls homes: wrong passphrases, copies, backups, two writers at once, kill -9, a full disk, a read-only one."""

import os
import random
import shutil
import subprocess
import time
import unittest

from desk import CLERK, KYHOPCTL, Case, main


def can_mount():
    return os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0


def copy_home(home, folder):
    shutil.copytree(home, folder, ignore=shutil.ignore_patterns("node.sock"))


class Homes(Case):
    def secret(self, name, text):
        file = self.folder / name
        file.write_text(text + "\n")
        file.chmod(0o600)
        return file

    def epochs(self, home):
        status = home.status()
        return {head["epoch"] for head in status["frontier"] if head["device"] == status["device"]}

    def assert_no_fork(self, home):
        self.assertFalse([head for head in home.status()["frontier"] if head["frozen"]], "a copied home never writes a second history")
        self.assertEqual({one["state"] for one in home.objects("device", "list")}, {"active"})

    def test_a_protected_home_opens_with_its_passphrase_only_and_hides_its_content(self):
        clerk = self.home("clerk")
        right, wrong, empty = self.secret("right", "mật khẩu đúng"), self.secret("wrong", "sai"), self.secret("empty", "")
        done = clerk.run("--passphrase-file", right, "council", "create", "--name", "timthaycaini", "--clerk", CLERK,
                         "--root-out", self.folder / "root.key", "--root-passphrase-file", right)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        done = clerk.run("--passphrase-file", right, "--json", "status")
        self.assertEqual((done.returncode, done.stderr), (0, ""), "a protected home warns of nothing")
        self.assertIn('"protected":true', done.stdout)
        for words in ([], ["--passphrase-file", wrong], ["--passphrase-file", empty], ["--passphrase-file", self.folder / "missing"]):
            with self.subTest(words=words):
                done = clerk.run(*words, "status")
                self.assertIn(done.returncode, (2, 3, 5), done.stderr)
                self.assertRegex(done.stderr, "pass|no such file")
        for file in clerk.home.iterdir():
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)
            if file.is_file():
                self.assertNotIn(b"timthaycaini", file.read_bytes(), file)
                self.assertFalse(file.read_bytes().startswith(b"SQLite format"), file)
        self.assertEqual(clerk.home.stat().st_mode & 0o077, 0)
        clerk.ctl("--passphrase-file", right, "verify")

    def test_a_home_is_protected_or_says_that_it_is_not(self):
        home = self.home("clerk")
        home.ctl("council", "create", "--name", "X", "--clerk", "Y", "--root-out", self.folder / "root.key", exit_code=2)
        self.assertFalse(home.home.exists())
        home.found()
        for _ in range(2):
            self.assertIn("not protected", home.run("status").stderr)

    def test_a_copied_home_goes_on_in_a_new_log_and_both_meet_again(self):
        clerk = self.council()
        clerk.ctl("member", "add", "--name", "Đại biểu")
        first = self.join(clerk, "Đại biểu", "first")
        first.take(clerk.export("a.kyhop"))
        first.ctl("chat", "send", "--to", "everyone", "trước")
        second = self.home("second")
        copy_home(first.home, second.home)
        shutil.copytree(first.state, second.state)
        first.ctl("chat", "send", "--to", "everyone", "bản gốc")
        done = second.run("chat", "send", "--to", "everyone", "bản sao")
        self.assertEqual(done.returncode, 0)
        self.assertIn("copied or restored", done.stderr)
        self.assertEqual(len(self.epochs(first)), 1)
        self.assertEqual(len(self.epochs(second)), 2)
        for n, home in enumerate((first, second)):
            clerk.take(home.export(f"copy{n}.kyhop"))
        self.exchange(clerk, first, "x")
        self.exchange(clerk, second, "y")
        self.exchange(first, second, "z")
        self.assertEqual(sorted(one["text"] for one in clerk.objects("chat", "list")), sorted(["trước", "bản gốc", "bản sao"]))
        for home in (clerk, first, second):
            self.assert_no_fork(home)
            home.verify()

    def test_a_copy_on_the_same_machine_is_noticed_as_well(self):
        clerk = self.council()
        twin = self.home("twin")
        copy_home(clerk.home, twin.home)
        twin.host.env["XDG_STATE_HOME"] = clerk.host.env["XDG_STATE_HOME"]
        twin.ctl("chat", "send", "--to", "everyone", "bản sao")
        clerk.ctl("chat", "send", "--to", "everyone", "bản gốc")
        twin.ctl("chat", "send", "--to", "everyone", "bản sao nữa")
        self.exchange(clerk, twin)
        self.assertEqual(len(clerk.objects("chat", "list")), 3)
        self.assert_no_fork(clerk)
        clerk.verify()

    def test_yesterdays_backup_goes_on_in_a_new_log_and_gets_back_what_others_kept(self):
        clerk, delegate = self.pair()
        backup = self.folder / "backup"
        delegate.ctl("chat", "send", "--to", "everyone", "hôm qua")
        copy_home(delegate.home, backup)
        delegate.ctl("chat", "send", "--to", "everyone", "hôm nay")
        clerk.take(delegate.export("today.kyhop"))
        shutil.rmtree(delegate.home)
        copy_home(backup, delegate.home)
        delegate.ctl("chat", "send", "--to", "everyone", "sau khi khôi phục")
        self.exchange(clerk, delegate)
        for home in (clerk, delegate):
            self.assertEqual({one["text"] for one in home.objects("chat", "list")}, {"hôm qua", "hôm nay", "sau khi khôi phục"})
            self.assert_no_fork(home)
            home.verify()

    def test_a_backup_put_back_file_by_file_into_the_same_home_is_noticed(self):
        clerk, delegate = self.pair()
        backup = self.folder / "backup"
        copy_home(delegate.home, backup)
        delegate.ctl("chat", "send", "--to", "everyone", "hôm nay")
        clerk.take(delegate.export("today.kyhop"))
        for file in delegate.home.iterdir():
            if file.name not in {kept.name for kept in backup.iterdir()}:
                file.unlink()
        for file in backup.iterdir():  # the inodes stay: only what is in them is old
            with open(delegate.home / file.name, "r+b") as into:
                into.truncate(0)
                into.write(file.read_bytes())
        delegate.ctl("chat", "send", "--to", "everyone", "khác")
        self.exchange(clerk, delegate)
        self.assert_no_fork(clerk)
        self.assertEqual(len(clerk.objects("chat", "list")), 2)

    def test_the_clerks_restored_home_goes_on_with_the_authority(self):
        clerk, delegate = self.pair()
        backup = self.folder / "backup"
        copy_home(clerk.home, backup)
        clerk.ctl("member", "add", "--name", "Người Mất")
        delegate.take(clerk.export("later.kyhop"))
        shutil.rmtree(clerk.home)
        copy_home(backup, clerk.home)
        # The clerk first takes back what others kept, then goes on.
        clerk.take(delegate.export("kept.kyhop"))
        clerk.ctl("member", "add", "--name", "Người Sau")
        self.exchange(clerk, delegate)
        self.assertLessEqual({"Người Mất", "Người Sau"}, {one["name"] for one in delegate.objects("member", "list")})
        self.assert_no_fork(delegate)
        delegate.verify()

    def test_twenty_processes_write_at_once(self):
        clerk = self.council()
        running = [clerk.popen("chat", "send", "--to", "everyone", f"tin {number}") for number in range(20)]
        ids = []
        for process in running:
            out, err = process.communicate(timeout=120)
            self.assertEqual(process.returncode, 0, err)
            ids.append(out.strip())
        shown = clerk.objects("chat", "list")
        self.assertEqual({one["id"] for one in shown}, set(ids))
        self.assertEqual({one["text"] for one in shown}, {f"tin {number}" for number in range(20)})
        clerk.verify()
        self.assertEqual(self.epochs(clerk), {next(iter(self.epochs(clerk)))})
        self.assert_no_fork(clerk)

    def test_kill_9_at_any_moment_loses_nothing_that_was_acknowledged(self):
        clerk = self.council()
        dice = random.Random(11)
        began = time.monotonic()
        clerk.ctl("chat", "send", "--to", "everyone", "đo")
        usual = time.monotonic() - began
        told, killed = set(), 0
        for number in range(25):
            process = clerk.popen("chat", "send", "--to", "everyone", f"tin {number}")
            try:
                out, _ = process.communicate(timeout=dice.uniform(0, 1.3 * usual))
            except subprocess.TimeoutExpired:
                process.kill()
                out, _ = process.communicate()
                killed += 1
            if out.endswith("\n"):
                told.add(out.strip())
            if number % 8 == 7:
                clerk.verify()
        clerk.verify()
        self.assertGreater(killed, 0, "none was killed: the test shows nothing")
        self.assertLessEqual(told, {one["id"] for one in clerk.objects("chat", "list")})
        self.assert_no_fork(clerk)

    def test_kill_9_while_a_paper_or_a_bundle_comes_in_leaves_a_home_that_goes_on(self):
        clerk, delegate = self.pair()
        paper = self.pdf("big.pdf", pages=5, filler=4_000_000)
        dice = random.Random(12)
        for number in range(4):
            process = clerk.popen("paper", "add", paper, "--item", clerk.item, "--title", f"Tờ trình {number}")
            try:
                process.communicate(timeout=dice.uniform(0.02, 0.6))
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
        clerk.verify()
        added = clerk.ctl("paper", "add", paper, "--item", clerk.item, "--title", "Cuối cùng")
        for step in ("submit", "approve", "publish"):
            clerk.ctl("paper", step, added)
        bundle = clerk.export("b.kyhop")
        for _ in range(5):
            process = delegate.popen("bundle", "import", bundle)
            try:
                process.communicate(timeout=dice.uniform(0.02, 0.5))
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
            delegate.verify()
        delegate.take(bundle)
        self.assert_same(clerk, delegate)
        delegate.ctl("paper", "get", added, "--out", self.folder / "out.pdf")
        self.assertEqual((self.folder / "out.pdf").read_bytes(), paper.read_bytes())

    @unittest.skipUnless(can_mount(), "a small disk needs root and a mount namespace")
    def test_a_full_disk_ends_with_5_and_a_sentence_and_the_home_is_unharmed(self):
        clerk = self.council()
        disk, big = self.folder / "disk", self.pdf("big.pdf", filler=6_000_000)
        disk.mkdir()
        script = f"""
mount -t tmpfs -o size=3m none "{disk}" && cp -a "{clerk.home}" "{disk}/home" || exit 90
ctl() {{ "{KYHOPCTL}" --home "{disk}/home" "$@"; }}
ctl chat send --to everyone before >/dev/null 2>&1 || exit 91
dd if=/dev/zero of="{disk}/filler" bs=4k >/dev/null 2>&1
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do ctl chat send --to everyone "$(head -c 3000 /dev/zero | tr '\\0' x)" >/dev/null 2>"{self.folder}/err2"; echo chat $?; done
rm "{disk}/filler"
ctl verify >/dev/null 2>&1; echo verify $?
ctl chat send --to everyone after >/dev/null 2>&1; echo after $?
ctl --json chat list 2>/dev/null | wc -l
ctl paper add "{big}" --item {clerk.item} --title Lớn >/dev/null 2>"{self.folder}/err"; echo paper $?
ctl verify >/dev/null 2>&1; echo verify $?
"""
        done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, timeout=200, env=clerk.host.env)
        lines = done.stdout.split("\n")
        self.assertIn("paper 5", lines, done.stdout + done.stderr)
        self.assertRegex((self.folder / "err").read_text().strip().split("\n")[-1], r"^kyhopctl: .+: .+: .+")
        chats = [line for line in lines if line.startswith("chat")]
        self.assertEqual(chats[-1], "chat 5", done.stdout)
        self.assertLessEqual(set(chats), {"chat 0", "chat 5"})
        self.assertRegex((self.folder / "err2").read_text().strip().split("\n")[-1], r"^kyhopctl: .+: .+: .+")
        self.assertEqual([line for line in lines if line.startswith("verify")], ["verify 0", "verify 0"])
        self.assertIn("after 0", lines)
        self.assertEqual(int(lines[lines.index("after 0") + 1]), 2 + chats.count("chat 0"))

    @unittest.skipUnless(can_mount(), "a read-only disk needs root and a mount namespace")
    def test_a_read_only_home_refuses_to_write_with_a_sentence(self):
        clerk = self.council()
        ctl = f'"{KYHOPCTL}" --home "{clerk.home}"'
        script = f'mount --bind "{clerk.home}" "{clerk.home}" && mount -o remount,ro,bind "{clerk.home}" || exit 90\n' \
                 f'{ctl} chat send --to everyone x; echo $?; {ctl} status >/dev/null; echo $?'
        done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, timeout=60, env=clerk.host.env)
        self.assertEqual(done.stdout.split("\n")[0], "5", done.stdout + done.stderr)
        self.assertIn(done.stdout.split("\n")[1], ("0", "5"))
        self.assertRegex(done.stderr.strip().split("\n")[-1], r"^kyhopctl: ")
        clerk.verify()

    def test_a_damaged_home_ends_with_a_sentence_never_a_crash(self):
        dice = random.Random(13)
        clerk = self.council()
        for file in ("home.key", "replica.db"):
            for number in range(4):
                broken = self.home(f"broken-{file}-{number}")
                copy_home(clerk.home, broken.home)
                content = bytearray((broken.home / file).read_bytes())
                if number == 0:
                    content = content[: len(content) // 2]
                else:
                    content[dice.randrange(len(content))] ^= 0x40
                (broken.home / file).write_bytes(content)
                with self.subTest(file=file, number=number):
                    # The write-ahead log may hold a sound copy of a damaged page.
                    self.assertIn(broken.run("verify").returncode, (0, 2, 4, 5))
                    self.assertIn(broken.run("status").returncode, (0, 2, 4, 5))
        empty = self.home("empty")
        empty.home.mkdir()
        empty.ctl("status", exit_code=3)


if __name__ == "__main__":
    main()
