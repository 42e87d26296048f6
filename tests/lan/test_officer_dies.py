#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
from council import Council
from device import converged
from hall import Hall, main
from road import certified_everywhere


def test_the_next_officer_closes():
    """The chair's host dies after the freeze; the deputy closes in the next round, certified; the chair's device comes back and
    agrees."""
    with Hall(4) as hall:
        council = Council(hall)
        council.prepare()
        council.seat()
        poll = council.open_poll()
        for device, option in zip(council.devices, ("for", "for", "against", "for")):
            device.ctl("poll", "vote", poll, option, "--wait", "recorded", "--timeout", "30")
        converged(council.devices)

        # Nothing reaches the chair any more, but what it sends still goes out: the freeze is seen, the promises never come back.
        council.chair.host.loss(100)
        council.chair.ctl("poll", "close", poll)
        alive = [council.clerk, council.deputy, council.delegate]
        for device in alive:
            device.sees(("poll", "list"), lambda entry: poll in (entry.get("poll"), entry.get("id")) and entry["state"] == "closing",
                        what="the freeze")
        council.chair.host.die()
        assert all(device.object("poll", "show", poll)["state"] == "closing" for device in alive), "no result without an officer"

        council.deputy.ctl("poll", "close", poll, "--wait", "certified", "--timeout", "60", seconds=70)
        result = {"for": 3, "against": 1, "abstain": 0}
        certified_everywhere(council, poll, result, 30, alive)
        converged(alive)

        council.chair.host.loss(0)
        council.chair.host.heal()
        council.chair.serve()
        certified_everywhere(council, poll, result, 60)
        converged(council.devices, 90)
        for device in council.devices:
            device.verify()
        council.stop()


if __name__ == "__main__":
    main(globals(), ["kyhopctl"])
