"""What one document prints besides the facts all documents share: whom it is for, its practice, its procedures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from secor_docs.binder.context import document_facts
from secor_docs.plan import Plan, Planned
from secor_docs.program.practices import Practice
from secor_docs.program.procedures import JobProcedure
from secor_docs.scopes import kind_of
from secor_docs.values import Namespace

Practices = Mapping[tuple[str, str], Practice]
"""Safe work practices by trade and task group."""


def own_facts(root: Namespace, plan: Plan, planned: Planned, practices: Practices) -> dict[str, Any]:
    """The facts of one document besides the shared ones: ``doc``, and what it is for."""
    values: dict[str, Any] = {"doc": document_facts(planned)}
    scope = planned.scope
    if scope is not None:
        values |= _scoped(root, plan, planned.type.per, scope.index, practices)
    return values


def _scoped(root: Namespace, plan: Plan, per: str, index: int, practices: Practices) -> dict[str, Any]:
    kind = kind_of(per)
    if kind.source:
        members: Any = root
        for step in kind.source.split("."):
            members = getattr(members, step)
        return {kind.variable: members[index]}
    if per in {"trade", "procedures"}:
        key = (plan.trades if per == "trade" else plan.procedure_trades)[index]
        own = [(task, fact) for task, fact in zip(root.tasks, plan.tasks, strict=True) if fact.trade == key]
        procedures = [_procedure(task, fact.procedure) for task, fact in own if fact.procedure is not None]
        tasks = [task for task, _ in own]
        return {"trade": Namespace("trade", key=key, name=tasks[0].trade, tasks=tasks, procedures=procedures)}
    trade, group = plan.practices[index]
    chosen = [
        (task, fact)
        for task, fact in zip(root.tasks, plan.tasks, strict=True)
        if (fact.trade, fact.group) == (trade, group)
    ]
    tasks = [task for task, _ in chosen]
    steps = practices.get((trade, group)) or _from_controls(tasks)
    return {
        "practice": Namespace(
            "practice",
            trade=chosen[0][1].trade_name,
            title=chosen[0][1].group_title,
            tasks=tasks,
            hazards=_once(hazard.hazard for task in tasks for hazard in task.hazards),
            ppe=_once(ppe for task in tasks for ppe in task.ppe),
            law=_once(cited for task in tasks for cited in task.law),
            before=list(steps.before),
            during=list(steps.during),
            after=list(steps.after),
            stop=list(steps.stop),
        )
    }


def _procedure(task: Namespace, written: JobProcedure) -> Namespace:
    return Namespace(
        "procedures",
        task=written.title or task.task,
        risk=f"{task.risk} {task.mark}",
        risk_after=f"{task.risk_after} {task.mark_after}",
        who=written.who,
        gear=written.gear,
        law=[cited.removeprefix("Code ") for cited in written.law],
        steps=[
            Namespace("steps", do=step.do, hurt=step.hurt, hold=step.hold, stop=step.stop or "–")
            for step in written.steps
        ],
        if_hurt=written.if_hurt,
    )


def _from_controls(tasks: list[Namespace]) -> Practice:
    """A practice where the library has none, as for a company's own tasks: its controls are the steps."""
    return Practice.model_construct(  # not read from a file: a list may be empty
        before=_said(c for task in tasks for c in (*task.elimination, *task.engineering)),
        during=_said(c for task in tasks for c in task.administrative),
        after=(
            "Leave the place tidy, with guards, covers and barriers back in place.",
            "Tag what is broken and take it out of use.",
            "Tell your supervisor what this page should say better.",
        ),
        stop=(
            "The work, the weather or the place is not what the FLHA says.",
            "A control on this page is missing or does not work.",
            "Someone who has no part in the work comes near it.",
            "You have not been trained for it, or you are not sure.",
        ),
    )


def _said(controls: Iterable[str]) -> tuple[str, ...]:
    return tuple(_once(f"{c[:1].upper()}{c[1:].rstrip('.')}." for c in controls))


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
