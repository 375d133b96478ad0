"""What is said of rows that were logged: where they stand, what waits, what else is to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from secor_docs.dates import date_with_weekday
from secor_docs.entry.known import known_records
from secor_docs.names import folded
from secor_docs.tracker.add.journal import Logged
from secor_docs.tracker.add.lost_rows import LostRow, lost_problems
from secor_docs.tracker.copies import copies_beside
from secor_docs.workspace import Workspace


def in_words(rows: Sequence[Mapping[str, Any]], logged: Logged) -> str:
    """What was logged: a line for each record, with what they share in front of several."""
    lines = [
        f"{row['document']}, {date_with_weekday(row['activity_date'])}, {row['scope_name']}: {number}"
        for row, number in zip(rows, logged.records, strict=True)
    ]
    return "\n".join(lines if len(lines) == 1 else [*lines, f"{len(lines)} records."])


def earlier(work: Workspace, rows: Sequence[Mapping[str, Any]], *, but: str = "") -> Iterator[str]:
    """A word for each row of which the Log holds a record already: of the document, the day, and for the same thing.

    Args:
        work: the company.
        rows: the rows that are about to be logged.
        but: the number of a record they take the place of.
    """
    for row in rows:
        same = [
            r.record_id or r.place.spot
            for r in known_records(work)
            if not r.withdrawn
            and (not but or r.record_id != but)
            and (r.document_id, r.activity_date) == (row["document_id"], row["activity_date"])
            and folded(r.scope_name) == folded(str(row["scope_name"] or ""))
        ]
        if same:
            yield (
                f"There is an earlier record of this document for {row['scope_name']}, "
                f"{date_with_weekday(row['activity_date'])} ({', '.join(same)}). Withdraw one if they are the same."
            )


def after(logged: Logged, work: Workspace, lost: Sequence[LostRow] = ()) -> Iterator[tuple[str, bool]]:
    """What waits, what has been waiting, and what else is to be looked at: sentences, and whether each is a warning.

    Args:
        logged: what became of the rows.
        work: the company.
        lost: rows that are missed.
    """
    path = work.tracker_path
    for copy in copies_beside(path):
        yield f'There is another copy of the tracker next to it: "{copy}". Look which one is right.', True
    for problem in lost_problems(path, lost, work.path):
        yield str(problem), True
    if logged.waiting:
        yield f"{logged.waiting}.", True
        if logged.records:
            yield "The entry is safe in the journal and is written into the tracker at the next chance.", False
        return
    if logged.earlier:
        yield f"Also written into {path.name}, having waited: {', '.join(logged.earlier)}.", False
    for old, new in logged.changed.items():
        yield f"The number {old} was taken in the meantime; the record is {new}.", True
    for record in logged.unmarked:
        yield f"The row {record} is no longer in the tracker, so it could not be marked as withdrawn.", True
