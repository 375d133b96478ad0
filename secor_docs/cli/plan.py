"""``secor plan``: which documents a company gets, and why; and which evaluation questions they serve."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import WIDTH, CompanyCommand, end, file_option, on_company, print_json

if TYPE_CHECKING:
    from secor_docs.binder.prepare import Prepared
    from secor_docs.plan import Answer, Plan, Planned
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="Show which documents a company gets, and why.")
@on_company(json=True)
@click.option("--why", is_flag=True, help="Show every reason: element, work, law and evaluation questions.")
@click.option(
    "--by",
    type=click.Choice(["document", "question"]),
    default="document",
    help="List the documents, or the evaluation questions and the documents that serve each.",
)
@click.option("--talks", is_flag=True, help="Lay out a year of talks for toolbox meetings, one a week.")
@click.option(
    "--year", type=click.IntRange(2000, 2100), metavar="YEAR", help="With --talks: the year; this one when left out."
)
@file_option("--docx", help="With --talks: write the talks of the year as a Word file to print.")
def command(
    *, work: Workspace, why: bool, by: str, talks: bool, year: int | None, docx: Path | None, as_json: bool
) -> None:
    """Show which documents a company gets, and why; and which it does without.

    With --by question: each evaluation question, whether it counts for the company, and its documents.
    The questions are a working set made by this program, not ACSA's. Ends with 1 when a question that
    counts has no document.

    \b
    Example: secor plan company.yaml --why
    Example: secor plan company.yaml --by question
    Example: secor plan company.yaml --talks --docx talks.docx
    """
    if talks:
        _talks(work, year or work.today.year, docx, as_json=as_json)
        return
    if docx is not None or year is not None:
        raise click.UsageError("--year and --docx go with --talks.")
    from secor_docs.company import findings
    from secor_docs.plan import crosswalk

    prepared = work.prepared
    found = findings(prepared.plan.company, work.today)
    answers = crosswalk(prepared.plan)
    if as_json:
        shown = _json(prepared) | _questions_json(prepared.plan, answers)
        shown["findings"] = [{"key": f.key, "message": f.message, "fix": f.fix} for f in found]
        print_json(shown)
    else:
        by_question = by == "question"
        for line in _questions(prepared.plan, answers) if by_question else _lines(prepared, why=why):
            click.echo(line)
        for finding in found:
            click.echo(f"\n! {finding.key}: {finding.message.rstrip('.')}. {finding.fix}")
    unserved = by == "question" and any(answer.unserved for answer in answers)
    end(1 if found or unserved else 0)


def _talks(work: Workspace, year: int, docx: Path | None, *, as_json: bool) -> None:
    planned = work.talks(year)
    if docx is not None:
        from secor_docs.files import write_produced
        from secor_docs.program.talks import talk_facts

        write_produced(
            docx, work.page("toolbox-talks", "04-20", "Talks for toolbox meetings", talks=talk_facts(planned, year))
        )
        click.echo(f"Written: {docx}")
    elif as_json:
        print_json([{"week_of": str(one.monday), "id": one.id, **one.talk.model_dump(mode="json")} for one in planned])
    else:
        click.echo(f"Talks for toolbox meetings of {year}, one a week. --docx prints them with their words.\n")
        for one in planned:
            click.echo(f"  {one.monday}  {one.talk.title}")


def _lines(prepared: Prepared, *, why: bool) -> Iterator[str]:
    from secor_docs.program.catalogue import element_name

    plan = prepared.plan
    kinds = {p.type.id for p in plan.documents}
    yield (
        f"{plan.company.business.legal_name}: {len(kinds)} documents, {len(plan.documents)} with the copies "
        "for each site, person, vehicle and practice."
    )
    for element, group in groupby(
        sorted(plan.documents, key=lambda p: p.type.element), key=lambda planned: planned.type.element
    ):
        yield f"\n{element}. {element_name(element)}"
        for _, copies in groupby(group, key=lambda planned: planned.type.id):
            yield from _document(list(copies), why=why)
    if plan.left_out:
        yield "\nWithout:"
        yield from (f"  {item.type.number}  {item.type.title}: {item.reason}" for item in plan.left_out)
    for note in plan.law.notes:
        yield f"\n! {note.message[:1].upper()}{note.message[1:]}. {note.fix}"
        if note.kind == "unknown code" and note.choices:
            yield f"  Nearest: {'; '.join(note.choices[:6])}"


def _questions(plan: Plan, answers: tuple[Answer, ...]) -> Iterator[str]:
    """The crosswalk as a page: what each question asks, whether it counts, and where it is answered."""
    asked = plan.question_set
    counting = sum(answer.applies.holds for answer in answers)
    unserved = [answer for answer in answers if answer.unserved]
    yield (
        f"{plan.company.business.legal_name}: {len(answers)} questions, {counting} count for this company, "
        f"{len(unserved)} of them without a document."
    )
    yield f"{asked.title}, edition {asked.edition}."
    yield from textwrap.wrap(asked.notice, WIDTH)
    for element in asked.elements:
        yield f"\n{element.number}. {element.name}"
        for answer in answers:
            if answer.question.element == element.number:
                yield from _question(answer)
    if counting < len(answers):
        rule = asked.not_applicable
        yield "\nLeaving questions out"
        yield from textwrap.wrap(f"{rule.rule} How sure: {rule.sure}. {rule.source}", WIDTH)
    if unserved:
        yield f"\n!! WITHOUT A DOCUMENT: {', '.join(answer.question.id for answer in unserved)}"


def _question(answer: Answer) -> Iterator[str]:
    question = answer.question
    indent = " " * 9
    wanted = "written rule" if question.mode == "directive" else "dated records"
    text = f"{question.id:<7}{question.asks} ({wanted})"
    yield from textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent=indent)
    if not answer.applies.holds:
        yield from _said(f"does not count: {answer.applies.reason}")
    elif not answer.applies.known:
        yield from _said(f"may not count: {answer.applies.reason}")
    for type_, copies in answer.kinds:
        times = f" ({copies} copies)" if copies > 1 else ""
        yield f"{indent}{type_.number}  {type_.title}{times}"
    if answer.unserved:
        yield f"{indent}!! NO DOCUMENT SERVES THIS QUESTION"
        for gone in answer.left_out:
            yield from _said(f"left out: {gone.type.number} {gone.type.title}. {gone.reason}")


def _said(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * 9, subsequent_indent=" " * 11)


def _document(copies: list[Planned], *, why: bool) -> Iterator[str]:
    first = copies[0]
    times = f" ({len(copies)} copies)" if len(copies) > 1 else ""
    yield f"  {first.type.number}  {first.type.title}{times}, {first.frequency}: {first.short_reason}"
    if not why:
        return
    for title, messages in first.reasons_by_kind:
        yield f"         {title}: {', '.join(messages)}"
    scopes = [planned.scope.name for planned in copies if planned.scope]
    if scopes:
        yield f"         for: {', '.join(scopes)}"


def _json(prepared: Prepared) -> dict[str, Any]:
    plan = prepared.plan
    return {
        "company": plan.company.business.legal_name,
        "documents": [
            {
                "id": p.id,
                "number": p.number,
                "title": p.title,
                "element": p.type.element,
                "kind": p.type.kind,
                "frequency": p.frequency,
                "scope": p.scope.name if p.scope else None,
                "reasons": [{"kind": r.kind, "message": r.message} for r in p.reasons],
                "questions": list(p.type.questions),
            }
            for p in plan.documents
        ],
        "left_out": [
            {"id": i.type.id, "number": i.type.number, "title": i.type.title, "reason": i.reason} for i in plan.left_out
        ],
        "notes": [
            {"kind": n.kind, "message": n.message, "fix": n.fix, "choices": list(n.choices)} for n in plan.law.notes
        ],
    }


def _questions_json(plan: Plan, answers: tuple[Answer, ...]) -> dict[str, Any]:
    asked = plan.question_set
    return {
        "question_set": {
            "title": asked.title,
            "edition": asked.edition,
            "as_of": asked.as_of.isoformat(),
            "notice": asked.notice,
            "provenance": asked.provenance,
            "scoring": asked.scoring.model_dump(),
            "not_applicable": asked.not_applicable.model_dump(),
        },
        "questions": [
            {
                "id": a.question.id,
                "element": a.question.element,
                "element_name": asked.element(a.question.element).name,
                "asks": a.question.asks,
                "mode": a.question.mode,
                "evidence": list(a.question.evidence),
                "provenance": a.question.provenance,
                "rests_on": a.question.rests_on,
                "points": a.question.points,
                "applies": a.applies.holds,
                "known": a.applies.known,
                "reason": a.applies.reason,
                "unserved": a.unserved,
                "documents": [{"id": p.id, "number": p.number, "title": p.title} for p in a.documents],
                "left_out": [
                    {"id": gone.type.id, "number": gone.type.number, "reason": gone.reason} for gone in a.left_out
                ],
            }
            for a in answers
        ],
    }
