"""A record corrected, withdrawn, or given its paper: its row stays, and a new row takes its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from secor_docs.tracker.add.journal import Logged, Row, log_rows
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.corrections import corrected
from secor_docs.tracker.evidence import EvidenceFile, keep_all
from secor_docs.tracker.proof import file_cell, file_names
from secor_docs.tracker.record import Record, withdrawn_mark
from secor_docs.workspace import Workspace


def withdraw(work: Workspace, old: Record, reason: str) -> Logged:
    """Withdraw a record; no record takes its place."""
    marks = {old.record_id: withdrawn_mark(work.today, reason)}
    return log_rows(work.existing_tracker(), [], marks, today=work.today)


def retyped(work: Workspace, old: Record, changes: Mapping[str, str], reason: str, *, files: bool) -> dict[str, str]:
    """The record that takes the place of another, as if it had been typed.

    Args:
        work: the company.
        old: the record to correct.
        changes: what is different, as typed, by id of the log column.
        reason: why it is corrected.
        files: whether files come with it. A file that was lost or changed is named no longer then; the row that
            stays names it.
    """
    typed = corrected(old, changes, reason)
    if files:
        sound = (f.name for f in work.evidence.of(old) if f.state not in {"missing", "changed"})
        typed["evidence"] = file_cell(*sound)
    return typed


def log_in_place_of(work: Workspace, old: Record, row: Row, at: datetime) -> Logged:
    """Log a row that takes the place of a record, whose row stays and is withdrawn."""
    marks = {old.record_id: withdrawn_mark(work.today, "see {1}.")}
    return log_rows(work.existing_tracker(), [row], marks, today=work.today, at=at)


def with_files(
    work: Workspace, row: Mapping[str, Value], files: Sequence[Path]
) -> tuple[dict[str, Value], list[EvidenceFile]]:
    """A row with its evidence files copied and named, and the files as they are kept."""
    kept = keep_all(row, files, work.tracker_path.resolve().parent)
    evidence = str(row.get("evidence") or "")
    return {**row, "evidence": file_cell(evidence, *(one.name for one in kept)) or None}, kept


def proves_already(work: Workspace, kept: EvidenceFile) -> tuple[str, ...]:
    """The records that name a kept file already."""
    named = (r for r in work.tracker.records if kept.name in file_names(r.evidence) and not r.withdrawn)
    return tuple(r.record_id or r.place.spot for r in named)
