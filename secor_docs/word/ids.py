"""Ids of controls, bookmarks and drawings, and names of bookmarks: each only once in a document or binder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secor_docs.ooxml.namespaces import W14_NS, W_NS, WP_NS

if TYPE_CHECKING:
    from lxml import etree

_W = f"{{{W_NS}}}"
_BINDER_END = re.compile(r"end_\d+")
"""Names of the bookmarks a binder puts at the end of each document."""


@dataclass(slots=True)
class IdAllocator:
    """Allocates ids, and names of bookmarks.

    Attributes:
        last: the last id allocated.
        names: the names of bookmarks in use.
    """

    last: int = 0
    names: set[str] = field(default_factory=set)

    def next(self) -> int:
        """A new id."""
        return self.several(1)[0]

    def several(self, count: int) -> range:
        """New ids, in order."""
        self.last += count
        return range(self.last - count + 1, self.last + 1)

    def name(self, wanted: str, id_: int, *, reserved: bool = False) -> str:
        """The name for a bookmark: the one wanted, unless it is reserved or taken already."""
        own = f"{wanted[:30]}_{id_}" if reserved or wanted in self.names else wanted
        self.names.add(own)
        return own

    def renumber(self, root: etree._Element) -> None:
        """Controls, bookmarks and drawings get ids of their own, bookmarks names of their own, which links follow."""
        bookmarks: dict[str, str] = {}
        names: dict[str, str] = {}
        _forget_paragraph_ids(root)
        for node in root.iter(f"{_W}sdt", f"{_W}bookmarkStart", f"{_W}bookmarkEnd", f"{{{WP_NS}}}docPr"):
            if node.tag == f"{_W}bookmarkEnd":
                node.set(f"{_W}id", bookmarks.get(node.get(f"{_W}id", ""), node.get(f"{_W}id", "")))
                continue
            id_ = self.next()
            if node.tag == f"{_W}sdt":
                identity = node.find(f"{_W}sdtPr/{_W}id")
                if identity is not None:
                    identity.set(f"{_W}val", str(id_))
            elif node.tag == f"{_W}bookmarkStart":
                bookmarks[node.get(f"{_W}id", "")] = str(id_)
                node.set(f"{_W}id", str(id_))
                old = node.get(f"{_W}name", "")
                own = self.name(old, id_, reserved=_BINDER_END.fullmatch(old) is not None)
                if own != old:
                    names[old] = own
                    node.set(f"{_W}name", own)
            else:
                node.set("id", str(id_))
        if names:
            _lead_to(root, names)


def mark_ids(root: etree._Element, mark: str) -> None:
    """Put a mark in place of each id of a control or drawing, for whoever numbers the text of the part."""
    _forget_paragraph_ids(root)
    for identity in root.iterfind(f".//{_W}sdt/{_W}sdtPr/{_W}id"):
        identity.set(f"{_W}val", mark)
    for drawing in root.iter(f"{{{WP_NS}}}docPr"):
        drawing.set("id", mark)


def _forget_paragraph_ids(root: etree._Element) -> None:
    """Loops and copies repeat them, and nothing needs them."""
    for paragraph in root.iter(f"{_W}p", f"{_W}tr"):
        for name in ("paraId", "textId"):
            paragraph.attrib.pop(f"{{{W14_NS}}}{name}", "")


def _lead_to(root: etree._Element, names: Mapping[str, str]) -> None:
    """Links and references follow the bookmarks that were renamed."""
    for link in root.iter(f"{_W}hyperlink"):
        anchor = link.get(f"{_W}anchor", "")
        if anchor in names:
            link.set(f"{_W}anchor", names[anchor])
    words = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
    for code in root.iter(f"{_W}instrText"):
        if code.text:
            code.text = words.sub(lambda match: names[match.group()], code.text)
