#!/usr/bin/env python3
"""Judges the statements and ballots that the tests write by docs/schemas (JSON Schema, Draft 2020-12).

    QRB_SCHEMA_SAMPLES=$(mktemp -d) swift test --filter StatementSchemaTests
    Tools/schema_check.py "$QRB_SCHEMA_SAMPLES"

Needs the Python package jsonschema. Besides the samples themselves, each is spoiled in a few ways that no
schema may let pass.
"""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "docs" / "schemas"


def spoiled(value):
    """Copies of a sample that must be refused, with what was done to each."""
    for name in value:
        if name not in ("previous", "reasons", "roster"):
            without = copy.deepcopy(value)
            del without[name]
            yield f"without {name}", without
    yield "with a stranger", value | {"stranger": 1}
    if "body" in value:
        yield "with a stranger in the body", value | {"body": value["body"] | {"stranger": 1}}
        yield "of an unknown kind", value | {"kind": "board-dissolved"}
        yield "without a body", value | {"body": {}}
    yield "of a later format", value | {"format": value["format"][:-1] + "2"}


def main(folder):
    validators = {}
    for file in SCHEMAS.glob("*.schema.json"):
        schema = json.loads(file.read_text())
        Draft202012Validator.check_schema(schema)
        validators[file.name.split(".")[0]] = Draft202012Validator(schema)
    faults, count = [], 0
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        validator, value = validators[file.name.split(".")[0]], json.loads(file.read_text())
        count += 1
        faults += [f"{file.name}: {error.message}" for error in validator.iter_errors(value)]
        faults += [f"{file.name}: accepted {how}" for how, bad in spoiled(value) if validator.is_valid(bad)]
    print(*faults, f"{count} samples, {len(faults)} faults", sep="\n")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
