#!/usr/bin/python3
"""Runs transcripts: whole commands with what they print and how they end, in files that read like a terminal.

usage: run.py --program build/dev/gesprek [--update] FILE…

A transcript says first what it shows, then sets up its folder, then gives commands with their output:

    # Two problems of a policy are named in one run.
    use klein                        copies tests/transcripts/schools/klein to ./klein
    file policy.yaml                 makes a file of the lines that follow, each after "| "
    | format: 1

    $ gesprek validate policy.yaml
    what it prints on standard output
    [stderr]
    what it prints on standard error
    [exit 2]

"[stderr]" is left out when nothing was printed there, "[exit 0]" always stands. A carriage return is shown as <CR>, a byte-order mark
as <BOM>, an escape as <ESC>; the seconds of a run in JSON as 0.0. --update writes what the program does now: read the difference.

Every command runs in a new folder with nothing of the caller's environment, in a time zone far from the school's, on 11 January 2027,
09:00 in Amsterdam, 80 columns wide.
"""
import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SCHOOLS = pathlib.Path(__file__).resolve().parent / "schools"
NOW = "1799654400"  # 2027-01-11T08:00:00Z
TIMEOUT = 120


def show(text):
    """Text as a transcript holds it."""
    text = text.replace("\r", "<CR>").replace("\ufeff", "<BOM>").replace("\x1b", "<ESC>")
    return re.sub(r'"seconds": [0-9.e+-]+', '"seconds": 0.0', text)


def lines_of(data):
    text = show(data.decode("utf-8", "backslashreplace"))
    if not text:
        return []
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += "<no newline>"
    return lines


def run_command(command, folder, environment):
    done = subprocess.run(["/bin/bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=TIMEOUT, check=False)
    lines = lines_of(done.stdout)
    errors = lines_of(done.stderr)
    if errors:
        lines += ["[stderr]"] + errors
    return lines + [f"[exit {done.returncode}]"]


def set_up(line, rest, folder):
    """One line of the setting; rest gives the lines after it. Returns how many of those it took."""
    words = line.split()
    if words[0] == "use":
        target = folder / (words[2] if len(words) > 2 else words[1])
        shutil.copytree(SCHOOLS / words[1], target)
        return 0
    if words[0] == "file":
        body = []
        for follower in rest:
            if not follower.startswith("|"):
                break
            body.append(follower[2:])
        target = folder / words[1]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(part + "\n" for part in body), encoding="utf-8")
        return len(body)
    raise SystemExit(f"unknown line: {line}")


def replay(text, program):
    """The transcript with what the program does now."""
    with tempfile.TemporaryDirectory(prefix="gesprek-transcript-") as place:
        folder = pathlib.Path(place) / "work"
        tools = pathlib.Path(place) / "bin"
        folder.mkdir()
        tools.mkdir()
        (tools / "gesprek").symlink_to(program)
        environment = {"PATH": f"{tools}:/usr/bin:/bin", "HOME": place, "TMPDIR": place, "LANG": "C.UTF-8", "TZ": "Pacific/Kiritimati",
                       "COLUMNS": "80", "SOURCE_DATE_EPOCH": NOW}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                environment[name] = os.environ[name]
        lines = text.split("\n")
        output = []
        i = 0
        while i < len(lines):
            line = lines[i]
            i += 1
            if line.startswith("$ "):
                output.append(line)
                while line.endswith("\\"):
                    line = line[:-1] + lines[i].strip()
                    output.append(lines[i])
                    i += 1
                output += run_command(line[2:], folder, environment)
                while i < len(lines) and not re.fullmatch(r"\[exit \d+\]", lines[i]) and not lines[i].startswith("$ "):
                    i += 1
                i += 1 if i < len(lines) and lines[i].startswith("[exit ") else 0
            else:
                output.append(line)
                if line and not line.startswith("#"):
                    taken = set_up(line, lines[i:], folder)
                    output += lines[i:i + taken]
                    i += taken
        return "\n".join(output)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    failed = 0
    for name in options.files:
        path = pathlib.Path(name)
        wanted = path.read_text(encoding="utf-8")
        actual = replay(wanted, program)
        if actual == wanted:
            continue
        if options.update:
            path.write_text(actual, encoding="utf-8")
            print(f"updated {name}")
            continue
        failed += 1
        sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), actual.splitlines(True), f"{name}, as it stands", "as the program does now"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
