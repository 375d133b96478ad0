"""A record as people type it: dates, documents, people and places."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from conftest import planned_sample

from secor_docs.plan import Plan
from secor_docs.problems import Place
from secor_docs.tracker.input import Filled, document_of, filled, loggable

TODAY = date(2026, 11, 23)  # a Monday
LATE = date(2027, 1, 5)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return planned_sample("prairie-ridge-framing").plan


GOOD = {
    "document": "flha",
    "activity_date": "2026-11-20",
    "scope": "lot 14",
    "completed_by": "Carla",
    "signed": "yes",
    "complete": "yes",
    "location": "tab 5",
}


def read(plan: Plan, **changes: str) -> Filled:
    typed = {key: value for key, value in (GOOD | changes).items() if value}
    return filled(typed, plan, TODAY, place=Place("x"), names={}, spoken=True)


def message(plan: Plan, **changes: str) -> str:
    return " / ".join(f"{p.field}: {p.message}. {p.fix}" for p in read(plan, **changes).problems)


@pytest.mark.parametrize(
    "text",
    [
        "flha",
        "05-04",
        "FLHA",
        "Field-level hazard assessment (FLHA)",
        "05-04 Field-level hazard assessment (FLHA)",
        "field-level",
    ],
)
def test_a_document_is_found_by_id_number_title_or_its_beginning(plan: Plan, text: str) -> None:
    assert document_of(text, plan).id == "flha"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("flah", 'Did you mean "flha"'),
        ("incident", "fits several documents: incident-report, incident-investigation"),
        ("hot-work-permit", "the company does without hot-work-permit"),
        ("cover-page", "is not logged"),
    ],
)
def test_a_document_that_is_not_one_is_told_with_the_nearest(plan: Plan, text: str, found: str) -> None:
    with pytest.raises(ValueError, match=found):
        document_of(text, plan)


def test_a_whole_record_becomes_a_row(plan: Plan) -> None:
    row = read(plan, findings="2", findings_closed="1").row
    assert row["scope_type"] == "site"
    assert row["scope_name"] == "Lot 14 Timber Flats"
    assert (row["completed_by"], row["signed"], row["findings"]) == ("Carla Wiens", True, 2)
    assert row["private"] is False


def test_every_problem_is_told_at_once(plan: Plan) -> None:
    found = read(
        plan, document="flhaa", activity_date="soon", completed_by="", signed="maybe", findings="-1", location=""
    )
    assert [p.field for p in found.problems] == [
        "document",
        "activity_date",
        "completed_by",
        "signed",
        "findings",
        "location",
    ]
    assert found.row == {}


def test_an_unknown_person_is_taken_and_pointed_out(plan: Plan) -> None:
    found = read(plan, completed_by="Carla Wien")
    assert found.row["completed_by"] == "Carla Wien"
    assert found.notes == (
        'completed_by: "Carla Wien" is not among the people in company.yaml. Did you mean "Carla Wiens"?',
    )


@pytest.mark.parametrize(
    ("changes", "want"),
    [
        ({"scope": "site: Lot 14 Timber Flats"}, ("site", "Lot 14 Timber Flats")),
        ({"document": "vehicle-pretrip", "scope": "t2"}, ("vehicle", "T2")),
        ({"document": "orientation-form", "scope": "nate"}, ("worker", "Nate Friesen")),
        ({"document": "safety-meeting-minutes", "scope": ""}, ("company", "Prairie Ridge Framing Ltd.")),
        ({"document": "incident-report", "scope": "pine lake"}, ("site", "Pine Lake pole shop")),
        ({"document": "subcontractor-file", "scope": "subcontractor: Ace Drywall"}, ("subcontractor", "Ace Drywall")),
        (
            {"document": "visitor-log", "scope": "", "scope_type": "site", "scope_name": "Lot 14 Timber Flats"},
            ("site", "Lot 14 Timber Flats"),
        ),
    ],
)
def test_what_a_record_is_for_is_found(plan: Plan, changes: dict[str, str], want: tuple[str, str]) -> None:
    found = read(plan, **changes)
    assert not found.problems
    assert (found.row["scope_type"], found.row["scope_name"]) == want


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        (
            {"scope": ""},
            "is for one site, and it is not said which. Write one of: Lot 14 Timber Flats, Pine Lake pole shop.",
        ),
        ({"scope": "Lot 15"}, 'no site in company.yaml is called "Lot 15"'),
        ({"scope": "vehicle: T1"}, "is for a site, not for a vehicle"),
        ({"document": "subcontractor-file", "scope": "subcontractor:"}, "the subcontractor's name is missing"),
        ({"findings_closed": "1"}, "more findings are closed than were raised"),
        ({"nil": "yes"}, "A month in which nothing happened is stated in the monthly summary"),
        ({"notes": "x" * 40_000}, "the text has 40,000 characters"),
    ],
)
def test_what_does_not_fit_is_told(plan: Plan, changes: dict[str, str], found: str) -> None:
    assert found in message(plan, **changes)


def test_a_nil_statement_is_a_status_and_leaves_the_notes_alone(plan: Plan) -> None:
    row = read(plan, document="monthly-summary", scope="", nil="yes", activity_date="2026-10-31").row
    assert (row["status"], row["notes"]) == ("nil", None)
    assert read(plan).row["status"] == "counts"


@pytest.mark.parametrize(
    ("status", "found"),
    [("withdrawn", "the record is withdrawn"), ("void", 'found "void"'), ("nil", "monthly summary")],
)
def test_a_status_that_cannot_be_logged_is_refused(plan: Plan, status: str, found: str) -> None:
    assert found in message(plan, status=status)


def test_a_private_document_is_private_without_being_told(plan: Plan) -> None:
    assert read(plan, document="first-aid-record", scope="").row["private"] is True


def test_a_record_outside_the_days_of_its_site_is_pointed_out(plan: Plan) -> None:
    site = next(s for s in plan.company.sites if s.start)
    assert site.start is not None
    notes = read(plan, scope=site.name, activity_date=str(site.start - timedelta(9))).notes
    assert notes == (f"{site.name} begins on {site.start}, after this record. It may not count.",)


def test_every_document_of_the_plan_is_found_by_its_id_and_its_number(plan: Plan) -> None:
    known = loggable(plan)
    assert [document_of(d.id, plan) for d in known] == [document_of(d.number, plan) for d in known] == list(known)
