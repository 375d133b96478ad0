"""An empty workbook to fill in, ``rows.xlsx``, with lists to choose from; ``secor log import`` reads it."""

from __future__ import annotations

from datetime import date, timedelta

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs import scopes
from secor_docs.plan import Plan
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.content import EMPTY
from secor_docs.tracker.new.input_sheets import lists_sheet
from secor_docs.tracker.new.workbook import finished
from secor_docs.tracker.record import LOG_COLUMNS, Column
from secor_docs.tracker.sheet_rows import ROWS_SHEET

_ORDER = (
    "activity_date",
    "document",
    "scope_type",
    "scope_name",
    "completed_by",
    "took_part",
    "signed",
    "complete",
    "location",
    "findings",
    "findings_closed",
    "reviewed_by",
    "notes",
)
_WIDTHS = {"activity_date": 24, "document": 54, "took_part": 34}
"""Wider than in the Log: several days, and a title on one line, because LibreOffice fits no row to its text."""
_LAST = 201
_DAYS_SHEET = "Days"
_DAYS_BACK = 35


def rows_workbook(plan: Plan, today: date) -> bytes:
    """Make the workbook.

    Args:
        plan: the company and its documents.
        today: the newest of the days that are offered; any other day may be typed.

    Returns:
        The bytes of an .xlsx file.
    """
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = ROWS_SHEET
    columns = {column.id: column for column in LOG_COLUMNS}
    letters = {id_: get_column_letter(n) for n, id_ in enumerate(_ORDER, 1)}
    sheets.header(
        sheet, 1, [columns[id_].label for id_ in _ORDER], [_WIDTHS.get(id_, columns[id_].width) for id_ in _ORDER]
    )
    for id_, letter in letters.items():
        _column(sheet, columns[id_], letter, letters)
    used = f"COUNTA(${letters['activity_date']}2,${letters['document']}2)>0"
    for id_ in (id_ for id_ in _ORDER if columns[id_].needed and id_ not in {"scope_type", "scope_name"}):
        area = f"{letters[id_]}2:{letters[id_]}{_LAST}"
        sheets.colour(sheet, area, f'AND({used},${letters[id_]}2="")', sheets.AMBER)
    sheet.freeze_panes = "C2"
    sheets.printing(sheet, plan.company.business.legal_name, rows="1:1", lines=True)
    lists_sheet(book, plan, EMPTY, frozenset())
    _days(book, today)
    return finished(book, f"Rows to log – {plan.company.business.legal_name}")


_LISTS = {"date": "RowDays", "document": "Documents", "person": "People", "yesno": '"yes,no"'}
_HINTS = {
    "activity_date": "The day on the form. Several days: 2026-11-23 to 2026-11-25; a row for each is logged.",
    "document": 'Choose the form. A ditto mark (") is as in the row above.',
    "scope_name": "Which site, vehicle or person. Of one only, and for the company, it may stay empty.",
    "took_part": 'Names with commas between, or "the crew" for everybody there that day.',
}


def _column(sheet: Worksheet, column: Column, letter: str, letters: dict[str, str]) -> None:
    area = f"{letter}2:{letter}{_LAST}"
    wraps = column.kind in {"text", "person"}
    style = sheet.column_dimensions[letter]
    style.alignment = Alignment(
        vertical="top", wrap_text=wraps, horizontal="center" if column.kind in {"yesno", "scope", "number"} else None
    )
    source = _LISTS.get(column.kind, "")
    if column.kind == "scope":  # fills itself
        for row in range(2, _LAST + 1):
            found = f"INDEX(DocumentScopes,MATCH({letters['document']}{row},Documents,0))"
            sheets.put(sheet, f"{letter}{row}", f'=IFERROR({found},"")', centre=True)
    elif column.kind == "number":
        sheets.whole_numbers(sheet, area)
    elif column.id == "scope_name":
        lists = scopes.sheet_lists()
        scope = f"${letters['scope_type']}2"
        source = "".join(f'IF({scope}="{kind.log}",{kind.sheet},' for kind in lists) + "CompanyName" + ")" * len(lists)
    elif column.id == "took_part":
        source = "People"
    if column.kind == "date":
        style.number_format = sheets.DAY
        for row in range(2, _LAST + 1):
            sheet[f"{letter}{row}"].number_format = sheets.DAY
    if source:  # anything else may be typed: a ditto mark, several days, a phone's tick
        hint = _HINTS.get(column.id, "")
        sheets.drop_down(sheet, area, source, strict=False, title=column.label, prompt=hint)


def _days(book: Workbook, today: date) -> None:
    sheet = book.create_sheet(_DAYS_SHEET)
    sheets.header(sheet, 1, ["Days to choose from"], [20])
    for row, back in enumerate(range(_DAYS_BACK), 2):
        sheets.put(sheet, f"A{row}", today - timedelta(days=back), form=sheets.DAY)
    sheets.name_range(book, "RowDays", f"{_DAYS_SHEET}!$A$2:$A${_DAYS_BACK + 1}")
