"""Rows filled in elsewhere: an empty workbook to fill in, and what is read of it."""

from __future__ import annotations

import io
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import planned_sample
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from validators import audit

from secor_docs.problems import CouldNotReadError, InputWrongError
from secor_docs.tracker.csv_rows import CsvRecords, read_records
from secor_docs.tracker.new.rows_workbook import rows_workbook
from secor_docs.tracker.record import LABELS
from secor_docs.tracker.sheet_rows import ROWS_SHEET

PLAN = planned_sample("prairie-ridge-framing").plan
TODAY = date(2026, 11, 27)
SITE = "Lot 14 Timber Flats"


@cache
def _empty() -> bytes:
    return rows_workbook(PLAN, TODAY)


def _sheet(data: bytes) -> tuple[Any, Worksheet, dict[str, int]]:
    book = load_workbook(io.BytesIO(data))
    sheet = book[ROWS_SHEET]
    columns = {id_: n for n, cell in enumerate(sheet[1], 1) for id_, label in LABELS.items() if cell.value == label}
    return book, sheet, columns


def filled_in(path: Path, *rows: dict[str, Any]) -> Path:
    book, sheet, columns = _sheet(_empty())
    for number, row in enumerate(rows, 2):
        for id_, value in row.items():
            sheet.cell(number, columns[id_], value)
    book.save(path)
    return path


def read(path: Path) -> CsvRecords:
    return read_records(path, PLAN, TODAY, (), lambda day: day.weekday() < 5)


def row(**changes: Any) -> dict[str, Any]:
    return {
        "activity_date": date(2026, 11, 23),
        "document": "05-04 Field-level hazard assessment (FLHA)",
        "scope_name": SITE,
        "completed_by": "Carla Wiens",
        "signed": "yes",
        "complete": "yes",
        "location": "tab 5",
    } | changes


def test_the_empty_workbook_offers_documents_sites_people_and_days(tmp_path: Path) -> None:
    book, sheet, columns = _sheet(_empty())
    offered = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert {"Documents", "People", "RowDays", '"yes,no"'} <= offered
    assert any("Sites" in (formula or "") for formula in offered)
    assert all(len(formula or "") < 255 for formula in offered)
    assert book["Days"]["A2"].value.date() == TODAY
    assert columns.keys() >= {"activity_date", "document", "scope_name", "completed_by", "took_part", "location"}
    (path := tmp_path / "rows.xlsx").write_bytes(_empty())
    assert not audit(path)


def test_the_same_day_gives_the_same_bytes() -> None:
    assert rows_workbook(PLAN, TODAY) == _empty()


def test_an_empty_workbook_has_no_rows(tmp_path: Path) -> None:
    with pytest.raises(InputWrongError, match="there are no rows in it"):
        read(filled_in(tmp_path / "rows.xlsx"))


@pytest.mark.parametrize("tick", ["✔️", "✔", "✅", "☑", "☑️", "x", "X", "ja", "yes", "y", 1, True, "✓"])
def test_ticks_of_phones_are_read(tmp_path: Path, tick: object) -> None:
    path = filled_in(tmp_path / "rows.xlsx", row(signed=tick, complete=tick))
    assert [(r["signed"], r["complete"]) for r in read(path).rows] == [(True, True)]


def test_several_days_and_ditto_marks_make_a_row_each(tmp_path: Path) -> None:
    first = row(activity_date="2026-11-19 to 2026-11-24", took_part="the crew")
    ditto = dict.fromkeys(("document", "scope_name", "completed_by", "location"), '"')
    found = read(filled_in(tmp_path / "rows.xlsx", first, {**row(activity_date=date(2026, 11, 25)), **ditto}))
    days = [r["activity_date"] for r in found.rows]
    assert [d.day for d in days if isinstance(d, date)] == [19, 20, 23, 24, 25]
    assert "Left out, no working day" in found.notes[0]
    assert {r["scope_name"] for r in found.rows} == {SITE}
    assert str(found.rows[0]["took_part"]).count("; ") == 5
    assert found.rows[4]["took_part"] is None


def test_a_ditto_mark_is_no_day_and_no_signature(tmp_path: Path) -> None:
    with pytest.raises(InputWrongError) as told:
        read(filled_in(tmp_path / "rows.xlsx", row(), row(activity_date='"', signed='"')))
    assert "Rows!A3" in str(told.value)
    assert "Rows!G3" in str(told.value)


def test_errors_name_their_cell_and_what_is_missing_takes_one_line_a_row(tmp_path: Path) -> None:
    wrong = row(activity_date="soon", signed="perhaps")
    bare = {"document": "toolbox-meeting", "activity_date": date(2026, 11, 20), "scope_name": SITE}
    with pytest.raises(InputWrongError) as told:
        read(filled_in(tmp_path / "rows.xlsx", wrong, bare, row(document="xyz")))
    lines = str(told.value).splitlines()
    assert len(lines) == 4
    assert lines[0].startswith('rows.xlsx: Rows!A2: Date of the activity: found "soon"')
    assert lines[1].startswith("rows.xlsx: Rows!B4: Document: ")
    assert lines[2].startswith(
        "rows.xlsx: Rows!E3: Completed by, All required signatures, Every field filled, Where it"
    )
    assert lines[3].startswith("rows.xlsx: Rows!G2: All required signatures: ")


def test_a_crew_that_signs_on_one_day_is_no_double_and_the_same_row_twice_is(tmp_path: Path) -> None:
    signed = [row(document="orientation-form", scope_name=f"worker: {p}") for p in ("Nate Friesen", "Jesse Whitford")]
    assert len(read(filled_in(tmp_path / "rows.xlsx", *signed)).rows) == 2
    with pytest.raises(InputWrongError, match="the same as row 2"):
        read(filled_in(tmp_path / "rows.xlsx", signed[0], signed[0]))


@pytest.mark.parametrize("data", [b"PK\x03\x04 no workbook", b"\xd0\xcf\x11\xe0 old"])
def test_a_file_that_is_no_whole_workbook_is_told(tmp_path: Path, data: bytes) -> None:
    (path := tmp_path / "rows.xlsx").write_bytes(data)
    with pytest.raises(CouldNotReadError):
        read(path)


def test_unicode_text_from_excel_is_read_and_a_workbook_under_a_csv_name(tmp_path: Path) -> None:
    labels = [LABELS[id_] for id_ in row()]
    text = "\t".join(labels) + "\r\n" + "\t".join(map(str, row(completed_by="Zoë").values())) + "\r\n"
    (path := tmp_path / "rows.txt").write_bytes(text.encode("utf-16"))
    assert read(path).rows[0]["completed_by"] == "Zoë"
    assert len(read(filled_in(tmp_path / "rows.xlsx", row()).rename(tmp_path / "rows.csv")).rows) == 1


def test_a_week_of_sixteen_sheets_in_the_workbook_takes_few_keys(tmp_path: Path) -> None:
    """Counted as typed: the letters, the keys from cell to cell, and four letters for a choice from a list."""
    ticks = {"signed": "x", "complete": "x"}
    rows = [
        row(activity_date="2026-11-23 to 2026-11-27", **ticks),
        row(activity_date="2026-11-23 to 2026-11-27", document="07-06", scope_name="T1", location="T1", **ticks),
        row(activity_date="2026-11-23 to 2026-11-25", document='"', scope_name="T2", completed_by='"', **ticks),
        row(activity_date="2026-11-25", document="04-07", completed_by='"', location="tab 4", **ticks),
        row(activity_date="2026-11-26 to 2026-11-27", document="07-04", completed_by='"', location="tab 7", **ticks),
    ]
    assert len(read(filled_in(tmp_path / "rows.xlsx", *rows)).rows) == 16
    chosen = {SITE, "Carla Wiens", row()["document"]}
    keys = sum(1 + (4 if value in chosen else len(str(value))) for one in rows for value in one.values())
    assert keys <= 300, keys
