"""Values that are still the example of a new file: which are reported, and that no final binder is made with them."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from amounts import COSTLY_SAMPLES
from click.testing import CliRunner

from secor_docs.binder.make import make
from secor_docs.binder.prepare import prepare, spec_of
from secor_docs.cli.build import command as build
from secor_docs.cli.check import command as check
from secor_docs.company import Company, Fact, findings, gaps, load_company
from secor_docs.company.examples import left_examples
from secor_docs.company.model import Business
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import Stock
from secor_docs.problems import NotReadyError
from secor_docs.values import MissingValue
from secor_docs.yamlfile import dotted, field_info, holds, inner_model, parse_yaml, read_model

TODAY = date(2026, 11, 26)
SAMPLES = Path(__file__).parent.parent / "samples"


def facts(**more: Any) -> dict[str, Any]:
    return {
        "company": {
            "legal_name": "Test Framing Ltd.",
            "wcb_account": "0000999",
            "office_address": "1 Hill Street, Red Deer, AB",
            "phone": "403-555-0177",
        },
        "people": {"owner": "Ann Marsh"},
        "employees": [{"name": "Ann Marsh", "role": "Owner"}],
        "sites": [{"name": "Lot 9", "address": "9 Hill Street"}],
        "trades": [{"name": "framing"}],
        **more,
    }


def left(**more: Any) -> list[str]:
    return [dotted(found.path) for found in left_examples(Company.model_validate(facts(**more)))]


def _all_in_use() -> Company:
    """The skeleton with the # of every key taken away, around the few facts above."""
    answers = facts(people={"owner": {"name": "Ann Marsh"}})
    answers.pop("trades")
    lines = skeleton(answers).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("company:"))
    return read_model(
        Company, parse_yaml("\n".join(re.sub(r"^(\s*)# ", r"\1", line) for line in lines[start:]), "f.yaml")
    )


def test_whoever_takes_away_each_number_sign_is_told_of_each_value_that_is_nobodys_own() -> None:
    found = {re.sub(r"\[\d+\]", "", dotted(one.path)) for one in left_examples(_all_in_use())}
    for key in (
        *("company.operating_name", "company.acsa_member_no", "company.mailing_address", "company.shop_address"),
        *("company.email", "company.website", "company.activities", "people.owner.phone", "people.owner.email"),
        *("people.alternate.name", "people.first_aiders.name", "people.first_aiders.phone", "people.fire_watch.name"),
        *("people.first_aiders.expires", "people.rescue_workers.name", "employees.courses.certificate_no"),
        *("employees.emergency_contact.name", "employees.emergency_contact.phone", "employees.competencies.by"),
        *("sites.coordinates", "sites.directions", "sites.client", "sites.muster_point", "sites.alarm"),
        *("sites.nearest_hospital.phone", "sites.nearest_hospital.minutes", "sites.transport_plan"),
        *("assessor.name", "assessor.company", "assessor.phone", "assessor.email", "assessor.certificate_no"),
        *("certification.number", "emergency.numbers.phone", "vehicles.plate", "equipment.name", "equipment.serial"),
        *("chemicals.supplier", "policies.eap_provider", "policies.vh_alternate_contact.name", "goals.who"),
    ):
        assert key in found, key


def test_every_phone_number_and_email_address_of_the_skeleton_is_told() -> None:
    company = _all_in_use()
    found = {one.path for one in left_examples(company)}
    public = {("emergency", "ohs_contact_centre"), ("emergency", "wcb_phone"), ("company", "phone")}

    def walk(value: Any, path: tuple[str | int, ...]) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, (*path, key))
        elif isinstance(value, list):
            for number, item in enumerate(value):
                walk(item, (*path, number))
        elif path[-1] in {"phone", "email"} and value is not None:
            assert path in found or path in public, path

    walk(company.model_dump(by_alias=True, mode="json"), ())


@pytest.mark.parametrize(
    "key",
    [
        *("company.entity", "company.acsa_membership", "company.worker_count", "company.max_headcount_12m"),
        *("company.is_prime_contractor", "policies.ppe_minimum", "policies.discipline_steps", "policies.modified_work"),
        *("policies.fatigue_limit_hours", "policies.check_in_minutes.low", "policies.toolbox_frequency"),
        *("emergency.ohs_contact_centre", "emergency.wcb_phone", "emergency.likely", "emergency.travel_minutes"),
        *("program.version", "dates.issued", "dates.next_review", "dates.program_year_start"),
        *("certification.status", "certification.evaluation_start", "certification.industry_course"),
        *("trades.name", "trades.tasks", "activities.does", "required_courses.course", "required_courses.legal_basis"),
    ],
)
def test_plain_values_that_may_well_be_so_are_not_told(key: str) -> None:
    assert key not in {re.sub(r"\[\d+\]", "", dotted(one.path)) for one in left_examples(_all_in_use())}


def test_a_plain_value_is_told_only_beside_one_that_is_nobodys_own() -> None:
    aider = {"name": "Jo Roy", "level": "intermediate", "expires": "2028-03-14"}
    assert left(people={"owner": "Ann Marsh", "first_aiders": [aider]}) == []
    aider["phone"] = "(403) 555-0112"
    assert left(people={"owner": "Ann Marsh", "first_aiders": [aider]}) == [
        "people.first_aiders[0].expires",
        "people.first_aiders[0].phone",
    ]


def test_a_name_of_the_examples_is_a_persons_once_the_person_has_a_day_of_work() -> None:
    people = {"owner": "Ann Marsh", "supervisors": ["Amir Sandhu"]}
    amir = {"name": "Amir Sandhu", "role": "Carpenter"}
    ann = facts()["employees"][0]
    assert left(people=people) == ["people.supervisors[0].name"]
    assert left(people=people, employees=[ann, amir]) == ["people.supervisors[0].name", "employees[1].name"]
    assert left(people=people, employees=[ann, {**amir, "hire_date": "2026-09-08"}]) != []  # the example's own day
    assert left(people=people, employees=[ann, {**amir, "hire_date": "2024-05-06"}]) == []


def test_the_real_hospital_of_the_example_is_told_where_only_a_part_of_it_is_left() -> None:
    def site(**hospital: Any) -> list[str]:
        return left(sites=[{"name": "Lot 9", "address": "9 Hill Street", "nearest_hospital": hospital}])

    real = {"name": "Red Deer Regional Hospital Centre", "address": "3942 50A Avenue, Red Deer"}
    assert site(**real, minutes=9) == []
    assert site(name="St. Therese", address=real["address"], minutes=55) == ["sites[0].nearest_hospital.address"]
    assert len(site(**real, minutes=17)) == 3


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/company.yaml")), ids=lambda p: p.parent.name)
def test_no_sample_has_a_value_of_the_examples(path: Path) -> None:
    assert left_examples(load_company(path).company) == ()


def test_a_value_that_is_the_example_is_a_finding_and_a_gap() -> None:
    company = Company.model_validate(facts(assessor={"name": "Joyce Petrenko"}))
    assert [f.key for f in findings(company, TODAY) if f.code == "C047"] == ["assessor.name"]
    assert [(g.key, g.why) for g in gaps(company) if g.left] == [
        ("assessor.name", '"Joyce Petrenko" is still the example')
    ]


def test_every_needed_value_of_the_company_that_is_the_example_is_told() -> None:
    for name, info in Business.model_fields.items():
        if info.is_required() and holds(info.annotation, str):
            example = parse_yaml(f"x: {info.examples[0]}", "f.yaml").data["x"] if info.examples else ""
            assert f"company.{name}" in left(company={**facts()["company"], name: example})
            assert field_info(Company, ("company", name)) is not None


def test_check_names_them_a_draft_marks_them_and_no_final_binder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    text = (SAMPLES / "bright-spark-electric/company.yaml").read_text("utf-8")
    assert "phone: 403-555-0128" in text
    path.write_text(text.replace("phone: 403-555-0128", "phone: 403-555-0111"), "utf-8")
    run = CliRunner()
    said = run.invoke(check, [str(path)])
    assert said.exit_code == 1
    assert 'people.check_in_contact.phone: "403-555-0111" is still the example' in said.output
    one = [str(path), "--only", "working-alone-procedure", "--out", str(tmp_path / "out")]
    with pytest.raises(NotReadyError, match=r"1 value is still the example of the file\.\n.*check_in_contact\.phone"):
        run.invoke(build, [*one, "--final"], catch_exceptions=False)
    draft = run.invoke(build, one, catch_exceptions=False)
    assert draft.exit_code == 0
    assert 'people.check_in_contact.phone: "403-555-0111" is still the example' in draft.output


def _without_what_is_not_asked_for(model: type[Fact], data: dict[str, Any]) -> dict[str, Any]:
    """The plain values of a company without each optional one that is never reported as missing."""
    kept: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        key, inner = info.alias or name, inner_model(info.annotation)
        value, extra = data.get(key), info.json_schema_extra
        if inner is not None and issubclass(inner, Fact) and isinstance(value, dict):
            kept[key] = _without_what_is_not_asked_for(inner, value)
        elif inner is not None and issubclass(inner, Fact) and isinstance(value, list):
            kept[key] = [
                _without_what_is_not_asked_for(inner, item) if isinstance(item, dict) else item for item in value
            ]
        elif value is not None and (info.is_required() or (isinstance(extra, dict) and extra.get("gap"))):
            kept[key] = value
    return kept


@pytest.mark.parametrize("sample", COSTLY_SAMPLES)
def test_what_a_document_prints_as_missing_is_what_check_reports_as_missing(sample: str, tmp_path: Path) -> None:
    data = load_company(SAMPLES / sample / "company.yaml").source.data
    path = tmp_path / "company.yaml"
    asked = _without_what_is_not_asked_for(Company, data)
    path.write_text(json.dumps({**asked, **{key: data[key] for key in ("activities", "hazards") if key in data}}))
    stock = Stock.of()
    prepared = prepare(path, stock)
    printed = {gap.key for gap in make(spec_of(prepared), stock).gaps}
    assert printed <= {gap.key for gap in gaps(prepared.file.company)}


def test_a_role_whose_name_is_still_the_example_is_marked_as_missing_and_not_printed(tmp_path: Path) -> None:
    path = tmp_path / "company.yaml"
    people = {"owner": "Ann Marsh", "supervisors": [{"name": "Dana Petrenko"}, {"name": "Ann Marsh"}]}
    path.write_text(json.dumps(facts(people=people)), "utf-8")
    shared = spec_of(prepare(path, Stock.of())).shared
    assert isinstance(shared.people.supervisors[0], MissingValue)
    assert shared.people.supervisors[1].name == "Ann Marsh"
