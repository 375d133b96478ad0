"""The rules by which records, courses and certificates are judged before an evaluation is started.

They are data (``evaluation/rules.yaml``): each has words, a status (assumption, practice or law), an effect and its
numbers, and can be switched off or changed by an overlay. How ACSA counts the three months is not public, so the
defaults take the stricter reading, and the status is shown wherever a rule decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from secor_docs.company.kinds import Day, YesNo
from secor_docs.names import folded
from secor_docs.problems import Problem, refuse_any
from secor_docs.program.overlay_rules import Numbers, with_overlays
from secor_docs.yamlfile import Model, YamlText, one_or_many, read_model

_folded = lru_cache(maxsize=1024)(folded)
"""The same few courses are looked up for every day that is still to come."""

RuleId = Literal[
    "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14", "T15", "T16", "T17", "T18"
]
"""The number of a rule in ``evaluation/rules.yaml``."""

RuleStatus = Literal["assumption", "practice", "law"]
Effect = Literal["blocks", "warns"]
CourseSetHolder = Literal["owner", "full-time"]


Names = Annotated[tuple[str, ...], BeforeValidator(one_or_many)]


class Rule(Model):
    """One rule, T1 to T18.

    ``effect`` blocks: the evaluation is not started while the rule is not met. ``in_force`` no: it is not applied.
    """

    name: str = Field(description="its name in a few words", examples=["No empty month"])
    says: str = Field(description="the rule in plain words")
    status: RuleStatus = Field(description="assumption, practice or law")
    sure: str = Field(default="", description="what it rests on, and how sure that is")
    effect: Effect = Field(description="blocks or warns")
    in_force: YesNo = Field(default=True, description="whether the rule is applied", examples=["no"])
    numbers: Numbers = Field(default={}, description="its numbers by name")


class RuleChange(Model):
    """What an overlay changes in a rule."""

    says: str | None = Field(default=None, description="the rule in your words")
    effect: Effect | None = Field(default=None, description="blocks or warns")
    in_force: YesNo | None = Field(default=None, description="whether the rule is applied", examples=["no"])
    numbers: Numbers = Field(default={}, description="its numbers by name")


class _Changes(Model):
    rules: Mapping[str, RuleChange] = Field(description="changes by the number of the rule")


class Limits(Model):
    """The program's fixed figures."""

    head_count: int = Field(ge=1, description="most people under the WCB account")
    head_count_months: int = Field(ge=1, description="the months looked back")
    continuing_education_years: int = Field(ge=1, description="years between two ACSA courses")
    letter_days: int = Field(ge=1, description="days a Temporary Letter is good")
    wait_months: int = Field(ge=0, description="months to wait after an expired letter or certificate")
    full_time_hours: str = Field(description="what full-time means")


class DatedName(Model):
    """A name as certificates print it, and the years in which they do."""

    name: str = Field(description="the name on the certificate")
    begins: Day | None = Field(default=None, alias="from", description="the first day of the name")
    ends: Day | None = Field(default=None, alias="until", description="the last day of the name")


class Course(Model):
    """A course and its names."""

    title: str = Field(description="the name we print")
    names: tuple[DatedName, ...] = Field(min_length=1, description="names on certificates")


class CourseNeed(Model):
    """One of these courses must be held."""

    name: str = Field(description="what it is called", examples=["industry course"])
    any_of: Names = Field(alias="any", min_length=1, description="keys of courses")


class CourseSet(Model):
    """The courses a company had to hold in certain years."""

    id: str
    begins: Day = Field(alias="from", description="the first day of the rule")
    ends: Day | None = Field(default=None, alias="until", description="the last day of the rule")
    says: str
    status: RuleStatus
    sure: str
    by: CourseSetHolder
    needs: tuple[CourseNeed, ...] = Field(min_length=1, description="what must be held")


class Rules(Model):
    """All rules and figures.

    ``older_than_policy``: documents that count as evidence though they are older than the signed policy.
    ``weekly_sheets``: daily documents kept as one sheet a week. ``hazard_reports``, ``nil_statement``, ``papers_register``,
    ``policy``, ``worker_participation``: ids of documents with a part in a rule. ``nil_covers``: the kinds of evidence
    of which a monthly summary says that nothing happened.
    """

    as_of: Day = Field(description="the day these rules were last looked at")
    rules: Mapping[RuleId, Rule]
    older_than_policy: Names
    weekly_sheets: Names
    hazard_reports: Names
    nil_statement: str
    nil_covers: Names
    papers_register: str
    policy: str
    worker_participation: Names
    limits: Limits
    courses: Mapping[str, Course]
    course_sets: tuple[CourseSet, ...] = Field(min_length=1, description="editions of the course rule, oldest first")
    letter_needs: tuple[CourseNeed, ...]

    def on(self, id_: RuleId) -> bool:
        """Whether the rule ``id_`` is applied."""
        return self.rules[id_].in_force

    def blocks(self, id_: RuleId) -> bool:
        """Whether the evaluation may not start while the rule is not met."""
        return self.on(id_) and self.rules[id_].effect == "blocks"

    def number(self, id_: RuleId, name: str) -> int:
        """A number of the rule ``id_``."""
        return self.rules[id_].numbers[name]

    def course_set(self, day: date) -> CourseSet:
        """The edition of the course rule in force on ``day``; the first one for days before it."""
        return next((s for s in reversed(self.course_sets) if s.begins <= day), self.course_sets[0])

    def course_key(self, text: str) -> str | None:
        """The key of the course a certificate names, such as ``CSTS 2020 (online)``; None for any other course."""
        return next((key for key, _ in self._named(text)), None)

    def _named(self, text: str) -> Iterator[tuple[str, DatedName]]:
        words = f" {' '.join(re.findall(r'[a-z0-9]+', _folded(text)))} "
        for key, course in self.courses.items():
            yield from ((key, name) for name in course.names if f" {_folded(name.name)} " in words)


def read_rules(source: YamlText, changes: Iterable[YamlText] = ()) -> Rules:
    """Read the rules, and what overlays change in them, the weakest overlay first.

    Raises:
        InputWrongError: with every fault in all files.
    """
    rules = read_model(Rules, source)
    problems = list(_unknown_courses(rules, source))
    words = ("rules", "rule", "number")
    made = with_overlays(rules.rules, changes, lambda file: read_model(_Changes, file).rules, words, problems)
    refuse_any(problems)
    return rules.model_copy(update={"rules": made})


def _unknown_courses(rules: Rules, source: YamlText) -> Iterable[Problem]:
    for i, set_ in enumerate(rules.course_sets):
        for j, need in enumerate(set_.needs):
            for key in need.any_of:
                if key not in rules.courses:
                    message = f'no course has the key "{key}"'
                    fix = f"Write one of {', '.join(rules.courses)}."
                    yield source.problem(("course_sets", i, "needs", j, "any"), message, fix, code="P013")
