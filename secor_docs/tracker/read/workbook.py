"""Reading a tracker as people leave it: typed by hand, sorted, filtered, with columns moved or added.

Everything that cannot be read is reported at once, with sheet and cell; the good rows count all the same.
"""

from __future__ import annotations

import gc
import io
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from secor_docs.names import folded
from secor_docs.ooxml.damage import PackageError, not_excel
from secor_docs.ooxml.sheet_xml import column_letters
from secor_docs.problems import CouldNotReadError, Place, Problem
from secor_docs.tracker.add.journal import Entry
from secor_docs.tracker.add.rows import Value, noted, without_status
from secor_docs.tracker.book import LOCKED, TOO_LARGE, check_book
from secor_docs.tracker.columns import (
    ACTION_COLUMNS,
    ACTIONS,
    HEADER_ROWS,
    LISTS,
    PEOPLE,
    PEOPLE_COLUMNS,
    SHUTDOWN_COLUMNS,
    SHUTDOWNS,
    THREE_MONTHS,
)
from secor_docs.tracker.copies import copies_beside
from secor_docs.tracker.read import cells
from secor_docs.tracker.read.log_rows import records_of
from secor_docs.tracker.read.parts import sheet_of_table, totals_row, with_formulas, workbook_part
from secor_docs.tracker.read.table import Table
from secor_docs.tracker.record import (
    LABELS,
    LATER,
    LOG_COLUMNS,
    LOG_SHEET,
    LOG_TABLE,
    WAITING,
    Action,
    Certificate,
    Record,
    Risk,
    Shutdown,
    Tracker,
    all_statuses,
    names_gate,
    names_status,
)

_FORMULA = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>')


def read_tracker(
    path: Path, *, today: date | None = None, waiting: Sequence[Entry] = (), documents: Iterable[tuple[str, str]] = ()
) -> Tracker:
    """Read a tracker.

    Args:
        path: the workbook.
        today: days after it are reported as in the future; None leaves that out.
        waiting: entries of the journal that are not in the workbook yet; they are read as if they were.
        documents: label and id of documents known besides those the workbook lists, such as an overlay's.

    Raises:
        CouldNotReadError: the file is not there, is no workbook, is locked by a password, or is only half there.
    """
    name = path.name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, (error.strerror or str(error)).lower()) from error
    try:
        check_book(data)
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book, _uncollected():
            return _Reading(name, data, book, today, copies_beside(path), waiting, tuple(documents)).tracker()
    except PackageError as error:
        if str(error) == TOO_LARGE:
            raise CouldNotReadError(path, TOO_LARGE, "Put it back from a backup.") from error
        raise not_excel(path, error, b"" if LOCKED in str(error) else data) from error
    except CalamineError as error:
        why = "it is not a whole Excel workbook; it may still be on its way from a shared folder"
        raise not_excel(path, PackageError(why), data) from error


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for garbage: ten thousand records that stay would set it off again and again, for nothing.

    Nor is it looked for once at the end: freezing and thawing makes what was read old without going through it.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            if not gc.get_freeze_count():  # what somebody else has frozen stays so
                gc.freeze()
                gc.unfreeze()
            gc.enable()


class _Background:
    """A function worked out in a thread of its own. The pools of the standard library take longer to load."""

    def __init__(self, work: Callable[[], bytes]) -> None:
        self._work, self._found = work, b""
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = self._work()
        except Exception as error:  # noqa: BLE001 - raised where the result is asked for
            self._error = error

    def result(self) -> bytes:
        """Wait for it; raises what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._found


class _Reading:
    """Reads one workbook."""

    def __init__(
        self,
        name: str,
        data: bytes,
        book: CalamineWorkbook,
        today: date | None,
        copies: tuple[str, ...],
        waiting: Sequence[Entry],
        documents: Sequence[tuple[str, str]],
    ) -> None:
        self.name, self.data, self.book, self.today, self.copies = name, data, book, today, copies
        self.waiting, self.besides = waiting, documents
        self.problems: list[Problem] = []
        self.unread = ""
        part = workbook_part(data)
        self.older = not names_status(part)
        # A program that drops all names on saving says nothing of how old the sheets are.
        self.no_gate = not self.older and not names_gate(part)
        self.later: frozenset[str] = frozenset()

    def tracker(self) -> Tracker:
        """All sheets."""
        if not self.book.sheet_names:
            raise PackageError("it holds no sheet")
        for copy in self.copies:
            self._told(
                "",
                "",
                f'there is another copy of the file next to it: "{copy}"',
                "Look which one is right, take over the missing rows, and move the other one away.",
                code="R030",
            )
        company, account = self._owner()
        as_of, policy = self._inputs()
        records = tuple(self._log())
        return Tracker(
            self.name,
            company,
            account,
            records,
            tuple(self._actions()),
            tuple(self._shutdowns()),
            tuple(self._people()),
            as_of,
            policy,
            tuple(sorted(set(self.problems), key=_by_cell)),
            self.copies,
            self.older,
            self.no_gate,
            self.unread,
            self.later,
        )

    def _told(self, spot: str, field: str, message: str, fix: str, *, code: str) -> None:
        self.problems.append(Problem(Place(self.name, spot=spot), field, message, fix, code=code))

    def _name(self, title: str) -> str | None:
        """The title as it is written in the workbook."""
        return next((n for n in self.book.sheet_names if folded(n) == folded(title)), None)

    def _sheet(self, title: str) -> CalamineSheet | None:
        name = self._name(title)
        return self.book.get_sheet_by_name(name) if name else None

    def _table(self, sheet: CalamineSheet, labels: Mapping[str, str], needed: Sequence[str]) -> Table:
        rows = sheet.to_python(skip_empty_area=False)
        return Table(sheet.name, rows, labels, needed, self.name, self.problems)

    @cached_property
    def _lists(self) -> Table | None:
        sheet = self._sheet(LISTS)
        labels = {"label": "Document", "id": "Short name", "company": "Company", "account": "WCB account"}
        return self._table(sheet, labels, ("label", "id")) if sheet else None

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
                       "The list of all documents of the program is used instead; put the sheet back from a backup.", code="R031")  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
        pairs += self.besides
        known: dict[str, str] = {}
        for label, id_ in pairs:
            number, _, title = label.partition(" ")
            for words in (label, id_, number, title, title.partition("(")[0], *re.findall(r"\(([^)]+)\)", title)):
                known.setdefault(folded(words), id_)
        self.labels = list(dict.fromkeys(label for label, _ in pairs))
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
        rows = sheet.to_python(skip_empty_area=False, nrows=HEADER_ROWS) if sheet else []
        for number, row in enumerate(rows):
            key = next(
                (k for k in ("as of (", "policy signed on (") if row and folded(cells.text(row[0])).startswith(k)), ""
            )
            if not key or key in found or len(row) < 2:  # noqa: PLR2004 - a name and its value
                continue
            day = cells.day(row[1])
            if isinstance(day, cells.Fault):
                field = cells.text(row[0]).partition(" (")[0]
                self._told(f"{THREE_MONTHS}!B{number + 1}", field, day.message, day.fix, code=day.code)
                day = None
            found[key] = day
        return found.get("as of ("), found.get("policy signed on (")

    def _log(self) -> list[Record]:
        # calamine lets other threads work while it reads the rows, which takes longer than this.
        name = self._name(LOG_SHEET) or sheet_of_table(self.data, LOG_TABLE)
        self.formulas = _Background(partial(with_formulas, self.data, name or LOG_SHEET))
        if not name:
            self._told("", LOG_SHEET, f'the workbook has no sheet "{LOG_SHEET}"',
                       f'Name the sheet with the records "{LOG_SHEET}" again. Sheets found: {", ".join(self.book.sheet_names)}.', code="R031")  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
            self.unread = f'the workbook has no sheet "{LOG_SHEET}"'
            return []
        sheet = self.book.get_sheet_by_name(name)
        needed = [column.id for column in LOG_COLUMNS if column.needed]
        needed += [] if self.older else ["status"]
        table = self._table(sheet, LABELS, [*needed, "record_id", "evidence", "private"])
        if gone := [LABELS[id_] for id_ in needed if id_ not in table.columns]:
            names = ", ".join(f'"{label}"' for label in gone)
            self.unread = f"the Log has no column {names}"
        if self.older and (status := table.columns.get("status")) is not None:
            self.older = not all_statuses(cells.text(row[status]) for row in table.rows[table.head + 1 :])
            if self.older:
                del table.columns["status"]
        if not {"activity_date", "document"} <= table.columns.keys():
            return []
        self._without_totals(table)
        self.later = LATER & table.columns.keys()
        self._merged(sheet, table)
        self._no_value(table)
        in_sheet = len(table.rows)
        _with_waiting(table, self.waiting, older=self.older)
        records = records_of(table, self._documents, self.labels, self.today, older=self.older)
        if len(table.rows) == in_sheet:
            return records
        coming = {f"{table.title}!A{row + 1}" for row in range(in_sheet, len(table.rows))}
        place = Place(self.name, spot=WAITING)
        return [replace(r, place=place) if r.place.spot in coming else r for r in records]

    def _without_totals(self, table: Table) -> None:
        """Pass over the totals row of the table, whatever stands in it."""
        row = totals_row(self.data)
        if 0 < row <= len(table.rows):
            table.rows[row - 1] = [""] * len(table.rows[row - 1])

    def _merged(self, sheet: CalamineSheet, table: Table) -> None:
        last = max(table.columns.values(), default=0)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
            if bottom > table.head and left <= last:
                first = f"{column_letters(left + 1)}{top + 1}"
                where = f"{first}:{column_letters(right + 1)}{bottom + 1}"
                self._told(
                    f"{table.title}!{first}",
                    "",
                    f"the cells {where} are merged, so only the first of them holds something",
                    "Undo the merge and fill each row.",
                    code="R032",
                )

    def _no_value(self, table: Table) -> None:
        """Formula cells that nobody has worked out; calamine shows them as empty."""
        part = self.formulas.result()
        of = {column_letters(column + 1): id_ for id_, column in table.columns.items()}
        for found in _FORMULA.finditer(part):
            letter, row = found[1].decode(), int(found[2])
            if letter in of and row > table.head + 1:
                self._told(
                    f"{table.title}!{letter}{row}",
                    table.labels[of[letter]],
                    "a formula without a value",
                    "Open the file in Excel and save it, or type the value.",
                    code="R033",
                )

    def _small(self, title: str, fields: Sequence[Any], needed: Sequence[str]) -> Table | None:
        sheet = self._sheet(title)
        if sheet is None:
            self._told(
                "",
                title,
                f'the workbook has no sheet "{title}"',
                "Put the sheet back from a backup, if you need it.",
                code="R031",
            )
            return None
        return self._table(sheet, {f.id: f.label for f in fields}, needed)

    def _actions(self) -> Iterator[Action]:
        table = self._small(ACTIONS, ACTION_COLUMNS, ("what", "due", "closed"))
        for row in table.filled() if table else ():
            assert table is not None
            what = table.text(row, "what")
            risk: Risk = table.read(row, "risk", cells.risk) or ""
            if not what:
                column = table.columns.get("what")
                table.problem(
                    row,
                    column,
                    table.labels["what"],
                    "nothing is written here",
                    "Say what is to be fixed.",
                    code="R023",
                )
            found, closed = table.day(row, "found_on"), table.day(row, "closed")
            if found and closed and closed < found:
                message = f"{closed} lies before the day it was found, {found}"
                table.problem(
                    row, table.columns["closed"], table.labels["closed"], message, "Check both days.", code="R021"
                )
            yield Action(
                what,
                found,
                table.text(row, "owner"),
                table.day(row, "due"),
                closed,
                risk,
                table.text(row, "record_id"),
                table.place(row),
            )

    def _shutdowns(self) -> Iterator[Shutdown]:
        table = self._small(SHUTDOWNS, SHUTDOWN_COLUMNS, ("first", "last"))
        for row in table.filled() if table else ():
            assert table is not None
            first, last = table.day(row, "first"), table.day(row, "last")
            if first and last and first <= last:
                yield Shutdown(first, last, table.text(row, "reason"), table.place(row))
            elif first and last:
                message = f"{last} lies before the first day, {first}"
                table.problem(
                    row, table.columns["last"], table.labels["last"], message, "Check both days.", code="R021"
                )
            else:
                table.problem(
                    row, None, "", "a shut-down needs a first and a last day", "Write both days.", code="R021"
                )

    def _people(self) -> Iterator[Certificate]:
        table = self._small(PEOPLE, PEOPLE_COLUMNS, ("person", "course", "issued", "expires"))
        for row in table.filled() if table else ():
            assert table is not None
            if table.text(row, "course"):
                yield Certificate(
                    table.text(row, "person"),
                    table.text(row, "course"),
                    table.day(row, "issued"),
                    table.day(row, "expires"),
                    table.text(row, "number"),
                    table.read(row, "on_file", cells.yes_no),
                    table.read(row, "full_time", cells.yes_no),
                    table.place(row),
                )


def _by_cell(problem: Problem) -> tuple[str, int, str, str]:
    sheet, _, cell = problem.place.spot.partition("!")
    digits = re.search(r"\d+", cell)
    return sheet, int(digits[0]) if digits else 0, cell, problem.message


def _shipped_documents() -> list[tuple[str, str]]:
    from secor_docs.data_files import Stock  # noqa: PLC0415 - the same
    from secor_docs.load import load_catalogue  # noqa: PLC0415 - only for a tracker whose lists are gone
    from secor_docs.tracker.record import document_label  # noqa: PLC0415 - the same

    return [(document_label(d), d.id) for d in load_catalogue(Stock.of()) if d.evidence]


def _with_waiting(table: Table, entries: Sequence[Entry], *, older: bool) -> None:
    """Add the rows and the marks that wait in the journal to the Log, as they will be in it."""
    columns = table.columns
    number, notes, status = columns.get("record_id"), columns.get("notes"), columns.get("status")
    rows = {cells.text(row[number]): row for row in table.rows[table.head + 1 :]} if number is not None else {}
    for entry in entries:
        for said in entry.rows:
            there = rows.get(str(said["record_id"]))
            # The same number with another document is somebody else's row; ours gets a new number when it is written.
            if there is None or folded(cells.text(there[columns["document"]])) != folded(str(said["document"])):
                values = without_status(said) if older else said
                row: list[Any] = [""] * len(table.rows[table.head])
                for id_, column in columns.items():
                    row[column] = _cell(values.get(id_))
                table.rows.append(row)
                rows.setdefault(str(said["record_id"]), row)
        for record, mark in entry.marks.items():
            if record not in rows:
                continue
            if status is not None:
                rows[record][status] = "withdrawn"
            if notes is not None:
                rows[record][notes] = noted(cells.text(rows[record][notes]), mark, has_status=not older)


def _cell(value: Value) -> Any:
    """A value of the journal as the reader of the sheet gives it."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return "" if value is None else value
