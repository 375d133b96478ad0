"""A record filled in before it is logged: as last time, what will not count, what a day asks about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from secor_docs.dates import date_with_weekday
from secor_docs.entry.known import calendar, known_records
from secor_docs.entry.told import earlier
from secor_docs.problems import SecorError, TellingError
from secor_docs.program.catalogue import DocumentType
from secor_docs.tracker.fits_company import misfits
from secor_docs.tracker.input import document_of, record_of, site_not_open
from secor_docs.tracker.last_time import as_last_time, last_time
from secor_docs.tracker.record import Tracker
from secor_docs.workdays import holidays
from secor_docs.workspace import Workspace

Rows = Sequence[Mapping[str, Any]]
_NOT_THERE = "R027"


def as_last(
    work: Workspace, document: str, day: date | None = None, scope: tuple[str, str] | None = None
) -> dict[str, str]:
    """What is as last time, by the last record of a document; empty where there is none.

    Args:
        work: the company.
        document: its short name, number or title.
        day: the day of the new record; who has left by then took no part in it.
        scope: the site or thing the new record is for; its own last record goes before the last of all.
    """
    try:
        type_ = document_of(document, work.plan)
    except TellingError:
        return {}  # what is wrong with the document is told where it is read
    records = known_records(work)
    last = (last_time(records, type_.id, scope) if scope else None) or last_time(records, type_.id)
    return as_last_time(last, type_, work.plan.company, day or work.today) if last else {}


def will_not_count(work: Workspace, row: Mapping[str, Any]) -> list[str]:
    """Why the record will not count, where that is known already; the tracker may be one that cannot be read."""
    try:
        return work.outlook(row)
    except SecorError:
        return []


def outlooks(work: Workspace, rows: Rows) -> list[str]:
    """Why some of the rows will not count: each sentence once, with how many rows it is about."""
    found = Counter(note for row in rows for note in will_not_count(work, row))
    return [note if count == 1 else f"{note} ({count} rows)" for note, count in found.items()]


def asked_of(work: Workspace, rows: Rows, *, but: str = "") -> tuple[str, ...]:
    """What a person is asked before rows are logged, in sentences; each may be right.

    Args:
        work: the company.
        rows: the rows.
        but: the number of a record they take the place of.
    """
    return tuple(dict.fromkeys(_asked(work, rows, but)))


def _asked(work: Workspace, rows: Rows, but: str) -> Iterator[str]:
    for row in rows:
        yield from will_not_count(work, row)
        yield from site_not_open(row, work.plan.company)
        yield from asked_of_day(work, row["activity_date"])
        yield from _not_there(work, row)
    yield from earlier(work, rows, but=but)


def asked_before(
    work: Workspace, type_: DocumentType, day: date, scopes: Sequence[tuple[str, str]], typed: Mapping[str, str]
) -> tuple[str, ...]:
    """What a day asks before the rest of a form is filled in: as :func:`asked_of`, for a sheet that is whole."""
    business = work.plan.company.business
    whole = {"signed": True, "complete": True, "status": "counts", "location": "-", "completed_by": business.legal_name}
    known = {key: value for key, value in typed.items() if value and key in {"completed_by", "took_part"}}
    rows = [
        {**whole, **known, "document_id": type_.id, "activity_date": day, "scope_type": kind, "scope_name": name}
        for kind, name in scopes or [("company", business.legal_name)]
    ]
    return asked_of(work, rows) if day <= work.today else ()


def asked_of_day(work: Workspace, day: date) -> Iterator[str]:
    """A question about a day on which no work is expected: a holiday, a shut-down, no day of the company's week."""
    days = calendar(work)
    if days.works(day):
        return
    holiday = holidays(day.year, work.plan.company.business.optional_holidays).get(day)
    if holiday:
        yield f"{date_with_weekday(day)} is a holiday: {holiday}. Was it done on that day?"
    elif days.is_shut(day):
        yield f"{date_with_weekday(day)} lies in a shut-down. Was it done on that day?"
    else:
        yield f"{date_with_weekday(day)} is no working day of the company. Was it done on that day?"


def _not_there(work: Workspace, row: Mapping[str, Any]) -> Iterator[str]:
    alone = Tracker(work.tracker_path.name, records=(record_of(row),))
    for problem in misfits(alone, work.plan.company):
        if problem.code == _NOT_THERE:
            yield f"{problem.message}."
