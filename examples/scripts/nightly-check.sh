#!/bin/sh
# Looks every night what is overdue, and mails it; when nothing is, no mail goes out. The mail carries keys, no names: whoever gets it
# looks them up with `gesprek explain`. In the crontab of the account that owns the school's folder:
#
#     15 6 * * 1-5  /srv/gesprek/nightly-check.sh /srv/gesprek/mijn-school ib@school.example
#
# usage: nightly-check.sh SCHOOL ADDRESS
set -eu
school=$1
address=$2
report=$(mktemp)
trap 'rm -f "$report"' EXIT

status=0
gesprek -C "$school" check --only overdue --fail-on overdue --format csv --quiet >"$report" 2>&1 || status=$?
case $status in
  0) ;;
  1) mail -s "gesprek: over tijd / overdue" "$address" <"$report" ;;
  *)
    mail -s "gesprek: de controle lukte niet / the check failed" "$address" <"$report"
    exit "$status"
    ;;
esac
