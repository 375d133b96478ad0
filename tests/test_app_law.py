"""Law in the app: the list with reasons and age, the search, one place of the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from app_cases import TODAY, RunningApp, app_on, sample_copy, text_of

from secor_docs.binder.program_data import program_data
from secor_docs.law.lookup import ages
from secor_docs.workspace import open_company


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("law"))) as running:
        yield running


def test_the_heading_says_how_long_and_how_old_the_list_is(app: RunningApp) -> None:
    page = app.get("/law")
    assert app.state.main is not None
    count = len(open_company(app.state.main.path, today=TODAY).plan.law)
    assert f"<h1>{count} parts of law. The Code text is of 31 March 2025, 19 months old.</h1>" in page


def test_each_part_stands_with_its_reason_and_the_papers_that_cite_it(app: RunningApp) -> None:
    page = app.get("/law")
    said = text_of(page)
    assert "This list is a guideline" in said
    assert "Someone could fall 3 m or more" in said
    assert "/binder?find=06-10" in page
    assert "you say that you do not do it." in said
    assert "What officers wrote orders about" in said


def test_words_find_lines_of_the_list_and_what_is_not_on_it(app: RunningApp) -> None:
    said = text_of(app.get("/law?find=diving"))
    assert "Nothing on your list has these words." in said
    assert "In the law, and not on your list" in said
    assert "Fall Protection" in text_of(app.get("/law?find=FALL+protection"))


def test_a_place_is_found_by_its_number_and_says_what_it_asks_and_why(app: RunningApp) -> None:
    said = text_of(app.get("/law?find=Code+140"))
    assert "OHS Code s. 140 (Fall protection plan) is on your list." in said
    assert "A written fall protection plan where a worker may fall 3 m or more" in said
    assert "06-10 Fall protection plan" in said
    assert "Not the law: read the official text before you rely on it." in said


def test_a_place_that_is_not_on_the_list_says_why_not(app: RunningApp) -> None:
    said = text_of(app.get("/law/at?place=Code+44"))
    assert "is not on your list." in said
    assert "you say that you do not do it" in said


def test_a_dead_place_is_named_as_dead_and_words_that_are_none_are_asked_again(app: RunningApp) -> None:
    assert "is repealed" in text_of(app.get("/law/at?place=Code+257.1"))
    assert "Write a place of the law" in text_of(app.get("/law/at?place=zzz"))
    assert "Its sections" in text_of(app.get("/law/at?place=Code+Part+9"))


@pytest.mark.parametrize(
    ("day", "level"), [(date(2025, 6, 1), 0), (date(2025, 10, 1), 1), (date(2026, 4, 1), 2), (date(2026, 10, 1), 3)]
)
def test_age_is_told_louder_at_6_12_and_18_months(app: RunningApp, day: date, level: int) -> None:
    assert app.state.main is not None
    index = program_data(open_company(app.state.main.path, today=TODAY).stock).index
    assert next(one.level for one in ages(index, day) if one.instrument.id == "code") == level
