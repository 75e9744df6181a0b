#!/usr/bin/env bash
# Makes results on a fresh practice docket by walking through it, checks each with Tests/verify_result.py, which shares no
# code with the program, and sees to it that every alteration of a result is found.
#
#   Tools/verify_results.sh [PROGRAM]      by default .build/debug/qrb
set -uo pipefail
export LC_ALL=C.UTF-8

program=$(realpath "${1:-.build/debug/qrb}")
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

# Every walk that writes a result.
for walk in "$here"/Fixtures/Walks/*.script; do
  grep -q 'type ISSUE\|type HOLD' "$walk" || continue
  name=$(basename "$walk" .script)
  rm -rf "$folder/state" "$folder/$name"
  if ! (cd "$folder" && quiet "$program" demo --make-only --folder "$name" &&
    quiet "$program" open "$name" --as okafor --script "$walk" --size 120x36) > "$folder/out" 2>&1; then
    tail -n 20 "$folder/out"
    say no "$name: the walk"
    continue
  fi
  for result in "$folder/$name"/results/*-privileged; do
    number=$(basename "$result" -privileged)
    notice=$folder/$name/notices/$number-to-agency
    python3 "$verifier" "$result" "$notice" && say ok "$name: $number is verified" || say no "$name: $number"
    (cd "$result" && sha256sum --quiet -c manifest-sha256.txt && sha256sum --quiet -c tagmanifest-sha256.txt) &&
      say ok "$name: sha256sum" || say no "$name: sha256sum"
    if command -v bagit.py > /dev/null; then
      bagit.py --validate --quiet "$result" > /dev/null 2>&1 && say ok "$name: bagit.py" || say no "$name: bagit.py"
    fi
    # No member is named in what goes to the agency.
    grep -riqE 'okafor|lindqvist|reyes' "$notice" && say no "$name: a member is named" || say ok "$name: nobody is named"
    python3 "$here/Tests/alter_result.py" "$result" "$notice" "$verifier" && say ok "$name: every alteration is found" ||
      say no "$name: alterations"
  done
done
((checked > 0)) || { echo "verify_results: no walk writes a result" >&2; exit 2; }
echo "$((checked - failed)) passed, $failed failed"
((failed == 0))
