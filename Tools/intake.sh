#!/usr/bin/env bash
# Takes real files in with the built program, as an administrator would: prompts answered in a terminal, a cover file,
# options alone, mistakes, an interrupt and taking up again; then reads the case.
#
#   Tools/intake.sh [PROGRAM]      by default .build/debug/qrb
#
# Needs python3 (its pty stands for the terminal), pandoc and poppler-utils; uses bagit-python where it is installed.
# The last line counts the checks; the exit code is 1 where one failed.
set -uo pipefail
export LC_ALL=C.UTF-8

program=$(realpath "${1:-.build/debug/qrb}")
project=$(realpath "$(dirname "$0")/..")
[[ -x $program ]] || { echo "intake: $program is not there; build it first" >&2; exit 2; }
for tool in python3 pandoc pdftotext; do
  command -v "$tool" > /dev/null || { echo "intake: $tool is not installed" >&2; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
mkdir home state mail docket

# Nothing of the person who runs this reaches the program.
quiet() {
  env -i HOME="$folder/home" XDG_STATE_HOME="$folder/state" PATH="$PATH" TERM=dumb TZ=UTC LANG=C.UTF-8 "$@"
}
qrb() { quiet setsid "$program" "$@" > out 2> err < /dev/null; }

passed=0
failed=0
ok() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
    cat out err typed 2> /dev/null | tail -n 40 | sed 's/^/        |/'
  fi
}
gives() { local code=$1; shift; "$@"; [[ $? == "$code" ]]; }
said() { tr -s '\n ' ' ' < "$2" | grep -qF -- "$1"; }
empty() { [[ -z $(find "$@" -type f) ]]; }

# at_terminal COLUMNS STEPS ARGUMENTS…: runs the program at a terminal; each step waits for text, then types.
cat > driver.py <<'PYTHON'
import os, pty, re, select, signal, struct, fcntl, termios, sys, time
columns, steps, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
seen, mark, ok = b"", 0, True
def pump(seconds):
    global seen
    if not select.select([terminal], [], [], seconds)[0]: return True
    try: got = os.read(terminal, 65536)
    except OSError: return False
    seen += got
    return bool(got)
for line in open(steps, encoding="utf-8").read().splitlines():
    wanted, _, keys = line.partition(" => ")
    flat = lambda: re.sub(r"\s+", " ", seen[mark:].decode("utf-8", "replace"))
    end, alive = time.time() + 30, True
    while wanted not in flat() and time.time() < end and alive: alive = pump(0.2)
    if wanted not in flat():
        print(f"missing: {wanted!r} in {flat()[-400:]!r}"); ok = False; break
    mark = len(seen)
    if keys == "^C": os.write(terminal, b"\x03")
    elif keys == "HANGUP": os.close(terminal); break
    elif keys.startswith("~"): os.write(terminal, keys[1:].encode()); time.sleep(0.3)
    elif keys != "END": os.write(terminal, keys.encode() + b"\n")
end = time.time() + 30
while keys != "HANGUP" and time.time() < end and pump(0.2): pass
if not ok: os.kill(child, signal.SIGKILL)
_, status = os.waitpid(child, 0)
open("typed", "wb").write(seen)
sys.exit(99 if not ok else os.waitstatus_to_exitcode(status))
PYTHON
at_terminal() {
  local columns=$1
  shift
  quiet python3 driver.py "$columns" steps "$program" "$@" > out 2> err
}

practice="$project/Fixtures/PracticeDocket/2025-1041/text"
documents="$project/Fixtures/Documents"
tr '\f' '\n' < "$practice/qualifications-statement.txt" > statement.md
pandoc -f markdown statement.md -o 'mail/01_Thibodeaux-ECQ_narrative.docx'
cp "$practice/resume.txt" 'mail/Résumé Renée.txt'
cp "$practice/vacancy-announcement.txt" mail/SES-DOT-25-017.txt
cp "$documents/two-pages.pdf" mail/letter.pdf
cp "$documents/encrypted.pdf" mail/reference.pdf
cp mail/letter.pdf 'mail/letter again.pdf'
echo 'From: somebody' > mail/submission.eml
touch mail/.DS_Store

# What can go wrong before anything is asked.
ok 'without a docket folder: code 2' gives 2 qrb case add mail --docket nowhere --no-input
ok 'and the sentence says so' said 'no such folder' err
ok 'a file that is not there: code 2' gives 2 qrb case add mail/nothing.pdf --docket docket --no-input
ok 'nobody to ask and much missing: code 64' gives 64 qrb case add mail --docket docket --no-input
ok 'all of it is named with its option' said '--candidate' err
ok 'with suggestions' said 'Suggested: Renée A. Thibodeaux' err
ok 'what the documents are, too' said "--kind 'Résumé Renée.txt=resume'" err
ok 'and what has no text' said '--keep-unreadable' err
ok 'a wrong option: code 64' gives 64 qrb case add mail --docket docket --no-input --criterion D --posted someday
ok 'and both mistakes are told' said '--criterion: There are the criteria' err
ok 'at once' said '--posted: “someday” is not a day' err
ok 'an administrator without a board: code 64' gives 64 qrb case add mail --docket docket --as hale
ok 'nothing was written by any of it' empty docket state

# A rehearsal.
ok 'a rehearsal finds an error: code 1' gives 1 qrb case add mail --docket docket --dry-run --no-input \
  --accept-guesses --keep-unreadable --number 2025-2001
ok 'it shows what it guessed' said '(guessed)' out
ok 'and what would be found' said 'text-not-made' out
ok 'and what is left out' said 'submission.eml, a mail' out
ok 'the same bytes are taken once' said 'the same bytes as' out
ok 'and writes nothing' empty docket state

# At a terminal: mistakes, help, going back, an interrupt in the middle of a line.
cat > steps <<'STEPS'
Documents right? => 9 resume
Begin with the number => ?
Kinds: => 3 = Letter of transmittal
“Letter of transmittal” => 
No text could be made of reference.pdf => y
Case number: => 2025/7
Not the number of a case => 2025-2001
[Renée A. Thibodeaux] => <
[2025-2001] => 
[Renée A. Thibodeaux] => 
[Department of Transportation] => ~Department of Tra
Department of Tra => ^C
Your answers are kept => END
STEPS
ok 'an interrupt gives the code 1' gives 1 at_terminal 80 case add mail --docket docket
ok 'nothing was written' empty docket
ok 'the answers lie in a private folder' test "$(stat -c %a state/qrb/intake)" = 700
ok 'in a private file' test "$(stat -c %a state/qrb/intake/*.json)" = 600

cat > steps <<'STEPS'
Go on with them? [Y/n] => 
you had begun to write: Department of Tra => Department of Transportation
Component: => HANGUP
STEPS
at_terminal 40 case add mail --docket docket
ok 'a terminal that goes away writes nothing' empty docket
ok 'and loses no answer' grep -q '"agency": "Department of Transportation"' state/qrb/intake/*.json

cat > steps <<'STEPS'
Go on with them? [Y/n] => 
Component: => 
Position: => 
Criterion: => 
Announcement: => 
Posted: => 
Closed: => 2025-01-01
is before 24 February 2025 => March 26, 2025
Received: => 2025-07-18
Edition: => 
Submission: => 
Certified by: => Executive Resources Board
Certified on: => 7/11/2025
Take it in? [y/N] => position
Position: => Deputy Associate Administrator
Take it in? [y/N] => y
Case 2025-2001 is in => END
STEPS
ok 'taken up again and taken in, with an error: code 1' gives 1 at_terminal 120 case add mail --docket docket
ok 'the kept answers are gone' empty state
package=docket/cases/2025-2001
ok 'the entry changed at the end is in the cover' grep -q '"position": "Deputy Associate Administrator"' "$package/data/case.json"
ok 'originals are kept byte for byte' cmp 'mail/01_Thibodeaux-ECQ_narrative.docx' "$package/data/originals/01_Thibodeaux-ECQ_narrative.docx"
ok 'under safe names' cmp 'mail/Résumé Renée.txt' "$package/data/originals/Resume Renee.txt"
ok 'the report has their own names' grep -q 'Résumé Renée.txt' "$package/data/import-report.json"
ok 'and says what has no text' grep -q 'withoutText' "$package/data/import-report.json"
ok 'the manifest agrees' sh -c "cd $package && sha256sum --quiet -c manifest-sha256.txt"
ok 'and the tag manifest' sh -c "cd $package && sha256sum --quiet -c tagmanifest-sha256.txt"
if python3 -c 'import bagit' 2> /dev/null; then
  ok 'bagit-python finds the bag valid' python3 -m bagit --validate "$package" 2> /dev/null
fi

# The same bag, named in lists.
printf '%s\n\n' "$package" > list
ok 'a bag named in a list is valid' gives 0 qrb bag validate --paths-from list
ok 'and told' said "$package: valid" out
printf '%s\0' "$package" nowhere > list
ok 'a list whose names end by NUL, one of nothing: code 2' gives 2 qrb bag validate --paths-from list
ok 'the other is told all the same' said "$package: valid" out
ok 'and what cannot be opened' said 'nowhere: the bag cannot be opened' err
ok 'a list that is not there: code 2' gives 2 qrb bag validate --paths-from missing
ok 'an empty list: code 2' gives 2 qrb bag validate --paths-from -
ok 'which says that nothing was checked' said 'nothing was checked' err

# A number that is there, a cover file, and options that win over it.
ok 'a number that is there: code 1' gives 1 qrb case add mail --docket docket --no-input --number 2025-2001
ok 'and it is told' said 'is in this docket already' err
cat > cover.json <<'JSON'
{"format": "qrb-case/1", "number": "2025-2002", "candidate": "Renée A. Thibodeaux", "agency": "Department of Energy",
 "position": "Deputy Associate Administrator for Infrastructure", "criterion": "A", "received": "2025-07-18",
 "announcement": {"number": "SES-DOT-25-017", "posted": "2025-02-24", "closed": "2025-03-26"},
 "certification": {"by": "Executive Resources Board", "date": "2025-07-11"},
 "documents": [{"file": "01_Thibodeaux-ECQ_narrative.docx", "kind": "qualifications-statement"},
  {"file": "Résumé Renée.txt", "kind": "resume", "title": "Résumé"},
  {"file": "SES-DOT-25-017.txt", "kind": "vacancy-announcement", "title": "Vacancy announcement"}]}
JSON
files=(mail/01_Thibodeaux-ECQ_narrative.docx 'mail/Résumé Renée.txt' mail/SES-DOT-25-017.txt)
ok 'a cover file and options, nothing grave found: code 0' gives 0 qrb case add "${files[@]}" --docket docket \
  --cover cover.json --agency 'Department of Transportation' --no-input --json
ok 'the option won' grep -q '"agency": "Department of Transportation"' docket/cases/2025-2002/data/case.json
ok 'the result is JSON' python3 -c 'import json; assert json.load(open("out"))["written"]'
sed 's/"number": "2025-2002"/"nummer": "2025-2003"/' cover.json > wrong.json
ok 'a cover with a name nobody knows: code 64' gives 64 qrb case add "${files[@]}" --docket docket --cover wrong.json --no-input
ok 'with line and name' said 'nummer' err

# A board: only what is settled comes onto its docket.
quiet "$program" demo --make-only --folder 'the board' > made
sed 's/2025-2002/2025-3001/' cover.json > board.json
ok 'with a board and an administrator it is docketed' gives 0 qrb case add "${files[@]}" --docket 'the board' --cover board.json \
  --no-input --as hale
ok 'with a receipt' said 'is on the docket. Receipt' out
sed 's/2025-2002/2025-3002/' cover.json > board.json
ok 'with an error open it is taken in and not docketed: code 1' gives 1 qrb case add "${files[@]}" mail/reference.pdf \
  --docket 'the board' --cover board.json --no-input --keep-unreadable --as hale
ok 'the sentence names the check and the next command' said '--resolve text-not-made=REASON' out
ok 'with the folder quoted, to be copied' said "--docket 'the board' --as hale" out
ok 'an administrator settles it with a reason' gives 0 qrb case docket 2025-3002 --docket 'the board' --as hale \
  --resolve 'text-not-made=The reference was read aloud to the board.'
ok 'and it is on the docket' said 'is on the docket. Receipt' out
ok 'the reason is in the record' grep -rq 'read aloud to the board' 'the board/record/hale'

# The reader.
cat > look.script <<'SCRIPT'
keys Enter
expect EXECUTIVE QUALIFICATIONS STATEMENT
keys i
expect What was found in the package
SCRIPT
ok 'the case opens in the reader, with its report' gives 0 qrb open "$package" --script look.script --size 100x40

echo "$passed passed, $failed failed"
((failed == 0))
