"""The edges of the rules: the day itself, the one before and the one after, and the figure that is just enough."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from readiness_cases import POLICY, company_with, every, minutes, plan_of, record, rules, rules_with, shut
from test_readiness_verdict import DAY, GOOD, business, kept, look, person, step

from secor_docs.company.people import CourseTaken, Employee, FirstAider
from secor_docs.plan import Plan
from secor_docs.program.rules import Rules
from secor_docs.readiness import verdict as verdicts
from secor_docs.readiness.months import ThreeMonths, three_months
from secor_docs.tracker.record import Record, Shutdown
from secor_docs.workdays import Calendar


def months(
    log: list[Record], day: str, *off: Shutdown, policy: date | None = POLICY, found_rules: Rules | None = None
) -> ThreeMonths:
    made = found_rules or rules()
    calendar = Calendar(off)
    at = date.fromisoformat(day)
    return three_months(plan_of(), log, at, policy_signed_on=policy, calendar=calendar, rules=made)


def told(found: ThreeMonths, rule: str) -> list[str]:
    return [w.message for w in found.warnings if w.rule == rule]


# -- the months -------------------------------------------------------------------------------------------------


def test_the_rows_behind_the_verdict_begin_with_that_of_the_first_day() -> None:
    found = months(minutes("2026-09-01", "2026-09-30", "2026-10-05"), "2026-10-20")
    assert [j.day for j in found.rows] == [date(2026, 9, 1), date(2026, 9, 30), date(2026, 10, 5)]


def test_a_record_on_the_first_of_the_month_keeps_it() -> None:
    assert months(minutes("2026-09-01", "2026-10-05", "2026-11-01"), "2026-11-20").hangs is None
    assert months(minutes("2026-09-01", "2026-10-31"), "2026-11-20").hangs


@pytest.mark.parametrize(
    ("as_of", "missed"),
    [("2026-10-25", False), ("2026-10-26", True), ("2026-10-30", True)],
)
def test_a_missed_week_costs_the_month_only_when_its_last_working_day_lies_in_it(as_of: str, missed: bool) -> None:
    found = months(minutes("2026-08-31", "2026-09-07"), as_of)
    assert found.hangs
    assert found.hangs.by == date(2026, 10, 30)
    assert (found.if_missed > found.earliest) is missed


def test_the_month_asked_about_is_not_over_and_so_not_empty() -> None:
    found = months(minutes("2026-09-01"), "2026-11-30")
    assert [(line.over, line.empty) for line in found.months] == [(True, False), (True, True), (False, False)]


def test_without_a_policy_months_are_shown_from_the_first_record_and_none_counts() -> None:
    found = months(minutes("2026-09-10", "2026-10-05"), "2026-11-01", policy=None)
    assert [(line.month.month, line.over, line.counting) for line in found.months] == [
        (9, True, False),
        (10, True, False),
        (11, False, False),
    ]
    assert months([], "2026-11-01", policy=None).months == ()


def test_kinds_of_records_are_counted_in_the_months_that_are_over_from_the_begin_on() -> None:
    three = [record(kind, "2026-09-02") for kind in ("safety-meeting-minutes", "flha", "toolbox-meeting")]
    old = minutes("2026-06-10")
    log = [*old, *three, *minutes("2026-10-05", "2026-10-06"), record("flha", "2026-10-06"), *minutes("2026-11-03")]
    assert told(months(log, "2026-11-30", policy=date(2026, 1, 5)), "T18") == [
        "Fewer than 3 kinds of records in October 2026. Each month needs several kinds."
    ]
    assert "October 2026, November 2026" in told(months(log, "2026-12-01"), "T18")[0]
    assert not told(months([*log, record("toolbox-meeting", "2026-10-07")], "2026-11-30"), "T18")
    assert not told(months(log, "2026-12-01", found_rules=rules_with("T18", in_force=False)), "T18")


def test_a_month_of_shut_down_holds_no_kinds_and_is_not_told_as_few() -> None:
    three = [record(kind, "2026-09-02") for kind in ("safety-meeting-minutes", "flha", "toolbox-meeting")]
    more = [record(kind, "2026-11-02") for kind in ("safety-meeting-minutes", "flha", "toolbox-meeting")]
    assert not told(months([*three, *more], "2026-12-01", shut("2026-10-01", "2026-10-31")), "T18")


def test_a_hazard_reported_three_months_ago_to_the_day_is_the_last_that_serves() -> None:
    log = minutes("2026-09-01", "2026-10-05", "2026-11-02", "2026-12-01")
    assert not told(months([*log, record("hazard-near-miss-card", "2026-09-15")], "2026-12-15"), "T8")
    (said,) = told(months([*log, record("hazard-near-miss-card", "2026-09-14")], "2026-12-15"), "T8")
    assert "since 2026-09-15" in said
    unsigned = record("hazard-near-miss-card", "2026-11-12", signed=False)
    assert told(months([*log, unsigned], "2026-12-15"), "T8")
    assert not told(months(log, "2026-12-15", found_rules=rules_with("T8", in_force=False)), "T8")


@pytest.mark.parametrize(("last", "said"), [("2026-11-19", []), ("2026-11-20", ["51 of 100"])])
def test_more_than_half_of_the_window_shut_down_is_told(last: str, said: list[str]) -> None:
    log = minutes("2026-09-01", "2026-11-25", "2026-12-01")
    found = told(months(log, "2026-12-10", shut("2026-10-01", last)), "T9")
    assert [part for m in found for part in ("51 of 100",) if part in m] == said
    assert len(found) == len(said)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((0, 1, 2, 28), ["3 of 4"]),
        ((0, 1, 2, 27), []),
        ((0, 1, 28), []),
        ((0, 7, 14, 28), []),
        ((0, 13, 26, 27, 39, 53), []),
        ((0, 20, 21, 33, 40), ["3 of 5"]),
        ((0, 20, 21, 34, 48), []),
    ],
)
def test_more_than_half_of_the_weekly_records_within_two_weeks_is_a_stack(
    days: tuple[int, ...], said: list[str]
) -> None:
    log = [record("toolbox-meeting", date(2026, 9, 1) + timedelta(days=n)) for n in days]
    log += minutes("2026-10-08", "2026-11-03")
    found = [m for m in told(months(log, "2026-11-30"), "T18") if "lie within 14 days" in m]
    assert [m.partition(": ")[2].partition(" lie")[0] for m in found] == said


def test_the_rows_of_a_stack_are_those_that_lie_together() -> None:
    log = [record("toolbox-meeting", date(2026, 9, 1) + timedelta(days=n)) for n in (0, 20, 21, 33, 40)]
    (warning,) = (w for w in months(log, "2026-11-30").warnings if "lie within" in w.message)
    assert [j.day.day for j in warning.rows] == [21, 22, 4]
    assert "from 2026-09-21" in warning.message


def test_a_record_that_is_not_alone_in_its_month_nor_on_the_first_day_moves_nothing() -> None:
    found = months(minutes("2026-09-01", "2026-09-01", "2026-10-05", "2026-10-06", "2026-11-02"), "2026-12-01")
    assert [m.judged.day for m in found.movers] == [date(2026, 11, 2)]


# -- head count ---------------------------------------------------------------------------------------------------


def crew(number: int, hired: str, end: str | None = None) -> tuple[Employee, ...]:
    last = date.fromisoformat(end) if end else None
    return tuple(
        person(f"Worker {n}", end_date=last).model_copy(update={"hire_date": date.fromisoformat(hired)})
        for n in range(number)
    )


def heads(*people: Employee, **changes: Any) -> Plan:
    """The owner, who is no employee on the list, and these; no figure is stated."""
    company = plan_of().company
    facts = company.business.model_copy(update={"max_headcount_12m": None, "worker_count": None, **changes})
    return company_with(business=facts, employees=people)


@pytest.mark.parametrize(
    ("number", "hired", "end", "state"),
    [
        (9, "2026-06-01", None, "done"),
        (10, "2026-06-01", None, "missing"),
        (10, "2026-12-01", None, "missing"),  # hired on the day itself
        (10, "2026-12-02", None, "done"),
        (10, "2025-06-01", "2025-12-01", "missing"),  # the last day worked lies twelve months back, to the day
        (10, "2025-06-01", "2025-11-30", "done"),
        (10, "2026-03-02", "2026-03-02", "missing"),  # one day of work is enough
    ],
)
def test_everyone_under_the_account_on_a_day_of_the_twelve_months_counts(
    number: int, hired: str, end: str | None, state: str
) -> None:
    assert step(look(plan=heads(*crew(number, hired, end))), "head-count").state == state


def test_the_day_of_a_secor_is_twelve_months_and_a_day_after_the_last_of_too_many() -> None:
    found = step(look(plan=heads(*crew(10, "2026-03-02", "2026-08-31"))), "head-count")
    assert found.message == "11 people were under the WCB account at one time, until 2026-08-31"
    assert "SECOR not before 2027-09-01; until then" in found.fix
    leap = step(look(plan=heads(*crew(10, "2027-03-01", "2028-02-28")), day=date(2028, 6, 1)), "head-count")
    assert "SECOR not before 2029-03-01;" in leap.fix, "29 February 2028 and twelve months is the 28th"
    today = step(look(plan=heads(*crew(10, "2026-03-02", "2026-11-30"))), "head-count")
    assert today.message.endswith("until 2026-11-30")
    here = step(look(plan=heads(*crew(10, "2026-03-02", "2026-12-01"))), "head-count")
    assert here.message.endswith("at one time"), "they are here today"


def test_the_last_day_of_too_many_is_not_that_of_the_last_who_left() -> None:
    crowd = (*crew(9, "2026-03-02", "2026-06-30"), *crew(1, "2026-03-02", "2026-10-30"))
    assert step(look(plan=heads(*crowd)), "head-count").message.endswith("until 2026-06-30")


def test_a_missing_hire_date_is_asked_for_unless_the_most_is_stated() -> None:
    nobody_knows = person("A B").model_copy(update={"hire_date": None})
    found = step(look(plan=heads(nobody_knows)), "head-count")
    assert (found.state, "no hire date for A B" in found.message) == ("unknown", True)
    assert step(look(plan=heads(nobody_knows, max_headcount_12m=4)), "head-count").state == "done"
    assert step(look(plan=heads(person("A B"))), "head-count").state == "done"


def test_the_identity_page_lists_who_was_here_in_the_twelve_months() -> None:
    named = [
        ("gone", "2020-01-06", "2025-11-30", False),
        ("to the day", "2020-01-06", "2025-12-01", True),
        ("today", "2026-12-01", None, True),
        ("tomorrow", "2026-12-02", None, False),
    ]
    people = tuple(crew(1, hired, end)[0].model_copy(update={"name": name}) for name, hired, end, _ in named)
    shown = look(plan=heads(*people)).identity
    assert [name for name, _, _ in shown.heads] == [name for name, _, _, listed in named if listed]
    assert dict(shown.lines)["Most people at one time"] == "2 from 2025-12-02 to 2026-12-01"
    undated = person("A B").model_copy(update={"hire_date": None})
    assert look(plan=heads(undated)).identity.heads == (("A B", "no hire date", "today"),)


def test_the_tracker_of_a_company_under_its_old_name_is_asked_about() -> None:
    found = step(look(company="Prairie Framing Ltd.", wcb_account="0000114"), "identity")
    assert (found.state, "Has the name changed?" in found.fix) == ("missing", True)
    assert step(look(company="prairie ridge framing ltd.", wcb_account="0000114"), "identity").state == "done"
    assert step(look(wcb_account="0000114"), "identity").state == "done"
    other = step(look(company="Prairie Ridge Framing Ltd.", wcb_account="0000999"), "identity")
    assert other.message == 'the tracker says WCB account "0000999", company.yaml says "0000114"'
