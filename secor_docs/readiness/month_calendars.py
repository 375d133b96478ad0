"""The months day by day, as pictures, and the same in a sentence each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.dates import day_said, month_name, months_on
from secor_docs.readiness.as_values import month_state
from secor_docs.readiness.counting import month_of
from secor_docs.readiness.months import MonthLine
from secor_docs.readiness.verdict import Readiness
from secor_docs.values import listed, number_of
from secor_docs.workdays import holidays

_NAMED = 3
"""Days named one by one; more are counted."""


@dataclass(frozen=True, slots=True)
class MonthCalendar:
    """One month.

    Attributes:
        title: its name, and how many records of work count.
        sentence: what the picture shows, in words.
        first: the weekday of its first day, Monday 0.
        days: each day with its look: ``k1`` to ``k3`` by the number of records of work, ``pp`` papers and training
            only, ``f`` still to come, ``e`` no working day, empty a working day without a record; ``t`` is today.
    """

    title: str
    sentence: str
    first: int
    days: tuple[tuple[int, str], ...]


def month_calendars(found: Readiness, latest: int = 0) -> Iterator[MonthCalendar]:
    """The months from the first record to the day asked about; with ``latest``, only so many of the last."""
    works = Counter(j.day for j in found.months.judged if j.works)
    papers = {j.day for j in found.months.judged if j.counts and not j.works}
    for line in found.months.months[-latest:]:
        after = months_on(line.month, 1)
        days = [line.month + timedelta(days=n) for n in range((after - line.month).days)]
        yield MonthCalendar(
            f"{month_name(line.month)}: {line.records}{'' if line.over else ' so far'}",
            " ".join(_sentences(found, line, [day for day in days if works[day]])),
            line.month.weekday(),
            tuple((day.day, _look(day, works[day], day in papers, found)) for day in days),
        )


def _sentences(found: Readiness, line: MonthLine, worked: list[date]) -> Iterator[str]:
    months = found.months
    policy = months.policy_signed_on
    if policy and month_of(policy) == line.month and policy <= found.as_of:
        yield f"The policy was signed on the {_nth(policy)}; nothing counts before."
    if worked:
        yield f"Work records on {number_of(len(worked), 'day')}."
    else:
        yield f"No work record: {month_state(line).lower()}."
    gap = months.longest_gap
    if gap and gap.days > 1 and month_of(gap.before) == line.month:
        yield f"The longest gap ends here: {gap.days} days, from {_on(gap.after, line)} to {_on(gap.before, line)}."
    off = holidays(line.month.year, found.plan.company.business.optional_holidays)
    odd = [f"{off[day]}, the {_nth(day)}" for day in worked if day in off]
    if odd:
        yield f"{'One is' if len(odd) == 1 else 'Among them are'} {listed(odd)}: explain it."
    void = [j.day for j in months.excluded if j.record.activity_date and month_of(j.day) == line.month]
    if void:
        which = f", of the {listed(_nth(day) for day in sorted(set(void)))}," if len(set(void)) <= _NAMED else ""
        yield f"{number_of(len(void), 'record')}{which} {'does' if len(void) == 1 else 'do'} not count."


def _on(day: date, line: MonthLine) -> str:
    return f"the {_nth(day)}" if month_of(day) == line.month else day_said(day, line.month)


def _nth(day: date) -> str:
    number = day.day
    ending = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _look(day: date, number: int, paper: bool, found: Readiness) -> str:  # noqa: FBT001
    if number:
        look = f"k{sum(number >= least for least in (1, 2, 5))}"
    elif paper:
        look = "pp"
    elif day > found.as_of:
        look = "f"
    else:
        look = "" if found.calendar.works(day) else "e"
    return f"{look} t".strip() if day == found.as_of else look
