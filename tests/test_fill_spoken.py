"""``secor fill`` takes what people say: no more, me, a first name, not yet; what is not sure is asked back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from amounts import share
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.company.answered import answered
from secor_docs.company.asked_back import named
from secor_docs.company.gaps import gaps
from secor_docs.company.interview import Interview
from secor_docs.company.model import Company
from secor_docs.company.questions import Offer, Offered, value_at
from secor_docs.company.skeleton import skeleton
from secor_docs.company.spoken import says_none
from secor_docs.problems import TellingError
from secor_docs.yamlfile import Path_, parse_yaml

TODAY = date(2026, 11, 27)
PEOPLE = ("Dave Hrycyk", "Mike Hardy", "André Lévesque", "Mike Sato", "Le Van Minh")
FACTS: dict[str, Any] = {
    "company": {
        "legal_name": "Birch Ltd.",
        "wcb_account": "1",
        "industry_codes": ["42118"],
        "office_address": "a",
        "phone": "403-555-0110",
    },
    "people": {"owner": {"name": PEOPLE[0]}},
    "employees": [{"name": name, "role": "Roofer"} for name in PEOPLE],
    "sites": [{"name": "Lot 4", "address": "4 Elm"}],
}
NO_MORE = (
    "no",
    "No.",
    "none",
    "nope",
    "nobody",
    "no one",
    "n/a",
    "-",
    "no more",
    "nobody else",
    "that's it",
    "done",
    "non",
    "personne",
    "that's all",
)
NAMES_OF_LISTS: tuple[Path_, ...] = (
    ("people", "supervisors", 0, "name"),
    ("people", "first_aiders", 0, "name"),
    ("vehicles", 0, "unit"),
    ("equipment", 0, "name"),
    ("employees", 0, "courses", 0, "course"),
    ("emergency", "muster_points", 0, "place"),
    ("required_courses", 0, "role"),
    ("goals", 0, "goal"),
)


def at(path: Path_, facts: dict[str, Any] = FACTS) -> Interview:
    """An interview that is at the question for a path."""
    interview = Interview(skeleton(facts), TODAY, trades=("framing", "roofing"))
    while (question := interview.question()) is not None and question.path != path:
        interview.skip()
    assert question is not None, f"{path} is never asked for"
    return interview


def held(interview: Interview, path: Path_) -> Any:
    return value_at(parse_yaml(interview.text, "f").data, path)


@pytest.mark.parametrize("path", NAMES_OF_LISTS, ids=lambda path: path[-3] if len(path) > 2 else path[0])
def test_no_for_an_answer_names_nothing_and_empties_nothing(path: Path_) -> None:
    for words in NO_MORE:
        interview = at(path)
        before = interview.text
        interview.answer(words)
        assert interview.text == before or held(interview, path[:-2]) == []
        assert not interview.asking_back


@pytest.mark.parametrize("words", NO_MORE)
@pytest.mark.parametrize(("path", "name"), [(("vehicles", 0, "unit"), "the van"), (("equipment", 0, "name"), "meter")])
def test_no_to_one_more_ends_the_list_and_keeps_it(path: Path_, name: str, words: str) -> None:
    interview = at(path)
    interview.answer(name)
    while not interview.adds:
        interview.skip()
    before = interview.text
    interview.answer(words)
    assert interview.text == before
    assert held(interview, path) == name
    assert not interview.adds


@pytest.mark.parametrize("words", NO_MORE)
def test_no_to_one_more_person_site_or_trade_ends_the_list(words: str) -> None:
    interview = Interview(skeleton(), TODAY, trades=("framing",))
    for answer in ("Birch Ltd.", "1", "1 Elm", "403 555 0112", "Al Berta", "al", "y", "Owner", words, "yes", "Lot 4",
                   "4 Elm", words, "?", "framing", words):  # fmt: skip
        interview.answer(answer)
    company = Company.model_validate(parse_yaml(interview.text, "f").data)
    assert [e.name for e in company.employees] == ["Al Berta"]
    assert [s.name for s in company.sites] == ["Lot 4"]
    assert [t.name for t in company.trades] == ["framing"]
    assert not interview.adds


def test_what_is_needed_is_not_called_no() -> None:
    interview = Interview(skeleton(), TODAY)
    for words in ("no", "n/a", "none"):
        with pytest.raises(TellingError, match="needed"):
            interview.answer(words)
    assert interview.text == skeleton()


@pytest.mark.parametrize(
    ("path", "words", "stored"),
    [
        (("people", "supervisors", 0, "name"), "andre", ["André Lévesque"]),
        (("people", "supervisors", 0, "name"), "HARDY", ["Mike Hardy"]),
        (("people", "supervisors", 0, "name"), "mike h", ["Mike Hardy"]),
        (("people", "supervisors", 0, "name"), "minh", ["Le Van Minh"]),
        (("people", "supervisors", 0, "name"), "me", ["Dave Hrycyk"]),
        (("people", "supervisors", 0, "name"), "owner", ["Dave Hrycyk"]),
        (("people", "supervisors", 0, "name"), "1, 2", ["Dave Hrycyk", "Mike Hardy"]),
        (("people", "supervisors", 0, "name"), "1 3", ["Dave Hrycyk", "André Lévesque"]),
        (("people", "supervisors", 0, "name"), "me and hardy", ["Dave Hrycyk", "Mike Hardy"]),
        (("people", "supervisors", 0, "name"), "me, andré lévesque", ["Dave Hrycyk", "André Lévesque"]),
        (("people", "supervisors", 0, "name"), "andre levesq", ["André Lévesque"]),
        (("people", "first_aiders", 0, "name"), "hardy & sato", ["Mike Hardy", "Mike Sato"]),
        (("people", "hs_lead", "name"), "sato", "Mike Sato"),
        (("people", "investigation_lead", "name"), "myself", "Dave Hrycyk"),
        (("assessor", "name"), "me", "Dave Hrycyk"),
        (("certification", "secor_trained_employee"), "me", "Dave Hrycyk"),
        (("certification", "secor_trained_employee"), "Mike Hardie", "Mike Hardy"),
    ],
)
def test_a_name_is_asked_back_and_taken_with_a_yes(path: Path_, words: str, stored: object) -> None:
    interview = at(path)
    before = interview.text
    interview.answer(words)
    assert interview.text == before, "nothing is written before the yes"
    question = interview.question()
    assert question is not None
    interview.answer("y" if len(question.offers) == 1 else "1")
    taken = held(interview, path[:-2]) if isinstance(stored, list) else held(interview, path)
    assert ([entry["name"] for entry in taken] if isinstance(stored, list) else taken) == stored


def test_a_first_name_of_two_people_is_asked_for_by_number() -> None:
    interview = at(("people", "hs_lead", "name"))
    interview.answer("mike")
    question = interview.question()
    assert question is not None
    assert [offer.value for offer in question.offers] == ["Mike Hardy", "Mike Sato"]
    interview.answer("2")
    assert held(interview, ("people", "hs_lead", "name")) == "Mike Sato"


@pytest.mark.parametrize(
    "path", [("people", "hs_lead", "name"), ("policies", "vh_alternate_contact", "name"), ("assessor", "name")]
)
def test_somebody_from_outside_is_kept_only_with_a_yes(path: Path_) -> None:
    interview = at(path)
    before = interview.text
    interview.answer("my cousin Lena Falk")
    assert interview.text == before
    interview.answer("n")
    assert interview.text == before
    assert (question := interview.question()) is not None
    assert question.path == path, "it is asked again"
    interview.answer("my cousin Lena Falk")
    interview.answer("y")
    assert held(interview, path) == "Lena Falk"


def test_two_names_where_one_is_asked_for_are_told() -> None:
    interview = at(("people", "hs_lead", "name"))
    for words in ("1, 2", "me and sato"):
        with pytest.raises(TellingError, match="Write one name"):
            interview.answer(words)


def test_the_owner_takes_no_complaint_about_the_owner() -> None:
    for words in ("me", "dave", "Dave Hrycyk", "1"):
        with pytest.raises(TellingError, match="is the owner"):
            at(("policies", "vh_alternate_contact", "name")).answer(words)


@pytest.mark.parametrize("words", ["=", "same", "ditto"])
def test_a_sign_for_the_answer_before_is_never_stored(words: str) -> None:
    for path in (("people", "owner", "title"), ("sites", 0, "alarm"), ("people", "hs_lead", "name")):
        with pytest.raises(TellingError, match="nothing before it"):
            at(path).answer(words)


@pytest.mark.parametrize(
    "words",
    ["not yet", "never", "nope", "never done", "havent done it yet", "dont have it", "not done yet", "n/a", "none",
     "not applicable", "haven't taken it yet"],
)  # fmt: skip
@pytest.mark.parametrize(
    "path",
    [
        ("employees", 0, "orientation_date"),
        ("application", "sent"),
        ("company", "email"),
        ("sites", 0, "alarm"),
        ("policies", "discipline_steps"),
        ("certification", "industry_course"),
    ],
)
def test_not_yet_leaves_an_optional_fact_open(path: Path_, words: str) -> None:
    interview = at(path)
    before = interview.text
    interview.answer(words)
    assert interview.text == before
    assert (question := interview.question()) is None or question.path != path


@pytest.mark.parametrize(
    ("path", "words", "offered"),
    [
        (("certification", "evaluation_start"), "june 1", ["2027-06-01"]),
        (("employees", 0, "hire_date"), "1/15/2025", ["2025-01-15"]),
        (("employees", 0, "hire_date"), "03/04/2026", ["2026-03-04", "2026-04-03"]),
        (("policies", "working_alone"), "not usually", ["yes"]),
        (("policies", "modified_work"), "no, laid off in winter", ["no"]),
        (("policies", "modified_work"), "yes of course we do", ["yes"]),
        (("sites", 0, "workers_per_shift"), "2-3", ["2", "3"]),
        (("sites", 0, "workers_per_shift"), "2 to 3 guys", ["2", "3"]),
        (("policies", "drug_alcohol"), "fit for work", ["fit for work only"]),
    ],
)
def test_what_is_not_sure_is_asked_back(path: Path_, words: str, offered: list[str]) -> None:
    interview = at(path)
    before = interview.text
    interview.answer(words)
    assert interview.text == before
    question = interview.question()
    assert question is not None
    assert sorted(offer.value for offer in question.offers) == offered
    interview.answer("1")
    assert held(interview, path) not in (None, "")
    Company.model_validate(parse_yaml(interview.text, "f").data)


@pytest.mark.parametrize(
    ("path", "words", "number"),
    [
        (("sites", 0, "workers_per_shift"), "four", 4),
        (("sites", 0, "workers_per_shift"), "all 4", 4),
        (("sites", 0, "workers_per_shift"), "just me", 1),
        (("emergency", "travel_minutes"), "20ish", 20),
        (("emergency", "travel_minutes"), "half an hour", 30),
        (("policies", "fatigue_limit_hours"), "ten", 10),
        (("policies", "fatigue_limit_hours"), "twelve hours", 12),
    ],
)
def test_numbers_in_words_are_numbers(path: Path_, words: str, number: int) -> None:
    interview = at(path)
    interview.answer(words)
    assert held(interview, path) == str(number)


@pytest.mark.parametrize("words", ["780 555 0143 cell", "(780) 555-0143 (office)", "780-555-0143 x 12"])
def test_a_phone_may_say_whose_it_is(words: str) -> None:
    interview = at(("people", "owner", "phone"))
    interview.answer(words)
    assert held(interview, ("people", "owner", "phone")) == words


def test_several_things_on_one_line_are_asked_back() -> None:
    for path in (("employees", 0, "courses", 0, "course"), ("vehicles", 0, "unit"), ("equipment", 0, "name")):
        interview = at(path)
        interview.answer("csts, first aid")
        interview.answer("1")
        assert [entry[path[-1]] for entry in held(interview, path[:-2])] == ["csts", "first aid"]


def test_several_people_on_one_line_are_asked_back() -> None:
    interview = Interview(skeleton(), TODAY)
    for answer in ("Birch Ltd.", "1", "1 Elm", "403 555 0112", "Al Berta", "al, Bo Lund and Cy Roy", "1"):
        interview.answer(answer)
    assert [entry["name"] for entry in held(interview, ("employees",))] == ["al", "Bo Lund", "Cy Roy"]


@pytest.mark.parametrize("words", ["nobody yet", "not yet", "none"])
def test_nobody_with_the_courses_yet_is_an_honest_answer(words: str) -> None:
    interview = at(("certification", "secor_trained_employee"))
    interview.answer(words)
    assert held(interview, ("certification", "trained")) == "no"
    company = Company.model_validate(parse_yaml(interview.text, "f").data)
    assert not [gap for gap in gaps(company) if gap.key == "certification.secor_trained_employee"]


def test_several_of_what_is_offered_are_taken_at_once() -> None:
    two = Offered((Offer("framing", "framing"), Offer("roofing", "roofing")))
    for words in ("both", "1 and 2", "1, 2", "1 2"):
        interview = Interview(
            skeleton(FACTS),
            TODAY,
            trades=("framing", "roofing"),
            offers=lambda p, _w: two if p[0] == "trades" else Offered(),
        )
        while (question := interview.question()) is not None and question.path[0] != "trades":
            interview.skip()
        interview.answer("houses")
        interview.answer(words)
        assert [entry["name"] for entry in held(interview, ("trades",))] == ["framing", "roofing"]


def test_a_number_is_no_trade_where_none_are_numbered() -> None:
    with pytest.raises(TellingError, match="Write one of"):
        at(("trades", 0, "name")).answer("2")


def test_the_number_a_person_has_elsewhere_is_offered() -> None:
    facts = {
        **FACTS,
        "people": {
            "owner": {"name": PEOPLE[0], "phone": "403-555-0111"},
            "first_aiders": [{"name": "dave hrycyk", "level": "basic"}],
        },
    }
    interview = at(("people", "first_aiders", 0, "phone"), facts)
    interview.answer("=")
    assert held(interview, ("people", "first_aiders", 0, "phone")) == "403-555-0111"


def test_a_needed_question_left_open_does_not_end_the_session() -> None:
    interview = at(("people", "first_aiders", 0, "name"))
    interview.answer("1")
    question = interview.question()
    assert question is not None
    assert question.path == ("people", "first_aiders", 0, "level")
    assert question.needed
    interview.skip()
    question = interview.question()
    assert question is not None, "the rest is asked all the same"
    assert not question.needed
    assert interview.left_needed == 1
    assert interview.left > 30


def test_an_empty_file_is_counted_whole_and_nobody_unnamed_is_asked_about() -> None:
    interview = Interview(skeleton(), TODAY)
    assert interview.left_needed == 10
    assert interview.left > 40
    while (question := interview.question()) is not None:
        assert question.path[:1] != ("employees",) or question.path[-1] in {"name", "role"}
        interview.skip()


def test_the_phone_of_whoever_must_be_called_is_asked_for() -> None:
    interview = at(("policies", "vh_alternate_contact", "name"))
    interview.answer("Karen Roy")
    interview.answer("y")
    asked = []
    while (question := interview.question()) is not None:
        asked.append(question.path)
        interview.skip()
    assert ("policies", "vh_alternate_contact", "phone") in asked


def test_nobody_for_rescue_is_an_answer_and_no_gap() -> None:
    interview = at(("people", "rescue_workers", 0, "name"))
    interview.answer("nobody yet")
    assert held(interview, ("people", "rescue_workers")) == []
    company = Company.model_validate(parse_yaml(interview.text, "f").data)
    assert not [gap for gap in gaps(company) if "rescue" in gap.key]


def test_somebody_alone_is_not_asked_for_rescue_workers() -> None:
    facts = {**FACTS, "employees": FACTS["employees"][:1]}
    company = Company.model_validate(facts)
    assert not [gap for gap in gaps(company) if "rescue" in gap.key]


@pytest.mark.parametrize("words", ["not yet", "no", "none", "never"])
def test_training_not_taken_yet_is_an_honest_answer(words: str) -> None:
    for first, path in (
        ("hardy", ("people", "hs_representative", "training_date")),
        ("hardy", ("people", "rescue_workers", 0, "training")),
    ):
        interview = at((*path[:-1], "name"))
        interview.answer(first)
        interview.answer("y")
        while (question := interview.question()) is not None and question.path != path:
            interview.skip()
        interview.answer(words)
        assert held(interview, (*path[:-1], "trained")) == "no"
        company = Company.model_validate(parse_yaml(interview.text, "f").data)
        assert not [gap for gap in gaps(company) if gap.path[:2] == path[:2] and "train" in gap.key]


def test_an_owner_who_is_on_no_list_is_not_taken_for_the_first_employee() -> None:
    facts = {**FACTS, "employees": FACTS["employees"][1:]}
    interview = at(("certification", "secor_trained_employee"), facts)
    question = interview.question()
    assert question is not None
    assert PEOPLE[0] not in question.known
    for words in ("me", "dave"):
        with pytest.raises(TellingError, match="Write one of: Mike Hardy"):
            interview.answer(words)


@pytest.mark.parametrize("words", ["yes", "oui", "ok"])
def test_a_yes_is_no_text(words: str) -> None:
    for path in (("sites", 0, "alarm"), ("people", "owner", "title")):
        with pytest.raises(TellingError, match="in words"):
            at(path).answer(words)


@pytest.mark.parametrize("words", ["me", "us", "We"])
def test_the_prime_contractor_may_be_us(words: str) -> None:
    interview = at(("sites", 0, "prime_contractor"))
    interview.answer(words)
    assert held(interview, ("sites", 0, "prime_contractor")) in {"us", words} - {"me", "We"}


@pytest.mark.parametrize(
    ("path", "words", "now"),
    [
        (("company", "phone"), "403 555 0188", "403 555 0188"),
        (("company", "phone"), "", "403-555-0110"),
        (("company", "phone"), "no", "403-555-0110"),
        (("people", "owner", "name"), "Dave A. Hrycyk", "Dave A. Hrycyk"),
        (("employees", 0, "name"), "dave hrycyk", "dave hrycyk"),
        (("sites", 0, "name"), "Lot 5", "Lot 5"),
        (("company", "industry_codes", 0, "code"), "42122", None),
    ],
)
def test_any_answer_can_be_corrected(path: Path_, words: str, now: str | None) -> None:
    interview = Interview(skeleton(FACTS), TODAY)
    interview.reopen(path)
    if words:
        interview.answer(words)
        if interview.asking_back:
            interview.answer("y")
    else:
        interview.skip()
    assert not interview.again
    found = held(interview, path) if now else held(interview, path[:-1])
    assert found == (now or "42122")


def test_an_entry_that_was_a_slip_can_be_taken_out() -> None:
    facts = {**FACTS, "employees": [*FACTS["employees"], {"name": "no", "role": "="}]}
    interview = Interview(skeleton(facts), TODAY)
    interview.reopen(("employees", len(PEOPLE), "name"))
    interview.answer("remove")
    assert [entry["name"] for entry in held(interview, ("employees",))] == list(PEOPLE)


def test_what_is_answered_is_found_by_its_words_and_its_answer() -> None:
    data = parse_yaml(skeleton(FACTS), "f").data
    assert {one.question.path for one in answered(data, "phone")} == {("company", "phone")}
    assert ("sites", 0, "address") in {one.question.path for one in answered(data, "elm")}
    everything = {one.question.path for one in answered(data)}
    assert ("company", "industry_codes", 0, "code") in everything
    assert len(everything) == 4 + 1 + 1 + 2 * len(PEOPLE) + 2


def test_the_owners_number_is_missing_as_the_number_for_a_complaint_about_the_owner() -> None:
    for phone, missing in (("403 555 0111", True), ("+1 (403) 555-0111", True), ("403-555-0177", False)):
        facts = {
            **FACTS,
            "people": {"owner": {"name": PEOPLE[0], "phone": "403-555-0111"}},
            "policies": {"vh_alternate_contact": {"name": "Karen Roy", "phone": phone}},
        }
        found = [gap for gap in gaps(Company.model_validate(facts)) if gap.key == "policies.vh_alternate_contact.phone"]
        assert bool(found) is missing
        interview = Interview(skeleton(facts), TODAY)
        asked = [q.why for q in interview._asked() if q.path == ("policies", "vh_alternate_contact", "phone")]
        assert bool(asked and "must not go there" in asked[0]) is missing


@settings(max_examples=share(20_000), deadline=None)
@given(st.text("aekimhd ,&1-2éno", max_size=12))
def test_nobody_is_named_who_is_not_written(words: str) -> None:
    for name in named(words, PEOPLE, PEOPLE[0]):
        assert name in PEOPLE
    if named(words, PEOPLE, PEOPLE[0]):
        assert not says_none(words)
