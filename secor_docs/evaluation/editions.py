"""An official set of questions that a user has, taken over as an edition: YAML as it is, or a table in .csv or .xlsx.

A table has a row for each question. Its columns: Question (the number), Element (the number), Asks; and where known
Element name, Points, Mode (directive or operational), Same as (ids of the shipped working set), Applies if, Evidence.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from secor_docs.names import folded
from secor_docs.ooxml.workbook import open_workbook
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, nearest, refuse_any
from secor_docs.program.questions import QuestionSet, read_question_set
from secor_docs.yamlfile import YamlText, read_yaml

_COLUMNS = {
    "question": "id",
    "element": "element",
    "asks": "asks",
    "element name": "name",
    "points": "points",
    "mode": "mode",
    "same as": "same_as",
    "applies if": "applies_if",
    "evidence": "evidence",
}
_NEEDED = ("question", "element", "asks")
_LISTS = frozenset({"same_as", "applies_if", "evidence"})


@dataclass(frozen=True, slots=True)
class SetHeader:
    """What a table cannot say of itself.

    Attributes:
        title: what the set is called.
        edition: its label.
        as_of: the day it was taken over.
    """

    title: str
    edition: str
    as_of: date


@dataclass(frozen=True, slots=True)
class OfficialSet:
    """An edition that was read.

    Attributes:
        questions: the set.
        text: it as YAML, to be put into an overlay folder.
        unserved: ids of questions that no working question is the same as, so that no document serves them.
    """

    questions: QuestionSet
    text: str
    unserved: tuple[str, ...]


def read_edition(path: Path, about: SetHeader, shipped: QuestionSet) -> OfficialSet:
    """Read an official set.

    Args:
        path: the file; its ending says what it is.
        about: title and edition, for a table.
        shipped: the working set; a table takes its scoring rules, elements' names and evidence where it says nothing.

    Raises:
        CouldNotReadError: the file is not there or may not be read.
        InputWrongError: with every fault and its line or row.
    """
    kind = path.suffix.casefold()
    if kind in {".yaml", ".yml"}:
        source = read_yaml(path)
    elif kind in {".csv", ".xlsx"}:
        source = _source(path.name, _csv(path) if kind == ".csv" else _xlsx(path), about, shipped)
    else:
        fix = "Give a .yaml, .csv or .xlsx file."
        raise InputWrongError.of(Place(path.name), "", f'found a file that ends in "{kind}"', fix, code="E001")
    made = read_question_set(source)
    known = {id_ for question in shipped.questions for id_ in question.known_as}
    strays = [
        source.problem(
            ("questions", n, "same_as"),
            f'no working question is called "{id_}"',
            f"Write the id of a question of the working set.{nearest(id_, known)}",
            code="E002",
        )
        for n, q in enumerate(made.questions)
        for id_ in q.same_as
        if shipped.question(id_) is None
    ]
    refuse_any(strays)
    unserved = tuple(q.id for q in made.questions if not any(shipped.question(id_) for id_ in q.known_as))
    if kind in {".csv", ".xlsx"}:
        return OfficialSet(made, yaml.safe_dump(source.data, sort_keys=False, allow_unicode=True), unserved)
    text = path.read_text("utf-8-sig")
    return OfficialSet(made, text, unserved)


_Rows = Sequence[tuple[int, Sequence[str]]]


def _csv(path: Path) -> _Rows:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(path, "it is not there, or not UTF-8 text") from error
    found = []
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), _Semicolon if first.count(";") > first.count(",") else csv.excel)
    last = 0
    for row in reader:
        found.append((last + 1, [cell.strip() for cell in row]))
        last = reader.line_num
    return found


class _Semicolon(csv.excel):
    delimiter = ";"


def _xlsx(path: Path) -> _Rows:
    with open_workbook(path, row_by_row=True, values=True) as book:
        return [(n, [_cell(v) for v in row]) for n, row in enumerate(book.worksheets[0].iter_rows(values_only=True), 1)]


def _cell(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()


def _source(name: str, rows: _Rows, about: SetHeader, shipped: QuestionSet) -> YamlText:
    """The table as the same plain values a YAML file gives, each with the row it came from."""
    head = next((i for i, (_, row) in enumerate(rows) if "question" in map(folded, row)), None)
    labels = list(map(folded, rows[head][1])) if head is not None else []
    missing = [label for label in _NEEDED if label not in labels]
    if head is None or missing:
        line = rows[head][0] if head is not None else 1
        raise InputWrongError(
            Problem(
                Place(name, line),
                label,
                "the column is missing",
                f'Write a column with the header "{label.capitalize()}".',
                code="R013",
            )
            for label in missing or _NEEDED
        )
    lines: dict[tuple[str | int, ...], int] = {(): rows[head][0]}
    names: dict[str, str] = {str(e.number): e.name for e in shipped.elements}
    questions: list[dict[str, Any]] = []
    for line, row in rows[head + 1 :]:
        if not any(row):
            continue
        values = {_COLUMNS[label]: cell for label, cell in zip(labels, row, strict=False) if label in _COLUMNS and cell}
        if "name" in values:
            names[values.get("element", "")] = values["name"]
        at = len(questions)
        lines["questions", at] = line
        lines.update({("questions", at, key): line for key in _COLUMNS.values()})
        questions.append(_question(values, shipped))
    used = dict.fromkeys(q["element"] for q in questions if q.get("element"))
    kinds = {key: kind.model_dump() for key, kind in shipped.evidence_kinds.items()}
    data = {
        "title": about.title,
        "edition": about.edition,
        "as_of": about.as_of.isoformat(),
        "notice": f"The questions of {about.title}, edition {about.edition}, as taken over from {name}.",
        "provenance": f"Taken over from {name} on {about.as_of}.",
        "scoring": shipped.scoring.model_dump(),
        "not_applicable": shipped.not_applicable.model_dump(),
        "elements": [{"number": number, "name": names.get(number, f"Element {number}")} for number in used],
        "evidence_kinds": kinds,
        "questions": questions,
    }
    return YamlText(name, data, lines)


def _question(values: dict[str, str], shipped: QuestionSet) -> dict[str, Any]:
    """One row; what it does not say is taken from the working question it is the same as."""
    made: dict[str, Any] = {key: value for key, value in values.items() if key != "name" and key not in _LISTS}
    for key in _LISTS & values.keys():
        made[key] = list(_split(values[key]))
    same = next(filter(None, map(shipped.question, made.get("same_as", ()))), None)
    made.setdefault("mode", same.mode if same else "operational")
    made.setdefault("evidence", list(same.evidence) if same else ["photo"] if "photo" in shipped.evidence_kinds else [])
    if same and "applies_if" not in made:
        made["applies_if"] = list(same.applies_if)
    made["provenance"] = "official"
    return made


def _split(text: str) -> Iterator[str]:
    return (part.strip() for part in text.replace(";", ",").split(",") if part.strip())
