"""A blind sample of the records, drawn per element as an assessor would; the same seed draws the same.

The draw looks at every row of the log that was not withdrawn, whether it counts or not: an assessor finds the
unsigned ones too.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.names import folded
from secor_docs.readiness.judge import Judged

DrawBy = Literal["element", "document"]
"""What the number of records is for: each element, or each document."""

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


def draw(judged: Sequence[Judged], as_of: date, *, seed: int, most: int = MOST, by: DrawBy = "element") -> RecordSample:
    """Draw records of each element, spread over its documents, or of each document.

    Args:
        judged: the log; the order of its rows makes no difference.
        as_of: later records are not drawn.
        seed: any number.
        most: records for each element, or each document.
        by: what the number is for.
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
        drawn = _spread(list(by_document.values()), dice, most * (len(by_document) if by == "document" else 1))
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


# -- a sample that was found on paper ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """One document of which a drawn sample was found on paper.

    Attributes:
        id: the document.
        drawn: how many of its records were looked for, and found.
        rows: the keys of all its records that counted then, of which they were drawn.
    """

    id: str
    drawn: int
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleResult:
    """What a filled in list shows of each document.

    Attributes:
        found: documents whose sample was found whole.
        left: the others by number and title, each with the reason.
    """

    found: tuple[FoundDocument, ...]
    left: tuple[tuple[str, str], ...]


def row_key(judged: Judged) -> str:
    """What a record says, as a short hash: a record that is changed later is another one."""
    r = judged.record
    said = (
        r.document_id,
        str(r.activity_date),
        r.scope_type,
        folded(r.scope_name),
        folded(r.completed_by),
        folded(r.location),
        str(r.signed),
        str(r.complete),
    )
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def found_on_paper(
    judged: Sequence[Judged], drawn: RecordSample, answers: Mapping[int, SampleAnswer], *, least: int
) -> SampleResult:
    """Say of which documents the sample was found whole: each record there, dated and signed.

    Args:
        judged: the log the sample was drawn from.
        drawn: the sample.
        answers: by the number on the list.
        least: so many records of a document must have been drawn, or all it has.
    """
    counting: dict[str, list[Judged]] = {}
    for j in judged:
        if j.counts and j.day <= drawn.as_of:
            counting.setdefault(j.record.document_id, []).append(j)
    looked_for: dict[str, list[SampleAnswer]] = {}
    names: dict[str, str] = {}
    for pull in drawn.pulls:
        record, type_ = pull.judged.record, pull.judged.type
        looked_for.setdefault(record.document_id, []).append(answers.get(pull.number, SampleAnswer()))
        names[record.document_id] = f"{type_.number} {type_.title}" if type_ else record.document_id
    found, left = [], []
    for id_, given in looked_for.items():
        rows = counting.get(id_, [])
        if reason := _not_whole(given, min(least, len(rows))):
            left.append((names[id_], reason))
        elif rows:
            found.append(FoundDocument(id_, len(given), tuple(sorted({row_key(j) for j in rows}))))
    return SampleResult(tuple(found), tuple(left))


def _not_whole(given: Sequence[SampleAnswer], least: int) -> str:
    """Why the sample of a document stands behind nothing; empty when it does."""
    bad = sum(answer.found is False or answer.dated is False or answer.signed is False for answer in given)
    open_ = sum(None in {answer.found, answer.dated, answer.signed} for answer in given)
    if bad:
        return f"{bad} of {len(given)} not found, undated or unsigned"
    if open_:
        return f"{open_} of {len(given)} not answered"
    return f"{len(given)} drawn, {least} needed" if len(given) < least else ""
