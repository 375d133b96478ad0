"""The Coverage sheet: what was due and what is on file, by element and by document, month by month."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs.plan import Plan, Planned
from secor_docs.program.catalogue import ELEMENTS
from secor_docs.scopes import kind_of
from secor_docs.tracker.columns import COVERAGE
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.sheets import DAY, MONTH_SHORT, put, put_text
from secor_docs.tracker.record import COUNTS_FROM, STATUS_RANGE, document_label

MONTHS = 12
_HEAD = 4
_FIRST_MONTH = 9  # column I
_FIRST_DUE = _FIRST_MONTH + MONTHS + 1
_SITE_START, _SITE_END = (get_column_letter(_FIRST_DUE + MONTHS + n) for n in range(2))
_TOTAL = _HEAD + len(ELEMENTS) + 1
_CHART = _TOTAL + 2
_DOCUMENT_HEAD = _CHART + 16

_OFTEN = {
    "once": "once",
    "daily": "daily",
    "weekly": "weekly",
    "monthly": "monthly",
    "quarterly": "quarterly",
    "semi-annual": "twice a year",
    "annual": "yearly",
    "per-job": "each job",
    "per-event": "as it happens",
    "on-change": "on change",
    "per-phase": "each phase",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the sheet: a document, and which site, person, vehicle or machine it is for.

    Attributes:
        planned: the document.
        which: the site, person, vehicle or machine; empty for the whole company and where copies are counted together.
        copies: how many practices or trades have a copy of their own.
    """

    planned: Planned
    which: str
    copies: int


def lines(plan: Plan) -> Iterator[Line]:
    """One line for each document and site, person, vehicle or machine; practices and trades together."""
    together: dict[str, list[Planned]] = {}
    for planned in plan.documents:
        if not planned.type.evidence:
            continue
        apart = planned.scope is not None and kind_of(planned.type.per).apart
        together.setdefault(planned.id if apart else planned.type.id, []).append(planned)
    for copies in together.values():
        first = copies[0]
        apart = first.scope is not None and kind_of(first.type.per).apart
        yield Line(first, first.scope.name if apart and first.scope else "", len(copies))


def coverage_sheet(book: Workbook, plan: Plan, older: Collection[str]) -> None:
    """Write the sheet. All its figures are formulas over the Log; ``older`` counts though older than the policy."""
    sheet = book.create_sheet(COVERAGE)
    sheets.title(sheet, "Coverage: what is on file, month by month")
    put(sheet, "A2", "Signed and complete records only. Green: what was due is on file. Yellow, !: some of it. Red, !!: due, and nothing on file. "  # noqa: E501 - a sentence or a formula reads best whole
        "Daily records are due on your working days, general holidays and shut-downs left out. Nothing counts before the policy is signed.", font=sheets.NOTE)  # fmt: skip  # noqa: E501 - a sentence or a formula reads best whole
    labels = ["Element", "For", "How often", "On file", "Due", "First", "Last", "Longest gap, days"]
    widths = [_LABEL_WIDTH, 20.0, 12.0, 7.0, 6.0, 11.0, 11.0, 9.0]
    sheets.header(sheet, _HEAD, labels, widths)
    sheets.header(sheet, _DOCUMENT_HEAD, ["Document", *labels[1:]], widths)
    _months(sheet)
    _elements(sheet)
    _chart(sheet)
    last = _DOCUMENT_HEAD
    for last, line in enumerate(lines(plan), _DOCUMENT_HEAD + 1):
        _document(sheet, last, line, counts=line.planned.type.id in older)
    _heat(sheet, last)
    sheet.freeze_panes = f"B{_HEAD + 1}"
    sheets.printing(sheet, plan.company.business.legal_name, rows=f"{_DOCUMENT_HEAD}:{_DOCUMENT_HEAD}")
    sheet.print_area = f"A1:{_month(MONTHS - 1)}{last}"


def _month(number: int) -> str:
    return get_column_letter(_FIRST_MONTH + number)


def _due(number: int) -> str:
    return get_column_letter(_FIRST_DUE + number)


def _months(sheet: Worksheet) -> None:
    """The months: from the first record that counts, at most the last twelve."""
    start = "MAX(DATE(YEAR(AsOf),MONTH(AsOf)-11,1),IF(FirstDay>0,FirstDay,AsOf)-DAY(IF(FirstDay>0,FirstDay,AsOf))+1)"
    for row in (_HEAD, _DOCUMENT_HEAD):
        for number in range(MONTHS):
            here, before = f"{_month(number)}{row}", f"{_month(number - 1)}{row}"
            value = (
                f"={_month(number)}{_HEAD}"
                if row != _HEAD
                else (
                    f'=IF(ISNUMBER({before}),IF(EDATE({before},1)<=AsOf,EDATE({before},1),""),"")'
                    if number
                    else f"={start}"
                )
            )
            put(
                sheet, here, value, font=sheets.HEAD, fill=sheets.HEAD_FILL, form=MONTH_SHORT, box=True, centre=True
            ).alignment = Alignment(vertical="center", horizontal="center")
            sheet.column_dimensions[_month(number)].width = 7.5
    put(
        sheet,
        f"{_due(0)}{_DOCUMENT_HEAD - 1}",
        "Due in the month (worked out from how often, the site's days and the shut-downs)",
        font=sheets.NOTE,
    )
    for number in range(MONTHS):
        put(
            sheet,
            f"{_due(number)}{_DOCUMENT_HEAD}",
            f"={_month(number)}{_HEAD}",
            font=sheets.HEAD,
            fill=sheets.HEAD_FILL,
            form=MONTH_SHORT,
            box=True,
            centre=True,
        )
        sheet.column_dimensions[_due(number)].width = 7.5
    for letter, text in ((_SITE_START, "Due from"), (_SITE_END, "Due until")):
        put(sheet, f"{letter}{_DOCUMENT_HEAD}", text, font=sheets.HEAD, fill=sheets.HEAD_FILL, box=True)
        sheet.column_dimensions[letter].width = 12


def _in_month(letter: str) -> str:
    head = f"{letter}${_HEAD}"
    return f'LogDate,">="&{head},LogDate,"<"&{sheets.next_month(head)},LogDate,"<="&AsOf,{_SOUND}'


_LABEL_WIDTH = 42.0
_ONE_LINE = 48
"""Letters of a document's name that fit into the width."""
_TWO_LINES = 27.0
"""Height in points."""

_SOUND = f'LogSigned,"yes",LogComplete,"yes",{STATUS_RANGE},"<>withdrawn"'
"""Signed, complete, not withdrawn: what may count as a nil statement too."""


def _elements(sheet: Worksheet) -> None:
    for row, (number, _, name) in enumerate(ELEMENTS, _HEAD + 1):
        put(sheet, f"A{row}", f"{number}. {name}", box=True)
        put(sheet, f"B{row}", None, box=True)
        put(sheet, f"C{row}", None, box=True)
        ofit = f"(DocumentElements={number})"
        put(
            sheet,
            f"D{row}",
            f'=SUMPRODUCT({ofit}*COUNTIFS(LogDocument,Documents,LogDate,"<="&AsOf,{_SOUND},{_FROM}))',
            box=True,
            centre=True,
        )
        put(sheet, f"E{row}", None, box=True)
        put(sheet, f"H{row}", None, box=True)
        of_element = f"ISNUMBER(MATCH(LogDocument,IF(DocumentElements={number},Documents),0))*{_ROWS}*{_SINCE}"
        for letter, which in (("F", "MIN"), ("G", "MAX")):
            _array(sheet, f"{letter}{row}", f'IF($D{row}=0,"",{which}(IF({of_element},LogDate)))', form=DAY)
        _array(sheet, f"H{row}", _gap(of_element, row))
        for month in range(MONTHS):
            letter = _month(month)
            value = f"SUMPRODUCT({ofit}*COUNTIFS(LogDocument,Documents,{_in_month(letter)},{_FROM}))"
            put(sheet, f"{letter}{row}", f'=IF(ISNUMBER({letter}${_HEAD}),{value},"")', box=True, centre=True)
    put(sheet, f"A{_TOTAL}", "All", font=sheets.BOLD, box=True)
    for letter in ("D", *(_month(n) for n in range(MONTHS))):
        total = f"SUM({letter}{_HEAD + 1}:{letter}{_TOTAL - 1})"
        value = f"={total}" if letter == "D" else f'=IF(ISNUMBER({letter}${_HEAD}),{total},"")'
        put(sheet, f"{letter}{_TOTAL}", value, font=sheets.BOLD, box=True, centre=True)


_FROM = f'LogDate,">="&({COUNTS_FROM}*(DocumentOlder<>"yes"))'
_SINCE = f'(((LogDate>={COUNTS_FROM})+(COUNTIFS(Documents,LogDocument,DocumentOlder,"yes")>0))>0)'
"""Not older than the signed policy, but for the documents that count all the same (T2)."""

_ROWS = 'ISNUMBER(LogDate)*(LogDate<=AsOf)*(LogSigned="yes")*(LogComplete="yes")*(LogStatus<>"withdrawn")'


def _gap(rows: str, row: int) -> str:
    """The longest time between two records that follow each other; $D holds how many there are."""
    days = f"IF({rows},LogDate)"
    later, earlier = (
        f"SMALL({days},ROW(INDEX($A:$A,{a}):INDEX($A:$A,{b})))" for a, b in ((2, f"$D{row}"), (1, f"$D{row}-1"))
    )
    return f'IF($D{row}<2,"",MAX({later}-{earlier}))'


def _array(sheet: Worksheet, at: str, formula: str, form: str = "") -> None:
    put(sheet, at, ArrayFormula(at, f"={formula}"), box=True, centre=True, form=form)


def _document(sheet: Worksheet, row: int, line: Line, *, counts: bool) -> None:
    """One document; ``counts`` though it is older than the policy."""
    planned = line.planned
    label = document_label(planned.type)
    put_text(sheet, f"A{row}", label, box=True, wrap=True)
    if len(label) > _ONE_LINE:
        sheet.row_dimensions[row].height = _TWO_LINES  # LibreOffice does not work it out
    put_text(sheet, f"B{row}", line.which or (f"{line.copies} copies" if line.copies > 1 else ""), box=True)
    put(sheet, f"C{row}", _OFTEN[planned.frequency], box=True)
    which = f",LogWhich,$B{row}" if line.which else ""
    this = f"LogDocument,$A{row}{which}"
    if not counts:
        this += f',LogDate,">="&{COUNTS_FROM}'
    put(sheet, f"D{row}", f'=COUNTIFS({this},LogDate,"<="&AsOf,{_SOUND})', box=True, centre=True)
    put(sheet, f"E{row}", f"={_due_in_all(row, line)}", box=True, centre=True)
    rows = f"(LogDocument=$A{row})*{f'(LogWhich=$B{row})*' if line.which else ''}{_ROWS}"
    if not counts:
        rows += f"*(LogDate>={COUNTS_FROM})"
    for letter, extreme in (("F", "MIN"), ("G", "MAX")):
        _array(sheet, f"{letter}{row}", f'IF($D{row}=0,"",{extreme}(IF({rows},LogDate)))', form=DAY)
    _array(sheet, f"H{row}", _gap(rows, row))
    site = planned.type.per == "site" and line.which
    for letter, name, none in ((_SITE_START, "SiteStarts", "0"), (_SITE_END, "SiteEnds", "73050")):
        found = f"IFERROR(INDEX({name},MATCH($B{row},Sites,0)),0)"
        value = f"IF({found}=0,{none},{found})" if site else none
        put(sheet, f"{letter}{row}", f"={value}", form=f'{DAY};;""')
    for month in range(MONTHS):
        letter, due = _month(month), _due(month)
        value = f"COUNTIFS({this},{_in_month(letter)})"
        put(sheet, f"{letter}{row}", f'=IF(ISNUMBER({letter}${_HEAD}),{value},"")', box=True, centre=True)
        put(
            sheet,
            f"{due}{row}",
            f'=IF(ISNUMBER({letter}${_HEAD}),{_due_in(letter, row, planned.frequency)},"")',
            centre=True,
        )


def _due_in(letter: str, row: int, frequency: str) -> str:
    """How many are due in a month: by the weekdays of it that are not shut down, up to the as-of day."""
    if frequency not in {"daily", "weekly", "monthly"}:
        return "0"
    day = f"({letter}${_HEAD}+DaysOfMonth)"
    next_ = sheets.next_month(f"{letter}${_HEAD}")
    days = (
        f"SUMPRODUCT(({day}<{next_})*({day}>=MAX(FirstDay,${_SITE_START}{row}))*({day}<=MIN(AsOf,${_SITE_END}{row}))"
        f"*({COUNTS_FROM}<=AsOf)*{sheets.works(day)})"
    )
    week = 'LEN(SUBSTITUTE(WorkDays,"0",""))'
    return {"daily": days, "weekly": f"ROUND({days}/{week},0)", "monthly": f"IF({days}>0,1,0)"}[frequency]


def _due_in_all(row: int, line: Line) -> str:
    """How many are due in the months shown."""
    frequency = line.planned.frequency
    months = f"COUNT({_month(0)}${_HEAD}:{_month(MONTHS - 1)}${_HEAD})"
    if frequency in {"daily", "weekly", "monthly"}:
        return f"SUM({_due(0)}{row}:{_due(MONTHS - 1)}{row})"
    if frequency == "quarterly":
        return f"MAX(1,INT({months}/3))"
    if frequency == "semi-annual":
        return f"MAX(1,INT({months}/6))"
    return str(line.copies) if frequency in {"annual", "once"} else '""'


def _heat(sheet: Worksheet, last: int) -> None:
    area = f"{_month(0)}{_DOCUMENT_HEAD + 1}:{_month(MONTHS - 1)}{last}"
    on_file, due = f"{_month(0)}{_DOCUMENT_HEAD + 1}", f"{_due(0)}{_DOCUMENT_HEAD + 1}"
    known = f"ISNUMBER({on_file})"
    sheets.colour(sheet, area, f"AND({known},{due}>0,{on_file}>=0.9*{due})", sheets.GREEN)
    sheets.colour(sheet, area, f"AND({known},{due}>0,{on_file}>0)", sheets.AMBER, sign="!")
    sheets.colour(sheet, area, f"AND({known},{due}>0)", sheets.RED, sign="!!")
    sheets.colour(sheet, area, f"AND({known},{on_file}>0)", sheets.PALE)
    whole = f"D{_DOCUMENT_HEAD + 1}:D{last}"
    count, all_due = f"$D{_DOCUMENT_HEAD + 1}", f"$E{_DOCUMENT_HEAD + 1}"
    sheets.colour(sheet, whole, f"AND(ISNUMBER({all_due}),{all_due}>0,{count}>=0.9*{all_due})", sheets.GREEN)
    sheets.colour(sheet, whole, f"AND(ISNUMBER({all_due}),{all_due}>0,{count}>0)", sheets.AMBER, sign="!")
    sheets.colour(sheet, whole, f"AND(ISNUMBER({all_due}),{all_due}>0)", sheets.RED, sign="!!")
    elements = f"{_month(0)}{_HEAD + 1}:{_month(MONTHS - 1)}{_TOTAL}"
    first = f"{_month(0)}{_HEAD + 1}"
    sheets.colour(sheet, elements, f"AND(ISNUMBER({first}),{first}=0)", sheets.AMBER)
    sheets.colour(sheet, elements, f"AND(ISNUMBER({first}),{first}>0)", sheets.PALE)


def _chart(sheet: Worksheet) -> None:
    chart = BarChart()
    chart.type, chart.style = "col", 10
    chart.title = "Records on file by month"
    chart.legend = None
    chart.y_axis.delete = chart.x_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.x_axis.number_format = MONTH_SHORT
    first, last = _FIRST_MONTH, _FIRST_MONTH + MONTHS - 1
    chart.add_data(Reference(sheet, first, _TOTAL, last, _TOTAL), from_rows=True)
    chart.set_categories(Reference(sheet, first, _HEAD, last, _HEAD))
    chart.series[0].graphicalProperties.solidFill = "595959"
    chart.height, chart.width = 7.2, 30
    sheet.add_chart(chart, f"A{_CHART}")
