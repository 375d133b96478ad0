"""What stands behind a record: its three states, and what its evidence files say.

A record is *proven* when a file of it is kept as it was logged and the file's own day fits; *claimed* when there is a
row only; *void* when it does not count. Here are their words and signs, and the values a reader of files fills in;
``readiness.judge`` decides which state a record has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, get_args

from secor_docs.problems import Problem
from secor_docs.tracker.record import LABELS, Record

ProofState = Literal["proven", "claimed", "void"]
"""The state of a record, as data and JSON say it."""

PROOF_STATES: tuple[ProofState, ...] = get_args(ProofState)

PROOF_WORDS: Mapping[ProofState, str] = MappingProxyType(
    {"proven": "proven", "claimed": "row only", "void": "does not count"}
)
"""The state as people read it: one word each, everywhere."""

PROOF_SIGNS: Mapping[ProofState, str] = MappingProxyType({"proven": "●", "claimed": "◐", "void": "⊘"})
"""One sign each, told apart in black and white; in a terminal the words stand alone."""

FileState = Literal["as logged", "changed", "missing", "not noted", "outside", "unreadable"]
"""What a named evidence file is: the file that was logged; other bytes; gone; kept, but its hash was never noted;
outside the tracker's folder; not to be opened."""

_BETWEEN = re.compile(r"\s*(?:;|\r?\n)\s*")
BETWEEN = "; "
"""What stands between the names of several files in one cell."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file that a row names as its evidence, as it is found on the disk.

    Attributes:
        name: its name as the row has it.
        state: what it is.
        sha256: of the file as it is now; empty where it could not be read.
        own_day: the day the file itself carries, such as the day a photo was taken; None where it carries none.
        own_day_of: what that day is of, such as ``photo taken``.
    """

    name: str
    state: FileState
    sha256: str = ""
    own_day: date | None = None
    own_day_of: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceFacts:
    """What the evidence files of a tracker say, by the text of the cell that names them.

    Attributes:
        cells: the files each cell names. Where nothing was looked at, no record is proven.
    """

    cells: Mapping[str, tuple[KeptFile, ...]] = field(default_factory=dict)

    def of(self, record: Record) -> tuple[KeptFile, ...]:
        """The files of a record."""
        return self.cells.get(record.evidence, ()) if record.evidence else ()


DoubtKind = Literal["changed", "missing", "not noted", "outside", "unreadable", "own day", "doubled"]
"""Why a file does not prove its record: what is wrong with it, or what has to be explained."""

_DOUBTS: Mapping[DoubtKind, str] = {
    "changed": 'the file "{}" was changed since it was logged',
    "missing": 'the file "{}" is not there',
    "not noted": 'no hash of the file "{}" was noted, so that a change of it would not be seen',
    "outside": 'the file "{}" lies outside the folder of the tracker',
    "unreadable": '"{}" cannot be read as a file',
    "own day": 'the file "{}" carries an earlier day than the record',
    "doubled": 'the file "{}" proves another record already',
}
_WRONG: Mapping[DoubtKind, tuple[str, str]] = {
    "changed": ("R040", "Put the file back as it was, or log what is right with `secor log fix`."),
    "missing": (
        "E003",
        "Put the file back, or write its right name; a place on a shelf belongs under Where it is kept.",
    ),
    "outside": ("E003", "Keep evidence next to the tracker: `secor log fix RECORD --file` copies it there."),
    "unreadable": ("E003", "Name a file that can be opened, or leave the cell empty."),
}
"""The doubts that are faults: their codes, and what to do."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why one file does not prove its record.

    Attributes:
        kind: what is wrong, or to be explained.
        file: the file.
        others: the records it is named by too, of other days, where it is doubled.
    """

    kind: DoubtKind
    file: KeptFile
    others: tuple[str, ...] = ()

    @property
    def wrong(self) -> bool:
        """Something is to be fixed; the others are questions."""
        return self.kind in _WRONG

    def says(self, *, private: bool = False) -> str:
        """The doubt in words; of a private record no file is named."""
        name = "of a private record" if private else self.file.name
        text = _DOUBTS[self.kind].replace('"{}"', name if private else f'"{name}"')
        if self.kind == "own day":
            return f"{text}: {self.file.own_day_of} on {self.file.own_day}"
        return f"{text}: {', '.join(self.others)}" if self.others else text


def file_doubt(file: KeptFile) -> Doubt | None:
    """What a file alone leaves in doubt; None where it is the one that was logged."""
    return None if file.state == "as logged" else Doubt(file.state, file)


def evidence_problems(records: Iterable[Record], facts: EvidenceFacts) -> tuple[Problem, ...]:
    """What is wrong with the evidence files of some records: changed, gone, outside, not to be opened."""
    return tuple(_problems(records, facts))


def _problems(records: Iterable[Record], facts: EvidenceFacts) -> Iterator[Problem]:
    for record in records:
        for file in facts.of(record) if not record.withdrawn else ():
            if file.state == "as logged" or file.state not in _WRONG or (record.private and file.state == "outside"):
                continue  # the file of a private record is kept elsewhere, as it should be
            code, fix = _WRONG[file.state]
            message = Doubt(file.state, file).says(private=record.private)
            yield Problem(record.place, LABELS["evidence"], message, fix, code=code)


def file_names(cell: str) -> tuple[str, ...]:
    """The files a cell names, each once: what writes several into a cell, and what reads them, split alike."""
    return tuple(dict.fromkeys(filter(None, _BETWEEN.split(cell.strip()))))


def file_cell(*names: str | None) -> str:
    """The cell that names some files; each may be a cell itself."""
    return BETWEEN.join(dict.fromkeys(name for cell in names if cell for name in file_names(cell)))
