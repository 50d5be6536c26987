#!/usr/bin/python3
"""The words of the sentences in the schema are those that the reader takes.

Usage: vocabulary.py [--update]

A long sentence (`when: second week after kerstvakantie`) has a grammar that only the reader knows, but its words are known: those that
the reader's source takes, numbers, dates, and what joins them. They are gathered here from src/load, one list for each kind of
sentence, and held against `$defs` of policy.schema.json; --update writes them there. The short sentences have a pattern of their own
(grammar.py).
"""
import json
import pathlib
import re
import sys

import grammar

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "policy/policy.schema.json"
ARTICLES = ["the", "de", "het", "'t"]
NUMBER = r"[0-9]{1,4}(?:[.][0-9]+)?"
DATE = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}"
ORDINAL = r"[0-9]{1,2}(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|[Ee]|[Dd][Ee]|[Ss][Tt][Ee])"
SEVERAL = r"[0-9]{1,4}[Xx]"

# Each kind of sentence: the files whose words it may have, the tables of policy_values.cpp that are not for it, and what else it holds.
OTHERS = ["k_channels", "k_modes"]
CLOCKS = ["k_months", "k_parts", "k_froms", "k_o_clock"]
KINDS = {
    "words_of_time": (["policy_window.cpp", "policy_relative.cpp", "policy_ends.cpp", "policy_dates.cpp", "policy_anchor.cpp", "policy_days.cpp",
                       "policy_month_weeks.cpp", "policy_values.cpp", "policy_weekdays.cpp", "policy_numbers.cpp"], OTHERS + ["k_said_minutes", "k_stretches_of_week", "k_each", "k_froms", "k_o_clock"], [DATE, ORDINAL, r"(?:[Mm][Oo][Mm][Ee][Nn][Tt]|[Tt][Aa][Ll][Kk])[\s,]+[a-z][a-z0-9-]*"]),
    "words_of_role": (["policy_roles.cpp"], [], [r"[Aa][Nn][Dd]|[Oo][Rr]|[Ee][Nn]|[Oo][Ff]|[Ee][Ii][Tt][Hh][Ee][Rr]"]),
    "words_of_person": (["policy_roles.cpp", "policy_talk.cpp", "policy_values.cpp", "policy_numbers.cpp"], OTHERS + CLOCKS, []),
}
NO_WORDS = {"number", "least", "most", "text", "what", "id", "role", "length"}  # names of what stands in a message


def phrases(file, left_out):
    """What the source takes: the texts in `take("…")` and in tables of words."""
    text = (ROOT / "src/load" / file).read_text(encoding="utf-8")
    for table in left_out:
        text = re.sub(rf"{table}\[\] = \{{.*?\}};", "", text, flags=re.S)
    found = re.findall(r'(?:take\(|\{)"([^"]+)"', text)
    return [phrase for phrase in found if phrase not in NO_WORDS]


def any_case(word):
    return "".join(f"[{c.upper()}{c}]" if c.isalpha() and c.upper() != c else re.escape(c) if c in ".+*?()[]" else c for c in word)


def no_such_day():
    """31 February: in no year a day, whichever comes first, the number or the month."""
    months = {}
    for word, number in grammar.table("policy_values.cpp", "k_months"):
        months.setdefault(int(number), []).append(any_case(word))
    longest = {2: r"3[01]", **{month: "31" for month in (4, 6, 9, 11)}}
    every = "|".join(word for words in months.values() for word in words)
    gap = rf"(?:[\s,]+(?:(?:[Oo][Ff]|{'|'.join(any_case(word) for word in ARTICLES)})\s+)*)"
    suffix = r"(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|[Ee]|[Dd][Ee]|[Ss][Tt][Ee])?"
    wrong = []
    for days, words in [(r"(?:0+|3[2-9]|[4-9][0-9])", every)] + [(days, "|".join(months[month])) for month, days in longest.items()]:
        wrong += [rf"{days}{suffix}{gap}(?:{words})(?![A-Za-z])", rf"(?:{words}){gap}{days}{suffix}(?![0-9A-Za-z]|{gap}(?:{every})(?![A-Za-z]))"]
    return rf"(?![\s\S]*(?:^|[^0-9A-Za-z])(?:{'|'.join(wrong)}))"


def pattern(kind):
    """Any of the kind's words, one after the other."""
    files, left_out, more = KINDS[kind]
    words = {word for file in files for phrase in phrases(file, left_out) for word in phrase.split()} | set(ARTICLES)
    numbers = [NUMBER] if "policy_numbers.cpp" in files else []
    each = "|".join(more + numbers + [any_case(word) for word in sorted(words, key=lambda word: (-len(word), word))])
    refused = no_such_day() if kind == "words_of_time" else ""
    return rf"^{refused}[\s,\[]*(?:(?:{each})(?:[-–/](?:{each}))?(?:[\s,\]/]+|$))+$"


def main():
    text = SCHEMA.read_text(encoding="utf-8")
    schema = json.loads(text)
    wanted = {kind: pattern(kind) for kind in KINDS} | grammar.patterns()
    if "--update" in sys.argv:
        for kind, words in wanted.items():
            schema["$defs"][kind] = {"pattern": words}
        SCHEMA.write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return 0
    faults = [kind for kind, words in wanted.items() if schema["$defs"].get(kind, {}).get("pattern") != words]
    for kind in faults:
        print(f"policy.schema.json: {kind} is not what the reader takes; write it with tests/policies/vocabulary.py --update")
    print(f"{len(wanted)} kinds of sentences: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
