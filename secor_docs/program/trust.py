"""The kinds of questions that records raise by how alike they are, who signed them and when (``evaluation/trust.yaml``).

They are data: each has words and numbers, and an overlay may change them or leave one out. All are ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from pydantic import Field

from secor_docs.company.kinds import Day, YesNo
from secor_docs.problems import Problem, refuse_any
from secor_docs.program.overlay_rules import Numbers, with_overlays
from secor_docs.yamlfile import Model, YamlText, read_model

TrustKind = Literal[
    "not-there",
    "not-known",
    "two-places",
    "site-not-open",
    "day-off",
    "shut-down",
    "nil-early",
    "nil-against",
    "said-away",
    "said-closed",
    "before-policy",
    "before-event",
    "many-on-one-day",
    "written-at-once",
    "written-before",
    "written-otherwise",
    "same-words",
    "other-season",
    "copied-year",
    "one-file",
    "picture-day",
    "another-company",
]
"""The short name of a kind in ``evaluation/trust.yaml``."""

TRUST_KINDS: tuple[TrustKind, ...] = get_args(TrustKind)
STATUS = "assumption"
"""What all of them are."""


class TrustRule(Model):
    """One kind of question."""

    name: str = Field(description="its name in a few words", examples=["The same words"])
    says: str = Field(description="when it is asked, in plain words")
    ask: str = Field(description="the question")
    in_force: YesNo = Field(default=True, description="whether it is asked", examples=["no"])
    numbers: Numbers = Field(default={}, description="its numbers by name")


class TrustChange(Model):
    """What an overlay changes in a kind."""

    says: str | None = Field(default=None, description="when it is asked, in your words")
    ask: str | None = Field(default=None, description="the question in your words")
    in_force: YesNo | None = Field(default=None, description="whether it is asked", examples=["no"])
    numbers: Numbers = Field(default={}, description="its numbers by name")


class _Changes(Model):
    kinds: Mapping[str, TrustChange] = Field(description="changes by the short name of the kind")


class TrustRules(Model):
    """All kinds of questions, in the order in which they are asked."""

    as_of: Day = Field(description="the day these were last looked at")
    kinds: Mapping[TrustKind, TrustRule]
    seasons: Mapping[str, tuple[int, ...]] = Field(description="words that belong to some months of the year, 1 to 12")
    events: tuple[str, ...] = Field(description="words for what happens in an incident")

    def on(self, kind: TrustKind) -> bool:
        """Whether the kind is asked."""
        return kind in self.kinds and self.kinds[kind].in_force

    def number(self, kind: TrustKind, name: str) -> int:
        """A number of the kind."""
        return self.kinds[kind].numbers[name]


def read_trust(source: YamlText, changes: Iterable[YamlText] = ()) -> TrustRules:
    """Read the kinds, and what overlays change in them, the weakest overlay first.

    Raises:
        InputWrongError: with every fault in all files.
    """
    rules = read_model(TrustRules, source)
    problems: list[Problem] = []
    words = ("kinds", "kind", "name")
    made = with_overlays(rules.kinds, changes, lambda file: read_model(_Changes, file).kinds, words, problems)
    refuse_any(problems)
    return rules.model_copy(update={"kinds": made})
