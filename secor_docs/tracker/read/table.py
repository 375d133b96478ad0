"""A sheet with a row of headers, wherever the row and the columns stand now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from secor_docs.names import folded
from secor_docs.ooxml.sheet_xml import column_letters
from secor_docs.problems import Place, Problem, nearest
from secor_docs.tracker.columns import find_header, header
from secor_docs.tracker.read import cells
from secor_docs.tracker.read.cells import Fault

_TOTALS = frozenset({"total", "totals", "sum", "count", "average", "grand total"})
_FEW = 3

T = TypeVar("T")


class Table:
    """Which column holds which field, and what is in its cells.

    Attributes:
        rows: every row of the sheet from its top, as calamine reads them.
        head: the row of headers, counted from 0.
        columns: column by id of the field, counted from 0; a field whose header is gone is not there.
    """

    def __init__(
        self,
        title: str,
        rows: list[list[Any]],
        labels: Mapping[str, str],
        needed: Iterable[str],
        file: str,
        problems: list[Problem],
    ) -> None:
        """Find the headers.

        Args:
            title: name of the sheet.
            rows: its rows.
            labels: header by id of the field.
            needed: fields whose columns are reported when they are gone.
            file: name of the workbook as the user knows it.
            problems: where everything that is wrong is added.
        """
        self.title, self.rows, self.labels, self.file, self.problems = title, rows, labels, file, problems
        self.head, self.columns = find_header(rows, labels)
        self._told(needed)

    def _told(self, needed: Iterable[str]) -> None:
        """Say which columns are missing, and which header may be the renamed one; and headers that appear twice."""
        row = self.rows[self.head] if self.rows else []
        fields = {folded(label): id_ for id_, label in self.labels.items()}
        headers = {column: cells.text(value) for column, value in enumerate(row)}
        others = {c: text for c, text in headers.items() if text and header(text) not in fields}
        for id_ in needed:
            if id_ not in self.columns:
                self._missing(self.labels[id_], others, list(self.labels).index(id_))
        for column, text in headers.items():
            twice = fields.get(header(text)) if isinstance(row[column], str) else None
            if twice and self.columns[twice] != column:
                fix = f"Rename one of them; column {column_letters(self.columns[twice] + 1)} is read."
                self.problem(self.head, column, self.labels[twice], "the header appears twice", fix, code="R012")

    def _missing(self, label: str, others: Mapping[int, str], expected: int) -> None:
        like = nearest(label, others.values()) or nearest(
            label.casefold(), [other.casefold() for other in others.values()]
        )
        column = next(
            (c for c, other in others.items() if folded(other) in folded(like)),
            expected if expected in others else None,
        )
        if column is None:
            fix = f'Write the header "{label}" over its column again.'
            self.problem(self.head, None, label, "the column is missing", fix, code="R013")
        else:
            self.problem(
                self.head,
                column,
                label,
                f'the column is missing; found the header "{others[column]}"',
                f'Write "{label}" into this cell, if it is that column.',
                code="R013",
            )

    def problem(self, row: int, column: int | None, field: str, message: str, fix: str, *, code: str) -> None:
        """Note a problem with a cell, or with a whole row; both counted from 0."""
        spot = f"row {row + 1}" if column is None else f"{column_letters(column + 1)}{row + 1}"
        self.problems.append(Problem(Place(self.file, spot=f"{self.title}!{spot}"), field, message, fix, code=code))

    def place(self, row: int) -> Place:
        """Where a row stands."""
        return Place(self.file, spot=f"{self.title}!A{row + 1}")

    def text(self, row: int, id_: str) -> str:
        """A field as text; empty where its column is gone."""
        column = self.columns.get(id_)
        return "" if column is None else cells.text(self.rows[row][column])

    def read(self, row: int, id_: str, kind: Callable[[object], T | Fault | None]) -> T | None:
        """A field read as one of the kinds of ``cells``; a fault is noted and gives None."""
        column = self.columns.get(id_)
        if column is None:
            return None
        value = kind(self.rows[row][column])
        if isinstance(value, Fault):
            self.problem(row, column, self.labels[id_], value.message, value.fix, code=value.code)
            return None
        return value

    def day(self, row: int, id_: str) -> date | None:
        """A field as a day; a fault is noted."""
        return self.read(row, id_, cells.day)

    def filled(self) -> Iterator[int]:
        """The rows below the header in which one of our columns holds something; totals are passed over."""
        return (row for row in range(self.head + 1, len(self.rows)) if self.used(row))

    def used(self, row: int) -> bool:
        """Whether one of our columns holds something in a row, and it is no row of totals."""
        whole = self.rows[row]
        ours = (whole[c] for c in self.columns.values())
        return any(value != "" and str(value).strip() for value in ours) and not _totals(whole)


def _totals(row: Sequence[Any]) -> bool:
    words = [folded(v) for v in row if isinstance(v, str) and v.strip()]
    return len(words) <= _FEW and any(w.rstrip(":") in _TOTALS for w in words)
