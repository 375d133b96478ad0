"""``secor sample``: a blind sample of records to pull, and what was found of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, end, file_option, looked_at, on_company, print_json

if TYPE_CHECKING:
    from secor_docs.readiness.sample import Drawn, SampleAnswer, Tally
    from secor_docs.workspace import Workspace

HEADS = (
    "No.",
    "Element",
    "Document",
    "Record no.",
    "Date",
    "Which one",
    "Where it is kept",
    "Found",
    "Dated",
    "Signed",
    "Comment",
)
_COUNTS = ("element", "asked", "found", "gone", "undated", "unsigned", "open")


@click.command(cls=CompanyCommand, short_help="Draw records to pull from the binder, and count what is found.")
@on_company(tracker=True, as_of=True, json=True)
@click.option("--seed", type=int, required=True, help="Any number; the same one draws the same records.")
@click.option("--most", type=click.IntRange(1, 100), default=5, show_default=True, help="Records for each element.")
@file_option("-o", "--output", "out", metavar="FILE.CSV", help="Write the list with places for the answers.")
@file_option("--answers", metavar="FILE.CSV", help="The list with the answers (yes or no under Found, Dated, Signed).")
def command(*, work: Workspace, seed: int, most: int, out: Path | None, answers: Path | None, as_json: bool) -> None:
    """Draw records per element, as an assessor would: print the list, pull the papers, give the answers back.

    Private records are never drawn. With --answers, ends with 1 when a record was not found, or is undated or unsigned.

    \b
    Example: secor sample company.yaml --seed 7 -o pull.csv
    Example: secor sample company.yaml --seed 7 --answers pull.csv
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.readiness.sample import draw, tally

    found = looked_at(work).verdict
    drawn = draw(found.months.judged, found.as_of, seed=seed, most=most)
    told = tally(drawn, _read(answers, drawn) if answers else {})
    if out is not None:
        from secor_docs.files import write_whole
        from secor_docs.problems import CouldNotWriteError

        if out.exists():
            raise CouldNotWriteError(out, "a list is there already, and it may hold answers; give another name with -o")
        write_whole(out, _list(drawn).encode("utf-8-sig"))
    if as_json:
        shown = {
            "seed": seed,
            "as_of": found.as_of.isoformat(),
            "private_left_out": drawn.private,
            "records": [dict(zip(HEADS, row, strict=False)) for row in _rows(drawn)],
            "elements": [{name: getattr(t, name) for name in _COUNTS} for t in told],
        }
        print_json(shown)
    else:
        for line in _tallied(told) if answers else _shown(drawn):
            click.echo(line)
        if out is not None:
            click.echo(f"\nWritten: {out}. Fill in Found, Dated and Signed; then give it back with --answers {out}.")
    end(1 if answers and any(t.gone or t.undated or t.unsigned for t in told) else 0)


def _rows(drawn: Drawn) -> Iterator[tuple[str, ...]]:
    from secor_docs.tracker.record import document_label

    for pull in drawn.pulls:
        r, type_ = pull.judged.record, pull.judged.type
        assert type_ is not None
        day = str(r.activity_date or "undated")
        yield (
            str(pull.number),
            str(pull.element),
            document_label(type_),
            r.record_id or str(r.place),
            day,
            r.scope_name,
            r.location,
        )


def _list(drawn: Drawn) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADS)
    for row in _rows(drawn):
        # A text that begins like a formula must stay a text in Excel.
        writer.writerow([f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row] + [""] * 4)
    return out.getvalue()


def _shown(drawn: Drawn) -> Iterator[str]:
    from secor_docs.program.catalogue import element_name

    yield f"Seed {drawn.seed}, records up to {drawn.as_of}: {len(drawn.pulls)} to pull."
    element = 0
    for pull, row in zip(drawn.pulls, _rows(drawn), strict=True):
        if pull.element != element:
            element = pull.element
            yield f"\n{element}. {element_name(element)}"
        _, _, document, _, day, which, kept = row
        yield f"  {pull.number:>3}  {day}  {document}{f', {which}'.rstrip('.') if which else ''}. Kept: {kept or 'not said'}"
    if drawn.private:
        yield f"\n{drawn.private} private records were left out."


def _tallied(told: tuple[Tally, ...]) -> Iterator[str]:
    from secor_docs.program.catalogue import element_name

    yield f"{'Element':<54}{'asked':>7}{'found':>7}{'gone':>7}{'undated':>9}{'unsigned':>10}{'open':>6}"
    for t in told:
        name = f"{t.element}. {element_name(t.element)}"
        yield f"{name:<54}{t.asked:>7}{t.found:>7}{t.gone:>7}{t.undated:>9}{t.unsigned:>10}{t.open:>6}"
    asked, found = sum(t.asked for t in told), sum(t.found for t in told)
    gone, undated, unsigned = (sum(t.gone for t in told), sum(t.undated for t in told), sum(t.unsigned for t in told))
    yield f"{'All':<54}{asked:>7}{found:>7}{gone:>7}{undated:>9}{unsigned:>10}{sum(t.open for t in told):>6}"


def _read(path: Path, drawn: Drawn) -> Mapping[int, SampleAnswer]:
    from secor_docs.dates import read_yes_no
    from secor_docs.load import read_text
    from secor_docs.problems import Place, Problem, TellingError, refuse_any
    from secor_docs.readiness.sample import SampleAnswer

    found: dict[int, SampleAnswer] = {}
    known = {row[0]: row[3] for row in _rows(drawn)}
    reader = csv.DictReader(io.StringIO(read_text(path)))
    problems = [
        Problem(Place(path.name, 1), label, "the column is missing", "Use the list that -o wrote.", code="R013")
        for label in HEADS
        if label not in (reader.fieldnames or ())
    ]
    for row in reader if not problems else ():
        if not any((cell or "").strip() for cell in row.values() if not isinstance(cell, list)):
            continue
        number, place = (row["No."] or "").strip(), Place(path.name, reader.line_num)
        record = (row["Record no."] or "").removeprefix("'")
        if known.get(number) != record:
            message, fix = (
                f'"{number} {record}" is not on the list of this seed',
                "Give the seed, day and --most it was drawn with.",
            )
            problems.append(Problem(place, "No.", message, fix, code="E008"))
            continue
        told = {}
        for label in ("Found", "Dated", "Signed"):
            try:
                told[label.casefold()] = read_yes_no(row[label])
            except TellingError as error:
                problems.append(
                    Problem(place, label, error.message, "Write yes or no, or leave it empty.", code="Y016")
                )
        found[int(number)] = SampleAnswer(**told)
    refuse_any(problems)
    return found
