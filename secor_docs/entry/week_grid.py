"""The week as a page shows it: forms down, days across; what is in the Log, what is to do, what comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.entry.known import known_records, working_days
from secor_docs.names import folded
from secor_docs.program.catalogue import DocumentType
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.verdict import Readiness
from secor_docs.scopes import kind_of
from secor_docs.tracker.week import FormLine, Week, day_label, monday_of, week_of
from secor_docs.values import listed
from secor_docs.workspace import Workspace

_OFTEN = {
    "daily": "every working day",
    "weekly": "once a week",
    "monthly": "once a month",
    "quarterly": "once a quarter",
}


@dataclass(frozen=True, slots=True)
class GridCell:
    """One form on one day.

    Attributes:
        day: the day.
        logged: its records, with what they are worth.
        open: the lines that are to do, shown on the day by which, or on which, they are due.
        later: lines due on this day that is still to come.
    """

    day: date
    logged: tuple[Judged, ...] = ()
    open: tuple[FormLine, ...] = ()
    later: tuple[FormLine, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """A form, for one site, or for all things and days it is kept for together.

    Attributes:
        type: the form.
        about: which site or things, or how often.
        cells: one for each day shown.
        parts: how many sheets are in, to do, and to come.
        any_site: one sheet a day is asked for, of whichever site the crew is at.
    """

    type: DocumentType
    about: str
    cells: tuple[GridCell, ...]
    parts: tuple[int, int, int]
    any_site: bool = False


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """A week of forms.

    Attributes:
        week: the week with all its lines.
        rows: the forms with something in this week.
    """

    week: Week
    rows: tuple[GridRow, ...]

    @property
    def monday(self) -> date:
        """Its first day."""
        return self.week.days[0]

    @property
    def done(self) -> int:
        """How many sheets are in."""
        return sum(row.parts[0] for row in self.rows)

    @property
    def to_do(self) -> int:
        """How many are to do by now."""
        return sum(row.parts[1] for row in self.rows)

    @property
    def all(self) -> int:
        """How many the whole week asks for, with those to come."""
        return sum(sum(row.parts) for row in self.rows)

    @property
    def first_open(self) -> tuple[GridRow, GridCell] | None:
        """The first sheet that is to do."""
        return next(((row, cell) for row in self.rows for cell in row.cells if cell.open), None)


def week_grid(work: Workspace, day: date | None = None) -> WeekGrid:
    """The week of a day; this week where none is given.

    Args:
        work: the company.
        day: a day of the week.
    """
    week = week_of(work.plan, known_records(work), work.today, works=working_days(work), day=day)
    return WeekGrid(week, tuple(_rows(week, work.verdict)))


class _Lines:
    """The lines of one row: one site's, or all of a form whose sheets are kept together."""

    def __init__(self, week: Week, found: Readiness) -> None:
        self.week = week
        self.this_week = week.days[0] == monday_of(week.today)
        self.policy = found.months.policy_signed_on
        self.checks: Mapping[tuple[str, str], FrequencyCheck] = {(k.type.id, folded(k.scope)): k for k in found.kept}
        self.records: dict[tuple[str, str, date], list[Judged]] = {}
        for one in found.months.judged:
            day = one.record.activity_date
            if day and week.days[0] <= day <= week.days[-1] and not one.record.withdrawn:
                key = (one.record.document_id, folded(one.record.scope_name), day)
                self.records.setdefault(key, []).append(one)

    def check(self, line: FormLine) -> FrequencyCheck | None:
        of = self.checks.get((line.type.id, folded(line.scope_name)))
        return of or self.checks.get((line.type.id, ""))

    def frequency(self, line: FormLine) -> str:
        check = self.check(line)
        return check.frequency if check else line.frequency

    def due_day(self, line: FormLine) -> date | None:
        """The day by which a form that is not daily is due in this week; None where it is not."""
        if line.logged:
            return None
        check, last = self.check(line), self.week.days[-1]
        if self.frequency(line) == "weekly":
            # Looked at on a Saturday, what was due on Friday is still to do.
            worked = [day for day in self.week.days if day not in self.week.off]
            asked = check is not None and check.next_due is not None if self.this_week else last < self.week.today
            return worked[-1] if worked and asked else None
        return check.next_due if self.this_week and check and check.next_due and check.next_due <= last else None

    def cell(self, lines: Sequence[FormLine], day: date) -> GridCell:
        logged = tuple(
            one for line in lines for one in self.records.get((line.type.id, folded(line.scope_name), day), ())
        )
        today = self.week.today
        if self.frequency(lines[0]) == "daily":
            before = self.policy is not None and day < self.policy
            if logged or before or day in self.week.off or not self._asked_for(lines[0]):
                return GridCell(day, logged)
            return GridCell(day, (), tuple(lines)) if day <= today else GridCell(day, later=tuple(lines))
        # What is due later in the week can be done today.
        due = ((line, self.due_day(line)) for line in lines)
        shown = [line for line, by in due if by and (min(by, today) if self.this_week else by) == day]
        return GridCell(day, logged, tuple(shown))

    def _asked_for(self, line: FormLine) -> bool:
        check = self.check(line)
        return bool(check and (check.next_due or check.status not in {"not due", "not applicable"}))


def _rows(week: Week, found: Readiness) -> Iterator[GridRow]:
    lines = _Lines(week, found)
    groups: dict[tuple[str, str], list[FormLine]] = {}
    for line in week.lines:
        daily = lines.frequency(line) == "daily"
        alone = line.scope_type == "site" and not daily
        groups.setdefault((line.type.id, line.scope_name if alone else ""), []).append(line)
    for group in groups.values():
        first, daily = group[0], lines.frequency(group[0]) == "daily"
        cells = tuple(lines.cell(group, day) for day in week.shown)
        if not any(cell.logged or cell.open or cell.later for cell in cells):
            continue
        if daily:
            parts = (
                sum(bool(cell.logged) for cell in cells),
                sum(bool(cell.open) for cell in cells),
                sum(bool(cell.later) for cell in cells),
            )
        else:
            done = {line.key for line in group if line.logged}
            parts = (len(done), sum(len(cell.open) for cell in cells), 0)
        yield GridRow(first.type, _about(group, lines, daily=daily), cells, parts, daily and first.scope_type == "site")


def _about(group: Sequence[FormLine], lines: _Lines, *, daily: bool) -> str:
    often = _OFTEN.get(lines.frequency(group[0]), "")
    if daily or kind_of(group[0].type.per).log == "company":
        by = None if daily else next(filter(None, map(lines.due_day, group)), None)
        when = "" if by is None else ", by today" if by == lines.week.today else f", by {day_label(by)}"
        return f"{often}{when}" if often else ""
    return listed(dict.fromkeys(line.scope_name for line in group))


def week_before(day: date, weeks: int = 1) -> date:
    """The Monday some weeks before the week of a day."""
    return monday_of(day) - timedelta(weeks=weeks)
