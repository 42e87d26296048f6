# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentences with choices and numbers in them, told by a seeded generator: the same seed writes the same paper.

[a|b|c]      one of the choices (may be nested)
{n 120 340}  a whole number of that range         {p 3 9}  a number with one decimal, for shares and growth
{t 100 900}  billions of đồng with one decimal    {ngày}   a date in the first half of the year
{xã}         a commune; {2 xã}, {3 xã}: several   {số}     a department; {2 số}
{qđ}         a decision of the province with number and date
"""

import random
import re

CHOICE = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"\{([^{}]*)\}")


def whole(value):
    """1234567 → 1.234.567, as Vietnamese writes it."""
    return f"{round(value):,}".replace(",", ".")


def decimal(value, places=1):
    """1234.5 → 1.234,5."""
    return f"{value:,.{places}f}".replace(",", " ").replace(".", ",").replace(" ", ".")


class Deck:
    """Draws without repeating until all were drawn."""

    def __init__(self, rng, cards):
        self.rng, self.cards, self.left = rng, list(cards), []

    def draw(self):
        if not self.left:
            self.left = self.rng.sample(self.cards, len(self.cards))
        return self.left.pop()


class Writer:
    def __init__(self, council, seed):
        self.rng = random.Random(f"kyhop packet {seed}")
        self.council = council
        self.communes = Deck(self.rng, [commune.full for commune in council.communes])
        self.departments = Deck(self.rng, council.departments)

    def say(self, template):
        """One template, with its choices made and its slots filled."""
        while CHOICE.search(template):
            template = CHOICE.sub(lambda found: self.rng.choice(found[1].split("|")), template)
        return SLOT.sub(lambda found: self._fill(found[1].split()), template)

    def _fill(self, words):
        if words[-1] in ("xã", "số"):
            deck = self.communes if words[-1] == "xã" else self.departments
            return ", ".join(deck.draw() for _ in range(int(words[0]) if len(words) > 1 else 1))
        if words == ["ngày"]:
            return self.date()
        if words == ["qđ"]:
            return f"Quyết định số {self.rng.randint(210, 2480)}/QĐ-UBND ngày {self.date()}"
        low, high = float(words[1]), float(words[2])
        if words[0] == "n":
            return whole(self.rng.randint(int(low), int(high)))
        return decimal(self.rng.uniform(low, high))

    def date(self):
        return f"{self.rng.randint(2, 28):02}/{self.rng.randint(1, 6)}/2026"

    def paragraphs(self, templates, sentences=3):
        """The templates in order, run together into paragraphs of about so many sentences."""
        said, part = [], []
        size = sentences
        for template in templates:
            part.append(self.say(template))
            if len(part) >= size:
                said.append(" ".join(part))
                part, size = [], self.rng.randint(max(1, sentences - 1), sentences + 1)
        if part:
            said.append(" ".join(part))
        return said

    def some(self, templates, count):
        """That many of the templates, in their order."""
        chosen = sorted(self.rng.sample(range(len(templates)), min(count, len(templates))))
        return [templates[i] for i in chosen]
