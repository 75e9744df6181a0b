#!/usr/bin/env bash
# Runs the built program in real terminals of three sizes and looks at what a person would see.
#
#   Tools/smoke.sh [PROGRAM]      by default .build/debug/qrb
#
# Needs tmux. Everything happens in a folder of its own under $TMPDIR, with a home and a tmux server of its own.
# Waits for what must appear, never for a time. The last line counts the checks; the exit code is 1 where one failed.
set -uo pipefail
export LC_ALL=C.UTF-8

program=$(realpath "${1:-.build/debug/qrb}")
patience=${SMOKE_PATIENCE:-20} # seconds for anything to appear
[[ -x $program ]] || { echo "smoke: $program is not there; build it first" >&2; exit 2; }
command -v tmux >/dev/null || { echo "smoke: tmux is not installed" >&2; exit 2; }

folder=$(mktemp -d)
server=qrb-smoke-$$
trap 'tmux -L "$server" kill-server 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder" || exit 2
mkdir home state
cat > tmux.conf <<'CONF'
set -g status off
set -g escape-time 0
set -g default-terminal screen-256color
set -g history-limit 200
CONF
# The shell in the terminal: nothing of the person who runs this reaches the program.
cat > shell <<SHELL
exec env -i HOME='$folder/home' XDG_STATE_HOME='$folder/state' PATH='$PATH' TERM="\$TERM" \
  TZ=UTC LANG=C.UTF-8 QRB='$program' PS1='ready> ' bash --norc --noprofile -i
SHELL

passed=0
failed=0
size=-

# ok NAME COMMAND...: one check.
ok() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok      $size  $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $size  $name"
    shown | sed 's/^/        |/'
  fi
}

shown() { tmux -L "$server" capture-pane -p -t smoke 2>/dev/null; }
# On one line, so that what was wrapped at a narrow window is found all the same.
unwrapped() { tmux -L "$server" capture-pane -p -J -t smoke 2>/dev/null | tr -s '\n ' ' '; }
field() { tmux -L "$server" display-message -p -t smoke "#{$1}" 2>/dev/null; }
keys() { tmux -L "$server" send-keys -t smoke "$@"; }
text() { tmux -L "$server" send-keys -t smoke -l -- "$1"; }

# until_true COMMAND...: waits until it holds.
until_true() {
  local end=$((SECONDS + patience))
  until "$@"; do
    ((SECONDS < end)) || return 1
    sleep 0.05
  done
}
has() { [[ $(unwrapped) == *"$1"* ]]; }
lacks() { ! has "$1"; }
see() { until_true has "$1"; }
is() { [[ $(field "$1") == "$2" ]]; }

start() {
  size=$1
  tmux -L "$server" -f tmux.conf kill-server 2>/dev/null
  until_true gone_server
  tmux -L "$server" -f tmux.conf new-session -d -s smoke -x "${size%x*}" -y "${size#*x}" \
    -c "$folder" "sh $folder/shell"
  see 'ready>' || { echo "smoke: no shell appeared in tmux" >&2; exit 2; }
}
gone_server() { ! tmux -L "$server" has-session 2>/dev/null; }

# run COMMAND: types a command; `finished` then waits for its end, and its code is in the file `code`.
run() {
  rm -f code
  text "clear; stty -g > before; $1; echo \$? > code; stty -g > after"
  keys Enter
}
finished() { until_true test -s code && until_true test -s after; }
code_is() { finished && [[ $(<code) == "$1" ]]; }
terminal_as_before() {
  finished && cmp -s before after && is alternate_on 0 && is mouse_any_flag 0 && is cursor_flag 1 &&
    is keypad_cursor_flag 0
}

# The process that is the program: the child of the guard, which is a child of the shell.
# cat, not awk, reads the files: it goes on where one is gone with its process.
child_of() {
  cat /proc/[0-9]*/status 2>/dev/null |
    awk -v parent="$1" '$1 == "Pid:" {pid = $2} $1 == "PPid:" && $2 == parent {print pid}' | head -n 1
}
program_pid() { child_of "$(child_of "$(field pane_pid)")"; }

# The highest number of w1 w2 w3 … on the screen.
last_word() { unwrapped | grep -oE '\bw[0-9]+\b' | tr -d w | sort -n | tail -n 1; }

docket() {
  rm -rf "$1" state/*
  env -i HOME="$folder/home" XDG_STATE_HOME="$folder/state" TZ=UTC LANG=C.UTF-8 \
    "$program" demo --make-only --folder "$1" > made.txt
}

script() {
  printf '%s\n' "${@:3}" > steps.script
  env -i HOME="$folder/home" XDG_STATE_HOME="$folder/state" TZ=UTC LANG=C.UTF-8 \
    "$program" open "$1" --as "$2" --script steps.script > steps.txt 2>&1 || { cat steps.txt; return 1; }
}

# session SIZE WORDS: opens a case, reads, types that many words of reasons, is killed while typing, and comes back.
session() {
  start "$1"
  ok 'a practice docket is made' docket practice
  run '"$QRB" open practice --as okafor'
  ok 'the docket shows its cases' see '2025-1041'
  keys Enter
  ok 'the conflict question comes before the package' see 'No conflict'
  ok 'and shows nothing of the package' lacks 'EXECUTIVE QUALIFICATIONS STATEMENT'
  keys c
  ok 'the text is there to read' see 'EXECUTIVE QUALIFICATIONS'
  keys NPage
  ok 'it can be paged through' until_true lacks 'EXECUTIVE QUALIFICATIONS'
  keys Home
  see 'EXECUTIVE QUALIFICATIONS' || true
  keys d
  ok 'the ballot form opens' see 'Your ballot'
  keys Tab Tab
  keys Space
  type_until_killed "$2"
  ok 'a killed program leaves the terminal as it was' terminal_as_before
  ok 'its exit code tells of the signal' code_is 137
  ok 'a sentence says where the draft is' see 'Nothing that was on the screen is lost'
  run '"$QRB" open practice --as okafor'
  ok 'the next start says that the draft was recovered' see 'recovered'
  ok "nothing typed that was on the screen is lost ($written words)" until_true at_least "$written"
  ok 'and the cursor stands behind it' until_true cursor_behind 'w[0-9]*'
  text ' again'
  ok 'so that one can go on' until_true cursor_behind '(w[0-9]*)? *again'
  keys Escape
  until_true lacks 'again' || true
  keys Q
  ok 'leaving gives the code 0' code_is 0
  ok 'and the terminal as it was' terminal_as_before
  ok 'a draft is no ballot' test -z "$(find practice/record -name '*.ballot')"
}

# Types numbered words and kills the program, not its guard, while they are still being typed;
# `written` is the last that was on the screen just before.
written=0
type_until_killed() {
  wanted=$1
  (
    for number in $(seq 1 $((wanted + 1000))); do
      [[ -e stop ]] && break
      text "w$number "
    done
  ) &
  local typist=$!
  until_true enough_words || true
  written=$(last_word)
  local pid
  pid=$(program_pid)
  ok 'the program runs as the child of its guard' test -n "$pid"
  [[ -n $pid ]] && kill -KILL "$pid"
  touch stop
  wait "$typist"
  finished || true
  # What was typed towards the program after its end stands at the prompt now.
  keys C-u
  rm -f stop
}
enough_words() { [[ $(last_word) -ge $wanted ]]; }
# The line of the cursor up to it, without what stands at the left of the field.
before_cursor() {
  local x y line
  read -r x y < <(tmux -L "$server" display-message -p -t smoke '#{cursor_x} #{cursor_y}')
  line=$(tmux -L "$server" capture-pane -p -N -t smoke | sed -n "$((y + 1))p")
  echo "${line:0:x}"
}
cursor_behind() { [[ $(before_cursor) =~ (^|[^0-9a-z])$1\ ?$ ]]; }
at_least() { [[ $(last_word) -ge $1 ]]; }

# Everything else that can happen to a terminal: it stops the program, changes its size, goes away.
interruptions() {
  start 80x24
  docket practice
  run '"$QRB" open practice --as reyes'
  see '2025-1041' || true
  keys Enter
  see 'No conflict' || true
  keys c
  see 'EXECUTIVE QUALIFICATIONS' || true
  keys d
  see 'Your ballot' || true
  keys Tab Tab
  text 'w1 w2 w3 w4 '
  ok 'what is typed is shown' see 'w4'
  keys C-z
  ok 'Ctrl-Z gives the terminal back' see 'ready>'
  ok 'and leaves the alternate screen' is alternate_on 0
  text fg
  keys Enter
  ok 'fg shows the form again' see 'w4'
  tmux -L "$server" resize-window -t smoke -x 50 -y 14
  ok 'a smaller window is drawn anew' until_true fits 50 14
  ok 'with what was typed' see 'w4'
  text 'w5 w6'
  ok 'and can be typed in' see 'w6'
  local pid
  pid=$(program_pid)
  tmux -L "$server" kill-server
  ok 'a terminal that goes away ends the program' until_true test ! -e "/proc/$pid"
  start 80x24
  run '"$QRB" open practice --as reyes'
  see '2025-1041' || true
  keys Enter
  see 'EXECUTIVE QUALIFICATIONS' || true
  keys d
  ok 'and loses nothing of the draft' see 'w5 w6'
  keys Escape
  until_true lacks 'w5' || true
  keys Q
  ok 'which is left with the code 0' code_is 0
}
# What is written outside the cases: the reason of a measure, the line at the bottom.
outside_the_cases() {
  start "$1"
  docket practice
  run '"$QRB" open practice --as hale'
  see '2025-1041' || true
  keys B
  see 'under review' || true
  keys x
  see 'adjourn the board' || true
  keys a
  ok 'the sheet of a measure opens' see 'Reason, shown to everyone'
  type_until_killed 40
  run '"$QRB" open practice --as hale'
  ok 'the reason of a measure comes back' see 'What you had written was recovered'
  ok "with all that was on the screen ($written words)" until_true at_least "$written"
  ok 'and the cursor behind it' until_true cursor_behind 'w[0-9]*'
  keys Escape
  until_true lacks 'Adjourn' || true
  keys Escape
  see 'Candidate' || true
  keys /
  see 'show cases with' || true
  text 'energ'
  ok 'a line is typed at the bottom' see 'show cases with: energ'
  kill -KILL "$(program_pid)"
  finished || true
  run '"$QRB" open practice --as hale'
  ok 'and comes back as well' see 'show cases with: energ'
  keys Escape
  until_true lacks 'show cases with' || true
  keys Q
  ok 'which is left with the code 0' code_is 0
  ok 'and nothing of it is on record' test ! -e practice/record/hale
}

# The hints stand in the last row of the window.
fits() { is window_width "$1" && [[ $(shown | sed -n "$2p") == *help* ]]; }

errors() {
  start 120x36
  docket practice
  mkdir nothing
  run '"$QRB" open nothing --as okafor'
  ok 'a folder that is no docket: code 2' code_is 2
  ok 'and the sentence says so' see 'is no docket'
  run '"$QRB" open missing --as okafor'
  ok 'a folder that is not there: code 2' code_is 2
  ok 'and the sentence says so' see 'no such folder'
  run '"$QRB" open practice --as nobody'
  ok 'somebody who is not on the board: code 64' code_is 64
  ok 'and the sentence names who is' see 'okafor (Margaret Okafor)'
  run 'env -u TERM "$QRB" open practice --as okafor'
  ok 'TERM is not set: code 2' code_is 2
  ok 'and the sentence says what to try' see 'TERM is not set'
  run 'TERM=no-such-terminal "$QRB" open practice --as okafor'
  ok 'TERM is unknown: code 2' code_is 2
  ok 'and the sentence says what to try' see 'is not known here'
  run 'echo | "$QRB" open practice --as okafor'
  ok 'standard input is not a terminal: code 2' code_is 2
  ok 'and the sentence says so' see 'Standard input is not a terminal'
  ok 'errors leave the terminal as it was' terminal_as_before
  ok 'and none of them has written to the record' test ! -e practice/record
  broken_cover
  exchanged_package
  unwritable_results
}

broken_cover() {
  printf '{"format": "qrb-case/1", "number": ' > practice/cases/2025-1041/data/case.json
  run '"$QRB" open practice/cases/2025-1041'
  ok 'a broken case.json: code 2' code_is 2
  ok 'and the sentence names file and line' see 'data/case.json is not as it should be: line 1'
  run '"$QRB" open practice --as okafor'
  ok 'a docket with a broken case.json still opens' see '2025-1042'
  ok 'and says which case is broken' see 'cases/2025-1041: its cover'
  keys Q
  ok 'and is left with the code 0' code_is 0
}

# Another package in the place of the docketed one, in itself without fault: it may be read, and not be voted on.
exchanged_package() {
  docket practice
  (
    cd practice/cases/2025-1041 || exit
    sed -i 's/operating budget/operating money!/' data/text/qualifications-statement.txt
    find data -type f | sort | xargs sha256sum > manifest-sha256.txt
    sed -i "s/^Payload-Oxum:.*/Payload-Oxum: $(find data -type f -exec cat {} + | wc -c).$(find data -type f | wc -l)/" bag-info.txt
    sha256sum bag-info.txt bagit.txt manifest-sha256.txt > tagmanifest-sha256.txt
  )
  ok 'a package other than the docketed one can be read' script practice okafor \
    'keys Enter c' 'expect operating money!' 'keys d Space F9' 'type CAST' 'keys Enter'
  ok 'and not be voted on' test -z "$(find practice/record -name '*.ballot')"
}

# A regular file where the folder should be: root, too, can write nothing into it.
unwritable_results() {
  docket practice
  local member
  for member in okafor lindqvist reyes; do
    ok "$member casts" script practice "$member" \
      'keys Enter c d Space F9' 'type CAST' 'keys Enter' 'expect Cast and saved'
  done
  ok 'the administrator opens the ballots' script practice hale \
    'keys B o' 'type OPEN' 'keys Enter' 'expect are open'
  echo taken > practice/results
  run '"$QRB" open practice --as hale'
  see '2025-1041' || true
  keys B
  see 'writes out the result' || true
  keys r
  see 'Notice of decision' || true
  keys i
  see 'ISSUE' || true
  text ISSUE
  keys Enter
  ok 'results that cannot be written: the screen says so' see 'was not written'
  ok 'what stood there is untouched' grep -qx taken practice/results
  keys Q
  ok 'and the program is left with the code 0' code_is 0
  rm practice/results
}

for window in 120x36 80x24 40x12; do
  session "$window" 12
  session "$window" 300 # more than a screenful
done
interruptions
for window in 120x36 40x12; do outside_the_cases "$window"; done
errors

echo "$passed passed, $failed failed"
((failed == 0))
