# SPDX-License-Identifier: AGPL-3.0-or-later
"""An X server without a screen, and the hands of a person at it: keys and pointer by XTEST, pictures of what is shown."""

import os
import subprocess

from PIL import ImageGrab

from hall import Process, wait_until

TOOLS = ["Xvfb", "xdotool"]

# Every letter of Vietnamese beyond ASCII, lower case.
LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ«»"
FIRST_SPARE_KEY = 156  # multimedia keys from here on, which no test presses


class Screen:
    """On a display number that was free."""

    def __init__(self, width=1280, height=900):
        self.size = (width, height)
        self._server = Process(["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"])
        try:
            self.display = ":" + self._server.wait_line(lambda line: line.strip(), 30, "a display number")
        except BaseException:
            self.end()
            raise
        self.environment = {"DISPLAY": self.display}
        self.give_keys(LETTERS)

    def give_keys(self, letters):
        """A key of its own for each letter and its capital. xdotool would borrow one key for all of them in turn, and a busy program would
        look a letter up when the next one already has the key."""
        keys = "".join(f"keycode {FIRST_SPARE_KEY + i} = U{ord(letter):04X} U{ord(letter.upper()):04X}\n" for i, letter in enumerate(letters))
        subprocess.run(["xmodmap", "-"], env={**os.environ, **self.environment}, input=keys, text=True, check=True, timeout=60)

    def do(self, *words):
        """One xdotool command; gives its output."""
        done = subprocess.run(["xdotool", *map(str, words)], env={**os.environ, **self.environment}, capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"xdotool {' '.join(map(str, words))}: {done.stderr.strip() or 'it found nothing'}")
        return done.stdout.strip()

    def windows_of(self, pid):
        """X windows of a program that are shown, newest last."""
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env={**os.environ, **self.environment},
                              capture_output=True, text=True, timeout=60)
        return done.stdout.split()

    def focused(self):
        """The X window that has the keyboard; None where it goes to whatever is under the pointer, as at the start."""
        done = subprocess.run(["xdotool", "getwindowfocus", "-f"], env={**os.environ, **self.environment}, capture_output=True, text=True,
                              timeout=60)
        return done.stdout.strip() if done.returncode == 0 else None

    def activate(self, window):
        """Without a window manager nobody else gives a window the keyboard."""
        self.do("windowraise", window, "windowfocus", window)
        wait_until(lambda: self.focused() == window, 20, "the window has the keyboard")

    def key(self, *names):
        """Keys as xdotool names them: Tab, shift+Tab, Next, ctrl+f."""
        self.do("key", "--clearmodifiers", *names)

    def type(self, text):
        self.do("type", "--clearmodifiers", "--delay", 20, text)

    def click(self, x, y, button=1):
        self.do("mousemove", int(x), int(y), "click", button)

    def picture(self, box=None):
        """What is shown as a Pillow image; `box` is left, top, right, bottom."""
        return ImageGrab.grab(xdisplay=self.display, bbox=box)

    def end(self):
        self._server.stop()
