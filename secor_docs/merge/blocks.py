"""A paragraph, table or row of a Word file: what it says and how it looks, whoever saved it."""

from __future__ import annotations

from lxml import etree

from secor_docs.ooxml.namespaces import W_NS
from secor_docs.word.review_text import paragraph_text
from secor_docs.word.text import cells_of, paragraphs_in, rows_of

_W = f"{{{W_NS}}}"

_RUN, _RUN_PROPERTIES, _TEXT, _VAL = f"{_W}r", f"{_W}rPr", f"{_W}t", f"{_W}val"
_LOOK = {f"{_W}{name}": name for name in ("b", "i", "u", "strike", "color", "highlight", "vertAlign")}
_SAME = {"1": "", "true": "", "on": "", "false": "0", "off": "0", "none": "0", "auto": "0", "baseline": "0"}
"""Programs write one look in several ways."""


def key_of(node: etree._Element) -> str:
    """What a block says and how it looks, without what Word adds on its own when it saves."""
    if node.tag == f"{_W}p":
        style = node.find(f"{_W}pPr/{_W}pStyle")
        look = "" if style is None else style.get(_VAL, "").removeprefix("Normal")  # LibreOffice writes it out
        return f"{look}|{paragraph_text(node)}|{_looks(node)}"
    if node.tag in {f"{_W}sectPr", f"{_W}bookmarkStart", f"{_W}bookmarkEnd"}:
        return node.tag
    return f"{node.tag}({'/'.join(map(key_of, paragraphs_in(node)))})"


def _looks(node: etree._Element) -> str:
    """Bold, colour and the like, run by run; runs that look alike count as one."""
    found: list[tuple[str, str]] = []
    for run in node.iter(_RUN):
        words = "".join([t.text or "" for t in run.iter(_TEXT)])
        properties = run.find(_RUN_PROPERTIES)
        look = ""
        if properties is not None and len(properties):
            marks = {
                child.tag: _SAME.get(child.get(_VAL, ""), child.get(_VAL, ""))
                for child in properties
                if child.tag in _LOOK
            }
            look = " ".join(f"{name}={marks[tag]}" for tag, name in _LOOK.items() if marks.get(tag, "0") != "0")
        if found and found[-1][0] == look:
            found[-1] = (look, found[-1][1] + words)
        elif words.strip():
            found.append((look, words))
    return "".join(f"[{look}:{len(words)}]" for look, words in found if look)


def words_in(node: etree._Element | None) -> str:
    """The text of a block, for people: cells apart, paragraphs on lines of their own."""
    if node is None:
        return ""
    if node.tag == f"{_W}p":
        return paragraph_text(node)
    if node.tag == f"{_W}tr":
        cells = (map(paragraph_text, paragraphs_in(cell)) for cell in cells_of(node))
        return " | ".join(" / ".join(filter(None, texts)) for texts in cells)
    inner = rows_of(node) if node.tag == f"{_W}tbl" else paragraphs_in(node)
    return "\n".join(filter(None, map(words_in, inner)))
