#!/usr/bin/env bash
# The administrator's commands as scripts use them, on one account with keys: passphrases from descriptors, mistakes,
# refusals with their rules, trial runs that write nothing, and the same thing twice.
#
#   Tools/administration.sh [PROGRAM]      by default .build/debug/qrb
set -uo pipefail
export LC_ALL=C.UTF-8
program=$(realpath "${1:-.build/debug/qrb}")
[[ -x $program ]] || { echo "administration: $program is not there; build it first" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
export HOME=$folder XDG_STATE_HOME=$folder/state XDG_CONFIG_HOME=$folder/config TZ=UTC
unset USER LOGNAME
echo 'a passphrase for tests' > right
echo 'another passphrase' > wrong

failed=0
passed=0
# says NAME CODE WORDS COMMAND...: it ends with that code and says these words.
says() {
  local name=$1 code=$2 words=$3
  shift 3
  "$@" > out 2>&1 < /dev/null
  local got=$?
  if ((got == code)) && [[ $(tr -s '\n ' ' ' < out) == *"$words"* ]]; then passed=$((passed + 1)); echo "ok      $name"; else
    failed=$((failed + 1))
    echo "FAILED  $name (code $got)"
    tail -n 20 out | sed 's/^/        |/'
  fi
}
same() { if [[ $2 == "$3" ]]; then passed=$((passed + 1)); echo "ok      $1"; else failed=$((failed + 1)); echo "FAILED  $1"; fi; }
everything() { find docket -type f -exec sha256sum {} + | sort | sha256sum; }
keyed() { "$@" --passphrase-fd 3 3< right; }
board() { local verb=$1; shift; "$program" board "$verb" "$@" --docket docket; }
hale() { keyed board "$@" --as hale --no-input; }

for person in okafor lindqvist reyes hale other; do
  keyed "$program" identity new --as "$person" > /dev/null || exit 2
done
"$program" demo --make-only --folder practice > /dev/null && mkdir docket && cp -r practice/cases docket/ || exit 2

### Convening.
line() { "$program" identity show --as "$1" --line; }
listed() { printf '{"id":"%s","name":"%s"%s}\n' "$1" "$2" "$3"; }
convene() {
  board convene --number 2026-47 --kind practice --date 2025-08-06 --administrator hale --member okafor \
    --member lindqvist "$@"
}
says 'no list of people' 2 'no list of people' convene --member reyes --dry-run
mkdir -p config/qrb
{
  listed okafor 'Margaret Okafor' ',"agency":"Department of Agriculture","appointment":"career","identity":"'"$(line okafor)"'"'
  listed lindqvist 'Peter Lindqvist' ',"agency":"General Services Administration","appointment":"career","identity":"'"$(line lindqvist)"'"'
  listed reyes 'Anna Reyes' ',"agency":"Department of Energy","appointment":"noncareer","identity":"'"$(line reyes)"'"'
  listed lopez 'Maria Lopez' ',"agency":"Dept. of State","appointment":"career"'
  listed price 'John Price' ',"agency":"General Services Administration","appointment":"limited","identity":"'"$(line other)"'"'
  listed hale 'Thomas Hale' ',"identity":"'"$(line hale)"'"'
} > config/qrb/roster.json
says 'two members' 1 'R1' convene --dry-run
says "another's identity" 1 'is that of other' convene --member price --dry-run
says 'a member without keys' 1 'lopez has no keys' convene --member lopez --dry-run
says 'staff as a member' 1 'no agency' convene --member hale --dry-run
says 'somebody who is not listed' 1 'not in the list' convene --member nobody --dry-run
says 'no such kind' 64 'weekly' board convene --number 1 --kind monthly --date 2025-08-06 --administrator hale
says 'no such day' 64 'YYYY-MM-DD' board convene --number 1 --kind weekly --date 2025-02-30 --administrator hale
says 'no such recovery key' 64 'recovery' convene --member reyes --recovery age1nothing --dry-run
says 'a weekly board' 1 'R1' board convene --number 1 --kind weekly --date 2025-08-06 --administrator hale --dry-run
grep -q 'Left off: 2025-1043.*R40' out; same 'leaves criterion B off' $? 0
before=$(everything)
says 'a trial' 0 'Nothing was written' convene --member reyes --dry-run
says 'a script has to say yes' 2 '--yes' convene --member reyes --no-input
says 'a wrong passphrase' 1 'passphrase is another one' convene --member reyes --no-input --yes --passphrase-fd 3 3< wrong
says 'no passphrase' 2 'passphrase' convene --member reyes --no-input --yes
same 'nothing was written so far' "$(everything)" "$before"
cp -r docket/cases/2025-1042 docket/cases/9999
sed -i 's/Officer/Clerk/' docket/cases/9999/data/text/*.txt
says 'nobody convenes a board already there' 0 'is convened' keyed convene --member reyes --no-input --yes
grep -q 'Left off: 9999' out; same 'a damaged case is left off' $? 0
says 'twice' 1 'convened already' keyed convene --member reyes --no-input --yes
ssh-keygen -Y verify -f docket/roster -I hale -n board-convened@qrb -s docket/board.json.sig < docket/board.json > out 2>&1
same 'ssh-keygen on the board' $? 0

### Status, refusals, trials.
says 'status for anybody' 0 'waiting for the ballots of okafor, lindqvist, reyes' board status
says 'status as JSON' 0 '"format": "qrb-board-status/1"' board status --json --as reyes
says 'why not' 0 'not now: open the ballots' board status -v
says 'no docket' 2 'has no board yet' "$program" board status --docket nowhere
before=$(everything)
says 'too early, and no passphrase is asked' 1 'R13' board open 2025-1041 --as hale
says 'the same as JSON' 1 '"rule":"R13"' board open 2025-1041 --as hale --json
says 'nothing ready' 0 'No case is ready' board open --all-ready --as hale
says 'neither case nor all' 64 'Name cases' board open --as hale
says 'a member opens nothing' 1 'R27' board open 2025-1041 --as okafor
says 'a stranger returns nothing' 1 'not on this board' board return 2025-1041 --reason x --as price
says 'nobody said who' 64 '--as' board return 2025-1041 --reason x
says 'no such case' 1 'not on this board' board return 1 --reason x --as hale
says 'no reason' 64 'reason' board return 2025-1041 --as hale
says 'an empty reason' 1 'Say in a few words' board return 2025-1041 --reason ' ' --as hale
says 'no discussion yet' 1 'R24' board discuss 2025-1041 --record right --as hale
says 'no result yet' 1 'R23' board close 2025-1041 --as hale
says 'no papers yet' 1 'not decided' board write 2025-1041 --as hale
says 'no such edition' 64 'no edition' board edition 2025-1041 --edition 1871-none --reason x --as hale
says 'no such moratorium' 1 'R47' board moratorium end --government-wide --reason x --as hale
says 'no scope' 64 '--agency' board moratorium declare --reason x --as hale
says 'not a discrepancy' 1 'R43' board resolve 2025-1041 narrative-missing --reason x --as hale
says 'a trial return' 0 'Nothing was written' board return 2025-1041 --reason x --as hale --dry-run
says 'a wrong passphrase at an act' 1 'passphrase is another one' board return 2025-1041 --reason x --as hale --no-input --passphrase-fd 3 3< wrong
says 'no terminal to ask on' 2 'no terminal' setsid --wait "$program" board return 2025-1041 --docket docket --reason x --as hale
mv state/qrb/identities/hale.age away
says 'a missing key' 1 'the keys of hale are not in' hale return 2025-1041 --reason x
mv away state/qrb/identities/hale.age
same 'nothing was written' "$(everything)" "$before"

### What changes the record.
says 'another edition' 0 'governs now' hale edition 2025-1041 --edition 2006-issued --reason 'as announced'
says 'the same again' 1 'governs this case already' hale edition 2025-1041 --edition 2006-issued --reason 'as announced'
says 'moratorium' 0 'in force' hale moratorium declare --agency 'Department of Justice' --reason 'a new head'
says 'it holds the case' 0 'to be held over' board status
says 'no other reason' 64 'Leave out --reason' hale hold 2025-1044 --reason 'something else'
says 'moratorium over' 0 'is over' hale moratorium end --agency 'department of justice' --reason 'confirmed'
says 'held over in words' 0 'held over' hale hold 2025-1044 --reason 'the file is incomplete'
says 'held over again' 1 'held over' hale hold 2025-1044 --reason 'the file is incomplete'
says 'returned, as JSON' 0 '"state":"done"' hale return 2025-1047 --reason 'withdrawn' --json
rm -r docket/notices/2025-1047-to-agency
says 'papers again' 0 'Written: docket/notices/2025-1047-to-agency' hale write 2025-1047
echo x >> docket/notices/2025-1047-to-agency/notice.txt
says 'papers that differ' 2 'notice.txt' hale write 2025-1047
mkdir second && keyed env XDG_STATE_HOME="$folder/second" "$program" identity new --as okafor > /dev/null
XDG_STATE_HOME=$folder/second "$program" identity show --as okafor --line > new.public
says "another's new keys" 1 'is that of okafor' hale replace-key reyes --identity new.public --reason 'lost'
says 'new keys' 0 'are replaced' hale replace-key okafor --identity new.public --reason 'lost'
says 'the same keys' 1 'are the old ones' hale replace-key okafor --identity new.public --reason 'lost'
same 'the roster has both keys' "$(grep -c '^okafor ' docket/roster)" 2
says 'unavailable' 0 'unavailable' hale unavailable lindqvist --reason 'ill'
says 'unavailable again' 1 'unavailable already' hale unavailable lindqvist --reason 'ill'
says 'adjourned' 0 'adjourned' hale adjourn --reason 'done'
says 'adjourned again' 1 'has adjourned' hale adjourn --reason 'done'
says 'status tells it' 0 'Out of the ordinary' board status
echo "$passed passed, $failed failed"
((failed == 0))
