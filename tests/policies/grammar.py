"""The sentences of the policy language that are short enough for a pattern: lengths, leads, deadlines, rhythms, grades, conditions, presences.

The words come from the tables of the reader's source; how they follow one another is written here, as src/load reads them. vocabulary.py
writes the patterns into policy.schema.json, odd_forms.py and word_forms.py hold them against the reader.
"""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
GAP = r"[\s,]+"
ARTICLE = r"(?:(?:[Tt][Hh][Ee]|[Dd][Ee]|[Hh][Ee][Tt]|'[Tt])[\s,]+)*"
ARTICLES = {"the", "de", "het", "'t"}


def any_case(word):
    return "".join(f"[{c.upper()}{c}]" if c.isalpha() and len(c.upper()) == 1 and c.upper() != c else re.escape(c) if c in ".+*?()[]|/" else c for c in word)


def table(file, name):
    """The rows of a table of words: the text, and the rest of the row."""
    text = (ROOT / "src/load" / file).read_text(encoding="utf-8")
    body = re.search(rf"\b{name}\[\] = \{{(.*?)\n?\s*\}};", text, re.S)
    rows = re.findall(r'\{"([^"]+)", (.*?)\}[,}\n]', body.group(1) + "\n") if body else []
    if not rows:
        raise SystemExit(f"src/load/{file} has no table {name}")
    return rows


def phrase(words):
    """Words one after the other, with articles before each but the first."""
    return (GAP + ARTICLE).join(any_case(word) for word in words.split() if word not in ARTICLES)


def one_of(*phrases):
    return ARTICLE + "(?:" + "|".join(sorted({phrase(words) for words in phrases}, key=lambda words: (-len(words), words))) + ")"


def then(*parts):
    return GAP.join(parts)


def either(*parts):
    return "(?:" + "|".join(parts) + ")"


def maybe(part):
    """Before something else."""
    return f"(?:{part}{GAP})?"


def perhaps(part):
    """After something else."""
    return f"(?:{GAP}{part})?"


def whole(part):
    return rf"^[\s,]*{part}[\s,]*$"


NUMBER_WORDS = [row[0] for row in table("policy_words.cpp", "k_numbers")]
NUMBER = either(ARTICLE + "0*[0-9]{1,4}", one_of(*NUMBER_WORDS))
COUNT = either(NUMBER, one_of("a", "an"))
TO = one_of("to", "until", "till", "through", "tot en met", "t/m", "tot", "à", "a", "-", "–")
AND = one_of("and", "or", "en", "of")
HOURS = one_of("hours", "hour", "uur", "uren")
QUARTERS = r"[.](?:25|50?|75)"
SAID = one_of(*[row[0] for row in table("policy_values.cpp", "k_said_minutes")])
UNITS = table("policy_values.cpp", "k_units")
UNIT = one_of(*[row[0] for row in UNITS])
PARTS = either(then(r"0*(?:[0-9]|1[0-9]|2[0-4])" + QUARTERS, HOURS), then(NUMBER, either(one_of("and a half", "en een half"), "5"), HOURS))
LENGTH = either(SAID, then(COUNT, UNIT), PARTS)
HALF_DAY = {"1": r"0*(?:[1-9][0-9]?|[1-3][0-9]{2}|4[0-7][0-9]|480)", "k_minutes_an_hour": "0*[1-8]", "k_minutes_a_quarter": "0*(?:[1-9]|[12][0-9]|3[0-2])"}


def minutes():
    """From one minute to eight hours."""
    few = {"1": NUMBER_WORDS, "k_minutes_a_quarter": NUMBER_WORDS, "k_minutes_an_hour": [row[0] for row in table("policy_words.cpp", "k_numbers") if int(row[1]) <= 8]}
    for times in HALF_DAY:
        units = [row[0] for row in UNITS if "Unit::minutes" in row[1] and (row[1].split(", ")[1].strip("}") if ", " in row[1] else "1") == times]
        yield either(ARTICLE + HALF_DAY[times], one_of("a", "an", *few[times])), one_of(*units)


def length_range(lengths, ranges):
    two = either(*ranges, then(lengths, either(TO, AND), lengths))  # "and" goes with "between", which is not held against it here
    return either(maybe(one_of("between", "tussen")) + two, lengths)


SHORT = either(SAID, *(then(count, unit) for count, unit in minutes()), then("[0-7]" + QUARTERS, HOURS), then("[0-7]", either(one_of("and a half", "en een half"), "5"), HOURS))
SHORT_RANGES = [either(then(count, either(TO, AND), count), r"0*[0-9]{1,3}[-–/]0*[0-9]{1,3}") + GAP + unit for count, unit in minutes()]
LONG_RANGES = [either(then(NUMBER, either(TO, AND), NUMBER), r"0*[0-9]{1,4}[-–/]0*[0-9]{1,4}") + GAP + UNIT]
LENGTH_RANGE = length_range(LENGTH, LONG_RANGES)
ABOUT = one_of(*[words for words in ("about", "around", "approximately", "circa", "ca", "ca.", "rond", "ongeveer", "omstreeks", "zo'n", "±", "plusminus")])
DURATION = either(one_of("by agreement", "in overleg", "not stated", "niet vermeld"),
                  maybe(ABOUT) + maybe(one_of("at least", "minimaal", "ten minste", "minstens", "tenminste", "min."))
                  + maybe(one_of("at most", "maximaal", "hoogstens", "ten hoogste", "max", "max.", "up to", "tot")) + length_range(SHORT, SHORT_RANGES))

TIMES_WORDS = [row[0] for row in table("policy_values.cpp", "k_times")]
TIMES = either(one_of(*TIMES_WORDS), "0*[0-9]{1,4}[Xx]", then(NUMBER, one_of("times", "time", "keer", "maal", "x")))
SO_OFTEN = {"once": ["once", "one time", "eens", "eenmaal"], "sign": one_of("times", "time", "keer", "maal", "x")}
ONCE = either(one_of(*SO_OFTEN["once"]), "0*1[Xx]", then(either("0*1", one_of("one", "een", "één")), SO_OFTEN["sign"]))
EACH = one_of("a", "each", "every", "per", "in each", "om de", "om", "elke", "iedere", "elk", "ieder")
PERIOD = one_of(*[row[0] for row in table("policy_event.cpp", "k_periods")])
RHYTHM = either(one_of("weekly", "wekelijks", "monthly", "maandelijks", "every other week", "om de week", "tweewekelijks", "om de maand", "every other month"),
                maybe(one_of("at least", "minimaal", "minstens", "ten minste")) + maybe(TIMES) + either(then(EACH, either(PERIOD, one_of("week"), LENGTH_RANGE)), LENGTH))
AT_MOST = then(ONCE, maybe(one_of("each", "every", "per")) + either(LENGTH, one_of("week", "month")))

A_YEAR = one_of("a year", "a school year", "per year", "per school year", "per jaar", "per schooljaar", "evenly", "spread over the year", "verspreid over het jaar")
SEVERAL = either(one_of("twice", "thrice", "tweemaal", "driemaal", "viermaal", "vijfmaal", "zesmaal"), "0*(?:[2-9]|1[0-9]|20)[Xx]",
                 then(either(ARTICLE + "0*(?:[2-9]|1[0-9]|20)", one_of(*[row[0] for row in table("policy_words.cpp", "k_numbers") if int(row[1]) > 1])), SO_OFTEN["sign"]))
REPEAT = either(one_of("monthly", "every month", "maandelijks", "elke maand", "iedere maand", "every quarter", "once per quarter", "once a quarter", "elk kwartaal", "ieder kwartaal", "per kwartaal"),
                then(SEVERAL, A_YEAR) + perhaps(one_of("evenly")),
                then(either(SEVERAL, maybe(SEVERAL) + one_of("every", "elke", "iedere", "om")), maybe(ABOUT) + LENGTH_RANGE) + perhaps(one_of("apart", "uit elkaar")))

LEAD = either(one_of("well ahead", "in good time", "ruim van tevoren", "ruim op tijd", "tijdig", "op tijd"),
              maybe(one_of("at least", "uiterlijk", "minimaal", "no later than", "not later than", "minstens", "ten minste", "tenminste", "niet later dan")) + LENGTH
              + perhaps(one_of("before the round", "voor de ronde", "before the talk", "before each talk", "before the talks", "voor de gesprekken", "ahead", "in advance", "voor het gesprek", "van tevoren", "before")))
AHEAD = LENGTH + perhaps(one_of("before the talk", "before the others", "voor het gesprek", "voor de anderen", "van tevoren", "eerder", "earlier"))
DEADLINE = either(one_of("same day", "on the same day", "dezelfde dag", "op dezelfde dag"),
                  maybe(one_of("uiterlijk", "at the latest")) + maybe(one_of("within", "binnen")) + LENGTH + perhaps(one_of("after the talk", "na het gesprek")))
RETURNED = either(one_of("no", "nee"), maybe(LENGTH) + one_of("before the talk", "voor het gesprek"))

LAST_PART = then(one_of("for the last", "last", "laatste", "voor de laatste"), either(SAID, *(then(COUNT, unit) for _, unit in minutes()), PARTS))
PRESENCES = one_of(*[row[0] for row in table("policy_talk.cpp", "k_presences")])
PRESENCE = either(one_of("leads the talk", "leads", "leidt het gesprek", "mandatory", "verplicht"), PRESENCES + perhaps(LAST_PART), LAST_PART)

GRADE_WORD = one_of("grades", "grade", "groepen", "groep", "groups", "group")
GRADE = either(ARTICLE + "0*[0-8]", one_of(*[row[0] for row in table("policy_words.cpp", "k_numbers") if int(row[1]) <= 8]))
SOME_GRADES = maybe(GRADE_WORD) + either(
    one_of("odd", "oneven", "even"), then(one_of("from", "vanaf"), maybe(GRADE_WORD) + GRADE) + perhaps(then(TO, GRADE)), then(one_of("up to", "until", "t/m", "tot en met"), maybe(GRADE_WORD) + GRADE),
    ARTICLE + r"0*[0-8]\+", then(GRADE, one_of("and up", "and higher", "or higher", "en hoger")), then(GRADE, TO, GRADE), ARTICLE + "0*[0-8][-–]0*[0-8]", GRADE)
LISTED = rf"{SOME_GRADES}(?:(?:{GAP}{AND}{GAP}|\s*/\s*|{GAP}){SOME_GRADES})*"
ALL_GRADES = either(one_of("everyone", "everybody", "iedereen"), one_of("all", "alle")) + perhaps(one_of("grades", "groepen", "pupils", "leerlingen", "kinderen"))
EXCEPT = then(one_of("except", "behalve"), r"\[?\s*" + LISTED + r"\s*\]?")
GRADES = maybe(GRADE_WORD) + either(ALL_GRADES + perhaps(EXCEPT), LISTED + perhaps(EXCEPT))

MONTH = one_of(*[row[0] for row in table("policy_values.cpp", "k_months")])
STARTED = one_of(*[row[0] for row in table("policy_conditions.cpp", "k_started")])
MONTHS_OR_YEARS = one_of(*[row[0] for row in UNITS if "Unit::months" in row[1]])
TENURE = then(one_of("at school for"), one_of("less than", "at least"), COUNT, MONTHS_OR_YEARS)
CONDITION = maybe(one_of("no", "not", "geen")) + either(one_of(*[row[0] for row in table("policy_conditions.cpp", "k_facts")]),
                                                         then(STARTED, MONTH) + rf"(?:(?:{GAP}{AND}{GAP}|{GAP}|[-/]){MONTH})*", TENURE)

CHANNEL = maybe(one_of("by", "via", "per")) + one_of(*[row[0] for row in table("policy_values.cpp", "k_channels")])

PATTERNS = {"words_of_channel": CHANNEL, "words_of_length": LENGTH, "words_of_lead": LEAD, "words_of_ahead": AHEAD, "words_of_deadline": DEADLINE, "words_of_return": RETURNED, "words_of_rhythm": RHYTHM, "words_of_at_most": AT_MOST,
            "words_of_repeat": REPEAT, "words_of_presence": PRESENCE, "words_of_duration": DURATION + perhaps(one_of("each", "per talk", "per gesprek")), "words_of_grades": GRADES, "words_of_condition": CONDITION}


def patterns():
    return {name: whole(part) for name, part in PATTERNS.items()}
