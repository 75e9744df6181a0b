#!/usr/bin/env python3
"""Checks a result of a Qualifications Review Board without the program that wrote it.

    python3 Tests/verify_result.py RESULT [NOTICE]

RESULT is the folder that holds bagit.txt, NOTICE the folder with notice.json. Exit code 0: verified; 1: not.
It asks all rules again and shares no line with the program, so it is as long as the rules are: a shorter one would
believe what it does not count.
"""
import base64, hashlib, json, os, re, subprocess, sys


class Refused(Exception):
    pass


def need(condition, words):
    if not condition:
        raise Refused(words)


def only_once(pairs):
    need(len({name for name, _ in pairs}) == len(pairs), "a JSON name occurs twice")
    return dict(pairs)


def load(data):
    return json.loads(data.decode("utf-8"), object_pairs_hook=only_once)


def files_below(root):
    for folder, folders, names in os.walk(root):
        for name in folders + names:
            need(not os.path.islink(os.path.join(folder, name)), f"{name} is a link")
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), root)


def check_bag(root):
    """RFC 8493: every file is named by a manifest, and is what the manifest says."""
    files = {name: open(os.path.join(root, name), "rb").read() for name in files_below(root)}
    need(files.get("bagit.txt", b"").startswith(b"BagIt-Version: 1.0\n"), "this is no BagIt 1.0 bag")
    named = set()
    for manifest in ("tagmanifest-sha256.txt", "manifest-sha256.txt"):
        need(manifest in files, f"{manifest} is missing")
        lines = files[manifest].decode("utf-8").split("\n")
        need(lines.pop() == "", f"{manifest} is cut off")
        for line in lines:
            found = re.fullmatch(r"([0-9a-f]{64})  (\S.*)", line)
            need(found, f"{manifest} has a line that is none")
            digest, name = found[1], found[2]
            name = name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
            need(name in files, f"{name} is missing")
            need(hashlib.sha256(files[name]).hexdigest() == digest, f"{name} was altered")
            named.add(name)
    extra = set(files) - named - {"tagmanifest-sha256.txt"}
    need(not extra, f"no manifest names {', '.join(sorted(extra))}")
    return files


def read_statements(files, result):
    """Each statement is the one result.json names; links and order within each author's chain hold."""
    chains, statements, order = result["chains"], [], {}
    for listed in result["statements"]:
        path = f"data/statements/{listed['author']}/{listed['sequence']:08d}.json"
        need(path in files, f"{path} is missing")
        need(hashlib.sha256(files[path]).hexdigest() == listed["id"], f"{path} is not statement {listed['id'][:12]}")
        said = load(files[path])
        need(said["format"] == "qrb-statement/1", f"{path} has a format that is not known here")
        need((said["author"], said["sequence"], said["kind"]) == (listed["author"], listed["sequence"], listed["kind"]),
             f"{path} is not what result.json says of it")
        need(said["board"] == result["board"]["number"], f"{path} is of another board")
        need(listed["signed"] == (path + ".sig" in files), f"{path}: whether it is signed is told wrongly")
        said["id"], said["path"] = listed["id"], path
        statements.append(said)
    inside = {s["path"] for s in statements} | {s["path"] + ".sig" for s in statements}
    for path in files:
        need(not path.startswith("data/statements/") or path in inside, f"{path} belongs to no statement of the result")
    for author, ids in chains.items():
        need(len(set(ids)) == len(ids), f"the chain of {author} repeats itself")
        order.update({id: (author, place) for place, id in enumerate(ids, 1)})
    for said in statements:
        author, place, path = said["author"], said["sequence"], said["path"]
        need(order.get(said["id"]) == (author, place), f"{path} does not stand at its place in the chain")
        before = chains[author][place - 2] if place > 1 else None
        need(said.get("previous") == before, f"{path} names another statement before it")
        for other, id in said["seen"].items():
            need(order.get(id, (None,))[0] == other, f"{path} has seen a statement that is in no chain")
    return statements, order


def knew(later, earlier, order):
    """Whether the author of one statement had seen another when writing it."""
    if later["author"] == earlier["author"]:
        return later["sequence"] > earlier["sequence"]
    seen = later["seen"].get(earlier["author"])
    return seen is not None and order[seen][1] >= earlier["sequence"]


def ssh_string(blob, place):
    size = int.from_bytes(blob[place:place + 4], "big")
    need(place + 4 + size <= len(blob), "a signature is cut off")
    return blob[place + 4:place + 4 + size], place + 4 + size


def signing_key(armored):
    """The public key that an armored SSH signature names (PROTOCOL.sshsig), as it stands in a roster."""
    lines = armored.decode("ascii").split("\n")
    need(lines[0] == "-----BEGIN SSH SIGNATURE-----" and lines[-2:] == ["-----END SSH SIGNATURE-----", ""], "a signature is damaged")
    blob = base64.b64decode("".join(lines[1:-2]), validate=True)
    need(blob[:10] == b"SSHSIG\0\0\0\1", "a signature is of another form")
    return base64.b64encode(ssh_string(blob, 10)[0]).decode("ascii")


def check_signature(root, files, path, author, namespace):
    """Holds, for that purpose, with a key of the roster; says with which."""
    done = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", os.path.join(root, "data/roster"), "-I", author, "-n", namespace,
         "-s", os.path.join(root, path + ".sig")], input=files[path], capture_output=True)
    need(done.returncode == 0, f"{path}: the signature does not hold")
    return signing_key(files[path + ".sig"])


def roster_lines(person, keys):
    kind, key = keys["signing"].split()[:2]
    return [f'{person} namespaces="*@qrb" {kind} {key}', f"# opens: {person} {keys['sealing']}"]


def check_signatures(root, files, statements, board):
    """On a board with keys everybody signs everything, with the key held at the time (decision 24)."""
    if not board.get("requiresSignatures"):
        need(not any(path.startswith("data/ballots/") for path in files), "a board without keys has signed ballots")
        return 0
    held = {p["id"]: p["keys"] for p in board["members"] + board["administrators"] if "keys" in p}
    lines = [f"# Board {board['number']}: who signs with which key. board.json names the SHA-256 of this text.",
             "# ssh-keygen -Y verify -f roster -I NAME -n KIND@qrb -s FILE.sig < FILE"]
    for person, keys in held.items():
        lines += roster_lines(person, keys)
    if "recoveryKey" in board:
        lines.append(f"# opens: recovery {board['recoveryKey']}")
    text = "\n".join(lines) + "\n"
    need(hashlib.sha256(text.encode()).hexdigest() == board["rosterDigest"], "the board names another roster than that of its keys")
    for said in statements:
        if said["kind"] == "key-replaced":
            text += "\n".join(["# replaced later:"] + roster_lines(said["body"]["person"], said["body"]["new"])) + "\n"
    need(files.get("data/roster") == text.encode(), "data/roster is not that of the board's keys")
    keys, used, ballots = {p: k["signing"].split()[1] for p, k in held.items()}, {}, set()
    for said in statements:
        need(said["path"] + ".sig" in files, f"{said['path']} is not signed")
        used[said["id"]] = check_signature(root, files, said["path"], said["author"], said["kind"] + "@qrb")
        need(used[said["id"]] == keys.get(said["author"]), f"{said['path']}: signed with another key than {said['author']} had then")
        if said["kind"] == "key-replaced":
            keys[said["body"]["person"]] = said["body"]["new"]["signing"].split()[1]
        for opened in said["body"]["ballots"] if said["kind"] == "ballots-opened" else []:
            path = f"data/ballots/{said['body']['round']}/{opened['member']}.json"
            need(files.get(path) == opened["ballot"].encode(), f"{path} is not the ballot that was opened")
            need(files.get(path + ".sig") == opened["signature"].encode(), f"{path}.sig is not the signature that was opened")
            key = check_signature(root, files, path, opened["member"], "ballot@qrb")
            need(key == used.get(opened["statement"]), f"{path}: signed with another key than that with which it was cast")
            ballots |= {path, path + ".sig"}
    need(ballots == {p for p in files if p.startswith("data/ballots/")}, "there are ballots in it that nobody opened")
    return len(statements)


def check_board(board, practice):
    members = board["members"]
    need(len(members) == 3 and len({m["id"] for m in members}) == 3, "the board has not three members (R1)")
    agencies = {re.sub(r"\W+", " ", m["agency"].lower().replace("&", " and ")).strip() for m in members}
    need(len(agencies) == 3, "two members are of one agency (R2)")
    need(career(members), "the board has no career majority (R3)")
    need(not {a["id"] for a in board["administrators"]} & {m["id"] for m in members}, "an administrator is a member (R6)")
    need(practice == (board["kind"] == "practice"), "whether it is practice is told wrongly")


def career(members):
    return sum(m["appointment"] == "career" for m in members) * 2 > len(members)


def agency(name):
    words = re.sub(r"\W+", " ", name.lower().replace("u.s.", "").replace("&", " and ")).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


class Case:
    """The case counted again, statement by statement."""

    OF_THE_BOARD = ("board-convened", "case-docketed", "member-unavailable", "key-replaced", "moratorium-declared",
                    "moratorium-ended", "discrepancy-resolved", "board-adjourned")

    def __init__(self, result, statements, order):
        self.result, self.order, self.number = result, order, result["case"]["number"]
        convened = [s for s in statements if s["kind"] == "board-convened"]
        need(len(convened) == 1 and statements[0] is convened[0], "the board is not convened once, and first")
        self.board = convened[0]["body"]["board"]
        need(convened[0]["author"] in {a["id"] for a in self.board["administrators"]}, "no administrator convened the board")
        need(self.board == result["board"], "result.json has another board than the statement that convened it")
        check_board(self.board, result["practice"])
        docketed = self.board["cases"] + [s["body"]["case"] for s in statements if s["kind"] == "case-docketed"]
        docketed = [c for c in docketed if c["number"] == self.number]
        need(len(docketed) == 1, "the case is not docketed once")
        self.docketed = dict(docketed[0])
        self.administrators = {a["id"] for a in self.board["administrators"]}
        self.members = {m["id"]: m for m in self.board["members"]}
        self.excused = {m: "own-agency" for m in self.members
                        if agency(self.members[m]["agency"]) == agency(result["case"]["agency"])}
        self.cleared, self.casts, self.opened, self.openings = {}, {"first": {}, "final": {}}, {}, {}
        self.unavailable, self.moratoria, self.resolved, self.overridden, self.started = set(), [], set(), None, False
        self.discussion = self.ending = self.issued = self.adjourned = None
        for said in statements:
            self.take(said)

    def reviewers(self):
        return [m for m in self.members if m not in self.excused and m not in self.unavailable]

    def can_decide(self):
        reviewers = [self.members[m] for m in self.reviewers()]
        return len(reviewers) >= 2 and career(reviewers) and not self.held()

    def held(self):
        """R47: whether a moratorium holds the case while it is undecided."""
        mine = lambda scope, name: scope == "government-wide" or agency(name) == agency(self.docketed["agency"])
        return self.docketed["criterion"] != "B" and any(mine(*moratorium) for moratorium in self.moratoria)

    def take(self, said):
        kind, body, author = said["kind"], said["body"], said["author"]
        if kind in self.OF_THE_BOARD:
            need(author in self.administrators, f"{said['path']}: not by an administrator")
            need(self.ending is None, f"{said['path']} comes after the end of the case")
            need(kind in ("board-convened", "case-docketed") or body["reason"].strip(), f"{said['path']}: without a reason")
            step = getattr(self, kind.replace("-", "_"), None)
            if step:
                step(said, body)
            return
        need(body.get("case") == self.number, f"{said['path']} is about another case")
        need(self.ending is None, f"{said['path']} comes after the end of the case")
        step = getattr(self, kind.replace("-", "_"), None)
        need(step is not None, f"statements of the kind {kind} are not known here; nothing can be said of this result")
        step(said, body, author)

    def case_docketed(self, said, body):
        case = body["case"]
        need(case["number"] == self.number, f"{said['path']} dockets another case")
        open_ones = set(case.get("discrepancies", [])) - self.resolved
        need(not open_ones, f"{said['path']}: docketed with discrepancies that nobody settled (R43)")

    def discrepancy_resolved(self, said, body):
        need((body["case"], body["package"]) == (self.number, self.docketed["package"]), f"{said['path']} is about another package")
        need(body["check"] not in self.resolved, f"{said['path']}: settled twice")
        self.resolved.add(body["check"])

    def board_adjourned(self, said, body):
        self.adjourned = said

    def member_unavailable(self, said, body):
        """Decision 23: what is cast and not open is set aside unread; what is open stands."""
        member = body["member"]
        need(member in self.members and member not in self.unavailable, f"{said['path']}: not a member who could become unavailable")
        need(self.outcome() is None and "final" not in self.opened, f"{said['path']}: the case was decided")
        self.unavailable.add(member)
        for round in ("first", "final"):
            if round not in self.opened:
                self.casts[round].pop(member, None)

    def moratorium_declared(self, said, body):
        scope = (body["scope"], body.get("agency"))
        need(scope not in self.moratoria, f"{said['path']}: declared twice")
        self.moratoria.append(scope)

    def moratorium_ended(self, said, body):
        scope = (body["scope"], body.get("agency"))
        need(scope in self.moratoria, f"{said['path']}: ends a moratorium that was not declared")
        self.moratoria.remove(scope)

    def edition_overridden(self, said, body, author):
        need(author in self.administrators and body["reason"].strip(), f"{said['path']}: not by an administrator with a reason")
        need(not self.casts["first"] and not self.opened, f"{said['path']}: after a ballot was cast (R21)")
        need(body["edition"] != self.docketed["edition"], f"{said['path']}: overrides nothing")
        self.docketed["edition"], self.overridden = body["edition"], said

    def conflict_answered(self, said, body, author):
        need(author in self.members and author not in self.excused, f"{said['path']}: not for {author} to say")
        need(not self.opened, f"{said['path']}: an excusal after the opening (R9)")
        if body["answer"] == "excused":
            self.excused[author] = body["reason"]
            self.casts["first"].pop(author, None)
        else:
            self.cleared[author] = said

    def cast(self, said, round, author):
        need(author in self.reviewers() and author in self.cleared, f"{said['path']}: {author} has no ballot in this case")
        need(author not in self.casts[round] and round not in self.opened, f"{said['path']}: cast twice or too late (R13, R23)")
        need(self.can_decide(), f"{said['path']}: the board could not decide this case any more (R11)")
        need(round == "final" or not self.overridden or knew(said, self.overridden, self.order), f"{said['path']}: filled in beside another edition (R21)")
        self.casts[round][author] = said

    def ballot_cast(self, said, body, author):
        self.cast(said, "first", author)

    def final_vote_cast(self, said, body, author):
        need(self.discussion is not None and knew(said, self.discussion, self.order),
             f"{said['path']}: a final vote before the discussion (R24)")
        self.cast(said, "final", author)

    def receipt_given(self, said, body, author):
        need(author in self.administrators, f"{said['path']}: not by an administrator")

    def ballots_opened(self, said, body, author):
        round, ballots = body["round"], {}
        need(author in self.administrators, f"{said['path']}: not by an administrator (R27)")
        need(round not in self.opened and self.can_decide(), f"{said['path']}: nothing is to be opened")
        for opened in body["ballots"]:
            member, ballot = opened["member"], load(opened["ballot"].encode("utf-8"))
            cast = self.casts[round].get(member)
            need(cast is not None and cast["id"] == opened["statement"], f"{said['path']}: opens what {member} did not cast (R23)")
            need(knew(said, cast, self.order), f"{said['path']}: opened before {member} had cast (R13)")
            place = (ballot["board"], ballot["case"], ballot["member"], ballot["round"], ballot["package"], ballot["edition"])
            case = self.docketed
            need(ballot.get("roster") == self.board.get("rosterDigest"), f"{said['path']}: the ballot of {member} is for another roster")
            need(place == (self.board["number"], self.number, member, round, case["package"], case["edition"]),
                 f"{said['path']}: the ballot of {member} is for something else (R23)")
            need(ballot["vote"] in ("approve", "disapprove") and member not in ballots, f"{said['path']}: no vote of {member} (R22)")
            ballots[member] = {"statement": opened["statement"], "ballot": ballot}
        need(set(ballots) == set(self.reviewers()), f"{said['path']}: not all who review were opened together (R13)")
        self.opened[round] = [ballots[m] for m in self.members if m in ballots]
        self.openings[round] = said

    def discussion_held(self, said, body, author):
        need(author in self.administrators and "first" in self.opened, f"{said['path']}: no discussion is owed")
        self.discussion = said

    def result_issued(self, said, body, author):
        outcome, issued = self.outcome(), body["result"]
        need(outcome is not None and issued["outcome"] == outcome, f"{said['path']}: the result is unlike the count (R23)")
        need(author in self.administrators or (author in self.reviewers() and outcome == "approved"), f"{said['path']}: not for {author} to record (R27)")
        last = self.openings.get("final", self.openings["first"])
        need(knew(said, last, self.order), f"{said['path']}: issued before the opening")
        told = [r["text"] for r in issued["reasons"]] + [issued["guidance"]]
        if outcome == "disapproved":
            need(any(text.strip() for text in told), f"{said['path']}: a disapproval without reasons (R25)")
        else:
            plain = not any(text.strip() for text in told) and not issued["deficiencies"] and not issued["presentationInadequate"]
            need(plain, f"{said['path']}: an approval with conditions (R26)")
        self.issued, self.ending = issued, {"outcome": outcome}

    def case_held_over(self, said, body, author):
        need(author in self.administrators and self.outcome() is None, f"{said['path']}: a decided case is held over (R23)")
        lost = not career([self.members[m] for m in self.reviewers()]) and bool(self.reviewers())
        holds = {"career-majority-lost": lost, "fewer-than-two-members": len(self.reviewers()) < 2,
                 "tie": "final" in self.opened, "moratorium": self.held(), "undecided-at-adjournment": True, "other": True}
        need(holds.get(body["reason"]), f"{said['path']}: the reason {body['reason']} does not hold (R11)")
        self.ending = {"outcome": "held-over", "reason": body["reason"]}

    def case_returned(self, said, body, author):
        need(author in self.administrators and self.outcome() is None, f"{said['path']}: a decided case is returned (R23)")
        self.ending = {"outcome": "returned"}

    def count(self, round):
        votes = [b["ballot"]["vote"] for b in self.opened[round]]
        return votes.count("approve"), votes.count("disapprove")

    def outcome(self):
        """R23, R24: first ballots decide only where nobody disapproves; final votes by more than half."""
        if "final" in self.opened:
            approve, disapprove = self.count("final")
            return "approved" if approve > disapprove else "disapproved" if disapprove > approve else None
        if "first" in self.opened and self.count("first")[1] == 0:
            return "approved"
        return None

    def compare(self):
        """result.json says what was counted here, and nothing else."""
        result = self.result
        need(self.ending is not None, "the case has not ended")
        need(result["case"] == self.docketed, "the case is not docketed as result.json says")
        need(result["firstBallots"] == self.opened.get("first", []), "the first ballots of result.json are others")
        need(result["finalVotes"] == self.opened.get("final", []), "the final votes of result.json are others")
        told = self.discussion["body"]["record"] if self.discussion else None
        need(result.get("discussion") == told, "the discussion of result.json is another")
        tallies = []
        for round in ("first", "final"):
            if round in self.opened:
                approve, disapprove = self.count(round)
                decided = {"outcome": self.outcome()} if round == "final" and self.outcome() else {}
                if round == "first" and disapprove == 0:
                    decided = {"outcome": "approved"}
                tallies.append({"round": round, "approving": approve, "disapproving": disapprove, **decided})
        need(result["tallies"] == tallies, "the counts of result.json are others")
        ending = {k: v for k, v in result["disposition"].items() if k != "words"}
        need(ending == self.ending, "the outcome of result.json is another")
        need(result.get("issued") == self.issued, "the words for the agency in result.json are others")
        excused = {s["member"]: s["reason"] for s in result["standings"] if s["standing"] == "excused"}
        need(excused == self.excused, "the excusals of result.json are others")
        away = {s["member"] for s in result["standings"] if s["standing"] == "unavailable"}
        need(away == self.unavailable - set(self.excused), "who was unavailable is told otherwise in result.json")
        need([s["member"] for s in result["standings"]] == list(self.members), "the members of result.json are others")


def in_words(day):
    year, month, number = day.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {year}"


MONTHS = ("January February March April May June July August September October November December").split()
KINDS = {"weekly": "a weekly board", "ad-hoc-development-program": "an ad hoc board for development programs",
         "ad-hoc-additional": "an additional ad hoc board", "practice": "a practice board"}
HELD = {"career-majority-lost": " (R11)", "fewer-than-two-members": " (O1)", "tie": " (O2)", "moratorium": " (R47)"}


def paper(case):
    """What data/result.txt says, in its order; how the lines are set is not looked at."""
    result, cover, board, docketed = case.result, case.result["cover"], case.board, case.docketed
    yield from ("QUALIFICATIONS REVIEW BOARD Record of a case Case", case.number, "Candidate", cover["candidate"], "Agency", cover["agency"])
    yield from ("Component", cover["component"]) if "component" in cover else ()
    yield from ("Position", cover["position"])
    if announced := cover.get("announcement"):
        yield from ("Announcement", announced["number"], "posted", in_words(announced["posted"]))
        yield from ("closed", in_words(announced["closed"])) if "closed" in announced else ()
    submission = cover.get("submission", {"ordinal": 1})
    yield from ("Criterion", docketed["criterion"], "Edition", docketed["edition"], "Submission", str(submission["ordinal"]))
    for earlier in submission.get("earlier", []):
        yield f"Earlier {earlier['case']} {earlier['outcome']} by board {earlier['board']} on {in_words(earlier['decided'])}"
    yield f"Package {docketed['package']} Board {board['number']} of {in_words(board['date'])} {KINDS[board['kind']]} Roster"
    for member in case.members.values():
        yield f"{member['name']} {member['id']} {member['agency']} {member['appointment']}"
        yield "has served before" if member.get("hasServedBefore") else "has not served before"
        why = case.excused.get(member["id"])
        yield {"own-agency": "excused own agency", "own-judgment": "excused own judgment"}.get(why, "")
        yield "unavailable" if member["id"] in case.unavailable and not why else ""
    for person in board["administrators"]:
        yield f"{person['name']} {person['id']} administrator"
    yield from paper_of_round(case, "first", "First ballots")
    yield from ("Discussion", case.discussion["body"]["record"]) if case.discussion else ()
    yield from paper_of_round(case, "final", "Final votes")
    outcome, words = case.ending["outcome"], result["disposition"].get("words", "")
    yield {"approved": "Result Approved", "disapproved": "Result Disapproved", "returned": f"Result Returned to the agency {words}",
           "held-over": f"Result Held over {words}{HELD.get(case.ending.get('reason'), '')}"}[outcome]
    issued = case.issued or {"reasons": [], "guidance": "", "recommendations": "", "deficiencies": [], "presentationInadequate": False}
    for reason in sorted(issued["reasons"], key=lambda r: r["number"]):
        yield from said(f"Reasons for the agency ECQ {reason['number']}", reason["text"])
    yield from said("Guidance to the agency", issued["guidance"])
    yield from said("Recommendations", issued["recommendations"])
    yield "".join(["Deficiencies noted"] + [f" ECQ {n}" for n in sorted(issued["deficiencies"])]) if issued["deficiencies"] else ""
    yield "Based on inadequacy of the case presentation" if issued["presentationInadequate"] else ""
    yield from ("Statements it rests on", *(s["id"] for s in result["statements"]))


def paper_of_round(case, round, title):
    if not case.casts[round]:
        return
    yield title
    for member in case.members.values() if round not in case.opened else ():
        yield f"{member['name']} cast never opened" if member["id"] in case.casts[round] else ""
    for counted in case.opened.get(round, []):
        ballot = counted["ballot"]
        yield f"{case.members[ballot['member']]['name']} {ballot['vote']} cast in {counted['statement']}"
        yield "inadequate presentation" if ballot["presentationInadequate"] else ""
        for reasons in ballot.get("reasons", []):
            yield f"ECQ {reasons['number']} {'deficiency noted' if reasons['isDeficient'] else ''} {reasons['text']}"
            for passage in reasons.get("passages", []):
                yield f"{passage['document']} p {passage['page']} par {passage['paragraph']} {passage['quote']}"
        for heading, name in (("On the whole", "overall"), ("Guidance", "guidance"), ("Recommendations", "recommendations")):
            yield from said(heading, ballot[name])
    if round in case.opened:
        yield "Count {} to approve {} to disapprove".format(*case.count(round))


def said(heading, text):
    return (heading, text) if text.strip() else ()


def check_paper(files, case):
    """result.txt says what was counted here: the same letters and digits, without head and foot of its pages."""
    pages = files["data/result.txt"].decode("utf-8").split("\f")
    letters = lambda text: "".join(filter(str.isalnum, text))
    body = "".join("".join(page.rstrip("\n").split("\n")[2:-2]) for page in pages)
    need(letters(body) == letters("".join(paper(case))), "data/result.txt is not what the statements give")


def expected_notice(case, told):
    """notice.json as the statements and the cover give it; its deadline (R32) is the office's own."""
    cover, issued = case.result["cover"], case.issued or {}
    plain = lambda text: "\n".join(line.rstrip() for line in (text or "").strip().splitlines()) or None
    banner = case.board["banner"]
    if case.result["practice"] and banner != "PRACTICE":
        banner = f"PRACTICE \u00b7 {banner}" if banner else "PRACTICE"
    notice = {"format": "qrb-notice/1", "practice": case.result["practice"], "marking": "NOTICE TO THE AGENCY: this paper may leave the board",
              "banner": banner, "case": case.number, "candidate": cover["candidate"], "agency": cover["agency"],
              "component": cover.get("component"), "position": cover["position"], "announcement": cover.get("announcement"),
              "board": {"number": case.board["number"], "date": case.board["date"]}, "decision": case.ending["outcome"],
              "recommendations": plain(issued.get("recommendations"))}
    if notice["decision"] == "disapproved":
        second = any(e["outcome"] == "disapproved" for e in cover.get("submission", {}).get("earlier", []))
        closed = (cover.get("announcement") or {}).get("closed")
        later = closed and f"{int(closed[:4]) + 1}{closed[4:]}".replace("-02-29", "-02-28")
        notice["disapproval"] = {
            "reasons": [{"number": r["number"], "text": plain(r["text"])} for r in sorted(issued["reasons"], key=lambda r: r["number"]) if plain(r["text"])],
            "guidance": plain(issued["guidance"]), "deficiencies": sorted(issued["deficiencies"]),
            "options": [] if second else ["same-case-to-next-board", "returned-for-revision-or-alternative-action"],
            "adviceOffered": issued["presentationInadequate"], "secondDisapproval": second,
            "earliestNewClosing": later if second else None,
            "resubmitWithinDays": None if second else told.get("disapproval", {}).get("resubmitWithinDays")}
    return notice


def check_notice(folder, case):
    """The notice says what was issued (R26 to R31), and names nobody (R33)."""
    files = {name: open(os.path.join(folder, name), "rb").read() for name in files_below(folder)}
    need(set(files) == {"notice.txt", "notice.html", "notice.json"}, "the notice has not the three files of a notice")
    told = load(files["notice.json"])
    filled = lambda value: {k: filled(v) for k, v in value.items() if v is not None} if isinstance(value, dict) else value
    expected = filled(expected_notice(case, told))
    # The names of qualifications are those of the edition, which is not in the bag.
    for reason in told.get("disapproval", {}).get("reasons", []):
        reason.pop("name", None)
    for name in sorted(set(expected) | set(told)):
        need(told.get(name) == expected.get(name), f"notice.json says something else of: {name}")
    for name, data in files.items():
        text = " ".join(re.split(r"\W+", data.decode("utf-8").lower()))
        for member in case.members.values():
            who = " ".join(re.split(r"\W+", member["name"].lower())).strip()
            need(f" {who} " not in f" {text} ", f"{name} names a member (R33)")


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__.strip())
        return 64
    try:
        root = arguments[0]
        files = check_bag(root)
        result = load(files["data/result.json"])
        need(result["format"] == "qrb-result/2", "result.json has a format that is not known here")
        statements, order = read_statements(files, result)
        signed = check_signatures(root, files, statements, result["board"])
        case = Case(result, statements, order)
        case.compare()
        check_paper(files, case)
        if len(arguments) == 2:
            check_notice(arguments[1], case)
    except (Refused, OSError) as fault:
        print(f"NOT VERIFIED: {fault}.")
        return 1
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as fault:
        print(f"NOT VERIFIED: a file has not the form it should have ({type(fault).__name__}: {fault}).")
        return 1
    counts = "; ".join(f"{r} round {case.count(r)[0]} approve, {case.count(r)[1]} disapprove" for r in case.opened)
    print(f"Verified: case {case.number}, board {case.board['number']}: {case.ending['outcome']}. {counts or 'No ballots were opened'}.")
    print(f"{len(files)} files are as written; {len(statements)} statements, {signed} of them signed.")
    print("Not compared: data/HOW-TO-VERIFY.txt" + (" and the wording of notice.txt and notice.html; read them." if len(arguments) == 2 else "."))
    if signed < len(statements):
        print("Nothing here proves who wrote the statements that are not signed.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
