"""Rows of a workbook people fill in, such as ``rows.xlsx``, as text by cell."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from secor_docs.dates import yes_or_no
from secor_docs.names import folded
from secor_docs.ooxml.damage import PackageError, not_excel
from secor_docs.tracker.book import check_book
from secor_docs.tracker.read import cells
from secor_docs.tracker.record import LOG_SHEET

ROWS_SHEET = "Rows"
"""The sheet of a ``rows.xlsx`` that is filled in."""


@dataclass(frozen=True, slots=True)
class SheetCells:
    """One sheet as text.

    Attributes:
        title: its name.
        rows: every row from the top, each with the text of its cells.
    """

    title: str
    rows: Sequence[Sequence[str]]


def sheet_cells(path: Path, data: bytes) -> SheetCells:
    """The sheet of a workbook that holds rows: called Rows or Log, else the first.

    Raises:
        CouldNotReadError: it is no whole Excel workbook.
    """
    try:
        check_book(data)
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            names = {folded(name): name for name in book.sheet_names}
            title = names.get(folded(ROWS_SHEET)) or names.get(folded(LOG_SHEET)) or book.sheet_names[0]
            found = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
    except PackageError as error:
        raise not_excel(path, error, data) from error
    except (CalamineError, IndexError) as error:
        raise not_excel(path, PackageError("it is not a whole Excel workbook"), data) from error
    return SheetCells(title, [[_text(value) for value in row] for row in found])


def is_workbook(data: bytes) -> bool:
    """Whether a file is a zip or an old Office file rather than text, whatever it is called."""
    return data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return yes_or_no(value)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return str(value) if isinstance(value, date) else cells.text(value)
