"""A week logged in one go: ticks on a grid, or as last week; then all rows are shown, and written, all or none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secor_docs.app.answers import Answer, GoTo, PageNote, Screen
from secor_docs.app.forms import FieldError, SentForm
from secor_docs.app.record_form import asked_mark
from secor_docs.app.screen import At
from secor_docs.app.screens.records import day_asked
from secor_docs.app.visit import Visit
from secor_docs.app.waiting import logged_note
from secor_docs.dates import day_said
from secor_docs.entry.known import known_lost
from secor_docs.entry.whole_week import WeekRead, as_last_week, mark_of, marked, open_week, read_week, week_rows
from secor_docs.tracker.add.journal import log_rows
from secor_docs.tracker.input import ATTENDED
from secor_docs.tracker.named_people import there_on
from secor_docs.tracker.week import Week, day_label, monday_of
from secor_docs.tracker.week_rows import WeekRow

_FIELDS = {"by": "completed_by", "took": "took_part", "kept": "location"}
_ROW = re.compile(r"row (\d+)")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet of the pile, as the page shows it.

    Attributes:
        mark: what stands for it in the form.
        title: its form, and what it is for.
        day: its day, in words.
        typed: by field: filled in by, who took part, where it is kept.
        attended: whether it matters who took part.
        unsigned: a signature is missing; ``incomplete`` a field is empty.
    """

    mark: str
    title: str
    day: str
    typed: Mapping[str, str]
    attended: bool
    unsigned: bool = False
    incomplete: bool = False


def whole_week(visit: Visit) -> Answer:
    """The grid with a box for each sheet that may be on the pile."""
    if not visit.work.tracker_path.is_file():
        return GoTo("/records")
    week = _week(visit, visit.query.get("week", ""))
    if visit.query.get("as") == "last":
        return _rows_page(visit, as_last_week(visit.work, week), last=True)
    return _grid(visit, week)


def _week(visit: Visit, day: str) -> Week:
    monday = monday_of(day_asked(day, visit.today))
    return visit.company.kept(f"open week of {monday}", visit.work, lambda work: open_week(work, monday))


def _grid(visit: Visit, week: Week, errors: tuple[FieldError, ...] = ()) -> Screen:
    days = [(day, day_label(day), day == visit.today) for day in week.shown]
    rows = [
        {
            "title": line.title,
            "cells": [
                {
                    "label": label,
                    "today": today,
                    "state": week.state(line, day),
                    "mark": mark_of(line, day),
                    "name": f"{line.title}, {day_said(day, visit.today, weekday=True)}",
                }
                for day, label, today in days
            ],
        }
        for line in week.lines
    ]
    heading = f"Which sheets of the week of {day_said(week.days[0], visit.today)} are on the pile?"
    values = {"days": days, "rows": rows, "monday": str(week.days[0])}
    return Screen("week_grid.html", heading, values, title="Log the whole week", errors=errors)


def chosen(visit: Visit) -> Answer:
    """All rows of the sheets that were ticked, to be looked at."""
    week = _week(visit, visit.form.one("week"))
    week = marked(week, visit.form.all("mark"))
    if not week.marks:
        return _grid(visit, week, (FieldError("sheets", "No sheet is ticked. Tick those that lie before you."),))
    return _rows_page(visit, week)


def _rows_page(
    visit: Visit,
    week: Week,
    *,
    last: bool = False,
    rows: Sequence[SheetRow] = (),
    read: WeekRead | None = None,
    errors: tuple[FieldError, ...] = (),
) -> Screen:
    shown = rows or [_sheet(visit, row) for row in week_rows(visit.work, week)]
    asked = read.asked if read else ()
    values = {
        "rows": shown,
        "monday": str(week.days[0]),
        "once": visit.form.one("once") or visit.state.answered.mark(),
        "asked": asked,
        "asked_mark": asked_mark(asked),
        "understood": "",
        "told": bool(asked),
        "last": last,
        "people": there_on(visit.work.plan.company, min(visit.today, week.days[-1])),
        "whole": bool(rows) and visit.form.one("whole") == "yes",
    }
    if not shown:
        so = "Nothing of last week is left to log in this week."
        return Screen("week_rows.html", so, values, title="As last week")
    heading = f"Look at {len(shown)} rows before they are written." if len(shown) > 1 else "Look at the row."
    status = 422 if errors else 200
    return Screen("week_rows.html", heading, values, title="Log the week", errors=errors, status=status, wide=True)


def _sheet(visit: Visit, row: WeekRow) -> SheetRow:
    return SheetRow(
        mark_of(row.line, row.day),
        row.line.title,
        day_said(row.day, visit.today, weekday=True),
        {field: row.typed.get(column, "") for field, column in _FIELDS.items()},
        bool(ATTENDED & set(row.line.type.evidence_kinds)),
    )


def log_week(visit: Visit) -> Answer:
    """Write the rows, all or none."""
    form, work = visit.form, visit.work
    if done := visit.state.answered.of(form.one("once")):
        return GoTo("/records", done)
    week = _week(visit, form.one("week"))
    sent = form.all("mark")
    numbers = {mark: number for number, mark in enumerate(sent)}
    kept = [mark for mark in sent if form.one(f"keep-{numbers[mark]}")]
    week = marked(week, kept)
    rows = week_rows(work, week)
    if not rows:
        note = PageNote("Nothing was written.", "No row was ticked, or all of them are in the Log already.", waits=True)
        return GoTo(f"/records?week={week.days[0]}", note)
    order = [numbers[mark_of(row.line, row.day)] for row in rows]
    rows = week_rows(work, week, [_typed(form, number) for number in order])
    unsigned = frozenset(n for n, number in enumerate(order, 1) if form.one(f"unsigned-{number}"))
    incomplete = frozenset(n for n, number in enumerate(order, 1) if form.one(f"empty-{number}"))
    read = read_week(work, rows, unsigned, incomplete)
    shown = [
        _with(_sheet(visit, row), unsigned=n in unsigned, incomplete=n in incomplete) for n, row in enumerate(rows, 1)
    ]
    errors = list(_errors(read))
    if form.one("whole") != "yes":
        said = "Say whether the other sheets are whole: look at each, and tick the box below the rows."
        errors.append(FieldError("whole", said))
    if errors:
        return _rows_page(visit, week, rows=shown, errors=tuple(errors))
    if read.asked and form.one("asked") != asked_mark(read.asked):
        return _rows_page(visit, week, rows=shown, read=read)
    lost = known_lost(work)
    logged = log_rows(work.existing_tracker(), read.rows, today=work.today, at=visit.state.now())
    note = visit.state.answered.keep(form.one("once"), logged_note(visit, read.rows, logged, read.notes, lost))
    return GoTo(f"/records?week={week.days[0]}", note)


def _typed(form: SentForm, number: int) -> dict[str, str]:
    return {
        column: form.one(f"{field}-{number}") for field, column in _FIELDS.items() if f"{field}-{number}" in form.values
    }


def _with(row: SheetRow, *, unsigned: bool, incomplete: bool) -> SheetRow:
    return SheetRow(row.mark, row.title, row.day, row.typed, row.attended, unsigned, incomplete)


def _errors(read: WeekRead) -> Sequence[FieldError]:
    fields = {"filled in by": "by", "who took part": "took", "where it is kept": "kept"}
    found: dict[str, FieldError] = {}
    for problem in read.problems:
        row = _ROW.search(problem.place.spot)
        number = int(row[1]) - 1 if row else 0
        id_ = f"{fields.get(problem.field, 'by')}-{number}"
        said = f"Row {number + 1}: {problem.field} {problem.message}. {problem.fix}"
        found.setdefault(id_, FieldError(id_, said))
    return tuple(found.values())


SCREENS = (
    At("/records/week", whole_week),
    At("/records/week/rows", chosen, "POST"),
    At("/records/week", log_week, "POST"),
)
