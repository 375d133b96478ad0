"""Rows logged, with the papers that came with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from secor_docs.entry.corrections import said_of, with_files
from secor_docs.entry.typed_form import GivenFile, on_disk
from secor_docs.tracker.add.journal import Logged, log_rows
from secor_docs.tracker.add.rows import Value
from secor_docs.workspace import Workspace


def log_with_files(
    work: Workspace, rows: Sequence[Mapping[str, Value]], files: Sequence[GivenFile], at: datetime
) -> tuple[Logged, list[str]]:
    """Log rows, the files kept first; what became of the rows, and what is to be said of the files.

    Args:
        work: the company.
        rows: the rows, read.
        files: the papers of the one row.
        at: the day and time it is logged at.
    """
    said: list[str] = []
    if files:
        with on_disk(files) as paths:
            row, kept = with_files(work, rows[0], paths)
        rows, said = [row], list(said_of(work, files, kept))
    return log_rows(work.existing_tracker(), rows, today=work.today, at=at), said
