"""What people write for a yes, a choice or a number: in the questions and in company.yaml alike."""

from __future__ import annotations

from typing import Any

import pytest
from amounts import share
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.company import Company
from secor_docs.company.spoken import choice_meant, measure_of, number_in, number_meant, yes_no_meant
from secor_docs.problems import TellingError

PRIME = ("never", "sometimes", "always")
LEVELS = ("basic", "intermediate", "advanced")
ENTITIES = ("corporation", "partnership", "sole proprietor")


@pytest.mark.parametrize(
    ("words", "choices", "meant"),
    [
        ("no", PRIME, "never"),
        ("Nope.", PRIME, "never"),
        ("YES", PRIME, "always"),
        ("Self-Employed", ENTITIES, "sole proprietor"),
        ("Ltd.", ENTITIES, "corporation"),
        ("Standard First Aid", LEVELS, "intermediate"),
        ("standard first aid with CPR-C", LEVELS, "intermediate"),
        ("Standard Level First Aid", LEVELS, "intermediate"),
        ("EFA", LEVELS, "basic"),
        ("Emergency First Aid", LEVELS, "basic"),
        ("Intermediate first aid and CPR", LEVELS, "intermediate"),
        ("Advanced First Aid", LEVELS, "advanced"),
        ("first aid", LEVELS, None),
        ("CPR", LEVELS, None),
        ("maybe", PRIME, None),
        ("twice a year", ("annual", "semi-annual"), "semi-annual"),
        ("every Monday", ("daily", "weekly"), "weekly"),
        ("both", ("company", "worker", "shared"), "shared"),
        ("e mail", ("form", "phone", "e-mail"), "e-mail"),
    ],
)
def test_a_choice_in_other_words(words: str, choices: tuple[str, ...], meant: str | None) -> None:
    assert choice_meant(words, choices) == meant


@pytest.mark.parametrize(
    ("words", "field", "meant"),
    [
        ("yeah", "", True),
        ("nope", "", False),
        ("full time", "full_time", True),
        ("casual", "full_time", False),
        ("sometimes", "works_alone", True),
        ("family", "is_owner_or_family", True),
        ("it varies", "fixed_sites", False),
        ("oui", "", True),
    ],
)
def test_a_yes_or_no_in_other_words(words: str, field: str, meant: bool) -> None:
    assert yes_no_meant(words, field) is meant


@pytest.mark.parametrize(("words", "field"), [("sometimes", "full_time"), ("full time", "works_alone"), ("maybe", "")])
def test_what_is_neither_yes_nor_no_is_told(words: str, field: str) -> None:
    with pytest.raises(TellingError, match="yes or no"):
        yes_no_meant(words, field)


@pytest.mark.parametrize(
    ("words", "field", "meant"),
    [
        ("15 min", "minutes", 15),
        ("1 h 10", "travel_minutes", 70),
        ("2 hours", "check_in_minutes", 120),
        ("22 ft", "max_fall_m", 6.7),
        ("6 ft 6 in", "excavation_m", 2.0),
        ("6'6\"", "excavation_m", 2.0),
        ("about 4", "workers_per_shift", 4),
        ("4,500 kg", "registered_kg", 4500),
        ("10,000 lb", "registered_kg", 4536),
        ("86%", "last_evaluation_score", 86),
        ("3 yrs", "refresher_years", 3),
        ("a few", "workers", None),
        ("4 or 5", "workers", None),
        ("20-25", "minutes", None),
        ("5 min", "workers", None),
        ("-4", "workers", None),
    ],
)
def test_a_number_with_its_unit(words: str, field: str, meant: float | None) -> None:
    assert number_meant(words, measure_of(field)) == meant


@settings(max_examples=share(5000), deadline=None)
@given(st.text(max_size=12), st.sampled_from(["minutes", "max_fall_m", "registered_kg", "workers"]))
def test_no_text_breaks_a_reader_and_digits_alone_are_what_they_say(text: str, field: str) -> None:
    number_in(text, field)
    choice_meant(text, PRIME)
    if text.isascii() and text.isdigit() and len(text) < 7:
        assert number_meant(text, measure_of(field)) == int(text)


def test_company_yaml_is_read_as_the_questions_are() -> None:
    facts: dict[str, Any] = {
        "company": {
            "legal_name": "Birch Ltd.",
            "wcb_account": "012 345-6",
            "office_address": "a",
            "phone": "403-555-0110",
            "is_prime_contractor": "no",
            "entity": "self employed",
        },
        "people": {"owner": "Ann Lee", "first_aiders": [{"name": "Ann Lee", "level": "Standard First Aid"}]},
        "employees": [{"name": "Ann Lee", "role": "Owner", "full_time": "full time", "works_alone": "sometimes"}],
        "sites": [
            {
                "name": "Lot 4",
                "address": "4 Elm",
                "max_fall_m": "22 ft",
                "workers_per_shift": "2 guys",
                "nearest_hospital": {"name": "St. Mary", "minutes": "15 min"},
            }
        ],
        "trades": ["framing"],
    }
    company = Company.model_validate(facts)
    assert company.business.wcb_account == "0123456"
    assert company.business.is_prime_contractor == "never"
    assert company.business.entity == "sole proprietor"
    assert company.people.first_aiders[0].level == "intermediate"
    assert company.employees[0].full_time is True
    assert company.employees[0].works_alone is True
    site = company.sites[0]
    assert (site.max_fall_m, site.workers_per_shift) == (6.7, 2)
    assert site.nearest_hospital is not None
    assert site.nearest_hospital.minutes == 15
