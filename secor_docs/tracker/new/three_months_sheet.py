"""The Three months sheet: the three readings and the verdict, worked out by the workbook's own formulas.

They follow ``readiness.months`` (rules T2, T3, T4, T9, T14) with every rule in force; a test recalculates the sheet
and compares. Only functions that Excel 2010 and LibreOffice know are used.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

from openpyxl.styles import Alignment
from openpyxl.workbook import Workbook
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs.dates import yes_or_no
from secor_docs.plan import Plan
from secor_docs.tracker.columns import THREE_MONTHS
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.content import Content
from secor_docs.tracker.new.input_sheets import LETTERS, documents
from secor_docs.tracker.new.sheets import DAY, FIRST_ROW, LAST_ROW, MONTH, put
from secor_docs.tracker.record import COUNTS_FROM, LOG_SHEET, STATUS_RANGE, document_label

POLICY = "health-safety-policy"
BACK, AHEAD = 23, 9
"""Months shown before and after the month of the as-of day; the shut-downs of the months ahead are known already."""
_SHOWN = 11

AS_OF, POLICY_DAY, CERTIFIED = "B4", "B5", "B6"
"""Cells a person types into; ``records`` reads the first two."""
_VERDICT = "A8"
_EARLIEST = "A9"
_READINGS = 10
_FACTS = 16
_TABLE = 29
_FIRST = _TABLE + 1
_NOW = _FIRST + BACK
_LAST = _NOW + AHEAD


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of rule T3.

    Attributes:
        months: whole calendar months with records, and calendar months since the first record.
        days: days since the first record.
        whole_by: a month is whole when the first record lies on this day of it or before.
        year: months that are looked back on in a maintenance year.
        older: documents that count though they are older than the signed policy; the three months they do not begin.
    """

    months: int = 3
    days: int = 90
    whole_by: int = 1
    year: int = 12
    older: tuple[str, ...] = ("orientation-form", "training-record", "competency-assessment")


def log_names(book: Workbook, plan: Plan) -> None:
    """Names for the columns of the Log down to its last row in use, and for the rows that count.

    They are ranges by INDEX, so that they follow sorted, deleted and moved rows and columns.
    """
    first, last = FIRST_ROW, LAST_ROW
    for name, column in (
        ("LogDate", "activity_date"),
        ("LogDocument", "document"),
        ("LogScope", "scope_type"),
        ("LogWhich", "scope_name"),
        ("LogBy", "completed_by"),
        ("LogSigned", "signed"),
        ("LogComplete", "complete"),
        ("LogWhere", "location"),
        (STATUS_RANGE, "status"),
    ):
        whole = f"{LOG_SHEET}!${LETTERS[column]}${first}:${LETTERS[column]}${last}"
        top = whole.split(":", maxsplit=1)[0]
        sheets.name_range(book, name, f"{top}:INDEX({whole},LogRows)")
    place = f"'{THREE_MONTHS}'!"
    for name, cell in (
        ("AsOf", f"$B${_FACTS}"),
        ("PolicyDay", f"$B${_FACTS + 1}"),
        ("Earliest", f"$B${_FACTS + 2}"),
        ("Begin", f"$B${_FACTS + 3}"),
        ("FirstDay", f"$B${_FACTS + 4}"),
        ("LogRows", f"$B${_FACTS + 6}"),
        (COUNTS_FROM, f"$B${_FACTS + 8}"),
        ("FirstWork", f"$B${_FACTS + 9}"),
        ("CountedFrom", f"$B${_FACTS + 10}"),
    ):
        sheets.name_range(book, name, place + cell)
    sheets.name_range(book, "PolicyDocument", f'"{_policy_label(plan)}"')
    sheets.name_range(book, "DaysOfMonth", "{" + ";".join(map(str, range(31))) + "}")
    sheets.name_range(book, "LogWhole", _WHOLE)
    sheets.name_range(book, "LogOnSite", _ON_SITE)
    sheets.name_range(book, "LogWork", _WORK)
    sheets.name_range(book, "LogCounts", _COUNTS)


def _policy_label(plan: Plan) -> str:
    return next((document_label(d) for d in documents(plan) if d.id == POLICY), "").replace('"', '""')


_WHOLE = (
    'ISNUMBER(LogDate)*(LogDate<=AsOf)*(LogSigned="yes")*(LogComplete="yes")'
    '*(((LogStatus="")+(LogStatus="counts"))>0)*(LogDocument<>"")'
)
"""Dated, not in the future, signed, complete, not withdrawn, no nil statement (T1, T2, T7, T16)."""

_ON_SITE = (
    '((LogScope="site")*(COUNTIF(Sites,LogWhich)>0)*(SUMIF(Sites,LogWhich,SiteStarts)<=LogDate)'
    "*(((SUMIF(Sites,LogWhich,SiteEnds)=0)+(SUMIF(Sites,LogWhich,SiteEnds)>=LogDate))>0)"
    '+(LogScope<>"site")*(COUNTIFS(Documents,LogDocument,DocumentScopes,"site")=0))'
)
"""A site of the company on a day of its work there; or no site where the document is not for one (T14)."""

_WORK = (
    'LogWhole*LogOnSite*(LogBy<>"")*(LogWhere<>"")*(((LogWhich<>"")+(LogScope="company")+(LogScope=""))>0)'
    '*(LogDate>=Earliest)*(COUNTIFS(Documents,LogDocument,DocumentCounts,"yes")>0)'
)
"""A record of work done that begins and fills the three months, if the policy was signed by then."""

_COUNTS = f"LogWork*(LogDate>={COUNTS_FROM})"
"""Nothing counts before the policy is signed (T2)."""

_NEVER = 2958465
"""31 December 9999: while no policy is signed, records count from then on."""


def three_months_sheet(book: Workbook, plan: Plan, numbers: Numbers, content: Content) -> None:
    """Write the sheet."""
    sheet = book.create_sheet(THREE_MONTHS)
    log_names(book, plan)
    for letter, width in zip("ABCDEF", (54.0, 15.0, 15.0, 15.0, 10.0, 10.0), strict=True):
        sheet.column_dimensions[letter].width = width
    sheets.title(sheet, "Three months of records: may the evaluation be started?")
    put(
        sheet,
        "A2",
        "Nobody has published how the three months are counted. Be ready under all three readings.",
        font=sheets.NOTE,
    )
    _inputs(sheet, plan, content)
    _readings(sheet, numbers)
    _facts(sheet, numbers)
    _table(sheet, numbers)
    sheets.printing(sheet, plan.company.business.legal_name, landscape=False, one_page=True)
    sheet.print_area = f"A1:D{_NOW}"


def _inputs(sheet: Worksheet, plan: Plan, content: Content) -> None:
    certified = content.certified or yes_or_no(plan.company.certification.status != "new")
    for cell, text, value, hint in (
        (AS_OF, "As of (leave empty for today)", content.as_of, "Type a day to see where you stand on it."),
        (
            POLICY_DAY,
            "Policy signed on (leave empty: the first one in the Log)",
            content.policy_day,
            "The day the owner signed the health and safety policy. Older records do not begin the three months.",
        ),
        (CERTIFIED, "Certified already? (yes: only the last 12 months count)", certified, ""),
    ):
        put(sheet, f"A{cell[1:]}", text, box=True)
        put(sheet, cell, None, box=True, fill=sheets.INPUT_FILL, form="" if cell == CERTIFIED else DAY, centre=True)
        if value is not None:
            sheets.put_found(sheet, cell, value, day=cell != CERTIFIED, alignment=copy(sheet[cell].alignment))
        if cell == CERTIFIED:
            sheets.drop_down(sheet, cell, '"yes,no"', strict=True)
        else:
            sheets.days_only(sheet, cell, title=text[:28], prompt=hint)


def _readings(sheet: Worksheet, numbers: Numbers) -> None:
    row = _READINGS
    met = f'AND(Begin>0,C{row + 1}="yes",C{row + 2}="yes",C{row + 3}="yes")'
    day = f'TEXT(MAX(B{row + 1}:B{row + 3}),"yyyy-mm-dd")'
    put(
        sheet,
        _VERDICT,
        f'=IF({COUNTS_FROM}>AsOf,"NOT READY. Nothing counts yet: no signed policy.",'
        f'IF({met},"THE MONTHS ARE MET, under all readings. The proof: run secor ready.",'
        f'IF(Begin=0,"NOT READY: no record begins the three months.",'
        f'IF(CountedFrom<>Begin,"NOT READY: this month has no record and no working day left.",'
        f'"NOT READY: the earliest day is "&{day}&", if records keep coming in."))))',
        font=sheets.HEADING,
    )
    first = 'TEXT(CountedFrom,"yyyy-mm-dd")'
    put(
        sheet,
        _EARLIEST,
        f'=IF(CountedFrom<>Begin,"The earliest day is "&{day}&", with a first record on "&{first}&".","")',
    )
    sheets.colour(sheet, f"{_VERDICT}:D8", f'LEFT(${_VERDICT[0]}${_VERDICT[1:]},3)="NOT"', sheets.RED)
    sheets.colour(sheet, f"{_VERDICT}:D8", f'LEFT(${_VERDICT[0]}${_VERDICT[1:]},3)="THE"', sheets.GREEN)
    for letter, text in zip("ABC", ("Reading", "Met from", "Met?"), strict=True):
        put(sheet, f"{letter}{row}", text, font=sheets.HEAD, fill=sheets.HEAD_FILL, box=True)
    start = "CountedFrom"
    found = f"$D${_FIRST}:$D${_LAST}"
    rows = (
        (f"{numbers.months} calendar months from the first record", f"EDATE({start},{numbers.months})"),
        (
            f"{numbers.months} whole calendar months, each with records",
            f"IFERROR(EDATE(SMALL({found},{numbers.months}),1),EDATE(AsOf,{AHEAD}))",
        ),
        (f"{numbers.days} days from the first record", f"{start}+{numbers.days}"),
    )
    for at, (text, value) in enumerate(rows, row + 1):
        put(sheet, f"A{at}", text, box=True)
        put(sheet, f"B{at}", f"={value}", box=True, form=DAY, centre=True)
        put(sheet, f"C{at}", f'=IF(AND(Begin>0,B{at}<=AsOf),"yes","no")', box=True, centre=True)
        sheets.colour(sheet, f"C{at}", f'$C{at}="yes"', sheets.GREEN)
        sheets.colour(sheet, f"C{at}", f'$C{at}="no"', sheets.RED)


def _facts(sheet: Worksheet, numbers: Numbers) -> None:
    """Days and counts the readings rest on, each in a row with its name."""
    days = f'{DAY};;"none"'
    run = f"($F${_FIRST}:$F${_NOW}=1)*($B${_FIRST}:$B${_NOW}>0)"
    begins = f"MIN(IF({run},$A${_FIRST}:$A${_NOW},9E9))"
    policy = "MIN(IF((LogDocument=PolicyDocument)*LogWhole,LogDate))"
    rows: tuple[tuple[str, str, str, bool], ...] = (
        ("Counted on", f"IF(ISNUMBER({AS_OF}),INT({AS_OF}),TODAY())", DAY, False),
        ("Policy signed on", f"IF(ISNUMBER({POLICY_DAY}),INT({POLICY_DAY}),{policy})", days, True),
        (
            "Nothing counts before",
            f'IF({CERTIFIED}="yes",EDATE(AsOf,-{numbers.year}),0)',
            f'{DAY};;"no such day"',
            False,
        ),
        (
            "The count begins on (after the last empty month)",
            f"MIN(IF(LogCounts*(LogDate>={begins}),LogDate))",
            days,
            True,
        ),
        ("First record that counts", "MIN(IF(LogCounts,LogDate))", days, True),
        ("Months over without a record", f'COUNTIF($C${_FIRST}:$C${_NOW},"EMPTY")', "0", False),
        ("Rows of the Log in use", _last_row(), "0", False),
        (
            "Rows that do not fill the months below (unsigned, undated …)",
            f'SUMPRODUCT(1*(LogDocument<>""))-SUM($B${_FIRST}:$B${_NOW})',
            "0",
            False,
        ),
        (
            "Records count from (nothing counts before the policy is signed)",
            f"IF(AND(PolicyDay>0,PolicyDay<=AsOf),PolicyDay,{_NEVER})",
            f'[={_NEVER}]"no signed policy";{DAY}',
            False,
        ),
        ("First record of work done", "MIN(IF(LogWork,LogDate))", days, True),
        ("The readings are counted from", _counted_from(numbers), DAY, True),
    )
    for at, (text, value, form, array) in enumerate(rows, _FACTS):
        put(sheet, f"A{at}", text, box=True)
        cell = f"B{at}"
        put(sheet, cell, ArrayFormula(cell, f"={value}") if array else f"={value}", box=True, form=form, centre=True)


def _counted_from(numbers: Numbers) -> str:
    """The begin; or the first record to come, where the count has not begun or this month can get no record any more."""
    now, left = f"$A${_NOW}", f"$G${_NOW}"
    begins = f"IF(DAY(Begin)>{numbers.whole_by},{sheets.next_month('Begin')},Begin-DAY(Begin)+1)"
    months, records = (f"${letter}${_FIRST}:${letter}${_NOW}" for letter in "AB")
    whole = f'COUNTIFS({months},">="&{begins},{months},"<"&{now},{records},">0")'
    met = f"(EDATE(Begin,{numbers.months})<=AsOf)*(Begin+{numbers.days}<=AsOf)*({whole}>={numbers.months})"
    lost = f"($B${_NOW}=0)*($E${_NOW}>0)*({left}=0)"
    from_ = "MAX(AsOf,PolicyDay)"
    day = f"({from_}+ROW(INDEX($A:$A,1):INDEX($A:$A,{_YEAR}))-1)"
    working = f"MIN(IF({sheets.works(day)},{day},{_NEVER}))"
    next_ = f"IF({working}={_NEVER},{from_},{working})"
    today = "MAX(LogWork*(LogDate>=AsOf))"  # it counts once the policy is signed today
    coming = f"IF((PolicyDay=0)*({today}>0),AsOf,{next_})"
    return f"IF(Begin=0,{coming},IF({lost}*(1-{met}),{coming},Begin))"


_YEAR = 366
"""The days looked through for the next working day."""


def _last_row() -> str:
    """The last row of the Log with a date or a document. Few logs go past the near rows, so the far ones are only counted."""  # noqa: E501 - a sentence or a formula reads best whole
    near = FIRST_ROW + 1999

    def last(end: int) -> str:
        cells = f"{LOG_SHEET}!$B${FIRST_ROW}:$C${end}"
        rows = f"{LOG_SHEET}!$B${FIRST_ROW}:$B${end}"
        return f'SUMPRODUCT(MAX(({cells}<>"")*(ROW({rows})-ROW({LOG_SHEET}!$B$1))))'

    far = f"COUNTA({LOG_SHEET}!$B${near + 1}:$C${LAST_ROW})"
    # NOW makes LibreOffice work the sheet out again when it opens: it keeps old results otherwise, and a row
    # that the program has added would not show in Coverage.
    return f"0*NOW()+MAX(1,IF({far}=0,{last(near)},{last(LAST_ROW)}))"


def _table(sheet: Worksheet, numbers: Numbers) -> None:
    labels = ("Month", "Records of work done", "State", "Whole month", "Working days", "In a row", "Working days left")
    for letter, text in zip("ABCDEFG", labels, strict=True):
        put(sheet, f"{letter}{_TABLE}", text, font=sheets.HEAD, fill=sheets.HEAD_FILL, box=True, wrap=True)
    sheet.row_dimensions[_TABLE].height = 27
    for row in range(_FIRST, _LAST + 1):
        _month(sheet, row, numbers)
        sheet.row_dimensions[row].hidden = not _NOW - _SHOWN <= row <= _NOW
    # One formula for all months, because it looks at every row of the Log.
    months, area = f"$A${_FIRST}:$A${_LAST}", f"B{_FIRST}:B{_LAST}"
    days = f"IF(LogCounts*(LogDate>=$A${_FIRST}),INT(LogDate),9E9)"
    put(
        sheet,
        f"B{_FIRST}",
        ArrayFormula(area, f"=FREQUENCY({days},{sheets.next_month(months)}-1)"),
        box=True,
        centre=True,
    )
    for letter in "EFG":
        sheet.column_dimensions[letter].hidden = True
    area = f"A{_FIRST}:D{_LAST}"
    sheets.colour(sheet, area, f'$C{_FIRST}="EMPTY"', sheets.RED)
    sheets.colour(sheet, area, f'$C{_FIRST}="records"', sheets.GREEN)
    sheets.colour(sheet, area, f'$C{_FIRST}="shut down"', sheets.GREY)


def _month(sheet: Worksheet, row: int, numbers: Numbers) -> None:
    """One month: whether it is empty, one of the whole months, in a row with those after it."""
    month, records, working = (f"{letter}{row}" for letter in "ABE")
    day = f"({month}+DaysOfMonth)"
    start = "CountedFrom"
    from_month = f"({start}-DAY({start})+1)"
    whole_from = f"IF(DAY({start})>{numbers.whole_by},{sheets.next_month(start)},{from_month})"
    left = f"G{row}" if row == _NOW else working
    filled = f"OR({records}>0,{left}>0)" if row >= _NOW else f"{records}>0"
    if row > _NOW:
        message = f'IF({working}=0,"shut down","to come")'
    elif row == _NOW:
        message = f'IF({records}>0,"records","not over yet")'
    else:
        before = f"OR(FirstDay=0,{sheets.next_month(month)}<=FirstDay)"
        message = f'IF({records}>0,"records",IF({working}=0,"shut down",IF({before},"","EMPTY")))'
    if row <= _NOW:
        held = f"AND({COUNTS_FROM}>AsOf,FirstWork>0,FirstWork<{sheets.next_month(month)})"
        message = f'IF({held},"not counting",{message})'
    earlier = f"IF(AND(F{row + 1}=1,OR({records}>0,{working}=0)),1,0)"
    goes_on = earlier if row < _NOW else "1" if row == _NOW else "0"
    values: tuple[tuple[str, str | int, str], ...] = (
        ("A", f"=DATE(YEAR(AsOf),MONTH(AsOf)+{row - _NOW},1)", MONTH),
        ("B", 0, "0"),
        ("C", f"={message}", ""),
        ("D", f'=IF(AND({month}>={whole_from},{filled}),{month},"")', MONTH),
        ("E", f"=SUMPRODUCT(({day}<{sheets.next_month(month)})*{sheets.works(day)})", "0"),
        ("F", f"={goes_on}", "0"),
    )
    if row == _NOW:
        rest = f"=SUMPRODUCT(({day}<{sheets.next_month(month)})*({day}>=AsOf)*{sheets.works(day)})"
        values = (*values, ("G", rest, "0"))
    for letter, value, form in values:
        put(sheet, f"{letter}{row}", value, form=form, box=True, centre=letter != "A")
    sheet[month].alignment = Alignment(horizontal="left")
