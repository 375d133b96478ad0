"""Which documents a company gets, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import planned_sample

from secor_docs.binder.context import facts_of
from secor_docs.binder.own_facts import own_facts
from secor_docs.binder.prepare import prepare
from secor_docs.data_files import Stock, shipped
from secor_docs.law.duties import duties_of
from secor_docs.load import load_activities, load_catalogue, load_duties, load_index
from secor_docs.names import slug
from secor_docs.plan import Plan

LEAST = """\
company: {legal_name: A Ltd., wcb_account: "0000001", office_address: "1 A St, Olds, AB", phone: 403-555-0101%s}
people: {owner: Ann Lee}
employees: [%s]
sites: [{name: Lot 1, address: "1 B St, Olds, AB"}]
trades: [%s]
%s
"""


def _plan(tmp_path: Path, *, company: str = "", people: int = 1, trades: str = "painting", more: str = "") -> Plan:
    names = ["Ann Lee", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hy", "Ida", "Jo", "Kim", "Lou"][:people]
    employees = ", ".join(f"{{name: {name}, role: Worker}}" for name in names)
    path = tmp_path / "company.yaml"
    path.write_text(LEAST % (company, employees, trades, more), "utf-8")
    return prepare(path, Stock.of()).plan


def _ids(plan: Plan) -> set[str]:
    return {planned.type.id for planned in plan.documents}


def _without(plan: Plan) -> dict[str, str]:
    return {item.type.id: item.reason for item in plan.left_out}


def test_every_document_is_planned_or_left_out_with_a_reason(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    assert _ids(plan) | set(_without(plan)) == {d.id for d in load_catalogue(Stock.of())}
    assert not _ids(plan) & set(_without(plan))
    assert all(_without(plan).values())


def test_every_planned_document_says_why(tmp_path: Path) -> None:
    plan = _plan(tmp_path, trades="roofing", people=6)
    assert all(p.reasons for p in plan.documents)
    for planned in plan.documents:
        if planned.type.when:
            assert {"activity", "trade", "fact", "task"} & {r.kind for r in planned.reasons}, planned.id


def test_the_duties_of_the_law_are_reasons(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    erp = next(p for p in plan.documents if p.type.id == "emergency-response-plan")
    assert any(r.kind == "duty" for r in erp.reasons)
    assert all(duty.printable or not any(r.message == duty.what for r in erp.reasons) for duty in plan.duties)


def test_roofers_get_a_fall_protection_plan_and_painters_on_the_ground_may_say_no(tmp_path: Path) -> None:
    assert "fall-protection-plan" in _ids(_plan(tmp_path, trades="roofing"))
    no = "activities: {does_not: [{activity: work-at-heights, reason: Ground floor only}]}"
    assert "fall-protection-plan" in _without(_plan(tmp_path, trades="flooring", more=no))


def test_an_explicit_no_outweighs_a_task_that_would_bring_the_document(tmp_path: Path) -> None:
    assert "working-alone-procedure" in _without(
        _plan(tmp_path, trades="electrical", people=3, more="policies: {working_alone: no}")
    )
    assert "working-alone-procedure" in _ids(
        _plan(tmp_path, trades="electrical", people=3, more="policies: {working_alone: yes}")
    )


@pytest.mark.parametrize(("people", "needed"), [(1, False), (4, False), (5, True), (10, True)])
def test_head_count_decides_about_the_representative(tmp_path: Path, people: int, needed: bool) -> None:
    assert _plan(tmp_path, people=people).company.needs_representative is needed


def test_documents_come_once_for_each_site_person_and_vehicle(tmp_path: Path) -> None:
    more = "vehicles: [{unit: T1}, {unit: T2}]"
    plan = _plan(tmp_path, people=3, more=more)
    copies = [p.id for p in plan.documents]
    assert len(copies) == len(set(copies))
    assert sum(p.type.id == "vehicle-pretrip" for p in plan.documents) == 2
    assert sum(p.type.id == "orientation-form" for p in plan.documents) == 3
    assert [p.number for p in plan.documents if p.type.id == "vehicle-pretrip"] == ["07-06", "07-06"]


def test_the_policy_of_the_company_sets_the_frequency(tmp_path: Path) -> None:
    plan = _plan(tmp_path, more="policies: {toolbox_frequency: daily}")
    assert next(p for p in plan.documents if p.type.id == "toolbox-meeting").frequency == "daily"


def test_a_trade_is_taken_from_the_industry_code_where_none_is_named(tmp_path: Path) -> None:
    plan = _plan(tmp_path, company=', industry_codes: [{code: "42118"}]', trades="")
    assert plan.trades == ("roofing",)


def test_records_are_kept_at_least_as_long_as_the_law_says() -> None:
    stock = Stock.of()
    index = load_index(stock)
    duties = load_duties(stock, index, load_activities(stock, index))
    for document in load_catalogue(stock):
        for duty in duties_of(duties, document.id):
            assert document.keep.years >= (duty.keep_years or 0), (document.id, duty.id)


def test_every_document_a_duty_names_is_in_the_catalogue() -> None:
    stock = Stock.of()
    index = load_index(stock)
    known = {document.id for document in load_catalogue(stock)}
    assert not {d for duty in load_duties(stock, index, load_activities(stock, index)) for d in duty.documents} - known


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Lot 22 Maple Ridge", "lot-22-maple-ridge"),
        ("O'Brien & Fils <Toiture> Ltée", "obrien-fils-toiture-ltée"),
        ("CON", "con-x"),
        ("lpt1", "lpt1-x"),
        ("../../etc/passwd", "etc-passwd"),
        ("...", "unnamed"),
        ("x" * 300, "x" * 48),
        ("Тест — 雪", "тест-雪"),
    ],
)
def test_a_name_for_files_is_safe_everywhere(name: str, wanted: str) -> None:
    assert slug(name) == wanted


def test_shipped_templates_have_a_text_and_a_word_file_each() -> None:
    texts = {p.with_suffix("") for p in (shipped() / "templates").rglob("*.md")}
    assert texts == {p.with_suffix("") for p in (shipped() / "templates").rglob("*.docx")}


def test_no_papers_are_made_for_a_site_that_is_over_and_its_records_go_on_counting() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    first, second = plan.company.sites[:2]
    sites = (first.model_copy(update={"end": date(2026, 10, 31)}), *plan.company.sites[1:])
    over = replace(plan, company=plan.company.model_copy(update={"sites": sites}))
    made = over.on(date(2026, 11, 1))
    assert {p.scope.name for p in made.documents if p.type.per == "site" and p.scope} == {second.name}
    assert [p.scope.index for p in made.documents if p.type.id == "flha" and p.scope] == [0]
    assert [p for p in made.documents if p.type.per != "site"] == [p for p in over.documents if p.type.per != "site"]
    assert over.on(date(2026, 10, 31)) is over
    facts = facts_of(made)
    assert [site.name for site in facts.sites] == [second.name]
    flha = next(p for p in made.documents if p.type.id == "flha")
    assert own_facts(facts, made, flha, {})["site"].name == second.name


def test_a_company_whose_sites_are_all_over_keeps_its_papers() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    sites = tuple(site.model_copy(update={"end": date(2026, 10, 31)}) for site in plan.company.sites)
    over = replace(plan, company=plan.company.model_copy(update={"sites": sites}))
    assert over.on(date(2026, 11, 30)) is over
