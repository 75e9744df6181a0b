#!/usr/bin/env bash
# Makes results on practice dockets, one of them with keys, checks each with Tests/verify_result.py, which shares no code
# with the program, with the program itself and with the lines of docs/verifying.md as they stand there, and sees to it that
# every alteration of a result is found by both.
#
#   Tools/verify_results.sh [PROGRAM [DRILL]]      by default .build/debug/qrb and .build/debug/record-drill
#
# Where ssh-keygen, age or bagit.py is missing, it says SKIPPED for what they would have checked.
set -uo pipefail
export LC_ALL=C.UTF-8

program=$(realpath "${1:-.build/debug/qrb}")
drill=$(realpath "${2:-.build/debug/record-drill}")
here=$(realpath "$(dirname "$0")/..")
verifier=$here/Tests/verify_result.py
[[ -x $program ]] || { echo "verify_results: $program is not there; build it first" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
quiet() { env -i PATH="$PATH" HOME="$folder/home" XDG_STATE_HOME="$folder/state" TZ=UTC LANG=C.UTF-8 "$@"; }

failed=0
checked=0
say() { # say RESULT NAME
  checked=$((checked + 1))
  if [[ $1 == ok ]]; then echo "ok      $2"; else failed=$((failed + 1)); echo "FAILED  $2"; fi
}

has() { command -v "$1" > /dev/null; }
# page KIND FOLDER: every block of docs/verifying.md of that kind, run there; all have to end with 0.
page() {
  local kind=$1 folder=$2 block
  if [[ $kind == signed-* ]] && ! has ssh-keygen; then echo "SKIPPED  $kind: no ssh-keygen"; return; fi
  if ! has bagit.py; then echo "SKIPPED  bagit.py is not installed"; fi
  rm -f "$here_page"/*
  awk -v kind="$kind" -v out="$here_page" '
    /^<!-- runs: / { wanted = ($3 == kind) } /^```sh$/ { inside = wanted; wanted = 0; n += inside; next }
    /^```$/ { inside = 0 } inside { print > (out "/" n ".sh") }' "$here/docs/verifying.md"
  for block in "$here_page"/*.sh; do
    [[ -e $block ]] || { say no "$kind: the page has no such lines"; return; }
    has bagit.py || sed -i '/bagit\.py/d' "$block"
    if grep -q 'age -d' "$block" && ! has age; then echo "SKIPPED  age is not installed"; continue; fi
    (cd "$folder" && bash -e "$block") > "$here_page/out" 2>&1 && say ok "$kind: lines of the page" ||
      { cat "$block" "$here_page/out"; say no "$kind: lines of the page"; }
  done
}
here_page=$folder/page
mkdir "$here_page"

# verified NAME RESULT NOTICE: by all three.
verified() {
  local name=$1 result=$2 notice=$3
  python3 "$verifier" "$result" "$notice" && say ok "$name is verified" || say no "$name"
  quiet "$program" result verify "$result" --notice "$notice" > "$folder/out" 2>&1 &&
    say ok "$name: qrb result verify" || { cat "$folder/out"; say no "$name: qrb result verify"; }
  page result "$result"
  # No member is named in what goes to the agency.
  grep -riqE 'okafor|lindqvist|reyes' "$notice" && say no "$name: a member is named" || say ok "$name: nobody is named"
  python3 "$here/Tests/alter_result.py" "$result" "$notice" "$verifier" "$program" && say ok "$name: every alteration is found" ||
    say no "$name: alterations"
}

# Every walk that writes a result.
for walk in "$here"/Fixtures/Walks/*.script; do
  grep -q 'type ISSUE\|type HOLD' "$walk" || continue
  name=$(basename "$walk" .script)
  rm -rf "$folder/state" "${folder:?}/$name"
  if ! (cd "$folder" && quiet "$program" demo --make-only --folder "$name" &&
    quiet "$program" open "$name" --as okafor --script "$walk" --size 120x36) > "$folder/out" 2>&1; then
    tail -n 20 "$folder/out"
    say no "$name: the walk"
    continue
  fi
  quiet "$program" record verify "$folder/$name" > "$folder/out" && say ok "$name: qrb record verify" ||
    { cat "$folder/out"; say no "$name: qrb record verify"; }
  page record "$folder/$name"
  for result in "$folder/$name"/results/*-privileged; do
    number=$(basename "$result" -privileged)
    verified "$name: $number" "$result" "$folder/$name/notices/$number-to-agency"
  done
done

# Boards with keys: the drill takes them to the count, the administrator writes the result in a session.
keyed() { # keyed NAME STEP...
  local name=$1 docket=$folder/$1 keys=$folder/state/qrb/identities step
  shift
  rm -rf "$folder/state"
  mkdir -p "$keys"
  (cd "$folder" && quiet "$program" demo --make-only --folder "$name" > "$folder/out" 2>&1)
  rm -rf "$docket/board.json" "$docket/record"
  "$drill" keys - "$keys"
  for step in "$@"; do
    "$drill" "$step" "$docket" "$keys" > "$folder/out" 2>&1 || { cat "$folder/out"; say no "$name: $step"; return; }
  done
  printf 'keys B r\nexpect approved\nkeys i\nexpect Type ISSUE\ntype ISSUE\nkeys Enter\nexpect Written\nkeys Q\n' > "$folder/issue"
  echo drill > "$folder/passphrase"
  quiet "$program" open "$docket" --as hale --script "$folder/issue" --size 120x36 --passphrase-fd 3 3< "$folder/passphrase" \
    > "$folder/out" 2>&1 || { tail -n 40 "$folder/out"; say no "$name: the result"; return; }
  "$drill" replace "$docket" "$keys" > "$folder/out" 2>&1 || say no "$name: a key replaced after the end"
  quiet "$program" record verify "$docket" > "$folder/out" && say ok "$name: qrb record verify" ||
    { cat "$folder/out"; say no "$name: qrb record verify"; }
  quiet "$program" record verify "$docket" --as hale --passphrase-fd 3 3< "$folder/passphrase" > "$folder/out" &&
    grep -q '^VERIFIED' "$folder/out" && say ok "$name: qrb record verify --as hale" ||
    { cat "$folder/out"; say no "$name: qrb record verify --as hale"; }
  KEY=$keys/recovery page signed-record "$docket"
  page record "$docket"
  page signed-result "$docket/results/2025-1041-privileged"
  verified "$name: 2025-1041" "$docket/results/2025-1041-privileged" "$docket/notices/2025-1041-to-agency"
  # One bit of a sealed ballot, and one statement less.
  local sealed
  sealed=$(find "$docket/record" -name '*.age' -path '*sealed*' | head -n 1)
  printf 'another seal' | dd of="$sealed" bs=1 seek=4000 conv=notrunc status=none
  quiet "$program" record verify "$docket" > "$folder/out"
  [[ $? == 1 ]] && grep -q 'was altered after it was cast' "$folder/out" && say ok "$name: an altered ballot is found" ||
    say no "$name: an altered ballot"
}
if has ssh-keygen; then
  keyed with-keys convene clear cast receipts open discuss final openfinal
  keyed out-of-the-ordinary convene moratorium override clear cast open absence discuss final openfinal
else echo 'SKIPPED  boards with keys: no ssh-keygen'; fi
((checked > 0)) || { echo "verify_results: no walk writes a result" >&2; exit 2; }
echo "$((checked - failed)) passed, $failed failed"
((failed == 0))
