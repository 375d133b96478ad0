"""``secor week``: a week of paper logged in one go, on a grid or in words."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Sequence
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

import secor_docs.cli
from secor_docs.cli.logged import answer
from secor_docs.cli.options import WIDTH, CompanyCommand, on_company
from secor_docs.problems import TellingError, refuse_any

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.tracker.week import FormLine, Week
    from secor_docs.tracker.week_rows import WeekRow
    from secor_docs.workspace import Workspace

_NAMES = {"completed_by": "filled in by", "took_part": "who took part", "location": "where it is kept"}
_QUESTIONS = {
    "completed_by": "Filled in by",
    "took_part": "Who took part (Enter: nobody named)",
    "location": "Where it is kept",
}
_LEAVE = frozenset({"q", "quit", "stop"})


@click.command(name="week", cls=CompanyCommand)
@on_company(tracker=True)
@click.option("--week", "which", metavar="DAY", help='A day of the week to log, or "last". Default: this week.')
@click.option("--site", help="Only forms of this site, and those of no site.")
@click.option("--every-form", is_flag=True, help="All forms that are logged, not only those due or lately used.")
@click.option("--words", is_flag=True, help="Type lines such as `flha mon-fri` in place of keys on a grid.")
def command(work: Workspace, which: str | None, site: str | None, every_form: bool, words: bool) -> None:
    """Log a week of paper: forms down, days across, one key for each sheet.

    Site, person, place kept and who took part are as last time, where there was one; the rest is asked once. All rows
    are shown before anything is written: Enter writes them, q writes nothing. Days and signatures are never assumed.

    \b
    Example: secor week company.yaml --week last
    """
    from secor_docs.entry.known import known_records, working_days
    from secor_docs.tracker.week import week_of

    work.existing_tracker()
    records = known_records(work)
    week = week_of(
        work.plan,
        records,
        work.today,
        works=working_days(work),
        day=_day(which, work.today),
        site=_site(work, site),
        everything=every_form,
    )
    try:
        week = _typed(work, week) if words or not _takes_keys() else _keyed(work, week)
        _log(work, week)
    except _LeftError:
        click.echo("Nothing was written.")
    except click.Abort:
        click.echo("\nNothing was written.")
        raise


class _LeftError(Exception):
    """The person left, or nothing was marked; nothing is written."""


def _prompt(question: str, *, optional: bool = False) -> str:
    """An answer; q leaves wherever it is asked."""
    said = click.prompt(question, default="" if optional else None, show_default=False)
    text = str(said).strip()
    if text.casefold() in _LEAVE:
        raise _LeftError
    return text


def _takes_keys() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _day(which: str | None, today: date) -> date:
    from datetime import timedelta

    from secor_docs.dates import read_spoken_day

    if which is None or which.strip().lower() == "this":
        return today
    if which.strip().lower() == "last":
        return today - timedelta(days=7)
    try:
        return read_spoken_day(which, today)
    except TellingError as error:
        raise click.BadParameter(str(error), param_hint="--week") from None


def _site(work: Workspace, site: str | None) -> str:
    from secor_docs.tracker.input import scope_of

    if not site:
        return ""
    try:
        return scope_of(f"site: {site}", None, work.plan.company)[1]
    except TellingError as error:
        raise click.BadParameter(str(error), param_hint="--site") from None


def _keyed(work: Workspace, week: Week) -> Week:
    """The week as marked with single keys."""
    from secor_docs.cli.week_grid import Grid, KeyReader, by_keys, letters_for
    from secor_docs.tracker.named_people import there_on

    people = there_on(work.plan.company, min(week.today, week.days[-1]))
    grid = Grid(week, letters_for(people))
    read_key = KeyReader(click.getchar)

    def show(text: str) -> None:
        click.clear()
        click.echo(text)

    def add(week: Week) -> tuple[Week, FormLine]:
        from secor_docs.entry.known import known_records
        from secor_docs.tracker.week_words import said

        text = read_key.line()
        text = text or str(click.prompt('A form, or a line such as "flha sat"', default="", show_default=False))
        return said(text, week, work.plan, known_records(work), form_alone=True)

    def size() -> tuple[int, int]:
        columns, lines = get_terminal_size()
        return min(WIDTH, columns), lines

    if by_keys(grid, read_key, show, add, size) == "leave":
        raise _LeftError
    return grid.week


def _typed(work: Workspace, week: Week) -> Week:
    """The week as marked in words, a line each; an empty line goes on."""
    from secor_docs.cli.week_grid import as_list
    from secor_docs.entry.known import known_records
    from secor_docs.tracker.week_words import FIX, said

    width = min(WIDTH, get_terminal_size().columns)
    click.echo(as_list(week, width))
    _tell(f"{FIX} An empty line goes on to look at all rows, q leaves and writes nothing.")
    while True:
        if not (text := _prompt(">", optional=True)):
            return week
        try:
            week, _ = said(text, week, work.plan, known_records(work))
        except TellingError as error:
            _tell(f"{error.message[:1].upper()}{error.message[1:].rstrip('.')}. {error.fix}")
        else:
            click.echo(f"{len(week.marks)} to log.")


def _log(work: Workspace, week: Week) -> None:
    """Ask once for what is needed, show all rows, and write them, all or none."""
    from secor_docs.entry.fill_in import outlooks
    from secor_docs.entry.known import known_lost
    from secor_docs.entry.told import in_words
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.week_rows import filled_week, open_in, rows_of

    if not week.marks:
        raise _LeftError
    answers: dict[str, str] = {}
    company = work.plan.company
    for key, titles in open_in(rows_of(week, company)):
        answers[key] = _asked(work, key, titles)
    rows = rows_of(week, company, answers)
    _show(rows)
    unsigned = _without("All required signatures on all of them", len(rows))
    incomplete = _without("Every field filled in on all of them", len(rows))
    done = filled_week(rows, work.plan, work.today, unsigned=unsigned, incomplete=incomplete, names=_NAMES)
    refuse_any(done.problems)
    notes = [*done.notes, *outlooks(work, done.rows)]
    for note in notes:
        _tell(f"! {note}")
    count = f"{len(rows)} row{'' if len(rows) == 1 else 's'}"
    if _prompt(f"Enter writes {count}, q writes nothing", optional=True).casefold() in {"n", "no"}:
        raise _LeftError
    lost = known_lost(work)
    logged = log_rows(work.tracker_path, done.rows, today=work.today, at=secor_docs.cli.now())
    answer(work, logged, in_words(done.rows, logged), (), lost, as_json=False)


def _asked(work: Workspace, key: str, titles: Sequence[str]) -> str:
    from secor_docs.tracker.named_people import people_named

    _tell(f"Not known from last time, for: {'; '.join(titles)}")
    text = _prompt(_QUESTIONS[key], optional=key == "took_part")
    if key == "completed_by":
        for note in people_named(text, work.plan.company, None).notes:
            _tell(f"! {note}")
    return text


def _show(rows: Sequence[WeekRow]) -> None:
    from secor_docs.tracker.week import day_label

    click.echo()
    for number, row in enumerate(rows, 1):
        typed = row.typed
        took_part = f"; with {typed['took_part'].replace('; ', ', ')}" if typed.get("took_part") else ""
        what = f"{row.line.title}: {typed.get('completed_by', '')}; {typed.get('location', '')}{took_part}"
        _tell(f"{number:>3} {day_label(row.day)} {what}", indent=4)


def _without(question: str, count: int) -> frozenset[int]:
    """The numbers of the sheets of which it is not so; it is never taken for granted."""
    from secor_docs.tracker.week_rows import numbers_without

    while True:
        text = _prompt(f"{question}? (yes, or the numbers of those without)")
        try:
            return numbers_without(text, count)
        except TellingError as error:
            _tell(str(error))


def _tell(text: str, indent: int = 2) -> None:
    width = min(WIDTH, get_terminal_size().columns)
    click.echo(textwrap.fill(text, width, subsequent_indent=" " * indent, break_long_words=False, drop_whitespace=True))
