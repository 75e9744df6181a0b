#!/usr/bin/env python3
"""Writes Sources/CPracticeDocket/practice.c: the files of Fixtures/PracticeDocket, embedded in the program.

Run it from the top of the project after adding, renaming or removing a practice case.
"""
import os

ROOT = "Fixtures/PracticeDocket"
OUT = "Sources/CPracticeDocket/practice.c"

files = sorted(
    os.path.relpath(os.path.join(folder, name), ROOT)
    for folder, _, names in os.walk(ROOT) for name in names)
lines = ["// Written by Tools/practice_docket.py; the files themselves stand in Fixtures/PracticeDocket.",
         '#include "CPracticeDocket.h"', "",
         '#pragma clang diagnostic ignored "-Wc23-extensions"', ""]
for index, path in enumerate(files):
    lines += [f"static const unsigned char file_{index}[] = {{", f'#embed "../../{ROOT}/{path}"', "};"]
lines += ["", "const struct practice_file practice_files[] = {"]
lines += [f'  {{"{path}", file_{index}, sizeof file_{index}}},' for index, path in enumerate(files)]
lines += ["};", "", "const unsigned long practice_file_count = sizeof practice_files / sizeof practice_files[0];"]
with open(OUT, "w", encoding="utf-8") as out:
    out.write("\n".join(lines) + "\n")
print(f"{OUT}: {len(files)} files")
