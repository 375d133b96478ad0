"""A template's style sheet takes over the look of another file: fonts and colours, never sizes.

Sizes stay ours, so that a form keeps to its page as far as the new font lets it.
"""

from __future__ import annotations

import copy
import re

from lxml import etree

from secor_docs.ooxml.namespaces import W_NS
from secor_docs.word.letterhead.computed_styles import ComputedStyles, arranged, fonts_in, name_of

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"
_EMPHASIS = ("b", "bCs", "i", "iCs", "caps", "smallCaps", "u")
_LIKE = {"form heading": "heading 2", "tab sheet": "title", "poster big": "title"}
"""Headings only our style sheet knows, and those they look like."""


def take_fonts_and_colours(styles: etree._Element, look: ComputedStyles) -> None:
    """Give the styles both files know the other file's fonts, colours, bold and italic.

    Args:
        styles: the template's; changed.
        look: the other file's.
    """
    run = styles.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")
    if run is not None:
        _take(run, look.paragraph(look.defaults.get("paragraph", ""))["rPr"], ("rFonts",))
    for style in styles.findall(f"{_W}style"):
        name = name_of(style)
        id_ = look.by_name.get(name) or look.by_name.get(_LIKE.get(name, ""))
        if id_ is not None and style.get(f"{_W}type") == "paragraph":
            _take_style(style, look.paragraph(id_))


def _take_style(style: etree._Element, meant: dict[str, etree._Element]) -> None:
    run, colour = _properties(style, "rPr"), _colour(meant["rPr"])
    _take(run, meant["rPr"], ("rFonts",))
    _take(run, meant["rPr"] if colour else etree.Element(f"{_W}rPr"), ("color",))
    if style.get(f"{_W}default") is not None:
        return  # what its emphasis, lines and shade would say, all styles based on it would say
    _take(run, meant["rPr"], _EMPHASIS)
    for line in style.iterfind(f"{_W}pPr/{_W}pBdr/*") if colour else ():
        line.set(f"{_W}color", colour)
    if meant["pPr"].find(f"{_W}shd") is not None:
        _take(_properties(style, "pPr"), meant["pPr"], ("shd",))


def _properties(style: etree._Element, kind: str) -> etree._Element:
    """The run or paragraph properties of a style, made where it has none."""
    found = style.find(f"{_W}{kind}")
    if found is None:
        found = etree.Element(f"{_W}{kind}")
        run = style.find(f"{_W}rPr")
        if run is None:
            style.append(found)
        else:
            run.addprevious(found)
    return found


def _take(under: etree._Element, over: etree._Element, names: tuple[str, ...]) -> None:
    """Put properties of these names in the place of those that stand."""
    for name in names:
        for standing in under.findall(f"{_W}{name}"):
            under.remove(standing)
        node = over.find(f"{_W}{name}")
        if node is not None:
            under.append(copy.deepcopy(node))
    arranged(under)


def _colour(run: etree._Element) -> str:
    node = run.find(f"{_W}color")
    colour = "" if node is None else node.get(_VAL, "")
    return colour if re.fullmatch(r"[0-9A-Fa-f]{6}", colour) else ""


def accent(look: ComputedStyles) -> str:
    """The colour of a file's headings; empty where they have none."""
    id_ = look.by_name.get("heading 1")
    return "" if id_ is None else _colour(look.paragraph(id_)["rPr"])


def style_called(styles: etree._Element, name: str) -> str:
    """Id of a style by its name: ids differ where Word speaks another language."""
    found = (s.get(f"{_W}styleId", "") for s in styles.findall(f"{_W}style") if name_of(s) == name)
    return next(found, "")


def list_fonts(table: etree._Element, styles: etree._Element, look: ComputedStyles) -> None:
    """List the fonts the styles name in a font table, as the other file lists them; embedded ones stay behind."""
    known = {node.get(f"{_W}name") for node in table}
    for font in sorted({*fonts_in(styles)} - known):
        node = copy.deepcopy(look.fonts[font]) if font in look.fonts else etree.Element(f"{_W}font")
        node.set(f"{_W}name", font)
        for child in list(node):
            if etree.QName(child).localname.startswith("embed"):
                node.remove(child)
        table.append(node)
