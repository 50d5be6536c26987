#!/usr/bin/python3
"""How long the invitations of a school of 230 pupils take, in every form.   usage: invitations.py PROGRAM

Plans one round of the example school, then writes its letters five times and prints the times of the fastest run; status 1 when that took 2 s or more.
"""
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROUNDS = ["rapportgesprek-februari", "verwijzing-februari"]

program = str(pathlib.Path(sys.argv[1]).resolve())
with tempfile.TemporaryDirectory() as work:
    shutil.copytree(ROOT / "examples/school-a", f"{work}/school")
    base = [program, "-C", f"{work}/school", "--as-of", "2027-01-11", "-q"]
    subprocess.run([*base, "plan", *ROUNDS, "--time", "3"], stdout=subprocess.DEVNULL, check=False)
    runs = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        subprocess.run([*base, "invite", *ROUNDS, "--out", f"{work}/letters"], stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        runs.append((time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
    files = list(pathlib.Path(work, "letters").iterdir())
    seconds, cpu = min(runs)
    print(f"{len([f for f in files if f.suffix == '.eml'])} households, {len(files)} files, "
          f"{sum(f.stat().st_size for f in files) / 1e6:.1f} MB: {seconds:.2f} s ({cpu:.2f} s of processor)")
sys.exit(0 if seconds < 2 else 1)
