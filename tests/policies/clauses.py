#!/usr/bin/python3
"""Walks docs/clauses.md: takes each policy line away, one at a time, and expects the tests that are named beside it to fail.

Usage: clauses.py BUILD-FOLDER

The fourth column names tests that read the shipped policies, and so a copy without the line:

- policy: A03, documents: A03, lint: A03 - the doctest cases of that room that have the clause in their names;
- cases - the policy's own test cases, tried by `gesprek test`: at least one of them fails.

Each fails for each line of its row; with "(when)" behind it, for the lines whose paths end so.

The fifth names doctest cases that bring a policy of their own to the command: they have to exist.
"""
import concurrent.futures
import functools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1])
POLICIES = {"A": "ouder-kindgesprekken", "B": "oudercommunicatie"}
BINARIES = {"policy": "test_policy", "documents": "test_agenda_policies", "lint": "test_lint"}


def rows():
    """Clause, policy paths, tests that fail without the line and further tests of each row."""
    for line in (ROOT / "docs/clauses.md").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"\| ([AB]\d\d) \| ([^|]*) \|[^|]*\|([^|]*)\|([^|]*)\|", line):
            clause, paths, failing, further = match.groups()
            yield clause, re.findall(r"`([^`]+)`", paths), named(failing), named(further)


def named(cell):
    """("policy", "A03", "") for "policy: A03"; ("cases", "", "when") for "cases (when)"."""
    parts = [re.match(r"([a-z]+)(?:: ([^(]+|.*[(].*))?(?: [(]([a-z_, -]+)[)])?$", part.strip()) for part in cell.split("·") if part.strip()]
    return [(part.group(1), (part.group(2) or "").strip(), part.group(3) or "") for part in parts]


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
            is_it = (key and key.group(1) == name) or (item and item.group(1) == name)
            if is_it and indent(text) > depth:
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


@functools.cache
def binary(room):
    name = BINARIES.get(room, f"test_{room}")
    found = next((path for path in (BUILD / "tests/unit").rglob(name) if path.is_file()), None)
    if found is None:
        raise SystemExit(f"there is no {name}: docs/clauses.md names tests of room {room}")
    return found


def doctest_passes(room, clause, folder):
    """True when the room's cases of the clause pass on the policies in the folder."""
    run = subprocess.run([binary(room), "--no-version", f"--test-case=*{clause} *"], capture_output=True, text=True, errors="replace",
                         env={"GESPREK_POLICIES": str(folder)}, timeout=60, check=False)
    if re.search(r"test cases: +0", run.stdout):
        raise SystemExit(f"no unit test of room {room} is named {clause}")
    return run.returncode == 0


def cases_pass(policy, folder):
    run = subprocess.run([BUILD / "gesprek", "test", folder / f"{policy}.test.yaml", "-q"], capture_output=True, timeout=60, check=False)
    return run.returncode == 0


def passes(test, policy, folder):
    kind, name, _ = test
    return cases_pass(policy, folder) if kind == "cases" else doctest_passes(kind, name, folder)


def failing_tests(clause, path, tests):
    """Those of the tests that fail on the clause's policy without the line."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for policy in POLICIES.values():
            text = (ROOT / f"policy/{policy}.yaml").read_text(encoding="utf-8")
            text = without(text, path) if path and policy == POLICIES[clause[0]] else text
            (folder / f"{policy}.yaml").write_text(text, encoding="utf-8")
            cases = (ROOT / f"policy/{policy}.test.yaml").read_text(encoding="utf-8")
            (folder / f"{policy}.test.yaml").write_text(cases, encoding="utf-8")
        return {test for test in tests if not passes(test, POLICIES[clause[0]], folder)}


def is_about(test, path):
    """True when the test is to fail without the line."""
    return not test[2] or path.split(".")[-1] in test[2].split(", ")


def faults_of_row(row):
    clause, paths, tests, _ = row
    faults = [f"{clause}: {' '.join(test)} fails on the policy as it is" for test in failing_tests(clause, "", tests)]
    faults += [f"{clause}: no test of kind {kind}" for kind in ("policy", "cases") if kind not in {test[0] for test in tests}]
    for path in paths:
        failed = failing_tests(clause, path, tests)
        faults += [f"{clause}: {' '.join(test)} passes without {path}" for test in tests if is_about(test, path) and test not in failed]
        faults += [f"{clause}: {' '.join(test)} fails without {path} too" for test in failed if not is_about(test, path)]
    return faults


def missing_cases(room, name):
    """A fault when no case of the room has such a name."""
    run = subprocess.run([binary(room), "--no-version", "--list-test-cases"], capture_output=True, text=True, check=False)
    return [] if name in run.stdout else [f"no unit test of room {room} is named {name}"]


def main():
    table = list(rows())
    expected = [f"A{n:02}" for n in range(1, 28)] + [f"B{n:02}" for n in range(1, 27)]
    faults = [] if [row[0] for row in table] == expected else [f"docs/clauses.md has the clauses {' '.join(row[0] for row in table)}"]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(faults_of_row, table):
            faults += found
    for _, _, _, further in table:
        for room, name, _ in further:
            faults += missing_cases(room, name)
    lines = sum(len(row[1]) for row in table)
    tests = sum(len(row[1]) * len(row[2]) for row in table)
    print("\n".join(faults) if faults else f"{lines} policy lines, each taken away from {tests // lines} to {len(BINARIES) + 1} kinds of tests")
    return 1 if faults else 0


sys.exit(main())
