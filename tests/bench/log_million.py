#!/usr/bin/python3
"""How long `gesprek check` takes with a log of a million lines, and how much memory: prints both, and ends with 1 above the limits.

usage: log_million.py --program build/release/gesprek [--lines N] [--seconds S] [--times T] [--example build/release/gesprek-example]

Shapes of a log, behind the year of examples/school-a: messages to every family on every day, and the same lines once more as a second
import would state them; talks that were held, corrected again and again, with who was there in quotes; the same with every cell in quotes;
talks that were held on every day from March on, each with its report; the same in a school that records no reports; and with --example the
messages of a school of 2,000 pupils.
"""
import argparse
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

EXAMPLE = pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "school-a"


def messages(lines, pupils):
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


def talks(lines, pupils):
    """Every line is a fact of its own: one talk of each pupil, told again with other minutes, on another day."""
    made = []
    for number in range(lines):
        pupil = pupils[number % len(pupils)]
        day, minutes = divmod(number // len(pupils), 600)
        made.append(f'2027-02-{1 + number * 27 // lines:02d}T{8 + number % 9:02d}:{number % 60:02d};held;rapportgesprek-februari;{pupil};'
                    f'rapportgesprek-februari/{pupil};2027-01-{1 + day:02d};L01;"present={pupil},L01 minutes={1 + minutes}"')
    return made


def quoted_talks(lines, pupils):
    """The same as some programs export it: every cell in quotes."""
    return [";".join(f'"{cell}"' for cell in row.replace('"', "").split(";")) for row in talks(lines, pupils)]


MOMENTS = ("start-groep-1", "startgesprek", "leerdoelen-november", "rapportgesprek-februari", "verwijzing-februari", "leerdoelen-maart")


def talks_every_day(lines, pupils):
    """Nothing but lines "held": of every round and pupil on every day from March on, and then once more with other minutes."""
    days = 138
    made = []
    for number in range(lines):
        times, pupil = divmod(number, len(pupils))
        times, day = divmod(times, days)
        again, moment = divmod(times, len(MOMENTS))
        date = datetime.date(2027, 3, 1) + datetime.timedelta(days=day)
        talk = f"{MOMENTS[moment]}/{pupils[pupil]}"
        made.append(f"{date}T16:{number % 60:02d};held;{MOMENTS[moment]};{pupils[pupil]};{talk};{date};L01;minutes={10 + again}")
    return made


def talks_with_reports(lines, pupils):
    """The same, each with its report on the same day."""
    made = []
    for row in talks_every_day(lines - lines // 2, pupils):
        made += [row, row.replace(";held;", ";report-filed;").rpartition(";")[0] + ";"]
    return made[:lines]


def measure(title, program, school, rows, options, without=""):
    """Prints the figures; whether they are within the limits. `without`: an event that the school does not record."""
    pupils = [line.split(";")[0] for line in (school / "pupils.csv").read_text("utf-8-sig").splitlines()[1:]]
    log = school / "log.csv"
    known = [row for row in log.read_text("utf-8-sig").splitlines() if not without or f";{without};" not in row]
    log.write_text("".join(row + "\r\n" for row in known), encoding="utf-8-sig", newline="")
    with open(log, "a", encoding="utf-8", newline="") as file:
        file.write("".join(row + "\r\n" for row in rows(options.lines - len(known) + 1, pupils)))
    words = ["/usr/bin/time", "-f", "%e %U %M", os.path.abspath(program), "-C", str(school), "check", "--as-of", "2027-07-16", "--format", "json",
             "--fail-on", "never", "-q"]
    runs = []
    for _ in range(3):
        done = subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            print(f"{title}: {done.stderr.decode()}")
            return False
        runs.append([float(word) for word in done.stderr.split()[-3:]])
    seconds, computing, memory = min(runs)
    size = log.stat().st_size
    times = memory * 1024 / size
    print(f"{title}: {options.lines} log lines, {size / 1e6:.0f} MB, {len(pupils)} pupils: {seconds:.2f} s (of which {computing:.2f} s computing), "
          f"{memory * 1024 / 1e6:.0f} MB = {times:.1f} times the log", flush=True)
    return seconds <= options.seconds and times <= options.times


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--times", type=float, default=6.0, help="memory, as a multiple of the log")
    parser.add_argument("--example")
    options = parser.parse_args()
    good = True
    with tempfile.TemporaryDirectory(prefix="gesprek-bench-") as place:
        for title, rows, without in (("messages", messages, ""), ("talks in quotes", talks, ""), ("every cell in quotes", quoted_talks, ""),
                                     ("talks with reports", talks_with_reports, ""), ("talks without reports", talks_every_day, "report-filed")):
            school = pathlib.Path(place) / title
            shutil.copytree(EXAMPLE, school, ignore=shutil.ignore_patterns("planted.json", ".gesprek", "plans"))
            good &= measure(title, options.program, school, rows, options, without)
        if options.example:
            school = pathlib.Path(place) / "large"
            subprocess.run([options.example, "--seed", "7", "--pupils", "2000", "--policy", "ouder-kindgesprekken", str(school)], check=True,
                           stdout=subprocess.DEVNULL)
            good &= measure("a large school", options.program, school, messages, options)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
