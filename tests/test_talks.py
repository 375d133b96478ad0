"""Toolbox talks: a year of them for what a company does, in words a crew listens to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from app_cases import app_on, sample_copy, text_of
from conftest import planned_sample
from hypothesis import given
from hypothesis import strategies as st

from secor_docs.data_files import Stock
from secor_docs.load import load_activities, load_index, load_talks, trade_keys
from secor_docs.program.talks import Talk, mondays_of, talk_of, talks_of_year

WEEK = 7


@cache
def talks() -> Mapping[str, Talk]:
    return load_talks(Stock.of())


@cache
def activities() -> tuple[str, ...]:
    stock = Stock.of()
    return tuple(load_activities(stock, load_index(stock)).by_key)


def test_there_are_at_least_sixty_talks_of_half_a_page() -> None:
    assert len(talks()) >= 60
    words = {id_: sum(len(line.split()) for line in (*talk.say, *talk.ask)) for id_, talk in talks().items()}
    assert not {id_: count for id_, count in words.items() if not 35 <= count <= 180}


def test_each_talk_is_for_trades_that_exist() -> None:
    assert {trade for talk in talks().values() for trade in talk.trades} <= set(trade_keys(Stock.of()))


def test_no_question_is_asked_in_two_talks() -> None:
    asked = Counter(question for talk in talks().values() for question in talk.ask)
    assert not [question for question, times in asked.items() if times > 1]


@given(
    st.sets(st.sampled_from(activities())),
    st.sets(st.sampled_from(trade_keys(Stock.of())), max_size=3),
    st.integers(2020, 2040),
)
def test_every_week_of_any_year_has_a_talk_that_fits_and_none_comes_twice_in_a_row(
    does: set[str], trades: set[str], year: int
) -> None:
    planned = talks_of_year(talks(), does, trades, year)
    assert [one.monday for one in planned] == list(mondays_of(year))
    assert all(one.talk.fits(does, trades) for one in planned)
    assert all(a.id != b.id for a, b in pairwise(planned))
    assert planned == talks_of_year(talks(), does, trades, year)


def test_a_talk_of_the_season_is_held_in_its_season() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    planned = talks_of_year(talks(), plan.law.activities, plan.trades, 2026)
    heat = [one.monday.month for one in planned if one.id == "heat"]
    assert heat
    assert set(heat) <= {5, 6, 7, 8}
    assert "chipper" not in {one.id for one in planned}


def test_a_day_finds_the_talk_of_its_week() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    planned = talks_of_year(talks(), plan.law.activities, plan.trades, 2026)
    found = talk_of(date(2026, 11, 27), planned)
    assert found
    assert found.monday == date(2026, 11, 23)
    assert talk_of(date(2031, 1, 1), planned) is None


@pytest.mark.parametrize(("year", "weeks"), [(2026, 53), (2027, 52)])
def test_a_year_has_the_weeks_of_the_calendar(year: int, weeks: int) -> None:
    assert len(mondays_of(year)) == weeks


def test_the_app_shows_the_talk_of_the_week_and_each_talk(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        assert "This week’s talk:" in text_of(app.get("/talks"))
        assert "Ask the crew" in text_of(app.get("/talks/heat"))
        assert app.web.get("/talks/none").status_code == 404
