"""Does what `plan` says would help, to the letter, on copies of a generated school: the files stay valid, the talk gets a place, and no other loses its own.

usage: carry_out_repairs.py --program build/dev/gesprek --example build/dev/gesprek-example [--seed N] [--pupils N]
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime

ROUND = "rapportgesprek-februari"
AS_OF = "2027-01-11"
DAY = r"[A-Z]\w+ (\d+ \w+ \d+)"


def iso(day):
    return datetime.strptime(day, "%d %B %Y").strftime("%Y-%m-%d")


def open_session(school, day, begin, end, staff):
    with open(school / "gesprek.toml", "a", encoding="utf-8") as file:
        file.write(f'\n[[rounds.{ROUND}.sessions]]\nday = {iso(day)}\nfrom = "{begin}"\nuntil = "{end}"\nstaff = [{staff}]\n')


def take_out(school, pupils, day):
    """Takes the rows of the pupils' families that rule out the day from requests.csv."""
    guardians = (school / "guardians.csv").read_text(encoding="utf-8-sig").splitlines()
    household = guardians[0].split(";").index("household")
    theirs = {row.split(";")[household] for row in guardians[1:] if row.split(";")[0] in pupils}
    path = school / "requests.csv"
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    columns = rows[0].split(";")

    def says_it(row):
        cells = dict(zip(columns, row.split(";")))
        return cells["kind"] == "impossible" and cells["date"] == iso(day) and cells["household"] in theirs

    path.write_text("\n".join(row for row in rows if not says_it(row)) + "\n", encoding="utf-8")


def carry_out(school, talk, step):
    """True when the step could be done by what it says alone."""
    until, session = r"(\d\d:\d\d)", r"staff = \[(.*?)\]"
    if found := re.match(rf"let .* receive as well on {DAY} from {until} to {until}: .*{session}", step):
        open_session(school, *found.groups())
    elif found := re.match(rf"go on from {until} to {until} on {DAY}: .*{session}", step):
        begin, end, day, staff = found.groups()
        open_session(school, day, begin, end, staff)
    elif times := re.findall(rf"from {until} to {until} on {DAY} \({session}\)", step):
        for begin, end, day, staff in times:
            open_session(school, day, begin, end, staff)
    elif found := re.match(rf"ask the family of .* whether {DAY} is possible after all", step):
        take_out(school, {talk.split("/")[1]}, found[1])
    elif found := re.match(r"hold the talk about (\S+) by phone or video", step):
        with open(school / "requests.csv", "a", encoding="utf-8") as file:
            file.write(f"2027-01-05;mode;{ROUND};{found[1]};;;;;;;phone\n")
    else:
        return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--example", required=True)
    parser.add_argument("--seed", default="5")
    parser.add_argument("--pupils", default="60")
    given = parser.parse_args()

    def run(school, *words):
        return subprocess.run([given.program, "-C", school, *words, "--as-of", AS_OF, "--lang", "en", "--format", "json"],
                              capture_output=True, text=True, check=False)

    def unplaced(school):
        done = run(school, "plan", ROUND)
        return {talk["talk"]: talk for talk in json.loads(done.stdout)["unplaced"]} if done.returncode in (0, 1) else None

    failed, tried = [], 0
    with tempfile.TemporaryDirectory() as place:
        school, copy = pathlib.Path(place) / "school", pathlib.Path(place) / "copy"
        subprocess.run([given.example, "--seed", given.seed, "--pupils", given.pupils, "--policy", "ouder-kindgesprekken", "--load", "100", school],
                       check=True, stdout=subprocess.DEVNULL)
        before = unplaced(school)
        steps = {}
        for talk, facts in before.items():
            for step in facts["suggestions"]:
                if "(tried)" in step and "one or another" not in step:
                    steps.setdefault(step, []).append(talk)
        for step, talks in steps.items():
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(school, copy)
            if not carry_out(copy, talks[0], step):
                failed.append(f"cannot be done by its words: {step}")
                continue
            tried += 1
            after = unplaced(copy) if run(copy, "validate").returncode < 2 else None
            if after is None:
                failed.append(f"the files are refused: {step}")
            elif set(talks) & set(after) or set(after) - set(before):
                failed.append(f"{talks} without a place, or another instead: {step}")
    if tried == 0:
        failed.append("nothing was said to help")
    print(f"{tried} carried out", *failed, sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
