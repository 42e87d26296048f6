#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hall itself: if these fail, no other test of the hall means anything."""

import os
import signal
import subprocess
import sys
import time

from hall import Hall, main, wait_until

ECHO = """
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("", 7777))
print("bound", flush=True)
while True:
    data, sender = s.recvfrom(2000)
    s.sendto(data, sender)
"""

# Prints how many of COUNT datagrams came back.
ASK = """
import socket, sys
to, count = sys.argv[1], int(sys.argv[2])
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.settimeout(0.3)
back = 0
try:
    s.connect((to, 7777))
    for i in range(count):
        s.send(b"x%d" % i)
    while back < count:
        s.recv(2000)
        back += 1
except OSError:
    pass
print(back)
"""


def echo_on(host):
    process = host.spawn([sys.executable, "-c", ECHO])
    process.wait_line(lambda line: line == "bound", 5, "an echo server")


def answers(host, to, count=1):
    return int(host.run([sys.executable, "-c", ASK, to.address, str(count)]).stdout)


def test_hosts_reach_each_other():
    """Every host has its own name and address and reaches every other."""
    with Hall(3, daemons=False) as hall:
        assert [host.run(["hostname"]).stdout.strip() for host in hall.hosts] == ["h1", "h2", "h3"]
        for host in hall.hosts:
            echo_on(host)
        for one in hall.hosts:
            for other in hall.hosts:
                assert answers(one, other) == 1, f"{one.name} does not reach {other.name}"


def test_a_cut_host_is_alone_until_it_is_healed():
    """A cut host reaches nobody, and everybody again once it is healed."""
    with Hall(2, daemons=False) as hall:
        a, b = hall.hosts
        echo_on(b)
        assert answers(a, b) == 1
        b.cut()
        assert answers(a, b) == 0
        b.heal()
        wait_until(lambda: answers(a, b), 5, "the healed host answers")


def test_loss_is_close_to_what_was_asked_for_and_ends():
    """Loss drops about the share of packets that was asked for, in both directions, and 0 ends it."""
    with Hall(2, daemons=False) as hall:
        a, b = hall.hosts
        echo_on(b)
        hall.loss(20)
        back = sum(answers(a, b, 100) for _ in range(10))
        assert 500 < back < 780, f"{back} of 1000 came back; 640 are expected"
        assert a.dropped() > 0 and b.dropped() > 0
        hall.loss(0)
        assert answers(a, b, 100) == 100


def test_bandwidth_is_limited():
    """A host with 8 Mbit/s needs about a second for a megabyte."""
    sender = "import socket, sys; s = socket.create_connection((sys.argv[1], 7778)); s.sendall(bytes(1000000)); s.shutdown(1); s.recv(1)"
    receiver = ("import socket\ns = socket.create_server(('', 7778))\nprint('bound', flush=True)\nc, _ = s.accept()\n"
                "while c.recv(65536): pass\nc.send(b'x')\n")
    with Hall(2, daemons=False) as hall:
        a, b = hall.hosts
        a.bandwidth(8)
        b.spawn([sys.executable, "-c", receiver]).wait_line(lambda line: line == "bound", 5, "a receiver")
        began = time.monotonic()
        assert a.run([sys.executable, "-c", sender, b.address]).returncode == 0
        assert 0.7 < time.monotonic() - began < 5


def test_a_killed_test_leaves_nothing():
    """When the test program is killed, its hosts and their daemons end as well."""
    child = subprocess.Popen([sys.executable, "-c", "from hall import Hall; h = Hall(1); "
                              "print(h.hosts[0]._namespaces.pid, h.folder, flush=True); input()"],
                             cwd=os.path.dirname(os.path.abspath(__file__)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    pid, folder = child.stdout.readline().split()
    namespace = os.readlink(f"/proc/{pid}/ns/net")

    def members():
        found = []
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{entry}/ns/net") == namespace:
                    found.append(entry)
            except OSError:
                pass
        return found

    assert len(members()) >= 3, "the host, its D-Bus and its avahi-daemon"
    child.send_signal(signal.SIGKILL)
    child.wait()
    os.rmdir(folder)
    wait_until(lambda: not members(), 5, "all processes of the host are gone")


if __name__ == "__main__":
    main(globals())
