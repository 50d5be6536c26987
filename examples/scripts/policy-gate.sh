#!/bin/sh
# The gate on a repository of policies: no change goes in that cannot be read, that gives a warning nobody has accepted, or that fails a
# test case of its policy. To be run by whatever runs the checks of a merge request.
#
# Warnings named after the folder are let through: for a policy that is not yours to change, such as a shipped one.
#
# Ends with 0 when all may go in, with 1 when something may not, and with 2 when there was no policy to look at.
#
# usage: policy-gate.sh FOLDER [WARNING…]        policy-gate.sh policies policy-stale
set -eu

# Without anything to look at nothing was found to be good.
give_up() {
  echo "policy-gate: $1" >&2
  exit 2
}

[ "$#" -gt 0 ] || give_up "name the folder with the policies: policy-gate.sh FOLDER [WARNING…]"
folder=$1
shift
[ -d "$folder" ] || give_up "there is no folder $folder"
failed=0
policies=0
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

refuse() {
  echo "policy-gate: $1 does not go in (gesprek $2 ended with $3)" >&2
  failed=1
}

# Whether every warning of the answer is one of those that are let through.
let_through() {
  for code in $(awk -F'"' '/"code":/ { code = $4 } /"severity": "warning"/ { print code }' "$answer"); do
    case " $* " in
      *" $code "*) ;;
      *) return 1 ;;
    esac
  done
}

for file in "$folder"/*.yaml "$folder"/*.yml; do
  [ -e "$file" ] || continue
  status=0
  case $file in
    *.test.yaml | *.test.yml)
      gesprek test "$file" || status=$?
      [ "$status" -eq 0 ] || refuse "$file" test "$status"
      ;;
    *)
      policies=$((policies + 1))
      gesprek validate "$file" --format json >"$answer" || status=$?
      if [ "$status" -eq 0 ] || { [ "$status" -eq 1 ] && let_through "$@"; }; then
        continue
      fi
      gesprek validate "$file" || true # the same in words
      refuse "$file" validate "$status"
      ;;
  esac
done
[ "$policies" -gt 0 ] || give_up "$folder holds no policy (a file that ends in .yaml or .yml)"
exit "$failed"
