"""A dated record of something that was done, as a person logged it; and the columns it is logged in.

The program never makes, back-dates or changes a record of its own accord.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.problems import Place

ScopeType = Literal["company", "site", "vehicle", "equipment", "worker", "subcontractor"]

SCOPES: tuple[ScopeType, ...] = ("company", "site", "vehicle", "equipment", "worker", "subcontractor")

LOG_SHEET = "Log"
LOG_TABLE = "Log"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the Log sheet.

    Attributes:
        id: field of :class:`Record` it fills.
        label: its header, exactly; a renamed header is told, never guessed.
        kind: text, date, number, yesno, document (drop-down) or scope (drop-down).
        width: in characters.
        needed: a record without it does not count as evidence.
    """

    id: str
    label: str
    kind: Literal["text", "date", "number", "yesno", "document", "scope", "person"]
    width: int
    needed: bool = False


LOG_COLUMNS: tuple[Column, ...] = (
    Column("record_id", "Record no.", "text", 26),
    Column("activity_date", "Date of the activity", "date", 13, needed=True),
    Column("document", "Document", "document", 40, needed=True),
    Column("scope_type", "Scope", "scope", 11, needed=True),
    Column("scope_name", "Which one", "text", 24, needed=True),
    Column("completed_by", "Completed by", "person", 20, needed=True),
    Column("signed", "All required signatures", "yesno", 11, needed=True),
    Column("complete", "Every field filled", "yesno", 10, needed=True),
    Column("findings", "Findings raised", "number", 9),
    Column("findings_closed", "Findings closed", "number", 9),
    Column("reviewed_by", "Reviewed by", "person", 18),
    Column("location", "Where it is kept", "text", 26, needed=True),
    Column("evidence", "Evidence file", "text", 30),
    Column("private", "Private", "yesno", 9),
    Column("notes", "Notes", "text", 36),
)
"""The Log sheet from left to right. The document cell holds ``05-04 Field-level hazard assessment (FLHA)``."""


@dataclass(frozen=True, slots=True)
class Record:
    """One logged record.

    Attributes:
        record_id: document id, date and sequence, such as ``flha-2026-09-14-1``; may be empty in a hand-typed row.
        document_id: id of the document in the catalogue, such as ``flha``.
        activity_date: the day it was done, as written on it; the only date that counts.
        scope_type: what it is for; ``scope_name`` which one (a site's name, a worker's name …).
        signed: all signatures the form names are on it; None where the cell is empty.
        complete: every required field is filled; None where the cell is empty.
        nil: a statement that nothing happened in the month.
        findings: hazards or faults found; ``findings_closed`` how many of them are mended.
        place: the row in the tracker, for every verdict that rests on it.
        replaces: record number of an earlier row that this one corrects; the earlier row stays and is marked.
        withdrawn: marked as no longer valid by a later row.
    """

    record_id: str
    document_id: str
    activity_date: date | None
    scope_type: ScopeType
    scope_name: str
    completed_by: str
    signed: bool | None
    complete: bool | None
    place: Place
    findings: int = 0
    findings_closed: int = 0
    reviewed_by: str = ""
    location: str = ""
    evidence: str = ""
    private: bool = False
    notes: str = ""
    nil: bool = False
    replaces: str = ""
    withdrawn: bool = False
