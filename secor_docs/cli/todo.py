"""``secor todo``: what is due in the next weeks, as a list or a calendar file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, file_option, looked_at, on_company, print_json

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
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    found = looked_at(work).verdict
    due = found.due(weeks)
    if ics is not None:
        from secor_docs.files import write_whole

        write_whole(ics, calendar(due, work.plan.company.business.operating_name, found.as_of))
        click.echo(f"Written: {ics}, {len(due)} entries. Import it into your calendar.", err=as_json)
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


def calendar(due: Sequence[Due], company: str, as_of: date) -> bytes:
    """A calendar file with an all-day entry for each thing that is due.

    The id of an entry never changes, and a file of a later day carries a higher sequence number, so a calendar
    that imports it anew updates what it has.

    Args:
        due: what is due.
        company: its name, for the title of the calendar and the ids.
        as_of: the day the list was made; the same list of the same day gives the same bytes.
    """
    from icalendar import Calendar, Event

    from secor_docs.names import slug

    book = Calendar()
    book.add("prodid", "-//secor_docs//todo//EN")
    book.add("version", "2.0")
    book.add("x-wr-calname", f"Health and safety, {company}")
    for item in due:
        event = Event()
        event.add("uid", f"{item.key}@{slug(company)}.secor-docs")
        event.add("dtstamp", datetime.combine(as_of, time(), UTC))
        event.add("sequence", as_of.toordinal())
        event.add("dtstart", item.day)
        event.add("dtend", item.day + timedelta(days=1))
        event.add("summary", f"{'Overdue: ' if item.late else ''}{item.message}")
        event.add("categories", [item.kind])
        event.add("transp", "TRANSPARENT")
        book.add_component(event)
    data: bytes = book.to_ical()
    return data
