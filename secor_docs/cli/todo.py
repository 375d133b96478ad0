"""``secor todo``: what is due in the next weeks, as a list or a calendar file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import COMPANY, JSON, OVERLAY
from secor_docs.cli.ready import AS_OF, TRACKER

if TYPE_CHECKING:
    from secor_docs.readiness.todo import Due


@click.command(short_help="What is due in the next weeks, as a list or a calendar file.")
@COMPANY
@click.option("--weeks", type=click.IntRange(1, 53), default=4, show_default=True, help="How many weeks ahead.")
@click.option(
    "--ics",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write a calendar file. Import it again later, and its entries are updated, not doubled.",
)
@AS_OF
@TRACKER
@OVERLAY
@JSON
def command(
    *,
    company: Path,
    weeks: int,
    ics: Path | None,
    as_of: datetime | None,
    tracker: Path | None,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Say what is due in the next weeks: records, certificates, reviews and corrective actions.

    \b
    Example: secor todo company.yaml
    Example: secor todo company.yaml --weeks 13 --ics secor.ics
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.cli.ready import looked_at

    prepared, _, found = looked_at(company, tracker, as_of, "strict", overlays)
    due = found.due(weeks)
    if ics is not None:
        from secor_docs.files import write_whole

        business = prepared.plan.company.business
        write_whole(ics, calendar(due, business.operating_name, found.as_of))
        click.echo(f"Written: {ics}, {len(due)} entries. Import it into your calendar.", err=as_json)
    if as_json:
        import json

        shown = [{"key": d.key, "day": str(d.day), "message": d.message, "kind": d.kind, "late": d.late} for d in due]
        click.echo(json.dumps(shown, indent=1, ensure_ascii=False))
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
