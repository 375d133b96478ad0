"""The result of a scored worksheet: per element and overall, against the pass marks, and what would move it most.

A question marked "not applicable" is left out of the total; one without a score counts as nothing. The worksheet's own
formulas work out the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secor_docs.problems import Place

PLACES = 6
"""Shares are rounded to this many decimals before they are held against a mark, here and in the worksheet."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One row of a worksheet.

    Attributes:
        id: the question.
        element: number of its element.
        asks: what it asks.
        points: what it is worth.
        score: what was given; None while it is empty.
        left_out: marked as not applicable.
        reason: why it is left out.
        comment: the assessor's words.
        place: its row.
        methods: how it was found out, as the assessor ticked it.
        asked: how many of how many said yes, as written.
    """

    id: str
    element: int
    asks: str
    points: float
    score: float | None
    left_out: bool
    reason: str
    comment: str
    place: Place
    methods: tuple[str, ...] = ()
    asked: str = ""

    @property
    def lost(self) -> float:
        """The points it does not bring."""
        return 0.0 if self.left_out else self.points - (self.score or 0.0)


@dataclass(frozen=True, slots=True)
class Marks:
    """The pass marks in per cent of the points that count."""

    overall: float
    each_element: float


@dataclass(frozen=True, slots=True)
class Total:
    """The points of one element, or of all.

    Attributes:
        number: of the element; 0 for all.
        name: its name.
        possible: points that count.
        given: points that were given.
        open: questions that count and have no score yet.
        mark: the mark it must reach, in per cent.
    """

    number: int
    name: str
    possible: float
    given: float
    open: int
    mark: float

    @property
    def percent(self) -> float | None:
        """Per cent of the points that count; None where none counts."""
        return round(self.given / self.possible, PLACES) * 100 if self.possible else None

    @property
    def passed(self) -> bool:
        """Whether the mark is reached; an element in which nothing counts is not failed."""
        return not self.possible or round(self.given / self.possible, PLACES) >= self.mark / 100


@dataclass(frozen=True, slots=True)
class LostPoints:
    """A question that does not bring all its points.

    Attributes:
        row: the question.
        overall: how much its full points would add to the whole, in per cent.
        fails: its element is below its mark.
    """

    row: Scored
    overall: float
    fails: bool


@dataclass(frozen=True, slots=True)
class Result:
    """A scored worksheet.

    Attributes:
        elements: each element.
        whole: all of them.
        movers: the questions that fall short, those that move the result most first.
    """

    elements: tuple[Total, ...]
    whole: Total
    movers: tuple[LostPoints, ...]

    @property
    def passed(self) -> bool:
        """Whether the whole and each element reach their marks."""
        return bool(self.whole.possible) and self.whole.passed and all(total.passed for total in self.elements)

    @property
    def fails(self) -> tuple[Total, ...]:
        """The elements below their mark."""
        return tuple(total for total in self.elements if not total.passed)


def result(rows: Sequence[Scored], names: Sequence[tuple[int, str]], marks: Marks) -> Result:
    """Add up a worksheet.

    Args:
        rows: its questions.
        names: number and name of the elements, in order.
        marks: the pass marks.
    """
    elements = tuple(
        _total(number, name, [row for row in rows if row.element == number], marks.each_element)
        for number, name in names
    )
    whole = _total(0, "All", rows, marks.overall)
    failing = {total.number for total in elements if not total.passed}
    movers = sorted(
        (LostPoints(row, row.lost / whole.possible * 100, row.element in failing) for row in rows if row.lost > 0),
        key=lambda m: (not m.fails, -round(m.overall, PLACES)),
    )
    return Result(elements, whole, tuple(movers))


def _total(number: int, name: str, rows: Iterable[Scored], mark: float) -> Total:
    counting = [row for row in rows if not row.left_out]
    return Total(
        number,
        name,
        sum(row.points for row in counting),
        sum(row.score or 0.0 for row in counting),
        sum(row.score is None for row in counting),
        mark,
    )
