#!/usr/bin/python3
"""Reads what `check` says to machines that gate: JSON, JUnit and SARIF tell the same. usage: gates.py --program gesprek"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from readers import Checks

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent.parent / "examples"
FAULTY = ("late", "overdue")
LEVELS = {"overdue": "error", "late": "warning"}


def check_junit(text, findings, summary, check):
    root = xml.fromstring(text)
    check("junit: the root", root.tag == "testsuites" and root.get("name"))
    cases = []
    totals = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for suite in root:
        own = list(suite)
        check("junit: a suite has a name and a time", suite.tag == "testsuite" and suite.get("name") and suite.get("timestamp"))
        counted = {"tests": len(own), "failures": sum(case.find("failure") is not None for case in own), "errors": 0,
                   "skipped": sum(case.find("skipped") is not None for case in own)}
        for what, number in counted.items():
            check(f"junit: {suite.get('name')} counts its {what}", int(suite.get(what)) == number)
            totals[what] += number
        check("junit: a case is of its suite", all(case.tag == "testcase" and case.get("classname") == suite.get("name") for case in own))
        cases += own
    check("junit: the sum", all(int(root.get(what)) == number for what, number in totals.items()))
    check("junit: a case a duty", totals["tests"] == sum(summary.values()) and len({case.get("name") for case in cases}) == len(cases))
    failed = {case.get("name"): case.find("failure") for case in cases if case.find("failure") is not None}
    check("junit: the findings fail", {name: failure.get("type") for name, failure in failed.items()} ==
          {finding["id"]: finding["status"] for finding in findings})
    check("junit: with their sentence and clause", all(failed[finding["id"]].get("message") == finding["message"] and
                                                       failed[finding["id"]].text == finding["clause"] for finding in findings))


def check_sarif(text, findings, school, check):
    """What SARIF 2.1.0 requires of sarifLog, run, tool, toolComponent, reportingDescriptor, result, message and location."""
    placed = {finding["id"]: finding["policy"] for finding in findings}
    log = json.loads(text)
    check("sarif: version and schema", log["version"] == "2.1.0" and log["$schema"].startswith("https://"))
    check("sarif: one run", len(log["runs"]) == 1)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    check("sarif: the tool", isinstance(run["tool"]["driver"]["name"], str) and run["tool"]["driver"]["name"])
    check("sarif: rules have an id of their own", len({rule["id"] for rule in rules}) == len(rules) and all(rule["id"] for rule in rules))
    check("sarif: rules have words", all(rule["shortDescription"]["text"] for rule in rules))
    told = {}
    for result in run["results"]:
        name = result["partialFingerprints"]["finding/v1"]
        told[name] = result
        check("sarif: a message", isinstance(result["message"]["text"], str) and result["message"]["text"])
        check("sarif: a rule that is listed", rules[result["ruleIndex"]]["id"] == result["ruleId"])
        for location in result["locations"]:
            check("sarif: what it is about", all(logical["fullyQualifiedName"] for logical in location["logicalLocations"]))
            check(f"sarif: {name} has a place where its policy has", ("physicalLocation" in location) == (placed[name] is not None))
            if "physicalLocation" not in location:
                continue
            place = location["physicalLocation"]
            uri = place["artifactLocation"]["uri"]
            lines = (school / uri).read_text(encoding="utf-8-sig").count("\n") if (school / uri).exists() else None
            check(f"sarif: {uri} is relative", not uri.startswith("/") and "\\" not in uri and " " not in uri)
            check(f"sarif: {uri} has line {place['region']['startLine']}", lines is None or 1 <= place["region"]["startLine"] <= lines)
    check("sarif: a result a finding", {name: (result["ruleId"], result["level"], result["message"]["text"]) for name, result in told.items()}
          == {finding["id"]: (finding["rule"], LEVELS[finding["status"]], finding["message"]) for finding in findings})


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    program = str(pathlib.Path(parser.parse_args().program).resolve())
    check = Checks()
    with tempfile.TemporaryDirectory() as place:
        for name in ("school-a", "school-b"):
            school = pathlib.Path(place) / name
            shutil.copytree(EXAMPLES / name, school)

            def run(output):
                return subprocess.run([program, "-C", str(school), "check", "--as-of", "2027-03-01", "--format", output, "-q"],
                                      capture_output=True, check=False).stdout.decode()
            answer = json.loads(run("json"))
            findings = [finding for finding in answer["findings"] if finding["status"] in FAULTY]
            check(f"{name}: there is something to tell", len(findings) > 3)
            check_junit(run("junit"), findings, answer["summary"], check)
            check_sarif(run("sarif"), findings, school, check)
    return check.end()


if __name__ == "__main__":
    sys.exit(main())
