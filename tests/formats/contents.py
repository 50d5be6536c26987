#!/usr/bin/python3
"""Opens every kind of file with a second program and compares it with the plan. usage: contents.py --program gesprek"""
import argparse
import csv
import io
import json
import re
import sys

from readers import MOMENTS, Checks, School, read_calendar, read_mail, read_page, read_paper, read_sheet, rows_of

parser = argparse.ArgumentParser()
parser.add_argument("--program", required=True)
check = Checks()
school = School(parser.parse_args().program)
school.run("plan", *MOMENTS)
files = school.export()

plan = rows_of(files["out-plan.csv"])
pupils = {row["pupil"]: row for row in rows_of((school.folder / "pupils.csv").read_bytes())}
guardians = rows_of((school.folder / "guardians.csv").read_bytes())
name = {key: " ".join(filter(None, (row["given"], row["prefix"], row["family"]))) for key, row in pupils.items()}
times = sorted((row["date"], row["start"]) for row in plan)
check("the plan has talks", len(plan) >= 6)

sheet = list(read_sheet(files["out-plan.xlsx"]).values)
check("xlsx: a row a talk, with typed day and time",
      sorted((day.strftime("%Y-%m-%d"), start.strftime("%H:%M")) for day, start, *_ in sheet[1:]) == times)
check("xlsx: names", sorted(row[4] for row in sheet[1:]) == sorted(name[row["pupil"]] for row in plan))
check("xlsx: the list of invitations", [row[0] for row in read_sheet(files["out-letters/invitations.xlsx"]).values][1:] ==
      [row["file"] for row in rows_of(files["out-letters/index.csv"])])

page = read_page(files["out-plan.html"])
check("html: every name", all(page.text.count(name[row["pupil"]]) >= 3 for row in plan))
check("html: every time", all(row["start"] in page.text for row in plan))

calendars = {row["file"]: row for row in rows_of(files["out-ics/index.csv"])}
for kind in ("staff", "household"):
    starts = []
    uids = set()
    for file, row in calendars.items():
        if row["for"] == kind:
            for component, properties in read_calendar(files["out-ics/" + file]):
                if component == "VEVENT":
                    starts.append(properties["DTSTART;TZID=Europe/Amsterdam"])
                    uids.add(properties["UID"])
                    check("ics: no name of a family or a kind of talk",
                          not re.search("advies|verwijzing|Boer|Demir|Jansen", properties["SUMMARY"]))
    check(f"ics: {kind}: the times of the plan",
          sorted(set(starts)) == sorted({day.replace("-", "") + "T" + start.replace(":", "") + "00" for day, start in times}))
    check(f"ics: {kind}: a UID a talk", len(uids) == len(plan))
check("ics: the index says whose each file is",
      len({(row["owner"], row["guardians"]) for row in calendars.values()}) == len(calendars) and
      all(row["guardians"] for row in calendars.values() if row["for"] == "household"))
check("ics: the year", any(component == "VEVENT" for component, _ in read_calendar(files["out-year-ics/year.ics"])))

paper = re.sub(r"\s+", " ", read_paper(files["out-plan.pdf"]))
for row in plan:
    end = int(row["start"][:2]) * 60 + int(row["start"][3:]) + int(row["minutes"])
    check(f"pdf: {row['talk']}", f"{row['start']}–{end // 60:02}:{end % 60:02}" in paper and pupils[row["pupil"]]["family"] in paper)
door = read_paper(files["out-plan.pdf"])
door = door[door.index("Lokaal 3 – "):door.index("Uw gesprekken")]
check("pdf: the door list names no family and no guardian", not re.search("Boer|Nowak|Jansen|Mieke|Ewa|Petra", door))
check("ics and pdf: a household has its own language",
      any("SUMMARY:Talk" in content.decode() for file, content in files.items() if file.startswith("out-ics/") and file.endswith(".ics")) and
      "Your talks on" in paper and "Uw gesprekken op" in paper)
check("pdf: the door list hides who keeps details secret", "bezet" in door and "Ayşe" not in door)
forms = read_paper(files["out-forms.pdf"])
check("pdf: four forms, a sheet each", forms.count("\f") == 4 and "Woordweb" in forms and "1/2" not in forms)

letters = rows_of(files["out-letters/index.csv"])
check("letters: one a household with a talk", len({row["household"] for row in letters}) == len(letters) == 6)
for row in letters:
    stem = "out-letters/" + row["file"].removesuffix(".txt")
    text = files[stem + ".txt"].decode()
    mail = read_mail(files[stem + ".eml"])
    page = read_page(files[stem + ".html"])
    own = [talk for talk in plan if talk["pupil"] in row["pupils"].split() and set(talk["guardians"].split()) &
           {g["guardian"] for g in guardians if g["household"] == row["household"]}]
    others = [name[key] for key in name if key not in row["pupils"].split()]
    flat = re.sub(r"\s+", " ", text)
    for talk in own:
        check(f"{stem}: its talk", name[talk["pupil"]] in flat and talk["start"] in flat)
    check(f"{stem}: nobody else's child", not any(other in flat for other in others))
    check(f"{stem}: html says the same", re.sub(r"\s+", "", page.text).endswith(re.sub(r"\s+", "", text)))
    mails = [read_mail(files[file]) for file in sorted(files) if re.fullmatch(re.escape(stem) + r"(-\d+)?\.eml", file)]
    to = [[a.addr_spec for a in mail["To"].addresses] if mail["To"] else [] for mail in mails]
    family = [g for g in guardians if g["household"] == row["household"] and g["email"]]
    secret = {g["email"] for g in family if g["secret"] == "yes"}
    check(f"{stem}: to its own guardians, who keeps the address secret alone",
          {email for one in to for email in one} == {g["email"] for g in family} and
          all(len(one) == 1 for one in to if secret & set(one)))
    check(f"{stem}: no secret address in the list", not secret & set(row["email"].split()))
    check(f"{stem}: subject", mail["Subject"] == text.split("\n")[0])
    body = mail.get_body(("plain",)).get_content()
    check(f"{stem}: mail says the same", re.sub(r"\s+", "", text).endswith(re.sub(r"\s+", "", body)))
    attached = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    events = [properties for component, properties in read_calendar(attached["gesprek.ics"].replace("\n", "\r\n").encode()
                                                                    if "\r\n" not in attached["gesprek.ics"]
                                                                    else attached["gesprek.ics"].encode()) if component == "VEVENT"]
    check(f"{stem}: calendar", len(events) == len(own))
    check(f"{stem}: no defect", not any(part.defects for part in mail.walk()))
merge = rows_of(files["out-letters/merge.csv"])
check("merge table: the whole letter", all(row["letter"].replace("\r\n", "\n").split("\n")[0] == row["subject"] for row in merge))

for row in merge:
    own = [talk for talk in plan if name[talk["pupil"]] in (row["pupil1"], row["pupil2"], row["pupil3"] if "pupil3" in row else "")]
    whens = " ".join(value or "" for key, value in row.items() if key.startswith("when"))
    check(f"merge table: times of {row['children']}", any(talk["start"] in whens for talk in own))

document = json.loads(files["out-plan.json"])
talks = [talk for each in document.get("plans", [document]) for talk in each["talks"]]
check("json: the talks of the plan", sorted((talk["talk"], talk["start"], talk["minutes"], talk["room"]) for talk in talks) ==
      sorted((row["talk"], row["date"] + "T" + row["start"], int(row["minutes"]), row["room"]) for row in plan))
check("json: keys, no names", not any(text in files["out-plan.json"].decode() for text in name.values()))

lists = [row for path, data in files.items() if re.search(r"teacher-\d+\.csv$", path) for row in rows_of(data)]
check("teachers' tables: every talk, with who comes",
      sorted((row["date"], row["start"], row["pupil"]) for row in lists) ==
      sorted((row["date"], row["start"], name[row["pupil"]]) for row in plan for _ in row["staff"].split()) and
      all(row["guardians"] for row in lists))
for path, data in files.items():
    if re.search(r"teacher-\d+\.txt$", path):
        own = rows_of(files[path.replace(".txt", ".csv")])
        flat = re.sub(r"\s+", " ", data.decode())
        check(f"{path}: says what its table says", all(row["start"] in flat and row["pupil"].split()[0] in flat for row in own))
sheet_of_teachers = read_page(files["out-letters/teachers.html"]).text
check("teachers.html: every pupil and time", all(name[row["pupil"]] in sheet_of_teachers and row["start"] in sheet_of_teachers for row in plan))
blocks = rows_of(files["out-letters/blocks.csv"])
check("blocks.csv: the sessions of the school", {(row["date"], row["start"], row["end"]) for row in blocks if row["moment"] == MOMENTS[0]} ==
      {("2027-02-09", "18:30", "20:00"), ("2027-02-11", "18:30", "20:00")})
for talk in plan:
    check(f"blocks.csv: {talk['talk']} lies in a block of its teacher",
          any(block["moment"] == talk["talk"].split("/")[0] and block["staff"] in talk["staff"].split() and block["date"] == talk["date"] and
              block["start"] <= talk["start"] < block["end"] and block["minutes"] == talk["minutes"] for block in blocks))
asking = School(school.program)
asking.run("invite", MOMENTS[0], "--ask-wishes", "--out", "asked")
wishes = rows_of((asking.work / "asked/wishes.csv").read_bytes())
check("wishes.csv: every family that got a letter, the hours of the sessions, nothing filled in",
      {row["household"] for row in wishes} == {row["household"] for row in rows_of((asking.work / "asked/index.csv").read_bytes())} and
      {(row["date"], row["from"]) for row in wishes} == {(day, hour) for day in ("2027-02-09", "2027-02-11") for hour in ("18:30", "19:30")} and
      not any(row["kind"] for row in wishes))
for subject in ("year", "check"):
    rows = [line for line in csv.reader(io.StringIO(school.run("export", "--" + subject, "--to", "csv").lstrip("\ufeff"), newline=""), delimiter=";")]
    cells = list(read_sheet(files[f"out--{subject}.xlsx"]).values)
    check(f"xlsx: the {subject} has the rows of its table", len(cells) == len(rows) and [row[0] for row in cells[1:]] == [row[0] for row in rows[1:]])
year_page = read_page(files["out--year.html"]).text
check("html: every moment of the year", all(row["name"] in year_page for row in rows_of(school.run("export", "--year", "--to", "csv").encode())))

again = School(school.program, TZ="Pacific/Auckland", LANG="C", LC_ALL="C")
again.run("plan", *MOMENTS)
other = again.export()
check("the same bytes in another folder, time zone and language",
      {path: data for path, data in files.items()} == other)

# After the invitations: a change, a cancellation, and who has not reacted.
school.run("record", "invited", *MOMENTS)
check("nobody is told twice", school.run("invite", *MOMENTS, "--dry-run", "--format", "json").count('"file": "invitation') == 0)
moved = next(row for row in plan if row["pupil"] == "P1")
free = "18:30" if moved["start"] != "18:30" else "19:10"
school.run("move", moved["talk"], free)
school.run("invite", *MOMENTS, "--out", "changed")
text = (school.work / "changed/invitation-0001.txt").read_text()
check("a change notice has the old and the new time", free in text and moved["start"] in text)
before = read_calendar(files["out-letters/invitation-0001.ics"])
after = read_calendar((school.work / "changed/invitation-0001.ics").read_bytes())
uid = {properties["UID"]: int(properties["SEQUENCE"]) for component, properties in before if component == "VEVENT"}
new = [properties for component, properties in after if component == "VEVENT"]
check("a change keeps the UID and raises SEQUENCE", len(new) == 1 and int(new[0]["SEQUENCE"]) > uid[new[0]["UID"]])
path = school.folder / "plans/rapportgesprek-februari.csv"
path.write_text("".join(line for line in path.read_text().splitlines(True) if "/P4;" not in line))
school.run("invite", *MOMENTS, "--out", "changed")
off = next((school.work / "changed").glob("*-off.ics")).read_bytes()
event = next(properties for component, properties in read_calendar(off) if component == "VEVENT")
check("a cancellation keeps the UID, raises SEQUENCE and says so", event["STATUS"] == "CANCELLED" and int(event["SEQUENCE"]) == 1)


def teacher_events(folder):
    """The events of all teachers' files, by UID."""
    return {properties["UID"]: properties for file in (school.work / folder).glob("teacher-*.ics")
            for component, properties in read_calendar(file.read_bytes()) if component == "VEVENT"}


old = {uid: properties for file, row in calendars.items() if row["for"] == "staff"
       for component, properties in read_calendar(files["out-ics/" + file]) if component == "VEVENT"
       for uid in [properties["UID"]]}
school.run("export", *MOMENTS, "--to", "ics", "--out", "out-ics-after")
events = teacher_events("out-ics-after")
off = [uid for uid, properties in events.items() if properties.get("STATUS") == "CANCELLED"]
check("a teacher's file takes away what is off: same UID, higher SEQUENCE",
      len(off) == 1 and off[0] in old and int(events[off[0]]["SEQUENCE"]) > int(old[off[0]].get("SEQUENCE", 0)))
check("and has the new time under the same UID with a higher SEQUENCE",
      sum(int(events[uid]["SEQUENCE"]) > int(old[uid].get("SEQUENCE", 0)) for uid in old if uid in events and uid not in off) == 1)
school.run("record", "cancelled", "rapportgesprek-februari/P4")
text = school.run("invite", *MOMENTS, "--dry-run", "--format", "json")
check("a cancellation that is recorded is told once", '"cancelled"' not in text)
school.run("record", "topics-received", "rapportgesprek-februari/P3")
reminded = school.run("invite", *MOMENTS, "--remind", "--dry-run", "--format", "json")
check("who reacted gets no reminder", '"P3"' not in reminded and '"P2"' in reminded)

# Who comes besides the guardians, in a school without rooms.
plain = School(school.program)
for table, change in {"classes.csv": lambda text: re.sub(";R[358];", ";;", text),
                      "gesprek.toml": lambda text: re.sub(r"\[\[rooms\]\]\n(.+\n)+", "", text),
                      "requests.csv": lambda text: text + "2027-01-08;guest;rapportgesprek-februari;P1;;IB;;;;;\n",
                      "policy.yaml": lambda text: text + "moments:\n  - id: verwijzing-februari\n    record: [goals]\n    attendees: "
                                                         "{guardians: required, pupil: leads the talk, teacher: required}\n"}.items():
    path = plain.folder / table
    path.write_text(change(path.read_text()))
plain.run("plan", *MOMENTS)
for language, leads, role, board, recorded in (
        ("nl", "Emma (leidt het gesprek)", "begeleider)", "Wie ontvangt wanneer?", "vast: doelen."),
        ("en", "Emma (leads the talk)", "coordinator)", "Who receives when?", "talk: goals.")):
    plain.run("export", *MOMENTS, "--to", "pdf", "--sheets", "overview,board,teacher,family", "--lang", language, "--out", "plain.pdf")
    text = re.sub(r"\s+", " ", read_paper((plain.work / "plain.pdf").read_bytes()))
    plain.run("export", *MOMENTS, "--to", "xlsx", "--lang", language, "--out", "plain.xlsx")
    coming = " ".join(str(row[7]) for row in read_sheet((plain.work / "plain.xlsx").read_bytes()).values)
    check(f"pdf and xlsx, {language}: the pupil who leads the talk comes", leads[5:15] in text and leads in coming)
    check(f"pdf, {language}: the guest comes", role in text)
    check(f"pdf, {language}: the board tells when, and nothing tells of rooms that are not there",
          board in text and not re.search("Zonder lokaal|Without a room|Lokaal|Room", text))
    check(f"pdf, {language}: what to record, in words", recorded in text)
sys.exit(check.end())
