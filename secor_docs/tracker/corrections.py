"""A record corrected: its row stays and is withdrawn, and a new row takes its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from secor_docs.dates import yes_or_no
from secor_docs.problems import InputWrongError, Place, nearest
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.record import Record, replaces_mark


def correctable(records: Sequence[Record], number: str, place: Place) -> Record:
    """The record with this number.

    Raises:
        InputWrongError: there is none, it is withdrawn already, or several rows have the number.
    """
    found = [record for record in records if record.record_id == number]
    message, fix, code = "", "", "R015"
    if not found:
        message = f'no record has the number "{number}"'
        fix = f"`secor log list` shows the numbers.{nearest(number, [r.record_id for r in records if r.record_id])}"
    elif len(found) > 1:
        message = f"several rows have the number {number}: {', '.join(r.place.spot for r in found)}"
        fix = "Give each row a number of its own in the tracker."
    elif found[0].withdrawn:
        message, fix, code = f"{number} is withdrawn already", "Its Notes name the record that counts.", "R016"
    if message:
        raise InputWrongError.of(place, "RECORD", message, fix, code=code)
    return found[0]


def corrected(old: Record, changes: Mapping[str, str], reason: str) -> dict[str, str]:
    """The record that takes the place of another, as if it had been typed.

    Args:
        old: the record to correct.
        changes: what is different, as typed, by id of the log column; ``scope`` may take the place of its two columns.
        reason: why it is corrected.
    """
    typed = {key: value for key, value in _as_typed(old).items() if value}
    if "scope" in changes:
        del typed["scope_type"], typed["scope_name"]
    return {**typed, **changes, "notes": replaces_mark(old.record_id, reason)}


def _as_typed(record: Record) -> dict[str, str]:
    return {
        "document": record.document_id,
        "activity_date": str(record.activity_date or ""),
        "scope_type": record.scope_type,
        "scope_name": record.scope_name,
        "completed_by": record.completed_by,
        "signed": yes_or_no(record.signed),
        "complete": yes_or_no(record.complete),
        "findings": str(record.findings or ""),
        "findings_closed": str(record.findings_closed or ""),
        "reviewed_by": record.reviewed_by,
        "took_part": BETWEEN.join(record.took_part),
        "location": record.location,
        "evidence": record.evidence,
        "private": yes_or_no(record.private),
        "nil": "yes" if record.nil else "",
    }
