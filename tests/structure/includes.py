#!/usr/bin/python3
"""Checks that #include lines point down only, and that each outside library stays in its room (docs/explanation/architecture.md)."""
import pathlib
import re
import sys

ROOMS = {
    "base": set(),
    "words": {"base"},
    "diag": {"base", "words"},
    "model": {"base", "words", "diag"},
    "calendar": {"base", "words"},
    "agenda": {"base", "words", "diag", "model", "calendar"},
    "planner": {"base", "words", "diag", "model", "calendar", "agenda"},
    "compliance": {"base", "words", "diag", "model", "calendar", "agenda"},
    "lint": {"base", "words", "diag", "model", "calendar", "agenda"},
    "review": {"base", "words", "diag", "model", "calendar", "agenda", "lint"},
    "load": {"base", "words", "diag", "model", "calendar"},
    "store": {"base", "words", "diag"},
    "render": {"base", "words", "diag", "model", "calendar", "agenda", "planner", "compliance", "review"},
    "publish": {"base", "words", "diag", "model", "calendar", "agenda", "planner", "compliance", "render"},
    "commands": {"base", "words", "diag", "model", "calendar", "agenda", "planner", "compliance", "lint", "review", "load", "store",
                 "render", "publish"},
    "cli": {"base", "words", "diag", "commands", "store"},
    "example": {"base", "words", "diag", "model", "calendar", "agenda", "planner", "compliance", "load"},
}
LIBRARIES = {
    r"yaml\.h": {"load"},
    r"yaml-cpp/": set(),  # a second opinion in the tests only
    r"toml\+\+/": {"load"},
    r"csv\.h": {"load"},
    r"libxml/": {"load"},
    r"zip\.h": {"load"},
    r"(cairo|pango|sodium|xlsxwriter)": {"publish"},
    r"nlohmann/": {"render", "planner"},
    r"unicode/": {"base"},
    r"(unistd|fcntl|sys/.*)\.h": {"store", "cli", "publish"},
    r"(iostream|fstream|filesystem)": {"store", "cli", "commands", "example"},
}

root = pathlib.Path(__file__).resolve().parents[2] / "src"
faults = []
files = sorted(root.rglob("*.[ch]pp"))
for path in files:
    room = path.relative_to(root).parts[0]
    if room == path.name:
        continue  # main.cpp
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"src/{path.relative_to(root)}:{number}"
        if match := re.match(r'#include "([^/"]+)/', line):
            if match.group(1) != room and match.group(1) not in ROOMS[room]:
                faults.append(f"{where}: {room} must not include {match.group(1)}")
        if match := re.match(r"#include <([^>]+)>", line):
            for pattern, rooms in LIBRARIES.items():
                if re.fullmatch(pattern + ".*", match.group(1)) and room not in rooms:
                    faults.append(f"{where}: <{match.group(1)}> does not belong in {room}")
print("\n".join(faults) if faults else f"{len(files)} files include in the allowed directions")
sys.exit(1 if faults else 0)
