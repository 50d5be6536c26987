#!/bin/sh
# The gate on a repository of policies: no change goes in that cannot be read, that gives a warning nobody has accepted, or that fails a
# test case of its policy. To be run by whatever runs the checks of a merge request.
#
# usage: policy-gate.sh FOLDER
set -eu
failed=0
for file in "$1"/*.yaml; do
  case $file in
    *.test.yaml) verb=test ;;
    *) verb=validate ;;
  esac
  status=0
  gesprek "$verb" "$file" || status=$?
  if [ "$status" -ne 0 ]; then
    echo "policy-gate: $file does not go in (gesprek $verb ended with $status)" >&2
    failed=1
  fi
done
exit "$failed"
