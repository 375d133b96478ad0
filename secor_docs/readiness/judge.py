"""Which records count, and why the others do not (rules T1, T2, T7, T14, T16).

The order in which records are given makes no difference: two rows that say the same are one record, whichever
comes first in the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from secor_docs.company import Company
from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.rules import RuleId, Rules
from secor_docs.tracker.proof import Doubt, EvidenceFacts, KeptFile, ProofState, file_doubt
from secor_docs.tracker.record import NIL_KIND, Record, operational

_folded = lru_cache(maxsize=4096)(folded)
"""Ten thousand rows name the same few people and sites."""


Reason = Literal[
    "unknown document",
    "no evidence",
    "withdrawn",
    "corrected",
    "unreadable status",
    "nil elsewhere",
    "undated",
    "future",
    "unsigned",
    "signature unknown",
    "incomplete",
    "completeness unknown",
    "nobody",
    "nowhere",
    "nothing named",
    "no policy",
    "before policy",
    "no site",
    "unknown site",
    "before site",
    "after site",
    "twice",
    "nil",
    "not operational",
    "begins nothing",
    "cannot begin",
    "outside window",
]
"""Why a record fills no month."""

_REASONS: Mapping[Reason, tuple[RuleId, str]] = {
    "unknown document": ("T2", "it is not among this company's documents"),
    "no evidence": ("T2", "a copy of this document is no evidence of work done"),
    "withdrawn": ("T16", "it is withdrawn"),
    "corrected": ("T16", "a later row corrects it"),
    "unreadable status": ("T16", "its Status cannot be read"),
    "nil elsewhere": ("T7", "its Status is nil, and only a monthly summary can say that nothing happened"),
    "undated": ("T1", "it is undated"),
    "future": ("T2", "its date lies in the future, after {}"),
    "unsigned": ("T2", "it is unsigned"),
    "signature unknown": ("T2", "it does not say whether it is signed"),
    "incomplete": ("T2", "it is incomplete"),
    "completeness unknown": ("T2", "it does not say whether every field is filled"),
    "nobody": ("T2", "it does not say who completed it"),
    "nowhere": ("T2", "it does not say where it is kept"),
    "nothing named": ("T2", "it does not say which {} it is for"),
    "no policy": ("T2", "nothing counts before the policy is signed, and none is"),
    "before policy": ("T2", "it is older than the policy signed on {}"),
    "no site": ("T14", "it names no site"),
    "unknown site": ("T14", 'the site "{}" is not in company.yaml'),
    "before site": ("T14", "it lies before the first day of the site, {}"),
    "after site": ("T14", "it lies after the last day of the site, {}"),
    "twice": ("T2", "the same record is in another row too"),
    "nil": ("T7", "it counts, but a month in which nothing happened needs other records too"),
    "not operational": ("T3", "it counts, but only records of work done fill the months"),
    "begins nothing": ("T2", "it counts, but without a signed policy nothing begins the three months"),
    "cannot begin": ("T2", "it counts, but it is older than the policy signed on {} and cannot begin the three months"),
    "outside window": ("T3", "it lies outside the 12 months before {}"),
}
"""The rule behind each reason, and the reason in words; ``{}`` stands for the day or name it depends on."""

POLICY_REASONS: frozenset[Reason] = frozenset({"no policy", "before policy"})
"""The only thing against it is that no policy was signed on its day."""

COMPLETABLE: frozenset[Reason] = frozenset(
    {
        "undated",
        "unsigned",
        "signature unknown",
        "incomplete",
        "completeness unknown",
        "nobody",
        "nowhere",
        "nothing named",
    }
)
"""What a person can still complete honestly: a signature given late carries the day it is given."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A record and what it is worth.

    Attributes:
        record: the record.
        type: its document; None when this company's plan has none of that id.
        counts: it is evidence.
        works: it counts, and it can begin and fill the three months.
        reason: why it fills no month; None when it does.
        about: the day or the name the reason depends on.
        state: proven, claimed or void: what stands behind it. A void one says why in :attr:`why_not`.
        files: the evidence files it names, as they are found.
        doubts: why some of them do not prove it.
    """

    record: Record
    type: DocumentType | None
    counts: bool
    works: bool
    reason: Reason | None = None
    about: str = ""
    state: ProofState = "void"
    files: tuple[KeptFile, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def rule(self) -> RuleId | Literal[""]:
        """The rule that decided, such as ``T2``; empty when it counts in full."""
        return _REASONS[self.reason][0] if self.reason else ""

    @property
    def why_not(self) -> str:
        """The reason in words; empty when it counts in full."""
        return _REASONS[self.reason][1].replace("{}", self.about) if self.reason else ""

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
        if r.document_id == rules.policy and r.signed and r.complete and r.activity_date and r.status == "counts"
    )
    return min((day for day in days if day <= as_of), default=None)


def nothing_counts(policy: date | None, as_of: date, rules: Rules) -> bool:
    """Whether nothing counts on ``as_of``, because no policy is signed by then (rule T2)."""
    return rules.on("T2") and (policy is None or policy > as_of)


def judge(
    plan: Plan,
    records: Iterable[Record],
    as_of: date,
    *,
    policy_signed_on: date | None,
    rules: Rules,
    evidence: EvidenceFacts | None = None,
) -> tuple[Judged, ...]:
    """Say of each record whether it counts on ``as_of``, by date and then by place in the sheet.

    Args:
        plan: the company and its documents.
        records: the log.
        as_of: the day the evaluation starts; later records are in the future.
        policy_signed_on: records of an earlier day do not count; while it is None nothing does.
        rules: the rules, with those in force.
        evidence: what the evidence files say; None where nobody looked, and then no record is proven.
    """
    rows = sorted(records, key=lambda r: (r.activity_date or date.max, r.place, r.record_id))
    replacing = {r.replaces for r in rows if r.replaces}
    # A row that was withdrawn for good corrects nothing; one that was corrected itself still does.
    corrected = frozenset(r.replaces for r in rows if r.replaces and (not r.withdrawn or r.record_id in replacing))
    judge = _Judge(plan, as_of, policy_signed_on, rules, corrected)
    return _with_files([judge.verdict(row) for row in rows], evidence or EvidenceFacts())


def _with_files(rows: Sequence[Judged], evidence: EvidenceFacts) -> tuple[Judged, ...]:
    """The rows with what their files say.

    A file proves the records of one day: the day it carries itself, else the earliest of those that name it.
    """
    named: dict[str, list[Judged]] = {}
    for row in rows:
        for file in evidence.of(row.record):
            if file.sha256 and row.record.activity_date and not row.record.withdrawn:
                named.setdefault(file.sha256, []).append(row)
    found = []
    for row in rows:
        files = evidence.of(row.record)
        if not files:
            found.append(row)
            continue
        doubts = tuple(doubt for file in files if (doubt := _doubt(row, file, named.get(file.sha256, ()))))
        sound = len(doubts) < len(files) and not any(doubt.kind in {"changed", "missing"} for doubt in doubts)
        state = "proven" if row.counts and sound else row.state
        found.append(replace(row, state=state, files=files, doubts=doubts))
    return tuple(found)


def _doubt(row: Judged, file: KeptFile, named_by: Sequence[Judged]) -> Doubt | None:
    """Why the file does not prove the row; None when it does."""
    if (doubt := file_doubt(file)) is not None:
        return doubt
    day = row.record.activity_date
    if day and file.own_day and file.own_day < day:
        return Doubt("own day", file)
    named_by = [other for other in named_by if other.counts] or named_by
    days = sorted({other.day for other in named_by})
    if len(days) > 1:
        proves = file.own_day if file.own_day in days else days[0]
        if day != proves:
            others = (o.record.record_id or str(o.record.place) for o in named_by if o.day == proves)
            return Doubt("doubled", file, tuple(dict.fromkeys(others)))
    return None


_No = tuple[Reason, str]


class _Judge:
    """Judges one row after the other."""

    def __init__(
        self, plan: Plan, as_of: date, policy_signed_on: date | None, rules: Rules, corrected: frozenset[str]
    ) -> None:
        self.company = plan.company
        self.types: Mapping[str, DocumentType] = {p.type.id: p.type for p in plan.documents}
        self.as_of = as_of
        self.policy = policy_signed_on
        self.rules = rules
        self.corrected = corrected
        self.works = {id_: operational(type_) for id_, type_ in self.types.items()}
        self.sites = {folded(site.name): site for site in plan.company.sites}
        self.begin = window_begin(plan.company, as_of, rules)
        self.seen: set[tuple[object, ...]] = set()

    def verdict(self, row: Record) -> Judged:
        type_ = self.types.get(row.document_id)
        no = self._no(row, type_)
        if no is not None:
            return Judged(row, type_, counts=False, works=False, reason=no[0], about=no[1])
        reason = self._no_month(row)
        about = str(self.policy if reason == "cannot begin" else self.as_of)
        return Judged(row, type_, counts=True, works=reason is None, reason=reason, about=about, state="claimed")

    def _no_month(self, row: Record) -> Reason | None:
        """Why a record that counts fills no month; None when it does."""
        day = row.activity_date
        assert day is not None
        if row.nil:
            return "nil"
        if not self.works[row.document_id]:
            return "not operational"
        if self.rules.on("T2") and (self.policy is None or day < self.policy):
            return "cannot begin" if self.policy else "begins nothing"
        return "outside window" if self.begin and day < self.begin else None

    def _no(self, row: Record, type_: DocumentType | None) -> _No | None:
        """Why the row does not count, and what that depends on; None when it does."""
        if type_ is None:
            return "unknown document", ""
        if not type_.evidence:
            return "no evidence", ""
        if row.status != "counts" and (no := self._status(row, type_)):
            return no, ""
        if row.activity_date is None:
            return "undated", ""
        if row.activity_date > self.as_of:
            return "future", str(self.as_of)
        no_ = self._not_whole(row) if self.rules.on("T2") else None
        no_ = no_ or (self._wrong_site(row, type_) if self.rules.on("T14") else None)
        no_ = no_ or (self._policy(row, row.activity_date) if self.rules.on("T2") else None)
        return no_ or (("twice", "") if self._twice(row) else None)

    def _status(self, row: Record, type_: DocumentType) -> Reason | None:
        if row.status is None:
            return "unreadable status"
        if row.withdrawn:
            return "corrected" if row.record_id and row.record_id in self.corrected else "withdrawn"
        return None if NIL_KIND in type_.evidence_kinds else "nil elsewhere"

    def _not_whole(self, row: Record) -> _No | None:
        if not row.signed:
            return "unsigned" if row.signed is False else "signature unknown", ""
        if not row.complete:
            return "incomplete" if row.complete is False else "completeness unknown", ""
        if not (row.completed_by and row.location):
            return "nowhere" if row.completed_by else "nobody", ""
        if not row.scope_name and row.scope_type != "company":
            return "nothing named", row.scope_type
        return None

    def _policy(self, row: Record, day: date) -> _No | None:
        """Nothing counts before the policy is signed, but for the policy and what may be older than it."""
        if row.document_id in self.rules.older_than_policy or row.document_id == self.rules.policy:
            return None
        if self.policy is None:
            return "no policy", ""
        return ("before policy", str(self.policy)) if day < self.policy else None

    def _wrong_site(self, row: Record, type_: DocumentType) -> _No | None:
        if row.scope_type != "site":
            return ("no site", "") if type_.per == "site" else None
        site = self.sites.get(_folded(row.scope_name))
        day = row.activity_date
        assert day is not None
        if site is None:
            return "unknown site", row.scope_name
        if site.start and day < site.start:
            return "before site", str(site.start)
        return ("after site", str(site.end)) if site.end and day > site.end else None

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
