#!/usr/bin/python3
"""Plans whole schools that gesprek-example makes, as a user would, and writes docs/whole-schools.md.

usage: whole_schools.py --program build/release/gesprek --example build/release/gesprek-example [--seeds FIRST-LAST] [--pupils N]

Other than the schools of tests/bench/run these have all that a real school has: two teachers who share a class and its room, teachers
whose own children are pupils, separated parents, wishes, families who cannot come on some evening. Every seed is published. Seconds are of
a processor, for the whole command.
"""
import argparse
import json
import pathlib
import resource
import statistics
import subprocess
import tempfile

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "whole-schools.md"
LOADS = (60, 67, 74, 81, 88, 95)
ROUND, AS_OF, POLICY = "rapportgesprek-februari", "2027-01-11", "ouder-kindgesprekken"


def processor_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def plan(options, seed, folder):
    load = LOADS[(seed - 1) % len(LOADS)]
    subprocess.run([options.example, "--seed", str(seed), "--pupils", str(options.pupils), "--policy", POLICY, "--load", str(load), folder],
                   check=True, stdout=subprocess.DEVNULL)
    before = processor_seconds()
    done = subprocess.run([options.program, "-C", folder, "plan", ROUND, "--as-of", AS_OF, "--dry-run", "--format", "json"],
                          capture_output=True, text=True, check=False)
    seconds = processor_seconds() - before
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    levels = [(level["cost"], level["bound"]) for level in answer["levels"]]
    return {"seed": seed, "load": load, "talks": len(answer["talks"]), "mandatory": levels[0], "others": levels[1], "sum": levels[-1],
            "gap": answer["gap"], "proven": answer["stopped"] == "proven", "seconds": seconds}


def cell(pair):
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]} (at least {pair[1]})"


def page(options, runs):
    near = sum(run["gap"] is not None and run["gap"] <= 0.01 for run in runs)
    lines = ["# Whole schools", "", "Made by `tests/bench/whole_schools.py`: schools of `gesprek-example`, planned by the program as a user would.",
             f"{options.pupils} pupils, one round ({ROUND}), default weights, no time limit.", "",
             f"Found: {sum(run['proven'] for run in runs)} of {len(runs)} proven best, {near} of {len(runs)} within 1 %; "
             f"{statistics.median(run['seconds'] for run in runs):.2f} s (median) for the whole command. Where placement itself is not proven, "
             "no gap is stated.", "",
             "| seed | load % | talks placed | mandatory without a place | others without | cost | gap % | proven | s |",
             "|--:|--:|--:|--:|--:|--:|--:|---|--:|"]
    for run in runs:
        gap = "" if run["gap"] is None else f"{100 * run['gap']:.1f}"
        lines.append(f"| {run['seed']} | {run['load']} | {run['talks']} | {cell(run['mandatory'])} | {cell(run['others'])} | "
                     f"{cell(run['sum'])} | {gap} | {'yes' if run['proven'] else ''} | {run['seconds']:.2f} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--example", required=True)
    parser.add_argument("--seeds", default="1-20")
    parser.add_argument("--pupils", type=int, default=435)
    options = parser.parse_args()
    options.program, options.example = (str(pathlib.Path(word).resolve()) for word in (options.program, options.example))
    first, last = (int(word) for word in options.seeds.split("-"))
    runs = []
    for seed in range(first, last + 1):
        with tempfile.TemporaryDirectory() as folder:
            runs.append(plan(options, seed, folder + "/school"))
            print(runs[-1], flush=True)
    PAGE.write_text(page(options, runs), encoding="utf-8")


if __name__ == "__main__":
    main()
