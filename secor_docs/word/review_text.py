"""A Word file as text that people can review: properties, headers, footers, styles, paragraphs, tables, pages.

Golden tests and ``git diff`` read this; so does anyone who wants to see what a template says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, W_NS
from secor_docs.ooxml.package import Parts, unpack
from secor_docs.ooxml.xml import parse
from secor_docs.word.text import blocks_of, cells_of, is_check_box, paragraphs_in, rows_of, spans_of

_W = f"{{{W_NS}}}"


def reviewable(data: bytes) -> str:
    """The text of a .docx: properties, headers and footers, then the body, one line a paragraph or row.

    Raises:
        PackageError: it is no sound Word file.
    """
    with reading():
        return _reviewable(unpack(data))


def _reviewable(members: Parts) -> str:
    lines = [*_properties(members.get("docProps/core.xml", b""))]
    seen: set[tuple[str, ...]] = set()
    for name in sorted(m for m in members if re.fullmatch(r"word/(header|footer)\d+\.xml", m)):
        found = tuple(_blocks(parse(members[name])))
        if found not in seen:
            seen.add(found)
            lines += [f"{_part_name(name)}: {line}" for line in found if line]
    body = parse(members[DOCUMENT]).find(f"{_W}body")
    if body is None:
        raise PackageError("its main part has no body")
    lines += ["", *_blocks(body)]
    return "\n".join(lines).rstrip() + "\n"


def _part_name(member: str) -> str:
    return member.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")


def _properties(data: bytes) -> Iterator[str]:
    for node in parse(data) if data else ():
        if node.text:
            yield f"{etree.QName(node).localname}: {node.text}"


def _blocks(parent: etree._Element) -> Iterator[str]:
    for node in blocks_of(parent):
        if node.tag == f"{_W}p":
            yield from _paragraph(node)
        elif node.tag == f"{_W}tbl":
            yield from _table(node)
        elif node.tag == f"{_W}sectPr":
            yield _section(node)


def _section(node: etree._Element) -> str:
    size = node.find(f"{_W}pgSz")
    lying = size is not None and size.get(f"{_W}orient") == "landscape"
    return f"--- page: {'landscape' if lying else 'portrait'}"


def _paragraph(node: etree._Element) -> Iterator[str]:
    text = paragraph_text(node, deleted=True)
    style = node.find(f"{_W}pPr/{_W}pStyle")
    name = "" if style is None else style.get(f"{_W}val", "")
    if text.strip():
        yield f"[{name}] {text}" if name else text
    section = node.find(f"{_W}pPr/{_W}sectPr")
    if section is not None:
        yield _section(section)


def _table(node: etree._Element) -> Iterator[str]:
    for row in rows_of(node):
        cells = []
        for cell in cells_of(row):
            inner = [line for line in _blocks(cell) if line.strip()]
            cells.append(" / ".join(re.sub(r"^\[\w+\] ", "", line) for line in inner))
        header = row.find(f"{_W}trPr/{_W}tblHeader") is not None
        yield f"{'||' if header else '|'} {' | '.join(cells)} |"


def paragraph_text(node: etree._Element, *, deleted: bool = False) -> str:
    """The text of a paragraph; tick boxes as ☐, controls in angle quotes, fields by their code.

    Args:
        node: the paragraph.
        deleted: show text that a tracked change took out, between ``[-`` and ``-]``.
    """
    out: list[str] = []
    begun: list[int] = []
    for span in spans_of(node):
        if span.kind == "code":
            out.append(f"{{{span.text.strip()}}}")
        elif span.kind == "picture":
            out.append("(picture)")
        elif span.kind == "box":
            words = [span.text] if span.node is None else map(paragraph_text, paragraphs_in(span.node))
            out.append(f"(box: {' / '.join(filter(None, words))})")
        elif span.kind == "control":
            begun.append(len(out))
        elif span.kind == "end of control" and span.node is not None:
            at = begun.pop()
            out[at:] = [_control(span.node, "".join(out[at:]))]
        elif span.deleted:
            out.append(f"[-{span.text}-]" if deleted and span.text else "")
        elif span.kind == "text" and not span.result:
            out.append(span.text)
    return "".join(out)


def _control(node: etree._Element, text: str) -> str:
    if is_check_box(node):
        return text
    tag = node.find(f"{_W}sdtPr/{_W}tag")
    name = "" if tag is None else tag.get(f"{_W}val", "")
    return f"‹{name}{': ' + text if text.strip() else ''}›"
