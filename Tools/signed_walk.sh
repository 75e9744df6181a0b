#!/usr/bin/env bash
# A board with keys as its people meet it: proving who one is, receipts, and checking with other people's programs.
#
#   Tools/signed_walk.sh [PROGRAM [DRILL]]      by default .build/debug/qrb and .build/debug/record-drill
#
# Where ssh-keygen or age is missing, it says SKIPPED for what they would have checked. The exit code is 1 where a check failed.
set -uo pipefail
program=$(realpath "${1:-.build/debug/qrb}")
drill=$(realpath "${2:-.build/debug/record-drill}")
[[ -x $program && -x $drill ]] || { echo "signed_walk: build qrb and record-drill first" >&2; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
export HOME=$folder XDG_STATE_HOME=$folder/state
keys=state/qrb/identities
mkdir -p "$keys" docket/cases other/qrb/identities
echo drill > right && echo else > wrong && echo screen > script
"$drill" keys - "$keys" || exit 1
for step in convene clear cast; do "$drill" "$step" docket "$keys" > /dev/null || exit 1; done

failed=0
# says NAME CODE WORDS COMMAND...: the command ends with that code and says these words.
says() {
  local name=$1 code=$2 words=$3 output
  shift 3
  output=$("$@" 2>&1)
  if (($? == code)) && [[ ${output//$'\n'/ } == *"$words"* ]]; then echo "ok      $name"; else
    failed=1
    printf 'FAILED  %s\n%s\n' "$name" "$output"
  fi
}
as() { "$program" open docket --as "$1" --script script --passphrase-fd 3 3< "$2"; }
elsewhere() { XDG_STATE_HOME=$folder/$1 "$program" open docket "${@:2}" --script script --passphrase-fd 3 3< right; }

says 'the right passphrase' 0 'hale, administrator' as hale right
says 'receipts with copies' 0 3 bash -c 'ls docket/record/hale/copies | wc -l'
says 'another passphrase' 1 'The passphrase is another one' as hale wrong
says 'no keys' 1 'the keys of okafor are not in' elsewhere none --as okafor
says 'no keys and no name: reading' 0 'No cases in this folder yet' elsewhere none
cp "$keys/okafor-2.age" other/qrb/identities/okafor.age
says 'the keys of somebody else' 1 'Your keys here are not those of okafor on the roster' elsewhere other --as okafor

if command -v ssh-keygen > /dev/null; then
  check() { ssh-keygen -Y verify -f docket/roster -I "$1" -n "$2@qrb" -s "docket/$3.sig" < "docket/$3"; }
  says 'ssh-keygen on the board' 0 Good check hale board-convened board.json
  says 'ssh-keygen on a cast' 0 Good check okafor ballot-cast record/okafor/00000002.json
  says 'ssh-keygen for another purpose' 255 '' check okafor result-issued record/okafor/00000002.json
else echo 'SKIPPED: ssh-keygen is not installed'; fi
if command -v age > /dev/null; then
  says 'age with the recovery key' 0 '"member": "reyes"' bash -c "age -d -i $keys/recovery docket/record/reyes/sealed/*.age"
else echo 'SKIPPED: age is not installed'; fi
exit $failed
