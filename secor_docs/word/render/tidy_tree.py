"""The clean-up of a rendered part that walks through its tree, for parts the quick one does not know.

It says what the quick clean-up (``tidy_text.py``) has to come to: gaps become visible markers, pictures are
drawn, every table cell ends in a paragraph, fields say whether they show their placeholder, ids are unique.
"""

from __future__ import annotations

import re

from lxml import etree

from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.xml import parse
from secor_docs.values import GAP_OPEN, split_gaps
from secor_docs.word.ids import mark_ids
from secor_docs.word.template.render_context import MARKED, PEOPLE, SPACER, RenderContext, with_namespace
from secor_docs.word.template.sandbox import PICTURE_CLOSE, PICTURE_OPEN
from secor_docs.word.template.slots import ID

_W = f"{{{W_NS}}}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def tidy_tree(context: RenderContext, member: str, data: bytes) -> str:
    """Put a rendered part in order, all but its ids.

    Args:
        context: what goes into the document besides its facts.
        member: the part's name in the package.
        data: its XML, as Jinja made it.

    Returns:
        The XML without its declaration, with marks for ids.

    Raises:
        etree.XMLSyntaxError: the tags of the template do not fit the document.
    """
    root = parse(data)
    if _GAP_IN_ATTRIBUTE.search(data):
        _name_gaps(context, root)
    for text in [t for t in root.iter(f"{_W}t") if t.text and (GAP_OPEN in t.text or PICTURE_OPEN in t.text)]:
        _expand(context, member, text)
    _fix_blocks(root)
    for control in root.iter(f"{_W}sdt"):
        _control(context, control)
    mark_ids(root, ID)
    return etree.tostring(root, encoding="unicode")


_GAP_IN_ATTRIBUTE = re.compile(f'"[^"<>]*{GAP_OPEN}[^"<>]*"'.encode())


def _name_gaps(context: RenderContext, root: etree._Element) -> None:
    """Gaps in attributes, such as the description of a table or the name of a control, in plain words."""
    for element in root.iter():
        for name, value in element.items():
            if GAP_OPEN in value:
                pieces = (context.marker(words) if is_gap else words for words, is_gap in split_gaps(str(value)))
                element.set(name, "".join(pieces))


def _fix_blocks(root: etree._Element) -> None:
    """What a condition or a loop may have taken away, and Word cannot do without."""
    for row in list(root.iter(f"{_W}tr")):
        if row.find(f".//{_W}tc") is None:
            _take_out(row)
    for table in list(root.iter(f"{_W}tbl")):
        if table.find(f".//{_W}tr") is None:
            _take_out(table)
    for table in root.iter(f"{_W}tbl"):
        following = table.getnext()
        # Two tables that touch become one in Word.
        if following is None or following.tag in {f"{_W}tbl", f"{_W}sectPr"}:
            table.addnext(parse(with_namespace(SPACER)))
    for cell in root.iter(f"{_W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{_W}p":
            etree.SubElement(cell, f"{_W}p")
    if root.tag in {f"{_W}hdr", f"{_W}ftr"} and len(root) == 0:
        etree.SubElement(root, f"{_W}p")


def _take_out(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _expand(context: RenderContext, member: str, text: etree._Element) -> None:
    """Split the run around gaps and pictures in its text."""
    run = text.getparent()
    assert run is not None
    pieces: list[etree._Element] = []
    for words, is_gap in split_gaps(text.text or ""):
        if is_gap:
            pieces.append(_run_like(run, context.marker(words), marked=True))
            continue
        for number, part in enumerate(re.split(f"{PICTURE_OPEN}(.*?){PICTURE_CLOSE}", words)):
            if number % 2:
                drawn = context.drawing(member, part)
                pieces += [parse(drawn)] if drawn else []
            elif part:
                pieces.append(_run_like(run, part))
    at = run
    for sibling_before in [child for child in run if child is not text and child.tag != f"{_W}rPr"]:
        # A run with more than one text was split by a line break: each piece keeps its own run.
        if run.index(sibling_before) > run.index(text):
            trailing = _run_like(run, None)
            trailing.append(sibling_before)
            pieces.append(trailing)
    for piece in pieces:
        at.addnext(piece)
        at = piece
    run.remove(text)
    if all(child.tag == f"{_W}rPr" for child in run):
        parent = run.getparent()
        assert parent is not None
        parent.remove(run)


def _run_like(run: etree._Element, words: str | None, *, marked: bool = False) -> etree._Element:
    new = etree.Element(f"{_W}r")
    look = run.find(f"{_W}rPr")
    if marked:
        new.append(parse(with_namespace(MARKED)))
    elif look is not None:
        new.append(parse(etree.tostring(look)))
    if words is not None:
        text = etree.SubElement(new, f"{_W}t")
        text.text = words
        text.set(_XML_SPACE, "preserve")
    return new


def _control(context: RenderContext, control: etree._Element) -> None:
    properties = control.find(f"{_W}sdtPr")
    content = control.find(f"{_W}sdtContent")
    if properties is None or content is None:
        return
    for item in list(properties.iter(f"{_W}listItem")):
        if item.get(f"{_W}value") == PEOPLE:
            parent = item.getparent()
            assert parent is not None
            parent.remove(item)
            for person in context.people:
                new = etree.SubElement(parent, f"{_W}listItem")
                new.set(f"{_W}displayText", person)
                new.set(f"{_W}value", person)
    if any(properties.find(f"{_W}{kind}") is not None for kind in ("text", "date", "comboBox", "dropDownList")):
        empty = not "".join(t.text or "" for t in content.iter(f"{_W}t")).strip()
        showing = properties.find(f"{_W}showingPlcHdr")
        if showing is not None and not empty:
            properties.remove(showing)
        if showing is None and empty:
            identity = properties.find(f"{_W}id")
            if identity is not None:
                identity.addnext(etree.Element(f"{_W}showingPlcHdr"))
