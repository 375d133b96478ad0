"""Risk matrices: their steps and levels, and how the library's ratings are carried onto them.

The library rates on the 4 x 4 matrix; a company may choose another, onto which every library rating is
carried by the matrix's own ``carried`` rule.
"""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from secor_docs.problems import TellingError, refuse_any
from secor_docs.program.hazards import Rating, Step
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model


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
                raise TellingError(
                    f"the steps of {name} are {steps}", "Number them 1, 2, 3 without a gap.", code="P008"
                )
            if max(getattr(self.carried, name)) > len(steps):
                raise TellingError(
                    f"carried.{name} names a step past {len(steps)}", "Use the steps of this matrix.", code="P008"
                )
        for s in range(1, len(self.severity) + 1):
            for k in range(1, len(self.likelihood) + 1):
                if sum(level.lowest <= s * k <= level.highest for level in self.levels) != 1:
                    raise TellingError(
                        f"{s} x {k} = {s * k} is in no level or in two", "Fix `from` and `to`.", code="P008"
                    )
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
        source.problem(("matrices", n, "id"), f'"{i}" is used twice', "Keep one of the two.", code="L008")
        for n, i in enumerate(ids)
        if i in ids[:n]
    ]
    if read.default not in ids:
        problems.append(
            source.problem(("default",), f'found "{read.default}"', f"Write one of: {', '.join(ids)}.", code="P008")
        )
    refuse_any(problems)
    return tuple(sorted(read.matrices, key=lambda m: m.id != read.default))
