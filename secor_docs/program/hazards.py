"""The hazard library: trades, their tasks, hazards, controls and ratings, and what a company makes of them.

A rating is severity times likelihood on the steps of a :class:`Matrix`. The library rates on the 4 x 4
matrix; a company may choose another, onto which every library rating is carried by the matrix's own
``carried`` rule. All ratings are judgements for the company and its workers to review (OHS Code s. 7, 8).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal, Self, TypedDict

from pydantic import Field, StringConstraints, field_validator, model_validator

from secor_docs.problems import InputWrongError, Place, Problem, TellingError, nearest
from secor_docs.yamlfile import Model, Path_, Sentence, Slug, YamlText, read_model

Type = Literal["safety", "health"]
Category = Literal["physical", "chemical", "biological", "psychological"]
TYPES: tuple[Type, ...] = ("safety", "health")
CATEGORIES: tuple[Category, ...] = ("physical", "chemical", "biological", "psychological")

STEPS = 4
"""Severity and likelihood in the library run from 1 to this."""

Step = Annotated[int, Field(ge=1, le=STEPS, examples=[2])]


class Rating(Model):
    """Severity and likelihood, each from 1 (least) upwards."""

    severity: Step = Field(description="how bad it would be, from 1 to 4")
    likelihood: Step = Field(description="how likely it is, from 1 to 4")

    @property
    def risk(self) -> int:
        """Severity times likelihood."""
        return self.severity * self.likelihood


class Hazard(Model):
    """One hazard of a task, rated before controls, and ``after`` with every control of the task in place."""

    hazard: Sentence = Field(description="what could hurt someone, and how")
    type: Type = Field(description="safety or health")
    category: Category = Field(description="physical, chemical, biological or psychological")
    severity: Step = Field(description="severity before controls, from 1 to 4")
    likelihood: Step = Field(description="likelihood before controls, from 1 to 4")
    after: Rating = Field(description="severity and likelihood with the controls in place")

    @property
    def before(self) -> Rating:
        """The rating before controls."""
        return Rating(severity=self.severity, likelihood=self.likelihood)

    @field_validator("after")
    @classmethod
    def _never_worse(cls, after: Rating, info: Any) -> Rating:
        for step in ("severity", "likelihood"):
            before = info.data.get(step)
            if before is not None and getattr(after, step) > before:
                raise TellingError(
                    f"the {step} after controls ({getattr(after, step)}) is higher than before ({before})",
                    f"Write a number of at most {before}.",
                )
        return after


class Controls(Model):
    """The controls of a task in the order OHS Code s. 9 asks for them."""

    elimination: tuple[Sentence, ...] = ()
    engineering: tuple[Sentence, ...] = ()
    administrative: tuple[Sentence, ...] = ()
    ppe: tuple[Sentence, ...] = ()

    def __bool__(self) -> bool:
        """True when at least one control is named."""
        return any((self.elimination, self.engineering, self.administrative, self.ppe))

    def and_(self, other: Controls) -> Controls:
        """These controls followed by those of ``other`` that are not among them."""
        return Controls(
            **{k: tuple(dict.fromkeys((*getattr(self, k), *getattr(other, k)))) for k in Controls.model_fields}
        )


PRACTICE = "practice"
"""What a figure rests on when no section states it."""


class Figure(Model):
    """A figure in the words of a task, and the section it rests on (or ``practice``)."""

    figure: Sentence = Field(description="the figure as it stands in the text", examples=["3 m"])
    rests_on: Sentence = Field(description="a section of this task's `law`, or practice", examples=["Code 139"])


class Task(Model):
    """One task of a trade.

    Attributes:
        group: key of one of the trade's groups; a group is what one safe work practice covers.
        law: sections that rest on this task, as ``Code 139``.
        brings: ids of the documents this task makes necessary.
        figures: every figure in the task's words and what it rests on.
    """

    id: Slug = Field(description="a short name in small letters and hyphens")
    task: Sentence = Field(description="the task in a few words", examples=["Build and stand walls"])
    group: Slug = Field(description="one of the groups above", examples=["walls"])
    hazards: tuple[Hazard, ...] = Field(min_length=1, description="what could hurt someone in this task")
    controls: Controls = Field(description="elimination, engineering, administrative and ppe lists")
    law: tuple[str, ...] = Field(default=(), description="sections", examples=["Code 139"])
    brings: tuple[Slug, ...] = Field(default=(), description="document ids", examples=["fall-protection-plan"])
    figures: tuple[Figure, ...] = ()

    @field_validator("controls")
    @classmethod
    def _some_control(cls, controls: Controls) -> Controls:
        if not controls:
            raise TellingError("no control is named", "Name at least one, best an elimination or engineering control.")
        return controls

    @field_validator("law")
    @classmethod
    def _citations(cls, law: tuple[str, ...]) -> tuple[str, ...]:
        for citation in law:
            if not re.fullmatch(r"(Act|Regulation|Code) \d+(\.\d+)?(-\d+)?", citation):
                raise TellingError(f'found "{citation}"', "Cite a section as Code 139 or Act 17.")
        return law

    @property
    def words(self) -> tuple[str, ...]:
        """Every sentence of the task, as a person reads it."""
        controls = (line for key in Controls.model_fields for line in getattr(self.controls, key))
        return (self.task, *(h.hazard for h in self.hazards), *controls)


class Trade(Model):
    """A trade of the library: its tasks, the groups they fall in, and the activities it usually does.

    Attributes:
        trade: the key, which is also the file's name.
        activities: keys of the shared vocabulary of ``industry_legislation/activities.yaml``.
        groups: title of each task group by its key.
    """

    trade: Slug = Field(description="the trade's key, the same as the file's name", examples=["framing"])
    name: Sentence = Field(description="the trade in words", examples=["Framing and rough carpentry"])
    activities: tuple[Slug, ...] = Field(default=(), description="activity keys", examples=["ladders"])
    groups: Mapping[Slug, Sentence] = Field(description="a title for each task group by its key")
    tasks: tuple[Task, ...] = Field(min_length=1, description="the tasks of the trade")

    @model_validator(mode="after")
    def _frozen_groups(self) -> Self:
        object.__setattr__(self, "groups", dict(self.groups))
        return self

    def task(self, name: str) -> Task | None:
        """The task with this id or these words, or None."""
        return next((t for t in self.tasks if _same(name, t.id) or _same(name, t.task)), None)


def read_trade(source: YamlText) -> Trade:
    """Read a trade of the library.

    Raises:
        InputWrongError: with a Problem for each unknown key or word, rating out of range, repeated id,
            unknown group, and figure that rests on nothing.
    """
    trade = read_model(Trade, source)
    problems = list(_trade_problems(trade, source))
    if problems:
        raise InputWrongError(problems)
    return trade


def _trade_problems(trade: Trade, source: YamlText) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for number, task in enumerate(trade.tasks):
        at: Path_ = ("tasks", number)
        if task.id in seen:
            line = source.place(("tasks", seen[task.id], "id")).line
            yield source.problem(
                (*at, "id"), f'"{task.id}" names the task on line {line} already', "Give each task its own id."
            )
        seen.setdefault(task.id, number)
        if task.group not in trade.groups:
            yield source.problem(
                (*at, "group"),
                f'found "{task.group}"',
                f"Write one of: {', '.join(trade.groups)}.{nearest(task.group, trade.groups)}",
            )
        for position, figure in enumerate(task.figures):
            if figure.rests_on not in (*task.law, PRACTICE):
                yield source.problem(
                    (*at, "figures", position, "rests_on"),
                    f'found "{figure.rests_on}"',
                    "Write practice, or a section that stands in this task's law.",
                )
    used = {task.group for task in trade.tasks}
    for group in trade.groups:
        if group not in used:
            yield source.problem(("groups", group), "no task is in this group", "Delete the line.")


# --- the matrix -------------------------------------------------------------------------------------


class MatrixStep(Model):
    """One step of severity or likelihood: its number, its word, and what it means on site."""

    step: Step
    word: Sentence
    means: Sentence


class Level(Model):
    """A risk level: which products of severity and likelihood it covers, and what must be done.

    Attributes:
        mark: one or two letters shown in a cell, so that the level is readable without colour.
    """

    level: Slug
    mark: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}$")]
    lowest: int = Field(alias="from", ge=1)
    highest: int = Field(alias="to", ge=1)
    action: Sentence


class Carried(Model):
    """Which step of this matrix stands for each of the library's four steps, and the rule in words."""

    rule: Sentence
    severity: tuple[Step, Step, Step, Step]
    likelihood: tuple[Step, Step, Step, Step]


class Matrix(Model):
    """A risk matrix: its steps, its levels, and how library ratings are carried onto it."""

    id: Annotated[str, StringConstraints(pattern=r"^[1-9]x[1-9]$")]
    name: Sentence
    severity: tuple[MatrixStep, ...]
    likelihood: tuple[MatrixStep, ...]
    levels: tuple[Level, ...]
    carried: Carried

    @model_validator(mode="after")
    def _sound(self) -> Self:
        for name in ("severity", "likelihood"):
            steps = [s.step for s in getattr(self, name)]
            if steps != list(range(1, len(steps) + 1)):
                raise TellingError(f"the steps of {name} are {steps}", "Number them 1, 2, 3 without a gap.")
            if max(getattr(self.carried, name)) > len(steps):
                raise TellingError(f"carried.{name} names a step past {len(steps)}", "Use the steps of this matrix.")
        for s in range(1, len(self.severity) + 1):
            for k in range(1, len(self.likelihood) + 1):
                if sum(level.lowest <= s * k <= level.highest for level in self.levels) != 1:
                    raise TellingError(f"{s} x {k} = {s * k} is in no level or in two", "Fix `from` and `to`.")
        return self

    def level(self, rating: Rating) -> Level:
        """The level of a rating made on this matrix."""
        return next(x for x in self.levels if x.lowest <= rating.risk <= x.highest)

    def carry(self, rating: Rating) -> Rating:
        """A library rating (4 x 4) on this matrix's steps, by the rule in ``carried``."""
        return Rating(
            severity=self.carried.severity[rating.severity - 1],
            likelihood=self.carried.likelihood[rating.likelihood - 1],
        )

    def grid(self) -> tuple[tuple[Level, ...], ...]:
        """The level of every cell: rows from the highest likelihood down, columns by rising severity."""
        return tuple(
            tuple(self.level(Rating(severity=s.step, likelihood=k.step)) for s in self.severity)
            for k in reversed(self.likelihood)
        )


class _Matrices(Model):
    default: str
    matrices: tuple[Matrix, ...] = Field(min_length=1)


def read_matrices(source: YamlText) -> tuple[Matrix, ...]:
    """Read the risk matrices, the default first.

    Raises:
        InputWrongError: a matrix is unsound, an id is used twice, or the default is not among them.
    """
    read = read_model(_Matrices, source)
    ids = [m.id for m in read.matrices]
    problems = [
        source.problem(("matrices", n, "id"), f'"{i}" is used twice', "Keep one of the two.")
        for n, i in enumerate(ids)
        if i in ids[:n]
    ]
    if read.default not in ids:
        problems.append(source.problem(("default",), f'found "{read.default}"', f"Write one of: {', '.join(ids)}."))
    if problems:
        raise InputWrongError(problems)
    return tuple(sorted(read.matrices, key=lambda m: m.id != read.default))


# --- what a company changes -------------------------------------------------------------------------

_COMPANY_FILE = Place("company.yaml")
_NO_CONTROLS = Controls()
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class AddedHazard:
    """A hazard the company names itself, rated on the company's matrix.

    Attributes:
        type: None is read as safety; ``category`` None as physical.
        after: severity and likelihood with controls; None takes no credit for controls until they are rated.
    """

    hazard: str
    severity: int | None
    likelihood: int | None
    type: str | None = None
    category: str | None = None
    after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """A task of the company's own, or more hazards and controls for a task the trade has already.

    Attributes:
        trade: None is enough when the company has one trade.
    """

    task: str
    hazards: tuple[AddedHazard, ...]
    trade: str | None = None
    controls: Controls = _NO_CONTROLS
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Drop:
    """A library task the company does not do, by id (``stand-walls``, ``framing/stand-walls``) or words.

    Attributes:
        trade: None means the task in any trade of the company.
    """

    task: str
    reason: str
    trade: str | None = None
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Rerating:
    """A hazard, or a whole task, the company rates otherwise before controls, on its own matrix.

    Attributes:
        trade: None means the task in any trade of the company.
        hazard: the hazard's words, or enough of them to mean one hazard; None means every hazard of the task.
        severity: None keeps the step there is; so does ``likelihood``.
    """

    task: str
    hazard: str | None = None
    severity: int | None = None
    likelihood: int | None = None
    trade: str | None = None
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Changes:
    """What a company adds to, drops from and rates otherwise than the library."""

    add: tuple[Addition, ...] = ()
    drop: tuple[Drop, ...] = ()
    rate: tuple[Rerating, ...] = ()


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
        if self.problems:
            raise InputWrongError(self.problems)
        order = list(self.trades)
        kept = (task for key, task in self.tasks.items() if key not in dropped)
        return tuple(sorted(kept, key=lambda task: order.index(task.trade)))

    def wrong(self, place: Place, field: str, message: str, fix: str) -> None:
        self.problems.append(Problem(place, field, message, fix))

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
            self.wrong(add.place, f"{field}.trade", message, _one_of(key, self.trades))
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
                self.wrong(place, f"{field}.{name}", f'found "{word}"', _one_of(word, known))
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
            self.wrong(drop.place, f"{field}.reason", "nothing stands here", fix)
        return self.named(drop, field)

    def named(self, change: Drop | Rerating, field: str) -> list[_Key]:
        """The keys of the tasks ``change`` names, or a Problem with the nearest name."""
        known = [t for t in self.tasks.values() if change.trade in {None, t.trade}]
        found = [(t.trade, t.id) for t in known if _is(change.task, t)]
        if change.trade is not None and change.trade not in self.trades:
            message = f'"{change.trade}" is not a trade of this company'
            self.wrong(change.place, f"{field}.trade", message, _one_of(change.trade, self.trades))
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
            self.wrong(rate.place, field, "no number stands here", fix)
        self.on_matrix((rate.severity or 1, rate.likelihood or 1), rate.place, field)
        for key in named:
            task = self.tasks[key]
            words = [h.hazard for h in task.hazards]
            hits = words if rate.hazard is None else _meant(rate.hazard, words)
            if not hits or (rate.hazard is not None and len(hits) > 1):
                message = f'"{rate.hazard}" fits {len(hits) or "no"} hazards of the task "{task.task}"'
                self.wrong(rate.place, f"{field}.hazard", message, _one_of(rate.hazard or "", hits or words, "; "))
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
    return _slug(name) in {task.id, _slug(f"{task.trade}/{task.id}")} or _same(name, task.task)


def _meant(words: str, known: Sequence[str]) -> list[str]:
    """The known sentences that are ``words``, or else contain them."""
    return [k for k in known if _same(words, k)] or [k for k in known if _folded(words) in _folded(k)]


def _one_of(word: str, known: Iterable[str], between: str = ", ") -> str:
    known = list(known)
    return f"Write one of: {between.join(known)}.{nearest(word, known)}"


def _folded(words: str) -> str:
    """Words as compared: no case, no article in front, no full stop, single spaces."""
    return re.sub(r"^(an?|the) ", "", " ".join(words.casefold().split())).rstrip(".")


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-") or "task"
