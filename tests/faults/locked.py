#!/usr/bin/python3
"""While somebody holds the lock of a school, every command that writes waits, gives up with status 3, names who is busy and changes nothing.

usage: locked.py --program build/dev/gesprek
"""
import argparse
import concurrent.futures
import fcntl
import os
import pathlib
import struct
import sys
import tempfile

import schools

F_OFD_SETLK = 37
HOLDER = "command=gesprek plan\nprocess=4711\nsince=2027-01-11 08:59\n"


def hold(school):
    """Takes the lock as the program does, for as long as this process lives."""
    own = school / ".gesprek"
    own.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = os.open(own / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    os.write(file, HOLDER.encode())
    fcntl.fcntl(file, F_OFD_SETLK, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0))


def faults_of(program, school, words):
    before = schools.contents(school)
    done = schools.run(program, school, words)
    said = done.stderr.decode()
    faults = []
    if done.returncode != 3:
        faults.append(f"ended with {done.returncode}")
    if "gesprek plan" not in said or "4711" not in said:
        faults.append(f"does not say who is busy: {said}")
    if schools.contents(school) != before:
        faults.append("changed something")
    return faults


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    program = pathlib.Path(parser.parse_args().program).resolve()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="gesprek-locked-") as place:
        jobs = []
        for number, (name, earlier, words) in enumerate(schools.COMMANDS + schools.MAKERS):
            school = schools.make(program, pathlib.Path(place) / str(number) / "school", earlier, words)
            hold(school / schools.NEW if words[0] == "init" else schools.folder_of(school))
            jobs.append((name, school, words))
        with concurrent.futures.ThreadPoolExecutor(len(jobs)) as pool:
            for job, faults in zip(jobs, pool.map(lambda job: faults_of(program, *job[1:]), jobs)):
                failed += len(faults)
                for fault in faults:
                    print(f"{job[0]}: {fault}")
        print(f"{len(jobs)} writing commands, {failed} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
