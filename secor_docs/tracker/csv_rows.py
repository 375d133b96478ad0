"""Records in a CSV file or a workbook such as ``rows.xlsx``, as Excel and other programs save them: read all or none."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from secor_docs.names import folded
from secor_docs.ooxml.sheet_xml import column_letters
from secor_docs.plan import Plan
from secor_docs.problems import CouldNotReadError, Place, Problem, nearest, refuse_any
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.input import MISSING, filled_days
from secor_docs.tracker.record import BY_PROGRAM, LABELS, LOG_COLUMNS, Record
from secor_docs.tracker.sheet_rows import is_workbook, sheet_cells

_SHORT = {
    "date": "activity_date",
    "by": "completed_by",
    "site": "scope_name",
    "kept": "location",
    "with": "took_part",
    "nil": "nil",
}
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


def read_records(
    path: Path, plan: Plan, today: date, logged: Iterable[Record] | None, works: Callable[[date], bool] | None = None
) -> CsvRecords:
    """Read the records of a CSV file or a workbook.

    A row may name several days, and say with a ditto mark (") that document, person, place and who took part are as in
    the row above; never its day or signatures.

    Args:
        path: the file.
        plan: the company and its documents.
        today: the day it is read on.
        logged: the records that are there already, which the file must not hold again; None takes them twice.
        works: whether a day is a working day; of a run of days the others are left out.

    Raises:
        CouldNotReadError: the file may not be read, or is neither.
        InputWrongError: with everything that is wrong in it at once.
    """
    names = {**LABELS, "scope": LABELS["scope_name"]}
    problems: list[Problem] = []
    notes: list[str] = []
    good: list[Mapping[str, Value]] = []
    seen = {_key(_telling(r)): r.record_id or r.place.spot for r in logged or () if not r.withdrawn}
    for row in _as_above(_lines(path)):
        done = filled_days(row.typed, plan, today, place=row.place(""), names=names, spoken=False, works=works)
        problems += _placed(done.problems, row)
        notes += [f"{row.called}: {note}" for note in done.notes]
        for one in done.rows:
            key = _key(one)
            if key in seen and logged is not None:
                fix = "Take the line out; if it was done twice that day, add --allow-same."
                problems.append(Problem(row.place(""), "", f"the same as {seen[key]}", fix, code="R010"))
            seen.setdefault(key, row.called)
            good.append(one)
    if not good and not problems:
        problems = [
            Problem(Place(path.name), "", "there are no rows in it", "Write one line for each record.", code="R011")
        ]
    refuse_any(problems)
    return CsvRecords(tuple(good), tuple(notes))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the file.

    Attributes:
        typed: its cells by id of the log column.
        called: ``line 3`` or ``row 3``.
        place: where a column of it is; of the row as a whole without one.
    """

    typed: Mapping[str, str]
    called: str
    place: Callable[[str], Place]


_DITTO = frozenset({'"', "''", "\u3003", "\u201c", "\u201d", "\u2033", "ditto", "do."})
_AS_ABOVE = frozenset({"document", "scope_name", "completed_by", "reviewed_by", "took_part", "location"})


def _as_above(rows: Iterable[_Row]) -> Iterator[_Row]:
    """The rows with what their ditto marks stand for."""
    above: Mapping[str, str] = {}
    for row in rows:
        typed = {
            key: above.get(key, text) if key in _AS_ABOVE and folded(text) in _DITTO else text
            for key, text in row.typed.items()
        }
        above = typed
        yield replace(row, typed=typed)


def _placed(problems: Iterable[Problem], row: _Row) -> Iterator[Problem]:
    """The problems of a row at their cells; what is missing in it in one line."""
    ids = {label: id_ for id_, label in LABELS.items()}
    missing = []
    for problem in problems:
        if problem.message == MISSING:
            missing.append(problem)
        else:
            yield replace(problem, place=row.place(ids.get(problem.field, "")))
    if len(missing) == 1:
        yield replace(missing[0], place=row.place(ids.get(missing[0].field, "")))
    elif missing:
        fields = ", ".join(problem.field for problem in missing)
        place = row.place(ids.get(missing[0].field, ""))
        yield Problem(place, fields, "are missing", "A record needs them all. Fill them in.", code=missing[0].code)


def _telling(record: Record) -> dict[str, Any]:
    """What tells a record from another one."""
    return {name: getattr(record, name) for name in _SAME}


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(folded(str(row[name])) for name in _SAME)


def _lines(path: Path) -> Iterator[_Row]:
    """Each row that holds something.

    Raises:
        CouldNotReadError: the file may not be read, or is neither CSV nor a workbook.
        InputWrongError: a header is unknown or there twice, a needed one is missing, or a row is too long.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error
    return _of_sheet(path, data) if is_workbook(data) else _of_csv(path, data)


def _of_sheet(path: Path, data: bytes) -> Iterator[_Row]:
    sheet = sheet_cells(path, data)
    head = next((n for n, cells in enumerate(sheet.rows) if any(cells)), 0)
    header = sheet.rows[head] if sheet.rows else ()
    columns = _columns(header, Place(path.name, spot=f"{sheet.title}!A{head + 1}"))
    for number, cells in enumerate(sheet.rows[head + 1 :], head + 2):
        typed = _typed(columns, cells)
        if any(text for id_, text in typed.items() if id_ != "scope_type"):  # which fills itself

            def place(id_: str, number: int = number) -> Place:
                column = columns.index(id_) if id_ in columns else 0
                return Place(path.name, spot=f"{sheet.title}!{column_letters(column + 1)}{number}")

            yield _Row(typed, f"row {number}", place)


def _of_csv(path: Path, data: bytes) -> Iterator[_Row]:
    text = _decoded(data)
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
        place = Place(path.name, number)
        yield _Row(_typed(columns, cells), f"line {number}", lambda _, place=place: place)  # type: ignore[misc] # bound to its line


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")  # what Excel calls Unicode text
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # what Excel on Windows saves as plain CSV


def _typed(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    return {id_: cell for id_, cell in zip(columns, cells, strict=False) if id_ and id_ not in BY_PROGRAM}


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
