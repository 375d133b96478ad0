"""Whether each record keeps to the frequency the company states (rules T5, T6, T7, T10, T15), and when it is due next.

Daily records are measured over all sites together, because a crew is at one site a day; all others for each site,
person, vehicle or thing of their own. A week or a month is due when all of it lies in the window, so a start in the
middle of a week is not held against anybody.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.plan import Plan, Planned
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.rules import RuleId, Rules
from secor_docs.readiness.counting import month_of
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.nothing_happened import covers
from secor_docs.scopes import kind_of
from secor_docs.workdays import Calendar

Status = Literal["met", "short", "gap", "overdue", "not due", "nil stated", "not applicable"]

GOOD: frozenset[Status] = frozenset({"met", "not due", "nil stated", "not applicable"})


@dataclass(frozen=True, slots=True)
class FrequencyCheck:
    """One document, for one site, person or thing, against its frequency.

    Attributes:
        id: of the planned document, such as ``toolbox-meeting/lot-22``; of the document where copies go together.
        type: the document.
        scope: name of the site, person or thing; empty for the whole company.
        frequency: as the company's policy states it.
        status: the verdict.
        due: how many were due in the window.
        kept: in how many of these periods one is on file.
        rows: the records that count, in the window or within the year for yearly ones.
        longest_gap: days between two records, working days for daily ones; None with fewer than two.
        next_due: the day by which the next is due; None when nothing is due by the calendar.
        message: the verdict in a sentence.
        rule: the rule that decides.
    """

    id: str
    type: DocumentType
    scope: str
    frequency: str
    status: Status
    due: int
    kept: int
    rows: tuple[Judged, ...]
    longest_gap: int | None
    next_due: date | None
    message: str
    rule: RuleId

    @property
    def title(self) -> str:
        """The title, with whom it is for."""
        return f"{self.type.title}, {self.scope}" if self.scope else self.type.title


@dataclass(frozen=True, slots=True)
class Window:
    """What a frequency is measured in.

    Attributes:
        begin: first day; None while the three months have not begun.
        as_of: the day after the last.
        calendar: the working days.
        rules: the rules.
        nil: monthly summaries say of every month of the window that nothing happened.
    """

    begin: date | None
    as_of: date
    calendar: Calendar
    rules: Rules
    nil: bool


def frequencies(plan: Plan, judged: Sequence[Judged], window: Window) -> tuple[FrequencyCheck, ...]:
    """Every document with dated evidence, in binder order.

    Args:
        plan: the company and its documents.
        judged: the records with what they are worth.
        window: what is measured.
    """
    rows: dict[str, list[Judged]] = {}
    for item in judged:
        if item.counts:
            rows.setdefault(item.record.document_id, []).append(item)
    return tuple(
        _kept(planned, scope, _of_scope(rows.get(planned.type.id, ()), scope), window, plan)
        for planned, scope in _measured(plan)
    )


def _measured(plan: Plan) -> Iterator[tuple[Planned, str]]:
    """Each planned document once, and once for each copy that keeps a calendar of its own."""
    seen: set[str] = set()
    for planned in plan.documents:
        type_, kind = planned.type, kind_of(planned.type.per)
        if not type_.evidence:
            continue
        apart = kind.apart and not (kind.daily_together and planned.frequency == "daily")
        if apart and planned.scope is not None:
            yield planned, planned.scope.name
        elif type_.id not in seen:
            seen.add(type_.id)
            yield planned, ""


def _of_scope(rows: Iterable[Judged], scope: str) -> tuple[Judged, ...]:
    """The records for one scope; a paper of each worker is passed round, too, and is for everybody who took part."""
    whom = folded(scope)
    return tuple(j for j in rows if not scope or folded(j.record.scope_name) == whom or _passed_round(j, whom))


def _passed_round(judged: Judged, whom: str) -> bool:
    per_worker = judged.type is not None and judged.type.per == "employee"
    return per_worker and any(folded(name) == whom for name in judged.record.took_part)


def _kept(planned: Planned, scope: str, rows: tuple[Judged, ...], window: Window, plan: Plan) -> FrequencyCheck:
    type_, rules = planned.type, window.rules
    frequency = "weekly" if type_.id in rules.weekly_sheets and planned.frequency == "daily" else planned.frequency
    begin, until = _span(type_, scope, window, plan)
    inside = tuple(j for j in rows if begin and begin <= j.day < until)
    fact = _Fact(planned, scope, frequency, rows, inside, begin, until, window)
    if rules.on("T15") and plan.company.worker_count <= 1 and type_.id in rules.worker_participation:
        return fact.verdict("not applicable", "T15", "an owner alone does not need it")
    if frequency in {"annual", "semi-annual"}:
        return _yearly(fact)
    # Of a thing that is on hire at times, none need be expected in three months.
    if frequency in _PERIODS and type_.minimum:
        return _calendar(fact)
    return _as_it_happens(fact)


def _span(type_: DocumentType, scope: str, window: Window, plan: Plan) -> tuple[date | None, date]:
    """The window of one document: for a site, only the days it is worked on."""
    begin, until = window.begin, window.as_of
    sites = [s for s in plan.company.sites if type_.per == "site" and (not scope or folded(s.name) == folded(scope))]
    if begin and sites:
        begin = max(begin, min(s.start or begin for s in sites))
        ends = [s.end + timedelta(days=1) if s.end else until for s in sites]
        until = min(until, max(ends))
    return (begin if begin and begin < until else None), until


@dataclass(frozen=True, slots=True)
class _Fact:
    """What the verdict on one document rests on."""

    planned: Planned
    scope: str
    frequency: str
    rows: tuple[Judged, ...]
    inside: tuple[Judged, ...]
    begin: date | None
    until: date
    window: Window

    @property
    def over(self) -> bool:
        """The site is finished, so nothing more is due."""
        return self.until < self.window.as_of

    def verdict(
        self,
        status: Status,
        rule: RuleId,
        message: str,
        *,
        due: int = 0,
        kept: int = 0,
        rows: tuple[Judged, ...] | None = None,
        gap: int | None = None,
        next_due: date | None = None,
    ) -> FrequencyCheck:
        id_ = self.planned.id if self.scope else self.planned.type.id
        return FrequencyCheck(
            id_,
            self.planned.type,
            self.scope,
            self.frequency,
            status,
            due,
            kept,
            self.inside if rows is None else rows,
            gap,
            None if self.over else next_due,
            message,
            rule,
        )


def _calendar(fact: _Fact) -> FrequencyCheck:
    """Daily, weekly, monthly, quarterly: one in each period."""
    rules, calendar = fact.window.rules, fact.window.calendar
    next_due = _next_period(fact)
    if fact.begin is None:
        return fact.verdict("not due", "T5", "the count has not begun", next_due=next_due)
    periods = [p for p in _PERIODS[fact.frequency](fact.begin, fact.until) if calendar.working_days(*p)]
    days = sorted({j.day for j in fact.inside})
    kept = sum(bisect_left(days, first) < bisect_left(days, until) for first, until in periods)
    due, gaps = len(periods), list(_gaps(days, fact))
    gap = max((length for length, _ in gaps), default=None)
    if not due:
        return fact.verdict("not due", "T5", "no whole period is over yet", gap=gap, next_due=next_due)
    status = _share(fact.frequency, kept, due, rules)
    unit = _UNITS[fact.frequency]
    rule: RuleId = "T5"
    message = f"on file for {kept} of {due} {unit}{'s' if due > 1 else ''}"
    limit = rules.number("T6", fact.frequency)
    long = max((length for length, missed in gaps if length > limit + (_A_WEEK if missed else 0)), default=None)
    if status == "met" and rules.on("T6") and long is not None:
        days_of = "working days" if fact.frequency == "daily" else "days"
        message = f"{message}, but {long} {days_of} lie between two of them; {limit} is the most"
        status, rule = "short", "T6"
    return fact.verdict(status, rule, message, due=due, kept=kept, gap=gap, next_due=next_due)


_A_WEEK = 7
_UNITS = {"daily": "working day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}


def _share(frequency: str, kept: int, due: int, rules: Rules) -> Status:
    """Met, short or gap by rule T5, for ``kept`` periods of ``due``."""
    if not rules.on("T5"):
        return "met"
    percent = kept * 100 / due
    if frequency == "daily":
        enough = percent >= rules.number("T5", "daily_met_percent")
    else:
        allowed = -(-due // rules.number("T5", "weekly_miss_in")) if frequency == "weekly" else 0
        enough = due - kept <= allowed
    if enough:
        return "met"
    return "short" if percent >= rules.number("T5", "daily_short_percent") else "gap"


def _gaps(days: list[date], fact: _Fact) -> Iterator[tuple[int, bool]]:
    """The times between two records, shut-downs taken out, and whether a whole week lies between that T5 may forgive."""
    calendar = fact.window.calendar
    for one, other in pairwise(days):
        if fact.frequency == "daily":
            length = len(calendar.working_days(one + timedelta(days=1), other))
        else:
            length = sum(not calendar.is_shut(one + timedelta(days=n)) for n in range(1, (other - one).days + 1))
        weeks = (other - timedelta(days=other.weekday()) - one + timedelta(days=one.weekday())).days // _A_WEEK
        yield length, fact.frequency == "weekly" and weeks > 1 and fact.window.rules.on("T5")


def _days(begin: date, until: date) -> Iterator[tuple[date, date]]:
    for n in range((until - begin).days):
        yield begin + timedelta(days=n), begin + timedelta(days=n + 1)


def _weeks(begin: date, until: date) -> Iterator[tuple[date, date]]:
    monday = begin + timedelta(days=-begin.weekday() % 7)
    while (end := monday + timedelta(days=7)) <= until:
        yield monday, end
        monday = end


def _months(begin: date, until: date) -> Iterator[tuple[date, date]]:
    month = month_of(begin) if begin.day == 1 else months_on(month_of(begin), 1)
    while (end := months_on(month, 1)) <= until:
        yield month, end
        month = end


def _quarters(begin: date, until: date) -> Iterator[tuple[date, date]]:
    number = 0
    while (end := months_on(begin, 3 * (number + 1))) <= until:
        yield months_on(begin, 3 * number), end
        number += 1


_PERIODS = {"daily": _days, "weekly": _weeks, "monthly": _months, "quarterly": _quarters}


def _next_period(fact: _Fact) -> date | None:
    """The last day of the first period, from ``as_of`` on, that has no record yet."""
    as_of, calendar = fact.window.as_of, fact.window.calendar
    days = {j.day for j in fact.rows}
    if fact.frequency == "quarterly":
        last = max(days, default=None)
        since = last or fact.begin
        return calendar.next_working(max(as_of, months_on(since, 3)) if since else as_of)
    for first, until in _coming(fact.frequency, as_of):
        working = calendar.working_days(max(first, as_of), until)
        if working and not any(first <= day < until for day in days):
            return working[-1]
    return None


def _coming(frequency: str, as_of: date) -> Iterator[tuple[date, date]]:
    """The period ``as_of`` lies in and those after it, a year ahead."""
    begin = as_of
    if frequency == "weekly":
        begin = as_of - timedelta(days=as_of.weekday())
    elif frequency == "monthly":
        begin = month_of(as_of)
    yield from _PERIODS[frequency](begin, months_on(begin, 12))


def _yearly(fact: _Fact) -> FrequencyCheck:
    """Once a year, or twice: dated within the time before the evaluation."""
    rules, as_of = fact.window.rules, fact.window.as_of
    months = rules.number("T10", "months" if fact.frequency == "annual" else "half_year")
    last = max((j.day for j in fact.rows), default=None)
    rows = tuple(j for j in fact.rows if j.day >= months_on(as_of, -months))
    next_due = fact.window.calendar.next_working(max(as_of, months_on(last, months)) if last else as_of)
    if rows:
        return fact.verdict("met", "T10", f"last dated {last}", due=1, kept=1, rows=rows, next_due=next_due)
    if not rules.on("T10"):
        return fact.verdict("not due", "T10", "the rule is switched off", next_due=next_due)
    message = (
        f"last dated {last}, more than {months} months ago" if last else f"nothing dated in the last {months} months"
    )
    return fact.verdict("overdue", "T10", message, due=1, rows=(), next_due=next_due)


def _as_it_happens(fact: _Fact) -> FrequencyCheck:
    """For a job, an event, a change, or once."""
    on_file = len(fact.rows)
    type_ = fact.planned.type
    one_each = bool(fact.scope) and (
        (type_.per == "site" and fact.frequency == "per-job")
        or (type_.per == "employee" and "orientation_record" in type_.evidence_kinds)
    )
    if on_file:
        return fact.verdict("met", "T5", f"{on_file} on file", due=int(one_each), kept=int(one_each), rows=fact.rows)
    if one_each and fact.begin is not None:
        return fact.verdict("short", "T5", "none on file", due=1, next_due=fact.window.as_of)
    rules = fact.window.rules
    if fact.frequency == "per-event" and fact.window.nil and rules.on("T7") and covers(type_.evidence_kinds, rules):
        return fact.verdict("nil stated", "T7", "nothing happened, and the monthly summaries say so")
    return fact.verdict("not due", "T5", "none on file; it is due when there is a reason for one")
