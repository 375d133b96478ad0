"""When: days on which nobody works, forms of one day, rows written at one sitting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from secor_docs.dates import month_name, months_on
from secor_docs.names import folded
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.trust.records import (
    DAY,
    EVERYBODY,
    SUNDAY,
    Looked,
    ToExplain,
    crew,
    in_order,
    of_a_person,
    own_day_of,
    titled,
)
from secor_docs.values import listed, number_of
from secor_docs.workdays import holidays


def site_not_open(look: Looked) -> Iterator[ToExplain]:
    """Before the first or after the last day of the site."""
    sites = {folded(name): site for site in look.company.sites for name in (site.name, *site.formerly)}
    found: dict[str, list[Judged]] = {}
    for row in look.rows:
        site = sites.get(folded(row.record.scope_name)) if row.record.scope_type == "site" else None
        if site and site.start and row.day < site.start:
            found.setdefault(f"{site.name} before its first day, {site.start}", []).append(row)
        elif site and site.end and row.day > site.end:
            found.setdefault(f"{site.name} after its last day, {site.end}", []).append(row)
    for where, rows in found.items():
        yield ToExplain("site-not-open", f"{number_of(len(rows), 'record')} of {where}.", in_order(rows))


def day_off(look: Looked) -> Iterator[ToExplain]:
    """On general holidays or Sundays, without anything that speaks of work on them.

    Who works on days off as a habit is not asked; nor who worked a holiday and took another day of its week off.
    """
    if not look.keeps_daily_sheets:
        return
    work = look.work_days
    habit = sum(not look.calendar.works(day) and not holidays(day.year).get(day) for day in work)
    if habit > look.number("day-off", "habit"):
        return
    idle, whole = [], []
    for day, rows in look.by_day.items():
        holiday = holidays(day.year).get(day)
        asked = [r for r in rows if not of_a_person(r) and not _speaks_of_its_day(r)]
        if holiday and day in work:
            whole += asked if _whole_week(look, day) or (day.month, day.day) in _GREAT else []
        elif day not in work and (holiday or (day.weekday() == SUNDAY and not look.calendar.works(day))):
            idle += [row for row in asked if _of_the_crew(look, row)]
    if len({row.day for row in idle}) >= look.number("day-off", "days"):
        says = f"{number_of(len(idle), 'record')} of Sundays and general holidays on which no work is on record."
        yield ToExplain("day-off", says, in_order(idle))
    if whole:
        names = listed(dict.fromkeys(holidays(row.day.year)[row.day] for row in in_order(whole)))
        says = f"{number_of(len(whole), 'record')} of {names}, as of any other day."
        yield ToExplain("day-off", says, in_order(whole))


_GREAT = frozenset({(1, 1), (12, 25)})
"""New Year's Day and Christmas Day, on which even a week with a day off elsewhere is asked about."""


def _of_the_crew(look: Looked, row: Judged) -> bool:
    """Whether it took several people; what one person writes at home on a Sunday is nobody's question."""
    everybody = row.type is not None and bool(EVERYBODY & set(row.type.signed_by))
    return everybody or len(set(crew(look, row))) > 1


def _speaks_of_its_day(row: Judged) -> bool:
    """A picture of that very day is kept."""
    return any(own_day_of(file) == row.day for file in row.files)


def _whole_week(look: Looked, day: date) -> bool:
    """Whether work is on record on every working day of a week of five days, so that no other day was taken off."""
    monday = day - day.weekday() * DAY
    week = [monday + n * DAY for n in range(7)]
    return all(d in look.work_days for d in look.calendar.working_days(monday, monday + 7 * DAY)) and (
        sum(d in look.work_days for d in week) >= _FULL_WEEK
    )


_FULL_WEEK = 5
"""Days of work with the holiday among them; a crew of four ten-hour days has always a day off in its week."""


def shut_down(look: Looked) -> Iterator[ToExplain]:
    """On a day of the company's own shut-down."""
    rows = [row for row in look.rows if look.calendar.is_shut(row.day)]
    if rows:
        says = f"{number_of(len(rows), 'record')} while the company was shut."
        yield ToExplain("shut-down", says, in_order(rows))


def nil_early(look: Looked) -> Iterator[ToExplain]:
    """A monthly summary that is older than the last working days of its month."""
    for row in look.summaries:
        month = row.day.replace(day=1)
        if month_stated(look, row) != month:
            continue
        left = look.calendar.working_days(row.day + DAY, months_on(month, 1))
        later = look.work_days.intersection(left)
        if later or len(left) >= look.number("nil-early", "working_days"):
            days = number_of(len(left), "working day")
            says = f"The summary of {month_name(month)} is of {row.day}, with {days} left."
            yield ToExplain("nil-early", says, (row,))


def month_stated(look: Looked, row: Judged) -> date:
    """The month a summary is about: the one its notes name, else that of its day, or in its first days the one before."""
    month = row.day.replace(day=1)
    before, late = months_on(month, -1), look.rules.number("T7", "days_after")
    named = months_named(row.record.notes)
    if row.day.day > late or month.month in named:
        return month
    if before.month in named:
        return before
    stated = any(o is not row and o.day.replace(day=1) == before and o.day.day > late for o in look.summaries)
    return month if stated else before


def months_named(text: str) -> frozenset[int]:
    """The months a text names in letters."""
    return frozenset(n for n in range(1, 13) if re.search(rf"\b{month_name(date(2026, n, 1)).split()[0]}\b", text))


def many_on_one_day(look: Looked) -> Iterator[ToExplain]:
    """Several of the same form, or most forms of a month, on one day."""
    same, forms, percent = (look.number("many-on-one-day", n) for n in ("same", "forms", "percent"))
    months = Counter(row.day.replace(day=1) for row in look.rows if not of_a_person(row))
    often: dict[str, list[Judged]] = {}
    for day, all_rows in look.by_day.items():
        rows = [row for row in all_rows if not of_a_person(row) and row.type and not row.type.directive]
        alike = Counter((row.record.document_id, row.record.scope_name) for row in rows)
        most = [row for row in rows if alike[row.record.document_id, row.record.scope_name] >= same]
        for row in most:
            often.setdefault(row.record.document_id, []).append(row)
        if not most and len(rows) >= forms and len(rows) * 100 > percent * months[day.replace(day=1)]:
            says = (
                f"{len(rows)} of the {months[day.replace(day=1)]} forms of {month_name(day.replace(day=1))} on {day}."
            )
            yield ToExplain("many-on-one-day", says, in_order(rows))
    for rows in often.values():
        days = Counter(row.day for row in rows)
        day, times = days.most_common(1)[0]
        more = f", and so on {number_of(len(days) - 1, 'other day')}" if len(days) > 1 else ""
        yield ToExplain("many-on-one-day", f"{times} times {titled(rows[0])} on {day}{more}.", in_order(rows))


def sittings(look: Looked, rows: Sequence[Judged]) -> Iterator[list[Judged]]:
    """Rows that were entered one after the other, without a longer break."""
    apart = timedelta(minutes=look.number("written-at-once", "minutes"))
    timed = sorted(((at, i, r) for i, r in enumerate(rows) if (at := look.entered(r))), key=lambda t: t[:2])
    sitting: list[Judged] = []
    last: datetime | None = None
    for at, _, row in timed:
        if last and at - last > apart:
            yield sitting
            sitting = []
        sitting.append(row)
        last = at
    if sitting:
        yield sitting


def written_at_once(look: Looked) -> Iterator[ToExplain]:
    """The rows of many weeks at one sitting, or late ones in a log that is written from day to day.

    A file that carries the days of the records speaks for them.
    """
    least, span, percent = (look.number("written-at-once", n) for n in ("rows", "days", "percent_with_own_day"))
    few, late = look.number("written-at-once", "late_rows"), look.number("written-at-once", "late_days")
    delays = sorted((at.date() - row.day).days for row in look.rows if (at := look.entered(row)))
    timely = bool(delays) and delays[len(delays) * 3 // 4] <= look.number("written-at-once", "timely_days")
    for rows in sittings(look, look.rows):
        bare = [row for row in rows if not any(_near(own_day_of(file), row) for file in row.files)]
        at = look.entered(rows[0])
        behind = [row for row in bare if at and (at.date() - row.day).days >= late and not of_a_person(row)]
        if len(rows) >= least and _span(rows) >= span and (len(rows) - len(bare)) * 100 <= percent * len(rows):
            found, more = rows, ""
        elif timely and len(behind) >= few:
            found, more = behind, ", while most others were entered within days"
        else:
            continue
        days = sorted(row.day for row in found)
        says = f"{len(found)} records of {days[0]} to {days[-1]} were entered at one sitting, on {at:%Y-%m-%d}{more}."
        yield ToExplain("written-at-once", says, in_order(found), "entered")


def _span(rows: Sequence[Judged]) -> int:
    return (max(row.day for row in rows) - min(row.day for row in rows)).days


def _near(day: date | None, row: Judged) -> bool:
    return day is not None and abs((day - row.day).days) <= 7  # noqa: PLR2004 - a week's sheets are pictured together


def written_before(look: Looked) -> Iterator[ToExplain]:
    """Entered before the day of the activity."""
    rows = [row for row in look.rows if (at := look.entered(row)) and at.date() < row.day]
    if rows:
        yield ToExplain(
            "written-before",
            f"{number_of(len(rows), 'row')} entered before the day of the activity.",
            in_order(rows),
            "entered",
        )


def written_otherwise(look: Looked) -> Iterator[ToExplain]:
    """The sheet gives another time of entry than the journal."""
    noted = ((row, row.record.entered, look.times.get(row.record.record_id)) for row in look.rows)
    rows = [row for row, said, at in noted if said and at and abs(said - at) > _A_MINUTE]
    if rows:
        says = f"{number_of(len(rows), 'row')} with another time of entry than the journal has."
        yield ToExplain("written-otherwise", says, in_order(rows), "entered")


_A_MINUTE = timedelta(minutes=1)
