"""What the reader of a tracker takes from the parts of the workbook itself: names, tables, formulas."""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import suppress

from python_calamine import CalamineWorkbook, TablesNotSupported

from secor_docs.names import folded
from secor_docs.ooxml.damage import reading
from secor_docs.ooxml.relationships import NOWHERE, read_relationships, rels_of
from secor_docs.ooxml.sheet_xml import attribute
from secor_docs.tracker.add.log_part import Range
from secor_docs.tracker.record import LOG_TABLE

_NAMES = ("name", "displayName")
_BOOK = "xl/workbook.xml"
_PIECE = 16_384


def sheet_of_table(data: bytes, table: str) -> str:
    """The sheet that holds a table, whatever it is called now; empty where there is no such table."""
    with CalamineWorkbook.from_filelike(io.BytesIO(data), load_tables=True) as book, suppress(TablesNotSupported):
        name = next((name for name in book.table_names or () if folded(name) == folded(table)), None)
        return book.get_table_by_name(name).sheet if name else ""
    return ""


def totals_row(data: bytes) -> int:
    """The number of the totals row of the table "Log"; 0 where it has none."""
    with reading(), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        for name in zip_.namelist():
            part = zip_.read(name)[:4000] if name.startswith("xl/tables/") and name.endswith(".xml") else b""
            tag = re.search(rb"<(?:\w+:)?table\s[^>]*>", part)
            if tag and LOG_TABLE.casefold() in {(attribute(tag[0], key) or "").casefold() for key in _NAMES}:
                whole = Range.of(attribute(tag[0], "ref") or "A1")
                return whole.bottom if attribute(tag[0], "totalsRowCount") not in {None, "0"} else 0
    return 0


def workbook_part(data: bytes) -> bytes:
    """The part of an .xlsx file that lists its sheets and names; empty for a workbook of another kind."""
    with reading(), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        return zip_.read(_BOOK) if _BOOK in zip_.namelist() else b""


def with_formulas(data: bytes, title: str) -> bytes:
    """The XML of a sheet of an .xlsx file that holds formulas; nothing otherwise."""
    with reading(), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        names = set(zip_.namelist())
        if _BOOK not in names:
            return b""
        sheets = (tag for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", zip_.read(_BOOK).decode("utf-8", "replace")))
        id_ = re.search(r'\br:id="([^"]+)"', next((tag for tag in sheets if f'name="{title}"' in tag), ""))
        leads = read_relationships(zip_.read(rels_of(_BOOK)), _BOOK)
        part = leads.get(id_[1] if id_ else "", NOWHERE).target
        return zip_.read(part) if part in names and _holds(zip_, part, b"</f>") else b""


def _holds(zip_: zipfile.ZipFile, part: str, word: bytes) -> bool:
    """Whether a part holds a word; looked at piece by piece, which is quicker than all of it at once."""
    before = b""
    with zip_.open(part) as plain:
        while piece := plain.read(_PIECE):
            if word in before + piece:
                return True
            before = piece[-len(word) :]
    return False
