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


NUMBER_WORDS = [row[0] for row in table("policy_numbers.cpp", "k_numbers")]
NUMBER = either(ARTICLE + "0*[0-9]{1,4}", one_of(*NUMBER_WORDS))
COUNT = either(NUMBER, one_of("a", "an"))


def words_of(file, name):
    return one_of(*[row[0] for row in table(file, name)])


def digits_from(least, most):
    """A pattern for the numbers from the one to the other, in digits."""
    if most < 10:
        return str(least) if least == most else f"[{least}-{most}]"
    if least < 10:
        return digits_from(least, 9) + "|" + digits_from(10, most)
    if len(str(least)) < len(str(most)):
        edge = 10 ** len(str(least))
        return digits_from(least, edge - 1) + "|" + digits_from(edge, most)
    unit = 10 ** (len(str(most)) - 1)
    low, high = least // unit, most // unit
    if low == high:
        rest = digits_of(least % unit, most % unit, len(str(unit)) - 1)
        return f"{low}(?:{rest})"
    parts = []
    if least % unit:
        parts.append(digits_from(least, (low + 1) * unit - 1))
        low += 1
    full_to = high if (most + 1) % unit == 0 else high - 1
    if low <= full_to:
        parts.append(f"[{low}-{full_to}]" + "[0-9]" * (len(str(unit)) - 1))
    if full_to < high:
        parts.append(digits_from(high * unit, most))
    return "|".join(parts)


def digits_of(least, most, width):
    """The same with noughts before what is shorter."""
    parts = []
    for length_of in range(1, width + 1):
        low, high = max(least, 10 ** (length_of - 1) if length_of > 1 else 0), min(most, 10 ** length_of - 1)
        if low <= high:
            parts += ["0" * (width - length_of) + part for part in digits_from(low, high).split("|")]
    return "|".join(parts)


def up_to(most, least=1):
    """A number from the one to the other, in digits or in words."""
    digits = either(digits_from(least, most))
    said = [row[0] for row in table("policy_numbers.cpp", "k_numbers") if least <= int(row[1]) <= most] + (["a", "an"] if least == 1 else [])
    return either(ARTICLE + "0*" + digits, *([one_of(*said)] if said else []))


TO = one_of("á", "to", "tot aan", "until", "till", "through", "tot en met", "t/m", "tot", "à", "a", "-", "–")
AND = one_of("and", "or", "en", "of", "&")
HOURS = one_of("hours", "hour", "uur", "uren")
QUARTERS = r"[.](?:25|50?|75)"
SAID = one_of(*[row[0] for row in table("policy_values.cpp", "k_said_minutes")])
UNITS = table("policy_values.cpp", "k_units")
UNIT = one_of(*[row[0] for row in UNITS])
PARTS = either(then(r"0*(?:[0-9]|1[0-9]|2[0-4])" + QUARTERS, HOURS), then(NUMBER, either(one_of("and a half", "en een half"), "5"), HOURS))
HALF_DAY = {"1": r"0*(?:[1-9][0-9]?|[1-3][0-9]{2}|4[0-7][0-9]|480)", "k_minutes_an_hour": "0*[1-8]", "k_minutes_a_quarter": "0*(?:[1-9]|[12][0-9]|3[0-2])"}


def minutes():
    """From one minute to eight hours."""
    said = {most: [row[0] for row in table("policy_numbers.cpp", "k_numbers") if int(row[1]) <= most] for most in (8, 32, 480)}
    few = {"1": said[480], "k_minutes_a_quarter": said[32], "k_minutes_an_hour": said[8]}
    for times in HALF_DAY:
        units = [row[0] for row in UNITS if "Unit::minutes" in row[1] and (row[1].split(", ")[1].strip("}") if ", " in row[1] else "1") == times]
        yield either(ARTICLE + HALF_DAY[times], one_of("a", "an", *few[times])), one_of(*units)


def length_range(lengths, ranges):
    two = either(*ranges, then(lengths, either(TO, AND), lengths))  # "and" goes with "between", which is not held against it here
    return either(maybe(one_of("between", "tussen")) + two, lengths)


SHORT = either(SAID, *(then(count, unit) for count, unit in minutes()), then("[0-7]" + QUARTERS, HOURS), then("[0-7]", either(one_of("and a half", "en een half"), "5"), HOURS))
SHORT_RANGES = [either(then(count, either(TO, AND), count), r"0*[0-9]{1,3}[-–/]0*[0-9]{1,3}") + GAP + unit for count, unit in minutes()]


def days(years):
    """What is counted in days, weeks and months, up to so many years: units with the most of each."""
    most = {"calendar_days": 366, "school_days": 366, "weeks": 52, "school_weeks": 52, "months": 12}
    for unit, number in most.items():
        for times in ("1", "2", "k_months_a_year"):
            units = [row[0] for row in UNITS if re.search(rf"Unit::{unit}\b", row[1]) and (row[1].split(", ")[1].strip("}") if ", " in row[1] else "1") == times]
            if units:
                yield up_to(number * years // {"1": 1, "2": 2, "k_months_a_year": 12}[times]), one_of(*units)


def days_range(lengths):
    """One such length, or two ends."""
    for count, unit in lengths:
        joined = r"0*[1-9][0-9]{0,3}[-–/]0*[1-9][0-9]{0,3}"
        yield either(then(count, either(TO, AND), count), joined) + GAP + unit
        yield then(count, unit, either(TO, AND), count, unit)


def length(years):
    return either(*(then(count, unit) for count, unit in days(years)))


LENGTH = length(1)
LENGTH_RANGE = either(maybe(one_of("between", "tussen")) + either(*days_range(list(days(1)))), LENGTH)
ABOUT = one_of(*[words for words in ("about", "around", "approximately", "circa", "ca", "ca.", "rond", "ongeveer", "omstreeks", "zo'n", "±", "plusminus")])
SOME = words_of("policy_lengths.cpp", "k_some")
SOME_LENGTH = then(SOME, words_of("policy_lengths.cpp", "k_plurals"))


def vague(lengths):
    """"About 2 weeks", "some weeks": a length that keeps a vague word."""
    return either(SOME_LENGTH, maybe(ABOUT) + lengths)


VAGUE_LENGTH = vague(LENGTH)
DURATION = either(one_of("by agreement", "in overleg", "not stated", "niet vermeld"),
                  maybe(ABOUT) + maybe(words_of("policy_duration.cpp", "k_no_shorter"))
                  + maybe(words_of("policy_duration.cpp", "k_no_longer")) + length_range(SHORT, SHORT_RANGES))

TIMES_WORDS = [row[0] for row in table("policy_values.cpp", "k_times")]
SIGN = one_of("times", "time", "keer", "maal", "x")
ONCE = either(one_of("once", "one time", "eens", "eenmaal"), "0*1[Xx]", then(either("0*1", one_of("one", "een", "één")), SIGN))


def so_often(most, least=1):
    """So many times, from the one number to the other."""
    said = [row[0] for row in table("policy_values.cpp", "k_times") if least <= int(row[1]) <= most]
    digits = either(digits_from(least, most))
    return either(one_of(*said), f"0*{digits}[Xx]", then(up_to(most, max(least, 2)) if least > 1 else either("0*" + digits, up_to(most, 2), one_of("one", "een", "één")), SIGN))


RHYTHM_FILE = "policy_rhythm.cpp"
EACH = words_of(RHYTHM_FILE, "k_each")
PERIODS = {"month": 31, "quarter": 92, "school_year": 366}
OM = one_of("om")


def of_period(table_name, per):
    return one_of(*[row[0] for row in table(RHYTHM_FILE, table_name) if row[1].endswith(per)])


INTERVAL_WORDS = one_of(*[row[0] for name in ("k_day_rhythms", "k_week_rhythms", "k_month_rhythms") for row in table(RHYTHM_FILE, name)])
BETWEEN = either(one_of("week", "schoolweek", "day", "dag"), SOME_LENGTH, maybe(ABOUT) + LENGTH_RANGE)
INTERVAL = maybe(ABOUT) + maybe(ONCE) + either(INTERVAL_WORDS, then(either(EACH, OM), BETWEEN))
SOME_TIMES = words_of(RHYTHM_FILE, "k_some_times")
IN_PERIOD = [maybe(ABOUT) + either(maybe(either(so_often(most), SOME_TIMES)) + of_period("k_period_rhythms", per), maybe(either(so_often(most), SOME_TIMES)) + then(EACH, of_period("k_periods", per))) for per, most in PERIODS.items()]
RHYTHM = maybe(words_of(RHYTHM_FILE, "k_at_least")) + either(INTERVAL, *IN_PERIOD)
AT_MOST = maybe(words_of(RHYTHM_FILE, "k_at_most")) + maybe(ABOUT) + maybe(ONCE) + either(
    INTERVAL_WORDS, then(either(EACH, OM), either(one_of("week", "schoolweek", "day", "dag"), SOME_LENGTH, maybe(ABOUT) + LENGTH)),
    *[either(of_period("k_period_rhythms", per), then(EACH, of_period("k_periods", per))) for per in ("month", "school_year")])

EVENLY = one_of("evenly", "spread over the year", "verspreid over het jaar")
APART = either(*(then(up_to(most, least), one_of(*[row[0] for row in UNITS if re.search(unit, row[1])])) for unit, least, most in (
    (r"Unit::calendar_days", 8, 140), (r"Unit::(?:school_)?weeks(?!, 2)", 2, 20), (r"Unit::weeks, 2", 1, 10), (r"Unit::months(?!, k_months)", 1, 6))))
APART_RANGE = either(maybe(one_of("between", "tussen")) + either(*days_range([(COUNT, one_of(*[row[0] for row in UNITS if "Unit::minutes" not in row[1]]))])), APART)
REPEAT = either(
    then(so_often(20, 2), EVENLY),
    then(so_often(20, 2), either(then(one_of("every", "elke", "om"), maybe(ABOUT) + LENGTH_RANGE) + perhaps(one_of("apart", "uit elkaar", "between them", "ertussen")),
                                 then(maybe(ABOUT) + LENGTH_RANGE, one_of("apart", "uit elkaar", "between them", "ertussen")))),
    maybe(ONCE) + either(one_of(*[row[0] for name in ("k_week_rhythms", "k_month_rhythms") for row in table(RHYTHM_FILE, name) if row[0] not in ("weekly", "wekelijks")]),
                         of_period("k_period_rhythms", "month"), then(EACH, of_period("k_periods", "month")), then(either(EACH, OM), maybe(ABOUT) + APART_RANGE)),
    maybe(so_often(5)) + either(of_period("k_period_rhythms", "quarter"), then(EACH, of_period("k_periods", "quarter"))),
    so_often(20, 2) + GAP + either(of_period("k_period_rhythms", "school_year"), then(EACH, of_period("k_periods", "school_year"))) + perhaps(EVENLY))

CONTACT = "policy_contact.cpp"
LEAD = either(words_of(CONTACT, "k_well_ahead"),
              maybe(words_of(CONTACT, "k_not_later")) + VAGUE_LENGTH + perhaps(either(words_of(CONTACT, "k_before_round"), words_of(CONTACT, "k_before_talk"))))
AHEAD = either(words_of(CONTACT, "k_well_ahead"), words_of(CONTACT, "k_day_before"), VAGUE_LENGTH + perhaps(either(words_of(CONTACT, "k_before_talk"), words_of(CONTACT, "k_before_others"))))
DEADLINE = either(maybe(one_of("uiterlijk")) + either(words_of(CONTACT, "k_days_named"), words_of(CONTACT, "k_school_days_named")),
                  maybe(words_of(CONTACT, "k_at_the_latest")) + maybe(one_of("within", "binnen")) + VAGUE_LENGTH + perhaps(words_of(CONTACT, "k_after_talk")))
RETURNED = either(one_of("no", "nee"), maybe(VAGUE_LENGTH) + words_of(CONTACT, "k_before_talk"))

LAST_PART = then(one_of("for the last", "last", "laatste", "voor de laatste"), SHORT)
PRESENCES = words_of("policy_talk.cpp", "k_presences")
PRESENCE = either(one_of("leads the talk", "leads", "leidt het gesprek", "mandatory", "verplicht"), PRESENCES + perhaps(LAST_PART), LAST_PART)

GRADE_WORD = one_of("grades", "grade", "groepen", "groep", "groups", "group", "jaargroep", "jaargroepen")
HIGHEST = 8


def grade(least, most):
    words = [row[0] for row in table("policy_numbers.cpp", "k_numbers") if least <= int(row[1]) <= most]
    return either(ARTICLE + f"0*[{least}-{most}]", *([one_of(*words)] if words else []))


def falling():
    """From a grade to a lower one: "8 to 1" is refused, wherever it stands in a list."""
    pairs = [grade(high, high) + rf"(?:{GAP}{either(TO, one_of('up to'))}{GAP}|\s*[-–]\s*){maybe(GRADE_WORD)}" + grade(0, high - 1) for high in range(1, HIGHEST + 1)]
    return rf"(?![\s\S]*(?:^|[^0-9A-Za-z]){either(*pairs)}(?![0-9A-Za-z]))"


GRADE = grade(0, HIGHEST)
SOME_GRADES = falling() + maybe(GRADE_WORD) + either(
    one_of("odd", "oneven", "even") + perhaps(GRADE_WORD), then(one_of("from", "vanaf"), maybe(GRADE_WORD) + GRADE) + perhaps(then(TO, GRADE)), then(one_of("up to", "until", "t/m", "tot en met"), maybe(GRADE_WORD) + GRADE),
    ARTICLE + r"0*[0-8]\+", then(GRADE, one_of("and up", "and higher", "or higher", "en hoger", "of hoger")), then(GRADE, either(TO, one_of("up to")), maybe(GRADE_WORD) + GRADE), ARTICLE + "0*[0-8][-–]0*[0-8]", GRADE)
LISTED = rf"{SOME_GRADES}(?:(?:{GAP}{AND}{GAP}|\s*/\s*|{GAP}){SOME_GRADES})*"
ALL_GRADES = either(one_of("everyone", "everybody", "iedereen"), one_of("all", "alle")) + perhaps(one_of("grades", "groepen", "pupils", "leerlingen", "kinderen"))
EXCEPT = then(one_of("except", "behalve", "but", "apart from", "uitgezonderd"), r"\[?\s*" + LISTED + r"\s*\]?")
GRADES = maybe(GRADE_WORD) + either(ALL_GRADES + perhaps(EXCEPT), LISTED + perhaps(EXCEPT), EXCEPT)

MONTH = one_of(*[row[0] for row in table("policy_values.cpp", "k_months")])
STARTED = one_of(*[row[0] for row in table("policy_conditions.cpp", "k_started")])
TENURES = words_of("policy_conditions.cpp", "k_tenures")
CAREER = either(*(then(up_to(most), one_of(*[row[0] for row in UNITS if re.search(unit, row[1])])) for unit, most in ((r"Unit::months(?!, k_months)", 144), (r"Unit::months, k_months", 12))))
TENURE = either(then(one_of("at school for", "zit op school"), TENURES, CAREER), maybe(one_of("zit", "is")) + then(TENURES, CAREER, words_of("policy_conditions.cpp", "k_at_school")))
CONDITION = maybe(one_of("no", "not", "geen", "without", "zonder", "niet")) + either(one_of(*[row[0] for row in table("policy_conditions.cpp", "k_facts")]),
                                                         then(one_of(*[row[0] for row in table("policy_conditions.cpp", "k_started_since")]), MONTH),
                                                         then(STARTED, MONTH) + rf"(?:(?:{GAP}{AND}{GAP}|{GAP}|[-/]){MONTH})*", TENURE)

WEEK_FILE = "policy_weekdays.cpp"
WEEKDAY = words_of(WEEK_FILE, "k_weekdays")
SOME_DAYS = WEEKDAY + rf"(?:{GAP}{TO}{GAP}{WEEKDAY}|[-–]{WEEKDAY})?"
WEEKDAYS = either(words_of(WEEK_FILE, "k_stretches_of_week"), maybe(words_of(WEEK_FILE, "k_each")) + SOME_DAYS + rf"(?:{GAP}(?:{AND}{GAP})?{SOME_DAYS}|/{SOME_DAYS})*")

CHANNEL = maybe(one_of("by", "via", "per")) + one_of(*[row[0] for row in table("policy_values.cpp", "k_channels")])

ROLE_ROWS = [row for name in ("k_roles", "k_other_roles") for row in table("policy_roles.cpp", name)]
NO_STAFF = ("Role::guardians", "Role::pupil", '"siblings"', '"guest"', '"proxy"', '"nursery"')

PATTERNS = {"words_of_family": one_of(*[row[0] for row in ROLE_ROWS if row[1] in NO_STAFF[:2]]), "words_of_no_staff": one_of(*[row[0] for row in ROLE_ROWS if row[1] in NO_STAFF]),
            "words_of_channel": CHANNEL, "words_of_weekdays": WEEKDAYS, "words_of_length": vague(length(20)), "words_of_lead": LEAD, "words_of_ahead": AHEAD, "words_of_deadline": DEADLINE, "words_of_return": RETURNED, "words_of_rhythm": RHYTHM, "words_of_at_most": AT_MOST,
            "words_of_repeat": REPEAT, "words_of_presence": PRESENCE, "words_of_duration": DURATION + perhaps(one_of("each", "per talk", "per gesprek")), "words_of_grades": GRADES, "words_of_condition": CONDITION}


def patterns():
    return {name: whole(part) for name, part in PATTERNS.items()}
