#!/usr/bin/env python3
"""Derives the digests of the official texts from the source documents.

    python3 Tools/edition_digests.py SOURCES            print the list
    python3 Tools/edition_digests.py SOURCES --write    write Fixtures/Qualifications/digests.txt
    python3 Tools/edition_digests.py SOURCES --check    compare with it; exit 1 where they differ
    python3 Tools/edition_digests.py --pin              write Fixtures/Qualifications/digests-pinned.txt
                                                        from the editions whose documents are not in SOURCES

SOURCES is the folder of the source documents. Every line of the list is the SHA-256 of one text in UTF-8
and the key of that text. White space is folded to single spaces and typographic quotation marks to plain
ones before the digest is taken; nothing else is changed, so faults of the documents are in it.
The edition files are not looked at for digests.txt: it is what they are checked against.
"""

import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "Fixtures" / "Qualifications"
EDITIONS = ROOT / "Sources" / "Qualifications" / "Editions"
LETTER = "1994-personnel-management-letter-94-3.txt"
MEMORANDUM = "2006-memorandum-executive-core-qualifications.txt"
GUIDE = "guide-to-ses-qualifications.txt"
LEADERSHIP_PAGE = "leadership-opm-gov-ecq-page.txt"
DATABASE_PAGE = "2020-competency-database-page.txt"
PINNED = ["1997", "2025"]
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})


def folded(text):
    """White space and quotation marks folded."""
    return " ".join(text.split()).translate(QUOTES)


def squeezed(text):
    """White space folded only."""
    return " ".join(text.split())


def identifier(name):
    """The id of a competency: `Influencing/Negotiating` is `influencing-negotiating`."""
    name = name.replace("&", "and").replace("\u2013", "-")
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def letter(text):
    """(key, text) of every text of the letter of 1994."""
    found = []
    table = text.split("LEF COMPETENCY\tDEFINITION\n")[1]
    definitions = [row.split("\t") for row in table.split("\n") if row.strip()]
    names = [name for name, _ in definitions]
    sections = re.split(r"^\((\d)\) [^\n]*\.$", text.split("LEADERSHIP EFFECTIVENESS FRAMEWORK COMPETENCY")[0], flags=re.M)
    for number, body in zip(sections[1::2], sections[2::2]):
        key = f"1994/ecq-{number}"
        paragraphs = [p for p in re.split(r"\n\s*\n", body) if p.strip()]
        found.append((f"{key}/definition", squeezed(paragraphs[0])))
        row = next(p for p in paragraphs if "LEF Competencies" in p).split("\n", 1)[1]
        found.append((f"{key}/competencies", "; ".join(split_by_names(row, names))))
        for label, characteristic in re.findall(r"^- \(([a-z])\) (.*)$", body, flags=re.M):
            found.append((f"{key}/characteristic-{label}", squeezed(characteristic)))
    for name, definition in definitions:
        found.append((f"1994/competency/{identifier(name)}", squeezed(definition)))
    return found


def split_by_names(row, names):
    """The competencies of a flattened table row, which only the list of names can divide."""
    rest = identifier(row.replace("\t", " "))
    known = sorted((identifier(name) for name in names), key=len, reverse=True)
    found = []
    while rest:
        name = next(name for name in known if rest == name or rest.startswith(name + "-"))
        found.append(name)
        rest = rest[len(name):].lstrip("-")
    return found


def definitions_of_2006(text, edition, names):
    """(key, text) of the definitions part, which the memorandum and the Guide lay out alike."""
    found = []
    heads = list(re.finditer(r"^(?:ECQ (\d):\s+[^\n]*|Fundamental Competencies)$", text, flags=re.M))
    for index, head in enumerate(heads):
        end = heads[index + 1].start() if index + 1 < len(heads) else len(text)
        body = text[head.end():end]
        place = f"ecq-{head[1]}" if head[1] else "fundamentals"
        definition = re.search(r"Definition:\s+(.*?)\s*\n\s*Competencies\s*\n", body, flags=re.S)
        found.append((f"{edition}/{place}/definition", squeezed(definition[1])))
        rows = rows_of(body[definition.end():], names)
        found.append((f"{edition}/{place}/competencies", "; ".join(identifier(n) for n, _ in rows)))
        found += [(f"{edition}/competency/{identifier(n)}", squeezed(d)) for n, d in rows]
    return found


def rows_of(body, names):
    """The rows of a table of competencies: a name, possibly broken over lines, then its definition."""
    pattern = "|".join(r"/?\s*".join(re.escape(w) for w in re.split(r"[\s/]+", n)) for n in names)
    parts = re.split(rf"^\s*({pattern})\s*(?:\t|\n)", body, flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


def memorandum(text, names):
    grid, definitions = text.split("and COMPTENCY DEFINITIONS")
    found = definitions_of_2006(definitions, "2006-issued", names)
    cells = re.search(r"Definitions\s(.*?)\tCompetencies", grid, flags=re.S)[1]
    wordings = [squeezed(cell) for cell in cells.split("\t") if cell.strip()]
    for number, wording in enumerate(wordings, start=1):
        own = dict(found)[f"2006-issued/ecq-{number}/definition"]
        if wording != own:
            found.append((f"2006-issued/ecq-{number}/wording-1", wording))
    return found


def guide(text, names):
    start = text.index("\nFundamental Competencies\n")
    end = text.index("\nExecutive Core Qualifications\n\nLeading Change\tLeading People")
    body = text[start:end]
    questions = body.index("Q: Do I need")
    body = body[:questions] + body[body.index("ECQ 1: Leading Change"):]
    return definitions_of_2006(body, "2006-published", names)


def leadership_page(text, own):
    """The page's wording of a definition, where it is not the Guide's."""
    found = []
    for number, wording in re.findall(r"^ECQ (\d): [^\n]*\n\n([^\n]*)", text, flags=re.M):
        if folded(wording) != folded(own[f"2006-published/ecq-{number}/definition"]):
            found.append((f"2006-published/ecq-{number}/wording-1", squeezed(wording)))
    return found


def database_page(text, own, taken):
    """The page's shortened definitions, and its wording of competencies, where it is not the Guide's."""
    found = []
    for number, wording in re.findall(r"^  (\d)\. [^:\n]*: ([^\n]*)", text, flags=re.M):
        nth = 2 if f"2006-published/ecq-{number}/wording-1" in taken else 1
        found.append((f"2006-published/ecq-{number}/wording-{nth}", squeezed(wording)))
    for name, wording in re.findall(r"^([A-Z][^\n\u2013]*) \u2013 ([^\n]*)$", text, flags=re.M):
        key = f"2006-published/competency/{identifier(name)}"
        if folded(wording) != folded(own[key]):
            found.append((f"{key}/wording-1", squeezed(wording)))
    return found


NAMES_OF_2006 = """Creativity and Innovation|External Awareness|Flexibility|Resilience|Strategic Thinking|Vision
Conflict Management|Leveraging Diversity|Developing Others|Team Building|Accountability|Customer Service
Decisiveness|Entrepreneurship|Problem Solving|Technical Credibility|Financial Management|Human Capital Management
Technology Management|Partnering|Political Savvy|Influencing/Negotiating|Interpersonal Skills|Oral Communication
Integrity/Honesty|Written Communication|Continual Learning|Public Service Motivation""".replace("\n", "|").split("|")


def derived(folder):
    """(key, text) of every text of the documents in the folder."""
    def read(name):
        return (folder / name).read_text(encoding="utf-8").replace("\r\n", "\n")
    found = letter(read(LETTER))
    found += memorandum(read(MEMORANDUM), NAMES_OF_2006)
    published = guide(read(GUIDE), NAMES_OF_2006)
    page = leadership_page(read(LEADERSHIP_PAGE), dict(published))
    found += published + page
    found += database_page(read(DATABASE_PAGE), dict(published), dict(page))
    return found


def texts_of(edition):
    """(key, text as printed) of an edition file."""
    name = edition["id"]

    def wordings(key, value):
        if "definition" in value:
            yield key if "/competency/" in key else f"{key}/definition", value["definition"]
        for nth, wording in enumerate(value.get("otherWordings", []), start=1):
            yield f"{key}/wording-{nth}", wording

    for value in edition["coreQualifications"]:
        key = f"{name}/ecq-{value['number']}"
        yield from wordings(key, value)
        for characteristic in value.get("keyCharacteristics", []):
            yield f"{key}/characteristic-{characteristic['label']}", characteristic
    if "fundamentals" in edition:
        yield from wordings(f"{name}/fundamentals", edition["fundamentals"])
    for value in edition["competencies"]:
        yield from wordings(f"{name}/competency/{value['id']}", value)


def pinned():
    """(key, text) of the editions whose documents are not among the sources."""
    for name in PINNED:
        edition = json.loads((EDITIONS / f"{name}.json").read_text(encoding="utf-8"))
        for key, value in texts_of(edition):
            yield key, value.get("asPrinted", value["text"])


def listed(texts):
    lines = [f"{hashlib.sha256(folded(t).encode()).hexdigest()}  {key}\n" for key, t in texts]
    return "".join(sorted(lines, key=lambda line: line[66:]))


def main(arguments):
    options = [a for a in arguments if a.startswith("--")]
    folders = [a for a in arguments if not a.startswith("--")]
    if options == ["--pin"] and not folders:
        (FIXTURES / "digests-pinned.txt").write_text(listed(pinned()), encoding="utf-8")
        return 0
    if len(folders) != 1 or options not in ([], ["--write"], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 64
    text = listed(derived(pathlib.Path(folders[0])))
    file = FIXTURES / "digests.txt"
    if options == ["--write"]:
        file.write_text(text, encoding="utf-8")
    elif options == ["--check"]:
        theirs = set(file.read_text(encoding="utf-8").splitlines())
        difference = sorted(theirs ^ set(text.splitlines()), key=lambda line: line[66:])
        for line in difference:
            print(("only in the list:    " if line in theirs else "only in the sources: ") + line)
        return 1 if difference else 0
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
