"""What is due in the next weeks: records by their frequency, certificates, reviews, corrective actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from secor_docs.company import Company
from secor_docs.dates import months_on
from secor_docs.names import slug
from secor_docs.program.rules import Rules
from secor_docs.readiness.actions import OpenAction
from secor_docs.readiness.courses import HeldCertificate
from secor_docs.readiness.forecast import Ahead, Forecast
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.readiness.months import ThreeMonths
from secor_docs.values import listed
from secor_docs.workdays import Calendar

DueKind = Literal["record", "certificate", "review", "action", "evaluation"]


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do by a day.

    Attributes:
        key: never changes for the same thing in the same period, so that a calendar updates instead of doubling.
        day: the last day for it.
        message: what to do.
        kind: record, certificate, review, action or evaluation.
        late: it was due before the day asked about.
    """

    key: str
    day: date
    message: str
    kind: DueKind
    late: bool = False


def due(
    company: Company,
    months: ThreeMonths,
    ahead: Forecast,
    kept: Sequence[FrequencyCheck],
    held: Sequence[HeldCertificate],
    open_: Sequence[OpenAction],
    *,
    calendar: Calendar,
    rules: Rules,
    weeks: int,
) -> tuple[Due, ...]:
    """Everything due from the day of ``months`` on, by day.

    Args:
        company: the company.
        months: how the three months stand.
        ahead: what must still come before the evaluation.
        kept: the records against their frequencies.
        held: the certificates.
        open_: corrective actions that are not closed.
        calendar: the working days.
        rules: T11 and the limits.
        weeks: how many weeks ahead.
    """
    as_of = months.as_of
    until = as_of + timedelta(weeks=weeks)
    found = [
        *_records(kept, as_of, until, calendar),
        *_certificates(held, as_of, until),
        *_reviews(company, as_of, until, rules),
        *(
            Due(
                f"action-{slug(a.action.what)}-{a.action.found_on or ''}",
                max(a.due, as_of),
                f"Close: {a.message}",
                "action",
                a.overdue,
            )
            for a in open_
            if a.due and a.due < until
        ),
    ]
    found += _ahead(ahead, as_of, until)
    if company.certification.status == "new":
        found += _start(months, ahead, until)
    return tuple(sorted(found, key=lambda d: (d.day, d.kind, d.key)))


def _ahead(ahead: Forecast, as_of: date, until: date) -> Iterator[Due]:
    """The policy, the records the months hang on, and the steps; a step is told however far away its day is."""
    for item in ahead.ahead:
        step = item in _of_steps(ahead)
        if item.day is None or item.id == "months" or (item.day >= until and not step):
            continue
        if item.kind == "holds":
            message = f"From today on: {item.title}"
        elif step:
            message = f"{item.title}, before the evaluation may start: {item.message}"
        else:
            message = f"{item.title}: {item.message}"
        kind: DueKind = "record" if item.id == "first-record" or item.id.startswith("record-") else "evaluation"
        yield Due(f"ahead-{item.id}", max(item.day, as_of), message, kind)


def _of_steps(ahead: Forecast) -> tuple[Ahead, ...]:
    waits = {step.id for step in ahead.waits}
    return tuple(item for item in ahead.ahead if item.id in waits)


def _start(months: ThreeMonths, ahead: Forecast, until: date) -> Iterator[Due]:
    """The day the evaluation may start; while something else blocks, only what is so on that day."""
    key, first = "evaluation-earliest", ahead.earliest
    if not ahead.waits and first and months.as_of <= first < until:
        message = "From today on the evaluation may be started, if every record came in. Run `secor ready` first."
        yield Due(key, first, message, "evaluation")
    elif (ahead.waits or first != months.earliest) and months.as_of <= months.earliest < until:
        names = listed(s.title for s in (*ahead.bars, *ahead.waits, *filter(None, (ahead.decided_by,))))
        message = f"The three months are complete, if every record came in. The evaluation waits for: {names}."
        yield Due(key, months.earliest, message, "evaluation")


@dataclass(frozen=True, slots=True)
class _Period:
    """One record due in one period, for one site, person or thing."""

    key: str
    day: date
    title: str
    message: str
    scope: str
    late: bool


def _records(kept: Sequence[FrequencyCheck], as_of: date, until: date, calendar: Calendar) -> Iterator[Due]:
    """One line for a document and period, whatever the number of sites, people and vehicles."""
    periods: dict[tuple[str, date], list[_Period]] = {}
    for item in kept:
        if item.next_due and item.status != "not applicable" and item.next_due < until:
            for period in _periods(item, item.next_due, as_of, until, calendar):
                periods.setdefault((period.key, period.day), []).append(period)
    for (key, day), items in periods.items():
        names = listed(i.scope for i in items if i.scope)
        title = f"{items[0].title}, {names}" if names else items[0].title
        yield Due(key, day, f"{title}: {items[0].message}", "record", items[0].late)


def _periods(item: FrequencyCheck, first: date, as_of: date, until: date, calendar: Calendar) -> Iterator[_Period]:
    title, scope, base = item.type.title, item.scope, item.type.id
    often = {"annual": "once a year", "semi-annual": "twice a year", "quarterly": "once a quarter"}
    if item.frequency in {"daily", "weekly"}:
        message = "one every working day of this week" if item.frequency == "daily" else "the one for this week"
        monday = as_of - timedelta(days=as_of.weekday())
        while monday < until:
            days = calendar.working_days(max(monday, as_of), monday + timedelta(days=7))
            if days and first <= days[-1] < until:
                year, week, _ = monday.isocalendar()
                yield _Period(f"{base}-{year}-w{week:02d}", days[-1], title, message, scope, late=False)
            monday += timedelta(days=7)
    elif item.frequency == "monthly":
        month = first.replace(day=1)
        while month < until:
            days = calendar.working_days(max(month, as_of), months_on(month, 1))
            if days and first <= days[-1] < until:
                yield _Period(f"{base}-{month:%Y-%m}", days[-1], title, "the one for this month", scope, late=False)
            month = months_on(month, 1)
    else:
        quarter = f"{first.year}-q{(first.month + 2) // 3}"
        period = str(first.year) if item.frequency == "annual" else quarter if item.frequency in often else "once"
        key = f"{base}-{period}"
        late = item.status == "overdue"
        yield _Period(key, first, title, often.get(item.frequency, item.message), scope, late)


def _certificates(held: Sequence[HeldCertificate], as_of: date, until: date) -> Iterator[Due]:
    newest: dict[tuple[str, str], HeldCertificate] = {}
    for h in held:
        key = (slug(h.person), slug(h.course))
        if h.employed and h.expires and h.expires > (newest[key].expires or as_of if key in newest else date.min):
            newest[key] = h
    for (person, course), h in newest.items():
        if h.expires and as_of <= h.expires < until:
            yield Due(
                f"certificate-{person}-{course}-{h.expires}",
                h.expires,
                f"{h.course} of {h.person} ends: book the course before this day",
                "certificate",
            )


def _reviews(company: Company, as_of: date, until: date, rules: Rules) -> Iterator[Due]:
    representative, last = company.people.hs_representative, company.certification.last_acsa_course
    next_course = months_on(last, 12 * rules.limits.continuing_education_years) if last else None
    days = (
        (
            "program-review",
            company.dates.next_review,
            "Review the program, sign the review, and write the new dates in company.yaml",
        ),
        (
            "representative",
            representative.term_end if representative else None,
            "The term of the health and safety representative ends: the workers choose again",
        ),
        ("acsa-course", next_course, "A full-time employee takes a course with ACSA by this day"),
        ("certificate-expiry", company.certification.expiry, "The SECOR certificate ends"),
    )
    for key, day, message in days:
        if day and day < until:
            yield Due(f"{key}-{day}", max(day, as_of), message, "review", day < as_of)
