#!/usr/bin/python3
"""The schema of the policy format, the reader and docs/reference/policy.md say the same.

Usage: schema.py PATH-OF-gesprek

- Each policy that the program reads fits the schema; each file of rejected/ is refused by both.
- The reader names the keys that it knows when it meets one that it does not: in each mapping they are those of the schema.
- Each of these keys stands on the page.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1]
SCHEMA = json.loads((ROOT / "policy/policy.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
UNKNOWN = "qqqqqqqqqqqq"
HEAD = "format: 1\nmoments:\n  - id: m\n    name: M\n"
TALK = HEAD + "    grades: 1\n    when: May\n    attendees: [guardians, teacher]\n"

# Each mapping of the format: its place in the schema, and files in which an unknown key stands in it.
MAPPINGS = {
    "": ["format: 1\nQ: 1\nmoments: []\n"],
    "/properties/policy": [TALK + "policy: {name: P, Q: 1}\n"],
    "/properties/purposes/items": [TALK + "purposes: [{id: a, text: T, Q: 1}]\n"],
    "/properties/guide/items": [TALK + "guide: [{id: a, text: T, Q: 1}]\n"],
    "/$defs/every_talk": [TALK + "every_talk: {Q: 1}\n"],
    "/$defs/moment": [TALK + "    Q: 1\n", HEAD + "    kind: event\n    grades: 1\n    when: May\n    Q: 1\n",
                      HEAD + "    kind: recurring\n    grades: 1\n    hours: [{clock: 8:00-9:00}]\n    Q: 1\n",
                      HEAD + "    kind: cadence\n    for: the school\n    at_least: once a month\n    Q: 1\n",
                      HEAD + "    kind: checklist\n    for: the school\n    at_least: once a month\n    Q: 1\n",
                      HEAD + "    who: [{grades: 1}]\n    when: May\n    attendees: [teacher]\n    Q: 1\n"],
    "/$defs/group": [HEAD + "    when: May\n    attendees: [teacher]\n    who: [{grades: 1, Q: 1}]\n"],
    "/$defs/window/anyOf/1": [HEAD + "    grades: 1\n    attendees: [teacher]\n    when: {is: May, Q: 1}\n"],
    "/$defs/presence/anyOf/1": [HEAD + "    grades: 1\n    when: May\n    attendees: {teacher: {is: required, Q: 1}}\n"],
    "/$defs/invite/anyOf/1": [TALK + "    invite: {Q: 1}\n"],
    "/$defs/report/anyOf/1": [TALK + "    report: {Q: 1}\n"],
    "/$defs/form/anyOf/1": [TALK + "    form: {is: start-talk, Q: 1}\n"],
    "/$defs/record/anyOf/0/anyOf/1": [TALK + "    record: [{item: goals, Q: 1}]\n"],
    "/$defs/on_request/anyOf/1": [TALK + "    on_request: {by: teacher, Q: 1}\n"],
    "/$defs/instead": [TALK + "    instead: {is: T, choose_by: May, Q: 1}\n"],
    "/$defs/moment/properties/times/anyOf/1": [HEAD + "    kind: event\n    grades: 1\n    when: May\n    times: {is: 2, Q: 1}\n"],
    "/$defs/moment/properties/times_more/anyOf/0/items": [
        HEAD + "    kind: event\n    grades: 1\n    when: May\n    times_more: [{times: 2, Q: 1}]\n"],
    "/$defs/hours/items": [HEAD + "    kind: recurring\n    grades: 1\n    hours: [{clock: 8:00-9:00, Q: 1}]\n"],
    "/properties/expectations/items": [TALK + "expectations: [{id: a, of: m, Q: 1}]\n"],
    "/properties/quiet_times/items": [TALK + "quiet_times: [{roles: teacher, clock: 8:00-9:00, Q: 1}]\n"],
    "/properties/responsibilities/items": [TALK + "responsibilities: [{role: teacher, text: T, Q: 1}]\n"],
    "/properties/channels/items": [TALK + "channels: [{id: a, Q: 1}]\n"],
    "/properties/message_hours/anyOf/1": [TALK + "message_hours: {clock: 8:00-9:00, Q: 1}\n"],
    "/properties/other_events/anyOf/1": [TALK + "other_events: {announced: well ahead, Q: 1}\n"],
    "/properties/forms/items": [TALK + "forms: [{id: a, name: N, Q: 1}]\n"],
    "/properties/related/items/anyOf/1": [TALK + "related: [{title: T, Q: 1}]\n"],
    "/properties/separated_parents/anyOf/1": [TALK + "separated_parents: {talks: together, Q: 1}\n"],
    "/properties/accept/items": [TALK + "accept: [{warning: w, reason: r, until: 2027-01-01, Q: 1}]\n"],
}


class Plain(yaml.SafeLoader):
    """YAML 1.2 as editors read it: numbers (01 is 1), true, false and nothing; every other word is a text."""

    def number(self, node):
        return int(node.value)


Plain.yaml_implicit_resolvers = {}
Plain.add_constructor("tag:yaml.org,2002:int", Plain.number)
Plain.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?[0-9]+$"), list("-0123456789"))
Plain.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^-?[0-9]+[.][0-9]+$"), list("-0123456789"))
Plain.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^$"), [""])
Plain.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))


def fits(text):
    try:
        document = yaml.load(text, Loader=Plain)
    except yaml.YAMLError:
        return ["no YAML"]
    return [f"{'/'.join(map(str, error.path))}: {error.message[:120]}" for error in VALIDATOR.iter_errors(document)]


def problems(text):
    """What the reader says about a policy text."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "policy.yaml"
        path.write_text(text, encoding="utf-8")
        done = subprocess.run([PROGRAM, "validate", str(path), "--format", "json", "--lang", "en"], capture_output=True, check=False)
    return [problem for problem in json.loads(done.stdout)["problems"] if problem["severity"] == "error"]


def known_keys(text):
    """The keys that the reader names in its help about the unknown one."""
    for problem in problems(text.replace("Q: 1", UNKNOWN + ": 1")):
        if problem["code"] == "unknown-key" and UNKNOWN in problem["message"]:
            return set(re.sub(r"^[^:]*: ", "", problem["help"]).split(", "))
    raise SystemExit(f"the reader says nothing about an unknown key in\n{text}")


def at(place):
    node = SCHEMA
    for name in place.split("/")[1:]:
        node = node[int(name)] if name.isdigit() else node[name]
    return node


def long_forms():
    """Each place and key whose value may be a mapping with `is` and a clause of its own."""
    def forms(node):
        while "$ref" in node:
            node = at(node["$ref"][1:])
        yield node
        for part in node.get("anyOf", []) + node.get("allOf", []):
            yield from forms(part)
    for place in MAPPINGS:
        for key, node in at(place)["properties"].items():
            long = [form["properties"] for form in forms(node) if {"is", "clause"} <= set(form.get("properties", {}))]
            if any(form["is"] != at("/$defs/none/anyOf/0") for form in long):
                yield place, key


def main():
    faults = []
    accepted = sorted([*ROOT.glob("policy/*.yaml"), *ROOT.glob("tests/policies/rp-??.yaml"), *ROOT.glob("tests/policies/inv-??.yaml")])
    accepted = [path for path in accepted if not path.name.endswith(".test.yaml")]
    for path in accepted:
        faults += [f"{path.name}: the schema refuses it: {fault}" for fault in fits(path.read_text(encoding="utf-8"))]
    rejected = sorted(ROOT.glob("tests/policies/rejected/*.yaml"))
    for path in rejected:
        text = path.read_text(encoding="utf-8")
        if not fits(text):
            faults.append(f"{path.name}: the schema accepts it")
        if not any(problem["severity"] == "error" for problem in problems(text)):
            faults.append(f"{path.name}: the reader accepts it")
    page = (ROOT / "docs/reference/policy.md").read_text(encoding="utf-8")
    keys = 0
    for place, files in MAPPINGS.items():
        reader = set().union(*map(known_keys, files))
        schema = set(at(place)["properties"])
        keys += len(schema)
        if reader != schema:
            faults.append(f"{place or '/'}: only the reader knows {sorted(reader - schema)}, only the schema {sorted(schema - reader)}")
        faults += [f"docs/reference/policy.md does not name `{key}`" for key in sorted(schema) if f"`{key}`" not in page]
    for fault in faults:
        print(fault)
    print(f"{len(accepted)} accepted and {len(rejected)} rejected files, {keys} keys in {len(MAPPINGS)} mappings: {len(faults)} faults")
    return 1 if faults or len(rejected) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
