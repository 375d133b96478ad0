"""Questions about records on the terminal, as JSON and in coverage; and the time of entry they rest on."""

from __future__ import annotations

import json
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from readiness_cases import SITE, plan_of
from tracker_books import openpyxl_book, row

from secor_docs import cli
from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.files import neighbours
from secor_docs.tracker.add.journal import log_rows
from secor_docs.tracker.add.remembered import times_of_entry, with_journal
from secor_docs.tracker.new.renew import renewed
from secor_docs.tracker.read.workbook import read_tracker

AT = datetime(2026, 11, 20, 17, 5)  # noqa: DTZ001 - the user's own clock


def _entry() -> dict[str, Any]:
    return {k: v for k, v in row().items() if k != "record_id"} | {
        "document_id": "flha",
        "activity_date": date(2026, 11, 20),
        "took_part": "Amir; Bo",
    }


@pytest.mark.parametrize("older", [False, True])
def test_a_row_carries_the_time_it_was_written_and_a_tracker_of_before_has_it_in_the_journal(
    tmp_path: Path, older: bool
) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book(older=older))
    log_rows(path, [_entry()], at=AT)
    read = read_tracker(path)
    assert read.later == (frozenset() if older else {"took_part", "entered"})
    (record,) = with_journal(read, path).records
    assert (record.entered, record.took_part) == (AT, ("Amir", "Bo"))
    assert times_of_entry(path) == {record.record_id: AT}


def test_a_renewed_tracker_has_in_its_columns_what_the_journal_remembered(tmp_path: Path) -> None:
    old = Path(__file__).parent / "data" / "older" / "plain.xlsx"
    path = Path(shutil.copy(old, tmp_path / "tracker.xlsx"))
    number = log_rows(path, [{**_entry(), "scope_name": SITE}], at=AT).records[0]
    read = with_journal(read_tracker(path), path)
    assert read.later == frozenset()
    path.write_bytes(renewed(plan_of(), read, path.read_bytes()).data)
    record = next(r for r in read_tracker(path).records if r.record_id == number)
    assert (record.entered, record.took_part) == (AT, ("Amir", "Bo"))


def test_a_time_taken_out_of_the_sheet_is_known_from_the_journal(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = logged / "tracker.xlsx"
    kept = path.read_bytes()
    book = load_workbook(path)
    sheet = book["Log"]
    column = [cell.value for cell in sheet[1]].index("Entered") + 1
    for number in range(2, sheet.max_row + 1):
        sheet.cell(number, column).value = None
    book.save(path)
    main(["tracker", "check", str(logged), "--trust"])
    out = capsys.readouterr().out
    path.write_bytes(kept)
    assert "Written at one sitting: 248 records" in out
    assert "Another time of entry" not in out


def test_what_a_person_takes_out_of_the_sheet_does_not_come_back_from_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book())
    log_rows(path, [_entry()], at=AT)
    book = load_workbook(path)
    sheet = book["Log"]
    heads = [cell.value for cell in sheet[1]]
    sheet.cell(2, heads.index("Took part") + 1).value = None
    book.save(path)
    assert with_journal(read_tracker(path), path).records[0].took_part == ()


@pytest.fixture(scope="module")
def logged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clients") / "prairie"
    shutil.copytree(shipped() / "samples" / "prairie-ridge-framing", folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli, "today", lambda: date(2026, 11, 27))
        assert main(["tracker", "new", str(folder)]) in {0, None}
        assert main(["log", "import", str(folder / "company.yaml"), str(folder / "records.csv")]) in {0, None}
    return folder


def test_the_questions_are_listed_with_their_rows_and_change_no_exit_code(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = main(["tracker", "check", str(logged)]), capsys.readouterr().out
    assert main(["tracker", "check", str(logged), "--trust"]) == plain[0]
    out = capsys.readouterr().out
    assert "Written at one sitting: 248 records" in out
    assert "    Log, Entered: rows 2 to 13, 15 to 250\n" in out
    assert "count rests on them" in out
    assert [line for line in out.splitlines() if line in plain[1].splitlines()] == plain[1].splitlines()


def test_json_and_coverage_hold_the_same_questions(logged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["tracker", "check", str(logged), "--trust", "--json"])
    asked = json.loads(capsys.readouterr().out)["to_explain"]
    main(["coverage", str(logged), "--json"])
    assert json.loads(capsys.readouterr().out)["to_explain"] == asked
    assert {"written-at-once", "day-off"} <= {one["kind"] for one in asked}
    assert all(one["status"] == "assumption" and one["rows"] for one in asked)


def test_without_a_company_file_nobody_can_ask(logged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tracker", "check", str(logged / "tracker.xlsx"), "--trust"]) == 2
    assert "needs the company file" in capsys.readouterr().err


def test_no_name_is_left_in_the_questions_where_none_was_asked_for(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = logged / "tracker.xlsx"
    kept = path.read_bytes()
    book = load_workbook(path)
    sheet = book["Log"]
    sheet.cell(20, [cell.value for cell in sheet[1]].index("Reviewed by") + 1).value = "Bryn Lamont"
    sheet.cell(250, [cell.value for cell in sheet[1]].index("Reviewed by") + 1).value = "Bryn Lamont"
    book.save(path)
    main(["coverage", str(logged), "--without-names"])
    out = capsys.readouterr().out
    path.write_bytes(kept)
    assert "reviewed 1 record after the last day" in " ".join(out.split())
    assert "Lamont" not in out


def test_another_time_in_the_sheet_than_in_the_journal_is_asked_about(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = logged / "tracker.xlsx"
    kept = path.read_bytes()
    book = load_workbook(path)
    sheet = book["Log"]
    column = [cell.value for cell in sheet[1]].index("Entered") + 1
    for number in range(2, 30):
        day = sheet.cell(number, 2).value
        assert isinstance(day, datetime)
        sheet.cell(number, column).value = f"{day + timedelta(hours=17):%Y-%m-%d %H:%M}"
    book.save(path)
    main(["tracker", "check", str(logged), "--trust"])
    out = capsys.readouterr().out
    path.write_bytes(kept)
    assert "Another time of entry: 27 rows" in out


def test_the_neighbours_of_a_clients_folder_are_the_other_clients(tmp_path: Path) -> None:
    for name in ("Alder Roofing Ltd.", "Birch Decks Inc."):
        folder = tmp_path / name.split()[0]
        folder.mkdir()
        (folder / "company.yaml").write_text(f'company:\n  legal_name: "{name}"\n', "utf-8")
    assert neighbours(tmp_path / "Alder" / "company.yaml") == ("Birch Decks Inc.",)


def test_the_excel_file_has_room_for_the_answers(logged: Path, tmp_path: Path) -> None:
    main(["coverage", str(logged), "--xlsx", str(tmp_path / "c.xlsx")])
    rows = list(load_workbook(tmp_path / "c.xlsx")["Explain this"].iter_rows(values_only=True))
    assert rows[0] == ("Kind", "What we found", "Question", "Rows", "Answer")
    assert all(row[0] and row[4] is None for row in rows[1:3])
