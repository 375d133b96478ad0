"""The sections of a document: their blocks, headers and footers, and where their pages begin to count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from secor_docs.ooxml.namespaces import R_NS, W_NS

_W = f"{{{W_NS}}}"
_BEFORE_TYPE = ("headerReference", "footerReference", "footnotePr", "endnotePr")
_BEFORE_NUMBERS = (*_BEFORE_TYPE, "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")
_AFTER_TITLE_PAGE = frozenset(
    f"{_W}{name}" for name in ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange")
)
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


PAGE_PARTS = ("header", "footer")


def sections_of(body: etree._Element) -> Iterator[tuple[list[etree._Element], etree._Element]]:
    """The blocks of each section with its properties."""
    blocks: list[etree._Element] = []
    for node in body:
        section = node if node.tag == f"{_W}sectPr" else node.find(f"{_W}pPr/{_W}sectPr")
        blocks.append(node)
        if section is not None:
            yield blocks, section
            blocks = []


def page_parts(section: etree._Element) -> dict[tuple[str, str], str]:
    """Headers and footers of a section: the relationship of each, by kind and pages: ``("header", "default")``."""
    return {
        (kind, node.get(f"{_W}type", "default")): node.get(f"{{{R_NS}}}id", "")
        for kind in PAGE_PARTS
        for node in section.findall(f"{_W}{kind}Reference")
    }


def add_page_part(section: etree._Element, kind: str, pages: str, relation: str) -> None:
    """Give a section a header or footer."""
    node = etree.Element(f"{_W}{kind}Reference")
    node.set(f"{_W}type", pages)
    node.set(f"{{{R_NS}}}id", relation)
    section.insert(0, node)


def remove_page_parts(section: etree._Element, *kinds: str) -> None:
    """Take the headers or footers of a section away."""
    for node in [node for kind in kinds for node in section.findall(f"{_W}{kind}Reference")]:
        section.remove(node)


def add_title_page(section: etree._Element, title_page: etree._Element) -> None:
    """Give a section a first page of its own; in the place the schema asks for."""
    at = next((n for n, node in enumerate(section) if node.tag in _AFTER_TITLE_PAGE), len(section))
    section.insert(at, title_page)


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
