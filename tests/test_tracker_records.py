"""Reading a tracker as people leave it: every fault told with its cell, the good rows read all the same."""

from __future__ import annotations

import io
import pickle
import re
import zipfile
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import sample_tracker
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from tracker_rowwise import Rowwise

from secor_docs.names import folded
from secor_docs.problems import CouldNotReadError
from secor_docs.tracker.copies import copies_beside
from secor_docs.tracker.read.log_rows import records_of
from secor_docs.tracker.read.table import Table
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.tracker.record import LOG_COLUMNS, Record, Tracker

FLHA = "05-04 Field-level hazard assessment (FLHA)"
SITE = "Lot 14 Timber Flats"
GOOD: dict[str, Any] = {
    "record_id": "flha-2026-09-14-1",
    "activity_date": date(2026, 9, 14),
    "document": FLHA,
    "scope_type": "site",
    "scope_name": SITE,
    "completed_by": "Carla Wiens",
    "signed": "yes",
    "complete": "yes",
    "findings": 2,
    "findings_closed": 1,
    "location": "tab 5",
    "private": "no",
}
COLUMNS = [column.id for column in LOG_COLUMNS]


@pytest.fixture
def book() -> Workbook:
    return load_workbook(io.BytesIO(sample_tracker()))


@pytest.fixture
def read(book: Workbook, tmp_path: Path) -> Callable[[], Tracker]:
    def saved_and_read() -> Tracker:
        book.save(tmp_path / "tracker.xlsx")
        return read_tracker(tmp_path / "tracker.xlsx")

    return saved_and_read


def _log(book: Workbook, row: int, **values: Any) -> Worksheet:
    sheet = book["Log"]
    for id_, value in ({**GOOD, **values}).items():
        sheet.cell(row, COLUMNS.index(id_) + 1).value = value
    return sheet


def _told(tracker: Tracker) -> list[str]:
    return [str(problem) for problem in tracker.problems]


def test_a_row_becomes_a_record(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    tracker = read()
    (record,) = tracker.records
    assert not tracker.problems
    assert (record.document_id, record.activity_date, record.scope_type, record.scope_name) == (
        "flha",
        date(2026, 9, 14),
        "site",
        SITE,
    )
    assert (record.signed, record.complete, record.findings, record.findings_closed) == (True, True, 2, 1)
    assert str(record.place) == "tracker.xlsx: Log!A2"


def test_a_new_tracker_reads_as_empty_with_its_owner_people_and_shut_downs(read: Callable[[], Tracker]) -> None:
    tracker = read()
    assert (tracker.records, tracker.problems, tracker.company) == ((), (), "Prairie Ridge Framing Ltd.")
    assert tracker.wcb_account.startswith("0")
    assert tracker.shutdowns[0].first == date(2026, 12, 19)
    assert tracker.people[0].person == "Carla Wiens"


@pytest.mark.parametrize(
    "written",
    [
        FLHA,
        "flha",
        "FLHA",
        "05-04",
        "Field-level hazard assessment (FLHA)",
        " 05-04  field-level hazard assessment (flha) ",
        "05-04 FLHA form",
    ],
)
def test_a_document_may_be_given_by_label_id_number_or_title(
    book: Workbook, read: Callable[[], Tracker], written: str
) -> None:
    _log(book, 2, document=written)
    assert [record.document_id for record in read().records] == ["flha"]


def test_a_misspelt_document_is_told_with_the_nearest_one(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2, document="Feild level hazard assesment")
    tracker = read()
    assert tracker.records == ()
    assert _told(tracker) == [
        (
            f'tracker.xlsx: Log!C2: Document: found "Feild level hazard assesment", which is no document of the list. Did you mean "{FLHA}"? '
            "Choose it from the list; the row does not count until then. [R001]"
        )
    ]


def test_all_problems_are_told_at_once_and_the_good_rows_count(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    _log(book, 3, record_id="b", activity_date="20/11/2026", signed="maybe")
    _log(book, 4, record_id="c", activity_date=date(2026, 9, 16), scope_type="sight", location=None, findings="two")
    tracker = read()
    assert [record.record_id for record in tracker.records] == ["flha-2026-09-14-1", "b", "c"]
    assert [problem.place.spot for problem in tracker.problems] == ["Log!B3", "Log!G3", "Log!D4", "Log!I4", "Log!L4"]
    assert tracker.records[1].activity_date is None
    assert tracker.records[1].signed is None


def test_blank_lines_in_the_middle_are_passed_over(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    _log(book, 9, record_id="b", activity_date=date(2026, 9, 15))
    tracker = read()
    assert [str(record.place) for record in tracker.records] == ["tracker.xlsx: Log!A2", "tracker.xlsx: Log!A9"]
    assert not tracker.problems


def test_a_totals_row_below_is_no_record(book: Workbook, read: Callable[[], Tracker]) -> None:
    sheet = _log(book, 2)
    sheet["A3"], sheet["I3"] = "Total", 2
    tracker = read()
    assert (len(tracker.records), tracker.problems) == (1, ())


def test_moved_and_added_columns_are_found_by_their_headers(book: Workbook, read: Callable[[], Tracker]) -> None:
    sheet = _log(book, 2)
    sheet.insert_cols(2)
    sheet["B1"] = "My own column"
    sheet["B2"] = "hello"
    sheet.move_range("K1:K2", cols=7)
    tracker = read()
    assert (tracker.records[0].document_id, tracker.records[0].findings_closed, tracker.problems) == ("flha", 1, ())


def test_a_renamed_header_is_told_and_never_guessed(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)["G1"] = "Signatures?"
    tracker = read()
    assert _told(tracker) == [
        (
            'tracker.xlsx: Log!G1: All required signatures: the column is missing; found the header "Signatures?". '
            'Write "All required signatures" into this cell, if it is that column. [R013]'
        )
    ]
    assert tracker.records[0].signed is None


def test_merged_cells_are_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    sheet = _log(book, 2)
    _log(book, 3, record_id="b", activity_date=None)
    sheet.merge_cells("B2:B3")
    told = _told(read())
    assert (
        "tracker.xlsx: Log!B2: the cells B2:B3 are merged, so only the first of them holds something. Undo the merge and fill each row. [R032]"
        in told
    )


def test_a_formula_without_a_value_is_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2, activity_date="=DATE(2026,9,14)")
    spots = [(p.place.spot, p.message) for p in read().problems]
    assert ("Log!B2", "a formula without a value") in spots


def test_the_same_record_twice_is_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    _log(book, 3)
    assert _told(read()) == [
        "tracker.xlsx: Log!row 3: the same record is in row 2. Delete one of them, or note how they differ. [R010]"
    ]


def test_a_record_number_used_twice_is_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    _log(book, 3, completed_by="Nate Friesen")
    assert _told(read()) == [
        'tracker.xlsx: Log!A3: Record no.: "flha-2026-09-14-1" is in row 2 too. Give one of them a number of its own. [R010]'
    ]


def test_a_day_after_today_is_told(book: Workbook, tmp_path: Path) -> None:
    _log(book, 2)
    book.save(tmp_path / "t.xlsx")
    told = _told(read_tracker(tmp_path / "t.xlsx", today=date(2026, 9, 13)))
    assert told == [
        "t.xlsx: Log!B2: Date of the activity: 2026-09-14 lies in the future. Write the day it was done. A record cannot be made in advance. [R005]"
    ]


def test_the_two_typed_days_are_read(book: Workbook, read: Callable[[], Tracker]) -> None:
    book["Three months"]["B4"], book["Three months"]["B5"] = date(2026, 11, 23), "Aug 3 2026"
    tracker = read()
    assert (tracker.as_of, tracker.policy_signed_on) == (date(2026, 11, 23), date(2026, 8, 3))


def test_actions_are_read_and_their_faults_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    sheet = book["Actions"]
    for column, value in zip(
        "ABCDEF",
        ("Guardrail", date(2026, 9, 3), "High", "Carla Wiens", date(2026, 9, 4), date(2026, 9, 1)),
        strict=True,
    ):
        sheet[f"{column}2"] = value  # type: ignore[assignment]
    sheet["A3"], sheet["C3"] = "Tag", "huge"
    tracker = read()
    assert [(a.what, a.risk, a.closed) for a in tracker.actions] == [
        ("Guardrail", "high", date(2026, 9, 1)),
        ("Tag", "", None),
    ]
    assert [p.place.spot for p in tracker.problems] == ["Actions!F2", "Actions!C3"]


def test_a_shut_down_that_ends_before_it_begins_is_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    sheet = book["Shut-downs"]
    sheet["A3"], sheet["B3"] = date(2027, 3, 5), date(2027, 3, 1)
    assert _told(read()) == [
        "tracker.xlsx: Shut-downs!B3: Last day: 2027-03-01 lies before the first day, 2027-03-05. Check both days. [R021]"
    ]


def test_a_missing_sheet_is_told(book: Workbook, read: Callable[[], Tracker]) -> None:
    del book["Log"]
    assert 'the workbook has no sheet "Log"' in _told(read())[0]


def test_without_its_lists_the_documents_of_the_program_are_used(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    del book["Lists"]
    tracker = read()
    assert tracker.records[0].document_id == "flha"
    assert [p.place.spot for p in tracker.problems] == ["Lists!A1"]


@pytest.mark.parametrize(
    ("name", "noticed"),
    [
        ("tracker (conflicted copy).xlsx", True),
        ("tracker (Carla's conflicted copy 2026-11-20).xlsx", True),
        ("tracker-DESKTOP-4AB2C.xlsx", True),
        ("tracker.sync-conflict-20261120-071500-ABC.xlsx", True),
        ("tracker (1).xlsx", True),
        ("tracker - Copy.xlsx", True),
        ("~$tracker.xlsx", False),
        ("tracker-2026.xlsx", False),
        ("tracker notes.docx", False),
        ("other.xlsx", False),
    ],
)
def test_conflicted_copies_are_noticed(tmp_path: Path, name: str, noticed: bool) -> None:
    (tmp_path / "tracker.xlsx").write_bytes(b"")
    (tmp_path / name).write_bytes(b"")
    assert copies_beside(tmp_path / "tracker.xlsx") == ((name,) if noticed else ())


def test_a_conflicted_copy_is_named_among_the_problems(tmp_path: Path) -> None:
    (tmp_path / "tracker.xlsx").write_bytes(sample_tracker())
    (tmp_path / "tracker-LAPTOP-1.xlsx").write_bytes(sample_tracker())
    assert '"tracker-LAPTOP-1.xlsx"' in _told(read_tracker(tmp_path / "tracker.xlsx"))[0]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is empty"),
        (
            b"hello",
            r"it is not an Excel workbook \(\.xlsx\) but a file of another kind\. Open it in Excel or LibreOffice",
        ),
        (None, "it is not a whole Excel workbook; it may still be on its way from a shared folder"),
    ],
    ids=["empty", "text", "half"],
)
def test_a_file_that_is_no_workbook_is_refused_in_a_sentence(tmp_path: Path, data: bytes | None, why: str) -> None:
    (tmp_path / "t.xlsx").write_bytes(sample_tracker()[:3000] if data is None else data)
    with pytest.raises(CouldNotReadError, match=why):
        read_tracker(tmp_path / "t.xlsx")


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError, match="no such file"):
        read_tracker(tmp_path / "none.xlsx")


def test_a_damaged_part_is_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    with zipfile.ZipFile(io.BytesIO(sample_tracker())) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name)[:400] if name.endswith("sheet1.xml") else source.read(name))
    with pytest.raises(CouldNotReadError, match="not a whole"):
        read_tracker(path)


DOCUMENTS = {"flha": "flha", folded(FLHA): "flha", "05-04": "flha", "toolbox-meeting": "toolbox-meeting"}
TODAY = date(2026, 11, 20)
_MESS: dict[str, list[Any]] = {
    "record_id": ["", "a", "a ", "b", 7.0, 7, "7", True, 1.0],
    "activity_date": [
        date(2026, 9, 14),
        date(2026, 9, 14),
        "2026-09-14",
        46279.0,
        1.0,
        True,
        "",
        "soon",
        "3/4/26",
        date(2027, 1, 1),
        date(1926, 1, 1),
        datetime(2026, 9, 14, 7, 30),  # noqa: DTZ001 - as Excel keeps it
        "Nov 20 2026",
        timedelta(1),
    ],
    "document": [
        FLHA,
        FLHA.upper(),
        "flha",
        " flha",
        "05-04 xyz",
        "toolbox-meeting",
        "tolbox",
        "",
        5.04,
        True,
        "Total",
    ],
    "scope_type": ["site", "Site ", "truck", "company", "", " ", "sight", 1.0, False],
    "scope_name": ["Lot 22", "lot  22", "", 22.0, 22, True, 1.0, "Total"],
    "completed_by": ["Amir", "AMIR", " Amir", "", 0.0, False],
    "signed": ["yes", "Yes", "no", "", "x", 1.0, True, 0.0, False, "maybe", "n/a", "✓"],
    "complete": ["yes", "n/a", "N/A stated", "no", "", "perhaps", True, 1.0],
    "findings": ["", 0.0, 1.0, True, False, 2, "2", "two", -1.0, 12345.0, 2.5, " "],
    "findings_closed": ["", 1.0, True, "many"],
    "reviewed_by": ["", "Carla", 3.0],
    "location": ["tab 5", "Tab 5", "", "  ", 5.0, True],
    "evidence": ["", "evidence/a.jpg", 9.0],
    "private": ["", "no", "yes", "secret", 0.0, False],
    "notes": [
        "",
        "Nil: nothing",
        "nil: nothing",
        "Replaces flha-2026-09-14-1. Wrong day.",
        "x. Withdrawn on 2026-09-15: y",
        "withdrawn on",
        "Total",
        4.0,
        True,
    ],
    "status": ["", "counts", "Withdrawn ", "NIL", "void", "Total", 1.0, True],
    "took_part": ["", "Ann Lee; Bob Ray", "Ann Lee, Bob Ray", "Total", 4.0, True],
    "entered": ["", "yesterday", "Total", 4.0, True, datetime(2026, 11, 20, 17, 5)],  # noqa: DTZ001 - the user's own clock
}


def _mess(id_: str) -> st.SearchStrategy[Any]:
    tidy = {**GOOD, "document": FLHA, "private": "no"}.get(id_, "")
    return st.one_of(st.just(tidy), st.sampled_from(_MESS[id_]), st.just(""))


@given(st.lists(st.tuples(*map(_mess, COLUMNS)).map(list), max_size=12), st.sampled_from([None, TODAY]), st.booleans())
@settings(max_examples=150)
def test_the_quick_reading_is_that_of_every_row_and_cell_by_itself(
    rows: list[list[Any]], today: date | None, repeated: bool
) -> None:
    rows = [*rows, *([[*row] for row in rows] if repeated else [])]
    header: list[Any] = [column.label for column in LOG_COLUMNS]
    table = Table("Log", [header, *rows], dict(zip(COLUMNS, header, strict=True)), (), "t.xlsx", [])
    records = records_of(table, DOCUMENTS, [], today, older=False)
    slowly = Rowwise(rows, DOCUMENTS, "t.xlsx", today)
    assert records == slowly.records
    told = {(int(re.findall(r"\d+", p.place.spot)[0]), p.field, p.message) for p in table.problems}
    assert told == slowly.problems
    for problem in table.problems:
        column = re.fullmatch(r"Log!([A-Z]+)\d+", problem.place.spot)
        assert (header[ord(column[1]) - 65] if column else "") == problem.field.partition(", ")[0]


def test_records_made_by_the_column_are_like_any_other(book: Workbook, read: Callable[[], Tracker]) -> None:
    _log(book, 2)
    (record,) = read().records
    again = replace(record)
    assert (record, hash(record), repr(record)) == (again, hash(again), repr(again))
    assert type(record) is type(again) is Record
    assert pickle.loads(pickle.dumps(record)) == record
    with pytest.raises(FrozenInstanceError):
        record.notes = "x"  # type: ignore[misc]


def test_a_record_whose_notes_say_total_is_not_taken_for_a_row_of_totals(
    book: Workbook, read: Callable[[], Tracker]
) -> None:
    for column in range(1, 17):
        book["Log"].cell(2, column).value = None
    book["Log"]["B2"], book["Log"]["C2"], book["Log"]["O2"] = date(2026, 9, 14), FLHA, "Total"
    assert len(read().records) == 1


_CELL = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=12),
    st.integers(-5, 60000),
    st.booleans(),
    st.dates(date(1990, 1, 1), date(2040, 1, 1)),
    st.sampled_from(["yes", "no", FLHA, "site", "flha"]),
)


@given(st.lists(st.lists(_CELL, min_size=16, max_size=16), max_size=6))
@settings(max_examples=6)
def test_whatever_is_typed_is_read_or_told_as_openpyxl_sees_it(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[object]]
) -> None:
    book = load_workbook(io.BytesIO(sample_tracker()))
    for row, values in enumerate(rows, 2):
        for column, value in enumerate(values, 1):
            cell = book["Log"].cell(row, column)
            cell.value = value  # type: ignore[assignment]
            if isinstance(value, str):
                cell.data_type = "s"
    path = tmp_path_factory.mktemp("typed") / "t.xlsx"
    book.save(path)
    tracker = read_tracker(path)
    seen = load_workbook(path)["Log"]
    for record in tracker.records:
        row = int(record.place.spot.removeprefix("Log!A"))
        assert str(seen.cell(row, 3).value).strip().casefold() in {FLHA.casefold(), "flha"}
        there = seen.cell(row, 2).value
        if isinstance(there, datetime) and record.activity_date:
            assert record.activity_date == there.date()
    assert len(tracker.records) <= len(rows)
