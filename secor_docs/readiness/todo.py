"""What is due in the next weeks: records by their frequency, certificates, reviews, corrective actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from secor_docs.company import Company
from secor_docs.company.kinds import months_on
from secor_docs.plan import slug
from secor_docs.program.rules import Rules
from secor_docs.readiness.actions import OpenAction
from secor_docs.readiness.frequency import Kept
from secor_docs.readiness.months import Calendar, ThreeMonths
from secor_docs.readiness.training import Held

DueKind = Literal["record", "certificate", "review", "action", "evaluation"]


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do by a day.

    Attributes:
        key: never changes for the same thing in the same period, so that a calendar updates instead of doubling.
        day: the last day for it.
        says: what to do.
        kind: record, certificate, review, action or evaluation.
        late: it was due before the day asked about.
    """

    key: str
    day: date
    says: str
    kind: DueKind
    late: bool = False


def due(
    company: Company, months: ThreeMonths, kept: Sequence[Kept], held: Sequence[Held], open_: Sequence[OpenAction],
    *, calendar: Calendar, rules: Rules, weeks: int,
) -> tuple[Due, ...]:  # fmt: skip
    """Everything due from the day of ``months`` on, by day.

    Args:
        company: the company.
        months: how the three months stand.
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
        *(d for item in kept for d in _records(item, as_of, until, calendar)),
        *_certificates(held, as_of, until),
        *_reviews(company, as_of, until, rules),
        *(Due(f"action-{slug(a.action.what)}-{a.action.found_on or ''}", max(a.due, as_of), f"Close: {a.says}", "action", a.overdue)
          for a in open_ if a.due and a.due < until),
    ]  # fmt: skip
    if company.certification.status == "new" and as_of <= months.earliest < until:
        says = "From today on the evaluation may be started, if every record came in. Run `secor ready` first."
        found.append(Due("evaluation-earliest", months.earliest, says, "evaluation"))
    return tuple(sorted(found, key=lambda d: (d.day, d.kind, d.key)))


def _records(item: Kept, as_of: date, until: date, calendar: Calendar) -> Iterator[Due]:
    first = item.next_due
    if first is None or item.status == "not applicable" or first >= until:
        return
    base = slug(item.id.replace("/", " "))
    if item.frequency in {"daily", "weekly"}:
        yield from _weekly(item, base, first, as_of, until, calendar)
    elif item.frequency == "monthly":
        month = first.replace(day=1)
        while month < until:
            end = months_on(month, 1)
            days = calendar.working_days(max(month, as_of), end)
            if days and days[-1] < until and days[-1] >= first:
                yield Due(f"{base}-{month:%Y-%m}", days[-1], f"{item.title}: the one for this month", "record")
            month = end
    else:
        period = f"{first.year}" if item.frequency in {"annual", "semi-annual"} else f"{first:%Y-%m}"
        says = {"annual": "once a year", "semi-annual": "twice a year", "quarterly": "once a quarter"}.get(item.frequency, item.says)
        yield Due(f"{base}-{period}", first, f"{item.title}: {says}", "record", item.status == "overdue")


def _weekly(item: Kept, base: str, first: date, as_of: date, until: date, calendar: Calendar) -> Iterator[Due]:
    """One line a week; a daily record is one line for the days of the week."""
    monday = as_of - timedelta(days=as_of.weekday())
    while monday < until:
        days = [d for d in calendar.working_days(max(monday, as_of), monday + timedelta(days=7)) if d < until]
        year, week, _ = monday.isocalendar()
        key = f"{base}-{year}-w{week:02d}"
        monday += timedelta(days=7)
        if not days or days[-1] < first:
            continue
        if item.frequency == "daily":
            yield Due(key, days[-1], f"{item.title}: one every working day of this week", "record")
        else:
            yield Due(key, days[-1], f"{item.title}: the one for this week", "record")


def _certificates(held: Sequence[Held], as_of: date, until: date) -> Iterator[Due]:
    newest: dict[tuple[str, str], Held] = {}
    for h in held:
        key = (slug(h.person), slug(h.course))
        if h.employed and h.expires and h.expires > (newest[key].expires or as_of if key in newest else date.min):
            newest[key] = h
    for (person, course), h in newest.items():
        if h.expires and as_of <= h.expires < until:
            yield Due(f"certificate-{person}-{course}-{h.expires}", h.expires,
                      f"{h.course} of {h.person} ends: book the course before this day", "certificate")  # fmt: skip


def _reviews(company: Company, as_of: date, until: date, rules: Rules) -> Iterator[Due]:
    representative, last = company.people.hs_representative, company.certification.last_acsa_course
    days = (
        ("program-review", company.dates.next_review, "Review the program, sign the review, and write the new dates in company.yaml"),
        ("representative", representative.term_end if representative else None, "The term of the health and safety representative ends: the workers choose again"),
        ("acsa-course", months_on(last, 12 * rules.limits.continuing_education_years) if last else None, "A full-time employee takes a course with ACSA by this day"),
        ("certificate-expiry", company.certification.expiry, "The SECOR certificate ends"),
    )  # fmt: skip
    for key, day, says in days:
        if day and day < until:
            yield Due(f"{key}-{day}", max(day, as_of), says, "review", day < as_of)
