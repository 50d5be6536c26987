"""School folders to break: copies, what stands in them, and commands that are run on them."""
import os
import pathlib
import resource
import shutil
import subprocess

KLEIN = pathlib.Path(__file__).resolve().parent.parent / "transcripts" / "schools" / "klein"
NOW = "1799654400"  # 2027-01-11T08:00:00Z
OWN_FILES = ("lock",)
STAGED = "gesprek-tmp"

# Every command that writes into a school: its name, what is done before, the command.
ROUND = "rapportgesprek-februari"
PLAN = ["plan", ROUND]
COMMANDS = [
    ("record", [], ["record", "invited", ROUND]),
    ("undo", [["record", "invited", ROUND]], ["record", "invited", ROUND, "--undo"]),
    ("pin", [PLAN], ["pin", f"{ROUND}/P4"]),
    ("swap", [PLAN], ["swap", f"{ROUND}/P1", f"{ROUND}/P4"]),
    ("plan", [], PLAN),
    ("plan two rounds anew", [PLAN], ["plan", ROUND, "verwijzing-februari", "--fresh", "--seed", "5"]),
]
TABLE = "event;talk;date\nreport-filed;rapportgesprek-februari/P1;2027-01-11\nheld;rapportgesprek-februari/P1;2027-01-11\n"


def environment(**more):
    return {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": NOW, **more}


def run(program, school, words, before=(), env=None, limit=None):
    """Runs the program on a school; `before` stands in front of it (strace and its options)."""
    def prepare():
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    table = school.parent / "table.csv"
    if not table.exists():
        table.write_text(TABLE)
    words = [word.replace("{table}", str(table)) for word in words]
    return subprocess.run([*before, str(program), "-C", str(school), "-q", *words], env=env or environment(), stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=120, preexec_fn=prepare if limit is not None else None, check=False)


def make(program, place, earlier):
    """A school on which the earlier commands were run."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(KLEIN, place)
    for words in earlier:
        done = run(program, place, words)
        if done.returncode > 1:
            raise SystemExit(f"{words}: {done.stderr.decode()}")
    return place


def contents(school, staged=False):
    """Path → bytes of everything that belongs to the school; files that are not in place yet only when asked for."""
    found = {}
    for folder, _, names in os.walk(school):
        for name in names:
            path = pathlib.Path(folder) / name
            if name in OWN_FILES or (STAGED in name and not staged):
                continue
            found[str(path.relative_to(school))] = path.read_bytes()
    return found


def left_over(school):
    """Files that no command should leave behind."""
    return [str(path) for path in school.rglob("*") if STAGED in path.name or path.name == "journal"]


def put(school, files):
    """Makes the school hold exactly these files."""
    shutil.rmtree(school, ignore_errors=True)
    school.mkdir(parents=True)
    for name, data in files.items():
        path = school / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def after_reading(program, school):
    """What stands in the school once a reading command has finished what was left; nothing when that did not work."""
    return contents(school) if run(program, school, ["validate"]).returncode <= 1 else None


def can_write(program, school):
    """Whether a writing command works without repair by hand, and leaves nothing behind."""
    return run(program, school, ["record", "topics-received", f"{ROUND}/P2"]).returncode == 0 and not left_over(school)
