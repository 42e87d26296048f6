# SPDX-License-Identifier: AGPL-3.0-or-later
"""What must be true of every screen, whatever is on it: controls have names, and the keyboard reaches and shows them."""

import dataclasses

from PIL import ImageChops

from access_bus import Gone
from hall import wait_until

# Roles that say nothing about what can be done with a control.
SHAPELESS = {"", "unknown", "invalid", "filler", "panel", "redundant object"}
READ_ONLY = {"label", "static", "heading", "paragraph", "image", "graphic"}
CONTAINERS = {"application", "frame", "window", "scroll pane", "viewport", "layered pane"}
# What is announced when one comes into it: without a name nobody knows where that is.
PLACES = {"dialog", "list", "list box", "page tab list", "tool bar", "table", "tree", "menu"}
RING = 6  # pixels around a control that belong to its focus ring


def no_unnamed_controls(window):
    """The faults, one sentence each: every shown control that can be acted on or focused has a name and a role that says what it is, and
    every list, dialog and bar has a name."""
    faults = []
    for item in window.objects():
        try:
            role = item.role
            states = item.states
            if role in CONTAINERS or "showing" not in states:
                continue
            if role in PLACES:
                if not item.name.strip():
                    faults.append(f"a {role} at {item.extents} has no name (in it: {', '.join(map(str, item.children()[:3])) or 'nothing'})")
                continue
            acts = [action for action in item.actions() if action != "SetFocus"]
            # Qt says of all text that it can be focused.
            told = role in READ_ONLY and not acts
            if told or not acts and not states & {"focusable", "focused", "editable"}:
                continue
            if not item.name.strip():
                faults.append(f"a {role or 'thing'} at {item.extents} has no name (it can {', '.join(acts) or 'be focused'})")
            if role in SHAPELESS:
                faults.append(f"«{item.name}» can be used, but its role is «{role}»")
        except Gone:
            continue
    return faults


@dataclasses.dataclass
class Stop:
    role: str
    name: str
    extents: tuple
    focus_is_visible: bool


def _box(window, extents):
    left, top, width, height = extents
    right, bottom = window.screen.size
    return (max(left - RING, 0), max(top - RING, 0), min(left + width + RING, right), min(top + height + RING, bottom))


def _differs(one, other, box):
    return ImageChops.difference(one.crop(box), other.crop(box)).convert("RGB").getbbox() is not None


def _becomes_visible(window, before, box, seconds=3):
    """Whether the place looks different from `before`, at once or after a short transition."""
    try:
        wait_until(lambda: _differs(before, window.screen.picture(), box), seconds, "a visible focus")
        return True
    except AssertionError:
        return False


def keyboard_walk(window, key="Tab", limit=200):
    """Presses Tab until the focus is where it was before; gives every stop in turn. A stop whose place looks the same with and
    without the keyboard has no visible focus."""
    window.activate()
    stops, seen = [], []
    current = window.focus()
    while len(stops) < limit:
        window.wait_still()
        before = window.screen.picture()
        window.key(key)
        try:
            focused = wait_until(lambda: (now := window.focus()) and now != current and now, 5, f"{key} moves the keyboard from {current}")
        except AssertionError:
            if current is not None and not stops:
                stops.append(_alone(window, current))
            return stops
        if focused in seen:
            return stops
        seen.append(focused)
        box = _box(window, focused.extents)
        stops.append(Stop(focused.role, focused.name, focused.extents, _becomes_visible(window, before, box)))
        current = focused
    raise AssertionError(f"{limit} times {key} without coming back: {stops[-5:]}")


def _alone(window, item):
    """The only stop there is: nothing to compare it with."""
    return Stop(item.role, item.name, item.extents, True)


def walk_faults(stops):
    return [f"stop {number}, {stop.role} «{stop.name}», {fault}" for number, stop in enumerate(stops, 1)
            for fault in (["has no name"] if not stop.name.strip() else []) + (["shows no focus"] if not stop.focus_is_visible else [])]
