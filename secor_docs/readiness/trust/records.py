"""What the questions of trust look at: the records of a company with everything known of them; and what they ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from secor_docs import scopes
from secor_docs.company import Company
from secor_docs.company.people import Employee
from secor_docs.names import folded, unaccented
from secor_docs.plan import Plan
from secor_docs.program.rules import Rules
from secor_docs.program.trust import TrustKind, TrustRules
from secor_docs.readiness.judge import Judged
from secor_docs.tracker.fits_company import named_in
from secor_docs.tracker.proof import KeptFile
from secor_docs.workdays import Calendar

DAY = timedelta(days=1)
SUNDAY = 6
EVERYBODY = frozenset({"everyone present", "everyone who took part", "everyone consulted", "all crew members"})
"""Signers, as front matter names them, that are the crew as a whole."""


@dataclass(frozen=True, slots=True)
class ToExplain:
    """Something about records that somebody who looks at them would ask about. It is a question and no verdict.

    Attributes:
        kind: which kind of question.
        says: what was found, in a sentence.
        rows: the records it is about, by day.
        field: id of the log column it shows in.
        name: the name of the kind, and ``ask`` its question.
    """

    kind: TrustKind
    says: str
    rows: tuple[Judged, ...]
    field: str = "activity_date"
    name: str = ""
    ask: str = ""


@dataclass(frozen=True)
class Looked:
    """The records that are looked at, and what is known of them.

    Attributes:
        plan: the company and its documents.
        rows: the records that have a day and were not withdrawn, by day.
        calendar: the working days.
        rules: the rules of readiness.
        trust: the kinds of questions, and their numbers.
        others: names of other companies, such as other clients in the same folder.
        times: when the program wrote a row, by its number, where its journal says so.
    """

    plan: Plan
    rows: tuple[Judged, ...]
    calendar: Calendar
    rules: Rules
    trust: TrustRules
    others: tuple[str, ...] = ()
    times: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def company(self) -> Company:
        """The company."""
        return self.plan.company

    @cached_property
    def by_day(self) -> Mapping[date, tuple[Judged, ...]]:
        """The records of each day."""
        found: dict[date, list[Judged]] = {}
        for row in self.rows:
            found.setdefault(row.day, []).append(row)
        return {day: tuple(rows) for day, rows in found.items()}

    @cached_property
    def people(self) -> Staff:
        """Who works, or worked, for the company."""
        return Staff(self.company)

    def entered(self, row: Judged) -> datetime | None:
        """When a row was written: as the journal says, else as the sheet does."""
        return self.times.get(row.record.record_id) or row.record.entered

    def between(self, first: date, last: date) -> Iterator[Judged]:
        """The records of some days, first and last included."""
        for n in range((last - first).days + 1):
            yield from self.by_day.get(first + n * DAY, ())

    @cached_property
    def employees_on(self) -> Mapping[int, frozenset[str]]:
        """The employees each record names, by the identity of its row."""
        found = {}
        for row in self.rows:
            named = (self.people.employee(name) for _, name in who(self, row))
            found[id(row)] = frozenset(one.name for one in named if one)
        return found

    @cached_property
    def summaries(self) -> tuple[Judged, ...]:
        """The monthly summaries."""
        return tuple(row for row in self.rows if row.record.document_id == self.rules.nil_statement)

    @cached_property
    def keeps_daily_sheets(self) -> bool:
        """Whether the company keeps a sheet for a day's work, so that a day without one tells something."""
        days = {row.day for row in self.rows}
        return bool(days) and len(self.work_days) * 2 >= len(days)

    @cached_property
    def work_days(self) -> frozenset[date]:
        """The days with a sheet of that day's work."""
        return frozenset(row.day for row in self.rows if is_daily(row))

    def number(self, kind: TrustKind, name: str) -> int:
        """A number of a kind of question."""
        return self.trust.number(kind, name)


def is_daily(row: Judged) -> bool:
    """Whether it is the sheet of a day's work, such as a hazard assessment."""
    return row.type is not None and row.type.frequency == "daily"


def of_a_person(row: Judged) -> bool:
    """Whether it is a paper of one worker, of which many are signed on one day."""
    return row.record.scope_type == "worker"


class Staff:
    """The people of a company, found by name as people write it."""

    def __init__(self, company: Company) -> None:
        self.employees: dict[str, Employee] = {}
        first: dict[str, list[Employee]] = {}
        for one in company.employees:
            for name in (one.name, *one.formerly):
                self.employees.setdefault(key_of(name), one)
            first.setdefault(key_of(one.name).split()[0], []).append(one)
        for name, ones in first.items():
            if len(ones) == 1:
                self.employees.setdefault(name, ones[0])
        self.parts: dict[str, set[str]] = {}
        for one in company.employees:
            for part in unaccented(one.name).split():
                self.parts.setdefault(part, set()).add(one.name)
        self.known = {key_of(name) for name in _named(company)}
        self.folded = frozenset(folded(name) for name in scopes.people(company))

    def employee(self, name: str) -> Employee | None:
        """The employee of that name: accents, an initial or a missing last name make no difference."""
        key = key_of(name)
        found = self.employees.get(key)
        if found or not key:
            return found
        words = key.split()
        like = {id(e): e for k, e in self.employees.items() if _abbreviates(words, k.split())}
        return next(iter(like.values())) if len(like) == 1 else None

    def named_in(self, text: str) -> str | None:
        """The one employee a text names, by first or full name."""
        words = set(re.findall(r"[\w-]+", unaccented(text)))
        found = {name for word in words & self.parts.keys() for name in self.parts[word]}
        return next(iter(found)) if len(found) == 1 else None

    def knows(self, name: str) -> bool:
        """Whether somebody of that name is anywhere in company.yaml."""
        return self.employee(name) is not None or key_of(name) in self.known


def _abbreviates(words: Sequence[str], full: Sequence[str]) -> bool:
    """``d ahmadi`` or ``dana a`` for ``dana ahmadi``."""
    return (
        len(words) == len(full) > 1
        and all(f.startswith(w.rstrip(".")) for w, f in zip(words, full, strict=True))
        and any(w == f for w, f in zip(words, full, strict=True))
    )


def key_of(name: str) -> str:
    """A name as it is compared: without accents, letter case, and what stands in brackets."""
    return folded(unaccented(re.sub(r"\([^)]*\)", " ", name)))


def _named(company: Company) -> Iterator[str]:
    """Every name company.yaml gives to anybody, whoever it is."""
    yield from _texts(company.model_dump(mode="python"), "name")
    yield from _texts(company.model_dump(mode="python"), "supervisor")


def _texts(value: object, key: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name == key and isinstance(inner, str):
                yield inner
            else:
                yield from _texts(inner, key)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner, key)


def who(look: Looked, row: Judged) -> Iterator[tuple[str, str]]:
    """Everybody a record names, with the log column: who filled it in, who reviewed it, who took part."""
    return named_in(row.record, look.people.folded)


def crew(look: Looked, row: Judged) -> tuple[str, ...]:
    """Who was there: who filled it in, and who took part."""
    return tuple(name for column, name in who(look, row) if column != "reviewed_by")


_CAMERA = re.compile(r"(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?([0-3]\d)(?!\d)")


def own_day_of(file: KeptFile) -> date | None:
    """The day a file carries; else the day a camera or scanner wrote into its name."""
    if file.own_day:
        return file.own_day
    name = file.name.rpartition("/")[2]
    found = _CAMERA.search(name) if _BY_DEVICE.match(name) else None
    with suppress(ValueError):
        return date(*map(int, found.groups())) if found else None
    return None


_BY_DEVICE = re.compile(r"(?:IMG|PXL|DSC|VID|MVIMG|SCAN|Scan|CamScanner|Screenshot|WhatsApp Image)[-_ ]?|20\d{6}_\d{6}")
"""Names that phones, cameras and scanners give; a name that a person or this program gave is no day of its own."""


def titled(row: Judged) -> str:
    """The document in words."""
    return f"{row.type.number} {row.type.title}" if row.type else row.record.document_id


def in_order(rows: Iterable[Judged]) -> tuple[Judged, ...]:
    """Rows, each once, by day and place."""
    return tuple(sorted({id(r): r for r in rows}.values(), key=lambda r: (r.day, r.record.place, r.record.record_id)))
