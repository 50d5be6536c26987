#!/usr/bin/python3
"""The words of the policy language: the schema and the reader take the same ones.

Usage: word_forms.py PATH-OF-gesprek

The closed lists of words are read from the reader's own tables (src/load/policy_*.cpp), so that a word added there must be added to
the schema. Each word is tried as it is, in capitals, and with a letter less; durations are made of numbers, units and what goes round
them. Whatever the reader takes the schema takes, and what the reader refuses, for a word or a number that it does not know, the
schema refuses too.
"""
import pathlib
import re
import sys

import schema
from short_forms import verdicts

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEAD = schema.HEAD
TALK = HEAD + "    grades: 1\n    when: May\n    attendees: [guardians, teacher]\n"
EVENT = HEAD + "    kind: event\n    grades: 1\n    when: May\n"
CADENCE = HEAD + "    kind: cadence\n    at_least: once a month\n"
QUIET = TALK + "quiet_times: [{roles: teacher, clock: 8:00-9:00, Q}]\n"

# The table of words in the source, and where its words stand in a policy.
TABLES = [
    ("policy_values.cpp", "k_modes", [TALK + "    mode: Q\n", HEAD + "    when: May\n    attendees: [teacher]\n    who: [{grades: 1, mode: Q}]\n", QUIET.replace("Q", "mode: Q")]),
    ("policy_weekdays.cpp", "k_weekdays", [QUIET.replace("Q", "weekdays: Q"),
                                         HEAD + "    kind: recurring\n    grades: 1\n    hours: [{clock: 8:00-9:00, weekday: Q}]\n"]),
    ("policy_values.cpp", "k_parts", [HEAD + "    grades: 1\n    when: {is: May, part: Q}\n    attendees: [guardians, teacher]\n"]),
    ("policy_rule.cpp", "k_stated", [TALK + "    mandatory: Q\n", TALK + "    report: {shared: Q}\n", EVENT + "    mandatory: Q\n"]),
    ("policy_contact.cpp", "k_signups", [TALK + "    invite: {signup: Q}\n"]),
    ("policy_event.cpp", "k_subjects", [CADENCE + "    for: Q\n"]),
    ("policy_event.cpp", "k_days", [EVENT + "    times: {is: 2, on: Q}\n"]),
    ("policy_moment.cpp", "k_per", [TALK + "    per: Q\n"]),
    ("policy_moment.cpp", "k_duo", [TALK + "    duo: Q\n"]),
    ("policy_talk.cpp", "k_advice", [TALK + "    advice: Q\n"]),
    ("policy_moment.cpp", "k_no_show", [TALK + "    after_no_show: Q\n"]),
    ("policy_conditions.cpp", "k_facts", [TALK + "    if: Q\n", TALK + "    unless: [no Q]\n"]),
    ("policy_parts.cpp", "k_meanings", [TALK + "new_teacher: Q\n"]),
    ("policy_parts.cpp", "k_talks", [TALK + "separated_parents: {talks: Q}\n"]),
]
LENGTHS = ["1 minute", "010 minutes", "10 to 015 minutes", "10 minutes", "480 minutes", "481 minutes", "10 min", "10 min.", "10m", "10 minuten", "an hour", "8 hours", "1.5 hours", "2,5 uur",
           "anderhalf uur", "half an hour", "kwartier", "een kwartiertje", "10 to 15 minutes", "10-15 minuten", "10 à 15 minuten", "between 10 and 15 minutes",
           "45 minutes to 1 hour", "10 minuets", "999 minuten", "tien minuten", "dertig minuten"]
BEFORE = ["", "about", "at most", "at least", "circa", "max.", "minimaal", "ongeveer", "tot", "precies", "zo'n"]
AFTER = ["", "each", "per gesprek", "or longer", "samen"]
OPEN = ["by agreement", "in overleg", "not stated", "vrij", "free", "naar behoefte", "niet vermeld", "By Agreement", "7", "minutes"]
GRADES = ["01-07", "[01, 2]", "08", "1 2", "kleuters", "3a", "1-", "v.a. 3", "all except 8", "3, 5 en 7", "groep 1 t/m 4"]
# Sentences of which each word is tried with a letter less.
SENTENCES = ["when: about second to fourth week after kerstvakantie in the evening", "when: last Friday before zomervakantie", "when: eind januari, begin februari",
             "when: uiterlijk 2 weken voor de zomervakantie", "when: between autumn holiday and 1 December", "when: within 6 weeks after first day",
             "when: 03 March", "when: school weeks 03 to 05", "repeat: 5 times, 6 to 8 weeks apart", "repeat: twice a year", "repeat: elke maand",
             "report: {within: 5 school days after the talk, by: coordinator}", "report: uiterlijk binnen 2 weken na het gesprek",
             "invite: {at_least: 3 weeks before the round, through: parro, by: directeur}", "invite: ruim van tevoren", "invite: {remind: 01 week}",
             "on_request: guardians or teacher", "may_join: [intern begeleider, tolk if needed]",
             "mandatory: {guardians: yes, teacher: no}", "form: {is: start-talk, returned: 2 days before the talk}"]
# Numbers at the edge of what there is, and keys that belong to another kind.
EDGES = ["if: boy",
         "unless: none", "if: started in May", "if: at school for at least 3 months", "when: 10-10-2026", "when: week 4 of March", "when: week 5 of March", "when: week 12 van maart", "when: week 02 of March", "when: week 012 of March", "when: school week 45", "when: school week 46", "when: 31 March",
         "when: 32 March", "times: 2", "rounds: 2", "at_least: once a month", "hours: [{clock: 8:00-9:00}]", "kind: event", "kind: cadence"]


def words_of(file, table):
    """The words of one table of the reader."""
    text = (ROOT / "src/load" / file).read_text(encoding="utf-8")
    body = re.search(rf"{table}\[\] = \{{(.*?)\n?\s*\}};", text, re.S)
    words = re.findall(r'\{"([^"]+)",', body.group(1)) if body else []
    if not words:
        raise SystemExit(f"src/load/{file} has no table {table}")
    return words


def variants(word):
    yield word
    yield word.upper()
    yield word.capitalize()
    yield word[:-1] + "q"


def cases():
    for file, table, hosts in TABLES:
        for word in words_of(file, table):
            for host in hosts:
                for form in variants(word):
                    yield f"{table}: {form}", host.replace("Q", form)
    for length in LENGTHS:
        for before in BEFORE:
            for after in AFTER:
                form = " ".join(filter(None, [before, length, after]))
                yield f"duration: {form}", TALK + f"    duration: {form}\n"
    for grades in GRADES:
        yield f"grades: {grades}", TALK.replace("grades: 1", f"grades: {grades}")
    for sentence in SENTENCES:
        key, said = sentence.split(": ", 1)
        talk = re.sub(rf"(?m)^    {key}: .*\n", "", TALK)
        yield sentence, talk + f"    {sentence}\n"
        for word in re.finditer(r"(?<![\w-])[A-Za-z]{5,}(?![\w-])(?!:)", said):
            yield f"{key}: without the second letter of {word.group()}", talk + f"    {key}: {said[:word.start() + 1]}{said[word.start() + 2:]}\n"
    for edge in EDGES:
        yield edge, TALK.replace("    when: May\n", "") + f"    {edge}\n" + ("" if edge.startswith("when") else "    when: May\n")
    for form in OPEN:
        yield f"duration: {form}", TALK + f"    duration: {form}\n"


def main():
    every = list(cases())
    faults = []
    taken = 0
    for (said, text), problems in zip(every, verdicts([text for _, text in every])):
        faults_of_schema = schema.fits(text)
        taken += not problems
        if not problems and faults_of_schema:
            faults.append(f"{said}: only the reader takes it ({faults_of_schema[0]})")
        if problems and not faults_of_schema:
            faults.append(f"{said}: only the schema takes it ({problems[0]['code']}: {problems[0]['message']})")
    print("\n".join(faults) or "the schema and the reader take the same words")
    print(f"{len(every)} forms, {taken} of them taken: {len(faults)} faults")
    return 1 if faults or len(every) < 1500 or taken < 500 else 0


if __name__ == "__main__":
    sys.exit(main())
