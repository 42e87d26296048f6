# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every paper of a folder of awkward PDF files is taken or refused with a sentence; none takes the home down or lasts long."""

import os
import pathlib
import unittest

from desk import Case, main

SHARED = os.environ.get("KYHOP_SHARED")
FILES = sorted(pathlib.Path(SHARED, "data/pdfs").glob("*.pdf")) if SHARED else []


class Pdfs(Case):
    @unittest.skipUnless(FILES, "KYHOP_SHARED names no folder with data/pdfs")
    def test_every_pdf_is_taken_or_refused_with_a_sentence(self):
        clerk = self.council()
        taken = {}
        for file in FILES:
            with self.subTest(file=file.name):
                done = clerk.run("paper", "add", file, "--item", clerk.item, "--title", file.stem, seconds=60)
                self.assertIn(done.returncode, (0, 1, 2, 4, 5), done.stderr)
                if done.returncode == 0:
                    taken[file] = done.stdout.strip()
        print(f"{len(taken)} of {len(FILES)} taken", flush=True)
        self.assertGreater(len(taken), len(FILES) // 2)
        self.assertEqual({one["id"] for one in clerk.objects("paper", "list")}, set(taken.values()))
        for file, paper in list(taken.items())[::7]:
            clerk.ctl("paper", "get", paper, "--out", self.folder / "out.pdf")
            self.assertEqual((self.folder / "out.pdf").read_bytes(), file.read_bytes())
        clerk.verify()

    def test_what_is_no_pdf_is_refused(self):
        clerk = self.council()
        for number, content in enumerate((b"", b"%PDF-1.7\n", b"hello", b"\0" * 10_000, b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", b"PK\x03\x04")):
            file = self.folder / f"x{number}.pdf"
            file.write_bytes(content)
            with self.subTest(content=content[:9]):
                self.assertIn(clerk.run("paper", "add", file, "--item", clerk.item, "--title", "x").returncode, (2, 4, 5))
        os.mkfifo(self.folder / "pipe.pdf")
        for odd in (self.folder, "/dev/zero", "/dev/null"):
            clerk.refusal("paper", "add", odd, "--item", clerk.item, "--title", "x", exit_code=clerk.run(
                "paper", "add", odd, "--item", clerk.item, "--title", "x", seconds=20).returncode)
        self.assertEqual(clerk.run("paper", "add", self.folder / "pipe.pdf", "--item", clerk.item, "--title", "x", seconds=20).returncode, 2)
        self.assertEqual(clerk.objects("paper", "list"), [])
        clerk.verify()


if __name__ == "__main__":
    main()
