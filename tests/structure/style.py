#!/usr/bin/python3
"""Checks what no compiler checks: banned functions (docs/explanation/architecture.md), file sizes, unfinished marks, machine paths."""
import pathlib
import re
import sys

BANNED = {
    r"std::views\b": "clang 14 does not compile it",
    r"\bsource_location\b": "clang 14 does not compile it",
    r"std::regex\b": "overflows its stack on long input",
    r"\b(strtol|strtoul|stoi|stol|atoi|sscanf)\b": "use base/parse.hpp",
    r"\b(localtime|mktime|strftime|setlocale)\b": "no machine time zone or locale",
    r"fmt::runtime\b": "no user text as a format string",
    r"YAML::LoadAll\b": "never ends on a file that starts with a comma",
    r"^(inline |static )*const std::(string|vector|map|set|unordered_\w+)\b[^()]*[={]": "asks for memory before main; use constexpr",
    r"\bstd::(random_device|mt19937|uniform_\w+_distribution)\b": "use base/rng.hpp",
}
MARKS = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
LONGEST = 400

root = pathlib.Path(__file__).resolve().parents[2]
longer_on_purpose = {
    line.split("#")[0].strip()
    for line in (root / "tests/structure/long-files.txt").read_text(encoding="utf-8").splitlines()
} - {""}
faults = []
for folder in ("src", "tests"):
    for path in sorted((root / folder).rglob("*.[ch]pp")):
        name = str(path.relative_to(root))
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > LONGEST and name not in longer_on_purpose:
            faults.append(f"{name}: {len(lines)} lines, more than {LONGEST}")
        for number, line in enumerate(lines, 1):
            code = line.split("//")[0]
            for pattern, why in BANNED.items():
                if re.search(pattern, code) and folder == "src":
                    faults.append(f"{name}:{number}: {pattern} ({why})")
            if MARKS.search(line):
                faults.append(f"{name}:{number}: unfinished mark")
print("\n".join(faults) if faults else "style holds")
sys.exit(1 if faults else 0)
