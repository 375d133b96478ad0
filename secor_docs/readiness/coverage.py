"""Coverage: each evaluation question with its documents and its dated records, and each document with its questions.

The state is ours, on the strict side, and no score: what an assessor gives is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, get_args

from secor_docs.dates import month_name
from secor_docs.plan import Answer, crosswalk, question_facts
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.questions import Question, applicable
from secor_docs.readiness.frequency import GOOD, FrequencyCheck
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.months import month_of
from secor_docs.readiness.verdict import Readiness
from secor_docs.values import listed

State = Literal["met", "short", "missing", "not applicable"]
STATES: tuple[State, ...] = get_args(State)

_EXAMPLES = 3
_BY_CALENDAR = frozenset({"daily", "weekly", "monthly"})
_TELLS: Mapping[str, tuple[str, ...]] = {
    "has_visitors": ("visitor_log",),
    "had_incident": ("incident_report", "investigation_report"),
}
"""Conditions that only the records tell, and the kinds of evidence that tell them."""


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """What a binder on disk shows of one planned document.

    Attributes:
        name: its file.
        dated: the day next to its signature, where the file holds one.
    """

    name: str
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One document as proof for one question, all its copies together.

    Attributes:
        type: the document.
        state: met, short, or missing.
        message: why, in words.
        fix: what to add; empty when met.
        rows: the records that count, in the window or within the year for yearly ones.
        counts: how many count in each month of :attr:`Coverage.months`.
        examples: the best records to show first.
        file: the file in the binder; empty when no binder was looked at, or it is a record only.
        signed_on: the newest day of signature that is known, of a document that is signed.
        silent: nothing is due, and nothing is there.
        holes: months that are over, without a record of one that is due at least monthly.
    """

    type: DocumentType
    state: State
    message: str
    fix: str
    rows: tuple[Judged, ...]
    counts: tuple[int, ...]
    examples: tuple[Judged, ...]
    file: str = ""
    signed_on: date | None = None
    silent: bool = False
    holes: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Covered:
    """One question with its proof.

    Attributes:
        answer: the question, whether it counts, and the documents that serve it.
        state: met, short, missing or not applicable.
        reason: why.
        add: what to add, each in a sentence.
        items: the proof, document by document.
    """

    answer: Answer
    state: State
    reason: str
    add: tuple[str, ...]
    items: tuple[Item, ...]

    @property
    def question(self) -> Question:
        """The question."""
        return self.answer.question

    @property
    def examples(self) -> tuple[Judged, ...]:
        """The best records of all its documents."""
        return tuple(j for item in self.items for j in item.examples)[:_EXAMPLES]


@dataclass(frozen=True, slots=True)
class Coverage:
    """All questions of an edition.

    Attributes:
        found: the readiness it rests on.
        months: the months the counts are for.
        questions: every question, in the order of the edition.
    """

    found: Readiness
    months: tuple[date, ...]
    questions: tuple[Covered, ...]

    def count(self, element: int | None = None) -> Mapping[State, int]:
        """How many questions are in each state; of one element, or of all."""
        counted = Counter(c.state for c in self.questions if element in {None, c.question.element})
        return {state: counted[state] for state in STATES}

    @property
    def complete(self) -> bool:
        """Whether every question that counts is met."""
        return all(c.state in {"met", "not applicable"} for c in self.questions)

    @property
    def by_document(self) -> tuple[tuple[DocumentType, tuple[Covered, ...]], ...]:
        """The other way: each document of the plan with the questions it serves, in binder order."""
        types = {planned.type.id: planned.type for planned in self.found.plan.documents}
        return tuple(
            (type_, tuple(c for c in self.questions if c.question.known_as.intersection(type_.questions)))
            for type_ in types.values()
        )

    @property
    def holes(self) -> tuple[tuple[DocumentType, date], ...]:
        """Months without a record of a document that is due at least monthly, by document and month."""
        gone = {(i.type.number, month): i.type for c in self.questions for i in c.items for month in i.holes}
        return tuple((gone[key], key[1]) for key in sorted(gone))


def coverage(found: Readiness, on_disk: Mapping[str, FileOnDisk] | None = None) -> Coverage:
    """Hold the evaluation questions against the binder and the records.

    Args:
        found: the readiness of the company, with its records judged.
        on_disk: what is in the binder on disk, by the id of the planned document; None when none was looked at.
    """
    plan = found.plan
    months = tuple(line.month for line in found.months.months[-6:])
    facts = dict(question_facts(plan.company))
    for condition, kinds in _TELLS.items():
        if any(
            j.counts and not j.record.nil and j.type and set(kinds) & set(j.type.evidence_kinds)
            for j in found.months.judged
        ):
            facts[condition] = True
    builder = _CoverageBuilder(found, months, on_disk)
    questions = []
    for answer in crosswalk(plan):
        decided = replace(answer, applies=applicable(answer.question, facts))
        items = tuple(builder.item(type_) for type_, _ in answer.kinds)
        questions.append(_covered(decided, items))
    return Coverage(found, months, tuple(questions))


class _CoverageBuilder:
    """Looks at each document once, however many questions it serves."""

    def __init__(self, found: Readiness, months: Sequence[date], on_disk: Mapping[str, FileOnDisk] | None) -> None:
        self.found, self.months, self.on_disk = found, months, on_disk
        self.items: dict[str, Item] = {}
        self.kept: dict[str, list[FrequencyCheck]] = {}
        for kept in found.kept:
            self.kept.setdefault(kept.type.id, []).append(kept)

    def item(self, type_: DocumentType) -> Item:
        if type_.id not in self.items:
            self.items[type_.id] = self._looked_at(type_)
        return self.items[type_.id]

    def _looked_at(self, type_: DocumentType) -> Item:
        item = self._records(type_) if type_.evidence else self._paper(type_)
        copies = [p for p in self.found.plan.documents if p.type.id == type_.id]
        if self.on_disk is None or not type_.directive:
            return item
        there = [self.on_disk[p.id] for p in copies if p.id in self.on_disk]
        gone = [p.title for p in copies if p.id not in self.on_disk]
        item = replace(item, file=there[0].name if there else "")
        if gone:
            fix = "Build the binder again with `secor build`."
            return replace(
                item,
                state="missing" if not there else "short",
                message=f"not in the binder: {listed(gone[:3])}",
                fix=fix,
            )
        return item

    def _paper(self, type_: DocumentType) -> Item:
        """A document that no record proves: it is in the binder, and its review is not past."""
        due = self.found.plan.company.dates.next_review
        days = [
            s.dated
            for p in self.found.plan.documents
            if p.type.id == type_.id and self.on_disk and (s := self.on_disk.get(p.id)) and s.dated
        ]
        nothing = tuple(0 for _ in self.months)
        if due is not None and due < self.found.as_of:
            return Item(
                type_,
                "short",
                f"its review was due on {due}",
                "Review it, and set the next review in company.yaml.",
                (),
                nothing,
                (),
            )
        message = (
            f"signed on {max(days)}"
            if days
            else "in the plan; whether it is signed is not known"
            if type_.signed_by
            else "in the plan"
        )
        return Item(type_, "met", message, "", (), nothing, (), signed_on=max(days, default=None))

    def _records(self, type_: DocumentType) -> Item:
        kept = self.kept.get(type_.id, [])
        counting = [j for j in self.found.months.judged if j.counts and j.type is not None and j.type.id == type_.id]
        rows = tuple(dict.fromkeys(j for k in kept for j in k.rows)) or tuple(counting)
        in_month = Counter(month_of(j.day) for j in counting)
        counts = tuple(in_month[month] for month in self.months)
        bad = [k for k in kept if k.status not in GOOD]
        holes = tuple(m for m in self.months if not in_month[m] and self._due_in(m, kept))
        state: State = "met" if not bad and not holes else "short" if counting else "missing"
        silent = not holes and not rows and all(k.status == "not due" for k in kept)
        message, fix = _said(kept, bad), ""
        if holes:
            gone = f"nothing in {listed([month_name(month) for month in holes])}"
            message = gone if not bad else f"{gone}; {message}"
            fix = "A month that is over cannot be filled any more: keep the records coming in, and say why it is empty."
        if bad:
            whom = listed([k.scope for k in bad if k.scope][:3])
            by = min((k.next_due for k in bad if k.next_due), default=None)
            verb = "Sign, date and log" if type_.directive else "Fill in, sign and log"
            add = f"{verb} {type_.number} {type_.title}{f' for {whom}' if whom else ''}{f' by {by}' if by else ''}."
            fix = f"{add} {fix}".rstrip()
        signed = max((j.day for j in rows), default=None) if type_.directive else None
        return Item(type_, state, message, fix, rows, counts, _best(rows), signed_on=signed, silent=silent, holes=holes)

    def _due_in(self, month: date, kept: Sequence[FrequencyCheck]) -> bool:
        """Whether a whole month that is over had to have a record.

        Looked at from the begin of the count, or, while the three months are not met, from the very first record:
        an empty month makes the count begin again, and is just what an assessor wants to see.
        """
        found = self.found
        since = found.months.begin if found.months.met else found.months.first
        monthly = any(k.frequency in _BY_CALENDAR and k.status != "not applicable" for k in kept)
        over = since is not None and since <= month < month_of(found.as_of)
        return monthly and over and not found.calendar.excused(month)


def _said(kept: Sequence[FrequencyCheck], bad: Sequence[FrequencyCheck]) -> str:
    if not kept:
        return "nothing is measured"
    if len(kept) == 1:
        return kept[0].message
    if not bad:
        return f"kept for all {len(kept)}; {kept[0].message}"
    return f"{len(kept) - len(bad)} of {len(kept)} are kept; {bad[0].scope or bad[0].type.title}: {bad[0].message}"


def _best(rows: Sequence[Judged]) -> tuple[Judged, ...]:
    """What to show first: what happened, with an evidence file, a finding that was closed, a review; the newest."""

    def worth(j: Judged) -> tuple[bool, int, date]:
        r = j.record
        closed = bool(r.findings and r.findings_closed >= r.findings)
        return not r.nil, 2 * bool(r.evidence) + closed + bool(r.reviewed_by), j.day

    return tuple(sorted((j for j in rows if _open(j)), key=worth, reverse=True)[:_EXAMPLES])


def _open(j: Judged) -> bool:
    """A record that may be shown to anybody."""
    return not (j.record.private or (j.type is not None and j.type.private))


def _covered(answer: Answer, items: tuple[Item, ...]) -> Covered:
    if not answer.applies.holds:
        return Covered(answer, "not applicable", answer.applies.reason, (), items)
    if not items:
        gone = "; ".join(f"{out.type.number} {out.type.title}: {out.reason}" for out in answer.left_out)
        return Covered(
            answer,
            "missing",
            "no document serves it" + (f" ({gone})" if gone else ""),
            ("Add a document that answers it.",),
            (),
        )
    state, reason = _judged(_deciding(answer.question, items))
    wrong = [item for item in _deciding(answer.question, items) if item.state in {"short", "missing"}]
    add = tuple(dict.fromkeys(item.fix for item in wrong if item.fix)) if state != "met" else ()
    if state != "met" and not add:
        names = (f"{item.type.number} {item.type.title}" for item in items if item.silent)
        add = tuple(
            f"Log a dated {name} as soon as there is one; a month without needs a nil statement." for name in names
        )[:1]
    if not answer.applies.known:
        reason = f"{reason}. {answer.applies.reason}"
    return Covered(answer, state, reason, add, items)


def _deciding(question: Question, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A written rule answers a directive question, dated records an operational one; else whatever there is."""
    fitting = tuple(
        i
        for i in items
        if (i.type.directive if question.mode == "directive" else i.type.evidence and not i.type.directive)
    )
    return fitting or tuple(i for i in items if i.type.evidence) or items


def _judged(items: Sequence[Item]) -> tuple[State, str]:
    wrong = [item for item in items if item.state in {"short", "missing"}]
    if items and all(item.silent for item in items):
        return "short", f"nothing is on file for {listed([i.type.title for i in items][:3])}"
    if not wrong:
        shown = next((i for i in items if i.rows or not i.silent), items[0])
        more = f", and {len(items) - 1} more" if len(items) > 1 else ""
        return "met", f"{shown.type.number} {shown.type.title}: {shown.message}{more}"
    state: State = "missing" if all(i.state == "missing" or i.silent for i in items) else "short"
    return state, "; ".join(f"{i.type.number} {i.type.title}: {i.message}" for i in wrong[:3]) + (
        f"; and {len(wrong) - 3} more" if len(wrong) > _EXAMPLES else ""
    )


def id_with_mark(question: Question) -> str:
    """The id with the mark that must be next to every question that is not official: ``S1.01 (derived)``."""
    return question.id if question.provenance == "official" else f"{question.id} ({question.provenance})"


def month_heads(covered: Coverage) -> tuple[str, ...]:
    """Short names of the months, for column heads."""
    return tuple(f"{month_name(month)[:3]} {month.year}" for month in covered.months)


def placed(judged: Judged) -> str:
    """A record in one line: number with its day, row, and where the paper is kept."""
    r = judged.record
    name = r.record_id or r.document_id
    day = "" if str(judged.day) in name else f", {judged.day}"
    return f"{name}{day}, {r.place.spot or r.place}" + (f", kept: {r.location}" if r.location else "")
