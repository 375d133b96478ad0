"""Industry codes: what is known, what is not, and an overlay's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from secor_docs.data_files import Stock
from secor_docs.law.activities import ActivityVocabulary
from secor_docs.law.industries import Industries, read_industries
from secor_docs.load import load_activities, load_index, load_industries, trade_keys
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import parse_yaml


@cache
def words() -> ActivityVocabulary:
    return load_activities(Stock(), load_index(Stock()))


@cache
def shipped() -> Industries:
    return load_industries(Stock(), words())


def overlaid(folder: Path, text: str) -> Industries:
    (folder / "industry_legislation").mkdir()
    (folder / "industry_legislation" / "industries.yaml").write_text(text, encoding="utf-8")
    return load_industries(Stock.of([folder]), words())


def test_codes_are_text_with_their_leading_zeros() -> None:
    assert shipped().by_code["06304"].title == "Oilfield Construction and Maintenance"
    assert all(len(code) == 5 and code.isdigit() for code in shipped().by_code)


def test_membership_is_given_only_where_it_was_seen() -> None:
    automatic = {code for code, i in shipped().by_code.items() if i.membership == "automatic"}
    assert automatic == {"42118", "40905"}
    assert all(i.membership == "unknown" for i in shipped().titles)


def test_every_industry_names_its_source_and_year() -> None:
    for industry in (*shipped().by_code.values(), *shipped().titles):
        assert industry.source, industry
        assert industry.year, industry
        assert industry.activities, industry


def test_every_trade_group_has_a_hazard_library_file() -> None:
    assert set(shipped().trades) <= set(trade_keys(Stock()))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("42118", "Roofing"),
        ("6304", "Oilfield Construction and Maintenance"),
        ("electric wiring", "ELECTRIC WIRING"),
        ("Electrik wiring", "ELECTRIC WIRING"),
        ("concrete", "Concrete Construction"),
    ],
)
def test_an_industry_is_found_by_code_and_by_words(text: str, title: str) -> None:
    assert shipped().find(text)[0].title == title


@pytest.mark.parametrize(
    ("text", "trade"),
    [("plumber", "plumbing-hvac"), ("arborist", "tree-care"), ("asphalt", "paving"), ("bricklayer", "masonry")],
)
def test_a_trade_is_found_by_the_words_people_use(text: str, trade: str) -> None:
    assert next(iter(shipped().find_trades(text))) == trade


def test_nonsense_finds_nothing() -> None:
    assert shipped().find("zzzz") == ()
    assert shipped().find_trades("zzzz") == {}


def test_an_unknown_code_with_a_known_title_borrows_its_activities() -> None:
    found = shipped().usual("42000", "Construction Framing Contractor")
    assert found is not None
    assert found.code == "42000"
    assert "skeleton-structures" in found.activities


def test_an_unknown_code_without_a_title_is_unknown() -> None:
    assert shipped().usual("42000") is None


def test_an_overlay_adds_a_code(tmp_path: Path) -> None:
    both = overlaid(tmp_path, 'codes:\n  "42000":\n    title: Fencing\n    activities: [excavation, noise]\n')
    assert both.by_code["42000"].activities == ("excavation", "noise")
    assert "42118" in both.by_code


def test_an_overlay_overrides_a_code(tmp_path: Path) -> None:
    both = overlaid(tmp_path, 'codes:\n  "42118":\n    title: Roofing\n    activities: [roofing]\n')
    assert both.by_code["42118"].activities == ("roofing",)


def test_an_imported_code_keeps_the_shipped_activities(tmp_path: Path) -> None:
    both = overlaid(tmp_path, 'codes:\n  "42118":\n    title: ROOFING\n    source: open data\n    year: "2024"\n')
    assert both.by_code["42118"].title == "ROOFING"
    assert "roofing" in both.by_code["42118"].activities


def test_an_imported_code_borrows_the_activities_of_its_title(tmp_path: Path) -> None:
    both = overlaid(tmp_path, 'codes:\n  "42121":\n    title: ELECTRIC WIRING\n')
    found = both.usual("42121")
    assert found is not None
    assert "electrical-work" in found.activities


def test_every_fault_of_an_overlay_is_told_at_once_with_its_line() -> None:
    text = 'codes:\n  "4211":\n    title: Short\n    activities: [rofing]\n    trade: rooofing\n'
    with pytest.raises(InputWrongError) as error:
        read_industries(parse_yaml(text, "industries.yaml"), words().by_key, shipped().trades)
    said = str(error.value)
    assert len(error.value.problems) == 3
    assert 'industries.yaml:2: codes.4211: found the code "4211". Write five digits' in said
    assert 'no activity is called "rofing"' in said
    assert 'Did you mean "roofing"?' in said


def test_an_unquoted_code_keeps_its_zero() -> None:
    made = read_industries(parse_yaml("codes:\n  06304: {title: Oil}\n", "industries.yaml"), words().by_key)
    assert list(made.by_code) == ["06304"]
