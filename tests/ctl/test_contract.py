# SPDX-License-Identifier: AGPL-3.0-or-later
"""What scripts rely on: commands, options, exit codes, the form of errors, keys, references."""

import json
import unittest

from desk import CLERK, DELEGATE, Case, main

# noun verb: what its help must mention
COMMANDS = {
    "council create": "--name --clerk --root-out --root-passphrase-file --unprotected", "council show": "",
    "member add": "--name --role --group", "member role": "PERSON --add --remove", "member remove": "PERSON",
    "member import": "FILE", "member list": "",
    "device invite": "PERSON --out --expires --no-code --address",
    "device join": "FILE --peer --label --unprotected --timeout --request", "device pending": "", "device confirm": "INVITE --code",
    "device approve": "REQUEST --out", "device finish": "GRANT", "device list": "", "device revoke": "DEVICE --reason",
    "meeting create": "--title --start --place", "meeting list": "", "meeting show": "",
    "agenda add": "--title --meeting --parent --minutes --presenter", "agenda move": "--before --last", "agenda start": "",
    "agenda finish": "", "agenda list": "",
    "paper add": "FILE --item --title --number --kind", "paper submit": "PAPER", "paper approve": "PAPER", "paper return": "PAPER",
    "paper publish": "PAPER", "paper revise": "PAPER FILE", "paper withdraw": "PAPER", "paper list": "",
    "paper get": "PAPER --out --revision",
    "note add": "--paper --page --text --quote --kind --audience", "note list": "--paper", "note delete": "NOTE",
    "chat send": "--to TEXT", "chat list": "--with --since", "chat pause": "STATE --meeting", "presence set": "PERSON STATE", "presence list": "", "presence quorum": "",
    "speech request": "--item --meeting --kind", "speech withdraw": "--item", "speech call": "PERSON --limit --unasked --kind --item", "speech end": "--item",
    "speech move": "PERSON --before --last --item", "speech list": "--item",
    "poll open": "--item --question --rule --options", "poll vote": "POLL OPTION --wait --timeout", "poll close": "POLL --wait --timeout",
    "poll list": "", "poll show": "POLL", "search": "QUERY --in --limit",
    "bundle export": "--out --since --no-papers --plain", "bundle import": "FILE", "bundle info": "FILE",
    "serve": "--listen --peer --no-discovery", "sync": "--discover --timeout", "status": "", "fingerprint": "", "verify": "", "rebuild": "",
}


class Contract(Case):
    def keys(self, given, expected):
        for key, kind in expected.items():
            self.assertIn(key, given)
            self.assertIsInstance(given[key], kind, f"{key} of {given}")

    def test_every_command_exists_and_its_help_names_its_options(self):
        home = self.home("none")
        top = home.ctl("--help")
        for command, options in COMMANDS.items():
            with self.subTest(command=command):
                words = command.split()
                self.assertIn(words[0], top)
                if len(words) == 2:
                    self.assertIn(words[1], home.ctl(words[0], "--help"))
                text = home.ctl(*words, "--help")
                for option in options.split():
                    self.assertIn(option, text)
        self.assertFalse(home.home.exists(), "help makes no home")

    def test_wrong_usage_ends_with_2_and_a_sentence(self):
        home = self.home("none")
        for words in ([], ["nonsense"], ["member"], ["member", "nonsense"], ["member", "add"], ["chat", "list", "--nonsense"],
                      ["note", "add", "--paper", "x", "--page", "-1", "--text", "x"], ["note", "add", "--paper", "x", "--page", "many", "--text", "x"],
                      ["search", "x", "--limit", "0"], ["member", "list", "extra"]):
            with self.subTest(words=words):
                home.ctl(*words, exit_code=2)
                self.assertEqual(home.refusal(*words, exit_code=2)["error"], 2)
        for words in (["papr", "list"], ["paper", "papr"], ["paper", "list", "papr"]):
            self.assertIn("papr", home.refusal(*words, exit_code=2)["why"])

    def test_a_home_that_is_not_there_ends_with_3_and_is_not_made(self):
        home = self.home("none")
        for words in (["status"], ["member", "list"], ["verify"], ["bundle", "export", "--out", self.folder / "x"], ["serve"]):
            with self.subTest(words=words):
                home.ctl(*words, exit_code=3)
        self.assertFalse(home.home.exists())

    def test_a_second_council_in_one_home_is_refused_and_changes_nothing(self):
        clerk = self.council()
        before = clerk.status()["fingerprint"]
        done = clerk.run("council", "create", "--name", "X", "--clerk", "Y", "--root-out", self.folder / "other.key", "--unprotected")
        self.assertIn(done.returncode, (1, 2), done.stderr)
        self.assertEqual(clerk.status()["fingerprint"], before)
        self.assertFalse((self.folder / "other.key").exists(), "no root key is left of a council that was not founded")

    def test_a_root_key_is_never_overwritten(self):
        self.council()
        key = (self.folder / "root.key").read_bytes()
        self.home("other").ctl("council", "create", "--name", "X", "--clerk", "Y", "--root-out", self.folder / "root.key", "--unprotected",
                               exit_code=2)
        self.assertEqual((self.folder / "root.key").read_bytes(), key)
        self.assertEqual((self.folder / "root.key").stat().st_mode & 0o077, 0)

    def test_what_makes_something_prints_its_id_alone(self):
        clerk, _ = self.pair()
        made = [("member", "add", "--name", "Người Mới"), ("agenda", "add", "--title", "Việc mới"),
                ("meeting", "create", "--title", "Khác", "--start", "2026-12-09T08:00", "--place", "Đây"),
                ("paper", "add", self.pdf(), "--item", clerk.item, "--title", "Tờ trình"),
                ("note", "add", "--paper", "Tờ trình", "--page", "1", "--text", "x"), ("chat", "send", "--to", "everyone", "x"),
                ("device", "invite", CLERK, "--out", self.folder / "i"), ("device", "invite", "Người Mới", "--out", self.folder / "i2")]
        for words in made:
            with self.subTest(words=words):
                self.assertRegex(clerk.run(*words).stdout, r"\A[0-9a-f]{16,64}\n\Z")
        one = clerk.object("chat", "send", "--to", "everyone", "y")
        self.assertEqual(set(one), {"id"})
        self.assertRegex(one["id"], r"^[0-9a-f]{64}$")

    def test_warnings_go_to_stderr_and_stdout_is_clean(self):
        clerk = self.council()
        done = clerk.run("--json", "status")
        self.assertIn("not protected", done.stderr)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        json.loads(done.stdout)
        self.assertEqual(clerk.run("chat", "list").stdout, "")

    def test_the_keys_that_scripts_rely_on(self):
        clerk, delegate = self.pair()
        self.keys(clerk.object("council", "show"), {"id": str, "name": str})
        for one in clerk.objects("member", "list"):
            self.keys(one, {"id": str, "name": str, "roles": list, "groups": list})
        for one in clerk.objects("device", "list"):
            self.keys(one, {"id": str, "person": str, "label": str, "state": str})
            self.assertEqual(one["state"], "active")
        clerk.ctl("agenda", "add", "--title", "Việc con", "--parent", clerk.item)
        items = clerk.objects("agenda", "list")
        for one in items:
            self.keys(one, {"id": str, "parent": str, "title": str, "state": str})
        self.assertEqual([one["parent"] for one in items], ["", clerk.item])
        clerk.ctl("agenda", "start", clerk.item)
        self.assertEqual(clerk.objects("agenda", "list")[0]["state"], "now")
        clerk.ctl("agenda", "finish", clerk.item)
        self.assertEqual(clerk.objects("agenda", "list")[0]["state"], "done")
        paper = clerk.ctl("paper", "add", self.pdf(), "--item", clerk.item, "--title", "Tờ trình", "--number", "1/TTr", "--kind", "submission")
        [one] = clerk.objects("paper", "list")
        self.keys(one, {"id": str, "item": str, "title": str, "number": str, "kind": str, "state": str, "revision": int, "pages": int,
                        "bytes": int, "here": str})
        self.assertEqual((one["id"], one["item"], one["state"], one["revision"], one["pages"], one["here"]),
                         (paper, clerk.item, "draft", 1, 3, "verified"))
        clerk.ctl("note", "add", "--paper", paper, "--page", "2", "--text", "hỏi lại", "--quote", "trang 2")
        [one] = clerk.objects("note", "list")
        self.keys(one, {"id": str, "paper": str, "revision": int, "page": int, "kind": str, "text": str, "quote": str, "author": str,
                        "audience": str, "at": str})
        self.assertEqual((one["revision"], one["page"], one["audience"], one["quote"]), (1, 2, "private", "trang 2"))
        clerk.ctl("chat", "send", "--to", "everyone", "xin chào")
        [one] = clerk.objects("chat", "list")
        self.keys(one, {"id": str, "from": str, "to": str, "text": str, "at": str})
        clerk.ctl("presence", "set", DELEGATE, "present")
        [one] = clerk.objects("presence", "list")
        self.keys(one, {"person": str, "state": str, "at": str})
        self.keys(clerk.object("presence", "quorum"), {"present": int, "base": int, "needed": int, "met": bool, "kept": bool})
        clerk.ctl("member", "role", CLERK, "--add", "delegate")
        clerk.ctl("speech", "request", "--item", two := clerk.ctl("agenda", "add", "--title", "Việc sau"))
        [one] = clerk.objects("speech", "list", "--item", two)
        self.keys(one, {"request": str, "person": str, "name": str, "kind": str, "state": str, "place": int, "at": str,
                        "started": type(None), "ended": type(None), "limit": int})
        found = clerk.objects("search", "hoi lai")
        self.assertTrue(found)
        self.keys(found[0], {"source": str, "paper": str, "page": int, "title": str, "snippet": str, "rank": (int, float)})
        self.assertEqual(found[0]["source"], "note")
        self.assertEqual(found[0]["paper"], paper, "a note that was found names its paper")
        status = clerk.status()
        self.keys(status, {"council": str, "person": str, "device": str, "records": int, "frontier": list, "frontier_token": str,
                           "fingerprint": str, "papers": dict, "peers": list, "protected": bool})
        self.keys(status["papers"], {"listed": int, "arriving": int, "verified": int})
        self.keys(clerk.object("bundle", "info", clerk.export("k.kyhop")),
                  {"format": int, "council": str, "records": int, "chunks": int, "complete": bool})
        self.keys(delegate.take(self.folder / "k.kyhop"), {"records": int, "waiting": int, "chunks": int})
        self.keys(clerk.object("verify"), {"ok": bool, "records": int, "problems": list})

    def test_the_keys_of_a_poll(self):
        clerk, _ = self.pair()
        clerk.ctl("member", "role", CLERK, "--add", "chair")
        clerk.ctl("member", "role", CLERK, "--add", "delegate")
        for person in (CLERK, DELEGATE):
            clerk.ctl("presence", "set", person, "present")
        poll = clerk.ctl("poll", "open", "--item", clerk.item, "--question", "Đồng ý?")
        clerk.ctl("poll", "vote", poll, "for")
        show = clerk.object("poll", "show", poll)
        self.keys(show, {"poll": str, "question": str, "state": str, "counts": type(None), "eligible": int, "present": int, "issued": int,
                         "collected": (int, type(None)), "base_kind": str, "base": int, "needed": int, "passed": type(None), "explanation": (dict, type(None)),
                         "witnesses": (int, list), "w": int, "acks": (int, list), "cosigns": (int, list), "ballots": list})
        self.assertEqual(show["state"], "open")
        if show["explanation"] is not None:
            self.keys(show["explanation"], {"vi": str, "en": str})
        for ballot in show["ballots"]:
            self.assertLessEqual({"person", "choice", "status"}, set(ballot))
        clerk.refusal("poll", "vote", poll, "nonsense", exit_code=2)
        clerk.refusal("poll", "show", "không có", exit_code=3)

    def test_references_by_id_prefix_exact_and_folded_name(self):
        clerk = self.council()
        ids = {name: clerk.ctl("member", "add", "--name", name) for name in ("Trần Văn Đức", "Trần Văn Dực", "Hoàng Ân")}
        for reference in (ids["Hoàng Ân"], ids["Hoàng Ân"].upper(), ids["Hoàng Ân"][:8], "Hoàng Ân", "hoang an", "HOÀNG ÂN", "Hoa\u0300ng A\u0302n"):
            with self.subTest(reference=reference):
                clerk.ctl("member", "role", reference, "--add", "committee")
                roles = {one["name"]: one["roles"] for one in clerk.objects("member", "list")}
                self.assertIn("committee", roles["Hoàng Ân"])
                clerk.ctl("member", "role", reference, "--remove", "committee")
        clerk.ctl("member", "role", "Trần Văn Đức", "--add", "committee")  # exact wins over the folded look-alike
        error = clerk.refusal("member", "role", "tran van duc", "--add", "committee", exit_code=2)
        for name in ("Trần Văn Đức", "Trần Văn Dực"):
            self.assertIn(name, error["why"])
        for nothing in ("Không Ai", ids["Hoàng Ân"][:7], "ffffffffffff", "zz"):
            self.assertEqual(clerk.refusal("member", "role", nothing, "--add", "committee", exit_code=3)["error"], 3)
        clerk.refusal("member", "role", "", "--add", "committee", exit_code=2)
        clerk.refusal("member", "role", "Hoàng Ân", "--add", "king", exit_code=2)

    def test_a_meeting_must_be_named_where_there_are_two(self):
        clerk = self.council()
        clerk.ctl("meeting", "create", "--title", "Kỳ họp thứ hai", "--start", "2026-12-09T08:00", "--place", "Đây")
        clerk.refusal("agenda", "list", exit_code=2)
        self.assertEqual(clerk.objects("agenda", "list", "--meeting", "ky hop thu hai"), [])
        clerk.refusal("agenda", "list", "--meeting", "ky hop thu ba", exit_code=3)

    def test_the_agenda_moves_and_refuses_to_move_an_item_before_itself_or_into_another_meeting(self):
        clerk = self.council()
        two, three = (clerk.ctl("agenda", "add", "--title", title) for title in ("Hai", "Ba"))
        order = lambda: [one["id"] for one in clerk.objects("agenda", "list")]
        clerk.ctl("agenda", "move", three, "--before", clerk.item)
        self.assertEqual(order(), [three, clerk.item, two])
        clerk.ctl("agenda", "move", three, "--last")
        self.assertEqual(order(), [clerk.item, two, three])
        clerk.refusal("agenda", "move", three, exit_code=2)
        clerk.run("agenda", "move", three, "--before", three)
        self.assertEqual(sorted(order()), sorted([clerk.item, two, three]))
        clerk.verify()

    def test_files_that_cannot_be_written_or_read_end_with_5_or_3(self):
        clerk = self.council()
        nowhere = self.folder / "no" / "such" / "folder" / "x"
        for words in (["bundle", "export", "--out", nowhere], ["device", "invite", CLERK, "--out", nowhere],
                      ["bundle", "import", nowhere], ["paper", "add", nowhere, "--item", clerk.item, "--title", "x"],
                      ["member", "import", nowhere], ["bundle", "info", self.folder]):
            with self.subTest(words=words):
                done = clerk.run(*words)
                self.assertIn(done.returncode, (2, 3, 4, 5), done.stderr)
                self.assertEqual(done.stdout, "")
        clerk.ctl("sync", "127.0.0.1:1", "--timeout", "1", exit_code=5)
        clerk.verify()

    def test_a_second_node_of_a_home_is_refused(self):
        clerk = self.council()
        node = clerk.popen("--json", "serve", "--listen", "127.0.0.1:0", "--no-discovery")
        try:
            first = json.loads(node.stdout.readline())
            self.assertEqual(first["event"], "listening")
            self.assertIsInstance(first["port"], int)
            self.assertEqual(clerk.refusal("serve", "--listen", "127.0.0.1:0", "--no-discovery")["rule"], "one_node")
            clerk.ctl("chat", "send", "--to", "everyone", "beside the node")
        finally:
            node.terminate()
            out, _ = node.communicate(timeout=20)
        self.assertEqual(node.returncode, 0)
        clerk.verify()

    def test_every_line_that_a_person_reads_is_a_sentence_about_this_council(self):
        clerk, _ = self.pair()
        for words in (["status"], ["member", "list"], ["device", "list"], ["agenda", "list"], ["meeting", "list"], ["meeting", "show"],
                      ["council", "show"], ["presence", "quorum"]):
            with self.subTest(words=words):
                self.assertTrue(clerk.ctl(*words))


if __name__ == "__main__":
    main()
