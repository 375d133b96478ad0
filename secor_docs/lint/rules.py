"""The lint rules as data (``evaluation/lint.yaml``): expressions over text, and the words the other checks go by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, get_args

from pydantic import AliasChoices, Field

from secor_docs.data_files import Stock
from secor_docs.problems import InputWrongError, Place, Problem, refuse_any
from secor_docs.yamlfile import Model, Slug, YamlText, read_model, read_yaml

FILE = "evaluation/lint.yaml"

Group = Literal[
    "leftover",
    "names",
    "old law",
    "other law",
    "first aid",
    "policy",
    "review",
    "empty field",
    "version",
    "markup",
    "privacy",
]
GROUPS: tuple[Group, ...] = get_args(Group)


class TextRule(Model):
    """One expression that should not be found in a binder; the file says what each field means."""

    id: Slug = Field(description="a short name")
    group: Group
    find: str = Field(min_length=2, description="a regular expression")
    unless: str = Field("", description="an expression that makes the hit harmless")
    case: bool = Field(default=False, description="yes: capital letters matter")
    luhn: bool = Field(default=False, description="yes: the digits must pass the check of a SIN")
    # An overlay's own rules may still have the keys of version 0.1, `says` and `mend`.
    message: str = Field(min_length=3, description="what is wrong", validation_alias=AliasChoices("message", "says"))
    fix: str = Field(min_length=3, description="what to do", validation_alias=AliasChoices("fix", "mend"))


class LintRules(Model):
    """All the rules."""

    as_of: date
    texts: tuple[TextRule, ...] = Field(min_length=1)
    policies: str
    not_policies: str
    signature: str
    signature_date: str
    required: tuple[str, ...]
    forms: str
    review_months: int = Field(ge=1, le=60)


@dataclass(frozen=True)
class Compiled:
    """The rules with their expressions compiled once."""

    rules: LintRules

    @cached_property
    def texts(self) -> tuple[tuple[TextRule, re.Pattern[str], re.Pattern[str] | None], ...]:
        """Each rule with what it looks for and what makes a hit harmless."""
        return tuple(
            (
                rule,
                re.compile(rule.find, 0 if rule.case else re.IGNORECASE),
                re.compile(rule.unless, re.IGNORECASE) if rule.unless else None,
            )
            for rule in self.rules.texts
        )

    def word(
        self, name: Literal["policies", "not_policies", "signature", "signature_date", "forms"]
    ) -> re.Pattern[str]:
        """One of the other expressions."""
        return re.compile(getattr(self.rules, name), re.IGNORECASE)


def load_lint_rules(stock: Stock) -> Compiled:
    """Read the rules; an overlay's file of the same name replaces the shipped one.

    Raises:
        InputWrongError: with every fault in the file, expressions that do not compile among them.
        CouldNotReadError: it may not be read.
    """
    path = stock.find(FILE)
    if path is None:
        raise InputWrongError.of(Place(FILE), "", "the file is missing", "Install the program again.", code="F005")
    source = read_yaml(path, FILE)
    made = read_model(LintRules, source)
    problems = list(_faults(source, made))
    refuse_any(problems)
    return Compiled(made)


def _faults(source: YamlText, made: LintRules) -> Iterator[Problem]:
    expressions: list[tuple[tuple[str | int, ...], str]] = [
        (("texts", n, key), getattr(rule, key)) for n, rule in enumerate(made.texts) for key in ("find", "unless")
    ]
    expressions += [
        ((key,), getattr(made, key)) for key in ("policies", "not_policies", "signature", "signature_date", "forms")
    ]
    for at, expression in expressions:
        try:
            re.compile(expression)
        except re.error as error:
            yield source.problem(
                at, f"not a regular expression: {error}", "Fix it, or put it in single quotes.", code="P019"
            )
    seen: set[str] = set()
    for n, rule in enumerate(made.texts):
        if rule.id in seen:
            yield source.problem(
                ("texts", n, "id"), f'"{rule.id}" appears twice', "Give each rule its own id.", code="L008"
            )
        seen.add(rule.id)
