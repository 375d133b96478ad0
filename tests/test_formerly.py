"""What was called otherwise before goes on counting: a renamed site, a person, a legal name on the same account."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from readiness_cases import SITE, company_with, plan_of, record, rules

from secor_docs.company import Company
from secor_docs.plan import Plan
from secor_docs.readiness.verdict import Readiness, readiness
from secor_docs.readiness.without_names import NamesLeftOut
from secor_docs.scopes import kind_of
from secor_docs.tracker.input import scope_of
from secor_docs.tracker.record import Record, Tracker

NEW = "Lot 14 Timber Flats East"
AS_OF = date(2026, 11, 30)


def renamed(*formerly: str) -> Plan:
    """The sample with its site under a new name."""
    sites = tuple(
        site.model_copy(update={"name": NEW, "formerly": formerly}) if site.name == SITE else site
        for site in plan_of().company.sites
    )
    plan = company_with(sites=sites)
    documents = tuple(
        replace(p, scope=replace(p.scope, name=NEW)) if p.scope and p.scope.name == SITE else p for p in plan.documents
    )
    return replace(plan, documents=documents)


def rows() -> tuple[Record, ...]:
    days = (date(2026, 9, 1) + timedelta(days=n) for n in range(80))
    policy = record("health-safety-policy", "2026-08-03")
    return (policy, *(record("flha", day) for day in days if day.weekday() < 5))


def judged(plan: Plan, **about: Any) -> Readiness:
    tracker = Tracker("tracker.xlsx", records=rows(), policy_signed_on=date(2026, 8, 3), **about)
    return readiness(plan, tracker, AS_OF, rules=rules())


def test_records_of_a_renamed_site_go_on_counting_when_the_old_name_is_kept() -> None:
    before = judged(plan_of())
    after = judged(renamed(SITE))
    assert after.months.begin == before.months.begin
    assert len(after.months.not_counting) == len(before.months.not_counting)
    assert [k.due for k in after.kept if k.scope == NEW] == [k.due for k in before.kept if k.scope == SITE]


def test_the_headline_says_how_many_records_no_longer_count_and_what_to_do() -> None:
    found = judged(renamed())
    lost = sum(r.scope_name == SITE for r in rows())
    assert f'{lost} records are under "{SITE}", which is not in company.yaml, and do not count' in found.sentence
    assert "formerly" in found.sentence
    assert "formerly" not in judged(renamed(SITE)).sentence


def test_an_old_name_that_another_site_has_now_means_that_site() -> None:
    plan = renamed()
    other = plan.company.sites[0].model_copy(update={"name": SITE})
    both = company_with(sites=(*(s.model_copy(update={"formerly": (SITE,)}) for s in plan.company.sites), other))
    assert kind_of("site").present_names(both.company) == {}


def test_a_row_may_be_logged_under_the_old_name_and_is_written_under_the_new_one() -> None:
    flha = next(p.type for p in plan_of().documents if p.type.id == "flha")
    assert scope_of(SITE, flha, renamed(SITE).company) == ("site", NEW)


def test_a_new_legal_name_on_the_same_account_keeps_the_tracker() -> None:
    company = plan_of().company
    was, account = company.business.legal_name, company.business.wcb_account

    def step(**changes: Any) -> tuple[str, str, str]:
        business = company.business.model_copy(update={"legal_name": "Prairie Ridge & Sons Ltd.", **changes})
        found = judged(company_with(business=business), company=was, wcb_account=account)
        return next((s.state, s.message, s.fix) for s in found.steps if s.id == "identity")

    state, message, fix = step()
    assert state == "missing"
    assert "both have WCB account" in message
    assert f'formerly: ["{was}"]' in fix
    assert step(formerly=(was,))[0] == "done"
    assert "prove nothing" in step(wcb_account="9999999")[2]


def test_a_person_keeps_one_number_under_both_names_in_a_report_without_names() -> None:
    person = plan_of().company.employees[1]
    company = company_with(
        employees=(person.model_copy(update={"name": "Ann Okafor-Bell", "formerly": (person.name,)}),)
    ).company
    tracker = Tracker("t.xlsx", records=(replace(rows()[1], completed_by=person.name),))
    hide = NamesLeftOut(company, tracker)
    assert hide(person.name) == hide("Ann Okafor-Bell") != person.name


def two_of_one_name(**second: Any) -> Company:
    company = plan_of().company
    first = company.employees[1].model_copy(update={"id": "senior"})
    return company.model_copy(update={"employees": (first, first.model_copy(update={"id": "junior", **second}))})


def test_two_people_of_one_name_have_papers_and_records_of_their_own() -> None:
    company = two_of_one_name()
    name = company.employees[0].name
    assert kind_of("employee").called_all(company) == (f"{name} (senior)", f"{name} (junior)")
    assert company.employee(f"{name} (junior)") is company.employees[1]


def test_the_papers_of_one_do_not_move_when_the_other_one_leaves() -> None:
    left = two_of_one_name(end_date=date(2026, 10, 1))
    assert kind_of("employee").called_all(left) == kind_of("employee").called_all(two_of_one_name())[:1]
