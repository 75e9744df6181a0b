#!/usr/bin/env python3
"""Judges what the program prints as JSON by docs/schemas (JSON Schema, Draft 2020-12).

    Tools/output_schemas.py [PROGRAM]      by default .build/debug/qrb

Sound and broken packages of a practice docket go through `bag validate`, `case check` and `case add`. Needs the Python
package jsonschema.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "docs" / "schemas"


def validator(name):
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def main(program):
    faults, count = [], 0

    def judge(value, name):
        nonlocal count
        count += 1
        faults.extend(f"{name}: {error.json_path}: {error.message}" for error in validator(name).iter_errors(value))

    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "XDG_STATE_HOME": f"{folder}/state"}

        def qrb(*arguments):
            run = subprocess.run([program, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                                 start_new_session=True, check=False)
            return run.stdout.decode()

        docket = pathlib.Path(folder) / "docket"
        qrb("demo", "--make-only", "--folder", str(docket))
        cases = sorted((docket / "cases").iterdir())
        (cases[0] / "data/text/resume.txt").write_text("Forged\n")
        (cases[1] / "data/case.json").write_text("{}")
        (cases[2] / "manifest-sha256.txt").unlink()
        (cases[3] / "data/x\x1b[2J.txt").symlink_to("/etc/passwd")
        (docket / "cases" / "stray.txt").write_text("x")
        (pathlib.Path(folder) / "statement.txt").write_text("ECQ 1: LEADING CHANGE\n\nWords.\n")
        for line in qrb("bag", "validate", "--json", *map(str, cases)).splitlines():
            judge(json.loads(line), "bag-validation")
        for line in qrb("case", "check", "--json", str(docket)).splitlines():
            judge(json.loads(line), "case-report")
        for more in (["--dry-run"], ["--as", "hale"]):
            result = json.loads(qrb(
                "case", "add", f"{folder}/statement.txt", "--docket", str(docket), "--no-input", "--accept-guesses",
                "--number", "2025-9000", "--candidate", "A", "--agency", "B", "--position", "C", "--criterion", "A",
                "--announcement", "D", "--posted", "2025-02-24", "--json", *more))
            judge(result, "intake-result")
            judge(result["cover"], "case")
            judge(result["importReport"], "import-report")
            judge(result["report"], "case-report")
    print(*faults, f"{count} objects, {len(faults)} faults", sep="\n")
    return 1 if faults or count < 20 else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/qrb")))
