"""What is said of a row that was logged: where it stands, what waits, what else is to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import end, print_json
from secor_docs.problems import IN_JOURNAL

if TYPE_CHECKING:
    from secor_docs.tracker.add.journal import Logged
    from secor_docs.tracker.add.lost_rows import LostRow
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


def earlier(logged: Logged) -> Iterator[str]:
    """A word for each record that is not the first of its document and day."""
    from secor_docs.tracker.record import RecordNumber

    for record in logged.records:
        number = RecordNumber.read(record)
        if number is not None and number.sequence > 1:
            yield (
                f"There is an earlier record of this document and day ({number.stem}…). "
                "Withdraw one if they are the same."
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


def _logged_json(logged: Logged) -> dict[str, Any]:
    return {
        "records": list(logged.records),
        "waiting": logged.waiting,
        "earlier": list(logged.earlier),
        "changed": dict(logged.changed),
        "unmarked": list(logged.unmarked),
    }
