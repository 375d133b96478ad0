"""One binder out of many documents: bodies spliced, each with its own header, footer and page numbers.

All our documents share one style set, so a body can move from one package to another as it stands. Only
what is numbered has to be renumbered: lists, controls, bookmarks, drawings and relationships. A template
edited in Word may bring styles of its own; those the house does not have come along with it.
"""

from __future__ import annotations

import copy
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from secor_docs.problems import InputWrongError, Place, Problem
from secor_docs.word.package import PKG_REL_NS, R_NS, W_NS, XML_HEAD, pack, unpack
from secor_docs.word.render import Properties, add_content_type, core_properties

_W = f"{{{W_NS}}}"
_R = f"{{{R_NS}}}"
_REL = f"{{{PKG_REL_NS}}}"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_HOUSE_LISTS = 2
"""Lists of the house style; a document's own numbered lists come after them."""

_CARRIED = frozenset({"header", "footer", "image", "hyperlink", "styles", "numbering", "settings", "fontTable", "theme",
                      "webSettings", "stylesWithEffects", "customXml"})  # fmt: skip
"""Kinds of relationship a document may have; for anything else there is no place in the binder."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One document on its way into the binder.

    Attributes:
        name: its name, for messages.
        data: the bytes of its .docx.
    """

    name: str
    data: bytes


@dataclass(slots=True)
class _Binder:
    members: dict[str, bytes]
    body: etree._Element
    relations: list[str]
    numbering: etree._Element
    styles: etree._Element
    style_ids: set[str]
    ids: int = 0
    parts: int = 0
    leaves: int = 0
    problems: list[Problem] = field(default_factory=list)


def merge(leaves: Iterable[Leaf], properties: Properties) -> bytes:
    """Join documents into one, in order; every one begins on a new page with page 1.

    Raises:
        InputWrongError: a document holds what cannot be joined (footnotes, charts, comments); all at once.
    """
    leaves = list(leaves)
    first = unpack(leaves[0].data)
    styles = etree.fromstring(first["word/styles.xml"])
    root = etree.fromstring(first["word/document.xml"])
    body = root.find(f"{_W}body")
    assert body is not None
    for child in list(body):
        body.remove(child)
    numbering = etree.fromstring(first["word/numbering.xml"])
    for number in numbering.findall(f"{_W}num"):
        if int(number.get(f"{_W}numId", "0")) > _HOUSE_LISTS:
            numbering.remove(number)
    keep = ("word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/theme/theme1.xml", "_rels/.rels",
            "docProps/app.xml", "[Content_Types].xml")  # fmt: skip
    members = {name: first[name] for name in keep if name in first}
    members["[Content_Types].xml"] = re.sub(
        rb'<Override PartName="/word/(header|footer)\d+\.xml"[^>]*/>', b"", members["[Content_Types].xml"]
    )
    binder = _Binder(members, body, [], numbering, styles, {s.get(f"{_W}styleId", "") for s in styles.findall(f"{_W}style")})
    for position, leaf in enumerate(leaves):
        _add(binder, leaf, first if position == 0 else unpack(leaf.data), last=position == len(leaves) - 1)
    if binder.problems:
        raise InputWrongError(binder.problems)
    fixed = "".join(
        f'<Relationship Id="rIdHouse{n}" Type="{R_NS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(
            (("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"),
             ("fontTable", "fontTable.xml"), ("theme", "theme/theme1.xml"))
        ) if f"word/{target}" in members or kind == "numbering"
    )  # fmt: skip
    members["word/_rels/document.xml.rels"] = (
        f'{XML_HEAD}<Relationships xmlns="{PKG_REL_NS}">{fixed}{"".join(binder.relations)}</Relationships>'.encode()
    )
    members["word/document.xml"] = _bytes(root)
    members["word/numbering.xml"] = _bytes(binder.numbering)
    members["word/styles.xml"] = _bytes(binder.styles)
    members["docProps/core.xml"] = core_properties(properties)
    return pack(members)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _add(binder: _Binder, leaf: Leaf, members: Mapping[str, bytes], *, last: bool) -> None:
    relations = _relations(members, "word/document.xml")
    odd = sorted({kind for kind, *_ in relations.values()} - _CARRIED)
    if odd:
        binder.problems.append(Problem(Place(leaf.name), "", f"{', '.join(odd)} cannot be joined into the binder",
                                       "Take it out of the template, or leave the document out with --only."))  # fmt: skip
        return
    source = etree.fromstring(members["word/document.xml"]).find(f"{_W}body")
    assert source is not None
    _styles(binder, members)
    _lists(binder, source, members)
    _carry(binder, source, relations, members, "word/document.xml")
    _renumber(binder, source)
    children = list(source)
    section = children.pop() if children and children[-1].tag == f"{_W}sectPr" else etree.Element(f"{_W}sectPr")
    _own_pages(section)
    binder.leaves += 1
    _mark_end(binder, children, f"end_{binder.leaves}")
    binder.body.extend(children)
    if last:
        binder.body.append(section)
        return
    closing = children[-1] if children and children[-1].tag == f"{_W}p" else None
    if closing is None or closing.find(f"{_W}pPr/{_W}sectPr") is not None:
        closing = etree.SubElement(binder.body, f"{_W}p")
        look = etree.SubElement(closing, f"{_W}pPr")
        etree.SubElement(look, f"{_W}pStyle").set(f"{_W}val", "FormGap")
    properties = closing.find(f"{_W}pPr")
    if properties is None:
        properties = etree.Element(f"{_W}pPr")
        closing.insert(0, properties)
    properties.append(section)


def _own_pages(section: etree._Element) -> None:
    """The document begins a page and counts from 1."""
    if section.find(f"{_W}type") is None:
        kind = etree.Element(f"{_W}type")
        kind.set(f"{_W}val", "nextPage")
        at = len(section.findall(f"{_W}headerReference")) + len(section.findall(f"{_W}footerReference"))
        section.insert(at, kind)
    numbers = section.find(f"{_W}pgNumType")
    if numbers is not None:
        numbers.set(f"{_W}start", "1")


def _mark_end(binder: _Binder, children: list[etree._Element], name: str) -> None:
    """A bookmark at the document's end: the page it is on is the number of pages."""
    if not children or children[-1].tag != f"{_W}p":
        children.append(etree.fromstring(f'<w:p xmlns:w="{W_NS}"><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'))
    binder.ids += 1
    for kind in ("bookmarkStart", "bookmarkEnd"):
        mark = etree.SubElement(children[-1], f"{_W}{kind}")
        mark.set(f"{_W}id", str(binder.ids))
        if kind == "bookmarkStart":
            mark.set(f"{_W}name", name)


def _styles(binder: _Binder, members: Mapping[str, bytes]) -> None:
    """Bring along the styles the house does not have."""
    if members["word/styles.xml"] == binder.members["word/styles.xml"]:
        return
    for style in etree.fromstring(members["word/styles.xml"]).findall(f"{_W}style"):
        name = style.get(f"{_W}styleId", "")
        if name not in binder.style_ids:
            own = copy.deepcopy(style)
            own.attrib.pop(f"{_W}default", None)
            binder.styles.append(own)
            binder.style_ids.add(name)


def _lists(binder: _Binder, source: etree._Element, members: Mapping[str, bytes]) -> None:
    """Give every numbered list of the document a number of its own in the binder."""
    used = {node.get(f"{_W}val", "") for node in source.iter(f"{_W}numId")}
    if not used or "word/numbering.xml" not in members:
        return
    theirs = etree.fromstring(members["word/numbering.xml"])
    ours = {n.get(f"{_W}numId", ""): n for n in binder.numbering.findall(f"{_W}num")}
    patterns = {_pattern(a): a.get(f"{_W}abstractNumId", "") for a in binder.numbering.findall(f"{_W}abstractNum")}
    renamed: dict[str, str] = {}
    for number in theirs.findall(f"{_W}num"):
        old = number.get(f"{_W}numId", "")
        if old not in used:
            continue
        abstract = number.find(f"{_W}abstractNumId")
        wanted = abstract.get(f"{_W}val") if abstract is not None else None
        shape = next((a for a in theirs.findall(f"{_W}abstractNum") if a.get(f"{_W}abstractNumId") == wanted), None)
        if abstract is None or shape is None:
            continue
        known = patterns.get(_pattern(shape))
        if known is None:
            known = str(max(map(int, patterns.values()), default=-1) + 1)
            own = copy.deepcopy(shape)
            own.set(f"{_W}abstractNumId", known)
            patterns[_pattern(shape)] = known
            at = len(binder.numbering.findall(f"{_W}abstractNum"))
            binder.numbering.insert(at, own)
        house = ours.get(old)
        if int(old) <= _HOUSE_LISTS and house is not None:
            like = house.find(f"{_W}abstractNumId")
            if like is not None and like.get(f"{_W}val") == known:
                continue
        new = copy.deepcopy(number)
        renamed[old] = str(max(map(int, ours), default=0) + 1)
        new.set(f"{_W}numId", renamed[old])
        target = new.find(f"{_W}abstractNumId")
        assert target is not None
        target.set(f"{_W}val", known)
        binder.numbering.append(new)
        ours[renamed[old]] = new
    for node in source.iter(f"{_W}numId"):
        value = node.get(f"{_W}val", "")
        node.set(f"{_W}val", renamed.get(value, value))


def _pattern(abstract: etree._Element) -> bytes:
    bare = copy.deepcopy(abstract)
    bare.attrib.clear()
    for name in ("nsid", "tmpl"):
        for node in bare.findall(f"{_W}{name}"):
            bare.remove(node)
    return etree.tostring(bare, method="c14n")


def _relations(members: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str, str]]:
    """Relationships of a part: id → kind, target, mode."""
    folder, name = part.rsplit("/", 1)
    data = members.get(f"{folder}/_rels/{name}.rels")
    if data is None:
        return {}
    return {
        node.get("Id", ""): (node.get("Type", "").rsplit("/", 1)[-1], node.get("Target", ""), node.get("TargetMode", ""))
        for node in etree.fromstring(data).findall(f"{_REL}Relationship")
    }


def _carry(
    binder: _Binder,
    source: etree._Element,
    relations: Mapping[str, tuple[str, str, str]],
    members: Mapping[str, bytes],
    part: str,
) -> None:
    """Bring along headers, footers, pictures and links, under new relationship ids."""
    for node in source.iter():
        for attribute in (f"{_R}id", f"{_R}embed", f"{_R}link"):
            old = node.get(attribute)
            if old is None or old not in relations:
                continue
            kind, target, mode = relations[old]
            binder.parts += 1
            new = f"rIdPart{binder.parts}"
            if kind in {"header", "footer"}:
                target = _page_part(binder, kind, members, posixpath.join("word", target))
            elif kind == "image" and not mode:
                _picture(binder, members, posixpath.join("word", target))
            ext = f' TargetMode="{mode}"' if mode else ""
            safe = target.replace("&", "&amp;").replace('"', "&quot;")
            binder.relations.append(f'<Relationship Id="{new}" Type="{R_NS}/{kind}" Target="{safe}"{ext}/>')
            node.set(attribute, new)


def _picture(binder: _Binder, members: Mapping[str, bytes], name: str) -> None:
    binder.members[name] = members[name]
    ending = name.rsplit(".", 1)[-1]
    add_content_type(binder.members, ending, f"image/{'jpeg' if ending == 'jpg' else ending}")


def _page_part(binder: _Binder, kind: str, members: Mapping[str, bytes], name: str) -> str:
    """Copy a header or footer; "page x of y" counts the pages of its own document."""
    new = f"{kind}{binder.parts}.xml"
    # SECTIONPAGES would say the same, but LibreOffice does not know it.
    root = etree.fromstring(members[name].replace(b" NUMPAGES ", f" PAGEREF end_{binder.leaves + 1} ".encode()))
    for code in root.iter(f"{_W}instrText"):
        begin = code.getparent().getprevious() if "PAGEREF" in (code.text or "") else None
        for sign in () if begin is None else begin.iter(f"{_W}fldChar"):
            sign.set(f"{_W}dirty", "true")
    _renumber(binder, root)
    binder.members[f"word/{new}"] = _bytes(root)
    rels = f"word/_rels/{name.rsplit('/', 1)[-1]}.rels"
    if rels in members:
        binder.members[f"word/_rels/{new}.rels"] = members[rels]
        for kind_, target, mode in _relations(members, name).values():
            if kind_ == "image" and not mode:
                _picture(binder, members, posixpath.join("word", target))
    types = binder.members["[Content_Types].xml"].decode()
    override = (
        f'<Override PartName="/word/{new}" '
        f'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
    )
    binder.members["[Content_Types].xml"] = types.replace("</Types>", f"{override}</Types>").encode()
    return new


def _renumber(binder: _Binder, root: etree._Element) -> None:
    bookmarks: dict[str, str] = {}
    for node in root.iter(f"{_W}sdt", f"{_W}bookmarkStart", f"{_W}bookmarkEnd", _DOC_PR):
        if node.tag == f"{_W}bookmarkEnd":
            node.set(f"{_W}id", bookmarks.get(node.get(f"{_W}id", ""), node.get(f"{_W}id", "")))
            continue
        binder.ids += 1
        if node.tag == f"{_W}sdt":
            identity = node.find(f"{_W}sdtPr/{_W}id")
            if identity is not None:
                identity.set(f"{_W}val", str(binder.ids))
        elif node.tag == f"{_W}bookmarkStart":
            bookmarks[node.get(f"{_W}id", "")] = str(binder.ids)
            node.set(f"{_W}id", str(binder.ids))
        else:
            node.set("id", str(binder.ids))
