"""School folders to break: copies, what stands in them, and commands that are run on them."""
import os
import pathlib
import re
import resource
import shlex
import shutil
import subprocess

KLEIN = pathlib.Path(__file__).resolve().parent.parent / "transcripts" / "schools" / "klein"
NOW = "1799654400"  # 2027-01-11T08:00:00Z
OWN_FILES = ("lock",)
STAGED = "gesprek-tmp"

ROUND = "rapportgesprek-februari"
PLAN = ["plan", ROUND]
IN_TIME = ["--as-of", "2027-02-12"]  # within the period of the round
HELD = ["record", "held", f"{ROUND}/P1", f"{ROUND}/P2"]

# Every command that writes: its name, what is done before, the command. {table}, {notes}, {list} and {people} are files of TABLES.
COMMANDS = [
    ("record", [], ["record", "invited", ROUND]),
    ("record many", [], ["record", "--from", "{table}"]),
    ("undo", [["record", "invited", ROUND]], ["record", "invited", ROUND, "--undo"]),
    ("pin", [PLAN], ["pin", f"{ROUND}/P4"]),
    ("move", [PLAN], ["move", f"{ROUND}/P4", "2027-02-11T19:40"]),
    ("swap", [PLAN], ["swap", f"{ROUND}/P1", f"{ROUND}/P4"]),
    ("plan", [], PLAN),
    ("plan two rounds anew", [PLAN], ["plan", ROUND, "verwijzing-februari", "--fresh", "--seed", "5"]),
    ("import bookings", [PLAN], ["import", "bookings", "{list}"]),
    ("import notes", [[*HELD, "--date", "2027-02-09", *IN_TIME]], ["import", "notes", "{notes}", *IN_TIME]),
    ("import csv", [], ["import", "csv", "{people}"]),
    ("forget", [PLAN, HELD], ["forget", "P2"]),
]
# Those that make a school of a folder, which stands beside the school they start from, so that the states of both are seen.
SOURCE = "bron"
NEW = "nieuw"
MAKERS = [
    ("init", [], ["init", "{school}/" + NEW]),
    ("anonymise", [PLAN], ["anonymise", "{school}/" + NEW]),
]
TABLES = {
    "table": "event;talk;date\nreport-filed;rapportgesprek-februari/P1;2027-01-11\nheld;rapportgesprek-februari/P1;2027-01-11\n",
    "notes": "Leerlingnummer;Datum gesprek;Datum notitie;Categorie\nP1;2027-02-09;2027-02-10;Oudercontact\nP2;;2027-02-10;Gespreksverslag\n",
    "list": "datum;van;tot;leerling\n9-2-2027;18:30;18:40;P1\n11-2-2027;19:40;19:50;P2\n",
    "people": "leerlingnummer;roepnaam;achternaam;groep;geboortedatum;e-mailadres ouder 1\nP3;Ayse;Demir;5A;20-01-2016;fatma@voorbeeld.nl\n"
              "P7;Sem;Visser;3A;05-03-2018;visser@voorbeeld.nl\n",
}


def environment(**more):
    return {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": NOW, **more}


def filled(words, school):
    """The command with the paths of its files, which are made beside the school."""
    def path_of(match):
        if match[1] == "school":
            return str(school)
        path = school.parent / f"{match[1]}.csv"
        path.write_text(TABLES[match[1]])
        return str(path)
    return [re.sub(r"\{(\w+)\}", path_of, word) for word in words]


def run(program, school, words, before=(), env=None, limit=None, memory=None, out=subprocess.PIPE):
    """Runs the program on a school; `before` stands in front of it (strace and its options), what it says goes to `out`. `limit`: no file
    may become larger; `memory`: nor the program, in bytes."""
    def prepare():
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        if memory is not None:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    words = filled(words, school)
    return subprocess.run([*before, str(program), "-C", str(folder_of(school)), "-q", *words], env=env or environment(), stdin=subprocess.DEVNULL,
                          stdout=out, stderr=subprocess.PIPE, timeout=120, preexec_fn=prepare if limit is not None or memory is not None else None, check=False)


def is_maker(words):
    return words[0] in (maker for _, _, (maker, _) in MAKERS)


def folder_of(school):
    """The school itself: of a command that makes another, the one beside it."""
    source = pathlib.Path(school) / SOURCE
    return source if source.exists() else school


def make(program, place, earlier, words=("",)):
    """A school on which the earlier commands were run, for the command to come."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(KLEIN, place / SOURCE if is_maker(words) else place)
    for command in earlier:
        done = run(program, place, command)
        if done.returncode > 1:
            raise SystemExit(f"{command}: {done.stderr.decode()}")
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
    return run(program, school, ["record", "topics-received", f"{ROUND}/P4"]).returncode == 0 and not left_over(school)


# A disk of {size} kilobytes in a namespace of its own; what is left on it stands in the school afterwards.
SMALL_DISK = """
mkdir -p "$1.disk" && mount -t tmpfs -o size={size}k tmpfs "$1.disk" && cp -a "$1/." "$1.disk/" || exit 99
school=$1; shift
"$@" -C "$school.disk{below}" {words} >/dev/null 2>&1
status=$?
find "$school" -mindepth 1 -delete
cp -a "$school.disk/." "$school/"
exit $status
"""


def has_small_disks():
    return subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def run_on_small_disk(program, school, words, size):
    """The status of the command on a disk of so many kilobytes; 99 when the school itself does not fit."""
    words = [word.replace(str(school) + "/", f"{school}.disk/") for word in filled(words, school)]
    below = str(folder_of(school))[len(str(school)):]
    script = SMALL_DISK.replace("{size}", str(size)).replace("{below}", below).replace("{words}", shlex.join(["-q", *words]))
    return subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", str(school), str(program)], env=environment(), stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=False).returncode
