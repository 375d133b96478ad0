"""``secor todo``: what is due in the next weeks, as a list or a calendar file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, file_option, looked_at, on_company, print_json
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.readiness.todo import Due
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="What is due in the next weeks, as a list or a calendar file.")
@on_company(tracker=True, as_of=True, json=True)
@click.option("--weeks", type=click.IntRange(1, 53), default=4, show_default=True, help="How many weeks ahead.")
@file_option("--ics", help="Write a calendar file. Import it again later, and its entries are updated, not doubled.")
def command(*, work: Workspace, weeks: int, ics: Path | None, as_json: bool) -> None:
    """Say what is due in the next weeks: records, certificates, reviews and corrective actions.

    \b
    Example: secor todo company.yaml
    Example: secor todo company.yaml --weeks 13 --ics secor.ics
    """
    found = looked_at(work).verdict
    due = found.due(weeks)
    if ics is not None:
        from secor_docs.files import write_whole
        from secor_docs.readiness.calendar_file import calendar

        write_whole(ics, calendar(due, work.plan.company.business.operating_name, found.as_of))
        click.echo(
            f"Written: {ics}, {number_of(len(due), 'entry', 'entries')}. Import it into your calendar.", err=as_json
        )
    if as_json:
        shown = [{"key": d.key, "day": str(d.day), "message": d.message, "kind": d.kind, "late": d.late} for d in due]
        print_json(shown)
    elif ics is None:
        for line in _lines(due, found.as_of, weeks):
            click.echo(line)


def _lines(due: Sequence[Due], as_of: date, weeks: int) -> list[str]:
    if not due:
        return [f"Nothing is due in the {weeks} weeks from {as_of}."]
    lines = []
    late = [d for d in due if d.late]
    if late:
        lines += [f"Overdue ({len(late)})", *(f"  {d.message}" for d in late)]
    monday = None
    for item in (d for d in due if not d.late):
        week = item.day - timedelta(days=item.day.weekday())
        if week != monday:
            monday = week
            lines.append(f"{'' if not lines else chr(10)}Week of {monday}")
        lines.append(f"  by {item.day:%a} {item.day}  {item.message}")
    return lines
