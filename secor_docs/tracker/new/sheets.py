"""What all sheets of a new tracker share: the look, cells that stay text, tables, drop-downs, print set-up."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import date
from typing import Any
from weakref import WeakKeyDictionary

from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs.dates import FIRST_DAY_NUMBER, LAST_DAY_NUMBER

Value = str | int | float | date | ArrayFormula | None

FIRST_ROW = 2
LAST_ROW = 20_001
"""Drop-downs, colours and formulas reach down to here, far below the data."""

FONT = "Arial"
DAY = "yyyy-mm-dd"
MONTH = "mmm yyyy"
MONTH_SHORT = "mmm yy"

_LINE = Side(style="thin", color="FFBFBFBF")
BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
BODY = Font(name=FONT, size=10)
BOLD = Font(name=FONT, size=10, bold=True)
TITLE = Font(name=FONT, size=16, bold=True)
HEADING = Font(name=FONT, size=13, bold=True)
NOTE = Font(name=FONT, size=9, italic=True, color="FF595959")
HEAD = Font(name=FONT, size=10, bold=True)
HEAD_FILL = PatternFill("solid", fgColor="FFE4E4E4")
INPUT_FILL = PatternFill("solid", fgColor="FFFFF2CC")

GREEN = PatternFill("solid", bgColor="FFC6E0B4")
PALE = PatternFill("solid", bgColor="FFE2EFDA")
AMBER = PatternFill("solid", bgColor="FFFFE699")
RED = PatternFill("solid", bgColor="FFF8B4AE")
GREY = PatternFill("solid", bgColor="FFD9D9D9")

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def put(
    sheet: Worksheet,
    at: str,
    value: Value,
    *,
    font: Font = BODY,
    form: str = "",
    fill: PatternFill | None = None,
    box: bool = False,
    wrap: bool = False,
    centre: bool = False,
) -> Cell:
    """Write what we made ourselves into a cell: text, a number, a date, or a formula of ours."""
    cell: Cell = sheet[at]
    styled: Any = cell  # whose style is copied as openpyxl's own pages show it, but has no type
    new = not cell.has_style
    cell.value = value
    looks = _LOOKS.setdefault(styled.parent.parent, {})
    key = (id(font), form or cell.number_format, id(fill), box, wrap, centre)
    if new and key in looks:
        styled._style = copy(looks[key][0])  # noqa: SLF001
        return cell
    cell.font = font
    if form:
        cell.number_format = form
    if fill:
        cell.fill = fill
    if box:
        cell.border = BOX
    cell.alignment = Alignment(vertical="top", wrap_text=wrap, horizontal="center" if centre else None)
    if new:
        looks[key] = copy(styled._style), font, fill  # noqa: SLF001
    return cell


_LOOKS: WeakKeyDictionary[Workbook, dict[tuple[object, ...], tuple[Any, Font, PatternFill | None]]] = (
    WeakKeyDictionary()
)
"""The looks a workbook has, as openpyxl keeps them, which compares fonts and fills sign by sign for every cell."""


def put_text(sheet: Worksheet, at: str, text: str, *, box: bool = False, wrap: bool = False) -> Cell:
    """Write a person's text into a cell: ``=SUM(A1)`` stays those eight characters."""
    cell = put(sheet, at, None, box=box, wrap=wrap)
    if text:
        cell.value = clean(text)
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_FORMULA_STARTS)
    return cell


def put_found(sheet: Worksheet, at: str, value: object, *, day: bool, alignment: Alignment) -> None:
    """Write into a cell what another workbook holds: numbers and days as they are, everything else as text.

    Args:
        sheet: the sheet.
        at: the cell.
        value: as it was read; nothing and "" leave the cell empty.
        day: the column holds days, so that a bare number is shown as one.
        alignment: of the column.
    """
    if isinstance(value, date | int | float):
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        put(sheet, at, value, form=DAY if day or isinstance(value, date) else "")
    else:
        put_text(sheet, at, "" if value is None else str(value))
    sheet[at].alignment = alignment


def clean(text: str) -> str:
    """Text without the control characters a worksheet cannot hold."""
    return "".join(c for c in text if c >= " " or c in "\n\t")


def header(sheet: Worksheet, row: int, labels: Sequence[str], widths: Sequence[float], *, first: int = 1) -> None:
    """Write a row of column headers and set the widths."""
    for column, (label, width) in enumerate(zip(labels, widths, strict=True), first):
        letter = get_column_letter(column)
        cell = put(sheet, f"{letter}{row}", label, font=HEAD, fill=HEAD_FILL, box=True, wrap=True)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[letter].width = width
    sheet.row_dimensions[row].height = 33


def table(sheet: Worksheet, name: str, area: str) -> None:
    """Make ``area`` an Excel table with filters; its headers are the cells of its first row."""
    made = Table(displayName=name, ref=area)
    made.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(made)


def next_month(month: str) -> str:
    """Formula for the first day of the month after the one that begins on the day in ``month``.

    Not EDATE: Excel refuses it inside some formulas over ranges.
    """
    return f"DATE(YEAR({month}),MONTH({month})+1,1)"


def works(day: str) -> str:
    """Whether ``day`` is a working day, as 1 or 0, for SUMPRODUCT and array formulas: as in ``secor_docs.workdays``."""
    return (
        f'(MID(WorkDays,WEEKDAY({day},2),1)="1")*(COUNTIF(GeneralHolidays,{day})=0)'
        f'*(COUNTIFS(ShutFirst,"<="&{day},ShutLast,">="&{day})=0)'
    )


def name_range(book: Workbook, name: str, refers_to: str) -> None:
    """Give a range or an expression a name that formulas and drop-downs use."""
    book.defined_names[name] = DefinedName(name, attr_text=refers_to)


def drop_down(sheet: Worksheet, area: str, source: str, *, strict: bool, title: str = "", prompt: str = "") -> None:
    """A list to choose from.

    Args:
        sheet: the sheet.
        area: the cells.
        source: a formula for the list: a name, or ``"yes,no"`` in quotes.
        strict: anything else is refused; otherwise it may be typed.
        title: title of the hint.
        prompt: hint shown next to the cell.
    """
    rule = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=strict)
    rule.errorTitle = "Choose from the list"
    rule.error = "Please choose one of the entries of the list. The entries are on the sheet Lists."
    _hint(rule, title, prompt)
    sheet.add_data_validation(rule)
    rule.add(area)


def days_only(sheet: Worksheet, area: str, *, title: str = "", prompt: str = "") -> None:
    """Cells that take a date, of the years that the reader takes."""
    first, last = str(FIRST_DAY_NUMBER), str(LAST_DAY_NUMBER)
    rule = DataValidation(
        type="date", operator="between", formula1=first, formula2=last, allow_blank=True, showErrorMessage=True
    )
    rule.errorTitle = "A date, please"
    rule.error = "Type a date as year-month-day, such as 2026-11-20."
    _hint(rule, title, prompt)
    sheet.add_data_validation(rule)
    rule.add(area)


def whole_numbers(sheet: Worksheet, area: str) -> None:
    """Cells that take a count."""
    rule = DataValidation(
        type="whole", operator="between", formula1="0", formula2="9999", allow_blank=True, showErrorMessage=True
    )
    rule.errorTitle = "A number, please"
    rule.error = "Type a whole number, such as 2."
    sheet.add_data_validation(rule)
    rule.add(area)


def _hint(rule: DataValidation, title: str, prompt: str) -> None:
    if prompt:
        rule.showInputMessage = True
        rule.promptTitle = title[:32]
        rule.prompt = prompt[:255]


def colour(
    sheet: Worksheet,
    area: str,
    formula: str,
    fill: PatternFill,
    *,
    font: Font | None = None,
    sign: str = "",
    form: str = "0",
) -> None:
    """Colour cells where a formula holds; it is written for the first cell of the area.

    ``sign`` stands behind the number (or the day, with ``form=DAY``) then, for those who print in grey.
    """
    number = (
        NumberFormat(numFmtId=_OWN_FORMAT + len(sign) + 2 * (form == DAY), formatCode=f'{form}" {sign}"')
        if sign
        else None
    )
    look = DifferentialStyle(font=font, numFmt=number, fill=fill)
    sheet.conditional_formatting.add(area, Rule(type="expression", dxf=look, formula=[formula]))


_OWN_FORMAT = 180
"""Ids of number formats below are Excel's own."""


def title(sheet: Worksheet, text: str) -> None:
    """The title of a sheet, in A1, in a row as high as its letters."""
    put(sheet, "A1", text, font=TITLE)
    sheet.row_dimensions[1].height = 24  # LibreOffice does not work it out


def printing(
    sheet: Worksheet,
    company: str,
    *,
    rows: str = "",
    landscape: bool = True,
    one_page: bool = False,
    lines: bool = False,
) -> None:
    """Letter paper, one page wide, header rows repeated, company and page number on every page.

    ``lines`` rules the cells, for sheets whose cells have no borders of their own.
    """
    sheet.print_options.gridLines = lines or None
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = "1"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if one_page else 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    if rows:
        sheet.print_title_rows = rows
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    safe = clean(company).replace("&", "&&")[:120]
    for item, part, text in (
        (sheet.oddHeader, "left", safe),
        (sheet.oddHeader, "right", sheet.title),
        (sheet.oddFooter, "left", "Documentation tracker"),
        (sheet.oddFooter, "right", "Page &P of &N"),
    ):
        getattr(item, part).text = text
