"""What a binder says is what somebody told: no claim from nobody, and no number of one person beside another's name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secor_docs.binder.prepare import Prepared, build, plan_company
from secor_docs.company import load_company
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import Stock
from secor_docs.word.text import read_document

ANN, BO, CY = "Ann Lee", "Bo Hay", "Cy Fox"
ANNS, BOS = "403-555-0171", "403-555-0172"
HOSPITAL = {"name": "Red Deer Regional", "address": "3942 50A Avenue", "minutes": "12"}


def _site(name: str, supervisor: str = ANN, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "address": f"{name} Street, Red Deer",
        "supervisor": {"name": supervisor},
        "workers_per_shift": "2",
        "nearest_hospital": HOSPITAL,
        **more,
    }


def _facts(*sites: dict[str, Any], crew: tuple[str, ...] = (ANN, BO, CY), **more: Any) -> dict[str, Any]:
    aider = {"name": BO if BO in crew else ANN, "level": "basic", "expires": "2028-01-01"}
    facts: dict[str, Any] = {
        "company": {
            "legal_name": "Coulee Roofs Ltd.",
            "wcb_account": "1",
            "office_address": "1 Shop Road, Red Deer, AB",
            "phone": ANNS,
        },
        "people": {
            "owner": {"name": ANN, "title": "Owner", "phone": ANNS},
            "first_aiders": [{**aider, "phone": BOS if BO in crew else ANNS}],
        },
        "employees": [{"name": name, "role": "Roofer"} for name in crew],
        "trades": [{"name": "roofing"}],
        "sites": list(sites or [_site("Elm")]),
    }
    for key, value in more.items():
        facts[key] = {**facts.get(key, {}), **value} if isinstance(value, dict) else value
    return facts


Written = Callable[..., dict[str, str]]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """The text of the documents asked for, by file name, of a company with these facts."""

    def made(facts: dict[str, Any], *ids: str) -> dict[str, str]:
        build(_prepared(tmp_path, facts), tmp_path / "out", only=list(ids))
        found = {p.relative_to(tmp_path / "out").as_posix(): p for p in (tmp_path / "out").rglob("*.docx")}
        return {
            name: "\n".join(piece.text for piece in read_document(path.read_bytes(), name).pieces)
            for name, path in found.items()
        }

    return made


def _prepared(folder: Path, facts: dict[str, Any]) -> Prepared:
    path = folder / "company.yaml"
    path.write_text(skeleton(facts), "utf-8")
    return plan_company(load_company(path), Stock())


def _one(texts: dict[str, str], *words: str) -> str:
    (text,) = [text for name, text in texts.items() if all(word in name for word in words)]
    return text


def test_a_card_claims_no_place_of_kit_and_no_signal_that_nobody_told(written: Written) -> None:
    texts = written(_facts(vehicles=[{"unit": "T1"}]), "site-emergency-card", "emergency-response-plan")
    card = _one(texts, "documents/", "card")
    assert "First aid kit kept at" in card
    assert "Extinguisher kept at" in card
    assert "Phone or radio works here" in card
    assert "No, nearest place with signal:" in card
    assert "T1" not in card
    assert "Kit\n" not in card
    plan = _one(texts, "documents/", "emergency-response-plan")
    assert "Tried" not in plan
    assert "crew vehicle" not in plan
    assert "Not known yet." in plan


def test_a_card_prints_the_gear_and_the_coverage_that_were_told(written: Written) -> None:
    gear = [
        {"name": "First aid kit in T1", "type": "first aid kit"},
        {"name": "Extinguisher E1", "type": "extinguisher"},
        {"name": "Saw", "type": "power tool"},
    ]
    facts = _facts(_site("Elm", cell_coverage="weak"), equipment=gear)
    card = _one(written(facts, "site-emergency-card"), "documents/")
    assert "First aid kit in T1; Extinguisher E1" in card
    assert "Saw" not in card
    assert "Weak coverage" in card
    assert "Phone or radio works here" not in card


def test_the_blank_of_a_card_says_for_which_sites_one_is_filled_in(written: Written) -> None:
    texts = written(_facts(_site("Elm"), _site("Oak")), "site-emergency-card")
    blank = _one(texts, "forms/")
    assert "Filled in, in tab 8: the card of Elm and Oak." in blank
    assert "(" not in blank.partition("Way in")[0]
    assert "both sites" not in blank
    assert not any("Filled in, in tab 8" in text for name, text in texts.items() if name.startswith("documents/"))


@pytest.mark.parametrize(
    ("sites", "says"), [(("Elm",), ""), (("Elm", "Oak"), "for both sites"), (("Elm", "Oak", "Fir"), "for all 3 sites")]
)
def test_one_first_aider_of_several_sites_is_said_plainly(written: Written, sites: tuple[str, ...], says: str) -> None:
    texts = written(_facts(*map(_site, sites)), "site-emergency-card", "first-aid-plan")
    card = _one(texts, "documents/", "card elm")
    assert f"{BO} {BOS}" in card
    assert ("Our only first aider" in card) == bool(says)
    assert says in card
    assert ("is our only first aider" in _one(texts, "documents/", "first-aid-plan")) == bool(says)


def test_an_owner_alone_is_told_of_no_other_first_aider(written: Written) -> None:
    facts = _facts(_site("Elm"), _site("Oak"), crew=(ANN,))
    assert "first aider" not in _one(written(facts, "site-emergency-card"), "documents/", "card elm")


def test_courses_needed_are_told_apart_from_those_held(written: Written) -> None:
    named = {"secor_trained_employee": BO, "industry_course": "CSTS", "last_acsa_course": "2026-05-04"}
    nothing = written(_facts(certification=named), "training-register")
    assert "Needed: management course and CSTS. Held: none on file" in _one(nothing, "documents/")


def test_courses_held_stand_with_their_day(written: Written) -> None:
    facts = _facts(certification={"secor_trained_employee": BO})
    facts["employees"][1]["courses"] = [{"course": "CSTS", "issued": "2025-02-03"}, {"course": "PHSM"}]
    text = _one(written(facts, "training-register"), "documents/")
    assert (
        "Needed: management course and one of CSTS, RSTS, ESTS, PCST. Held: CSTS, 2025-02-03; PHSM, no date given"
        in text
    )


def _left_out(folder: Path, **more: Any) -> dict[str, str]:
    return {left.type.id: left.reason for left in _prepared(folder, _facts(**more)).plan.left_out}


def test_without_a_no_of_the_company_no_document_says_that_nobody_does_it(tmp_path: Path) -> None:
    reasons = _left_out(tmp_path)
    assert reasons["ground-disturbance-checklist"] == (
        "Not planned: nothing in company.yaml says that the ground is disturbed. If it comes up, that work stops."
    )
    assert not [reason for reason in reasons.values() if "obody" in reason or reason.startswith("Not done")]
    assert "calls for it" in reasons["ewp-inspection"]
    assert reasons["subcontractor-file"].startswith("Left out until")
    assert reasons["vehicle-pretrip"] == "No vehicle is listed in company.yaml."


def test_a_no_of_the_company_is_printed_as_one(tmp_path: Path) -> None:
    never = [{"activity": key, "reason": f"never {key}"} for key in ("excavation", "confined-space")]
    told = {"working_alone": "no", "subcontractors_used": "no"}
    reasons = _left_out(tmp_path, activities={"does_not": never}, policies=told)
    assert reasons["confined-space-permit"].startswith("Not done by this company: nobody enters")
    assert reasons["ground-disturbance-checklist"].startswith("Not planned: never excavation. If it comes up")
    assert reasons["working-alone-log"].startswith("Not done by this company: nobody works alone")
    assert reasons["subcontractor-file"] == "Not done by this company: it hires no subcontractors."


@pytest.mark.parametrize("given", [{}, {"phone": ANNS}])
def test_the_number_of_the_owner_never_stands_beside_another_name(written: Written, given: dict[str, str]) -> None:
    facts = _facts(policies={"vh_alternate_contact": {"name": CY, **given}})
    facts["people"] |= {"supervisors": [{"name": CY}], "alternate": {"name": CY}, "hs_lead": {"name": CY}}
    texts = written(facts, "violence-harassment-plan", "cover-page", "violence-harassment-complaint")
    plan = _one(texts, "documents/", "plan")
    assert plan.count(ANNS) == 1  # in the owner's own row
    assert "to fill in" in plan[plan.index("If it is about") :][:200]
    assert ANNS not in _one(texts, "documents/", "complaint")
    assert _one(texts, "documents/", "cover-page").count(ANNS) == 2  # the owner and the office


def test_a_number_given_with_one_role_is_printed_with_the_others(written: Written) -> None:
    facts = _facts(policies={"vh_alternate_contact": {"name": BO}})
    plan = _one(written(facts, "violence-harassment-plan"), "documents/")
    assert BOS in plan[plan.index("If it is about") :][:100]


@pytest.mark.parametrize(("second", "alone"), [(ANN, True), (CY, False)])
def test_the_owner_supervises_alone_only_where_no_other_is_named(written: Written, second: str, alone: bool) -> None:
    policy = _one(written(_facts(_site("Elm"), _site("Oak", second)), "health-safety-policy"), "documents/")
    assert ("I supervise the work myself." in policy) == alone
    assert (f"Supervisors ({CY})" in policy) != alone


@pytest.mark.parametrize("high", ["0", "30"])
def test_an_owner_alone_is_told_what_then(written: Written, high: str) -> None:
    facts = _facts(
        crew=(ANN,), policies={"working_alone": "yes", "check_in_minutes": {"low": "120", "medium": "60", "high": high}}
    )
    text = _one(written(facts, "working-alone-procedure"), "documents/")
    assert "Never alone" not in text
    assert "finds a second person" in text
    assert ("the job waits" in text) == (high == "0")
    assert ("a check-in every 30 minutes takes the place" in text) == (high == "30")


def test_a_crew_keeps_its_list_of_what_is_never_done_alone(written: Written) -> None:
    minutes = {"low": "120", "medium": "60", "high": "0"}
    facts = _facts(policies={"working_alone": "yes", "check_in_minutes": minutes})
    text = _one(written(facts, "working-alone-procedure"), "documents/")
    assert "Never alone" in text
    assert "second person" not in text


def test_training_for_rescue_is_printed_as_told(written: Written) -> None:
    rescuer = {"name": BO, "training": "CPR", "date": "2026-09-22"}
    plan = _one(written(_facts(people={"rescue_workers": [rescuer]}), "emergency-response-plan"), "documents/")
    assert "Training or drill" in plan
    assert "CPR" in plan
    assert "Trained by" not in plan


@pytest.mark.parametrize(("says", "torch"), [("shingles and tin", False), ("torch-on flat roofs", True)])
def test_a_torch_fire_is_named_by_those_who_use_one(written: Written, says: str, torch: bool) -> None:
    policy = _one(written(_facts(company={"activities": [says]}), "health-safety-policy"), "documents/")
    assert ("torch fire" in policy) == torch


@pytest.mark.parametrize(
    ("says", "of_site", "printed"),
    [
        ("never", "us", "We are prime contractor on some sites."),
        ("never", "Birch Homes", "We do not act as prime contractor."),
        ("always", "Birch Homes", "We are prime contractor on some sites."),
        ("always", "us", "We are the prime contractor on our sites."),
    ],
)
def test_what_a_site_says_of_its_prime_contractor_is_not_denied(
    written: Written, says: str, of_site: str, printed: str
) -> None:
    facts = _facts(_site("Elm", prime_contractor=of_site), company={"is_prime_contractor": says})
    assert printed in _one(written(facts, "contractor-management-plan"), "documents/")
