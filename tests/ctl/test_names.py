# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names as people and files write them, and lists of members as office programs export them."""

import os
import time
import unicodedata
import unittest

from desk import Case, main

GOOD = ["Nguyễn Thị Ơ Ưởng", "Đặng Đình Đĩnh", "Ê Đê H'Hen", "أحمد بن محمد", "שרה כהן", "👩‍👩‍👧‍👦 Tổ", "李小龙", "Å", "Z̸̢͠a͡l͢g̵o", "a" * 400, "🇻🇳",
        "N'Guyen-O’Brien (bà)", "1234", "\u200fTên\u200e", "ﬁ", "K’Brêu", "--dash", "«ngoặc»", "%s%n", "'; DROP TABLE person; --"]
BAD = ["", " ", "\t", "a\nb", "a\x01b", "\x7f", "\x1b[31mđỏ", "a" * 401, "ặ" * 134, "\u2028".join("ab") * 200]


class Names(Case):
    def test_names_of_every_kind_come_back_as_they_are_in_nfc(self):
        clerk = self.council()
        for name in GOOD:
            with self.subTest(name=name):
                one = clerk.ctl("member", "add", f"--name={name}")
                shown = {person["id"]: person["name"] for person in clerk.objects("member", "list")}
                self.assertEqual(shown[one], unicodedata.normalize("NFC", name))
        clerk.verify()

    def test_names_that_cannot_be_shown_are_refused_everywhere_with_a_sentence(self):
        clerk = self.council()
        before = clerk.status()["records"]
        for name in BAD:
            with self.subTest(name=name[:20]):
                clerk.refusal("member", "add", f"--name={name}", exit_code=2)
        for words in (["meeting", "create", "--start", "2026-12-08T08:00", "--place", "x", "--title"], ["agenda", "add", "--title"],
                      ["council", "create", "--clerk", "x", "--root-out", self.folder / "rr", "--unprotected", "--name"]):
            for name in ("", "a\x01b", "a" * 5000):
                with self.subTest(words=words, name=name[:20]):
                    self.assertIn(clerk.run(*words[:-1], f"{words[-1]}={name}").returncode, (1, 2))
        self.assertEqual(clerk.run("member", "add", b"--name=\xff\xfe").returncode, 2)
        self.assertEqual(clerk.status()["records"], before)
        self.assertEqual(clerk.run("chat", "send", "--to", "everyone", "x" * 6001).returncode, 2)
        self.assertEqual(clerk.run("chat", "send", "--to", "everyone", b"\xc3\x28").returncode, 2)
        clerk.ctl("chat", "send", "--to", "everyone", "x" * 6000)
        clerk.verify()

    def test_composed_and_decomposed_are_one_name(self):
        clerk = self.council()
        name = "Nguyễn Ưởng Ệ"
        one = clerk.ctl("member", "add", "--name", unicodedata.normalize("NFD", name))
        for form in ("NFC", "NFD"):
            clerk.ctl("member", "role", unicodedata.normalize(form, name), "--add", "committee")
            clerk.ctl("member", "role", one, "--remove", "committee")
        self.assertEqual(clerk.objects("member", "list")[1]["name"], unicodedata.normalize("NFC", name))
        clerk.ctl("chat", "send", "--to", "everyone", unicodedata.normalize("NFD", "Kính thưa quý vị đại biểu"))
        for query in ("kinh thua", unicodedata.normalize("NFD", "quý vị"), "dai bieu", "ĐẠI BIỂU"):
            self.assertTrue(clerk.objects("search", query), query)

    def test_a_search_for_anything_is_a_search_not_an_error_of_the_database(self):
        clerk = self.council()
        clerk.ctl("chat", "send", "--to", "everyone", "xin chào")
        for query in ('"', "'", "*", "a OR", "NEAR(", "()", "-x", "xin AND", "^xin", "{x}", "a:b", "\u0301", "👩‍👩‍👧", "x" * 20_000, "% _"):
            with self.subTest(query=query[:20]):
                self.assertIn(clerk.run("search", "--", query).returncode, (0, 2))


class Lists(Case):
    def csv(self, content):
        file = self.folder / "members.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def names(self, home):
        return {one["name"]: one for one in home.objects("member", "list")}

    def test_a_list_with_quotes_and_a_header_in_any_order_is_taken(self):
        clerk = self.council()
        clerk.ctl("member", "import", self.csv('\ufeffgroup,name,role\r\nTổ 1;Tổ 2,"Trần ""Ba"", Văn",delegate;committee\r\n,Lê Tư,\r\n\r\n'))
        names = self.names(clerk)
        self.assertEqual(sorted(names['Trần "Ba", Văn']["roles"]), ["committee", "delegate"])
        self.assertEqual(sorted(names['Trần "Ba", Văn']["groups"]), ["Tổ 1", "Tổ 2"])
        self.assertEqual(names["Lê Tư"]["roles"], ["delegate"])
        clerk.verify()

    def test_a_wrong_list_is_refused_whole_and_names_its_line(self):
        clerk = self.council()
        before = clerk.status()["records"]
        for content, line in (("name,role\nA,delegate\nB,king\n", "3"), ("A,delegate\nA,delegate\n", "2"), ("Ânh,delegate\nanh,delegate\n", "2"),
                              ("name\nA\n \n", "3"), ('name\n"A\n', ""), ('name\nA"B"\n', "2"), ('name\n"A"B\n', "2"), ("name\nA,B\n", "2"),
                              (b"name\nA\nTr\xe0n\n", "3"), ("name\nA\n".encode("utf-16"), ""), (b"\0\0\0", ""), ("", ""), ("name\n", ""),
                              (b"PK\x03\x04" + bytes(range(256)), "")):
            with self.subTest(content=content):
                error = clerk.refusal("member", "import", self.csv(content), exit_code=2)
                self.assertIn(line, error["what"] + error["why"])
        self.assertEqual(clerk.status()["records"], before, "nobody of a wrong list is added")

    def take_rows(self, rows, seconds):
        clerk = self.council()
        file = self.csv("name,role,group\n" + "".join(f"Người {number},delegate,Tổ {number % 50}\n" for number in range(rows)))
        began = time.monotonic()
        out = clerk.ctl("member", "import", file, seconds=seconds)
        print(f"{rows} members: {time.monotonic() - began:.1f} s", flush=True)
        self.assertEqual(len(out.splitlines()), rows)
        self.assertEqual(len(clerk.ctl("member", "list", seconds=seconds).splitlines()), rows + 1)

    def test_a_council_of_five_hundred_is_taken_in_one_go(self):
        self.take_rows(500, 60)

    @unittest.skipUnless(os.environ.get("KYHOP_FULL"), "long: set KYHOP_FULL=1")
    def test_ten_thousand_rows_are_taken_in_reasonable_time(self):
        self.take_rows(10_000, 280)

    def test_ten_thousand_rows_with_a_wrong_last_one_are_refused_whole_at_once(self):
        clerk = self.council()
        before = clerk.status()["records"]
        file = self.csv("name,role\n" + "".join(f"Người {number},delegate\n" for number in range(9_999)) + "Cuối,king\n")
        error = clerk.refusal("member", "import", file, exit_code=2, seconds=30)
        self.assertIn("10001", error["what"])
        self.assertEqual(clerk.status()["records"], before)


if __name__ == "__main__":
    main()
