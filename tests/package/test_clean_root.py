#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The Debian package on a fresh system: it brings all it needs, and the window opens. Makes the package first (packaging/deb), unless
KYHOP_DEB names one."""

import os
import pathlib
import shutil
import subprocess

from PIL import Image

import clean_root
from clean_root import CleanRoot

from council import make_pdf
from hall import SOURCE, main


def package():
    named = os.environ.get("KYHOP_DEB")
    if named:
        return pathlib.Path(named)
    made = subprocess.run([SOURCE / "packaging/deb", "--no-prepare"], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return pathlib.Path(made.stdout.strip().splitlines()[-1])


def test_the_package_has_no_faults():
    """lintian finds nothing wrong with the package."""
    if shutil.which("lintian") is None:
        print("  not checked: lintian is not installed")
        return
    told = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", package()], capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_window_opens_on_a_fresh_system():
    """Installed on a fresh system the program shows a page of a paper, the command takes one in, and homes outlive the package."""
    with CleanRoot() as root:
        shutil.copy(package(), root.folder / "kyhop.deb")
        make_pdf(root.folder / "to-trinh.pdf", 2)
        root.run("apt-get -q update && apt-get -q -y install --no-install-recommends /kyhop.deb")
        root.run("apt-get -q -y install --no-install-recommends xvfb")
        root.run("Xvfb -displayfd 3 3> /tmp/display > /dev/null 2>&1 & until [ -s /tmp/display ]; do sleep 0.1; done\n"
                 "DISPLAY=:$(cat /tmp/display) QT_QUICK_BACKEND=software kyhop --open /to-trinh.pdf:2 --screenshot /shot.png", 120)
        colours = dict((colour, count) for count, colour in Image.open(root.folder / "shot.png").convert("L").getcolors())
        assert colours.get(255, 0) > 50_000, "white paper"
        assert sum(count for grey, count in colours.items() if grey < 64) > 200, "dark letters"
        root.run("kyhopctl --home /var/lib/kyhop/office council create --name X --clerk Y --root-out /root.key --unprotected\n"
                 "export KYHOP_HOME=/var/lib/kyhop/office\n"
                 "kyhopctl meeting create --title M --start 2026-12-08T08:00 --place P\n"
                 "kyhopctl agenda add --title A\nkyhopctl paper add /to-trinh.pdf --item A --title T")
        root.run("apt-get -q -y purge kyhop && test -d /var/lib/kyhop/office && ! test -e /usr/bin/kyhop")


if __name__ == "__main__":
    main(globals(), (), clean_root.require)
