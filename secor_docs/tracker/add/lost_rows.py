"""Rows the program wrote that are no longer in the workbook: the journal is a second memory.

Another program that saves an older state over the file, a phone, a shared folder or a backup put back leave no trace
in the workbook. What the journal says was written is held against what is there, by record number; a person's edits,
the order of the rows and a renewed tracker make no difference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secor_docs.names import as_argument, folded
from secor_docs.problems import InputWrongError, Place, Problem, nearest
from secor_docs.tracker.add.journal import History, Logged, Row, forget, history, put_back
from secor_docs.tracker.record import LOG_SHEET, Record, RecordNumber


@dataclass(frozen=True, slots=True)
class LostRow:
    """A row, or only its withdrawal, that is no longer in the workbook.

    Attributes:
        number: its record number.
        row: the row as it was written; None where the row is there and only its withdrawal is lost.
        mark: the sentence that withdrew it; empty where nothing did.
        day: the day it was logged, or withdrawn; empty where nobody noted it.
    """

    number: str
    row: Row | None
    mark: str
    day: str

    @property
    def says(self) -> str:
        """What is missing, in words; of a private record only its number."""
        since = f", written on {self.day}," if self.day else ""
        if self.row is None:
            return f"{self.number} was withdrawn{f' on {self.day}' if self.day else ''}, and its row no longer says so"
        about = "" if self.row.get("private") else f" ({self.row.get('document')}, {self.row.get('scope_name')})"
        return f"the row {self.number}{about}{since} is no longer in the Log"


def lost_rows(path: Path, records: Sequence[Record]) -> tuple[LostRow, ...]:
    """What the program wrote into a workbook and is no longer there.

    Args:
        path: the tracker.
        records: its rows, and those that wait.
    """
    there = {record.record_id: record for record in records if record.record_id}
    told = history(path, there.keys())
    if not told.rows and not told.marks:
        return ()
    # A row whose number somebody took out or changed is still there.
    loose = {_content(r.document_id, r.activity_date, r.scope_name, r.completed_by)
             for r in records if r.record_id not in told.rows}  # fmt: skip
    return tuple(_lost(told, there, loose))


def _lost(told: History, there: Mapping[str, Record], loose: Collection[object]) -> Iterator[LostRow]:
    for number, row in told.rows.items():
        known = RecordNumber.read(number)
        content = known and _content(known.document_id, known.day, row.get("scope_name"), row.get("completed_by"))
        if number not in there and content not in loose:
            yield LostRow(number, row, told.marks.get(number, ""), told.days.get(number, ""))
    for number, mark in told.marks.items():
        if number in there and there[number].status == "counts":
            yield LostRow(number, None, mark, told.days.get(number, ""))


def _content(document: str, day: date | None, scope: object, by: object) -> tuple[object, ...]:
    return document, day, folded(str(scope or "")), folded(str(by or ""))


def lost_problems(path: Path, lost: Sequence[LostRow], company: Path | None = None) -> tuple[Problem, ...]:
    """One problem for each row that is missed, with both answers to it.

    Args:
        path: the tracker.
        lost: the rows.
        company: its company file, for commands that can be pasted.
    """
    whose = f" {as_argument(company)}" if company else ""
    return tuple(
        Problem(
            Place(path.name, spot=LOG_SHEET),
            "",
            one.says,
            f"`secor tracker restore{whose} {one.number}` puts it back; if that was on purpose: "
            f"`secor tracker forget{whose} {one.number}`.",
            code="R044",
        )
        for one in lost
    )


def restore(path: Path, lost: Sequence[LostRow], *, today: date) -> Logged:
    """Put rows back as they were written, under the same numbers.

    Raises:
        CouldNotWriteError: not even the journal could be written.
    """
    rows = [one.row for one in lost if one.row is not None]
    return put_back(path, rows, {one.number: one.mark for one in lost if one.mark}, today=today)


def leave_out(path: Path, lost: Sequence[LostRow]) -> None:
    """Note that rows were deleted on purpose.

    Raises:
        CouldNotWriteError: the journal could not be written.
    """
    forget(path, [one.number for one in lost])


def chosen(lost: Sequence[LostRow], numbers: Sequence[str], place: Place) -> tuple[LostRow, ...]:
    """The missed rows with these numbers; all of them where none is given.

    Raises:
        InputWrongError: a number is of no row that is missed.
    """
    known = [one.number for one in lost]
    if strange := [number for number in numbers if number not in known]:
        fix = f"Missed are: {', '.join(known[:10])}.{nearest(strange[0], known)}" if known else "No row is missed."
        problems = (Problem(place, "RECORD", f"{number} is not missed", fix, code="R015") for number in strange)
        raise InputWrongError(problems)
    return tuple(one for one in lost if not numbers or one.number in numbers)
