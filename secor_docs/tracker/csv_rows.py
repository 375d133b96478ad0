"""Records in a CSV file, as Excel and other programs save it: read all or none."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.problems import CouldNotReadError, Place, Problem, nearest, refuse_any
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.input import filled
from secor_docs.tracker.record import BY_PROGRAM, LABELS, LOG_COLUMNS, Record

_SHORT = {"date": "activity_date", "by": "completed_by", "site": "scope_name", "kept": "location", "nil": "nil"}
"""Headers people write besides those of the Log sheet."""
_SAME = ("document_id", "activity_date", "scope_type", "scope_name", "completed_by")
"""Two records that agree in these are the same one, logged twice."""
_FOLLOWS = frozenset({"scope_type", "scope_name"})
"""Needed, and worked out from the document where the file leaves them out."""


@dataclass(frozen=True, slots=True)
class CsvRecords:
    """The records of a CSV file, ready to be logged.

    Attributes:
        rows: values by id of the log column, with ``document_id``.
        notes: what the person should know, though it may be right; each with its line.
    """

    rows: tuple[Mapping[str, Value], ...]
    notes: tuple[str, ...]


def read_records(path: Path, plan: Plan, today: date, logged: Iterable[Record] | None) -> CsvRecords:
    """Read the records of a CSV file.

    Args:
        path: the file.
        plan: the company and its documents.
        today: the day it is read on.
        logged: the records that are there already, which the file must not hold again; None takes them twice.

    Raises:
        CouldNotReadError: the file may not be read, or is no CSV.
        InputWrongError: with everything that is wrong in it at once.
    """
    names = {**LABELS, "scope": LABELS["scope_name"]}
    problems: list[Problem] = []
    notes: list[str] = []
    good = []
    seen = {_key(_telling(r)): r.record_id or r.place.spot for r in logged or () if not r.withdrawn}
    for line, typed in _lines(path):
        place = Place(path.name, line)
        done = filled(typed, plan, today, place=place, names=names, spoken=False)
        problems += done.problems
        notes += [f"line {line}: {note}" for note in done.notes]
        if done.row:
            key = _key(done.row)
            if key in seen and logged is not None:
                fix = "Take the line out; if it was done twice that day, add --allow-same."
                problems.append(Problem(place, "", f"the same as {seen[key]}", fix, code="R010"))
            seen.setdefault(key, f"line {line}")
            good.append(done.row)
    if not good and not problems:
        problems = [
            Problem(Place(path.name), "", "there are no rows in it", "Write one line for each record.", code="R011")
        ]
    refuse_any(problems)
    return CsvRecords(tuple(good), tuple(notes))


def _telling(record: Record) -> dict[str, Any]:
    """What tells a record from another one."""
    return {name: getattr(record, name) for name in _SAME}


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(folded(str(row[name])) for name in _SAME)


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number, and cells by id of the log column, of each row.

    Raises:
        CouldNotReadError: the file may not be read, or is no CSV.
        InputWrongError: a header is unknown or there twice, a needed one is missing, or a row is too long.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # what Excel on Windows saves as plain CSV
    first = text.split("\n", 1)[0]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    try:
        columns = _columns(next(lines, []), Place(path.name, 1))
        found = list(_rows(lines, columns))
    except csv.Error as error:
        reason = f"line {max(lines.line_num, 1)} is no line of a CSV file ({error})"
        raise CouldNotReadError(path, reason) from error
    problems = [
        Problem(
            Place(path.name, number),
            "",
            "the row has more cells than the header",
            'Put a text with a comma between quotation marks ("…").',
            code="R012",
        )
        for number, cells in found
        if any(cell.strip() for cell in cells[len(columns) :])
    ]
    refuse_any(problems)
    for number, cells in found:
        yield number, {id_: cell for id_, cell in zip(columns, cells, strict=False) if id_ and id_ not in BY_PROGRAM}


def _columns(header: Sequence[str], place: Place) -> list[str]:
    """The id of the log column of each header; empty where a header is."""
    known = {folded(name): c.id for c in LOG_COLUMNS for name in (c.id, c.label)} | _SHORT
    columns: list[str] = []
    problems = []
    for name in header:
        id_ = known.get(folded(name), "")
        if not id_ and name.strip():
            labels = ", ".join(c.label for c in LOG_COLUMNS if c.id not in BY_PROGRAM)
            fix = f"Write one of: {labels}.{nearest(name[:60], [c.label for c in LOG_COLUMNS])}"
            problems.append(Problem(place, "", f'the header "{name.strip()[:40]}" is not known', fix, code="R012"))
        elif id_ and id_ in columns:
            problems.append(
                Problem(
                    place, "", f'the header "{name.strip()}" appears twice', "Keep one of the columns.", code="R012"
                )
            )
        columns.append(id_)
    missing = [c.label for c in LOG_COLUMNS if c.needed and c.id not in {*columns, *_FOLLOWS}]
    problems += [Problem(place, label, "the column is missing", "Add it.", code="R013") for label in missing]
    refuse_any(problems)
    return columns


def _rows(lines: Any, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Each row that holds something, with the line it begins in: a text may run over several."""
    begin = lines.line_num + 1
    for cells in lines:
        if columns and any(cell.strip() for cell in cells):
            yield begin, cells
        begin = lines.line_num + 1
