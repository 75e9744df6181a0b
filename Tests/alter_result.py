#!/usr/bin/env python3
"""Alters copies of a result and its notice, one place each, and sees whether the verifier finds it.

    python3 Tests/alter_result.py RESULT NOTICE VERIFIER [PROGRAM]

With PROGRAM every alteration is shown to "PROGRAM result verify" as well, which has to come to the same verdict. Alterations are made good in the manifests, so that more than the digests has to be looked at.
Of those that are made to every file alike only every fifth is tried, since each takes half a second; QRB_EVERY=1 tries all.
"""
import hashlib, json, os, shutil, subprocess, sys, tempfile

result, notice, verifier = sys.argv[1:4]
program = sys.argv[4] if len(sys.argv) > 4 else None
every = int(os.environ.get("QRB_EVERY", "5"))
alike = 0
missed = []
count = 0


def reseal(root):
    """Writes the manifests anew, as somebody would who alters a result with care."""
    for manifest, chosen in (("manifest-sha256.txt", lambda n: n.startswith("data/")),
                             ("tagmanifest-sha256.txt", lambda n: not n.startswith(("data/", "tagmanifest")))):
        lines = []
        for folder, _, names in os.walk(root):
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), root)
                if chosen(path):
                    with open(os.path.join(root, path), "rb") as file:
                        lines.append(f"{hashlib.sha256(file.read()).hexdigest()}  {path}\n")
        with open(os.path.join(root, manifest), "w") as file:
            file.writelines(sorted(lines, key=lambda line: line[66:]))


def attempt_some(name, alter, sealed=True):
    """One of many that are alike."""
    global alike
    alike += 1
    if alike % every == 0:
        attempt(name, alter, sealed)


def attempt(name, alter, sealed=True):
    global count
    with tempfile.TemporaryDirectory() as folder:
        bag, letter = os.path.join(folder, "bag"), os.path.join(folder, "notice")
        shutil.copytree(result, bag)
        shutil.copytree(notice, letter)
        alter(bag, letter)
        if sealed:
            reseal(bag)
        run = lambda *words: subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        twin = run(sys.executable, verifier, bag, letter)
        own = run(program, "result", "verify", bag, "--notice", letter) if program else None
        said, complaint = twin.communicate()
        count += 1
        if twin.returncode != 1 or not said.startswith("NOT VERIFIED"):
            missed.append(f"{name}: exit {twin.returncode}: {said.strip()} {complaint.strip()[-200:]}")
        if own:
            said, complaint = own.communicate()
            if own.returncode != 1 or "\nNOT VERIFIED" not in said:
                missed.append(f"{name}: {program} exit {own.returncode}: {said[-300:]} {complaint.strip()[-200:]}")


def edit(path, change):
    """Changes the JSON of a file."""
    with open(path, encoding="utf-8") as file:
        value = json.load(file)
    change(value)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)


def flip(path, place):
    with open(path, "r+b") as file:
        file.seek(place)
        byte = file.read(1)
        file.seek(place)
        file.write(bytes([byte[0] ^ 1]))


def in_result(change):
    return lambda bag, _: edit(os.path.join(bag, "data/result.json"), change)


def in_notice(change):
    return lambda _, letter: edit(os.path.join(letter, "notice.json"), change)


attempt("control", lambda bag, letter: os.unlink(os.path.join(bag, "bagit.txt")))
inside = json.load(open(os.path.join(result, "data/result.json"), encoding="utf-8"))
told = json.load(open(os.path.join(notice, "notice.json"), encoding="utf-8"))

# A bit anywhere, manifests as they were.
for folder, _, names in os.walk(result):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), result)
        size = os.path.getsize(os.path.join(result, path))
        for place in {0, size // 2, size - 1}:
            attempt_some(f"bit {place} of {path}", lambda bag, _: flip(os.path.join(bag, path), place), sealed=False)
        attempt_some(f"without {path}", lambda bag, _: os.unlink(os.path.join(bag, path)), sealed=False)
attempt("one file more", lambda bag, _: open(os.path.join(bag, "data/more.txt"), "w").close(), sealed=False)

# Statements, with manifests that fit.
for said in inside["statements"]:
    path = f"data/statements/{said['author']}/{said['sequence']:08d}.json"
    attempt_some(f"{path} with another time", lambda bag, _: edit(os.path.join(bag, path), lambda v: v.update(claimedTime="2020-01-01T00:00:00Z")))
    attempt_some(f"{path} gone", lambda bag, _: os.unlink(os.path.join(bag, path)))


def leave_out(id):
    """Takes a statement away with its mention in result.json."""
    def alter(bag, _):
        said = next(s for s in inside["statements"] if s["id"] == id)
        os.unlink(os.path.join(bag, f"data/statements/{said['author']}/{said['sequence']:08d}.json"))
        edit(os.path.join(bag, "data/result.json"), lambda v: v["statements"].remove(said))
    return alter


for said in inside["statements"]:
    attempt_some(f"{said['kind']} of {said['author']} left out", leave_out(said["id"]))

# What result.json says of them.
other = {"approved": "disapproved", "disapproved": "approved", "held-over": "approved", "returned": "approved"}
attempt("outcome", in_result(lambda v: v["disposition"].update(outcome=other[v["disposition"]["outcome"]])))
if "issued" in inside:
    attempt("issued outcome", in_result(lambda v: v["issued"].update(outcome=other[v["issued"]["outcome"]])))
    attempt("recommendations", in_result(lambda v: v["issued"].update(recommendations="Another.")))
for place, tally in enumerate(inside["tallies"]):
    attempt("count", in_result(lambda v: v["tallies"][place].update(approving=tally["approving"] + 1)))
for name in ("firstBallots", "finalVotes"):
    for place in range(len(inside[name])):
        attempt(f"a vote in {name}", in_result(lambda v: v[name][place]["ballot"].update(
            vote="approve" if v[name][place]["ballot"]["vote"] == "disapprove" else "disapprove")))
        attempt(f"a ballot less in {name}", in_result(lambda v: v[name].pop(place)))
if "discussion" in inside:
    attempt("discussion", in_result(lambda v: v.update(discussion="Nothing was said.")))
attempt("package", in_result(lambda v: v["case"].update(package="0" * 64)))
attempt("edition", in_result(lambda v: v["case"].update(edition="ecqs-1997")))
attempt("roster", in_result(lambda v: v["board"]["members"][0].update(appointment="limited")))
attempt("practice", in_result(lambda v: v.update(practice=not v["practice"])))
for place, seat in enumerate(inside["standings"]):
    changed = {"standing": "reading"} if seat["standing"] == "excused" else {"standing": "excused", "reason": "own-judgment"}
    attempt("excusal", in_result(lambda v: v["standings"][place].update(changed)))
attempt("order", in_result(lambda v: v["statements"].reverse()))
attempt("chain", in_result(lambda v: v["chains"][v["statements"][0]["author"]].reverse()))
attempt("signed", in_result(lambda v: v["statements"][0].update(signed=not v["statements"][0]["signed"])))

# The notice.
attempt("notice: decision", in_notice(lambda v: v.update(decision=other[v["decision"]])))
attempt("notice: case", in_notice(lambda v: v.update(case="2025-9999")))
attempt("notice: recommendations", in_notice(lambda v: v.update(recommendations="Another.")))
for member in inside["board"]["members"]:
    for name in sorted(os.listdir(notice)):
        if name == "notice.json":
            attempt("notice: a name", in_notice(lambda v: v.update(position=f"Says {member['name']}.")))
        else:
            def add(_, letter):
                with open(os.path.join(letter, name), "a", encoding="utf-8") as file:
                    file.write(f"\n{member['name']} dissents.\n")
            attempt("notice: a name", add)
if "disapproval" in told:
    attempt("notice: guidance", in_notice(lambda v: v["disapproval"].update(guidance="Another.")))
    attempt("notice: advice", in_notice(lambda v: v["disapproval"].update(adviceOffered=not v["disapproval"]["adviceOffered"])))
    attempt("notice: options", in_notice(lambda v: v["disapproval"].update(options=["one"])))


def relinked(change, tell):
    """A statement changed with care: all that name it get its new id, the manifests fit, and result.json tells the same."""
    def alter(bag, _):
        new = {}
        for said in inside["statements"]:
            path = os.path.join(bag, f"data/statements/{said['author']}/{said['sequence']:08d}.json")
            with open(path, encoding="utf-8") as file:
                text = file.read()
            old = hashlib.sha256(text.encode()).hexdigest()
            for id, other in new.items():
                text = text.replace(id, other)
            value = json.loads(text)
            if change(value):
                text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            new[old] = hashlib.sha256(text.encode()).hexdigest()
        for name in ("result.json", "result.txt", "HOW-TO-VERIFY.txt"):
            path = os.path.join(bag, "data", name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            for id, other in new.items():
                text = text.replace(id, other)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        edit(os.path.join(bag, "data/result.json"), tell)
    return alter


def other_discussion(said):
    if said["kind"] == "discussion-held":
        said["body"]["record"] = "Nothing was said."
        return True
    return False


def last_vote(said):
    """One vote of the last round the other way."""
    if said["kind"] == "ballots-opened" and said["body"]["round"] == inside["tallies"][-1]["round"]:
        first = said["body"]["ballots"][0]
        vote = json.loads(first["ballot"])["vote"]
        first["ballot"] = first["ballot"].replace(f'"vote": "{vote}"', f'"vote": "{"disapprove" if vote == "approve" else "approve"}"')
        return True
    return False


def tell_last_vote(value):
    ballots = value["finalVotes"] or value["firstBallots"]
    first = ballots[0]["ballot"]
    first["vote"] = "disapprove" if first["vote"] == "approve" else "approve"
    approving = sum(b["ballot"]["vote"] == "approve" for b in ballots)
    value["tallies"][-1].update(approving=approving, disapproving=len(ballots) - approving)


def condition(said):
    if said["kind"] == "result-issued":
        said["body"]["result"].update(guidance="Only after a seminar.")
        return True
    return False


def one_agency(value):
    board = value["body"]["board"] if value.get("kind") == "board-convened" else value.get("board")
    if isinstance(board, dict):
        board["members"][1]["agency"] = board["members"][0]["agency"]
        return True
    return False


# As somebody would forge who knows how everything hangs together; without keys nothing but the papers is left to tell.
attempt("two members of one agency, in all places", relinked(one_agency, one_agency))
if "discussion" in inside:
    attempt("another discussion, in all places but the paper", relinked(other_discussion, lambda v: v.update(discussion="Nothing was said.")))
if inside["tallies"]:
    attempt("a vote the other way, in all places but the paper", relinked(last_vote, tell_last_vote))
if "issued" in inside:
    attempt("another guidance, in all places but the paper", relinked(condition, lambda v: v["issued"].update(guidance="Only after a seminar.")))


def in_paper(bag, _):
    path = os.path.join(bag, "data/result.txt")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("Department of Agriculture", "Department of Defense", 1))


attempt("the paper alone", in_paper)
for name in ("position", "candidate", "agency", "banner", "marking"):
    attempt(f"notice: {name}", in_notice(lambda v: v.update({name: "Another."})))
attempt("notice: one file less", lambda _, letter: os.unlink(os.path.join(letter, "notice.html")))
attempt("notice: one file more", lambda _, letter: open(os.path.join(letter, "more.txt"), "w").close())


def exchange(first, second):
    """Two files in each other's place."""
    def alter(bag, _):
        one, two = os.path.join(bag, first), os.path.join(bag, second)
        os.replace(one, one + "~")
        os.replace(two, one)
        os.replace(one + "~", two)
    return alter


def signed_anew(path, namespace):
    """Signed by a stranger, whose key is put on the roster in the place of the author's."""
    def alter(bag, _):
        with tempfile.TemporaryDirectory() as keys:
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{keys}/key"], check=True)
            file = os.path.join(bag, path)
            os.unlink(file + ".sig")
            subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", f"{keys}/key", "-n", namespace, file], check=True, stderr=subprocess.DEVNULL)
            author = path.split("/")[2] if "statements" in path else os.path.basename(path)[:-5]
            with open(os.path.join(bag, "data/roster"), "a") as roster:
                roster.write(f"{author} {open(f'{keys}/key.pub').read()}")
    return alter


if inside["board"].get("requiresSignatures") and shutil.which("ssh-keygen"):
    path = lambda said: f"data/statements/{said['author']}/{said['sequence']:08d}.json"
    for said in inside["statements"]:
        attempt_some(f"{path(said)} without its signature", lambda bag, _: os.unlink(os.path.join(bag, path(said) + ".sig")))
        attempt_some(f"{path(said)} signed by a stranger", signed_anew(path(said), said["kind"] + "@qrb"))
    first, last = inside["statements"][0], inside["statements"][-1]
    attempt("signatures exchanged", exchange(path(first) + ".sig", path(last) + ".sig"))
    ballots = sorted(os.listdir(os.path.join(result, "data/ballots/first")))
    ballots = [f"data/ballots/first/{name}" for name in ballots if name.endswith(".json")]
    for name in ballots:
        attempt(f"{name} signed by a stranger", signed_anew(name, "ballot@qrb"))
        attempt(f"{name} gone", lambda bag, _: os.unlink(os.path.join(bag, name)))
        attempt(f"{name} with another vote", lambda bag, _: edit(os.path.join(bag, name), lambda v: v.update(vote="approve" if v["vote"] == "disapprove" else "disapprove")))
    attempt("ballots exchanged", exchange(ballots[0], ballots[1]))
    attempt("a stranger on the roster", lambda bag, _: open(os.path.join(bag, "data/roster"), "a").write("stranger ssh-ed25519 AAAA\n"))

for line in missed:
    print(f"NOT FOUND: {line}")
print(f"{count - len(missed)} of {count} alterations and checks came out as they should")
sys.exit(1 if missed else 0)
