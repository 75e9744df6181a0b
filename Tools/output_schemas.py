#!/usr/bin/env python3
"""Judges what the program prints and writes as JSON by docs/schemas (JSON Schema, Draft 2020-12).

    Tools/output_schemas.py [PROGRAM]      by default .build/debug/qrb

A board on which cases end in every way (every_outcome.py), packages sound and broken, and what people give the program all
go through it. Each object has to fit its schema, and none that was spoiled may. It fails, too, where a schema was never
used, a format named in Sources has none, or a kind of statement is in none. Needs the Python package jsonschema.
"""
import copy
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import sys
import tempfile

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import every_outcome
from every_outcome import Office

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = {file.name.split(".")[0]: json.loads(file.read_text()) for file in (ROOT / "docs/schemas").glob("*.schema.json")}
# A schema names another by its file.
REGISTRY = Registry().with_resources((f"{name}.schema.json", Resource.from_contents(schema)) for name, schema in SCHEMAS.items())
# Lines of another kind, which only this program is to read.
NOT_JSON = {"qrb-sealed-lines/1"}


class Judge:
    """Counts what was judged and keeps what was wrong."""

    def __init__(self):
        self.faults, self.count, self.used = [], 0, set()
        self.validators = {}
        for name, schema in SCHEMAS.items():
            Draft202012Validator.check_schema(schema)
            self.validators[name] = Draft202012Validator(schema, registry=REGISTRY)

    def __call__(self, value, name):
        self.count += 1
        validator = self.validators[name]
        self.faults += [f"{name}: {error.json_path}: {error.message}"[:400] for error in validator.iter_errors(value)]
        if name not in self.used and isinstance(value, dict):
            required = SCHEMAS[name].get("required", [])
            self.faults += [f"{name}: accepted {how}" for how, bad in spoiled(value, required) if validator.is_valid(bad)]
        self.used.add(name)

    def refuse(self, value, name, how):
        """A wrong example."""
        self.count += 1
        if self.validators[name].is_valid(value):
            self.faults.append(f"{name}: accepted {how}")

    def lines(self, text, name):
        values = [json.loads(line) for line in text.splitlines()]
        if not values:
            self.faults.append(f"{name}: nothing was printed")
        for value in values:
            self(value, name)

    def need(self, holds, words):
        if not holds:
            self.faults.append(words)


def spoiled(value, required):
    """Copies that must be refused, with what was done to each."""
    for name in required:
        yield f"without {name}", {key: part for key, part in value.items() if key != name}
    yield "with a stranger", value | {"stranger": 1}
    if "format" in value:
        yield "of a later format", value | {"format": re.sub(r"\d+$", "9", value["format"])}


def packages(judge, folder, program):
    """Sound and broken packages through `bag validate`, `case check` and `case add`."""
    office = Office(folder, program)
    office.folder.mkdir()
    office.plain("demo", "--make-only", "--folder", "docket")
    cases = sorted((office.docket / "cases").iterdir())
    (cases[0] / "data/text/resume.txt").write_text("Forged\n")
    (cases[1] / "data/case.json").write_text("{}")
    (cases[2] / "manifest-sha256.txt").unlink()
    (cases[3] / "data/x\x1b[2J.txt").symlink_to("/etc/passwd")
    (office.docket / "cases/stray.txt").write_text("x")
    (office.folder / "statement.txt").write_text("ECQ 1: LEADING CHANGE\n\nWords.\n")
    (office.docket / "settings.json").write_text('{"format":"qrb-settings/1","resubmission":"60 days"}')
    judge(json.loads((office.docket / "settings.json").read_text()), "settings")
    judge.lines(office.plain("bag", "validate", "--json", *cases, codes=(0, 1)), "bag-validation")
    judge.lines(office.plain("case", "check", "--json", office.docket, codes=(0, 1)), "case-report")
    adding = ["case", "add", f"{folder}/statement.txt", "--docket", office.docket, "--number", "2025-9000"]
    answers = ["--no-input", "--accept-guesses", "--candidate", "A", "--agency", "B", "--position", "C", "--criterion", "A",
               "--announcement", "D", "--posted", "2025-02-24", "--json"]
    judge(kept_answers(office, adding), "intake-answers")
    for more in (["--dry-run"], ["--as", "hale"]):
        result = json.loads(office.plain(*adding, *answers, *more, codes=(0, 1)))
        judge(result, "intake-result")
        judge(result["cover"], "case")
        judge(result["importReport"], "import-report")
        judge(result["report"], "case-report")
    # A board without keys: who sat on it stands in its results.
    office.plain("board", "return", "2025-1047", "--reason", "withdrawn", "--docket", office.docket, "--as", "hale", "--no-input")
    inside = office.docket / "results/2025-1047-privileged/data"
    judge(json.loads((inside / "roster.json").read_text()), "result-roster")
    judge(json.loads((inside / "result.json").read_text()), "result")


def kept_answers(office, words):
    """What is kept when somebody is interrupted at the first question."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(office.folder)
        os.execve(office.program, [office.program, *map(str, words)], office.environment)
    said = b""
    # The documents are agreed to; then the first entry of the cover is begun and not ended.
    for typed in (b"\n", b"Begun\x03"):
        while select.select([terminal], [], [], 3)[0]:
            said += os.read(terminal, 4096)
        os.write(terminal, typed)
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        pass
    os.waitpid(child, 0)
    files = list((office.folder / "state/qrb").glob("**/*.json"))
    if len(files) != 1:
        raise every_outcome.Failed(f"no answers were kept: {said.decode(errors='replace')}")
    return json.loads(files[0].read_text())


def administration(judge, office):
    """Everything up to the result, with what the commands say on the way."""
    judge.lines(office.convene(), "convening")
    other = ["--docket", f"{office.folder}/other", "--json", "--dry-run"]
    shutil.copytree(office.docket, f"{office.folder}/other", ignore=shutil.ignore_patterns("board.json*", "roster", "record"))
    (office.folder / "other/cases/2025-1042/manifest-sha256.txt").unlink()
    words = office.convening()
    for words, codes in ((words, (0,)), (words[:-2], (1,)), ([*words, "--kind", "weekly"], (0, 1))):
        judge.lines(office.run(*words, *other, codes=codes), "convening")

    def status():
        for person in (*every_outcome.MEMBERS, "hale"):
            judge(json.loads(office.plain("board", "status", "--docket", office.docket, "--as", person, "--json")), "board-status")

    def act(*words, codes=(0,)):
        judge.lines(office.board(*words, "--json", codes=codes), "act")

    status()
    act("open", "2025-1041", codes=(1,))
    act("moratorium", "declare", "--agency", "Department of Justice", "--reason", "a new head")
    act("moratorium", "end", "--agency", "Department of Justice", "--reason", "confirmed")
    act("edition", "2025-1047", "--edition", "2006-issued", "--reason", "as announced")
    shutil.copytree(office.docket, office.folder / "before")
    every_outcome.counted(office)
    status()
    judge(json.loads(office.plain("record", "merge", office.docket, "--docket", office.folder / "before", "--json")), "record-merge")
    wording(judge, office)
    # Without a terminal no words of ballots are sent, and no recommendation is dropped, without a word.
    act("close", "2025-1043", codes=(1,))
    office.board("close", "2025-1042", codes=(64,))
    for number, words in every_outcome.CLOSED.items():
        act("close", f"2025-{number}", *words)
    for number in (1044, 1046):
        act("hold", f"2025-{number}")
    act("return", "2025-1047", "--reason", "withdrawn")
    act("write", "2025-1041")
    notice = office.docket / "notices/2025-1041-to-agency/notice.txt"
    told = notice.read_text()
    notice.write_text("Forged.\n")
    act("write", "2025-1041", codes=(2,))
    notice.write_text(told)
    act("unavailable", "reyes", "--reason", "ill")
    act("adjourn", "--reason", "done")
    status()


def wording(judge, office):
    """What ballots give, what --from takes, and that it refuses what the schema refuses."""
    close = ["close", "2025-1043", "--dry-run", "--json"]
    proposed = json.loads(office.board(*close))
    judge(proposed, "act")
    judge(proposed["wording"], "wording")
    said = json.dumps(proposed["wording"])
    for name in ("Okafor", "okafor", "Reyes", "Lindqvist"):
        judge.need(name not in said, f"the words that are proposed name {name}")
    file = office.folder / "words.json"
    text = {"number": 1, "text": "Plans."}
    sound = [proposed["wording"], {"guidance": "Show results."}, {"reasons": [text], "deficiencies": [2]}]
    broken = [{"outcome": "approved"}, {"reasons": [text | {"by": "okafor"}]}, {"reasons": [{"number": 0, "text": ""}]},
              {"deficiencies": [1, 1]}, {"guidance": None}, {"presentationInadequate": "yes"}, ["words"]]
    for words in sound + broken:
        file.write_text(json.dumps(words))
        codes = (0,) if words in sound else (64,)
        office.board(*close, "--from", file, codes=codes)
        judge(words, "wording") if words in sound else judge.refuse(words, "wording", json.dumps(words))


def written(judge, office):
    """What lies in the folders: statements, ballots, results, notices, editions."""
    ended = office.docket
    for file in [ended / "board.json", *sorted(ended.glob("record/*/*.json"))]:
        said = json.loads(file.read_text())
        judge(said, "statement")
        for opened in said["body"].get("ballots", []) if said["kind"] == "ballots-opened" else []:
            judge(json.loads(opened["ballot"]), "ballot")
    for name, schema in (("results/*/data/result.json", "result"), ("notices/*/notice.json", "notice"),
                         ("cases/*/data/case.json", "case")):
        for file in sorted(ended.glob(name)):
            judge(json.loads(file.read_text()), schema)
    judge(json.loads(office.plain("summary", ended, "--form", "json", codes=(0, 1))), "summary")
    for file in sorted((ROOT / "Sources/Qualifications/Editions").glob("*.json")):
        judge(json.loads(file.read_text()), "edition")
    carried = office.folder / "carried"
    office.plain("ballot", "export", "2025-1042", "--as", "okafor", "--docket", ended, "-o", carried)
    judge(json.loads(carried.read_text()), "carried-ballot")
    judge(json.loads(office.plain("ballot", "import", carried, "--docket", ended, "--json")), "ballot-import")


def verification(judge, office):
    """Reports on what holds, on what could not all be checked, and on what was forged."""
    ended, verdicts = office.docket, []

    def report(*words, codes):
        said = office.plain(*words, "--json", codes=codes)
        judge.lines(said, "verification")
        verdicts.extend(json.loads(line)["verdict"] for line in said.splitlines())
        return json.loads(said.splitlines()[-1])

    sound = report("record", "verify", ended, codes=(0,))
    results = sorted((ended / "results").iterdir())
    notices = [word for result in results for word in
               ("--notice", ended / "notices" / result.name.replace("-privileged", "-to-agency"))]
    report("result", "verify", *results, *notices, codes=(0,))
    forged = office.folder / "forged"
    shutil.copytree(results[2], forged)
    file = next(forged.glob("data/statements/hale/*.json"))
    file.write_text(file.read_text().replace("2026-47", "2026-48"))
    report("result", "verify", forged, codes=(1,))
    report("result", "verify", results[0], "--notice", notices[3], codes=(1,))
    shutil.copytree(ended, office.folder / "altered")
    for sealed in list((office.folder / "altered/record").glob("*/sealed/*.age"))[:1]:
        whole = sealed.read_bytes()
        sealed.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    report("record", "verify", office.folder / "altered", codes=(1,))
    judge.need(verdicts == ["verified"] * 9 + ["not-verified"] * 3, f"the verdicts are {verdicts}")

    def wrong(how, change):
        bad = copy.deepcopy(sound)
        change(bad)
        judge.refuse(bad, "verification", how)

    wrong("another verdict", lambda r: r.update(verdict="probably"))
    wrong("no checks", lambda r: r.update(checks=[]))
    wrong("a check without a name", lambda r: r["checks"][0].pop("check"))
    wrong("a check nobody knows", lambda r: r["checks"][0].update(check="luck"))
    wrong("another state", lambda r: r["checks"][0].update(state="good"))
    wrong("faults as a number", lambda r: r["checks"][0].update(faults=0))
    wrong("verified with a fault", lambda r: r["checks"][0]["faults"].append("A file was altered."))
    wrong("verified although a check fails", lambda r: r["checks"][0].update(state="fails", faults=["A file was altered."]))
    wrong("not verified, and nothing fails", lambda r: r.update(verdict="not-verified"))
    wrong("a stranger in a check", lambda r: r["checks"][0].update(stranger=1))


def people(judge, office):
    """List of people, keys, machine, editions and the settings of notices."""
    roster = office.docket / "roster.json"
    for line in roster.read_text().splitlines():
        judge(json.loads(line), "roster")
    listed = ["--list", roster, "--json"]
    judge(json.loads(office.plain("roster", "list", *listed)), "roster-listing")
    judge(json.loads(office.plain("roster", "add", "price", "--name", "John Price", "--agency", "Treasury", "--appointment", "career",
                                  "--away", "2025-08-04/2025-08-08", "--no-input", *listed)), "roster-listing")
    judge(json.loads(roster.read_text().splitlines()[-1]), "roster")
    # With a case under criterion B there is no board for all; without it, and without that of a member's agency, there is.
    some = office.folder / "some"
    for number in ("2025-1041", "2025-1042"):
        shutil.copytree(office.docket / "cases" / number, some / "cases" / number)
    for docket, codes in ((office.docket, (1,)), (some, (0,))):
        judge(json.loads(office.plain("roster", "propose", "--docket", docket, "--date", "2025-08-20", *listed, codes=codes)), "roster-proposal")
    judge(json.loads(office.plain("roster", "remove", "price", *listed)), "roster-listing")
    judge(json.loads(office.plain("identity", "show", "--as", "okafor", "--json")), "identity")
    judge(json.loads(office.plain("doctor", office.docket, "--json", codes=(0, 1))), "doctor")
    for words in (["list"], ["for", "2025-02-24"], ["diff", "2006-issued", "2006-published"], ["show", "2006-published", "3"]):
        judge(json.loads(office.plain("ecq", *words, "--json", codes=(0, 1))), "editions")
    judge(json.loads(office.plain("ecq", "show", "--json")), "edition")
    templates = office.docket / "templates"
    templates.mkdir()
    sound = {"format": "qrb-notice-settings/1", "resubmissionDays": 60}
    for settings, codes in ((sound, (2,)), (sound | {"resubmissionDays": 0}, (2,)), (sound | {"days": 1}, (2,)), ({}, (2,))):
        (templates / "notice.json").write_text(json.dumps(settings))
        said = json.loads(office.board("write", "2025-1043", "--json", codes=codes) or "{}")
        # With the deadline the notice would read otherwise; with broken settings nothing is made at all.
        judge.need(("other contents" in said.get("message", "")) == (settings == sound), f"notice.json {settings}: {said}")
        judge(settings, "notice-settings") if settings == sound else judge.refuse(settings, "notice-settings", str(settings))


def complete(judge):
    """No schema unused, no format without one, no kind of statement forgotten."""
    judge.need(judge.used == set(SCHEMAS), f"never judged: {sorted(set(SCHEMAS) - judge.used)}")
    source = "\n".join(file.read_text() for file in (ROOT / "Sources").glob("**/*.swift"))
    formats = set(re.findall(r'"(qrb-[a-z-]+/\d+) ?"', source)) - NOT_JSON
    described = {schema["properties"]["format"]["const"] for schema in SCHEMAS.values() if "format" in schema.get("properties", {})}
    judge.need(formats == described, f"formats without a schema, or schemas without a format: {sorted(formats ^ described)}")
    kinds = set(re.findall(r'case \w+ = "([a-z-]+)"', (ROOT / "Sources/BoardReview/Statements/StatementKind.swift").read_text()))
    schema = SCHEMAS["statement"]
    branches = {part["if"]["properties"]["kind"]["const"] for part in schema["allOf"]}
    judge.need(kinds == set(schema["properties"]["kind"]["enum"]) == branches, "a kind of statement is not described")
    judge.need(kinds < set(SCHEMAS["act"]["properties"]["act"]["enum"]), "a kind of statement is missing among the acts")


def main(program):
    judge = Judge()
    with tempfile.TemporaryDirectory() as folder:
        try:
            packages(judge, f"{folder}/packages", program)
            office = Office(f"{folder}/office", program)
            administration(judge, office)
            written(judge, office)
            verification(judge, office)
            people(judge, office)
        except every_outcome.Failed as failure:
            judge.faults.append(str(failure))
        complete(judge)
    print(*judge.faults, f"{judge.count} objects, {len(judge.faults)} faults", sep="\n")
    return 1 if judge.faults or judge.count < 250 else 0


if __name__ == "__main__":
    signal.alarm(int(os.environ.get("QRB_SECONDS", "900")))
    sys.exit(main(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/qrb")))
