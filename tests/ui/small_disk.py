# SPDX-License-Identifier: AGPL-3.0-or-later
"""A home on a small disk that only one window sees, and that can be filled from outside."""

import errno
import os
import pathlib
import subprocess

from hall import Skip

OWN = ["unshare", "--mount", "--propagation", "private"]


class SmallDisk:
    """`program` starts the window with a copy of `home` on a disk of so many bytes; it has to be opened with the home `home_there`."""

    def __init__(self, folder, home, window, size="24m"):
        self._own = next((own for own in (OWN, [*OWN, "--map-root-user"]) if subprocess.run([*own, "true"], capture_output=True).returncode == 0), None)
        if self._own is None:
            raise Skip("a small disk needs a mount namespace")
        self._disk = pathlib.Path(folder) / "disk"
        self._disk.mkdir()
        self.home_there = self._disk / "home"
        self.program = pathlib.Path(folder) / "on-a-small-disk"
        self.program.write_text(f'#!/bin/sh\nexec {" ".join(self._own)} sh -c \'mount -t tmpfs -o size={size} none "{self._disk}" && '
                                f'cp -a "{home}" "{self.home_there}" && exec "{window}" "$@"\' sh "$@"\n')
        self.program.chmod(0o755)

    def fill(self, window, but=0):
        """Until not a byte more goes onto it, or so many bytes."""
        filler = self._filler(window)
        room = os.statvfs(filler.parent)
        with filler.open("wb", buffering=0) as file:
            if but:
                os.posix_fallocate(file.fileno(), 0, room.f_bavail * room.f_frsize - but)
                return
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError as full:
                    if full.errno != errno.ENOSPC:
                        raise

    def make_room(self, window):
        self._filler(window).unlink()

    def _filler(self, window):
        return pathlib.Path(f"/proc/{window.process.pid}/root{os.path.abspath(self._disk)}/filler")
