#!/usr/bin/env bash
# Ballots between two copies of a docket, the office's list of people, and the doctor, as people and scripts use them.
#
#   Tools/ballots.sh [PROGRAM]      by default .build/debug/qrb; record-drill is expected beside it
#
# Everything happens in a folder of its own, with keys made for it. The last line says whether all was as expected.
set -euo pipefail
qrb=$(realpath "${1:-.build/debug/qrb}")
drill=$(dirname "$qrb")/record-drill
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home XDG_STATE_HOME=$folder/state LC_ALL=C.UTF-8 TZ=UTC
unset XDG_CONFIG_HOME XDG_CONFIG_DIRS
mkdir -p "$HOME" "$XDG_STATE_HOME"
cd "$folder"

failures=0
fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# expect CODE WHAT COMMAND...: the command ends with that code.
expect() {
  local code=$1 what=$2 got=0
  shift 2
  "$@" > out 2> err < /dev/null || got=$?
  if ((got == code)); then return; fi
  fail "$what: code $got instead of $code"
  cat out err
}
says() { grep -qF -- "$1" out err || { fail "nothing said \"$1\""; cat out err; }; }
# same FOLDER FOLDER WHAT: nothing differs between two records.
same() { diff -r "$1" "$2" > out 2>&1 || { fail "$3"; cat out; }; }

# --- a board with keys; okafor casts on a copy, the others where the administrator is
mkdir keys
"$drill" keys office keys > /dev/null
"$drill" convene office keys > /dev/null
cp -r office away
"$drill" clear away keys okafor > /dev/null
"$drill" cast away keys okafor > /dev/null
"$drill" clear office keys lindqvist > /dev/null
"$drill" cast office keys lindqvist > /dev/null

number=$(grep -ho '"case": *"[^"]*"' away/record/okafor/00000002.json | head -n 1 | cut -d'"' -f4)
cp -r office before
expect 64 'a name that is none' "$qrb" ballot export "$number" --as 'Not a name' --docket away -o ballot
expect 1 'nobody of that name' "$qrb" ballot export "$number" --as nobody --docket away -o ballot
expect 1 'nothing cast' "$qrb" ballot export "$number" --as reyes --docket away -o ballot
expect 1 'another case' "$qrb" ballot export 9 --as okafor --docket away -o ballot
expect 2 'no docket' "$qrb" ballot export "$number" --as okafor --docket nowhere -o ballot
[[ ! -e ballot ]] || fail 'a refusal left a file'
expect 0 'export' "$qrb" ballot export "$number" --as okafor --docket away -o ballot
[[ $(stat -c %a ballot) == 600 ]] || fail 'others may read the file'
expect 1 'export over a file' "$qrb" ballot export "$number" --as okafor --docket away -o ballot

expect 0 'a dry run' "$qrb" ballot import ballot --docket office --dry-run
same office before 'a dry run wrote something'
expect 0 'import' "$qrb" ballot import ballot --docket office
says 'read back'
same away/record/okafor office/record/okafor 'the two copies of the chain differ'
cp -r office after
expect 0 'import again' "$qrb" ballot import ballot --docket office --json
says '"wasThere": true'
same office after 'a second import changed something'

# --- what must not get in; each is tried on the record as it was, which must stay as it was
# refused WHAT WORDS: the file `bad` is refused.
refused() {
  rm -rf try
  cp -r before try
  expect 1 "$1" "$qrb" ballot import bad --docket try
  says "$2"
  same try before "$1: something was written"
}
sed 's/"round": "first"/"round": "final"/' ballot > bad
refused 'another round in its cover' 'another ballot than it does'
sed 's/"member": "okafor"/"member": "reyes"/' ballot > bad
refused 'another member in its cover' 'another ballot than it does'
python3 - ballot bad << 'PY'
import base64, json, sys
data = json.load(open(sys.argv[1]))
sealed = bytearray(base64.b64decode(data["chain"][-1]["ballot"]))
sealed[-1] ^= 1
data["chain"][-1]["ballot"] = base64.b64encode(sealed).decode()
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'an altered ballot' 'not the one that it names'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
data["chain"][0]["statement"] = data["chain"][0]["statement"].replace("14:02:11", "14:02:12")
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'an altered statement' 'does not follow'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
data["chain"][-1]["statement"] = data["chain"][-1]["statement"].replace("14:02:11", "14:02:12")
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'an altered last statement' 'does not count'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
del data["chain"][-1]["signature"]
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'no signature' 'does not count'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
data["chain"][-1]["signature"] = data["chain"][0]["signature"]
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'the signature of another statement' 'does not count'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
del data["chain"][-1]["ballot"]
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'no ballot' 'did not come with it'
python3 - ballot bad << 'PY'
import json, sys
data = json.load(open(sys.argv[1]))
data["extra"] = 1
json.dump(data, open(sys.argv[2], "w"))
PY
refused 'an unknown name' 'holds no ballot'
head -c 5000 ballot > bad
refused 'half a file' 'holds no ballot'

# the same people and number, convened by another statement
mkdir otherkeys
"$drill" keys other otherkeys > /dev/null
for step in convene clear cast; do "$drill" "$step" other otherkeys > /dev/null; done
expect 0 'export of another board' "$qrb" ballot export "$number" --as okafor --docket other -o foreign
cp foreign bad
refused 'a ballot of another board' 'another board'
# the same, pretending: signed with keys that this board does not know
convening=$(sha256sum office/board.json | cut -c1-64)
sed "s/\"convening\": \"[0-9a-f]*\"/\"convening\": \"$convening\"/" foreign > bad
refused 'a forged ballot' 'okafor'

# okafor casts again elsewhere: another statement in the place that is taken
rm -rf again && cp -r before again
"$drill" clear again keys okafor > /dev/null
"$drill" cast again keys okafor > /dev/null
if ! cmp -s again/record/okafor/00000002.json office/record/okafor/00000002.json; then
  expect 0 'export of a second ballot' "$qrb" ballot export "$number" --as okafor --docket again -o second
  cp -r office taken
  expect 1 'the place is taken' "$qrb" ballot import second --docket taken
  says 'a different statement'
  same taken office 'the place is taken: something was written'
else
  fail 'two casts were the same'
fi

# --- merging: there and back, until both are the same
expect 0 'merge, dry' "$qrb" record merge office --docket away --dry-run
expect 0 'merge' "$qrb" record merge office --docket away
same office/record away/record 'after merging, the two records differ'
expect 0 'merge again' "$qrb" record merge office --docket away --json
says '"added": 0'
expect 1 'merge of another board' "$qrb" record merge other --docket away
expect 1 'merge of a forked chain' "$qrb" record merge again --docket away
same office/record away/record 'a refused merge changed something'
"$drill" clear away keys reyes > /dev/null
"$drill" cast away keys reyes > /dev/null
expect 0 'export of the third' "$qrb" ballot export "$number" --as reyes --docket away -o third
expect 0 'import of the third' "$qrb" ballot import third --docket office
"$drill" receipts office keys > /dev/null
"$drill" open office keys > /dev/null
"$drill" look office keys | grep -q '^PHASE' || fail 'the drill does not look'
"$drill" look office keys > out
grep -q '^DOUBT' out && { fail 'something does not count'; cat out; }
expect 0 'the opening travels back' "$qrb" record merge office --docket away
same office/record away/record 'after the opening, the two records differ'
"$drill" look office keys | grep '^PHASE' > phase1
"$drill" look away keys | grep '^PHASE' > phase2
cmp -s phase1 phase2 || fail 'the two copies disagree on the phase'

((failures == 0)) && echo 'ballots: all as expected'
