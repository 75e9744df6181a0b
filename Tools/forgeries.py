#!/usr/bin/env python3
"""Forges something in a docket or a result, as far as an account and the key of its person reach.

    Tools/forgeries.py list PERSON                 the names of what that person can try, one a line
    Tools/forgeries.py NAME PERSON KEY FOLDER      KEY is an OpenSSH private key; FOLDER a docket, for results a result

It shares no code with the program. That a statement is written as the program writes it is looked at first: a forgery that
were refused for its form would prove nothing. The exit code is 0 where everything was written.
"""
import glob, hashlib, json, os, re, subprocess, sys


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    said = json.loads(text)
    assert written(said) == text, f"{path} is written otherwise"
    return said


def written(said):
    return json.dumps(said, indent=2, ensure_ascii=False) + "\n"


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Forger:
    def __init__(self, person, key, folder):
        self.person, self.key, self.folder = person, key, folder

    def path(self, number, author=None):
        if number == 1 and (author or self.person) == "hale":
            return f"{self.folder}/board.json"
        return f"{self.folder}/record/{author or self.person}/{number:08d}.json"

    @property
    def newest(self):
        return max(int(os.path.basename(name)[:8]) for name in glob.glob(f"{self.folder}/record/{self.person}/0*.json"))

    def put(self, path, said, isSigned=True):
        with open(path, "w", encoding="utf-8") as file:
            file.write(written(said))
        if not isSigned:
            return
        if os.path.exists(path + ".sig"):
            with open(path + ".sig", "w"):
                pass
        done = subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", self.key, "-n", f"{said['kind']}@qrb"],
                              stdin=open(path, "rb"), capture_output=True, check=True)
        with open(path + ".sig", "wb") as file:
            file.write(done.stdout)

    def add(self, said, isSigned=True, author=None):
        """As the next statement in the own folder."""
        number = self.newest + 1
        said = dict(said, author=author or self.person, sequence=number, previous=digest(self.path(number - 1)))
        self.put(self.path(number), dict(sorted(said.items(), key=lambda entry: ORDER.index(entry[0]))), isSigned)

    def chain_anew(self, first):
        """Everything after a statement of one's own, so that it follows what stands there now."""
        for number in range(first + 1, self.newest + 1):
            self.put(self.path(number), dict(load(self.path(number)), previous=digest(self.path(number - 1))))

    def own(self, kind, **body):
        for number in range(1, self.newest + 1):
            if os.path.exists(self.path(number)):
                said = load(self.path(number))
                if said["kind"] == kind and all(said["body"].get(name) == value for name, value in body.items()):
                    yield number, said


ORDER = ["format", "kind", "board", "author", "sequence", "previous", "seen", "claimedTime", "body"]


def turned(ballot):
    other = {"approve": "disapprove", "disapprove": "approve"}
    return re.sub(r'"vote": "(\w+)"', lambda found: f'"vote": "{other[found[1]]}"', ballot)


# What a member's account can try.

def alters_the_own_statement(forger):
    number, said = next(forger.own("ballot-cast"))
    forger.put(forger.path(number), dict(said, claimedTime="2025-08-06T09:00:00Z"), isSigned=False)


def alters_the_own_statement_and_signs(forger):
    number, said = next(forger.own("ballot-cast"))
    forger.put(forger.path(number), dict(said, claimedTime="2025-08-06T09:00:00Z"))


def takes_back_a_vote(forger):
    number, _ = next(forger.own("ballot-cast"))
    os.unlink(forger.path(number))
    os.unlink(forger.path(number) + ".sig")


def takes_away_the_sealed_ballot(forger):
    os.unlink(sorted(glob.glob(f"{forger.folder}/record/{forger.person}/sealed/*.age"))[0])


def has_a_statement_of_a_colleague(forger):
    source, target = forger.path(1, "okafor"), forger.path(forger.newest + 1)
    for ending in ("", ".sig"):
        with open(source + ending, "rb") as file, open(target + ending, "wb") as copy:
            copy.write(file.read())


def issues_a_result(forger):
    forger.add(dict(load(result_issued(forger)), seen={}))


def issues_a_result_as_hale(forger):
    forger.add(dict(load(result_issued(forger)), seen={}), author="hale")


def result_issued(forger):
    for path in sorted(glob.glob(f"{forger.folder}/record/hale/*.json")):
        if load(path)["kind"] == "result-issued":
            return path
    raise LookupError("no result was issued")


def votes_again(forger):
    _, said = next(forger.own("ballot-cast"))
    forger.add(said)


# What the administrator's account can try.

def appoints_a_member_otherwise(forger):
    board = load(f"{forger.folder}/board.json")
    board["body"]["board"]["members"][2]["appointment"] = "career"
    forger.put(f"{forger.folder}/board.json", board)
    forger.chain_anew(1)


def turns_a_vote(forger):
    """In the newest opening, that nobody has stated anything after; whatever hale's key can sign is signed anew."""
    number, said = list(forger.own("ballots-opened"))[-1]
    said["body"]["ballots"][1]["ballot"] = turned(said["body"]["ballots"][1]["ballot"])
    forger.put(forger.path(number), said)
    forger.chain_anew(number)


def turns_a_vote_and_signs_it(forger):
    """The same with a signature of hale's in the place of the member's."""
    number, said = list(forger.own("ballots-opened"))[-1]
    opened = said["body"]["ballots"][1]
    opened["ballot"] = turned(opened["ballot"])
    done = subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", forger.key, "-n", "ballot@qrb"], input=opened["ballot"].encode(), capture_output=True, check=True)
    opened["signature"] = done.stdout.decode()
    forger.put(forger.path(number), said)
    forger.chain_anew(number)


def drops_a_ballot_when_opening(forger):
    number, said = list(forger.own("ballots-opened"))[-1]
    said["body"]["ballots"].pop()
    forger.put(forger.path(number), said)
    forger.chain_anew(number)


def replays_a_ballot_of_another_case(forger):
    """The member's own text and signature, from a case on which the member voted otherwise."""
    openings = list(forger.own("ballots-opened"))
    number, said = openings[-1]
    opened = said["body"]["ballots"][1]
    other = next(o for _, s in openings for o in s["body"]["ballots"]
                 if o["member"] == opened["member"] and '"vote": "approve"' in o["ballot"])
    opened["ballot"], opened["signature"] = other["ballot"], other["signature"]
    forger.put(forger.path(number), said)
    forger.chain_anew(number)


def takes_back_an_opening(forger):
    number, _ = next(forger.own("ballots-opened"))
    os.unlink(forger.path(number))


def invents_a_vote(forger):
    said = next(load(path) for path in sorted(glob.glob(f"{forger.folder}/record/lindqvist/0*.json")) if '"ballot-cast"' in open(path).read())
    forger.add(said, author="lindqvist")


def issues_what_was_not_decided(forger):
    forger.add(json.loads(written(load(result_issued(forger))).replace('"case": "2025-1041"', '"case": "2025-1044"')))


def alters_a_package(forger):
    package = f"{forger.folder}/cases/2025-1042"
    path = sorted(glob.glob(f"{package}/data/text/*.txt"))[0]
    with open(path, "a") as file:
        file.write("One more achievement.\n")
    write_manifests(package)


def puts_another_key_on_the_roster(forger):
    path = f"{forger.folder}/roster"
    lines = open(path).read().split("\n")
    own = next(line for line in lines if line.startswith("hale "))
    with open(path, "w") as file:
        file.write("\n".join(own.replace("hale ", "reyes ", 1) if line.startswith("reyes ") else line for line in lines))


def alters_a_written_result(forger):
    path = f"{forger.folder}/results/2025-1043-privileged/data/result.txt"
    text = open(path).read()
    assert re.search("disapproved", text, re.I)
    with open(path, "w") as file:
        file.write(re.sub("disapproved", "approved", text, flags=re.I))
    write_manifests(f"{forger.folder}/results/2025-1043-privileged")


def write_manifests(bag):
    """As anybody can."""
    def lines(paths):
        return "".join(f"{digest(os.path.join(bag, path))}  {path}\n" for path in sorted(paths))
    payload = [os.path.relpath(os.path.join(root, name), bag) for root, _, names in os.walk(f"{bag}/data") for name in names]
    with open(f"{bag}/manifest-sha256.txt", "w") as file:
        file.write(lines(payload))
    information = open(f"{bag}/bag-info.txt").read()
    octets = sum(os.path.getsize(os.path.join(bag, path)) for path in payload)
    with open(f"{bag}/bag-info.txt", "w") as file:
        file.write(re.sub(r"Payload-Oxum: .*", f"Payload-Oxum: {octets}.{len(payload)}", information))
    with open(f"{bag}/tagmanifest-sha256.txt", "w") as file:
        file.write(lines(["bag-info.txt", "bagit.txt", "manifest-sha256.txt"]))


# What can be tried on a result that is handed on.

def result_turns_a_vote(forger):
    """The folder as a whole: text, ids and manifests; whatever hale's key can sign is signed anew."""
    path = next(p for p in sorted(glob.glob(f"{forger.folder}/data/statements/hale/*.json")) if load(p)["kind"] == "ballots-opened")
    said, old = load(path), digest(path)
    opened = said["body"]["ballots"][0]
    opened["ballot"] = turned(opened["ballot"])
    forger.put(path, said)
    for ballot in glob.glob(f"{forger.folder}/data/ballots/*/{opened['member']}.json"):
        if json.load(open(ballot))["round"] == said["body"]["round"]:
            with open(ballot, "w") as file:
                file.write(opened["ballot"])
    text = open(f"{forger.folder}/data/result.json").read()
    with open(f"{forger.folder}/data/result.json", "w") as file:
        file.write(text.replace(old, digest(path)))
    write_manifests(forger.folder)


def result_tells_another_outcome(forger):
    for name in ("result.json", "result.txt"):
        path = f"{forger.folder}/data/{name}"
        text = open(path).read()
        assert re.search("disapproved", text, re.I)
        with open(path, "w") as file:
            file.write(re.sub("disapproved", "approved", text, flags=re.I))
    write_manifests(forger.folder)


MEMBER = [alters_the_own_statement, alters_the_own_statement_and_signs, takes_back_a_vote, takes_away_the_sealed_ballot,
          has_a_statement_of_a_colleague, issues_a_result, issues_a_result_as_hale, votes_again]
ADMINISTRATOR = [appoints_a_member_otherwise, turns_a_vote, turns_a_vote_and_signs_it, drops_a_ballot_when_opening,
                 replays_a_ballot_of_another_case, takes_back_an_opening, invents_a_vote, issues_what_was_not_decided,
                 alters_a_package, puts_another_key_on_the_roster, alters_a_written_result]
# With a key that was replaced since.
OLD_KEY = [issues_a_result]
RESULT = [result_turns_a_vote, result_tells_another_outcome]


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "list":
        for act in {"hale": ADMINISTRATOR, "reyes": OLD_KEY, "result": RESULT}.get(arguments[1], MEMBER):
            print(act.__name__)
        return 0
    acts = {act.__name__: act for act in MEMBER + ADMINISTRATOR + RESULT}
    if len(arguments) != 4 or arguments[0] not in acts:
        print(__doc__.strip())
        return 64
    acts[arguments[0]](Forger(*arguments[1:]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
