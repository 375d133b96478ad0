"""The sheets of a new tracker that people type into: Log, People, Actions, Shut-downs, Lists; and Read me."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs import scopes
from secor_docs.company import Company
from secor_docs.dates import yes_or_no
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.tracker.add.rows import row_height
from secor_docs.tracker.columns import (
    ACTION_COLUMNS,
    ACTIONS,
    LISTS,
    PEOPLE,
    PEOPLE_COLUMNS,
    READ_ME,
    RISKS,
    SHUTDOWN_COLUMNS,
    SHUTDOWNS,
    Field,
)
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.content import Cells, Content
from secor_docs.tracker.new.sheets import DAY, FIRST_ROW, LAST_ROW
from secor_docs.tracker.record import LOG_COLUMNS, LOG_SHEET, LOG_TABLE, STATUSES, Column, document_label, operational
from secor_docs.workdays import WEEK, holidays

LETTERS = {column.id: get_column_letter(n) for n, column in enumerate(LOG_COLUMNS, 1)}


def documents(plan: Plan) -> tuple[DocumentType, ...]:
    """The documents whose completed copies are dated evidence, in binder order, each once."""
    return tuple({planned.type.id: planned.type for planned in plan.documents if planned.type.evidence}.values())


def log_sheet(book: Workbook, plan: Plan, content: Content) -> None:
    """The Log: one table, a row for each completed record."""
    sheet = book.create_sheet(LOG_SHEET)
    sheets.header(sheet, 1, [c.label for c in LOG_COLUMNS], [c.width for c in LOG_COLUMNS])
    for column in LOG_COLUMNS:
        letter = LETTERS[column.id]
        style = sheet.column_dimensions[letter]
        style.alignment = _alignment(column.kind)
        if column.kind == "date":
            style.number_format = DAY
            sheet[f"{letter}{FIRST_ROW}"].number_format = DAY
            sheet[f"{letter}{FIRST_ROW}"].alignment = Alignment(vertical="top", horizontal="center")
        _log_rule(sheet, column, f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
    last = LETTERS[LOG_COLUMNS[-1].id]
    _log_rows(sheet, content)
    sheets.table(sheet, LOG_TABLE, f"A1:{last}{FIRST_ROW + max(0, len(content.log) - 1)}")
    sheet.freeze_panes = f"D{FIRST_ROW}"
    day, document = LETTERS["activity_date"], LETTERS["document"]
    for column in LOG_COLUMNS:
        letter = LETTERS[column.id]
        area = f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}"
        if column.kind == "date":
            sheets.colour(
                sheet, area, f'AND(${letter}2<>"",OR(NOT(ISNUMBER(${letter}2)),${letter}2>TODAY()))', sheets.RED
            )
        if column.needed:
            sheets.colour(sheet, area, f'AND(COUNTA(${day}2,${document}2)>0,${letter}2="")', sheets.AMBER)
        if column.id in {"signed", "complete"}:
            sheets.colour(sheet, area, f'${letter}2="no"', sheets.AMBER)
        if column.kind == "status":
            known = "+".join(f'(${letter}2="{status}")' for status in STATUSES)
            sheets.colour(sheet, area, f'AND(${letter}2<>"",{known}=0)', sheets.RED)
    whole = f"A{FIRST_ROW}:{last}{LAST_ROW}"
    sheets.colour(sheet, whole, f'${LETTERS["status"]}2="withdrawn"', sheets.GREY, font=Font(strike=True))
    sheets.printing(sheet, plan.company.business.legal_name, rows="1:1", lines=True)


def _log_rows(sheet: Worksheet, content: Content) -> None:
    for number, row in enumerate(content.log, FIRST_ROW):
        for column in LOG_COLUMNS:
            if row.get(column.id) not in {None, ""}:
                at, is_day = f"{LETTERS[column.id]}{number}", column.kind == "date"
                sheets.put_found(sheet, at, row[column.id], day=is_day, alignment=_alignment(column.kind))
        if height := row_height(row):
            sheet.row_dimensions[number].height = float(height)


def _log_rule(sheet: Worksheet, column: Column, area: str) -> None:
    if column.kind == "date":
        sheets.days_only(sheet, area, title=column.label, prompt="The day it was done, as written on the record.")
    elif column.kind == "document":
        sheets.drop_down(
            sheet, area, "Documents", strict=True, title=column.label, prompt="Choose the form that was filled in."
        )
    elif column.kind == "scope":
        sheets.drop_down(
            sheet,
            area,
            f'"{",".join(scopes.log_words())}"',
            strict=True,
            title=column.label,
            prompt="What the record is for. For a site, choose the site in the next column.",
        )
    elif column.kind == "yesno":
        sheets.drop_down(sheet, area, '"yes,no"', strict=True)
    elif column.kind == "status":
        sheets.drop_down(
            sheet,
            area,
            f'"{",".join(STATUSES)}"',
            strict=True,
            title=column.label,
            prompt="withdrawn: the row is wrong and a new row takes its place. nil: a monthly summary of a month in "
            "which nothing happened. Empty is the same as counts.",
        )
    elif column.kind == "person":
        sheets.drop_down(sheet, area, "People", strict=False)
    elif column.kind == "number":
        sheets.whole_numbers(sheet, area)
    elif column.id == "scope_name":
        scope = f"${LETTERS['scope_type']}{FIRST_ROW}"
        lists = scopes.sheet_lists()
        chosen = "".join(f'IF({scope}="{kind.log}",{kind.sheet},' for kind in lists) + "CompanyName" + ")" * len(lists)
        sheets.drop_down(
            sheet,
            area,
            chosen,
            strict=False,
            title=column.label,
            prompt="Which site, vehicle or person. For the whole company, choose its name.",
        )


def _small_sheet(
    book: Workbook, plan: Plan, title: str, table: str, columns: Sequence[Field], rows: Iterable[Sequence[object]]
) -> Worksheet:
    sheet: Worksheet = book.create_sheet(title)
    sheets.header(sheet, 1, [c.label for c in columns], [c.width for c in columns])
    end = 1
    for end, row in enumerate(rows, FIRST_ROW):
        for number, value in enumerate(row, 1):
            at = f"{get_column_letter(number)}{end}"
            kind = columns[number - 1].kind
            sheets.put_found(sheet, at, value, day=kind == "day", alignment=_alignment(kind))
    for number, column in enumerate(columns, 1):
        letter = get_column_letter(number)
        area = f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}"
        sheet.column_dimensions[letter].alignment = _alignment(column.kind)
        if column.kind == "day":
            sheet.column_dimensions[letter].number_format = DAY
            sheet[f"{letter}{FIRST_ROW}"].number_format = DAY
            sheets.days_only(sheet, area)
        elif column.kind == "yesno":
            sheets.drop_down(sheet, area, '"yes,no"', strict=True)
        elif column.kind == "risk":
            sheets.drop_down(sheet, area, f'"{",".join(RISKS)}"', strict=True)
        elif column.kind == "person":
            sheets.drop_down(sheet, area, "People", strict=False)
    sheets.table(sheet, table, f"A1:{get_column_letter(len(columns))}{max(end, FIRST_ROW)}")
    sheet.freeze_panes = f"A{FIRST_ROW}"
    sheets.printing(sheet, plan.company.business.legal_name, rows="1:1", lines=True)
    return sheet


def _alignment(kind: str) -> Alignment:
    wraps = kind in {"text", "person", "document"}
    return Alignment(vertical="top", wrap_text=wraps, horizontal=None if wraps else "center")


def people_sheet(book: Workbook, plan: Plan, content: Content) -> None:
    """Who holds which course, and until when."""
    sheet = _small_sheet(
        book, plan, PEOPLE, "Courses", PEOPLE_COLUMNS, _courses(plan) if content.people is None else content.people
    )
    ends = f"H{FIRST_ROW}:H{LAST_ROW}"
    sheets.colour(sheet, ends, "AND(ISNUMBER($H2),$H2<AsOf)", sheets.RED, sign="!!", form=DAY)
    sheets.colour(sheet, ends, "AND(ISNUMBER($H2),$H2<=AsOf+90)", sheets.AMBER, sign="!", form=DAY)


def _courses(plan: Plan) -> list[Cells]:
    rows: list[Cells] = []
    for person in plan.company.current_employees:
        full_time = yes_or_no(person.full_time)
        if not person.courses:
            rows.append((person.name, person.role, full_time, "", "", "", "", "", ""))
        rows += [
            (
                person.name,
                person.role,
                full_time,
                course.course,
                course.provider,
                course.certificate_no,
                course.issued,
                course.expires,
                yes_or_no(course.copy_on_file),
            )
            for course in person.courses
        ]
    return rows


def actions_sheet(book: Workbook, plan: Plan, content: Content) -> None:
    """Corrective actions: what is to be fixed, by whom, by when, done when."""
    sheet = _small_sheet(book, plan, ACTIONS, "Actions", ACTION_COLUMNS, content.actions)
    whole = f"A{FIRST_ROW}:H{LAST_ROW}"
    sheets.colour(sheet, whole, 'AND($A2<>"",ISNUMBER($F2))', sheets.PALE)
    late = 'AND($A2<>"",$F2="",ISNUMBER($E2),$E2<AsOf)'
    sheets.colour(sheet, f"E{FIRST_ROW}:E{LAST_ROW}", late, sheets.RED, sign="!!", form=DAY)
    sheets.colour(sheet, whole, late, sheets.RED)
    sheets.colour(sheet, whole, 'AND($A2<>"",$F2="")', sheets.AMBER)


def shutdowns_sheet(book: Workbook, plan: Plan, content: Content) -> None:
    """Days without work, taken out of what is due."""
    seasons = [(s.first_day, s.last_day, s.note or "shut-down") for s in plan.company.business.seasons]
    rows = seasons if content.shutdowns is None else content.shutdowns
    sheet = _small_sheet(book, plan, SHUTDOWNS, "ShutDowns", SHUTDOWN_COLUMNS, rows)
    for name, letter in (("ShutFirst", "A"), ("ShutLast", "B")):
        sheets.name_range(book, name, f"'{SHUTDOWNS}'!${letter}$2:${letter}$200")
    sheets.printing(sheet, plan.company.business.legal_name, rows="1:1", landscape=False, lines=True)


_LIST_ROW = 4
_LIST_END = 300


def lists_sheet(book: Workbook, plan: Plan, content: Content, older: Collection[str]) -> None:
    """What the drop-downs offer; people add their new sites, people and vehicles at the end of a list.

    ``older`` are the documents that count though they are older than the signed policy.
    """
    sheet = book.create_sheet(LISTS)
    company = plan.company
    sheets.put(sheet, "A1", "Lists for the drop-downs", font=sheets.HEADING)
    sheets.put(
        sheet,
        "A2",
        "Add new sites, people, vehicles and equipment at the end of their list. Leave no empty line in a list.",
        font=sheets.NOTE,
    )
    kinds, gone = documents(plan), content.documents
    counts: list[object] = [*(yes_or_no(operational(d)) for d in kinds), *("no" for _ in gone)]
    added = content.lists.get("Sites", ())
    columns: list[tuple[str, str, float, list[object]]] = [
        ("Documents", "Document", 54, [*map(document_label, kinds), *gone]),
        ("DocumentIds", "Short name", 26, [*(d.id for d in kinds), *gone.values()]),
        ("DocumentElements", "Element", 9, [d.element for d in kinds]),
        ("DocumentCounts", "Counts towards the three months", 14, counts),
        ("DocumentScopes", "One for each", 13, [scopes.kind_of(d.per).log for d in kinds]),
        ("Sites", "Sites", 22, [*(s.name for s in company.sites), *(s[0] for s in added)]),
        ("SiteStarts", "First day", 12, [*(s.start for s in company.sites), *(s[1] for s in added)]),
        ("SiteEnds", "Last day", 12, [*(s.end for s in company.sites), *(s[2] for s in added)]),
        *_other_lists(company, content),
        ("CompanyName", "Company", 28, [company.business.legal_name]),
        ("WcbAccount", "WCB account", 12, [company.business.wcb_account]),
        ("DocumentOlder", "Counts though older than the policy", 14, [yes_or_no(d.id in older) for d in kinds]),
        ("WorkDays", "Working week, Monday first", 14, [_week(company)]),
        ("GeneralHolidays", "General holidays", 12, list(_holidays(company))),
    ]
    sheets.header(sheet, _LIST_ROW - 1, [c[1] for c in columns], [c[2] for c in columns])
    for number, (name, _, _, values) in enumerate(columns, 1):
        letter = get_column_letter(number)
        for row, value in enumerate(values, _LIST_ROW):
            _list_cell(sheet, f"{letter}{row}", value)
        whole = f"{LISTS}!${letter}${_LIST_ROW}:${letter}${_LIST_END}"
        if name.startswith(("Document", "Site")):
            # Their columns are read side by side, so all are as long as the first of them.
            first = "A" if name.startswith("Document") else "F"
            length = f"COUNTA({LISTS}!${first}${_LIST_ROW}:${first}${_LIST_END})"
        else:
            length = f"COUNTA({whole})"
        sheets.name_range(book, name, f"{LISTS}!${letter}${_LIST_ROW}:INDEX({whole},MAX(1,{length}))")
    sheets.days_only(sheet, f"G{_LIST_ROW}:H{_LIST_END}")
    for letter in "GH":
        sheet.column_dimensions[letter].number_format = DAY
    sheet.freeze_panes = f"A{_LIST_ROW}"
    # The holidays of many years are there for the formulas; nobody wants them on paper.
    shown = [c for c in columns if c[0] != "GeneralHolidays"]
    longest = max(len(values) for *_, values in shown)
    sheet.print_area = f"A1:{get_column_letter(len(shown))}{_LIST_ROW + longest + 9}"
    sheets.printing(sheet, company.business.legal_name, rows=f"{_LIST_ROW - 1}:{_LIST_ROW - 1}", lines=True)


_YEARS = range(2024, 2045)
"""The years whose holidays the workbook knows; the list has room for no more."""


def _week(company: Company) -> str:
    """``1111100``: which days of the week are worked, from Monday on."""
    return "".join(str(int(day in company.business.working_days)) for day in WEEK)


def _holidays(company: Company) -> Iterator[date]:
    for year in _YEARS:
        yield from holidays(year, company.business.optional_holidays)


def _list_cell(sheet: Worksheet, at: str, value: object) -> None:
    if isinstance(value, date):
        sheets.put(sheet, at, value, form=DAY, centre=True)
    elif isinstance(value, int | float):
        sheets.put(sheet, at, value, centre=True)
    elif value is not None:
        sheets.put_text(sheet, at, str(value))


def _other_lists(company: Company, content: Content) -> Iterator[tuple[str, str, float, list[object]]]:
    for kind in scopes.sheet_lists():
        if kind.key != "site":  # its days are next to it
            names = [*kind.names(company), *(cells[0] for cells in content.lists.get(kind.sheet, ()))]
            yield kind.sheet, kind.sheet, max(12.0, *(len(str(name)) + 2.0 for name in names), 0.0), names


READ_ME_TEXT: tuple[tuple[str, str], ...] = (
    ("title", "How to use this tracker"),
    ("", "One row in the Log for each form that somebody filled in. That is all. The other sheets count."),
    ("heading", "Every week"),
    ("", "1. Take the finished forms from the site binder: FLHAs, toolbox meetings, inspections."),
    (
        "",
        (
            "2. Sheet Log: write one row for each. Date of the activity, document, which site, who did it, "
            "signed or not, filled in or not, and where the paper is."
        ),
    ),
    (
        "",
        "3. Something was found? Say how many. Write what is to be fixed on the sheet Actions, with a name and a day.",
    ),
    ("", "4. Look at the sheets Coverage and Three months. Red and !! mean: was due, and nothing is on file."),
    ("heading", "What counts"),
    ("", "A record counts on the day it was done, never on the day it was filed."),
    (
        "",
        (
            "It counts when it is dated, signed and filled in, is not in the future, is not older than your "
            "signed health and safety policy, and names a site of yours on a day you worked there."
        ),
    ),
    (
        "",
        "Nobody has published how ACSA counts the three months. The sheet shows three readings. Be ready under all three.",
    ),
    ("heading", "What never to do"),
    (
        "",
        "Do not log what was not done. Do not change a date to fill a hole. A false record is worse than a missing one.",
    ),
    (
        "",
        "Made a mistake? Leave the row. Choose withdrawn under Status, say why in Notes with the date, and add a new row.",
    ),
    (
        "",
        (
            "No medical details and no complaints in this file. For a private record, write only that it exists, "
            "with yes under Private."
        ),
    ),
    ("heading", "Good to know"),
    ("", "A month without incidents: log the monthly safety summary and choose nil under Status."),
    ("", "Notes are for people. Nothing that is written there changes what a row counts for; only Status does."),
    (
        "",
        "Sort, filter, add your own columns and colours: the file is yours. Keep the names of the columns as they are.",
    ),
    (
        "",
        "A new site, person or truck goes at the end of its list on the sheet Lists. Sites have a first and a last day.",
    ),
    ("", "Shut-downs: write the days on that sheet. They are taken out of what is due."),
    ("", 'Three months: leave "As of" empty for today, or type a day to see where you stand on it.'),
    (
        "",
        "Colours and counts are a help, not a verdict of ACSA. The program that made this file checks more: secor ready.",
    ),
)


def read_me_sheet(book: Workbook, plan: Plan, _: Content) -> None:
    """One page in plain words."""
    sheet = book.create_sheet(READ_ME)
    sheet.column_dimensions["A"].width = 92
    fonts = {"title": sheets.TITLE, "heading": sheets.HEADING, "": sheets.BODY}
    for row, (kind, text) in enumerate(READ_ME_TEXT, 1):
        sheets.put(sheet, f"A{row}", text, font=fonts[kind], wrap=True)
        lines = 1 + len(text) // 118
        sheet.row_dimensions[row].height = {"title": 27.0, "heading": 24.0}.get(kind, 15.5 * lines + 2)
    sheet.sheet_view.showGridLines = False
    sheets.printing(sheet, plan.company.business.legal_name, landscape=False, one_page=True)
