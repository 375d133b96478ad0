"""``secor sample``: a blind sample of records to pull, and what was found of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import DAY, CompanyCommand, end, file_option, looked_at, on_company, print_json
from secor_docs.values import number_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from secor_docs.readiness.sample import DrawBy, RecordSample, SampleAnswer, Tally
    from secor_docs.workspace import Workspace

_COUNTS = ("element", "asked", "found", "gone", "undated", "unsigned", "open")


@click.command(cls=CompanyCommand, short_help="Draw records to pull from the binder, and count what is found.")
@on_company(tracker=True, as_of=True, json=True)
@click.option("--seed", type=int, required=True, help="Any number; the same one draws the same records.")
@click.option("--most", type=click.IntRange(1, 100), default=5, show_default=True, help="Records for each.")
@click.option(
    "--by",
    type=click.Choice(["element", "document"]),
    default="element",
    show_default=True,
    help="Draw for each of these.",
)
@file_option("-o", "--output", "out", metavar="FILE.CSV", help="Write the list with places for the answers.")
@file_option("--answers", metavar="FILE.CSV", help="The list with the answers (yes or no under Found, Dated, Signed).")
@click.option("--keep", metavar="NAME", help="With --answers: keep what was found on paper, and who looked.")
@click.option("--on", type=DAY, metavar="DATE", help="With --keep: the day they looked; today when left out.")
def command(
    *,
    work: Workspace,
    seed: int,
    most: int,
    by: DrawBy,
    out: Path | None,
    answers: Path | None,
    keep: str | None,
    on: date | None,
    as_json: bool,
) -> None:
    """Draw records per element, as an assessor would: print the list, pull the papers, give the answers back.

    Private records are never drawn. With --answers, ends with 1 when a record was not found, or is undated or unsigned.
    With --keep, a document whose sample was found whole is proven: `secor ready` and `secor coverage` count its rows as
    found on paper by that person on that day, as long as nobody changes them.

    \b
    Example: secor sample company.yaml --seed 7 -o pull.csv
    Example: secor sample company.yaml --seed 7 --answers pull.csv
    Example: secor sample company.yaml --seed 7 --answers pull.csv --keep "Ann Lee" --on "nov 20"
    """
    if keep is not None and (answers is None or not keep.strip()):
        raise click.UsageError("--keep needs the name of who looked, and --answers.")
    from secor_docs.evaluation.sample_list import HEADS, answers_in, list_of, rows_of
    from secor_docs.readiness.sample import draw, tally

    found = looked_at(work).verdict
    drawn = draw(found.months.judged, found.as_of, seed=seed, most=most, by=by)
    given = answers_in(answers, drawn) if answers else {}
    counted = tally(drawn, given)
    if out is not None:
        from secor_docs.files import write_whole
        from secor_docs.problems import CouldNotWriteError

        if out.exists():
            raise CouldNotWriteError(out, "a list is there already, and it may hold answers; give another name with -o")
        write_whole(out, list_of(drawn).encode("utf-8-sig"))
    if as_json:
        shown = {
            "seed": seed,
            "as_of": found.as_of.isoformat(),
            "private_left_out": drawn.private,
            "records": [dict(zip(HEADS, row, strict=False)) for row in rows_of(drawn)],
            "elements": [{name: getattr(t, name) for name in _COUNTS} for t in counted],
        }
        print_json(shown)
    else:
        for line in _tallied(counted) if answers else _shown(drawn):
            click.echo(line)
        if out is not None:
            click.echo(f"\nWritten: {out}. Fill in Found, Dated and Signed; then give it back with --answers {out}.")
    if keep is not None:
        _keep(work, drawn, given, keep.strip(), on, quiet=as_json)
    end(1 if answers and any(t.gone or t.undated or t.unsigned for t in counted) else 0)


def _keep(
    work: Workspace, drawn: RecordSample, given: Mapping[int, SampleAnswer], name: str, on: date | None, *, quiet: bool
) -> None:
    """Keep what was found on paper, and say what is not kept, and why."""
    from secor_docs.evaluation.found_samples import keep_sample
    from secor_docs.readiness.sample import found_on_paper

    day = on or work.today
    if day > work.today:
        raise click.UsageError(f"--on: {day} lies in the future. Write the day they looked.")
    result = found_on_paper(work.verdict.months.judged, drawn, given, least=work.verdict.rules.number("T17", "sample"))
    if result.found:
        path = keep_sample(work.folder, drawn, result.found, by=name, on=day)
        if not quiet:
            click.echo(
                f"\nKept in {path}: found on paper by {name} on {day}: {number_of(len(result.found), 'document')}."
            )
    if not quiet:
        for title, reason in result.left:
            click.echo(f"  Not kept: {title}: {reason}.")


def _shown(drawn: RecordSample) -> Iterator[str]:
    from secor_docs.evaluation.sample_list import rows_of
    from secor_docs.program.catalogue import element_name

    yield f"Seed {drawn.seed}, records up to {drawn.as_of}: {len(drawn.pulls)} to pull."
    element = 0
    for pull, row in zip(drawn.pulls, rows_of(drawn), strict=True):
        if pull.element != element:
            element = pull.element
            yield f"\n{element}. {element_name(element)}"
        _, _, document, _, day, which, kept = row
        yield f"  {pull.number:>3}  {day}  {document}{f', {which}'.rstrip('.') if which else ''}. Kept: {kept or 'not said'}"
    if drawn.private:
        yield f"\n{number_of(drawn.private, 'private record was', 'private records were')} left out."


def _tallied(counted: tuple[Tally, ...]) -> Iterator[str]:
    from secor_docs.program.catalogue import element_name

    yield f"{'Element':<54}{'asked':>7}{'found':>7}{'gone':>7}{'undated':>9}{'unsigned':>10}{'open':>6}"
    for t in counted:
        name = f"{t.element}. {element_name(t.element)}"
        yield f"{name:<54}{t.asked:>7}{t.found:>7}{t.gone:>7}{t.undated:>9}{t.unsigned:>10}{t.open:>6}"
    asked, found = sum(t.asked for t in counted), sum(t.found for t in counted)
    gone, undated, unsigned = (
        sum(t.gone for t in counted),
        sum(t.undated for t in counted),
        sum(t.unsigned for t in counted),
    )
    yield f"{'All':<54}{asked:>7}{found:>7}{gone:>7}{undated:>9}{unsigned:>10}{sum(t.open for t in counted):>6}"
