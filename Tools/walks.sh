#!/usr/bin/env bash
# Runs every script of Fixtures/Walks against a fresh practice docket, without a terminal.
#
#   Tools/walks.sh [PROGRAM]      by default .build/debug/qrb
#
# A line "# sizes: 120x36 80x24" in a script says at which sizes it is run; without one at 120x36, 80x24 and 40x12.
# A line "# takes in: FILE OPTIONS" has a case taken in first, with qrb case add; FILE lies in Fixtures.
# The last line counts the runs; the exit code is 1 where one failed.
set -uo pipefail
export LC_ALL=C.UTF-8

program=$(realpath "${1:-.build/debug/qrb}")
fixtures=$(realpath "$(dirname "$0")/../Fixtures")
walks=$fixtures/Walks
[[ -x $program ]] || { echo "walks: $program is not there; build it first" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Nothing of the person who runs this reaches the program.
quiet() { env -i HOME="$folder/home" XDG_STATE_HOME="$folder/state" TZ=UTC LANG=C.UTF-8 "$@"; }

# Takes in the case that a script asks for, where it asks for one.
take_in() {
  local words
  eval "words=($(sed -n 's/^# takes in: *//p' "$1"))"
  ((${#words[@]} == 0)) && return 0
  quiet PATH="$PATH" "$program" case add "$fixtures/${words[0]}" "${words[@]:1}" --docket practice \
    --no-input --accept-guesses < /dev/null || (($? == 1)) # 1: it is in, and errors were found
}

passed=0
failed=0
for script in "$walks"/*.script; do
  [[ -e $script ]] || { echo "walks: there is no script in $walks" >&2; exit 2; }
  sizes=$(sed -n 's/^# sizes: *//p' "$script")
  for size in ${sizes:-120x36 80x24 40x12}; do
    rm -rf "${folder:?}"/*
    name="$size  $(basename "$script" .script)"
    if (cd "$folder" && quiet "$program" demo --make-only --folder practice && take_in "$script" &&
      quiet "$program" open practice --as okafor --script "$script" --size "$size") > "$folder/out" 2>&1; then
      passed=$((passed + 1))
      echo "ok      $name"
    else
      failed=$((failed + 1))
      echo "FAILED  $name"
      tail -n 45 "$folder/out" | sed 's/^/        |/'
    fi
  done
done
echo "$passed passed, $failed failed"
((failed == 0))
