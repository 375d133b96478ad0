"""The plan: which documents a company needs, why, for whom, and how often.

Binder, tracker and readiness are readings of this one value; they do not know each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from secor_docs.company import Company, Gap, gaps, works_alone
from secor_docs.law.duties import Duty, duties_of
from secor_docs.law.incidents import ReportingTable
from secor_docs.law.law_list import LawList
from secor_docs.law.orders import OfficersOrders
from secor_docs.names import folded, slug
from secor_docs.program.assessment import TaskAssessment
from secor_docs.program.catalogue import Catalogue, Condition, DocumentType, element_name
from secor_docs.program.questions import Applies, Question, QuestionSet, applicable
from secor_docs.program.risk_matrix import Matrix
from secor_docs.scopes import is_gone, kind_of


@dataclass(frozen=True, slots=True)
class For:
    """Whom or what one copy of a document is for.

    Attributes:
        key: short name used in file names.
        name: as printed.
        index: position among the members of its list, from 0; of a trade or practice, in the plan's.
        formerly: the short names it went by before it was renamed.
    """

    key: str
    name: str
    index: int
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a document is in the plan.

    Attributes:
        kind: element, duty, law, question, activity, trade, fact, task.
        message: the reason in words.
    """

    kind: str
    message: str


_REASON_WORDS: Mapping[str, str] = {
    "activity": "work",
    "trade": "work",
    "fact": "your file",
    "task": "work",
    "law": "law",
    "question": "working questions",
}
"""The kinds of reasons that are told, in this order, each with its word."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One document of the binder.

    Attributes:
        type: what it is.
        reasons: why this company gets it.
        frequency: how often it must be done or reviewed, by the company's own policy.
        scope: whom it is for; None for the whole company.
        copy: number of the copy, from 1, where there are several.
    """

    type: DocumentType
    reasons: tuple[Reason, ...]
    frequency: str
    scope: For | None = None
    copy: int = 0

    @property
    def id(self) -> str:
        """``site-emergency-card`` or ``site-emergency-card/lot-22``."""
        return f"{self.type.id}/{self.scope.key}" if self.scope else self.type.id

    @property
    def number(self) -> str:
        """``08-02``; a trade's or practice's copies are numbered, ``06-05.1``.

        Papers for a person, a site or a thing go by its name: a running number would move when somebody leaves.
        """
        numbered = self.copy and not kind_of(self.type.per).source
        return f"{self.type.number}.{self.copy}" if numbered else self.type.number

    @property
    def short_reason(self) -> str:
        """Why this company gets it, in a few words: its own work first, then the law."""
        for kind in ("activity", "trade", "fact", "task"):
            message = next((reason.message for reason in self.reasons if reason.kind == kind), "")
            if message:
                return message
        law = next((reason.message for reason in self.reasons if reason.kind == "law"), "")
        return f"every company ({law})" if law else "every company; the evaluation looks for it"

    @property
    def reasons_by_kind(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """All reasons, each once, under the word for their kind."""
        found: dict[str, dict[str, None]] = {}
        for kind, word in _REASON_WORDS.items():
            messages = {reason.message: None for reason in self.reasons if reason.kind == kind}
            if messages:
                found.setdefault(word, {}).update(messages)
        return tuple((word, tuple(messages)) for word, messages in found.items())

    @property
    def former_ids(self) -> tuple[str, ...]:
        """The ids it had under the names its site, person or thing went by before."""
        return tuple(f"{self.type.id}/{key}" for key in self.scope.formerly) if self.scope else ()

    @property
    def title(self) -> str:
        """The title, with whom it is for."""
        return f"{self.type.title} – {self.scope.name}" if self.scope else self.type.title

    @property
    def file_name(self) -> str:
        """Name of its file without ending, safe on every system."""
        return f"{self.number} {slug(self.type.id)}" + (f" {self.scope.key}" if self.scope else "")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document this company does without, and why."""

    type: DocumentType
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the binder, the tracker and readiness need to know.

    Attributes:
        company: the company.
        documents: what it gets, in binder order.
        left_out: what it does without.
        law: the legislation that applies.
        tasks: the tasks of its formal hazard assessment.
        matrix: the risk matrix it rates on.
        question_set: the edition of the evaluation questions.
        activity_labels: words for the activity keys.
        duties: what the law wants on paper from this company.
        reporting: what is reported when something happens.
        orders: what officers wrote orders about; None where it is not told.
        day: the day papers are made on; None makes those of every site, whenever it was worked on.
    """

    company: Company
    documents: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    law: LawList
    tasks: tuple[TaskAssessment, ...]
    matrix: Matrix
    question_set: QuestionSet
    activity_labels: Mapping[str, str] = field(default_factory=dict)
    duties: tuple[Duty, ...] = ()
    reporting: ReportingTable = field(default_factory=ReportingTable)
    orders: OfficersOrders | None = None
    day: date | None = None

    def on(self, day: date) -> Plan:
        """The plan of what is printed on a day: without the papers of sites that are over; their records go on counting.

        Args:
            day: the day the papers are made on.
        """
        over = {n for n, site in enumerate(self.company.sites) if site.end is not None and site.end < day}
        if not over or len(over) == len(self.company.sites):
            return self
        documents = []
        for planned in self.documents:
            if planned.type.per != "site" or planned.scope is None:
                documents.append(planned)
            elif (index := planned.scope.index) not in over:
                before = sum(n < index for n in over)
                documents.append(replace(planned, scope=replace(planned.scope, index=index - before)))
        return replace(self, documents=tuple(documents), day=day)

    @property
    def practices(self) -> tuple[tuple[str, str], ...]:
        """Trade and group of each safe work practice, in order."""
        return tuple(dict.fromkeys((task.trade, task.group) for task in self.tasks))

    @property
    def trades(self) -> tuple[str, ...]:
        """The trades with tasks, in order."""
        return tuple(dict.fromkeys(task.trade for task in self.tasks))

    @property
    def procedure_trades(self) -> tuple[str, ...]:
        """The trades with at least one job procedure, in order."""
        return tuple(dict.fromkeys(task.trade for task in self.tasks if task.procedure is not None))

    @property
    def missing(self) -> tuple[Gap, ...]:
        """The facts that matter and are missing; a trade that the industry code tells is not."""
        return tuple(gap for gap in gaps(self.company) if gap.path != ("trades",) or not self.trades)


def make_plan(
    company: Company,
    catalogue: Catalogue,
    law: LawList,
    tasks: Sequence[TaskAssessment],
    matrix: Matrix,
    *,
    question_set: QuestionSet,
    activity_labels: Mapping[str, str],
    duties: Sequence[Duty] = (),
    reporting: ReportingTable = ReportingTable(),  # noqa: B008 - frozen
) -> Plan:
    """Work out what a company needs.

    Args:
        company: the company.
        catalogue: all documents.
        law: the legislation that applies to it.
        tasks: the tasks of its formal hazard assessment.
        matrix: the risk matrix.
        question_set: the edition of the evaluation questions.
        activity_labels: words for the activity keys.
        duties: what the law wants on paper from this company.
        reporting: what is reported when something happens.
    """
    plan = Plan(company, (), (), law, tuple(tasks), matrix, question_set, activity_labels, tuple(duties), reporting)
    planned: list[Planned] = []
    left_out: list[LeftOut] = []
    for type_ in catalogue:
        reasons = tuple(_reasons(type_, plan))
        if not reasons:
            left_out.append(LeftOut(type_, _why_not(type_, company)))
            continue
        whole = type_.per == "company"
        scopes = () if whole else _scopes(type_, plan)
        if not whole and not scopes:
            left_out.append(LeftOut(type_, kind_of(type_.per).nobody))
            continue
        frequency = _frequency(type_, company)
        if whole:
            planned.append(Planned(type_, reasons, frequency))
        else:
            planned.extend(Planned(type_, reasons, frequency, s, n) for n, s in enumerate(scopes, 1))
    return replace(plan, documents=tuple(planned), left_out=tuple(left_out))


@dataclass(frozen=True, slots=True)
class Answer:
    """One evaluation question and what this company's binder has for it.

    Attributes:
        question: the question.
        applies: whether it counts for this company, and why.
        documents: the planned documents that serve it, copies included, in binder order.
        left_out: documents that would serve it, which this company does without.
    """

    question: Question
    applies: Applies
    documents: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def unserved(self) -> bool:
        """True when the question counts and no planned document serves it."""
        return self.applies.holds and not self.documents

    @property
    def kinds(self) -> tuple[tuple[DocumentType, int], ...]:
        """The documents, each once, with the number of its copies."""
        copies = Counter(planned.type.id for planned in self.documents)
        types = {planned.type.id: planned.type for planned in self.documents}
        return tuple((type_, copies[id_]) for id_, type_ in types.items())


def crosswalk(plan: Plan) -> tuple[Answer, ...]:
    """Every question of the set with its documents, in the order of the set.

    The other way, a planned document names its questions in ``planned.type.questions``.
    """
    facts = question_facts(plan.company)
    return tuple(
        Answer(
            question,
            applicable(question, facts),
            tuple(p for p in plan.documents if question.known_as.intersection(p.type.questions)),
            tuple(gone for gone in plan.left_out if question.known_as.intersection(gone.type.questions)),
        )
        for question in plan.question_set.questions
    )


def question_facts(company: Company) -> Mapping[str, bool | None]:
    """What the company file tells of the conditions of the questions; None where it does not tell.

    Visitors and incidents are in the records, not in the file.
    """
    certification = company.certification
    evaluated = certification.status != "new" or certification.last_evaluation_score is not None
    return {
        "has_workers": company.worker_count > 1,
        "has_contractors": company.policies.subcontractors_used,
        "has_visitors": None,
        "workers_5_plus": company.needs_representative,
        "workers_under_5": not company.needs_representative,
        "had_incident": None,
        "after_first_year": evaluated,
    }


def _why_not(type_: DocumentType, company: Company) -> str:
    """Why a company does without a document: by a "no" of its own, or because nothing it told calls for it."""
    open_ = [c.fact for c in type_.when if c.fact and not c.one_of and fact_at(company, c.fact) is None]
    if open_:
        return f"Left out until company.yaml says yes or no to {' or '.join(open_)}."
    told = [condition for condition in type_.when if condition.activity or condition.fact]
    if all(refused(condition, company) or _none_listed(condition, company) for condition in told):
        return type_.otherwise
    asked = {key for condition in told for key in condition.activity}
    if own := [
        item.reason.rstrip(".") for item in company.activities.does_not if item.activity in asked and item.reason
    ]:
        return f"Not planned: {'; '.join(own)}. {_STOPS}"
    because = next((condition.because for condition in told if condition.because), "")
    return f"Not planned: nothing in company.yaml {f'says that {because}' if because else 'calls for it'}. {_STOPS}"


def _none_listed(condition: Condition, company: Company) -> bool:
    return bool(condition.fact) and fact_at(company, condition.fact) == ()


_STOPS = "If it comes up, that work stops."


def _frequency(type_: DocumentType, company: Company) -> str:
    stated = fact_at(company, type_.frequency_from) if type_.frequency_from else None
    return str(stated) if stated else type_.frequency


def _reasons(type_: DocumentType, plan: Plan) -> Iterator[Reason]:
    """Why the company needs the document; nothing when it does not."""
    found = [reason for condition in type_.when if (reason := _held(condition, plan)) is not None]
    found.extend(_brought(type_, plan))
    if type_.when and not found:
        return
    yield Reason("element", f"element {type_.element}, {element_name(type_.element)}")
    yield from dict.fromkeys(found)
    yield from (Reason("duty", duty.what) for duty in duties_of(plan.duties, type_.id))
    yield from (Reason("law", citation) for citation in type_.law)
    yield from (Reason("question", question) for question in type_.questions)


def _brought(type_: DocumentType, plan: Plan) -> Iterator[Reason]:
    """Tasks that bring the document with them, unless the company says it never does that work."""
    if type_.when and all(refused(condition, plan.company) for condition in type_.when):
        return
    for task in plan.tasks:
        if type_.id in task.brings:
            yield Reason("task", f"task: {task.task}")


def refused(condition: Condition, company: Company) -> bool:
    """True where the company says no to what the condition asks; a missing answer is no "no"."""
    if condition.activity:
        return {item.activity for item in company.activities.does_not}.issuperset(condition.activity)
    return bool(condition.fact) and fact_at(company, condition.fact) is False


def _held(condition: Condition, plan: Plan) -> Reason | None:
    company = plan.company
    found: Reason | None = None
    if condition.activity:
        found = next(
            (
                Reason("activity", plan.activity_labels.get(key, key))
                for key in condition.activity
                if key in plan.law.activities
            ),
            None,
        )
    elif condition.trade:
        found = next((Reason("trade", f"trade: {key}") for key in condition.trade if key in plan.trades), None)
    elif condition.equipment:
        types = {folded(item.type or "") for item in company.equipment if not is_gone(item)}
        found = next(
            (Reason("fact", f"equipment: {kind}") for kind in condition.equipment if folded(kind) in types), None
        )
    else:
        value = fact_at(company, condition.fact)
        holds = bool(value)
        if condition.one_of:
            holds = value in condition.one_of
        elif condition.at_least is not None:
            holds = (value or 0) >= condition.at_least
        found = Reason("fact", f"{condition.fact}: {_said(value)}") if holds else None
    if condition.negated:
        found = None if found else Reason("fact", condition.because or "it does not do without")
    return Reason(found.kind, condition.because) if found and condition.because else found


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(len(value)) if isinstance(value, tuple) else str(value)


def fact_at(company: Company, path: str) -> Any:
    """The value at a dotted path of company.yaml, or one of the counts; None where the cell is empty."""
    if path.startswith("counts."):
        return counts(company)[path.removeprefix("counts.")]
    if path == "policies.working_alone" and works_alone(company):
        return True
    value: Any = company
    for step in path.split("."):
        value = getattr(value, step, None)
        if value is None:
            return None
    if isinstance(value, tuple) and value and all(map(is_gone, value)):
        return ()  # nothing of it is there any more
    return value


def counts(company: Company) -> dict[str, int | bool]:
    """Head counts that decide things.

    workers: everyone under the WCB account. regular: workers regularly employed (OHS Act ss. 13, 14).
    """
    return {
        "workers": company.worker_count,
        "regular": company.regularly_employed,
        "needs_representative": company.needs_representative,
        "solo": company.worker_count <= 1,
    }


def _scopes(type_: DocumentType, plan: Plan) -> list[For]:
    """Whom or what the copies are for."""
    kind = kind_of(type_.per)
    if not kind.source:
        titles: dict[Any, str]
        if kind.key == "practice":
            titles = {(task.trade, task.group): task.group_title for task in plan.tasks}
        else:
            keys_of = plan.procedure_trades if kind.key == "procedures" else plan.trades
            titles = {task.trade: task.trade_name for task in plan.tasks if task.trade in keys_of}
        names = list(titles.values())
        return [For(key, name, n) for n, (key, name) in enumerate(zip(_keys(names), names, strict=True))]
    # Keys are given out over those who left too, so that nobody's changes when somebody leaves.
    everyone = kind.members(plan.company, left=True)
    names = [kind.called(plan.company, member) for member in everyone]
    keys = {id(member): (key, name) for member, key, name in zip(everyone, _keys(names), names, strict=True)}
    types = set(map(folded, type_.of))
    return [
        For(*keys[id(member)], index, tuple(map(slug, getattr(member, "formerly", ()))))
        for index, member in enumerate(kind.members(plan.company))
        if not kind.typed or folded(member.type or "") in types
    ]


def _keys(names: Sequence[str]) -> list[str]:
    """A short name for each, none twice."""
    keys: list[str] = []
    for name in names:
        key = base = slug(name)
        number = 2
        while key in keys:
            key = f"{base}-{number}"
            number += 1
        keys.append(key)
    return keys
