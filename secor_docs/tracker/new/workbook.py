"""A new tracker: one workbook from the plan, written once. After that it belongs to the user.

The program never loads and saves it again; it reads it (``records``) and adds rows to it (``append``).
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial

from lxml import etree
from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from secor_docs import __version__
from secor_docs.ooxml.content_types import TYPES, with_part
from secor_docs.ooxml.namespaces import S_NS, XML_HEAD
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import CORE
from secor_docs.ooxml.relationships import relationship_row, rels_of, with_relationships
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_write import pack
from secor_docs.plan import Plan
from secor_docs.tracker.new import input_sheets
from secor_docs.tracker.new.content import EMPTY, Content
from secor_docs.tracker.new.coverage_sheet import coverage_sheet
from secor_docs.tracker.new.sheets import FONT, clean
from secor_docs.tracker.new.three_months_sheet import POLICY, Numbers, three_months_sheet

_STAMP = datetime(2000, 1, 1)  # noqa: DTZ001 - openpyxl takes naive times; the same plan gives the same bytes
_MAIN = f"{{{S_NS}}}"
_BOOK = "xl/workbook.xml"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_FONT_ORDER = (
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
    "family",
    "charset",
    "scheme",
)
"""Children of a font as the schema orders them; openpyxl writes the name first, which Excel's own validator refuses."""


def new_tracker(plan: Plan, numbers: Numbers | None = None, content: Content = EMPTY) -> bytes:
    """Make the workbook a company logs its records in.

    Args:
        plan: the company and its documents.
        numbers: the numbers of rule T3; the shipped ones when not given.
        content: what people filled in already, in an older workbook.

    Returns:
        The bytes of an .xlsx file; the same plan gives the same bytes.
    """
    book = Workbook()
    del book[book.sheetnames[0]]
    input_sheets.log_sheet(book, plan, content)
    numbers = numbers or Numbers()
    older = frozenset({*numbers.older, POLICY})
    coverage_sheet(book, plan, older)
    three_months_sheet(book, plan, numbers, content)
    for sheet in (
        input_sheets.people_sheet,
        input_sheets.actions_sheet,
        input_sheets.shutdowns_sheet,
        partial(input_sheets.lists_sheet, older=older),
        input_sheets.read_me_sheet,
    ):
        sheet(book, plan, content)
    return finished(book, f"Documentation tracker – {plan.company.business.legal_name}")


def finished(book: Workbook, title: str) -> bytes:
    """The bytes of a workbook of ours: worked out when it is opened, same book same bytes, styles in the schema's order."""
    book.calculation = CalcProperties(fullCalcOnLoad=True)
    about = book.properties
    about.creator = f"secor_docs {__version__}"
    about.title = clean(title)
    about.created = about.modified = _STAMP
    buffer = io.BytesIO()
    book.save(buffer)
    members = unpack(buffer.getvalue())
    stamp = _STAMP.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    members[CORE] = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, members[CORE])
    members["xl/styles.xml"] = _styles(members["xl/styles.xml"])
    return pack(members | _shared(members))


_SHEET = re.compile(r"xl/worksheets/\w+\.xml")
_INLINE = re.compile(rb'(<c [^>]*?t=")inlineStr("[^>]*>)<is>(.*?)</is></c>', re.DOTALL)
_SHARED = "sharedStrings.xml"


def _shared(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts with each text kept once in the list of shared strings, as Excel itself saves it.

    openpyxl writes texts into their cells, and Excel would move them all at its first save.
    """
    numbers: dict[bytes, int] = {}
    count = 0

    def moved(found: re.Match[bytes]) -> bytes:
        nonlocal count
        count += 1
        number = numbers.setdefault(found[3], len(numbers))
        return b"%bs%b<v>%d</v></c>" % (found[1], found[2], number)

    parts = {name: _INLINE.sub(moved, part) for name, part in members.items() if _SHEET.fullmatch(name)}
    if not numbers:
        return {}
    texts = b"".join(b"<si>" + text + b"</si>" for text in numbers)
    root = f'{XML_HEAD}<sst xmlns="{S_NS}" count="{count}" uniqueCount="{len(numbers)}">'
    parts[f"xl/{_SHARED}"] = root.encode() + texts + b"</sst>"
    parts[TYPES] = with_part(members[TYPES], f"xl/{_SHARED}", _KIND)
    row = relationship_row("sharedStrings", "sharedStrings", _SHARED)
    parts[rels_of(_BOOK)] = with_relationships(members[rels_of(_BOOK)], row)
    return parts


def _styles(styles: bytes) -> bytes:
    root = parse(styles)
    for font in root.iter(f"{_MAIN}font"):
        for name in font.iter(f"{_MAIN}name"):
            name.set("val", FONT)
        for kind in (*font.iter(f"{_MAIN}scheme"), *font.iter(f"{_MAIN}family")):
            font.remove(kind)
        font[:] = sorted(font, key=lambda child: _FONT_ORDER.index(etree.QName(child).localname))
    return to_bytes(root)
