# SPDX-License-Identifier: AGPL-3.0-or-later
"""A running `kyhop` and the person before it, who sees names and roles and has a keyboard and a pointer.

    with Stage() as stage:
        window = stage.open("--open", file)
        window.wait_for("static text", "Trang 1/3")
        window.press("Trang sau")
        window.key("Prior")
"""

import json

import judgements
from access_bus import Gone
from accessible import Accessible
from hall import wait_until

DEADLINE = 30  # seconds; a busy machine is no failure
PRESSES = ("Press", "Toggle", "click")


class Window:
    def __init__(self, process, screen, bus):
        self.process = process
        self.screen = screen
        self._bus = bus
        place = self._until(lambda: bus.application(process.pid), 60, "the program on the accessibility bus")
        self.application = Accessible(bus, place)
        self._x_window = self._until(lambda: screen.windows_of(process.pid), 60, "a window on the screen")[-1]
        self.activate()

    def _until(self, condition, seconds, what):
        """As wait_until, but a program that ended is told at once, with its last words."""
        def look():
            if not self.process.running():
                raise AssertionError(f"kyhop ended before: {what}: {self.process}")
            return condition()
        return wait_until(look, seconds, what)

    # What is there.

    def objects(self):
        return self.application.all()

    def find_all(self, role=None, name=None, shown=True):
        """Everything with this role and this name, where given; a name may also be a test of the name."""
        found = []
        for item in self.objects():
            try:
                if role is not None and item.role != role:
                    continue
                if name is not None and not (name(item.name) if callable(name) else item.name == name):
                    continue
                if shown and not item.shown:
                    continue
            except Gone:
                continue
            found.append(item)
        return found

    def find(self, role=None, name=None):
        """The only such object that is shown; None when there is none."""
        found = self.find_all(role, name)
        assert len(found) < 2, f"{len(found)} times {role or 'anything'} «{name}»: {found}\n{self.tree()}"
        return found[0] if found else None

    def wait_for(self, role=None, name=None, deadline=DEADLINE):
        return self._told(lambda: self.find(role, name), deadline, f"{role or 'anything'} «{name}»")

    def wait_present(self, role=None, name=None, deadline=DEADLINE):
        """Until one at least is there, also where a person has to scroll to it. Qt tells of what lies beyond the window that it is not
        shown, as of what is hidden; but it has a place there."""
        look = lambda: [item for item in self.find_all(role, name, shown=False) if item.extents[2] > 0]
        return self._told(look, deadline, f"{role or 'anything'} «{name}»")[0]

    def wait_gone(self, role=None, name=None, deadline=DEADLINE):
        self._told(lambda: not self.find_all(role, name), deadline, f"{role or 'anything'} «{name}» is gone")

    def wait_text(self, words, deadline=DEADLINE):
        """Until something shown has these words in its name or its text."""
        return self._told(lambda: next((text for text in self.texts() if words in text), None), deadline, f"the words «{words}»")

    def wait_match(self, pattern, deadline=DEADLINE):
        """The first text that is wholly of this form, once there is one."""
        return self._told(lambda: next((text for text in self.texts() if pattern.fullmatch(text)), None), deadline, f"a text like {pattern.pattern}")

    def _told(self, condition, seconds, what):
        try:
            return self._until(condition, seconds, what)
        except AssertionError as late:
            raise AssertionError(f"{late}\n{self.tree()}") from None

    def texts(self):
        """All that is shown in words, from the top, each once."""
        found = {}
        for item in self.objects():
            try:
                if not item.shown:
                    continue
                found[item.name] = True
                if "Text" in item.interfaces:
                    found[item.text] = True
            except Gone:
                continue
        return [text for text in found if text]

    def focus(self):
        """What has the keyboard; None when nothing says so."""
        deepest = None
        for item in self.objects():
            try:
                if "focused" in item.states and item.role not in ("application", "frame", "window"):
                    deepest = item
            except Gone:
                continue
        return deepest

    def listen(self, event):
        return self._bus.listen(event)

    def tree(self):
        try:
            return "\n".join(self.application.tree()) or "(nothing is on the accessibility bus)"
        except Gone:
            return "(the program is no longer on the accessibility bus)"

    # What a person does.

    def press(self, name, role=None, deadline=DEADLINE):
        """Waits until there is one control of this name that can be pressed now, and presses it."""
        def look():
            found = [item for item in self.find_all(role, name) if any(word in item.actions() for word in PRESSES)]
            assert len(found) < 2, f"{len(found)} controls «{name}» can be pressed: {found}"
            return found[0] if found and "enabled" in found[0].states else None
        control = self._told(look, deadline, f"«{name}» can be pressed")
        control.act(next(word for word in PRESSES if word in control.actions()))
        return control

    def click(self, item, button=1):
        """The pointer on the middle of an object, once it has come to rest there."""
        left, top, width, height = self._at_rest(item)
        self.screen.click(left + width / 2, top + height / 2, button)

    def _at_rest(self, item):
        """Where it is when the program says the same place after it has drawn twice."""
        def look():
            before = item.extents
            self.wait_still()
            return before if item.extents == before else None
        return self._told(look, DEADLINE, f"{item} is at rest")

    def key(self, *names):
        self.activate()
        self.screen.key(*names)

    def type(self, text):
        self.activate()
        self.screen.type(text)

    def fill(self, name, text, role=None):
        """Clicks the field of this name, again when the click went elsewhere, and writes in it."""
        field = self.wait_for(role, name)
        for _ in range(4):
            self.click(field)
            try:
                self._until(lambda: "focused" in field.states, DEADLINE / 4, "")
                break
            except AssertionError:
                continue
        self._told(lambda: "focused" in field.states, DEADLINE / 4, f"the keyboard is in «{name}»")
        self.key("ctrl+a")
        self.type(text)
        self._told(lambda: field.text == text, DEADLINE, f"«{name}» holds «{text}»")
        return field

    def wait_field(self):
        """Until the keyboard is in a field: letters typed before would go nowhere."""
        self._told(lambda: (field := self.focus()) and "editable" in field.states, DEADLINE, "the keyboard is in a field")

    def activate(self):
        if self.screen.focused() != self._x_window:
            self.screen.activate(self._x_window)
        self._until(lambda: any("active" in frame.states for frame in self.application.children()), DEADLINE, "the window is active")

    def resize(self, width, height):
        self.screen.do("windowsize", self._x_window, width, height)
        self._until(lambda: self.geometry()[2:] == (width, height), DEADLINE, f"the window is {width}×{height}")

    def geometry(self):
        """Left, top, width, height on the screen."""
        words = dict(line.split("=", 1) for line in self.screen.do("getwindowgeometry", "--shell", self._x_window).splitlines())
        return tuple(int(words[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def picture(self, box=None):
        """The window, or a box of the screen, as a Pillow image."""
        if box is None:
            left, top, width, height = self.geometry()
            box = (max(left, 0), max(top, 0), min(left + width, self.screen.size[0]), min(top + height, self.screen.size[1]))
        return self.screen.picture(box)

    def screenshot(self, path):
        self.picture().save(path)
        return path

    def wait_still(self, deadline=DEADLINE):
        """Until two pictures in a row, of which the second was taken after the program answered, are the same."""
        def look():
            before = self.picture()
            self.texts()
            return before.tobytes() == self.picture().tobytes()
        self._until(look, deadline, "the window stands still")

    # What must be true of every screen.

    def no_unnamed_controls(self):
        return judgements.no_unnamed_controls(self)

    def keyboard_walk(self, key="Tab", limit=200):
        return judgements.keyboard_walk(self, key, limit)

    # What the program says of itself.

    def events(self):
        """The JSON lines on its standard error."""
        return [json.loads(line) for line in list(self.process.errors) if line.startswith("{") and line.endswith("}")]

    def main_thread_stalls(self):
        """Milliseconds of each stall that the program's watchdog told (KYHOP_WATCHDOG_MS)."""
        return [event["ms"] for event in self.events() if event.get("event") == "stall"]

    def close(self):
        """As from outside; the exit code."""
        return self.process.stop()
