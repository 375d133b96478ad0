"""secor week: a week of paper on a grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from amounts import share
from click.testing import CliRunner, Result
from conftest import planned_sample
from hypothesis import given, settings
from hypothesis import strategies as st

import secor_docs.cli
from secor_docs.cli.log import command as log_command
from secor_docs.cli.week import command
from secor_docs.cli.week_grid import KEYS, Grid, KeyReader, letters_for
from secor_docs.problems import InputWrongError, Place
from secor_docs.tracker import input as reading
from secor_docs.tracker.add.journal import waiting
from secor_docs.tracker.named_people import there_on
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.tracker.record import Record
from secor_docs.tracker.week import Week, week_of
from secor_docs.tracker.week_rows import numbers_without

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def company(at_work: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: FRIDAY)
    return at_work.parent


def log(company: Path, *args: str) -> None:
    result = CliRunner().invoke(log_command, [str(company), *args, "--signed", "--complete"])
    assert result.exit_code == 0, result.output


def week(company: Path, typed: str, *args: str) -> Result:
    return CliRunner().invoke(command, [str(company), *args], input=typed)


def records(company: Path) -> tuple[Record, ...]:
    return read_tracker(company / "tracker.xlsx").records


def last_week(company: Path) -> None:
    """A record of each form the week below has, of the week before."""
    site = ("--date", "nov 20", "--site", "lot 14", "--by", "Jesse")
    log(company, "flha", *site, "--kept", "site binder tab 5", "--with", "Nate, Rafael")
    log(company, "toolbox-meeting", *site, "--kept", "site binder tab 4", "--with", "Nate, Rafael, Desmond")
    log(company, "site-inspection", *site, "--kept", "site binder tab 7")
    for unit in ("T1", "T2"):
        log(company, "vehicle-pretrip", *site[:2], "--scope", unit, "--by", "Desmond", "--kept", f"{unit} clipboard")


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], list[str]]:
    """Feed single keys, as a terminal would."""

    def feed(pressed: list[str]) -> list[str]:
        left: Iterator[str] = iter(pressed)
        monkeypatch.setattr("secor_docs.cli.week._takes_keys", lambda: True)
        monkeypatch.setattr("click.getchar", lambda: next(left))
        return pressed

    return feed


UP, DOWN, RIGHT, LEFT, ENTER = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\r"


def test_a_week_of_sixteen_sheets_takes_few_keys(company: Path, keys: Callable[[list[str]], list[str]]) -> None:
    last_week(company)
    # FLHA all days, T1 all days, T2 on Monday, Tuesday and Thursday, by Nate; toolbox on Wednesday; inspections twice.
    grid = keys(["=", "=", "n", "n", RIGHT, "n", DOWN, DOWN, DOWN, LEFT, LEFT, "x", DOWN, "x", "x", ENTER])
    asked = "yes\n9\n\n"
    result = week(company, asked, "--site", "lot 14")
    assert result.exit_code == 0, result.output
    rows = [r for r in records(company) if r.activity_date and r.activity_date > date(2026, 11, 20)]
    assert len(rows) == 16, result.output
    assert {(r.document_id, r.scope_name) for r in rows} == {
        ("flha", "Lot 14 Timber Flats"),
        ("vehicle-pretrip", "T1"),
        ("vehicle-pretrip", "T2"),
        ("toolbox-meeting", "Lot 14 Timber Flats"),
        ("site-inspection", "Lot 14 Timber Flats"),
    }
    assert all(r.signed for r in rows)
    assert sum(not r.complete for r in rows) == 1
    t2 = [r for r in rows if r.scope_name == "T2"]
    assert {r.completed_by for r in t2} == {"Nate Friesen"}
    assert {r.location for r in t2} == {"T2 clipboard"}
    [toolbox] = [r for r in rows if r.document_id == "toolbox-meeting"]
    assert toolbox.took_part == ("Nate Friesen", "Rafael Duarte", "Desmond Okafor")
    # At a slow second and a half a key, five minutes are 200 keys.
    assert len(grid) + len(asked) <= 40


def test_q_writes_nothing_wherever_it_is_asked(company: Path, keys: Callable[[list[str]], list[str]]) -> None:
    last_week(company)
    before = (company / "tracker.xlsx").read_bytes()
    keys(["=", "q"])
    assert week(company, "").output.endswith("Nothing was written.\n")
    for answers in ("q\n", "yes\nq\n", "yes\nyes\nq\n", "yes\nyes\nno\n"):
        keys(["x", ENTER])
        assert week(company, answers).output.endswith("Nothing was written.\n")
    keys(["x", ENTER])
    ended_early = week(company, "yes\n")
    assert "Nothing was written." in ended_early.output
    assert ended_early.exit_code != 0
    assert (company / "tracker.xlsx").read_bytes() == before


def test_without_records_everything_needed_is_asked_once(company: Path) -> None:
    typed = "flha at lot 14 mon-wed\ntoolbox at lot 14 wed with the crew\n\nCarla\nNate\ntab 5\nyes\nyes\n\n"
    result = week(company, typed)
    assert result.exit_code == 0, result.output
    assert result.output.count("Filled in by") == 1
    found = records(company)
    assert [(r.document_id, r.activity_date and r.activity_date.day) for r in found] == [
        ("flha", 23),
        ("flha", 24),
        ("flha", 25),
        ("toolbox-meeting", 25),
    ]
    assert {r.completed_by for r in found} == {"Carla Wiens"}
    assert found[0].took_part == ("Nate Friesen",)
    assert len(found[3].took_part) == 6


def test_lines_that_cannot_be_meant_are_told_and_the_rest_stands(company: Path) -> None:
    log(company, "flha", "--date", "tue", "--site", "lot 14", "--by", "Carla", "--kept", "tab 5")
    typed = "xyz mon\nflha\nflha mon\nflha at lot 14 tue\nflha at lot 14 sat\nflha at lot 14 nov 13\n99 mon\ninspection mon\nq\n"
    said = " ".join(week(company, typed).output.split())
    for words in (
        'No document is called "xyz"',
        "for one site; there are Lot 14 Timber Flats, Pine Lake pole shop",
        "is logged already",
        "Saturday 28 November 2026 is in the future",
        "is not in this week",
        "There is no line 99",
        "fits several documents",
        "Nothing was written.",
    ):
        assert words in said
    assert len(records(company)) == 1


def test_not_takes_a_sheet_off_again_and_another_form_may_be_added(company: Path) -> None:
    typed = "flha at lot 14 mon-fri\nnot flha at lot 14 fri\ndrill thu\n\nCarla\n\ntab 5\nyes\nyes\n\n"
    result = week(company, typed)
    assert result.exit_code == 0, result.output
    found = [r.document_id for r in records(company)]
    assert found.count("flha") == 4
    assert found.count("emergency-drill") == 1


def test_a_row_that_is_refused_keeps_all_of_them_out(company: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST", 60)
    typed = f"flha at lot 14 mon\ntoolbox at lot 14 wed by {'x' * 70}\n\nCarla\nNate\n\ntab 5\nyes\nyes\n\n"
    result = week(company, typed)
    assert isinstance(result.exception, InputWrongError)
    assert "secor week: row 2: filled in by: the text has 70 characters" in str(result.exception)
    assert records(company) == ()


def test_while_excel_has_the_tracker_the_week_waits_in_the_journal(company: Path) -> None:
    (company / "~$tracker.xlsx").write_bytes(b"")
    result = week(company, "flha at lot 14 mon-wed\n\nCarla\n\ntab 5\nyes\nyes\n\n")
    assert result.exit_code == 5, result.output
    assert len(waiting(company / "tracker.xlsx")[0].rows) == 3
    (company / "~$tracker.xlsx").unlink()
    week(company, "q\n")
    log(company, "flha", "--date", "thu", "--site", "lot 14", "--by", "Carla", "--kept", "tab 5")
    assert len(records(company)) == 4


def test_a_week_before_is_logged_and_weekdays_are_its_own(company: Path) -> None:
    result = week(company, "flha at lot 14 mon,fri\n\nCarla\n\ntab 5\nyes\nyes\n\n", "--week", "last")
    assert "Week of 2026-11-16" in result.output
    assert [r.activity_date for r in records(company)] == [date(2026, 11, 16), date(2026, 11, 20)]


def test_signatures_are_asked_for_and_never_taken_for_granted(company: Path) -> None:
    result = week(company, "flha at lot 14 mon-wed\n\nCarla\n\ntab 5\n\nmaybe\n1\nrow 1\n2, 3\n\n")
    assert result.exit_code == 0, result.output
    assert [(r.signed, r.complete) for r in records(company)] == [(False, True), (True, False), (True, False)]


@pytest.mark.parametrize(
    ("text", "want"),
    [("yes", set()), ("✔️", set()), ("x", set()), ("none", {1, 2, 3}), ("2", {2}), ("row 1", {1}), ("1, 3", {1, 3})],
)
def test_which_sheets_lack_something_is_read(text: str, want: set[int]) -> None:
    assert numbers_without(text, 3) == want


@pytest.mark.parametrize("text", ["", "1", "no", "4", "0", "perhaps", "1-3"])
def test_an_answer_that_may_mean_two_things_is_asked_again(text: str) -> None:
    with pytest.raises(ValueError, match="Write yes"):
        numbers_without(text, 3)


def _weekday(day: date) -> bool:
    return day.weekday() < 5


@cache
def _empty_week() -> Week:
    return week_of(planned_sample("prairie-ridge-framing").plan, (), FRIDAY, works=_weekday)


def _grid(width: int = 60) -> tuple[Grid, str]:
    plan = planned_sample("prairie-ridge-framing").plan
    grid = Grid(_empty_week(), letters_for(there_on(plan.company, FRIDAY)))
    return grid, grid.drawn(width, 24)


def test_the_grid_fits_sixty_columns_and_a_low_window() -> None:
    grid, drawn = _grid()
    assert max(map(len, drawn.splitlines())) <= 60
    assert len(drawn.splitlines()) <= 24
    assert "flha, Lot 14 Timber Flats" in drawn
    assert "lines 1 to" in drawn
    for _ in grid.week.lines:
        grid.press(DOWN)
    assert f" {len(grid.week.lines)} " in grid.drawn(60, 24)


def test_days_to_come_and_logged_cells_take_no_mark() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    grid = Grid(week_of(plan, (), date(2026, 11, 24), works=_weekday), {"n": "Nate Friesen"})
    grid.press("=")
    assert len(grid.week.marks) == 2
    grid.press("\x1b[F")
    grid.press("n")
    assert "in the future" in grid.said
    assert len(grid.week.marks) == 2


def test_of_many_sites_only_those_in_use_are_shown_and_all_on_demand() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    first = plan.company.sites[0]
    many = [first.model_copy(update={"name": f"Lot {n}", "start": None, "end": None}) for n in range(40)]
    company = plan.company.model_copy(update={"sites": tuple(many)})
    [flha] = [p for p in plan.documents if p.type.id == "flha" and p.scope and p.scope.name == first.name]
    assert flha.scope is not None
    planned = tuple(replace(flha, scope=replace(flha.scope, name=site.name)) for site in many)
    plan = replace(plan, company=company, documents=planned)
    done = Record("", "flha", date(2026, 11, 20), "site", "Lot 7", "Ann", True, True, Place("x"), location="tab")
    assert [line.scope_name for line in week_of(plan, [done], FRIDAY, works=_weekday).lines] == ["Lot 7"]
    assert len(week_of(plan, [done], FRIDAY, works=_weekday, everything=True).lines) == 40
    assert [line.scope_name for line in week_of(plan, [done], FRIDAY, works=_weekday, site="lot 9").lines] == ["Lot 9"]


@settings(max_examples=share(3000, 30))
@given(st.lists(st.sampled_from([*KEYS, "n", "d", "z", "é", "\x1b[99~"]), max_size=60), st.integers(40, 120))
def test_any_keys_leave_a_grid_that_can_be_drawn_and_no_mark_on_a_day_to_come(pressed: list[str], width: int) -> None:
    grid, _ = _grid()
    for key in pressed:
        grid.press(key)
    assert max(map(len, grid.drawn(width, 24).splitlines())) <= width
    assert all(day <= FRIDAY for _, day in grid.week.marks)
    assert {key for key, _ in grid.week.marks} <= {line.key for line in grid.week.lines}


@settings(max_examples=share(1000, 10))
@given(st.lists(st.lists(st.sampled_from([*(k for k in KEYS if k != "\x1b"), "n", "é"]), min_size=1), min_size=1))
def test_keys_that_arrive_together_are_read_one_by_one(chunks: list[list[str]]) -> None:
    arriving = iter("".join(chunk) for chunk in chunks)
    read = KeyReader(lambda: next(arriving))
    pressed = [key for chunk in chunks for key in chunk]
    assert [read() for _ in pressed] == pressed


def test_a_further_form_or_day_is_added_to_the_grid(company: Path, keys: Callable[[list[str]], list[str]]) -> None:
    keys(["+drill thu\r", "+xyz\r", ENTER])
    result = week(company, "Carla\n\ntab 9\nyes\nyes\n\n")
    assert 'no document is called "xyz"' in result.output
    assert [(r.document_id, r.activity_date) for r in records(company)] == [("emergency-drill", date(2026, 11, 26))]
