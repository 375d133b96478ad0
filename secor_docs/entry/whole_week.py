"""A week logged in one go: the sheets that are marked, as last week or one by one, and what they ask together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from secor_docs.entry.fill_in import asked_of
from secor_docs.entry.known import known_records, working_days
from secor_docs.names import folded
from secor_docs.problems import Problem
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.week import FormLine, Week, week_of
from secor_docs.tracker.week_rows import WeekRow, filled_week, rows_of
from secor_docs.workspace import Workspace

_WEEK = timedelta(days=7)
NAMES: Mapping[str, str] = {
    "completed_by": "filled in by",
    "took_part": "who took part",
    "location": "where it is kept",
}
"""What may have to be typed for a sheet of a week."""


@dataclass(frozen=True, slots=True)
class WeekRead:
    """The sheets of a week, read.

    Attributes:
        rows: as they will stand in the Log; none where something is wrong.
        problems: what is wrong; its place says which sheet, from 1.
        asked: what a person is asked before they are logged.
        notes: what may be right, and is said.
    """

    rows: tuple[Mapping[str, Value], ...]
    problems: tuple[Problem, ...]
    asked: tuple[str, ...]
    notes: tuple[str, ...]


def open_week(work: Workspace, day: date) -> Week:
    """The week of a day, with every form that is due in it or was lately filled in."""
    return week_of(work.plan, known_records(work), work.today, works=working_days(work), day=day)


def as_last_week(work: Workspace, week: Week) -> Week:
    """The week with every sheet marked that was there on the same day of the week before."""
    before = open_week(work, week.days[0] - _WEEK)
    lines = {line.key: line for line in week.lines}
    for line in before.lines:
        for day in sorted(line.logged):
            now = lines.get(line.key)
            if now is not None and week.state(now, day + _WEEK) in {"due", "free"}:
                week = week.with_mark(now, day + _WEEK)
    return week


def marked(week: Week, marks: Iterable[str]) -> Week:
    """The week with the sheets of some marks; one that is logged meanwhile, or is no sheet of the week, is left out."""
    lines = {mark_of(line, day): (line, day) for line in week.lines for day in week.days}
    for mark in marks:
        line, day = lines.get(mark, (None, week.days[0]))
        if line is not None and week.state(line, day) in {"due", "free"}:
            week = week.with_mark(line, day)
    return week


def mark_of(line: FormLine, day: date) -> str:
    """What stands for a sheet in a form: document, day, and what it is for."""
    return f"{line.type.id}|{day}|{folded(line.scope_name)}"


def week_rows(work: Workspace, week: Week, typed: Sequence[Mapping[str, str]] = ()) -> tuple[WeekRow, ...]:
    """The marked sheets as last time, with what was typed for each laid over."""
    rows = rows_of(week, work.plan.company)
    if not typed:
        return rows
    return tuple(replace(row, typed={**row.typed, **more}) for row, more in zip(rows, typed, strict=True))


def read_week(
    work: Workspace, rows: Sequence[WeekRow], unsigned: frozenset[int], incomplete: frozenset[int]
) -> WeekRead:
    """Read the sheets, all or none.

    Args:
        work: the company.
        rows: the sheets, numbered from 1.
        unsigned: numbers of those on which a signature is missing.
        incomplete: numbers of those with an empty field.
    """
    done = filled_week(rows, work.plan, work.today, unsigned=unsigned, incomplete=incomplete, names=NAMES)
    asked = asked_of(work, done.rows) if not done.problems else ()
    return WeekRead(done.rows, done.problems, asked, done.notes)
