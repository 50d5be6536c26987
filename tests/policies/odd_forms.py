#!/usr/bin/python3
"""Odd sentences of the policy language, with and without a layer below: the schema and the reader give the same verdict.

Usage: odd_forms.py PATH-OF-gesprek

Where short_forms.py puts the same forms in the place of each key, this test writes what somebody could write there: lengths of nothing
and of more than a day, weeks, days and birthdays that there are not, sentences half in Dutch, lists that say a thing twice, `none` for what can
and what cannot be taken away. What only the reader can know is named here, with the reason.
"""
import pathlib
import subprocess
import sys
import tempfile
import json

import schema

HEAD, TALK = schema.HEAD, schema.TALK
EVENT = HEAD + "    kind: event\n    grades: 1\n    when: May\n"
CADENCE = HEAD + "    kind: cadence\n    for: each class\n    at_least: once a month\n"
CHECKLIST = HEAD + "    kind: checklist\n    for: each class\n    at_least: once a month\n"
RECURRING = HEAD + "    kind: recurring\n    grades: 1\n    hours: [{clock: 8:00-9:00}]\n"
BOARD = """format: 1
policy: {name: Board}
moments:
  - {id: t, name: T, grades: 1, when: May, attendees: [guardians, teacher], if: new teacher, may_join: head, on_request: teacher, form: start-talk, record: goals,
     invite: {at_least: 1 week, through: mail, remind: 1 day}, report: {within: 1 week, where: x, signed_by: teacher}}
  - {id: e, name: E, kind: event, grades: 1, when: May, if: new teacher}
  - {id: r, name: R, kind: recurring, grades: 1, hours: [{clock: 8:00-9:00}]}
  - {id: c, name: C, kind: cadence, for: each class, at_least: once a month, at_most: once a week, counts: group, through: mail}
  - {id: k, name: K, kind: checklist, for: each class, at_least: once a month}
"""
LAYER = "format: 1\nextends: board.yaml\nmoments:\n  - id: {}\n"

LENGTHS = ["no more than 15 minutes", "niet langer dan een kwartier", "vijfenveertig minuten", "twintig minuten", "up to 0", "at most 0", "0 minutes", "0 minuten", "1 minute", "8 hours", "9 hours", "9 uur", "8.5 hours", "10 hours", "480 minutes", "481 minutes", "1 uur 30", "1 hour 30 minutes", "1 uur en 30 minuten",
           "1.5 uur", "anderhalf uur", "an hour", "a quarter", "drie kwartier", "90", "ten", "10 minutes 5", "minutes 10", "10 to minutes", "to 10 minutes",
           "10 15 minutes", "10 minutes to 15", "15 to 10 minutes", "between 10 minutes", "half an hour", "half hour", "halfuur", "2 days", "1 week", "a minute", "about", "about 10 minutes",
           "at most", "max 10 minutes", "10 minutes or so", "10min", "0 uur", "00 minutes", "twaalf minuten", "dertien minuten", "100 hours", "1 to 9 hours", "none", "'10'"]
WHENS = ["0th birthday", "0 weeks before first day", "within 0 days after first day", "2 hours after first day", "after 10 minutes at school", "week of the birthday", "jaarlijks in mei", "jaarlijks", "May evenings", "May 12-14", "weken 3/4 van het schooljaar",
         "first full week of May", "voorlaatste schoolweek", "second school day", "op elk moment", "het hele jaar door", "maandag 3 mei", "maandag 3 mei 2027", "dinsdag 3 mei 2027", "weken van 10 en 17 mei", "weken van 10 en 31 mei", "first day", "14th birthday", "the 14th birthday", "the 13th birthday", "13e verjaardag", "14e verjaardag", "birthday 4", "4 birthday", "fifth week of November", "fourth week of November", "vijfde week van maart", "5th week of March",
         "school day 3", "schooldag 3", "first school day", "third school day", "some weeks", "enkele weken", "some weeks after first day", "from 1 to 15 March", "van 1 tot 15 maart", "between 1 and 15 March",
         "tussen 1 en 15 maart", "1-15 maart", "1 - 15 maart", "1 t/m 15 maart", "weeks 3 to 5", "week 3 to 5", "school weeks 3 to 5", "school week 0", "school week 46", "schoolweek 45",
         "31 February", "30 February", "29 February", "31 November", "32 May", "0 May", "May 31", "March 1 to 15", "1 March to 15", "from", "until", "until from May", "May until", "May to", "to May",
         "between May", "between May and", "and May", "May and", "May May", "May, June", "May/June", "May or June", "in in May", "the of May", "early", "early May", "end May", "start May", "May start",
         "week of May", "week of 15 May", "week 2 of May", "week 5 of May", "weeks of May", "first weeks of May", "first", "last", "last of May", "first May", "first of May", "second May",
         "Tuesday", "first Tuesday", "first Tuesday of May", "fifth Tuesday of May", "fourth Tuesday of May", "Tuesday of May", "last Tuesday after kerstvakantie", "2 weeks", "2 weeks after", "after 2 weeks",
         "after", "before", "before May", "after May", "2 weeks before May", "2 months before May", "within 2 weeks", "within May", "binnen 2 weken na eerste dag", "within 2 weeks after the request",
         "kerstvakantie", "after kerstvakantie", "tweede week na kerstvakantie", "second week before kerstvakantie", "second week kerstvakantie", "zeroth week after kerstvakantie", "0 weeks after kerstvakantie",
         "kersvakantie", "any time", "any time soon", "time any", "by the school", "by school", "by the", "in the evening", "May in the evening", "evening May", "May evening", "May in the", "May 's avonds",
         "about May", "about about May", "May about", "around", "2027-02-30", "2027-02-28", "2027-2-3", "3-2-2027", "9 February 2027", "30 February 2027", "9 February 27", "February 2027", "2027", "none", "not stated",
         "spring", "the spring", "winter term", "half May", "second half of May", "third half of May", "medio mei", "begin mei", "eind mei/begin juni", "moment", "moment m", "after moment m", "2 weeks after moment t",
         "school year", "the whole year", "whole", "start of the school year", "end of", "class change", "after class change", "after 3 months at school", "after 3 months", "3 months at school"]
GRADES = ["groep A", "group A", "A", "3a", "9", "0", "0-8", "8-1", "1-", "-3", "1,2,2", "[1, 1]", "[1, 2, 1]", "[1-3, 2]", "odd", "odd and 1", "all except", "all except 9", "all 3", "all", "alle", "none", "[]", "from 9",
          "from", "3+", "9+", "3 en hoger", "t/m 9", "1 of 2", "groups 1 to 3", "groep 1 t/m 4", "1 - 4", "een", "a", "3/4/5", "groep 1/2, 3/4/5 en 6/7/8", "9/2/2027", "leerjaar 3", "kleuters", "iedereen", "1.5", "'3'", "01", "00"]
RHYTHMS = ["53 times a week", "twice a week", "every fortnight", "eens in de drie à vier weken", "om de maand", "om de 6 weken", "halfjaarlijks", "quarterly", "twee keer jaarlijks", "once every 60 weeks", "31 times a month", "32 times a month",
           "once every 0 weeks", "once an hour", "once every 10 minutes", "2x in de maand", "no more than once a week", "hoogstens eens per 2 weken", "at most weekly", "every 3 days", "once a day", "om het kwartaal", "0 times a month", "once", "once a", "a month", "once a month", "once month", "month once", "every", "every week", "every 0 weeks", "every weeks", "weekly", "twice weekly", "13 times a month", "once every 3 to 4 weeks",
           "once every 4 to 3 weeks", "om de week", "om de 2 weken", "elke 2 weken", "maandelijks", "3x per jaar", "3 x per jaar", "x per jaar", "none", "at least once a month", "at most once a month", "once a year twice"]
REPEATS = ["om de zes weken", "every fortnight", "eens in de 6 weken", "halfjaarlijks", "jaarlijks", "every 20 weeks", "every 21 weeks", "every 6 months", "every 7 months", "5 times, 0 weeks apart", "5 times, 60 weeks apart", "every 10 minutes",
           "twice a quarter", "6 times a quarter", "1 times a year", "0 times a year", "twice a year", "21 times a year", "20 times a year", "once a year", "every 6 to 8 weeks", "every 8 to 6 weeks", "every 0 weeks", "every 50 weeks", "every day", "monthly", "elke maand",
           "5 times", "5 times apart", "5 times, 6 weeks apart", "5 times, 6 weeks", "5 times, every 6 weeks", "times 5 a year", "a year twice", "none", "quarterly", "every quarter"]
LEADS = ["1 hour", "24 hours", "0 weeks", "53 weeks", "52 weeks", "2 years", "a week beforehand", "uiterlijk een week vooraf", "one week prior to the talk", "no later than 2 weeks before the talk", "0 days", "1 week", "a week", "week", "1 week before", "before the talk", "1 week before the talk", "1 week before the round", "1 week after the talk", "1 week before the report", "well ahead", "ahead", "well", "at least",
         "at least 1 week", "at most 1 week", "minimaal 2 weken van tevoren", "2 weken", "weken 2", "none", "no", "yes", "tijdig", "same day", "1 to 2 weeks", "10 minutes", "9999 days", "10000 days"]
DEADLINES = ["0 weeks", "within 1 hour", "next day", "de volgende schooldag", "500 weeks", "no later than a week after the talk", "within a week of the talk", "0 days", "same day", "within 1 week", "within", "1 week", "1 week after the talk", "1 week before the talk", "after the talk", "binnen 5 schooldagen", "binnen", "none", "no", "yes", "dezelfde dag", "same day after the talk",
             "uiterlijk 1 week", "at the latest", "5", "well ahead", "1 to 2 weeks"]
PEOPLE = ["teacher", "[teacher]", "[teacher, teacher]", "[teacher, leerkracht]", "none", "[none]", "[]", "{}", "nobody", "teacher teacher", "teacher and head", "[teacher if suitable]", "[if suitable teacher]", "[pupil for the last 5 minutes]",
          "[pupil for the last]", "[pupil for the last 5 days]", "[pupil for the last 0 minutes]", "{teacher: yes}", "{teacher: }", "{teacher: maybe}", "{teacher: yes, leerkracht: yes}", "{none: yes}", "[teacher required required]", "leads the talk"]
STAFF = ["guardians", "ouders", "pupil", "guest", "head"]
ROLES = ["guardians", "pupil", "teacher", "none", "[teacher, teacher]", "teacher only", "only teacher", "teacher or", "or teacher", "either", "either teacher", "teacher or head", "[]", "nobody", "teacher teacher", "yes", "7"]
CONDITIONS = ["[new teacher, no new teacher]", "[started in May, started in June]", "korter dan 3 maanden op school", "minstens drie maanden op school", "less than 3 months at school", "at school for at least 12 years", "at school for at least 13 years", "none", "new teacher", "[new teacher, new teacher]", "no", "no new teacher", "not not leaving", "new", "teacher new", "started in", "started in May", "started in May or", "at school for at least 3 months", "at school for 3 months",
              "at school for at least 3 weeks", "at school for at least 0 months", "[]", "[none]", "new teacher and leaving", "leaving or moved in", "sibling", "{is: none}"]
MORE = {
    TALK: {"duration": LENGTHS, "grades": GRADES, "when": WHENS, "repeat": REPEATS, "if": CONDITIONS, "unless": CONDITIONS, "attendees": PEOPLE, "may_join": PEOPLE, "on_request": ROLES, "invite": LEADS + [f"{{at_least: 1 week, by: {who}}}" for who in STAFF], "report": DEADLINES + [f"{{within: 1 week, by: {who}}}" for who in STAFF],
           "mode": ["none", "school", "school school", "agreed with the guardians", "phone or home"], "form": ["none", "{is: none}", "start-talk"], "record": ["none", "[goals, goals]", "[none]"], "after": ["none", "m", "None"],
           "instead": ["none", "{is: a, choose_by: none}", "{is: a, choose_by: May}", "{is: none, choose_by: May}"], "divisions": ["none", "[]", "[lower, lower]", "lower", "7"], "advice": ["none", "final", "final final"],
           "mandatory": ["none", "maybe", "{teacher: none}", "{guardians: yes}", "{none: yes}", "{}", "{is: yes}", "{clause: A1}"], "at_most": ["none"], "times_more": ["none"], "counts": ["none"], "through": ["none"], "by": ["none"],
           "per": ["none", "pupil", "family family"], "duo": ["none", "both"], "siblings_together": ["none", "yes"], "follow_up": ["none", "yes"], "after_no_show": ["none", "nothing"], "name": ["none", "{nl: none, en: none}"],
           "who": ["none", "[]", "[{}]", "[{if: new teacher}]", "[{grades: 1, if: none}]"]},
    EVENT: {"times": ["0", "1", "60", "61", "none", "two", "'2'", "{is: 2, on: Monday}", "{on: different days}"], "rounds": ["0", "6", "7", "none"], "times_more": ["none", "[]", "[{times: 0}]"], "if": ["none"], "form": ["none"],
            "may_join": ["none"], "hours": ["none", "[]", "[{clock: 9:00-8:00}]", "[{clock: 8:00}]", "[{clock: 25:00-26:00}]", "[{weekday: Sunday, clock: 8:00-9:00}]", "[{weekday: [Monday, Tuesday], clock: 8:00-9:00}]", "[{weekday: [], clock: 8:00-9:00}]",
                      "[{weekday: [Monday, Sunday], clock: 8:00-9:00}]", "[{weekday: [Monday, Monday], clock: 8:00-9:00}]", "[{weekday: Monday, clock: [8:00-9:00, 9:00-10:00]}]"], "on_request": ["none"], "at_most": ["none"]},
    CADENCE: {"at_least": RHYTHMS, "at_most": [form for form in RHYTHMS if "range" not in form], "by": ROLES, "through": ["none", "[]", "mail", "[mail, mail]", "pigeon", "mail and phone"], "counts": ["none", "group"], "if": ["new teacher", "none"],
              "unless": ["new teacher", "none"], "grades": ["1"], "divisions": ["lower"], "for": ["none", "each", "each class", "class each"], "form": ["none"], "times_more": ["none"]},
    CHECKLIST: {"grades": ["1"], "if": ["new teacher", "none"], "unless": ["none"], "who": ["[{grades: 1}]"], "divisions": ["lower"], "at_most": ["none", "once a week"], "counts": ["none"], "through": ["none"], "by": ROLES},
    RECURRING: {"if": ["none", "new teacher"], "form": ["none"], "times_more": ["none"], "through": ["none"]},
}
IN_LAYER = {
    "t": {"if": CONDITIONS, "unless": ["none"], "may_join": ["none", "head"], "on_request": ["none", "teacher"], "form": ["none"], "record": ["none"], "instead": ["none"], "after": ["none"], "attendees": ["none"], "duration": ["none"],
          "mode": ["none"], "grades": ["none"], "invite": ["none", "no", "{at_least: none}", "{through: none}", "{through_before_start: none}", "{remind: none}", "{head_start_for_families: none}", "{by: none}", "{signup: none}", "{topics: none}"],
          "report": ["none", "no", "{within: none}", "{where: none}", "{signed_by: none}", "{by: none}", "{shared: none}"], "mandatory": ["none"], "repeat": ["none"], "advice": ["none"], "name": ["none"]},
    "e": {"if": ["none"], "unless": ["none"], "times_more": ["none"], "times": ["none"], "rounds": ["none"], "hours": ["none"]},
    "r": {"if": ["none"], "unless": ["none"], "hours": ["none"]},
    "c": {"at_most": ["none", "{is: none}"], "counts": ["none"], "through": ["none"], "if": ["none"], "unless": ["none"], "at_least": ["none"], "by": ["none"], "for": ["none"]},
    "k": {"at_least": ["none"], "by": ["none"]},
}
ON_TOP = {"purposes": ["none", "[]"], "guide": ["none"], "expectations": ["none"], "quiet_times": ["none"], "responsibilities": ["none"], "related": ["none", "[none]"], "message_hours": ["none", "{is: none}", "9:00-8:00"], "other_events": ["none", "{is: none}"],
          "separated_parents": ["none", "{talks: apart, approved_by: guardians}", "{talks: apart, approved_by: head}"], "channels": ["none", "[]"], "forms": ["none", "[{id: f, file: ../x.html}]", "[{id: f, file: /x.html}]", "[{id: f, file: forms/x.html}]", "[{id: f, file: a/../x.html}]", "[{id: f, file: 'https://x.nl/x.pdf'}]", "[{id: f, file: 'C:/x.html'}]", "[{id: f-, file: x.html}]"], "roles": ["none", "[]", "[mentor, mentor]", "[guardians]", "[leerling]"], "accept": ["none"], "new_teacher": ["none"], "invite_without_custody": ["none"],
          "every_talk": ["none", "{}", "{if: none}", "{unless: none}", "{on_request: none}", "{instead: none}", "{after: none}", "{times_more: none}", "{at_most: none}", "{counts: none}", "{through: none}", "{may_join: none}", "{form: none}",
                         "{record: none}", "{invite: {at_least: none}}", "{report: {within: none}}", "{duration: none}", "{attendees: none}", "{mode: none}", "{per: none}"]}
# What a schema cannot say, by the code of the reader: what refers to another place or another layer, and what the calendar or a
# comparison of two numbers tells.
ONLY_THE_READER = {
    "unknown-moment": "another moment", "unknown-form": "a form under `forms`", "not-attending": "who takes part stands elsewhere", "repeated-id": "another item", "circular-moments": "moments that wait for each other",
    "backwards": "one of two numbers is the smaller", "bounds-cross": "at_least beside at_most", "no-such-day": "the lengths of months", "no-request": "on_request beside when", "repeated-grade": "a grade inside a range",
    "two-rhythms": "when beside repeat", "one-window": "a series here, one time there", "one-round": "days that are near each other", "either-window": "a series", "unclear-series": "a series", "nobody": "everybody is said not to be there",
    "impossible-condition": "conditions beside each other", "repeated-condition": "two words for one condition", "repeated-item": "two spellings of one text", "not-staff": "a role of the policy's own", "too-often": "the days of a period",
    "other-weekday": "the calendar", "too-long": "from what is counted", "beyond-year": "so many times so far apart",
    "open-window": "no end on one side", "expected-date": "the lengths of months", "repeated-role": "two words for one role", "unclear-start": "in what is counted", "which-round": "a moment that comes round",
}
# An order of known words that says nothing: the words of a sentence are held to the language's in the schema, its grammar is the reader's.
ORDER = {"unknown-word", "unfinished-rule"}
SENTENCES = {"when", "repeat", "at_least", "at_most", "invite", "report", "attendees", "may_join", "on_request", "by", "if", "unless", "duration", "grades", "mandatory", "every_talk", "choose_by", "instead"}


def cases():
    for host, keys in MORE.items():
        for key, forms in keys.items():
            lines = [line for line in host.splitlines(True) if not line.startswith(f"    {key}:")]
            for form in forms:
                yield key, form, "".join(lines) + f"    {key}: {form}\n"
    for moment, keys in IN_LAYER.items():
        for key, forms in keys.items():
            for form in forms:
                yield key, form, LAYER.format(moment) + f"    {key}: {form}\n"
    for key, forms in ON_TOP.items():
        for form in forms:
            yield key, form, TALK + f"{key}: {form}\n"
            yield key, form, LAYER.format("t") + f"{key}: {form}\n"


def verdicts(texts):
    """What the reader says about each of the texts, which may build on board.yaml."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "board.yaml").write_text(BOARD, encoding="utf-8")
        names = [pathlib.Path(folder) / f"{number}.yaml" for number in range(len(texts))]
        for name, text in zip(names, texts):
            name.write_text(text, encoding="utf-8")
        found = [[] for _ in texts]
        for start in range(0, len(names), 300):
            done = subprocess.run([schema.PROGRAM, "validate", *map(str, names[start:start + 300]), "--format", "json", "--lang", "en"], capture_output=True, check=False)
            for problem in json.loads(done.stdout)["problems"]:
                if problem["severity"] == "error" and pathlib.Path(problem["file"]).stem.isdigit():
                    found[int(pathlib.Path(problem["file"]).stem)].append(problem)
        return found


def main():
    every = list(cases())
    faults, by_reader, by_order = [], 0, []
    for (key, form, text), problems in zip(every, verdicts([case[2] for case in every])):
        wrong = schema.fits(text)
        said = f"{key}: {form}" + (" (in a layer)" if "extends" in text else "")
        codes = {problem["code"] for problem in problems}
        faults += [f"{said}: no way out of {problem['code']}" for problem in problems if not problem.get("help")]
        if not problems and wrong:
            faults.append(f"{said}: only the reader accepts it ({wrong[0]})")
        elif problems and not wrong and codes <= ONLY_THE_READER.keys():
            by_reader += 1
        elif problems and not wrong and codes <= ORDER and key in SENTENCES:
            by_order.append(said)
        elif problems and not wrong:
            faults.append(f"{said}: only the schema accepts it ({', '.join(sorted(codes))})")
    if "--list" in sys.argv:
        print("\n".join(by_order))
    print("\n".join(faults) or "the schema and the reader agree")
    print(f"{len(every)} forms: {by_reader} only the reader can refuse, {len(by_order)} have known words in an order that says nothing, {len(faults)} faults")
    return 1 if faults or len(every) < 700 else 0


if __name__ == "__main__":
    sys.exit(main())
