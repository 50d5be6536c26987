#!/usr/bin/python3
"""Checks that the commands of docs/tutorial/own-school.md are those that its transcript runs, in the same order."""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
tutorial = (root / "docs/tutorial/own-school.md").read_text(encoding="utf-8")
transcript = (root / "tests/transcripts/cases/tutorial-own-school.transcript").read_text(encoding="utf-8")
told = re.findall(r"^    (gesprek .*)$", tutorial, re.MULTILINE)
run = [re.sub(r" --as-of 2026-08-24( \| .*)?$", "", line) for line in re.findall(r"^\$ (gesprek .*)$", transcript, re.MULTILINE)]
if told != run or len(told) != 4:
    print("the tutorial tells", told, "and its transcript runs", run, sep="\n")
    sys.exit(1)
print(f"{len(told)} commands of the tutorial are run")
