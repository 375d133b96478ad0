"""Trades in everyday words: what is meant, what is only offered, and that no hint is ever a wrong guess."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from amounts import share
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.cli import main
from secor_docs.company import Company
from secor_docs.company.interview import Interview
from secor_docs.company.skeleton import skeleton
from secor_docs.company_work import spoken_offers
from secor_docs.data_files import Stock
from secor_docs.law.industries import Industries
from secor_docs.load import load_activities, load_index, load_industries, trade_keys
from secor_docs.problems import TellingError
from secor_docs.yamlfile import parse_yaml

TODAY = date(2026, 11, 27)


@cache
def industries() -> Industries:
    stock = Stock()
    return load_industries(stock, load_activities(stock, load_index(stock)))


def phrases() -> list[tuple[str, set[str]]]:
    """Every word of the file with the trades it is under."""
    found: dict[str, set[str]] = {}
    for key, trade in industries().trades.items():
        for word in trade.words:
            found.setdefault(word, set()).add(key)
    return list(found.items())


def test_there_are_enough_words_and_each_trade_has_french_ones() -> None:
    assert len(phrases()) >= 250
    assert set(industries().trades) == set(trade_keys(Stock()))
    for words in ("plombier", "électricien", "couvreur", "déneigement", "soudeur", "peintre", "charpentier"):
        assert industries().trade_words.meant(words)


@pytest.mark.parametrize(
    ("words", "trades"),
    [
        ("plumber", ["plumbing-hvac"]),
        ("HVAC", ["plumbing-hvac"]),
        ("handyman", ["general-contracting"]),
        ("carpentry", ["framing"]),
        ("eavestroughing", ["roofing"]),
        ("fencing", ["framing", "landscaping"]),
        ("tile", ["flooring"]),
        ("decks", ["framing"]),
        ("windows", ["glazing"]),
        ("stucco", ["drywall"]),
        ("septic", ["plumbing-hvac", "excavation"]),
        ("Electric wiring", ["electrical"]),
        ("snow plowing", ["snow-removal"]),
        ("wiring", ["electrical"]),
        ("hauling", ["trucking"]),
        ("siding", ["framing", "roofing"]),
        ("renovations", ["general-contracting"]),
        ("gas-fitting", ["plumbing-hvac"]),
        ("heating", ["plumbing-hvac"]),
        ("Residential roofing contractor", ["roofing"]),
        ("PLOMBIER", ["plumbing-hvac"]),
        ("electricien", ["electrical"]),
        ("General Contractor", ["general-contracting"]),
        ("landscaper's", ["landscaping"]),
    ],
)
def test_everyday_words_mean_their_trades(words: str, trades: list[str]) -> None:
    assert list(industries().trade_words.meant(words)) == trades


@pytest.mark.parametrize("words", ["construction", "stuff", "zzzz", "", "!!", "the", "oil change", "pile of work"])
def test_words_that_name_no_trade_are_not_guessed(words: str) -> None:
    fix = industries().trade_words.fix(words, trade_keys(Stock()))
    assert industries().trade_words.meant(words) == ()
    assert fix.startswith("Write one of: concrete,")
    assert "Did you mean" not in fix


@pytest.mark.parametrize("words", ["framng", "rofing", "electricial", "plumbr"])
def test_a_slip_of_the_pen_is_a_question_and_no_statement(words: str) -> None:
    assert "Did you mean" in industries().trade_words.fix(words, trade_keys(Stock()))


def test_several_trades_in_one_answer_are_all_offered() -> None:
    assert industries().trade_words.offered("snow removal and landscaping") == ("snow-removal", "landscaping")
    assert industries().trade_words.offered("I fix roofs") == ("roofing",)


@settings(max_examples=share(4000), deadline=None)
@given(st.data())
def test_capitals_spaces_plurals_and_accents_change_nothing(data: st.DataObject) -> None:
    phrase, trades = data.draw(st.sampled_from(phrases()))
    typed = data.draw(st.sampled_from([phrase, phrase.upper(), phrase.title(), phrase.replace("é", "e")]))
    typed = typed.replace(" ", data.draw(st.sampled_from([" ", "  ", "-"])))
    typed = data.draw(st.sampled_from(["", " ", "my "])) + typed
    typed += data.draw(
        st.sampled_from(
            ["", "s" if typed[-1].isalpha() and typed[-1] not in "sS" and len(typed.split()[-1]) > 3 else "", " work"]
        )
    )
    found = set(industries().trade_words.offered(typed))
    assert trades <= found


@settings(max_examples=share(4000), deadline=None)
@given(
    st.text(max_size=20)
    | st.lists(st.sampled_from(["gas", "roof", "the", "work", "tile", "x"]), max_size=4).map(" ".join)
)
def test_any_text_gets_a_sentence_and_only_trades_that_exist(text: str) -> None:
    known = trade_keys(Stock())
    fix = industries().trade_words.fix(text, known)
    assert fix.startswith("Write ")
    assert set(industries().trade_words.offered(text)) <= set(known)


def test_every_word_in_company_yaml_gets_its_own_trade_as_the_hint() -> None:
    known = trade_keys(Stock())
    for phrase, trades in phrases():
        if "-".join(phrase.split()) in known:
            continue
        fix = industries().trade_words.fix(phrase, known)
        assert all(f"{trade} (" in fix for trade in trades), (phrase, fix)
        assert not any(f" {other} (" in fix for other in set(known) - trades), (phrase, fix)


FACTS = {
    "company": {"legal_name": "Birch Ltd.", "wcb_account": "1", "office_address": "a", "phone": "403-555-0110"},
    "people": {"owner": "Ann Lee"},
    "employees": [{"name": "Ann Lee", "role": "Owner"}],
    "sites": [{"name": "Lot 4", "address": "4 Elm"}],
}


def test_company_yaml_takes_capitals_and_spaces_and_tells_the_trade_for_other_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "company.yaml"
    lines = "".join(f"  - name: {name}\n" for name in ("Snow removal", "HVAC", "Electric wiring"))
    path.write_text(skeleton(FACTS) + f"\ntrades:\n{lines}", "utf-8")
    assert main(["check", str(path)]) == 3
    out = capsys.readouterr().out
    assert 'no trade is called "hvac". Write plumbing-hvac (' in out
    assert 'no trade is called "electric-wiring". Write electrical (' in out
    assert "snow" not in out


def interview(text: str = "") -> Interview:
    known = trade_keys(Stock())
    return Interview(text or skeleton(FACTS), TODAY, trades=known, offers=spoken_offers(industries(), known))


def at(*path: str | int) -> Interview:
    found = interview()
    while (question := found.question()) is not None and question.path != path:
        found.skip()
    return found


def company(found: Interview) -> Company:
    return Company.model_validate(parse_yaml(found.text, "f").data)


def test_a_trade_in_other_words_is_asked_back_before_it_counts() -> None:
    found = at("trades", 0, "name")
    before = found.text
    found.answer("Plumber")
    assert found.text == before
    question = found.question()
    assert question is not None
    assert [offer.value for offer in question.offers] == ["plumbing-hvac"]
    found.answer("yes")
    assert [trade.name for trade in company(found).trades] == ["plumbing-hvac"]


@pytest.mark.parametrize("words", ["n", "no", "NON"])
def test_a_no_asks_again(words: str) -> None:
    found = at("trades", 0, "name")
    before = found.text
    found.answer("plumber")
    found.answer(words)
    question = found.question()
    assert question is not None
    assert question.offers == ()
    assert found.text == before


def test_enter_confirms_only_what_is_sure() -> None:
    sure, unsure = at("trades", 0, "name"), at("trades", 0, "name")
    sure.answer("plumber")
    sure.skip()
    unsure.answer("plumbr")
    unsure.skip()
    assert [trade.name for trade in company(sure).trades] == ["plumbing-hvac"]
    assert company_or_none(unsure) is None


def company_or_none(found: Interview) -> str | None:
    return next((t for t in trade_keys(Stock()) if f"name: {t}\n" in found.text), None)


def test_a_word_with_two_meanings_takes_a_number_and_back_undoes_it() -> None:
    found = at("trades", 0, "name")
    found.answer("siding")
    found.answer("2")
    assert [trade.name for trade in company(found).trades] == ["roofing"]
    found.back()
    question = found.question()
    assert question is not None
    assert len(question.offers) == 2
    found.answer("welding")
    assert [trade.name for trade in company(found).trades] == ["welding"], "a new answer to the same question"


def test_the_key_itself_counts_at_once() -> None:
    found = at("trades", 0, "name")
    found.answer("General Contracting")
    assert [trade.name for trade in company(found).trades] == ["general-contracting"]


def test_an_industry_code_is_found_by_words_and_never_picked() -> None:
    found = at("company", "industry_codes", 0, "code")
    before = found.text
    found.answer("roofer")
    question = found.question()
    assert question is not None
    assert [offer.value for offer in question.offers] == ["42118"]
    assert "title matched from a second source" in question.offers[0].label
    assert "WCB statement" in question.why
    found.skip()
    assert found.text == before, "Enter never picks a code"
    found.answer("roofer")
    found.answer("1")
    assert [code.code for code in company(found).business.industry_codes] == ["42118"]


@pytest.mark.parametrize(
    ("words", "said"), [("electric wiring", '"ELECTRIC WIRING"'), ("zzzz", "No industry is known here by these words")]
)
def test_a_code_that_was_not_seen_is_not_offered(words: str, said: str) -> None:
    found = at("company", "industry_codes", 0, "code")
    with pytest.raises(TellingError, match=said):
        found.answer(words)
    question = found.question()
    assert question is not None
    assert "Enter skips" in question.why


@pytest.mark.parametrize(
    ("words", "title"), [("plumber", "MECHANICAL CONTRACTING"), ("house wiring", "ELECTRIC WIRING")]
)
def test_industries_are_found_by_trade_words_too(words: str, title: str) -> None:
    assert title in [industry.title for industry in industries().find(words)]


def test_a_new_trade_in_other_words_is_told_and_never_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(skeleton({**FACTS, "trades": [{"name": "framing"}]}), "utf-8")
    before = path.read_bytes()
    assert main(["change", str(path), "trade", "--trade", "HVAC", "--yes"]) == 2
    assert "plumbing-hvac: Plumbing, heating" in capsys.readouterr().err
    assert path.read_bytes() == before
