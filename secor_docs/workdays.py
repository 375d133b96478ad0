"""The days on which work is done: the company's week, without Alberta's general holidays and the shut-downs.

The one home of working days and holidays. A record of a day off counts all the same; such a day is only never due.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, Protocol, get_args

from secor_docs.dates import months_on

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEK: tuple[Weekday, ...] = get_args(Weekday)
MONDAY_TO_FRIDAY: tuple[Weekday, ...] = WEEK[:5]
OptionalHoliday = Literal["easter-monday", "heritage-day", "truth-and-reconciliation", "boxing-day"]
OPTIONAL_HOLIDAYS: Mapping[OptionalHoliday, str] = MappingProxyType(
    {
        "easter-monday": "Easter Monday",
        "heritage-day": "Heritage Day",
        "truth-and-reconciliation": "National Day for Truth and Reconciliation",
        "boxing-day": "Boxing Day",
    }
)
"""Days an Alberta employer may choose to give, and what the list of holidays calls them."""
_DAY = timedelta(days=1)


class Days(Protocol):
    """Days in a row, first and last included."""

    @property
    def first(self) -> date:
        """The first of them."""

    @property
    def last(self) -> date:
        """The last of them."""


@lru_cache(maxsize=256)
def _listed(year: int) -> tuple[Mapping[date, str], Mapping[date, str]]:
    """The general holidays of a year, and the optional ones."""
    from holidays import OPTIONAL, PUBLIC, country_holidays  # noqa: PLC0415 - only what asks for working days needs it

    general, optional = (
        country_holidays("CA", subdiv="AB", years=year, observed=False, categories=(kind,), language="en_CA")
        for kind in (PUBLIC, OPTIONAL)
    )
    return dict(general), dict(optional)


def holidays(year: int, chosen: Collection[OptionalHoliday] = ()) -> dict[date, str]:
    """Alberta's general holidays of a year with their names, and the optional ones that were chosen, by day."""
    general, optional = _listed(year)
    names = {OPTIONAL_HOLIDAYS[key] for key in chosen}
    return dict(sorted({**{day: name for day, name in optional.items() if name in names}, **general}.items()))


class Calendar:
    """The working days of one company."""

    def __init__(
        self,
        shutdowns: Iterable[Days] = (),
        *,
        applied: bool = True,
        week: Collection[Weekday] = MONDAY_TO_FRIDAY,
        optional: Collection[OptionalHoliday] = (),
    ) -> None:
        """Take what makes a day a working day.

        Args:
            shutdowns: days without work.
            applied: false (rule T9 switched off) leaves the shut-downs out.
            week: the days of the week that are worked.
            optional: the optional holidays the company gives.
        """
        self._spans = tuple((s.first, s.last) for s in shutdowns) if applied else ()
        self._week = frozenset(WEEK.index(day) for day in week)
        self._optional = frozenset(optional)
        self._years: dict[int, frozenset[date]] = {}
        self._last: dict[tuple[date, date], date | None] = {}

    def is_shut(self, day: date) -> bool:
        """Whether the day lies in a shut-down."""
        return any(first <= day <= last for first, last in self._spans)

    def is_holiday(self, day: date) -> bool:
        """Whether the day is a general holiday, or an optional one the company gives."""
        year = self._years.get(day.year)
        if year is None:
            year = self._years[day.year] = frozenset(holidays(day.year, self._optional))
        return day in year

    def works(self, day: date) -> bool:
        """Whether the day is a working day."""
        return day.weekday() in self._week and not self.is_shut(day) and not self.is_holiday(day)

    def working_days(self, first: date, until: date) -> list[date]:
        """The working days from ``first`` to the day before ``until``."""
        return [day for day in _from(first, until) if self.works(day)]

    def next_working(self, day: date) -> date:
        """The first working day from ``day`` on; ``day`` itself when none comes within a year."""
        return next((d for d in _from(day, day + 366 * _DAY) if self.works(d)), day)

    def last_working(self, first: date, until: date) -> date | None:
        """The last working day from ``first`` to the day before ``until``; None when there is none."""
        if (first, until) not in self._last:
            back = (until - n * _DAY for n in range(1, (until - first).days + 1))
            self._last[first, until] = next((day for day in back if self.works(day)), None)
        return self._last[first, until]

    def excused(self, month: date) -> bool:
        """Whether the month that begins on ``month`` has no working day at all."""
        return self.last_working(month, months_on(month, 1)) is None


def _from(first: date, until: date) -> Iterator[date]:
    return (first + n * _DAY for n in range((until - first).days))
