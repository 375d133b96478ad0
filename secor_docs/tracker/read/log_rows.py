"""The rows of the Log as records.

Worked out a column at a time, because ten thousand rows say much the same: each distinct value of a column is read
once, and records are made from whole columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields as dataclass_fields
from dataclasses import make_dataclass
from datetime import date
from functools import cache
from itertools import compress, groupby, repeat
from typing import Any, TypeVar, cast

from secor_docs.names import folded
from secor_docs.problems import Place, nearest, short
from secor_docs.tracker.read import cells
from secor_docs.tracker.read.cells import Fault
from secor_docs.tracker.read.table import Table
from secor_docs.tracker.record import (
    LABELS,
    LOG_COLUMNS,
    STATUSES,
    Record,
    Status,
    marked_status,
    names_in,
    replaced_by,
)

T = TypeVar("T")

_BLANK = Fault("nothing is written here", "A record without it does not count. Fill it in.", "R023")
_NO_DOCUMENT = Fault("nothing is written here", "Choose the document; the row does not count until then.", "R023")
_NOT_YET = "Write the day it was done. A record cannot be made in advance."
_NEEDED = [c.id for c in LOG_COLUMNS if c.needed and c.id != "document"]
_TEXTS = ("record_id", "scope_name", "completed_by", "reviewed_by", "location", "evidence", "notes")
_ALWAYS_NEW = frozenset({"record_id", "evidence", "notes"})
"""Columns in which few cells are alike."""


def records_of(
    table: Table, documents: Mapping[str, str], labels: Sequence[str], today: date | None, *, older: bool
) -> list[Record]:
    """The records of a Log; what cannot be read, or looks wrong, is added to the problems of the table.

    Args:
        table: the sheet, with at least a column for the document and one for the date.
        documents: id of a document by every folded text that people may write for it.
        labels: the documents as the list shows them, for suggestions.
        today: days after it are reported as in the future; None leaves that out.
        older: the tracker has no column Status; what the program wrote into Notes takes its place.
    """
    return _Log(table, documents, labels, today, older=older).records()


class _Log:
    def __init__(
        self, table: Table, documents: Mapping[str, str], labels: Sequence[str], today: date | None, *, older: bool
    ) -> None:
        self.table, self.documents, self.labels, self.today, self.older = table, documents, labels, today, older
        self.distinct: dict[str, Iterable[object]] = {}
        first = table.head + 1
        self.numbers: Sequence[int] = range(first, len(table.rows))
        self.cells: list[Sequence[Any]] = list(zip(*table.rows[first:], strict=True))

    def records(self) -> list[Record]:
        """All of them, in the order of the sheet."""
        documents = self._documents()
        if not documents:
            return []
        fields: dict[str, Sequence[Any]] = {
            "document": documents,
            **{id_: self._texts(id_) for id_ in _TEXTS},
            "activity_date": self._read("activity_date", cells.day, None),
            "scope_type": self._read("scope_type", _scope, "company"),
            "signed": self._read("signed", cells.yes_no, None),
            "complete": self._read("complete", cells.stated, None),
            "private": self._read("private", _private, True),  # noqa: FBT003 - what cannot be read stays closed
            "status": self._read("status", _status, None),
            "took_part": self._read("took_part", _names, ()),
            "entered": self._read("entered", cells.moment, None),
        }
        self._future(fields["activity_date"])
        self._blank(fields["scope_type"])
        fields |= {id_: self._read(id_, cells.count, 0) for id_ in ("findings", "findings_closed")}
        made = self._made(fields)
        self._twice(fields, made)
        return made

    def _made(self, read: Mapping[str, Sequence[Any]]) -> list[Record]:
        notes, ids = read["notes"], read["record_id"]
        replaces = [replaced_by(note) if "Replaces " in note else "" for note in notes]
        status: Iterable[Status | None] = read["status"]
        if self.older:
            corrected = set(replaces) - {""}
            status = [
                "withdrawn"
                if id_ in corrected
                else marked_status(note)
                if " on " in note or " in " in note
                else "counts"
                for id_, note in zip(ids, notes, strict=True)
            ]
        column = f"{self.table.title}!A"
        spots = [f"{column}{row + 1}" for row in self.numbers]
        columns: dict[str, Iterable[object]] = {
            **read,
            "document_id": read["document"],
            "place": _many(Place, repeat(self.table.file), repeat(0), spots),
            "replaces": replaces,
            "status": status,
        }
        return _many(Record, *(columns[field.name] for field in dataclass_fields(Record)))

    def _each(self, id_: str, column: Sequence[object], read: Callable[[object], T]) -> tuple[Sequence[T], bool]:
        """Every cell read, each distinct one once; and whether any has a fault."""
        known = _Known(read)
        values: Sequence[T] = list(map(known.__getitem__, column))
        self.distinct[id_] = known
        # True is the same key as 1, and reads differently.
        if (True in known or False in known) and bool in set(map(type, column)):
            values = [read(value) for value in column]
            return values, any(isinstance(value, Fault) for value in values)
        return values, any(isinstance(value, Fault) for value in known.values())

    def _column(self, id_: str) -> Sequence[Any] | None:
        place = self.table.columns.get(id_)
        return None if place is None else self.cells[place]

    def _keep(self, wanted: Sequence[bool]) -> None:
        """Forget the other rows."""
        self.numbers = list(compress(self.numbers, wanted))
        self.cells = [list(compress(column, wanted)) for column in self.cells]

    def _documents(self) -> Sequence[str]:
        """The document of each row. Rows that are empty, hold totals, or no document, are left out from here on.

        Such a row is told in one line: what else stands in it may be a heading, a note, or filled in ahead.
        """
        column = self._column("document") if self.cells else None
        if column is None:
            return []
        documents, faults = self._each("document", column, self._document)
        if not faults:
            return cast("Sequence[str]", documents)
        days = self._column("activity_date") or [""] * len(self.numbers)
        loose: list[int] = []
        for row, document, day in zip(self.numbers, documents, days, strict=True):
            if isinstance(document, str) or not self.table.used(row):
                continue
            if document is _NO_DOCUMENT and not cells.text(day):
                loose.append(row)
            else:
                self._tell(row, "document", document)
        self._loose(loose)
        known = [isinstance(document, str) for document in documents]
        self._keep(known)
        return [document for document in documents if isinstance(document, str)]

    def _loose(self, rows: Sequence[int]) -> None:
        """Tell the rows without document and date, each run of them in one line."""
        for _, run in groupby(enumerate(rows), lambda at: at[1] - at[0]):
            first, *others = [row for _, row in run]
            which = f"the rows {first + 1} to {others[-1] + 1} hold" if others else "the row holds"
            fix = "Fill both in when there is a record; a heading or a note is left alone."
            self.table.problem(first, None, "", f"{which} no document and no date", fix, code="R024")

    def _document(self, value: object) -> str | Fault:
        words = folded(cells.text(value))
        if not words:
            return _NO_DOCUMENT
        id_ = self.documents.get(words) or self.documents.get(words.partition(" ")[0])
        if id_ is not None:
            return id_
        like = nearest(words, self.documents)
        meant = self.documents[like.split('"')[1]] if like else None
        label = next((one for one in self.labels if like and self.documents[folded(one)] == meant), "")
        return Fault(
            f'found "{short(cells.text(value))}", which is no document of the list',
            (f'Did you mean "{label}"? ' if label else "")
            + "Choose it from the list; the row does not count until then.",
            "R001",
        )

    def _read(self, id_: str, kind: Callable[[object], T | Fault], instead: T) -> Sequence[T]:
        """A column read as a kind, with ``instead`` where it has a fault, which is reported, or is gone."""
        column = self._column(id_)
        if column is None:
            return [instead] * len(self.numbers)
        read, faults = self._each(id_, column, kind)
        if not faults:
            return cast("Sequence[T]", read)
        self._faults(id_, read)
        return [instead if isinstance(value, Fault) else value for value in read]

    def _faults(self, id_: str, read: Sequence[object]) -> None:
        for row, value in zip(self.numbers, read, strict=True):
            if isinstance(value, Fault):
                self._tell(row, id_, value)

    def _future(self, days: Sequence[date | None]) -> None:
        if self.today is None or max(filter(None, days), default=self.today) <= self.today:
            return
        for row, day in zip(self.numbers, days, strict=True):
            if day and day > self.today:
                self._tell(row, "activity_date", Fault(f"{day} lies in the future", _NOT_YET, "R005"))

    def _tell(self, row: int, id_: str, fault: Fault) -> None:
        self.table.problem(row, self.table.columns[id_], LABELS[id_], fault.message, fault.fix, code=fault.code)

    def _texts(self, id_: str) -> Sequence[str]:
        """A column as text; empty where it is gone."""
        column = self._column(id_)
        if column is None:
            return [""] * len(self.numbers)
        if id_ not in _ALWAYS_NEW:
            return self._each(id_, column, cells.text)[0]
        try:
            return list(map(str.strip, column))
        except TypeError:
            return [cells.text(value) for value in column]

    def _blank(self, scopes: Sequence[str]) -> None:
        """Tell the empty cells that every record needs, those of a row in one line."""
        gone: dict[int, list[str]] = {}
        for id_ in _NEEDED:
            column = self._column(id_)
            if column is None or all(map(cells.text, self.distinct[id_])):
                continue
            for row, value, scope in zip(self.numbers, column, scopes, strict=True):
                # A record of the company as a whole is for no other thing.
                if not cells.text(value) and not (id_ == "scope_name" and scope == "company"):
                    gone.setdefault(row, []).append(id_)
        for row, ids in gone.items():
            labels = ", ".join(LABELS[id_] for id_ in ids)
            self.table.problem(row, self.table.columns[ids[0]], labels, _BLANK.message, _BLANK.fix, code=_BLANK.code)

    def _twice(self, fields: Mapping[str, Sequence[Any]], records: Sequence[Record]) -> None:
        """Say where the same record stands already, or another one with its number."""
        ids = fields["record_id"]
        numbered_twice = len(set(ids) - {""}) < len(ids) - ids.count("")
        names = _folded(fields["scope_name"])
        alike = list(zip(fields["document"], fields["activity_date"], names, strict=True))
        if not numbered_twice and len(set(alike)) == len(alike):
            return
        folds = (_folded(fields[id_]) for id_ in ("completed_by", "location", "notes"))
        rest = zip(fields["scope_type"], fields["evidence"], *folds, strict=True)
        first: dict[tuple[object, ...], int] = {}
        numbers: dict[str, int] = {}
        for row, record, content in zip(self.numbers, records, zip(alike, rest, strict=True), strict=True):
            same = first.setdefault(content, row)
            if same != row and record.activity_date and not record.withdrawn:
                fix = "Delete one of them, or note how they differ."
                self.table.problem(row, None, "", f"the same record is in row {same + 1}", fix, code="R010")
            elif record.record_id and (same := numbers.setdefault(record.record_id, row)) != row:
                self._tell(
                    row,
                    "record_id",
                    Fault(
                        f'"{record.record_id}" is in row {same + 1} too',
                        "Give one of them a number of its own.",
                        "R010",
                    ),
                )


def _scope(value: object) -> str | Fault:
    return cells.scope(value) or "company"


def _private(value: object) -> bool | Fault:
    return cells.yes_no(value) or False


def _names(value: object) -> tuple[str, ...]:
    return names_in(cells.text(value))


def _status(value: object) -> Status | Fault:
    words = folded(cells.text(value))
    if not words:
        return "counts"
    return next(
        (status for status in STATUSES if status == words),
        Fault(
            f'found "{cells.text(value)[:40]}"',
            f"Write one of {', '.join(STATUSES)}; the row does not count until then.{nearest(words, STATUSES)}",
        ),
    )


class _Known(dict[object, Any]):
    """What each distinct cell of a column reads as."""

    def __init__(self, read: Callable[[Any], object]) -> None:
        self.read = read

    def __missing__(self, value: object) -> object:
        self[value] = read = self.read(value)
        return read


def _folded(texts: Sequence[str]) -> list[str]:
    return list(map(_Known(folded).__getitem__, texts))


@cache
def _draft(kind: Any) -> type[Any]:
    """A class with the same slots whose values may still be set."""
    return make_dataclass(
        f"{kind.__name__}Draft", [field.name for field in dataclass_fields(kind)], slots=True, eq=False, repr=False
    )


def _many(kind: Callable[..., T], *columns: Iterable[object]) -> list[T]:
    """Values of a frozen dataclass from one column for each of its fields.

    Freezing makes ``kind(...)`` set each field through a call; ten thousand records of nineteen fields cost as much as
    reading them. A draft with the same slots is filled plainly and then becomes one of the kind.
    """
    made: list[Any] = list(map(_draft(kind), *columns))
    for one in made:
        one.__class__ = kind
    return made
