"""Wrong statements of law, planted into copies of our templates and hazards by a seeded script.

Ten classes of what goes wrong when a text is written or copied. The planter knows the files and the index, and nothing
of how statements are compared.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.law.citation import Citation
from secor_docs.law.index import Index

CLASSES = (
    "figure in a template",
    "figure of a hazard",
    "figure without a section",
    "unit",
    "least for most",
    "condition dropped",
    "neighbouring section in a template",
    "section of another subject in a hazard",
    "old number",
    "figure under another section",
)

_FIGURE = re.compile(
    r"(?<![\d.\w])(\d+(?:\.\d+)?)(\s?)(mm|m|cm|kg|kN|kPa|%|per cent|degrees|hours|days|months|years|minutes|dBA)(?![\w/])"
)
_SECTION = re.compile(r"OHS Code ss?\. (\d+(?:\.\d+)?)(?![\d.]*\d| to|\s?–|, |,? and \d|\(|\))?")
_OLD = ("350", "389", "390.1", "390.2", "390.4", "392.3", "175", "202", "785", "257.1", "270.1", "246.1", "11", "12.1")
_CONDITIONS = (
    # conditions of the Code that a careless hand leaves out: the section, the words, what is put in their place
    ("455", r" in a trench deeper than 1\.5 m|Over 1\.5 m deep: ", ""),
    ("450", r", people nearer to a wall than it is deep", ""),
    ("187.1", r"Home being built: r", "R"),
    ("406", r"as soon as reasonably practicable, at most", "within"),
    ("225", r"only with the operator's help", "only when the operator was told"),
    ("180", r"first aider", "worker"),
    ("223", r", or may be,", ""),
    ("398", r"replaced at once", "replaced soon"),
    ("328", r"the access ladder", "a ladder"),
    ("290.1", r"Your own vehicle used", "A vehicle used"),
    ("162", r" labelled for rags", ""),
    ("152.1", r"temporary, restraint only, marked so: ", "temporary "),
    ("456", r"fill in the engineer's box", "fill in the date"),
    ("137", r"; not while climbing, nor where.*? held", ""),
    ("65", r" rated at 2000 kg or more", ""),
    ("321", r" where material can fall more than 3\.5 m| where material could fall on someone", ""),
    ("420", r" steeper than 45 degrees", ""),
    ("334", r" as high as the base is wide", " high"),
    ("171", r" and torch back-flow devices", ""),
    ("169", r"above 20 per cent", "at 20 per cent"),
    ("42", r" \*\*and\*\* surface tests", ""),
    ("161", r"slope 4 degrees or less, |, 4 degrees or less", ""),
    ("140", r" where there are no guardrails", ""),
    ("192", r" over 2 m", ""),
    ("330", r"; ladderjack and pump jack 300 mm", ""),
    ("349", r", no travel", ""),
    ("394", r", somebody visits you or you come to the contact, at the same times", ", take a phone"),
)
_OF_THE_LAW = re.compile(
    r"(?<![\d.\w])(?:1\.5 m|3 m|7 m|8 m|3\.5 m|920|1070 mm|500 mm|250 mm|140 mm|19\.5|21 days|72 hours|85 dBA|82 dBA|10 kg"
    r"|2000 kg|2000 kPa|600 mm|30 m|120 days|90 days|45 degrees|4 degrees)(?![\w/])"
)
"""Figures that a person knows as the law's."""


@dataclass(frozen=True)
class Planted:
    """One wrong statement.

    Attributes:
        kind: its class.
        file: the file, and its line; of a hazard the first line of the task.
        before, after: the line as it was and as it is.
    """

    kind: str
    file: str
    line: int
    before: str
    after: str


@dataclass(frozen=True)
class _Line:
    file: str
    number: int
    home: int
    text: str
    rested: frozenset[str] = frozenset()


def plant(stock: Stock, index: Index, folder: Path, seed: int, each: int = 4) -> list[Planted]:
    """Copy what is changed into an overlay folder and plant ``each`` wrong statements of every class."""
    rng = random.Random(seed)
    files = {name: (stock.find(name) or Path()).read_text("utf-8").split("\n") for name in _names(stock)}
    taken: set[tuple[str, int]] = set()
    planted: list[Planted] = []
    for kind in CLASSES:
        candidates = [line for line in _lines(files) if (line.file, line.home) not in taken]
        rng.shuffle(candidates)
        done = 0
        for line in candidates:
            if done == each:
                break
            if (line.file, line.home) in taken:
                continue
            wrong = _MAKERS[kind](line, rng, index)
            if wrong is None or wrong == line.text:
                continue
            files[line.file][line.number - 1] = wrong
            taken.add((line.file, line.home))
            planted.append(Planted(kind, line.file, line.home, line.text, wrong))
            done += 1
    for name in {each_.file for each_ in planted}:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("\n".join(files[name]), "utf-8")
    return planted


def _names(stock: Stock) -> list[str]:
    templates = [name for name, _ in stock.files("templates", ".md") if "/house/" not in name]
    hazards = [
        name for name, _ in stock.files("hazard_library", ".yaml") if "/practices/" not in name and "/_" not in name
    ]
    return templates + hazards


def _lines(files: dict[str, list[str]]) -> Iterator[_Line]:
    for name, lines in files.items():
        front = name.endswith(".md")
        # A task whose figure rests on a section it does not cite is refused before anything is compared.
        rested = frozenset(re.findall(r"rests_on: Code (\d+(?:\.\d+)?)", "\n".join(lines)))
        home = 0
        for number, text in enumerate(lines, 1):
            if front:
                front = not (number > 1 and text == "---")
                continue
            if name.endswith(".yaml"):
                home = number if text.startswith("  - id: ") else home
                if home:
                    yield _Line(name, number, home, text, rested)
            else:
                yield _Line(name, number, number, text)


def _template(line: _Line) -> bool:
    return line.file.endswith(".md")


def _other(value: str, rng: random.Random) -> str:
    number = float(value) * rng.choice([0.5, 2, 1.5, 3, 0.7])
    number = number if number != float(value) else number + 1
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return text if text != "0" else "7"


def _wrong_figure(text: str, rng: random.Random) -> str | None:
    found = list(_FIGURE.finditer(text))
    if not found:
        return None
    match = rng.choice(found)
    return f"{text[: match.start()]}{_other(match[1], rng)}{text[match.end(1) :]}"


def _figure_in_template(line: _Line, rng: random.Random, _: Index) -> str | None:
    # The figure must stand in the sentence that names the section.
    if not _template(line) or not _SECTION.search(line.text) or "practice" in line.text or "we keep" in line.text:
        return None
    for sentence in re.split(r"(?<=\))[.;] |(?<=[.]) (?=[A-Z])", line.text):
        if _SECTION.search(sentence) and _FIGURE.search(sentence):
            wrong = _wrong_figure(sentence, rng)
            return line.text.replace(sentence, wrong, 1) if wrong else None
    return None


def _figure_of_hazard(line: _Line, rng: random.Random, _: Index) -> str | None:
    if _template(line) or "rests_on" in line.text or not re.match(r"\s{6,}- ", line.text):
        return None
    return _wrong_figure(line.text, rng)


def _figure_without_section(line: _Line, rng: random.Random, _: Index) -> str | None:
    if (
        not _template(line)
        or _SECTION.search(line.text)
        or "practice" in line.text
        or not _OF_THE_LAW.search(line.text)
    ):
        return None
    match = rng.choice(list(_OF_THE_LAW.finditer(line.text)))
    number = re.match(r"[\d.]+", match[0])
    value = number[0] if number else ""
    return f"{line.text[: match.start()]}{_other(value, rng)}{match[0][len(value) :]}{line.text[match.end() :]}"


_UNITS = {
    "m": "mm",
    "mm": "m",
    "kg": "m",
    "%": "mm",
    "per cent": "mm",
    "hours": "days",
    "days": "hours",
    "months": "days",
}
_UNITS |= {"years": "months", "degrees": "%", "minutes": "hours", "kN": "kg", "kPa": "kN", "dBA": "%", "cm": "m"}


def _unit(line: _Line, rng: random.Random, index: Index) -> str | None:
    if _figure_in_template(line, rng, index) is None:
        return None
    for sentence in re.split(r"(?<=\))[.;] |(?<=[.]) (?=[A-Z])", line.text):
        match = _FIGURE.search(sentence)
        if match and _SECTION.search(sentence):
            wrong = f"{sentence[: match.start(3)]}{_UNITS[match[3]]}{sentence[match.end(3) :]}"
            return line.text.replace(sentence, wrong, 1)
    return None


_TURNS = (
    (r"\bat least (?=\d)", "at most "), (r"\bat most (?=\d)", "at least "), (r"\bwithin (?=\d)", "at least "),
    (r"\bdeeper than (?=\d)", "shallower than "), (r"\bover (?=\d)", "under "), (r"\bmore than (?=\d)", "less than "),
    (r"\bup to (?=\d)", "more than "), (r"\babove (?=\d)", "below "), (r"\bbelow (?=\d)", "above "),
    (r"(?<=\d m) or more", " or less"), (r"(?<=\d kg) or more", " or less"),
)  # fmt: skip


def _turned(line: _Line, rng: random.Random, _: Index) -> str | None:
    if not _template(line) or "practice" in line.text:
        return None
    for sentence in re.split(r"(?<=\))[.;] |(?<=[.]) (?=[A-Z])", line.text):
        if _SECTION.search(sentence):
            for pattern, instead in rng.sample(_TURNS, len(_TURNS)):
                if re.search(pattern, sentence):
                    return line.text.replace(sentence, re.sub(pattern, instead, sentence, count=1), 1)
    return None


def _dropped(line: _Line, rng: random.Random, _: Index) -> str | None:
    if not _template(line):
        return None
    for number, pattern, instead in rng.sample(_CONDITIONS, len(_CONDITIONS)):
        if re.search(rf"OHS Code ss?\. (?:[\d. ,and]*\b)?{re.escape(number)}(?![\d.]*\d)", line.text):
            wrong = re.sub(pattern, instead, line.text)
            if wrong != line.text:
                return wrong
    return None


def _neighbour(line: _Line, rng: random.Random, index: Index) -> str | None:
    found = list(_SECTION.finditer(line.text)) if _template(line) else []
    if not found:
        return None
    match = rng.choice(found)
    code = next(i for i in index.instruments if i.id == "code")
    numbers = [s.number for s in code.sections if "-" not in s.number]
    if match[1] not in numbers:
        return None
    at = numbers.index(match[1]) + rng.choice([-2, -1, 1, 2])
    return f"{line.text[: match.start(1)]}{numbers[at % len(numbers)]}{line.text[match.end(1) :]}"


def _other_subject(line: _Line, rng: random.Random, index: Index) -> str | None:
    if _template(line) or not line.text.startswith("    law: ["):
        return None
    cited = [c for c in re.findall(r"Code (\d+(?:\.\d+)?)(?=[,\]])", line.text) if c not in line.rested]
    if not cited:
        return None
    code = next(i for i in index.instruments if i.id == "code")
    parts = [p for p in code.parts if not p.expired and p.group == "all"]
    wrong = rng.choice(rng.choice(parts).sections).number
    return _recited(line.text, rng.choice(cited), wrong) if wrong not in cited else None


def _recited(text: str, old: str, new: str) -> str:
    return re.sub(rf"Code {re.escape(old)}(?=[,\]])", f"Code {new}", text, count=1)


def _old_number(line: _Line, rng: random.Random, _: Index) -> str | None:
    old = rng.choice(_OLD)
    if _template(line):
        found = list(_SECTION.finditer(line.text))
        if not found:
            return None
        match = rng.choice(found)
        return f"{line.text[: match.start(1)]}{old}{line.text[match.end(1) :]}"
    cited = [c for c in re.findall(r"Code (\d+(?:\.\d+)?)(?=[,\]])", line.text) if c not in line.rested]
    return _recited(line.text, cited[0], old) if "    law: [" in line.text and cited else None


def _figure_elsewhere(line: _Line, rng: random.Random, index: Index) -> str | None:
    """The right figure under a section of the same Part that does not state it."""
    if _figure_in_template(line, rng, index) is None:
        return None
    match = _SECTION.search(line.text)
    part = index.sections(Citation("code", "section", match[1]))[:1] if match else ()
    if match is None or not part:
        return None
    others = [s.number for s in index.sections(Citation("code", "part", part[0].part)) if s.number != match[1]]
    wrong = rng.choice([n for n in others if "-" not in n])
    return f"{line.text[: match.start(1)]}{wrong}{line.text[match.end(1) :]}"


_MAKERS: dict[str, Callable[[_Line, random.Random, Index], str | None]] = {
    "figure in a template": _figure_in_template,
    "figure of a hazard": _figure_of_hazard,
    "figure without a section": _figure_without_section,
    "unit": _unit,
    "least for most": _turned,
    "condition dropped": _dropped,
    "neighbouring section in a template": _neighbour,
    "section of another subject in a hazard": _other_subject,
    "old number": _old_number,
    "figure under another section": _figure_elsewhere,
}
