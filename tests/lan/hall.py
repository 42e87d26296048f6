# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hall on one machine: hosts with their own network, name, /run, D-Bus and avahi-daemon, joined by a bridge.

    with Hall(4) as hall:
        a, b = hall.hosts[:2]
        a.spawn(["kyhopctl", ...])
        hall.loss(5)
        b.cut()

Every host is a process in namespaces of its own that nobody else refers to, so all of it - interfaces, bridge, daemons -
vanishes when those processes end, and they end with this one, even when it is killed. Nothing is named in the machine's own
namespaces, so any number of halls can run side by side. Needs root; see require().
"""

import ctypes
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback

SKIPPED = 77
TOOLS = ["unshare", "nsenter", "ip", "nft", "tc", "hostname", "dbus-daemon", "avahi-daemon"]
SOURCE = pathlib.Path(os.environ.get("KYHOP_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
BIN = pathlib.Path(os.environ.get("KYHOP_BIN") or SOURCE / "build/bin")

os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
_libc = ctypes.CDLL(None, use_errno=True)


class Skip(Exception):
    """What is missing to run a test here."""


def require(*programs):
    """Raises Skip unless a hall can be made here and `programs` of the build exist."""
    if os.geteuid() != 0:
        raise Skip("network namespaces need root")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise Skip("not installed: " + ", ".join(missing))
    namespaces = subprocess.run(["unshare", "-n", "-m", "-u", "-p", "-f", "true"], capture_output=True, text=True)
    if namespaces.returncode != 0:
        raise Skip("this machine gives no namespaces of one's own: " + namespaces.stderr.strip())
    for program in programs:
        if not (BIN / program).exists():
            raise Skip(f"{program} is not built in {BIN}")


def _die_with_parent():
    pr_set_pdeathsig = 1
    _libc.prctl(pr_set_pdeathsig, signal.SIGKILL)


def _tool(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def wait_until(condition, seconds, what):
    """The first truthy value of condition(), asked again and again; an AssertionError naming `what` after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what} (last answer: {value!r})")
        time.sleep(0.05)


class Process:
    """A running program whose output lines are collected as they come."""

    def __init__(self, command, **options):
        self.command = [str(part) for part in command]
        self._process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                         text=True, errors="replace", preexec_fn=_die_with_parent, **options)
        self.pid = self._process.pid
        self.lines = []
        self.errors = []
        self._readers = [threading.Thread(target=self._read, args=pair, daemon=True)
                         for pair in ((self._process.stdout, self.lines), (self._process.stderr, self.errors))]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(stream, into):
        for line in stream:
            into.append(line.rstrip("\n"))

    def running(self):
        return self._process.poll() is None

    def events(self):
        """The lines that are JSON objects."""
        found = []
        for line in list(self.lines):
            if line.startswith("{"):
                found.append(json.loads(line))
        return found

    def wait_line(self, accept, seconds, what):
        """The first output line that accept() does not answer with None or False, as its answer."""
        def look():
            for line in list(self.lines):
                answer = accept(line)
                if answer:
                    return answer
            if not self.running():
                self._drain()
                answers = [answer for answer in map(accept, list(self.lines)) if answer]
                if answers:
                    return answers[0]
                raise AssertionError(f"{self} ended before: {what}")
            return None
        return wait_until(look, seconds, f"{what}, from {self}")

    def wait_event(self, accept, seconds, what):
        return wait_until(lambda: next((event for event in self.events() if accept(event)), None), seconds, f"{what}, from {self}")

    def wait(self, seconds):
        """The exit code."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {seconds} s: {self}") from None
        self._drain()
        return code

    def _drain(self):
        for reader in self._readers:
            reader.join(5)

    def stop(self, seconds=10):
        """SIGTERM, and SIGKILL when that does not help; the exit code."""
        if self.running():
            self._process.terminate()
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
        self._drain()
        return self._process.returncode

    def kill(self):
        self._process.kill()
        self._process.wait()

    def __str__(self):
        return f"{' '.join(self.command)}\n  out: {self.lines[-5:]}\n  err: {self.errors[-5:]}"


class _Namespaces:
    """A process that only keeps new namespaces alive: network, and for a host mounts, host name and processes as well."""

    def __init__(self, setup, host):
        flags = ["-n", "-m", "-u", "-p", "-f", "--kill-child", "--propagation", "private"] if host else ["-n"]
        self._outer = Process(["unshare", *flags, "sh", "-ec", f"{setup}\necho ready\nexec sleep infinity"])
        self._outer.wait_line(lambda line: line == "ready", 10, "a namespace")
        self.pid = self._outer.pid
        if host:
            self.pid = int(pathlib.Path(f"/proc/{self._outer.pid}/task/{self._outer.pid}/children").read_text().split()[0])

    def enter(self, kinds):
        return ["nsenter", "-t", str(self.pid), *kinds, "--"]

    def end(self):
        self._outer.kill()


class Host:
    """One machine of the hall. Programs started here die with the test."""

    def __init__(self, hall, name, address):
        self.hall = hall
        self.name = name
        self.address = address
        self.processes = []
        self._namespaces = _Namespaces(
            f"mount -t tmpfs tmpfs /run; mkdir -p /run/dbus /run/avahi-daemon; chown avahi:avahi /run/avahi-daemon\n"
            f"hostname {name}; ip link set lo up", host=True)

    def inside(self, command):
        """The command line that runs `command` on this host. It does not fork, so signals reach the program."""
        return self._namespaces.enter(["-n", "-m", "-u", "--wd=/"]) + [str(part) for part in command]

    def spawn(self, command, env=None):
        process = Process(self.inside(command), env={**os.environ, **(env or {})})
        self.processes.append(process)
        return process

    def run(self, command, seconds=60, env=None):
        """A finished command with returncode, stdout and stderr."""
        try:
            return subprocess.run(self.inside(command), stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                                  timeout=seconds, preexec_fn=_die_with_parent, env={**os.environ, **(env or {})})
        except subprocess.TimeoutExpired as late:
            raise AssertionError(f"still running after {seconds} s on {self.name}: {' '.join(map(str, command))}\n"
                                 f"  out: {late.stdout}\n  err: {late.stderr}") from None

    def _daemon(self, *command):
        # Into the host's own process namespace: daemons change their user, which would end their tie to this process.
        _tool(*self._namespaces.enter(["-n", "-m", "-u", "-p", "--wd=/"]), *command)

    def start_dbus(self):
        self._daemon("dbus-daemon", "--system", "--fork", "--nopidfile")

    def start_avahi(self, settings=None):
        """With the machine's configuration, or with these lines instead."""
        configuration = []
        if settings is not None:
            file = self.hall.folder / f"avahi-{self.name}.conf"
            file.write_text(settings)
            configuration = ["-f", file]
        self._daemon("avahi-daemon", "-D", "--no-chroot", "--no-rlimits", *configuration)

    def kill_avahi(self):
        """As a crash would, without a goodbye."""
        self._daemon("sh", "-c", "kill -9 $(cat /run/avahi-daemon/pid); rm -f /run/avahi-daemon/pid /run/avahi-daemon/socket")

    def cut(self):
        """Pulls the cable. The host keeps its address."""
        self.hall.switch("ip", "link", "set", self.name, "down")

    def heal(self):
        self.hall.switch("ip", "link", "set", self.name, "up")

    def loss(self, percent):
        """Drops this share of the packets that arrive here from the hall; 0 ends it."""
        rules = "table inet hall\ndelete table inet hall\n"
        share = "" if percent >= 100 else f"numgen random mod 1000 < {round(percent * 10)} "
        if percent:
            rules += ("table inet hall {\nchain arriving { type filter hook input priority 0; policy accept;\n"
                      f'iifname "e0" {share}counter drop\n}}\n}}\n')
        done = subprocess.run(self.inside(["nft", "-f", "-"]), input=rules, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"nft on {self.name}: {done.stderr}")

    def dropped(self):
        """How many packets loss() has dropped here so far."""
        for word, after in _pairs(self.run(["nft", "list", "table", "inet", "hall"]).stdout.split()):
            if word == "packets":
                return int(after)
        return 0

    def bandwidth(self, mbit):
        """Limits what this host sends."""
        _tool(*self.inside(["tc", "qdisc", "replace", "dev", "e0", "root", "tbf", "rate", f"{mbit}mbit", "burst", "32k", "latency",
                            "50ms"]))

    def die(self):
        """Cable out and power off, at once."""
        self.cut()
        for process in self.processes:
            if process.running():
                process.kill()

    def end(self):
        for process in self.processes:
            process.stop(5)
        self._namespaces.end()


def _pairs(words):
    return zip(words, words[1:])


class Hall:
    """`hosts` machines h1, h2 … with addresses 10.77.0.1, .2 …; without `network` each has only its loopback, without `daemons`
    neither D-Bus nor avahi-daemon."""

    def __init__(self, hosts=4, daemons=True, network=True):
        self.hosts = []
        self._switch = _Namespaces("", host=False)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kyhop-hall-"))
        try:
            if network:
                self.switch("ip", "link", "add", "br0", "type", "bridge", "forward_delay", "0")
                self.switch("ip", "link", "set", "br0", "type", "bridge", "mcast_snooping", "0")
                self.switch("ip", "link", "set", "br0", "up")
            for number in range(1, hosts + 1):
                host = Host(self, f"h{number}", f"10.77.0.{number}" if network else "127.0.0.1")
                self.hosts.append(host)
                if network:
                    self._plug_in(host)
            if daemons:
                for host in self.hosts:
                    host.start_dbus()
                    host.start_avahi()
        except BaseException:
            self.end()
            raise

    def _plug_in(self, host):
        self.switch("ip", "link", "add", host.name, "type", "veth", "peer", "name", "e0", "netns", str(host._namespaces.pid))
        self.switch("ip", "link", "set", host.name, "master", "br0", "up")
        _tool(*host.inside(["ip", "address", "add", f"{host.address}/24", "dev", "e0"]))
        _tool(*host.inside(["ip", "link", "set", "e0", "up"]))
        _tool(*host.inside(["ip", "route", "add", "default", "dev", "e0"]))

    def switch(self, *command):
        """Runs a command where the bridge is."""
        return _tool(*self._switch.enter(["-n"]), *command)

    def loss(self, percent):
        """On every host, so in both directions of every link."""
        for host in self.hosts:
            host.loss(percent)

    def end(self):
        for host in self.hosts:
            host.end()
        self._switch.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


def main(tests, programs=(), require=require):
    """Runs the functions of a module that are named test_…, each under the sentence of its docstring. Never returns."""
    try:
        require(*programs)
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    failed = 0
    only = sys.argv[1:]
    for name, test in list(tests.items()):
        if not name.startswith("test_") or not callable(test) or (only and name not in only):
            continue
        sentence = " ".join((test.__doc__ or name).split())
        began = time.monotonic()
        try:
            test()
            verdict = "passed"
        except Skip as reason:
            verdict = f"skipped here, {reason}"
        except Exception:
            traceback.print_exc()
            verdict = "FAILED"
            failed += 1
        print(f"{verdict}: {sentence} ({time.monotonic() - began:.1f} s)", flush=True)
    sys.exit(1 if failed else 0)
