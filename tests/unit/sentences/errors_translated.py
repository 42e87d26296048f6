#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every sentence that the lower floors give to fail(), refuse() or an Error has a Vietnamese one: in qml/i18n/errors_vi.ts, and in the list of patterns
(app/desk/base/error_patterns.cpp) where a name or a number stands in it. Nothing in the translations is unfinished."""

import os
import pathlib
import re
import sys
import xml.etree.ElementTree

ROOT = pathlib.Path(os.environ.get("KYHOP_SOURCE") or pathlib.Path(__file__).resolve().parents[3])
ROOMS = ("storage", "sync", "app/desk", "app/meeting", "app/reader")
CALL = re.compile(r"\b(fail|refuse)\(|(\{)(?=\s*ErrorCode::\w+,)")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# What builds an error of the words it is given: a function, or a lambda, with parameters of these names.
HELPER = re.compile(r"(?:\b(\w+)\(|(\w+) = \[[^\]]*\]\()([^(){};]*\b(?:std::string(?:_view)?|char\s*\*)\s*&?\s*(?:why|todo)\b[^(){};]*)\)")
# What a machine says of another's bytes: it ends a link or leaves a record without effect, and nobody is told. The rule pack is built in.
INNER = ("app/meeting/law/", "sync/discovery/service_text", "sync/gossip/", "sync/papers/", "sync/record/", "sync/trust/authority", "sync/trust/genesis",
         "sync/wire/channel", "sync/wire/noise")
ESCAPES = {'\\"': '"', "\\n": "\n", "\\\\": "\\"}


def split(text, separators):
    """At the separators that stand outside of brackets and strings."""
    parts, depth, start, at = [], 0, 0, 0
    while at < len(text):
        if text[at] in "\"'":
            quote, at = text[at], at + 1
            while text[at] != quote:
                at += 2 if text[at] == "\\" else 1
        elif text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            depth -= 1
        elif depth == 0 and text[at] in separators and text[at - 1:at + 1] != "::" and text[at:at + 2] != "::":
            parts.append(text[start:at])
            start = at + 1
        at += 1
    return [*parts, text[start:]]


def arguments(text, at):
    """Those of the call whose bracket opens just before `at`."""
    depth, end = 1, at
    while depth:
        if text[end] in "\"'":
            quote, end = text[end], end + 1
            while text[end] != quote:
                end += 2 if text[end] == "\\" else 1
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(text[end], 0)
        end += 1
    return [part.strip() for part in split(text[at:end - 1], ",")]


def sentences(expression):
    """What the expression can be, with %1 … for what is only known when it runs. Nothing for what holds no words itself."""
    choices = split(expression, "?")
    if len(choices) > 1:
        return [one for part in split("?".join(choices[1:]), ":") for one in sentences(part)]
    expression = expression.strip()
    if expression.startswith("(") and expression.endswith(")"):
        return sentences(expression[1:-1])
    text, holes = "", 0
    for part in split(expression, "+"):
        literals = LITERAL.findall(part)
        bare = LITERAL.sub("", part)
        if literals and re.fullmatch(r"\s*(std::string(_view)?\s*[({]\s*[)}])?\s*", bare):
            text += "".join(re.sub(r"\\.", lambda escape: ESCAPES.get(escape[0], escape[0]), one) for one in literals)
        else:
            holes += 1
            text += f"%{holes}"
    return [text] if re.search(r"[A-Za-z]{2}", re.sub(r"%\d", "", text)) else []


def helpers(text):
    """Name → places of the arguments that are sentences."""
    found = {}
    for helper in HELPER.finditer(text):
        names = [part.split("=")[0].strip().split(" ")[-1].lstrip("&*") for part in split(helper[3], ",")]
        found[helper[1] or helper[2]] = [at for at, name in enumerate(names) if name in ("why", "todo")]
    return {name: places for name, places in found.items() if name not in ("fail", "refuse", "Error")}


def told():
    """(place, sentence) of all that is told."""
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            text = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.M)
            for call in CALL.finditer(text):
                words = arguments(text, call.end())
                for word in words[2:4]:
                    for sentence in sentences(word):
                        yield f"{path.relative_to(ROOT)}: {call[1] or 'Error'}", sentence
            for given in re.finditer(r"(?:\.|->)(?:why|todo) = ([^;]*);", text):
                for sentence in sentences(given[1]):
                    yield f"{path.relative_to(ROOT)}: {given[0][:20]}", sentence
            if str(path.relative_to(ROOT)).startswith(INNER):
                continue
            for name, places in helpers(text).items():
                for call in re.finditer(rf"(?<![\w.]){name}\(", text):
                    words = arguments(text, call.end())
                    for sentence in [one for at in places if at < len(words) for one in sentences(words[at])]:
                        yield f"{path.relative_to(ROOT)}: {name}", sentence


def renumbered(sentence):
    """As the window looks it up: numbers and what stands in «…» as %1, %2 …"""
    count = 0

    def next_one(_):
        nonlocal count
        count += 1
        return f"%{count}"
    return re.sub(r"%\d|«[^»]*»|\d+", next_one, sentence)


def messages(name):
    for message in xml.etree.ElementTree.parse(ROOT / "qml/i18n" / name).iter("message"):
        translation = message.find("translation")
        yield message.findtext("source"), translation.text or "", translation.get("type")


def main():
    faults = []
    known = {source for source, _, _ in messages("errors_vi.ts")}
    patterns = set()
    listed = ROOT / "app/desk/base/error_patterns.cpp"
    if listed.exists():
        patterns = {re.sub(r"\\.", lambda escape: ESCAPES.get(escape[0], escape[0]), one) for one in LITERAL.findall(listed.read_text(encoding="utf-8"))}
    for place, sentence in told():
        holes = re.search(r"%\d", re.sub(r"«[^»]*»", "", sentence)) is not None
        if sentence in known and (not holes or sentence in patterns):
            continue
        if not holes and renumbered(sentence) in known or holes and renumbered(sentence) in known & patterns:
            continue
        faults.append(f"{place}: “{sentence}” has no Vietnamese")
    for name in ("errors_vi.ts", "kyhop_vi.ts"):
        for source, translation, state in messages(name):
            if state == "unfinished" or not translation and state != "vanished" and source:
                faults.append(f"{name}: “{source}” is unfinished")
            if name == "errors_vi.ts" and sorted(set(re.findall(r"%\d", source))) != sorted(set(re.findall(r"%\d", translation))):
                faults.append(f"{name}: “{source}” has other placeholders in Vietnamese")
    faults += [f"error_patterns.cpp: “{one}” is not in errors_vi.ts" for one in sorted(patterns - known) if "%1" in one]
    print("\n".join(sorted(set(faults))) or "every sentence has its Vietnamese one")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
