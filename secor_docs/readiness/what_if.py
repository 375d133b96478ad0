"""What one record on one day would do to the verdict. Nothing is written; the record stands in no tracker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from secor_docs.dates import day_said
from secor_docs.plan import Plan, Planned
from secor_docs.problems import Place
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.verdict import Readiness
from secor_docs.scopes import kind_of
from secor_docs.tracker.record import Record, Tracker
from secor_docs.values import listed


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The verdict on a day with one record more, held against the one without it.

    Attributes:
        planned: the form; None for "nothing more is logged until then".
        day: the day of the record.
        without: the verdict on that day, if nothing more is logged until then.
        with_it: the same with the record.
        judged: what the record would be worth; None where there is none.
    """

    planned: Planned | None
    day: date
    without: Readiness
    with_it: Readiness
    judged: Judged | None

    def told(self, now: Readiness) -> tuple[str, ...]:
        """What it does, in sentences, the day first.

        Args:
            now: the verdict as it is.
        """
        return tuple(self._told(now))

    def _told(self, now: Readiness) -> Iterator[str]:
        if self.planned is None:
            yield _moved(now.earliest, self.without.earliest, self.day)
            return
        if self.judged is not None and not self.judged.counts:
            yield f"It would not count: {self.judged.why_not} ({self.judged.rule})."
        yield _moved(self.without.earliest, self.with_it.earliest, self.day)
        before, after = self._line(self.without), self._line(self.with_it)
        if before and after:
            name = f"{after.title}, {after.frequency}"
            yield (
                f"{name}: {after.message}; without it {before.message}."
                if before.message != after.message
                else f"{name}: {after.message}, with it and without it."
            )
        if self.planned.type.questions:
            yield f"It serves the working questions {listed(self.planned.type.questions)}."

    def _line(self, found: Readiness) -> FrequencyCheck | None:
        assert self.planned is not None
        scope = self.planned.scope.name if self.planned.scope else ""
        lines = [k for k in found.kept if k.type.id == self.planned.type.id]
        return next((k for k in lines if k.scope == scope), lines[0] if lines else None)


def _moved(before: date | None, after: date | None, on: date) -> str:
    old, new = (day_said(day, on, weekday=True) if day else "a day nobody can tell" for day in (before, after))
    return f"The day stays {new}." if before == after else f"The day would be {new} instead of {old}."


def can_be_logged(plan: Plan) -> tuple[Planned, ...]:
    """The papers whose completed copies are dated evidence, for each site, person and thing."""
    return tuple(planned for planned in plan.documents if planned.type.evidence)


def what_if(
    planned: Planned | None,
    day: date,
    tracker: Tracker,
    judged_on: Callable[[Tracker, date], Readiness],
    now: Readiness,
) -> WhatIf:
    """Judge the day with one record more.

    Args:
        planned: the form that would be logged; None for nothing more.
        day: the day of the record.
        tracker: what is logged.
        judged_on: judges a tracker on a day.
        now: the verdict as it is; a record of an earlier day is judged on its day.
    """
    on = max(day, now.as_of)
    without = now if on == now.as_of else judged_on(tracker, on)
    if planned is None:
        return WhatIf(None, day, without, without, None)
    record = _record(planned, day, now.plan.company.business.legal_name)
    with_it = judged_on(replace(tracker, records=(*tracker.records, record)), on)
    mine = next((j for j in with_it.months.judged if j.record.place == record.place), None)
    return WhatIf(planned, day, without, with_it, mine)


_NOWHERE = Place("what if", spot="no row")


def _record(planned: Planned, day: date, company: str) -> Record:
    """A record as it would be if it were filled in whole and signed."""
    return Record(
        record_id="",
        document_id=planned.type.id,
        activity_date=day,
        scope_type=kind_of(planned.type.per).log,
        scope_name=planned.scope.name if planned.scope else company,
        completed_by="somebody",
        signed=True,
        complete=True,
        place=_NOWHERE,
        location="somewhere",
    )
