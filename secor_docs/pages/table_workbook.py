"""A table as a workbook of one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties


def table(name: str, titles: Sequence[str], rows: Iterable[Sequence[str | int]], widths: Sequence[int]) -> bytes:
    """A workbook of one sheet, titles frozen, with a filter, printed across one page's width.

    Text stays text: a name may begin with ``=``.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for at, row in enumerate([titles, *rows], 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.font = Font(name="Calibri", size=11, bold=at == 1)
        # Written out, because not every program fits a row to its text automatically.
        lines = max(_lines(str(value), width) for value, width in zip(row, widths, strict=True))
        sheet.row_dimensions[at].height = min(_LINE * lines + 2, _TALLEST)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


_LINE = 15.0
_TALLEST = 409.0  # points; Excel takes no more


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of so many letters; words are not cut, so a few more."""
    return sum(max(1, -(-len(line) * 11 // (width * 10))) for line in text.split("\n"))
