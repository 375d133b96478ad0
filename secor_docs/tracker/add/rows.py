"""Rows added to the Log sheet of a workbook, and nothing else in it touched.

Only the sheet's part, its table and the flag that asks for recalculation change; every other member of
the zip is copied byte for byte, so that charts, pictures, comments and whatever else a person or Excel
has put into the workbook stays. Where a row cannot be added with certainty, it is refused in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape
from textwrap import wrap

from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.sheet_xml import attribute, column_letters, recalculated, with_attribute
from secor_docs.ooxml.xml import parse
from secor_docs.tracker.add.extent import grown, with_extent, without_chain
from secor_docs.tracker.add.log_part import Cell, LogPart, Range, Row
from secor_docs.tracker.record import LATER, LOG_COLUMNS, nil_mark

Value = str | int | bool | date | None

LONGEST = 32_000
"""Characters a cell may hold; Excel's own limit is 32,767."""

_LAST_ROW = 1_048_576
_LOOK_BACK = 20
"""So many rows above the new one are asked for the format of a column."""


@dataclass(frozen=True, slots=True)
class Added:
    """A workbook with rows added.

    Attributes:
        data: the whole file.
        rows: the row numbers of the new rows, in the order given.
    """

    data: bytes
    rows: tuple[int, ...]


def add_rows(log: LogPart, rows: Sequence[Mapping[str, Value]], marks: Mapping[str, str] | None = None) -> Added:
    """The workbook with rows added at the end of the log, and rows of the log withdrawn.

    In a tracker without a column Status, Notes say by a sentence at their beginning what Status says elsewhere.

    Args:
        log: the workbook, opened.
        rows: values by id of the log column; a row's ``record_id`` may be named in ``marks``.
        marks: by the number of a record to withdraw, the sentence its Notes say about it.

    Raises:
        PackageError: it cannot be done with certainty; the message says why.
    """
    new = [dict(row) for row in rows]
    edits: list[_Edit] = []
    for record, note in (marks or {}).items():
        mine = next((row for row in new if row.get("record_id") == record), None)
        if mine is not None:
            mine |= {
                "status": "withdrawn",
                "notes": noted(str(mine.get("notes") or ""), note, has_status=log.has_status),
            }
        elif (edit := _mark(log, record, note)) is not None:
            edits.append(edit)
    if not log.has_status:
        new = [without_status(row) for row in new]
    gone = LATER - log.columns.keys()
    new = [{id_: value for id_, value in row.items() if id_ not in gone} for row in new] if gone else new
    parts: dict[str, bytes] = {}
    without: frozenset[str] = frozenset()
    numbers: tuple[int, ...] = ()
    if rows:
        end = _End.of(log, len(rows))
        numbers = tuple(range(end.first, end.first + len(rows)))
        edits += _new_rows(log, end, new)
        if end.shift:
            edits += _moved_totals(log, end)
            parts, without = without_chain(log)
        parts |= grown(log, end.bottom)
    if not edits:
        return Added(log.package.data, ())
    sheet = log.sheet
    for edit in sorted(edits, key=lambda e: (e.begin, e.end), reverse=True):
        sheet = sheet[: edit.begin] + edit.new + sheet[edit.end :]
    if rows:
        sheet = with_extent(log, sheet, end.bottom, end.shift, end.above.number)
    parts[log.name] = sheet
    parts[log.workbook] = recalculated(parts.get(log.workbook) or log.package.read(log.workbook))
    return Added(log.package.replaced(parts, without), numbers)


def without_status(row: Mapping[str, Value]) -> dict[str, Value]:
    """A row as an older tracker holds it; that it is withdrawn stands in its Notes already."""
    old, day = dict(row), row.get("activity_date")
    if old.pop("status", None) == "nil" and isinstance(day, date):
        old["notes"] = f"{nil_mark(day)} {old.get('notes') or ''}".strip()
    return old


@dataclass(frozen=True, slots=True)
class _Edit:
    """Bytes of the sheet to be replaced."""

    begin: int
    end: int
    new: bytes


@dataclass(frozen=True, slots=True)
class _End:
    """Where the log ends.

    Attributes:
        first: number of the first new row.
        bottom: the last row of the table afterwards, without totals.
        above: the last row with a record, or the header.
        blank: rows after it that stand in the sheet, first to last.
        shift: by how many rows the totals row moves down.
    """

    first: int
    bottom: int
    above: Row
    blank: tuple[Row, ...]
    shift: int

    @classmethod
    def of(cls, log: LogPart, count: int) -> _End:
        """Find the end of the log and make sure that ``count`` rows have room behind it."""
        area, below, blank = log.area, [], []
        above = None
        last = area.bottom
        for row in log.rows():
            if row.number == log.totals:
                blank.append(row)
                continue
            if row.number <= area.top:
                above = row
                break
            if not _used(log, row, inside=row.number <= area.bottom):
                blank.append(row)
                continue
            if row.number <= area.bottom or (not log.totals and _like_a_record(log, row)):
                # Rows typed under the table where a program did not let the table grow belong to the log.
                above, last = row, max(last, row.number)
                break
            below.append(row)
            blank.append(row)
        if above is None or (above.number < area.top):
            raise PackageError("its Log sheet has no header row")
        _no_strangers(log, above)
        first = above.number + 1
        bottom = max(last, first + count - 1)
        shift = bottom - area.bottom if log.totals else 0
        taken = Range(area.left, first, area.right, bottom + bool(log.totals))
        for row in below:
            if row.number <= taken.bottom:
                cell = column_letters(min(_filled(log, row), default=area.left))
                raise PackageError(
                    f"there is something under the log, in {cell}{row.number}; move it further down or away"
                )
        if bottom + 1 >= _LAST_ROW:
            raise PackageError("the sheet is full")
        _not_merged(log, taken)
        return cls(first, bottom, above, tuple(reversed(blank)), shift)


def _filled(log: LogPart, row: Row) -> list[int]:
    """Columns of the table in which the row has a value or a formula."""
    inside = (c for c in log.cells(row) if log.area.left <= c.column <= log.area.right)
    return [c.column for c in inside if log.formula(c) or (c.inner and log.text(c).strip())]


def _used(log: LogPart, row: Row, *, inside: bool) -> bool:
    # Formulas in a blank row of the table are columns of the user's own, waiting for a record.
    return bool(log.written(row) if inside else _filled(log, row))


def _like_a_record(log: LogPart, row: Row) -> bool:
    written = log.written(row)
    return log.column("activity_date") in written and log.column("document") in written


def _no_strangers(log: LogPart, above: Row) -> None:
    """Refuse where rows below the table would be taken into it that are no records."""
    if above.number <= log.area.bottom:
        return
    for row in log.rows():
        if row.number <= log.area.bottom:
            break
        if row.number <= above.number and _filled(log, row) and not _like_a_record(log, row):
            cell = column_letters(_filled(log, row)[0])
            raise PackageError(
                f"row {row.number} under the log has no date or no document ({cell}{row.number}); fill it in or take it away"
            )


def _not_merged(log: LogPart, taken: Range) -> None:
    tail = log.sheet[log.data_span[1] :]
    for found in re.finditer(rb"<(?:\w+:)?(mergeCell|hyperlink)\s[^>]*>", tail):
        area = Range.of(attribute(found[0], "ref") or "A1")
        if found[1] == b"mergeCell" and area.meets(taken):
            raise PackageError(f"the cells {area} are merged where the next row belongs; unmerge them")
        if found[1] == b"hyperlink" and log.totals and area.meets(taken):
            raise PackageError(f"the totals row has a link in {area}; take it out, or switch the totals row off")


def _new_rows(log: LogPart, end: _End, rows: Sequence[Mapping[str, Value]]) -> list[_Edit]:
    styles = _Styles(log, end.above)
    needed = {id_ for row in rows for id_, value in row.items() if value not in {None, ""}} | {"record_id"}
    places = {id_: log.column(id_) for id_ in needed}
    formulas = _column_formulas(log)
    standing = {row.number: row for row in end.blank if not end.shift or row.number < log.totals}
    after = sorted(end.blank, key=lambda row: row.number)
    edits: list[_Edit] = []
    fresh: dict[int, list[bytes]] = {}
    for offset, values in enumerate(rows):
        number = end.first + offset
        row = standing.get(number)
        old = {cell.column: cell for cell in log.cells(row)} if row else {}
        cells: dict[int, bytes] = {}
        for column in range(log.area.left, log.area.right + 1):
            if column in formulas and column not in old:
                cells[column] = _formula_cell(log, column, number, styles.of(column, old.get(column)), formulas[column])
            elif column not in old and (style := styles.of(column, None)):
                cells[column] = _cell(log, column, number, style, None)
        for id_, column in places.items():
            if column in old and log.formula(old[column]):
                raise PackageError(f"{column_letters(column)}{number} holds a formula where a value belongs")
            value = values.get(id_)
            style = (
                styles.date(column, old.get(column)) if isinstance(value, date) else styles.of(column, old.get(column))
            )
            cells[column] = _cell(log, column, number, style, value)
        if row is not None:
            edits.append(_Edit(row.begin, row.end, _merged(log, row, old, cells, row_height(values))))
            continue
        tag = log.prefix + b"row"
        inner = b"".join(cells[column] for column in sorted(cells))
        at = next((r.begin for r in after if r.number > number or r.number == log.totals), log.data_span[1])
        height = row_height(values)
        tall = b"" if height is None else b' ht="%s"' % height.encode()
        fresh.setdefault(at, []).append(b'<%s r="%d"%s>%s</%s>' % (tag, number, tall, inner, tag))
    edits += [_Edit(at, at, b"".join(new)) for at, new in fresh.items()]
    _proven(log, (edit.new for edit in edits))
    return edits


_LINE = 13.5
"""Height of a line, in points."""

_WRAPPED = {column.id: column.width for column in LOG_COLUMNS if column.kind in {"text", "document", "person"}}


def row_height(values: Mapping[str, object]) -> str | None:
    """The height a row needs, in points; None for one line.

    Excel works it out itself, LibreOffice does not: there the words of one row would lie over the next.
    """
    texts = ((value, width) for id_, width in _WRAPPED.items() if isinstance(value := values.get(id_), str))
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return None if lines == 1 else f"{lines * _LINE:g}"


@lru_cache(maxsize=4096)
def _lines(text: str, width: int) -> int:
    # A cell breaks after every hyphen, `wrap` only after those between letters.
    apart = (re.sub(r"-(?=\S)", "- ", line) for line in text.splitlines())
    return max(1, sum(max(1, len(wrap(line, width))) for line in apart))


def _proven(log: LogPart, pieces: Iterable[bytes]) -> None:
    """The new XML must be readable on its own; the rest is as it was."""
    root = log.sheet[: log.data_span[0]]
    spaces = b" ".join(dict.fromkeys(re.findall(rb"xmlns(?::\w+)?=(?:\"[^\"]*\"|'[^']*')", root)))
    with reading("its Log sheet is of a kind the program does not know"):
        parse(b"<r " + spaces + b">" + b"".join(pieces) + b"</r>")


class _Styles:
    """The formats of the row above, column by column, as Excel itself would carry them on."""

    def __init__(self, log: LogPart, above: Row) -> None:
        self.log = log
        self.seen: dict[int, list[int]] = {}
        self.cache: dict[tuple[int, bool], int] = {}
        looked = 0
        for row in log.rows():
            if row.number <= log.area.top or looked > _LOOK_BACK:
                break
            if row.number <= above.number:
                looked += 1
                for cell in log.cells(row):
                    self.seen.setdefault(cell.column, []).append(cell.style)

    def of(self, column: int, standing: Cell | None) -> int:
        """The format for a value of any kind."""
        if standing is not None:
            return standing.style
        return self.seen[column][0] if column in self.seen else self.log.column_style(column)

    def date(self, column: int, standing: Cell | None) -> int:
        """A format that shows a date: of the cell, of one above it, of the column, of any in the workbook."""
        dates = self.log.date_styles
        if standing is not None and standing.style in dates:
            return standing.style
        tried = [*self.seen.get(column, ()), self.log.column_style(column), *sorted(dates)]
        found: int | None = next((style for style in tried if style in dates), None)
        if found is None:
            raise PackageError(
                f"no cell is formatted as a date; format column {column_letters(column)} of the Log sheet as a date"
            )
        return found


def _cell(log: LogPart, column: int, row: int, style: int, value: Value) -> bytes:
    """A cell; text goes into it as text, whatever it begins with."""
    tag = log.prefix + b"c"
    head = f' r="{column_letters(column)}{row}"'.encode() + (f' s="{style}"'.encode() if style else b"")
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if value is None or value == "":
        return b"<%s%s/>" % (tag, head) if style else b""
    if isinstance(value, date):
        value = (value - (date(1904, 1, 1) if log.from_1904 else date(1899, 12, 30))).days
    if isinstance(value, int):
        return b"<%s%s><%sv>%d</%sv></%s>" % (tag, head, log.prefix, value, log.prefix, tag)
    return b'<%s%s t="inlineStr"><%sis>%s</%sis></%s>' % (tag, head, log.prefix, _run(log, value), log.prefix, tag)


def _run(log: LogPart, text: str) -> bytes:
    if len(text) > LONGEST:
        raise PackageError(f"a text of {len(text)} characters is too long for a cell; write at most {LONGEST}")
    # A cell may hold no control characters, and "_x0041_" is how Excel writes one.
    text = re.sub(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", text.replace("\r\n", "\n"))
    text = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)
    tag = log.prefix + b"t"
    return b'<%s xml:space="preserve">%s</%s>' % (tag, escape(text, quote=False).encode(), tag)


def _formula_cell(log: LogPart, column: int, row: int, style: int, formula: bytes) -> bytes:
    cell = _cell(log, column, row, style, 0)
    value = b"<%sv>0</%sv>" % (log.prefix, log.prefix)
    return cell.replace(value, b"<%sf>%s</%sf>" % (log.prefix, formula, log.prefix))


def _column_formulas(log: LogPart) -> dict[int, bytes]:
    """Formulas of the user's own calculated columns that mean the same in every row."""
    if not log.table:
        return {}
    part = log.package.read(log.table)
    ours = set(log.columns.values())
    columns = re.findall(rb"<(?:\w+:)?tableColumn\s(?:[^>]*/>|.*?</(?:\w+:)?tableColumn>)", part, re.DOTALL)
    found = {}
    for offset, column in enumerate(columns):
        formula = re.search(rb"<(?:\w+:)?calculatedColumnFormula(\s[^>]*)?>([^<]*)<", column)
        if formula is None or formula[1] or log.area.left + offset in ours:
            continue
        # An address such as B7 means another cell in each row; those columns wait for the person.
        bare = re.sub(rb"\"[^\"]*\"|&quot;.*?&quot;|\[[^\]]*\]", b"", formula[2])
        if not re.search(rb"\$?\b[A-Za-z]{1,3}\$?\d+\b", bare):
            found[log.area.left + offset] = formula[2]
    return found


def _merged(
    log: LogPart, row: Row, old: Mapping[int, Cell], new: Mapping[int, bytes], height: str | None = None
) -> bytes:
    """A row that is in the sheet, with new cells among its own; a height a person has set stays."""
    whole = log.sheet[row.begin : row.end]
    stop = whole.index(b">") + 1
    tag, rest = with_attribute(whole[:stop], "spans", None), whole[stop:]
    if not re.search(rb"\scustomHeight\s*=\s*[\"'](?:1|true)", tag):
        tag = with_attribute(tag, "ht", height)
    cells = {column: cell.whole for column, cell in old.items()} | {k: v for k, v in new.items() if v}
    inside = b"".join(cells[column] for column in sorted(cells))
    if tag.endswith(b"/>"):
        return tag[:-2].rstrip() + b">" + inside + b"</" + log.prefix + b"row>" + rest
    first = min((rest.index(cell.whole) for cell in old.values()), default=0)
    for cell in old.values():
        rest = rest.replace(cell.whole, b"", 1)
    return tag + rest[:first] + inside + rest[first:]


def _mark(log: LogPart, record: str, note: str) -> _Edit | None:
    """A row that stands withdrawn, with a sentence in its Notes; None where it is so already."""
    row = log.by_record.get(record) if log.may_have(record) else None
    if row is None:
        raise PackageError(f"the log has no row {record} any more")
    old = {cell.column: cell for cell in log.cells(row)}
    new = _note_cell(log, row.number, old.get(log.column("notes")), record, note)
    if log.has_status:
        new |= _status_cell(log, row.number, old.get(log.column("status")), record)
    if not new:
        return None
    cell = old.get(log.column("notes"))
    height = _taller(log, row, old, noted(log.text(cell) if cell else "", note, has_status=log.has_status))
    return _Edit(row.begin, row.end, _merged(log, row, old, new, height))


def _status_cell(log: LogPart, row: int, cell: Cell | None, record: str) -> dict[int, bytes]:
    column = log.column("status")
    if cell is not None and log.formula(cell):
        raise PackageError(f"the Status of {record} is a formula; write text instead")
    if cell is not None and log.text(cell).strip() == "withdrawn":
        return {}
    return {column: _cell(log, column, row, cell.style if cell else log.column_style(column), "withdrawn")}


def _note_cell(log: LogPart, row: int, cell: Cell | None, record: str, note: str) -> dict[int, bytes]:
    column = log.column("notes")
    text = log.text(cell).strip() if cell else ""
    if note in text:
        return {}
    if cell is None or not text:
        return {column: _cell(log, column, row, cell.style if cell else 0, note)}
    if log.formula(cell):
        raise PackageError(f"the Notes of {record} are a formula; write text instead")
    whole = noted(text, note, has_status=log.has_status)
    new = _cell(log, column, row, cell.style, whole)
    runs = re.findall(rb"<r>.*?</r>", log.item(cell), re.DOTALL)
    if runs and not log.prefix:
        # Words in bold or colour inside the text stay so.
        kept = b"".join(runs)
        if log.has_status:
            kept += b"<r>" + _run(log, whole[len(text) :]) + b"</r>"
        else:
            kept = b"<r>" + _run(log, whole[: -len(text)]) + b"</r>" + kept
        new = re.sub(rb"<t\s.*</t>", lambda _: kept, new, count=1, flags=re.DOTALL)
    return {column: new}


def _taller(log: LogPart, row: Row, cells: Mapping[int, Cell], notes: str) -> str | None:
    """The height of a row that stands, in points, when its Notes have grown; never less than it was."""
    texts = {id_: log.text(cells[c]) for id_, c in log.columns.items() if c in cells} | {"notes": notes}
    needed = row_height(texts)
    was = attribute(log.sheet[row.begin : log.sheet.index(b">", row.begin) + 1], "ht")
    return max((height for height in (needed, was) if height), key=float, default=None)


def noted(text: str, note: str, *, has_status: bool) -> str:
    """Notes with a sentence more: behind what a person wrote, or before it where the sentence is what counts."""
    text = text.strip()
    if not text or note in text:
        return text or note
    first, second = (text, note) if has_status else (note, text)
    return f"{first}{'' if first[-1] in '.!?' else '.'} {second}"


def _moved_totals(log: LogPart, end: _End) -> list[_Edit]:
    """The totals row moved down; refused where something speaks of it by its address."""
    row = next(r for r in end.blank if r.number == log.totals)
    whole = log.sheet[row.begin : row.end]
    outside = [c for c in log.cells(row) if c.inner and not log.area.left <= c.column <= log.area.right]
    under = [r for r in end.blank if log.totals < r.number <= log.totals + end.shift]
    if outside or any(cell.inner for r in under for cell in log.cells(r)):
        raise PackageError("something is next to or under the totals row, which has to move down; move it away")
    if any(
        re.search(rb"\$?\b[A-Z]{1,3}\$?\d+\b", re.sub(rb"\[[^\]]*\]", b"", f))
        for f in re.findall(rb"<(?:\w+:)?f[\s>][^<]*<", whole)
    ):
        raise PackageError("the totals row counts by cell addresses; switch it off, or let Excel write its formulas")
    pattern = re.compile(rb"Log'?!(?:\$?[A-Z]{1,3}\$?\d+:)?\$?[A-Z]{1,3}\$?%d\b" % log.totals)
    commented = re.compile(rb"\sref\s*=\s*[\"'][A-Z]+%d[\"']" % log.totals)
    for name in log.package.members:
        formulas = name.startswith("xl/") and name.endswith(".xml") and "sharedStrings" not in name
        if formulas and name != log.name and pattern.search(log.package.read(name)):
            raise PackageError("a formula elsewhere points at the totals row by its address; switch the totals row off")
        if "comments" in name.lower() and commented.search(log.package.read(name)):
            raise PackageError("the totals row has a comment; take it out, or switch the totals row off")
    number = log.totals + end.shift
    stop = whole.index(b">") + 1
    tag = with_attribute(whole[:stop], "r", str(number))
    cells = re.sub(
        rb"(<(?:\w+:)?c\s[^>]*?\br=[\"'][A-Z]+)%d([\"'])" % log.totals,
        lambda m: m[1] + str(number).encode() + m[2],
        whole[stop:],
    )
    return [_Edit(row.begin, row.end, tag + cells), *(_Edit(r.begin, r.end, b"") for r in under)]
