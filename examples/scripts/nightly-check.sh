#!/bin/sh
# Looks every night what is overdue, and mails it; when nothing is, and the files are in order, no mail goes out. The mail carries keys, no names: whoever gets it
# looks them up with `gesprek explain`. In the crontab of the account that owns the school's folder:
#
#     15 6 * * 1-5  /srv/gesprek/nightly-check.sh /srv/gesprek/mijn-school ib@school.example
#
# usage: nightly-check.sh SCHOOL ADDRESS
set -eu
school=$1
address=$2
report=$(mktemp)
notes=$(mktemp)
trap 'rm -f "$report" "$notes"' EXIT

# What the program has to say besides (a last line of the log that was cut off, lines that contradict each other) is no reason to be silent.
status=0
gesprek -C "$school" check --only overdue --fail-on overdue --format csv --quiet >"$report" 2>"$notes" || status=$?
case $status in
  0) [ ! -s "$notes" ] || mail -s "gesprek: let op / please look" "$address" <"$notes" ;;
  1) cat "$notes" "$report" | mail -s "gesprek: over tijd / overdue" "$address" ;;
  *)
    mail -s "gesprek: de controle lukte niet / the check failed" "$address" <"$notes"
    exit "$status"
    ;;
esac
