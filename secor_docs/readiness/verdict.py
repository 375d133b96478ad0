"""All together: may the evaluation be started, why, what is missing, and what to do this week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Literal

from secor_docs.company import Company
from secor_docs.dates import date_with_weekday, month_name
from secor_docs.plan import Plan
from secor_docs.program.catalogue import ELEMENTS
from secor_docs.program.rules import Rules
from secor_docs.readiness.actions import Actions, actions
from secor_docs.readiness.counting import READINGS, ReadingId, month_of
from secor_docs.readiness.courses import HeldCertificate, certificates
from secor_docs.readiness.eligibility import Identity, identity
from secor_docs.readiness.forecast import Forecast, forecast, steps_on
from secor_docs.readiness.frequency import GOOD, FrequencyCheck, Window, frequencies
from secor_docs.readiness.headline import NOTHING_COUNTS, months_message, not_judged, sentences
from secor_docs.readiness.incident_reports import reports_due
from secor_docs.readiness.judge import COMPLETABLE, Judged
from secor_docs.readiness.months import MonthWarning, ThreeMonths, three_months
from secor_docs.readiness.nothing_happened import NothingHappened, nothing_happened
from secor_docs.readiness.proof import Proof
from secor_docs.readiness.signed import SignedPaper, signed_papers, signed_step
from secor_docs.readiness.step import Step
from secor_docs.readiness.todo import Due, due
from secor_docs.readiness.training import Ending, ending, met_needs
from secor_docs.tracker.present_names import under_present_names
from secor_docs.tracker.proof import EvidenceFacts
from secor_docs.tracker.record import Tracker
from secor_docs.values import listed, number_of
from secor_docs.workdays import Calendar

MOST_THIS_WEEK = 7
_FORECAST = "it says what will be so if the forms come in."
AsOfFrom = Literal["asked", "tracker", "today"]
"""Where the day comes from: somebody asked for it, typed it in the tracker, or it is today."""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One element of the evaluation: how many records count in each month of ``ThreeMonths.months``."""

    element: int
    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Readiness:
    """Everything known about one company on one day.

    Attributes:
        plan: the company and its documents.
        as_of: the day the evaluation is to start.
        rules: the rules applied.
        months: the three months.
        steps: the steps to a SECOR, in their order.
        forecast: what must still come, and the earliest day.
        kept: every document with dated evidence, against its frequency.
        actions: the corrective actions.
        held: the certificates.
        ending: those that end soon.
        warnings: what does not stop the evaluation.
        heat: records by element and month.
        identity: the facts that must agree with the WCB letter.
        letter: why a Temporary Letter may fit; empty when it does not.
        calendar: the working days.
        as_of_from: where the day comes from.
        older_tracker: the tracker was made by an earlier version, and its own sheets may count otherwise.
        nothing: what the monthly summaries say of months in which nothing happened.
        to_come: ``as_of`` is still to come, and the verdict a forecast.
        proof: for how many questions there is proof; None where the questions were not looked at.
        unread: why nothing can be judged, because the Log as a whole could not be read; empty where it could.
        signed: the papers that workers sign, with who has signed them.
    """

    plan: Plan
    as_of: date
    rules: Rules
    months: ThreeMonths
    steps: tuple[Step, ...]
    forecast: Forecast
    kept: tuple[FrequencyCheck, ...]
    actions: Actions
    held: tuple[HeldCertificate, ...]
    ending: tuple[Ending, ...]
    warnings: tuple[MonthWarning, ...]
    heat: tuple[HeatRow, ...]
    identity: Identity
    letter: str
    calendar: Calendar
    as_of_from: AsOfFrom
    older_tracker: bool
    nothing: NothingHappened
    to_come: bool
    proof: Proof | None = None
    unread: str = ""
    signed: tuple[SignedPaper, ...] = ()

    @property
    def missing(self) -> tuple[Step, ...]:
        """The steps that stop the evaluation."""
        return tuple(s for s in self.steps if s.state == "missing" and s.blocks)

    @property
    def unknown(self) -> tuple[Step, ...]:
        """The steps nothing is known about; they do not stop it, but must be looked at."""
        return tuple(s for s in self.steps if s.state == "unknown")

    @property
    def ready(self) -> bool:
        """Whether the evaluation may be started."""
        return not self.missing and not self.unread

    @property
    def sentence(self) -> str:
        """The verdict: the first sentence names the earliest day and what decides it, the others what is missing."""
        if self.unread:
            return self.unread
        name = self.plan.company.business.legal_name
        message = sentences(name, self.months, self.forecast, ready=self.ready)
        check = f" Check first: {listed(s.title for s in self.unknown)}." if self.unknown else ""
        come = f" This is a forecast for {date_with_weekday(self.as_of)}: {_FORECAST}" if self.to_come else ""
        return message + self._strangers + check + come

    @property
    def earliest(self) -> date | None:
        """The first day the evaluation may start, all steps together; None where none can be told."""
        return None if self.unread else self.forecast.earliest

    @property
    def _strangers(self) -> str:
        """Records that count for nothing because company.yaml does not know the name they are under."""
        found = [j for j in self.months.not_counting if j.reason == "unknown site"]
        if not found:
            return ""
        names = " and ".join(f'"{name}"' for name in dict.fromkeys(j.record.scope_name for j in found))
        return (
            f" {number_of(len(found), 'record is', 'records are')} under {names}, which is not in company.yaml, "
            "and do not count; was it renamed? Then write the old name as formerly."
        )

    @property
    def headline(self) -> str:
        """Months and proof, always together."""
        if self.unread:
            return self.unread
        months = self.months
        begun = f"not met, complete on {months.earliest}" if months.begin else "not begun"
        said = f"Three months: {f'met since {months.begin}' if months.met else begun}"
        if months.nothing_counts:
            said = NOTHING_COUNTS
        return f"{said} · {self.proof}." if self.proof else f"{said}."

    @property
    def this_week(self) -> tuple[str, ...]:
        """At most seven things to do this week, the most valuable first."""
        return tuple(dict.fromkeys(_this_week(self)))[:MOST_THIS_WEEK]

    def due(self, weeks: int) -> tuple[Due, ...]:
        """What is due in the next ``weeks`` weeks, by day."""
        until = self.as_of + timedelta(weeks=weeks)
        told = reports_due(self.months.judged, self.plan.reporting, self.as_of, until)
        found = due(
            self.plan.company,
            self.months,
            self.forecast,
            self.kept,
            self.held,
            self.actions.open,
            calendar=self.calendar,
            rules=self.rules,
            weeks=weeks,
        )
        return tuple(sorted((*found, *told), key=lambda d: (d.day, d.kind, d.key)))


def calendar_of(company: Company, tracker: Tracker, rules: Rules) -> Calendar:
    """The working days of a company: its week, its holidays, and the shut-downs of its tracker."""
    business = company.business
    return Calendar(
        tracker.shutdowns, applied=rules.on("T9"), week=business.working_days, optional=business.optional_holidays
    )


def readiness(
    plan: Plan,
    tracker: Tracker,
    as_of: date,
    *,
    rules: Rules,
    wanted: Sequence[ReadingId] = READINGS,
    as_of_from: AsOfFrom = "asked",
    evidence: EvidenceFacts | None = None,
    today: date | None = None,
) -> Readiness:
    """Say whether the evaluation may be started on ``as_of``, with the reasons.

    Args:
        plan: the company and its documents.
        tracker: what people logged.
        as_of: the day the evaluation is to start.
        rules: the rules, with those in force.
        wanted: the readings of the three months the verdict asks for; all three is the strict one.
        as_of_from: where the day comes from.
        evidence: what the evidence files say; None where nobody looked, and then no record is proven.
        today: the day it is asked on; None takes ``as_of`` for it. A verdict for a later day is a forecast.
    """
    company = plan.company
    tracker = under_present_names(tracker, company)
    calendar = calendar_of(company, tracker, rules)
    months = three_months(
        plan,
        tracker.records,
        as_of,
        policy_signed_on=tracker.policy_signed_on,
        calendar=calendar,
        rules=rules,
        wanted=wanted,
        evidence=evidence,
    )
    nothing = nothing_happened(months.judged, months.months, months.begin, calendar, rules)
    kept = frequencies(plan, months.judged, Window(months.begin, as_of, calendar, rules, nothing.stated))
    held = certificates(company, tracker.people, as_of)
    facts = steps_on(company, tracker, as_of, rules)
    unread = not_judged(tracker.file, tracker.unread) if tracker.unread else ""
    signed = signed_papers(plan, months.judged, as_of, rules)
    stand = (*facts, *(() if unread else signed_step(signed)))
    steps = (*stand, *(_unread_steps(unread) if unread else (_policy(months), _months_step(months, rules))))
    warnings = (*months.warnings, *_more_warnings(kept, plan, months, nothing, rules))
    found = Readiness(
        plan,
        as_of,
        rules,
        months,
        steps,
        forecast(company, tracker, months, facts, calendar=calendar, rules=rules),
        kept,
        actions(tracker.actions, months.judged, as_of, rules),
        held,
        ending(held, as_of, rules),
        warnings,
        _heat(months),
        identity(company, as_of, rules),
        "",
        calendar,
        as_of_from,
        bool(tracker.out_of_date),
        nothing,
        to_come=today is not None and as_of > today,
        unread=unread,
        signed=signed,
    )
    return replace(found, letter=_letter(found))


_POLICY, _MONTHS = "Health and safety policy signed", "Three months of records"


def _unread_steps(unread: str) -> Iterator[Step]:
    """What nobody can say while the Log cannot be read."""
    fix = "Mend the tracker as `secor tracker check` says, then ask again."
    yield Step("policy", _POLICY, "unknown", unread, fix, "T2")
    yield Step("months", _MONTHS, "unknown", unread, fix, "T3")


def _policy(months: ThreeMonths) -> Step:
    title, day = _POLICY, months.policy_signed_on
    if day is None:
        return Step(
            "policy",
            title,
            "missing",
            "neither the Log nor the Three months sheet says when",
            f"Sign the policy, and log it with the day it is signed. Nothing counts before; signed on {months.as_of}, "
            f"the earliest day is {months.earliest}.",
            "T2",
        )
    if day > months.as_of:
        return Step(
            "policy",
            title,
            "missing",
            f"it is to be signed on {day} only",
            "The policy comes before the records.",
            "T2",
        )
    return Step("policy", title, "done", f"on {day}", rule="T2")


def _months_step(months: ThreeMonths, rules: Rules) -> Step:
    title = _MONTHS
    if months.met:
        return Step("months", title, "done", f"since {months.begin}, under {_wanted(months)}", rule="T3")
    return Step(
        "months",
        title,
        "missing",
        months_message(months),
        "Keep the records coming in; none is made up afterwards.",
        "T3",
        rules.blocks("T3"),
    )


def _wanted(months: ThreeMonths) -> str:
    return (
        "all three readings"
        if len(months.wanted) == len(READINGS)
        else f"the reading asked for ({', '.join(months.wanted)})"
    )


def _heat(months: ThreeMonths) -> tuple[HeatRow, ...]:
    counts = Counter((j.type.element, month_of(j.day)) for j in months.judged if j.counts and j.type)
    return tuple(
        HeatRow(number, name, tuple(counts[number, line.month] for line in months.months))
        for number, _, name in ELEMENTS
    )


def _more_warnings(
    kept: Sequence[FrequencyCheck], plan: Plan, months: ThreeMonths, nothing: NothingHappened, rules: Rules
) -> Iterator[MonthWarning]:
    with_records = {line.month for line in months.months if line.records}
    silent = [month_name(month) for month in nothing.silent if month in with_records]
    if silent and months.begin and rules.on("T7"):
        message = f"No incident and no signed monthly summary for {', '.join(silent)}."
        yield MonthWarning("T7", f"{message} A summary signed when the month is over shows that nothing happened.")
    alike: dict[tuple[str, str], list[FrequencyCheck]] = {}
    for item in kept:
        if item.status in {"short", "gap"}:
            alike.setdefault((item.type.id, item.message), []).append(item)
    for items in alike.values():
        first, names = items[0], listed(i.scope for i in items if i.scope)
        title = f"{first.type.title}, {names}" if names else first.type.title
        rows = tuple(row for i in items for row in i.rows)
        yield MonthWarning(first.rule, f"{title}, {first.frequency}: {first.message}.", rows)
    if rules.on("T13"):
        policy = months.policy_signed_on or plan.company.dates.issued
        for e in plan.company.current_employees:
            new = e.hire_date and policy and e.hire_date >= policy
            if new and e.hire_date and e.orientation_date and e.orientation_date > e.hire_date:
                yield MonthWarning(
                    "T13", f"{e.name} was oriented on {e.orientation_date}, after the first day of work, {e.hire_date}."
                )


def _letter(found: Readiness) -> str:
    """Where the Temporary Letter fits: everything but the months is there."""
    limits = found.rules.limits
    if found.unread or found.plan.company.certification.status != "new" or found.months.met:
        return ""
    if {s.id for s in found.missing} - {"months", "courses"}:
        return ""
    needs = met_needs(found.rules.letter_needs, found.held, found.as_of, found.rules)
    if any(state != "done" for _, state, _ in needs):
        return ""
    return (
        "If you need to bid before the three months are over: with a complete manual and the courses, ACSA may give a "
        f"Temporary Letter of Certification, good for up to {limits.letter_days} days. Ask ACSA for the application and "
        "the checklist. "
        f"Do not let it run out: an older text asks for a wait of {limits.wait_months} months after that."
    )


def _this_week(found: Readiness) -> Iterator[str]:
    if found.unread:
        yield "Mend the tracker as `secor tracker check` says: nothing can be judged until its Log can be read."
        return
    months, sunday = found.months, found.as_of + timedelta(days=6 - found.as_of.weekday())
    yield from (f"{s.title}: {_small(s.message)}. {s.fix}" for s in found.missing if s.id != "months")
    if not months.begun:
        yield (
            "Begin the three months: do, sign and log the first field-level hazard assessment on "
            f"{months.start}. The count starts on its day."
        )
    elif months.hangs:
        hangs = months.hangs
        yield (
            f"Do and log a record by {hangs.by}: {month_name(hangs.month)} has none yet, and without one the three "
            f"months move from {months.earliest} to {hangs.without}."
        )
    yield from (f"Close this action: {a.message}." for a in found.actions.overdue[:2])
    here = sorted(
        (k for k in found.kept if k.next_due and k.next_due <= sunday and k.frequency in _OFTEN),
        key=lambda k: (_OFTEN.index(k.frequency), k.status != "gap"),
    )
    yield from islice(_together([k for k in here if k.status not in GOOD]), 3)
    yield from islice(_completable(months), 2)
    yield from (f"{e.message}. Book the course." for e in found.ending if e.ended)
    yield from (
        f"{s.title}: {_small(s.message)}. {s.fix}" for s in found.steps if s.state == "missing" and not s.blocks
    )
    yield from (f"{s.title}: {_small(s.message)}. {s.fix}" for s in found.unknown)
    yield from _together([k for k in here if k.status not in GOOD])
    yield from _together([k for k in here if k.status in GOOD and k.frequency != "daily"])
    yield from (w.message for w in found.warnings if w.rule in {"T8", "T7", "T13"})
    late = list(dict.fromkeys(k.type.title for k in found.kept if k.status == "overdue"))
    if late:
        more = " and others" if len(late) > 4 else ""  # noqa: PLR2004 - a line holds four
        yield f"Do and date what is due once a year: {listed(late[:4])}{more}."
    yield from (f"{e.message}. Book the course." for e in found.ending if not e.ended)


_OFTEN = ("daily", "weekly", "monthly", "quarterly")


def _small(message: str) -> str:
    return message.rstrip(".")


def _together(kept: Sequence[FrequencyCheck]) -> Iterator[str]:
    """One line for each document, whatever the number of sites and vehicles."""
    by_type: dict[str, list[FrequencyCheck]] = {}
    for item in kept:
        by_type.setdefault(item.type.id, []).append(item)
    for items in by_type.values():
        first = items[0]
        names = f", for {listed(i.scope for i in items)}" if first.scope else ""
        by = max(i.next_due for i in items if i.next_due)
        bad = next((f" So far it is {i.message}." for i in items if i.status not in GOOD), "")
        yield f"{first.type.title}, {first.frequency}{names}: the next by {by}.{bad}"


def _completable(months: ThreeMonths) -> Iterator[str]:
    """Records a person can still complete honestly: a signature given late carries the day it is given."""
    by_reason: dict[str, list[Judged]] = {}
    for judged in months.not_counting:
        if judged.reason in COMPLETABLE:
            by_reason.setdefault(judged.why_not, []).append(judged)
    for why, rows in sorted(by_reason.items(), key=lambda item: -len(item[1])):
        places = ", ".join(str(j.record.place) for j in rows[:3]) + (" …" if len(rows) > 3 else "")  # noqa: PLR2004
        yield (
            f"{len(rows)} record{'s do' if len(rows) > 1 else ' does'} not count because {why} ({places}). "
            "Complete what can honestly be completed, with the day it is done; never change a date."
        )
