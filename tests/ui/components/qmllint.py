#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""qmllint over all pages and components: qmllint.py QMLLINT FOLDER-OF-MODULES FOLDER-OF-SOURCES. Any warning is an error, except for
what qmllint 6.4 does not know: an id inside contentItem makes it immediate, which is what we want; a delegate may name an id of its
file's root (`pragma ComponentBehavior: Bound` came only with 6.5); StandardKey; 64-bit numbers."""

import json
import pathlib
import re
import subprocess
import sys


def outer_ids(file):
    return set(re.findall(r"^\s*id: (\w+)$", file.read_text(encoding="utf-8"), flags=re.MULTILINE))


def word_at(file, line, column):
    return re.match(r"\w*", file.read_text(encoding="utf-8").splitlines()[line - 1][column - 1:]).group(0)


def main(qmllint, modules, sources):
    module = pathlib.Path(modules) / "Kyhop"
    files = [module / file.relative_to(sources) for file in sorted(pathlib.Path(sources).rglob("*.qml"))]
    run = subprocess.run([qmllint, "--deferred-property-id", "disable", "--json", "-", "-I", modules, *map(str, files)],
                         capture_output=True, text=True, check=False)
    found = 0
    for report in json.loads(run.stdout)["files"]:
        file = pathlib.Path(report["filename"])
        for warning in report["warnings"]:
            line, column = warning.get("line", 1), warning.get("column", 1)
            if warning["message"] == "Unqualified access" and word_at(file, line, column) in outer_ids(file) | {"StandardKey"}:
                continue
            if warning["message"].startswith('Type "qlonglong"'):
                continue
            # A map's keys are no properties that 6.4 could know.
            if warning["message"].endswith('not found on type "QVariantMap"'):
                continue
            found += 1
            print(f"{file.name}:{line}:{column}: {warning['message']}")
    print(f"{len(files)} files, {found} warnings")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
