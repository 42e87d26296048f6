#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
from hall import Hall, main
from road import walk


def test_the_whole_road_with_loss():
    """With 5 % of all packets lost the whole road ends the same."""
    with Hall(4) as hall:
        hall.loss(5)
        print("fingerprint", walk(hall, seconds=120))
        assert sum(host.dropped() for host in hall.hosts) > 50, "packets were really lost"


if __name__ == "__main__":
    main(globals(), ["kyhopctl"])
