#!/bin/sh
# Writes for every member of staff what is to be done in the coming week, ready to paste in a message: FOLDER/KEY.txt. Who has nothing
# to do gets no file; the files of last week go.
#
#     30 7 * * 1  /srv/gesprek/weekly-todo.sh /srv/gesprek/mijn-school /srv/gesprek/todo
#
# usage: weekly-todo.sh SCHOOL FOLDER
set -eu
school=$1
folder=$2
umask 077
mkdir -p "$folder"
rm -f "$folder"/*.txt
until=$(date -d "${GESPREK_TODAY:-today} + 7 days" +%F)

# The keys: the first column of staff.csv, without its heading.
tail -n +2 "$school/staff.csv" | tr -d '\r"' | sed 's/[;,\t].*//' | while read -r person; do
  [ -n "$person" ] || continue
  gesprek -C "$school" todo --for "$person" --until "$until" ${GESPREK_TODAY:+--as-of "$GESPREK_TODAY"} --quiet >"$folder/$person.txt"
  grep -q '^- ' "$folder/$person.txt" || rm "$folder/$person.txt"
done
