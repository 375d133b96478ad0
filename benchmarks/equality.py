"""Whether two engines made the same document: by its XML, part for part, or by what can be read in it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from lxml import etree

from secor_docs.ooxml.namespaces import PKG_REL_NS, W_NS
from secor_docs.ooxml.package import unpack

_W = f"{{{W_NS}}}"

ON_PURPOSE = {"docProps/core.xml": "title, author and dates are set by us; docxtpl escapes them twice"}
"""Parts in which we differ from docxtpl, and why. The templates need none of our other clean-ups: no content
controls, bookmarks or drawings whose ids a loop would repeat, and no table cell that a false condition empties."""

_STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


def words_of(data: bytes) -> list[tuple[str, str]]:
    """Everything that can be read, in order: paragraphs with their text, and where tables, rows and cells begin."""
    members = unpack(data)
    found = []
    for member in sorted(m for m in members if _STORIES.fullmatch(m)):
        found.append(("part", member))
        found += _read(etree.fromstring(members[member]))
    return found


def _read(node: etree._Element) -> Iterator[tuple[str, str]]:
    for child in node:
        if child.tag == f"{_W}p":
            yield "p", "".join(_letters(child))
        elif child.tag in {f"{_W}tbl", f"{_W}tr", f"{_W}tc"}:
            yield str(child.tag).removeprefix(_W), ""
            yield from _read(child)
        else:
            yield from _read(child)


_SIGNS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t"}


def _letters(paragraph: etree._Element) -> Iterator[str]:
    for node in paragraph.iter(f"{_W}t", *_SIGNS):
        if node.getparent().tag == f"{_W}r":
            yield _SIGNS.get(str(node.tag), node.text or "")


def other_words(ours: bytes, theirs: bytes) -> str:
    """The first difference in what can be read; empty when there is none."""
    mine, other = words_of(ours), words_of(theirs)
    for number, (a, b) in enumerate(zip(mine, other, strict=False)):
        if a != b:
            return f"at {number}: {a!r} / {b!r}"
    return "" if len(mine) == len(other) else f"{len(mine)} / {len(other)} pieces"


def other_xml(ours: bytes, theirs: bytes) -> str:
    """The first part whose canonical XML differs; empty when there is none."""
    mine, other = unpack(ours), unpack(theirs)
    if mine.keys() != other.keys():
        return f"parts {sorted(mine.keys() ^ other.keys())}"
    for member in sorted(mine):
        if member in ON_PURPOSE:
            continue
        a, b = _canonical(member, mine[member]), _canonical(member, other[member])
        if a != b:
            at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
            return f"{member} at {at}: {a[max(at - 60, 0) : at + 60]!r} / {b[max(at - 60, 0) : at + 60]!r}"
    return ""


def _canonical(member: str, data: bytes) -> bytes | list[tuple[str, ...]]:
    if not member.endswith((".xml", ".rels")):
        return data
    root = etree.fromstring(data)
    if member.endswith(".rels"):
        return sorted(_relation(member, row) for row in root.iter(f"{{{PKG_REL_NS}}}Relationship"))
    if member == "[Content_Types].xml":
        return sorted(tuple(sorted(map(str, row.attrib.values()))) for row in root)
    canonical: bytes = etree.tostring(root, method="c14n")
    return canonical


def _relation(member: str, row: etree._Element) -> tuple[str, ...]:
    """A relationship with its target spelled out: the order of rows and of ids' owners says nothing."""
    folder = posixpath.dirname(posixpath.dirname(member))
    target = row.get("Target", "")
    if row.get("TargetMode") != "External":
        target = posixpath.normpath(posixpath.join(f"/{folder}", target))
    return row.get("Id", ""), row.get("Type", ""), target
