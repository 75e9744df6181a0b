#!/usr/bin/env python3
"""The same session twice on a board with keys, and only one member's vote and reasons differ.

    Tools/two_worlds.py [PROGRAM [DRILL [PAIRS]]]

Everything that a colleague can reach has to be equal: screens, output, exit codes, names, sizes and modes of files, and
their bytes but for what is random. Every second pair differs in a final vote. The exit code is 1 where something differs.
"""
import os, re, shutil, subprocess, sys, tempfile

program = os.path.realpath(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/qrb")
drill = os.path.realpath(sys.argv[2] if len(sys.argv) > 2 else ".build/debug/record-drill")
pairs = int(sys.argv[3]) if len(sys.argv) > 3 else 3


def masked(text):
    """Digests, signatures, receipts and times as marks of the same length."""
    text = re.sub(r"(?s)(-----BEGIN [A-Z ]+-----\n)(.*?)(-----END)", lambda m: m[1] + re.sub(r"\S", "~", m[2]) + m[3], text)
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "TIME", text)
    text = re.sub(r"\b\d\d:\d\d\b", "CLOCK", text)
    text = re.sub(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b", "RECEIPT", text)
    return re.sub(r"[0-9a-f]{12,}", lambda m: "#" * len(m[0]), text)


def files(root):
    for folder, folders, names in sorted(os.walk(root)):
        for name in sorted(folders + names):
            path = os.path.join(folder, name)
            status = os.lstat(path)
            size = status.st_size if os.path.isfile(path) else 0
            yield f"{masked(os.path.relpath(path, root))} {status.st_mode:o} {size}"
            if os.path.isfile(path) and not name.endswith(".age"):
                with open(path, "rb") as file:
                    yield masked(file.read().decode("utf-8", "surrogateescape"))


def run(arguments, state, script=None, folder=None):
    environment = {"PATH": os.environ["PATH"], "HOME": state, "XDG_STATE_HOME": state, "TZ": "UTC", "LANG": "C.UTF-8"}
    if script is not None:
        with open(os.path.join(state, "script"), "w") as file:
            file.write(script)
        arguments = arguments + ["--script", os.path.join(state, "script"), "--size", "120x36", "--passphrase-fd", "0"]
    done = subprocess.run(arguments, env=environment, input="drill\n", capture_output=True, text=True, cwd=folder)
    return done.returncode, done.stdout, done.stderr


def world(folder, keys, vote, words, isFinal):
    """A docket at the same path and the same keys; okafor casts, the others look."""
    docket, state = os.path.join(folder, "docket"), os.path.join(folder, "state")
    shutil.rmtree(docket, ignore_errors=True)
    shutil.rmtree(os.path.join(state, "qrb"), ignore_errors=True)
    shutil.copytree(keys, os.path.join(state, "qrb/identities"))
    shutil.copytree(os.path.join(folder, "practice"), docket)
    identities = os.path.join(state, "qrb/identities")
    for step in ("convene", "clear") + (("cast", "receipts", "open", "discuss") if isFinal else ()):
        subprocess.run([drill, step, docket, identities], check=True, capture_output=True)
    if vote == "approve":
        script = "keys Enter d Space F9\n"
    else:
        script = f"keys Enter d\nkeys Down Space Tab\ntype {words}\nkeys F9\nkeys Enter\n"
    if isFinal:
        script = "expect final vote\n" + script
    code, said, wrong = run([program, "open", docket, "--as", "okafor"], state, script + "type CAST\nkeys Enter\nexpect Cast and saved\nkeys Q\n")
    if code != 0:
        return None, said + wrong
    shutil.rmtree(os.path.join(state, "qrb", "2025-31"), ignore_errors=True)
    seen = []
    for person in ("lindqvist", "reyes", "hale"):
        for look in ("keys Enter\nkeys Q\n", "keys B\nkeys Q\n", "keys B o\nkeys Q\n", "keys B r\nkeys Q\n"):
            code, said, wrong = run([program, "open", docket, "--as", person, "--save-screen", os.path.join(folder, "screen")], state, look)
            with open(os.path.join(folder, "screen")) as file:
                seen.append(f"{person} {code}\n{masked(said)}{masked(wrong)}{masked(file.read())}")
    for command in (["summary", docket], ["summary", docket, "--form", "json"], ["record", "verify", docket], ["record", "verify", docket, "--json"],
                    ["case", "check", docket]):
        code, said, wrong = run([program] + command, state)
        seen.append(f"{command} {code}\n{masked(said)}{masked(wrong)}")
    for person in ("lindqvist", "reyes", "hale"):
        for form in (["-v"], ["--json"]):
            code, said, wrong = run([program, "board", "status", "--docket", docket, "--as", person] + form, state)
            seen.append(f"status {person} {code}\n{masked(said)}{masked(wrong)}")
    code, said, wrong = run([program, "record", "verify", docket, "--as", "hale", "--passphrase-fd", "0"], state)
    seen.append(f"as hale {code}\n{masked(said)}{masked(wrong)}")
    return seen + list(files(docket)), ""


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "state"))
        keys = os.path.join(folder, "keys")
        os.makedirs(keys, mode=0o700)
        subprocess.run([drill, "keys", "-", keys], check=True)
        made = run([program, "demo", "--make-only", "--folder", "practice"], os.path.join(folder, "state"), folder=folder)
        practice = os.path.join(folder, "practice")
        os.unlink(os.path.join(practice, "board.json"))
        shutil.rmtree(os.path.join(practice, "record"), ignore_errors=True)
        for pair in range(pairs):
            one, fault = world(folder, keys, "approve", "", pair % 2 == 1)
            other, second = world(folder, keys, "disapprove", "The scope is not shown. " * (1 + 7 * pair), pair % 2 == 1)
            if one is None or other is None:
                print(f"pair {pair}: the ballot could not be cast: {(fault or second)[-1500:]}")
                failed = 1
                continue
            different = [(a, b) for a, b in zip(one, other) if a != b]
            if different or len(one) != len(other):
                failed = 1
                print(f"pair {pair}: {len(different)} of {len(one)} things differ, such as\n{different[0][0]}\n-----\n{different[0][1]}" if different else f"pair {pair}: {len(one)} and {len(other)} things")
            else:
                print(f"ok      pair {pair}, {'final vote' if pair % 2 else 'first ballot'}: {len(one)} screens, outputs and files are equal")
    return failed


if __name__ == "__main__":
    sys.exit(main())
