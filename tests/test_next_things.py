"""What is to be done next, in which order, and the week as a grid."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from app_cases import TODAY, sample_copy

from secor_docs.app.sample import log_its_records
from secor_docs.entry.new_tracker import make_tracker
from secor_docs.entry.week_grid import week_grid
from secor_docs.readiness.next_things import coming_up, first_things, next_things, without_commands
from secor_docs.tracker.add.journal import log_rows
from secor_docs.tracker.add.rows import Value
from secor_docs.workspace import Workspace, open_company


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = sample_copy(tmp_path_factory.mktemp("next"))
    log_its_records(folder, datetime.combine(TODAY, time(9, 0)))
    return open_company(folder, today=TODAY)


@pytest.fixture
def begun(tmp_path: Path) -> Workspace:
    return open_company(sample_copy(tmp_path, "summit-roofing"), today=TODAY)


def test_forms_of_this_week_come_before_what_the_gate_lacks(lived: Workspace) -> None:
    kinds = [thing.kind for thing in next_things(lived.verdict, lived.road, 14)]
    assert kinds == ["week", "step", "complete", "look ahead"]
    assert next_things(lived.verdict, lived.road, 0)[0].kind == "step"


def test_what_comes_up_is_after_this_week_each_with_its_day(lived: Workspace) -> None:
    found = coming_up(lived.verdict, lived.tracker.shutdowns, TODAY)
    assert [one.day for one in found] == [date(2026, 11, 30), date(2026, 12, 19), date(2027, 4, 3)]
    assert found[0].title == "5 forms by Monday 30 November"
    assert found[1].says == "Friday 18 December is the last working day before it."


def test_a_company_that_has_hardly_begun_gets_three_things_and_no_command(begun: Workspace) -> None:
    things = first_things(begun.verdict, begun.road)
    assert len(things) == 3
    assert things[0].title == "Make a first draft of your binder"
    assert not any("`" in thing.title + thing.says for thing in things)
    assert next_things(begun.verdict, begun.road, 0)[0].kind == "program"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "Keep a scan of each form: add it to its row with `secor log fix N`; or draw one.",
            "Keep a scan of each form",
        ),
        ("`secor application` prints what ACSA asks for.", ""),
        ("Ask ACSA. Then write the day.", "Ask ACSA"),
        ("Book the course.", "Book the course"),
    ],
)
def test_advice_is_shown_without_its_command(text: str, plain: str) -> None:
    assert without_commands(text) == plain


def test_the_week_counts_a_daily_form_by_day_and_the_others_once(lived: Workspace) -> None:
    grid = week_grid(lived)
    assert (grid.done, grid.to_do, grid.all) == (0, 14, 14)
    by_form = {row.type.id: row for row in grid.rows}
    assert [len(cell.open) > 0 for cell in by_form["flha"].cells] == [True] * 5
    assert [len(cell.open) for cell in by_form["vehicle-pretrip"].cells] == [0, 0, 0, 0, 3]
    week_before = week_grid(lived, date(2026, 11, 16))
    assert (week_before.to_do, week_before.done) == (0, week_before.all)


def test_no_sheet_is_asked_for_of_a_day_before_the_policy_was_signed(begun: Workspace) -> None:
    make_tracker(begun)
    policy: dict[str, Value] = {
        "document_id": "health-safety-policy",
        "document": "01-01 Health and safety policy",
        "activity_date": date(2026, 11, 25),
        "scope_type": "company",
        "scope_name": "Summit Roofing Inc.",
        "completed_by": "Ana",
        "signed": True,
        "complete": True,
        "location": "Binder",
        "status": "counts",
    }
    log_rows(begun.tracker_path, [policy], today=TODAY)
    row = next(r for r in week_grid(open_company(begun.path, today=TODAY)).rows if r.type.id == "flha")
    assert [bool(cell.open) for cell in row.cells] == [False, False, True, True, True]


def test_what_was_due_on_friday_is_still_to_do_on_saturday(lived: Workspace) -> None:
    saturday = week_grid(open_company(lived.path, today=date(2026, 11, 28)))
    toolbox = [row for row in saturday.rows if row.type.id == "toolbox-meeting"]
    assert [[cell.day.day for cell in row.cells if cell.open] for row in toolbox] == [[27], [27]]


def test_what_is_due_by_friday_can_be_logged_on_tuesday(lived: Workspace) -> None:
    tuesday = week_grid(open_company(lived.path, today=date(2026, 11, 24)))
    row = next(row for row in tuesday.rows if row.type.id == "site-inspection")
    assert [cell.day.day for cell in row.cells if cell.open] == [24]
    flha = next(row for row in tuesday.rows if row.type.id == "flha")
    assert [bool(cell.later) for cell in flha.cells] == [False, False, True, True, True]
