"""Applies a consultant's letterhead to our templates: her fonts, colours, header and footer.

What makes a page of ours traceable stays: whatever of company, number, title, version and "page x of y" her
header and footer do not say, a line of ours next to them says.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from secor_docs.data_files import LETTERHEAD
from secor_docs.ooxml.content_types import TYPES, with_ending, with_part, without_parts
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, R_NS, W_NS, WORD_TYPE
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.relationships import (
    part_of,
    read_relationships,
    relationship_row,
    relationships_of,
    relationships_part,
    rels_of,
    with_relationships,
    without_relationships,
)
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_write import pack
from secor_docs.word.authoring import wml as m
from secor_docs.word.authoring.house_style import field_code, page_footer, page_header
from secor_docs.word.letterhead.letterhead import (
    INCH,
    Letterhead,
    PagePart,
    has_field,
    read_letterhead,
    text_with_fields,
)
from secor_docs.word.letterhead.style_set import accent, list_fonts, style_called, take_fonts_and_colours
from secor_docs.word.sections import (
    PAGE_PARTS,
    add_page_part,
    add_title_page,
    page_parts,
    remove_page_parts,
    sections_of,
)
from secor_docs.word.template.compiler import MAX_TEMPLATE_BYTES

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"


@lru_cache(maxsize=512)
def apply_letterhead(template: bytes, letterhead: bytes, name: str = LETTERHEAD, *, lines: bool = True) -> bytes:
    """A template in the look of a letterhead.

    A template with a header or footer of its own is left as it is, and so is one that cannot be read: whoever
    opens it says why.

    Args:
        template: the bytes of a .docx.
        letterhead: the bytes of the consultant's .docx.
        name: its file name, for messages.
        lines: whether our own lines stay where hers do not say what they say.

    Raises:
        InputWrongError: the letterhead cannot be used; see :func:`read_letterhead`.
    """
    read = read_letterhead(letterhead, name)
    try:
        with reading():
            work = _InLetterhead(unpack(template, MAX_TEMPLATE_BYTES), read, lines=lines)
            return work.made() if work.may else template
    except PackageError:
        return template


def has_own_page_parts(template: bytes) -> bool:
    """True where a template has a header or footer that is not ours, so that no letterhead touches it."""
    try:
        with reading():
            return not _ours(unpack(template, MAX_TEMPLATE_BYTES))
    except PackageError:
        return False


def _ours(members: Mapping[str, bytes]) -> bool:
    said = {
        re.sub(r"\s", "", text_with_fields(parse(members[target])))
        for kind, target, _ in relationships_of(members).values()
        if kind in PAGE_PARTS and target in members
    }
    return said <= _house_says()


@lru_cache(maxsize=1)
def _house_says() -> set[str]:
    texts = (page(m.PORTRAIT_WIDTH) for page in (page_header, page_footer))
    return {"", _EARLIER, *(re.sub(r"\s", "", text_with_fields(parse(text.encode()))) for text in texts)}


_EARLIER = (
    "{%ifcompany.logo%}{{company.logo|picture(50,12)}}{%else%}{{company.operating_name}}{%endif%}"
    "{{doc.number}}{{doc.title}}"
)
"""What our header said before the legal name was always in it; templates built then are ours, too."""


@dataclass(frozen=True, slots=True)
class _Lines:
    """What our own lines have to say on some pages."""

    above: bool
    version: bool
    page: bool


def _lines(parts: list[PagePart]) -> _Lines:
    said = "\n".join(part.text for part in parts)
    traced = re.search(r"\bdoc\.number\b", said) and re.search(r"\bcompany\.legal_name\b", said)
    version = re.search(r"\bprogram\.version\b", said)
    return _Lines(not traced, not version, not has_field(said, "PAGE"))


class _InLetterhead:
    """A template on its way into a letterhead's look."""

    def __init__(self, members: dict[str, bytes], letterhead: Letterhead, *, lines: bool) -> None:
        self.members, self.letterhead, self.lines = members, letterhead, lines
        self.may = _ours(members)
        self.body = parse(members[DOCUMENT])
        self.styles_part = part_of(members, "styles")
        self.styles = parse(members[self.styles_part])
        self.rels = members[rels_of(DOCUMENT)]
        self.types = members[TYPES]
        self.taken = [kind for kind in PAGE_PARTS if any(k == kind for k, _ in letterhead.parts)]

    def made(self) -> bytes:
        body = self.body.find(f"{_W}body")
        for blocks, section in () if body is None else sections_of(body):
            width = self.page(blocks, section)
            self.page_parts(section, width)
        take_fonts_and_colours(self.styles, self.letterhead.look)
        self.styles.extend(copy.deepcopy(style) for style in self.letterhead.styles)
        self.font_table()
        self.settings()
        members = self.members
        members[DOCUMENT] = to_bytes(self.body)
        members[self.styles_part] = to_bytes(self.styles)
        members[rels_of(DOCUMENT)] = self.rels
        used = {to.target for to in read_relationships(self.rels, DOCUMENT).values()}
        unused = {n for n in members if re.fullmatch(r"word/(header|footer)\d*\.xml", n) and n not in used}
        for name in unused:
            del members[name]
            members.pop(rels_of(name), None)
        members[TYPES] = without_parts(self.types, unused)
        for name, (data, kind) in self.letterhead.media.items():
            members[f"word/{name}"] = data
            members[TYPES] = with_ending(members[TYPES], name.rpartition(".")[2], kind)
        return pack(members)

    # -- the page ---------------------------------------------------------------------------------

    def page(self, blocks: list[etree._Element], section: etree._Element) -> int:
        """Margins of hers that are larger because something is in them; returns the width of the text."""
        size, margin = section.find(f"{_W}pgSz"), section.find(f"{_W}pgMar")
        if size is None or margin is None:
            return m.PORTRAIT_WIDTH
        ours = {side: int(margin.get(f"{_W}{side}", "0")) for side in ("top", "right", "bottom", "left")}
        before = int(size.get(f"{_W}w", "0")) - ours["left"] - ours["right"]
        upright = size.get(f"{_W}orient") != "landscape"
        for side, at in ours.items():
            wanted = self.letterhead.margins[side]
            # Word's usual inch is nobody's choice, and forms need the room. A larger margin has a reason,
            # and so has any under a band or a logo that floats: text gives way to no floating thing.
            if self.letterhead.parts and wanted > at and (wanted > INCH or self.letterhead.floats):
                ours[side] = wanted if upright or side in {"top", "bottom"} else at
        for kind in self.taken:
            margin.set(f"{_W}{kind}", str(self.letterhead.margins[kind]))
        for side, at in ours.items():
            margin.set(f"{_W}{side}", str(at))
        after = int(size.get(f"{_W}w", "0")) - ours["left"] - ours["right"]
        if 0 < after < before:
            for block in blocks:
                _scale_tables(block, after / before)
        return after

    def page_parts(self, section: etree._Element, width: int) -> None:
        before = page_parts(section)
        for kind in PAGE_PARTS:
            if kind not in self.taken:
                for pages in self.letterhead.pages[:0:-1] if (kind, "default") in before else ():
                    add_page_part(section, kind, pages, before[kind, "default"])
                continue
            remove_page_parts(section, kind)
            for pages in self.letterhead.pages:
                add_page_part(section, kind, pages, self.part(kind, pages, width))
        if "first" in self.letterhead.pages and section.find(f"{_W}titlePg") is None:
            add_title_page(section, etree.Element(f"{_W}titlePg"))
        used = {id_ for other in self.body.iter(f"{_W}sectPr") for id_ in page_parts(other).values()}
        self.rels = without_relationships(self.rels, {*before.values()} - used)

    def part(self, kind: str, pages: str, width: int) -> str:
        """Put a header or footer into the template; returns the id of its relationship."""
        theirs = self.letterhead.parts.get((kind, pages))
        around = [part for (_, which), part in self.letterhead.parts.items() if which == pages]
        root = (
            copy.deepcopy(theirs.root)
            if theirs
            else etree.Element(f"{_W}{'hdr' if kind == 'header' else 'ftr'}", nsmap={"w": W_NS, "r": R_NS})
        )
        _scale(root, self.letterhead.width, width)
        if self.lines:
            root.extend(self.own_lines(kind, _lines(around), width))
        if kind == "footer" and theirs:
            root.insert(0, _element(_THIN_LINE))
        elif kind == "header" or not len(root):
            root.append(_element(_THIN_LINE))
        number = next(n for n in range(1, 1000) if f"word/{kind}{n}.xml" not in self.members)
        name = f"{kind}{number}.xml"
        self.members[f"word/{name}"] = to_bytes(root)
        self.types = with_part(self.types, f"word/{name}", f"{WORD_TYPE}.{kind}+xml")
        if theirs and theirs.relationships:
            rows = (
                relationship_row(i, *to[:2], external=to.external) for i, to in sorted(theirs.relationships.items())
            )
            self.members[rels_of(f"word/{name}")] = relationships_part("".join(rows))
        id_ = f"rIdLetterhead{kind.capitalize()}{number}"
        self.rels = with_relationships(self.rels, relationship_row(id_, kind, name))
        return id_

    def own_lines(self, kind: str, wanted: _Lines, width: int) -> Iterator[etree._Element]:
        """Our own line, below hers, with what hers does not say."""
        colour = accent(self.letterhead.look) or "000000"
        stops = f'<w:tabs><w:tab w:val="clear" w:pos="9840"/><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
        said, side = "", ""
        if kind == "header" and wanted.above:
            said = (
                m.run("{{ company.legal_name }}") + "<w:r><w:tab/></w:r>" + m.run("{{ doc.number }}  {{ doc.title }}")
            )
            side, spacing = "bottom", '<w:spacing w:before="60"/>'
        elif kind == "footer" and (wanted.version or wanted.page):
            said = m.run(_VERSION) if wanted.version else ""
            if wanted.page:
                said += (
                    "<w:r><w:tab/></w:r>" + m.run("Page ") + field_code("PAGE") + m.run(" of ") + field_code("NUMPAGES")
                )
            side, spacing = "top", '<w:spacing w:before="60"/>'
        if said:
            border = f'<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="3" w:color="{colour}"/></w:pBdr>'
            yield _element(m.paragraph(said, style_called(self.styles, kind), f"{border}{stops}{spacing}"))

    def font_table(self) -> None:
        name = part_of(self.members, "fontTable")
        if name in self.members:
            table = parse(self.members[name])
            list_fonts(table, self.styles, self.letterhead.look)
            self.members[name] = to_bytes(table)

    def settings(self) -> None:
        name = part_of(self.members, "settings")
        if "even" not in self.letterhead.pages or name not in self.members:
            return
        root = parse(self.members[name])
        if root.find(f"{_W}evenAndOddHeaders") is None:
            before = {f"{_W}{tag}" for tag in _EVEN.split()}
            at = max((n for n, node in enumerate(root, 1) if node.tag in before), default=0)
            root.insert(at, etree.Element(f"{_W}evenAndOddHeaders"))
            self.members[name] = to_bytes(root)


_THIN_LINE = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
"""Room between the text and a header or footer that pushes it."""

_VERSION = (
    "Version {{ program.version }} · Issued {{ dates.issued | date }} · Next review {{ dates.next_review | date }}"
    "{% if doc.keep %} · {{ doc.keep }}{% endif %}"
)

_EVEN = (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride "
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle"
)
"""Settings the schema puts before the one that gives even pages a header of their own."""


def _scale_tables(block: etree._Element, ratio: float) -> None:
    for table in block.iter(f"{_W}tbl"):
        _scale_table(table, ratio)


def _scale_table(table: etree._Element, ratio: float) -> None:
    for node in table.iter(f"{_W}tblW", f"{_W}tcW", f"{_W}gridCol"):
        if node.get(f"{_W}type", "dxa") == "dxa" and node.get(f"{_W}w"):
            node.set(f"{_W}w", str(round(float(node.get(f"{_W}w", "0")) * ratio)))


def _scale(root: etree._Element, width: int, new_width: int) -> None:
    """What reaches from edge to edge of her text reaches from edge to edge of ours."""
    for table in root.findall(f"{_W}tbl"):
        grid = sum(float(node.get(f"{_W}w", "0")) for node in table.findall(f"{_W}tblGrid/{_W}gridCol"))
        if 0.9 * width <= grid <= 1.1 * width:
            _scale_table(table, new_width / width)
    for stop in root.iterfind(f"{_W}p/{_W}pPr/{_W}tabs/{_W}tab"):
        at = float(stop.get(f"{_W}pos", "0"))
        if stop.get(_VAL) in {"center", "right", "end"} and at > 0.4 * width:
            stop.set(f"{_W}pos", str(round(at * new_width / width)))


def _element(xml: str) -> etree._Element:
    return parse(f'<x xmlns:w="{W_NS}" xmlns:r="{R_NS}">{xml}</x>')[0]
