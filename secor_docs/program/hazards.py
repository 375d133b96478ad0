"""The hazard library: trades, their tasks, hazards, controls and ratings.

A rating is severity times likelihood on the steps of the library's 4 x 4 matrix. All ratings are judgements
for the company and its workers to review (OHS Code s. 7, 8).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Field, field_validator, model_validator

from secor_docs.names import folded
from secor_docs.problems import Problem, TellingError, one_of, refuse_any
from secor_docs.yamlfile import Model, Path_, Sentence, Slug, YamlText, read_model

Type = Literal["safety", "health"]
Category = Literal["physical", "chemical", "biological", "psychological"]
TYPES: tuple[Type, ...] = get_args(Type)
CATEGORIES: tuple[Category, ...] = get_args(Category)

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
                    code="P002",
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

    figure: Sentence = Field(description="the figure as it is in the text", examples=["3 m"])
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
            raise TellingError(
                "no control is named", "Name at least one, best an elimination or engineering control.", code="P003"
            )
        return controls

    @field_validator("law")
    @classmethod
    def _citations(cls, law: tuple[str, ...]) -> tuple[str, ...]:
        for citation in law:
            if not re.fullmatch(r"(Act|Regulation|Code) \d+(\.\d+)?(-\d+)?", citation):
                raise TellingError(f'found "{citation}"', "Cite a section as Code 139 or Act 17.", code="L002")
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
        return next((t for t in self.tasks if same_words(name, t.id) or same_words(name, t.task)), None)


def read_trade(source: YamlText) -> Trade:
    """Read a trade of the library.

    Raises:
        InputWrongError: with a Problem for each unknown key or word, rating out of range, repeated id,
            unknown group, and figure that rests on nothing.
    """
    trade = read_model(Trade, source)
    problems = list(_trade_problems(trade, source))
    refuse_any(problems)
    return trade


def _trade_problems(trade: Trade, source: YamlText) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for number, task in enumerate(trade.tasks):
        at: Path_ = ("tasks", number)
        if task.id in seen:
            line = source.place(("tasks", seen[task.id], "id")).line
            fix = "Give each task its own id."
            yield source.problem((*at, "id"), f'"{task.id}" names the task on line {line} already', fix, code="L008")
        seen.setdefault(task.id, number)
        if task.group not in trade.groups:
            yield source.problem((*at, "group"), f'found "{task.group}"', one_of(task.group, trade.groups), code="P006")
        for position, figure in enumerate(task.figures):
            if figure.rests_on not in (*task.law, PRACTICE):
                message = f'found "{figure.rests_on}"'
                fix = "Write practice, or a section that is in this task's law."
                yield source.problem((*at, "figures", position, "rests_on"), message, fix, code="P007")
    used = {task.group for task in trade.tasks}
    for group in trade.groups:
        if group not in used:
            yield source.problem(("groups", group), "no task is in this group", "Delete the line.", code="P006")


def plain_words(words: str) -> str:
    """Words as tasks and hazards are compared: no case, no article in front, no full stop, single spaces."""
    return re.sub(r"^(an?|the) ", "", folded(words)).rstrip(".")


def same_words(one: str, other: str) -> bool:
    """Whether two tasks or hazards are the same but for case, article and full stop."""
    return plain_words(one) == plain_words(other)
