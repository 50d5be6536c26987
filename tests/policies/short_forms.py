#!/usr/bin/python3
"""Short and odd forms of each key of the policy format: the schema and the reader give the same verdict.

Usage: short_forms.py PATH-OF-gesprek

A form that is no sentence (a number, a list, a mapping, yes or no, nothing) is accepted by both or refused by both. A sentence
(`when: guardians`) may be refused by the reader alone, for what its words say: only the program knows those. What is refused is
refused with a way out.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import schema

# Forms that say nothing by their words.
FORMS = ["", "yes", "no", "ja", "true", "false", "0", "1", "2", "7", "9", "11", "100", "-1", "1.5", "1.0", "2.0", '"7"', '"11"', '"yes"', '""', '" "', "[]", "{}",
         "[1, 2]", "[1, 2, 9]", "[yes]", "[[1]]", "[{}]", "{is: 7}", "{is: yes}", "{is: []}", "{nl: 1}", "{is: }", "{clause: A01}"]
SENTENCES = ["guardians", "[guardians, teacher]", "[guardians, guardians]", "10 minutes", "{is: 10 minutes}", "1 week", "every week", "not stated", "once a month",
             "November", "[November]", "[10 minutes]", "[1 week]", "[once a month]", "[phone]", "[x-1]", "[start-talk]", "[8:00-9:00]", "[2027-02-01]", "[not stated]", "[every 6 weeks]", "[June, July]", "all", "phone", "x-1", "8:00-9:00", "2027-02-01", "{nl: a, en: b}", "{guardians: yes}", "{guardians: {is: required}}",
             "{is: guardians}", "{is: {guardians: required, pupil: welcome}}", "{is: [guardians, teacher]}"]
# What a sentence says, and what goes with it: only the reader knows.
WORDS = {"unknown-word", "unfinished-rule", "unknown-moment", "out-of-range", "not-minutes", "repeated-role", "not-attending", "one-window",
         "missing-audience", "no-request"}
ELSEWHERE = {("", "moments"), ("/$defs/moment", "id")}  # stand on a line of their own in each file
OTHER_KIND = {"key-of-other-kind", "two-audiences"}
TALK = schema.TALK


def without(text, key):
    """The file without the key, so that it can stand where Q stands."""
    margin = re.search(r"(?m)^( *)(.*)Q: 1", text)
    if margin.group(2):  # in a flow mapping
        text = re.sub(rf"(?m)^    {key}: .*\n", "", text) if "every_talk" in margin.group(2) else text
        return re.sub(rf"(?<=[{{ ]){key}: (\[[^\]\n]*\]|\{{[^}}\n]*\}}|[^,\]}}\n]*), (?=.*Q: 1)", "", text)
    return re.sub(rf"(?m)^{margin.group(1)}{key}: .*\n", "", text)


def hosts():
    """Each key with the first of the files of its mapping in which the reader knows it."""
    every = [(place, key, without(file, key)) for place, files in schema.MAPPINGS.items() for key in schema.at(place)["properties"]
             for file in ([TALK + "Q: 1\n"] if place == "" else files)
             if key not in ("extends", "without") and (place, key) not in ELSEWHERE]
    known = {}
    for (place, key, file), problems in zip(every, verdicts([file.replace("Q: 1", f"{key}: 1") for _, key, file in every])):
        if not {problem["code"] for problem in problems} & OTHER_KIND:
            known.setdefault((place, key), file)
    return known


def cases():
    """Each file with an odd form, and what stands in it."""
    return [(place, key, form, file.replace("Q: 1", f"{key}: {form}".rstrip()))
            for (place, key), file in hosts().items() for form in FORMS + SENTENCES]


def verdicts(texts):
    """What the reader says about each of the texts."""
    with tempfile.TemporaryDirectory() as folder:
        names = [pathlib.Path(folder) / f"{number}.yaml" for number in range(len(texts))]
        for name, text in zip(names, texts):
            name.write_text(text, encoding="utf-8")
        found = [[] for _ in texts]
        for start in range(0, len(names), 400):
            done = subprocess.run([schema.PROGRAM, "validate", *map(str, names[start:start + 400]), "--format", "json", "--lang", "en"],
                                  capture_output=True, check=False)
            for problem in json.loads(done.stdout)["problems"]:
                if problem["severity"] == "error":
                    found[int(pathlib.Path(problem["file"]).stem)].append(problem)
        return found


def main():
    every = cases()
    faults = []
    for (place, key, form, text), problems in zip(every, verdicts([case[3] for case in every])):
        codes = {problem["code"] for problem in problems}
        said = f"{place} {key}: {form}"
        fits = not schema.fits(text)
        if not problems and not fits:
            faults.append(f"{said}: only the reader accepts it ({schema.fits(text)[0]})")
        if problems and fits and not (form in SENTENCES and codes <= WORDS):
            faults.append(f"{said}: only the schema accepts it ({', '.join(sorted(codes))})")
        faults += [f"{said}: no way out of {problem['code']}" for problem in problems if not problem.get("help")]
    print("\n".join(faults) or "the schema and the reader agree")
    print(f"{len(every)} forms: {len(faults)} faults")
    return 1 if faults or len(every) < 9000 else 0


if __name__ == "__main__":
    sys.exit(main())
