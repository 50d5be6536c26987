#!/usr/bin/python3
"""`gesprek diff` names each thing that one policy says otherwise than the other.

Usage: differences.py PATH-OF-gesprek

Each key that the schema (and so the reader: schema.py) knows gets one value and then another, each mapping one clause and then
another. Of a moment the change names it; of a clause it names the rules that it is of. A text that changes in one language only says
in which.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import schema
import short_forms

HEAD, TALK, PROGRAM = schema.HEAD, schema.TALK, schema.PROGRAM
OTHERS = "  - {id: n, name: N, grades: 1, when: June, attendees: [teacher]}\n  - {id: o, name: O, grades: 1, when: July, attendees: [teacher]}\n"
TEXT, ANSWER, STATED = ("Een", "Twee"), ("yes", "no"), ("yes", "no")

# The first value and the second of each key, wherever it stands; None: the key is not there.
VALUES = {
    "name": TEXT, "subject": TEXT, "responsible": TEXT, "purpose": TEXT, "content": TEXT, "text": TEXT, "use": TEXT, "note": TEXT, "only_when": TEXT,
    "title": TEXT, "reason": TEXT, "where": TEXT, "counts": TEXT, "file": ("a.pdf", "b.pdf"), "number": ("2.01", "2.02"), "item": ("goals", "agreements"),
    "evaluated": ("2026-01-01", "2026-01-02"), "review_every": ("1 year", "2 years"), "until": ("2027-01-01", "2027-01-02"), "warning": ("single-day", "policy-stale"),
    "new_teacher": ("all", "any"), "invite_without_custody": STATED, "message_hours": ("8:00-9:00", "8:00-10:00"), "other_events": ("well ahead", "1 week"),
    "announced": ("well ahead", "1 week"), "separated_parents": ("together", "apart"), "talks": ("together", "apart"), "approved_by": ("head", "teacher"),
    "copy_in_writing": STATED, "roles": ("[mentor]", "[mentor, coach]"), "clock": ("8:00-9:00", "8:00-10:00"), "weekdays": ("Monday", "Tuesday"), "strength": ("1", "2"),
    "role": ("teacher", "head"), "for": ("each class", "each pupil"), "chat_for_every_pupil": ANSWER, "group_chat_temporary": ANSWER, "mode": ("phone", "home"),
    "grades": ("1", "2"), "divisions": ("lower", "upper"), "if": ("new teacher", "no new teacher"), "unless": ("leaving", "moved in"), "when": ("May", "June"),
    "who": ("[{grades: 1}]", "[{grades: 2}]"), "mandatory": STATED, "same_moment_for_all_divisions": STATED, "duration": ("10 minutes", "15 minutes"),
    "attendees": ("[guardians, teacher]", "[guardians, pupil, teacher]"), "may_join": ("head", "coordinator"), "invite": ("1 week", "2 weeks"), "report": ("1 week", "2 weeks"),
    "form": ("start-talk", "word-web"), "record": ("goals", "agreements"), "on_request": ("teacher", "guardians"), "duo": ("either", "both"),
    "per": ("pupil", "household"), "siblings_together": ANSWER, "after": ("n", "o"), "advice": ("provisional", "final"), "repeat": ("every 6 weeks", "every 8 weeks"),
    "instead": ("{is: a, choose_by: 31 January}", "{is: b, choose_by: 31 January}"), "choose_by": ("31 January", "1 February"), "follow_up": STATED,
    "after_no_show": ("nothing", "new appointment"), "times": ("2", "3"), "on": ("different days", "the same day"), "times_more": ("[{times: 2}]", "[{times: 3}]"), "rounds": ("1", "2"),
    "hours": ("[{clock: 8:00-9:00}]", "[{clock: 8:00-10:00}]"), "weekday": ("Monday", "Tuesday"), "at_least": ("once a month", "twice a month"), "at_most": ("once a week", "once a day"),
    "holidays_count": ANSWER, "by": ("teacher", "head"), "through": ("mail", "phone"), "through_before_start": ("mail", "phone"), "signup": ("assigned", "chosen"), "topics": ANSWER,
    "head_start_for_families": ("1 day", "2 days"), "remind": ("1 day", "2 days"), "within": ("1 week", "2 weeks"), "shared": STATED, "signed_by": ("teacher", "head"),
    "sent_with_invitation": ANSWER, "returned": ("before the talk", "2 days before the talk"), "offered_to_all": ANSWER, "part": ("evening", "morning"), "margin": ("2 days", "3 days"),
    "moment": (None, "m"), "of": ("n", "[n, o]"), "policy": ("{name: A}", "{name: B}"), "every_talk": ("{duo: both}", "{duo: either}"),
    "purposes": ("[{id: a, text: T}]", "[{id: a, text: U}]"), "guide": ("[{id: a, text: T}]", "[{id: a, text: U}]"), "expectations": ("[{id: a, of: m}]", "[{id: a, of: m, at_least: 2}]"),
    "quiet_times": ("[{roles: teacher, clock: 8:00-9:00}]", "[{roles: head, clock: 8:00-9:00}]"), "responsibilities": ("[{role: teacher, text: T}]", "[{role: teacher, text: U}]"),
    "channels": ("[{id: a}]", "[{id: b}]"), "forms": ("[{id: a}]", "[{id: b}]"), "related": ("[A]", "[B]"), "is": ("required", "welcome"),
    "accept": ("[{warning: single-day, reason: r, until: 2027-01-01}]", "[{warning: single-day, reason: s, until: 2027-01-01}]"),
}
# Where a key has other values, or needs something beside it: in the mapping of the schema at this place.
HERE = {
    ("/properties/expectations/items", "at_least"): ("1", "2"), ("/$defs/invite/anyOf/1", "at_least"): ("1 week", "2 weeks"),
    ("/properties/quiet_times/items", "roles"): ("teacher", "head"), ("/properties/channels/items", "for"): ("care", "group"), ("/properties/forms/items", "id"): ("a", "b"),
    ("/properties/channels/items", "id"): ("a", "b"), ("/properties/purposes/items", "id"): ("a", "b"), ("/properties/guide/items", "id"): ("a", "b"),
    ("/properties/expectations/items", "id"): ("a", "b"), ("/$defs/window/anyOf/1", "is"): ("May", "June"), ("/$defs/form/anyOf/1", "is"): ("start-talk", "word-web"),
    ("/$defs/instead", "is"): TEXT, ("/$defs/moment/properties/times/anyOf/1", "is"): ("2", "3"),
}
# Not a rule: it says how the file is read, or what a moment is at all (another kind has other keys).
NO_RULE = {("", "format"), ("", "extends"), ("", "without"), ("", "moments"), ("/$defs/moment", "id"), ("/$defs/moment", "kind"), ("", "channels"), ("", "forms")}
# A clause of the file as a whole is that of every rule; one of a moment or of `every_talk` of all of its rules.


def values_of(place, key):
    return HERE.get((place, key)) or VALUES[key]


def put(text, key, value):
    """The file with this line in the place of Q; nothing where it is not there."""
    if value is None:
        return text.replace(", Q: 1", "").replace("Q: 1, ", "").replace("    Q: 1\n", "").replace("Q: 1", "")
    return text.replace("Q: 1", f"{key}: {value}")


def pairs():
    """Each: what it is of, the two files, the keys of which one is to be named, and whether it is the clause that changes."""
    hosts = short_forms.hosts()
    hosts["/$defs/moment", "after"] = TALK + "    Q: 1\n" + OTHERS
    hosts["/$defs/every_talk", "clause"] = TALK + "every_talk: {report: yes, Q: 1}\n"
    hosts["/properties/expectations/items", "of"] = TALK + OTHERS + "expectations: [{id: a, Q: 1}]\n"
    for (place, key), text in hosts.items():
        if key == "clause":
            yield f"{place} clause", put(text, key, "A1"), put(text, key, "A2"), place, True
        elif (place, key) not in NO_RULE:
            first, second = values_of(place, key)
            yield f"{place} {key}", put(text, key, first), put(text, key, second), place, False
            if first == TEXT[0] and key not in ("where", "counts", "reason"):
                yield (f"{place} {key} in English", put(text, key, "{nl: Een, en: One}"), put(text, key, "{nl: Een, en: Another}"), place, False)
    for place, key in schema.long_forms():
        if (place, key) not in hosts:
            continue
        value = values_of(place, key)[0] if key != "instead" else "a, choose_by: May"
        yield (f"{place} {key}, its clause", put(hosts[place, key], key, f"{{is: {value}, clause: A1}}"), put(hosts[place, key], key, f"{{is: {value}, clause: A2}}"),
               place, True)
    by_role = [("/$defs/moment", "mandatory", "{guardians: yes, clause: Q}"), ("/$defs/group", "mandatory", "{guardians: yes, clause: Q}"),
               ("/$defs/moment", "attendees", "{guardians: required, teacher: {is: required, clause: Q}}"),
               ("/$defs/group", "attendees", "{guardians: required, teacher: {is: required, clause: Q}}")]
    for place, key, value in by_role:
        text = hosts[place, key].replace("attendees: [teacher]", "attendees: [guardians, teacher]")
        yield f"{place} {key} by role, its clause", put(text, key, value.replace("Q", "A1")), put(text, key, value.replace("Q", "A2")), place, True


def compare(pair):
    said, before, now, place, of_clause = pair
    with tempfile.TemporaryDirectory() as folder:
        names = [pathlib.Path(folder) / "before.yaml", pathlib.Path(folder) / "now.yaml"]
        for name, text in zip(names, (before, now)):
            name.write_text(text, encoding="utf-8")
        done = subprocess.run([PROGRAM, "-C", folder, "diff", *map(str, names), "--format", "json", "--lang", "nl"], capture_output=True, check=False)
    if done.returncode != 0:
        return f"{said}: cannot be compared:\n{before}\n{done.stderr.decode()[:300]}"
    changes = json.loads(done.stdout)["changes"]
    if not changes:
        return f"{said}: nothing is said"
    in_moment = place.startswith("/$defs") and place != "/$defs/every_talk"
    if in_moment and not any((change["moment"] or "").split("-")[0] == "m" for change in changes):
        return f"{said}: the moment is not named: {changes[0]['text']}"
    if of_clause:
        clauses = [change for change in changes if change["kind"] == "other-clause"]
        if len(clauses) != len(changes) or [clauses[0]["before"], clauses[0]["now"]] != ["A1", "A2"]:
            return f"{said}: another clause is not said: {[change['text'] for change in changes]}"
        if not all(change["rules"] and "bepaling:" not in change["text"] for change in clauses):
            return f"{said}: nothing says of what: {clauses[0]['text']}"
    for change in changes:
        sides = change["text"].split(": ", 1)[-1].split(" → ")
        if len(sides) == 2 and sides[0] == sides[1]:
            return f"{said}: the same on both sides: {change['text']}"
        if "in English" in said and "Engels" not in change["text"]:
            return f"{said}: nothing says in which language: {change['text']}"
    return None


def main():
    every = list(pairs())
    with ThreadPoolExecutor(4) as pool:
        faults = [fault for fault in pool.map(compare, every) if fault]
    print("\n".join(faults) or "each change is named")
    print(f"{len(every)} changes: {len(faults)} faults")
    return 1 if faults or len(every) < 250 else 0


if __name__ == "__main__":
    sys.exit(main())
