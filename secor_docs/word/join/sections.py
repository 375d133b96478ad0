"""The sections of a document on its way into a binder: its own pages, its own headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from secor_docs.ooxml.namespaces import R_NS, W_NS

_W = f"{{{W_NS}}}"
_BEFORE_TYPE = ("headerReference", "footerReference", "footnotePr", "endnotePr")
_BEFORE_NUMBERS = (*_BEFORE_TYPE, "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")
_ALL_PAGES = re.compile(r"\bNUMPAGES\b")


def own_pages(section: etree._Element) -> None:
    """The document begins a page and counts from 1."""
    kind = _child(section, "type", _BEFORE_TYPE)
    if kind.get(f"{_W}val") not in {"oddPage", "evenPage"}:
        kind.set(f"{_W}val", "nextPage")
    _child(section, "pgNumType", _BEFORE_NUMBERS).set(f"{_W}start", "1")


def _child(section: etree._Element, name: str, before: Iterable[str]) -> etree._Element:
    found = section.find(f"{_W}{name}")
    if found is not None:
        return found
    new = etree.Element(f"{_W}{name}")
    tags = {f"{_W}{earlier}" for earlier in before}
    section.insert(sum(child.tag in tags for child in section), new)
    return new


def page_parts(section: etree._Element) -> set[tuple[str, str]]:
    """Headers and footers a section has: ``("header", "default")``."""
    return {
        (kind, node.get(f"{_W}type", "default"))
        for kind in ("header", "footer")
        for node in section.findall(f"{_W}{kind}Reference")
    }


def add_page_part(section: etree._Element, kind: str, which: str, relation: str) -> None:
    """Give a section a header or footer."""
    node = etree.Element(f"{_W}{kind}Reference")
    node.set(f"{_W}type", which)
    node.set(f"{{{R_NS}}}id", relation)
    section.insert(0, node)


def count_own_pages(root: etree._Element, bookmark: str) -> None:
    """Let "page x of y" count the pages of its own document: y is the page of the bookmark at its end.

    SECTIONPAGES would say the same, but LibreOffice does not know it.
    """
    for simple in root.iter(f"{_W}fldSimple"):
        code = simple.get(f"{_W}instr", "")
        if _ALL_PAGES.search(code):
            simple.set(f"{_W}instr", _ALL_PAGES.sub(f"PAGEREF {bookmark}", code))
            simple.set(f"{_W}dirty", "true")
    begin: etree._Element | None = None
    for node in root.iter(f"{_W}fldChar", f"{_W}instrText"):
        if node.get(f"{_W}fldCharType") == "begin":
            begin = node
        elif node.tag == f"{_W}instrText" and _ALL_PAGES.search(node.text or ""):
            node.text = _ALL_PAGES.sub(f"PAGEREF {bookmark}", node.text or "")
            if begin is not None:
                begin.set(f"{_W}dirty", "true")
