#!/usr/bin/env python3
"""Kills the writing of a signed and sealed record at every system call, and looks at what is left.

    Tools/crash_matrix.py [PROGRAM] [--rounds N]      by default .build/debug/record-drill and 100 rounds

For every step of a board (convene, conflicts, ballots, receipts, openings, discussion, final votes, result, a replaced
key), for taking in a ballot that came as a file, and for merging another copy of the record, the step is run once under strace to see its calls, and then once for each call with SIGKILL in its place. After each:
nothing that was acknowledged is lost, nothing is damaged, and the same step run again completes it.
Then it counts the syncs of one cast, and lets five processes use an empty record at once.
Without strace, or where a process may not be traced, it says SKIPPED and ends with 0. The exit code is 1 where a check failed.
"""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading

STEPS = ["convene", "clear", "cast", "receipts", "open", "discuss", "final", "replace", "openfinal", "issue"]
TOGETHER = ["receipts", "import", "merge"]
CALLS = ["openat", "write", "fsync", "fdatasync", "link", "linkat", "rename", "renameat", "unlink", "unlinkat",
         "mkdir", "mkdirat", "close"]
# Reading changes nothing: of the calls before the first file is made only every so many are tried.
READING_STRIDE = 25


class Failure(Exception):
    pass


class Matrix:
    def __init__(self, program, rounds):
        self.program = program
        self.rounds = rounds
        base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = tempfile.mkdtemp(prefix="qrb-crash-", dir=base)
        self.keys = os.path.join(self.folder, "keys")
        os.mkdir(self.keys, 0o700)
        self.points = 0
        self.acknowledged = 0
        self.unacknowledged = 0
        self.lock = threading.Lock()
        # Of each step: what is run with it, what was there before, how many statements it adds, and the phase after it.
        self.more, self.there, self.added, self.phases = {}, {}, {}, {}

    def run(self, step, docket, *more, before=()):
        done = subprocess.run([*before, self.program, step, docket, self.keys, *more],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        words = [line.split(" ", 1) for line in done.stdout.splitlines()]
        found = {kind: [w[1] for w in words if w[0] == kind and len(w) > 1] for kind in ("ACK", "HAS", "DOUBT", "PHASE")}
        found["PHASE"] = found["PHASE"][-1:]
        return done, found

    def must(self, step, docket, *more):
        done, found = self.run(step, docket, *more)
        if done.returncode != 0 or found["DOUBT"]:
            raise Failure(f"{step}: code {done.returncode}, {done.stderr.strip()} {found['DOUBT']}")
        return found

    def calls(self, step, docket):
        """The calls of a step as (name, number of that name), and how it ended."""
        log = os.path.join(self.folder, f"{step}.trace")
        done, _ = self.run(step, docket, *self.more[step], before=[
            "strace", "-f", "-qq", "-y", "-o", log, "-e", "trace=" + ",".join("?" + c for c in CALLS)])
        if done.returncode != 0:
            raise Failure(f"{step} under strace: {done.stderr.strip()}")
        with open(log, encoding="utf-8", errors="replace") as trace:
            lines = trace.read().splitlines()
        first = lines[0].split()[0]
        numbers, points, is_writing, acknowledged = {}, [], False, 0
        for line in lines:
            pid, _, rest = line.partition(" ")
            name = rest.strip().split("(")[0]
            if pid != first or name not in CALLS:
                continue
            numbers[name] = numbers.get(name, 0) + 1
            is_writing = is_writing or "O_CREAT" in rest or name.startswith("mkdir")
            if is_writing or len(points) == 0 or sum(numbers.values()) % READING_STRIDE == 0:
                points.append((name, numbers[name]))
            if name == "write" and '"ACK ' in rest:
                acknowledged = len(points)
        # What is read once all is acknowledged says only how the record stands then.
        points = points[:acknowledged + 2]
        # Whole files are read again between the statements of one step: of these reads too only some are tried.
        writing = [p for p in points if p[0] not in ("openat", "close")]
        reading = [p for p in points if p[0] in ("openat", "close")]
        stride = max(1, len(reading) // 40)
        return writing + reading[::stride], lines

    def kill_at(self, step, base, point):
        name, number = point
        docket = tempfile.mkdtemp(prefix="d-", dir=self.folder)
        try:
            shutil.rmtree(docket)
            shutil.copytree(base, docket)
            done, found = self.run(step, docket, *self.more[step], before=[
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + name,
                "-e", f"inject={name}:signal=SIGKILL:when={number}"])
            if done.returncode == 0:
                raise Failure(f"{step} at {name} {number}: it was not killed")
            after = self.must("look", docket)
            lost = set(found["ACK"]) - set(after["HAS"])
            gone = self.there[step] - set(after["HAS"])
            if lost or gone:
                raise Failure(f"{step} at {name} {number}: lost {sorted(lost | gone)}")
            more = len(set(after["HAS"]) - self.there[step] - set(found["ACK"]))
            # Receipts, and what comes from another copy, are acknowledged together.
            if more > (self.added[step] if step in TOGETHER else 1):
                raise Failure(f"{step} at {name} {number}: {more} statements that were not acknowledged")
            again = self.must(step, docket, *self.more[step])
            if not set(after["HAS"]) <= set(again["HAS"]):
                raise Failure(f"{step} at {name} {number}: the second run lost something")
            if again["PHASE"] != self.phases[step]:
                raise Failure(f"{step} at {name} {number}: ends in {again['PHASE']}, not {self.phases[step]}")
            with self.lock:
                self.points += 1
                self.acknowledged += len(found["ACK"])
                self.unacknowledged += more
        finally:
            shutil.rmtree(docket, ignore_errors=True)

    def crash(self):
        docket = os.path.join(self.folder, "docket")
        os.mkdir(docket, 0o700)
        work = []
        for step in STEPS:
            points, lines = self.prepare(step, docket)
            work += points
            if step == "cast":
                self.syncs(lines)
        if self.phases["issue"] != ["issued(BoardReview.Outcome.approved)"]:
            raise Failure(f"the board ends in {self.phases['issue']}")
        work += self.bring(docket)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
            results = [pool.submit(self.kill_at, *one) for one in work]
            try:
                for result in results:
                    result.result()
            finally:
                pool.shutdown(cancel_futures=True)
        print(f"killed at {self.points} calls of {len(self.phases)} steps: {self.acknowledged} acknowledged, 0 lost, "
              f"0 damaged; {self.unacknowledged} were there without having been acknowledged")

    def prepare(self, step, docket, *more):
        """Takes the step once, and gives every call at which it is to be killed, from where it began."""
        base = os.path.join(self.folder, f"before-{step}")
        shutil.copytree(docket, base)
        self.more[step] = more
        self.there[step] = set(self.must("look", docket)["HAS"])
        points, lines = self.calls(step, docket)
        after = self.must("look", docket)
        self.phases[step] = after["PHASE"]
        self.added[step] = len(set(after["HAS"]) - self.there[step])
        return [(step, base, point) for point in points], lines

    def bring(self, whole):
        """A ballot cast on another copy and taken in as a file; then what a copy lacks, a sealed ballot among it."""
        away = os.path.join(self.folder, "away")
        shutil.copytree(os.path.join(self.folder, "before-clear"), away)
        self.must("clear", away, "okafor")
        self.must("cast", away, "okafor")
        office = os.path.join(self.folder, "office")
        shutil.copytree(os.path.join(self.folder, "before-clear"), office)
        work, _ = self.prepare("import", office, away)
        part = os.path.join(self.folder, "part")
        shutil.copytree(os.path.join(self.folder, "before-final"), part)
        sealed = os.path.join(part, "record", "lindqvist", "sealed")
        for name in os.listdir(sealed):
            os.remove(os.path.join(sealed, name))
        more, _ = self.prepare("merge", part, whole)
        if self.phases["merge"] != self.phases["issue"] or not os.listdir(sealed):
            raise Failure("a merge does not bring all there is")
        return work + more

    def syncs(self, lines):
        """Sealed file, signature and statement are each synced with their folder before the next is put in its place."""
        order = []
        for line in lines:
            sync = re.search(r"fsync\(\d+<([^>]*)>", line)
            put = re.search(r'link\("([^"]*)", "([^"]*)"', line)
            if sync:
                order.append(("sync", os.path.basename(sync.group(1))))
            elif put:
                order.append(("put", os.path.basename(put.group(2))))
        kinds = []
        for what, name in order:
            kind = "sealed" if name.endswith((".age", ".age.partial")) or ".age." in name else \
                "signature" if ".json.sig" in name else "statement" if ".json" in name else "folder"
            kinds.append((what, kind))
        wanted = []
        for kind in ("sealed", "signature", "statement"):
            wanted += [("sync", kind), ("put", kind), ("sync", "folder")]
        casts = 0
        position = 0
        for what in kinds:
            if what == wanted[position]:
                position += 1
                if position == len(wanted):
                    casts, position = casts + 1, 0
        if casts != 3:
            raise Failure(f"of three casts {casts} synced file and folder of ballot, signature and statement: {kinds}")
        print("three casts: file and folder of sealed ballot, signature and statement synced, in this order")

    def first_use(self):
        """Five processes at once on a record that nobody has used: every one of them succeeds."""
        base = os.path.join(self.folder, "convened")
        os.mkdir(base, 0o700)
        self.must("convene", base)
        people = ["okafor", "lindqvist", "reyes", "okafor", "reyes"]
        for _ in range(self.rounds):
            docket = tempfile.mkdtemp(prefix="f-", dir=self.folder)
            shutil.rmtree(docket)
            shutil.copytree(base, docket)
            children = [subprocess.Popen([self.program, "clear", docket, self.keys, person],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for person in people]
            for child, person in zip(children, people):
                _, said = child.communicate()
                # The second of two sessions of one person may find that the first has answered.
                if child.returncode != 0 and "You have answered" not in said:
                    raise Failure(f"first use by {person}: {said.strip()}")
            found = self.must("look", docket)
            if len(found["HAS"]) != 4:
                raise Failure(f"first use: {len(found['HAS'])} statements, not 4")
            shutil.rmtree(docket)
        print(f"first use by five processes at once: {self.rounds} rounds, {5 * self.rounds} processes, all well")


def can_trace():
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], stderr=subprocess.PIPE, text=True)
    return None if tried.returncode == 0 else f"processes may not be traced here: {tried.stderr.strip()}"


def main():
    words = sys.argv[1:]
    rounds = 100
    if "--rounds" in words:
        place = words.index("--rounds")
        rounds = int(words[place + 1])
        del words[place:place + 2]
    program = os.path.realpath(words[0] if words else ".build/debug/record-drill")
    if not os.access(program, os.X_OK):
        sys.exit(f"crash_matrix: {program} is not there; build it first")
    matrix = Matrix(program, rounds)
    try:
        made = subprocess.run([program, "keys", "-", matrix.keys], stderr=subprocess.PIPE, text=True)
        if made.returncode != 0:
            raise Failure(f"keys: {made.stderr.strip()}")
        matrix.first_use()
        missing = can_trace()
        if missing:
            print(f"SKIPPED: the crash matrix and the count of syncs: {missing}")
        else:
            matrix.crash()
    except Failure as failure:
        print(f"FAILED  {failure}")
        return 1
    finally:
        shutil.rmtree(matrix.folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
