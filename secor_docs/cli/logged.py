"""What is said of a row that was logged: where it stands, what waits, what else is to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import end, print_json
from secor_docs.problems import IN_JOURNAL

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.tracker.add.journal import Logged
    from secor_docs.tracker.add.lost_rows import LostRow
    from secor_docs.tracker.record import Record
    from secor_docs.workspace import Workspace


def answer(
    work: Workspace, logged: Logged, message: str, notes: Sequence[str], lost: Sequence[LostRow], *, as_json: bool
) -> None:
    """Say what was logged; the exit code says whether it waits in the journal.

    Args:
        work: the company.
        logged: what became of the rows.
        message: what was logged, in a sentence.
        notes: what the person should know.
        lost: rows that were missed before.
        as_json: print plain values instead.
    """
    if as_json:
        shown = _logged_json(logged) | {"notes": list(notes), "lost": [one.number for one in lost]}
        print_json(shown)
    else:
        click.echo(message)
        for note in notes:
            click.echo(f"! {note}")
        tell(logged, work, lost)
    if logged.waiting:
        end(IN_JOURNAL)


def in_words(rows: Sequence[Mapping[str, Any]], logged: Logged) -> str:
    """What was logged: a line for each record, with what they share in front of several."""
    from secor_docs.dates import date_with_weekday

    lines = [
        f"{row['document']}, {date_with_weekday(row['activity_date'])}, {row['scope_name']}: {number}"
        for row, number in zip(rows, logged.records, strict=True)
    ]
    return "\n".join(lines if len(lines) == 1 else [*lines, f"{len(lines)} records."])


def earlier(work: Workspace, rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """A word for each row of which the Log holds a record already: of the document, the day, and for the same thing."""
    from secor_docs.dates import date_with_weekday
    from secor_docs.names import folded

    for row in rows:
        same = [
            r.record_id or r.place.spot
            for r in known_records(work)
            if not r.withdrawn
            and (r.document_id, r.activity_date) == (row["document_id"], row["activity_date"])
            and folded(r.scope_name) == folded(str(row["scope_name"] or ""))
        ]
        if same:
            yield (
                f"There is an earlier record of this document for {row['scope_name']}, "
                f"{date_with_weekday(row['activity_date'])} ({', '.join(same)}). Withdraw one if they are the same."
            )


def tell(logged: Logged, work: Workspace, lost: Sequence[LostRow] = ()) -> None:
    """Say what waits, what has been waiting, and what else is to be looked at.

    Args:
        logged: what became of the rows.
        work: the company.
        lost: rows that are missed.
    """
    from secor_docs.tracker.add.lost_rows import lost_problems
    from secor_docs.tracker.copies import copies_beside

    path = work.tracker_path

    for copy in copies_beside(path):
        click.echo(f'! There is another copy of the tracker next to it: "{copy}". Look which one is right.')
    for problem in lost_problems(path, lost, work.path):
        click.echo(f"! {problem}")
    if logged.waiting:
        click.echo(f"! {logged.waiting}.")
        if logged.records:
            click.echo("The entry is safe in the journal and is written into the tracker at the next chance.")
        return
    if logged.earlier:
        click.echo(f"Also written into {path.name}, having waited: {', '.join(logged.earlier)}.")
    for old, new in logged.changed.items():
        click.echo(f"! The number {old} was taken in the meantime; the record is {new}.")
    for record in logged.unmarked:
        click.echo(f"! The row {record} is no longer in the tracker, so it could not be marked as withdrawn.")


def known_lost(work: Workspace) -> tuple[LostRow, ...]:
    """The rows that are missed; none where the tracker cannot be read, which is said elsewhere."""
    from secor_docs.problems import SecorError

    try:
        return work.lost
    except SecorError:
        return ()


def known_records(work: Workspace) -> tuple[Record, ...]:
    """The records of the tracker; none where it cannot be read, which is said elsewhere."""
    from secor_docs.problems import SecorError

    try:
        return work.tracker.records
    except SecorError:
        return ()


def working_days(work: Workspace) -> Callable[[date], bool]:
    """Whether a day is a working day of the company; without the shut-downs of a tracker that cannot be read."""
    from secor_docs.load import load_rules
    from secor_docs.problems import SecorError
    from secor_docs.readiness.verdict import calendar_of
    from secor_docs.tracker.record import Tracker

    try:
        tracker = work.tracker
    except SecorError:
        tracker = Tracker(work.tracker_path.name)
    return calendar_of(work.plan.company, tracker, load_rules(work.stock)).works


def _logged_json(logged: Logged) -> dict[str, Any]:
    return {
        "records": list(logged.records),
        "waiting": logged.waiting,
        "earlier": list(logged.earlier),
        "changed": dict(logged.changed),
        "unmarked": list(logged.unmarked),
    }
