"""The sheets of a tracker: their names, how their headers are found, and the columns next to the Log people fill in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from secor_docs.names import folded

COVERAGE, THREE_MONTHS, PEOPLE, ACTIONS = "Coverage", "Three months", "People", "Actions"
SHUTDOWNS, LISTS, READ_ME = "Shut-downs", "Lists", "Read me"


@dataclass(frozen=True, slots=True)
class Field:
    """A column of one of the smaller sheets: field, header, kind (text, day, yesno, risk, person), width."""

    id: str
    label: str
    kind: str
    width: float


PEOPLE_COLUMNS = (
    Field("person", "Person", "person", 24),
    Field("role", "Role", "text", 24),
    Field("full_time", "Full-time", "yesno", 10),
    Field("course", "Course", "text", 42),
    Field("provider", "Given by", "text", 24),
    Field("number", "Certificate no.", "text", 16),
    Field("issued", "Issued", "day", 12),
    Field("expires", "Good until", "day", 12),
    Field("on_file", "Copy on file", "yesno", 10),
)
ACTION_COLUMNS = (
    Field("what", "What is to be fixed", "text", 46),
    Field("found_on", "Found on", "day", 12),
    Field("risk", "Risk", "risk", 10),
    Field("owner", "Who fixes it", "person", 22),
    Field("due", "Due", "day", 12),
    Field("closed", "Closed on", "day", 12),
    Field("record_id", "Record no.", "text", 28),
    Field("notes", "Notes", "text", 36),
)
SHUTDOWN_COLUMNS = (
    Field("first", "First day", "day", 14),
    Field("last", "Last day", "day", 14),
    Field("reason", "Reason", "text", 60),
)
RISKS = ("high", "medium", "low")

HEADER_ROWS = 25
"""The headers are looked for in so many rows at the top."""

_FORMER = {"what is to be mended": "what is to be fixed", "who mends it": "who fixes it"}
"""Headers of older trackers."""


def header(text: object) -> str:
    """A header as it is compared: folded, and by its present name."""
    words = folded(text) if isinstance(text, str) else ""
    return _FORMER.get(words, words)


def find_header(rows: Iterable[Sequence[object]], labels: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """The row with the most of our headers, and where each of them is; both counted from 0.

    Args:
        rows: the sheet from its top.
        labels: header by id of the field; a field whose header is not there is left out of the answer.
    """
    fields = {folded(label): id_ for id_, label in labels.items()}
    best: tuple[int, dict[str, int]] = (0, {})
    for number, row in enumerate(islice(rows, HEADER_ROWS)):
        found: dict[str, int] = {}
        for column, value in enumerate(row):
            if id_ := fields.get(header(value)):
                found.setdefault(id_, column)
        if len(found) > len(best[1]):
            best = (number, found)
    return best
