"""The whole verdict: steps, courses, frequencies, actions, what to do this week, and its sentences."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from readiness_cases import SITE, company_with, every, minutes, plan_of, record, rules, rules_with, shut

from secor_docs.company.people import Application, CourseTaken, Employee
from secor_docs.plan import Plan
from secor_docs.problems import Place
from secor_docs.program.rules import Rules
from secor_docs.readiness.as_values import as_json
from secor_docs.readiness.coverage import coverage, with_proof
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.readiness.page import page
from secor_docs.readiness.step import Step
from secor_docs.readiness.verdict import MOST_THIS_WEEK, Readiness, readiness
from secor_docs.tracker.record import Action, Record, Tracker

DAY = date(2026, 12, 1)
GOOD = [record("health-safety-policy", "2026-08-03"), *minutes("2026-09-01", "2026-10-05", "2026-11-02")]


def look(
    log: list[Record] | None = None,
    plan: Plan | None = None,
    day: date = DAY,
    found_rules: Rules | None = None,
    **tracker: Any,
) -> Readiness:
    made = Tracker("tracker.xlsx", records=tuple(GOOD if log is None else log), **tracker)
    return readiness(plan or plan_of(), made, day, rules=found_rules or rules())


def step(found: Readiness, id_: str) -> Step:
    return next(s for s in found.steps if s.id == id_)


def kept(found: Readiness, id_: str) -> FrequencyCheck:
    return next(k for k in found.kept if k.id == id_)


def business(**changes: Any) -> Plan:
    return company_with(business=plan_of().company.business.model_copy(update=changes))


def person(name: str, *courses: str, full_time: bool | None = True, **more: Any) -> Employee:
    taken = tuple(CourseTaken(course=c, issued=date(2026, 1, 5)) for c in courses)
    return Employee(name=name, role="Carpenter", hire_date=date(2020, 1, 6), full_time=full_time, courses=taken, **more)


# -- sentences --------------------------------------------------------------------------------------------


def test_ready_is_said_in_one_sentence_with_what_to_check() -> None:
    ready = (
        "Ready: Prairie Ridge Framing Ltd. may start the evaluation on 2026-12-01. The records go back to 2026-09-01."
    )
    assert look().sentence == ready
    not_sent = company_with(application=Application())
    assert look(plan=not_sent).sentence == f"{ready} Check first: SECOR application."


def test_not_ready_names_the_earliest_day() -> None:
    assert look(day=date(2026, 11, 23)).sentence == (
        "Not ready: Prairie Ridge Framing Ltd. may not start the evaluation on 2026-11-23; the earliest day is 2026-12-01, "
        "if records keep coming in. The three months began on 2026-09-01."
    )


def test_not_ready_names_the_empty_month_that_ended_the_count() -> None:
    said = look(GOOD[:-1]).sentence
    assert "; the earliest day is 2027-03-01, with a first record on 2026-12-01. " in said
    assert "The three months have not begun, and November 2026 has no record." in said


def test_not_ready_names_the_empty_month_after_which_the_count_began_again() -> None:
    log = [GOOD[0], *minutes("2026-09-01", "2026-11-02")]
    said = look(log).sentence
    assert "; the earliest day is 2027-03-01, if records keep coming in. " in said
    assert "The three months began on 2026-11-02 after October 2026 without a record." in said


def test_a_lift_on_hire_at_times_is_not_held_against_anybody() -> None:
    spark = plan_of("bright-spark-electric")
    assert kept(look([], plan=spark), "ewp-inspection").status == "not due"


def test_not_ready_names_every_step_that_is_missing() -> None:
    said = look(plan=business(acsa_membership="not yet", max_headcount_12m=14)).sentence
    assert "no earliest day can be told: 14 people were under the WCB account at one time, so a COR now." in said
    assert "Missing too: ACSA membership." in said


# -- eligibility ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "id_", "state", "message"),
    [
        ({"max_headcount_12m": 10}, "head-count", "done", "10 at most"),
        ({"max_headcount_12m": 11}, "head-count", "missing", "11 people were under the WCB account at one time"),
        ({"acsa_membership": "associate", "acsa_member_no": None}, "membership", "done", "associate"),
        ({"acsa_membership": "not yet"}, "membership", "missing", "the company is not a member yet"),
        ({"acsa_membership": "unknown"}, "membership", "unknown", "company.yaml does not say"),
        ({"acsa_membership": None}, "membership", "unknown", "company.yaml does not say"),
    ],
)
def test_eligibility_steps(change: dict[str, Any], id_: str, state: str, message: str) -> None:
    found = step(look(plan=business(**change)), id_)
    assert (found.state, found.message.startswith(message)) == (state, True)


def test_a_worker_of_the_summer_counts_as_a_head() -> None:
    crew = tuple(person(f"Worker {n}", end_date=date(2026, 9, 1)) for n in range(8))
    plan = company_with(employees=(*plan_of().company.employees, *crew))
    assert step(look(plan=plan), "head-count").state == "missing"
    later = readiness(plan, Tracker("t", records=tuple(GOOD)), date(2027, 10, 1), rules=rules())
    assert step(later, "head-count").state == "done", "they left more than twelve months ago"


def test_what_to_ask_acsa_names_the_industry_code() -> None:
    assert step(look(plan=business(acsa_membership="unknown")), "membership").fix == (
        "Ask ACSA: does our WCB industry code (00000) make us a member, or do we apply as an associate?"
    )


def test_the_tracker_of_another_company_is_refused() -> None:
    found = look(company="Birchline Ltd.", wcb_account="0000999")
    assert not found.ready
    assert step(found, "identity").message == (
        'the tracker says company "Birchline Ltd.", company.yaml says "Prairie Ridge Framing Ltd."; '
        'the tracker says WCB account "0000999", company.yaml says "0000114"'
    )


def test_the_identity_page_lists_everyone_who_counts_as_a_head() -> None:
    names = [name for name, _, _ in look().identity.heads]
    assert "Bryn Lamont" in names, "left in September, within the twelve months"
    assert dict(look().identity.lines)["WCB account"] == "0000114"


# -- training ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crew", "state"),
    [
        ([person("A B", "PHSM", "CSTS")], "done"),
        ([person("A B", "PHSM"), person("C D", "RSTS")], "done"),
        ([person("A B", "PHSM"), person("C D", "ESTS", full_time=False)], "missing"),
        ([person("A B", "PHSM"), person("C D", "PCST", full_time=None)], "unknown"),
        ([person("A B", "CSTS")], "missing"),
        ([person("A B", "PHSM", "CSTS", end_date=date(2026, 10, 1))], "missing"),
        ([person("A B", "Small Employers", "CSTS")], "missing"),
    ],
)
def test_the_course_set_is_held_by_any_mix_of_full_time_employees(crew: list[Employee], state: str) -> None:
    assert step(look(plan=company_with(employees=tuple(crew))), "courses").state == state


def test_the_course_set_of_2023_still_asks_for_first_aid() -> None:
    plan = company_with(
        employees=(person("A B", "PHSM", "CSTS"),),
        people=plan_of().company.people.model_copy(update={"first_aiders": ()}),
    )
    plan_2023 = replace(
        plan,
        company=plan.company.model_copy(
            update={
                "employees": tuple(
                    e.model_copy(
                        update={"courses": tuple(c.model_copy(update={"issued": date(2022, 1, 5)}) for c in e.courses)}
                    )
                    for e in plan.company.employees
                )
            }
        ),
    )
    assert step(look(plan=plan_2023, day=date(2023, 6, 1)), "courses").message == (
        "first aid: nobody full-time holds intermediate first aid (called Standard until 2023)"
    )
    assert step(look(plan=plan_2023), "courses").state == "done"


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"name": "Robin Outside", "internal": False, "phsm_date": date(2025, 5, 5)}, "done"),
        ({"name": "Robin Outside", "internal": False, "phsm_date": None}, "missing"),
        ({"name": "Robin Outside", "internal": False, "phsm_date": date(2027, 1, 5)}, "missing"),
        ({"name": "Carla Wiens", "phsm_date": None}, "done"),
        ({"name": None}, "unknown"),
    ],
)
def test_the_assessor_holds_the_management_course(change: dict[str, Any], state: str) -> None:
    plan = company_with(assessor=plan_of().company.assessor.model_copy(update=change))
    assert step(look(plan=plan), "assessor").state == state


def test_an_outside_assessor_does_not_stand_for_the_trained_employee() -> None:
    plan = company_with(
        assessor=plan_of().company.assessor.model_copy(update={"name": "Robin Outside", "internal": False}),
        employees=(person("A B"),),
    )
    found = look(plan=plan)
    assert "A full-time employee of yours must hold the courses all the same." in step(found, "assessor").message
    assert step(found, "courses").state == "missing"
    assert not found.ready


def test_certificates_that_end_within_ninety_days_are_shown_and_renewed_ones_are_not() -> None:
    def taken(course: str, expires: str) -> CourseTaken:
        return CourseTaken(course=course, issued=date(2024, 1, 5), expires=date.fromisoformat(expires))

    one = person("A B").model_copy(
        update={
            "courses": (
                taken("Fall protection", "2027-03-01"),
                taken("Fall protection", "2026-12-20"),
                taken("WHMIS", "2027-02-28"),
                taken("Telehandler", "2027-03-02"),
                taken("Skid steer", "2026-11-30"),
            )
        }
    )
    found = look(plan=company_with(employees=(one,)))
    own = [e.message for e in found.ending if e.held.person == "A B"]
    assert own == [
        "Skid steer of A B ended on 2026-11-30",
        "WHMIS of A B ends on 2027-02-28",
        "Fall protection of A B ends on 2027-03-01",
    ]


def test_a_site_without_enough_first_aiders_is_shown_and_does_not_stop_the_evaluation() -> None:
    people = plan_of().company.people.model_copy(update={"first_aiders": ()})
    found = look(plan=company_with(people=people))
    assert "Lot 14 Timber Flats needs 1 basic first aider for 4 workers" in step(found, "first-aiders").message
    assert found.ready


def test_a_course_with_acsa_older_than_three_years_is_missing() -> None:
    old = plan_of().company.certification.model_copy(
        update={"last_acsa_course": date(2023, 11, 30), "status": "certified"}
    )
    found = look(plan=company_with(certification=old))
    assert step(found, "continuing").state == "missing"
    assert not found.ready


# -- policy, frequencies, actions -----------------------------------------------------------------------------


def test_without_a_signed_policy_nothing_is_ready() -> None:
    found = look(GOOD[1:])
    assert not found.months.met
    assert not found.ready
    assert step(found, "policy").state == "missing"
    assert found.sentence.startswith(
        "Nothing counts yet: no signed policy; Prairie Ridge Framing Ltd. may not start the evaluation on 2026-12-01; "
        "the earliest day is 2027-03-01, with the policy signed on 2026-12-01 and a first record on 2026-12-01."
    )
    assert {line.counting for line in found.months.months} == {False}


def test_the_day_in_the_tracker_stands_for_the_policy() -> None:
    assert look(GOOD[1:], policy_signed_on=date(2026, 8, 3)).ready


def test_a_weekly_record_may_miss_one_week_but_not_two() -> None:
    log = every("vehicle-pretrip", "2026-09-07", "2026-11-30", 7, scope_type="vehicle", scope_name="T1")
    spread = [r for n, r in enumerate(log) if n != 3]
    assert (
        kept(look([*GOOD, *log]), "vehicle-pretrip/t1").due,
        kept(look([*GOOD, *log]), "vehicle-pretrip/t1").status,
    ) == (12, "met")
    one = kept(look([*GOOD, *spread], found_rules=rules_with("T6", in_force=False)), "vehicle-pretrip/t1")
    assert (one.kept, one.status) == (11, "met")
    gap = kept(look([*GOOD, *spread]), "vehicle-pretrip/t1")
    assert (gap.status, gap.rule, gap.longest_gap) == ("met", "T5", 14), "T6 does not take back what T5 allows"
    late = [
        replace(r, activity_date=(r.activity_date or DAY) + timedelta(days=4)) if n == 3 else r
        for n, r in enumerate(spread)
    ]
    gap = kept(look([*GOOD, *late]), "vehicle-pretrip/t1")
    assert (gap.status, gap.rule, gap.longest_gap) == ("short", "T6", 18)
    two = [r for n, r in enumerate(log) if n not in {3, 7}]
    assert kept(look([*GOOD, *two]), "vehicle-pretrip/t1").status == "short"


def test_daily_records_are_measured_on_working_days() -> None:
    whole = every("flha", "2026-09-01", "2026-11-30")
    assert kept(look([*GOOD, *whole]), "flha").status == "met"
    for share, status in ((11, "met"), (5, "short"), (3, "gap")):
        part = [r for n, r in enumerate(whole) if n % share]
        found = kept(look([*GOOD, *part], found_rules=rules_with("T6", in_force=False)), "flha")
        assert (share, found.status) == (share, status), found.message


def test_a_monthly_record_may_miss_no_month() -> None:
    log = [record("safety-meeting-minutes", d) for d in ("2026-09-01", "2026-10-05", "2026-11-02")]
    assert kept(look([GOOD[0], *log]), "safety-meeting-minutes").status == "met"
    other = [*GOOD, record("action-log", "2026-09-30"), record("action-log", "2026-11-02")]
    assert (kept(look(other), "action-log").kept, kept(look(other), "action-log").status) == (2, "gap")


def test_a_shut_down_takes_its_weeks_out_of_what_is_due() -> None:
    log = [
        r
        for r in every("toolbox-meeting", "2026-09-01", "2026-11-30", 7)
        if not date(2026, 10, 5) <= (r.activity_date or DAY) <= date(2026, 10, 25)
    ]
    key = "toolbox-meeting/lot-14-timber-flats"
    assert kept(look([*GOOD, *log]), key).status != "met"
    assert kept(look([*GOOD, *log], shutdowns=(shut("2026-10-05", "2026-10-25"),)), key).status == "met"


def test_a_yearly_document_needs_a_date_within_twelve_months() -> None:
    found = look([*GOOD, record("emergency-drill", "2026-09-22")])
    assert kept(found, "emergency-drill").status == "met"
    assert kept(found, "first-aid-plan").status == "overdue"


def test_events_may_be_none_when_every_month_says_so() -> None:
    stated = [record("monthly-summary", d, status="nil") for d in ("2026-09-30", "2026-10-30", "2026-11-30")]
    assert kept(look(), "incident-report").status == "not due"
    assert kept(look([*GOOD, *stated]), "incident-report").status == "nil stated"


def test_an_owner_alone_needs_no_records_of_worker_participation() -> None:
    plan = business(worker_count=1, regularly_employed=1)
    assert kept(look(plan=plan), "safety-meeting-minutes").status == "not applicable"
    switched = look(plan=plan, found_rules=rules_with("T15", in_force=False))
    assert kept(switched, "safety-meeting-minutes").status != "not applicable"


def action(
    what: str, risk: Any = "medium", found: str = "2026-11-20", due: str | None = None, closed: str | None = None
) -> Action:
    return Action(
        what,
        date.fromisoformat(found),
        "Tyler",
        date.fromisoformat(due) if due else None,
        date.fromisoformat(closed) if closed else None,
        risk,
        "",
        Place("tracker.xlsx", 0, "Actions!A2"),
    )


def test_open_actions_are_overdue_by_their_due_date_or_their_risk() -> None:
    listed = (
        action("due later", due="2026-12-05"),
        action("past due", due="2026-11-30"),
        action("high", "high", "2026-11-28"),
        action("low", "low"),
        action("no risk said", ""),
        action("closed", closed="2026-11-21"),
    )
    found = look(actions=listed).actions
    assert [a.action.what for a in found.overdue] == ["high", "no risk said", "past due"]
    assert found.closed == 1


def test_findings_nobody_closed_and_no_action_carries_are_told() -> None:
    one = record("site-inspection", "2026-11-20", findings=3, findings_closed=1)
    assert [j.record for j in look([*GOOD, one]).actions.findings] == [one]
    carried = replace(action("guard"), record_id=one.record_id)
    assert look([*GOOD, one], actions=(carried,)).actions.findings == ()


def test_an_orientation_after_the_first_day_is_shown_as_late() -> None:
    late = person("A B", "PHSM", "CSTS").model_copy(
        update={"hire_date": date(2026, 9, 8), "orientation_date": date(2026, 9, 10)}
    )
    found = look(plan=company_with(employees=(late,)))
    assert [w.message for w in found.warnings if w.rule == "T13"] == [
        "A B was oriented on 2026-09-10, after the first day of work, 2026-09-08."
    ]
    assert found.ready


# -- what to do ------------------------------------------------------------------------------------------------


def test_this_week_has_at_most_seven_things_and_what_stops_the_evaluation_first() -> None:
    found = look(GOOD[1:], day=date(2026, 11, 23), plan=business(acsa_membership="not yet"))
    assert len(found.this_week) == MOST_THIS_WEEK == 7
    assert found.this_week[0].startswith("ACSA membership: the company is not a member yet.")
    assert found.this_week[1].startswith("Health and safety policy signed:")


def test_this_week_says_when_a_missed_week_would_move_the_day() -> None:
    found = look(GOOD[:-1], day=date(2026, 11, 24))
    assert any("by 2026-11-30: November 2026 has none yet" in message for message in found.this_week)
    short = look(GOOD[:-1], day=date(2026, 11, 30))
    assert any(
        message
        == "Do and log a record by 2026-11-30: November 2026 has none yet, and without one the three months move from 2026-12-01 to 2027-03-01."
        for message in short.this_week
    ), short.this_week


def test_unsigned_records_are_to_be_completed_honestly() -> None:
    log = [*GOOD, record("flha", "2026-11-20", signed=False), record("flha", "2026-11-23", signed=False)]
    said = next(s for s in look(log).this_week if "do not count" in s)
    assert said.startswith("2 records do not count because it is unsigned (tracker.xlsx: Log!A")
    assert said.endswith("Complete what can honestly be completed, with the day it is done; never change a date.")


def test_the_temporary_letter_is_told_only_where_it_fits() -> None:
    early = date(2026, 11, 2)
    assert "good for up to 180 days" in look(day=early).letter
    assert look().letter == "", "the months are there"
    assert look(day=early, plan=business(acsa_membership="not yet")).letter == ""
    assert look(day=early, plan=company_with(employees=(person("A B", "CSTS"),))).letter == ""
    small = company_with(employees=(person("A B", "Small Employers", "CSTS"),))
    assert look(day=early, plan=small).letter, "for the letter the small employer course serves too"


def test_what_is_due_has_keys_that_stay_the_same_from_day_to_day() -> None:
    one = {d.key: d.day for d in look(day=date(2026, 11, 24)).due(3)}
    other = {d.key: d.day for d in look(day=date(2026, 11, 25)).due(3)}
    shared = one.keys() & other.keys()
    assert "flha-2026-w49" in shared
    assert "toolbox-meeting-2026-w48" in shared
    assert len(shared) > 20
    assert list(look().due(3)) == sorted(look().due(3), key=lambda d: (d.day, d.kind, d.key))


def test_what_is_done_this_week_is_not_due_any_more() -> None:
    log = [*GOOD, record("toolbox-meeting", "2026-12-01")]
    keys = {d.key: d.message for d in look(log).due(2)}
    assert SITE not in keys["toolbox-meeting-2026-w49"], "only the other site is left"
    assert SITE in keys["toolbox-meeting-2026-w50"]


def test_nothing_is_due_in_a_shut_down() -> None:
    off = (shut("2026-12-01", "2027-01-31"),)
    assert not [d for d in look(shutdowns=off).due(4) if "-2026-w" in d.key or d.key.endswith("-2026-12")]


# -- faces ----------------------------------------------------------------------------------------------------


def test_the_json_holds_the_rows_and_rules_behind_the_verdict() -> None:
    log = [*GOOD, record("flha", "2026-11-20", signed=False, private=True)]
    shown = as_json(look(log))
    assert shown["ready"] is True
    row, *others = shown["three_months"]["not_counting"]
    assert (row["counts"], row["reason"], row["why"], row["rule"]) == (False, "unsigned", "it is unsigned", "T2")
    assert {other["reason"] for other in others} == {"not operational"}
    assert (row["for"], row["by"]) == (None, None), "a private record carries no name"
    assert shown["rules"]["T3"]["status"] == "assumption"


def test_the_page_opens_without_a_network_and_escapes_what_people_wrote() -> None:
    name = 'Wiens & Sons <b>"Framing"</b>'
    shown = page(look(plan=business(legal_name=name)))
    assert "Wiens &amp; Sons &lt;b&gt;" in shown
    assert "<b>&quot;" not in shown
    assert '<b>"Framing' not in shown
    assert "http:" not in shown
    assert "src=" not in shown.replace("default-src=", "")


def test_ten_thousand_records_are_judged_well_under_a_second() -> None:
    first = date(2026, 8, 17)
    log = [
        record(document, first + timedelta(days=n % 100), completed_by=f"Worker {n}")
        for document in ("flha", "toolbox-meeting")
        for n in range(5000)
    ]
    plan_of(), rules()
    began = time.process_time()
    look([GOOD[0], *log])
    assert time.process_time() - began < 1


def test_months_without_an_incident_or_a_signed_summary_are_named_once() -> None:
    summaries = [record("monthly-summary", day, status="nil") for day in ("2026-10-02", "2026-10-30")]
    said = [w.message for w in look([*GOOD, *summaries]).warnings if w.rule == "T7"]
    why = "No incident and no signed monthly summary for November 2026."
    assert said == [f"{why} A summary signed when the month is over shows that nothing happened."]


@pytest.mark.parametrize(("day", "stated"), [("2026-10-29", False), ("2026-10-30", True), ("2026-11-10", True)])
def test_a_summary_speaks_of_a_month_from_its_last_working_day_on(day: str, stated: bool) -> None:
    found = look([*GOOD, record("monthly-summary", day, status="nil")])
    assert (date(2026, 10, 1) not in found.nothing.silent) == stated


# -- what blocks, blocks -----------------------------------------------------------------------------------


def _first(**changes: Any) -> list[Record]:
    """The good log with its first minutes changed."""
    return [GOOD[0], replace(GOOD[1], **changes), *GOOD[2:]]


def _expired() -> Plan:
    """Nobody's course is good any more."""
    crew = tuple(
        e.model_copy(update={"courses": tuple(c.model_copy(update={"expires": date(2026, 11, 1)}) for c in e.courses)})
        for e in plan_of().company.employees
    )
    return company_with(employees=crew)


def _without_proof() -> Readiness:
    found = look()
    return with_proof(found, coverage(found))


BLOCKED = {
    "T1": lambda: look(_first(activity_date=None)),
    "T2": lambda: look(_first(signed=False)),
    "T3": lambda: look(GOOD, day=date(2026, 11, 23)),
    "T4": lambda: look([GOOD[0], GOOD[1], GOOD[3]]),
    "T11": lambda: look(plan=_expired()),
    "T14": lambda: look([GOOD[0], record("toolbox-meeting", "2026-09-01", scope_name="Elsewhere"), *GOOD[2:]]),
    "T16": lambda: look(_first(status="withdrawn")),
    "T17": _without_proof,
}


def test_every_rule_that_says_it_blocks_has_its_case() -> None:
    assert set(BLOCKED) == {id_ for id_, rule in rules().rules.items() if rule.effect == "blocks"}


@pytest.mark.parametrize("id_", BLOCKED)
def test_a_rule_that_says_it_blocks_blocks(id_: str) -> None:
    assert look().ready
    assert not BLOCKED[id_]().ready


def test_three_sheets_of_paper_are_not_ready_and_the_headline_says_why() -> None:
    found = look()
    assert found.months.met
    found = with_proof(found, coverage(found, solid=lambda _: True))
    assert not found.ready
    assert [s.id for s in found.missing] == ["proof"]
    assert found.headline.startswith("Three months: met since 2026-09-01 · proof for ")


def test_a_verdict_for_a_day_to_come_says_that_it_is_a_forecast() -> None:
    made = Tracker("tracker.xlsx", records=tuple(GOOD))
    asked = {day: readiness(plan_of(), made, DAY, rules=rules(), today=day) for day in (date(2026, 11, 30), DAY)}
    said = "This is a forecast for Tuesday 1 December 2026: it says what will be so if the forms come in."
    assert [(found.to_come, said in found.sentence) for found in asked.values()] == [(True, True), (False, False)]
