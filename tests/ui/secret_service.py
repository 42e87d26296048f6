# SPDX-License-Identifier: AGPL-3.0-or-later
"""The system's store of secrets for one test: gnome-keyring's, on the test's own session bus, unlocked."""

import os
import shutil
import subprocess

from hall import Process, Skip, wait_until

PROGRAM = "gnome-keyring-daemon"


class SecretService:
    """`bus` is the environment that names the session bus; `folder` holds what is kept."""

    def __init__(self, folder, bus):
        if shutil.which(PROGRAM) is None:
            raise Skip(f"not installed: {PROGRAM}")
        self._env = {**os.environ, **bus, "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        folder.mkdir(parents=True, exist_ok=True)
        word = folder / "login"
        word.write_text("the login of this test\n")
        with word.open() as given:
            self._daemon = subprocess.Popen([PROGRAM, "--foreground", "--unlock", "--components=secrets"], stdin=given, env=self._env,
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._answers, 30, "a secret service on the session bus")

    def _answers(self):
        asked = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"], env=self._env,
                               capture_output=True, text=True)
        return "boolean true" in asked.stdout

    def end(self):
        self._daemon.terminate()
        self._daemon.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
