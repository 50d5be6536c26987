#!/usr/bin/python3
"""Fails when a test of the last ctest run was skipped and is not on the list of allowed skips.

usage: skips.py BUILD_FOLDER ALLOWED_LIST
"""
import pathlib
import re
import sys

build, allowed_file = map(pathlib.Path, sys.argv[1:3])
allowed = {
    line.split("#")[0].strip() for line in allowed_file.read_text(encoding="utf-8").splitlines()
} - {""}
log = (build / "Testing/Temporary/LastTest.log").read_text(encoding="utf-8", errors="replace")
skipped = set()
test = ""
for line in log.splitlines():
    if match := re.match(r"\d+/\d+ Test(?:ing)?: (\S+)", line):
        test = match.group(1)
    elif re.match(r"Test (Skipped|Not Run|Disabled)", line):
        skipped.add(test)
    elif match := re.search(r"\[doctest\] test cases:.*\| *([1-9]\d*) skipped", line):
        skipped.add(test)
unexpected = sorted(skipped - allowed)
for name in unexpected:
    print(f"skipped, and not in {allowed_file}: {name}")
sys.exit(1 if unexpected else 0)
