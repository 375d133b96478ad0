"""What the readiness tests share: a plan, the rules, and short ways to write records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import count
from typing import Any

from conftest import planned_sample

from secor_docs.data_files import Stock
from secor_docs.load import load_rules
from secor_docs.plan import Plan
from secor_docs.problems import Place
from secor_docs.program.rules import RuleId, Rules
from secor_docs.tracker.record import Record, Shutdown

SITE = "Lot 14 Timber Flats"
POLICY = date(2026, 8, 3)
_rows = count(2)


def plan_of(sample: str = "prairie-ridge-framing") -> Plan:
    return planned_sample(sample).plan


@cache
def rules() -> Rules:
    return load_rules(Stock.of())


def rules_with(id_: RuleId, **changes: Any) -> Rules:
    """The rules with one of them changed, as an overlay does it."""
    found = rules()
    return found.model_copy(update={"rules": {**found.rules, id_: found.rules[id_].model_copy(update=changes)}})


def company_with(**changes: Any) -> Plan:
    """The sample's plan with parts of its company.yaml changed."""
    plan = plan_of()
    return replace(plan, company=plan.company.model_copy(update=changes))


def record(document: str, day: date | str | None, **changes: Any) -> Record:
    """A record that counts, but for what is changed."""
    when = date.fromisoformat(day) if isinstance(day, str) else day
    row = next(_rows)
    per = next((p.type.per for p in plan_of().documents if p.type.id == document), "company")
    scope: tuple[Any, str] = ("site", SITE) if per == "site" else ("company", "")
    made = Record(
        f"{document}-{when}-{row}",
        document,
        when,
        scope[0],
        scope[1],
        "Desmond Okafor",
        signed=True,
        complete=True,
        place=Place("tracker.xlsx", 0, f"Log!A{row}"),
        location="office binder",
    )
    return replace(made, **changes)


def minutes(*days: str, **changes: Any) -> list[Record]:
    """Minutes of safety meetings: an operational record of the whole company, bound to no site."""
    return [record("safety-meeting-minutes", day, **changes) for day in days]


def every(document: str, first: str, last: str, step: int = 1, **changes: Any) -> list[Record]:
    return [record(document, day, **changes) for day in days(first, last, step)]


def days(first: str, last: str, step: int = 1) -> Iterator[date]:
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        if step > 1 or day.weekday() < 5:
            yield day
        day += timedelta(days=step)


def shut(first: str, last: str) -> Shutdown:
    return Shutdown(
        date.fromisoformat(first), date.fromisoformat(last), "no work", Place("tracker.xlsx", 0, "Shut-downs!A2")
    )
