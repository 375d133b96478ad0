"""``secor coverage``: each evaluation question with its proof, and each document with its questions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import BINDER, WIDTH, CompanyCommand, end, file_option, looked_at, on_company, print_json

if TYPE_CHECKING:
    from secor_docs.readiness.coverage import Coverage, Covered
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="Each evaluation question with its documents, records and holes.")
@on_company(tracker=True, as_of=True, names=True, json=True)
@BINDER
@click.option(
    "--by",
    type=click.Choice(["question", "document"]),
    default="question",
    help="List the questions, or the documents.",
)
@file_option("--html", help="Write one HTML file.")
@file_option("--xlsx", help="Write an Excel file.")
@file_option("--docx", help="Write a Word file.")
def command(
    *,
    work: Workspace,
    binder: Path | None,
    by: str,
    html: Path | None,
    xlsx: Path | None,
    docx: Path | None,
    as_json: bool,
) -> None:
    """Show for each evaluation question which documents and dated records answer it, and what to add.

    The shipped questions are a working set made by this program, not ACSA's; each is marked so. Nothing shown is a
    score. Ends with 1 when a question that counts falls short.

    \b
    Example: secor coverage company.yaml
    Example: secor coverage company.yaml --binder binders/prairie-ridge-framing --html coverage.html
    """
    from secor_docs.evaluation import coverage_page

    covered = looked_at(work).coverage(binder)
    written = [path for path in (html, xlsx, docx) if path is not None]
    _files(work, covered, html, xlsx, docx)
    if as_json:
        print_json(coverage_page.plain(covered))
    elif written:
        click.echo(_total(covered))
        for path in written:
            click.echo(f"Written: {path}")
    else:
        for line in _documents(covered) if by == "document" else _lines(covered):
            click.echo(line)
    end(0 if covered.complete else 1)


def _files(work: Workspace, covered: Coverage, html: Path | None, xlsx: Path | None, docx: Path | None) -> None:
    from secor_docs.evaluation import coverage_page
    from secor_docs.files import refuse_changed, write_produced, write_whole

    refuse_changed(filter(None, (xlsx, docx)))
    if html is not None:
        write_whole(html, coverage_page.page(covered).encode())
    if xlsx is not None:
        from secor_docs.evaluation.coverage_workbook import coverage_book

        write_produced(xlsx, coverage_book(covered))
    if docx is not None:
        facts = coverage_page.word_facts(covered)
        write_produced(docx, work.page("coverage", "00-06", "Coverage of the evaluation questions", coverage=facts))


def _total(covered: Coverage) -> str:
    from secor_docs.readiness.coverage import counted_words

    name = covered.found.plan.company.business.legal_name
    asked = f"{len(covered.questions)} questions: {counted_words(covered.count())}."
    return f"{name} on {covered.found.as_of}. {covered.found.headline}\n{asked}"


def _wrapped(text: str, lead: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead))


def _set_in(line: str) -> list[str]:
    """A line over several, the later ones set in as the first."""
    return _wrapped(line.strip(), " " * (len(line) - len(line.lstrip())))


def _lines(covered: Coverage) -> Iterator[str]:
    from secor_docs.readiness.coverage import counted_words, month_heads

    asked = covered.found.plan.question_set
    yield from (line for part in _total(covered).split("\n") for line in textwrap.wrap(part, WIDTH))
    yield from textwrap.wrap(f"{asked.title}, edition {asked.edition}. {asked.notice} Nothing here is a score.", WIDTH)
    if covered.months:
        yield f"Records by month: {', '.join(month_heads(covered))}."
    for element in asked.elements:
        counted = covered.count(element.number)
        yield f"\n{element.number}. {element.name}: {counted_words(counted)}"
        for c in covered.questions:
            if c.question.element == element.number:
                yield from _question(c)
    if covered.unfit:
        yield "\nPapers of the binder that are no proof"
        yield from (f"  {name}: {reason}" for name, reason in covered.unfit)
    if covered.to_explain:
        from secor_docs.readiness.trust.in_words import lines

        yield ""
        yield from (row for line in lines(covered.to_explain) for row in _set_in(line))
    if covered.holes:
        yield "\nMonths without a record"
        yield from (f"  {month:%Y-%m}  {type_.number} {type_.title}" for type_, month in covered.holes)


_MARKS = {
    "proven": "[proven]  ",
    "claimed": "[row only]",
    "to read": "[to read] ",
    "nothing happened": "[nothing] ",
    "short": "[SHORT]   ",
    "missing": "[MISSING] ",
    "to ask": "[to ask]  ",
    "to see": "[to see]  ",
    "not applicable": "[n/a]     ",
}


def _question(c: Covered) -> Iterator[str]:
    from secor_docs.readiness.coverage import id_with_mark, placed

    yield from _wrapped(f"{id_with_mark(c.question)} {c.question.asks}", f"  {_MARKS[c.state]} ")
    yield from _wrapped(f"{c.reason.rstrip('.')}.", " " * 15)
    for line in c.add:
        yield from _wrapped(line, " " * 13 + "→ ")
    if c.state != "not applicable":
        for item in c.items:
            if any(item.counts):
                yield from _wrapped(
                    f"{item.type.number} {item.type.title}: {' '.join(map(str, item.counts))}", " " * 15
                )
        yield from (line for j in c.examples[:1] for line in _wrapped(f"show {placed(j)}", " " * 15))


def _documents(covered: Coverage) -> Iterator[str]:
    from secor_docs.readiness.coverage import STATE_WORDS, id_with_mark

    yield _total(covered)
    for type_, served in covered.by_document:
        yield f"\n{type_.number}  {type_.title}"
        told = (
            "; ".join(f"{id_with_mark(c.question)}: {STATE_WORDS[c.state]}" for c in served)
            or "serves no question of this edition"
        )
        yield from _wrapped(told, "       ")
