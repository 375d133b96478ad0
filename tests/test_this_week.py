"""What to do this week, line by line, without the limit of seven."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from readiness_cases import company_with, every, plan_of, record
from test_readiness_edges import first_aid
from test_readiness_verdict import GOOD, action, business, look, person

from secor_docs.company.people import Application, CourseTaken
from secor_docs.plan import Plan
from secor_docs.readiness import verdict as verdicts

pytestmark = pytest.mark.usefixtures("all_of_it")


@pytest.fixture
def all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """What to do this week, without the limit of seven lines."""
    monkeypatch.setattr(verdicts, "MOST_THIS_WEEK", 1000)


def one_site() -> Plan:
    plan = plan_of()
    own = tuple(p for p in plan.documents if p.scope is None or p.scope.name != plan.company.sites[1].name)
    return replace(plan, company=plan.company.model_copy(update={"sites": plan.company.sites[:1]}), documents=own)


def test_a_daily_form_that_is_kept_needs_no_line_and_a_weekly_one_has_its_day() -> None:
    said = look([*GOOD, *every("flha", "2026-09-01", "2026-12-01")]).this_week
    assert not any(m.startswith("Field-level hazard assessment") for m in said)
    (weekly,) = (m for m in look().this_week if m.startswith("Toolbox meeting record"))
    assert (
        "for Lot 14 Timber Flats and Pine Lake pole shop: the next by 2026-12-04. So far it is on file for 0 of"
        in weekly
    )
    kept_up = look([*GOOD, *every("toolbox-meeting", "2026-09-01", "2026-11-24", 7)], plan=one_site()).this_week
    assert [m for m in kept_up if m.startswith("Toolbox meeting record")] == [
        "Toolbox meeting record, weekly, for Lot 14 Timber Flats: the next by 2026-12-04."
    ]


def test_what_is_due_on_sunday_is_of_this_week_and_what_is_due_on_monday_is_not() -> None:
    week = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    said = look(plan=business(working_days=week)).this_week
    assert any("the next by 2026-12-06" in m for m in said)
    assert not any("the next by 2026-12-31" in m for m in said), "the month has time"
    assert not any("the next by 2026-11-30" in m for m in look(day=date(2026, 11, 29)).this_week)


def test_two_actions_and_two_reasons_at_most_are_named() -> None:
    late = tuple(action(f"thing {n}", "high", "2026-11-20") for n in range(3))
    log = [
        *GOOD,
        *(record("flha", f"2026-11-{10 + n}", signed=False) for n in range(4)),
        *(record("flha", f"2026-11-{16 + n}", signed=None) for n in range(3)),
        record("flha", "2026-11-20", complete=False),
    ]
    said = look(log, actions=late).this_week
    assert sum(m.startswith("Close this action: ") for m in said) == 2
    reasons = [m for m in said if "not count because" in m]
    assert [m.partition(" (")[0] for m in reasons] == [
        "4 records do not count because it is unsigned",
        "3 records do not count because it does not say whether it is signed",
    ]
    (one,) = (m for m in look([*GOOD, log[-1]]).this_week if "not count because" in m)
    assert one.startswith("1 record does not count because it is incomplete (tracker.xlsx: Log!A")
    assert ["…" in m for m in reasons] == [True, False]
    assert [m.count("tracker.xlsx: Log!A") for m in reasons] == [3, 3]


def test_a_course_that_has_ended_comes_before_one_that_ends() -> None:
    ends = {"Skid steer": "2026-11-30", "WHMIS": "2027-01-10"}
    taken = tuple(
        CourseTaken(course=c, issued=date(2024, 1, 5), expires=date.fromisoformat(d)) for c, d in ends.items()
    )
    one = person("A B", "PHSM", "CSTS")
    one = one.model_copy(update={"courses": (*one.courses, *taken)})
    found = look(plan=company_with(employees=(one,), application=Application()))
    said = [m for m in found.this_week if "Book the course." in m or m.startswith("SECOR application")]
    assert [m.partition(" of ")[0] for m in said if " of A B" in m] == ["Skid steer", "WHMIS"]
    assert len([m for m in said if "Skid steer" in m]) == 1
    assert said[0].startswith("Skid steer")
    assert said[-1].startswith("WHMIS")


def test_what_does_not_stop_the_evaluation_is_told_too_and_what_is_done_is_not() -> None:
    said = look(plan=first_aid([])).this_week
    assert any(m.startswith("First aiders for each site") for m in said)
    assert not any(m.startswith(("WCB-Alberta account", "A course with ACSA every")) for m in said)
    early = look(day=date(2026, 11, 2)).this_week
    assert not any(m.startswith("Three months of records") for m in early), "nobody can do months in a week"
    hazard = next(m for m in said if m.startswith("No hazard or near miss was reported"))
    assert said.index(hazard) > 0
    assert any(m.startswith("No incident and no signed monthly summary") for m in said)
    assert not any(m.startswith("Fewer than 3 kinds") for m in said), "a month that is over cannot be helped any more"


def test_a_month_that_hangs_is_told_only_where_it_moves_the_day() -> None:
    assert any("has none yet, and without one" in m for m in look(GOOD[:-1], day=date(2026, 11, 24)).this_week)
    assert not any("has none yet, and without one" in m for m in look(day=date(2026, 11, 24)).this_week)
    begin = look([GOOD[0]], day=date(2026, 11, 24)).this_week
    assert any(m.startswith("Begin the three months:") and "on 2026-11-24." in m for m in begin)
    assert not any(m.startswith("Begin the three months:") for m in look().this_week)


def test_four_yearly_documents_are_named_and_more_are_others() -> None:
    late = [k for k in look().kept if k.status == "overdue"]
    titles = list(dict.fromkeys(k.type.title for k in late))

    def said_of(number: int) -> str:
        done = [k for k in late if k.type.title not in titles[:number]]
        log = [*GOOD, *(record(k.type.id, "2026-09-02", scope_name=k.scope) for k in done)]
        (line,) = (m for m in look(log).this_week if m.startswith("Do and date what is due once a year: "))
        return line

    four, five = said_of(4), said_of(5)
    assert ("and others" in four, five.endswith(" and others.")) == (False, True)
    assert all(title in four and title in five for title in titles[:4])
    assert titles[4] not in five


def test_three_forms_that_fell_behind_come_before_what_can_be_completed() -> None:
    log = [*GOOD, record("flha", "2026-11-20", signed=False)]
    said = look(log).this_week
    behind = [n for n, m in enumerate(said) if "the next by" in m and "So far it is" in m]
    completed = next(n for n, m in enumerate(said) if "not count because" in m)
    assert len(behind) > 3
    assert [n < completed for n in behind[:4]] == [True, True, True, False]
    assert said[behind[0]].startswith("Field-level hazard assessment (FLHA), daily"), "the most frequent first"


def test_of_forms_as_frequent_the_one_with_a_gap_comes_first() -> None:
    weeks = [r for n, r in enumerate(every("toolbox-meeting", "2026-09-08", "2026-11-30", 7)) if n not in {2, 7}]
    found = look([*GOOD, *weeks], plan=one_site())
    weekly = [k for k in found.kept if k.frequency == "weekly" and k.type.minimum and k.next_due]
    assert [k.status for k in weekly if k.type.id == "toolbox-meeting"] == ["short"]
    said = [m for m in found.this_week if ", weekly" in m]
    assert [m.startswith("Toolbox meeting record") for m in said].index(True) == len(said) - 1
