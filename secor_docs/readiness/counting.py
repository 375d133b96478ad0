"""Three months of records: the one place where the program says what that means.

The published text asks for "a minimum of three months' worth" and no more, so three readings stand side by side
(rule T3), all measured from the *begin*:

* ``calendar``: the begin and three calendar months; 30 November and three months is the last day of February.
* ``whole``: three whole calendar months with records. A month is whole when the begin lies on its first day or before
  (rule T3, ``whole_month_begins_by``), and over when the evaluation starts after its last day.
* ``days``: the begin and 90 days.

Nothing counts before the policy is signed (rule T2, decided in ``judge``): without one there is no begin, no reading is
met, and no month counts.

The *begin* is the first operational record that counts, after the last empty month (rule T4): a month that is over
and holds no such record begins the count again. A month without a working day is no empty month (rule T9), and none of
the three whole ones either. A reading is met from its ``earliest`` day on. The default verdict needs all three.

What is still to come is counted on working days only: a first record on the next of them, and one in each month that
has a working day left. So whoever does what the forecast tells never sees the earliest day move later.

One more record can only move the begin to an earlier day, or leave it: it never makes a company less ready.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, get_args

from secor_docs.dates import months_on
from secor_docs.program.rules import Rules
from secor_docs.workdays import Calendar

ReadingId = Literal["calendar", "whole", "days"]
READINGS: tuple[ReadingId, ...] = get_args(ReadingId)


@lru_cache(maxsize=4096)
def month_of(day: date) -> date:
    """The first day of the month, which stands for the month."""
    return day.replace(day=1)


@dataclass(frozen=True, slots=True)
class Count:
    """How the three months stand for a set of days, whoever asks.

    Attributes:
        begin: the day the count begins; None when it has not, or an empty month has just ended it.
        start: the day the earliest days are counted from: the begin, or the working day the first record is to come on.
        earliest: the first day on which each reading is met, if records keep coming in.
    """

    begin: date | None
    start: date
    earliest: tuple[tuple[ReadingId, date], ...]

    def day(self, wanted: Sequence[ReadingId]) -> date:
        """The first day on which all wanted readings are met."""
        return max(day for id_, day in self.earliest if id_ in wanted)


def count(
    days: Iterable[date],
    as_of: date,
    calendar: Calendar,
    rules: Rules,
    *,
    first: date | None = None,
    wanted: Sequence[ReadingId] = READINGS,
) -> Count:
    """Count the three months.

    Args:
        days: the days with an operational record that counts, up to ``as_of``, in any order.
        as_of: the day the evaluation is to start.
        calendar: the working days.
        rules: numbers of T3; whether T4 is in force.
        first: the day of the first record to come; None takes the next working day.
        wanted: the readings that are asked for.

    Without a begin, the earliest days are counted from the first record to come; so they are when the month of
    ``as_of`` has neither a record nor a working day left for one, and the wanted readings are not met yet.
    """
    firsts: dict[date, date] = {}
    for day in days:
        month = month_of(day)
        firsts[month] = min(day, firsts.get(month, day))
    begin = _begin(firsts, as_of, calendar) if rules.on("T4") else min(firsts.values(), default=None)
    if begin is not None:
        counted = _counted_from(begin, begin, firsts, as_of, calendar, rules)
        lost = rules.on("T4") and month_of(as_of) not in firsts and not _fillable(month_of(as_of), as_of, calendar)
        if not lost or calendar.excused(month_of(as_of)) or counted.day(wanted) <= as_of:
            return counted
    return _counted_from(begin, first or calendar.next_working(as_of), firsts, as_of, calendar, rules)


def _counted_from(
    begin: date | None, start: date, firsts: dict[date, date], as_of: date, calendar: Calendar, rules: Rules
) -> Count:
    return Count(
        begin,
        start,
        (
            ("calendar", months_on(start, rules.number("T3", "months"))),
            ("whole", _after_whole_months(start, firsts, as_of, calendar, rules)),
            ("days", start + timedelta(days=rules.number("T3", "days"))),
        ),
    )


def _begin(firsts: dict[date, date], as_of: date, calendar: Calendar) -> date | None:
    """The first day after the last empty month. The month of ``as_of`` is not over, so it is never empty."""
    begin = None
    month, oldest = month_of(as_of), min(firsts, default=as_of)
    now = month
    while month >= oldest:
        if month in firsts:
            begin = firsts[month]
        elif month != now and not calendar.excused(month):
            break
        month = months_on(month, -1)
    return begin


def _fillable(month: date, as_of: date, calendar: Calendar) -> bool:
    """Whether a working day of the month is still to come on ``as_of``."""
    return calendar.last_working(max(month, as_of), max(months_on(month, 1), as_of)) is not None


def _after_whole_months(start: date, firsts: dict[date, date], as_of: date, calendar: Calendar, rules: Rules) -> date:
    """The day after the last of the whole months; those still to come are taken to bring records."""
    month = month_of(start)
    if start.day > rules.number("T3", "whole_month_begins_by"):
        month = months_on(month, 1)
    found = 0
    while True:
        found += month in firsts or _fillable(month, as_of, calendar)
        month = months_on(month, 1)
        if found >= rules.number("T3", "months"):
            return month
