#!/usr/bin/env python3
"""Turns plain texts into case packages and dockets for the measurements of docs/performance.md.

  packages.py text FILE PACKAGE        one package whose qualifications statement is FILE
  packages.py docket FOLDER DOCKET     a docket without a board: a package for each */data/narrative.md in FOLDER
"""
import hashlib
import json
import os
import sys


def put(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as out:
        out.write(data)


def package(number, narrative, folder):
    cover = {
        "format": "qrb-case/1", "number": number, "candidate": "Candidate " + number,
        "agency": "Department of Transportation", "position": "Director of Measurements",
        "announcement": {"number": "SES-25-1", "posted": "2025-02-24", "closed": "2025-03-26"},
        "received": "2025-07-18", "criterion": "A",
        "documents": [{"id": "qualifications-statement", "kind": "qualifications-statement",
                       "title": "Qualifications statement",
                       "text": "text/qualifications-statement.txt"}]}
    payload = {"data/case.json": (json.dumps(cover, indent=2) + "\n").encode(),
               "data/text/qualifications-statement.txt": narrative}
    tags = {"bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "bag-info.txt": b"Payload-Oxum: %d.%d\n" % (sum(map(len, payload.values())), len(payload)),
            "manifest-sha256.txt": manifest(payload)}
    tags["tagmanifest-sha256.txt"] = manifest(tags)
    for path, data in {**payload, **tags}.items():
        put(os.path.join(folder, path), data)


def manifest(files):
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {path}\n"
                   for path, data in sorted(files.items())).encode()


def main():
    kind, source, target = sys.argv[1:4]
    if kind == "text":
        with open(source, "rb") as text:
            package("bench-1", text.read(), target)
    else:
        for name in sorted(os.listdir(source)):
            with open(os.path.join(source, name, "data/narrative.md"), "rb") as text:
                package(name, text.read(), os.path.join(target, "cases", name))


main()
