#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long `kyhopctl poll vote --wait recorded` takes on one host of a hall until the witnesses on others have acknowledged it: 50
votes, one after the other, as one JSON object. With an argument, that share (in percent) of all packets is lost. The time is the
whole command's; `empty_command_ms` is what starting it and opening the home costs without a vote."""

import json
import sys
import time

from council import Council
from device import converged
from hall import Hall, Skip, SKIPPED, require

VOTES = 50


def milliseconds(action):
    began = time.monotonic()
    action()
    return (time.monotonic() - began) * 1000


def quantile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main():
    loss = float(sys.argv[1]) if len(sys.argv) > 1 else 0
    try:
        require("kyhopctl")
    except Skip as reason:
        print(f"skipped: {reason}", file=sys.stderr)
        sys.exit(SKIPPED)
    with Hall(4) as hall:
        council = Council(hall)
        council.prepare()
        council.seat()
        poll = council.open_poll()
        converged(council.devices)
        hall.loss(loss)
        voter = council.delegate
        votes = [milliseconds(lambda: voter.ctl("poll", "vote", poll, ("for", "against")[number % 2], "--wait", "recorded", "--timeout", "30"))
                 for number in range(VOTES)]
        empty = [milliseconds(lambda: voter.ctl("poll", "show", poll)) for _ in range(10)]
        print(json.dumps({"bench": "vote_to_recorded", "hosts": 4, "loss_percent": loss, "votes": VOTES, "p50_ms": round(quantile(votes, 0.5), 1),
                          "p95_ms": round(quantile(votes, 0.95), 1), "max_ms": round(max(votes), 1),
                          "empty_command_ms": round(quantile(empty, 0.5), 1), "target_p95_ms": 300}))


if __name__ == "__main__":
    main()
