#!/usr/bin/python3
"""How long `gesprek check` takes with a log of a million lines, and how much memory: prints both, and ends with 1 above the limits.

usage: log_million.py --program build/release/gesprek [--lines N] [--seconds S] [--times T]

The log: the year of examples/school-a, then messages to every family on every day of the year, and the same lines once more as a
second import would state them.
"""
import argparse
import datetime
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

EXAMPLE = pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "school-a"


def rows(lines, pupils):
    """Lines of a log in the order in which they were written, as many as asked for."""
    distinct = lines // 2
    made = []
    day = datetime.date(2026, 8, 24)
    number = 0
    while len(made) < distinct:
        pupil = pupils[number % len(pupils)]
        if number and number % len(pupils) == 0:
            day = day + datetime.timedelta(days=1)
        if day.year == 2027 and day.month == 8:
            day = datetime.date(2026, 8, 24)
        made.append(f"{day}T{8 + number % 9:02d}:{number // 7 % 60:02d};message-posted;;{pupil};;{day};L01;kind=news-{number // 100000}")
        number += 1
    return made + made[:lines - distinct]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--times", type=float, default=6.0, help="memory, as a multiple of the log")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gesprek-bench-") as place:
        school = pathlib.Path(place) / "school"
        shutil.copytree(EXAMPLE, school, ignore=shutil.ignore_patterns("planted.json", ".gesprek", "plans"))
        pupils = [line.split(";")[0] for line in (school / "pupils.csv").read_text("utf-8-sig").splitlines()[1:]]
        log = school / "log.csv"
        known = log.read_text("utf-8-sig").splitlines()
        with open(log, "a", encoding="utf-8", newline="") as file:
            file.write("".join(row + "\r\n" for row in rows(options.lines - len(known) + 1, pupils)))
        best = None
        for _ in range(3):
            start = time.monotonic()
            done = subprocess.run([os.path.abspath(options.program), "-C", str(school), "check", "--as-of", "2027-07-16", "--format", "json",
                                   "--fail-on", "never", "-q"], stdout=subprocess.DEVNULL, check=False)
            seconds = time.monotonic() - start
            best = seconds if best is None else min(best, seconds)
            if done.returncode != 0:
                return 1
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        size = log.stat().st_size
        user = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime / 3
        print(f"check of {options.lines} log lines ({size / 1e6:.0f} MB): {best:.2f} s (of which {user:.2f} s computing), "
              f"{memory / 1e6:.0f} MB = {memory / size:.1f} times the log")
        return 0 if best <= options.seconds and memory <= options.times * size else 1


if __name__ == "__main__":
    sys.exit(main())
