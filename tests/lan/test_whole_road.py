#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
from hall import Hall, main
from road import walk


def test_the_whole_road():
    """Four hosts enrol by discovery, share papers, notes, chat and presence, vote, and end with one fingerprint."""
    with Hall(4) as hall:
        print("fingerprint", walk(hall))


if __name__ == "__main__":
    main(globals(), ["kyhopctl"])
