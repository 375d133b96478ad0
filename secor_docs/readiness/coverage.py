"""Coverage: each evaluation question with its documents and its dated records, and each document with its questions.

A question is answered by documents, by asking people or by looking. What the papers can say has a state; the rest is
named as what only a person can find out. The state is ours, on the strict side, and no score: what an assessor gives
is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, get_args

from secor_docs.dates import month_name
from secor_docs.plan import Answer, crosswalk, question_facts
from secor_docs.program.catalogue import DocumentType
from secor_docs.program.questions import Method, Question, applicable
from secor_docs.program.rules import Rules
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.on_file import FileOnDisk, Item, OnFile, Shelf
from secor_docs.readiness.proof import ElementProof, Proof, proof, proof_step
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.readiness.verdict import Readiness
from secor_docs.tracker.proof import PROOF_WORDS
from secor_docs.values import listed

State = Literal[OnFile, "to ask", "to see", "not applicable"]
STATES: tuple[State, ...] = get_args(State)

STATE_WORDS: Mapping[State, str] = {
    "proven": PROOF_WORDS["proven"],
    "claimed": PROOF_WORDS["claimed"],
    "to read": "to read",
    "nothing happened": "nothing happened",
    "short": "not enough",
    "missing": "missing",
    "to ask": "to ask",
    "to see": "to see",
    "not applicable": "does not apply",
}
"""The states as people read them, the same everywhere."""

_EXAMPLES = 3
_TELLS: Mapping[str, tuple[str, ...]] = {
    "has_visitors": ("visitor_log",),
    "had_incident": ("incident_report", "investigation_report"),
}
"""Conditions that only the records tell, and the kinds of evidence that tell them."""
_ROWS_ONLY: frozenset[State] = frozenset({"claimed", "to read", "nothing happened"})
_TOO: Mapping[Method, str] = {"interview": "ask people", "observation": "look", "documentation": "read"}
_BY_PEOPLE: Mapping[str, State] = {"interview": "to ask", "observation": "to see"}


@dataclass(frozen=True, slots=True)
class Covered:
    """One question with its proof.

    Attributes:
        answer: the question, whether it counts, and the documents that serve it.
        state: what the papers say of it, or who can find out.
        reason: why.
        add: what to add, each in a sentence.
        items: the proof, document by document.
        proven: a kept file, or a sample found on paper, stands behind what answers it.
    """

    answer: Answer
    state: State
    reason: str
    add: tuple[str, ...]
    items: tuple[Item, ...]
    proven: bool = False

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
        papers: what is in the binder on disk; empty when none was looked at.
        to_explain: what somebody who looks at the records would ask about; no state and no count rests on it.
    """

    found: Readiness
    months: tuple[date, ...]
    questions: tuple[Covered, ...]
    papers: tuple[FileOnDisk, ...] = ()
    to_explain: tuple[ToExplain, ...] = ()

    @property
    def unfit(self) -> tuple[tuple[str, str], ...]:
        """Papers of the binder that nobody should take for proof: the file, and why."""
        return tuple((paper.name, reason) for paper in self.papers if (reason := paper.unfit))

    def count(self, element: int | None = None) -> Mapping[State, int]:
        """How many questions are in each state; of one element, or of all."""
        counted = Counter(c.state for c in self.questions if element in {None, c.question.element})
        return {state: counted[state] for state in STATES}

    @property
    def complete(self) -> bool:
        """Whether nothing has to be added; what only people can find out is still to be found out."""
        return all(c.state not in {"short", "missing"} for c in self.questions)

    @property
    def by_papers(self) -> tuple[Covered, ...]:
        """The questions that count and that papers can answer."""
        return tuple(c for c in self.questions if c.state != "not applicable" and c.question.by_papers)

    def proof(self, rules: Rules) -> Proof:
        """For how many questions there is proof, and how many are needed."""
        asked = self.by_papers
        counted = [c for c in self.questions if c.state != "not applicable"]
        elements = [
            ElementProof(
                e.number,
                sum(c.proven for c in asked if c.question.element == e.number),
                sum(c.question.element == e.number for c in asked),
            )
            for e in self.found.plan.question_set.elements
        ]
        rows_only = sum(c.state in _ROWS_ONLY and not c.proven for c in asked)
        return proof(elements, rows_only=rows_only, by_people=len(counted) - len(asked), rules=rules)

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


def coverage(
    found: Readiness,
    on_disk: Mapping[str, FileOnDisk] | None = None,
    solid: Callable[[Judged], bool] = lambda judged: judged.state == "proven",
) -> Coverage:
    """Hold the evaluation questions against the binder and the records.

    Args:
        found: the readiness of the company, with its records judged.
        on_disk: what is in the binder on disk, by the id of the planned document; None when none was looked at.
        solid: whether something stands behind a record that counts; by itself only a kept file does.
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
    if found.nothing.stated and not facts["had_incident"]:
        facts["had_incident"] = False
    shelf = Shelf(found, months, on_disk, solid)
    questions = []
    for answer in crosswalk(plan):
        decided = replace(answer, applies=applicable(answer.question, facts))
        items = tuple(shelf.item(type_) for type_, _ in answer.kinds)
        questions.append(_covered(decided, items))
    return Coverage(found, months, tuple(questions), tuple((on_disk or {}).values()))


def with_proof(found: Readiness, covered: Coverage) -> Readiness:
    """The verdict with its second figure, and with the step of the gate that asks for proof."""
    if found.unread:
        return found
    figure = covered.proof(found.rules)
    step = proof_step(figure, found.rules)
    ahead = found.forecast.with_step(step, found.as_of)
    return replace(found, proof=figure, steps=(*found.steps, step), forecast=ahead)


def _covered(answer: Answer, items: tuple[Item, ...]) -> Covered:
    if not answer.applies.holds:
        return Covered(answer, "not applicable", answer.applies.reason, (), items)
    if people := _BY_PEOPLE.get(answer.question.methods[0]):
        return Covered(answer, people, _for_people(people, items), (), items)
    if not items:
        gone = "; ".join(f"{out.type.number} {out.type.title}: {out.reason}" for out in answer.left_out)
        reason = "no document serves it" + (f" ({gone})" if gone else "")
        return Covered(answer, "missing", reason, ("Add a document that answers it.",), ())
    deciding = _deciding(answer.question, items)
    state, reason = _judged(deciding)
    if more := [_TOO[method] for method in answer.question.methods[1:]]:
        reason = f"{reason}. {listed(more).capitalize()}, too"
    add = _to_add(deciding) if state in {"short", "missing"} else ()
    if not answer.applies.known:
        reason = f"{reason}. {answer.applies.reason}"
    if answer.question.to_read and state not in {"short", "missing"}:
        return Covered(answer, "to read", f"{reason}. What it says has to be read", add, items)
    proven = state == "proven" or (state == "nothing happened" and all(i.solid for i in deciding))
    return Covered(answer, state, reason, add, items, proven)


def _for_people(state: State, items: Sequence[Item]) -> str:
    """What only people can say or see, and what papers there are to begin with."""
    there = [f"{i.type.number} {i.type.title}" for i in items if i.good]
    help_ = f" {listed(there[:3])} may help." if there else ""
    return f"Only {'people can say it' if state == 'to ask' else 'a look can tell'}.{help_}"


def _to_add(deciding: Sequence[Item]) -> tuple[str, ...]:
    add = tuple(dict.fromkeys(item.fix for item in deciding if not item.good and item.fix))
    if add:
        return add
    names = (f"{item.type.number} {item.type.title}" for item in deciding if item.silent)
    return tuple(f"Log a dated {name} as soon as there is one." for name in names)[:1]


def _deciding(question: Question, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A written rule answers a directive question, dated records an operational one; else whatever there is."""
    fitting = tuple(
        i
        for i in items
        if (i.type.directive if question.mode == "directive" else i.type.evidence and not i.type.directive)
    )
    return fitting or tuple(i for i in items if i.type.evidence) or items


_STRONGEST: tuple[OnFile, ...] = ("nothing happened", "proven", "claimed", "to read")
"""States in which nothing has to be added; of several documents the last of them decides."""


def _judged(items: Sequence[Item]) -> tuple[OnFile, str]:
    """The state of several documents together; one that nothing is due of decides nothing while others do."""
    heard = [item for item in items if not item.silent]
    if not heard:
        return "missing", f"nothing is on file for {listed([i.type.title for i in items][:3])}"
    wrong = [item for item in heard if not item.good]
    if not wrong:
        state = max((i.state for i in heard), key=_STRONGEST.index)
        shown = next(i for i in heard if i.state == state)
        more = f", and {len(heard) - 1} more" if len(heard) > 1 else ""
        return state, f"{shown.type.number} {shown.type.title}: {shown.message}{more}"
    state = "missing" if all(i.state == "missing" for i in heard) else "short"
    return state, "; ".join(f"{i.type.number} {i.type.title}: {i.message}" for i in wrong[:3]) + (
        f"; and {len(wrong) - 3} more" if len(wrong) > _EXAMPLES else ""
    )


def id_with_mark(question: Question) -> str:
    """The id with the mark that must be next to every question that is not official: ``S1.01 (derived)``."""
    return question.id if question.provenance == "official" else f"{question.id} ({question.provenance})"


def counted_words(counted: Mapping[State, int]) -> str:
    """``12 proven, 40 row only, 3 missing``; of several states those that are there."""
    return ", ".join(f"{number} {STATE_WORDS[state]}" for state, number in counted.items() if number)


def month_heads(covered: Coverage) -> tuple[str, ...]:
    """Short names of the months, for column heads."""
    return tuple(f"{month_name(month)[:3]} {month.year}" for month in covered.months)


def placed(judged: Judged) -> str:
    """A record in one line: what :func:`located` says, and what stands behind it."""
    return f"{located(judged)}, {PROOF_WORDS[judged.state]}"


def located(judged: Judged) -> str:
    """Where a record is: number with its day, row, and where the paper is kept."""
    r = judged.record
    name = r.record_id or r.document_id
    day = "" if str(judged.day) in name else f", {judged.day}"
    return f"{name}{day}, {r.place.spot or r.place}" + (f", kept: {r.location}" if r.location else "")
