"""Rows added to a workbook of any origin, with everything else in it as it was."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import warnings
import zipfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from amounts import on_ci
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tracker_books import IDS, LABELS, OLDER_IDS, ExcelBook, excel_row, openpyxl_book, row
from validators import open_xml_sdk

from secor_docs.binder.prepare import prepare
from secor_docs.data_files import Stock, shipped
from secor_docs.ooxml.damage import PackageError
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_patch import Package
from secor_docs.ooxml.zip_write import pack
from secor_docs.tracker.add.log_part import LogPart, Range
from secor_docs.tracker.add.rows import add_rows
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.record import LOG_COLUMNS

SHEET, TABLE, WORKBOOK = "xl/worksheets/sheet2.xml", "xl/tables/table1.xml", "xl/workbook.xml"


def added(data: bytes, *rows: dict[str, Any], marks: dict[str, str] | None = None) -> bytes:
    return add_rows(LogPart.open(data), rows, marks).data


def opened(data: bytes, sheet: str = "Log") -> Worksheet:
    with warnings.catch_warnings():
        # openpyxl would lose sparklines and says so, which is why the program does not save with it.
        warnings.simplefilter("ignore", UserWarning)
        found = load_workbook(io.BytesIO(data))[sheet]
    assert isinstance(found, Worksheet)
    return found


def cells(data: bytes, sheet: str = "Log") -> list[list[Any]]:
    return [list(r) for r in opened(data, sheet).iter_rows(values_only=True)]


def raw(data: bytes, name: str) -> bytes:
    """A member's own bytes in the zip: header, name, extra field and packed data."""
    member = Package.open(data).members[name]
    return data[member.begin : member.end]


def changed(before: bytes, after: bytes) -> set[str]:
    names = zipfile.ZipFile(io.BytesIO(before)).namelist()
    kept = zipfile.ZipFile(io.BytesIO(after)).namelist()
    return {n for n in names if n not in kept or raw(before, n) != raw(after, n)} | (set(kept) - set(names))


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


NOTES = IDS.index("notes")
EXCEL = ExcelBook(rows=[(n, excel_row(n)) for n in (2, 3, 4)])


def test_only_the_sheet_its_table_and_the_recalculation_flag_change() -> None:
    before = EXCEL.data()
    after = added(before, row())
    assert changed(before, after) == {SHEET, TABLE, WORKBOOK}
    old, new = part(before, SHEET), part(after, SHEET)
    taken = re.sub(r'<row r="5" ht="27">.*?</row>', "", new).replace(
        '<dimension ref="A1:R5"/>', '<dimension ref="A1:R4"/>'
    )
    assert taken == old
    assert part(after, TABLE) == part(before, TABLE).replace("A1:R4", "A1:R5")
    assert part(after, WORKBOOK) == part(before, WORKBOOK).replace('"191029"', '"191029" fullCalcOnLoad="1"')
    assert zipfile.ZipFile(io.BytesIO(after)).testzip() is None


def test_a_row_is_written_with_its_dates_numbers_and_words() -> None:
    got = cells(added(EXCEL.data(), row(findings=3, findings_closed=0, notes="a & <b>", evidence="évidence")))[-1]
    want = [
        "flha-2026-11-20-1",
        row()["document"],
        "site",
        "Lot 22",
        "Amir Sandhu",
        "yes",
        "yes",
        3,
        0,
        None,
        "tab 5",
        "évidence",
        "no",
        "a & <b>",
        None,
        None,
        None,
    ]
    assert [got[0], *got[2:]] == want
    assert got[1].date() == date(2026, 11, 20)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "  in spaces  ", "two\nlines", "0123", "1e5"]
)
def test_text_stays_text_whatever_it_begins_with(text: str) -> None:
    after = opened(added(EXCEL.data(), row(notes=text)))["O5"]
    assert (after.value, after.data_type) in {(text, "s"), (text, "inlineStr")}


def test_a_control_character_does_not_break_the_file() -> None:
    assert cells(added(EXCEL.data(), row(notes="a\x00\x0bb\ud800")))[-1][NOTES] == "a  b "


def test_what_looks_like_excels_escape_is_escaped() -> None:
    assert "_x005F_x000D_" in part(added(EXCEL.data(), row(notes="_x000D_")), SHEET)


def test_moved_and_added_columns_are_followed_by_their_headers() -> None:
    headers = ["Mine", *reversed(LABELS), "Also mine"]
    book = ExcelBook(headers, [(2, excel_row(1) | {"Mine": "m"})])
    got = dict(zip(headers, cells(added(book.data(), row()))[-1], strict=True))
    assert (got["Record no."], got["Where it is kept"], got["Mine"]) == ("flha-2026-11-20-1", "tab 5", None)


def test_a_renamed_column_that_is_needed_is_refused_by_name() -> None:
    headers = ["Date done" if h == "Date of the activity" else h for h in LABELS]
    with pytest.raises(
        PackageError, match='no column "Date of the activity" any more; headers the program does not know: Date done'
    ):
        added(ExcelBook(headers, [(2, {})]).data(), row())


def test_a_missing_column_nobody_fills_is_no_hindrance() -> None:
    headers = [h for h in LABELS if h != "Notes"]
    assert cells(added(ExcelBook(headers, [(2, excel_row(1))]).data(), row()))[-1][0] == "flha-2026-11-20-1"


def test_a_date_takes_the_format_of_the_cells_above_even_past_a_typed_one() -> None:
    book = ExcelBook(rows=[(2, excel_row(1)), (3, excel_row(2) | {"Date of the activity": "Nov 19"})])
    assert opened(added(book.data(), row()))["B4"].number_format == "yyyy\\-mm\\-dd"


def test_a_workbook_without_any_date_format_is_refused() -> None:
    with pytest.raises(PackageError, match="format column B of the Log sheet as a date"):
        added(openpyxl_book(dated=False), row())


def test_days_are_counted_from_1904_where_the_workbook_does() -> None:
    book = ExcelBook(rows=[(2, excel_row(1))], date1904=True)
    assert cells(added(book.data(), row()))[-1][1].date() == date(2026, 11, 20)


def test_blank_rows_at_the_end_of_the_table_are_filled_first() -> None:
    blank = "".join(
        f'<row r="{n}"><c r="A{n}" s="2"/><c r="B{n}" s="1"/><c r="S{n}" s="2"><v>7</v></c></row>' for n in (3, 4, 5)
    )
    book = ExcelBook(rows=[(2, excel_row(1))], bottom=4, below=blank)
    after = added(book.data(), row(1), row(2), row(3))
    got = cells(after)
    assert [r[0] for r in got[1:]] == ["flha-2026-11-19-1", *(f"flha-2026-11-20-{n}" for n in (1, 2, 3))]
    assert [r[18] for r in got[2:]] == [7, 7, 7]
    assert 'ref="A1:R5"' in part(after, TABLE)


def test_an_empty_table_takes_its_first_row() -> None:
    after = added(openpyxl_book(), row())
    assert [r[0] for r in cells(after)] == ["Record no.", "flha-2026-11-20-1"]
    assert opened(after).tables["Log"].ref == "A1:R2"


def test_rows_typed_under_a_table_that_did_not_grow_are_taken_into_it() -> None:
    book = ExcelBook(rows=[(n, excel_row(n)) for n in (2, 3, 4, 6)], bottom=3)
    after = added(book.data(), row())
    assert cells(after)[6][0] == "flha-2026-11-20-1"
    assert 'ref="A1:R7"' in part(after, TABLE)


def test_something_else_under_the_table_is_refused_with_its_cell() -> None:
    book = ExcelBook(rows=[(2, excel_row(1))], below='<row r="3"><c r="C3"><v>5</v></c></row>')
    with pytest.raises(PackageError, match="something under the log, in C3"):
        added(book.data(), row())


def test_something_further_down_or_beside_the_table_stays_where_it_is() -> None:
    below = '<row r="3"><c r="T3"><v>5</v></c></row><row r="9"><c r="A9"><v>6</v></c></row>'
    got = cells(added(ExcelBook(rows=[(2, excel_row(1))], below=below).data(), row()))
    assert (got[2][0], got[2][19], got[8][0]) == ("flha-2026-11-20-1", 5, 6)


def test_a_totals_row_moves_down_and_the_order_of_calculation_is_made_anew() -> None:
    book = ExcelBook(rows=[(n, excel_row(n)) for n in (2, 3)], totals="SUBTOTAL(109,Log[Findings raised])")
    before = book.data()
    after = added(before, row(1), row(2))
    got = cells(after)
    assert [r[0] for r in got] == [
        "Record no.",
        "flha-2026-11-19-2",
        "flha-2026-11-19-3",
        "flha-2026-11-20-1",
        "flha-2026-11-20-2",
        "Total",
    ]
    assert got[5][8] == "=SUBTOTAL(109,Log[Findings raised])"
    assert 'ref="A1:R6" totalsRowCount="1"' in part(after, TABLE)
    assert '<autoFilter ref="A1:R5"' in part(after, TABLE)
    assert changed(before, after) == {
        SHEET,
        TABLE,
        WORKBOOK,
        "xl/calcChain.xml",
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
    }
    assert "calcChain" not in part(after, "[Content_Types].xml") + part(after, "xl/_rels/workbook.xml.rels")


@pytest.mark.parametrize(
    ("book", "message"),
    [
        (ExcelBook(rows=[(2, excel_row(1))], totals="SUM(I2:I2)"), "counts by cell addresses"),
        (
            ExcelBook(
                rows=[(2, excel_row(1))],
                totals="SUBTOTAL(109,Log[Findings raised])",
                others={"xl/worksheets/sheet3.xml": "<f>Log!$I$3</f>"},
            ),
            "points at the totals row",
        ),
        (
            ExcelBook(
                rows=[(2, excel_row(1))],
                totals="SUBTOTAL(109,Log[Findings raised])",
                others={"xl/comments2.xml": '<comment ref="I3"/>'},
            ),
            "the totals row has a comment",
        ),
        (
            ExcelBook(
                rows=[(2, excel_row(1))],
                totals="SUBTOTAL(109,Log[Findings raised])",
                below='<row r="4"><c r="A4"><v>5</v></c></row>',
            ),
            "something",
        ),
        (ExcelBook(rows=[(2, excel_row(1))], merge="A3:C3"), "A3:C3 are merged where the next row belongs"),
        (
            ExcelBook(rows=[(2, excel_row(1))], below='<row r="3"><c r="A3" t="str"><f>1+1</f><v>2</v></c></row>'),
            "in A3",
        ),
        (ExcelBook(rows=[(2, excel_row(1))], sheet_name="Journal", table=False), "the sheet"),
        (ExcelBook(rows=[(2, excel_row(1))], others={"_xmlsignatures/sig1.xml": "<x/>"}), "digital signature"),
    ],
)
def test_what_is_not_safe_is_refused_in_a_sentence(book: ExcelBook, message: str) -> None:
    if book.sheet_name != "Log":
        parts = book.parts()
        parts["xl/worksheets/_rels/sheet2.xml.rels"] = ExcelBook._rels([])
        book.parts = lambda: parts  # type: ignore[method-assign]
        message = 'has no sheet called "Log"; its sheets are Coverage, Journal'
    with pytest.raises(PackageError, match=re.escape(message)):
        added(book.data(), row())


def test_a_renamed_sheet_is_found_by_its_table() -> None:
    assert (
        cells(added(ExcelBook(rows=[(2, excel_row(1))], sheet_name="Journal").data(), row()), "Journal")[-1][0]
        == "flha-2026-11-20-1"
    )


def test_a_log_whose_table_was_dropped_is_found_by_its_headers() -> None:
    book = ExcelBook(rows=[(2, excel_row(1))])
    parts = book.parts()
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = ExcelBook._rels([("drawing", "../drawings/drawing1.xml")])
    book.parts = lambda: parts  # type: ignore[method-assign]
    before = book.data()
    after = added(before, row())
    assert changed(before, after) == {SHEET, WORKBOOK}
    assert "flha-2026-11-20-1" in part(after, SHEET)


def test_hidden_filtered_and_unsorted_rows_keep_their_bytes() -> None:
    book = ExcelBook(rows=[(2, excel_row(9)), (3, excel_row(1)), (7, excel_row(4))], row_attributes=' hidden="1"')
    before = book.data()
    after = added(before, row())
    assert part(after, SHEET).count('hidden="1"') == 3
    assert '<row r="8" ht="27"><c r="A8"' in part(after, SHEET)
    assert re.findall(r'<row r="[237]".*?</row>', part(after, SHEET)) == re.findall(
        r'<row r="[237]".*?</row>', part(before, SHEET)
    )


def test_a_column_of_formulas_of_the_users_own_goes_on() -> None:
    formula = "MONTH(Log[[#This Row],[Date of the activity]])"
    book = ExcelBook(
        [*LABELS, "Month", "Copy"],
        [(2, excel_row(1) | {"Month": f"={formula}", "Copy": "=B2"})],
        column_formulas={"Month": formula, "Copy": "B2"},
    )
    got = cells(added(book.data(), row()))[-1]
    assert got[-2:] == [f"={formula}", None]


@pytest.mark.parametrize(
    ("older", "want"),
    [
        (
            False,
            [
                ["Withdrawn on 2026-11-20: see x.", "withdrawn"],
                ["Rain. Withdrawn on 2026-11-20: see x.", "withdrawn"],
                ["a bold. Withdrawn on 2026-11-20: see x.", "withdrawn"],
            ],
        ),
        (
            True,
            [
                ["no", "Withdrawn on 2026-11-20: see x."],
                ["no", "Withdrawn on 2026-11-20: see x. Rain."],
                ["no", "Withdrawn on 2026-11-20: see x. a bold"],
            ],
        ),
    ],
)
def test_a_row_that_stands_is_withdrawn_by_its_status_or_in_an_older_tracker_by_its_notes(
    older: bool, want: list[list[str]]
) -> None:
    book = ExcelBook(
        LABELS[: len(OLDER_IDS)] if older else LABELS,
        older=older,
        rows=[
            (2, excel_row(1, private="no")),
            (3, excel_row(2, private="no", notes="Rain.")),
            (4, excel_row(3, private="no", notes="<r><t>a </t></r><r><rPr><b/></rPr><t>bold</t></r>")),
        ],
    )
    marks = {f"flha-2026-11-19-{n}": "Withdrawn on 2026-11-20: see x." for n in (1, 2, 3)}
    before = book.data()
    after = added(before, marks=marks)
    assert [r[slice(NOTES - older, NOTES + 2 - older)] for r in cells(after)[1:]] == want
    assert "<rPr><b/></rPr>" in part(after, SHEET)
    assert changed(before, after) == {SHEET, WORKBOOK}
    assert added(after, marks=marks) == after


def test_a_note_for_a_row_that_is_gone_is_refused() -> None:
    with pytest.raises(PackageError, match="no row flha-2026-01-01-1 any more"):
        added(EXCEL.data(), marks={"flha-2026-01-01-1": "x"})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it is empty"),
        (b"PK\x03\x04half", "not a whole Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "locked with a password"),
        (EXCEL.data()[:-40], "not a whole Excel workbook"),
    ],
)
def test_a_file_that_is_no_whole_workbook_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(PackageError, match=message):
        LogPart.open(data)


@given(st.data())
@settings(max_examples=60)
def test_a_damaged_workbook_is_refused_and_never_crashes(data: st.DataObject) -> None:
    whole = bytearray(EXCEL.data())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PackageError):
        added(bytes(whole), row())


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="￾￿"), max_size=30
).filter(lambda text: not re.search(r"_x[0-9A-Fa-f]{4}_", text))
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            c.id: {
                "date": st.dates(date(1990, 1, 1), date(2099, 1, 1)),
                "number": st.none() | st.integers(0, 999),
                "yesno": st.none() | st.booleans(),
            }.get(c.kind, TEXT)
            for c in LOG_COLUMNS
        }
    ),
    min_size=1,
    max_size=5,
)
BOOKS = {
    "Excel": EXCEL.data(),
    "openpyxl, empty": openpyxl_book(),
    "openpyxl": openpyxl_book([row(n) for n in range(1, 4)]),
    "columns moved": ExcelBook([*LABELS[7:], "Mine", *LABELS[:7]], [(2, excel_row(1)), (5, excel_row(2))]).data(),
    "blank rows, 1904": ExcelBook(rows=[(2, excel_row(1))], bottom=9, date1904=True).data(),
}


@given(st.sampled_from(sorted(BOOKS)), ROWS)
@settings(max_examples=25)
def test_what_is_appended_is_read_back_and_the_rest_is_untouched(book: str, rows: list[dict[str, Any]]) -> None:
    before = BOOKS[book]
    done = add_rows(LogPart.open(before), rows)
    got = cells(done.data)
    places = {label: n for n, label in enumerate(got[0])}
    for values, number in zip(rows, done.rows, strict=True):
        for column in LOG_COLUMNS:
            want = values[column.id]
            want = {True: "yes", False: "no"}[want] if isinstance(want, bool) else want or (want if want == 0 else None)
            read = got[number - 1][places[column.label]]
            assert (read.date() if column.kind == "date" else read) == want
    assert got[: done.rows[0] - 1] == cells(before)[: done.rows[0] - 1]
    untouched = set(zipfile.ZipFile(io.BytesIO(before)).namelist()) - changed(before, done.data)
    assert len(zipfile.ZipFile(io.BytesIO(before)).namelist()) - len(untouched) <= 3


def test_rows_added_one_by_one_equal_rows_added_at_once() -> None:
    rows = [row(n, date(2026, 9, 1) + timedelta(n)) for n in range(1, 8)]
    one = EXCEL.data()
    for values in rows:
        one = added(one, values)
    assert cells(one) == cells(added(EXCEL.data(), *rows))


@on_ci
def test_a_workbook_saved_by_libreoffice_takes_rows_and_opens_again(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not here")

    def saved(path: Path, out: str) -> bytes:
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        subprocess.run(
            [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", tmp_path / out, path],
            check=True,
            capture_output=True,
        )
        return (tmp_path / out / path.name).read_bytes()

    path = tmp_path / "tracker.xlsx"
    path.write_bytes(openpyxl_book([row(n, date(2026, 9, 1)) for n in (1, 2)]))
    before = saved(path, "first")
    after = added(before, row(1, notes="=1+1"), row(2))
    assert len(changed(before, after)) <= 3
    path.write_bytes(after)
    again = cells(saved(path, "second"))
    assert [(r[0], r[1].date(), r[NOTES]) for r in again[3:5]] == [
        ("flha-2026-11-20-1", date(2026, 11, 20), "=1+1"),
        ("flha-2026-11-20-2", date(2026, 11, 20), None),
    ]


@pytest.mark.parametrize(
    ("standing", "notes", "height"),
    [
        (' ht="12.8" customHeight="false"', "x", ""),
        (' ht="12.8"', "x", ""),
        (' ht="40" customHeight="1"', "x", "40"),
        (' ht="12.8"', "three lines of words in the column of notes, which is narrow", "40.5"),
        ("", "a\nb", "27"),
        (None, "a\nb", "27"),
    ],
)
def test_a_row_is_as_high_as_its_words_need_unless_a_person_set_its_height(
    standing: str | None, notes: str, height: str
) -> None:
    members = dict(unpack(openpyxl_book([row(1, date(2026, 9, 1))])))
    name = next(n for n in members if n.startswith("xl/worksheets/"))
    if standing is not None:
        empty = f'<row r="3"{standing}><c r="A3"/></row></sheetData>'
        members[name] = members[name].decode().replace("</sheetData>", empty).encode()
    short = {"document": "05-04 FLHA", "record_id": "flha-1"}
    sheet = unpack(added(pack(members), row(1, notes=notes) | short))[name].decode()
    tag = re.search(r'<row r="3"[^>]*>', sheet)
    assert tag is not None
    assert re.findall(r' ht="([^"]*)"', tag.group()) == ([height] if height else [])


def test_the_open_xml_sdk_finds_no_fault_in_a_tracker_with_rows_added(tmp_path: Path) -> None:
    prepared = prepare(shipped() / "samples" / "bright-spark-electric" / "company.yaml", Stock.of())
    (path := tmp_path / "tracker.xlsx").write_bytes(new_tracker(prepared.plan))
    path.write_bytes(added(path.read_bytes(), *(row(n, notes="=1+1", findings=n) for n in (1, 2, 3))))
    path.write_bytes(added(path.read_bytes(), marks={"flha-2026-11-20-2": "Withdrawn on 2026-11-23: x."}))
    assert open_xml_sdk([path]) == []


def test_a_range_reads_as_it_is_written() -> None:
    assert str(Range.of("$A$1:AB20")) == "A1:AB20"
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize(
    ("standing", "notes", "height"),
    [
        (' ht="12.8" customHeight="false"', None, "54"),
        (' ht="12.8"', "Seen", "54"),
        ("", None, "54"),
        (' ht="81"', None, "81"),
        (' ht="20" customHeight="1"', None, "20"),
    ],
)
def test_a_row_that_is_marked_is_as_high_as_its_mark(standing: str, notes: str | None, height: str) -> None:
    members = dict(unpack(openpyxl_book([row(1, date(2026, 9, 1), notes=notes)])))
    name = next(n for n in members if n.startswith("xl/worksheets/"))
    members[name] = re.sub(r'<row r="2"', f'<row r="2"{standing}', members[name].decode()).encode()
    record = str(row(1, date(2026, 9, 1))["record_id"])
    marks = {record: "Withdrawn on 2026-11-25: see toolbox-meeting-2026-11-23-1."}
    sheet = unpack(add_rows(LogPart.open(pack(members)), [], marks).data)[name].decode()
    tag = re.search(r'<row r="2"[^>]*>', sheet)
    assert tag is not None
    assert re.findall(r' ht="([^"]*)"', tag.group()) == [height]
    assert "Withdrawn on" in sheet
