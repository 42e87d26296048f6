#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Discovery through real avahi-daemons, by the small program discovery_probe."""

import sys

from hall import BIN, Hall, main, wait_until

PROBE = BIN / "discovery_probe"
FIND = 20  # seconds; an announcement takes about one, a lost one is repeated


def probe(host, port, secret, *more):
    return host.spawn([PROBE, port, secret, *more])


def finds(process, port, **expected):
    return process.wait_event(
        lambda event: event["event"] == "found" and event["port"] == port and all(event[key] == value for key, value in expected.items()),
        FIND, f"the device on port {port}")


def available(process, wanted=True, after=0):
    return wait_until(lambda: next((event for event in process.events()[after:]
                                    if event["event"] == "state" and event["available"] == wanted), None),
                      FIND, f"discovery is {'' if wanted else 'un'}available, from {process}")


def test_two_devices_on_a_machine_without_a_network():
    """Two devices on one machine that has only its loopback find and recognise each other."""
    with Hall(1, network=False) as hall:
        host = hall.hosts[0]
        a, b = probe(host, 4001, 1), probe(host, 4002, 1)
        assert "127.0.0.1" in finds(a, 4002, ours=True)["addresses"]
        assert "127.0.0.1" in finds(b, 4001, ours=True)["addresses"]
        assert not any(event.get("port") == 4001 for event in a.events()), "a device does not find itself"


def test_devices_in_a_hall():
    """Devices on different hosts find each other by an address of the hall; strangers are not recognised; an invite is."""
    with Hall(3) as hall:
        clerk, stranger, joiner = probe(hall.hosts[0], 4001, 1, 9), probe(hall.hosts[1], 4002, 2), probe(hall.hosts[2], 0, 3, 9)
        seen = finds(joiner, 4001, ours=False, invite=True)
        assert finds(stranger, 4001, ours=False, invite=False)["instance"] == seen["instance"]
        finds(clerk, 4002, ours=False, invite=False)
        assert all(address == "10.77.0.1" or address.startswith("fe80:") for address in seen["addresses"]), seen
        assert not any(event["event"] == "found" and event["port"] == 0 for event in clerk.events())


# What a hall member hears from 10.77.0.1, a packet in hexadecimal a line.
LISTEN = ("import socket, struct, sys\n"
          "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
          "s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)\n"
          "s.bind(('', 5353)); s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack('4s4s', "
          "socket.inet_aton('224.0.0.251'), socket.inet_aton('10.77.0.2')))\n"
          "print('listening', flush=True)\n"
          "while True:\n"
          "    data, sender = s.recvfrom(9000)\n"
          "    if sender[0] == '10.77.0.1': print(data.hex(), flush=True)\n")


def ear_on(host):
    ear = host.spawn([sys.executable, "-c", LISTEN])
    ear.wait_line(lambda line: line == "listening", 5, "a listener for multicast DNS")
    return ear


def test_no_host_name_is_told():
    """The machine's host name is not in what a device announces, and not on the wire at all where the daemon is told to be quiet."""
    with Hall(2) as hall:
        host, spy = hall.hosts
        ear = ear_on(spy)
        a, b = probe(host, 4001, 1), probe(spy, 4002, 1)
        finds(b, 4001)
        ours = wait_until(lambda: [bytes.fromhex(line) for line in ear.lines if b"_kyhop".hex() in line and b"n=".hex() in line], FIND,
                          "an announcement on the wire")
        assert not any(b"\x02h1" in packet for packet in ours), "the host name is in an announcement"
        a.stop()
        # The lines that docs/formats/discovery.md recommends.
        host.kill_avahi()
        ear = ear_on(spy)
        host.start_avahi("[publish]\npublish-addresses=no\npublish-hinfo=no\npublish-workstation=no\npublish-domain=no\n")
        heard = len(b.events())
        probe(host, 4003, 1)
        wait_until(lambda: any(event.get("port") == 4003 for event in b.events()[heard:]), FIND, "found through a quiet daemon")
        packets = [bytes.fromhex(line) for line in ear.lines[1:]]
        assert packets and not any(b"\x02h1" in packet for packet in packets), "the host name is on the wire"


def test_a_host_that_comes_back():
    """On a host that is cut off two devices still find each other; when it is back they announce themselves under new names, with
    their address in the hall, and are found."""
    with Hall(2) as hall:
        a, b, beside_b = probe(hall.hosts[0], 4001, 1), probe(hall.hosts[1], 4002, 1), probe(hall.hosts[1], 4003, 1)
        first = finds(a, 4002, ours=True)["instance"]
        beside_b.wait_event(lambda event: event.get("port") == 4002 and "10.77.0.2" in event["addresses"], FIND, "the neighbour by the hall")
        hall.hosts[1].cut()
        beside_b.wait_event(lambda event: event.get("port") == 4002 and "127.0.0.1" in event["addresses"], FIND, "the neighbour without a cable")
        hall.hosts[1].heal()
        back = a.wait_event(lambda event: event.get("port") == 4002 and event["instance"] != first and "10.77.0.2" in event["addresses"], FIND,
                            "the device that is back")
        assert back["ours"] and b.running()


def test_forty_devices():
    """Forty devices in one hall, ten on each of four hosts, all find one another."""
    with Hall(4) as hall:
        probes = [probe(hall.hosts[number % 4], 5000 + number, 1) for number in range(40)]
        everyone = {5000 + number for number in range(40)}
        for number, process in enumerate(probes):
            wait_until(lambda: {event["port"] for event in process.events() if event["event"] == "found" and event["ours"]}
                       >= everyone - {5000 + number}, 60, f"all others found by {process}")


def test_a_device_that_leaves_is_lost():
    """A device that stops takes its announcement back; a renamed one is lost and found under another name."""
    with Hall(2) as hall:
        a, b = probe(hall.hosts[0], 4001, 1), probe(hall.hosts[1], 4002, 1, 0, 3)
        first = finds(a, 4002, ours=True)["instance"]
        second = a.wait_event(lambda event: event["event"] == "found" and event["instance"] != first and event["ours"], FIND, "a new name")
        a.wait_event(lambda event: event == {"event": "lost", "instance": first}, FIND, "the old name is taken back")
        assert second["port"] == 4002
        b.stop()
        wait_until(lambda: {event["instance"] for event in a.events() if event["event"] == "found"}
                   <= {event["instance"] for event in a.events() if event["event"] == "lost"}, FIND, "every name is lost")


def test_the_daemon_dies_and_comes_back():
    """A dying avahi-daemon is reported with a sentence and survived; when it is back, devices find each other again."""
    with Hall(2) as hall:
        a, b = probe(hall.hosts[0], 4001, 1), probe(hall.hosts[1], 4002, 1)
        finds(a, 4002, ours=True)
        for _ in range(2):
            before = len(a.events())
            seen_by_b = len(b.events())
            hall.hosts[0].kill_avahi()
            assert "avahi-daemon" in available(a, False, before)["sentence"]
            assert a.running()
            before = len(a.events())
            hall.hosts[0].start_avahi()
            available(a, True, before)
            wait_until(lambda: any(event.get("port") == 4002 for event in a.events()[before:]), FIND, "the other is found again")
            wait_until(lambda: any(event.get("port") == 4001 for event in b.events()[seen_by_b:]), FIND, "found by the other again")


# Claims the first two random names that 10.77.0.1 asks about before it takes them (a probe, RFC 6762 section 8.1).
CONTEST = r"""
import socket, struct
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
s.bind(("", 5353))
s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("4s4s", socket.inet_aton("224.0.0.251"), socket.inet_aton("10.77.0.2")))
s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("10.77.0.2"))
print("listening", flush=True)
claimed = set()
while len(claimed) < 2:
    data, sender = s.recvfrom(9000)
    answer, claims = data[2] & 0x80, struct.unpack("!H", data[8:10])[0]
    name = data[12:data.index(0, 12) + 1]
    if sender[0] != "10.77.0.1" or answer or not claims or name[0] != 16:
        continue
    if b"_kyhop" in name:
        record = name + struct.pack("!HHIH3H", 33, 0x8001, 120, 10, 0, 0, 1) + b"\2zz\0"
    else:
        record = name + struct.pack("!HHIH4s", 1, 0x8001, 120, 4, socket.inet_aton("10.77.0.99"))
    s.sendto(struct.pack("!6H", 0, 0x8400, 0, 1, 0, 0) + record, ("224.0.0.251", 5353))
    if name not in claimed:
        claimed.add(name)
        print("claimed", flush=True)
"""


def test_a_name_that_is_taken():
    """A device whose name someone else claims takes another one, and another, and is found by it."""
    with Hall(2) as hall:
        host, other = hall.hosts
        trouble = other.spawn([sys.executable, "-c", CONTEST])
        trouble.wait_line(lambda line: line == "listening", 5, "a troublemaker")
        a = probe(host, 4001, 1)
        wait_until(lambda: trouble.lines.count("claimed") == 2, FIND, f"two names were taken, by {trouble}")
        b = probe(other, 4002, 1)
        finds(b, 4001, ours=True)
        assert a.running()


def test_no_daemon_at_the_start():
    """Without a system bus, and then without an avahi-daemon, a device says so, waits, and works as soon as they are there."""
    with Hall(1, network=False, daemons=False) as hall:
        host = hall.hosts[0]
        a, b = probe(host, 4001, 1), probe(host, 4002, 1)
        assert "system bus" in available(a, False)["sentence"]
        host.start_dbus()
        a.wait_event(lambda event: "avahi-daemon is not running" in event.get("sentence", ""), FIND, "the missing daemon is named")
        host.start_avahi()
        available(a)
        finds(a, 4002, ours=True)
        finds(b, 4001, ours=True)


def test_discovery_with_loss():
    """With a tenth of all packets lost devices still find each other."""
    with Hall(4) as hall:
        hall.loss(10)
        probes = [probe(host, 4001 + place, 1) for place, host in enumerate(hall.hosts)]
        for place, process in enumerate(probes):
            for other in range(4):
                if other != place:
                    finds(process, 4001 + other, ours=True)


if __name__ == "__main__":
    main(globals(), ["discovery_probe"])
