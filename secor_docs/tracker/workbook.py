"""A new tracker: one workbook from the plan, written once. After that it belongs to the user.

The program never loads and saves it again; it reads it (``records``) and adds rows to it (``append``).
"""

from __future__ import annotations

import io
import re
from datetime import datetime

from lxml import etree
from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from secor_docs import __version__
from secor_docs.plan import Plan
from secor_docs.tracker import entry
from secor_docs.tracker.coverage import coverage_sheet
from secor_docs.tracker.sheets import FONT, clean
from secor_docs.tracker.threemonths import Numbers, three_months_sheet
from secor_docs.word.package import pack, unpack

_STAMP = datetime(2000, 1, 1)  # noqa: DTZ001 - openpyxl takes naive times; the same plan gives the same bytes
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FONT_ORDER = (
    "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name",
    "family", "charset", "scheme",
)  # fmt: skip
"""Children of a font as the schema orders them; openpyxl writes the name first, which Excel's own validator refuses."""


def new_tracker(plan: Plan, numbers: Numbers | None = None) -> bytes:
    """Make the workbook a company logs its records in.

    Args:
        plan: the company and its documents.
        numbers: the numbers of rule T3; the shipped ones when not given.

    Returns:
        The bytes of an .xlsx file; the same plan gives the same bytes.
    """
    book = Workbook()
    del book[book.sheetnames[0]]
    entry.log_sheet(book, plan)
    coverage_sheet(book, plan)
    three_months_sheet(book, plan, numbers or Numbers())
    for sheet in (
        entry.people_sheet, entry.actions_sheet, entry.shutdowns_sheet, entry.lists_sheet, entry.read_me_sheet,
    ):  # fmt: skip
        sheet(book, plan)
    return finished(book, f"Documentation tracker – {plan.company.company.legal_name}")


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
    core = "docProps/core.xml"
    members[core] = re.sub(
        rb"(<dcterms:modified[^>]*>)[^<]*",
        rb"\g<1>" + _STAMP.strftime("%Y-%m-%dT%H:%M:%SZ").encode(),
        members[core],
    )
    members["xl/styles.xml"] = _styles(members["xl/styles.xml"])
    return pack(members)


def _styles(styles: bytes) -> bytes:
    root = etree.fromstring(styles)
    for font in root.iter(f"{_MAIN}font"):
        for name in font.iter(f"{_MAIN}name"):
            name.set("val", FONT)
        for kind in (*font.iter(f"{_MAIN}scheme"), *font.iter(f"{_MAIN}family")):
            font.remove(kind)
        font[:] = sorted(font, key=lambda child: _FONT_ORDER.index(etree.QName(child).localname))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
