#!/usr/bin/python3
"""Hostile text in every field, over every format: refused at the door with its place, or harmless in what comes out.

usage: hostile.py --program gesprek
"""
import argparse
import csv
import io
import json
import re
import subprocess
import sys

from readers import MOMENTS, Checks, School, read_calendar, read_mail, read_page, read_paper, read_sheet, rows_of

REFUSED = ["a\x1b[31mb", "a\u202eb", "a\u200bb", "a\x07b", "w" * 10000, "a\u0085b", "\ue000x"]
HARMLESS = ["=1+1", "@SUM(A1)", "+31 6", "-2+3", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x",
            "javascript:alert(1)", "&lt;b&gt;&#60;", "_x0041_", "{{names}}", "{{#times}}", "# kop", "- a: b", "\\;,:\\n", "%s%n{0}",
            "=?UTF-8?B?eA==?=", "--=_gesprek_", "BEGIN:VEVENT", "../../x", "Ğüneş 李 Ωμέγα", "\u05d0\u05d1\u05d2", "cmd|' /C calc'!A0"]
FIELDS = {"pupils.csv": ("given", "prefix", "family", "arrived", "left"),
          "guardians.csv": ("given", "prefix", "family", "relation", "phone"), "staff.csv": ("given", "prefix", "family")}

parser = argparse.ArgumentParser()
parser.add_argument("--program", required=True)
check = Checks()
program = parser.parse_args().program


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"'


def poison(school, texts):
    """Puts the texts in turn into every free field of the tables; guardians of more children keep one name."""
    turn = 0
    people = {}
    for table, fields in FIELDS.items():
        path = school.folder / table
        rows = rows_of(path.read_bytes())
        for row in rows:
            known = people.get(row.get("guardian"))
            for field in fields:
                row[field] = known[field] if known else texts[turn % len(texts)]
                turn += 1
            if "guardian" in row:
                people.setdefault(row["guardian"], row)
        names = list(rows[0])
        path.write_text("\n".join(";".join(quoted(row[name]) for name in names) for row in [dict(zip(names, names))] + rows) + "\n")
    (school.folder / "topics.csv").write_text(
        "talk;guardian;received;text\n" +
        "".join(f"rapportgesprek-februari/P{1 + i % 4};G1;2027-01-09;{quoted(text)}\n" for i, text in enumerate(texts)))
    with (school.folder / "requests.csv").open("a") as requests:
        requests.writelines(f"2027-01-08;guest;rapportgesprek-februari;P{1 + i % 4};;;;;;;{quoted(text)}\n"
                            for i, text in enumerate(texts[:4]) if text not in REFUSED)
    policy = school.folder / "policy.yaml"
    policy.write_text(policy.read_text() + "moments:\n" + "".join(
        f"  - id: {moment}\n    name: {json.dumps(texts[i % len(texts)])}\n    purpose: {json.dumps(texts[(i + 3) % len(texts)])}\n"
        for i, moment in enumerate(MOMENTS)))
    place = school.folder / "gesprek.toml"
    text = place.read_text() + f'\n[[closed]]\nfrom = 2027-05-07\nname = {toml(texts[(turn + 2) % len(texts)])}\n'
    text = text.replace('"De Kleine School"', toml(texts[turn % len(texts)]))
    place.write_text(text.replace('"Lokaal 3"', toml(texts[(turn + 1) % len(texts)])))


def toml(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


clean = School(program)
clean.run("plan", *MOMENTS)
quiet = clean.export()

for text in REFUSED:
    school = School(program)
    poison(school, [text])
    done = subprocess.run([school.program, "-C", str(school.folder), "validate"], check=False, capture_output=True,
                          env=school.environment, timeout=60)
    said = done.stderr.decode() + done.stdout.decode()
    check(f"{text[:9]!r}: refused", done.returncode == 2)
    check(f"{text[:9]!r}: with its place", re.search(r"gesprek\.toml:\d+:\d+|pupils\.csv:\d+:\d+", said))
    check(f"{text[:9]!r}: nothing of it reaches the terminal", not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]", said))

def shapes(data):
    """Which properties each component has; teachers' files change places with their names."""
    return {(component, tuple(sorted(properties))) for component, properties in read_calendar(data)}


all_shapes = set().union(*(shapes(data) for path, data in quiet.items() if path.endswith(".ics")))
for shift in (0, 11):
    school = School(program)
    poison(school, HARMLESS[shift:] + HARMLESS[:shift])
    (school.folder / "plans").mkdir(exist_ok=True)
    for path in (clean.folder / "plans").iterdir():
        (school.folder / "plans" / path.name).write_bytes(path.read_bytes())
    files = school.export()
    check(f"{shift}: the same files", sorted(files) == sorted(quiet))
    for path, data in files.items():
        where = f"{shift} {path}"
        if path.endswith(".csv"):
            cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";") for cell in row]
            check(f"{where}: no cell begins a formula", not [cell for cell in cells if re.match(r"\s*[=+@-]", cell)])
        elif path.endswith(".xlsx"):
            sheet = read_sheet(data)
            check(f"{where}: no formula and no link",
                  all(cell.data_type != "f" and cell.hyperlink is None for row in sheet.rows for cell in row))
        elif path.endswith(".json"):
            said = json.dumps(json.loads(data), ensure_ascii=False)
            check(f"{where}: keys, and no text of a person", not any(text in said for text in ("<script>", "=1+1", "{{names}}", "李")))
        elif path.endswith(".html"):
            reader = read_page(data)
            old = read_page(quiet[path])
            check(f"{where}: no element and no attribute comes from data",
                  set(reader.tags) <= set(old.tags) | {"bdi"} and set(reader.attributes) == set(old.attributes) and
                  reader.tags.count("script") == old.tags.count("script") and reader.tags.count("img") == 0)
        elif path.endswith(".ics"):
            check(f"{where}: no component and no property comes from data", shapes(data) <= all_shapes)
        elif path.endswith(".eml"):
            mail = read_mail(data)
            old = read_mail(quiet[path])
            check(f"{where}: the same headers and parts",
                  mail.keys() == old.keys() and [p.get_content_type() for p in mail.walk()] == [p.get_content_type() for p in old.walk()]
                  and not any(part.defects for part in mail.walk()) and
                  (not mail["To"] or [a.addr_spec for a in mail["To"].addresses] == [a.addr_spec for a in old["To"].addresses]))
        elif path.endswith(".pdf"):
            check(f"{where}: can be read", len(read_paper(data)) > 100)
            check(f"{where}: nothing is embedded", b"/EmbeddedFile" not in data and b"/JavaScript" not in data and b"/URI" not in data)
        elif path.endswith(".txt"):
            check(f"{where}: no control character", not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u200b]", data.decode()))
    check(f"{shift}: names come out as they are", "<script>alert(1)</script>" in read_page(files["out-plan.html"]).text)
    for words in ([["show", "rapportgesprek-februari", "--by", by] for by in ("grid", "teacher", "household", "room", "day")] +
                  [["year"], ["explain", "P1"], ["explain", "rapportgesprek-februari/P1"], ["todo"], ["invite", *MOMENTS, "--dry-run"]]):
        said = school.run(*words)
        check(f"{shift} {words}: the terminal", not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said))
sys.exit(check.end())
