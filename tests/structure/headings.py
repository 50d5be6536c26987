#!/usr/bin/env python3
"""Every heading of a list that the program knows stands in docs/reference/import.md, behind its field."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELD = re.compile(r'\{"([a-z_]+)",\s*\{((?:\s*"[^"]*",?)+)\s*\}\}')


def main():
    source = (ROOT / "src/load/import_headings.cpp").read_text(encoding="utf-8")
    page = (ROOT / "docs/reference/import.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| ([a-z, ]+) \|$", page, re.M))
    fields = [(field, re.findall(r'"([^"]*)"', keys)) for field, keys in FIELD.findall(source)]
    faults = [(field, key) for field, keys in fields for key in keys if key not in rows.get(field, "").split(", ")]
    for field, key in faults:
        print(f"docs/reference/import.md: `{field}` is also called {key}")
    return 1 if faults or not fields else 0


if __name__ == "__main__":
    sys.exit(main())
