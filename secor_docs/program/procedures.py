"""Job procedures: the steps of one task in working order, written by somebody, never made out of a list of controls.

Each step says what is done, what can hurt in that step, what holds it, and when to stop. Its verbs come from a closed
list, so that a dangerous order, such as digging before the lines are located, is refused (``_step_order.yaml``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Annotated

from pydantic import Field

from secor_docs.problems import Problem, one_of, refuse_any
from secor_docs.program.assessment import TaskAssessment
from secor_docs.program.hazards import Trade
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model


class OrderRule(Model):
    """What has to be done before what, and why."""

    first: tuple[Slug, ...] = Field(min_length=1, description="any of these verbs comes first")
    then: Slug = Field(description="the verb that comes later")
    needed: bool = Field(default=False, description="a procedure with the later one must have the first one")
    why: Sentence = Field(description="what happens otherwise", examples=["a line nobody has located is hit"])


class StepOrder(Model):
    """The closed list of verbs and the rules of their order."""

    verbs: Mapping[Slug, Sentence] = Field(description="what each verb means")
    rules: tuple[OrderRule, ...] = Field(description="what comes before what")
    deadly: tuple[Slug, ...] = Field(description="verbs of steps that can kill")


class ProcedureStep(Model):
    """One step of a job procedure."""

    verbs: tuple[Slug, ...] = Field(min_length=1, description="what it does, in the words of the closed list")
    do: Sentence = Field(description="what is done")
    hurt: Sentence = Field(description="what can hurt somebody in this step")
    hold: Sentence = Field(description="what holds it")
    stop: Sentence | None = Field(None, description='completes "Stop when ..."')

    @property
    def words(self) -> tuple[str, ...]:
        """Every sentence of it."""
        return tuple(filter(None, (self.do, self.hurt, self.hold, self.stop)))


class JobProcedure(Model):
    """The procedure of one task.

    Attributes:
        needs: activities the company must have for it; empty when the task is enough.
    """

    title: Sentence | None = Field(None, description="when it is narrower than the task")
    who: Sentence = Field(description="who does it, and who leads")
    gear: Sentence = Field(description="what has to be there before the start")
    law: tuple[Annotated[str, Field(pattern=r"^Code \d+(\.\d+)?$")], ...] = Field(
        description="sections of the OHS Code its steps rest on", examples=["Code 139"]
    )
    needs: tuple[Slug, ...] = Field(default=(), description="activity keys")
    steps: tuple[ProcedureStep, ...] = Field(min_length=5, max_length=14, description="the steps in working order")
    if_hurt: Sentence = Field(description="what is done at once if it goes wrong")


class _ProcedureFile(Model):
    trade: Slug = Field(description="the trade's key, the same as the file's name", examples=["framing"])
    procedures: Mapping[Slug, JobProcedure] = Field(description="by the id of the task")


def read_step_order(source: YamlText) -> StepOrder:
    """Read the closed list of verbs and the rules of their order.

    Raises:
        InputWrongError: with everything that is wrong in the file.
    """
    order = read_model(StepOrder, source)
    used = {verb for rule in order.rules for verb in (*rule.first, rule.then)} | set(order.deadly)
    refuse_any(
        source.problem(("verbs",), f'the verb "{verb}" is not in the list', one_of(verb, order.verbs), code="P006")
        for verb in sorted(used - set(order.verbs))
    )
    return order


def read_procedures(source: YamlText, trade: Trade, order: StepOrder) -> Mapping[str, JobProcedure]:
    """Read the job procedures of a trade, by the id of the task.

    Args:
        source: a file of ``hazard_library/procedures``.
        trade: the trade it is for.
        order: the closed list of verbs and the rules of their order.

    Raises:
        InputWrongError: with a Problem for each unknown task or verb, dangerous order, and deadly step without a stop.
    """
    read = read_model(_ProcedureFile, source)
    refuse_any(_problems(read, trade, order, source))
    return read.procedures


def _problems(read: _ProcedureFile, trade: Trade, order: StepOrder, source: YamlText) -> Iterator[Problem]:
    if read.trade != trade.trade:
        fix = f"Write {trade.trade}, or rename the file."
        yield source.problem(("trade",), f'found "{read.trade}" in the procedures of {trade.trade}', fix, code="P010")
    known = [task.id for task in trade.tasks]
    for id_, procedure in read.procedures.items():
        if id_ not in known:
            message, fix = f'{trade.trade} has no task "{id_}"', one_of(id_, known)
            yield source.problem(("procedures", id_), message, fix, code="P006")
        for number, step in enumerate(procedure.steps):
            at = ("procedures", id_, "steps", number)
            for verb in step.verbs:
                if verb not in order.verbs:
                    fix = one_of(verb, order.verbs)
                    yield source.problem((*at, "verbs"), f'"{verb}" is not in the list of verbs', fix, code="P006")
        for number, message, fix in faults(procedure, order):
            yield source.problem(("procedures", id_, "steps", number), message, fix, code="P023")


def faults(procedure: JobProcedure, order: StepOrder) -> Iterator[tuple[int, str, str]]:
    """What is dangerous in the order of the steps: number of the step from 0, what was found, what to write."""
    first: dict[str, int] = {}
    for number, step in enumerate(procedure.steps):
        for verb in step.verbs:
            first.setdefault(verb, number)
    for rule in order.rules:
        if rule.then not in first:
            continue
        at = first[rule.then]
        before = min((first[verb] for verb in rule.first if verb in first), default=None)
        names = " or ".join(rule.first)
        if before is None and rule.needed:
            yield at, f"{rule.then} without {names} before it: {rule.why}", f"Add a step with {names} before it."
        elif before is not None and (before > at or (before == at and not _in_order(procedure, at, rule))):
            yield at, f"{rule.then} comes before {names}: {rule.why}", f"Put {names} first."
    for number, step in enumerate(procedure.steps):
        if step.stop is None and set(step.verbs) & set(order.deadly):
            verbs = ", ".join(sorted(set(step.verbs) & set(order.deadly)))
            yield number, f"a step that can kill ({verbs}) does not say when to stop", "Add `stop:`."


def _in_order(procedure: JobProcedure, at: int, rule: OrderRule) -> bool:
    """Whether one step names the first verb before the later one."""
    verbs = procedure.steps[at].verbs
    return min(verbs.index(verb) for verb in rule.first if verb in verbs) < verbs.index(rule.then)


def with_procedures(
    tasks: Iterable[TaskAssessment], written: Mapping[tuple[str, str], JobProcedure], activities: Iterable[str]
) -> tuple[TaskAssessment, ...]:
    """The tasks of a company, each with its job procedure where one is written and the company does what it is about.

    Args:
        tasks: the tasks of its formal hazard assessment.
        written: procedures by trade and task.
        activities: the activities it has.
    """
    has = set(activities)
    return tuple(
        replace(task, procedure=found)
        if (found := written.get((task.trade, task.id))) is not None and has.issuperset(found.needs)
        else task
        for task in tasks
    )
