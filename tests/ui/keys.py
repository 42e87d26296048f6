# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person at a window who has nothing but keys, and sees only what lies within the window."""

from access_bus import Gone
from hall import wait_until

LIMIT = 80  # stops of the keyboard on one page


class Keys:
    def __init__(self, window):
        self.window = window

    def on(self, name):
        """What has the keyboard, when that is its name."""
        try:
            focus = self.window.focus()
            return focus if focus is not None and name(focus.name) else None
        except Gone:
            return None

    def wait_on(self, name, what):
        """Until the keyboard is there by itself."""
        try:
            return wait_until(lambda: self.on(name), 30, what)
        except AssertionError as late:
            raise AssertionError(f"{late}; it is on {self.window.focus()}\n{self.window.tree()}") from None

    def to(self, name, key="Tab"):
        """Tab until the control of this name has the keyboard; then all of it is in the window."""
        window = self.window
        window.wait_present(name=name)
        for _ in range(LIMIT):
            if control := self.on(name):
                self.wait_inside(control)
                return control
            before = window.focus()
            window.key(key)
            wait_until(lambda: window.focus() != before, 10, f"{key} moves the keyboard from {before}")
        raise AssertionError(f"{LIMIT} times {key} without reaching it\n{window.tree()}")

    def wait_inside(self, control):
        """A page scrolls to what has the keyboard."""
        def look():
            left, top, width, height = control.extents
            x, y, across, down = self.window.geometry()
            return width > 0 and height > 0 and x <= left and left + width <= x + across and y <= top and top + height <= y + down
        try:
            wait_until(look, 10, "")
        except AssertionError:
            raise AssertionError(f"{control} at {control.extents} is not wholly in the window at {self.window.geometry()}") from None

    def use(self, name, press="Return"):
        self.to(name)
        self.window.key(press)

    def write(self, name, text):
        field = self.to(name)
        self.window.type(text)
        wait_until(lambda: field.text == text, 30, f"the field holds «{text}»")

    def go(self, say, place):
        """To a place of the bar; where the bar has no room for it, by «Thêm»."""
        if not self.window.find_all("page tab", say(place)):
            self.use(say("Thêm"))
        self.use(say(place))
