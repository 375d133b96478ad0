"""The Log sheet inside a workbook: where its table, its rows and its cells are in the XML.

Everything is found by byte offsets, so that what is not meant to change keeps its bytes, whichever
program saved the workbook. The vocabulary is that of ECMA-376 part 1, clause 18.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from lxml import etree

from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.relationships import Relationship, read_relationships, rels_of
from secor_docs.ooxml.sheet_xml import attribute, column_letters, column_number
from secor_docs.ooxml.xml import parse
from secor_docs.ooxml.zip_patch import Package
from secor_docs.problems import nearest
from secor_docs.tracker.book import check_book
from secor_docs.tracker.columns import HEADER_ROWS, find_header
from secor_docs.tracker.record import LABELS, LOG_COLUMNS, LOG_SHEET, LOG_TABLE, all_statuses, names_status

_DATE_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
"""Number formats built into Excel that show a date (ECMA-376 part 1, 18.8.30)."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the sheet: its number from 1, and where it begins and ends in the XML."""

    number: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its column from 1, its attributes, what is between its tags, and all its bytes."""

    column: int
    tag: bytes
    inner: bytes
    whole: bytes

    @property
    def style(self) -> int:
        """Index of its format among the cell formats of the workbook."""
        return int(attribute(self.tag, "s") or 0)


@dataclass(frozen=True, slots=True)
class Range:
    """A block of cells, rows and columns from 1."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, text: str) -> Range:
        """``A1:O20``, or one cell, with or without dollar signs."""
        first, _, last = text.replace("$", "").partition(":")
        ends = [re.fullmatch(r"([A-Za-z]{1,3})(\d+)", end) for end in (first, last or first)]
        if None in ends:
            raise PackageError(f'it says "{text[:40]}" where a range of cells belongs')
        (a, b), (c, d) = ((column_number(end[1]), int(end[2])) for end in ends if end)
        return cls(a, b, c, d)

    def __str__(self) -> str:
        return f"{column_letters(self.left)}{self.top}:{column_letters(self.right)}{self.bottom}"

    def meets(self, other: Range) -> bool:
        """Whether the two have a cell in common."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom


def plain_text(inner: bytes, prefix: bytes = b"") -> str:
    """The text of a string item: its runs joined, without reading aids."""
    inner = re.sub(rb"<" + prefix + rb"rPh\b.*?</" + prefix + rb"rPh>", b"", inner, flags=re.DOTALL)
    runs = re.findall(rb"<" + prefix + rb"t(?:\s[^>]*)?>([^<]*)</" + prefix + rb"t>", inner)
    text = unescape(b"".join(runs).decode("utf-8", "replace"))
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)


def _prefix(part: bytes, root: str) -> bytes:
    found = re.search(rb"<((?:\w+:)?)" + root.encode() + rb"[\s>]", part[:4000])
    if found is None or part[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise PackageError("its XML is of a kind the program does not know; open it in Excel and save it once")
    return found[1]


def _parsed(package: Package, name: str) -> etree._Element:
    with reading(f"its part {name} is damaged"):
        return parse(package.read(name))


def _relationships(package: Package, part: str) -> dict[str, Relationship]:
    rels = rels_of(part)
    with reading(f"its part {rels} is damaged"):
        return read_relationships(package.read(rels), part) if rels in package.members else {}


def _relations(package: Package, part: str) -> list[tuple[str, str]]:
    """What a part leads to: kind and name of the other part."""
    return [(to.kind, to.target) for to in _relationships(package, part).values() if not to.external]


@dataclass(frozen=True)
class LogPart:
    """A workbook opened for adding rows to its Log sheet.

    Attributes:
        package: the workbook.
        workbook: name of its workbook part.
        name: name of the part of the Log sheet.
        sheet: that part.
        table: name of the part of the Log table; empty where the sheet has none.
        area: the table without its totals row, from the header down.
        totals: number of the totals row, or 0.
        columns: column number by id of the log column.
    """

    package: Package
    workbook: str
    name: str
    sheet: bytes
    table: str
    area: Range
    totals: int
    headers: Sequence[str]

    @classmethod
    def open(cls, data: bytes) -> LogPart:
        """Find the Log sheet and its table.

        Raises:
            PackageError: it is not a workbook with a Log sheet, or not one that can be added to.
        """
        check_book(data)
        package = Package.open(data)
        try:
            return cls._open(package)
        except KeyError as error:
            raise PackageError(f"its part {error} is missing") from error
        except UnicodeDecodeError as error:
            raise PackageError("its XML is not UTF-8; open it in Excel and save it once") from error

    @classmethod
    def _open(cls, package: Package) -> LogPart:
        if any(name.startswith("_xmlsignatures/") for name in package.members):
            raise PackageError("it carries a digital signature, which a new row would break")
        workbook = next((to for kind, to in _relations(package, "") if kind == "officeDocument"), "")
        root = _parsed(package, workbook)
        relations = {id_: to.target for id_, to in _relationships(package, workbook).items()}
        sheets = []
        for item in root.iter("{*}sheet"):
            id_ = next((str(value) for key, value in item.items() if str(key).endswith("}id")), "")
            sheets.append((item.get("name", ""), relations.get(id_, "")))
        named = [part for name, part in sheets if name.casefold() == LOG_SHEET.casefold()]
        for part in named or [part for _, part in sheets]:
            for kind, target in _relations(package, part):
                if kind == "table":
                    table = _parsed(package, target)
                    if LOG_TABLE.casefold() in {
                        table.get("name", "").casefold(),
                        table.get("displayName", "").casefold(),
                    }:
                        return cls._with_table(package, workbook, part, target, table)
        if not named:
            names = ", ".join(name for name, _ in sheets)
            raise PackageError(f'it has no sheet called "{LOG_SHEET}"; its sheets are {names}')
        bare = cls(package, workbook, named[0], package.read(named[0]), "", Range(1, 1, 1, 1), 0, ())
        return bare._with_header()

    @classmethod
    def _with_table(cls, package: Package, workbook: str, part: str, name: str, table: etree._Element) -> LogPart:
        if table.get("headerRowCount") == "0":
            raise PackageError('the header row of the table "Log" is switched off; switch it on under Table Design')
        if table.get("tableType", "worksheet") != "worksheet":
            raise PackageError('the table "Log" is filled from outside')
        whole = Range.of(table.get("ref", ""))
        totals = whole.bottom if int(table.get("totalsRowCount", "0")) else 0
        area = Range(whole.left, whole.top, whole.right, whole.bottom - bool(totals))
        names = [
            re.sub(r"_x([0-9A-Fa-f]{4})_", lambda c: chr(int(c[1], 16)), item.get("name", ""))
            for item in table.iter("{*}tableColumn")
        ]
        return cls(package, workbook, part, package.read(part), name, area, totals, names)

    def _with_header(self) -> LogPart:
        """The same with the header found by its cells, for a sheet whose table a program dropped."""
        texts: list[list[str]] = [[] for _ in range(HEADER_ROWS)]
        for row in self.rows():
            if row.number <= HEADER_ROWS:
                cells = {cell.column: self.text(cell) for cell in self.cells(row)}
                texts[row.number - 1] = [cells.get(number, "") for number in range(1, max(cells, default=0) + 1)]
        top, found = find_header(texts, LABELS)
        if {column.id for column in LOG_COLUMNS if column.needed} <= found.keys():
            left = next(number for number, text in enumerate(texts[top], 1) if text)
            area = Range(left, top + 1, len(texts[top]), top + 1)
            return LogPart(self.package, self.workbook, self.name, self.sheet, "", area, 0, texts[top][left - 1 :])
        raise PackageError('its Log sheet has neither the table "Log" nor a row with all the headers')

    @cached_property
    def prefix(self) -> bytes:
        """The namespace prefix of the sheet's tags, with its colon; mostly empty."""
        return _prefix(self.sheet, "worksheet")

    @cached_property
    def columns(self) -> Mapping[str, int]:
        """Column number by id of the log column; moved columns are followed, renamed ones are not guessed."""
        known = self._named
        # A column of the user's own may be called Status, too.
        return {id_: column for id_, column in known.items() if id_ != "status" or self.has_status}

    @cached_property
    def _named(self) -> Mapping[str, int]:
        return {id_: self.area.left + n for id_, n in find_header([self.headers], LABELS)[1].items()}

    @cached_property
    def has_status(self) -> bool:
        """Whether the tracker was made with a column Status."""
        if names_status(self.package.read(self.workbook)):
            return True
        column = self._named.get("status")
        rows = (row for row in self.rows() if row.number > self.area.top and row.number != self.totals)
        return column is not None and all_statuses(
            self.text(cell) for row in rows for cell in self.cells(row) if cell.column == column
        )

    def column(self, id_: str) -> int:
        """The number of a log column.

        Raises:
            PackageError: no header has its name.
        """
        if id_ not in self.columns:
            label = LABELS[id_]
            known = {label.casefold() for label in LABELS.values()}
            others = [h for h in self.headers if h.casefold() not in known]
            raise PackageError(
                f'the Log sheet has no column "{label}" any more'
                + (f"; headers the program does not know: {', '.join(others)}." if others else ".")
                + (nearest(label, others) or f' Give the column its name "{label}" back')
            )
        return self.columns[id_]

    @cached_property
    def data_span(self) -> tuple[int, int]:
        """Where the rows begin and end in the sheet."""
        begin = re.compile(rb"<" + self.prefix + rb"sheetData(?:\s[^>]*)?>").search(self.sheet)
        end = self.sheet.rfind(b"</" + self.prefix + b"sheetData>")
        if begin is None or end < 0:
            raise PackageError("its Log sheet holds no rows")
        if self.sheet.find(b"<!", begin.end(), end) >= 0:
            raise PackageError("its XML is of a kind the program does not know; open it in Excel and save it once")
        return begin.end(), end

    def rows(self) -> Iterator[Row]:
        """The rows from the last to the first."""
        begin, end = self.data_span
        opening = b"<" + self.prefix + b"row"
        before = 1 << 31
        while (at := self.sheet.rfind(opening, begin, end)) >= 0:
            tag = self.sheet[at : self.sheet.index(b">", at) + 1]
            number = int(attribute(tag, "r") or 0)
            if not 0 < number < before:
                raise PackageError("its rows have no numbers or are in disorder; open it in Excel and save it once")
            yield Row(number, at, end)
            before, end = number, at

    @cached_property
    def _cell(self) -> re.Pattern[bytes]:
        tag = self.prefix + rb"c"
        return re.compile(rb"(<" + tag + rb"(?:\s[^>]*?)?)(?:/>|>(.*?)</" + tag + rb">)", re.DOTALL)

    def cells(self, row: Row) -> Iterator[Cell]:
        """The cells of a row, from left to right."""
        for found in self._cell.finditer(self.sheet, row.begin, row.end):
            place = attribute(found[1], "r")
            if place is None:
                raise PackageError("its cells have no addresses; open it in Excel and save it once")
            yield Cell(column_number(place.rstrip("0123456789")), found[1], found[2] or b"", found[0])

    @cached_property
    def shared(self) -> bytes:
        """The part with the workbook's shared strings; empty where it has none."""
        name = dict(_relations(self.package, self.workbook)).get("sharedStrings", "")
        if name and name not in self.package.members:
            raise PackageError(f"its part {name} is missing")
        return self.package.read(name) if name else b""

    @cached_property
    def strings(self) -> Sequence[bytes]:
        """The shared strings as XML."""
        if not self.shared:
            return ()
        si = _prefix(self.shared, "sst") + b"si"
        pattern = re.compile(rb"<" + si + rb"(?:\s[^>]*?)?(?:/>|>(.*?)</" + si + rb">)", re.DOTALL)
        return [found[1] or b"" for found in pattern.finditer(self.shared)]

    def item(self, cell: Cell) -> bytes:
        """The string item of a cell as XML (``<t>…</t>`` or runs); empty where it is no string."""
        kind = attribute(cell.tag, "t")
        if kind == "inlineStr":
            inside = re.search(rb"<" + self.prefix + rb"is(?:\s[^>]*)?>(.*)</", cell.inner, re.DOTALL)
            return inside[1] if inside else b""
        number = re.search(rb"v>(\d+)</", cell.inner) if kind == "s" else None
        return self.strings[int(number[1])] if number and int(number[1]) < len(self.strings) else b""

    def text(self, cell: Cell) -> str:
        """What a cell says; a number as it is stored."""
        kind = attribute(cell.tag, "t")
        if kind in {"s", "inlineStr"}:
            prefix = self.prefix if kind == "inlineStr" else _prefix(self.shared, "sst")
            return plain_text(self.item(cell), prefix)
        value = re.search(rb"<" + self.prefix + rb"v(?:\s[^>]*)?>([^<]*)<", cell.inner)
        return unescape(value[1].decode("utf-8", "replace")) if value else ""

    def formula(self, cell: Cell) -> bool:
        """Whether a cell holds a formula."""
        return bool(re.search(rb"<" + self.prefix + rb"f[\s/>]", cell.inner))

    def written(self, row: Row) -> dict[int, Cell]:
        """The cells of the table's columns in which somebody wrote something, by column."""
        return {
            cell.column: cell
            for cell in self.cells(row)
            if self.area.left <= cell.column <= self.area.right
            and cell.inner
            and not self.formula(cell)
            and self.text(cell).strip()
        }

    @cached_property
    def by_record(self) -> Mapping[str, Row]:
        """The rows with a record number, by that number."""
        column = self.column("record_id")
        found = {}
        for row in self.rows():
            if row.number <= self.area.top:
                break
            for cell in self.cells(row):
                if cell.column == column and (text := self.text(cell).strip()):
                    found[text] = row
                    break
        return found

    def may_have(self, record: str) -> bool:
        """False when the record number is nowhere in the sheet, found without reading the rows."""
        return (needle := record.encode()) in self.sheet or needle in self.shared

    def numbers(self, stem: str) -> set[int]:
        """The sequence numbers in use after ``stem``, such as ``flha-2026-09-14-``, wherever they are."""
        pattern = re.compile(re.escape(stem.encode()) + rb"(\d{1,6})")
        return {int(n) for part in (self.sheet, self.shared) for n in pattern.findall(part)}

    @cached_property
    def date_styles(self) -> frozenset[int]:
        """The cell formats that show a date."""
        kinds = dict(_relations(self.package, self.workbook))
        if "styles" not in kinds:
            return frozenset()
        root = _parsed(self.package, kinds["styles"])
        own = {int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in root.iterfind("{*}numFmts/{*}numFmt")}
        formats = [int(item.get("numFmtId", "0")) for item in root.iterfind("{*}cellXfs/{*}xf")]
        return frozenset(n for n, id_ in enumerate(formats) if _shows_date(own.get(id_), id_))

    def column_style(self, column: int) -> int:
        """The format of a whole column, 0 where it has none."""
        for found in re.finditer(rb"<" + self.prefix + rb"col\s[^>]*>", self.sheet[: self.data_span[0]]):
            if int(attribute(found[0], "min") or 0) <= column <= int(attribute(found[0], "max") or 0):
                return int(attribute(found[0], "style") or 0)
        return 0

    @cached_property
    def from_1904(self) -> bool:
        """Whether the workbook counts days from 1904, as Excel for the Mac once did."""
        tag = re.search(rb"<(?:\w+:)?workbookPr\b[^>]*>", self.package.read(self.workbook))
        return tag is not None and attribute(tag[0], "date1904") in {"1", "true"}


def _shows_date(code: str | None, id_: int) -> bool:
    if code is None:
        return id_ in _DATE_FORMATS
    bare = re.sub(r"\"[^\"]*\"|\\.|\[[^\]]*\]", "", code).casefold()
    return "y" in bare and "d" in bare
