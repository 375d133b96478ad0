"""Who has signed what: each worker against each paper that every worker signs, and who has still to be seen.

A paper made for each worker is signed by that worker's record, or by a sheet passed round that names who took part.
Of a meeting, talk or drill it is told when somebody last took part; nobody has to be at every one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.company import Company
from secor_docs.company.people import Employee
from secor_docs.dates import months_on
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.rules import Rules
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.step import Step
from secor_docs.readiness.trust.records import EVERYBODY, Staff
from secor_docs.values import listed, number_of

SignedState = Literal["signed", "again", "missing"]
"""Signed; signed too long ago, so once more; not yet."""

_SIGNED: Mapping[SignedState, str] = {"signed": "signed", "again": "to sign again", "missing": "to sign"}
_TOOK_PART: Mapping[SignedState, str] = {"signed": "took part", "again": "not lately", "missing": "not yet there"}

_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Signature:
    """One worker and one paper.

    Attributes:
        person: the worker.
        state: signed, to sign again, or missing.
        day: the last day on which the person signed; None where never.
        row: the record that says so.
    """

    person: str
    state: SignedState
    day: date | None = None
    row: Judged | None = None


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """One paper and every worker.

    Attributes:
        type: the document.
        each: every worker has to sign one; else it is a meeting or the like, where people take part.
        people: each worker of today.
        version: the version in force, where versions are kept.
        known: somebody is on record at all as having taken part; where nobody is, nothing can be told.
    """

    type: DocumentType
    each: bool
    people: tuple[Signature, ...]
    version: str = ""
    known: bool = True

    @property
    def name(self) -> str:
        """Number, title and, where it has one, version."""
        return f"{self.type.number} {self.type.title}" + (f", version {self.version}" if self.version else "")

    def state_of(self, one: Signature) -> str:
        """The state of a signature as people read it."""
        return (_SIGNED if self.each else _TOOK_PART)[one.state]

    @property
    def signed(self) -> int:
        """How many have signed."""
        return sum(one.state == "signed" for one in self.people)

    @property
    def open(self) -> tuple[Signature, ...]:
        """Who has still to be seen."""
        return tuple(one for one in self.people if one.state != "signed")

    @property
    def says(self) -> str:
        """``18 of 20 signed; still to be seen: Nate Friesen and Bryn Lamont``."""
        what = "signed" if self.each else "took part"
        if not self.known:
            return "who took part is not logged"
        counted = f"{self.signed} of {len(self.people)} {what}"
        return f"{counted}; still to be seen: {_names(self.open)}" if self.open else counted


def _names(people: Sequence[Signature]) -> str:
    names = [one.person for one in people[:_MOST_NAMED]]
    more = len(people) - len(names)
    return listed([*names, number_of(more, "other")] if more else names)


def signed_papers(
    plan: Plan,
    judged: Iterable[Judged],
    as_of: date,
    rules: Rules,
    *,
    issued: Mapping[str, tuple[str, date]] | None = None,
) -> tuple[SignedPaper, ...]:
    """Each paper that workers sign, with who has signed it; in binder order.

    Args:
        plan: the company and its documents.
        judged: the records.
        as_of: the day it is asked for; who works there on that day is meant.
        rules: for how long a signature is good.
        issued: by the id of a document, its version in force and the day it was issued; a signature that is older is
            for another version. None where no versions are kept.
    """
    company = plan.company
    staff, here = Staff(company), [e for e in company.employees if e.here(as_of)]
    rows: dict[str, list[Judged]] = {}
    for row in judged:
        if row.counts and row.day <= as_of:
            rows.setdefault(row.record.document_id, []).append(row)
    papers = []
    for type_ in {p.type.id: p.type for p in plan.documents if p.type.evidence}.values():
        each = type_.per == "employee"
        if not here or not (each or EVERYBODY & set(type_.signed_by)):
            continue
        version, since = (issued or {}).get(type_.id, ("", date.min))
        last = _last(company, staff, rows.get(type_.id, ()), each=each)
        good_from = max(since, _good_from(type_, as_of, rules))
        people = tuple(_signature(one, last.get(one.name), good_from) for one in here)
        known = each or any(row.record.took_part for row in rows.get(type_.id, ()))
        papers.append(SignedPaper(type_, each, people, version, known))
    return tuple(papers)


def _last(company: Company, staff: Staff, rows: Iterable[Judged], *, each: bool) -> dict[str, Judged]:
    """The last record by which each employee signed, by name."""
    last: dict[str, Judged] = {}
    for row in sorted(rows, key=lambda r: (r.day, r.record.place)):
        names = [*row.record.took_part] if each else [row.record.completed_by, *row.record.took_part]
        if row.record.scope_type == "worker":
            named = company.employee(row.record.scope_name)
            names.append(named.name if named else row.record.scope_name)
        for name in names:
            if one := staff.employee(name):
                last[one.name] = row
    return last


def _signature(one: Employee, row: Judged | None, good_from: date) -> Signature:
    if row is None:
        return Signature(one.name, "missing")
    return Signature(one.name, "signed" if row.day >= good_from else "again", row.day, row)


def _good_from(type_: DocumentType, as_of: date, rules: Rules) -> date:
    """The first day of which a signature is still good on ``as_of``."""
    if type_.frequency == "annual":
        return months_on(as_of, -rules.number("T10", "months"))
    if type_.frequency in {"daily", "weekly", "monthly", "quarterly"}:
        return months_on(as_of, -rules.number("T3", "months"))
    return date.min


def to_see(papers: Iterable[SignedPaper]) -> Mapping[str, tuple[SignedPaper, ...]]:
    """Who has still to be seen, with the papers each has to sign; people with the most to sign first."""
    found: dict[str, list[SignedPaper]] = {}
    for paper in papers:
        for one in paper.open if paper.known else ():
            found.setdefault(one.person, []).append(paper)
    return {name: tuple(found[name]) for name in sorted(found, key=lambda n: (-len(found[n]), n))}


def signed_step(papers: Sequence[SignedPaper]) -> Iterator[Step]:
    """The step that says who has still to sign; it stops nothing."""
    each = [paper for paper in papers if paper.each]
    if not each:
        return
    open_ = any(paper.open for paper in each)
    yield Step(
        "signed",
        "Every worker has signed",
        "missing" if open_ else "done",
        "; ".join(f"{paper.name}: {paper.says}" for paper in each),
        "See each of them, let them read and sign, and log it with the day it is signed: `secor signed` lists who."
        if open_
        else "",
        blocks=False,
    )
