"""Trade, work, gear and sites that contradict each other become questions; what is contradicted stays on the list."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from secor_docs.company import Company
from secor_docs.company_work import _GEAR, work_profile
from secor_docs.data_files import Stock
from secor_docs.law.applies import legislation_list
from secor_docs.law.law_list import LawList, Note
from secor_docs.load import load_activities, load_index, load_industries, trade_activities


@cache
def data() -> tuple[Any, Any, Any]:
    stock = Stock()
    index = load_index(stock)
    activities = load_activities(stock, index)
    return index, activities, load_industries(stock, activities)


def listed(**more: Any) -> LawList:
    facts: dict[str, Any] = {
        "company": {"legal_name": "B", "wcb_account": "1", "office_address": "a", "phone": "403-555-0170"},
        "people": {"owner": "Ann Lee"},
        "employees": [{"name": "Ann Lee", "role": "Owner"}],
        "sites": [{"name": "Lot 4", "address": "4 Elm"}],
        "trades": ["office"],
        **more,
    }
    profile = work_profile(Company.model_validate(facts))
    index, activities, industries = data()
    return legislation_list(index, industries, activities, profile, trade_activities(Stock(), profile.trades))


def about(found: LawList, words: str) -> list[Note]:
    return [note for note in found.notes if words in note.message]


def never(*activities: str) -> dict[str, Any]:
    return {"does_not": [{"activity": key, "reason": "never"} for key in activities]}


@pytest.mark.parametrize(
    ("more", "activity", "words"),
    [
        ({"equipment": [{"name": "Ladder 1", "type": "Ladder"}]}, "ladders", 'yet you list "Ladder 1"'),
        ({"equipment": [{"name": "Harness 1", "type": "fall gear"}]}, "work-at-heights", 'yet you list "Harness 1"'),
        ({"trades": ["roofing"]}, "roofing", "yet your trade is roofing"),
        ({"trades": ["welding"]}, "welding-hot-work", "yet your trade is welding"),
    ],
)
def test_what_is_never_done_and_yet_seems_to_be_is_asked_and_stays(
    more: dict[str, Any], activity: str, words: str
) -> None:
    found = listed(**more, activities=never(activity) | {"does": []})
    notes = about(found, words)
    assert [note.kind for note in notes] == ["contradiction"]
    assert activity not in {gone.activity for gone in found.taken_off}


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"equipment": [{"name": "Frames", "type": "scaffold"}]}, "scaffolds"),
        ({"sites": [{"name": "Lot 4", "address": "4", "max_fall_m": 3}]}, "work-at-heights"),
        ({"sites": [{"name": "Lot 4", "address": "4", "excavation_m": 1.8}]}, "excavation"),
    ],
)
def test_gear_and_sites_that_nothing_explains_are_asked_about(more: dict[str, Any], key: str) -> None:
    asked = [note for note in listed(**more).notes if f"add {key} under activities.does" in note.fix]
    assert [note.kind for note in asked] == ["question"]
    assert key not in listed(**more).activities, "a question adds nothing by itself"
    assert not [n for n in listed(**more, activities={"does": [key]}).notes if f"add {key} under" in n.fix]


def test_a_code_of_another_trade_is_asked_about() -> None:
    business = {"legal_name": "B", "wcb_account": "1", "office_address": "a", "phone": "403-555-0170"}
    other = listed(company={**business, "industry_codes": ["42118"]}, trades=["painting"])
    assert about(other, "usually goes with the trade roofing")
    assert not about(listed(company={**business, "industry_codes": ["42118"]}, trades=["roofing"]), "usually goes with")


def test_a_company_that_agrees_with_itself_is_asked_nothing_of_the_kind() -> None:
    found = listed(trades=["roofing"], equipment=[{"name": "L1", "type": "ladder"}], activities=never("confined-space"))
    assert not [note for note in found.notes if note.kind == "contradiction"]
    assert "confined-space" in {gone.activity for gone in found.taken_off}


def test_each_kind_of_gear_names_an_activity_that_exists() -> None:
    assert set(_GEAR.values()) <= set(data()[1].by_key)
