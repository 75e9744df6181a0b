#!/usr/bin/env bash
# Three members and an administrator, each with an account of this machine, carry a board with keys through every kind of
# outcome; a fifth account, in no group of theirs, checks the results with tools of others alone.
#
#   Tools/four_accounts.sh [PROGRAM [DRILL]]      by default .build/debug/qrb and .build/debug/record-drill
#
# Only root can make the accounts; they are removed at the end, whatever the end is. Without root or a tool that is needed
# it says SKIPPED and ends with 0. In between it tries what nobody may: reading, listing, altering, deleting and moving what
# is another's, and at the end every forgery for which a member's, or the administrator's, own account and key suffice.
# Where DRILL is there, it makes the keys of all but one: theirs open at once, those of "identity new" after seconds of a
# debug build. It ends after QRB_SECONDS (900) at the latest; on a calm machine it takes a minute and a half.
# With QRB_KEEP=FOLDER everything is copied there before it is removed.
set -uo pipefail
export LC_ALL=C.UTF-8
here=$(realpath "$(dirname "$0")/..")
program=$(realpath "${1:-.build/debug/qrb}")
drill=$(realpath -m "${2:-.build/debug/record-drill}")
[[ -x $program ]] || { echo "four_accounts: $program is not there; build it first" >&2; exit 2; }
# Never longer than this, in seconds; what was made is removed then, too.
if [[ -z ${QRB_BOUNDED-} ]]; then QRB_BOUNDED=1 exec timeout --kill-after=30 "${QRB_SECONDS:-900}" "$0" "$program" "$drill"; fi
skip() { echo "SKIPPED: four_accounts.sh: $1. NOTHING was checked."; exit 0; }
((EUID == 0)) || skip 'only root can make accounts'
for tool in useradd userdel usermod groupadd groupdel gpasswd setpriv ssh-keygen age sha256sum python3; do
  command -v "$tool" > /dev/null || skip "$tool is not installed"
done
bagit=$(python3 -c 'import bagit; print(bagit.__file__)' 2> /dev/null) || skip 'bagit of Python is not installed'

people='okafor lindqvist reyes hale'
mark="qrb-four-accounts"
group=qrb-board-$$
account() { echo "qrb-$1-$$"; }
# Where the accounts can reach it, too.
folder=$(setpriv --reuid=65534 --regid=65534 --clear-groups test -x "${TMPDIR:-/tmp}" && mktemp -d || mktemp -d -p /tmp)
docket=$folder/office/docket
made=()
madegroup=
# shellcheck disable=SC2317
clean() {
  local name try
  trap '' INT TERM HUP
  for name in ${made[@]+"${made[@]}"}; do
    # Whatever still runs under an account that was made here was started here.
    for try in 1 2 3 4 5; do
      pkill -KILL -u "$name" 2> /dev/null && sleep 0.2
      userdel "$name" 2> /dev/null
      getent passwd "$name" > /dev/null || break
      sleep 1 # somebody else holds the lock of the list of accounts
    done
    getent passwd "$name" > /dev/null && echo "four_accounts: the account $name could not be removed: userdel $name" >&2
  done
  [[ -n $madegroup ]] && groupdel "$madegroup" 2> /dev/null
  [[ -n ${QRB_KEEP-} ]] && cp -a "$folder" "$QRB_KEEP" && chown -R root: "$QRB_KEEP"
  rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT TERM HUP
left=$(getent passwd | awk -F: -v mark="$mark" '$5 == mark { print $1 }')
for name in $left; do
  kill -0 "${name##*-}" 2> /dev/null || echo "four_accounts: note: $name was left by a run that was killed; userdel $name" >&2
done
# patiently COMMAND...: the lists of accounts are locked while somebody else changes them.
patiently() {
  local try
  for try in 1 2 3 4 5; do "$@" && return; sleep 1; done
  return 1
}
patiently groupadd "$group" || skip 'no group could be made'
madegroup=$group
for person in $people auditor; do
  groups=(--groups "$group")
  [[ $person == auditor ]] && groups=()
  patiently useradd --no-create-home --user-group ${groups[@]+"${groups[@]}"} --comment "$mark" --shell /bin/sh "$(account "$person")" ||
    skip 'no account could be made'
  made+=("$(account "$person")")
done
chmod 755 "$folder"
install -m 755 "$program" "$folder/qrb"
mkdir -m 755 "$folder/office" "$folder/homes" "$folder/walks" "$folder/tools" "$folder/handed"
# A Python that lies in root's home is closed to the accounts; bagit is one file.
{ echo '#!/usr/bin/env python3'; cat "$bagit"; } > "$folder/tools/bagit.py"
cp -r "$(dirname "$bagit")"/bagit-*info "$folder/tools/" && chmod -R a+rX "$folder/tools"
install -m 755 "$here/Tests/verify_result.py" "$here/Tools/forgeries.py" "$folder/tools/"
chmod 755 "$folder/tools/bagit.py"
chown "$(account hale)" "$folder/handed"
for person in $people auditor; do
  install -d -m 700 -o "$(account "$person")" -g "$(account "$person")" "$folder/homes/$person"
  echo "the passphrase of $person" > "$folder/homes/$person.passphrase"
done

failed=0
passed=0
out=$folder/out
ok() { passed=$((passed + 1)); printf 'ok      %3d s  %s\n' "$SECONDS" "$1"; }
no() { failed=$((failed + 1)); printf 'FAILED  %3d s  %s\n' "$SECONDS" "$1"; [[ -s $out ]] && tail -n 40 "$out" | sed 's/^/        |/'; }
# as PERSON COMMAND...: under the person's own account, with nothing of root's about it.
as() {
  local person=$1 user
  user=$(account "$1")
  shift
  (cd "$folder/homes/$person" && exec setpriv --reuid="$user" --regid="$user" --init-groups --no-new-privs --inh-caps=-all \
    env -i PATH="$folder/tools:/usr/local/bin:/usr/bin:/bin" HOME="$folder/homes/$person" USER="$user" TZ=UTC LANG=C.UTF-8 "$@")
}
# keyed PERSON COMMAND...: the same with the passphrase on descriptor 3.
keyed() { as "$@" --passphrase-fd 3 3< "$folder/homes/$1.passphrase"; }
# says NAME CODE WORDS COMMAND...: it ends with that code and says these words.
says() {
  local name=$1 code=$2 words=$3
  shift 3
  "$@" > "$out" 2>&1
  local got=$?
  if ((got == code)) && [[ $(tr -s '\n ' ' ' < "$out") == *"$words"* ]]; then ok "$name"; else no "$name (code $got)"; fi
}
# refused NAME PERSON COMMAND...: the kernel does not let this person do it.
refused() {
  local name=$1
  shift
  if as "$@" > "$out" 2>&1; then no "$name"; else
    if grep -qiE 'permission denied|not permitted' "$out"; then ok "$name"; else no "$name, but for another reason"; fi
  fi
}
for tool in python3 age ssh-keygen sha256sum; do
  as auditor sh -c "command -v $tool" > /dev/null || skip "$tool cannot be run by other accounts"
done
board() { local verb=$1; shift; keyed hale "$folder/qrb" board "$verb" "$@" --docket "$docket" --as hale --no-input; }
status() { as "$1" "$folder/qrb" board status --docket "$docket" --as "$1" --json; }
# phases PERSON: one line a case.
phases() {
  status "$1" | python3 -c 'import json, sys
for case in json.load(sys.stdin)["cases"]: print(case["case"][5:], case.get("phase", "-"), case.get("outcome", "-"))'
}
# sees PEOPLE LINE...: the program of every one of these accounts shows these cases so.
sees() {
  local who=$1 person line
  shift
  for person in $who; do
    phases "$person" > "$out" 2>&1
    for line in "$@"; do grep -qx "$line" "$out" || { no "$person sees $line"; continue 2; }; done
    ok "$person sees $(printf '%s, ' "$@" | sed 's/, $//')"
  done
}

### The members' walks: each step is a case by its number and what is done with it.
at() { printf 'keys Home'; for ((place = 1041; place < $1; place++)); do printf ' Down'; done; printf '\n'; }
cast_it() { printf 'type CAST\nkeys Enter\nexpect Cast and saved\nkeys Esc\n'; }
# A word that is in nobody else's texts, by which a leak would be found.
declare -A secret=([okafor]=kittiwake [lindqvist]=capercaillie [reyes]=ptarmigan [hale]=goosander)
first-approve() { at "$1"; printf 'keys Enter c d Space F9\n'; cast_it; }
first-disapprove() { at "$1"; printf 'keys Enter c d Down Space Tab\ntype Plans, and no results: %s.\nkeys F9\n' "${secret[$person]}"; cast_it; }
final-approve() { at "$1"; printf 'expect final vote\nkeys Enter d Space F9\n'; cast_it; }
final-disapprove() { at "$1"; printf 'expect final vote\nkeys Enter d Down Space Tab\ntype That did not change: %s.\nkeys F9\n' "${secret[$person]}"; cast_it; }
# Left as it is, as by somebody who goes to lunch.
draft() { at "$1"; printf 'keys Enter c d Down Space Tab\ntype Not finished: %s.\nkeys Esc\n' "${secret[$person]}"; }
excuse() { at "$1"; printf 'keys Enter x y\nexpect You are excused from case\n'; }
closed() { at "$1"; printf 'keys Enter\nexpect The case stays closed to you\nkeys Esc\n'; }
# session PERSON STEP CASE STEP CASE ...: begins it; sessions that were begun run at one time until `together`.
declare -A running=()
session() {
  local person=$1 script=$folder/homes/$1/walk
  shift
  { while (($#)); do "$1" "$2"; shift 2; done; echo 'keys Q'; } > "$script"
  chown "$(account "$person")" "$script"
  keyed "$person" "$folder/qrb" open "$docket" --as "$person" --script "$script" --size 100x30 > "$folder/$person.out" 2>&1 &
  running[$person]=$!
}
together() {
  local person
  for person in "${!running[@]}"; do
    if wait "${running[$person]}"; then ok "$person's session: $1"; else
      cp "$folder/$person.out" "$out"
      no "$person's session: $1"
    fi
  done
  running=()
}

### Keys, and the docket: made by the administrator, given to its people by root.
if [[ -x $drill ]]; then
  mkdir -m 700 "$folder/keys"
  "$drill" keys - "$folder/keys" > /dev/null || no 'keys of the drill'
  for person in lindqvist reyes hale; do
    as "$person" mkdir -p -m 700 .local .local/state .local/state/qrb .local/state/qrb/identities
    install -m 600 -o "$(account "$person")" -g "$(account "$person")" "$folder/keys/$person.age" "$folder/homes/$person/.local/state/qrb/identities/"
    echo drill > "$folder/homes/$person.passphrase"
  done
fi
for person in $people; do
  [[ -e $folder/homes/$person/.local/state/qrb/identities/$person.age ]] && continue
  says "keys of $person" 0 'made and saved' keyed "$person" "$folder/qrb" identity new --as "$person"
done
install -d -m 700 -o "$(account hale)" -g "$(account hale)" "$docket"
as hale "$folder/qrb" demo --make-only --folder practice > /dev/null || no 'practice cases'
as hale mkdir "$docket/cases"
for number in 1 2 3 4 5 6 7; do as hale cp -r "practice/cases/2025-104$number" "$docket/cases/"; done
listed() { # listed ID NAME REST
  printf '{"id":"%s","name":"%s",%s"account":"%s","identity":"%s"}\n' "$1" "$2" "$3" "$(account "$1")" \
    "$(keyed "$1" "$folder/qrb" identity show --as "$1" --line)"
}
{
  listed okafor 'Margaret Okafor' '"agency":"Department of Agriculture","appointment":"career","servedBefore":true,'
  listed lindqvist 'Peter Lindqvist' '"agency":"General Services Administration","appointment":"career",'
  listed reyes 'Anna Reyes' '"agency":"Department of Energy","appointment":"noncareer",'
  listed hale 'Thomas Hale' ''
} | as hale tee "$docket/roster.json" > /dev/null
sheet=$("$folder/qrb" identity recovery)
convene=("$folder/qrb" board convene --docket "$docket" --number 2026-47 --kind practice --date 2025-08-06
  --member okafor --member lindqvist --member reyes --administrator hale --recovery "$(tail -n 1 <<< "$sheet")" --no-input --yes)
says 'convened by the administrator' 0 'is convened' keyed hale "${convene[@]}" --group "$group"
grep -q 'sudo .*board folders' "$out" && ok 'who is told what root has to do' || no 'nobody is told what root has to do'
says 'a second time' 1 'convened already' keyed hale "${convene[@]}" --group "$group"
says 'a group that is not there' 2 'no group' "$folder/qrb" board folders --docket "$docket" --group "$group-2"
says 'the doctor of hale knows what is to be done' 0 'nobody but this account reaches' as hale env TERM=xterm-256color "$folder/qrb" doctor "$docket" --as hale
says 'only root gives folders' 2 'Only root' as hale "$folder/qrb" board folders --docket "$docket" --group "$group"
says 'an account that is not in the group' 1 "is not in the group $group" "$folder/qrb" board folders --docket "$docket" --group "$group" --accounts "okafor=$(account auditor)"
says 'two people with one account' 64 'each needs one' "$folder/qrb" board folders --docket "$docket" --group "$group" --accounts "okafor=$(account reyes)"
patiently usermod -aG "$(account hale)" "$(account lindqvist)"
says "a member in the administrators' group" 1 'could reach sealed ballots' "$folder/qrb" board folders --docket "$docket" --group "$group"
patiently gpasswd --delete "$(account lindqvist)" "$(account hale)" > /dev/null
says 'a docket that is still closed' 2 'is closed to this account' as okafor "$folder/qrb" board status --docket "$docket" --as okafor
says 'root gives them' 0 'belong to its people' "$folder/qrb" board folders --docket "$docket" --group "$group"
for person in $people; do
  [[ $(stat -c '%a %U' "$docket/record/$person") == "2750 $(account "$person")" ]] || no "record/$person: $(stat -c '%a %U' "$docket/record/$person")"
done
# A case that comes later is for everybody without root.
as hale cp -r practice/cases/2025-1048 "$docket/cases/"
refused 'a copied case is closed to members' okafor cat "$docket/cases/2025-1048/data/case.json"
says 'docketed later' 0 '2025-1048' keyed hale "$folder/qrb" case docket 2025-1048 --docket "$docket" --as hale
says 'members read it then' 0 '2025-1048' as okafor cat "$docket/cases/2025-1048/data/case.json"
sees "$people" '1041 review -' '1048 review -'
for person in $people; do
  says "the doctor of $person" 0 'in order' as "$person" env TERM=xterm-256color "$folder/qrb" doctor "$docket" --as "$person"
done

### First ballots.
session okafor first-approve 1041 first-disapprove 1042 first-disapprove 1043 excuse 1044 closed 1044 first-disapprove 1045 first-approve 1046
session lindqvist first-approve 1041 first-approve 1042 first-disapprove 1043 first-disapprove 1045 first-approve 1046 draft 1047
says 'not before all are in' 1 'R13' board open 2025-1041
together 'first ballots'
says 'nor with one missing' 1 'still to come: reyes' board open 2025-1041

### What nobody may, while ballots are sealed.
state=$folder/homes/lindqvist/.local/state/qrb
statement=$(grep -l '"ballot-cast"' "$docket/record/lindqvist"/0*.json | head -n 1)
ballot=$(find "$docket/record/lindqvist/sealed" -name '*.age' | sort | head -n 1)
mapfile -t drafts < <(find "$state" -path "$state/identities" -prune -o -type f -print)
((${#drafts[@]})) && ok "lindqvist has ${#drafts[@]} files of drafts" || no 'lindqvist has no draft'
grep -rq "${secret[lindqvist]}" "$state" "$docket" && no 'a draft or ballot lies in the clear' || ok 'no draft and no ballot lies in the clear'
before=$(find "$docket/record" -type f -exec sha256sum {} + | sort | sha256sum)
for person in okafor hale; do
  refused "$person alters no statement of lindqvist" "$person" sh -c "echo >> '$statement'"
  refused "$person deletes no statement of lindqvist" "$person" rm -f "$statement"
  refused "$person replaces no statement of lindqvist" "$person" cp --remove-destination /etc/hostname "$statement"
  refused "$person adds none" "$person" touch "$docket/record/lindqvist/00000099.json"
  refused "$person deletes no ballot of lindqvist" "$person" rm -f "$ballot"
  refused "$person alters no ballot of lindqvist" "$person" sh -c "echo >> '$ballot'"
  refused "$person adds no ballot of lindqvist" "$person" touch "$docket/record/lindqvist/sealed/00000099.age"
  refused "$person moves no folder of lindqvist" "$person" mv "$docket/record/lindqvist" "$docket/record/gone"
  refused "$person moves no record" "$person" mv "$docket/record" "$docket/gone"
  refused "$person adds nobody to the record" "$person" mkdir "$docket/record/another"
  refused "$person opens no rights" "$person" chmod 777 "$docket/record/lindqvist/sealed"
  refused "$person gives nothing away" "$person" chown "$(account "$person")" "$docket/record/lindqvist"
  refused "$person reads no draft of lindqvist" "$person" cat "${drafts[0]}"
  refused "$person lists no drafts of lindqvist" "$person" ls "$(dirname "${drafts[0]}")"
  refused "$person reads no keys of lindqvist" "$person" cat "$state/identities/lindqvist.age"
  refused "$person replaces no keys of lindqvist" "$person" cp /etc/hostname "$state/identities/lindqvist.age"
  refused "$person lists no home of lindqvist" "$person" ls "$folder/homes/lindqvist"
done
refused 'okafor reads no ballot of lindqvist' okafor cat "$ballot"
refused 'okafor lists no ballots of lindqvist' okafor ls "$docket/record/lindqvist/sealed"
refused 'okafor reads no copy kept with a receipt' okafor ls "$docket/record/hale/copies"
refused 'okafor reads no results' okafor ls "$docket/results"
refused 'okafor reads no notices' okafor ls "$docket/notices"
refused 'okafor alters no package' okafor sh -c "echo >> '$docket/cases/2025-1041/data/case.json'"
refused 'okafor deletes no package' okafor rm -rf "$docket/cases/2025-1041"
refused 'okafor adds no package' okafor mkdir "$docket/cases/2025-1099"
refused 'okafor alters no board' okafor sh -c "echo >> '$docket/board.json'"
refused 'okafor alters no roster' okafor sh -c "echo >> '$docket/roster'"
refused 'hale replaces no board' hale cp --remove-destination /etc/hostname "$docket/board.json"
for place in "$docket" "$docket/record" "$docket/cases" "$folder/homes/okafor"; do refused "the auditor looks not into ${place#"$folder"/}" auditor ls "$place"; done
says 'okafor reads the statements of lindqvist' 0 'ballot-cast' as okafor cat "$statement"
[[ $(find "$docket/record" -type f -exec sha256sum {} + | sort | sha256sum) == "$before" ]] && ok 'nothing was changed' || no 'something was changed'
[[ $(find "$docket/record" -name '*.age' -printf '%s\n' | sort -u | wc -l) == 1 ]] && ok 'every sealed ballot has one size' || no 'sealed ballots differ in size'
# Whoever gets hold of a ballot's bytes all the same cannot open them with keys of a colleague.
install -m 644 "$ballot" "$folder/walks/stolen.age"
# opened PERSON FILE: what the person's own keys make of a sealed file, as age of other people opens it.
opened() {
  as "$1" python3 "$folder/tools/age-with" "$(cat "$folder/homes/$1.passphrase")" ".local/state/qrb/identities/$1.age" "$2"
}
cat > "$folder/tools/age-with" << 'END'
import os, pty, select, sys
# age asks for the passphrase on its terminal; what it opens comes by a pipe.
passphrase, key, file = sys.argv[1:4]
arguments = ["age", "-d", "-i", key, file] if key != file else ["age", "-d", file]
read, write = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.dup2(write, 1)
    os.execvp("age", arguments)
os.close(write)
asked, said = False, b""
while True:
    ready, _, _ = select.select([terminal, read], [], [], 60)
    if not ready:
        sys.exit("age did not answer")
    if terminal in ready:
        try:
            said += os.read(terminal, 4096)
        except OSError:
            if read not in ready:
                break
        if not asked and b"assphrase" in said:
            asked = True
            os.write(terminal, passphrase.encode() + b"\n")
    if read in ready:
        data = os.read(read, 1 << 16)
        sys.stdout.buffer.write(data)
        if not data:
            break
sys.stdout.flush()
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if code:
    sys.stderr.write(said.decode("utf-8", "replace"))
sys.exit(code)
END
says 'the member opens the own ballot with age' 0 '"vote"' opened lindqvist "$ballot"
says 'a stolen ballot does not open' 1 'no identity matched' opened okafor "$folder/walks/stolen.age"
# Nothing that a colleague's own program shows, and nothing in any file within reach, tells of what was typed.
session reyes first-approve 1041 first-approve 1042 first-approve 1043 first-disapprove 1045
together 'first ballots'
# The last one comes on a stick: reyes casts on a copy, and who may take it in is the owner of the folder, or root.
carried=$folder/homes/reyes/1048.ballot
cp -a "$docket" "$folder/homes/reyes/docket" && chown -R "$(account reyes)" "$folder/homes/reyes/docket"
docket=$folder/homes/reyes/docket session reyes first-approve 1048
together 'on a copy'
says 'exported' 0 'is in' as reyes "$folder/qrb" ballot export 2025-1048 --as reyes --docket docket -o "$carried"
chmod 711 "$folder/homes/reyes" && chmod 644 "$carried"
says 'hale cannot take it in, and is told who can' 2 "belongs to the account $(account reyes)" as hale "$folder/qrb" ballot import "$carried" --docket "$docket"
# Had reyes no account here, hale would take it in: the folder is hale's then, and the signature still only reyes's.
cp -a "$folder/office" "$folder/elsewhere"
says 'a member without an account here' 0 'belong to its people' "$folder/qrb" board folders --docket "$folder/elsewhere/docket" --group "$group" --elsewhere reyes
says 'hale takes the ballot in' 0 'is in the record now' as hale "$folder/qrb" ballot import "$carried" --docket "$folder/elsewhere/docket"
refused 'which tells okafor nothing' okafor ls "$folder/elsewhere/docket/record/reyes/sealed"
says 'that record holds' 0 'VERIFIED' as okafor "$folder/qrb" record verify "$folder/elsewhere/docket"
[[ -z $(find "$folder/elsewhere/docket/record/reyes" ! -user "$(account hale)") ]] && ok "that folder is hale's" || no "that folder is not hale's"
says 'root can' 0 'is in the record now' "$folder/qrb" ballot import "$carried" --docket "$docket"
says 'the owner, too' 0 'in the record already' as reyes "$folder/qrb" ballot import "$carried" --docket "$docket"
chmod 700 "$folder/homes/reyes"
[[ -z $(find "$docket/record/reyes" ! -user "$(account reyes)") ]] && ok 'it is the property of reyes' || no 'what root took in belongs to root'
for person in okafor reyes auditor; do
  as "$person" grep -rlsF "${secret[lindqvist]}" "$folder" > "$out" 2> /dev/null
  [[ -s $out ]] && no "$person finds words of lindqvist" || ok "$person finds no word of lindqvist in any file"
done
find /tmp /var/tmp /dev/shm -xdev -path "$folder" -prune -o -user "$(account lindqvist)" -newer "$folder/qrb" -print > "$out" 2> /dev/null
[[ -s $out ]] && no 'something of lindqvist lies elsewhere' || ok 'nothing of lindqvist lies elsewhere'
for person in okafor reyes; do
  { status "$person"; as "$person" "$folder/qrb" summary "$docket"; as "$person" "$folder/qrb" record verify "$docket" --json; } > "$out" 2>&1
  grep -qE "${secret[lindqvist]}|disapprove" "$out" && no "the program tells $person of votes" || ok "the program tells $person of no vote"
done

### The administrator opens; members discuss and cast final votes.
says 'all that are ready are opened' 0 '2025-1042: the ballots are open: a discussion is owed' board open --all-ready
says 'no ballot is opened twice' 1 'R24' board open 2025-1042
sees 'lindqvist reyes hale' '1041 decided approved' '1042 discussion-owed -' '1043 discussion-owed -' '1044 must-be-held-over -' '1045 discussion-owed -'
sees 'okafor lindqvist hale' '1041 decided approved' '1042 discussion-owed -' '1046 decided approved'
printf 'We read pages 2 and 3 together.\n' > "$folder/walks/discussion"
for number in 2025-1042 2025-1043 2025-1045; do
  says "discussion of $number" 0 'recorded' board discuss "$number" --record "$folder/walks/discussion"
done
session okafor final-approve 1042 final-disapprove 1043 final-disapprove 1045
session lindqvist final-approve 1042 final-disapprove 1043 final-disapprove 1045
session reyes final-approve 1042 final-approve 1043 final-disapprove 1045
together 'final votes'
says 'final votes are opened' 0 '2025-1043: the final votes are open: disapproved' board open --all-ready
sees hale '1042 decided approved' '1043 decided disapproved' '1045 decided disapproved'

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
sees hale '1048 review -'
session okafor first-approve 1048
session lindqvist first-disapprove 1048
together 'without the third'
says 'opened without the one who is gone' 0 'a discussion is owed' board open 2025-1048
says 'discussed by two' 0 'recorded' board discuss 2025-1048 --record "$folder/walks/discussion"
session okafor final-approve 1048
session lindqvist final-disapprove 1048
together 'one against one'
says 'one against one' 0 'equally divided' board open 2025-1048
says 'held over' 0 'held over' board hold 2025-1048
# Lost after the last vote: new keys, on a roster that is the administrator's in a folder that is root's.
if [[ -x $drill ]]; then
  mkdir -m 700 "$folder/keys/more" && "$drill" keys - "$folder/keys/more" > /dev/null
  as reyes mkdir -p -m 700 second second/qrb second/qrb/identities
  install -m 600 -o "$(account reyes)" -g "$(account reyes)" "$folder/keys/more/reyes.age" "$folder/homes/reyes/second/qrb/identities/"
else
  keyed reyes env XDG_STATE_HOME="$folder/homes/reyes/second" "$folder/qrb" identity new --as reyes > "$out" 2>&1 || no 'new keys of reyes'
fi
renewed=$(keyed reyes env XDG_STATE_HOME="$folder/homes/reyes/second" "$folder/qrb" identity show --as reyes --line)
says 'a key is replaced' 0 'are replaced' board replace-key reyes --identity "$renewed" --reason 'the machine was stolen'
[[ $(grep -c '^reyes ' "$docket/roster") == 2 ]] && ok 'the roster has both keys' || no 'the roster has not both keys'
says 'the doctor of reyes knows that the keys are old ones' 1 'are not the ones that this board holds' as reyes env TERM=xterm-256color "$folder/qrb" doctor "$docket" --as reyes
says 'adjourned' 0 'adjourned' board adjourn --reason 'the docket is done'
ended=('1041 issued approved' '1042 issued approved' '1043 issued disapproved' '1045 issued disapproved' '1047 returned -' '1048 held-over -')
sees 'lindqvist hale' "${ended[@]}" '1044 held-over -' '1046 issued approved'
sees okafor "${ended[@]}" '1046 issued approved'
sees reyes '1041 issued approved' '1043 issued disapproved' '1044 held-over -' '1046 - -' '1048 - -'
refused 'members read no inside record' okafor ls "$docket/results"
refused 'members delete no result' okafor rm -rf "$docket/results/2025-1041-privileged"

### Everything holds, for the program and for other people's.
for person in hale okafor; do says "record verify, by $person" 0 '' as "$person" "$folder/qrb" record verify "$docket"; done
says 'record verify with keys, by hale' 0 '' keyed hale "$folder/qrb" record verify "$docket" --as hale
results=0
for result in "$docket"/results/*-privileged; do
  number=$(basename "$result" -privileged)
  results=$((results + 1))
  says "result verify $number" 0 '' as hale "$folder/qrb" result verify "$result"
  says "other code verifies $number" 0 '' python3 "$here/Tests/verify_result.py" "$result" "$docket/notices/$number-to-agency"
  if grep -riqE 'okafor|lindqvist|reyes' "$docket/notices/$number-to-agency"; then no "$number names a member"; else ok "$number names nobody"; fi
done
((results == 8)) && ok 'eight results' || no "$results results"

### The auditor has what was handed over, and tools of others: the lines of docs/verifying.md, as they stand there.
blocks=$folder/blocks
mkdir -m 755 "$blocks"
awk -v out="$blocks" '
  /^<!-- runs: / { wanted = $3 } /^```sh$/ { inside = wanted; wanted = ""; if (inside) file = out "/" inside "." ++n }
  /^```$/ { inside = "" } inside && !/^```/ { print > file }' "$here/docs/verifying.md"
# by_hand KIND FOLDER: every block of a kind, run there by the auditor; ends with 0 where all do.
by_hand() {
  local block
  for block in "$blocks/$1" "$blocks/$1".[0-9]*; do
    [[ $block == "$blocks/$1" && ! -e $block ]] && continue
    [[ -e $block ]] || { [[ -e $blocks/$1 ]] && continue; echo "the page has no lines for $1" > "$out"; return 2; }
    as auditor env KEY="$folder/homes/auditor/recovery" sh -c "cd '$2' && exec bash -e '$block'" > "$out" 2>&1 || { cat "$block" >> "$out"; return 1; }
  done
}
as hale cp -r "$docket/results" "$folder/handed/results"
chmod -R a+rX "$folder/handed/results"
for result in "$folder/handed/results"/*-privileged; do
  number=$(basename "$result" -privileged)
  for kind in result signed-result; do
    by_hand "$kind" "$result" && ok "the auditor verifies $number by hand ($kind)" || no "the auditor verifies $number by hand ($kind)"
  done
done
grep -oE 'AGE-SECRET-KEY-1[0-9A-Z]{20,}' <<< "$sheet" | head -n 1 > "$folder/homes/auditor/recovery"
cp -r "$docket" "$folder/homes/auditor/docket"
chown -R "$(account auditor)" "$folder/homes/auditor"
for kind in record signed-record; do
  by_hand "$kind" "$folder/homes/auditor/docket" && ok "the auditor verifies the record by hand ($kind)" || no "the auditor verifies the record by hand ($kind)"
done

# The lines in the result itself, as they stand there.
for number in 2025-1043 2025-1047; do
  awk '/^   (bagit\.py --|sha256sum |ssh-keygen -Y)/ { taken = 1 } taken { print } !/\\$/ { taken = 0 }' \
    "$folder/handed/results/$number-privileged/data/HOW-TO-VERIFY.txt" > "$blocks/how.$number"
  by_hand "how.$number" "$folder/handed/results/$number-privileged" && (($(grep -c ssh-keygen "$blocks/how.$number") > 2)) &&
    ok "the auditor follows HOW-TO-VERIFY.txt of $number" || no "the auditor follows HOW-TO-VERIFY.txt of $number"
done

### Forgeries, each on a copy with the same owners and rights, by the account and with the key of whoever tries.
for person in lindqvist reyes hale; do
  file=.local/state/qrb/identities/$person.age
  as "$person" sh -c "umask 077; python3 '$folder/tools/age-with' '$(cat "$folder/homes/$person.passphrase")' $file $file |
    sed -n '/BEGIN OPENSSH PRIVATE KEY/,/END OPENSSH PRIVATE KEY/s/^# //p' > key" 2> "$out"
  grep -q PRIVATE "$folder/homes/$person/key" || no "the key of $person"
done
forger() { as "$1" python3 "$folder/tools/forgeries.py" "$2" "$1" "$folder/homes/$1/key" "$3"; }
outcomes() { as hale "$folder/qrb" board status --docket "$1" --as hale --json | grep -o '"outcome": "[a-z]*"\|"case": "[^"]*"' | tr '\n' ' '; }
cat > "$folder/tools/same-outcomes" << 'END'
import re, sys
def read(text):
    told, case = {}, None
    for key, value in re.findall(r'"(case|outcome)": "([^"]*)"', text):
        if key == "case": case = value
        else: told[case] = value
    return told
stood, now = read(sys.argv[1]), read(sys.argv[2])
sys.exit(not stood or any(stood.get(case) != outcome for case, outcome in now.items()))
END
stood=$(outcomes "$docket")
copy=$folder/copy
for person in lindqvist reyes hale; do
  for act in $(python3 "$folder/tools/forgeries.py" list "$person"); do
    name="$person ${act//_/ }"
    rm -rf "$copy" && cp -a "$folder/office" "$copy"
    if ! forger "$person" "$act" "$copy/docket" > "$out" 2>&1; then no "$name: could not be tried"; continue; fi
    # Whoever is not the forger finds it; what lies where only administrators look, hale's program finds.
    finder=(as okafor "$folder/qrb" record verify "$copy/docket")
    case $act in
      *sealed*) finder=(keyed hale "$folder/qrb" record verify "$copy/docket" --as hale) ;;
      *written_result) finder=(as hale "$folder/qrb" record verify "$copy/docket") ;;
    esac
    case $person.$act in
      # Signed by its author, and against a rule: it is named and does not count, as what two people state at once.
      lindqvist.votes_again | lindqvist.issues_a_result | hale.issues_what* | hale.drops* | hale.replays*)
        says "$name: does not count" 0 "of $person does not count" "${finder[@]}" ;;
      *) says "$name: not verified" 1 'NOT VERIFIED' "${finder[@]}" ;;
    esac
    # Something may be missing now, but nothing is told that was not decided.
    now=$(outcomes "$copy/docket" 2>&1)
    echo "$now" > "$out"
    python3 "$folder/tools/same-outcomes" "$stood" "$now" && ok "$name: no other outcome" || no "$name: another outcome"
  done
done
# A result that hale hands on altered: every list of digests is right again, and the signatures are not.
for act in $(python3 "$folder/tools/forgeries.py" list result); do
  name="hale's ${act//_/ }"
  rm -rf "$folder/handed/forged"
  as hale cp -r "$docket/results/2025-1043-privileged" "$folder/handed/forged"
  if ! forger hale "$act" "$folder/handed/forged" > "$out" 2>&1; then no "$name: could not be tried"; continue; fi
  chmod -R a+rX "$folder/handed/forged"
  says "$name: bagit.py sees nothing" 0 '' as auditor bagit.py --validate --quiet "$folder/handed/forged"
  says "$name: result verify" 1 '' as auditor "$folder/qrb" result verify "$folder/handed/forged"
  says "$name: other code" 1 'NOT VERIFIED' as auditor python3 "$folder/tools/verify_result.py" "$folder/handed/forged"
  [[ $act == *vote* ]] || continue
  if by_hand signed-result "$folder/handed/forged"; then no "$name: by hand"; else ok "$name: ssh-keygen by hand"; fi
done
echo "$passed passed, $failed failed"
((failed == 0))
