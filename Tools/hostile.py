#!/usr/bin/env python3
"""Gives the program packages and files that are made to mislead, to hang or to exhaust it.

    Tools/hostile.py [--unoptimized] [PROGRAM]      by default .build/release/qrb

Each attack lies in a docket beside sound cases and goes through `bag validate`, `case check` and `open`, or through
`case add --no-input`. Whatever it is, each run ends by itself with what was expected to be found or a clear refusal,
within 10 s and below 256 MiB, and puts neither ESC nor a C1 byte out; `case add` has the 60 s that its tools are given
for a document. Afterwards the sound cases are still read. Prints seconds and MiB of every run; the exit code is 1 where
one went beyond. What cannot be made here (devices, without root) is left out, and told.

--unoptimized is for a program built for debugging: 30 s, and the attacks marked so below are left out.
"""
import hashlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile
import zlib

SECONDS, SECONDS_OF_TOOLS, MEBIBYTES = 10, 70, 256
SOUND = "2025-1042"
ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Left out where the program is not optimized.
SLOW = {"text: 2 MB of line ends", "text: 2 MB of combining marks", "text: 2 MB of short paragraphs",
        "manifest: 1 GB, sparse", "PDF: a billion drawings", "PDF: unfolds to 200 MB",
        "HTML: 100,000 deep", "Markdown: brackets", "text: 100 MB of line ends"}


class Bag:
    """A copy of a sound package on its way to being a hostile one."""

    def __init__(self, docket, number):
        self.path = docket / "cases" / number
        shutil.copytree(docket / "cases" / "2025-1041", self.path)
        cover = self.file("data/case.json")
        cover.write_bytes(cover.read_bytes().replace(b"2025-1041", number.encode()))

    def file(self, name):
        return self.path / name

    def replace(self, name, make):
        self.file(name).unlink()
        make(self.file(name))

    def change(self, old, new):
        """Changes the cover, and makes sure that there was something to change."""
        cover = self.file("data/case.json")
        before = cover.read_bytes()
        assert old in before, old
        cover.write_bytes(before.replace(old, new, 1))

    def seal(self, *lines, without=()):
        """Writes manifests that agree with what lies there, so that the attack is not found for an accident's sake."""
        root = os.fsencode(self.path)
        listed = []
        for folder, _, names in os.walk(root + b"/data"):
            for name in names:
                path = folder + b"/" + name
                if os.path.isfile(path) and not os.path.islink(path) and os.path.getsize(path) < 1 << 28:
                    relative = path[len(root) + 1:]
                    digest = hashlib.sha256(pathlib.Path(os.fsdecode(path)).read_bytes()).hexdigest()
                    if os.fsdecode(relative) not in without:
                        listed.append(digest.encode() + b"  " + relative)
        self.file("manifest-sha256.txt").write_bytes(b"".join(line + b"\n" for line in listed + list(lines)))
        self.seal_tags()

    def seal_tags(self):
        info = self.file("bag-info.txt")
        info.write_text("".join(line for line in info.read_text().splitlines(True) if "Oxum" not in line))
        tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"]
        self.file("tagmanifest-sha256.txt").write_text("".join(
            f"{hashlib.sha256(self.file(tag).read_bytes()).hexdigest()}  {tag}\n" for tag in tags))


RESUME = "data/text/resume.txt"
STATEMENT = "data/text/qualifications-statement.txt"
ZERO = b"0" * 64 + b"  "


def sparse(size):
    def make(path):
        with open(path, "wb") as file:
            file.truncate(size)
    return make


def link_out(bag):
    digest = hashlib.sha256(pathlib.Path("/etc/passwd").read_bytes()).hexdigest().encode()
    bag.replace(RESUME, lambda path: path.symlink_to("/etc/passwd"))
    bag.seal(digest + b"  " + RESUME.encode())


def link_folder(bag):
    bag.seal()
    shutil.move(bag.file("data/text"), bag.path.parent.parent / "outside")
    bag.file("data/text").symlink_to("../../../outside")


def device(bag):
    bag.replace(RESUME, lambda path: os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5)))
    bag.seal(ZERO + RESUME.encode())


def fifo(name):
    def attack(bag):
        bag.seal()
        bag.replace(name, lambda path: os.mkfifo(path))
    return attack


def many_files(bag):
    bag.seal()
    folder = bag.file("data/many")
    folder.mkdir()
    here = os.open(folder, os.O_RDONLY)
    for number in range(200_000):
        os.close(os.open(f"{number:06}", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)


def nested(bag):
    bag.seal()
    here = os.open(bag.file("data"), os.O_RDONLY)
    for _ in range(10_000):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)


def sparse_original(bag):
    bag.change(b'"text": "text/resume.txt"', b'"text": "text/resume.txt", "original": "originals/r.pdf"')
    bag.file("data/originals").mkdir()
    sparse(10 << 30)(bag.file("data/originals/r.pdf"))
    bag.seal(ZERO + b"data/originals/r.pdf")


def sparse_text(bag):
    bag.replace(RESUME, sparse(10 << 30))
    bag.seal(ZERO + RESUME.encode())


def add_files(*names):
    def attack(bag):
        for name in names:
            with open(os.fsencode(bag.path) + b"/data/" + name, "wb") as file:
                file.write(b"x\n")
        bag.seal()
    return attack


def manifest_lines(*lines):
    return lambda bag: bag.seal(*lines)


def listed_twice(bag):
    line = hashlib.sha256(bag.file(RESUME).read_bytes()).hexdigest().encode() + b"  " + RESUME.encode()
    bag.seal(line, line)


def large_manifest(bag):
    bag.seal()
    bag.replace("manifest-sha256.txt", sparse(1 << 30))


def long_manifest(bag):
    bag.seal(*(ZERO + b"data/%07d" % number for number in range(190_000)))


def cover(old, new):
    def attack(bag):
        bag.change(old, new)
        bag.seal()
    return attack


def lacking(value):
    return cover(b'"documents"', b'"lacking": ' + value + b', "documents"')


def text(content):
    def attack(bag):
        bag.file(STATEMENT).write_bytes(content)
        bag.seal()
    return attack


FORGED = "\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b31m\u202eevil\u2066\x00".encode()

# Name, what makes it, and the check that `case check` must name; None where there is nothing to find.
PACKAGES = [
    ("link out of the bag", link_out, "document-not-read"),
    ("folder that is a link", link_folder, "document-not-read"),
    ("manifest: ../", manifest_lines(ZERO + b"data/../../2025-1042/data/case.json"), "file-path-unsafe"),
    ("manifest: absolute path", manifest_lines(ZERO + b"/etc/passwd"), "file-path-unsafe"),
    ("manifest: ~", manifest_lines(ZERO + b"~/.ssh/id_rsa"), "file-path-unsafe"),
    ("FIFO for a text", fifo(RESUME), "document-not-read"),
    ("FIFO for the cover", fifo("data/case.json"), "cover-not-read"),
    ("FIFO for a manifest", fifo("manifest-sha256.txt"), "manifest-refused"),
    ("device for a text", device, "document-not-read"),
    ("10 GB, sparse, for an original", sparse_original, "file-refused"),
    ("10 GB, sparse, for a text", sparse_text, "document-not-read"),
    ("200,000 empty files", many_files, "too-many-files"),
    ("10,000 folders in one another", nested, "file-refused"),
    ("name not UTF-8", add_files(b"caf\xe9.txt"), "name-not-utf8"),
    ("names alike but for case", add_files(b"Note.txt", b"note.txt"), "names-alike"),
    ("names alike but for form", add_files(*(unicodedata.normalize(form, "é.txt").encode()
                                            for form in ("NFC", "NFD"))), "names-alike"),
    ("name with escapes", add_files(FORGED[:-1] + b".txt"), "name-control"),
    ("cover: a name twice", cover(b'"number"', b'"number": "2025-1042", "number"'), "cover-malformed"),
    ("cover: 100,000 deep", lacking(b"[" * 100_000), "cover-malformed"),
    ("cover: number past range", lacking(b"[9223372036854775808]"), "cover-malformed"),
    ("cover: 1e999999999", lacking(b"[1e999999999]"), "cover-malformed"),
    ("cover: candidate with escapes", cover(
        b'"candidate": "', b'"candidate": "\\u001b]0;x\\u0007\\u009b2J\\u202e'), None),
    ("cover: not UTF-8", cover(b'"candidate": "', b'"candidate": "\x9b2J\xff'), "cover-malformed"),
    ("manifest: a line twice", listed_twice, "manifest-malformed"),
    ("manifest: 1 GB, sparse", large_manifest, "manifest-refused"),
    ("manifest: 190,000 lines", long_manifest, "too-many-files"),
    ("text with escapes", text(b"ECQ 1\n\n" + FORGED * 1000), "text-made-harmless"),
    ("text: 60 MB of line ends", text(b"\n" * (60 << 20)), "document-not-read"),
    ("text: 60 MB in one line", text(b"a" * (60 << 20)), "document-not-read"),
    ("text: 2 MB of line ends", text(b"\n" * ((2 << 20) - 1)), "document-not-read"),
    ("text: 2 MB of short paragraphs", text(b"a\n\n" * ((2 << 20) // 3)), "document-not-read"),
    ("text: 99,000 short paragraphs", text(b"a\n\n" * 99_000), None),
    ("text: 2 MB of combining marks", text(b"a" + "\u0301".encode() * ((1 << 20) - 1)), None),
]


def pdf(*objects):
    """A PDF of numbered objects, the first of which is its catalog."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))


def stream(content, extra=b""):
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), extra, packed)


PAGE = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>")
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X %d 0 R/Y %d 0 R>>>>"


def looping_pages():
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000/Parent 2 0 R>>")


def looping_forms():
    return pdf(*PAGE, stream(b"/X Do"), FONT, stream(b"/X Do /Y Do", FORM % (6, 6)))


def doubling_forms():
    """Thirty forms, each of which draws the next one twice: a billion drawings."""
    forms = [stream(b"/X Do /Y Do", FORM % (7 + level, 7 + level)) for level in range(30)]
    return pdf(*PAGE, stream(b"/X Do"), FONT, *forms, stream(b"BT /F 9 Tf (x) Tj ET", FORM % (6, 6)))


def unfolding_pdf():
    return pdf(*PAGE, stream(b"BT /F 9 Tf 9 9 Td (The same words again.) Tj ET\n" * 4_000_000), FONT)


def zipped(name, parts):
    def make(path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for part, content in parts:
                with archive.open(part, "w", force_zip64=True) as file:
                    for piece in content:
                        file.write(piece)
    return name, make


TYPES = ("[Content_Types].xml", [
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    b'wordprocessingml.document.main+xml"/></Types>'])
RELATIONS = ("_rels/.rels", [
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    b' Target="word/document.xml"/></Relationships>'])
HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">' + b"".join(
    b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 12)) + b"]>"


def bytes_of(name, content):
    return name, lambda path: pathlib.Path(path).write_bytes(content() if callable(content) else content)


LEFT_OUT = "larger than 256 MiB"

# What it is, its file, and what is said of it.
SUBMISSIONS = [
    ("PDF: pages in a circle", bytes_of("a.pdf", looping_pages), "text-not-made"),
    ("PDF: forms in a circle", bytes_of("a.pdf", looping_forms), None),
    ("PDF: a billion drawings", bytes_of("a.pdf", doubling_forms), None),
    ("PDF: unfolds to 200 MB", bytes_of("a.pdf", unfolding_pdf), None),
    ("DOCX: unfolds to 1 GB", zipped("a.docx", [TYPES, RELATIONS, ("word/document.xml", (
        bytes(1 << 20) for _ in range(1 << 10)))]), "text-not-made"),
    ("DOCX: entities of entities", zipped("a.docx", [TYPES, RELATIONS, ("word/document.xml", [
        LAUGHS, HEAD, b"<w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>"])]), "text-not-made"),
    ("DOCX: 100,000 deep", zipped("a.docx", [TYPES, RELATIONS, ("word/document.xml", [
        HEAD, b"<w:tbl><w:tr><w:tc>" * 33_000])]), "text-not-made"),
    ("ODT: unfolds to 1 GB", zipped("a.odt", [("mimetype", [b"application/vnd.oasis.opendocument.text"]), (
        "content.xml", (bytes(1 << 20) for _ in range(1 << 10)))]), "text-not-made"),
    ("HTML: 100,000 deep", bytes_of("a.html", b"<html><body>" + b"<div>" * 100_000 + b"x"), None),
    ("Markdown: brackets", bytes_of("a.md", b"[" * 20_000), None),
    ("RTF: braces", bytes_of("a.rtf", b"{\\rtf1 " + b"{" * 100_000), None),
    ("text: 1 GB, sparse", ("a.txt", sparse(1 << 30)), LEFT_OUT),
    ("text: 100 MB of line ends", bytes_of("a.txt", lambda: b"x" + b"\n" * (100 << 20)), None),
    ("text with escapes", bytes_of("a.txt", FORGED * 1000), None),
    ("name with escapes", bytes_of("\x1b]0;x\x07\u202e.txt", b"Words.\n"), None),
]


class Trial:
    def __init__(self, program, folder, seconds):
        self.program, self.folder, self.seconds = program, folder, seconds
        self.environment = {"HOME": str(folder / "home"), "XDG_STATE_HOME": str(folder / "state"), "TZ": "UTC",
                            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb"}
        self.faults, self.rows, self.output = [], [], b""

    def run(self, *arguments):
        """One run; its output, exit code, seconds and MiB: of the program and of the largest process it waited for."""
        with open(self.folder / "output", "wb") as output:
            child = subprocess.Popen(
                [self.program, *arguments], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env=self.environment, start_new_session=True)
            start, own, late = time.monotonic(), 0, False
            while True:
                own = max(own, self.high_water(child.pid))
                found, status, usage = os.wait4(child.pid, os.WNOHANG)
                if found:
                    break
                if time.monotonic() - start > 2 * SECONDS_OF_TOOLS and not late:
                    os.killpg(child.pid, signal.SIGKILL)
                    late = True
                time.sleep(0.002)
            child.returncode = os.waitstatus_to_exitcode(status)
        self.output = (self.folder / "output").read_bytes()
        return child.returncode, time.monotonic() - start, own or usage.ru_maxrss / 1024, usage.ru_maxrss / 1024

    @staticmethod
    def high_water(process):
        try:
            with open(f"/proc/{process}/status") as status:
                return max((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), default=0)
        except (OSError, ValueError):
            return 0

    def fault(self, name, what):
        self.faults.append(f"{name}: {what}")
        said = ACTS.sub("?", self.output[-600:].decode("utf-8", "replace"))
        print(f"FAILED  {name}: {what}\n        | " + said.replace("\n", "\n        | "))

    def measured(self, name, *arguments, codes=(0, 1, 2)):
        code, seconds, own, largest = self.run(*arguments)
        if code not in codes:
            self.fault(name, f"{arguments[0]} {arguments[1]} ended with {code}")
        if seconds > (SECONDS_OF_TOOLS if arguments[1] == "add" else self.seconds):
            self.fault(name, f"{arguments[0]} {arguments[1]} took {seconds:.1f} s")
        if own > MEBIBYTES:
            self.fault(name, f"{arguments[0]} {arguments[1]} took {own:.0f} MiB")
        decoded = self.output.decode("utf-8", "replace")
        if ACTS.search(decoded):
            self.fault(name, f"{arguments[0]} {arguments[1]} puts out what acts on a terminal")
        if b"root:" in self.output:
            self.fault(name, "shows a file from outside")
        if not self.output.strip():
            self.fault(name, f"{arguments[0]} {arguments[1]} says nothing")
        return seconds, own, largest

    def package(self, docket, number, name, attack, check):
        try:
            bag = Bag(docket, number)
            attack(bag)
        except PermissionError as error:
            shutil.rmtree(bag.path)
            print(f"left out: {name} ({error.strerror})")
            return
        path = str(bag.path)
        script = self.folder / "look.script"
        script.write_text("screen\nkeys Enter\nscreen\nkeys PageDown End\nscreen\nkeys i\nscreen\n")
        cells = [self.measured(name, "bag", "validate", path), self.measured(name, "case", "check", path, "--json")]
        if check and f'"check":"{check}"'.encode() not in self.output.replace(b'": "', b'":"'):
            self.fault(name, f"case check does not name {check}")
        cells.append(self.measured(name, "open", path, "--script", str(script), "--size", "100x40"))
        self.row(name, cells)
        self.sound(docket, f"beside “{name}”")
        subprocess.run(["rm", "-rf", path, docket / "outside"], check=True)

    def sound(self, docket, when):
        """Another case of the same docket is read as ever."""
        script = self.folder / "sound.script"
        script.write_text(f"expect {SOUND}\nkeys Down Enter c\nexpect {SOUND}\nexpect Qualifications statement\n")
        code, seconds, *_ = self.run(
            "open", str(docket), "--as", "okafor", "--script", str(script), "--size", "100x40")
        if code != 0 or seconds > self.seconds:
            self.fault(when, f"the other cases cannot be reviewed: code {code} after {seconds:.1f} s")

    def submission(self, docket, name, file, check):
        mail = self.folder / "mail"
        mail.mkdir()
        file[1](mail / file[0])
        (mail / "zz statement.txt").write_text("ECQ 1: LEADING CHANGE\n\nWords.\n")
        kind = [] if check == LEFT_OUT else ["--kind", f"{file[0]}=resume"]
        cell = self.measured(
            name, "case", "add", str(mail), "--docket", str(docket), "--no-input", "--accept-guesses", "--json",
            "--keep-unreadable", "--number", "2025-9000", "--candidate", "A", "--agency", "B", "--position", "C",
            "--criterion", "A", "--announcement", "D", "--posted", "2025-02-24", "--received", "2025-07-18",
            "--kind", "zz statement.txt=qualifications-statement", *kind)
        if b'"written"' not in self.output:
            self.fault(name, "the case is not in, though its other document is sound")
        elif check and check.encode() not in self.output:
            self.fault(name, f"case add does not name {check}")
        self.row(name, [cell])
        subprocess.run(["rm", "-rf", mail, docket / "cases" / "2025-9000"], check=True)

    def row(self, name, cells):
        self.rows.append((name, cells))
        print(f"{name:<32}" + "".join(f"{seconds:7.2f} s {own:5.0f} MiB" for seconds, own, _ in cells), flush=True)


def main(program, unoptimized):
    with tempfile.TemporaryDirectory(prefix="qrb-hostile.") as name:
        folder = pathlib.Path(name)
        trial, docket = Trial(program, folder, 3 * SECONDS if unoptimized else SECONDS), folder / "docket"
        trial.run("demo", "--make-only", "--folder", str(docket))
        trial.sound(docket, "before anything")
        print(f"{'':<32}{'bag validate':>20}{'case check':>20}{'open':>20}")
        for index, (name, attack, check) in enumerate(PACKAGES):
            if not (unoptimized and name in SLOW):
                trial.package(docket, f"2025-{6000 + index}", name, attack, check)
        print(f"{'':<32}{'case add':>20}")
        for name, file, check in SUBMISSIONS:
            if not (unoptimized and name in SLOW):
                trial.submission(docket, name, file, check)
        trial.sound(docket, "after everything")
        worst = [max((cell[part] for _, cells in trial.rows for cell in cells), default=0) for part in range(3)]
        print(f"{len(trial.rows)} attacks, {len(trial.faults)} faults; at most {worst[0]:.1f} s, {worst[1]:.0f} MiB "
              f"(with its tools {worst[2]:.0f} MiB)")
        return 1 if trial.faults or not trial.rows else 0


if __name__ == "__main__":
    words = sys.argv[1:]
    named = [word for word in words if word != "--unoptimized"]
    sys.exit(main(os.path.abspath(named[0] if named else ".build/release/qrb"), "--unoptimized" in words))
