# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of the window in the language that it speaks; tests name them as they are in Vietnamese."""

import pathlib
import xml.etree.ElementTree as xml

WORDS = pathlib.Path(__file__).resolve().parents[2] / "qml/i18n/kyhop_vi.ts"


class Called(frozenset):
    """A test of a name."""

    def __call__(self, name):
        return name in self

    def __str__(self):
        return " / ".join(sorted(self))


class Spoken:
    """`Spoken("en")("Trang %1 của %2", 3, title)` is a test of a name: the English has the values in the same places, and what is one word in
    Vietnamese may be several in English, depending on where it stands."""

    def __init__(self, language):
        self.language = language
        self._english = {}
        if language == "en":
            for message in xml.parse(WORDS).getroot().iter("message"):
                vietnamese = message.find("translation").text
                if vietnamese:
                    self._english.setdefault(vietnamese, set()).add(message.find("source").text)

    def words(self, vietnamese, *values):
        """All that it may be called here."""
        if self.language == "en" and vietnamese not in self._english:
            raise AssertionError(f"the window has no such words: «{vietnamese}»")
        said = self._english[vietnamese] if self.language == "en" else {vietnamese}
        for number, value in enumerate(values, 1):
            said = {one.replace(f"%{number}", str(value)) for one in said}
        return said

    def __call__(self, vietnamese, *values):
        return Called(self.words(vietnamese, *values))
