# SPDX-License-Identifier: AGPL-3.0-or-later
"""A session bus and an accessibility bus of the test's own, and the programs on it.

The bus is spoken to directly instead of through libatspi, which keeps what it has read: a test must see what is there now.
"""

import os

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from hall import Process, wait_until  # noqa: E402

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_MS = 20_000  # how long one answer may take; a busy machine is no failure
ROOT = "/org/a11y/atspi/accessible/root"


class Gone(Exception):
    """What was asked is no longer there, or its program has ended."""


def launcher():
    """Where the accessibility bus is started from; None where it is not installed."""
    return next((path for path in LAUNCHERS if os.access(path, os.X_OK)), None)


class AccessBus:
    """`folder` must have a short name: sockets lie in it."""

    def __init__(self, folder):
        session = f"unix:path={folder}/session"
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": session, "XDG_RUNTIME_DIR": str(folder)}
        mine = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "AT_SPI_BUS_ADDRESS")}
        mine.update(self.environment, NO_AT_BRIDGE="1")
        self._processes = []
        try:
            daemon = Process(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={session}", "--print-address=1"], env=mine)
            self._processes.append(daemon)
            daemon.wait_line(bool, 20, "a session bus")
            # Ended by SIGTERM also when this process is killed: after a SIGKILL the bus that it started would stay.
            self._processes.append(Process(["setpriv", "--pdeathsig", "TERM", launcher(), "--launch-immediately"], env=mine))
            self.address = wait_until(lambda: self._ask_address(session), 20, "an accessibility bus")
            self._connection = Gio.DBusConnection.new_for_address_sync(
                self.address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        except BaseException:
            self.end()
            raise

    @staticmethod
    def _ask_address(session):
        try:
            connection = Gio.DBusConnection.new_for_address_sync(
                session, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
            answer = connection.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                          Gio.DBusCallFlags.NONE, PATIENCE_MS, None)
            return answer.unpack()[0]
        except GLib.Error:
            return None

    def call(self, place, interface, method, arguments=None):
        """The answer of the object at `place` (bus name, path) as Python values."""
        try:
            answer = self._connection.call_sync(place[0], place[1], interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START
                                                if place[0].startswith(":") else Gio.DBusCallFlags.NONE, PATIENCE_MS, None)
        except GLib.Error as error:
            raise Gone(f"{interface}.{method}: {error.message}") from None
        return answer.unpack()

    def get(self, place, interface, name):
        return self.call(place, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]

    def listen(self, event):
        """Begins to collect what programs tell of an event, as a screen reader does: «TextCaretMoved». Gives a function that says the first
        number of each that came so far: for this one, where the caret is."""
        told = []
        self.call(("org.a11y.atspi.Registry", "/org/a11y/atspi/registry"), "org.a11y.atspi.Registry", "RegisterEvent",
                  GLib.Variant("(sass)", (f"Object:{event}:", [], "")))
        self._connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", event, None, None, Gio.DBusSignalFlags.NONE,
                                          lambda *signal: told.append(signal[-1].unpack()[1]))

        def heard():
            while GLib.MainContext.default().pending():
                GLib.MainContext.default().iteration(False)
            return list(told)
        return heard

    def application(self, pid):
        """The place of the program's root object, or None while it is not on the bus."""
        try:
            children, = self.call(("org.a11y.atspi.Registry", ROOT), "org.a11y.atspi.Accessible", "GetChildren")
        except Gone:
            return None
        for place in children:
            try:
                found = self.call(("org.freedesktop.DBus", "/org/freedesktop/DBus"), "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                  GLib.Variant("(s)", (place[0],)))[0]
            except Gone:
                continue
            if found == pid:
                return tuple(place)
        return None

    def end(self):
        # The session bus first: what the accessibility bus started ends with it, and holds its output open until then.
        for process in self._processes:
            process.stop()
