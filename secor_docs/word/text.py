"""A Word file as text that people can review: styles, paragraphs, tables, headers, footers, properties.

Golden tests and ``git diff`` read this; so does anyone who wants to see what a template says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, W14_NS, W_NS
from secor_docs.ooxml.package import Parts, unpack
from secor_docs.ooxml.xml import parse

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
    if data:
        for node in parse(data):
            if node.text:
                yield f"{etree.QName(node).localname}: {node.text}"


def _blocks(parent: etree._Element) -> Iterator[str]:
    for node in parent:
        if node.tag == f"{_W}p":
            yield from _paragraph(node)
        elif node.tag == f"{_W}tbl":
            yield from _table(node)
        elif node.tag in {f"{_W}sdt", f"{_W}sdtContent"}:
            yield from _blocks(node)
        elif node.tag == f"{_W}sectPr":
            yield _section(node)


def _section(node: etree._Element) -> str:
    size = node.find(f"{_W}pgSz")
    lying = size is not None and size.get(f"{_W}orient") == "landscape"
    return f"--- page: {'landscape' if lying else 'portrait'}"


def _paragraph(node: etree._Element) -> Iterator[str]:
    text = paragraph_text(node)
    style = node.find(f"{_W}pPr/{_W}pStyle")
    name = "" if style is None else style.get(f"{_W}val", "")
    if text.strip():
        yield f"[{name}] {text}" if name else text
    section = node.find(f"{_W}pPr/{_W}sectPr")
    if section is not None:
        yield _section(section)


def _table(node: etree._Element) -> Iterator[str]:
    for row in node.findall(f"{_W}tr"):
        cells = []
        for cell in row.findall(f"{_W}tc"):
            inner = [line for line in _blocks(cell) if line.strip()]
            cells.append(" / ".join(re.sub(r"^\[\w+\] ", "", line) for line in inner))
        header = row.find(f"{_W}trPr/{_W}tblHeader") is not None
        yield f"{'||' if header else '|'} {' | '.join(cells)} |"


def paragraph_text(node: etree._Element) -> str:
    """The text of a paragraph; tick boxes as ☐, controls in angle quotes, fields by their code."""
    out: list[str] = []
    _runs(node, out)
    return "".join(out)


def _runs(node: etree._Element, out: list[str]) -> None:
    hidden = False
    for child in node:
        if child.tag == f"{_W}r":
            kind = child.find(f"{_W}fldChar")
            if kind is not None:
                hidden = kind.get(f"{_W}fldCharType") == "separate"
                continue
            code = child.find(f"{_W}instrText")
            if code is not None:
                out.append(f"{{{(code.text or '').strip()}}}")
            elif not hidden:
                out.append(_run(child))
        elif child.tag == f"{_W}sdt":
            _control(child, out)
        elif child.tag in {f"{_W}hyperlink", f"{_W}ins", f"{_W}smartTag"}:
            _runs(child, out)


def _run(node: etree._Element) -> str:
    out = []
    for child in node:
        if child.tag == f"{_W}t":
            out.append(child.text or "")
        elif child.tag == f"{_W}br":
            out.append("\n" if child.get(f"{_W}type") is None else "")
        elif child.tag == f"{_W}tab":
            out.append("\t")
        elif child.tag == f"{_W}drawing":
            out.append("(picture)")
    return "".join(out)


def _control(node: etree._Element, out: list[str]) -> None:
    tag = node.find(f"{_W}sdtPr/{_W}tag")
    content = node.find(f"{_W}sdtContent")
    inner: list[str] = []
    if content is not None:
        _runs(content, inner)
    text = "".join(inner)
    if node.find(f"{_W}sdtPr/{{{W14_NS}}}checkbox") is not None:
        out.append(text)
        return
    name = "" if tag is None else tag.get(f"{_W}val", "")
    out.append(f"‹{name}{': ' + text if text.strip() else ''}›")
