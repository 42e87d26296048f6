# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rules of the house, one function each: takes a House, gives sentences about what breaks the rule."""

import re

# docs/architecture.md, "Floors". The longest prefix decides.
FLOORS = {
    "storage/": 0,
    "sync/": 1,
    "app/": 2,
    "app/ctl/": 3,
    "app/desk/": 3,
    "app/main.cpp": 3,
    "qml/": 4,
}

# The one program that puts the floors together: it links the pages, and includes nothing of them.
WINDOW = "kyhop"

QT_HOUSE = ("app/desk/", "app/main.cpp", "qml/")

# Rooms that get time, random bytes and events as arguments and give effects back.
SANS_IO = ("sync/record/", "sync/gossip/", "sync/papers/", "sync/trust/", "app/meeting/polls/")
SANS_IO_HEADERS = re.compile(
    r"(thread|random|mutex|shared_mutex|condition_variable|future|stop_token|atomic|fstream|iostream|filesystem|cstdio|ctime|csignal"
    r"|stdio\.h|time\.h|unistd\.h|fcntl\.h|poll\.h|sqlite3\.h|unordered_map|unordered_set)$"
    r"|(sys|net|netinet|arpa|asio|avahi-\w+|spdlog)/")
SANS_IO_WORDS = re.compile(
    r"\b(?:(?:system|steady|high_resolution|utc)_clock\s*::\s*now|SystemRandom|random_device|unordered_\w+|(?:clock_)?gettime(?:ofday)?"
    r"|getrandom|getenv|fopen|std::jthread|std::thread|std::async|sleep_for|sleep_until)\b")
SANS_IO_LINKS = {"kyhop_sqlite", "kyhop_asio", "kyhop_database", "kyhop_replica", "PkgConfig::avahi", "spdlog::spdlog", "kyhop_wire"}

# Headers of libraries: what must be linked to use them, and who may. What dominates compile time or is dangerous in many hands
# stays in few rooms.
LIBRARIES = (
    (r"sodium(\.h|/)", "PkgConfig::sodium", ("storage/crypto/", "storage/vault/", "sync/wire/", "sync/bundle/")),
    (r"sqlite3\.h", "kyhop_sqlite", ("storage/",)),
    (r"asio(\.hpp|/)", "kyhop_asio", ("sync/wire/", "sync/discovery/", "sync/node/", "app/meeting/node/", "app/ctl/", "app/desk/")),
    (r"avahi-", "PkgConfig::avahi", ("sync/discovery/",)),
    (r"mupdf/", "kyhop_mupdf", ("app/reader/",)),
    (r"utf8proc", "PkgConfig::utf8proc", ("storage/base/", "storage/search/", "app/reader/")),
    (r"google/protobuf/", "protobuf::libprotobuf-lite", ("sync/", "app/meeting/")),
    (r"nlohmann/", "nlohmann_json::nlohmann_json", ("app/meeting/law/", "app/meeting/sample/", "app/ctl/", "sync/wire/noise_vectors.cpp")),
    (r"CLI/", "CLI11::CLI11", ("app/ctl/", "app/main.cpp")),
    (r"tl/expected", "tl::expected", ("storage/base/",)),
)

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "app", "sync", "storage", "qml", "tests", "packaging", "docs",
             "build"}

SPDX = "SPDX-License-Identifier: AGPL-3.0-or-later"
SPDX_ENDINGS = {".h", ".cpp", ".c", ".py", ".sh", ".cmake", ".proto", ".qml", ".js", ".supp"}


def floor_of(path):
    inside = [prefix for prefix in FLOORS if path.startswith(prefix)]
    return FLOORS[max(inside, key=len)] if inside else None


def floor_of_target(target):
    """A room's floor is its folder's; a program stands where its highest source does."""
    floors = [] if target.is_room else [floor_of(source) for source in target.sources]
    return max(floors, default=floor_of(target.folder + "/"))


def is_qt(name):
    return re.match(r"Q[A-Z]\w*(/|$)|Qt\w*/", name) is not None


def rooms_stand_on_lower_floors(house):
    """No room links one above it, and rooms of one floor do not link each other in a circle."""
    for target in house.targets.values():
        own = floor_of_target(target)
        for name in target.links:
            other = house.targets.get(name)
            if name.startswith("kyhop_") and other is None and name not in ("kyhop_sqlite", "kyhop_asio", "kyhop_mupdf"):
                yield f"{target.folder}: links {name}, which is no room"
            elif other and floor_of_target(other) > own and target.name != WINDOW:
                yield f"{target.folder} (floor {own}) links {other.folder} (floor {floor_of_target(other)}): no arrow goes up"
        if target.name in house.reach(target):
            yield f"{target.folder}: reaches itself through what it links"


def includes_stay_below(house):
    """An include names a header by its full path, in the own room or in one that is linked."""
    for path in house.sources():
        own = house.target_of(path)
        if own is None:
            yield f"{path}: lies in no room (kyhop_room in a CMakeLists.txt makes one)"
            continue
        reached = house.reach(own)
        for include in house.includes(path):
            where = f"{path}:{include.line}"
            if not include.quoted:
                if floor_of(include.path) is not None and house.has_header(include.path):
                    yield f"{where}: <{include.path}> is ours: include it in quotes"
                continue
            other = house.room_of(include.path)
            if other is None or not house.has_header(include.path):
                yield f"{where}: \"{include.path}\" is no header of a room, named by its full path"
            elif floor_of(include.path) > floor_of(path):
                yield f"{where}: \"{include.path}\" is on floor {floor_of(include.path)}, above floor {floor_of(path)}"
            elif other.folder != own.folder and other.name not in reached:
                yield f"{where}: \"{include.path}\" is in {other.folder}, which {own.name} does not link"


def libraries_stay_in_their_rooms(house):
    for path in house.sources():
        own = house.target_of(path)
        for include in house.includes(path):
            for pattern, link, rooms in LIBRARIES:
                if not re.match(pattern, include.path) or include.quoted:
                    continue
                if not path.startswith(rooms):
                    yield f"{path}:{include.line}: <{include.path}> is used only in {', '.join(rooms)}"
                elif own and link not in house.reach(own):
                    yield f"{path}:{include.line}: <{include.path}> needs {link}, which {own.name} does not link"


def qt_stays_upstairs(house):
    """No Qt below app/desk, app/main.cpp and qml."""
    for path in house.sources():
        for include in house.includes(path):
            if is_qt(include.path) and not path.startswith(QT_HOUSE):
                yield f"{path}:{include.line}: <{include.path}>: Qt is known only to {', '.join(QT_HOUSE)}"
    for target in house.targets.values():
        below = not (target.folder + "/").startswith(QT_HOUSE) and "app/main.cpp" not in target.sources
        for name in target.links:
            if below and name.startswith("Qt"):
                yield f"{target.folder}: links {name}: Qt is known only to {', '.join(QT_HOUSE)}"


def protocol_is_sans_io(house):
    """The protocol's rooms hold no socket, thread, clock, random device or file, and no container without an order."""
    for path in house.sources():
        if not path.startswith(SANS_IO):
            continue
        for include in house.includes(path):
            if not include.quoted and SANS_IO_HEADERS.match(include.path):
                yield f"{path}:{include.line}: <{include.path}> in a room that does no input or output"
        text = house.text(path)
        for found in SANS_IO_WORDS.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {found.group(0)} in a room that does no input or output"
    for target in house.targets.values():
        if target.is_room and (target.folder + "/").startswith(SANS_IO):
            for name in sorted(house.reach(target) & SANS_IO_LINKS):
                yield f"{target.folder}: reaches {name}, and does no input or output"


def sources_name_their_licence(house):
    """Every source file, script and build file names the licence in its first three lines."""
    for path in our_files(house):
        if path.suffix in SPDX_ENDINGS or path.name == "CMakeLists.txt" or is_script(path):
            head = path.read_text(encoding="utf-8", errors="replace").split("\n", 3)[:3]
            if not any(SPDX in line for line in head):
                yield f"{path.relative_to(house.top)}: does not name its licence ({SPDX})"


def top_level_is_tidy(house):
    for path in sorted(house.top.iterdir()):
        if not path.name.startswith(".") and path.name not in TOP_LEVEL:
            yield f"{path.name}: does not belong at the top of the tree"


def rooms_are_described(house):
    """The table of docs/architecture.md names every room and no other."""
    page = house.top / "docs/architecture.md"
    described = set(re.findall(r"^\| \d \| `([^`]+)`", page.read_text(encoding="utf-8") if page.is_file() else "", re.MULTILINE))
    for folder in sorted(set(house.rooms) - described):
        yield f"docs/architecture.md: does not describe {folder}"
    for folder in sorted(described - set(house.rooms) - {"qml/"}):
        yield f"docs/architecture.md: describes {folder}, which is no room"


def our_files(house):
    for name in ("storage", "sync", "app", "qml", "tests", "packaging", ".ci"):
        for path in sorted((house.top / name).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def is_script(path):
    if path.suffix:
        return False
    with open(path, "rb") as file:
        return file.read(2) == b"#!"


RULES = (rooms_stand_on_lower_floors, includes_stay_below, libraries_stay_in_their_rooms, qt_stays_upstairs, protocol_is_sans_io,
         sources_name_their_licence, top_level_is_tidy, rooms_are_described)


def broken_rules(house):
    return [sentence for rule in RULES for sentence in rule(house)]
