"""``secor evaluation``: the question set, the worksheet to score on, its result, and the action plan."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import (
    BINDER,
    JSON,
    WIDTH,
    CompanyCommand,
    end,
    file_option,
    folder_option,
    looked_at,
    on_company,
    print_json,
)
from secor_docs.names import as_argument

if TYPE_CHECKING:
    from secor_docs.readiness.scoring import Result
    from secor_docs.workspace import Workspace

WORKSHEET = click.argument("worksheet", type=click.Path(dir_okay=False, path_type=Path), metavar="WORKSHEET.XLSX")


@click.group(short_help="The question set, the worksheet, its result and the action plan.")
def command() -> None:
    """The evaluation: the questions, the worksheet an assessor scores on, its result, and the action plan.

    \b
    Example: secor evaluation new company.yaml
    Example: secor evaluation score evaluation.xlsx
    """


@command.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.option(
    "--title", default="Official set of questions", show_default=True, help="What the set is called, for a table."
)
@click.option("--edition", default="", help="The label of the edition, such as 2026, for a table.")
@folder_option("--to", "folder", default="my-house", help="The overlay folder it is put into.")
@click.option("--replace", is_flag=True, help="Replace the set that is there.")
def import_(*, file: Path, title: str, edition: str, folder: Path, replace: bool) -> None:
    """Take over an official set of questions that you have: YAML, or a table in .csv or .xlsx.

    A table has the columns Question, Element and Asks; Points, Mode, Same as, Element name, Applies if and Evidence
    where you know them. "Same as" names the working question that asks the same, so that documents and records are found.
    The file goes into an overlay folder; give that folder with --overlay to the other commands.

    \b
    Example: secor evaluation import acsa-2026.csv --title "ACSA SECOR" --edition 2026
    """
    from secor_docs.cli import today
    from secor_docs.data_files import Stock
    from secor_docs.evaluation.editions import SetHeader, read_edition
    from secor_docs.files import write_whole
    from secor_docs.load import load_question_set
    from secor_docs.problems import CouldNotWriteError

    day = today()
    made = read_edition(file, SetHeader(title, edition or str(day.year), day), load_question_set(Stock.of()))
    target = folder / "evaluation" / "working_set.yaml"
    if target.exists() and not replace:
        raise CouldNotWriteError(target, "there is a set there already; --replace replaces it")
    write_whole(target, made.text.encode())
    click.echo(
        f"{len(made.questions.questions)} questions in {len(made.questions.elements)} elements. Written: {target}"
    )
    if made.unserved:
        click.echo(
            f'No "Same as": {", ".join(made.unserved)}. No document is found for these until they name a working question.'
        )
    click.echo(f"In the folder of a company.\nNext: secor coverage --overlay {as_argument(folder.resolve())}")


@command.command(cls=CompanyCommand)
@on_company(tracker=True, as_of=True)
@click.option(
    "--anyway",
    "--override",
    "override",
    metavar="REASON",
    help="Start though not ready; the reason is printed on the worksheet.",
)
@file_option(
    "-o", "--output", "out", help="The worksheet; evaluation-DATE.xlsx next to the company file when left out."
)
@file_option("--docx", help="Also write it as a Word form.")
@BINDER
def new(*, work: Workspace, override: str | None, out: Path | None, docx: Path | None, binder: Path | None) -> None:
    """Make the worksheet an assessor scores on: one row for each question, with the evidence found.

    Refused while `secor start` refuses, unless a reason is given. Ends with 1 then, and writes nothing. A worksheet that
    stands is never overwritten: it holds an assessor's scores.

    \b
    Example: secor evaluation new company.yaml --docx evaluation.docx
    """
    from secor_docs.evaluation.worksheet import form_facts, new_worksheet
    from secor_docs.files import write_whole
    from secor_docs.problems import CouldNotWriteError

    if override is not None and not override.strip():
        raise click.UsageError("--anyway needs a reason in words.")
    covered = looked_at(work).coverage(binder)
    click.echo(covered.found.sentence)
    if not covered.found.ready and override is None:
        click.echo("Nothing was written. `secor start` lists what is missing; --anyway needs a reason.")
        end(1)
    reason = (override or "").strip() if not covered.found.ready else ""
    target = out or work.folder / f"evaluation-{covered.found.as_of}.xlsx"
    for path in filter(None, (target, docx)):
        if path.exists():
            raise CouldNotWriteError(path, "a worksheet is there already, and it may hold scores; give another name")
    write_whole(target, new_worksheet(covered, override=reason))
    click.echo(f"Written: {target}")
    if docx is not None:
        facts = form_facts(covered, reason)
        write_whole(docx, work.page("evaluation-form", "00-07", "Evaluation worksheet", sheet=facts))
        click.echo(f"Written: {docx}")
    click.echo(
        "Nothing here is a score yet, and the shipped questions are not ACSA's: fill in ACSA's own form of the year."
    )


@command.command()
@WORKSHEET
@click.option("--most", type=click.IntRange(1), default=10, show_default=True, help="How many questions to list.")
@JSON
def score(*, worksheet: Path, most: int, as_json: bool) -> None:
    """Read a scored worksheet: the result per element, what fails, and which questions move it most.

    Ends with 1 while a mark is not reached.

    \b
    Example: secor evaluation score evaluation-2026-12-02.xlsx
    """
    found = _result(worksheet)
    if as_json:
        print_json(_plain(found))
    else:
        for line in _lines(found, most):
            click.echo(line)
    end(0 if found.passed else 1)


def _result(worksheet: Path) -> Result:
    from secor_docs.evaluation.worksheet import read_worksheet
    from secor_docs.readiness.scoring import result

    filled = read_worksheet(worksheet)
    return result(filled.rows, filled.names, filled.marks)


def _lines(found: Result, most: int) -> Iterator[str]:
    from secor_docs.evaluation.action_plan import percent_of, sentence_of

    yield from textwrap.wrap(sentence_of(found), WIDTH)
    yield "A worksheet of your own is no result of ACSA's.\n"
    for total in (*found.elements, found.whole):
        name = f"{total.number}. {total.name}" if total.number else total.name
        mark = "" if total.passed else f"  BELOW {total.mark:g} %"
        yield f"  {name:<52}{total.given:>7g} of {total.possible:<7g}{percent_of(total.percent):>12}{mark}"
    if found.movers:
        yield "\nWhat moves the result most"
    for mover in found.movers[:most]:
        row = mover.row
        why = " (its element is below the mark)" if mover.fails else ""
        given = "no score" if row.score is None else f"{row.score:g}"
        lead = f"  {row.id}: {given} of {row.points:g}, +{mover.overall:.1f} % of the whole{why}. "
        yield from textwrap.wrap(lead + row.asks, WIDTH, subsequent_indent="    ")
    if len(found.movers) > most:
        yield f"  and {len(found.movers) - most} more; --most shows them."


def _plain(found: Result) -> dict[str, object]:
    def told(total: object) -> dict[str, object]:
        names = ("number", "name", "possible", "given", "open", "mark", "percent", "passed")
        return {name: getattr(total, name) for name in names}

    return {
        "passed": found.passed,
        "whole": told(found.whole),
        "elements": [told(total) for total in found.elements],
        "movers": [
            {"id": m.row.id, "lost": m.row.lost, "overall": m.overall, "fails": m.fails, "place": str(m.row.place)}
            for m in found.movers
        ],
    }


@command.command(cls=CompanyCommand)
@on_company()
@WORKSHEET
@file_option("-o", "--output", "out", help="The action plan; action-plan.docx next to the worksheet when left out.")
@file_option("--csv", "table", help="Also rows for the sheet Actions of the tracker, to copy and paste.")
def actions(*, work: Workspace, worksheet: Path, out: Path | None, table: Path | None) -> None:
    """Make the action plan from the questions that fell short: a Word file, and rows for the tracker.

    Who fixes what, and by when, is for you to write: nothing is invented. Questions without a score are not in it.

    \b
    Example: secor evaluation actions company.yaml evaluation-2026-12-02.xlsx --csv actions.csv
    """
    from secor_docs.cli import today
    from secor_docs.evaluation.action_plan import action_facts, action_rows, sentence_of
    from secor_docs.files import write_whole
    from secor_docs.problems import CouldNotWriteError

    found = _result(worksheet)
    target = out or worksheet.with_name("action-plan.docx")
    for path in filter(None, (target, table)):
        if path.exists():
            raise CouldNotWriteError(path, "a file is there already, and it may be filled in; give another name")
    facts = action_facts(found, worksheet.name, work.plan.question_set.notice)
    write_whole(target, work.page("action-plan", "00-08", "Action plan from the evaluation", result=facts))
    click.echo(f"{sentence_of(found)}\nWritten: {target}")
    if table is not None:
        write_whole(table, action_rows(found, today()).encode("utf-8-sig"))
        click.echo(f"Written: {table}. Copy its rows below the last one of the sheet Actions.")
