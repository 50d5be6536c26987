#!/usr/bin/python3
"""Certificates that the program writes hold, and those that were tampered with are refused, by the program and by verify.py alike.

usage: run.py PROGRAM RANDOM_CERTIFICATES
"""
import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parents[1]
program = str(pathlib.Path(sys.argv[1]).resolve())


def accepts(path):
    """Whether the program and verify.py accept the file."""
    verify = str(TESTS / "certificates" / "verify.py")
    runs = [subprocess.run(command, capture_output=True, text=True, check=False)
            for command in ([program, "plan", "--verify", str(path), "--lang", "en"], [sys.executable, verify, str(path)])]
    for run in runs:
        assert run.returncode in (0, 1, 2) and "Traceback" not in run.stderr, run.stderr
    return [run.returncode == 0 for run in runs]


def cheaper(document):
    document["levels"][4] -= 1


def bolder(document):
    document["bounds"][4] += 1


def moved(document):
    talk = next(t for t, talk in enumerate(document["problem"]["talks"]) if len(talk["candidates"]) > 1)
    document["plan"][talk] = (document["plan"][talk] + 1) % len(document["problem"]["talks"][talk]["candidates"])


def left_out(document):
    document["plan"][0] = -1


def easier(document):
    """A candidate that costs nothing is made dear, so that the bound is easy: the plan no longer costs what it says."""
    for talk, chosen in zip(document["problem"]["talks"], document["plan"]):
        talk["candidates"][chosen][3] += 1


def without_multipliers(document):
    document["proof"]["stages"][4] = []
    document["bounds"][4] = document["levels"][4] = document["levels"][4] + 1


def without_proof(document):
    document["proof"]["stages"] = []
    document["bounds"][4] = document["levels"][4]


def shortened(document):
    document["proof"]["stages"] = document["proof"]["stages"][:4]


def counted_twice(document):
    document["proof"]["chains"] += document["proof"]["chains"] or [[0, 0]]


def worse(document):
    """Makes the plan one that could be better, and claims that it is best."""
    talks = document["problem"]["talks"]
    talk = next(t for t, talk in enumerate(talks) if len(talk["candidates"]) > 1)
    talks[talk]["candidates"][document["plan"][talk]][3] += 1
    document["levels"][4] += 1
    document["bounds"][4] = document["levels"][4]


def paid_by_nobody(document):
    """A talk is paid for shifts that it cannot be in, so that their staff seem to cost more."""
    worse(document)
    problem = document["problem"]
    staff = {person for _, crew, _, _ in problem["talks"][0]["candidates"] for person in problem["crews"][crew]}
    document["proof"]["stages"][4].append({"units": [0] * 5, "prices": [], "closes": [], "shares": [
        [0, n, -2**14] for n, shift in enumerate(problem["shifts"]) if shift["person"] not in staff]})


def careless(document):
    """A plan that could be better, and a proof that leaves out everything it does not use."""
    worse(document)
    talks = document["problem"]["talks"]
    closes = [[t, i] for t, talk in enumerate(talks) for i in range(len(talk["candidates"])) if i != document["plan"][t]]
    document["proof"]["stages"][4].insert(0, {"units": [0] * 5, "prices": [], "shares": [], "closes": closes})


def other_scale(document):
    """Without stages a scale below 0 turns every bound into that of a plan that was never sought."""
    document["scale"] = -1024
    document["proof"]["stages"] = [[]] * 5


def wrapped(document):
    """A member of staff counted from the end of the list."""
    document["problem"]["shifts"][0]["person"] -= document["problem"]["people"]


def half(document):
    document["levels"][4] += 0.5


def without_a_case(document):
    """One of the cases that a talk's ways are divided into is not proven."""
    next(split for split in document["proof"]["splits"] if split["cases"])["cases"].pop()


def narrowed(document):
    """One of the cases says nothing of any way."""
    next(split for split in document["proof"]["splits"] if split["cases"])["cases"][0]["ways"].clear()


def without_splits(document):
    document["proof"]["splits"] = []


def strengthened(document):
    """A price that was never needed proves nothing wrong: it may stay."""
    document["proof"]["stages"][4].append({"units": [0] * 5, "prices": [], "shares": [], "closes": []})


with tempfile.TemporaryDirectory() as folder:
    school = pathlib.Path(folder) / "school"
    shutil.copytree(TESTS / "transcripts" / "schools" / "klein", school)
    good = pathlib.Path(folder) / "good.json"
    path = pathlib.Path(folder) / "changed.json"
    for setting in ("hole=9", "session_used=20"):
        plan = subprocess.run([program, "-C", str(school), "plan", "rapportgesprek-februari", "--as-of", "2027-01-11", "--set",
                               setting, "--certificate", str(good)], capture_output=True, text=True, check=False)
        assert plan.returncode in (0, 1), plan.stderr
        document = json.loads(good.read_text(encoding="utf-8"))
        assert all(accepts(good)), "a certificate of the program is refused"
        assert document["problem"]["talks"], "nothing was planned"
        for tamper, holds in [(cheaper, False), (bolder, False), (moved, False), (left_out, False), (easier, False),
                              (without_multipliers, False), (without_proof, False), (shortened, False), (counted_twice, False), (careless, False), (paid_by_nobody, False),
                              (other_scale, False), (wrapped, False), (half, False),
                              (strengthened, True)]:
            changed = copy.deepcopy(document)
            tamper(changed)
            path.write_text(json.dumps(changed), encoding="utf-8")
            assert accepts(path) == [holds, holds], f"{setting}, {tamper.__name__}: {accepts(path)}"
    for text in ("", "[]", "{", '{"format": 2}', '{"parts": []}', json.dumps(document)[:-40], json.dumps(document).replace('"plan"', '"plans"')):
        path.write_text(text, encoding="utf-8")
        run = subprocess.run([program, "plan", "--verify", str(path)], capture_output=True, text=True, check=False)
        assert run.returncode == 2 and "changed.json:" in run.stderr, run
    # Tiny problems with everything that a problem can hold; the program checks its certificates in the same way before it shows a plan.
    path.write_text(subprocess.run([sys.argv[2], "301", "700"], capture_output=True, text=True, check=True).stdout, encoding="utf-8")
    assert accepts(path) == [True, True], "a certificate of a random problem is refused"
    # of all of them the one with the most cases: where there are few, what the check knows may be enough without one
    divided = max(json.loads(path.read_text(encoding="utf-8"))["parts"], key=lambda part: len(json.dumps(part["proof"]["splits"])))
    for tamper in (without_a_case, narrowed, without_splits):
        changed = copy.deepcopy(divided)
        tamper(changed)
        path.write_text(json.dumps(changed), encoding="utf-8")
        assert accepts(path) == [False, False], tamper.__name__
print("certificates hold, and those tampered with are refused")
