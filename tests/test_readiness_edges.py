"""The edges of the rules: the day itself, the one before and the one after, and the figure that is just enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from readiness_cases import POLICY, company_with, minutes, plan_of, record, rules, rules_with, shut
from test_readiness_verdict import DAY, GOOD, look, person, step

from secor_docs.company.people import CourseTaken, Employee, FirstAider
from secor_docs.plan import Plan
from secor_docs.program.rules import Rules
from secor_docs.readiness import verdict as verdicts
from secor_docs.readiness.months import ThreeMonths, three_months
from secor_docs.tracker.record import Record, Shutdown, Tracker
from secor_docs.workdays import WEEK, Calendar

ONE = timedelta(days=1)


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


@pytest.mark.parametrize(("as_of", "missed"), [("2026-10-25", False), ("2026-10-26", True), ("2026-10-30", True)])
def test_a_missed_week_costs_the_month_only_when_its_last_working_day_lies_in_it(as_of: str, missed: bool) -> None:
    found = months(minutes("2026-08-31", "2026-09-07"), as_of)
    assert found.hangs
    assert found.hangs.by == date(2026, 10, 30)
    assert (found.if_missed > found.earliest) is missed


def test_who_works_on_sundays_has_the_month_until_its_last_sunday() -> None:
    calendar = Calendar(week=WEEK)
    log = minutes("2026-03-30", "2026-04-07")
    found = [
        three_months(plan_of(), log, day, policy_signed_on=date(2026, 1, 5), calendar=calendar, rules=rules())
        for day in (date(2026, 5, 24), date(2026, 5, 25))
    ]
    assert [m.hangs and m.hangs.by for m in found] == [date(2026, 5, 31), date(2026, 5, 31)]
    assert [m.if_missed > m.earliest for m in found] == [False, True]


def test_the_month_asked_about_is_not_over_and_so_not_empty() -> None:
    found = months(minutes("2026-09-01"), "2026-11-30")
    assert [(line.over, line.empty) for line in found.months] == [(True, False), (True, True), (False, False)]


def test_what_fills_no_month_is_listed_with_what_is_no_evidence_first() -> None:
    counts = [record("training-record", "2026-09-01"), record("emergency-drill", "2026-09-02")]
    log = [record("health-safety-policy", "2026-08-03"), *counts, record("flha", "2026-09-03", signed=False)]
    found = months([*log, *minutes("2026-09-04")], "2026-10-01")
    assert [(j.counts, j.works) for j in found.not_counting] == sorted(
        (j.counts, False) for j in found.judged if not j.works
    )
    assert [j.reason for j in found.excluded] == ["unsigned"]
    assert [j.record.document_id for j in found.rows] == [
        "training-record",
        "emergency-drill",
        "safety-meeting-minutes",
    ]
    old = months([*log, *minutes("2026-09-04", "2026-11-03")], "2026-11-20")
    assert [j.day for j in old.rows] == [date(2026, 11, 3)], "after an empty month only what came since"


def test_without_a_policy_months_are_shown_from_the_first_record_and_none_counts() -> None:
    found = months(minutes("2026-09-10", "2026-10-05"), "2026-11-01", policy=None)
    assert [(line.month.month, line.over, line.counting) for line in found.months] == [
        (9, True, False),
        (10, True, False),
        (11, False, False),
    ]
    assert {(line.records, line.kinds) for line in found.months} == {(0, 0)}
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


def test_monthly_records_are_no_stack() -> None:
    log = minutes("2026-09-01", "2026-10-05", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09")
    assert not [m for m in told(months(log, "2026-11-30"), "T18") if "lie within" in m]


def test_the_rows_of_a_stack_are_those_that_lie_together() -> None:
    log = [record("toolbox-meeting", date(2026, 9, 1) + timedelta(days=n)) for n in (0, 20, 21, 33, 40)]
    (warning,) = (w for w in months(log, "2026-11-30").warnings if "lie within" in w.message)
    assert [j.day.day for j in warning.rows] == [21, 22, 4]
    assert "from 2026-09-21" in warning.message


def test_a_record_that_is_not_alone_in_its_month_nor_on_the_first_day_moves_nothing() -> None:
    found = months(minutes("2026-09-01", "2026-09-01", "2026-10-05", "2026-10-06", "2026-11-02"), "2026-12-01")
    assert [m.judged.day for m in found.movers] == [date(2026, 11, 2)]
    now = months(minutes("2026-09-01", "2026-10-05", "2026-11-02"), "2026-11-20")
    assert [m.judged.day for m in now.movers] == [date(2026, 9, 1), date(2026, 10, 5)], "November is not over"


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


def test_ten_people_today_are_few_enough_to_say_until_when_there_were_more() -> None:
    many = (*crew(9, "2026-03-02"), *crew(1, "2026-03-02", "2026-08-31"))
    found = step(look(plan=heads(*many)), "head-count")
    assert found.message == "11 people were under the WCB account at one time, until 2026-08-31"
    assert "SECOR not before 2027-09-01;" in found.fix, "ten at most in the twelve months before"
    more = (*crew(10, "2026-03-02"), *crew(1, "2026-03-02", "2026-08-31"))
    assert step(look(plan=heads(*more)), "head-count").message == "12 people were under the WCB account at one time"


def test_the_last_day_of_too_many_is_not_that_of_the_last_who_left() -> None:
    crowd = (*crew(9, "2026-03-02", "2026-06-30"), *crew(1, "2026-03-02", "2026-10-30"))
    assert step(look(plan=heads(*crowd)), "head-count").message.endswith("until 2026-06-30")
    ten = (*crew(1, "2026-03-02", "2026-06-30"), *crew(9, "2026-03-02", "2026-10-30"))
    assert step(look(plan=heads(*ten)), "head-count").message.endswith("until 2026-06-30"), "ten were few enough"


def test_on_the_28th_of_february_the_day_after_is_told_for_who_left_on_that_day_of_a_leap_year() -> None:
    found = step(look(plan=heads(*crew(10, "2027-03-01", "2028-02-28")), day=date(2029, 2, 28)), "head-count")
    assert "SECOR not before 2029-03-01;" in found.fix


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
    assert dict(shown.lines)["Industry codes"] == "00000 Construction Framing Contractor"
    undated = person("A B").model_copy(update={"hire_date": None})
    assert look(plan=heads(undated)).identity.heads == (("A B", "no hire date", "today"),)


def test_the_tracker_of_a_company_under_its_old_name_is_asked_about() -> None:
    found = step(look(company="Prairie Framing Ltd.", wcb_account="0000114"), "identity")
    assert (found.state, "Has the name changed?" in found.fix) == ("missing", True)
    assert step(look(company="prairie ridge framing ltd.", wcb_account="0000114"), "identity").state == "done"
    assert step(look(wcb_account="0000114"), "identity").state == "done"
    other = step(look(company="Prairie Ridge Framing Ltd.", wcb_account="0000999"), "identity")
    assert other.message == 'the tracker says WCB account "0000999", company.yaml says "0000114"'


# -- policy, rows and warnings --------------------------------------------------------------------------------------


def test_that_nobody_said_when_the_policy_was_signed_is_a_warning_only_where_nobody_did() -> None:
    assert "nobody has said when it was" in told(months([], "2026-11-01", policy=None), "T2")[0]
    assert told(months([], "2026-11-01"), "T2") == []


def test_a_month_without_a_record_and_without_a_working_day_left_ends_the_count() -> None:
    log = minutes("2026-09-01", "2026-09-14")
    off = shut("2026-10-15", "2026-10-31")
    assert months(log, "2026-10-14", off).lost is None
    assert months(log, "2026-10-15", off).lost == date(2026, 10, 1)
    assert months([], "2026-10-15", off).lost is None, "what has not begun cannot be lost"
    assert [months(log, day, off).begun for day in ("2026-10-14", "2026-10-15")] == [True, False]


@pytest.mark.parametrize(("as_of", "met"), [("2026-12-27", False), ("2026-12-28", True), ("2026-12-29", True)])
def test_what_is_met_on_the_day_is_not_lost_with_its_month(as_of: str, met: bool) -> None:
    log = minutes("2026-09-28", "2026-10-05", "2026-11-02")
    off = Calendar((shut("2026-12-24", "2026-12-31"),))
    day = date.fromisoformat(as_of)
    found = three_months(
        plan_of(), log, day, policy_signed_on=POLICY, calendar=off, rules=rules(), wanted=("calendar",)
    )
    assert (found.met, found.lost is None) == (met, met)


def test_silent_months_are_told_once_the_months_have_begun_and_t7_is_in_force() -> None:
    def silent(**more: Any) -> list[str]:
        return [w.message for w in look(**more).warnings if w.rule == "T7"]

    assert silent()[0].startswith(
        "No incident and no signed monthly summary for September 2026, October 2026, November"
    )
    assert silent(found_rules=rules_with("T7", in_force=False)) == []
    assert silent(log=[GOOD[0]]) == []


@pytest.mark.parametrize(
    ("hired", "oriented", "late"),
    [
        ("2026-08-03", "2026-08-04", True),  # hired on the day of the policy
        ("2026-08-02", "2026-08-04", False),  # before there was a program to be oriented in
        ("2026-09-08", "2026-09-08", False),
        ("2026-09-08", "2026-09-09", True),
    ],
)
def test_an_orientation_is_late_from_the_day_after_the_first_of_work_on(hired: str, oriented: str, late: bool) -> None:
    one = person("A B", "PHSM", "CSTS").model_copy(
        update={"hire_date": date.fromisoformat(hired), "orientation_date": date.fromisoformat(oriented)}
    )
    plan = company_with(employees=(one,))
    assert any(w.rule == "T13" for w in look(plan=plan).warnings) is late
    assert not any(w.rule == "T13" for w in look(plan=plan, found_rules=rules_with("T13", in_force=False)).warnings)
    signed_later = look(GOOD[1:], plan=plan, policy_signed_on=date(2026, 9, 1))
    assert any(w.rule == "T13" for w in signed_later.warnings) is (hired == "2026-09-08" and late), (
        "the signature counts"
    )
    undated = company_with(employees=(one.model_copy(update={"hire_date": None}),))
    assert not any(w.rule == "T13" for w in look(plan=undated).warnings)


def test_frequencies_that_are_kept_are_no_warning() -> None:
    said = [w.message for w in look().warnings if w.rule == "T5"]
    assert "Management participation log, monthly: on file for 0 of 3 months." in said
    assert not any("minutes" in m.partition(",")[0] for m in said), "they are kept"


def test_the_readings_that_were_asked_for_are_named() -> None:
    assert step(look(), "months").message == "since 2026-09-01, under all three readings"
    one = verdicts.readiness(plan_of(), Tracker("t", records=tuple(GOOD)), DAY, rules=rules(), wanted=("days",))
    assert step(one, "months").message == "since 2026-09-01, under the reading asked for (days)"


def test_a_verdict_for_today_is_no_forecast() -> None:
    tracker = Tracker("t", records=tuple(GOOD))
    ask = [verdicts.readiness(plan_of(), tracker, DAY, rules=rules(), today=day) for day in (DAY, DAY - ONE, None)]
    assert [found.to_come for found in ask] == [False, True, False]


def test_a_policy_to_be_signed_tomorrow_does_not_stand_yet() -> None:
    assert step(look(GOOD[1:], policy_signed_on=DAY), "policy").state == "done"
    found = step(look(GOOD[1:], policy_signed_on=DAY + ONE), "policy")
    assert (found.state, found.message) == ("missing", "it is to be signed on 2026-12-02 only")


# -- courses --------------------------------------------------------------------------------------------------------


def certified(last: date | None, status: str = "certified") -> Plan:
    company = plan_of().company
    return company_with(
        certification=company.certification.model_copy(update={"last_acsa_course": last, "status": status})
    )


def test_the_course_with_acsa_serves_for_three_years_to_the_day() -> None:
    found = step(look(plan=certified(date(2023, 12, 1))), "continuing")
    assert (found.state, found.message) == ("done", "the last one was on 2023-12-01; the next by 2026-12-01")
    late = step(look(plan=certified(date(2023, 11, 30))), "continuing")
    assert (late.state, late.blocks) == ("missing", True)
    new = step(look(plan=certified(date(2023, 11, 30), "new")), "continuing")
    assert (new.state, new.blocks) == ("missing", False), "who holds no certificate yet is not stopped by it"
    unknown = step(look(plan=certified(None)), "continuing")
    assert (unknown.state, unknown.blocks) == ("unknown", False)
    assert not [s for s in look(plan=certified(None, "new")).steps if s.id == "continuing"]


def test_the_assessor_may_take_the_course_up_to_the_day_itself() -> None:
    def assessor(**changes: Any) -> Plan:
        told_of = plan_of().company.assessor.model_copy(update={"name": "Robin Outside", "internal": False, **changes})
        return company_with(assessor=told_of)

    today = step(look(plan=assessor(phsm_date=DAY)), "assessor")
    assert (today.state, today.message.partition(".")[0]) == (
        "done",
        "Robin Outside, from outside, course of 2026-12-01",
    )
    tomorrow = step(look(plan=assessor(phsm_date=DAY + ONE)), "assessor")
    assert (tomorrow.state, tomorrow.message) == (
        "missing",
        "Robin Outside, from outside takes the course on 2026-12-02 only",
    )
    inside = step(look(plan=assessor(name="carla wiens", internal=None, phsm_date=None)), "assessor")
    assert inside.message == "carla wiens, of the company, course of 2026-06-18."
    assert step(look(plan=assessor(internal=None, phsm_date=None)), "assessor").message == (
        "no course date for Robin Outside, of the company."
    )


@pytest.mark.parametrize(("expires", "state"), [("2026-12-01", "done"), ("2026-11-30", "missing")])
def test_a_certificate_serves_through_its_last_day(expires: str, state: str) -> None:
    courses = tuple(
        CourseTaken(course=c, issued=date(2024, 1, 5), expires=date.fromisoformat(expires)) for c in ("PHSM", "CSTS")
    )
    one = person("A B").model_copy(update={"courses": courses})
    found = look(plan=company_with(employees=(one,)))
    assert step(found, "courses").state == state
    assert {e.ended for e in found.ending if e.held.person == "A B"} == {state == "missing"}


def test_a_holder_who_leaves_on_the_day_still_holds() -> None:
    for end, state in ((DAY, "done"), (DAY - ONE, "missing")):
        one = person("A B", "PHSM", "CSTS", end_date=end)
        assert step(look(plan=company_with(employees=(one,))), "courses").state == state


def test_who_holds_what_is_said_course_by_course() -> None:
    part = step(look(plan=company_with(employees=(person("A B", "PHSM", "CSTS", full_time=False),))), "courses")
    assert part.message.startswith(
        "management course: nobody full-time holds Principles of Health and Safety Management (PHSM); "
        "A B holds it but is not full-time; industry course: nobody full-time holds one of CSTS, RSTS, ESTS, PCST"
    )
    unsure = company_with(employees=(person("A B", "PHSM", full_time=None), person("C D", "CSTS")))
    assert step(look(plan=unsure), "courses").message == "management course: A B holds it, but full_time is not said"
    both = company_with(employees=(person("A B", "PHSM", full_time=None), person("C D", "PHSM", "CSTS")))
    assert step(look(plan=both), "courses").message == "management course: PHSM, C D; industry course: CSTS, C D"


def test_in_the_2010s_the_owner_held_the_courses() -> None:
    def held_by(name: str) -> Plan:
        old = tuple(
            CourseTaken(course=c, issued=date(2011, 3, 1)) for c in ("Small Employer", "RSTS", "Advanced first aid")
        )
        one = person(name, full_time=False).model_copy(update={"hire_date": date(2010, 1, 4), "courses": old})
        return company_with(employees=(one,))

    assert step(look(plan=held_by("Carla Wiens"), day=date(2012, 5, 1)), "courses").state == "done"
    assert step(look(plan=held_by("A B"), day=date(2012, 5, 1)), "courses").state == "missing"


def test_of_two_certificates_alike_the_one_that_is_good_for_longer_is_shown() -> None:
    def ends(*days: date | None, **more: Any) -> list[date | None]:
        taken = tuple(
            CourseTaken(course="Fall protection", issued=date(2024, 1, n + 1), expires=d) for n, d in enumerate(days)
        )
        one = person("A B", **more).model_copy(update={"courses": taken})
        return [e.held.expires for e in look(plan=company_with(employees=(one,))).ending if e.held.person == "A B"]

    soon, sooner = date(2027, 1, 5), date(2026, 12, 20)
    assert ends(sooner, soon) == ends(soon, sooner) == [soon]
    assert ends(sooner, None) == ends(None, sooner) == [], "one without an end is good for longest"
    assert ends(date(2027, 3, 1)) == [date(2027, 3, 1)]
    assert ends(date(2027, 3, 2)) == []
    assert ends(soon, end_date=date(2026, 10, 30)) == [], "who has left needs no course"


def test_a_certificate_that_ends_today_has_not_ended() -> None:
    taken = (CourseTaken(course="Fall protection", issued=date(2024, 1, 5), expires=DAY),)
    (end,) = (
        e
        for e in look(plan=company_with(employees=(person("A B").model_copy(update={"courses": taken}),))).ending
        if e.held.person == "A B"
    )
    assert (end.ended, end.message) == (False, "Fall protection of A B ends on 2026-12-01")


# -- first aiders ---------------------------------------------------------------------------------------------------


def first_aid(
    aiders: list[tuple[str, str | None]], *, crew: int | None = 5, minutes_away: int = 10, **site: Any
) -> Plan:
    """One site with this crew, and first aiders by level and last day."""
    company = plan_of().company
    hospital = company.sites[0].nearest_hospital
    assert hospital
    near = hospital.model_copy(update={"minutes": minutes_away})
    names = ("Desmond Okafor", "Jesse Whitford", "Rafael Duarte")
    held = tuple(
        FirstAider.model_validate({"name": name, "level": level, "issued": None, "expires": None}).model_copy(
            update={"expires": date.fromisoformat(end) if end else None}
        )
        for name, (level, end) in zip(names, aiders, strict=False)
    )
    one = company.sites[0].model_copy(update={"workers_per_shift": crew, "nearest_hospital": near, **site})
    return company_with(sites=(one,), people=company.people.model_copy(update={"first_aiders": held}))


@pytest.mark.parametrize(
    ("aiders", "facts", "state"),
    [
        ([("basic", None), ("intermediate", None)], {}, "done"),
        ([("basic", None), ("basic", None)], {}, "missing"),
        ([("intermediate", None)], {}, "missing"),
        ([("basic", None)], {"crew": 4}, "done"),
        ([], {"crew": 4}, "missing"),
        ([], {"crew": 1}, "done"),
        ([("intermediate", None), ("advanced", None)], {"minutes_away": 30}, "done"),
        ([("intermediate", None), ("basic", None)], {"minutes_away": 30}, "missing"),
        ([("basic", "2026-12-01"), ("intermediate", "2026-12-01")], {}, "done"),
        ([("basic", "2026-12-01"), ("intermediate", "2026-11-30")], {}, "missing"),
        ([], {"end": date(2026, 11, 30)}, "done"),
        ([], {"end": date(2026, 12, 1)}, "missing"),
        ([], {"start": date(2026, 12, 1)}, "missing"),
        ([], {"start": date(2026, 12, 2)}, "done"),
        ([], {"start": None}, "missing"),
        ([("basic", None), ("intermediate", None)], {"crew": None}, "unknown"),
        ([("basic", None), ("intermediate", None)], {"nearest_hospital": None}, "unknown"),
    ],
)
def test_first_aiders_by_level_and_last_day_of_the_certificate(
    aiders: list[tuple[str, str | None]], facts: dict[str, Any], state: str
) -> None:
    assert step(look(plan=first_aid(aiders, **facts)), "first-aiders").state == state


def test_the_first_aiders_who_serve_are_named() -> None:
    two = step(
        look(plan=first_aid([("basic", None), ("intermediate", "2026-11-30"), ("advanced", None)])), "first-aiders"
    )
    assert two.message == "2 with a good certificate: Desmond Okafor, Rafael Duarte"
    assert step(look(plan=first_aid([], crew=1)), "first-aiders").message == "0 with a good certificate: none needed"


def test_a_first_aid_course_written_elsewhere_is_pointed_at() -> None:
    plan = first_aid([("basic", None)])
    assert "Jesse Whitford has one under courses" in step(look(plan=plan), "first-aiders").message
    gone = tuple(
        e.model_copy(update={"end_date": DAY - ONE}) if e.name == "Jesse Whitford" else e
        for e in plan.company.employees
    )
    left = replace(plan, company=plan.company.model_copy(update={"employees": gone}))
    assert "under courses" not in step(look(plan=left), "first-aiders").message


# -- the letter and the heat map --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "told_of"),
    [(plan_of, True), (lambda: certified(date(2026, 6, 18)), False), (lambda: heads(*crew(12, "2026-03-02")), False)],
)
def test_the_temporary_letter_is_for_a_new_company_that_lacks_the_months_alone(plan: Any, told_of: bool) -> None:
    assert bool(look(day=date(2026, 11, 2), plan=plan()).letter) is told_of


def test_the_heat_map_counts_each_month_of_each_element() -> None:
    found = look()
    meetings = next(p.type.element for p in found.plan.documents if p.id == "safety-meeting-minutes")
    row = next(row for row in found.heat if row.element == meetings)
    assert row.counts == (1, 1, 1, 0)
