"""What makes a row of the Log count, withdrawn or nil: the column Status, and in older trackers the program's own marks."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from tracker_books import IDS, openpyxl_book, row

from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.add.rows import add_rows
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.tracker.record import (
    RecordNumber,
    Tracker,
    marked_status,
    nil_mark,
    replaced_by,
    replaces_mark,
    withdrawn_mark,
)

STATUS = IDS.index("status") + 1

HONEST = [
    "Ladder L2 withdrawn on the spot, tagged out",
    "Withdrawn on the spot: ladder L2",
    "Ladder L2 was Withdrawn on 2026-10-02",
    "We withdrew it. Withdrawn on 2026-10-02",
    "Withdrawn on 2026 models only: recall of the ladder",
    "Nil: no deficiencies found",
    "nil",
    "He replaces flha-2026-09-14-1 as foreman",
    "It says: Withdrawn on 2026-10-02: x",
]


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], Tracker]:
    def read_bytes(data: bytes) -> Tracker:
        (path := tmp_path / "tracker.xlsx").write_bytes(data)
        return read_tracker(path)

    return read_bytes


def one(**values: Any) -> dict[str, Any]:
    return row(1, date(2026, 9, 14), **values)


@pytest.mark.parametrize("older", [False, True])
@pytest.mark.parametrize("notes", HONEST)
def test_an_honest_note_changes_nothing(read: Callable[[bytes], Tracker], notes: str, older: bool) -> None:
    (record,) = read(openpyxl_book([one(notes=notes)], older=older)).records
    assert (record.status, record.replaces, record.notes) == ("counts", "", notes)


@pytest.mark.parametrize(
    ("typed", "status"),
    [(None, "counts"), ("counts", "counts"), (" Withdrawn ", "withdrawn"), ("NIL", "nil"), ("void", None)],
)
def test_the_status_says_what_a_row_is(read: Callable[[bytes], Tracker], typed: str | None, status: str | None) -> None:
    tracker = read(openpyxl_book([one(status=typed)]))
    assert (tracker.records[0].status, tracker.older) == (status, False)
    told = [str(p) for p in tracker.problems if p.field == "Status"]
    assert bool(told) == (status is None)


def test_a_status_that_cannot_be_read_names_its_cell_and_what_to_write(read: Callable[[bytes], Tracker]) -> None:
    (problem,) = [p for p in read(openpyxl_book([one(status="withdrwn")])).problems if p.field == "Status"]
    assert str(problem) == (
        'tracker.xlsx: Log!P2: Status: found "withdrwn". Write one of counts, withdrawn, nil; '
        'the row does not count until then. Did you mean "withdrawn"? [R022]'
    )


@pytest.mark.parametrize(
    ("notes", "status"),
    [
        ("Withdrawn on 2026-11-23: Logged twice.", "withdrawn"),
        ("Rain all day. Withdrawn on 2026-11-23: see flha-2026-11-19-1.", "withdrawn"),
        ("Replaces flha-2026-11-20-1. Wrong day. Withdrawn on 2026-11-23: see flha-2026-11-19-2.", "withdrawn"),
        ("Withdrawn on 2026-11-23: see flha-2026-11-19-1. Rain all day.", "withdrawn"),
        ("withdrawn on Nov 20, 2026, wrong site", "withdrawn"),
        ("Withdrawn on 11/10/2026", "withdrawn"),
        ("Nil: nothing of the kind happened in October 2026. Quiet month.", "nil"),
    ],
)
def test_the_marks_of_an_older_tracker_are_read_on(read: Callable[[bytes], Tracker], notes: str, status: str) -> None:
    tracker = read(openpyxl_book([one(notes=notes)], older=True))
    assert (tracker.records[0].status, tracker.older) == (status, True)
    (same,) = read(openpyxl_book([one(notes=notes)])).records
    assert same.status == "counts", "with a column Status, words in Notes decide nothing"


def test_a_row_that_an_older_tracker_names_as_replaced_is_withdrawn(read: Callable[[bytes], Tracker]) -> None:
    new = row(2, date(2026, 9, 14), notes="Replaces flha-2026-09-14-1. Wrong day.")
    old, new_ = read(openpyxl_book([one(), new], older=True)).records
    assert (old.status, new_.status, new_.replaces) == ("withdrawn", "counts", "flha-2026-09-14-1")


def test_a_column_of_the_users_own_that_is_called_status_is_left_alone(read: Callable[[bytes], Tracker]) -> None:
    book = load_workbook(io.BytesIO(openpyxl_book([one(notes="Withdrawn on 2026-11-23: x"), row(2)], older=True)))
    for number, text in enumerate(("Status", "filed", "open"), 1):
        book["Log"].cell(number, STATUS).value = text
    book.save(out := io.BytesIO())
    tracker = read(out.getvalue())
    assert ([r.status for r in tracker.records], tracker.older) == (["withdrawn", "counts"], True)
    assert not [p for p in tracker.problems if p.field == "Status"]
    after = add_rows(LogPart.open(out.getvalue()), [], {"flha-2026-11-20-2": "Withdrawn on 2026-11-23: y"}).data
    cells = list(load_workbook(io.BytesIO(after))["Log"].iter_rows(min_row=3, min_col=15, max_col=16, values_only=True))
    assert cells == [("Withdrawn on 2026-11-23: y", "open")]


def test_a_status_column_is_known_by_what_it_holds_where_a_program_dropped_the_names(
    read: Callable[[bytes], Tracker],
) -> None:
    book = load_workbook(io.BytesIO(openpyxl_book([one(status="withdrawn"), row(2)])))
    del book.defined_names["LogStatus"]
    book.save(out := io.BytesIO())
    tracker = read(out.getvalue())
    assert ([r.status for r in tracker.records], tracker.older) == (["withdrawn", "counts"], False)
    assert LogPart.open(out.getvalue()).has_status


def test_a_status_column_that_is_gone_is_told(read: Callable[[bytes], Tracker]) -> None:
    book = load_workbook(io.BytesIO(openpyxl_book([one()])))
    book["Log"].cell(1, STATUS).value = "State"
    book.save(out := io.BytesIO())
    tracker = read(out.getvalue())
    assert tracker.records[0].status is None
    assert 'Log!P1: Status: the column is missing; found the header "State"' in str(tracker.problems[-1])


def test_a_nil_row_of_an_older_tracker_says_so_in_its_notes(read: Callable[[bytes], Tracker]) -> None:
    for older in (True, False):
        nil = row(1, date(2026, 10, 30), status="nil", notes="Quiet.")
        (record,) = read(add_rows(LogPart.open(openpyxl_book(older=older)), [nil]).data).records
        notes = "Nil: nothing of the kind happened in October 2026. Quiet." if older else "Quiet."
        assert (record.status, record.notes) == ("nil", notes)


_WORDS = st.text(st.characters(codec="ascii", categories=("L", "N", "P", "Zs")), max_size=40)
_DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(_WORDS, _DAYS, st.booleans())
@settings(max_examples=60)
def test_every_mark_the_program_writes_is_read_back_with_the_note_behind_it(note: str, day: date, nil: bool) -> None:
    number = str(RecordNumber("flha", day, 1))
    mark = withdrawn_mark(day, f"see {number}.")
    assert marked_status(f"{mark} {note}".strip()) == "withdrawn"
    assert (
        replaced_by(f"{nil_mark(day)} {replaces_mark(number, note)}" if nil else replaces_mark(number, note)) == number
    )
    assert marked_status(f"{nil_mark(day)} {note}".strip()) == "nil"


@given(st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,6}){0,3}", fullmatch=True), _DAYS, st.integers(1, 999_999))
@settings(max_examples=60)
def test_a_record_number_reads_back_as_it_was_made(document: str, day: date, sequence: int) -> None:
    number = RecordNumber(document, day, sequence)
    assert RecordNumber.read(str(number)) == number


@pytest.mark.parametrize("text", ["", "17", "flha-2026-13-01-1", "flha-2026-09-14", "flha 2026-09-14-1"])
def test_a_number_that_a_person_made_up_has_no_parts(text: str) -> None:
    assert RecordNumber.read(text) is None
