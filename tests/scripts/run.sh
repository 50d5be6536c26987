#!/usr/bin/env bash
# Runs the scripts of examples/scripts as docs/how-to/record-and-check.md shows them: with a mail program that keeps what it is given.
# usage: run.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/bin" "$place/policies"
ln -s "$(realpath "$1")" "$place/bin/gesprek"
cat >"$place/bin/mail" <<'MAIL'
#!/bin/sh
{ printf 'subject: %s\nto: %s\n' "$2" "$3"; cat; } >"$MAILBOX"
MAIL
chmod +x "$place/bin/mail"
export PATH="$place/bin:/usr/bin:/bin" MAILBOX="$place/mail" LANG=C.UTF-8
cp -R tests/transcripts/schools/klein "$place/klein"
school=$place/klein

fail() { echo "FAILED: $*" >&2; exit 1; }
contains() { grep -q -- "$2" "$1" || { cat "$1" >&2; fail "$1 lacks: $2"; }; }

# Nothing is overdue on 11 January: no mail.
export SOURCE_DATE_EPOCH=1799654400
examples/scripts/nightly-check.sh "$school" ib@school.example
[ ! -e "$MAILBOX" ] || fail "a mail although nothing is overdue"

# Held on 9 February without a report: a mail on the 17th, with keys and without names.
export SOURCE_DATE_EPOCH=1802851200
gesprek -C "$school" record held rapportgesprek-februari/P1 --date 2027-02-09 --quiet >/dev/null
gesprek -C "$school" record report-filed rapportgesprek-februari/P2 --date 2027-02-09 --quiet >/dev/null
examples/scripts/nightly-check.sh "$school" ib@school.example
contains "$MAILBOX" 'to: ib@school.example'
contains "$MAILBOX" 'report-in-time:rapportgesprek-februari/P1'
! grep -q 'Sanne' "$MAILBOX" || fail "the mail names a child"

# A last line that was cut off: a mail although nothing is overdue, and beside what is overdue.
cp "$school/log.csv" "$place/log.csv"
rm "$MAILBOX"
printf '2027-01-12T10:00;report-fil' >>"$school/log.csv"
SOURCE_DATE_EPOCH=1799654400 examples/scripts/nightly-check.sh "$school" ib@school.example
contains "$MAILBOX" 'damaged-last-line'
rm "$MAILBOX"
examples/scripts/nightly-check.sh "$school" ib@school.example
contains "$MAILBOX" 'damaged-last-line'
contains "$MAILBOX" 'report-in-time:rapportgesprek-februari/P1'
cp "$place/log.csv" "$school/log.csv"

# A log that cannot be read: the mail says so, and the script ends with the program's status.
rm "$MAILBOX"
cp "$school/log.csv" "$place/log.csv"
echo 'nonsense;x' >>"$school/log.csv"
status=0
examples/scripts/nightly-check.sh "$school" ib@school.example || status=$?
[ "$status" -eq 2 ] || fail "status $status for a log that cannot be read"
contains "$MAILBOX" 'log.csv:'
cp "$place/log.csv" "$school/log.csv"

# Everybody's week; who has nothing to do has no file.
GESPREK_TODAY=2027-02-01 examples/scripts/weekly-todo.sh "$school" "$place/todo"
contains "$place/todo/L3.txt" '^- .*Rapportgesprek februari'
[ ! -e "$place/todo/L8.txt" ] || grep -q '^- ' "$place/todo/L8.txt" || fail "an empty list"

# Neither the order of the columns of staff.csv nor their words matter, nor does it that a name stands in the first.
awk -F';' -v OFS=';' '{ sub(/\r$/, ""); first = $1; $1 = $2; $2 = first; print }' "$school/staff.csv" >"$place/staff.csv"
cp "$school/staff.csv" "$place/staff-before.csv"
cp "$place/staff.csv" "$school/staff.csv"
GESPREK_TODAY=2027-02-01 examples/scripts/weekly-todo.sh "$school" "$place/todo-again"
diff -r "$place/todo" "$place/todo-again" || fail "the lists depend on the order of the columns of staff.csv"
cp "$place/staff-before.csv" "$school/staff.csv"

# A policy goes in when its warnings are accepted; one that warns of something else, or has a fault, does not.
accepted='accept:\n- {warning: policy-stale, reason: wordt herzien, until: 2027-07-31}\n- {warning: vo-final-too-early, reason: zo afgesproken, until: 2027-07-31}\n'
printf 'format: 1\nextends: ouder-kindgesprekken\n' >"$place/policies/goed.yaml"
! examples/scripts/policy-gate.sh "$place/policies" >/dev/null 2>"$place/errors" || fail "a policy that warns goes in"
contains "$place/errors" 'goed.yaml does not go in'
printf "format: 1\nextends: ouder-kindgesprekken\n$accepted" >"$place/policies/goed.yaml"
status=0
examples/scripts/policy-gate.sh "$place/policies" >/dev/null 2>"$place/errors" || status=$?
[ "$status" -eq 0 ] || { cat "$place/errors" >&2; fail "a good policy is refused"; }
printf 'format: 1\nextends: ouder-kindgesprekken\nmomentz: {}\n' >"$place/policies/fout.yaml"
! examples/scripts/policy-gate.sh "$place/policies" >/dev/null 2>"$place/errors" || fail "a faulty policy goes in"
contains "$place/errors" 'fout.yaml'

mv "$place/policies/fout.yaml" "$place/policies/fout.yml"
! examples/scripts/policy-gate.sh "$place/policies" >/dev/null 2>"$place/errors" || fail "a faulty policy goes in as .yml"
contains "$place/errors" 'fout.yml'
rm "$place/policies/fout.yml"

# Where there is no policy the gate does not open: a slip in the folder's name would let everything in.
refuses() {
  status=0
  examples/scripts/policy-gate.sh "$@" >/dev/null 2>"$place/errors" || status=$?
  [ "$status" -eq 2 ] || fail "the gate ends with $status without a policy: $*"
}
refuses "$place/polices"
contains "$place/errors" 'there is no folder'
mkdir "$place/bare"
refuses "$place/bare"
contains "$place/errors" 'holds no policy'
: >"$place/bare/alleen.test.yaml"
refuses "$place/bare"
refuses

# The shipped policies warn of what only their schools can mend: those warnings are let through by name, and no others.
! examples/scripts/policy-gate.sh policy policy-stale >/dev/null 2>"$place/errors" || fail "a warning goes in that was not named"
contains "$place/errors" 'oudercommunicatie.yaml does not go in'
examples/scripts/policy-gate.sh policy policy-stale vo-final-too-early vo-no-definitive vo-preliminary-window \
  >"$place/errors" 2>&1 || { cat "$place/errors" >&2; fail "the shipped policies are refused"; }

# Nor does a policy go in that fails a case of its own.
cases() {
  printf 'format: 1\nschool_year: 2026-2027\nregion: midden\ncases:\n  - case: Grade 5\n    pupil: {grade: 5}\n    %s\n' "$1" \
    >"$place/policies/goed.test.yaml"
}
cases 'owed: [{moment: startgesprek}]'
examples/scripts/policy-gate.sh "$place/policies" >"$place/errors" 2>&1 || { cat "$place/errors" >&2; fail "a case that holds is refused"; }
cases 'not_owed: startgesprek'
! examples/scripts/policy-gate.sh "$place/policies" >/dev/null 2>"$place/errors" || fail "a case that fails goes in"
contains "$place/errors" 'goed.test.yaml'
echo "the scripts of the how-to do what it says"
