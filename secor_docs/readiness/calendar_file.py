"""What is due, as a calendar file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from secor_docs.names import slug
from secor_docs.readiness.todo import Due


def calendar(due: Sequence[Due], company: str, as_of: date) -> bytes:
    """A calendar file with an all-day entry for each thing that is due.

    The id of an entry never changes, and a file of a later day carries a higher sequence number, so a calendar
    that imports it again updates what it has.

    Args:
        due: what is due.
        company: its name, for the title of the calendar and the ids.
        as_of: the day the list was made; the same list of the same day gives the same bytes.
    """
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
