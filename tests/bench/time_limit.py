#!/usr/bin/python3
"""How well `plan --time SECONDS` keeps to its limit:   tests/bench/time_limit.py PROGRAM EXAMPLE_PROGRAM

Plans a made-up school of 900 pupils that cannot be finished in time, as few evenings as possible, and prints limit, seconds of the clock
and their ratio, for one round and for all.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

program, example = sys.argv[1:3]
with tempfile.TemporaryDirectory() as folder:
    school = str(pathlib.Path(folder) / "school")
    subprocess.run([example, "--seed", "3", "--pupils", "900", "--policy", "ouder-kindgesprekken", "--load", "95", school], check=True,
                   stdout=subprocess.DEVNULL)
    print("rounds                   limit (s)  taken (s)  taken / limit")
    for rounds in ("rapportgesprek-februari", "--all"):
        for limit in (1, 2, 5):
            begin = time.perf_counter()
            subprocess.run([program, "-C", school, "plan", rounds, "--as-of", "2027-01-11", "--dry-run", "--set", "session_used=20",
                            "--time", str(limit)], check=False, stdout=subprocess.DEVNULL)
            taken = time.perf_counter() - begin
            print(f"{rounds:24} {limit:9} {taken:10.2f} {taken / limit:14.2f}")
