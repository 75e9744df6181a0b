#!/usr/bin/env bash
# The identity commands as people and scripts use them: passphrases from descriptors, exit codes, nothing replaced.
set -euo pipefail
qrb=$(realpath "${1:-.build/debug/qrb}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_STATE_HOME=$folder/state
keys=$XDG_STATE_HOME/qrb/identities

failures=0
# expect CODE WHAT COMMAND...
expect() {
  local code=$1 what=$2 got=0
  shift 2
  "$@" > "$folder/out" 2> "$folder/err" || got=$?
  if ((got == code)); then return; fi
  echo "FAILED: $what: code $got instead of $code"
  cat "$folder/out" "$folder/err"
  failures=$((failures + 1))
}

expect 64 'no keys yet' "$qrb" identity show
expect 64 'a name that is none' "$qrb" identity new --as 'Not a name' --no-input
expect 2 'no passphrase without asking' "$qrb" identity new --as okafor --no-input
expect 1 'a weak passphrase' "$qrb" identity new --as okafor --passphrase-fd 3 3<<< 'short'
[[ ! -e $keys ]] || { echo 'FAILED: a refusal left something behind'; failures=$((failures + 1)); }
expect 0 'new' "$qrb" identity new --as okafor --passphrase-fd 3 3<<< 'a passphrase for tests'
expect 1 'new again' "$qrb" identity new --as okafor --passphrase-fd 3 3<<< 'a passphrase for tests'
expect 0 'show' "$qrb" identity show --json --no-input
grep -q '"name": "okafor"' "$folder/out" || { echo 'FAILED: show --json'; failures=$((failures + 1)); }
expect 0 'backup' "$qrb" identity backup "$folder/backup.age"
cmp "$folder/backup.age" "$keys/okafor.age"
expect 1 'backup again' "$qrb" identity backup "$folder/backup.age"
expect 1 'a wrong passphrase' "$qrb" identity passphrase --passphrase-fd 3 --new-passphrase-fd 4 \
  3<<< 'another passphrase' 4<<< 'the passphrase to come'
cmp "$folder/backup.age" "$keys/okafor.age"
expect 0 'passphrase' "$qrb" identity passphrase --passphrase-fd 3 --new-passphrase-fd 4 \
  3<<< 'a passphrase for tests' 4<<< 'the passphrase to come'
expect 1 'restore over keys' "$qrb" identity restore "$folder/backup.age" --passphrase-fd 3 \
  3<<< 'a passphrase for tests'
expect 0 'restore' "$qrb" identity restore "$folder/backup.age" --folder "$folder/second" \
  --passphrase-fd 3 3<<< 'a passphrase for tests'
cmp "$keys/okafor.public" "$folder/second/okafor.public"
[[ $(stat -c %a "$keys") == 700 && $(stat -c %a "$keys/okafor.age") == 600 ]] ||
  { echo 'FAILED: others may read'; failures=$((failures + 1)); }
expect 0 'recovery' "$qrb" identity recovery
grep '^AGE-SECRET-KEY-1 ' "$folder/out" > "$folder/typed"
tail -n 1 "$folder/out" > "$folder/recipient"
expect 0 'recovery --check' "$qrb" identity recovery --check --key-fd 3 3< "$folder/typed"
cmp "$folder/out" "$folder/recipient"
# says WORDS: what the last command said.
says() {
  if tr -s '\n ' ' ' < "$folder/err" | grep -qF -- "$1"; then return; fi
  echo "FAILED: it does not say: $1"
  cat "$folder/err"
  failures=$((failures + 1))
}
cd "$folder"
expect 1 'a file that is there' "$qrb" identity backup backup.age
says 'qrb: There is a file backup.age already'
expect 2 'a folder that is not there' "$qrb" identity backup none/backup.age
says 'There is no folder none'
expect 1 'a backup of somebody else' "$qrb" identity restore backup.age --as hale --passphrase-fd 3 \
  3<<< 'a passphrase for tests'
says 'The backup is of okafor and not of hale'
expect 1 'a restore over keys, before a passphrase' "$qrb" identity restore backup.age --as okafor --no-input
echo 'not keys' > other
expect 1 'a file that is no backup' "$qrb" identity restore other --passphrase-fd 3 3<<< 'x'
says 'The file other is no backup of keys'
expect 1 'no recovery key' "$qrb" identity recovery --check --key-fd 3 3<<< 'AGE-SECRET-KEY-1 ABCD'
expect 2 'no terminal' setsid -w "$qrb" identity new --as price < /dev/null
says 'There is no terminal'
expect 2 'a folder that is a file, before a passphrase' env XDG_STATE_HOME="$folder/other" "$qrb" identity new --as price --no-input
says 'not a folder'
expect 2 'no public key' "$qrb" identity new --as price --signing-key other --no-input
says 'The file other is no SSH public key'

if command -v ssh-keygen > /dev/null; then
  unset SSH_AUTH_SOCK SSH_CONNECTION
  ssh-keygen -q -t ed25519 -N '' -f key
  expect 0 'an SSH key signs' "$qrb" identity new --as reyes --signing-key key --passphrase-fd 3 3<<< 'a passphrase for tests'
  expect 0 'show what signs' "$qrb" identity show --as reyes --json
  grep -qF "\"signingKeyFile\": \"$(realpath key.pub)\"" out || { echo 'FAILED: show what signs'; failures=$((failures + 1)); }
  expect 0 'backup where an SSH key signs' "$qrb" identity backup reyes.age --as reyes
  mv key hidden
  expect 0 'restored without it' "$qrb" identity restore reyes.age --folder third --passphrase-fd 3 3<<< 'a passphrase for tests'
  cmp "$keys/reyes.public" third/reyes.public
  ssh-keygen -q -t ed25519 -N '' -f another
  expect 1 'restored with another' "$qrb" identity restore reyes.age --folder fourth --signing-key another.pub --passphrase-fd 3 \
    3<<< 'a passphrase for tests'
  expect 0 'another passphrase without it' "$qrb" identity passphrase --as reyes --passphrase-fd 3 --new-passphrase-fd 4 \
    3<<< 'a passphrase for tests' 4<<< 'the passphrase to come'
  expect 2 'a key that is not at hand' "$qrb" identity new --as price --signing-key key.pub --no-input
  says 'no SSH agent is running'
else echo 'SKIPPED: ssh-keygen is not installed'; fi
((failures == 0)) && echo 'identity: all as expected'
