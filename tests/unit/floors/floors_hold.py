#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Holds the code to the floors of docs/architecture.md, as the tree stands."""

import os
import pathlib
import sys

sys.dont_write_bytecode = True
from house import House  # noqa: E402
from rules import broken_rules  # noqa: E402


def main():
    top = pathlib.Path(os.environ.get("KYHOP_SOURCE", pathlib.Path(__file__).resolve().parents[3]))
    house = House(top)
    broken = broken_rules(house)
    for sentence in broken:
        print(sentence)
    print(f"{len(house.rooms)} rooms, {len(house.sources())} files, {len(broken)} rules broken")
    return 1 if broken or not house.rooms else 0


if __name__ == "__main__":
    sys.exit(main())
