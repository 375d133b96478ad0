"""A dated record of something that was done, as a person logged it; and the columns it is logged in.

The program never makes, back-dates or changes a record of its own accord.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.problems import Place, Problem
from secor_docs.program.catalogue import DocumentType

Risk = Literal["high", "medium", "low", ""]

LOG_SHEET = "Log"
LOG_TABLE = "Log"

WITHDRAWN = "Withdrawn on "
"""Stands in Notes of a row that a later one corrects, followed by a date; such a row counts nowhere."""

REPLACES = "Replaces "
"""Stands in Notes of the row that corrects one, followed by the record number of the earlier row."""

NIL = "Nil:"
"""Begins Notes of a statement that nothing happened in the month."""


_NOT_ONCE_A_YEAR = frozenset({"daily", "weekly", "monthly", "quarterly", "per-job", "per-event"})
_DONE_ALL_THE_SAME = "drill_record"
_ABOUT_RECORDS = frozenset({"stats_summary", "training_matrix"})


def document_label(type_: DocumentType) -> str:
    """What the Document cell holds: ``05-04 Field-level hazard assessment (FLHA)``."""
    return f"{type_.number} {type_.title}"


def operational(type_: DocumentType) -> bool:
    """True for evidence of work done: what people fill in. A signed policy or plan starts no three months.

    Nor does a register or a review made once a year, nor a summary of other records; a drill does. The
    three-month readings count these documents and no others; the sheet's formulas and ``readiness`` both ask here.
    """
    kinds = set(type_.evidence_kinds)
    if not type_.evidence or type_.directive or kinds & _ABOUT_RECORDS:
        return False
    return type_.frequency in _NOT_ONCE_A_YEAR or _DONE_ALL_THE_SAME in kinds


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
    Column("record_id", "Record no.", "text", 18),
    Column("activity_date", "Date of the activity", "date", 11, needed=True),
    Column("document", "Document", "document", 34, needed=True),
    Column("scope_type", "Scope", "scope", 11, needed=True),
    Column("scope_name", "Which one", "text", 18, needed=True),
    Column("completed_by", "Completed by", "person", 16, needed=True),
    Column("signed", "All required signatures", "yesno", 11, needed=True),
    Column("complete", "Every field filled", "yesno", 9, needed=True),
    Column("findings", "Findings raised", "number", 9),
    Column("findings_closed", "Findings closed", "number", 9),
    Column("reviewed_by", "Reviewed by", "person", 14),
    Column("location", "Where it is kept", "text", 18, needed=True),
    Column("evidence", "Evidence file", "text", 18),
    Column("private", "Private", "yesno", 8),
    Column("notes", "Notes", "text", 24),
)
"""The Log sheet from left to right. The document cell holds ``05-04 Field-level hazard assessment (FLHA)``."""


@dataclass(frozen=True, slots=True)
class Record:
    """One logged record.

    Attributes:
        record_id: document id, date and sequence, such as ``flha-2026-09-14-1``; may be empty in a hand-typed row.
        document_id: id of the document in the catalogue, such as ``flha``.
        activity_date: the day it was done, as written on it; the only date that counts.
        scope_type: what it is for, in the words of ``scopes``; ``scope_name`` which one (a site's name, a worker's …).
        signed: all signatures the form names are on it; None where the cell is empty.
        complete: every required field is filled; None where the cell is empty.
        nil: a statement that nothing happened in the month.
        findings: hazards or faults found; ``findings_closed`` how many of them are fixed.
        place: the row in the tracker, for every verdict that rests on it.
        replaces: record number of an earlier row that this one corrects; the earlier row stays and is marked.
        withdrawn: marked as no longer valid by a later row.
    """

    record_id: str
    document_id: str
    activity_date: date | None
    scope_type: str
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


@dataclass(frozen=True, slots=True)
class Action:
    """A corrective action of the Actions sheet.

    Attributes:
        what: what is to be fixed.
        found_on: the day it was found.
        owner: who fixes it.
        due: by when.
        closed: the day it was fixed; None while it is open.
        risk: high, medium, low; empty where nothing stands.
        record_id: record number of the row in the Log it comes from.
        place: the row.
    """

    what: str
    found_on: date | None
    owner: str
    due: date | None
    closed: date | None
    risk: Risk
    record_id: str
    place: Place


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Days without work, first and last included, which are taken out of what is due."""

    first: date
    last: date
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Certificate:
    """A course of the People sheet.

    Attributes:
        person: who took it.
        course: the course as written.
        issued: date on the certificate.
        expires: last day it is good; None where it has none.
        number: number on the certificate.
        on_file: a copy is on file; None where nothing stands.
        full_time: the person is a full-time employee; None where nothing stands.
        place: the row.
    """

    person: str
    course: str
    issued: date | None
    expires: date | None
    number: str
    on_file: bool | None
    full_time: bool | None
    place: Place


@dataclass(frozen=True, slots=True)
class Tracker:
    """What a tracker holds, as far as it could be read.

    Attributes:
        file: its name as the user knows it.
        company: legal name it was made for; empty where it cannot be read.
        wcb_account: likewise, digits as text.
        records: the rows of the Log with a document that is known, in the order of the sheet.
        actions: the corrective actions.
        shutdowns: days without work.
        people: courses and certificates.
        as_of: the day typed into the Three months sheet; None means today.
        policy_signed_on: the day typed there; else the first dated, signed, complete row of the policy in the Log.
        problems: everything that could not be read, or looks wrong; the good rows count all the same.
        copies: other copies of the file beside it (conflicted copies of a shared folder).
    """

    file: str
    company: str = ""
    wcb_account: str = ""
    records: tuple[Record, ...] = ()
    actions: tuple[Action, ...] = ()
    shutdowns: tuple[Shutdown, ...] = ()
    people: tuple[Certificate, ...] = ()
    as_of: date | None = None
    policy_signed_on: date | None = None
    problems: tuple[Problem, ...] = ()
    copies: tuple[str, ...] = ()
