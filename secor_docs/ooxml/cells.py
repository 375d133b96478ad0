"""A few cells of a workbook written anew; every other byte of the workbook stays as the person's program wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.sheet_xml import column_number, recalculated
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_patch import Package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]*)")
_NO_LETTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What no XML file can hold."""


def with_cells(data: bytes, sheet: str, values: Mapping[str, str | float | None]) -> bytes:
    """The workbook with some cells of a sheet written anew; Excel works out all formulas when it opens it.

    Args:
        data: an .xlsx file.
        sheet: the name of the sheet.
        values: by cell, such as ``H7``; None empties it. A text is text, also where it begins with "=".

    Raises:
        PackageError: it is damaged, has no such sheet, or a cell holds a formula.
    """
    package = Package.open(data)
    with reading("it is damaged, or no Excel workbook (.xlsx)"):
        part = _part_of(package, sheet)
        root = parse(package.read(part))
        for cell, value in values.items():
            _write(root, cell, value)
    return package.replaced({part: to_bytes(root), _WORKBOOK: recalculated(package.read(_WORKBOOK))})


def _tag(name: str) -> str:
    return f"{{{_MAIN}}}{name}"


def _part_of(package: Package, sheet: str) -> str:
    listed = parse(package.read(_WORKBOOK)).iterfind(f"{_tag('sheets')}/{_tag('sheet')}")
    id_ = next((one.get(f"{{{_REL}}}id") for one in listed if one.get("name") == sheet), None)
    if id_ is None:
        raise PackageError(f'it has no sheet "{sheet}"')
    target = next(one.get("Target", "") for one in parse(package.read(_RELATIONS)) if one.get("Id") == id_)
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _write(root: etree._Element, name: str, value: str | float | None) -> None:
    found = _CELL.fullmatch(name)
    assert found is not None, name
    row = _in_order(root.find(_tag("sheetData")), "row", found[2], int)
    cell = _in_order(row, "c", name, lambda ref: column_number(_letters(ref)))
    if cell.find(_tag("f")) is not None:
        raise PackageError(f"its cell {name} holds a formula")
    for child in list(cell):
        cell.remove(child)
    if "t" in cell.attrib:
        del cell.attrib["t"]
    if value is None or value == "":
        return
    if isinstance(value, str):
        cell.set("t", "inlineStr")
        text = etree.SubElement(etree.SubElement(cell, _tag("is")), _tag("t"))
        text.text = _NO_LETTER.sub("", value)
        text.set(_SPACE, "preserve")
    else:
        etree.SubElement(cell, _tag("v")).text = f"{value:.15g}"


def _in_order(parent: etree._Element | None, tag: str, name: str, order: object) -> etree._Element:
    """The child with a name, made at its place where there is none."""
    assert callable(order)
    if parent is None:
        raise PackageError("its sheet has no rows")
    at = 0
    for at, child in enumerate(parent.iterfind(_tag(tag))):  # noqa: B007 - where the last one stands
        ref = child.get("r", "")
        if ref == name:
            return child
        if ref and order(ref) > order(name):
            break
    else:
        at = len(parent)
    made = etree.Element(_tag(tag), {"r": name})
    parent.insert(at, made)
    return made


def _letters(ref: str) -> str:
    found = _CELL.fullmatch(ref)
    return found[1] if found else ""
