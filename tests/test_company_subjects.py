"""The pages a company is asked on, and one answer written wherever it belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from difflib import unified_diff

import pytest
from app_cases import SAMPLES
from pydantic import BaseModel

from secor_docs.company.answer_pages import (
    ListHere,
    PageHere,
    here_at,
    now_at,
    open_paths,
    page_of,
    places_in_order,
    standing,
)
from secor_docs.company.edit import without_value
from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.company.one_answer import AnswerReader
from secor_docs.company.subjects import NOT_ASKED, SUBJECTS, every_page
from secor_docs.problems import TellingError
from secor_docs.yamlfile import Path_, inner_model, parse_yaml

TEXT = (SAMPLES / "prairie-ridge-framing/company.yaml").read_text("utf-8")
DATA = parse_yaml(TEXT, "company.yaml").data
READ = AnswerReader(date(2026, 11, 27))


def _facts(model: type[BaseModel], at: Path_ = ()) -> Iterator[Path_]:
    for name, info in model.model_fields.items():
        here, inner = (*at, info.alias or name), inner_model(info.annotation)
        if inner is not None and issubclass(inner, Fact):
            yield from _facts(inner, here)
        else:
            yield here


def test_every_fact_is_asked_on_one_page_or_is_named_as_not_asked() -> None:
    asked = Counter((*at, *key.split(".")) for at, page in every_page() for key in (*page.fields, *page.more))
    assert {fact for fact, times in asked.items() if times > 1} == set()
    known = {fact for fact in _facts(Company) if not set(NOT_ASKED) & {fact[0], fact[-1]}}
    assert set(asked) == known


def test_a_page_has_few_questions_and_an_address_of_its_own() -> None:
    assert all(len(page.fields) <= 8 for _, page in every_page())
    keys = [part.key for subject in SUBJECTS for part in subject.parts]
    assert len(set(keys)) == len(keys)
    assert not {"file", "check", "change", "new"} & set(keys)
    addresses = [place.address for place in places_in_order(DATA)]
    assert len(set(addresses)) == len(addresses)


def test_each_address_leads_to_its_page_and_each_fact_to_its_address() -> None:
    for place in places_in_order(DATA):
        found = here_at(DATA, place.address.removeprefix("/company/").split("/"))
        assert found is not None
        assert found.address == place.address
        for path in place.all_facts if isinstance(place, PageHere) else ():
            assert page_of(DATA, path) == place.address


def test_an_entry_is_known_by_its_name_or_id_and_a_new_one_is_asked_for() -> None:
    found = here_at(DATA, ["people", "do", "courses"])
    assert isinstance(found, ListHere)
    assert found.at == ("employees", 1, "courses")
    new = here_at(DATA, ["vehicles", "new"])
    assert isinstance(new, PageHere)
    assert new.is_new
    assert new.facts[0] == ("vehicles", 3, "unit")
    assert here_at(DATA, ["sites", "nowhere"]) is None
    assert here_at(DATA, ["name", "more"]) is None


def test_two_entries_of_one_name_have_two_addresses() -> None:
    data = {"equipment": [{"name": "Ladder"}, {"name": "ladder"}, {"name": "new"}]}
    found = here_at(data, ["equipment"])
    assert isinstance(found, ListHere)
    assert len({entry.address for entry in found.entries}) == 3
    assert here_at(data, ["equipment", "new"]) != here_at(data, found.entries[2].address.split("/")[2:])


def test_a_missing_fact_is_counted_on_its_page() -> None:
    text = without_value(TEXT, ("sites", 1, "muster_point"))
    open_ = open_paths(text, "company.yaml")
    found = here_at(parse_yaml(text, "company.yaml").data, ["sites", "pine-lake-pole-shop", "hurt"])
    assert found is not None
    stands = standing(parse_yaml(text, "company.yaml").data, found, open_)
    assert (stands.answered, stands.open, stands.asked) == (4, 1, 5)


def _differ(made: str) -> list[str]:
    found = unified_diff(TEXT.splitlines(), made.splitlines(), n=0, lineterm="")
    return [line.strip() for line in found if line[:1] in "+-" and line[:3] not in {"---", "+++"}]


@pytest.mark.parametrize(
    ("path", "words", "differ"),
    [
        (("sites", 0, "nearest_hospital", "minutes"), "25 min", ["-      minutes: 18", "+      minutes: 25"]),
        (("sites", 0, "start"), "nov 20", ["-    start: 2026-08-17", "+    start: 2026-11-20"]),
        (("sites", 0, "cell_coverage"), "spotty", ["-    cell_coverage: good", "+    cell_coverage: weak"]),
        (("employees", 1, "supervisor", "name"), "", ["-    supervisor: Carla Wiens", "+    supervisor:"]),
        (("sites", 0, "client"), "remove", ["-    client: Example Homes Inc.", "+    client: remove"]),
        (
            ("company", "activities"),
            "residential framing\nroof sheathing\ndecks, stairs and rails\npole shops and garages",
            ["-    - decks and stairs", "+    - decks, stairs and rails"],
        ),
    ],
)
def test_an_answer_changes_its_own_line_and_no_other(path: Path_, words: str, differ: list[str]) -> None:
    assert _differ(READ.take(TEXT, path, words).text) == differ


def test_what_may_be_meant_in_two_ways_is_asked_back_and_taken_when_chosen() -> None:
    path = ("sites", 1, "nearest_hospital", "minutes")
    asked = READ.take(TEXT, path, "30-40")
    assert [offer.value for offer in asked.asked_back.offers] == ["30", "40"]
    assert asked.text == TEXT
    assert now_at(parse_yaml(READ.take(TEXT, path, "30-40", "2").text, "").data, path) == "40"


def test_what_is_needed_is_not_emptied() -> None:
    with pytest.raises(TellingError):
        READ.take(TEXT, ("company", "legal_name"), "")


def test_a_comment_inside_what_is_emptied_stays() -> None:
    text = "a:\n  b:  # why\n    - one\n    # two\n    - three\nc: x\n"
    assert without_value(text, ("a", "b")) == "a:\n  b:  # why\n    # two\nc: x\n"
    assert without_value("a: {b: x, c: y}\r\n", ("a", "b")) == "a: {b: , c: y}\r\n"


def test_the_last_fact_of_a_block_that_need_not_be_there_takes_the_block_along() -> None:
    text = without_value(TEXT, ("people", "check_in_contact", "phone"))
    made = READ.take(text, ("people", "check_in_contact", "name"), "").text
    assert parse_yaml(made, "").data["people"]["check_in_contact"] is None
