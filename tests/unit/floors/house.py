# SPDX-License-Identifier: AGPL-3.0-or-later
"""The house as its files describe it: rooms from CMake, what each links, and what each source includes."""

import dataclasses
import functools
import pathlib
import re

CODE_FOLDERS = ("storage", "sync", "app", "qml")
SOURCE_ENDINGS = (".h", ".cpp")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
CALL = re.compile(r"\b(kyhop_room|(?:qt6?_)?add_(?:executable|library)|target_sources|target_link_libraries)\s*\(([^()]*)\)")
NO_NAMES = {"PUBLIC", "PRIVATE", "INTERFACE", "STATIC", "SHARED", "OBJECT"}


@dataclasses.dataclass
class Target:
    """A room, or another target (a program, the QML) that lies in the house."""

    name: str
    folder: str
    is_room: bool
    sources: set = dataclasses.field(default_factory=set)
    links: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class Include:
    file: str
    line: int
    path: str
    quoted: bool


def without_comments(text):
    """C++ text with comments blanked and string and character literals emptied; line numbers stay."""

    def blank(found):
        piece = found.group(0)
        if piece.startswith("/"):
            return re.sub(r"[^\n]", " ", piece)
        return piece[0] + piece[0] + "\n" * piece.count("\n")

    # An include's quotes are no literal: lines of the preprocessor are left alone.
    parts = r'^[ \t]*#[ \t]*include[^\n]*|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])\''
    return re.sub(parts, lambda m: m.group(0) if m.group(0).lstrip().startswith("#") else blank(m), text, flags=re.MULTILINE | re.DOTALL)


class House:
    def __init__(self, top):
        self.top = pathlib.Path(top)
        self.targets = {}
        for folder in CODE_FOLDERS:
            for file in sorted((self.top / folder).rglob("CMakeLists.txt")):
                self._read_cmake(file)
        self.rooms = {target.folder: target for target in self.targets.values() if target.is_room}

    def _read_cmake(self, file):
        here = file.parent.relative_to(self.top).as_posix()
        text = re.sub(r"#[^\n]*", "", file.read_text(encoding="utf-8"))
        for call, body in CALL.findall(text):
            words = [word for word in body.split() if word not in NO_NAMES]
            if call == "kyhop_room":
                self._add_room(words)
            elif call.endswith(("add_executable", "add_library")):
                self.targets[words[0]] = Target(words[0], here, False, {f"{here}/{word}" for word in words[1:]})
            elif words[0] in self.targets and call == "target_sources":
                self.targets[words[0]].sources |= {f"{here}/{word}" for word in words[1:]}
            elif words[0] in self.targets:
                self.targets[words[0]].links += words[1:]

    def _add_room(self, words):
        folder, parts, at = words[0], {"TARGET": [], "SOURCES": [], "LINKS": []}, None
        for word in words[1:]:
            if word in parts:
                at = word
            elif at:
                parts[at].append(word)
        name = parts["TARGET"][0] if parts["TARGET"] else "kyhop_" + folder.rsplit("/", 1)[-1]
        self.targets[name] = Target(name, folder, True, {f"{folder}/{word}" for word in parts["SOURCES"]}, parts["LINKS"])

    def room_of(self, path):
        """The room whose folder holds a path, the innermost one; None outside of all rooms."""
        inside = [folder for folder in self.rooms if path.startswith(folder + "/")]
        return self.rooms[max(inside, key=len)] if inside else None

    def target_of(self, path):
        """What builds a file: the program that lists it, else the room it lies in."""
        programs = (target for target in self.targets.values() if not target.is_room and path in target.sources)
        return next(programs, None) or self.room_of(path)

    def reach(self, target):
        """Names of everything a target links, directly or through what it links (links of rooms are public)."""
        found, waiting = set(), list(target.links)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self.targets[name].links if name in self.targets else []
        return found

    def sources(self):
        """Paths of all C++ files in the rooms, from the top."""
        return [path.relative_to(self.top).as_posix() for folder in CODE_FOLDERS for path in sorted((self.top / folder).rglob("*"))
                if path.suffix in SOURCE_ENDINGS]

    @functools.cache
    def text(self, path):
        return without_comments((self.top / path).read_text(encoding="utf-8"))

    def includes(self, path):
        text = self.text(path)
        return [Include(path, text.count("\n", 0, found.start()) + 1, found[1] or found[2], found[1] is not None)
                for found in INCLUDE.finditer(text)]

    def has_header(self, path):
        """True for a header in the tree and for one that protoc writes from a file in the tree."""
        proto = re.sub(r"\.pb\.h$", ".proto", path)
        return (self.top / path).is_file() or (proto != path and (self.top / proto).is_file())
