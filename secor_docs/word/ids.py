"""Ids of controls, bookmarks and drawings, and names of bookmarks: each only once in a binder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secor_docs.ooxml.zip_write import W14_NS, W_NS
from secor_docs.word.render.pictures import WP_NS

if TYPE_CHECKING:
    from lxml import etree

_W = f"{{{W_NS}}}"


@dataclass(slots=True)
class Given:
    """What has been given away so far.

    Attributes:
        ids: the last id.
        names: names of bookmarks.
    """

    ids: int = 0
    names: set[str] = field(default_factory=set)


def renumber(given: Given, root: etree._Element) -> None:
    """Controls, bookmarks and drawings get ids of their own; bookmarks names of their own too."""
    bookmarks: dict[str, str] = {}
    names: dict[str, str] = {}
    for paragraph in root.iter(f"{_W}p", f"{_W}tr"):
        for name in ("paraId", "textId"):
            paragraph.attrib.pop(f"{{{W14_NS}}}{name}", "")
    for node in root.iter(f"{_W}sdt", f"{_W}bookmarkStart", f"{_W}bookmarkEnd", f"{{{WP_NS}}}docPr"):
        if node.tag == f"{_W}bookmarkEnd":
            node.set(f"{_W}id", bookmarks.get(node.get(f"{_W}id", ""), node.get(f"{_W}id", "")))
            continue
        given.ids += 1
        if node.tag == f"{_W}sdt":
            identity = node.find(f"{_W}sdtPr/{_W}id")
            if identity is not None:
                identity.set(f"{_W}val", str(given.ids))
        elif node.tag == f"{_W}bookmarkStart":
            bookmarks[node.get(f"{_W}id", "")] = str(given.ids)
            node.set(f"{_W}id", str(given.ids))
            _own_name(given, node, names)
        else:
            node.set("id", str(given.ids))
    if names:
        _lead_to(root, names)


def _own_name(given: Given, bookmark: etree._Element, names: dict[str, str]) -> None:
    name = bookmark.get(f"{_W}name", "")
    if name in given.names or re.fullmatch(r"end_\d+", name):
        names[name] = f"{name[:30]}_{given.ids}"
        bookmark.set(f"{_W}name", names[name])
    given.names.add(names.get(name, name))


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
