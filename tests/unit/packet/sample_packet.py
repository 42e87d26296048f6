#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sample packet, read by programs that had no part in making it: mutool (MuPDF) and pdfinfo, pdftotext, pdfimages (Poppler)."""

import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(os.environ.get("KYHOP_SOURCE", pathlib.Path(__file__).resolve().parents[3]))
MAKE = TOP / "packaging/demo-packet/make"
SKIPPED = 77


def tell(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class SamplePacket(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="kyhop-packet-")
        cls.folder = pathlib.Path(cls.place.name) / "packet"
        subprocess.run([MAKE, cls.folder], check=True, stdout=subprocess.DEVNULL)
        cls.packet = json.loads((cls.folder / "packet.json").read_text(encoding="utf-8"))
        cls.agenda = json.loads((cls.folder / "agenda.json").read_text(encoding="utf-8"))
        cls.files = [cls.folder / paper["file"] for paper in cls.packet]

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def paper(self, word):
        return next(file for file in self.files if word in file.name)

    def test_there_are_at_least_eight_papers_and_a_hundred_and_fifty_pages(self):
        counts = [int(re.search(r"^Pages:\s+(\d+)", tell("pdfinfo", file), re.MULTILINE)[1]) for file in self.files]
        self.assertGreaterEqual(len(counts), 8)
        self.assertGreaterEqual(sum(counts), 150, counts)
        self.assertEqual(len(set(self.files)), len(self.files))

    def test_every_paper_of_the_packet_hangs_on_an_item_of_the_agenda(self):
        titles = {item["title"] for item in self.agenda}
        for paper in self.packet:
            self.assertEqual(set(paper), {"file", "title", "number", "kind", "item"})
            self.assertIn(paper["item"], titles)
        self.assertLessEqual({"submission", "report", "review_report", "draft_resolution", "list", "programme"}, {paper["kind"] for paper in self.packet})
        self.assertTrue(all(item["minutes"] > 0 and item["presenter"] for item in self.agenda))

    def test_every_page_is_a4(self):
        for file in self.files:
            for page in re.findall(r"Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)", tell("pdfinfo", "-l", "999", file)):
                self.assertEqual(sorted(round(float(side)) for side in page), [595, 842], file.name)

    def test_every_paper_has_an_outline_in_vietnamese(self):
        for file in self.files:
            lines = [line for line in tell("mutool", "show", file, "outline").splitlines() if line.strip()]
            self.assertGreaterEqual(len(lines), 3, file.name)
        self.assertIn("VỀ VĂN HÓA - XÃ HỘI", tell("mutool", "show", self.paper("kinh-te-xa-hoi"), "outline"))

    def test_text_can_be_taken_out_with_its_diacritics(self):
        for file in self.files:
            text = tell("pdftotext", "-l", "1", file, "-")
            self.assertIn("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, file.name)
            self.assertIn("Độc lập - Tự do - Hạnh phúc", text, file.name)
            self.assertIn("CỘNG HÒA", tell("mutool", "draw", "-q", "-F", "txt", file, "1"), file.name)

    def test_a_table_can_be_read_row_by_row_and_adds_up(self):
        text = tell("pdftotext", "-layout", self.paper("kinh-te-xa-hoi"), "-")
        part = text[text.index("HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN"):text.index("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CẤP XÃ")]
        rows = re.findall(r"^\s*\d+\s+(?:Xã|Phường) .*?\s([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+[\d,]+\s+([\d.]+)\s*$", part, re.MULTILINE)
        total = re.search(r"Toàn tỉnh\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+[\d,]+\s+([\d.]+)", part)
        self.assertEqual(len(rows), 62)
        whole = lambda cell: int(cell.replace(".", ""))  # noqa: E731
        for column in range(4):
            self.assertEqual(sum(whole(row[column]) for row in rows), whole(total[column + 1]))

    def test_the_first_page_has_no_number_and_the_second_has_it_on_top(self):
        for file in self.files:
            second = tell("pdftotext", "-layout", "-f", "2", "-l", "2", file, "-")
            self.assertEqual(second.strip().splitlines()[0].strip(), "2", file.name)
            first = tell("pdftotext", "-layout", "-l", "1", file, "-")
            self.assertNotEqual(first.strip().splitlines()[0].strip(), "1", file.name)

    def test_one_paper_ends_in_pages_that_are_only_pictures(self):
        file = self.paper("tru-so-doi-du")
        pages = int(re.search(r"^Pages:\s+(\d+)", tell("pdfinfo", file), re.MULTILINE)[1])
        for page in range(pages - 4, pages + 1):
            at = ("-f", str(page), "-l", str(page))
            self.assertEqual(tell("pdftotext", *at, file, "-").strip(), "", f"page {page}")
            self.assertRegex(tell("pdfimages", "-list", *at, file), r"(?m)^\s*%d\s+0\s+image\s+\d{4}\s+\d{4}" % page)

    def test_ninety_five_delegates_with_a_chair_deputies_groups_and_a_secretary(self):
        with open(self.folder / "members.csv", encoding="utf-8", newline="") as file:
            people = list(csv.DictReader(file))
        self.assertEqual(list(people[0]), ["name", "role", "group", "title", "phone", "email", "seat"])
        roles = [person["role"].split(";") for person in people]
        self.assertEqual(sum("delegate" in role for role in roles), 95)
        self.assertEqual([sum(name in role for role in roles) for name in ("chair", "deputy", "secretary")], [1, 2, 1])
        self.assertEqual(len({person["name"] for person in people}), len(people))
        self.assertEqual(sum("group_head" in role for role in roles), len({person["group"] for person in people if person["group"].startswith("Tổ")}))
        seats = [person["seat"] for person in people if person["seat"]]
        self.assertEqual((len(seats), len(set(seats))), (95, 95))
        known = set(re.findall(r'"([a-z_]+)"', (TOP / "sync/trust/role.cpp").read_text(encoding="utf-8")))
        self.assertLessEqual({name for role in roles for name in role}, known)

    def test_the_same_sources_write_the_same_bytes(self):
        again = pathlib.Path(self.place.name) / "again"
        subprocess.run([MAKE, again, "--only", "01", "11", "14"], check=True, stdout=subprocess.DEVNULL)
        made = sorted(path.name for path in again.iterdir())
        self.assertEqual(sum(name.endswith(".pdf") for name in made), 3)
        for name in made:
            self.assertEqual((again / name).read_bytes(), (self.folder / name).read_bytes(), name)


if __name__ == "__main__":
    lacking = [tool for tool in ("mutool", "pdfinfo", "pdftotext", "pdftoppm", "weasyprint") if not shutil.which(tool)]
    if lacking:
        print(f"skipped: {', '.join(lacking)} not here: run packaging/prepare")
        sys.exit(SKIPPED)
    unittest.main()
