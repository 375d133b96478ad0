"""The facts of one company and one document, as a template sees them.

Everything here is a plain value, a :class:`~secor_docs.values.Namespace` of them, or a gap.
``secor templates show`` and ``docs/templates.md`` list the names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from secor_docs.binder.law_facts import law_facts
from secor_docs.binder.orders_facts import orders_facts
from secor_docs.binder.people_facts import supervisors, with_phones
from secor_docs.binder.reporting_facts import reporting_facts
from secor_docs.binder.site_facts import prime_contractor, site_facts, with_more
from secor_docs.company import Company, Gap
from secor_docs.company.gaps import same_number
from secor_docs.company.roles import roles
from secor_docs.names import folded, same
from secor_docs.plan import Answer, Plan, Planned, counts, crosswalk
from secor_docs.program.assessment import HazardRating, TaskAssessment
from secor_docs.program.catalogue import ELEMENTS, DocumentType, element_name
from secor_docs.program.risk_matrix import Level, Matrix
from secor_docs.scopes import is_gone
from secor_docs.values import MissingValue, Namespace

_NOT_PRINTED = frozenset({"emergency_contact", "formerly", "sold"})
"""Never in a template: what is private, as the binder is open to everyone on site, names of before, and what is gone."""

_FILLED_BY = {"dates.next_review": "dates.issued"}
"""Facts that come by themselves once another one is filled in."""


def facts_of(plan: Plan) -> Namespace:
    """The facts all documents of a company share."""
    company = plan.company
    missing = set(filter(None, map(_marked, plan.missing)))
    values: dict[str, Any] = {
        (key := info.alias or name): _plain(getattr(company, name), key, missing)
        for name, info in type(company).model_fields.items()
        if name not in {"activities", "hazards"}
    }
    for name in ("employees", "vehicles", "equipment"):  # what has left is in no paper
        facts = getattr(company, name)
        values[name] = (
            [one for one, fact in zip(values[name], facts, strict=True) if not is_gone(fact)] if facts else values[name]
        )
    owner = company.people.owner
    phones = {
        folded(role.name): role.phone
        for role in roles(company)
        if role.phone and (same(role.name, owner.name) or not same_number(role.phone, owner.phone or ""))
    }
    for name in ("people", "employees", "sites", "policies"):
        values[name] = with_phones(values[name], phones)
    values["emergency"] = with_more(
        values["emergency"], numbers=[_plain(n, "emergency.numbers", missing) for n in company.emergency_numbers]
    )
    values["sites"] = [
        site_facts(site, fact)
        for site, fact in zip(values["sites"], company.sites, strict=True)
        if plan.day is None or fact.end is None or fact.end >= plan.day
    ]
    prime = prime_contractor(values["company"], values["sites"])
    values["company"] = with_more(values["company"], is_prime_contractor=prime)
    people = values["people"]
    values["people"] = with_more(people, supervisors=supervisors(people, [*values["sites"], *values["employees"]]))
    values["counts"] = Namespace("counts", counts(company))
    values["activity_keys"] = list(plan.law.activities)
    values["activity_labels"] = [plan.activity_labels.get(key, key) for key in plan.law.activities]
    values["trade_keys"] = list(plan.trades)
    values["trade_names"] = list(dict.fromkeys(task.trade_name for task in plan.tasks))
    values["not_done"] = [
        Namespace(
            "not_done",
            label=plan.activity_labels.get(item.activity, item.activity),
            reason=item.reason or MissingValue(f"activities.does_not[{i}].reason"),
        )
        for i, item in enumerate(company.activities.does_not)
    ]
    values["law"] = law_facts(plan)
    values["reporting"] = reporting_facts(plan.reporting, company)
    values["orders"] = orders_facts(plan.orders, plan.trades)
    values["matrix"] = _matrix(plan.matrix)
    values["tasks"] = [_task(task) for task in plan.tasks]
    values["documents"] = [_document(planned, company) for planned in plan.documents]
    values["left_out"] = [
        Namespace(
            "left_out", number=left.type.number, title=left.type.title, reason=left.reason, element=left.type.element
        )
        for left in plan.left_out
    ]
    values["elements"] = [
        Namespace(
            "elements",
            number=number,
            name=name,
            kinds=_kinds(plan, number),
            documents=[d for d in values["documents"] if d.element == number],
            left_out=[d for d in values["left_out"] if d.element == number],
        )
        for number, _, name in ELEMENTS
    ]
    values["questions"] = [_question(answer, plan) for answer in crosswalk(plan)]
    asked = plan.question_set
    values["question_set"] = Namespace(
        "question_set",
        title=asked.title,
        edition=asked.edition,
        notice=asked.notice,
        elements=[
            Namespace(
                "question_set.elements",
                number=element.number,
                name=element.name,
                questions=[q for q in values["questions"] if q.element == element.number],
            )
            for element in asked.elements
        ],
    )
    return Namespace("", values)


def _question(answer: Answer, plan: Plan) -> Namespace:
    question = answer.question
    return Namespace(
        "questions",
        id=question.id,
        element=question.element,
        element_name=plan.question_set.element(question.element).name,
        asks=question.asks,
        mode=question.mode,
        applies=answer.applies.holds,
        reason=answer.applies.reason,
        documents=[
            Namespace(
                "questions.documents",
                id=type_.id,
                number=type_.number,
                title=type_.title,
                directive=type_.directive,
                copies=copies,
            )
            for type_, copies in answer.kinds
        ],
    )


def _kinds(plan: Plan, element: int) -> list[Namespace]:
    """The documents of an element, each once, with the number of copies."""
    first = {planned.type.id: planned for planned in reversed(plan.documents) if planned.type.element == element}
    copies = Counter(planned.type.id for planned in plan.documents)
    return [
        Namespace(
            "elements.kinds",
            number=p.type.number,
            title=p.type.title,
            frequency=p.frequency,
            copies=copies[p.type.id],
            questions=list(p.type.questions),
        )
        for p in reversed(first.values())
    ]


def _marked(gap: Gap) -> str:
    """What is printed as missing: the fact, or the whole person whose name is still the example's."""
    if not gap.needed:
        return gap.key
    block, _, last = gap.key.rpartition(".")
    is_role = block.startswith("people.") and block != "people.owner"
    return block if last == "name" and (is_role or block.endswith((".supervisor", ".vh_alternate_contact"))) else ""


def _plain(value: Any, path: str, missing: set[str]) -> Any:
    """Values of company.yaml as plain values; a gap where one is missing."""
    if value is None or value == "" or path in missing:
        return MissingValue(_FILLED_BY.get(path, path))
    if isinstance(value, BaseModel):
        names = [name for name in type(value).model_fields if name not in _NOT_PRINTED]
        return Namespace(path, {name: _plain(getattr(value, name), f"{path}.{name}", missing) for name in names})
    if isinstance(value, tuple):
        return [_plain(item, f"{path}[{number}]", missing) for number, item in enumerate(value)]
    return value


def document_facts(planned: Planned) -> Namespace:
    """What every document says of itself: number, title, purpose, law."""
    type_ = planned.type
    return Namespace(
        "doc",
        number=planned.number,
        title=type_.title,
        keep=_keep(type_),
        frequency=planned.frequency,
        purpose=type_.purpose,
        element=type_.element,
        element_name=element_name(type_.element),
        scope=planned.scope.name if planned.scope else "",
        law=list(type_.law),
    )


def _keep(type_: DocumentType) -> str:
    if type_.directive:
        return "Keep old versions " + _years(type_)
    return f"Keep {_years(type_)}" + (f" ({type_.keep.source})" if type_.keep.source.startswith("OHS") else "")


def _years(type_: DocumentType) -> str:
    return f"{type_.keep.years} year{'s' if type_.keep.years > 1 else ''}"


def _document(planned: Planned, company: Company) -> Namespace:
    type_ = planned.type
    return Namespace(
        "documents",
        number=planned.number,
        title=planned.title,
        id=type_.id,
        tab=type_.element,
        element=type_.element,
        kind=type_.kind,
        frequency=planned.frequency,
        questions=list(type_.questions),
        scope=planned.scope.name if planned.scope else "",
        evidence=type_.evidence,
        done_by=type_.done_by,
        version=company.program.version,
        copy=planned.copy,
        law=list(type_.law),
        base=Namespace("documents.base", number=type_.number, title=type_.title),
    )


# -- hazards ---------------------------------------------------------------------------------------


def _matrix(matrix: Matrix) -> Namespace:
    def steps(items: Iterable[Any]) -> list[Namespace]:
        return [Namespace("matrix", step=s.step, word=s.word, means=s.means) for s in items]

    rows = [
        Namespace(
            "matrix.grid",
            likelihood=f"{step.step} {step.word}",
            cells=[
                f"{severity.step * step.step} {level.mark}"
                for severity, level in zip(matrix.severity, levels, strict=True)
            ],
        )
        for step, levels in zip(reversed(matrix.likelihood), matrix.grid(), strict=True)
    ]
    return Namespace(
        "matrix",
        name=matrix.name,
        severity=steps(matrix.severity),
        likelihood=steps(matrix.likelihood),
        levels=[
            Namespace("matrix.levels", level=level.level, mark=level.mark, range=_range(level), action=level.action)
            for level in matrix.levels
        ],
        grid=rows,
    )


def _range(level: Level) -> str:
    return f"{level.lowest} to {level.highest}" if level.lowest != level.highest else str(level.highest)


def _task(task: TaskAssessment) -> Namespace:
    controls = {
        kind: list(getattr(task.controls, kind)) for kind in ("elimination", "engineering", "administrative", "ppe")
    }
    return Namespace(
        "tasks",
        id=task.id,
        trade=task.trade_name,
        task=task.task,
        group=task.group_title,
        hazards=[_hazard(hazard) for hazard in task.hazards],
        **controls,
        controls=[Namespace("controls", kind=kind, text=text) for kind, texts in controls.items() for text in texts],
        level=task.level.level,
        mark=task.level.mark,
        risk=task.initial.risk,
        level_after=task.level_after.level,
        mark_after=task.level_after.mark,
        risk_after=task.residual.risk,
        law=[cited if cited.startswith("OHS") else f"OHS {cited.replace(' ', ' s. ', 1)}" for cited in task.law],
    )


def _hazard(hazard: HazardRating) -> Namespace:
    return Namespace(
        "hazards",
        hazard=hazard.hazard,
        type=hazard.type,
        category=hazard.category,
        severity=hazard.before.severity,
        likelihood=hazard.before.likelihood,
        risk=hazard.before.risk,
        level=hazard.level.level,
        mark=hazard.level.mark,
        severity_after=hazard.after.severity,
        likelihood_after=hazard.after.likelihood,
        risk_after=hazard.after.risk,
        level_after=hazard.level_after.level,
        mark_after=hazard.level_after.mark,
    )
