"""Second readers of every kind of file: what they find, or what they stumble over."""
import csv
import email
import email.policy
import html.parser
import io
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHOOL = ROOT / "tests/transcripts/schools/klein"
MOMENTS = ["rapportgesprek-februari", "verwijzing-februari"]


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def __call__(self, what, good):
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {what}")

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


class School:
    """A copy of the small school in a folder of its own, and the program on it."""

    def __init__(self, program, **environment):
        self.program = str(pathlib.Path(program).resolve())
        self.temporary = tempfile.TemporaryDirectory()
        self.work = pathlib.Path(self.temporary.name)
        self.folder = self.work / "school"
        shutil.copytree(SCHOOL, self.folder)
        kept = {name: os.environ[name] for name in ("PATH", "LSAN_OPTIONS") if name in os.environ}
        self.environment = {**kept, **environment}

    def run(self, *words, status=0):
        done = subprocess.run([self.program, "-C", str(self.folder), "--as-of", "2027-01-11", "-q", *words], check=False,
                              capture_output=True, env=self.environment, cwd=self.work, timeout=120)
        if done.returncode != status:
            raise RuntimeError(f"{words}: status {done.returncode}\n{done.stderr.decode()}")
        return done.stdout.decode()

    def export(self):
        """Everything that can be made of the two rounds: {relative path: bytes}."""
        for kind in ("csv", "json", "html", "xlsx"):
            self.run("export", *MOMENTS, "--to", kind, "--out", f"out-plan.{kind}")
        self.run("export", *MOMENTS, "--to", "pdf", "--sheets", "overview,board,teacher,door,family", "--out", "out-plan.pdf")
        self.run("export", *MOMENTS, "--to", "ics", "--out", "out-ics")
        for subject in ("--year", "--check"):
            self.run("export", subject, "--to", "html", "--out", f"out{subject}.html")
            self.run("export", subject, "--to", "xlsx", "--out", f"out{subject}.xlsx")
        self.run("export", "--year", "--to", "ics", "--out", "out-year-ics")
        self.run("export", "--forms", "--to", "pdf", "--out", "out-forms.pdf")
        self.run("invite", *MOMENTS, "--out", "out-letters")
        plan = self.folder / "plans" / f"{MOMENTS[0]}.csv"  # wishes are asked before there is a plan
        kept = plan.rename(self.work / "kept.csv")
        self.run("invite", MOMENTS[0], "--ask-wishes", "--out", "out-wishes")
        kept.rename(plan)
        return {str(path.relative_to(self.work)): path.read_bytes()
                for path in sorted(self.work.rglob("*")) if path.is_file() and path.relative_to(self.work).parts[0].startswith("out")}


def rows_of(data):
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


class PageReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = []
        self.attributes = []
        self.text = ""
        self.skip = 0

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        self.skip += tag in ("style", "script")

    def handle_endtag(self, tag):
        self.skip -= tag in ("style", "script")

    def handle_data(self, data):
        if not self.skip:
            self.text += data


def read_page(data):
    reader = PageReader()
    reader.feed(data.decode("utf-8"))
    return reader


def read_calendar(data):
    """[(component, {property: value})] of unfolded lines; raises on a line that is none."""
    text = data.decode("utf-8")
    if text.replace("\r\n", "").find("\n") >= 0 or text.replace("\r\n", "").find("\r") >= 0:
        raise ValueError("a bare line break")
    if any(len(line.encode()) > 75 for line in text.split("\r\n")):
        raise ValueError("a line of more than 75 octets")
    components = []
    open_components = []
    for line in re.sub("\r\n[ \t]", "", text).rstrip("\r\n").split("\r\n"):
        name, colon, value = line.partition(":")
        if not colon or not re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[^:;]+)*", name):
            raise ValueError(f"no property: {line[:60]}")
        if name == "BEGIN":
            open_components.append((value, {}))
        elif name == "END":
            if open_components[-1][0] != value:
                raise ValueError(f"{value} is not open")
            components.append(open_components.pop())
        else:
            open_components[-1][1][name] = value
    return components


def read_mail(data):
    return email.message_from_bytes(data, policy=email.policy.default)


def read_sheet(data):
    return openpyxl.load_workbook(io.BytesIO(data)).active


def read_paper(data):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        return subprocess.run(["pdftotext", "-layout", file.name, "-"], check=True, capture_output=True).stdout.decode()
