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
((failures == 0)) && echo 'identity: all as expected'
