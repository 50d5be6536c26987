#!/usr/bin/python3
"""Walks docs/clauses.md: takes each policy line away, one at a time, and expects the unit test of that clause to fail.

Usage: clauses.py PATH-OF-test_policy
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
POLICIES = {"A": "ouder-kindgesprekken", "B": "oudercommunicatie"}


def rows():
    """Clause and policy paths of each row."""
    for line in (ROOT / "docs/clauses.md").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"\| ([AB]\d\d) \| ([^|]*) \|[^|]*\|([^|]*)\|", line):
            yield match.group(1), re.findall(r"`([^`]+)`", match.group(2)), match.group(3)


def indent(line):
    return len(line) - len(line.lstrip(" "))


def block_end(lines, start, depth):
    """The line after the block that begins at start: all that is deeper, and blank lines and comments between."""
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or indent(lines[end]) > depth):
        end += 1
    return end


def find(lines, path):
    """First and last line of the key at the path; list items are named by their id."""
    begin, end, depth = 0, len(lines), -1
    for name in path.split("."):
        for number in range(begin, end):
            text = lines[number]
            key = re.match(r" *([\w-]+):", text)
            item = re.match(r" *- id: (\S+)", text)
            named = (key and key.group(1) == name) or (item and item.group(1) == name)
            if named and indent(text) > depth:
                depth = indent(text)
                begin, end = number, block_end(lines, number, depth)
                break
        else:
            raise SystemExit(f"docs/clauses.md names {path}, which no policy line has")
        path_begin, begin = begin, begin + 1
    return path_begin, end


def without(text, path):
    lines = text.splitlines(keepends=True)
    begin, end = find(lines, path)
    return "".join(lines[:begin] + lines[end:])


def passes(binary, clause, folder):
    """True when the cases of the clause pass on the policies in the folder."""
    run = subprocess.run([binary, "--no-version", f"--test-case={clause} *"], capture_output=True, text=True,
                         env={"GESPREK_POLICIES": str(folder)}, timeout=60, check=False)
    if "test cases: 0" in run.stdout.replace("  ", " "):
        raise SystemExit(f"no unit test is named {clause}")
    return run.returncode == 0


def is_guarded(binary, clause, path):
    """True when the test of the clause fails on its policy without the line."""
    with tempfile.TemporaryDirectory() as folder:
        for policy in POLICIES.values():
            text = (ROOT / f"policy/{policy}.yaml").read_text(encoding="utf-8")
            text = without(text, path) if policy == POLICIES[clause[0]] else text
            (pathlib.Path(folder) / f"{policy}.yaml").write_text(text, encoding="utf-8")
        return not passes(binary, clause, folder)


def main(binary):
    faults, lines, seen = [], [], []
    for clause, paths, tests in rows():
        seen.append(clause)
        if f"policy: {clause}" not in tests:
            faults.append(f"{clause}: no test of room policy")
        lines += [(clause, path) for path in paths]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        guarded = pool.map(lambda line: is_guarded(binary, *line), lines)
        faults += [f"{clause}: the test passes without {path}" for (clause, path), good in zip(lines, guarded) if not good]
    expected = [f"A{n:02}" for n in range(1, 28)] + [f"B{n:02}" for n in range(1, 27)]
    if seen != expected:
        faults.append(f"docs/clauses.md has the clauses {' '.join(seen)}")
    if not passes(binary, "A??", ROOT / "policy") or not passes(binary, "B??", ROOT / "policy"):
        faults.append("the tests do not pass on the shipped policies")
    print("\n".join(faults) if faults else f"{len(lines)} policy lines, each guarded")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
