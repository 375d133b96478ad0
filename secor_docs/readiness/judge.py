"""Which records count, and why the others do not (rules T1, T2, T14).

The order in which records are given makes no difference: two rows that say the same are one record, whichever
stands first in the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from secor_docs.company import Company
from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.rules import Rules
from secor_docs.tracker.record import Record, operational

_folded = lru_cache(maxsize=4096)(folded)
"""Ten thousand rows name the same few people and sites."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A record and what it is worth.

    Attributes:
        record: the record.
        type: its document; None when this company's plan has none of that id.
        counts: it is evidence.
        works: it counts, and it can begin and fill the three months.
        why_not: why it does not count; or, for evidence that cannot fill a month, why not that. Empty otherwise.
        rule: the rule that decided, such as ``T2``; empty when it counts in full.
    """

    record: Record
    type: DocumentType | None
    counts: bool
    works: bool
    why_not: str = ""
    rule: str = ""

    @property
    def day(self) -> date:
        """The day of the activity; ask only of one that counts."""
        assert self.record.activity_date is not None
        return self.record.activity_date


def signed_policy_day(records: Iterable[Record], as_of: date, rules: Rules) -> date | None:
    """The first day on which the log says the health and safety policy was signed, up to ``as_of``."""
    days = (
        r.activity_date
        for r in records
        if r.document_id == rules.policy and r.signed and r.complete and r.activity_date and not r.withdrawn
    )
    return min((day for day in days if day <= as_of), default=None)


def judge(
    plan: Plan, records: Iterable[Record], as_of: date, *, policy_signed_on: date | None, rules: Rules
) -> tuple[Judged, ...]:
    """Say of each record whether it counts on ``as_of``, by date and then by place in the sheet.

    Args:
        plan: the company and its documents.
        records: the log.
        as_of: the day the evaluation starts; later records are in the future.
        policy_signed_on: records of an earlier day do not count; None sets no such limit.
        rules: the rules, with those in force.
    """
    rows = sorted(records, key=lambda r: (r.activity_date or date.max, r.place, r.record_id))
    court = _Court(plan, as_of, policy_signed_on, rules, frozenset(r.replaces for r in rows if r.replaces))
    return tuple(court.verdict(row) for row in rows)


class _Court:
    """Judges one row after the other."""

    def __init__(
        self, plan: Plan, as_of: date, policy_signed_on: date | None, rules: Rules, replaced: frozenset[str]
    ) -> None:
        self.company = plan.company
        self.types: Mapping[str, DocumentType] = {p.type.id: p.type for p in plan.documents}
        self.as_of = as_of
        self.policy = policy_signed_on
        self.rules = rules
        self.replaced = replaced
        self.works = {id_: operational(type_) for id_, type_ in self.types.items()}
        self.sites = {folded(site.name): site for site in plan.company.sites}
        self.begin = window_begin(plan.company, as_of, rules)
        self.seen: set[tuple[object, ...]] = set()

    def verdict(self, row: Record) -> Judged:
        type_ = self.types.get(row.document_id)
        no = self._no(row, type_)
        if no is not None:
            return Judged(row, type_, counts=False, works=False, why_not=no[1], rule=no[0])
        assert row.activity_date is not None
        if not self.works[row.document_id]:
            why = "it counts, but only records of work done fill the months"
            return Judged(row, type_, counts=True, works=False, why_not=why, rule="T3")
        if row.nil:
            why = "it counts, but a month in which nothing happened needs other records too"
            return Judged(row, type_, counts=True, works=False, why_not=why, rule="T7")
        if self.policy and row.activity_date < self.policy and self.rules.on("T2"):
            why = (
                f"it counts, but it is older than the policy signed on {self.policy} and cannot begin the three months"
            )
            return Judged(row, type_, counts=True, works=False, why_not=why, rule="T2")
        if self.begin and row.activity_date < self.begin:
            why = f"it lies outside the 12 months before {self.as_of}"
            return Judged(row, type_, counts=True, works=False, why_not=why, rule="T3")
        return Judged(row, type_, counts=True, works=True)

    def _no(self, row: Record, type_: DocumentType | None) -> tuple[str, str] | None:
        """The rule and the reason why the row does not count; None when it does."""
        if type_ is None:
            return "T2", "it is not among this company's documents"
        if not type_.evidence:
            return "T2", "a copy of this document is no evidence of work done"
        if row.withdrawn or (row.record_id and row.record_id in self.replaced):
            return "T16", "a later row corrects it"
        if row.activity_date is None:
            return "T1", "it is undated"
        if row.activity_date > self.as_of:
            return "T2", f"its date lies in the future, after {self.as_of}"
        no = self._not_whole(row) if self.rules.on("T2") else None
        no = no or (self._wrong_site(row, type_) if self.rules.on("T14") else None)
        return no or (("T2", "the same record stands in another row") if self._twice(row) else None)

    def _not_whole(self, row: Record) -> tuple[str, str] | None:
        day = row.activity_date
        assert day is not None
        older = row.document_id in self.rules.older_than_policy or row.document_id == self.rules.policy
        if not row.signed:
            message = "it is unsigned" if row.signed is False else "it does not say whether it is signed"
        elif not row.complete:
            message = "it is incomplete" if row.complete is False else "it does not say whether every field is filled"
        elif not row.completed_by:
            message = "it does not say who completed it"
        elif not row.location:
            message = "it does not say where it is kept"
        elif not row.scope_name and row.scope_type != "company":
            message = f"it does not say which {row.scope_type} it is for"
        elif self.policy and day < self.policy and not older:
            message = f"it is older than the policy signed on {self.policy}"
        else:
            return None
        return "T2", message

    def _wrong_site(self, row: Record, type_: DocumentType) -> tuple[str, str] | None:
        if row.scope_type != "site":
            return ("T14", "it names no site") if type_.per == "site" else None
        site = self.sites.get(_folded(row.scope_name))
        day = row.activity_date
        assert day is not None
        if site is None:
            return "T14", f'the site "{row.scope_name}" is not in company.yaml'
        if site.start and day < site.start:
            return "T14", f"it lies before the first day of the site, {site.start}"
        if site.end and day > site.end:
            return "T14", f"it lies after the last day of the site, {site.end}"
        return None

    def _twice(self, row: Record) -> bool:
        """Whether a row that says the same was seen before; the same document, day, scope and person."""
        content = (
            row.document_id,
            row.activity_date,
            row.scope_type,
            _folded(row.scope_name),
            _folded(row.completed_by),
        )
        keys = [(*content, row.record_id), (*content, _folded(row.notes), row.evidence, _folded(row.location))]
        twice = keys[0] in self.seen if row.record_id else keys[1] in self.seen
        self.seen.update(keys)
        return twice


def window_begin(company: Company, as_of: date, rules: Rules) -> date | None:
    """The first day of the window for a maintenance year; None for a first certification, which has no such limit."""
    if company.certification.status == "new":
        return None
    return months_on(as_of, -rules.number("T3", "year"))
