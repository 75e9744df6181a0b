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
cp -r office late
"$drill" open office keys > /dev/null
"$drill" look office keys > out
grep -q '^DOUBT' out && { fail 'something does not count'; cat out; }
expect 0 'the opening travels back' "$qrb" record merge office --docket away
same office/record away/record 'after the opening, the two records differ'
"$drill" look office keys | grep '^PHASE' > phase1
"$drill" look away keys | grep '^PHASE' > phase2
cmp -s phase1 phase2 || fail 'the two copies disagree on the phase'

# --- an administrator whose keys were replaced opens older ballots with the older key or the recovery key
install -d -m 700 old/qrb/identities
install -m 600 keys/hale.age old/qrb/identities/hale.age
XDG_STATE_HOME=$folder/new "$qrb" identity new --as hale --passphrase-fd 3 3<<< 'a passphrase for tests' > /dev/null
XDG_STATE_HOME=$folder/new "$qrb" identity show --as hale --line > hale.line
hale() { # OLD-OR-NEW PASSPHRASE COMMAND...
  local home=$1 passphrase=$2
  shift 2
  XDG_STATE_HOME=$folder/$home "$qrb" board "$@" --docket late --as hale --yes --no-input --passphrase-fd 3 3<<< "$passphrase"
}
expect 0 'the keys of hale are replaced' hale old drill replace-key hale --identity hale.line --reason 'The laptop was lost.'
expect 2 'new keys do not open older ballots' hale new 'a passphrase for tests' open "$number"
says 'qrb board open --with-key'
expect 1 'no such key' hale new 'a passphrase for tests' open "$number" --key-fd 4 4<<< 'AGE-SECRET-KEY-1'
says 'not a recovery key'
expect 0 'with the recovery key they are opened' hale new 'a passphrase for tests' open "$number" --key-fd 4 4< keys/recovery
says 'are open'

# --- the office's list of people
for person in okafor lindqvist reyes; do
  "$qrb" identity new --as "$person" --passphrase-fd 3 3<<< 'a passphrase for tests' > /dev/null
  "$qrb" identity show --as "$person" --line > "$person.line"
done
add() { "$qrb" roster add "$@" --docket list --no-input; }
mkdir -p list/cases
expect 2 'no list yet' "$qrb" roster list --docket list
expect 64 'no name' add okafor
expect 64 'a name that is none' add 'Not a name' --name x
expect 1 'the keys of somebody else' add okafor --name M --identity-file reyes.line
sed "s/ age1[^ ]*/$(grep -oE ' age1[^ ]*' reyes.line)/" okafor.line > broken.line
expect 1 'a sealing key put beside a signing key' add okafor --name M --identity-file broken.line
expect 1 'another fingerprint' add okafor --name M --identity-file okafor.line --fingerprint 'AAAA BBBB'
expect 0 'a dry run' add okafor --name M --identity-file okafor.line --dry-run
[[ ! -e list/roster.json ]] || fail 'a refusal or a dry run wrote a list'
groups=$("$qrb" identity show --as okafor --json | sed -n 's/.*"fingerprintGroups": "\(.*\)",/\1/p')
expect 0 'add' add okafor --name 'Margaret Okafor' --agency 'Department of Agriculture' \
  --appointment career --served --account mokafor --identity-file okafor.line --fingerprint "${groups,,}"
says "$groups"
expect 1 'add again' add okafor --name M
expect 1 'the key of another person' add hale --name T --identity-file okafor.line
expect 0 'add' add reyes --name 'Anna Reyes' --agency Energy --appointment noncareer --identity-file reyes.line
says 'Read these six groups out'
expect 1 'two are too few' "$qrb" roster propose --docket list --date 2025-08-06
says '(R1)'
expect 0 'add' add lindqvist --name 'Peter Lindqvist' --agency 'Department of Energy' --appointment career
expect 0 'propose' "$qrb" roster propose --docket list --date 2025-08-06 --json
says '"id": "lindqvist"'
expect 0 'change' add lindqvist --change --agency Energy --away 2025-08-04/2025-08-08
expect 1 'one is away' "$qrb" roster propose --docket list --date 2025-08-06
says 'Away on that day: lindqvist'
expect 1 'two of one agency' "$qrb" roster propose --docket list --date 2025-08-09
says '(R2)'
expect 0 'change' add reyes --change --agency Labor
expect 0 'back again' "$qrb" roster propose --docket list --date 2025-08-09
expect 0 'list' "$qrb" roster list --docket list --json
[[ $(stat -c %a list/roster.json) == 6?0 ]] || fail 'others may read the list'
expect 0 'remove, dry' "$qrb" roster remove reyes --docket list --dry-run
expect 0 'remove' "$qrb" roster remove reyes --docket list
expect 1 'remove again' "$qrb" roster remove reyes --docket list
(for number in 1 2 3 4 5 6 7 8; do add "p$number" --name "P $number" > /dev/null & done; wait)
[[ $(wc -l < list/roster.json) == 10 ]] || fail 'of eight sessions that wrote at once, some lost their person'

# --- the doctor
export TERM=xterm
"$qrb" demo --make-only --folder practice > /dev/null
cp -r practice healthy
expect 0 'doctor' "$qrb" doctor practice
same practice healthy 'the doctor left something behind'
expect 0 'doctor of the machine' "$qrb" doctor --json
expect 2 'doctor of nothing' "$qrb" doctor nowhere
chmod 777 practice
expect 1 'doctor of an open docket' "$qrb" doctor practice
says 'chmod 2750'
chmod 700 practice
expect 1 'a terminal that nobody knows' env TERM=nothing-known "$qrb" doctor practice
says 'TERM=xterm-256color'
chmod 644 "$XDG_STATE_HOME/qrb/identities/okafor.age"
expect 1 'keys that others can read' "$qrb" doctor
says 'chmod 600'
chmod 600 "$XDG_STATE_HOME/qrb/identities/okafor.age"
expect 0 'doctor of a board with keys' "$qrb" doctor office
printf x >> office/record/okafor/00000002.json
expect 1 'doctor of an altered record' "$qrb" doctor office
says 'not in order  record: record/okafor/00000002.json'

((failures == 0)) && echo 'ballots: all as expected'
