"""The worksheet an assessor scores on: an Excel file with live totals, written once and read back.

Questions and evidence are filled in; scores, points, comments and what is left out belong to the assessor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs.evaluation.coverage_workbook import row_height
from secor_docs.files import refuse_open, write_whole
from secor_docs.names import folded
from secor_docs.ooxml.cells import with_cells
from secor_docs.ooxml.damage import PackageError
from secor_docs.ooxml.workbook import open_workbook
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, refuse_any
from secor_docs.readiness.coverage import STATE_WORDS, Coverage, Covered, id_with_mark, placed
from secor_docs.readiness.scoring import PLACES, Marks, Scored
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.sheets import put, put_text
from secor_docs.tracker.new.workbook import finished
from secor_docs.values import Namespace

SHEET, RESULT = "Evaluation", "Result"
_HEAD = 5
_FIRST = 6
_HEADS: tuple[tuple[str, str, float], ...] = (
    ("id", "Question", 16),
    ("element", "Element", 9),
    ("asks", "What it asks", 44),
    ("kind", "Wanted", 13),
    ("evidence", "Evidence found", 56),
    ("state", "As the program sees it", 14),
    ("points", "Points", 8),
    ("score", "Score", 8),
    ("left_out", "Not applicable", 11),
    ("reason", "Why not applicable", 24),
    ("comment", "Comment", 36),
    ("methods", "How found out", 20),
    ("asked", "Asked", 12),
)
_LATER = frozenset({"methods", "asked"})
"""Columns that worksheets of the version before do not have."""
_OVERALL, _EACH = "B3", "B4"
_TABLE = 7
LONGEST_TEXT = 32_767
"""Letters a cell of Excel holds."""
UNKNOWN_POINTS = 1.0
"""What a question is worth while nobody has said: each the same."""


@dataclass(frozen=True, slots=True)
class FilledWorksheet:
    """A worksheet as it was read: its rows, the elements, and the marks."""

    rows: tuple[Scored, ...]
    names: tuple[tuple[int, str], ...]
    marks: Marks


def new_worksheet(covered: Coverage, *, override: str = "") -> bytes:
    """Make the worksheet of one company.

    Args:
        covered: the questions with their proof, which fills the evidence column.
        override: why the evaluation is started though the company is not ready; printed on top.

    Returns:
        The bytes of an .xlsx file; the same coverage gives the same bytes.
    """
    book = Workbook()
    del book[book.sheetnames[0]]
    company = covered.found.plan.company.business.legal_name
    sheet = book.create_sheet(SHEET)
    asked = covered.found.plan.question_set
    put_text(sheet, "A1", f"Evaluation of {company}, evidence as of {covered.found.as_of}").font = sheets.TITLE
    put_text(sheet, "A2", f"{asked.title}, edition {asked.edition}. {asked.notice}").font = sheets.NOTE
    unknown = any(c.question.points is None for c in covered.questions)
    note = "What each question is worth is not public: each counts 1 until you type its points. " if unknown else ""
    put_text(sheet, "A3", f"{note}Fill in the yellow cells. A question left out needs a reason.").font = sheets.NOTE
    if override:
        put_text(sheet, "A4", f"Started although not ready. The reason given: {override}").font = sheets.BOLD
    sheets.header(sheet, _HEAD, [label for _, label, _ in _HEADS], [width for _, _, width in _HEADS])
    for number, c in enumerate(covered.questions, _FIRST):
        _row(sheet, number, c)
    last = _FIRST + len(covered.questions) - 1
    _rules(sheet, last)
    sheet.freeze_panes = f"B{_FIRST}"
    sheet.auto_filter.ref = f"A{_HEAD}:M{last}"
    sheets.printing(sheet, company, rows=f"{_HEAD}:{_HEAD}")
    sheet.oddFooter.left.text = "Evaluation worksheet"
    _result(book, covered, last)
    return finished(book, f"Evaluation – {company}")


def evidence_text(c: Covered) -> str:
    """The references behind one question: document numbers, files, record numbers with their days and rows."""
    lines = []
    for item in c.items:
        where = f" (file {PurePosixPath(item.file).name})" if item.file else f" (tab {item.type.element})"
        signed = f", signed {item.signed_on}" if item.signed_on else ""
        count = f", {len(item.rows)} on file" if item.rows and not item.type.directive else ""
        lines.append(f"{item.type.number} {item.type.title}{where}{signed}{count}")
    return "\n".join((*lines, *(f"→ {placed(j)}" for j in c.examples)))


def _row(sheet: Worksheet, number: int, c: Covered) -> None:
    question, out = c.question, c.state == "not applicable"
    wanted = "written rule" if question.mode == "directive" else "dated records"
    texts = {
        "A": id_with_mark(question),
        "C": question.asks,
        "D": wanted,
        "E": evidence_text(c),
        "F": STATE_WORDS[c.state],
        "J": c.reason if out else "",
        "K": "",
        "L": "",
        "M": "",
    }
    for letter, text in texts.items():
        put_text(sheet, f"{letter}{number}", text, box=True, wrap=True)
    put(sheet, f"B{number}", question.element, box=True, centre=True)
    put(sheet, f"G{number}", UNKNOWN_POINTS if question.points is None else question.points, box=True, centre=True)
    put(sheet, f"H{number}", None, box=True, centre=True)
    put(sheet, f"I{number}", "yes" if out else None, box=True, centre=True)
    sheet.row_dimensions[number].height = row_height((texts["C"], 44), (texts["E"], 56), (texts["J"], 24))
    for letter in "GHIJKLM":
        sheet[f"{letter}{number}"].fill = sheets.INPUT_FILL


def _rules(sheet: Worksheet, last: int) -> None:
    score = DataValidation(type="decimal", operator="between", formula1="0", formula2=f"$G{_FIRST}", allow_blank=True)
    score.errorTitle, score.error = "A score, please", "Type a number from 0 to the points of the question."
    points = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=False)
    points.errorTitle, points.error = "Points, please", "Type the points of the question."
    sheet.add_data_validation(score)
    sheet.add_data_validation(points)
    score.add(f"H{_FIRST}:H{last}")
    points.add(f"G{_FIRST}:G{last}")
    sheets.drop_down(sheet, f"I{_FIRST}:I{last}", '"yes"', strict=True)
    for formula, fill in (
        (f'AND($I{_FIRST}="yes",TRIM($J{_FIRST})="")', sheets.RED),
        (f"AND(ISNUMBER($H{_FIRST}),$H{_FIRST}>$G{_FIRST})", sheets.RED),
        (f'$I{_FIRST}="yes"', sheets.GREY),
    ):
        sheets.colour(sheet, f"A{_FIRST}:K{last}", formula, fill)


def _result(book: Workbook, covered: Coverage, last: int) -> None:
    sheet = book.create_sheet(RESULT)
    asked = covered.found.plan.question_set
    put(sheet, "A1", "Result so far", font=sheets.TITLE)
    put_text(
        sheet, "A2", f"Marks: {asked.scoring.source} How sure: {asked.scoring.sure}. {asked.scoring.note}"
    ).font = sheets.NOTE
    put(sheet, "A3", "Mark for the whole, per cent")
    put(sheet, _OVERALL, asked.scoring.overall, fill=sheets.INPUT_FILL)
    put(sheet, "A4", "Mark for each element, per cent")
    put(sheet, _EACH, asked.scoring.each_element, fill=sheets.INPUT_FILL)
    heads = ("Element", "No.", "Points that count", "Points given", "Share", "Without a score", "Mark reached")
    sheets.header(sheet, _TABLE, heads, (48, 8, 12, 12, 10, 12, 12))
    columns = {letter: f"{SHEET}!${letter}${_FIRST}:${letter}${last}" for letter in "BGHI"}
    row = _TABLE
    for element in asked.elements:
        row += 1
        put_text(sheet, f"A{row}", element.name, box=True)
        put(sheet, f"B{row}", element.number, box=True, centre=True)
        only = f'{columns["B"]},$B{row},{columns["I"]},"<>yes"'
        _sums(
            sheet,
            row,
            (
                f"=SUMIFS({columns['G']},{only})",
                f"=SUMIFS({columns['H']},{only})",
                f'=COUNTIFS({only},{columns["H"]},"")',
            ),
            _EACH,
        )
    first, end, row = _TABLE + 1, row, row + 1
    put(sheet, f"A{row}", "All", font=sheets.BOLD, box=True)
    put(sheet, f"B{row}", None, box=True)
    _sums(sheet, row, tuple(f"=SUM({letter}{first}:{letter}{end})" for letter in "CDF"), _OVERALL)
    verdict = f'=IF(AND(C{row}>0,COUNTIF(G{first}:G{row},"no")=0),"The marks are reached","The marks are not reached")'
    put(sheet, f"A{row + 2}", verdict, font=sheets.HEADING)
    sheets.colour(sheet, f"G{first}:G{row}", f'G{first}="no"', sheets.RED)
    sheets.printing(sheet, covered.found.plan.company.business.legal_name, landscape=False, one_page=True)
    sheet.oddFooter.left.text = "Evaluation worksheet"


def _sums(sheet: Worksheet, row: int, formulas: Sequence[str], mark: str) -> None:
    possible, given, open_ = formulas
    put(sheet, f"C{row}", possible, box=True, centre=True)
    put(sheet, f"D{row}", given, box=True, centre=True)
    share = f'=IF(C{row}=0,"",ROUND(D{row}/C{row},{PLACES}))'
    put(sheet, f"E{row}", share, box=True, centre=True, form="0.0%")
    put(sheet, f"F{row}", open_, box=True, centre=True)
    where = f"${mark[0]}${mark[1:]}"
    put(sheet, f"G{row}", f'=IF(C{row}=0,"none counts",IF(E{row}>={where}/100,"yes","no"))', box=True, centre=True)


# -- reading ---------------------------------------------------------------------------------------


def read_worksheet(path: Path) -> FilledWorksheet:
    """Read a worksheet back.

    Raises:
        CouldNotReadError: the file is not there, or is no workbook.
        InputWrongError: with every fault at once: a score above the points, a question left out without a reason …
    """
    with open_workbook(path) as book:
        return _filled(book, path)


def _filled(book: Workbook, path: Path) -> FilledWorksheet:
    if SHEET not in book.sheetnames or RESULT not in book.sheetnames:
        raise _no_worksheet(path)
    problems: list[Problem] = []
    sheet = book[SHEET]
    columns = _columns(sheet, path.name, problems)
    rows = (
        list(_rows(_Cells(sheet, path.name, columns, problems)))
        if columns.keys() >= {id_ for id_, _, _ in _HEADS} - _LATER
        else []
    )
    names, marks = _table(book[RESULT], path.name, problems)
    known = {number for number, _ in names}
    problems += [
        Problem(
            row.place,
            "Element",
            f"element {row.element} is not on the sheet {RESULT}",
            "Write the element it had.",
            code="E006",
        )
        for row in rows
        if row.element not in known
    ]
    refuse_any(problems)
    return FilledWorksheet(tuple(rows), names, marks)


def _columns(sheet: Worksheet, name: str, problems: list[Problem]) -> Mapping[str, int]:
    found = {folded(str(cell.value)): cell.column for cell in sheet[_HEAD] if cell.value is not None}
    columns = {id_: found[folded(label)] for id_, label, _ in _HEADS if folded(label) in found}
    for id_, label, _ in _HEADS:
        if id_ not in columns and id_ not in _LATER:
            message = "the column is missing"
            fix = f'Write the header "{label}" over its column again.'
            problems.append(Problem(Place(name, spot=f"{SHEET}!A{_HEAD}"), label, message, fix, code="R013"))
    return columns


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of the sheet, read with their faults."""

    sheet: Worksheet
    name: str
    columns: Mapping[str, int]
    problems: list[Problem]

    def value(self, row: int, id_: str) -> Any:
        if id_ not in self.columns:
            return None
        return self.sheet.cell(row, self.columns[id_]).value

    def text(self, row: int, id_: str) -> str:
        value = self.value(row, id_)
        return "" if value is None else str(value).strip()

    def place(self, row: int, id_: str) -> Place:
        return Place(self.name, spot=f"{SHEET}!{self.sheet.cell(row, self.columns[id_]).coordinate}")

    def wrong(self, row: int, id_: str, message: str, fix: str) -> None:
        label = next(label for key, label, _ in _HEADS if key == id_)
        self.problems.append(Problem(self.place(row, id_), label, message, fix, code="E006"))

    def number(self, row: int, id_: str, most: float | None = None) -> float | None:
        value = self.value(row, id_)
        if value is None or value == "":
            return None
        try:
            number = float(str(value).strip().replace(",", "."))
        except ValueError:
            number = float("nan")
        if isinstance(value, bool) or not 0 <= number < float("inf"):
            self.wrong(row, id_, f'found "{value}"', "Write a number of at least 0.")
            return None
        if most is not None and number > most:
            self.wrong(row, id_, f"found {number:g}, more than the points of the question", f"Write at most {most:g}.")
        return number


def _rows(cells: _Cells) -> Iterator[Scored]:
    seen: dict[str, int] = {}
    for row in range(_FIRST, cells.sheet.max_row + 1):
        shown = cells.text(row, "id")
        if not shown:
            continue
        id_ = shown.partition(" (")[0]
        if id_ in seen:
            cells.wrong(row, "id", f"{id_} is in row {seen[id_]} already", "Delete one of the two rows.")
        seen[id_] = row
        points = cells.number(row, "points")
        if points is None:
            cells.wrong(row, "points", "nothing is written here", "Write the points of the question.")
        element = cells.number(row, "element") or 0
        left = cells.text(row, "left_out").casefold()
        if left not in {"", "yes", "no"}:
            cells.wrong(row, "left_out", f'found "{left}"', "Write yes, or leave it empty.")
        reason = cells.text(row, "reason")
        if left == "yes" and not reason:
            cells.wrong(row, "reason", "a question is left out without a reason", "Write why it cannot apply.")
        score = cells.number(row, "score", points)
        yield Scored(
            id_,
            int(element),
            cells.text(row, "asks"),
            points or 0.0,
            score,
            left == "yes",
            reason,
            cells.text(row, "comment"),
            cells.place(row, "score"),
            tuple(filter(None, (word.strip() for word in cells.text(row, "methods").split(",")))),
            cells.text(row, "asked"),
        )


def _table(sheet: Worksheet, name: str, problems: list[Problem]) -> tuple[tuple[tuple[int, str], ...], Marks]:
    names = tuple(
        (int(number), str(title))
        for title, number in sheet.iter_rows(min_row=_TABLE + 1, max_col=2, values_only=True)
        if isinstance(number, int | float)
    )
    marks = []
    for cell in (_OVERALL, _EACH):
        value = sheet[cell].value
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:  # noqa: PLR2004 - per cent
            fix = "Write the mark in per cent, such as 80."
            problems.append(Problem(Place(name, spot=f"{RESULT}!{cell}"), "", f'found "{value}"', fix, code="E006"))
            value = 0
        marks.append(float(value))
    return names, Marks(*marks)


# -- an answer written in ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AssessorFinding:
    """What an assessor says of one question; every word and number in it is a person's.

    Attributes:
        points: what the question is worth; None leaves what the worksheet says.
        score: the points given; None while there is none.
        left_out: it does not apply, for the ``reason``.
        comment: the assessor's words.
        methods: how it was found out: documents, interview, observation.
        asked: how many of how many said yes, as written: ``3 of 4``.
    """

    score: float | None = None
    left_out: bool = False
    reason: str = ""
    comment: str = ""
    methods: tuple[str, ...] = ()
    asked: str = ""
    points: float | None = None


def standing_worksheet(folder: Path) -> Path | None:
    """The newest worksheet next to a company file; None where there is none."""
    return max(folder.glob("evaluation-*.xlsx"), default=None)


def write_finding(path: Path, question: str, finding: AssessorFinding) -> None:
    """Write one question's finding into a worksheet; every other cell stays as it is.

    Raises:
        CouldNotReadError: it is no worksheet of ours, or damaged.
        InputWrongError: the worksheet has no such question.
        CouldNotWriteError: Excel has it open, or the disk refused.
    """
    refuse_open([path])
    with open_workbook(path) as book:
        if SHEET not in book.sheetnames:
            raise _no_worksheet(path)
        problems: list[Problem] = []
        columns = _columns(book[SHEET], path.name, problems)
        refuse_any(problems)
        cells = _Cells(book[SHEET], path.name, columns, problems)
        row = next(
            (n for n in range(_FIRST, cells.sheet.max_row + 1) if cells.text(n, "id").partition(" (")[0] == question), 0
        )
        if not row:
            message = f"the worksheet has no question {question}"
            fix = "Make a new worksheet with `secor evaluation new`, or write it there by hand."
            raise InputWrongError.of(Place(path.name), question, message, fix, code="E006")
    comment, told = finding.comment, {"methods": ", ".join(finding.methods), "asked": finding.asked}
    if not columns.keys() >= _LATER:
        # A worksheet of the version before has no such columns; nothing that was said may get lost.
        extra = "; ".join(
            f"{word}: {said}" for word, said in (("How", told["methods"]), ("Asked", told["asked"])) if said
        )
        comment = "\n".join(filter(None, (comment, extra)))
    values: dict[str, str | float | None] = {
        "score": None if finding.left_out else finding.score,
        "left_out": "yes" if finding.left_out else None,
        "reason": finding.reason,
        "comment": comment,
        **told,
    }
    if finding.points is not None:
        values["points"] = finding.points
    named = {f"{get_column_letter(columns[id_])}{row}": value for id_, value in values.items() if id_ in columns}
    try:
        data = with_cells(path.read_bytes(), SHEET, named)
    except PackageError as error:
        raise CouldNotReadError(path, str(error)) from error
    write_whole(path, data)


def _no_worksheet(path: Path) -> InputWrongError:
    message = f'the sheets "{SHEET}" and "{RESULT}" are not both there'
    return InputWrongError.of(
        Place(path.name), "", message, "Use a worksheet that `secor evaluation new` made.", code="E005"
    )


def form_facts(covered: Coverage, override: str) -> Namespace:
    """The facts of the worksheet as a Word form."""
    asked = covered.found.plan.question_set
    elements = []
    for element in asked.elements:
        rows = [
            Namespace(
                "questions",
                id=id_with_mark(c.question),
                asks=c.question.asks,
                evidence=evidence_text(c),
                points=f"{UNKNOWN_POINTS if c.question.points is None else c.question.points:g}",
                reason=c.reason if c.state == "not applicable" else "",
            )
            for c in covered.questions
            if c.question.element == element.number
        ]
        elements.append(Namespace("elements", number=element.number, name=element.name, questions=rows))
    return Namespace(
        "sheet",
        as_of=covered.found.as_of,
        title=f"{asked.title}, edition {asked.edition}",
        notice=asked.notice,
        override=override,
        overall=f"{asked.scoring.overall:g}",
        each=f"{asked.scoring.each_element:g}",
        elements=elements,
    )
