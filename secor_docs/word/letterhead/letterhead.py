"""A consultant's letterhead, read out of a Word file of hers: its header and footer, ready for use elsewhere.

Its styles come along under names of their own with everything they inherit, so that a header looks in our
documents as it does in her file, whatever styles of the same name say there.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from secor_docs.ooxml.content_types import TYPES, type_of
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, V_NS, W_NS, WP_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.relationships import NOWHERE, Relationship, part_of, relationships_of, used_relationships
from secor_docs.ooxml.xml import parse
from secor_docs.problems import InputWrongError, Place, Problem, refuse_any
from secor_docs.word.letterhead.computed_styles import ComputedStyles, arranged, lay, name_of
from secor_docs.word.render.pictures import picture_name
from secor_docs.word.sections import page_parts
from secor_docs.word.template.template import open_template
from secor_docs.word.text import spans_of

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"
_WP = f"{{{WP_NS}}}"

INCH = 1440
"""Word's usual margin, in twentieths of a point."""

_TALLEST = {"header": 4535, "footer": 2835}
"""80 mm and 50 mm from the edge of the page: past them a form has no page left."""

_MM = 56.7
_EMU_PER_TWIP = 635
_LINE = 1.2


@dataclass(frozen=True, slots=True)
class PagePart:
    """A header or footer.

    Attributes:
        root: its XML, in styles of the letterhead's own; not to be changed.
        relationships: those it uses, by id; the target of a picture is its name in ``media``.
        text: its text, with the codes of its fields.
    """

    root: etree._Element
    relationships: Mapping[str, Relationship]
    text: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is taken over from a letterhead.

    Attributes:
        look: its styles, theme and fonts.
        parts: its headers and footers, by kind and pages (``default``, ``first``, ``even``).
        pages: for which pages headers and footers differ; ``default`` is always among them.
        styles: the styles its headers and footers use.
        media: its pictures, by a name that says their content.
        margins: of its page, in twentieths of a point.
        width: of its text, in twentieths of a point.
        floats: whether something in header or footer floats over the page.
    """

    look: ComputedStyles
    parts: Mapping[tuple[str, str], PagePart]
    pages: tuple[str, ...]
    styles: tuple[etree._Element, ...]
    media: Mapping[str, tuple[bytes, str]]
    margins: Mapping[str, int]
    width: int
    floats: bool


@lru_cache(maxsize=8)
def read_letterhead(data: bytes, name: str) -> Letterhead:
    """Read a letterhead.

    Args:
        data: the bytes of a .docx.
        name: its file name, for messages.

    Raises:
        InputWrongError: it is no .docx, holds macros, reaches outside, has faulty tags, or a header that
            cannot be used in another document; all at once.
    """
    open_template(data, name)  # refuses what no template may hold
    try:
        with reading():
            members = unpack(data)
            reader = _Reader(members, ComputedStyles(members))
            found = reader.letterhead(parse(members[DOCUMENT]))
    except PackageError as error:
        message, fix = f"a damaged Word file ({error})", "Open it in Word and save it again as .docx."
        raise InputWrongError.of(Place(name), "", message, fix, code="W001") from error
    refuse_any(Problem(Place(name, spot=spot), "", message, fix, code="W009") for spot, message, fix in reader.problems)
    return found


@dataclass(slots=True)
class _Reader:
    members: Mapping[str, bytes]
    look: ComputedStyles
    styles: dict[str, etree._Element] = field(default_factory=dict)
    media: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    problems: list[tuple[str, str, str]] = field(default_factory=list)

    def letterhead(self, document: etree._Element) -> Letterhead:
        sections = list(document.iter(f"{_W}sectPr"))
        margins, size = _page(sections)
        leads = relationships_of(self.members)
        given: dict[tuple[str, str], str] = {}
        for section in sections:  # a section without a header has that of the one before it
            given |= {where: leads.get(id_, NOWHERE).target for where, id_ in page_parts(section).items()}
        pages = ["default"]
        if sections and _on(sections[-1].find(f"{_W}titlePg")):
            pages.append("first")
        settings = self.members.get(part_of(self.members, "settings"))
        if settings and _on(parse(settings).find(f"{_W}evenAndOddHeaders")):
            pages.append("even")
        parts = {
            where: self.part(where[0], member)
            for where, member in given.items()
            if where[1] in pages and member in self.members
        }
        for (kind, _), part in parts.items():
            self.height(kind, part.root, margins[kind])
        floats = any(_floats(part.root) for part in parts.values())
        width = size - margins["left"] - margins["right"]
        return Letterhead(
            self.look, parts, tuple(pages), tuple(self.styles.values()), self.media, margins, max(width, INCH), floats
        )

    # -- a header or footer -----------------------------------------------------------------------

    def part(self, kind: str, member: str) -> PagePart:
        root = parse(self.members[member])
        self.look.plain(root)
        _unbind(root)
        for table in root.iter(f"{_W}tbl"):
            self.table(table)
        for paragraph in root.iter(f"{_W}p"):
            self.paragraph(kind, paragraph)
        for run in root.iter(f"{_W}rStyle"):
            run.set(_VAL, self.characters(run.get(_VAL, "")))
        used = used_relationships(root)
        leads = {id_: self.lead(kind, to) for id_, to in relationships_of(self.members, member).items() if id_ in used}
        return PagePart(root, leads, text_with_fields(root))

    def lead(self, spot: str, to: Relationship) -> Relationship:
        if to.kind == "hyperlink":
            return to
        if to.kind != "image" or to.target not in self.members:
            fix = "Paste it as a picture."
            self.problems.append((spot, f"what leads to another part ({to.kind}) cannot be taken over", fix))
            return to
        data = self.members[to.target]
        name = picture_name(data, to.target.rpartition(".")[2])
        self.media[name] = (data, type_of(self.members[TYPES], to.target))
        return Relationship("image", name)

    def paragraph(self, spot: str, paragraph: etree._Element) -> None:
        own = paragraph.find(f"{_W}pPr")
        if own is None:
            own = etree.Element(f"{_W}pPr")
            paragraph.insert(0, own)
        stands = own.find(f"{_W}pStyle")
        table = _table_style(paragraph)
        style = self.look.defaults.get("paragraph", "") if stands is None else stands.get(_VAL, "")
        meant = self.look.paragraph(style, table)["pPr"]
        lay(meant, own)
        if meant.find(f"{_W}numPr/{_W}numId") is not None:
            fix = "Take the list off, or type its numbers."
            self.problems.append((spot, "a numbered or bulleted list cannot be taken over", fix))
        tabs, direct = meant.find(f"{_W}tabs"), own.find(f"{_W}tabs")
        if direct is not None:
            own.remove(direct)
        if tabs is not None and len(tabs):
            own.append(copy.deepcopy(tabs))
        if stands is None:
            stands = etree.SubElement(own, f"{_W}pStyle")
        stands.set(_VAL, self.paragraphs(style, table))
        arranged(own)

    def paragraphs(self, style: str, table: str) -> str:
        """The letterhead's own style for paragraphs of a style, in a table of a style or in none."""
        shown = [self.look.styles[id_] for id_ in (style, table) if id_ in self.look.styles]
        id_ = f"Letterhead-{style}" + (f"-{table}" if table else "")
        name = " in ".join(map(name_of, shown)) or "text"
        if id_ not in self.styles:
            new = _style("paragraph", id_, name)
            meant = self.look.paragraph(style, table)
            for properties in meant.values():
                # Tab stops are in each paragraph: they depend on the page's width, a style must not.
                for gone in (*properties.findall(f"{_W}tabs"), *properties.findall(f"{_W}numPr")):
                    properties.remove(gone)
                new.append(properties)
            self.styles[id_] = new
        return id_

    def characters(self, style: str) -> str:
        id_ = f"Letterhead-{style}"
        if id_ not in self.styles:
            new = _style("character", id_, name_of(self.look.styles[style]) if style in self.look.styles else style)
            new.append(self.look.characters(style))
            self.styles[id_] = new
        return id_

    def table(self, table: etree._Element) -> None:
        """Tables keep the styles they are based on, under names of the letterhead's own."""
        own = table.find(f"{_W}tblPr")
        if own is None:
            return
        stands = own.find(f"{_W}tblStyle")
        style = self.look.defaults.get("table", "") if stands is None else stands.get(_VAL, "")
        if style not in self.look.styles:
            return
        for link in self.look.chain(style):
            id_ = f"Letterhead-{link.get(f'{_W}styleId')}"
            if id_ in self.styles:
                continue
            new = _style("table", id_, name_of(link))
            for node in link:
                if node.tag in {
                    f"{_W}{tag}" for tag in ("basedOn", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr")
                }:
                    new.append(copy.deepcopy(node))
            below = new.find(f"{_W}basedOn")
            if below is not None:
                below.set(_VAL, f"Letterhead-{below.get(_VAL)}")
                new.insert(1, below)
            self.styles[id_] = new
        if stands is None:
            stands = etree.Element(f"{_W}tblStyle")
            own.insert(0, stands)
        stands.set(_VAL, f"Letterhead-{style}")

    # -- its height -------------------------------------------------------------------------------

    def height(self, kind: str, root: etree._Element, distance: int) -> None:
        taken = distance + sum(map(self._tall, root))
        if taken > _TALLEST[kind]:
            message = f"it takes {taken / _MM:.0f} mm of the page, so no form would fit on it"
            fix = f"Make its picture or text smaller: {_TALLEST[kind] / _MM:.0f} mm from the edge at most."
            self.problems.append((kind, message, fix))

    def _tall(self, node: etree._Element) -> float:
        """About how tall a block is, in twentieths of a point. What floats takes no room."""
        if node.tag == f"{_W}tbl":
            return sum(self._row(row) for row in node.iter(f"{_W}tr"))
        if node.tag == f"{_W}sdt":
            return sum(map(self._tall, node.find(f"{_W}sdtContent") or ()))
        if node.tag != f"{_W}p":
            return 0
        style = node.find(f"{_W}pPr/{_W}pStyle")
        known = self.styles.get("" if style is None else style.get(_VAL, ""))
        sized = [*(() if known is None else known.findall(f"{_W}rPr/{_W}sz")), *node.findall(f"{_W}r/{_W}rPr/{_W}sz")]
        size = [int(float(at.get(_VAL, "20"))) for at in sized]
        lines = 1 + len(node.findall(f"{_W}r/{_W}br"))
        drawn = [int(e.get("cy", "0")) / _EMU_PER_TWIP for e in node.iterfind(f".//{_WP}inline/{_WP}extent")]
        spacing = None if known is None else known.find(f"{_W}pPr/{_W}spacing")
        around = 0 if spacing is None else sum(int(spacing.get(f"{_W}{a}", "0")) for a in ("before", "after"))
        return max([lines * max(size, default=20) * 10 * _LINE, *drawn]) + around

    def _row(self, row: etree._Element) -> float:
        least = row.find(f"{_W}trPr/{_W}trHeight")
        cells = [sum(map(self._tall, cell)) for cell in row.iter(f"{_W}tc")]
        return max([0 if least is None else int(least.get(_VAL, "0")), *cells])


def _style(kind: str, id_: str, name: str) -> etree._Element:
    new = etree.Element(f"{_W}style", nsmap={"w": W_NS})
    for key, value in (("type", kind), ("customStyle", "1"), ("styleId", id_)):
        new.set(f"{_W}{key}", value)
    etree.SubElement(new, f"{_W}name").set(_VAL, f"Letterhead {name}")
    etree.SubElement(new, f"{_W}uiPriority").set(_VAL, "99")
    etree.SubElement(new, f"{_W}semiHidden")
    return new


def _table_style(paragraph: etree._Element) -> str:
    """The style of the table a paragraph is in, as the letterhead calls it; empty outside of tables."""
    for above in paragraph.iterancestors(f"{_W}tbl", f"{_W}txbxContent"):
        if above.tag == f"{_W}tbl":
            style = above.find(f"{_W}tblPr/{_W}tblStyle")
            return "" if style is None else style.get(_VAL, "").removeprefix("Letterhead-")
        break
    return ""


def _page(sections: list[etree._Element]) -> tuple[dict[str, int], int]:
    """Margins and width of the page of the last section; Word's usual ones where it has none."""
    usual = {"top": INCH, "right": INCH, "bottom": INCH, "left": INCH, "header": 708, "footer": 708}
    margin = sections[-1].find(f"{_W}pgMar") if sections else None
    size = sections[-1].find(f"{_W}pgSz") if sections else None
    found = (
        {side: abs(int(float(margin.get(f"{_W}{side}", at)))) for side, at in usual.items()}
        if margin is not None
        else usual
    )
    return found, 12240 if size is None else int(float(size.get(f"{_W}w", "12240")))


def _on(node: etree._Element | None) -> bool:
    return node is not None and node.get(_VAL, "1") not in {"0", "false", "off"}


def _unbind(root: etree._Element) -> None:
    """Controls that show what lies in another part of her file keep the text they show."""
    for bound in list(root.iter(f"{_W}dataBinding")):
        above = bound.getparent()
        if above is not None:
            above.remove(bound)


def _floats(root: etree._Element) -> bool:
    placed = any("position:absolute" in (node.get("style") or "") for node in root.iter(f"{{{V_NS}}}*"))
    return placed or next(root.iter(f"{_WP}anchor", f"{_W}framePr"), None) is not None


def text_with_fields(root: etree._Element) -> str:
    """Text and codes of fields, cut by paragraphs."""
    return "\n".join(map(_words, root.iter(f"{_W}p")))


def _words(paragraph: etree._Element) -> str:
    spans = (span for span in spans_of(paragraph) if not span.deleted)
    return "".join(f"\x13{span.text}\x14" if span.kind == "code" else span.text for span in spans)


def has_field(text: str, code: str) -> bool:
    """True where a text of a header or footer has a field such as ``PAGE``."""
    return re.search(rf"\x13\s*{code}\b", text) is not None
