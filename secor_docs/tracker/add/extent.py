"""What the rest of a workbook has to know when the log has grown: table, filter, dimension, order of calculation."""

from __future__ import annotations

import re
from dataclasses import replace

from secor_docs.ooxml.sheet_xml import attribute, column_letters, with_attribute
from secor_docs.tracker.add.log_part import LogPart, Range


def without_chain(log: LogPart) -> tuple[dict[str, bytes], frozenset[str]]:
    """Leaves out the order of calculation, which names moved cells; Excel makes a new one."""
    chain = next((name for name in log.package.members if name.endswith("/calcChain.xml")), "")
    if not chain:
        return {}, frozenset()
    folder, _, base = log.workbook.rpartition("/")
    relations = f"{folder}/_rels/{base}.rels".lstrip("/")
    parts = {}
    for name in ("[Content_Types].xml", relations):
        part = log.package.read(name)
        parts[name] = re.sub(rb"<(?:\w+:)?(?:Override|Relationship)\s[^>]*calcChain\.xml[^>]*/>", b"", part)
    return parts, frozenset({chain})


def grown(log: LogPart, bottom: int) -> dict[str, bytes]:
    """The table and the workbook part with the new extent of the log, down to the row ``bottom`` without totals."""
    old, new = log.area, replace(log.area, bottom=bottom)
    parts = {}
    if log.table:
        whole = replace(new, bottom=bottom + bool(log.totals))
        part = log.package.read(log.table)
        table = re.sub(rb"<(?:\w+:)?table\s[^>]*>", lambda found: _table_tag(found[0], whole), part, count=1)
        table = _refs(table, rb"autoFilter", old, new)
        if table != part:
            parts[log.table] = table
    workbook = log.package.read(log.workbook)
    # Filters leave a hidden name with the extent; LibreOffice reads the filter's range from it.
    names = re.compile(rb"(<(?:\w+:)?definedName\s[^>]*_FilterDatabase[^>]*>'?Log'?!)([^<]*)(<)")
    parts[log.workbook] = names.sub(
        lambda m: m[1] + (_dollars(new) if m[2] == _dollars(old) else m[2]) + m[3], workbook
    )
    return parts


def _table_tag(tag: bytes, area: Range) -> bytes:
    return with_attribute(
        with_attribute(with_attribute(tag, "insertRowShift", None), "insertRow", None), "ref", str(area)
    )


def _refs(part: bytes, element: bytes, old: Range, new: Range) -> bytes:
    return re.sub(
        rb"<(?:\w+:)?" + element + rb"\s[^>]*>",
        lambda m: with_attribute(m[0], "ref", str(new)) if attribute(m[0], "ref") == str(old) else m[0],
        part,
    )


def _dollars(area: Range) -> bytes:
    return f"${column_letters(area.left)}${area.top}:${column_letters(area.right)}${area.bottom}".encode()


def with_extent(log: LogPart, sheet: bytes, bottom: int, shift: int, last: int) -> bytes:
    """The sheet with its own notes of how far it reaches: its dimension, and a filter that is not the table's.

    Args:
        log: the workbook as it was.
        sheet: the sheet with the new rows.
        bottom: the last row of the table now, without totals.
        shift: by how many rows the totals row moved down.
        last: the last row of the log before.
    """

    def reach(found: re.Match[bytes]) -> bytes:
        area = Range.of(attribute(found[0], "ref") or "A1")
        wide = Range(
            min(area.left, log.area.left),
            min(area.top, log.area.top),
            max(area.right, log.area.right),
            max(area.bottom + shift, bottom + bool(log.totals)),
        )
        return with_attribute(found[0], "ref", str(wide))

    at = log.data_span[0]
    head = re.sub(rb"<(?:\w+:)?dimension\s[^>]*>", reach, sheet[:at], count=1)
    sheet = head + sheet[at:]
    if log.table:
        return sheet
    at = sheet.rfind(b"sheetData>")
    old, new = replace(log.area, bottom=last), replace(log.area, bottom=bottom)
    return sheet[:at] + _refs(sheet[at:], rb"autoFilter", old, new)
