"""A week of paper as a grid: forms down, days across, one cell for each sheet that may be on the pile.

Plain values: what is drawn, asked and written stands elsewhere. Nothing in it is a record until a person has looked at
all rows; days and signatures are never taken over from another sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal

from secor_docs.company import Company
from secor_docs.dates import WEEKDAYS, months_on
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.scopes import kind_of
from secor_docs.tracker.input import there_for
from secor_docs.tracker.last_time import as_last_time, last_time
from secor_docs.tracker.record import Record

CellState = Literal["logged", "marked", "due", "free", "to come"]
"""What a cell shows: in the Log, to be logged, a working day, no working day, a day that has not come."""

_RECENT = timedelta(weeks=5)
"""A form that was filled in so lately is offered, though no calendar asks for it."""
_FEW = 3
"""So many sites are all shown; of more, those with records."""
_OFTEN = frozenset({"daily", "weekly"})


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form for one site, vehicle or person, or for the company.

    Attributes:
        type: the document.
        scope_type: what it is for, in the words of the column Scope; ``scope_name`` which one.
        frequency: how often it is due.
        logged: the days of the week that have a record.
        last: what is as last time, as if typed, by id of the log column; empty without a last record.
    """

    type: DocumentType
    scope_type: str
    scope_name: str
    frequency: str
    logged: frozenset[date] = frozenset()
    last: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from another line."""
        return self.type.id, self.scope_type, folded(self.scope_name)

    @property
    def title(self) -> str:
        """The title, with the site or thing it is for."""
        return self.type.title if self.scope_type == "company" else f"{self.type.title}, {self.scope_name}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is different on one sheet of the pile from last time.

    Attributes:
        by: who filled it in; empty where it is as last time.
        took_part: who took part, likewise.
    """

    by: str = ""
    took_part: str = ""


AS_LAST_TIME = Sheet()


@dataclass(frozen=True, slots=True)
class Week:
    """A week of forms.

    Attributes:
        days: Monday to Sunday.
        lines: the forms, the frequent ones first.
        today: later days cannot be logged.
        off: those of the days on which no work is done.
        marks: the sheets to be logged, by line and day.
    """

    days: tuple[date, ...]
    lines: tuple[FormLine, ...]
    today: date
    off: frozenset[date] = frozenset()
    marks: Mapping[tuple[tuple[str, str, str], date], Sheet] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[date, ...]:
        """The days to show: those worked on, and others that hold something."""
        held = {day for line in self.lines for day in line.logged} | {day for _, day in self.marks}
        return tuple(day for day in self.days if day.weekday() < 5 or day not in self.off or day in held)  # noqa: PLR2004 - Monday to Friday

    def state(self, line: FormLine, day: date) -> CellState:
        """What a cell shows."""
        if (line.key, day) in self.marks:
            return "marked"
        if day in line.logged:
            return "logged"
        if day > self.today:
            return "to come"
        return "free" if day in self.off else "due"

    def with_mark(self, line: FormLine, day: date, sheet: Sheet = AS_LAST_TIME) -> Week:
        """The sheet of a day is on the pile."""
        return replace(self, marks={**self.marks, (line.key, day): sheet})

    def without_mark(self, line: FormLine, day: date) -> Week:
        """It is not after all."""
        return replace(self, marks={key: sheet for key, sheet in self.marks.items() if key != (line.key, day)})

    def with_line(self, line: FormLine) -> Week:
        """One more form; it stands where it is already, else at the end."""
        return self if any(one.key == line.key for one in self.lines) else replace(self, lines=(*self.lines, line))

    def open_days(self, line: FormLine) -> tuple[date, ...]:
        """The working days so far that have neither record nor mark."""
        return tuple(day for day in self.days if self.state(line, day) == "due")

    def chosen(self) -> Iterator[tuple[FormLine, date, Sheet]]:
        """What is marked, by day and then in the order of the forms."""
        for day in self.days:
            for line in self.lines:
                if (line.key, day) in self.marks:
                    yield line, day, self.marks[line.key, day]


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def week_of(
    plan: Plan,
    records: Sequence[Record],
    today: date,
    *,
    works: Callable[[date], bool],
    day: date | None = None,
    site: str = "",
    everything: bool = False,
) -> Week:
    """The week of a day, with the forms that are due in it, were logged in it, or were lately filled in.

    Args:
        plan: the company and its documents.
        records: what is logged.
        today: later days cannot be logged.
        works: whether a day is a working day.
        day: a day of the week; ``today`` when not given.
        site: only what is for this site, and what is for no site.
        everything: every form that is logged, whether it is due or not.
    """
    monday = monday_of(day or today)
    days = tuple(monday + timedelta(n) for n in range(7))
    valid = [r for r in records if r.activity_date and not r.withdrawn]
    of_document: dict[str, list[Record]] = {}
    for record in valid:
        of_document.setdefault(record.document_id, []).append(record)
    lines: dict[tuple[str, str, str], FormLine] = {}
    there = _There(plan.company, days)
    for planned in plan.documents:
        type_ = planned.type
        if not type_.evidence:
            continue
        mine = of_document.get(type_.id, ())
        for name in there.named(planned.scope.name if planned.scope else "", type_, mine):
            line = _line(type_, name, plan.company, mine, days, planned.frequency)
            if site and line.scope_type == "site" and folded(line.scope_name) != folded(site):
                continue
            if everything or line.logged or _is_due(line, mine, days):
                lines.setdefault(line.key, _with_last(line, plan.company, mine, days))
    order = {name: n for n, name in enumerate(("daily", "weekly", "monthly", "quarterly"))}
    ordered = sorted(lines.values(), key=lambda line: order.get(line.frequency, len(order)))
    off = frozenset(d for d in days if not works(d))
    return Week(days, tuple(_of_used_sites(ordered, valid, days, everything=everything or bool(site))), today, off)


def line_for(
    type_: DocumentType,
    name: str,
    company: Company,
    records: Iterable[Record],
    days: Sequence[date],
    frequency: str = "",
) -> FormLine:
    """The line of a form for one thing, with what is logged of it in the week and what is as last time."""
    records = tuple(records)
    return _with_last(_line(type_, name, company, records, days, frequency), company, records, days)


def _line(
    type_: DocumentType, name: str, company: Company, records: Sequence[Record], days: Sequence[date], frequency: str
) -> FormLine:
    kind = kind_of(type_.per).log
    name = company.business.legal_name if kind == "company" else name
    logged = frozenset(
        r.activity_date for r in _of(type_, name, records) if r.activity_date in days and r.activity_date
    )
    return FormLine(type_, kind, name, frequency or type_.frequency, logged)


def _with_last(line: FormLine, company: Company, records: Sequence[Record], days: Sequence[date]) -> FormLine:
    # Who leads and where it is kept is the same on a new site.
    type_ = line.type
    last = last_time(_of(type_, line.scope_name, records), type_.id) or last_time(records, type_.id)
    kept = as_last_time(last, type_, company, days[-1]) if last else {}
    kept.pop("scope", None)
    return replace(line, last=kept)


def _of(type_: DocumentType, name: str, records: Sequence[Record]) -> list[Record]:
    whom = folded(name)
    return [r for r in records if r.document_id == type_.id and folded(r.scope_name) == whom]


class _There:
    """Who and what is there in the week, by kind."""

    def __init__(self, company: Company, days: Sequence[date]) -> None:
        self.company, self.days = company, days
        self.kinds: dict[str, frozenset[str]] = {}

    def named(self, planned: str, type_: DocumentType, records: Sequence[Record]) -> tuple[str, ...]:
        """What a planned document is for: of its own scope only, and only while that is there."""
        kind, days = kind_of(type_.per).log, self.days
        if kind == "company":
            return ("",)
        if kind not in self.kinds:
            ends = (days[0], days[-1])
            self.kinds[kind] = frozenset(folded(n) for day in ends for n in there_for(kind, self.company, day))
        whom = folded(planned)
        if whom in self.kinds[kind]:
            return (planned,)
        mine = (r for r in records if r.document_id == type_.id and r.activity_date in days)
        return (planned,) if any(folded(r.scope_name) == whom for r in mine) else ()


def _is_due(line: FormLine, records: Iterable[Record], days: Sequence[date]) -> bool:
    """Whether the calendar asks for it in the week, or it was lately filled in without being asked for."""
    if line.frequency in _OFTEN:
        return True
    if line.frequency not in {"monthly", "quarterly", "per-job", "per-event"}:
        return False
    done = [
        r.activity_date
        for r in records
        if r.document_id == line.type.id
        and r.activity_date
        and r.activity_date <= days[-1]
        and folded(r.scope_name) == folded(line.scope_name)
    ]
    last = max(done, default=date.min)
    if line.frequency == "monthly":
        return last.replace(day=1) != days[-1].replace(day=1)
    if line.frequency == "quarterly":
        return not done or months_on(last, 3) <= days[-1]
    return bool(done) and days[0] - _RECENT <= last


def _of_used_sites(
    lines: Sequence[FormLine], records: Sequence[Record], days: Sequence[date], *, everything: bool
) -> Iterator[FormLine]:
    """The lines, without those of sites nobody has logged anything for lately, where there are many sites."""
    sites = {folded(line.scope_name) for line in lines if line.scope_type == "site"}
    used = {
        folded(r.scope_name)
        for r in records
        if r.scope_type == "site" and r.activity_date and days[0] - _RECENT <= r.activity_date <= days[-1]
    }
    used = sites if everything or len(sites) <= _FEW or not used & sites else used
    return (line for line in lines if line.scope_type != "site" or folded(line.scope_name) in used)


def day_label(day: date) -> str:
    """``Mon 23``."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day}"
