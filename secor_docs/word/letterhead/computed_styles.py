"""The look of a Word file: what its styles inherit worked out, and its theme's fonts and colours as real ones.

A style says little by itself: it is based on another one, on the file's defaults, and on the theme. To show
its look in another file all of that has to come along.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from secor_docs.ooxml.namespaces import A_NS, W_NS
from secor_docs.ooxml.relationships import part_of
from secor_docs.ooxml.xml import parse

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"
_A = f"{{{A_NS}}}"

_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
)
ORDER = {"pPr": tuple(_PARAGRAPH.split()), "rPr": tuple(_RUN.split())}
"""The order the schema asks for below paragraph and run properties."""

_FONTS = ("ascii", "hAnsi", "eastAsia", "cs")
_THEME_FONT = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
_THEME_COLOUR = ("themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")
_COLOUR_NAMES = {
    "text1": "dk1",
    "text2": "dk2",
    "background1": "lt1",
    "background2": "lt2",
    "dark1": "dk1",
    "dark2": "dk2",
    "light1": "lt1",
    "light2": "lt2",
    "tx1": "dk1",
    "tx2": "dk2",
    "bg1": "lt1",
    "bg2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}


def arranged(properties: etree._Element) -> etree._Element:
    """Put properties into the schema's order; those of another namespace go."""
    order = ORDER[etree.QName(properties).localname]
    at = {f"{_W}{name}": place for place, name in enumerate(order)}
    properties[:] = sorted((node for node in properties if node.tag in at), key=lambda node: at[node.tag])
    return properties


def lay(under: etree._Element, over: etree._Element | None) -> None:
    """Lay properties over others, as a style lies over the one it is based on."""
    for node in () if over is None else over:
        own = copy.deepcopy(node)
        standing = under.find(node.tag)
        if standing is None:
            under.append(own)
        elif node.tag in {f"{_W}spacing", f"{_W}rFonts", f"{_W}ind"}:
            if {f"{_W}hanging", f"{_W}firstLine"} & {*node.attrib}:
                for name in ("hanging", "firstLine"):
                    standing.attrib.pop(f"{_W}{name}", "")
            standing.attrib.update(node.attrib)
        elif node.tag == f"{_W}tabs":
            _lay_tabs(standing, own)
        else:
            under.replace(standing, own)


def _lay_tabs(under: etree._Element, over: etree._Element) -> None:
    stops = {tab.get(f"{_W}pos"): tab for tab in (*under, *over)}
    under[:] = [tab for tab in stops.values() if tab.get(_VAL) != "clear"]


class ComputedStyles:
    """The styles, theme and fonts of one Word file.

    Attributes:
        styles: its styles by id.
        by_name: ids of its paragraph styles, by name in small letters.
        defaults: ids of the default style of each kind (``paragraph``, ``table``).
    """

    def __init__(self, members: Mapping[str, bytes]) -> None:
        self._theme = _parsed(members, "theme")
        root = _parsed(members, "styles")
        if root is None:
            root = etree.Element(f"{_W}styles")
        self.plain(root)
        fonts = _parsed(members, "fontTable")
        self.fonts = {node.get(f"{_W}name", ""): node for node in (() if fonts is None else fonts)}
        self._defaults = {kind: root.find(f"{_W}docDefaults/{_W}{kind}Default/{_W}{kind}") for kind in ORDER}
        self.styles = {style.get(f"{_W}styleId", ""): style for style in root.findall(f"{_W}style")}
        self.by_name = {
            name_of(style): id_
            for id_, style in self.styles.items()
            if style.get(f"{_W}type", "paragraph") == "paragraph"
        }
        self.defaults = {
            style.get(f"{_W}type", ""): id_
            for id_, style in self.styles.items()
            if style.get(f"{_W}default") in {"1", "true", "on"}
        }

    def chain(self, id_: str) -> list[etree._Element]:
        """A style and those it is based on, the lowest first."""
        found: dict[str, etree._Element] = {}
        while id_ in self.styles and id_ not in found:
            found[id_] = self.styles[id_]
            below = found[id_].find(f"{_W}basedOn")
            id_ = "" if below is None else below.get(_VAL, "")
        return list(found.values())[::-1]

    def paragraph(self, id_: str, table: str = "") -> dict[str, etree._Element]:
        """What a paragraph style means in this file: ``pPr`` and ``rPr``, nothing left to inherit.

        Args:
            id_: the style.
            table: the style of the table the paragraph is in.
        """
        return self._laid([*self.chain(table), *self.chain(id_)], {kind: self._base(kind) for kind in ORDER})

    def characters(self, id_: str) -> etree._Element:
        """What a character style changes: its ``rPr``."""
        return self._laid(self.chain(id_), {kind: etree.Element(f"{_W}{kind}") for kind in ORDER})["rPr"]

    def _laid(self, chain: Iterable[etree._Element], under: dict[str, etree._Element]) -> dict[str, etree._Element]:
        for style in chain:
            for kind, properties in under.items():
                lay(properties, style.find(f"{_W}{kind}"))
        for kind in ("pPr", "rPr"):
            for node in [*under[kind].findall(f"{_W}pStyle"), *under[kind].findall(f"{_W}lang")]:
                under[kind].remove(node)
            arranged(under[kind])
        return under

    def _base(self, kind: str) -> etree._Element:
        """What Word takes where a file says nothing, with the file's own defaults over it."""
        base = etree.Element(f"{_W}{kind}", nsmap={"w": W_NS})
        if kind == "pPr":
            spacing = etree.SubElement(base, f"{_W}spacing")
            for name, value in (("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")):
                spacing.set(f"{_W}{name}", value)
        else:
            fonts = etree.SubElement(base, f"{_W}rFonts")
            for name in _FONTS:
                fonts.set(f"{_W}{name}", "Times New Roman")
            for name in ("sz", "szCs"):
                etree.SubElement(base, f"{_W}{name}").set(_VAL, "20")
        lay(base, self._defaults[kind])
        return base

    # -- the theme --------------------------------------------------------------------------------

    def plain(self, root: etree._Element) -> None:
        """Replace what leads into the theme by real fonts and colours, everywhere below ``root``."""
        for fonts in root.iter(f"{_W}rFonts"):
            for name, themed in _THEME_FONT.items():
                of_theme = self._font(str(fonts.attrib.pop(f"{_W}{themed}", "")))
                if of_theme:
                    fonts.set(f"{_W}{name}", of_theme)
        for node in root.iter(f"{_W}*"):
            if node.keys():
                self._plain_colours(node)
        for node in list(root.iter(f"{_A}schemeClr")):
            colour = self._colour(node.get("val", ""))
            if colour:
                node.tag = f"{_A}srgbClr"
                node.set("val", colour)
        for node in root.iter(f"{_A}latin", f"{_A}ea", f"{_A}cs"):
            face = node.get("typeface", "")
            if face.startswith("+"):
                node.set("typeface", self._font("major" if face.startswith("+mj") else "minor") or "Arial")

    def _plain_colours(self, node: etree._Element) -> None:
        for name, said in (("themeColor", "val" if node.tag == f"{_W}color" else "color"), ("themeFill", "fill")):
            themed = node.get(f"{_W}{name}")
            # Word writes the colour it worked out next to the theme's name for it.
            if themed and node.get(f"{_W}{said}", "auto") == "auto":
                node.set(f"{_W}{said}", self._colour(themed) or "auto")
        for name in _THEME_COLOUR:
            node.attrib.pop(f"{_W}{name}", "")

    def _font(self, themed: str) -> str:
        if not themed or self._theme is None:
            return ""
        kind = "major" if themed.startswith("major") else "minor"
        node = self._theme.find(f".//{_A}fontScheme/{_A}{kind}Font/{_A}latin")
        return "" if node is None else node.get("typeface", "")

    def _colour(self, themed: str) -> str:
        if self._theme is None:
            return ""
        node = self._theme.find(f".//{_A}clrScheme/{_A}{_COLOUR_NAMES.get(themed, themed)}")
        for colour in () if node is None else node:
            return str(colour.get("lastClr") or colour.get("val", ""))
        return ""


def name_of(style: etree._Element) -> str:
    """A style's name in small letters: the same in every language of Word for the styles all files know."""
    node = style.find(f"{_W}name")
    return "" if node is None else node.get(_VAL, "").casefold()


def fonts_in(root: etree._Element) -> Iterator[str]:
    """Fonts named below ``root``."""
    for node in root.iter(f"{_W}rFonts"):
        yield from (font for name in _FONTS if (font := node.get(f"{_W}{name}")))


def _parsed(members: Mapping[str, bytes], kind: str) -> etree._Element | None:
    data = members.get(part_of(members, kind))
    return None if data is None else parse(data)
