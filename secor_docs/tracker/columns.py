"""The sheets of a tracker beside the Log: their names, and the columns people fill in."""

from __future__ import annotations

from dataclasses import dataclass

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
