"""One answer of reader and writer to one file: what it is, how large it may be, which sheet the Log is."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from tracker_books import ExcelBook, excel_row, openpyxl_book

from secor_docs.cli import main
from secor_docs.ooxml.damage import OLD_OFFICE, PackageError
from secor_docs.problems import CouldNotReadError, Problem
from secor_docs.tracker import book as books
from secor_docs.tracker.add.journal import log_rows, merge, writing_problems
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.book import check_book
from secor_docs.tracker.copies import copies_beside
from secor_docs.tracker.read.workbook import read_tracker

ROW: dict[str, Any] = {
    "document_id": "flha",
    "activity_date": date(2026, 11, 20),
    "document": "05-04 FLHA",
    "scope_type": "site",
    "scope_name": "Lot 22",
    "completed_by": "Amir",
    "signed": True,
    "complete": True,
    "location": "tab 5",
}


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zip_:
        for name, part in parts.items():
            zip_.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def with_part(name: str, part: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(openpyxl_book())) as zip_:
        return zipped({n: zip_.read(n) for n in zip_.namelist()} | {name: part})


def lying(data: bytes, name: str) -> bytes:
    """The same zip, in which a part says that it has ten bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        at = zip_.getinfo(name).header_offset
    out = bytearray(data)
    out[at + 22 : at + 26] = struct.pack("<L", 10)
    entry = data.rindex(b"PK\1\2", 0, data.rindex(name.encode()))
    out[entry + 24 : entry + 28] = struct.pack("<L", 10)
    return bytes(out)


ODS = zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<office/>"})
BINARY = zipped({"xl/workbook.bin": b"x"})


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (ODS, "it is not an Excel workbook (.xlsx) but an OpenDocument file (.odt, .ods)"),
        (BINARY, "it is not an Excel workbook (.xlsx) but a binary Excel workbook (.xlsb)"),
        (
            OLD_OFFICE + b"\0" * 600,
            "it is not an Excel workbook (.xlsx) but a file locked with a password, or saved in",
        ),
        (OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), "it is protected by a password"),
        (b"%PDF-1.7", "it is not an Excel workbook (.xlsx) but a PDF"),
        (b"", "it is empty"),
        (openpyxl_book()[:900], "it is not a whole Excel workbook"),
    ],
)
def test_reader_and_writer_say_the_same_of_a_file_of_another_kind(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(data)
    with pytest.raises(CouldNotReadError) as read:
        read_tracker(path)
    assert why in str(read.value)
    assert why in log_rows(path, [ROW]).waiting
    path.write_bytes(openpyxl_book())
    assert merge(path).earlier == ("flha-2026-11-20-1",)  # nothing was lost meanwhile


@pytest.mark.parametrize("lie", [False, True])
def test_a_workbook_made_to_fill_the_memory_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, lie: bool
) -> None:
    monkeypatch.setattr(books, "MOST", 3_000_000)
    data = with_part("xl/worksheets/sheet9.xml", b" " * 9_000_000)
    data = lying(data, "xl/worksheets/sheet9.xml") if lie else data
    for use in (check_book, LogPart.open):
        with pytest.raises(PackageError, match="unpacks to more than"):
            use(data)
    (tmp_path / "t.xlsx").write_bytes(data)
    with pytest.raises(CouldNotReadError, match="Put it back from a backup"):
        read_tracker(tmp_path / "t.xlsx")


def test_a_part_packed_a_thousand_times_is_refused_and_a_long_honest_log_is_not() -> None:
    with pytest.raises(PackageError, match="unpacks to more than"):
        check_book(with_part("xl/worksheets/sheet9.xml", b" " * 21_000_000))
    row = '<row r="{0}"><c r="A{0}" s="3"><v>{1}</v></c><c r="B{0}" s="2" t="s"><v>7</v></c></row>'
    rows = "".join(row.format(n, 46_000 + n % 365) for n in range(1, 280_000)).encode()
    assert len(rows) > 20_000_000
    check_book(with_part("xl/worksheets/sheet9.xml", rows))


def test_damage_inside_a_packed_part_is_an_error_and_no_endless_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "MOST", 100_000)
    with zipfile.ZipFile(io.BytesIO(openpyxl_book())) as zip_:
        begin = zip_.getinfo("xl/styles.xml").header_offset + 60
    data = bytearray(openpyxl_book())
    data[begin : begin + 40] = b"\xff" * 40
    with pytest.raises(PackageError):
        check_book(bytes(data))


@pytest.mark.parametrize(
    ("name", "noticed"),
    [
        ("Copy of tracker.xlsx", True),
        ("copy (2) of tracker.xlsx", True),
        ("tracker - Copy (2).xlsx", True),
        ("tracker copy 2.xlsx", True),
        ("tracker(1).xlsx", True),
        ("tracker 2.xlsx", True),
        ("tracker-DESKTOP-A1B2.xlsx", True),
        ("tracker-ANNSPC.xlsx", True),
        ("tracker (Ann's conflicted copy 2026-11-20).xlsx", True),
        ("tracker-2025.xlsx", False),
        ("tracker-old.xlsx", False),
        ("tracker (new).xlsx", False),
        ("my tracker.xlsx", False),
        ("tracker 2025.xlsx", False),
    ],
)
def test_a_copy_of_the_tracker_is_known_by_the_names_programs_give(tmp_path: Path, name: str, noticed: bool) -> None:
    (tmp_path / name).touch()
    assert copies_beside(tmp_path / "tracker.xlsx") == ((name,) if noticed else ())


def test_a_file_set_read_only_is_left_as_it_is_and_the_row_waits(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(data := openpyxl_book())
    path.chmod(0o444)
    assert log_rows(path, [ROW]).waiting == "tracker.xlsx is set read-only; take that off in its properties"
    assert path.read_bytes() == data
    path.chmod(0o644)
    assert merge(path).earlier == ("flha-2026-11-20-1",)


def test_a_renamed_log_sheet_is_found_by_its_table_by_reader_and_writer(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(ExcelBook(rows=[(2, excel_row(1))], sheet_name="Log 2026").data())
    assert log_rows(path, [ROW]).waiting == ""
    read = read_tracker(path)
    assert (len(read.records), read.unread) == (2, "")
    assert writing_problems(path) == ()


def renamed(path: Path, old: str, new: str) -> None:
    book = load_workbook(path)
    sheet = book["Log"]
    cell = next(cell for cell in sheet[1] if cell.value == old)
    cell.value = new
    for column in next(iter(sheet.tables.values())).tableColumns if sheet.tables else ():
        column.name = new if column.name == old else column.name
    book.save(path)


def code(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[object, str]:
    found: object = None
    try:
        found = main(list(map(str, words)))
    except SystemExit as ended:
        found = ended.code
    said = capsys.readouterr()
    return found, said.out + said.err


def test_a_renamed_header_cannot_be_judged_and_every_command_says_so(
    at_work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tracker = at_work.parent / "tracker.xlsx"
    log_rows(tracker, [ROW])
    renamed(tracker, "Completed by", "Done by")
    wanted = 'Could not be judged: tracker.xlsx could not be read as a whole: the Log has no column "Completed by".'
    for words in (
        ("ready", at_work),
        ("coverage", at_work),
        ("todo", at_work),
        ("start", at_work),
        ("sample", at_work, "--seed", "1"),
        ("evaluation", "new", at_work),
        ("pack", "make", at_work),
    ):
        found, said = code(capsys, *words)
        assert found == 3, words
        assert wanted in " ".join(said.split()), words
        assert "have not begun" not in said, words
        assert "not ready" not in said.casefold(), words
    found, said = code(capsys, "tracker", "check", at_work)
    assert found == 1
    assert wanted in said
    assert 'no row can be written into it: the Log sheet has no column "Completed by" any more' in said
    line = ("--date", "fri", "--by", "Carla", "--site", "lot 14", "--signed", "--complete", "--kept", "tab 5")
    found, said = code(capsys, "log", "add", at_work, "flha", *line)
    assert found == 5
    assert 'has no column "Completed by" any more' in said
    found, said = code(capsys, "ready", at_work)
    assert 'the Log sheet has no column "Completed by" any more' in said  # the real reason why the row waits
    assert "Close it in Excel" not in said
    shown = code(capsys, "ready", at_work, "--json")
    assert shown[0] == 3


def test_a_private_column_that_is_gone_closes_every_row(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book())
    log_rows(path, [ROW])
    renamed(path, "Private", "Secret")
    read = read_tracker(path)
    assert [record.private for record in read.records] == [True]
    assert any(problem.field == "Private" for problem in read.problems)


def told(path: Path) -> list[Problem]:
    return [problem for problem in read_tracker(path).problems if problem.place.spot.startswith("Log!")]


def test_headings_notes_and_rows_filled_in_ahead_are_one_line_each(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book())
    log_rows(path, [ROW])
    book = load_workbook(path)
    sheet = book["Log"]
    sheet["A3"] = "AUGUST"
    for number in range(5, 101):
        sheet[f"D{number}"], sheet[f"E{number}"] = "site", "Lot 22"
    sheet["C102"] = "do not forget the harness"
    sheet["C103"] = "05-04 FLHA"
    book.save(path)
    assert [(p.place.spot, p.code) for p in told(path)] == [
        ("Log!row 3", "R024"),
        ("Log!row 5", "R024"),
        ("Log!C102", "R001"),
        ("Log!B103", "R023"),
    ]
    assert "the rows 5 to 100 hold no document and no date" in told(path)[1].message
    assert told(path)[3].field.startswith("Date of the activity, Scope, ")


def test_a_totals_row_without_the_word_is_no_record_and_a_comment_elsewhere_keeps_no_row_out(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    made = ExcelBook(
        rows=[(2, excel_row(1) | {"Where it is kept": "tab 5"})], bottom=2, totals="SUBTOTAL(109,Log[Findings raised])"
    )
    parts = made.parts()
    parts["xl/sharedStrings.xml"] = str(parts["xl/sharedStrings.xml"]).replace(">Total<", ">3<")
    parts["xl/comments1.xml"] = str(parts["xl/comments1.xml"]).replace('ref="A1"', 'ref="B13"')
    path.write_bytes(zipped({name: part.encode() if isinstance(part, str) else part for name, part in parts.items()}))
    assert told(path) == []
    for number in range(2):
        assert log_rows(path, [ROW | {"notes": f"round {number}"}]).waiting == "", number
    assert len(read_tracker(path).records) == 3
    assert told(path) == []


def test_a_comment_on_the_totals_row_itself_keeps_the_row_out(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    parts = ExcelBook(rows=[(2, excel_row(1))], bottom=2, totals="SUBTOTAL(109,Log[Findings raised])").parts()
    parts["xl/comments1.xml"] = str(parts["xl/comments1.xml"]).replace('ref="A1"', 'ref="I3"')
    path.write_bytes(zipped({name: part.encode() if isinstance(part, str) else part for name, part in parts.items()}))
    assert "the totals row has a comment" in log_rows(path, [ROW]).waiting
