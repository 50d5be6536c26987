#!/usr/bin/env python3
"""Every error, warning and refusal says a way out: in the source each report has its help, and in the transcripts each error
is followed by one."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORT = re.compile(r"(?:\.|->|\b)(error|warning|refuse|object)\(")
ERROR = re.compile(r"^\S.*\b(?:error|fout)\[([a-z-]+)\]: ")
HELP = re.compile(r"^  (?:help|tip): ")


def arguments(text, opening):
    """The arguments of a call from its opening parenthesis on."""
    depth, quote, parts, begin, at = 0, None, [], opening + 1, opening
    while at < len(text):
        c = text[at]
        if quote:
            if c == "\\":
                at += 1
            elif c == quote:
                quote = None
        elif c in "\"'":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                return parts + [text[begin:at].strip()]
        elif c == "," and depth == 1:
            parts.append(text[begin:at].strip())
            begin = at + 1
        at += 1
    return parts


def helpless_reports(path):
    text = path.read_text(encoding="utf-8")
    for report in REPORT.finditer(text):
        args = arguments(text, report.end() - 1)
        is_refusal = report[1] == "refuse" and args[0] in ("env", "m_env")
        is_report = report[1] != "refuse" and (args[0].startswith('"') or len(args) > 2) and "::" not in args[0]
        needed = {"refuse": 5, "object": 3}.get(report[1], 4)
        declares = any(arg.startswith(("std::string_view ", "Span ", "const ")) for arg in args)
        if (is_refusal or is_report) and not declares:
            if len(args) < needed or args[needed - 1] == "{}" or "nullopt" in args[needed - 1]:
                yield text.count("\n", 0, report.start()) + 1, args[0] if is_report else args[1]
    for block in re.finditer(r"Diagnostic (\w+);.*?add\(", text, re.S):
        if block[1] + ".help" not in block[0] and "Severity::note" not in block[0]:
            yield text.count("\n", 0, block.start()) + 1, block[1]


def helpless_errors(path):
    """Where the output stands as it is: a filter behind the command may have dropped the help. A failed case is no error."""
    open_error = None
    is_whole = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() + ["$ "], 1):
        if ERROR.match(line) or line.startswith(("$ ", "[exit")):
            if open_error:
                yield open_error
            is_whole = "|" not in line if line.startswith("$ ") else is_whole
            found = ERROR.match(line)
            open_error = (number, found[1]) if found and is_whole and found[1] != "case-failed" else None
        elif HELP.match(line):
            open_error = None


def main():
    faults = []
    for path in sorted((ROOT / "src").rglob("*.cpp")):
        faults += [(path, *fault) for fault in helpless_reports(path)]
    for path in sorted((ROOT / "tests/transcripts/cases").glob("*.transcript")):
        faults += [(path, *fault) for fault in helpless_errors(path)]
    for path, line, code in faults:
        print(f"{path.relative_to(ROOT)}:{line}: {code} has no help")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
