"""The road to a SECOR: each stop with state and day, and the one next step, from nothing to the Evaluation Tool."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from readiness_cases import company_with, every, minutes, plan_of, rules

from secor_docs.company.people import Application
from secor_docs.plan import Plan
from secor_docs.readiness.road import BinderOnDisk, Papers, Road, Stop, as_values, road
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.record import Record, Tracker

POLICY = date(2026, 8, 3)
DAY = date(2026, 8, 20)
DRAFT, FINAL = BinderOnDisk(date(2026, 8, 2), final=False), BinderOnDisk(date(2026, 8, 2), final=True)


def look(plan: Plan, papers: Papers, *records: Record, policy: date | None = None, as_of: date = DAY) -> Road:
    tracker = Tracker("tracker.xlsx", records=records, policy_signed_on=policy)
    return road(readiness(plan, tracker, as_of, rules=rules()), papers)


def stop(found: Road, id_: str) -> Stop:
    return next(one for one in found.stops if one.id == id_)


def business(**changes: Any) -> Plan:
    return company_with(business=plan_of().company.business.model_copy(update=changes))


def test_the_stops_stand_in_the_order_of_the_road() -> None:
    found = look(plan_of(), Papers())
    assert [s.id for s in found.stops] == ["wcb", "member", "application", "courses", "program", "months", "evaluation"]


@pytest.mark.parametrize(
    ("papers", "policy", "command"),
    [
        (Papers(), None, "secor build C"),
        (Papers(replace(DRAFT, missing=("dates.issued",))), None, "secor build C --final"),
        (Papers(DRAFT), None, "secor build C --final"),
        (Papers(FINAL), None, "secor tracker new C"),
        (Papers(FINAL, tracker=True), None, "secor log C health-safety-policy"),
        (Papers(FINAL, tracker=True), POLICY, "secor log C flha"),
        (Papers(None, tracker=True), POLICY, "secor log C flha"),
    ],
    ids=["nothing", "filled in since", "draft", "final", "tracker", "policy signed", "policy signed, no binder here"],
)
def test_the_next_step_follows_what_is_there(papers: Papers, policy: date | None, command: str) -> None:
    assert look(plan_of(), papers, policy=policy).next.command("C") == command


def test_facts_the_draft_marks_as_missing_are_filled_in_next() -> None:
    plan = company_with(goals=(), vehicles=plan_of().company.vehicles)
    found = look(plan, Papers(replace(DRAFT, missing=("goals", "people.hs_lead"))))
    assert found.next.command("C") == "secor fill C"
    assert stop(found, "program").message == "draft binder made; it marks 1 fact as missing"


def test_a_company_of_more_than_ten_is_told_before_anything_else() -> None:
    found = look(business(max_headcount_12m=12), Papers())
    assert stop(found, "wcb").state == "open"
    assert "COR" in found.next.what


def test_an_unknown_membership_comes_before_the_records_and_after_the_program() -> None:
    plan = business(acsa_membership=None)
    assert look(plan, Papers()).next.command("C") == "secor build C"
    assert look(plan, Papers(FINAL, tracker=True), policy=POLICY).next.command("C") == "secor application C"


def test_the_days_of_the_application_are_shown() -> None:
    sent = company_with(application=Application(sent=date(2026, 8, 14), how="phone"))
    found = stop(look(sent, Papers()), "application")
    assert (found.state, found.day) == ("ask", date(2026, 8, 14))
    assert found.next is not None
    assert found.next.command("C") == "secor fill C"
    confirmed = company_with(application=Application(sent=date(2026, 8, 14), confirmed=date(2026, 8, 21)))
    assert stop(look(confirmed, Papers()), "application").day == date(2026, 8, 21)
    assert stop(look(company_with(application=Application()), Papers()), "application").day is None


@pytest.mark.parametrize(("last", "command"), [("2026-09-24", "secor ready C"), ("2026-08-25", "secor todo C")])
def test_a_record_this_week_comes_before_the_courses_where_a_week_would_be_lost(last: str, command: str) -> None:
    records = minutes("2026-08-04", last)
    plan = company_with(employees=tuple(e.model_copy(update={"courses": ()}) for e in plan_of().company.employees))
    found = look(plan, Papers(FINAL, tracker=True), *records, policy=POLICY, as_of=date(2026, 9, 29))
    assert stop(found, "courses").state == "open"
    assert found.next.command("C") == command
    assert stop(found, "months").day == date(2026, 8, 4)
    assert "2026-11" in stop(found, "months").message or "2026-12" in stop(found, "months").message


def test_when_all_is_there_the_gate_the_statement_and_the_worksheet_follow() -> None:
    records = every("flha", "2026-08-04", "2026-12-18")
    papers = Papers(FINAL, tracker=True)

    def ahead(papers: Papers) -> str:
        return look(plan_of(), papers, *records, policy=POLICY, as_of=date(2026, 12, 18)).next.command("C")

    assert ahead(papers) == "secor start C"
    assert ahead(replace(papers, statement=True)) == "secor evaluation new C"
    sheet = replace(papers, statement=True, worksheet="my firm/evaluation-2026-12-18.xlsx")
    assert ahead(sheet) == 'secor evaluation score "my firm/evaluation-2026-12-18.xlsx"'


def test_a_certified_company_is_through_and_keeps_its_records() -> None:
    old = plan_of().company.certification
    plan = company_with(certification=old.model_copy(update={"status": "certified", "expiry": date(2029, 11, 30)}))
    found = look(plan, Papers(FINAL, tracker=True), *every("flha", "2026-08-04", "2026-08-19"), policy=POLICY)
    assert stop(found, "evaluation").state == "done"
    assert found.next.command("C") == "secor todo C"


def test_every_stop_that_is_not_done_says_what_to_do_or_waits() -> None:
    plan = company_with(employees=(), certification=plan_of().company.certification)
    for papers in (Papers(), Papers(DRAFT), Papers(FINAL, tracker=True)):
        for policy in (None, POLICY, DAY + timedelta(days=9)):
            found = look(plan, papers, policy=policy)
            assert [s.id for s in found.stops if s.next is None and s.state not in {"done", "later"}] == []
            assert found.next.command("C").startswith("secor ")


def test_the_road_is_given_to_other_programs_as_plain_values() -> None:
    values = as_values(look(plan_of(), Papers(FINAL, tracker=True), policy=POLICY), "O'Brien é/company.yaml")
    assert values["next"] == {
        "what": "Do, sign and log the first field-level hazard assessment",
        "command": 'secor log "O\'Brien é/company.yaml" flha',
    }
    stops: Any = values["stops"]
    assert stops[4]["day"] == "2026-08-03"
