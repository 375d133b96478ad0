"""A blind sample of the records, drawn per element as an assessor would; the same seed draws the same.

The draw looks at every row of the log that was not withdrawn, whether it counts or not: an assessor finds the
unsigned ones too.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secor_docs.readiness.judge import Judged

MOST = 5
"""Records drawn for an element where nobody says how many."""


@dataclass(frozen=True, slots=True)
class Pull:
    """One record to be pulled from the binder.

    Attributes:
        number: its number on the list, from 1.
        element: number of the element.
        judged: the record.
    """

    number: int
    element: int
    judged: Judged


@dataclass(frozen=True, slots=True)
class RecordSample:
    """A pull list.

    Attributes:
        seed: what it was drawn with.
        as_of: the last day looked at.
        pulls: the list, by element.
        private: records that were left out because they are private.
    """

    seed: int
    as_of: date
    pulls: tuple[Pull, ...]
    private: int


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """What was found of one record; None while nobody has said."""

    found: bool | None = None
    dated: bool | None = None
    signed: bool | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers of one element: how many records were asked for, found, not found, without a date, without a signature."""

    element: int
    asked: int
    found: int
    gone: int
    undated: int
    unsigned: int

    @property
    def open(self) -> int:
        """Records nobody has looked for yet."""
        return self.asked - self.found - self.gone


def draw(judged: Sequence[Judged], as_of: date, *, seed: int, most: int = MOST) -> RecordSample:
    """Draw records of each element, spread over its documents.

    Args:
        judged: the log; the order of its rows makes no difference.
        as_of: later records are not drawn.
        seed: any number.
        most: records for each element.
    """
    rows = [j for j in judged if j.type and not j.record.withdrawn and (j.record.activity_date or as_of) <= as_of]
    open_ = [j for j in rows if not j.record.private and not (j.type and j.type.private)]
    pulls: list[Pull] = []
    for element in sorted({j.type.element for j in open_ if j.type}):
        # A source of its own for each element: a record more in one element leaves the draw of the others as it is.
        dice = random.Random(f"{seed}/{element}")  # noqa: S311 - a sample, no secret
        by_document: dict[str, list[Judged]] = {}
        for item in sorted((j for j in open_ if j.type and j.type.element == element), key=_order):
            by_document.setdefault(item.record.document_id, []).append(item)
        drawn = _spread(list(by_document.values()), dice, most)
        pulls += [Pull(n, element, j) for n, j in enumerate(sorted(drawn, key=_order), len(pulls) + 1)]
    return RecordSample(seed, as_of, tuple(pulls), len(rows) - len(open_))


def _order(j: Judged) -> tuple[str, ...]:
    r = j.record
    return (r.document_id, str(r.activity_date or ""), r.scope_name, r.record_id, r.completed_by, r.notes, r.location)


def _spread(groups: list[list[Judged]], dice: random.Random, most: int) -> list[Judged]:
    """One record of each document in turn, until there are enough."""
    for group in groups:
        dice.shuffle(group)
    dice.shuffle(groups)
    turns = max(map(len, groups), default=0)
    return [group[turn] for turn in range(turns) for group in groups if turn < len(group)][:most]


def tally(drawn: RecordSample, answers: Mapping[int, SampleAnswer]) -> tuple[Tally, ...]:
    """Count the answers, by element; ``answers`` by the number on the list."""
    return tuple(
        _tally(element, [answers.get(p.number, SampleAnswer()) for p in drawn.pulls if p.element == element])
        for element in dict.fromkeys(pull.element for pull in drawn.pulls)
    )


def _tally(element: int, answers: Iterable[SampleAnswer]) -> Tally:
    answered = list(answers)
    found = [a for a in answered if a.found]
    return Tally(
        element,
        len(answered),
        len(found),
        sum(a.found is False for a in answered),
        sum(a.dated is False for a in found),
        sum(a.signed is False for a in found),
    )
