"""As last time: what the last record of a document says of site, person, place kept and who took part.

Its day, its signatures and whether it was complete are never taken over: they are true of one sheet only.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from secor_docs.company import Company
from secor_docs.names import folded
from secor_docs.program.catalogue import DocumentType
from secor_docs.scopes import kind_of, log_names
from secor_docs.tracker.named_people import person_named, there_on
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.record import Record

EVIDENCE_FOLDER = "evidence folder"
"""Where a record is kept of which only a file was given."""

_OTHER_EACH_TIME = "worker"


def last_time(records: Iterable[Record], document_id: str, scope: tuple[str, str] | None = None) -> Record | None:
    """The last valid record of a document by its day; with ``scope``, for that site, vehicle or thing."""
    found = (
        r
        for r in records
        if r.document_id == document_id
        and not r.withdrawn
        and r.activity_date
        and (scope is None or (r.scope_type, folded(r.scope_name)) == (scope[0], folded(scope[1])))
    )
    return max(found, key=lambda r: (r.activity_date or date.min, r.entered is not None, str(r.entered)), default=None)


def as_last_time(last: Record, type_: DocumentType, company: Company, day: date | None) -> dict[str, str]:
    """What a new record takes over from the last one, as if it had been typed, by id of the log column.

    Args:
        last: the last record of the document.
        type_: the document.
        company: the company; who has left by the day took no part in it.
        day: the day of the new record, where it is known.
    """
    there = {folded(name) for name in there_on(company, day)}
    names = (person_named(name, company) or name for name in last.took_part)
    known = {folded(name) for name in log_names(company)["worker"]}
    kept = {
        "completed_by": last.completed_by if last.completed_by and _may(last.completed_by, known, there) else "",
        "location": last.location if last.location != EVIDENCE_FOLDER else "",
        "took_part": BETWEEN.join(name for name in names if _may(name, known, there)),
    }
    if kind_of(type_.per).log not in {"company", _OTHER_EACH_TIME}:
        kept["scope"] = f"{last.scope_type}: {last.scope_name}" if last.scope_name else ""
    return {key: value for key, value in kept.items() if value}


def _may(name: str, known: set[str], there: set[str]) -> bool:
    return folded(name) not in known or folded(name) in there
