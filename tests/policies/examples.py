#!/usr/bin/python3
"""What the program prints as an example can be written where it prints it.

Usage: examples.py PATH-OF-gesprek

Something that cannot be read is put in the place of each key; the examples between quotes in the help of what is refused are put there
instead, and read. So are the long forms (`is:` with a clause) that docs/reference/policy.md names: these and no others.
"""
import re
import sys

import schema
import short_forms

JUNK = ["qqqqqq", "qq qq", "[]", "{}", "7", "-1", "2027", "x of y", "groep A", "0 minutes", "week", "report", "none", "volgt", "yes", "no", "request", "often", "after school", "term", "christmas"]
# An example of something that stands elsewhere, or of which a part is the school's to fill in.
ELSEWHERE = re.compile(r"name: value|gesprek |\bID\b|MOMENT|\.toml|\.csv|requests|staff")
NEEDS_MORE = {"unknown-moment", "no-request", "not-attending", "one-window", "two-rhythms"}  # what stands beside it


def long_forms_named():
    """The keys that the page says can be written long."""
    page = (schema.ROOT / "docs/reference/policy.md").read_text(encoding="utf-8")
    text = page[page.index("These can be written long"):page.index("`instead` always")]
    return set(re.findall(r"`([a-z_]+)`", text))


def main():
    faults = []
    named, there = long_forms_named() - {"is"}, {key for _, key in schema.long_forms()}
    faults += [f"docs/reference/policy.md names no long form of {key}" for key in sorted(there - named - {"instead"})]
    faults += [f"docs/reference/policy.md names a long form of {key}, which has none" for key in sorted(named - there)]
    hosts = short_forms.hosts()
    tried = [(place, key, text, form) for (place, key), text in hosts.items() for form in JUNK]
    examples = set()
    for (place, key, text, form), problems in zip(tried, short_forms.verdicts([text.replace("Q: 1", f"{key}: {form}") for _, key, text, form in tried])):
        for problem in problems:
            for quoted in re.findall(r'"([^"]+)"', problem.get("help", "")):
                own = re.fullmatch(rf"{key}: (.+)", quoted)
                if ELSEWHERE.search(quoted) or "at the top" in problem["help"] or quoted.endswith(":") or "did you mean" in problem["help"] or (not own and re.match(r"-? ?[a-z_]+: ", quoted)):
                    continue
                examples.add((place, key, own.group(1) if own else quoted))
    every = sorted((place, key, f'"{example}"' if "," in example and "[" not in example else example) for place, key, example in examples)
    for (place, key, example), problems in zip(every, short_forms.verdicts([hosts[place, key].replace("Q: 1", f"{key}: {example}") for place, key, example in every])):
        if not {problem["code"] for problem in problems} <= NEEDS_MORE:
            faults.append(f"{place} {key}: the example \"{example}\" is refused ({problems[0]['code']})")
    print("\n".join(faults) or "each example can be written")
    print(f"{len(every)} examples: {len(faults)} faults")
    return 1 if faults or len(every) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
