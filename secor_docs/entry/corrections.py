"""A record corrected, withdrawn, or given its paper: its row stays, and a new row takes its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secor_docs.entry.typed_form import PLACE, GivenFile, on_disk, read_form
from secor_docs.problems import Problem
from secor_docs.tracker.add.journal import Logged, Row, log_rows
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.corrections import correctable, corrected
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


@dataclass(frozen=True, slots=True)
class PapersAdded:
    """What came of papers that were added to a record.

    Attributes:
        logged: what became of the new row; None where something is wrong.
        problems: what is wrong.
        said: where each file is kept.
    """

    logged: Logged | None = None
    problems: tuple[Problem, ...] = ()
    said: tuple[str, ...] = ()


ADDED = "The paper was added."
"""Why a row takes the place of another that had no paper."""


def add_papers(work: Workspace, old: Record, files: Sequence[GivenFile], at: datetime) -> PapersAdded:
    """Keep papers with a record: a row that names them takes the place of its row, which stays.

    Raises:
        InputWrongError: the record is withdrawn, or has no number of its own.
    """
    correctable(work.tracker.records, old.record_id, PLACE)
    typed = retyped(work, old, {}, ADDED, files=True)
    found = read_form(work, typed, (), files, but=old.record_id)
    if found.problems:
        return PapersAdded(problems=found.problems)
    logged, said = log_corrected(work, old, found.rows[0], files, at)
    return PapersAdded(logged, (), tuple(said))


def log_corrected(
    work: Workspace, old: Record, row: Mapping[str, Value], files: Sequence[GivenFile], at: datetime
) -> tuple[Logged, list[str]]:
    """Log a row that takes the place of a record, with papers; what became of it, and what is to be said of them."""
    said: list[str] = []
    if files:
        with on_disk(files) as paths:
            row, kept = with_files(work, row, paths)
        said = list(said_of(work, files, kept))
    return log_in_place_of(work, old, row, at), said


def said_of(work: Workspace, files: Sequence[GivenFile], kept: Sequence[EvidenceFile]) -> Iterator[str]:
    """Where each file is kept, and what is to be looked at."""
    for file, one in zip(files, kept, strict=True):
        if not one.before:
            yield f"{file.name} is kept as {one.name}."
            continue
        proves = ", ".join(proves_already(work, one))
        whose = f" and is named by {proves} already; it proves the records of one day" if proves else ""
        yield f"{file.name} is kept as {one.name} already{whose}."


def proves_already(work: Workspace, kept: EvidenceFile) -> tuple[str, ...]:
    """The records that name a kept file already."""
    named = (r for r in work.tracker.records if kept.name in file_names(r.evidence) and not r.withdrawn)
    return tuple(r.record_id or r.place.spot for r in named)
