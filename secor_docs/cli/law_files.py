"""``secor legislation fill``, ``compare`` and ``watch``: texts that people bring, and what may change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

import secor_docs.cli
from secor_docs.cli.options import DAY, JSON, OVERLAY, end, open_here, print_json, wrap
from secor_docs.data_files import Stock

if TYPE_CHECKING:
    from secor_docs.law.citation import Citation
    from secor_docs.law.official_text import HeldAgainst


@click.command("fill")
@click.argument("citation")
@click.argument("text", type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True))
@click.option("--by", required=True, help="Who copied it.")
@click.option("--day", "read_on", type=DAY, help="The day it was copied; today if left out.")
@click.option("--source", default="", help="Where it was copied from, such as search-ohs-laws.alberta.ca.")
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="The folder it is kept in."
)
@OVERLAY
@JSON
def fill(
    *,
    citation: str,
    text: Path,
    by: str,
    read_on: date | None,
    source: str,
    into: Path,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Keep the official text of a section that you copied, and hold our words against it.

    TEXT is a plain text file, or - for what is pasted into the terminal. It is kept in your own folder with your name
    and the day. Figures, and must or may, are compared; what rests on the section is named, to be read again.

    \b
    Example: secor legislation fill "Code 455" section-455.txt --by "Dana Roy"
    """
    from secor_docs.law.citation import Citation
    from secor_docs.lint.official_check import held_against, keep_official
    from secor_docs.load import load_index
    from secor_docs.problems import TellingError

    stock = Stock.of(overlays)
    try:
        place = Citation.parse(citation)
        if verdict := load_index(stock).dead_or_unknown(place):
            raise click.UsageError(f"{verdict.message}. {verdict.fix}")
        with click.open_file(str(text), encoding="utf-8-sig") as file:
            said = file.read()
        path, kept = keep_official(into, place, said, by, read_on or secor_docs.cli.today(), source)
    except TellingError as error:
        raise click.UsageError(str(error)) from error
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{text} is not plain text in UTF-8. Save it so, or paste it with -.") from error
    held = held_against(stock, kept)
    if as_json:
        print_json(
            {
                "kept": str(path),
                "not_in_the_text": list(held.not_in_theirs),
                "not_in_ours": list(held.not_in_ours),
                "duty": held.duty,
                "statements": [
                    {"place": str(s.place), "words": s.words, "figures": list(f)} for s, f in held.statements
                ],
                "to_read_again": [f"{s.place}: {s.words}" for s in held.rests],
            }
        )
    else:
        click.echo(f"Kept: {path}")
        _print_held(held)
    if not held.agrees:
        end(1)


def _print_held(held: HeldAgainst) -> None:
    if held.not_in_theirs:
        wrap(f"Figures of ours that the text does not have: {', '.join(held.not_in_theirs)}.", 0)
    if held.not_in_ours:
        wrap(f"Figures of the text that our entry does not have: {', '.join(held.not_in_ours)}.", 0)
    if held.duty:
        wrap(held.duty, 0)
    for statement, figures in held.statements:
        wrap(f"{statement.place}: {', '.join(figures)} is not in the text: {statement.words}", 0)
    many = len(held.rests)
    click.echo(f"{many} statement{'' if many == 1 else 's'} of ours rest on it. Read each against the text:")
    for statement in held.rests:
        wrap(f"{statement.key} {statement.place}: {statement.words}", 2)
    if held.agrees:
        click.echo("No figure of ours is missing in the text. That is no proof that the words agree.")


@click.command("compare")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("company", required=False, type=click.Path(path_type=Path))
@OVERLAY
@JSON
def compare(*, file: Path, company: Path | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Hold a list of legislation from elsewhere against ours: in both, only theirs, only ours.

    FILE is a Word, Excel, PDF or plain text file. With COMPANY its own list counts, else everything that any kind of
    work brings. Nothing is merged.

    \b
    Example: secor legislation compare acsa-list.docx company.yaml
    """
    from secor_docs.law.law_list import LawList
    from secor_docs.lint.law_in_file import law_in_file
    from secor_docs.load import load_activities, load_index

    stock = Stock.of(overlays)
    index = load_index(stock)
    theirs = law_in_file(file, index)
    if company is not None:
        listed: LawList = open_here(company, overlays).plan.law
        mine = [section.citation for line in listed for section in line.sections]
        mine += [line.place for line in listed]
    else:
        entries = [entry for _, _, entry in load_activities(stock, index).numbered()]
        mine = [s.citation for entry in entries for c in entry.citations for s in index.sections(c)]
        mine += [entry.home for entry in entries]
    rows = {
        "in both": [c for c in theirs if any(c.meets(m) for m in mine)],
        "only theirs": [c for c in theirs if not any(c.meets(m) for m in mine)],
        "only ours": [m for m in dict.fromkeys(mine) if not any(_covered(m, c) for c in theirs)],
    }
    if as_json:
        print_json({name: [str(c) for c in found] for name, found in rows.items()})
        return
    if not theirs:
        click.echo(f"{file} names no Part, Schedule or section that the index knows.")
        end(1)
    for name, found in rows.items():
        click.secho(f"{name}: {len(found)}", bold=True)
        for line in _lines(found):
            wrap(line, 2)
    click.echo(
        "Nothing was changed. Look at each that is only theirs, and add the work that brings it, or say why not."
    )


def _covered(mine: Citation, theirs: Citation) -> bool:
    return theirs.meets(mine) or (theirs.kind == "part" and mine.plain == theirs.plain)


def _lines(found: Iterable[Citation]) -> list[str]:
    from secor_docs.law.citation import INSTRUMENTS

    grouped: dict[str, list[str]] = {}
    for citation in sorted(found, key=lambda c: c.key):
        name = f"{INSTRUMENTS[citation.instrument]} {citation.kind}s".replace("wholes", "as a whole")
        grouped.setdefault(name, []).append(citation.number + (f" to {citation.last}" if citation.last else ""))
    return [f"{name}: {', '.join(filter(None, numbers))}".rstrip(": ") for name, numbers in grouped.items()]


@click.command("watch")
@click.option("--as-of", type=DAY, help="The day to count from; today if left out.")
@OVERLAY
@JSON
def watch(*, as_of: date | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Say how old our text of each law is, and which subjects are under review or have changed beside it.

    \b
    Example: secor legislation watch
    """
    from secor_docs.law.lookup import age_of
    from secor_docs.load import load_figures, load_index, load_watch

    stock = Stock.of(overlays)
    index, watched = load_index(stock), load_watch(stock)
    figures = load_figures(stock, index)
    today = as_of or secor_docs.cli.today()
    ages = [age_of(instrument, today) for instrument in index.instruments]
    read = f"What sections say: {figures.label}, current to {figures.current_to}, read {figures.read_on}."
    if as_json:
        subjects = [subject.model_dump(mode="json", exclude={"touches"}) for subject in watched.subjects]
        print_json({"ages": ages, "read": read, "subjects": subjects, "not_found": list(watched.not_found)})
        return
    for line in (*ages, read):
        wrap(line, 0)
    for subject in watched.subjects:
        touched = f" ({', '.join(map(str, subject.touches))})" if subject.touches else ""
        wrap(f"- {subject.subject}{touched} {subject.do} Seen {subject.seen}, how sure: {subject.sure}.", 0)
    for missing in watched.not_found:
        wrap(f"- Not found: {missing}", 0)
