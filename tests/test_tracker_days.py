"""Several days at once, everyday words for documents, and who is meant by a name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from amounts import share
from conftest import planned_sample
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.dates import MONTHS, WEEKDAYS
from secor_docs.plan import Plan
from secor_docs.problems import TellingError
from secor_docs.tracker.document_words import ALSO_CALLED, SeveralDocumentsFitError
from secor_docs.tracker.input import document_of, loggable
from secor_docs.tracker.named_people import people_named
from secor_docs.tracker.several_days import days_of

TODAY = date(2026, 11, 27)  # a Friday


def days(text: str, today: date = TODAY) -> list[str]:
    return [f"{day:%m-%d}" for day in days_of(text, today, lambda day: day.weekday() < 5).days]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("mon,tue,wed", ["11-23", "11-24", "11-25"]),
        ("Mon – Wed and Fri", ["11-23", "11-24", "11-25", "11-27"]),
        ("nov 23-25", ["11-23", "11-24", "11-25"]),
        ("23-25 nov", ["11-23", "11-24", "11-25"]),
        ("nov 23rd, 24th and 27th", ["11-23", "11-24", "11-27"]),
        ("nov 23-25, 2026", ["11-23", "11-24", "11-25"]),
        ("2026-11-23 to 2026-11-25", ["11-23", "11-24", "11-25"]),
        ("oct 30 - nov 3", ["10-30", "11-02", "11-03"]),
        ("nov 21-22", ["11-21", "11-22"]),
        ("fri, fri", ["11-27"]),
        ("nov 20, 2026", ["11-20"]),
    ],
)
def test_several_days_are_read_as_people_say_them(text: str, want: list[str]) -> None:
    assert days(text) == want


def test_a_run_of_weekdays_in_the_middle_of_a_week_is_last_weeks() -> None:
    assert days("mon-fri", date(2026, 11, 25)) == ["11-16", "11-17", "11-18", "11-19", "11-20"]


def test_days_without_work_in_a_run_are_left_out_and_told() -> None:
    [note] = days_of("nov 19-24", TODAY, lambda day: day.weekday() < 5).notes
    assert note.startswith("Left out, no working day: Saturday 21 November 2026 and Sunday 22 November 2026.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nov 27-30", "30 November 2026 is in the future"),
        ("nov 25-23", "ends before it begins"),
        ("oct 20 - nov 27", "more than a month"),
        ("nov 20, 26", "26 may be a day or a year"),
        ("mon, someday", 'found "someday"'),
        ("03/05/2026", "can be read as"),
        ("nov 30-31", "no such day"),
        ("", "which is no date"),
    ],
)
def test_days_that_cannot_be_meant_are_told(text: str, found: str) -> None:
    with pytest.raises(TellingError, match=found):
        days(text)


@settings(max_examples=share(2000, 20))
@given(st.sets(st.integers(0, 6), min_size=1), st.integers(0, 400), st.integers(0, 3))
def test_days_written_one_by_one_in_any_way_are_those_days(back: set[int], ago: int, spelling: int) -> None:
    today = TODAY - timedelta(ago)
    meant = sorted(today - timedelta(n) for n in back)
    spelled = (
        str,
        lambda d: f"{MONTHS[d.month - 1][:3]} {d.day} {d.year}",
        lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
        lambda d: WEEKDAYS[d.weekday()][:3],
    )[spelling]
    assert list(days_of("; ".join(map(spelled, meant)), today).days) == meant


@settings(max_examples=share(2000, 20))
@given(st.text(alphabet="novmontuefri0123456789 ,-–;&.to/", max_size=30))
def test_any_text_is_days_up_to_today_or_told(text: str) -> None:
    try:
        found = days_of(text, TODAY).days
    except TellingError:
        return
    assert found == tuple(sorted(set(found)))
    assert max(found) <= TODAY


@pytest.fixture(scope="module")
def plan() -> Plan:
    return planned_sample("prairie-ridge-framing").plan


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("drill", "emergency-drill"),
        ("harness", "fall-gear-inspection"),
        ("tailgate", "toolbox-meeting"),
        ("toolbox", "toolbox-meeting"),
        ("circle check", "vehicle-pretrip"),
        ("extinguishers", "fire-extinguisher-inspection"),
    ],
)
def test_everyday_words_find_their_document(plan: Plan, text: str, id_: str) -> None:
    assert document_of(text, plan).id == id_


@pytest.mark.parametrize("text", ["inspection", "hazard", "meeting", "first aid"])
def test_a_word_that_fits_several_is_asked_back_with_all_of_them(plan: Plan, text: str) -> None:
    with pytest.raises(SeveralDocumentsFitError) as told:
        document_of(text, plan)
    found = [d.id for d in told.value.choices]
    assert {d.id for d in loggable(plan) if text.replace(" ", "-") in d.id} <= set(found)
    assert len(found) > 1


def test_what_a_document_is_also_called_belongs_to_one_there_is(plan: Plan) -> None:
    known = {d.type.id for d in plan.documents} | {gone.type.id for gone in plan.left_out}
    assert set(ALSO_CALLED) <= known


@pytest.mark.parametrize(
    ("text", "names", "said"),
    [
        ("Carla, jesse", ("Carla Wiens", "Jesse Whitford"), ""),
        ("Carla and Nate & heather wiens", ("Carla Wiens", "Nate Friesen", "Heather Wiens"), ""),
        ("Bob", ("Bob",), '"Bob" is not among the people'),
        ("Heathr; Nate", ("Heathr", "Nate Friesen"), 'Did you mean "Heather Wiens"?'),
        ("", (), ""),
    ],
)
def test_people_are_found_by_first_name_and_others_pointed_out(
    plan: Plan, text: str, names: tuple[str, ...], said: str
) -> None:
    found = people_named(text, plan.company, TODAY)
    assert found.names == names
    assert said in " ".join(found.notes)


def test_the_crew_is_everybody_there_on_that_day(plan: Plan) -> None:
    assert "Bryn Lamont" not in people_named("the crew", plan.company, TODAY).names
    assert "Bryn Lamont" in people_named("the crew", plan.company, date(2026, 9, 17)).names
    assert "Nate Friesen" not in people_named("everybody", plan.company, date(2026, 9, 1)).names
