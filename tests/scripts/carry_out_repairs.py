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


def keep_rows(school, wanted):
    path = school / "requests.csv"
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    columns = rows[0].split(";")
    kept = [row for row in rows[1:] if wanted(dict(zip(columns, row.split(";"))))]
    path.write_text("\n".join([rows[0], *kept]) + "\n", encoding="utf-8")


def add_row(school, kind, moment, pupil, rest):
    path = school / "requests.csv"
    columns = path.read_text(encoding="utf-8-sig").splitlines()[0].split(";")
    cells = {"asked": AS_OF, "kind": kind, "moment": moment, "pupil": pupil}
    cells |= dict(re.findall(r"\b(date|from|value) (\S+)", rest))
    with open(path, "a", encoding="utf-8") as file:
        file.write(";".join(cells.get(column, "") for column in columns) + "\n")


def set_planning(school, key, value):
    path = school / "gesprek.toml"
    text = re.sub(rf"(?m)^{key} *=.*\n", "", path.read_text(encoding="utf-8"))
    if "[planning]" not in text:
        text += "\n[planning]\n"
    path.write_text(text.replace("[planning]\n", f"[planning]\n{key} = {value}\n", 1), encoding="utf-8")


def take_break(school, begin, end, day):
    path = school / "gesprek.toml"
    tables = re.split(r"(?m)^(?=\[)", path.read_text(encoding="utf-8"))
    pause = rf'\{{ *from *= *"{begin}", *until *= *"{end}" *\}},? *'
    path.write_text("".join(re.sub(pause, "", table) if f"day = {day}" in table else table for table in tables), encoding="utf-8")


def take_out(school, pupils, day):
    """Takes the rows of the pupils' families that rule out the day from requests.csv."""
    guardians = (school / "guardians.csv").read_text(encoding="utf-8-sig").splitlines()
    household = guardians[0].split(";").index("household")
    theirs = {row.split(";")[household] for row in guardians[1:] if row.split(";")[0] in pupils}
    keep_rows(school, lambda cells: cells["kind"] != "impossible" or cells["date"] != iso(day) or cells["household"] not in theirs)


def carry_out(program, school, talk, step):
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
    elif found := re.match(rf"ask (\S+) whether {DAY} is possible after all", step):
        keep_rows(school, lambda cells: (cells["kind"], cells["person"], cells["date"]) != ("impossible", found[1], iso(found[2])))
    elif found := re.search(r'in requests.csv: a row "(\w+)" with moment (\S+), pupil ([^\s,]+)(.*)', step):
        add_row(school, *found.groups())
    elif found := re.search(r'in requests.csv: take out the row "guest" or "attend" with pupil (\S+)', step):
        keep_rows(school, lambda cells: cells["kind"] not in ("guest", "attend") or cells["pupil"] != found[1])
    elif found := re.search(r'in gesprek.toml under \[planning\]: (\w+) = (".*?")', step):
        set_planning(school, *found.groups())
    elif found := re.search(rf"in gesprek.toml: take {until}–{until} out of breaks of the sessions of (\S+)", step):
        take_break(school, *found.groups())
    elif found := re.search(r"allow (\d+) talks at a time in room (\S+):", step):
        change(school, "gesprek.toml", rf'(?m)^id = "{found[2]}"\n(talks = .*\n)?', f'id = "{found[2]}"\ntalks = {found[1]}\n')
    elif found := re.search(r"gesprek pin (\S+) --undo", step):
        subprocess.run([program, "-C", school, "pin", found[1], "--undo", "--as-of", AS_OF], check=True, stdout=subprocess.DEVNULL)
    else:
        return False
    return True


# Schools in which a rule keeps a talk from its place: changes to the small school (file, expression, put instead; no
# expression: a row more), and what is to be said against the rule.
RULES = [
    ("guest", [("staff.csv", None, "TK;Fatima;;Bakkali;tolk;;ma;;"), ("requests.csv", None, f"2027-01-08;guest;{ROUND};P4;;TK;;;;;")],
     ['a row "agreed"', 'take out the row "guest"']),
    ("walk", [("gesprek.toml", '"20:00"', '"18:50"'), ("requests.csv", "H2;;2027-02-09", "H1;;2027-02-11")], ["walking_gap"]),
    ("travel", [("gesprek.toml", '"20:00"', '"19:00"'), ("requests.csv", None, f"2027-01-08;impossible;{ROUND};;;L3;2027-02-11;;;;"),
                ("requests.csv", None, "2027-01-08;impossible;;;H1;;2027-02-11;;;;"),
                ("requests.csv", None, f"2027-01-08;mode;{ROUND};P4;;;;;;;home")], ['a row "mode"']),
    ("break", [("gesprek.toml", r'(?s)(02-09\nfrom = "18:30"\nuntil = )"20:00"(.*)from = "18:30"\nuntil = "20:00"',
                r'\1"19:00"\nbreaks = [{ from = "18:40", until = "18:50" }]\2from = "21:30"\nuntil = "21:50"'),
               ("gesprek.toml", None, '\n[planning]\nlatest_end = "21:35"'), ("requests.csv", "2027-02-09", "2027-02-11")],
     ["out of breaks", "latest_end"]),
    ("pinned", [("gesprek.toml", r'(?s)(02-09\nfrom = "18:30"\nuntil = )"20:00"', r'\1"18:40"'),
                ("requests.csv", "2027-02-09", "2027-02-08"), ("requests.csv", None, "2027-01-08;impossible;;;H3;;2027-02-11;;;;"),
                (f"plans/{ROUND}.csv", None, "talk;pupil;guardians;staff;date;start;minutes;room;mode;pinned\n"
                 f"{ROUND}/P1;P1;G1;L3;2027-02-09;18:30;10;R3;school;yes")], ["--undo"]),
]


def change(school, file, expression, instead):
    path = school / file
    path.parent.mkdir(exist_ok=True)
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    text = text + instead + "\n" if expression is None else re.sub(expression, instead, text)
    path.write_text(text, encoding="utf-8")


class Trial:
    def __init__(self, program, place):
        self.program, self.copy, self.failed, self.tried = program, place / "copy", [], 0

    def run(self, school, *words):
        return subprocess.run([self.program, "-C", school, *words, "--as-of", AS_OF, "--lang", "en", "--format", "json"],
                              capture_output=True, text=True, check=False)

    def unplaced(self, school):
        done = self.run(school, "plan", ROUND)
        return {talk["talk"]: talk for talk in json.loads(done.stdout)["unplaced"]} if done.returncode in (0, 1) else None

    def carry_out_all(self, school, wanted=()):
        before = self.unplaced(school)
        steps = {}
        for talk, facts in before.items():
            for step in facts["suggestions"]:
                done_at_once = "(tried)" in step or step.startswith("unpin an appointment")
                if done_at_once and "one or another" not in step:
                    steps.setdefault(step, []).append(talk)
        self.failed += [f"not said: {words}" for words in wanted if not any(words in step for step in steps)]
        for step, talks in steps.items():
            shutil.rmtree(self.copy, ignore_errors=True)
            shutil.copytree(school, self.copy)
            if not carry_out(self.program, self.copy, talks[0], step):
                self.failed.append(f"cannot be done by its words: {step}")
                continue
            self.tried += 1
            after = self.unplaced(self.copy) if self.run(self.copy, "validate").returncode < 2 else None
            if after is None:
                self.failed.append(f"the files are refused: {step}")
            elif set(talks) & set(after) or set(after) - set(before):
                self.failed.append(f"{talks} without a place, or another instead: {step}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--example", required=True)
    parser.add_argument("--seed", default="5")
    parser.add_argument("--pupils", default="60")
    given = parser.parse_args()

    small = pathlib.Path(__file__).parent.parent / "transcripts" / "schools" / "klein"
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        trial = Trial(given.program, place)
        subprocess.run([given.example, "--seed", given.seed, "--pupils", given.pupils, "--policy", "ouder-kindgesprekken", "--load", "100", place / "school"],
                       check=True, stdout=subprocess.DEVNULL)
        trial.carry_out_all(place / "school")
        if trial.tried == 0:
            trial.failed.append("nothing was said to help")
        for name, changes, wanted in RULES:
            shutil.copytree(small, place / name)
            for each in changes:
                change(place / name, *each)
            trial.carry_out_all(place / name, wanted)
    print(f"{trial.tried} carried out", *trial.failed, sep="\n")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
