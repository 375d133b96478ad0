"""What stands behind a record: its three states, and what its evidence files say.

A record is *proven* when a file of it is kept as it was logged and the file's own day fits; *claimed* when there is a
row only; *void* when it does not count. Here are their words and signs, and the values a reader of files fills in;
``readiness.judge`` decides which state a record has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, get_args

from secor_docs.tracker.record import Record

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


def file_names(cell: str) -> tuple[str, ...]:
    """The files a cell names, each once: what writes several into a cell, and what reads them, split alike."""
    return tuple(dict.fromkeys(filter(None, _BETWEEN.split(cell.strip()))))


def file_cell(*names: str | None) -> str:
    """The cell that names some files; each may be a cell itself."""
    return BETWEEN.join(dict.fromkeys(name for cell in names if cell for name in file_names(cell)))
