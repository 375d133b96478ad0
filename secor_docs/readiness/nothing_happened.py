"""Months in which nothing happened: only a signed monthly summary can say so, and only once the month is over (rule T7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.dates import months_on
from secor_docs.program.rules import Rules
from secor_docs.readiness.counting import month_of
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.months import MonthLine
from secor_docs.workdays import Calendar


@dataclass(frozen=True, slots=True)
class NothingHappened:
    """What the summaries say of the months that are over.

    Attributes:
        months: the months that are over, of those counted.
        silent: those of them with neither a record of an event nor a summary that nothing happened.
        summaries: the summaries that say so.
    """

    months: tuple[date, ...]
    silent: tuple[date, ...]
    summaries: tuple[Judged, ...]

    @property
    def stated(self) -> bool:
        """Nothing is left open: of no month at all nothing is said."""
        return bool(self.summaries) and not self.silent


def nothing_happened(
    judged: Sequence[Judged], lines: Sequence[MonthLine], begin: date | None, calendar: Calendar, rules: Rules
) -> NothingHappened:
    """Hold the summaries against the months.

    A summary is signed on the last working day of its month or later, and at most a few days into the next one.

    Args:
        judged: the records with what they are worth.
        lines: the months.
        begin: the day the count begins; None looks at every month.
        calendar: the working days.
        rules: the rules, with those in force.
    """
    over = tuple(line.month for line in lines if line.over and (begin is None or line.month >= month_of(begin)))
    events = {
        month_of(j.day)
        for j in judged
        if j.counts and not j.record.nil and j.type is not None and covers(j.type.evidence_kinds, rules)
    }
    late = timedelta(days=rules.number("T7", "days_after"))
    said = {
        month: tuple(
            j
            for j in judged
            if j.counts
            and j.record.nil
            and j.record.document_id == rules.nil_statement
            and _last_working_day(month, calendar) <= j.day < months_on(month, 1) + late
        )
        for month in over
    }
    silent = tuple(month for month in over if month not in events and not said[month])
    return NothingHappened(over, silent, tuple(j for rows in said.values() for j in rows))


def covers(kinds: Sequence[str], rules: Rules) -> bool:
    """Whether a summary that nothing happened speaks of documents of these kinds of evidence."""
    return bool(set(kinds) & set(rules.nil_covers))


def _last_working_day(month: date, calendar: Calendar) -> date:
    end = months_on(month, 1)
    return calendar.last_working(month, end) or end - timedelta(days=1)
