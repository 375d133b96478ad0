"""The week's grid as its template shows it: one link a cell, with a long name for who cannot see the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from secor_docs.app.record_list import all_records
from secor_docs.app.visit import Visit
from secor_docs.dates import day_said
from secor_docs.entry.week_grid import GridCell, GridRow, WeekGrid, week_grid
from secor_docs.readiness.judge import Judged
from secor_docs.tracker.proof import PROOF_WORDS
from secor_docs.tracker.record import WAITING
from secor_docs.tracker.week import day_label, monday_of

_WORST = ("void", "wait", "claimed", "proven")


@dataclass(frozen=True, slots=True)
class CellLink:
    """What a cell links to.

    Attributes:
        kind: its sign: proven, claimed, void, wait or due.
        text: the word in it.
        name: the long name, read out.
        to: its address.
    """

    kind: str
    text: str
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell: its label on a phone, whether it is today's, its links, and whether something comes."""

    label: str
    today: bool
    links: tuple[CellLink, ...]
    later: bool


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row: title, what is below it, its cells."""

    title: str
    about: str
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """The grid: the days with their words, and its rows."""

    heads: tuple[tuple[str, bool], ...]
    rows: tuple[ShownRow, ...]


def shown_week(visit: Visit, grid: WeekGrid) -> ShownWeek:
    """The grid with its links."""
    keys = all_records(visit).keys
    heads = tuple((day_label(day), day == visit.today) for day in grid.week.shown)
    rows = tuple(
        ShownRow(row.type.title, row.about, tuple(_cell(visit, row, cell, keys) for cell in row.cells))
        for row in grid.rows
    )
    return ShownWeek(heads, rows)


def _cell(visit: Visit, row: GridRow, cell: GridCell, keys: dict[int, str]) -> ShownCell:
    links = []
    if cell.logged:
        links.append(_logged(visit, row, cell, keys))
    if cell.open:
        links.append(_open(visit, row, cell))
    return ShownCell(day_label(cell.day), cell.day == visit.today, tuple(links), bool(cell.later))


def _logged(visit: Visit, row: GridRow, cell: GridCell, keys: dict[int, str]) -> CellLink:
    kinds = [_kind(one) for one in cell.logged]
    kind = next(k for k in _WORST if k in kinds)
    day, count = cell.day, len(cell.logged)
    word = "waits for Excel" if kind == "wait" else PROOF_WORDS[kind]  # type: ignore[index]
    if count == 1:
        one = cell.logged[0]
        text = _site(one) if row.any_site else word[:1].upper() + word[1:]
        to = visit.at(f"/records/{keys[id(one)]}")
    else:
        text = f"{count} {word}" if len(set(kinds)) == 1 else f"{count} logged"
        to = visit.at("/records", form=row.type.id, day=str(day)) + "#log"
    return CellLink(kind, text, f"{_row_name(row)}, {day_said(day, visit.today, weekday=True)}: {word}", to)


def _open(visit: Visit, row: GridRow, cell: GridCell) -> CellLink:
    scope = cell.open[0].scope_name if len(cell.open) == 1 else ""
    many = len(cell.open) if not row.any_site else 1
    to = visit.at("/records/log", form=row.type.id, day=str(cell.day), scope=scope)
    text = f"Log {many}" if many > 1 else "Log"
    return CellLink("due", text, f"{_row_name(row)}, {day_said(cell.day, visit.today, weekday=True)}", to)


def _row_name(row: GridRow) -> str:
    return f"{row.type.title}, {row.about}" if row.about else row.type.title


def _site(one: Judged) -> str:
    return one.record.scope_name


def _kind(one: Judged) -> str:
    return "wait" if one.record.place.spot == WAITING else one.state


def grid_of(visit: Visit, day: date) -> WeekGrid:
    """The week of a day, worked out once for the files as they are now."""
    monday = monday_of(day)
    return visit.company.kept(f"week of {monday}", visit.work, lambda work: week_grid(work, monday))


def week_words(grid: WeekGrid, today: date) -> str:
    """``This week: 7 of 14 are in, 3 to do``."""
    this = grid.week.days[0] <= today <= grid.week.days[-1]
    what = "This week" if this else f"Week of {day_said(grid.monday, today, weekday=True)}"
    if not grid.all:
        return f"{what}: nothing is due"
    parts: Sequence[str] = [f"{grid.done} of {grid.all} are in"]
    if grid.to_do:
        parts = [*parts, f"{grid.to_do} to do"]
    return f"{what}: {', '.join(parts)}"
