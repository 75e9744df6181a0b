#!/usr/bin/env bash
# Four people with an account each carry a board with keys through every kind of outcome, on one machine.
#
#   Tools/four_accounts.sh [PROGRAM]      by default .build/debug/qrb
#
# Only root can make the accounts; they are removed at the end. Without root, useradd or setpriv it says SKIPPED and ends
# with 0. In between it tries what nobody may: reading, listing, altering, deleting and moving what is another's.
set -uo pipefail
export LC_ALL=C.UTF-8
here=$(realpath "$(dirname "$0")/..")
program=$(realpath "${1:-.build/debug/qrb}")
[[ -x $program ]] || { echo "four_accounts: $program is not there; build it first" >&2; exit 2; }
# Never longer than this, in seconds; what was made is removed then, too.
if [[ -z ${QRB_BOUNDED-} ]]; then QRB_BOUNDED=1 exec timeout "${QRB_SECONDS:-180}" "$0" "$program"; fi
skip() { echo "SKIPPED: four_accounts.sh: $1. NOTHING was checked."; exit 0; }
((EUID == 0)) || skip 'only root can make accounts'
for tool in useradd userdel groupadd groupdel setpriv ssh-keygen sha256sum python3; do
  command -v "$tool" > /dev/null || skip "$tool is not installed"
done

people='okafor lindqvist reyes hale'
group=qrb-board-$$
account() { echo "qrb-$1-$$"; }
folder=$(mktemp -d)
docket=$folder/office/docket
# shellcheck disable=SC2317
clean() {
  for person in $people; do userdel "$(account "$person")" 2> /dev/null; done
  groupdel "$group" 2> /dev/null
  rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT TERM HUP
groupadd "$group" || skip 'no group could be made'
for person in $people; do
  useradd --no-create-home --user-group --groups "$group" --shell /bin/sh "$(account "$person")" ||
    skip 'no account could be made'
done
chmod 755 "$folder"
install -m 755 "$program" "$folder/qrb"
mkdir -m 755 "$folder/office" "$folder/homes" "$folder/walks"
for person in $people; do
  install -d -m 700 -o "$(account "$person")" -g "$(account "$person")" "$folder/homes/$person"
  echo "the passphrase of $person" > "$folder/homes/$person.passphrase"
done
chmod 600 "$folder"/homes/*.passphrase

failed=0
passed=0
ok() { passed=$((passed + 1)); echo "ok      $1"; }
no() { failed=$((failed + 1)); echo "FAILED  $1"; [[ -s $folder/out ]] && tail -n 40 "$folder/out" | sed 's/^/        |/'; }
# as PERSON COMMAND...: under the person's own account, with nothing of root's about it.
as() {
  local person=$1 user
  user=$(account "$1")
  shift
  (cd "$folder/homes/$person" && exec setpriv --reuid="$user" --regid="$user" --init-groups --no-new-privs --inh-caps=-all \
    env -i PATH="$PATH" HOME="$folder/homes/$person" USER="$user" TZ=UTC LANG=C.UTF-8 "$@")
}
# keyed PERSON COMMAND...: the same with the passphrase on descriptor 3.
keyed() { as "$@" --passphrase-fd 3 3< "$folder/homes/$1.passphrase"; }
# says NAME CODE WORDS COMMAND...: it ends with that code and says these words.
says() {
  local name=$1 code=$2 words=$3
  shift 3
  "$@" > "$folder/out" 2>&1
  local got=$?
  if ((got == code)) && [[ $(tr -s '\n ' ' ' < "$folder/out") == *"$words"* ]]; then ok "$name"; else no "$name (code $got)"; fi
}
# refused NAME PERSON COMMAND...: the kernel does not let this person do it.
refused() {
  local name=$1
  shift
  if as "$@" > "$folder/out" 2>&1; then no "$name"; else
    if grep -qiE 'permission denied|not permitted' "$folder/out"; then ok "$name"; else no "$name, but for another reason"; fi
  fi
}
board() { local verb=$1; shift; keyed hale "$folder/qrb" board "$verb" "$@" --docket "$docket" --as hale --no-input; }
status() { as "$1" "$folder/qrb" board status --docket "$docket" --as "$1" --json; }
# phases PERSON: one line a case.
phases() {
  status "$1" | python3 -c 'import json, sys
for case in json.load(sys.stdin)["cases"]: print(case["case"][5:], case.get("phase", "-"), case.get("outcome", "-"))'
}
# phase CASE WORDS: every account's own program sees the same.
phase() {
  local person
  for person in ${3:-$people}; do
    phases "$person" > "$folder/out" 2>&1
    grep -qx "$1 $2" "$folder/out" || { no "$person sees $1 $2"; return; }
  done
  ok "everybody sees $1 $2"
}

### The members' walks: each line is a case by its place in the docket and what is done with it.
at() { printf 'keys Home'; for ((place = 1041; place < $1; place++)); do printf ' Down'; done; printf '\n'; }
cast_it() { printf 'type CAST\nkeys Enter\nexpect Cast and saved\nkeys Esc\n'; }
# shellcheck disable=SC2317
first-approve() { at "$1"; printf 'keys Enter c d Space F9\n'; cast_it; }
# shellcheck disable=SC2317
first-disapprove() { at "$1"; printf 'keys Enter c d Down Space Tab\ntype The narrative gives plans, and no results.\nkeys F9\n'; cast_it; }
# shellcheck disable=SC2317
final-approve() { at "$1"; printf 'expect final vote\nkeys Enter d Space F9\n'; cast_it; }
# shellcheck disable=SC2317
final-disapprove() { at "$1"; printf 'expect final vote\nkeys Enter d Down Space Tab\ntype The discussion did not change that.\nkeys F9\n'; cast_it; }
# shellcheck disable=SC2317
excuse() { at "$1"; printf 'keys Enter x y\nexpect You are excused from case\n'; }
# walk PERSON STEP CASE STEP CASE ...
walk() {
  local person=$1 script
  shift
  script=$folder/walks/$person
  { while (($#)); do "$1" "$2"; shift 2; done; echo 'keys Q'; } > "$script"
  chmod 644 "$script"
  says "$person's session" 0 '' keyed "$person" "$folder/qrb" open "$docket" --as "$person" --script "$script" --size 100x30
}

### The docket: made by the administrator, given to its people by root.
for person in $people; do
  says "keys of $person" 0 'made and saved' keyed "$person" "$folder/qrb" identity new --as "$person"
done
install -d -m 700 -o "$(account hale)" -g "$(account hale)" "$docket"
as hale "$folder/qrb" demo --make-only --folder practice > /dev/null || no 'practice cases'
as hale cp -r practice/cases "$docket/"
line() { as "$1" "$folder/qrb" identity show --as "$1" --line; }
listed() { # listed ID NAME REST
  printf '{"id":"%s","name":"%s",%s"account":"%s","identity":"%s"}\n' "$1" "$2" "$3" "$(account "$1")" "$(line "$1")"
}
{
  listed okafor 'Margaret Okafor' '"agency":"Department of Agriculture","appointment":"career","servedBefore":true,'
  listed lindqvist 'Peter Lindqvist' '"agency":"General Services Administration","appointment":"career",'
  listed reyes 'Anna Reyes' '"agency":"Department of Energy","appointment":"noncareer",'
  listed hale 'Thomas Hale' ''
} | as hale tee "$docket/roster.json" > /dev/null
recovery=$("$folder/qrb" identity recovery | tail -n 1)
convene=("$folder/qrb" board convene --docket "$docket" --number 2026-47 --kind practice --date 2025-08-06
  --member okafor --member lindqvist --member reyes --administrator hale --recovery "$recovery" --group "$group" --no-input --yes)
says 'convened by the administrator' 0 'is convened' keyed hale "${convene[@]}"
says 'a second time' 1 'convened already' keyed hale "${convene[@]}"
says 'only root gives folders' 2 'Only root' as hale "$folder/qrb" board folders --docket "$docket" --group "$group"
says 'root gives them' 0 'belong to its people' "$folder/qrb" board folders --docket "$docket" --group "$group"
for person in $people; do
  [[ $(stat -c '%a %U' "$docket/record/$person") == "2750 $(account "$person")" ]] || no "record/$person: $(stat -c '%a %U' "$docket/record/$person")"
done
phase 1041 'review -'

### First ballots.
walk okafor first-approve 1041 first-disapprove 1042 first-disapprove 1043 excuse 1044 first-disapprove 1045 first-approve 1046
walk lindqvist first-approve 1041 first-approve 1042 first-disapprove 1043 first-disapprove 1045 first-approve 1046
says 'not before all are in' 1 'R13' board open 2025-1041
walk reyes first-approve 1041 first-approve 1042 first-approve 1043 first-disapprove 1045 first-approve 1048

### What nobody may, while ballots are sealed.
statement=$(basename "$(find "$docket/record/lindqvist" -maxdepth 1 -name '0*.json' | sort | tail -n 1)")
ballot=$(find "$docket/record/lindqvist/sealed" -name '*.age' | sort | head -n 1)
before=$(find "$docket/record" -type f -exec sha256sum {} + | sort | sha256sum)
for person in okafor hale; do
  refused "$person alters no statement of lindqvist" "$person" sh -c "echo >> '$docket/record/lindqvist/$statement'"
  refused "$person deletes no statement of lindqvist" "$person" rm -f "$docket/record/lindqvist/$statement"
  refused "$person replaces no statement of lindqvist" "$person" cp --remove-destination /etc/hostname "$docket/record/lindqvist/$statement"
  refused "$person adds none" "$person" touch "$docket/record/lindqvist/00000099.json"
  refused "$person deletes no ballot of lindqvist" "$person" rm -f "$ballot"
  refused "$person alters no ballot of lindqvist" "$person" sh -c "echo >> '$ballot'"
  refused "$person moves no folder of lindqvist" "$person" mv "$docket/record/lindqvist" "$docket/record/gone"
  refused "$person moves no record" "$person" mv "$docket/record" "$docket/gone"
  refused "$person opens no rights" "$person" chmod 777 "$docket/record/lindqvist/sealed"
done
refused 'okafor reads no ballot of lindqvist' okafor cat "$ballot"
refused 'okafor lists no ballots of lindqvist' okafor ls "$docket/record/lindqvist/sealed"
refused 'okafor reads no copy kept with a receipt' okafor ls "$docket/record/hale/copies"
refused 'okafor alters no package' okafor sh -c "echo >> '$docket/cases/2025-1041/data/case.json'"
refused "okafor sees nothing of lindqvist's drafts and keys" okafor ls "$folder/homes/lindqvist"
says 'a stranger sees no docket' 2 'Permission denied' setpriv --reuid=65534 --regid=65534 --clear-groups ls "$docket"
says 'okafor reads the statements of lindqvist' 0 'ballot-cast' as okafor cat "$docket/record/lindqvist/$statement"
[[ $(find "$docket/record" -type f -exec sha256sum {} + | sort | sha256sum) == "$before" ]] && ok 'nothing was changed' || no 'something was changed'
# Whoever gets hold of a ballot's bytes all the same cannot open them with keys of a colleague.
install -m 644 "$ballot" "$folder/walks/stolen.age"
if command -v age > /dev/null; then
  if as okafor sh -c "age -d -i .local/state/qrb/identities/okafor.age '$folder/walks/stolen.age'" < /dev/null > "$folder/out" 2>&1; then no 'a stolen ballot opens'; else ok 'a stolen ballot does not open'; fi
fi

### The administrator opens; members discuss and cast final votes.
says 'all that are ready are opened' 0 '2025-1042: the ballots are open: a discussion is owed' board open --all-ready
says 'no ballot is opened twice' 1 'R24' board open 2025-1042
phase 1041 'decided approved'
phase 1042 'discussion-owed -'
phase 1044 'must-be-held-over -' 'lindqvist reyes hale'
phase 1046 'decided approved' 'okafor lindqvist hale'
printf 'We read pages 2 and 3 together.\n' > "$folder/walks/discussion"
for number in 2025-1042 2025-1043 2025-1045; do
  says "discussion of $number" 0 'recorded' board discuss "$number" --record "$folder/walks/discussion"
done
walk okafor final-approve 1042 final-disapprove 1043 final-disapprove 1045
walk lindqvist final-approve 1042 final-disapprove 1043 final-disapprove 1045
walk reyes final-approve 1042 final-approve 1043 final-disapprove 1045
says 'final votes are opened' 0 '2025-1043: the final votes are open: disapproved' board open --all-ready
phase 1042 'decided approved'
phase 1043 'decided disapproved'

### Results, and what ends a case without one.
says 'approved at once' 0 'is approved' board close 2025-1041
says 'approved after discussion' 0 'is approved' board close 2025-1042 --recommendations 'An executive seminar.'
says 'no disapproval without reasons' 1 'R25' board close 2025-1043
says 'no member is named' 1 'R33' board close 2025-1043 --reason '1=Margaret Okafor found no results.'
says 'disapproved after discussion' 0 'is disapproved' board close 2025-1043 --reason '1=Plans, and no results.'
says 'no decided case is held over' 1 'only the result is still to be issued' board hold 2025-1045 --reason 'for the next board'
says 'disapproved a second time' 0 'is disapproved' board close 2025-1045 --reason '1=The results are still missing.'
says 'the career majority is lost' 0 'held over' board hold 2025-1044
says 'own agency excused, the others decide' 0 'is approved' board close 2025-1046
says 'returned' 0 'returned' board return 2025-1047 --reason 'withdrawn by the agency'
says 'a member is unavailable' 0 'unavailable' board unavailable reyes --reason 'called away'
phase 1048 'review -'
walk okafor first-approve 1048
walk lindqvist first-disapprove 1048
says 'opened without the one who is gone' 0 'a discussion is owed' board open 2025-1048
says 'discussed by two' 0 'recorded' board discuss 2025-1048 --record "$folder/walks/discussion"
walk okafor final-approve 1048
walk lindqvist final-disapprove 1048
says 'one against one' 0 'equally divided' board open 2025-1048
says 'held over' 0 'held over' board hold 2025-1048
says 'adjourned' 0 'adjourned' board adjourn --reason 'the docket is done'
phase 1041 'issued approved' 'okafor lindqvist hale'
phase 1043 'issued disapproved' 'okafor lindqvist hale'
phase 1048 'held-over -' 'okafor lindqvist hale'
refused 'members read no inside record' okafor ls "$docket/results"
refused 'members delete no result' okafor rm -rf "$docket/results/2025-1041-privileged"

### Everything holds for other people's programs.
has() { "$folder/qrb" --help | grep -qE "^  $1( |\$)"; }
if has record; then
  for person in hale okafor; do says "record verify, by $person" 0 '' as "$person" "$folder/qrb" record verify "$docket"; done
else echo 'SKIPPED: this program has no record verify'; fi
has result || echo 'SKIPPED: this program has no result verify'
results=0
for result in "$docket"/results/*-privileged; do
  number=$(basename "$result" -privileged)
  results=$((results + 1))
  if has result; then
    says "result verify $number" 0 '' as hale "$folder/qrb" result verify "$result"
  fi
  says "sha256sum $number" 0 '' as hale sh -c "cd '$result' && sha256sum --quiet -c manifest-sha256.txt && sha256sum --quiet -c tagmanifest-sha256.txt"
  if command -v bagit.py > /dev/null; then says "bagit.py $number" 0 '' bagit.py --validate --quiet "$result"; fi
  says "other code verifies $number" 0 '' python3 "$here/Tests/verify_result.py" "$result" "$docket/notices/$number-to-agency"
  if grep -riqE 'okafor|lindqvist|reyes' "$docket/notices/$number-to-agency"; then no "$number names a member"; else ok "$number names nobody"; fi
  signed=0
  for signature in "$result"/data/statements/*/*.sig; do
    [[ -e $signature ]] || continue
    file=${signature%.sig}
    read -r author kind < <(python3 -c 'import json, sys; s = json.load(open(sys.argv[1])); print(s["author"], s["kind"])' "$file")
    ssh-keygen -Y verify -f "$result/data/roster" -I "$author" -n "$kind@qrb" -s "$signature" < "$file" > "$folder/out" 2>&1 ||
      no "ssh-keygen: $number, $file"
    signed=$((signed + 1))
  done
  ((signed > 0)) && ok "ssh-keygen: $signed signatures of $number" || no "$number has no signatures"
done
((results == 8)) && ok 'eight results' || no "$results results"
echo "$passed passed, $failed failed"
((failed == 0))
