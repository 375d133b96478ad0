"""A new tracker from an older one: every row, in a workbook as the program makes them today.

The older workbook is only read. What cannot be carried over is named.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook

from secor_docs import scopes
from secor_docs.names import folded
from secor_docs.ooxml.damage import reading
from secor_docs.ooxml.sheet_xml import column_letters
from secor_docs.plan import Plan
from secor_docs.problems import Problem
from secor_docs.tracker.columns import (
    ACTION_COLUMNS,
    ACTIONS,
    COVERAGE,
    HEADER_ROWS,
    LISTS,
    PEOPLE,
    PEOPLE_COLUMNS,
    READ_ME,
    SHUTDOWN_COLUMNS,
    SHUTDOWNS,
    THREE_MONTHS,
    Field,
)
from secor_docs.tracker.new.content import Cells, Content
from secor_docs.tracker.new.input_sheets import documents
from secor_docs.tracker.new.sheets import LAST_ROW
from secor_docs.tracker.new.three_months_sheet import Numbers
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.read import cells
from secor_docs.tracker.read.parts import sheet_of_table
from secor_docs.tracker.read.table import Table
from secor_docs.tracker.record import (
    ENTERED,
    LABELS,
    LOG_SHEET,
    LOG_TABLE,
    Record,
    Tracker,
    document_label,
    marked_status,
)

ALWAYS_LEFT = (
    "colours and other formatting, filters, and whatever was changed on Coverage, Three months (but for the days typed "
    "there) and Read me"
)

_LIST_LABELS = {
    "document": "Document",
    "id": "Short name",
    "element": "Element",
    "counts": "Counts towards the three months",
    "each": "One for each",
    "site": "Sites",
    "start": "First day",
    "end": "Last day",
    "company": "Company",
    "account": "WCB account",
    "older": "Counts though older than the policy",
    "week": "Working week, Monday first",
    "holidays": "General holidays",
}
_PARTS = (
    (r"xl/(?:threaded)?[cC]omments", "comments"),
    (r"xl/media/", "pictures"),
    (r"xl/pivotTables/", "pivot tables"),
    (r"xl/slicers/", "slicers"),
    (r"xl/externalLinks/", "links to other workbooks"),
    (r"xl/vbaProject\.bin", "macros"),
    (r"xl/chartsheets/", "sheets with a chart"),
)
_OUR_CHARTS = 1
_FORMER_NAMES = frozenset({"LogNotes"})
"""Names that older versions of the program gave."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """A workbook made from an older one.

    Attributes:
        data: the bytes of the .xlsx file.
        content: what was carried over.
        left: what was not, each in a few words.
    """

    data: bytes
    content: Content
    left: tuple[str, ...]


def renewed(plan: Plan, tracker: Tracker, data: bytes, numbers: Numbers | None = None) -> Renewed:
    """Make a new tracker that holds what an older one holds.

    Args:
        plan: the company and its documents.
        tracker: the older one as it was read, which says what each row is.
        data: its bytes.
        numbers: the numbers of rule T3; the shipped ones when not given.

    Raises:
        PackageError: it is damaged.
    """
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        old = _Old(plan, tracker, book, data)
        content = old.content()
        left = (*old.left(), *_other_parts(data))
    made = new_tracker(plan, numbers, content)
    own = _names(data) - _names(made) - _FORMER_NAMES
    left += tuple(f'the name "{name}"' for name in sorted(own) if not name.startswith("_xlnm."))
    return Renewed(made, content, (*left, ALWAYS_LEFT))


class _Old:
    """An older workbook, sheet by sheet."""

    def __init__(self, plan: Plan, tracker: Tracker, book: CalamineWorkbook, data: bytes) -> None:
        self.plan, self.tracker, self.book = plan, tracker, book
        self.log_name = next((n for n in book.sheet_names if folded(n) == folded(LOG_SHEET)), "")
        self.log_name = self.log_name or sheet_of_table(data, LOG_TABLE)
        self.labels = {type_.id: document_label(type_) for type_ in documents(plan)}

    def content(self) -> Content:
        """Everything people filled in."""
        as_of, policy, certified = self._inputs()
        return Content(
            [self._log_row(row) for row in self._used(self.log)],
            self._small(PEOPLE, PEOPLE_COLUMNS),
            self._small(ACTIONS, ACTION_COLUMNS) or (),
            self._small(SHUTDOWNS, SHUTDOWN_COLUMNS),
            as_of,
            policy,
            certified,
            self._gone(),
            self._lists(),
        )

    def left(self) -> Iterator[str]:
        """What stays behind, as far as the cells tell."""
        ours = {folded(t) for t in (self.log_name, COVERAGE, THREE_MONTHS, PEOPLE, ACTIONS, SHUTDOWNS, LISTS, READ_ME)}
        yield from (f'the sheet "{name}"' for name in self.book.sheet_names if folded(name) not in ours)
        for table in self._tables.values():
            yield from _left_of(table)
            sheet = self._sheet(table.title)
            if sheet is not None and sheet.merged_cell_ranges:
                yield f"merged cells on the sheet {table.title}"
        if len(self._used(self.log)) > LAST_ROW - 1:
            yield f"the sheets' own counts of rows past {LAST_ROW:,}; `secor ready` counts them"

    # -- the Log -----------------------------------------------------------------------------------------

    @cached_property
    def log(self) -> Table | None:
        return self._table(self.log_name, LABELS)

    @cached_property
    def _records(self) -> Mapping[int, Record]:
        """The records by their row, from 0."""
        return {int(re.sub(r"\D", "", r.place.spot.rpartition("!")[2])) - 1: r for r in self.tracker.records}

    def _log_row(self, row: int) -> Mapping[str, object]:
        table = self.log
        assert table is not None
        found = {id_: table.rows[row][column] for id_, column in table.columns.items()}
        record = self._records.get(row)
        if record is not None and record.document_id in self.labels:
            found["document"] = self.labels[record.document_id]
        if record is not None:
            # What the journal of a tracker of before remembers, which has no columns for it.
            known = {
                "took_part": BETWEEN.join(record.took_part),
                "entered": f"{record.entered:{ENTERED}}" if record.entered else "",
            }
            found |= {id_: text for id_, text in known.items() if text and id_ not in table.columns}
        if self.tracker.older:
            found["status"] = marked_status(table.text(row, "notes")) if record is None else record.status
        return found

    def _gone(self) -> Mapping[str, str]:
        """Documents that the Log names and the plan no longer holds."""
        table = self.log
        known = ((table.text(row, "document"), r.document_id) for row, r in self._records.items()) if table else ()
        return {label: id_ for label, id_ in known if id_ not in self.labels}

    # -- the other sheets ----------------------------------------------------------------------------------

    def _small(self, title: str, fields: tuple[Field, ...]) -> list[Cells] | None:
        table = self._table(title, {f.id: f.label for f in fields})
        if table is None:
            return None
        columns = [table.columns.get(f.id) for f in fields]
        return [[None if c is None else table.rows[row][c] for c in columns] for row in self._used(table)]

    def _inputs(self) -> tuple[object, object, object]:
        sheet = self._sheet(THREE_MONTHS)
        rows = sheet.to_python(skip_empty_area=False, nrows=HEADER_ROWS) if sheet else []
        typed = {folded(cells.text(row[0])): row[1] for row in reversed(rows) if len(row) > 1}
        begins = ("as of (", "policy signed on (", "certified already")
        as_of, policy, certified = (next((v for k, v in typed.items() if k.startswith(b)), None) for b in begins)
        return as_of or None, policy or None, certified or None

    def _lists(self) -> Mapping[str, list[Cells]]:
        """What people added to the lists."""
        others = {kind.sheet: kind for kind in scopes.sheet_lists()}
        table = self._table(LISTS, {**_LIST_LABELS, **{sheet: sheet for sheet in others if sheet != "Sites"}})
        if table is None:
            return {}
        added: dict[str, list[Cells]] = {}
        for sheet, kind in others.items():
            known = {folded(name) for name in kind.names(self.plan.company, left=True)}
            id_ = "site" if sheet == "Sites" else sheet
            for row in self._used(table):
                name = table.text(row, id_)
                if name and folded(name) not in known:
                    known.add(folded(name))
                    added.setdefault(sheet, []).append(
                        [name, self._day(table, row, "start"), self._day(table, row, "end")]
                    )
        return added

    @staticmethod
    def _day(table: Table, row: int, id_: str) -> object:
        column = table.columns.get(id_)
        value = None if column is None else table.rows[row][column]
        return None if value == "" else value

    # -- tables ----------------------------------------------------------------------------------------------

    @cached_property
    def _tables(self) -> dict[str, Table]:
        return {}

    def _sheet(self, title: str) -> CalamineSheet | None:
        name = next((n for n in self.book.sheet_names if folded(n) == folded(title)), None)
        return self.book.get_sheet_by_name(name) if name else None

    def _table(self, title: str, labels: Mapping[str, str]) -> Table | None:
        sheet = self._sheet(title)
        if sheet is None:
            return None
        problems: list[Problem] = []
        table = Table(sheet.name, sheet.to_python(skip_empty_area=False), labels, (), self.tracker.file, problems)
        if title == self.log_name and self.tracker.older:
            table.columns.pop("status", None)
        self._tables[title] = table
        return table

    @staticmethod
    def _used(table: Table | None) -> list[int]:
        return list(table.filled()) if table else []


def _left_of(table: Table) -> Iterator[str]:
    """Columns and rows of the user's own on one of our sheets."""
    ours, used = set(table.columns.values()), set(table.filled())
    below = table.rows[table.head + 1 :]
    for column, header in enumerate(table.rows[table.head] if table.rows else ()):
        cells_ = sum(column < len(row) and not _empty(row[column]) for row in below)
        if column not in ours and (cells_ or not _empty(header)):
            name = f'"{cells.text(header)}"' if not _empty(header) else column_letters(column + 1)
            yield f"the column {name} of the sheet {table.title} ({cells_} cell{'' if cells_ == 1 else 's'})"
    for number, row in enumerate(below, table.head + 1):
        if number not in used and any(not _empty(row[column]) for column in ours):
            yield f"row {number + 1} of the sheet {table.title}, which is no record"
    above = table.rows[: table.head] if table.title not in {LISTS, PEOPLE, ACTIONS, SHUTDOWNS} else []
    if any(not _empty(value) for row in above for value in row):
        yield f"what is above the headers of the sheet {table.title}"


def _empty(value: Any) -> bool:
    return value is None or not str(value).strip()


def _other_parts(data: bytes) -> Iterator[str]:
    """What the package holds besides cells."""
    with reading(), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        names = zip_.namelist()
        yield from (what for pattern, what in _PARTS if any(re.match(pattern, name) for name in names))
        if sum(name.startswith("xl/charts/chart") for name in names) > _OUR_CHARTS:
            yield "charts of your own"
        drawings = (zip_.read(name) for name in names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name))
        if any(re.search(rb"<(?:\w+:)?(?:sp|txBody)\b", drawing) for drawing in drawings):
            yield "text boxes and shapes"
        sheets = [zip_.read(name) for name in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name)]
        if any(b"sparklineGroup" in sheet for sheet in sheets):
            yield "sparklines"


def _names(data: bytes) -> set[str]:
    with reading(), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        book = zip_.read("xl/workbook.xml") if "xl/workbook.xml" in zip_.namelist() else b""
    return {name.decode() for name in re.findall(rb"<(?:\w+:)?definedName\s[^>]*?\bname=\"([^\"]+)\"", book)}
