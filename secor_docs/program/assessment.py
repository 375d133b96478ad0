"""The formal hazard assessment of one company: the library's tasks, with the company's changes, rated on its matrix."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypedDict

from secor_docs.problems import Place, Problem, nearest, one_of, refuse_any
from secor_docs.program.hazard_changes import AddedHazard, Addition, Changes, Drop, Rerating
from secor_docs.program.hazards import CATEGORIES, TYPES, Controls, Rating, Task, Trade, plain_words, same_words
from secor_docs.program.risk_matrix import Level, Matrix

if TYPE_CHECKING:
    from secor_docs.program.procedures import JobProcedure

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HazardRating:
    """One hazard of the company's assessment, rated on the company's matrix.

    Attributes:
        source: ``library``, ``rated`` (a library hazard with the company's rating) or ``added``.
    """

    hazard: str
    type: str
    category: str
    before: Rating
    after: Rating
    level: Level
    level_after: Level
    source: Literal["library", "rated", "added"]


@dataclass(frozen=True, slots=True)
class TaskAssessment:
    """One task of the company's formal hazard assessment.

    Attributes:
        id: unique with ``trade``; made from its words for a task of the company's own.
        group: key of the task group; ``group_title`` says it in words.
        initial: the highest rated hazard before controls; ``residual`` the highest after.
        own: True when the company added the task.
        procedure: its job procedure, where one is written.
    """

    trade: str
    trade_name: str
    id: str
    task: str
    group: str
    group_title: str
    hazards: tuple[HazardRating, ...]
    controls: Controls
    law: tuple[str, ...]
    brings: tuple[str, ...]
    initial: Rating
    residual: Rating
    level: Level
    level_after: Level
    own: bool = False
    procedure: JobProcedure | None = None


OWN_GROUP = "company-tasks"
"""The group of tasks a company adds itself."""


def assessment(trades: Iterable[Trade], matrix: Matrix, changes: Changes | None = None) -> tuple[TaskAssessment, ...]:
    """The tasks of a company: those of its trades, less its drops, plus its additions, rated on ``matrix``.

    Library ratings are carried onto ``matrix``; ratings in ``changes`` are on it already. A re-rated hazard
    keeps the library's rating after controls, but never above the new rating. The order is that of
    ``trades``; own tasks come last within their trade.

    Raises:
        InputWrongError: with a Problem for each change that names no trade, task or hazard of the company,
            gives no reason for a drop, or a rating or word that is not on the matrix.
    """
    return _Assessing(trades, matrix).run(changes or Changes())


class _Rated(TypedDict):
    before: Rating
    after: Rating
    level: Level
    level_after: Level


class _Highest(TypedDict):
    initial: Rating
    residual: Rating
    level: Level
    level_after: Level


class _Assessing:
    """One run of :func:`assessment`: the tasks as they change, and the problems met on the way."""

    def __init__(self, trades: Iterable[Trade], matrix: Matrix) -> None:
        self.trades = {trade.trade: trade for trade in trades}
        self.matrix = matrix
        self.problems: list[Problem] = []
        self.tasks: dict[_Key, TaskAssessment] = {}
        for trade in self.trades.values():
            for task in trade.tasks:
                self.tasks[trade.trade, task.id] = self.from_library(trade, task)

    def run(self, changes: Changes) -> tuple[TaskAssessment, ...]:
        for number, add in enumerate(changes.add):
            self.add(add, f"hazards.add[{number}]")
        dropped = {key for n, drop in enumerate(changes.drop) for key in self.drop(drop, f"hazards.drop[{n}]")}
        for number, rate in enumerate(changes.rate):
            self.rate(rate, f"hazards.rate[{number}]", dropped)
        refuse_any(self.problems)
        order = list(self.trades)
        kept = (task for key, task in self.tasks.items() if key not in dropped)
        return tuple(sorted(kept, key=lambda task: order.index(task.trade)))

    def wrong(self, place: Place, field: str, message: str, fix: str) -> None:
        self.problems.append(Problem(place, field, message, fix, code="C021"))

    def from_library(self, trade: Trade, task: Task) -> TaskAssessment:
        hazards = tuple(
            HazardRating(
                hazard=h.hazard,
                type=h.type,
                category=h.category,
                source="library",
                **self.levels(self.matrix.carry(h.before), self.matrix.carry(h.after)),
            )
            for h in task.hazards
        )
        return TaskAssessment(
            trade=trade.trade,
            trade_name=trade.name,
            id=task.id,
            task=task.task,
            group=task.group,
            group_title=trade.groups[task.group],
            hazards=hazards,
            controls=task.controls,
            law=task.law,
            brings=task.brings,
            **self.highest(hazards),
        )

    def levels(self, before: Rating, after: Rating) -> _Rated:
        level, level_after = self.matrix.level(before), self.matrix.level(after)
        return {"before": before, "after": after, "level": level, "level_after": level_after}

    def highest(self, hazards: Iterable[HazardRating]) -> _Highest:
        hazards = tuple(hazards)
        initial = max((h.before for h in hazards), key=lambda r: (r.risk, r.severity))
        residual = max((h.after for h in hazards), key=lambda r: (r.risk, r.severity))
        level, level_after = self.matrix.level(initial), self.matrix.level(residual)
        return {"initial": initial, "residual": residual, "level": level, "level_after": level_after}

    def changed(self, task: TaskAssessment, hazards: tuple[HazardRating, ...]) -> TaskAssessment:
        return replace(task, hazards=hazards, **self.highest(hazards))

    def add(self, add: Addition, field: str) -> None:
        read = [self.added_hazard(h, add.place, f"{field}.hazards[{n}]") for n, h in enumerate(add.hazards)]
        hazards = tuple(h for h in read if h is not None)
        key = add.trade or (next(iter(self.trades)) if len(self.trades) == 1 else "")
        trade = self.trades.get(key)
        if trade is None:
            message = f'"{key}" is not a trade of this company' if key else "is missing"
            self.wrong(add.place, f"{field}.trade", message, one_of(key, self.trades))
            return
        old = next((t for t in self.tasks.values() if t.trade == key and _is(add.task, t)), None)
        if old is not None:
            task = replace(old, controls=old.controls.and_(add.controls))
            self.tasks[key, old.id] = self.changed(task, (*old.hazards, *hazards))
            return
        if not add.controls:
            fix = "Name what the crew does about the hazard."
            self.wrong(add.place, f"{field}.controls", "no control is named", fix)
        if not add.hazards:
            fix = "Name at least one hazard of the task."
            self.wrong(add.place, f"{field}.hazards", "no hazard is named", fix)
        if hazards:
            slug = _slug(add.task)
            self.tasks[key, slug] = TaskAssessment(
                trade=key,
                trade_name=trade.name,
                id=slug,
                task=add.task.strip(),
                group=OWN_GROUP,
                group_title="Tasks of our own",
                hazards=hazards,
                controls=add.controls,
                law=(),
                brings=(),
                own=True,
                **self.highest(hazards),
            )

    def added_hazard(self, added: AddedHazard, place: Place, field: str) -> HazardRating | None:
        before = len(self.problems)
        type_, category = added.type or TYPES[0], added.category or CATEGORIES[0]
        for name, word, known in (("type", type_, TYPES), ("category", category, CATEGORIES)):
            if word not in known:
                self.wrong(place, f"{field}.{name}", f'found "{word}"', one_of(word, known))
        self.on_matrix((added.severity, added.likelihood), place, field)
        if added.after is not None:
            self.on_matrix(added.after, place, f"{field}.after")
        if len(self.problems) > before or added.severity is None or added.likelihood is None:
            return None
        first = Rating(severity=added.severity, likelihood=added.likelihood)
        after = Rating(severity=added.after[0], likelihood=added.after[1]) if added.after else first
        rated = self.levels(first, after)
        return HazardRating(hazard=added.hazard.strip(), type=type_, category=category, source="added", **rated)

    def on_matrix(self, given: tuple[int | None, int | None], place: Place, field: str) -> None:
        steps = (("severity", self.matrix.severity), ("likelihood", self.matrix.likelihood))
        for step, (name, allowed) in zip(given, steps, strict=True):
            if step is None or not 1 <= step <= len(allowed):
                message = "is missing" if step is None else f"found {step}"
                fix = f"Write a number from 1 to {len(allowed)}: the company uses the {self.matrix.id} matrix."
                self.wrong(place, f"{field}.{name}", message, fix)

    def drop(self, drop: Drop, field: str) -> list[_Key]:
        if not drop.reason.strip():
            fix = "Say why the company does not do this task."
            self.wrong(drop.place, f"{field}.reason", "nothing is written here", fix)
        return self.named(drop, field)

    def named(self, change: Drop | Rerating, field: str) -> list[_Key]:
        """The keys of the tasks ``change`` names, or a Problem with the nearest name."""
        known = [t for t in self.tasks.values() if change.trade in {None, t.trade}]
        found = [(t.trade, t.id) for t in known if _is(change.task, t)]
        if change.trade is not None and change.trade not in self.trades:
            message = f'"{change.trade}" is not a trade of this company'
            self.wrong(change.place, f"{field}.trade", message, one_of(change.trade, self.trades))
        elif not found:
            hint = nearest(change.task, [*(t.task for t in known), *(t.id for t in known)])
            fix = hint.strip() or "`secor hazards list` shows the tasks of the company's trades."
            self.wrong(change.place, f"{field}.task", f'no task is called "{change.task}"', fix)
        return found

    def rate(self, rate: Rerating, field: str, dropped: set[_Key]) -> None:
        named = self.named(rate, field)
        if named and dropped.issuperset(named):
            self.wrong(rate.place, f"{field}.task", f'"{rate.task}" is dropped', "Delete the rating, or the drop.")
            return
        if rate.severity is None and rate.likelihood is None:
            fix = "Write the severity, the likelihood or both."
            self.wrong(rate.place, field, "no number is written here", fix)
        self.on_matrix((rate.severity or 1, rate.likelihood or 1), rate.place, field)
        for key in named:
            task = self.tasks[key]
            words = [h.hazard for h in task.hazards]
            hits = words if rate.hazard is None else _meant(rate.hazard, words)
            if not hits or (rate.hazard is not None and len(hits) > 1):
                message = f'"{rate.hazard}" fits {len(hits) or "no"} hazards of the task "{task.task}"'
                self.wrong(rate.place, f"{field}.hazard", message, one_of(rate.hazard or "", hits or words, "; "))
            elif not self.problems:
                hazards = (self.rerated(h, rate) if h.hazard in hits else h for h in task.hazards)
                self.tasks[key] = self.changed(task, tuple(hazards))

    def rerated(self, hazard: HazardRating, rate: Rerating) -> HazardRating:
        severity = rate.severity or hazard.before.severity
        likelihood = rate.likelihood or hazard.before.likelihood
        after = Rating(
            severity=min(hazard.after.severity, severity), likelihood=min(hazard.after.likelihood, likelihood)
        )
        rated = self.levels(Rating(severity=severity, likelihood=likelihood), after)
        return replace(hazard, source="rated", **rated)


def _is(name: str, task: TaskAssessment) -> bool:
    return _slug(name) in {task.id, _slug(f"{task.trade}/{task.id}")} or same_words(name, task.task)


def _meant(words: str, known: Sequence[str]) -> list[str]:
    """The known sentences that are ``words``, or else contain them."""
    return [k for k in known if same_words(words, k)] or [k for k in known if plain_words(words) in plain_words(k)]


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-") or "task"
