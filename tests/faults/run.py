#!/usr/bin/python3
"""Injects faults into every command that writes, and counts torn files and lost changes.

usage: run.py --program build/release/gesprek [--minutes N]

  crashes      the command is killed, or one call of the system fails, at call 1, 2, 3 … (strace)
  half calls   each read and write is cut in half, fails, or kills the command on its way (a library loaded before the program)
  no memory    each of the first 400 allocations of three commands fails, and limits on the memory of all
  power cuts   every state in which the disk can be left, by what was synced and what was not
  writers      32 processes that make 50 mixed changes each at once, eight of them killed on the way
  disk full    file-size limits in steps, a disk of a few kilobytes, and a standard output that takes nothing

Afterwards the whole old or the whole new state must stand, "done" (exit 0) must have meant the new one, and the next command must
work. The harness proves itself: without fsync it must report lost or torn files after power cuts, and with renames that write over
the old file, torn files after crashes. Ends with 0 when the program keeps all of it and the harness sees what it must see, else 1.
"""
import argparse
import concurrent.futures
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import powercut
import schools
import trace

FAULTS = ("KILL", "ENOSPC", "EIO", "EINTR", "EDQUOT", "EACCES", "EMFILE")
ON_WRITES_ONLY = {"ENOSPC", "EDQUOT"}
WRITING = set(trace.WRITING.split(","))
DONE = (0, 1)  # 1: done, and there is something to act on
HALF = ("short", "one", "kill", "before", "after", "ENOSPC", "EDQUOT", "EIO", "EINTR")
IN_MEMORY = ("record", "plan", "import csv")  # whose allocations fail one by one
ALLOCATIONS = 400
MEGABYTE = 1 << 20
PAGE = 4096
WRITERS = 32
CHANGES = 50
KILLED = 8
LEAST = 40  # faults of each kind, however slow the machine is


class Count:
    """What was found, over all threads."""

    def __init__(self, wanted_bad=False):
        self.wanted_bad = wanted_bad  # of a program that was made careless: something has to be found
        self.lock = threading.Lock()
        self.faults = self.torn = self.lost = self.stuck = self.of = 0
        self.examples = []

    def add(self, torn, lost, stuck, what):
        with self.lock:
            self.faults += 1
            self.torn += torn
            self.lost += lost
            self.stuck += stuck
            if torn or lost or stuck:
                self.examples.append(what)

    def bad(self):
        return self.torn + self.lost + self.stuck


class Harness:
    def __init__(self, program, place):
        self.program = program
        self.place = pathlib.Path(place)

    def states(self, name, earlier, words):
        """The school before and after the command, without faults."""
        school = schools.make(self.program, self.place / f"{name}-base", earlier, words)
        old = schools.contents(school)
        done = schools.run(self.program, school, words)
        if done.returncode > 1:
            raise SystemExit(f"{words}: {done.stderr.decode()}")
        return old, schools.contents(school)

    def judge(self, school, words, old, new, done, what, count):
        """After a fault: whole, truthful, and not stuck."""
        if schools.is_maker(words):
            self.judge_maker(school, words, old, new, done, what, count)
            return
        now = schools.after_reading(self.program, school)
        stuck = now is None or not schools.can_write(self.program, school)
        torn = now is not None and now not in (old, new)
        count.add(torn=torn, lost=bool(done and now == old and old != new), stuck=stuck, what=what)

    def judge_maker(self, school, words, old, new, done, what, count):
        """A folder is no school before all of it is there; until then the same command makes it whole, from then on any command does."""
        now = schools.contents(school)
        again = schools.run(self.program, school, words).returncode
        made = school / schools.NEW
        whole = again == 0 or ((made / "gesprek.toml").exists() and schools.after_reading(self.program, made) is not None)
        count.add(torn=whole and schools.contents(school) != new, lost=bool(done and now != new), stuck=not whole, what=what)

    def crashes(self, count, seconds, only=None, preload=None, faults=FAULTS):
        env = schools.environment(LD_PRELOAD=str(preload)) if preload else None
        jobs = []
        for index, (name, earlier, words) in enumerate(schools.COMMANDS + schools.MAKERS):
            if only and name not in only:
                continue
            old, new = self.states(f"c{index}", earlier, words)
            school = schools.make(self.program, self.place / f"c{index}-trace", earlier, words)
            lines, _ = trace.record(self.program, school, words, env=env)
            for call, number in trace.points(lines):
                for fault in faults:
                    if fault not in ON_WRITES_ONLY or call in WRITING:
                        jobs.append((name, words, old, new, call, number, fault))

        def one(job):
            number_of_job, (name, words, old, new, call, number, fault) = job
            school = self.place / f"job-{number_of_job}" / "school"
            schools.put(school, old)
            done = trace.with_fault(self.program, school, words, call, number, fault, env)
            what = f"{name}: {fault} at {call} {number}, exit {done.returncode}"
            self.judge(school, words, old, new, done.returncode in DONE, what, count)
            shutil.rmtree(school.parent)

        self.work_off(jobs, one, count, seconds)

    def powercuts(self, count, seconds, tool=(), only=None):
        jobs = []
        for index, (name, earlier, words) in enumerate(schools.COMMANDS + schools.MAKERS):
            if only and name not in only:
                continue
            old, new = self.states(f"p{index}", earlier, words)
            school = schools.make(self.program, self.place / f"p{index}-trace", earlier, words)
            lines, _ = trace.record(self.program, school, words, tool=tool)
            disk = powercut.Disk(old)
            told = False
            seen = set()
            for operation in [("start",), *trace.operations(lines, school)]:
                told = told or operation[0] == "told"
                disk.apply(operation)
                for left in disk.states():
                    left = {path: data for path, data in left.items() if pathlib.Path(path).name not in schools.OWN_FILES}
                    key = (told, tuple(sorted((path, hash(data)) for path, data in left.items())))
                    if key not in seen:
                        seen.add(key)
                        jobs.append((f"{name}: power cut after {operation[0]} {operation[1:2]}", words, left, old, new, told))

        def one(job):
            number_of_job, (what, words, left, old, new, told) = job
            school = self.place / f"job-{number_of_job}" / "school"
            schools.put(school, left)
            self.judge(school, words, old, new, told, what, count)
            shutil.rmtree(school.parent)

        self.work_off(jobs, one, count, seconds)

    @staticmethod
    def work_off(jobs, one, count, seconds):
        """As many as the time allows, in an order that is the same in every run and takes from everywhere; a few in any case."""
        numbered = list(enumerate(jobs))
        random.Random(1).shuffle(numbered)
        end = time.monotonic() + seconds

        def unless_late(job):
            unproven = count.wanted_bad and count.bad() == 0
            if time.monotonic() < end or count.faults < LEAST or unproven:
                one(job)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(unless_late, numbered))
        count.of += len(jobs)

    def calls(self, school, words, call):
        """How often the command reads or writes, or asks for memory."""
        counted = school.parent / (school.name + ".count")
        schools.run(self.program, school, words, env=self.with_calls(call, 0, FAULT_COUNT=str(counted)))
        return int(counted.read_text()) if counted.exists() else 0

    def with_calls(self, call, number, how="", **more):
        return schools.environment(LD_PRELOAD=str(make_library(self.place, "calls")), FAULT_CALL=call, FAULT_AT=str(number), FAULT_HOW=how, **more)

    def half_calls(self, count, seconds):
        jobs = []
        for index, (name, earlier, words) in enumerate(schools.COMMANDS + schools.MAKERS):
            old, new = self.states(f"h{index}", earlier, words)
            school = schools.make(self.program, self.place / f"h{index}-count", earlier, words)
            for number in range(1, self.calls(school, words, "io") + 1):
                jobs.extend((name, words, old, new, number, how) for how in HALF)

        def one(job):
            number_of_job, (name, words, old, new, number, how) = job
            school = self.place / f"job-{number_of_job}" / "school"
            schools.put(school, old)
            done = schools.run(self.program, school, words, env=self.with_calls("io", number, how))
            what = f"{name}: {how} at read or write {number}, exit {done.returncode}"
            self.judge(school, words, old, new, done.returncode in DONE, what, count)
            shutil.rmtree(school.parent)

        self.work_off(jobs, one, count, seconds)

    def no_memory(self, count, seconds):
        """Whatever it cannot get, the program ends by itself, with the files whole."""
        jobs = []
        for index, (name, earlier, words) in enumerate(schools.COMMANDS):
            old, new = self.states(f"m{index}", earlier, words)
            school = schools.make(self.program, self.place / f"m{index}-count", earlier, words)
            if name in IN_MEMORY:
                last = min(ALLOCATIONS, self.calls(school, words, "memory"))
                jobs.extend((name, words, old, new, number, None) for number in range(1, last + 1))
            jobs.extend((name, words, old, new, None, size * MEGABYTE) for size in range(48, 128, 16))

        def one(job):
            number_of_job, (name, words, old, new, number, memory) = job
            school = self.place / f"job-{number_of_job}" / "school"
            schools.put(school, old)
            env = None if number is None else self.with_calls("memory", number)
            done = schools.run(self.program, school, words, env=env, memory=memory)
            what = f"{name}: {f'no memory at {number}' if memory is None else f'at most {memory // MEGABYTE} MB'}, exit {done.returncode}"
            self.judge(school, words, old, new, done.returncode in DONE, what, count)
            if done.returncode < 0:
                count.add(torn=False, lost=False, stuck=True, what=what)
            shutil.rmtree(school.parent)

        self.work_off(jobs, one, count, seconds)

    @staticmethod
    def rows_of_plan(school):
        """The talks that are planned, in order."""
        return sorted(line.split(b";")[0] for line in (school / "plans" / f"{schools.ROUND}.csv").read_bytes().split(b"\n"))

    def writers(self, count, seconds):
        """Every change that was acknowledged stands exactly once, whatever others changed meanwhile."""
        school = schools.make(self.program, self.place / "writers" / "school", [schools.PLAN])
        rows = self.rows_of_plan(school)
        acknowledged = []
        lock = threading.Lock()
        end = time.monotonic() + seconds

        def words_of(writer, number):
            """Lines of the log, each a fact of its own, and now and then a change of the plan."""
            if number % 5 == 4:
                return ["pin", f"{schools.ROUND}/P4", *(["--undo"] if number % 2 else [])]
            return ["record", "topics-received", f"{schools.ROUND}/P{1 + writer % 4}", "--date",
                    f"20{10 + writer % 16:02d}-{1 + number % 12:02d}-{1 + writer // 16 + 2 * (number // 12):02d}"]

        def write(writer):
            for number in range(CHANGES):
                if time.monotonic() > end and number > 1:
                    return
                words = words_of(writer, number)
                command = [str(self.program), "-C", str(school), "-q", *words]
                process = subprocess.Popen(command, env=schools.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL)
                if writer < KILLED and number == writer % 4:
                    time.sleep(0.005 * (1 + writer))
                    process.kill()
                status = process.wait()
                with lock:
                    acknowledged.append((words, status))

        with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
            list(pool.map(write, range(WRITERS)))
        lines = (school / "log.csv").read_text("utf-8-sig").split("\n")
        for words, status in acknowledged:
            times = sum(1 for line in lines if f";{words[2]};{words[4]};" in line) if words[0] == "record" else 1
            count.add(torn=times > 1, lost=status == 0 and times == 0, stuck=False, what=f"writers: {words}, exit {status}: stands {times} times")
        count.add(torn=self.rows_of_plan(school) != rows, lost=False, stuck=not schools.can_write(self.program, school), what="writers: stuck, or the plan has other rows")
        count.of += WRITERS * CHANGES

    def disk_full(self, count, seconds):
        jobs = []
        for index, (name, earlier, words) in enumerate(schools.COMMANDS + schools.MAKERS):
            old, new = self.states(f"d{index}", earlier, words)
            largest = max(len(data) for path, data in new.items() if data != old.get(path))
            for limit in range(0, largest + 600, max(1, (largest + 600) // 20)):
                jobs.append((name, words, old, new, limit))
            jobs.append((name, words, old, new, None))
            pages = sum(-(-len(data) // PAGE) for data in old.values())
            jobs.extend((name, words, old, new, f"{size}") for size in range(4 * pages, 4 * pages + 40, 4) if schools.has_small_disks())

        def one(job):
            number_of_job, (name, words, old, new, limit) = job
            school = self.place / f"job-{number_of_job}" / "school"
            schools.put(school, old)
            if isinstance(limit, str):
                status = schools.run_on_small_disk(self.program, school, words, int(limit))
                if status != 99:
                    self.judge(school, words, old, new, status in DONE, f"{name}: a disk of {limit} kB, exit {status}", count)
            elif limit is None:
                with open("/dev/full", "w", encoding="utf-8") as full:
                    status = schools.run(self.program, school, words, out=full).returncode
                self.judge(school, words, old, new, False, f"{name}: full standard output", count)
                count.add(torn=False, lost=status == 0, stuck=False, what=f"{name}: success although nothing could be said")
            else:
                done = schools.run(self.program, school, words, limit=limit)
                self.judge(school, words, old, new, done.returncode in DONE, f"{name}: no file above {limit} bytes", count)
            shutil.rmtree(school.parent)

        self.work_off(jobs, one, count, seconds)


def make_library(place, name):
    """A library to load before the program, of the source with that name; made once."""
    source = pathlib.Path(__file__).resolve().parent / f"{name}.c"
    target = pathlib.Path(place) / f"{name}.so"
    if not target.exists():
        subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", str(target), str(source)], check=True)
    return target


def report(title, count, wanted_bad):
    good = (count.bad() > 0) if wanted_bad else (count.bad() == 0 and count.faults > 0)
    chosen = f" of {count.of} possible" if count.of > count.faults else ""
    print(f"{title}: {count.faults} faults{chosen}, {count.torn} torn files, {count.lost} lost changes, {count.stuck} times stuck"
          f"{' (as it must be)' if wanted_bad and good else ''}{'' if good else '   <-- WRONG'}", flush=True)
    if not wanted_bad:
        for example in count.examples[:10]:
            print("   " + example)
    return good


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--minutes", type=float, default=3.0)
    options = parser.parse_args()
    program = pathlib.Path(options.program).resolve()
    if not trace.has_strace():
        print("strace is needed (tests/setup.sh installs it)")
        return 1
    start = time.monotonic()
    seconds = options.minutes * 60
    good = True
    total = Count()
    with tempfile.TemporaryDirectory(prefix="gesprek-faults-") as place:

        def run(title, step, wanted_bad=False):
            folder = pathlib.Path(place) / title.replace(" ", "-")
            folder.mkdir()
            count = Count(wanted_bad)
            step(Harness(program, folder), count)
            if not wanted_bad:
                for name in ("faults", "torn", "lost", "stuck"):
                    setattr(total, name, getattr(total, name) + getattr(count, name))
            return report(title, count, wanted_bad)

        good &= run("writers", lambda harness, count: harness.writers(count, seconds * 0.2))
        good &= run("disk full", lambda harness, count: harness.disk_full(count, seconds * 0.1))
        good &= run("no memory", lambda harness, count: harness.no_memory(count, seconds * 0.1))
        good &= run("half calls", lambda harness, count: harness.half_calls(count, seconds * 0.15))
        good &= run("power cuts", lambda harness, count: harness.powercuts(count, seconds * 0.15))
        good &= run("crashes and errors", lambda harness, count: harness.crashes(count, seconds * 0.2))
        careless = make_library(place, "careless")
        good &= run("power cuts without fsync", lambda harness, count: harness.powercuts(
            count, seconds * 0.03, tool=("-e", "inject=fsync:retval=0"), only={"record", "plan"}), wanted_bad=True)
        good &= run("crashes without rename", lambda harness, count: harness.crashes(
            count, seconds * 0.03, only={"record"}, preload=careless, faults=("KILL",)), wanted_bad=True)
    print(f"{total.faults} faults, {total.torn} torn files, {total.lost} lost changes, in {time.monotonic() - start:.0f} s")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
