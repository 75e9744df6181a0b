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

### SSH keys of their own sign: one in an agent, one in a file, one that is in neither.
if command -v ssh-agent > /dev/null && command -v ssh-add > /dev/null; then
  export XDG_STATE_HOME=$folder/ssh-state SSH_AUTH_SOCK=$folder/agent.sock
  echo 'a passphrase for tests' > right
  ssh-agent -D -a "$SSH_AUTH_SOCK" > /dev/null & agent_id=$!
  trap 'kill $agent_id 2> /dev/null; rm -rf "$folder"' EXIT
  until [[ -S $SSH_AUTH_SOCK ]]; do sleep 0.05; done
  unset SSH_CONNECTION
  mkdir -p ssh .ssh
  ssh-keygen -q -t ed25519 -N '' -f ssh/okafor
  ssh-keygen -q -t ecdsa -N '' -f .ssh/hale
  ssh-keygen -q -t rsa -b 2048 -N '' -f ssh/reyes
  ssh-keygen -q -t ed25519 -N 'of the key' -f ssh/price
  ssh-add -q ssh/okafor && rm ssh/okafor
  new() { "$program" identity new --as "$1" "${@:2}" --no-input --passphrase-fd 3 3< right; }
  act() { "$program" "$@" --no-input --passphrase-fd 3 3< right; }
  says 'keys for an SSH key in an agent' 0 'the SSH key of' new okafor --signing-key ssh/okafor.pub
  says 'keys for an SSH key in a file' 0 'ecdsa-sha2' new hale --signing-key .ssh/hale
  says 'keys for an RSA key' 0 'ssh-rsa' new reyes --signing-key ssh/reyes.pub
  says 'keys of their own' 0 'Fingerprint' new lindqvist
  says 'a key that would have to ask' 2 'there is no terminal' new price --signing-key ssh/price.pub
  line() { "$program" identity show --as "$1" --line; }
  person() { printf '{"id":"%s","name":"%s","identity":"%s"%s}\n' "$1" "$1" "$(line "$1")" "${2:-}"; }
  "$program" demo --make-only --folder practice > /dev/null && mkdir signed && cp -r practice/cases signed/ || exit 2
  {
    person okafor ',"agency":"Department of Agriculture","appointment":"career"'
    person lindqvist ',"agency":"General Services Administration","appointment":"career"'
    person reyes ',"agency":"Department of Energy","appointment":"noncareer"'
    person hale
  } > signed/roster.json
  says 'convened with an SSH key' 0 'is convened' act board convene --docket signed --number 2026-47 --kind practice \
    --date 2025-08-06 --administrator hale --member okafor --member lindqvist --member reyes --yes
  printf '%s\n' 'keys Enter c d Space F9' 'type CAST' 'keys Enter' 'expect Cast and saved. Receipt' > cast
  enter() { "$program" open signed --as "$1" --script "$2" --passphrase-fd 3 3< right; }
  says 'cast with the key of the agent' 0 '' enter okafor cast
  says 'cast with a key of its own' 0 '' enter lindqvist cast
  says 'cast with an RSA key' 0 '' enter reyes cast
  echo screen > script
  says 'receipts with an SSH key' 0 'hale, administrator' enter hale script
  says 'a copy with each receipt' 0 3 bash -c 'ls signed/record/hale/copies | wc -l'
  cast=$(grep -l '"kind": "ballot-cast"' signed/record/okafor/*.json)
  case=$(sed -n 's/^ *"case": "\(.*\)",*$/\1/p' "$cast")
  says 'opened with an SSH key' 0 '' act board open "$case" --as hale --docket signed --yes
  says 'the record holds' 0 '' "$program" record verify signed
  says 'seals are opened without the SSH key' 0 '' env -u SSH_AUTH_SOCK "$program" record verify signed --as okafor --passphrase-fd 3 3< right
  signed_by() { ssh-keygen -Y verify -f signed/roster -I "$1" -n "$2@qrb" -s "$3.sig" < "$3"; }
  says 'ssh-keygen on what the agent signed' 0 'ED25519' signed_by okafor ballot-cast "$cast"
  says 'ssh-keygen on what the RSA key signed' 0 'RSA' signed_by reyes ballot-cast "${cast/okafor/reyes}"
  says 'ssh-keygen on what the ECDSA key signed' 0 'ECDSA' signed_by hale board-convened signed/board.json

  says 'no agent' 2 'no SSH agent is running' env -u SSH_AUTH_SOCK "$program" open signed --as okafor --script script
  says 'an agent that is gone' 2 'does not answer' env SSH_AUTH_SOCK="$folder/none" "$program" open signed --as okafor --script script
  ssh-add -q -D 2> /dev/null
  says 'an agent without the key' 2 'does not hold it' "$program" open signed --as okafor --script script
  says 'no OpenSSH' 2 'openssh-client' env PATH=/nowhere "$program" open signed --as hale --script script
  if command -v python3 > /dev/null; then
    ln -s "$(python3 -c 'import sys; print(sys.executable)')" sshd
    ./sshd -c "import socket,time; s=socket.socket(socket.AF_UNIX); s.bind('$folder/forwarded'); s.listen(); time.sleep(60)" & sshd_id=$!
    for _ in {1..100}; do [[ -S $folder/forwarded ]] && break; sleep 0.05; done
    sleep 0.2
    export SSH_AUTH_SOCK=$folder/forwarded
    says 'a forwarded agent' 1 'is forwarded from another machine' "$program" open signed --as hale --script script
    says 'a forwarded agent for new keys' 1 'forwarded' new price --signing-key .ssh/hale
    kill $sshd_id
  fi
else echo 'SKIPPED: OpenSSH is not installed'; fi

### A screen that was left: locked, and opened by the passphrase of the keys alone.
export XDG_STATE_HOME=$folder/state
echo drill > right
cat > locked <<'END'
keys Enter
expect 2025-1041
wait 900
expect Locked Type the passphrase of your keys
refute 2025-1041
type another
keys Enter
expect That was another passphrase.
type drill
keys Enter
refute Locked
expect 2025-1041
keys Ctrl-X
expect Locked
type no
keys Enter
type no
keys Enter
type no
keys Enter
expect The next one is taken in 5 seconds.
type drill
keys Enter
expect Locked
wait 5
type drill
keys Enter
refute Locked
END
[[ -d practice ]] || "$program" demo --make-only --folder practice > /dev/null
cp -r practice/cases/2025-1041 docket/cases/
says 'a lock and its passphrase' 0 '' "$program" open docket --as lindqvist --script locked --passphrase-fd 3 3< right
exit $failed
