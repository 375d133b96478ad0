"""The earliest day: what must still come before the evaluation may start, each with its own day.

Policy, first record, the months, head count, courses, membership: all enter one forecast. Its day is reached by doing
just what it tells, and not a day before; whoever does so never sees it move later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from secor_docs.company import Company
from secor_docs.dates import month_name, months_on
from secor_docs.program.rules import Rules
from secor_docs.readiness.counting import count, month_of
from secor_docs.readiness.courses import certificates, course_sources
from secor_docs.readiness.eligibility import eligibility
from secor_docs.readiness.judge import window_begin
from secor_docs.readiness.months import ThreeMonths
from secor_docs.readiness.step import Step
from secor_docs.readiness.training import training
from secor_docs.tracker.record import Tracker
from secor_docs.workdays import Calendar

_DAY = timedelta(days=1)
AheadKind = Literal["do", "holds"]


@dataclass(frozen=True, slots=True)
class Ahead:
    """One thing that must still come.

    Attributes:
        id: the step it belongs to, ``first-record``, or ``record-2026-12`` for the month that needs one.
        title: what it is.
        kind: somebody is to ``do`` it by the day, or it ``holds`` from the day on.
        day: that day; None where none can be told.
        message: what to do, or what is then so.
        decides: the earliest day waits for it.
    """

    id: str
    title: str
    kind: AheadKind
    day: date | None
    message: str
    decides: bool = False

    def __str__(self) -> str:
        """``by 2026-11-30: A record in November 2026``."""
        when = "no day known" if self.day is None else f"{'by' if self.kind == 'do' else 'from'} {self.day}"
        return f"{when}: {self.title}{' (the earliest day waits for it)' if self.decides else ''}"


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is still to come, and when the evaluation may start.

    Attributes:
        earliest: the first day it may start, if all of ``ahead`` is done by its day; None where none can be told.
        ahead: what must still come, by day.
        waits: steps a person has to see to, which no day of their own brings.
        bars: steps that nobody can see to and of which no day is known.
        decided_by: the step that holds on ``earliest`` only; None when the three months decide.
    """

    earliest: date | None
    ahead: tuple[Ahead, ...]
    waits: tuple[Step, ...]
    bars: tuple[Step, ...]
    decided_by: Step | None

    def with_step(self, step: Step, as_of: date) -> Forecast:
        """The forecast with one more step that a person has to see to; as it is when the step is done."""
        if step.state != "missing" or not step.blocks:
            return self
        day = self.earliest and max(self.earliest, as_of)
        more = Ahead(step.id, step.title, "do", day, f"{step.message.rstrip('.')}. {step.fix}")
        ahead = sorted((*self.ahead, more), key=lambda a: a.day or date.max)
        return replace(self, earliest=day, ahead=tuple(ahead), waits=(*self.waits, step))


def steps_on(company: Company, tracker: Tracker, day: date, rules: Rules) -> tuple[Step, ...]:
    """The steps that rest on the company and its people, as they are on a day that may be still to come."""
    held = certificates(company, tracker.people, day)
    steps = *eligibility(company, tracker, day, rules), *training(company, held, day, rules)
    return *steps, *course_sources(company, tracker)


def forecast(
    company: Company,
    tracker: Tracker,
    months: ThreeMonths,
    steps: tuple[Step, ...],
    *,
    calendar: Calendar,
    rules: Rules,
) -> Forecast:
    """Say when the evaluation may start.

    Args:
        company: the company.
        tracker: what people logged.
        months: how the three months stand.
        steps: the steps of :func:`steps_on` on the day of ``months``.
        calendar: the working days.
        rules: the rules.
    """
    as_of = months.as_of
    stand = _months_day(company, months, calendar, rules) if rules.blocks("T3") else as_of
    base = max(as_of, stand)
    now = steps if base == as_of else steps_on(company, tracker, base, rules)
    day, failing, before = base, _missing(now), {s.id: s for s in steps}
    if failing:
        looked = {base: failing}
        for later in sorted({d for d in _turns(company, tracker, rules) if d > base}):
            looked[later] = _missing(steps_on(company, tracker, later, rules))
        day = next(d for d in looked if all(_stays(id_, d, looked) for id_ in looked[d]))
        failing = looked[day]
        before |= looked[max((d for d in looked if d < day), default=base)]
    bars = tuple(s for id_, s in failing.items() if id_ == "head-count")
    waits = tuple(s for id_, s in failing.items() if id_ != "head-count")
    decided = next((s for id_, s in before.items() if id_ not in failing and s.state == "missing"), None)
    earliest = None if bars else stand if day == as_of and not failing else day
    late = day if day > base else None
    ahead = [*_records(months, calendar, day, decides=late is None), *_steps(steps, failing, day, late, decided)]
    if not months.met:
        message = "three months of records are complete, if they keep coming in"
        ahead.append(Ahead("months", "Three months of records", "holds", stand, message, late is None))
    found = sorted(ahead, key=lambda a: a.day or date.max)
    return Forecast(earliest, tuple(found), waits, bars, decided if late else None)


def _missing(steps: tuple[Step, ...]) -> dict[str, Step]:
    return {s.id: s for s in steps if s.state == "missing" and s.blocks}


def _stays(id_: str, day: date, looked: dict[date, dict[str, Step]]) -> bool:
    """Whether the step is missing on every later day we know of, so that only a person can bring it."""
    return all(id_ in failing for later, failing in looked.items() if later > day)


def _turns(company: Company, tracker: Tracker, rules: Rules) -> Iterator[date]:
    """The days on which a step may turn by what is written already."""
    courses = [(c.issued, c.expires) for e in company.employees for c in e.courses]
    courses += [(c.issued, c.expires) for c in tracker.people]
    for issued, expires in courses:
        yield from (day for day in (issued, expires and expires + _DAY) if day)
    for e in company.employees:
        gone = e.end_date and e.end_date + _DAY
        for day in (e.hire_date, gone):
            if day:
                out = months_on(day, rules.limits.head_count_months)
                yield from (day, out, out + _DAY)
    yield from (s.begins for s in rules.course_sets)
    if company.assessor.phsm_date:
        yield company.assessor.phsm_date
    if last := company.certification.last_acsa_course:
        yield months_on(last, 12 * rules.limits.continuing_education_years) + _DAY


def told_days(months: ThreeMonths, calendar: Calendar, until: date) -> Iterator[date]:
    """The last days on which the records that must still come can be made, up to ``until``: one in a month."""
    have = {month_of(j.day) for j in months.judged if j.works}
    month = month_of(months.as_of if months.begun else months.start)
    while month <= until:
        after = months_on(month, 1)
        if not months.begun and month == month_of(months.start):
            yield months.start
        elif month not in have and (by := calendar.last_working(max(month, months.as_of), after)):
            yield by
        month = after


def _months_day(company: Company, months: ThreeMonths, calendar: Calendar, rules: Rules) -> date:
    """The first day on which the three months stand; in a maintenance year old records go out of the window."""
    day = months.earliest
    if window_begin(company, day, rules) is None or day <= months.as_of:
        return day
    works = [j.day for j in months.judged if j.works]
    while True:
        begin = window_begin(company, day, rules) or day
        told = [d for d in told_days(months, calendar, day) if d <= day]
        counted = count([d for d in (*works, *told) if d >= begin], day, calendar, rules, wanted=months.wanted)
        stand = counted.day(months.wanted)
        if stand <= day:
            return day
        day = stand


def _records(months: ThreeMonths, calendar: Calendar, until: date, *, decides: bool) -> Iterator[Ahead]:
    """The signed policy, the first record, and one record in each month."""
    policy = months.policy_signed_on
    if policy is None:
        message = "sign the policy, and log it with the day it is signed; nothing counts before"
        yield Ahead("policy", "Health and safety policy signed", "do", months.as_of, message, decides)
    elif policy > months.as_of:
        message = "the policy is signed, as written; nothing counts before"
        yield Ahead("policy", "Health and safety policy signed", "do", policy, message, decides)
    for day in told_days(months, calendar, until):
        if day > until and month_of(day) > months.as_of:
            continue  # it comes after the evaluation has started
        if not months.begun and day == months.start:
            message = "do, sign and log a first record of work done, such as a field-level hazard assessment"
            yield Ahead("first-record", "First record", "do", day, message, decides)
        else:
            name = month_name(day)
            message = f"do and log a record of work done in {name}; {name} has none yet, and the count hangs on it"
            yield Ahead(f"record-{day:%Y-%m}", f"A record in {name}", "do", day, message)


def _steps(
    steps: tuple[Step, ...], failing: dict[str, Step], day: date, late: date | None, decided: Step | None
) -> Iterator[Ahead]:
    now = _missing(steps)
    # It stops nothing while nobody says, but ACSA takes it before an evaluation.
    for step in (s for s in steps if s.id == "application" and s.state == "unknown"):
        yield Ahead(step.id, step.title, "do", day, f"{step.message}. {step.fix}")
    for id_, step in {**failing, **now}.items():
        decides = late is not None and decided is not None and decided.id == id_
        if id_ not in failing:
            yield Ahead(id_, step.title, "holds", late, step.message, decides)
        elif id_ == "head-count":
            yield Ahead(id_, step.title, "holds", None, step.message, decides=True)
        else:
            yield Ahead(id_, step.title, "do", day, f"{step.message.rstrip('.')}. {step.fix}")
