"""What a command asks of the system, as strace tells it."""
import re
import subprocess

import schools

WRITING = "openat,write,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,ftruncate,fchmod,close"
EVERY = WRITING + ",read,fcntl,newfstatat,fstat,getdents64"
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)(.*)$")


def text_of(hexed):
    """The bytes of \\x2e\\x6c…"""
    return bytes.fromhex(hexed.replace("\\x", ""))


def record(program, school, words, tool=(), env=None):
    """The lines of strace for a whole run, and how the run ended."""
    log = school.parent / (school.name + ".trace")
    before = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-e", "trace=" + EVERY, *tool, "-o", str(log)]
    done = schools.run(program, school, words, before=before, env=env)
    lines = log.read_text(errors="replace").split("\n")
    log.unlink()
    return lines, done


def points(lines):
    """(call, n) for each call of the run that comes after the school was opened: strace counts each call by itself from 1."""
    counts = {}
    found = []
    opened = False
    mark = "".join(f"\\x{byte:02x}" for byte in b".gesprek")
    for line in lines:
        match = CALL.match(line)
        if not match:
            continue
        call = match[1]
        counts[call] = counts.get(call, 0) + 1
        opened = opened or mark in line
        if opened:
            found.append((call, counts[call]))
    return found


def with_fault(program, school, words, call, number, fault, env=None):
    """Runs the command with one fault: "KILL" or the name of an error."""
    what = f"signal={fault}" if fault == "KILL" else f"error={fault}"
    before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]
    return schools.run(program, school, words, before=before, env=env)


def operations(lines, school):
    """The changes of files below the school, in order: (kind, path, …), and ("told",) for what is said on standard output."""
    root = str(school)
    found = []

    def below(path):
        return path[len(root) + 1:] if path.startswith(root + "/") else ("" if path == root else None)

    def joined(folder, name):
        return name if folder == "" else f"{folder}/{name}"

    for line in lines:
        match = CALL.match(line)
        if not match or int(match[3]) < 0 or "INJECTED" in match[4]:
            continue
        call, arguments = match[1], match[2]
        files = [text_of(part).decode(errors="replace") for part in re.findall(r"<((?:\\x[0-9a-f]{2})*)>", arguments)]
        texts = [text_of(part) for part in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)]
        if call == "write" and arguments.startswith("1<"):
            found.append(("told",))
            continue
        folder = below(files[0]) if files else None
        if folder is None:
            continue
        names = [text.decode(errors="replace") for text in texts]
        if call == "openat" and "O_CREAT" in arguments:
            truncates = "O_TRUNC" in arguments
            found.append(("create", joined(folder, names[0]), truncates))
        elif call == "write":
            found.append(("write", folder, texts[0][:int(match[3])]))
        elif call in ("fsync", "fdatasync"):
            found.append(("sync", folder))
        elif call.startswith("rename"):
            found.append(("rename", joined(folder, names[0]), joined(below(files[1]), names[1])))
        elif call.startswith("unlink"):
            found.append(("remove", joined(folder, names[0])))
        elif call.startswith("mkdir"):
            found.append(("folder", joined(folder, names[0])))
        elif call == "ftruncate":
            found.append(("truncate", folder))
    return found


def has_strace():
    try:
        return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode == 0
    except FileNotFoundError:
        return False
