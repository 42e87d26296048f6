#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A device with a passphrase asks for it again when its cover closes or it goes to sleep, but locks nobody out of a sitting."""

import os
import subprocess

from stage import BIN, Stage, main

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PASSPHRASE = "mat khau dai"
LOGIN, UPOWER, PROPERTIES = "org.freedesktop.login1", "org.freedesktop.UPower", "org.freedesktop.DBus.Properties"


class Machine:
    """The system's services, on the stage's bus, which the window takes for the system bus."""

    def __init__(self, stage):
        self.address = stage.environment(stage.screen(), "system")["DBUS_SESSION_BUS_ADDRESS"]
        self._bus = Gio.DBusConnection.new_for_address_sync(
            self.address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        for name in (LOGIN, UPOWER):
            self._bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                                GLib.Variant("(su)", (name, 0)), None, Gio.DBusCallFlags.NONE, 5000, None)

    def _say(self, path, interface, signal, values):
        self._bus.emit_signal(None, path, interface, signal, values)
        self._bus.flush_sync(None)

    def sleep(self, begins):
        self._say("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", GLib.Variant("(b)", (begins,)))

    def cover(self, closed, path="/org/freedesktop/login1", interface=f"{LOGIN}.Manager", name="LidClosed"):
        self._say(path, PROPERTIES, "PropertiesChanged", GLib.Variant("(sa{sv}as)", (interface, {name: GLib.Variant("b", closed)}, [])))

    def cover_as_the_power_service_tells(self):
        self.cover(True, "/org/freedesktop/UPower", UPOWER, "LidIsClosed")


class Tablet:
    def __init__(self, stage):
        self.machine = Machine(stage)
        self.home = stage.folder / "tablet"
        self.secret = stage.folder / "passphrase"
        self.secret.write_text(PASSPHRASE)
        self.state = stage.folder / "state"
        self.ctl("council", "create", "--name", "HĐND thử", "--clerk", "Võ Thị Văn Thư", "--root-out", stage.folder / "root.key", "--unprotected")
        self.ctl("meeting", "create", "--title", "Kỳ họp thứ Hai", "--start", "2030-07-08T08:00", "--place", "Hội trường A")
        self.ctl("agenda", "add", "--title", "Khai mạc")
        self.window = stage.open("--lang", "vi", "--no-discovery", home=self.home,
                                 env={"DBUS_SYSTEM_BUS_ADDRESS": self.machine.address, "XDG_STATE_HOME": str(self.state)})
        self.unlock()

    def ctl(self, *words):
        done = subprocess.run([BIN / "kyhopctl", "--home", self.home, "--passphrase-file", self.secret, *map(str, words)], capture_output=True,
                              text=True, timeout=120, check=False, env={**os.environ, "XDG_STATE_HOME": str(self.state)})
        assert done.returncode == 0, done.stderr

    def unlock(self):
        field = self.window.wait_for("text", "Mật khẩu hoặc mã khôi phục")
        self.window.click(field)
        self.window.wait_field()
        self.window.type(PASSPHRASE)
        self.window.key("Return")
        self.window.wait_for("page tab", "Trang chủ", deadline=60)

    def wait_locked(self):
        self.window.wait_for("heading", "Máy đang khóa")


def test_a_closed_cover_and_sleep_lock():
    with Stage() as stage:
        tablet = Tablet(stage)
        for closing in (lambda: tablet.machine.sleep(True), lambda: tablet.machine.cover(True), tablet.machine.cover_as_the_power_service_tells):
            closing()
            tablet.wait_locked()
            tablet.unlock()


def test_waking_does_not_lock_and_nobody_is_locked_out_of_a_sitting():
    """What is told afterwards locks, so what was told before has been heard."""
    with Stage() as stage:
        tablet = Tablet(stage)
        tablet.machine.sleep(False)
        tablet.machine.cover(False)
        tablet.ctl("agenda", "start", "Khai mạc")
        tablet.window.wait_text("đang xem xét nội dung 1")
        tablet.machine.cover(True)
        tablet.window.wait_still()
        tablet.ctl("agenda", "finish", "Khai mạc")
        tablet.window.wait_gone(name=lambda name: "đang xem xét" in name)
        assert not tablet.window.find_all("heading", "Máy đang khóa"), tablet.window.tree()
        tablet.machine.cover(True)
        tablet.wait_locked()


if __name__ == "__main__":
    main(globals(), "kyhop", "kyhopctl")
