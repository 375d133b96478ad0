"""Courses have one owner, company.yaml; where the sheet People says otherwise, both are shown and the stricter counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from amounts import share
from hypothesis import given, settings
from hypothesis import strategies as st
from readiness_cases import company_with, minutes, rules

from secor_docs.company import Company
from secor_docs.company.people import CourseTaken, Employee
from secor_docs.problems import Place
from secor_docs.readiness.courses import certificates, course_sources
from secor_docs.readiness.forecast import steps_on
from secor_docs.tracker.record import Certificate, Tracker

DAY = date(2026, 12, 1)
ISSUED = date(2026, 2, 2)


def company(*courses: tuple[str, date | None, date | None], full_time: bool | None = True) -> Company:
    taken = tuple(CourseTaken(course=c, issued=i, expires=e) for c, i, e in courses)
    ann = Employee(name="Ann Lee", role="Carpenter", hire_date=date(2020, 1, 6), full_time=full_time, courses=taken)
    return company_with(employees=(ann,)).company


def row(
    course: str, issued: date | None = ISSUED, expires: date | None = None, person: str = "Ann Lee", **more: Any
) -> Certificate:
    return Certificate(
        person,
        course,
        issued,
        expires,
        "",
        on_file=True,
        full_time=more.get("full_time"),
        place=Place("t", 0, "People!A4"),
    )


def state(of: Company, *rows: Certificate) -> str:
    tracker = Tracker("t", records=tuple(minutes("2026-10-01")), people=rows)
    return next(s.state for s in steps_on(of, tracker, DAY, rules()) if s.id == "courses")


def told(of: Company, *rows: Certificate) -> str:
    tracker = Tracker("t", records=tuple(minutes("2026-10-01")), people=rows)
    return "\n".join(f"{s.state}: {s.message}" for s in course_sources(of, tracker))


BOTH = (("PHSM", ISSUED, None), ("CSTS 2020", ISSUED, None))


def test_a_course_taken_out_of_the_company_file_does_not_live_on_in_the_sheet() -> None:
    rows = (row("PHSM"), row("CSTS 2020"))
    assert state(company(*BOTH), *rows) == "done"
    replaced = company(("Basket weaving", ISSUED, None), BOTH[1])
    assert state(replaced, *rows) == "missing"
    assert "PHSM of Ann Lee is on the sheet only (People!A4): it does not count" in told(replaced, *rows)


def test_a_day_corrected_in_the_company_file_counts_and_both_are_shown() -> None:
    later = company(("PHSM", date(2027, 3, 1), None), BOTH[1])
    assert state(later, row("PHSM"), row("CSTS 2020")) == "missing"
    assert "company.yaml says issued 2027-03-01, the sheet issued 2026-02-02" in told(
        later, row("PHSM"), row("CSTS 2020")
    )


def test_an_emptied_sheet_loses_nothing_and_shows_the_difference() -> None:
    assert state(company(*BOTH)) == "done"
    assert told(company(*BOTH)) == "done: 2 courses of company.yaml are not on the sheet, and count all the same"


def test_two_that_agree_say_nothing() -> None:
    assert not told(company(*BOTH), row("phsm"), row("CSTS  2020"))
    assert not course_sources(company(*BOTH), Tracker("t"))


def test_the_certificate_before_a_renewal_is_no_contradiction() -> None:
    renewed = company(("First aid", date(2026, 5, 1), date(2029, 5, 1)))
    old = row("First aid", date(2023, 5, 1), date(2026, 5, 1))
    assert not told(renewed, old)
    assert certificates(renewed, (old,), DAY)[0].expires == date(2029, 5, 1)


@pytest.mark.parametrize(
    ("own", "sheet", "good"),
    [
        (date(2027, 1, 1), date(2026, 6, 1), False),
        (date(2026, 6, 1), date(2027, 1, 1), False),
        (None, date(2026, 6, 1), False),
        (date(2027, 1, 1), None, True),
    ],
)
def test_the_sooner_end_counts(own: date | None, sheet: date | None, good: bool) -> None:
    of, said = company(("First aid", ISSUED, own)), row("First aid", ISSUED, sheet)
    assert certificates(of, (said,), DAY)[0].good(DAY) == good
    assert "the stricter counts" in told(of, said)


def test_a_long_list_is_cut() -> None:
    rows = [row(f"Course {n}", person="Bob Nobody") for n in range(9)]
    said = told(company(*BOTH), row("PHSM"), row("CSTS 2020"), *rows)
    assert said.count("Bob Nobody") == 6
    assert said.endswith("; 3 more")


def test_full_time_is_what_both_say() -> None:
    assert certificates(company(*BOTH), (row("PHSM", full_time=False),), DAY)[0].full_time is False
    assert certificates(company(*BOTH, full_time=None), (row("PHSM", full_time=True),), DAY)[0].full_time is None
    assert "full-time in company.yaml, and not on the sheet" in told(company(*BOTH), row("PHSM", full_time=False))


def test_somebody_nobody_knows_holds_nothing() -> None:
    stranger = row("CSTS 2020", person="Bob Nobody")
    assert state(company(BOTH[0]), row("PHSM"), stranger) == "missing"
    assert "company.yaml has no such person" in told(company(BOTH[0]), row("PHSM"), stranger)


_DAYS = st.one_of(st.none(), st.dates(date(2023, 1, 1), date(2028, 12, 31)))
_COURSES = st.lists(st.tuples(st.sampled_from(["PHSM", "CSTS 2020", "First aid"]), _DAYS, _DAYS), max_size=5)


@given(_COURSES, _COURSES)
@settings(max_examples=share(10_000))
def test_a_sheet_never_makes_more_count(own: Any, sheet: Any) -> None:
    of = company(*own)
    alone = certificates(of, (), DAY)
    held = certificates(of, [row(*one) for one in sheet], DAY)
    assert len(held) == len(alone)
    assert {h.course for h in held if h.good(DAY)} <= {h.course for h in alone if h.good(DAY)}
