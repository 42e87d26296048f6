# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two Syncthing instances that share one folder and know nobody but each other, driven through Syncthing's REST API."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml

FOLDER = "packet"

# Nothing may leave the machine: what would look for peers, versions or a server to report to is off. Low priority is off as well, since
# the others that are measured do not lower theirs.
OPTIONS = {
    "globalAnnounceEnabled": "false", "localAnnounceEnabled": "false", "relaysEnabled": "false", "natEnabled": "false",
    "stunKeepaliveStartS": "0", "urAccepted": "-1", "autoUpgradeIntervalH": "0", "crashReportingEnabled": "false",
    "announceLANAddresses": "false", "startBrowser": "false", "setLowPriority": "false",
}


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Instance:
    """One Syncthing: `home` for its keys and database, `share` the folder it keeps in step."""

    def __init__(self, place):
        self.home, self.share = place / "home", place / "share"
        (self.share / ".stfolder").mkdir(parents=True)
        self.listen = f"tcp://127.0.0.1:{free_port()}"
        self.gui = f"127.0.0.1:{free_port()}"
        self.environment = dict(os.environ, HOME=str(place), STNOUPGRADE="1")
        made = subprocess.run(["syncthing", "generate", "--home", self.home, "--no-default-folder", "--skip-port-probing"], text=True,
                              env=self.environment, capture_output=True)
        if made.returncode:
            raise SystemExit(f"syncthing_pair: Syncthing could not make its keys: {made.stderr[-500:]}")
        self.id = xml.parse(self.home / "config.xml").getroot().find("device").get("id")
        self.process = None

    def configure(self, other):
        """Shares the folder with the other instance, at its address and at no other."""
        file = self.home / "config.xml"
        root = xml.parse(file).getroot()
        options = root.find("options")
        for name, value in {**OPTIONS, "listenAddress": self.listen}.items():
            if options.find(name) is None:
                raise SystemExit(f"syncthing_pair: this Syncthing has no option {name}: compare OPTIONS with what `syncthing generate` writes")
            options.find(name).text = value
        root.find("gui/address").text = self.gui
        self.key = root.find("gui/apikey").text
        root.find("device/address").text = self.listen
        peer = xml.SubElement(root, "device", id=other.id, name="other")
        xml.SubElement(peer, "address").text = other.listen
        folder = xml.SubElement(root, "folder", id=FOLDER, path=str(self.share), type="sendreceive", rescanIntervalS="0",
                                fsWatcherEnabled="false")
        for device in (self, other):
            xml.SubElement(folder, "device", id=device.id)
        xml.ElementTree(root).write(file)

    def start(self):
        with open(self.home / "log", "w") as log:
            self.process = subprocess.Popen(["syncthing", "serve", "--home", self.home, "--no-browser", "--no-restart", "--no-upgrade"],
                                            env=self.environment, stdout=log, stderr=subprocess.STDOUT)

    def ask(self, path, method="GET", seconds=120, **query):
        """What the REST API answers, as a value; `path` without /rest."""
        request = urllib.request.Request(f"http://{self.gui}/rest/{path}?{urllib.parse.urlencode(query)}", method=method,
                                         headers={"X-API-Key": self.key})
        with urllib.request.urlopen(request, timeout=seconds) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def events(self, kinds, since, seconds):
        """The events of these kinds after number `since`, as soon as there is one; none if there is none within the seconds."""
        return self.ask("events", seconds=seconds + 30, events=",".join(kinds), since=since, timeout=seconds) or []

    def log_end(self):
        return "the receiver's log ends with:\n" + (self.home / "log").read_text()[-2000:]

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class SyncthingPair:
    """A sender and a receiver below `place`, connected; a context that stops both."""

    def __init__(self, place):
        self.sender, self.receiver = Instance(place / "sender"), Instance(place / "receiver")
        self.sender.configure(self.receiver)
        self.receiver.configure(self.sender)

    def __enter__(self):
        try:
            for instance in (self.sender, self.receiver):
                instance.start()
            deadline = time.monotonic() + 60
            while not self.connected():
                if time.monotonic() > deadline:
                    raise SystemExit("syncthing_pair: the two instances did not connect within 60 s; " + self.receiver.log_end())
                time.sleep(0.1)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.sender.stop()
        self.receiver.stop()

    def connected(self):
        """True when both say that they are connected and that the folder rests."""
        try:
            return all(
                one.ask("system/connections")["connections"].get(other.id, {}).get("connected") and
                one.ask("db/status", folder=FOLDER)["state"] == "idle"
                for one, other in ((self.sender, self.receiver), (self.receiver, self.sender)))
        except (urllib.error.URLError, ConnectionError):
            return False  # the API does not answer yet

    def deliver(self, file, name):
        """Puts a copy of the file into the sender's folder and gives the seconds (from its appearance, from the end of the sender's scan)
        until the receiver's folder rests again with the file in place: hashed, written and synced to disk."""
        kinds = ("ItemFinished", "StateChanged")
        seen = max((event["id"] for event in self.receiver.events(kinds, 0, 1)), default=0)
        shutil.copyfile(file, self.sender.home / name)
        os.rename(self.sender.home / name, self.sender.share / name)
        began = time.monotonic()
        self.sender.ask("db/scan", "POST", folder=FOLDER)  # answers when the scan is done
        scanned = time.monotonic()
        finished = False
        while True:
            found = self.receiver.events(kinds, seen, 120)
            if not found:
                raise SystemExit(f"syncthing_pair: {name} did not arrive within 120 s; " + self.receiver.log_end())
            now = time.monotonic()
            for event in found:
                seen, data = event["id"], event["data"]
                if event["type"] == "ItemFinished" and data["item"] == name:
                    if data["error"]:
                        raise SystemExit(f"syncthing_pair: {name} was not taken: {data['error']}")
                    finished = True
                elif finished and event["type"] == "StateChanged" and data["to"] == "idle":
                    if not (self.receiver.share / name).exists():
                        raise SystemExit(f"syncthing_pair: {name} is said to have arrived and is not there")
                    return now - began, now - scanned
