#!/usr/bin/env python3
"""Makes a docket with keys on which cases end in every way there is, in the program's own sessions and commands.

    Tools/every_outcome.py FOLDER [PROGRAM]      by default .build/debug/qrb

FOLDER must not exist; the docket is FOLDER/docket. Members write what they had better not: names, who said what, conditions.
"""
import os
import pathlib
import subprocess
import sys

PASSPHRASE = "a passphrase for tests"
PEOPLE = {
    "okafor": '"name":"Margaret Okafor","agency":"Department of Agriculture","appointment":"career","servedBefore":true',
    "lindqvist": '"name":"Peter Lindqvist","agency":"General Services Administration","appointment":"career"',
    "reyes": '"name":"Anna Reyes","agency":"Department of Energy","appointment":"noncareer"',
    "hale": '"name":"Thomas Hale"',
}
MEMBERS = ("okafor", "lindqvist", "reyes")
# The fields of a ballot, as so many steps from the vote.
PRESENTATION, RECOMMENDATIONS, GUIDANCE = 12, 13, 14


class Failed(Exception):
    pass


class Office:
    """A folder with keys, list of people and docket, in which the program is run."""

    def __init__(self, folder, program):
        self.folder, self.program = pathlib.Path(folder), os.path.abspath(program)
        self.docket = self.folder / "docket"
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder / "state"),
                            "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def run(self, *arguments, codes=(0,), given=b"", keyed=True):
        """What the program says on standard output; the passphrase is on a descriptor of its own."""
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE.encode() + b"\n")
        os.close(writing)
        words = [self.program, *map(str, arguments)] + (["--passphrase-fd", str(reading)] if keyed else [])
        done = subprocess.run(words, cwd=self.folder, env=self.environment, input=given, capture_output=True,
                              pass_fds=[reading], start_new_session=True, check=False)
        os.close(reading)
        if done.returncode not in codes:
            raise Failed(f"{' '.join(words[1:])}: exit {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
        return done.stdout.decode()

    def plain(self, *arguments, **options):
        return self.run(*arguments, keyed=False, **options)

    def board(self, *arguments, **options):
        return self.run("board", *arguments, "--docket", self.docket, "--as", "hale", "--no-input", **options)

    def session(self, person, steps):
        script = self.folder / "walk"
        script.write_text("\n".join([*steps, "keys Q", ""]))
        self.run("open", self.docket, "--as", person, "--script", script, "--size", "100x40")

    def convene(self):
        """Keys, list of people, cases of practice, and a board on them."""
        self.folder.mkdir(parents=True)
        lines = []
        for person, words in PEOPLE.items():
            self.run("identity", "new", "--as", person)
            line = self.plain("identity", "show", "--as", person, "--line").strip()
            lines.append(f'{{"id":"{person}",{words},"identity":"{line}"}}\n')
        self.plain("demo", "--make-only", "--folder", "docket")
        (self.docket / "board.json").unlink()
        (self.docket / "roster.json").write_text("".join(lines))
        recovery = self.plain("identity", "recovery").strip().splitlines()[-1].strip()
        return self.run(*self.convening(), "--recovery", recovery, "--json", "--no-input", "--yes")

    def convening(self):
        members = [word for member in MEMBERS for word in ("--member", member)]
        return ["board", "convene", "--docket", self.docket, "--number", "2026-47", "--kind", "practice", "--date", "2025-08-06",
                "--administrator", "hale", *members]


def at(number):
    """The line of a case in the docket, which stand in the order of their numbers."""
    return "keys Home" + " Down" * (number - 1041)


def ballot(vote, fields=(), first=True):
    """Steps from the docket to a cast ballot and back; fields are pairs of a place and what is typed there."""
    steps = ["keys Enter" + (" c" if first else "") + " d" + (" Down" if vote == "disapprove" else "") + " Space"]
    place = 0 if vote == "disapprove" else -1
    for field, words in fields:
        steps.append("keys" + " Tab" * (field - place))
        steps.append(f"type {words}" if words else "keys Space")
        place = field
    return steps + ["keys F9", "type CAST", "keys Enter", "expect Cast and saved", "keys Esc"]


def reasons(number, words):
    return [(2 * number - 1, words), (2 * number, "")]


FIRST = {
    "okafor": {
        1041: ballot("approve"),
        1042: ballot("disapprove", reasons(2, "As Anna Reyes will say, the size of the team is missing.")),
        1043: ballot("disapprove", reasons(1, "Okafor: plans, and no results.") + reasons(3, "No numbers.") +
                     [(GUIDANCE, "Show what changed, with numbers; ask Ms. Reyes how.")]),
        1045: ballot("disapprove", reasons(3, "The results are still missing.") + [(PRESENTATION, "")]),
        1046: ballot("approve"),
        1048: ballot("disapprove", [(11, "Too long."), (PRESENTATION, ""), (GUIDANCE, "Tell what the candidate did, in the first person.")]),
    },
    "lindqvist": {
        1041: ballot("approve"),
        1042: ballot("approve", [(RECOMMENDATIONS, "An executive seminar, as Peter Lindqvist recommends.")]),
        1043: ballot("disapprove", reasons(3, "No numbers.")),
        1045: ballot("disapprove", reasons(3, "I miss results.") + [(PRESENTATION, "")]),
        1046: ballot("disapprove", reasons(4, "No budget is named.")),
        1048: ballot("disapprove", [(11, "Hard to read."), (PRESENTATION, "")]),
    },
    "reyes": {
        1041: ballot("approve"),
        1042: ballot("approve"),
        1043: ballot("approve"),
        1045: ballot("disapprove", reasons(4, "The budget of the board is not told apart from the candidate's.")),
        1048: ballot("approve"),
    },
}
AGAIN = ballot("approve", first=False)
STILL = ballot("disapprove", [(11, "As before.")], first=False)
FINAL = {
    "okafor": {1042: AGAIN, 1043: STILL, 1045: STILL, 1046: AGAIN, 1048: STILL},
    "lindqvist": {1042: ballot("approve", [(RECOMMENDATIONS, "An executive seminar, as Peter Lindqvist recommends.")], first=False),
                  1043: STILL, 1045: STILL, 1046: STILL, 1048: STILL},
    "reyes": {1042: AGAIN, 1043: AGAIN, 1045: STILL, 1048: AGAIN},
}
DISCUSSED = (1042, 1043, 1045, 1046, 1048)
# What the administrator tells the agencies; the rest is as the record has it.
CLOSED = {
    1041: [],
    1042: ["--recommendations", "An executive seminar."],
    1043: ["--reason", "1=Plans are described, and no results.", "--reason", "3=No numbers are given.", "--guidance", "Show what changed."],
    1045: ["--reason", "3=The results are still missing.", "--deficiency", "3", "--deficiency", "4", "--presentation-inadequate"],
    1048: ["--guidance", "Tell what the candidate did, in the first person.", "--presentation-inadequate"],
}


def votes(office, ballots):
    for person, cases in ballots.items():
        steps = []
        for number, how in cases.items():
            steps += [at(number), *how]
        if ballots is FIRST and person == "okafor":
            steps += [at(1044), "keys Enter x y", "expect You are excused"]
        office.session(person, steps)


def counted(office):
    """Everything up to the count of every case."""
    votes(office, FIRST)
    office.board("open", "--all-ready")
    for number in DISCUSSED:
        office.board("discuss", f"2025-{number}", "--record", "-", given=b"We read pages 2 and 3 together.\n")
    votes(office, FINAL)
    office.board("open", "--all-ready")


def ended(office):
    """Results, and what ends a case without one."""
    for number, words in CLOSED.items():
        office.board("close", f"2025-{number}", *words)
    for number in (1044, 1046):
        office.board("hold", f"2025-{number}")
    office.board("return", "2025-1047", "--reason", "withdrawn by the agency")


def main(folder, program):
    office = Office(os.path.abspath(folder), program)
    try:
        office.convene()
        counted(office)
        ended(office)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    print(f"Every outcome is in {office.docket}.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.strip())
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else ".build/debug/qrb"))
