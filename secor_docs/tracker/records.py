"""Reading a tracker as people leave it: typed by hand, sorted, filtered, with columns moved or added.

Everything that cannot be read is told at once, with sheet and cell; the good rows count all the same.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from secor_docs.company.kinds import folded
from secor_docs.problems import CouldNotReadError, Place, Problem, nearest
from secor_docs.tracker.days import NoDayError, read_day
from secor_docs.tracker.layout import (
    ACTION_COLUMNS,
    ACTIONS,
    LISTS,
    PEOPLE,
    PEOPLE_COLUMNS,
    SHUTDOWN_COLUMNS,
    SHUTDOWNS,
    THREE_MONTHS,
)
from secor_docs.tracker.record import (
    LOG_COLUMNS,
    LOG_SHEET,
    NIL,
    REPLACES,
    SCOPES,
    WITHDRAWN,
    Action,
    Certificate,
    Record,
    ScopeType,
    Shutdown,
    Tracker,
)

_YES = frozenset({"yes", "y", "x", "true", "1", "✓", "✔", "oui"})
_NO = frozenset({"no", "n", "false", "0", "non"})
_STATED = frozenset({"n/a", "n/a stated", "na"})
_TOTALS = frozenset({"total", "totals", "sum", "count", "average", "grand total"})
_SCOPE_WORDS: Mapping[str, ScopeType] = {
    **{s: s for s in SCOPES},
    "employee": "worker",
    "person": "worker",
    "truck": "vehicle",
}
_RISK_WORDS: Mapping[str, Literal["high", "medium", "low"]] = {
    "high": "high",
    "medium": "medium",
    "low": "low",
}
_HEADER_ROWS = 25
_FEW = 3
_FORMULA = re.compile(
    rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)


def read_tracker(path: Path, *, today: date | None = None) -> Tracker:
    """Read a tracker.

    Args:
        path: the workbook.
        today: days after it are told as lying in the future; None leaves that out.

    Raises:
        CouldNotReadError: the file is not there, is no workbook, is locked by a password, or is only half there.
    """
    name = path.name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, (error.strerror or str(error)).lower()) from error
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return _Reading(name, data, book, today, copies_beside(path)).tracker()
    except PasswordError as error:
        raise CouldNotReadError(path, "it is protected by a password") from error
    except (CalamineError, zipfile.BadZipFile) as error:
        why = "it is not a whole Excel workbook; it may still be on its way from a shared folder"
        if not data.startswith(b"PK"):
            why = "it is no Excel workbook" if data else "it is empty"
        raise CouldNotReadError(path, why) from error


def copies_beside(path: Path) -> tuple[str, ...]:
    """Names of other copies of the file in its folder, as shared folders and people leave them."""
    stem = re.escape(path.stem)
    copy = re.compile(
        rf"{stem}(?:.*conflict.*|[ _]\(\d+\)|[ -]+copy(?: \(\d+\))?|[-_](?=[^.]*[a-z])[a-z0-9]+-[a-z0-9-]+)\{path.suffix}",
        re.IGNORECASE,
    )
    if not path.parent.is_dir():
        return ()
    return tuple(
        sorted(p.name for p in path.parent.iterdir() if p.name != path.name and copy.fullmatch(p.name))
    )


def letters(column: int) -> str:
    """``0`` as ``A``, ``26`` as ``AA``."""
    out = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        out = chr(65 + rest) + out
    return out


def _text(value: object) -> str:
    """A cell as text; a whole number without its point, a day as year-month-day."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


class _Table:
    """A sheet with a header row: which column holds which field, and where a cell stands."""

    def __init__(
        self, reading: _Reading, sheet: CalamineSheet, labels: Mapping[str, str], needed: Iterable[str]
    ) -> None:
        self.reading = reading
        self.sheet = sheet
        self.title = sheet.name
        self.rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
        self.labels = labels
        self.head, self.columns = self._header()
        self._told(needed)

    def _header(self) -> tuple[int, dict[str, int]]:
        """The row with the most of our headers, and where each of them stands."""
        fields = {folded(label): id_ for id_, label in self.labels.items()}
        best: tuple[int, dict[str, int]] = (0, {})
        for number, row in enumerate(self.rows[:_HEADER_ROWS]):
            found: dict[str, int] = {}
            for column, value in enumerate(row):
                id_ = fields.get(folded(value)) if isinstance(value, str) else None
                if id_ and id_ not in found:
                    found[id_] = column
            if len(found) > len(best[1]):
                best = (number, found)
        return best

    def _told(self, needed: Iterable[str]) -> None:
        """Say which columns are missing, and which header may be the renamed one; and headers that stand twice."""
        row = self.rows[self.head] if self.rows else []
        known = {folded(label): label for label in self.labels.values()}
        others = {
            column: _text(v) for column, v in enumerate(row) if _text(v) and folded(_text(v)) not in known
        }
        for id_ in needed:
            if id_ in self.columns:
                continue
            label = self.labels[id_]
            expected = list(self.labels).index(id_)
            like = nearest(label, others.values()) or nearest(
                label.casefold(), [o.casefold() for o in others.values()]
            )
            column = next(
                (c for c, o in others.items() if folded(o) in folded(like)),
                expected if expected in others else None,
            )
            if column is None:
                self.problem(
                    self.head,
                    None,
                    label,
                    "the column is missing",
                    f'Write the header "{label}" over its column again.',
                )
            else:
                self.problem(self.head, column, label, f'the column is missing; found the header "{others[column]}"',
                             f'Write "{label}" into this cell, if it is that column.')  # fmt: skip
        for column, value in enumerate(row):
            twice = next(
                (
                    i
                    for i, label in self.labels.items()
                    if isinstance(value, str) and folded(label) == folded(value)
                ),
                None,
            )
            if twice and self.columns[twice] != column:
                self.problem(self.head, column, self.labels[twice], "the header stands twice",
                             f"Rename one of them; column {letters(self.columns[twice])} is read.")  # fmt: skip

    def problem(self, row: int, column: int | None, field: str, says: str, mend: str) -> None:
        """Note a problem with a cell, or with a whole row."""
        spot = (
            f"{self.title}!{letters(column)}{row + 1}"
            if column is not None
            else f"{self.title}!{row + 1}:{row + 1}"
        )
        self.reading.problems.append(Problem(Place(self.reading.name, spot=spot), field, says, mend))

    def at(self, row: int, id_: str) -> tuple[Any, int | None]:
        """The value of a field in a row, and its column."""
        column = self.columns.get(id_)
        return (self.rows[row][column] if column is not None else "", column)

    def text(self, row: int, id_: str) -> str:
        """A field as text."""
        column = self.columns.get(id_)
        return _text(self.rows[row][column]) if column is not None else ""

    def day(self, row: int, id_: str) -> date | None:
        """A field as a day; a fault is noted."""
        value, column = self.at(row, id_)
        if type(value) is date:
            if value.year in _YEARS:
                return value
        elif value == "":
            return None
        try:
            return read_day(value)
        except NoDayError as error:
            self.problem(row, column, self.labels[id_], error.says, error.mend)
            return None

    def yes_no(self, row: int, id_: str) -> bool | None:
        """A field as yes or no; None where it is empty; a fault is noted."""
        value, column = self.at(row, id_)
        said = (
            _YES_NO.get(value, _ODD) if isinstance(value, str) else value if isinstance(value, bool) else _ODD
        )
        if said is not _ODD:
            return said
        word = folded(_text(value))
        if word in _YES or (id_ == "complete" and word in _STATED):
            return True
        if word in _NO:
            return False
        if word:
            self.problem(row, column, self.labels[id_], f'found "{_text(value)[:40]}"', "Write yes or no.")
        return None

    def count(self, row: int, id_: str) -> int:
        """A field as a count; nothing is 0; a fault is noted."""
        value, column = self.at(row, id_)
        if value == "":
            return 0
        text = _text(value)
        if isinstance(value, bool) or not re.fullmatch(r"\d{1,4}", text, re.ASCII):
            if text:
                self.problem(
                    row, column, self.labels[id_], f'found "{text[:40]}"', "Write a whole number, such as 2."
                )
            return 0
        return int(text)

    def filled(self) -> Iterator[int]:
        """The rows below the header in which one of our columns holds something; totals are passed over."""
        columns = tuple(self.columns.values())
        for number in range(self.head + 1, len(self.rows)):
            row = self.rows[number]
            if any(row[c] != "" and str(row[c]).strip() for c in columns) and not self._totals(row):
                yield number

    def _totals(self, row: Sequence[Any]) -> bool:
        words = [folded(v) for v in row if isinstance(v, str) and v.strip()]
        return len(words) <= _FEW and any(w.rstrip(":") in _TOTALS for w in words)


_YEARS = range(2000, 2100)
_ODD: Any = object()
_YES_NO: Mapping[str, bool | None] = {"yes": True, "no": False, "": None}


class _Reading:
    """Reads one workbook."""

    def __init__(
        self, name: str, data: bytes, book: CalamineWorkbook, today: date | None, copies: tuple[str, ...]
    ) -> None:
        self.name, self.data, self.book, self.today, self.copies = name, data, book, today, copies
        self.problems: list[Problem] = []

    def tracker(self) -> Tracker:
        """All sheets."""
        for copy in self.copies:
            self._told("", "", f'another copy of the file stands beside it: "{copy}"',
                       "Look which one is right, take over the missing rows, and move the other one away.")  # fmt: skip
        company, account = self._owner()
        as_of, policy = self._inputs()
        records = tuple(self._log())
        return Tracker(
            self.name, company, account, records, tuple(self._actions()), tuple(self._shutdowns()),
            tuple(self._people()), as_of, policy, tuple(sorted(set(self.problems), key=_by_cell)), self.copies,
        )  # fmt: skip

    def _told(self, spot: str, field: str, says: str, mend: str) -> None:
        self.problems.append(Problem(Place(self.name, spot=spot), field, says, mend))

    def _sheet(self, title: str) -> CalamineSheet | None:
        name = next((n for n in self.book.sheet_names if folded(n) == folded(title)), None)
        return self.book.get_sheet_by_name(name) if name else None

    @cached_property
    def _lists(self) -> _Table | None:
        sheet = self._sheet(LISTS)
        labels = {"label": "Document", "id": "Short name", "company": "Company", "account": "WCB account"}
        return _Table(self, sheet, labels, ("label", "id")) if sheet else None

    @cached_property
    def _documents(self) -> dict[str, str]:
        """Short name of a document by everything people may write for it."""
        pairs: list[tuple[str, str]] = []
        if self._lists and {"label", "id"} <= self._lists.columns.keys():
            table = self._lists
            pairs = [(table.text(r, "label"), table.text(r, "id")) for r in table.filled()]
            pairs = [(label, id_) for label, id_ in pairs if label and id_]
        if not pairs:
            pairs = _shipped_documents()
            self._told(f"{LISTS}!A1", "", "the list of the company's documents cannot be read",
                       "The list of all documents of the program is used instead; put the sheet back from a backup.")  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
        known: dict[str, str] = {}
        for label, id_ in pairs:
            number, _, title = label.partition(" ")
            for words in (
                label,
                id_,
                number,
                title,
                title.partition("(")[0],
                *re.findall(r"\(([^)]+)\)", title),
            ):
                known.setdefault(folded(words), id_)
        self.labels = [label for label, _ in pairs]
        return known

    def _owner(self) -> tuple[str, str]:
        table = self._lists
        if table is None:
            return "", ""
        first = next(table.filled(), None)
        return (table.text(first, "company"), table.text(first, "account")) if first is not None else ("", "")

    def _inputs(self) -> tuple[date | None, date | None]:
        """The two days a person may type into the Three months sheet."""
        sheet = self._sheet(THREE_MONTHS)
        found: dict[str, date | None] = {}
        rows = sheet.to_python(skip_empty_area=False, nrows=_HEADER_ROWS) if sheet else []
        for number, row in enumerate(rows):
            key = next(
                (k for k in ("as of (", "policy signed on (") if row and folded(_text(row[0])).startswith(k)),
                "",
            )
            if not key or key in found or len(row) < 2:  # noqa: PLR2004 - a name and its value
                continue
            try:
                found[key] = read_day(row[1])
            except NoDayError as error:
                self._told(
                    f"{sheet.name if sheet else ''}!B{number + 1}",
                    _text(row[0]).partition(" (")[0],
                    error.says,
                    error.mend,
                )
        return found.get("as of ("), found.get("policy signed on (")

    def _log(self) -> Iterator[Record]:
        sheet = self._sheet(LOG_SHEET)
        labels = {column.id: column.label for column in LOG_COLUMNS}
        if sheet is None:
            self._told("", LOG_SHEET, f'the workbook has no sheet "{LOG_SHEET}"',
                       f'Name the sheet with the records "{LOG_SHEET}" again. Sheets found: {", ".join(self.book.sheet_names)}.')  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
            return
        needed = [column.id for column in LOG_COLUMNS if column.needed]
        table = _Table(self, sheet, labels, needed)
        if not {"activity_date", "document"} & table.columns.keys():
            return
        self._merged(table)
        self._no_value(table)
        log = _Log(table, self._documents, self.labels, self.today)
        for row in table.filled():
            record = log.record(row)
            if record is not None:
                yield record

    def _merged(self, table: _Table) -> None:
        last = max(table.columns.values(), default=0)
        for (top, left), (bottom, right) in table.sheet.merged_cell_ranges or ():
            if bottom > table.head and left <= last:
                where = f"{letters(left)}{top + 1}:{letters(right)}{bottom + 1}"
                self._told(f"{table.title}!{letters(left)}{top + 1}", "", f"the cells {where} are merged, so only the first of them holds something",  # noqa: E501 - a sentence or a formula reads best whole
                           "Undo the merge and fill each row.")  # fmt: skip

    def _no_value(self, table: _Table) -> None:
        """Formula cells that nobody has worked out; calamine shows them as empty."""
        part = _part_of(self.data, table.title)
        if b"<f" not in part:
            return
        of = {letters(column): id_ for id_, column in table.columns.items()}
        for found in _FORMULA.finditer(part):
            letter, row = found[1].decode(), int(found[2])
            if letter in of and row > table.head + 1:
                self._told(f"{table.title}!{letter}{row}", table.labels[of[letter]], "a formula without a value",
                           "Open the file in Excel and save it, or type the value.")  # fmt: skip

    def _small(self, title: str, fields: Sequence[Any], needed: Sequence[str]) -> _Table | None:
        sheet = self._sheet(title)
        if sheet is None:
            self._told(
                "",
                title,
                f'the workbook has no sheet "{title}"',
                "Put the sheet back from a backup, if you need it.",
            )
            return None
        return _Table(self, sheet, {f.id: f.label for f in fields}, needed)

    def _actions(self) -> Iterator[Action]:
        table = self._small(ACTIONS, ACTION_COLUMNS, ("what", "due", "closed"))
        for row in table.filled() if table else ():
            assert table is not None
            what, risk = table.text(row, "what"), folded(table.text(row, "risk"))
            known: Literal["high", "medium", "low", ""] = _RISK_WORDS.get(risk, "")
            if not what:
                table.problem(
                    row,
                    table.columns.get("what"),
                    "What is to be mended",
                    "nothing stands here",
                    "Say what is to be mended.",
                )
            if risk and not known:
                table.problem(
                    row, table.columns["risk"], "Risk", f'found "{risk[:40]}"', "Write high, medium or low."
                )
            found, closed = table.day(row, "found_on"), table.day(row, "closed")
            if found and closed and closed < found:
                table.problem(
                    row,
                    table.columns["closed"],
                    "Closed on",
                    f"{closed} lies before the day it was found, {found}",
                    "Check both days.",
                )
            yield Action(what, found, table.text(row, "owner"), table.day(row, "due"), closed, known,
                         table.text(row, "record_id"), self._row(table, row))  # fmt: skip

    def _shutdowns(self) -> Iterator[Shutdown]:
        table = self._small(SHUTDOWNS, SHUTDOWN_COLUMNS, ("first", "last"))
        for row in table.filled() if table else ():
            assert table is not None
            first, last = table.day(row, "first"), table.day(row, "last")
            if first and last and first <= last:
                yield Shutdown(first, last, table.text(row, "reason"), self._row(table, row))
            elif first and last:
                table.problem(
                    row,
                    table.columns["last"],
                    "Last day",
                    f"{last} lies before the first day, {first}",
                    "Check both days.",
                )
            else:
                table.problem(row, None, "", "a shut-down needs a first and a last day", "Write both days.")

    def _people(self) -> Iterator[Certificate]:
        table = self._small(PEOPLE, PEOPLE_COLUMNS, ("person", "course", "issued", "expires"))
        for row in table.filled() if table else ():
            assert table is not None
            if table.text(row, "course"):
                yield Certificate(
                    table.text(row, "person"), table.text(row, "course"), table.day(row, "issued"),
                    table.day(row, "expires"), table.text(row, "number"), table.yes_no(row, "on_file"),
                    table.yes_no(row, "full_time"), self._row(table, row),
                )  # fmt: skip

    def _row(self, table: _Table, row: int) -> Place:
        return Place(self.name, spot=f"{table.title}!A{row + 1}")


def _by_cell(problem: Problem) -> tuple[str, int, str, str]:
    sheet, _, cell = problem.place.spot.partition("!")
    digits = re.search(r"\d+", cell)
    return sheet, int(digits[0]) if digits else 0, cell, problem.says


class _Log:
    """Reads the rows of the Log one after the other."""

    def __init__(
        self, table: _Table, documents: Mapping[str, str], labels: Sequence[str], today: date | None
    ) -> None:
        self.table, self.documents, self.labels, self.today = table, documents, labels, today
        self.exact: dict[Any, str] = {}
        self.numbers: dict[str, int] = {}
        self.contents: dict[tuple[object, ...], int] = {}
        self.needed = [
            c
            for c in LOG_COLUMNS
            if c.needed and c.id in table.columns and c.id not in {"document", "activity_date"}
        ]

    def record(self, row: int) -> Record | None:
        """The record of a row; None where its document cannot be told."""
        table = self.table
        text = table.text
        document = self._document(row)
        day = self._day(row)
        for column in self.needed:
            if not text(row, column.id):
                table.problem(
                    row,
                    table.columns[column.id],
                    column.label,
                    "nothing stands here",
                    "A record without it does not count. Fill it in.",
                )
        scope = self._scope(row)
        record_id, notes = text(row, "record_id"), text(row, "notes")
        signed, complete = table.yes_no(row, "signed"), table.yes_no(row, "complete")
        private = table.yes_no(row, "private")
        if document is None:
            return None
        record = Record(
            record_id, document, day, scope, text(row, "scope_name"), text(row, "completed_by"), signed, complete,
            Place(table.reading.name, spot=f"{table.title}!A{row + 1}"),
            table.count(row, "findings"), table.count(row, "findings_closed"), text(row, "reviewed_by"),
            text(row, "location"), text(row, "evidence"), bool(private), notes,
            notes[: len(NIL)].casefold() == NIL.casefold(), _replaced(notes), WITHDRAWN.casefold() in notes.casefold(),
        )  # fmt: skip
        self._twice(row, record)
        return record

    def _document(self, row: int) -> str | None:
        value, column = self.table.at(row, "document")
        known = self.exact.get(value)
        if known is not None:
            return known
        words = folded(_text(value))
        id_ = self.documents.get(words) or self.documents.get(words.partition(" ")[0])
        if id_ is not None:
            self.exact[value] = id_
            return id_
        if column is not None:
            if words:
                like = nearest(words, self.documents)
                label = next(
                    (
                        one
                        for one in self.labels
                        if like and self.documents[folded(one)] == self.documents[like.split('"')[1]]
                    ),
                    "",
                )
                self.table.problem(row, column, "Document", f'found "{_text(value)[:60]}", which is no document of the list',
                                   (f'Did you mean "{label}"? ' if label else "") + "Choose it from the list; the row does not count until then.")  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
            else:
                self.table.problem(
                    row,
                    column,
                    "Document",
                    "nothing stands here",
                    "Choose the document; the row does not count until then.",
                )
        return None

    def _day(self, row: int) -> date | None:
        table = self.table
        before = len(table.reading.problems)
        day = table.day(row, "activity_date")
        column = table.columns.get("activity_date")
        if day is None:
            if column is not None and len(table.reading.problems) == before:
                table.problem(
                    row,
                    column,
                    "Date of the activity",
                    "nothing stands here",
                    "Write the date that stands on the record; without it the record does not count.",
                )
        elif self.today and day > self.today:
            table.problem(
                row,
                column,
                "Date of the activity",
                f"{day} lies in the future",
                "Write the day it was done. A record cannot be made in advance.",
            )
        return day

    def _scope(self, row: int) -> ScopeType:
        value, column = self.table.at(row, "scope_type")
        known = _SCOPE_WORDS.get(value) if isinstance(value, str) else None
        if known is None:
            words = folded(_text(value))
            known = _SCOPE_WORDS.get(words)
            if known is None and words:
                self.table.problem(
                    row,
                    column,
                    "Scope",
                    f'found "{words[:40]}"',
                    f"Write one of {', '.join(SCOPES)}.{nearest(words, SCOPES)}",
                )
        return known or "company"

    def _twice(self, row: int, record: Record) -> None:
        """Say where the same record stands already, or another one with its number."""
        content = (
            record.document_id, record.activity_date, record.scope_type, folded(record.scope_name),
            folded(record.completed_by), folded(record.notes), record.evidence, folded(record.location),
        )  # fmt: skip
        first = self.contents.setdefault(content, row)
        column = self.table.columns.get("record_id")
        if first != row and record.activity_date and not record.withdrawn:
            self.table.problem(
                row,
                None,
                "",
                f"the same record stands in row {first + 1}",
                "Delete one of them, or note how they differ.",
            )
        elif record.record_id:
            first = self.numbers.setdefault(record.record_id, row)
            if first != row:
                self.table.problem(
                    row,
                    column,
                    "Record no.",
                    f'"{record.record_id}" stands in row {first + 1} too',
                    "Give one of them a number of its own.",
                )


def _replaced(notes: str) -> str:
    found = re.search(rf"{REPLACES}([\w-]+)", notes) if notes else None
    return found[1] if found else ""


def _shipped_documents() -> list[tuple[str, str]]:
    from secor_docs.library import load_catalogue  # noqa: PLC0415 - only for a tracker whose lists are gone
    from secor_docs.stock import Stock  # noqa: PLC0415 - the same
    from secor_docs.tracker.record import document_label  # noqa: PLC0415 - the same

    return [(document_label(d), d.id) for d in load_catalogue(Stock.of()) if d.evidence]


def _part_of(data: bytes, title: str) -> bytes:
    """The XML of a sheet of an .xlsx file; nothing for other kinds of workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        names = set(zip_.namelist())
        if "xl/workbook.xml" not in names:
            return b""
        book = zip_.read("xl/workbook.xml").decode("utf-8", "replace")
        rels = zip_.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
        sheet = next(
            (tag for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", book) if f'name="{title}"' in tag), ""
        )
        id_ = re.search(r'\br:id="([^"]+)"', sheet)
        tag = next(
            (t for t in re.findall(r"<Relationship\b[^>]*>", rels) if id_ and f'Id="{id_[1]}"' in t), ""
        )
        target = re.search(r'Target="/?(?:xl/)?([^"]+)"', tag)
        part = f"xl/{target[1]}" if target else ""
        return zip_.read(part) if part in names else b""
