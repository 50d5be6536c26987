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
todo() {
  gesprek -C "$school" todo --until "$until" ${GESPREK_TODAY:+--as-of "$GESPREK_TODAY"} --quiet "$@"
}

# Whoever has something to do, by key: the JSON answer is a promise, the text and the columns of staff.csv are not.
everybody=$(todo --format json)
printf '%s\n' "$everybody" | sed -n 's/^ *"person": "\([^"]*\)".*/\1/p' | sort -u | while read -r person; do
  todo --for "$person" >"$folder/$person.txt"
done
