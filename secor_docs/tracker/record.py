"""A dated record of something that was done, as a person logged it; and the columns it is logged in.

The program never makes, back-dates or changes a record of its own accord.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from secor_docs.dates import dates_in, month_name
from secor_docs.names import folded
from secor_docs.problems import Place, Problem
from secor_docs.program.catalogue import DocumentType

Risk = Literal["high", "medium", "low", ""]

LOG_SHEET = "Log"
LOG_TABLE = "Log"

Status = Literal["counts", "withdrawn", "nil"]
"""What a row of the Log is: evidence, no longer valid, or the statement that nothing happened in a month."""

STATUSES: tuple[Status, ...] = ("counts", "withdrawn", "nil")

WAITING = "waiting to be written"
"""The place of a record that is safe in the journal and has no row in the workbook yet."""

STATUS_RANGE = "LogStatus"
"""The name a tracker gives to its column Status. A column of the user's own that is called Status has no such name."""

OLDER = (
    "the tracker was made by an earlier version: it has no column Status, and its own sheets Three months and Coverage "
    'still read the words "Withdrawn on" and "Nil:" anywhere in Notes. Their verdict may be out of date. '
    "`secor tracker renew` makes a new workbook next to it"
)


COUNTS_FROM = "CountsFrom"
"""The name a tracker gives to the day from which records count; one of an earlier version has none."""

NO_GATE = (
    "the tracker was made by an earlier version: its own sheets Three months and Coverage count records without a signed "
    "policy, and take general holidays for working days. Their verdict may be out of date; this one is not. "
    "`secor tracker renew` makes a new workbook next to it"
)


class RecordNumber(NamedTuple):
    """The number of a record: what was filled in, on which day, and which one of that day it is."""

    document_id: str
    day: date
    sequence: int

    @property
    def stem(self) -> str:
        """``flha-2026-09-14-``, which all records of the document and day share."""
        return f"{self.document_id}-{self.day}-"

    def __str__(self) -> str:
        return f"{self.stem}{self.sequence}"

    @classmethod
    def read(cls, text: str) -> RecordNumber | None:
        """The parts of a number we gave; None for one a person made up."""
        found = _NUMBER.fullmatch(text)
        try:
            return cls(found[1], date.fromisoformat(found[2]), int(found[3])) if found else None
        except ValueError:
            return None


_NUMBER = re.compile(r"([\w-]+)-(\d{4}-\d\d-\d\d)-(\d{1,6})", re.ASCII)


ENTERED = "%Y-%m-%d %H:%M"
"""How the time of entry is written."""


def names_in(text: str) -> tuple[str, ...]:
    """The people a cell names: by semicolons or lines, or, where there are none of these, by commas."""
    parts = re.split(r"[;\r\n]", text)
    parts = parts if len(parts) > 1 else text.split(",")
    return tuple(dict.fromkeys(filter(None, (part.strip() for part in parts))))


def withdrawn_mark(day: date, reason: str) -> str:
    """The sentence in Notes of a row that was withdrawn, for people; in older trackers it is what withdraws the row."""
    return f"Withdrawn on {day}: {reason}"


def replaces_mark(record_id: str, reason: str) -> str:
    """The Notes of a row that takes the place of another."""
    return f"Replaces {record_id}. {reason}"


def nil_mark(month: date) -> str:
    """The sentence that makes a row of an older tracker a nil statement."""
    return f"Nil: nothing of the kind happened in {month_name(month)}."


_TWO = re.compile(r"\d\D+\d")
"""The numbers of a day and a year; of a month alone there is one."""

_LONGEST_DAY = 40
"""Characters in which a day is looked for."""

_DAY = r"\d{4}-\d\d-\d\d"
_WITHDRAWN = "Withdrawn on "
_WITHDRAWN_BEHIND = re.compile(r"[.!?] Withdrawn on " + _DAY + ": ")
_NIL = re.compile(r"Nil: nothing of the kind happened in [A-Z][a-z]+ \d{4}\.")
_REPLACES = re.compile(rf"(?:Withdrawn on {_DAY}: see [\w-]+\. )?(?:{_NIL.pattern} )?Replaces ([\w-]+)\.(?:\s|$)")


def marked_status(notes: str) -> Status:
    """What the Notes of a row say it is, in a tracker without a column Status.

    Only marks as the program wrote them count: at the beginning, or behind a person's note as a sentence of its own
    with a day and a colon. The Read me of older trackers asked people to write "Withdrawn on" and the date, which
    counts at the beginning. Other words that look like it are somebody's remark.
    """
    said, day = notes[: len(_WITHDRAWN)].casefold(), notes[len(_WITHDRAWN) :][:_LONGEST_DAY]
    at_once = said == _WITHDRAWN.casefold() and any(
        not begin and _TWO.search(day[:end]) for _, begin, end in dates_in(day)
    )
    if at_once or _WITHDRAWN_BEHIND.search(notes):
        return "withdrawn"
    return "nil" if _NIL.match(notes) else "counts"


def replaced_by(notes: str) -> str:
    """The number of the record that a row takes the place of, by the sentence the program begins its Notes with."""
    found = _REPLACES.match(notes)
    return found[1] if found else ""


_NOT_ONCE_A_YEAR = frozenset({"daily", "weekly", "monthly", "quarterly", "per-job", "per-event"})
_DONE_ALL_THE_SAME = "drill_record"
NIL_KIND = "stats_summary"
"""The kind of evidence that may state that nothing happened in a month."""

_ABOUT_RECORDS = frozenset({NIL_KIND, "training_matrix"})


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
        label: its header, exactly; a renamed header is reported, never guessed.
        kind: text, date, number, yesno, person; document, scope and status are drop-downs.
        width: in characters.
        needed: a record without it does not count as evidence.
    """

    id: str
    label: str
    kind: Literal["text", "date", "number", "yesno", "document", "scope", "person", "status"]
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
    Column("status", "Status", "status", 11),
    Column("took_part", "Took part", "text", 24),
    Column("entered", "Entered", "text", 16),
)
"""The Log sheet from left to right. The document cell holds ``05-04 Field-level hazard assessment (FLHA)``."""

LATER: frozenset[str] = frozenset({"took_part", "entered"})
"""Columns that trackers of before do not have; what the program would write into them stays in the journal."""

BY_PROGRAM: frozenset[str] = frozenset({"record_id", "entered"})
"""Columns that nobody types: the number of a record, and when its row was written."""

LABELS = {column.id: column.label for column in LOG_COLUMNS}
"""The header of each log column by its id."""


def names_status(workbook: bytes) -> bool:
    """Whether a tracker, by its workbook part, was made with a column Status; older ones were not."""
    return re.search(rb"""\sname\s*=\s*["']%b["']""" % STATUS_RANGE.encode(), workbook) is not None


def names_gate(workbook: bytes) -> bool:
    """Whether a tracker's own sheets, by its workbook part, count nothing before the policy is signed."""
    return re.search(rb"""\sname\s*=\s*["']%b["']""" % COUNTS_FROM.encode(), workbook) is not None


def all_statuses(texts: Iterable[str]) -> bool:
    """Whether a column called Status holds what ours holds; some programs drop the names when they save a workbook."""
    found = {folded(text) for text in texts} - {""}
    return bool(found) and found <= set(STATUSES)


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
        findings: hazards or faults found; ``findings_closed`` how many of them are fixed.
        place: the row in the tracker, for every verdict that rests on it.
        status: whether it counts, is withdrawn, or states that nothing happened in the month; None where the cell
            says something else.
        replaces: record number of an earlier row that this one corrects; the earlier row stays and is withdrawn.
        took_part: who else was there, by name.
        entered: when the row was written, as the program noted it; None for a row typed into the sheet.
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
    status: Status | None = "counts"
    replaces: str = ""
    took_part: tuple[str, ...] = ()
    entered: datetime | None = None

    @property
    def withdrawn(self) -> bool:
        """It is no longer valid."""
        return self.status == "withdrawn"

    @property
    def nil(self) -> bool:
        """It states that nothing happened in the month."""
        return self.status == "nil"


@dataclass(frozen=True, slots=True)
class Action:
    """A corrective action of the Actions sheet.

    Attributes:
        what: what is to be fixed.
        found_on: the day it was found.
        owner: who fixes it.
        due: by when.
        closed: the day it was fixed; None while it is open.
        risk: high, medium, low; empty where the cell is empty.
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
        on_file: a copy is on file; None where the cell is empty.
        full_time: the person is a full-time employee; None where the cell is empty.
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
        copies: other copies of the file next to it (conflicted copies of a shared folder).
        older: it was made without a column Status, so its own sheets may count otherwise; see :data:`OLDER`.
        no_gate: its own sheets count records before the policy is signed; see :data:`NO_GATE`.
        unread: why its Log as a whole could not be read, so that nobody can say what counts; empty where it could.
        later: those of the columns :data:`LATER` that it has.
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
    older: bool = False
    no_gate: bool = False
    unread: str = ""
    later: frozenset[str] = frozenset()

    @property
    def out_of_date(self) -> str:
        """Why the verdict of its own sheets may be out of date; empty when it is made as trackers are today."""
        return OLDER if self.older else NO_GATE if self.no_gate else ""
