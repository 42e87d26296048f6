# SPDX-License-Identifier: AGPL-3.0-or-later
"""One object on the accessibility bus: what a screen reader would say of it and what a person could do with it."""

from gi.repository import GLib

from access_bus import Gone

# Positions in the bit set of states.
STATES = {"active": 1, "checked": 4, "defunct": 6, "editable": 7, "enabled": 8, "expandable": 9, "expanded": 10, "focusable": 11,
          "focused": 12, "pressed": 20, "selectable": 22, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30,
          "checkable": 41, "read only": 43}


class Accessible:
    def __init__(self, bus, place):
        self._bus = bus
        self.place = tuple(place)

    def __eq__(self, other):
        return isinstance(other, Accessible) and self.place == other.place

    def __hash__(self):
        return hash(self.place)

    def __str__(self):
        try:
            return f"{self.role} «{self.name}»"
        except Gone:
            return "something that is gone"

    __repr__ = __str__

    def _call(self, interface, method, arguments=None):
        return self._bus.call(self.place, f"org.a11y.atspi.{interface}", method, arguments)

    def _get(self, interface, name):
        return self._bus.get(self.place, f"org.a11y.atspi.{interface}", name)

    @property
    def role(self):
        return self._call("Accessible", "GetRoleName")[0]

    @property
    def name(self):
        return self._get("Accessible", "Name")

    @property
    def description(self):
        return self._get("Accessible", "Description")

    @property
    def states(self):
        low, high = self._call("Accessible", "GetState")[0]
        bits = low | high << 32
        return {name for name, position in STATES.items() if bits >> position & 1}

    @property
    def shown(self):
        return "showing" in self.states

    @property
    def extents(self):
        """Left, top, width, height on the screen."""
        return tuple(self._call("Component", "GetExtents", GLib.Variant("(u)", (0,)))[0])

    def children(self):
        return [Accessible(self._bus, place) for place in self._call("Accessible", "GetChildren")[0]]

    def all(self):
        """This object and all below it, from the top; what disappears meanwhile is left out."""
        yield self
        try:
            children = self.children()
        except Gone:
            return
        for child in children:
            yield from child.all()

    @property
    def interfaces(self):
        return {name.rsplit(".", 1)[-1] for name in self._call("Accessible", "GetInterfaces")[0]}

    def actions(self):
        """The names of what can be done, such as «Press», «Toggle», «Increase», «SetFocus»."""
        if "Action" not in self.interfaces:
            return []
        return [action[0] for action in self._call("Action", "GetActions")[0]]

    def act(self, name):
        names = self.actions()
        if name not in names:
            raise AssertionError(f"{self} cannot {name}; it can: {', '.join(names) or 'nothing'}")
        self._call("Action", "DoAction", GLib.Variant("(i)", (names.index(name),)))

    @property
    def text(self):
        """What is written in a field."""
        length = self._get("Text", "CharacterCount")
        return self._call("Text", "GetText", GLib.Variant("(ii)", (0, length)))[0]

    @property
    def caret(self):
        return self._get("Text", "CaretOffset")

    @property
    def selected_text(self):
        """Empty when nothing is selected."""
        if self._call("Text", "GetNSelections")[0] == 0:
            return ""
        begin, end = self._call("Text", "GetSelection", GLib.Variant("(i)", (0,)))
        return self.text[begin:end]

    @property
    def value(self):
        return self._get("Value", "CurrentValue")

    def tree(self, depth=0):
        """What a person without sight is told, one line an object."""
        try:
            states = sorted(self.states - {"visible", "sensitive", "showing", "enabled"}) + ["hidden"] * (not self.shown)
            line = "  " * depth + str(self) + (f" ({', '.join(states)})" if states else "")
            if "Text" in self.interfaces and self.text != self.name:
                line += f" text «{self.text}»"
            children = self.children()
        except Gone:
            return []
        return [line, *(line for child in children for line in child.tree(depth + 1))]
