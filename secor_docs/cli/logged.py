"""What is said of a row that was logged: where it stands, what waits, what else is to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
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


def tell(logged: Logged, work: Workspace, lost: Sequence[LostRow] = ()) -> None:
    """Say what waits, what has been waiting, and what else is to be looked at.

    Args:
        logged: what became of the rows.
        work: the company.
        lost: rows that are missed.
    """
    from secor_docs.entry.told import after

    for said, warning in after(logged, work, lost):
        click.echo(f"! {said}" if warning else said)


def _logged_json(logged: Logged) -> dict[str, Any]:
    return {
        "records": list(logged.records),
        "waiting": logged.waiting,
        "earlier": list(logged.earlier),
        "changed": dict(logged.changed),
        "unmarked": list(logged.unmarked),
    }
