"""Coverage as an Excel workbook: a row for each question, a row for each proof, and the way back from the documents."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from secor_docs.evaluation.coverage_page import explained
from secor_docs.readiness.coverage import STATE_WORDS, Coverage, State, counted_words, id_with_mark, month_heads, placed
from secor_docs.readiness.trust.in_words import LEAD
from secor_docs.tracker.new import sheets
from secor_docs.tracker.new.sheets import put, put_text
from secor_docs.tracker.new.workbook import finished


def coverage_book(covered: Coverage) -> bytes:
    """Make the workbook; the same coverage gives the same bytes."""
    book = Workbook()
    del book[book.sheetnames[0]]
    _questions(book, covered)
    _proof(book, covered)
    _documents(book, covered)
    if covered.to_explain:
        _to_explain(book, covered)
    return finished(book, f"Coverage – {covered.found.plan.company.business.legal_name}")


_FILLS: Mapping[State, PatternFill] = {
    "proven": sheets.GREEN,
    "short": sheets.AMBER,
    "missing": sheets.RED,
    "not applicable": sheets.GREY,
}
"""Colours besides the words; what only people can find out, or what is a row only, has none."""

_LINE = 13.0
_MOST = 400.0
"""Excel allows a row 409 points."""


def row_height(*cells: tuple[str, float]) -> float:
    """Points a row needs for wrapped texts in columns of these widths; not every program fits rows when it opens a file."""
    lines = max(sum(ceil(max(len(line), 1) / (width * 1.1)) for line in text.split("\n")) for text, width in cells)
    return min(lines * _LINE + 2, _MOST)


def _row(sheet: Worksheet, number: int, values: tuple[str | int, ...]) -> None:
    for column, value in enumerate(values):
        at = f"{get_column_letter(column + 1)}{number}"
        if isinstance(value, int):
            put(sheet, at, value, box=True, centre=True)
        else:
            put_text(sheet, at, value, box=True, wrap=True)
    widths = (sheet.column_dimensions[get_column_letter(n)].width for n in range(1, len(values) + 1))
    sheet.row_dimensions[number].height = row_height(*((str(v), w) for v, w in zip(values, widths, strict=True)))


def _questions(book: Workbook, covered: Coverage) -> None:
    sheet = book.create_sheet("Questions")
    asked = covered.found.plan.question_set
    counted = covered.count()
    put_text(
        sheet, "A1", f"Coverage of {covered.found.plan.company.business.legal_name} on {covered.found.as_of}"
    ).font = sheets.TITLE
    put_text(sheet, "A2", f"{asked.title}, edition {asked.edition}. {asked.notice}").font = sheets.NOTE
    put_text(sheet, "A3", f"{covered.found.headline} {counted_words(counted)}.")
    heads = ("Question", "Element", "What it asks", "State", "Why", "What to add", "Show first")
    sheets.header(sheet, 5, heads, (16, 9, 46, 12, 46, 40, 46))
    for row, c in enumerate(covered.questions, 6):
        shown = "; ".join(map(placed, c.examples))
        _row(
            sheet,
            row,
            (
                id_with_mark(c.question),
                c.question.element,
                c.question.asks,
                STATE_WORDS[c.state],
                c.reason,
                " ".join(c.add),
                shown,
            ),
        )
    last = 5 + len(covered.questions)
    for state, fill in _FILLS.items():
        sheets.colour(sheet, f"D6:D{last}", f'D6="{STATE_WORDS[state]}"', fill)
    sheet.auto_filter.ref = f"A5:G{last}"
    sheet.freeze_panes = "A6"
    _printing(sheet, covered, 5)


def _to_explain(book: Workbook, covered: Coverage) -> None:
    """What to explain, with room for the answer."""
    sheet = book.create_sheet("Explain this")
    heads = ("Kind", "What we found", "Question", "Rows", "Answer")
    sheets.header(sheet, 1, heads, (26, 50, 34, 40, 50))
    for row, cells in enumerate(explained(covered.to_explain), 2):
        _row(sheet, row, (*cells, ""))
    put_text(sheet, f"A{len(covered.to_explain) + 3}", f"{LEAD}.").font = sheets.NOTE
    _printing(sheet, covered, 1)


def _proof(book: Workbook, covered: Coverage) -> None:
    sheet = book.create_sheet("Proof")
    months = month_heads(covered)
    heads = ("Question", "No.", "Document", "State", "What we found", "Signed on", "File", *months)
    sheets.header(sheet, 1, heads, (16, 9, 38, 10, 46, 12, 40, *(9 for _ in months)))
    row = 2
    for c in covered.questions:
        for item in c.items:
            signed = str(item.signed_on or "")
            _row(
                sheet,
                row,
                (
                    id_with_mark(c.question),
                    item.type.number,
                    item.type.title,
                    STATE_WORDS[item.state],
                    item.message,
                    signed,
                    item.file,
                    *item.counts,
                ),
            )
            row += 1
    sheet.freeze_panes = "A2"
    _printing(sheet, covered, 1)


def _documents(book: Workbook, covered: Coverage) -> None:
    sheet = book.create_sheet("Documents")
    sheets.header(
        sheet, 1, ("No.", "Document", "Questions it serves", "Of these not enough or missing"), (9, 46, 60, 30)
    )
    for row, (type_, served) in enumerate(covered.by_document, 2):
        short = [id_with_mark(c.question) for c in served if c.state in {"short", "missing"}]
        _row(
            sheet,
            row,
            (type_.number, type_.title, ", ".join(id_with_mark(c.question) for c in served), ", ".join(short)),
        )
    sheet.freeze_panes = "A2"
    _printing(sheet, covered, 1)


def _printing(sheet: Worksheet, covered: Coverage, head: int) -> None:
    sheets.printing(sheet, covered.found.plan.company.business.legal_name, rows=f"{head}:{head}")
    footer = sheet.oddFooter
    assert footer is not None, "openpyxl gives every new sheet its footer"
    footer.left.text = "Coverage of the evaluation questions"
