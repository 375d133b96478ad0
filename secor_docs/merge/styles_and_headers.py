"""Headers, footers and styles of an edited document.

Where the person left them alone, ours are taken over whole: a new letterhead reaches an edited document too.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from secor_docs.merge.blocks import key_of
from secor_docs.ooxml.content_types import TYPES, type_of, with_ending, with_part, without_parts
from secor_docs.ooxml.namespaces import DOCUMENT, W_NS, WORD_TYPE
from secor_docs.ooxml.relationships import (
    NOWHERE,
    part_of,
    relationship_row,
    relationships_of,
    rels_of,
    with_relationships,
    without_relationships,
)
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.word.sections import PAGE_PARTS, add_page_part, add_title_page, page_parts, remove_page_parts

_W = f"{{{W_NS}}}"
_LOOK = {f"{_W}{tag}" for tag in ("basedOn", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr")}

Members = Mapping[str, bytes]


def take_styles(base: Members, host: dict[str, bytes], fresh: Members) -> int:
    """Bring our changes of styles into a document; a style the person has changed stays theirs.

    Args:
        base: the document as we made it.
        host: the person's; changed.
        fresh: the document as we make it now.

    Returns:
        How many styles were taken over.
    """
    names = [part_of(members, "styles") for members in (base, host, fresh)]
    if not all(names) or base[names[0]] == fresh[names[2]]:
        return 0
    made, theirs, ours = (parse(members[name]) for members, name in zip((base, host, fresh), names, strict=True))
    taken = 0
    known, standing = _styles(made), _styles(theirs)
    for id_, style in _styles(ours).items():
        there, before = standing.get(id_), known.get(id_)
        if there is None and before is None:
            theirs.append(copy.deepcopy(style))
            taken += 1
        elif there is not None and before is not None and _means(style) != _means(before) == _means(there):
            for node in [child for child in there if child.tag in _LOOK]:
                there.remove(node)
            for node in (child for child in style if child.tag in _LOOK):
                there.insert(_place(there, node), copy.deepcopy(node))
            taken += 1
    if taken:
        host[names[1]] = to_bytes(theirs)
    return taken


def _styles(root: etree._Element) -> dict[str, etree._Element]:
    """Every style by its id; the defaults of the file count as one."""
    found = {style.get(f"{_W}styleId", ""): style for style in root.findall(f"{_W}style")}
    for kind in ("rPr", "pPr"):
        node = root.find(f"{_W}docDefaults/{_W}{kind}Default")
        if node is not None:
            found[f" {kind}"] = node
    return found


def _means(style: etree._Element) -> list[str]:
    """What a style says, whatever else a program writes next to it."""
    found = []
    for node in style:
        if node.tag in _LOOK:
            own = copy.deepcopy(node)
            own.tail = None
            found.append(etree.tostring(own, method="c14n", exclusive=True).decode())
    return sorted(found)


def _place(style: etree._Element, node: etree._Element) -> int:
    if node.tag == f"{_W}basedOn":
        return next((n for n, child in enumerate(style, 1) if child.tag in {f"{_W}name", f"{_W}aliases"}), 0)
    return len(style)


# -- headers and footers ------------------------------------------------------------------------------


@dataclass(slots=True)
class _Pages:
    """The one section of a document, its headers and footers."""

    section: etree._Element
    parts: Mapping[tuple[str, str], str]

    def differ(self, members: Members, other: _Pages, others: Members) -> bool:
        mine, theirs = (
            {where: (m[name], m.get(rels_of(name))) for where, name in pages.parts.items()}
            for pages, m in ((self, members), (other, others))
        )
        return mine != theirs


def _pages(members: Members, root: etree._Element) -> _Pages | None:
    """None for a document of several sections: there is no telling whose is whose."""
    sections = list(root.iter(f"{_W}sectPr"))
    if len(sections) != 1:
        return None
    leads = relationships_of(members)
    targets = {where: leads.get(id_, NOWHERE).target for where, id_ in page_parts(sections[0]).items()}
    return _Pages(sections[0], {where: target for where, target in targets.items() if target in members})


def take_pages(base: Members, host: dict[str, bytes], fresh: Members, root: etree._Element) -> bool:
    """Take our new headers and footers over whole, pictures included, where the person left all of them alone.

    Args:
        base: the document as we made it.
        host: the person's; changed.
        fresh: the document as we make it now.
        root: the main part of the person's; changed.

    Returns:
        True where they were taken over; False where they are the same, or are to be merged line by line.
    """
    made = _pages(base, parse(base[DOCUMENT]))
    theirs = _pages(host, root)
    ours = _pages(fresh, parse(fresh[DOCUMENT]))
    if made is None or theirs is None or ours is None or not ours.differ(fresh, made, base):
        return False
    if made.parts.keys() != theirs.parts.keys() or any(
        _said(base, name) != _said(host, theirs.parts[where]) for where, name in made.parts.items()
    ):
        return False
    carried = _carried(fresh, ours)
    if any(host.get(name, data) != data for name, data in carried.items()):
        return False
    host.update(carried)
    _leave(host, theirs)
    rows = ""
    for (kind, pages), name in sorted(ours.parts.items()):
        number = next(n for n in range(1, 1000) if f"word/{kind}{n}.xml" not in host)
        new = f"{kind}{number}.xml"
        host[f"word/{new}"] = fresh[name]
        if rels_of(name) in fresh:
            host[rels_of(f"word/{new}")] = fresh[rels_of(name)]
        host[TYPES] = with_part(host[TYPES], f"word/{new}", f"{WORD_TYPE}.{kind}+xml")
        rows += relationship_row(f"rIdNew{kind}{number}", kind, new)
        add_page_part(theirs.section, kind, pages, f"rIdNew{kind}{number}")
    host[rels_of(DOCUMENT)] = with_relationships(host[rels_of(DOCUMENT)], rows)
    for name in carried:
        host[TYPES] = with_ending(host[TYPES], name.rpartition(".")[2], type_of(fresh[TYPES], name))
    _same_page(made.section, theirs.section, ours.section)
    return True


def _said(members: Members, name: str) -> str:
    return "\n".join(map(key_of, parse(members[name])))


def _carried(fresh: Members, ours: _Pages) -> dict[str, bytes]:
    """The pictures of our headers and footers."""
    leads = (to for name in ours.parts.values() for to in relationships_of(fresh, name).values())
    return {to.target: fresh[to.target] for to in leads if not to.external}


def _leave(host: dict[str, bytes], theirs: _Pages) -> None:
    """Take the person's headers and footers out of the package."""
    gone = {*theirs.parts.values()}
    remove_page_parts(theirs.section, *PAGE_PARTS)
    leads = {id_ for id_, to in relationships_of(host).items() if to.target in gone}
    host[rels_of(DOCUMENT)] = without_relationships(host[rels_of(DOCUMENT)], leads)
    host[TYPES] = without_parts(host[TYPES], gone)
    for name in gone:
        host.pop(name, None)
        host.pop(rels_of(name), None)


def _same_page(made: etree._Element, theirs: etree._Element, ours: etree._Element) -> None:
    """Margins, and whether page 1 is another one, come along where the person left them alone."""
    for name in ("pgMar", "titlePg"):
        before, there, now = (section.find(f"{_W}{name}") for section in (made, theirs, ours))
        if _attributes(before) == _attributes(there) != _attributes(now):
            if there is not None:
                if now is None:
                    theirs.remove(there)
                else:
                    theirs.replace(there, copy.deepcopy(now))
            elif now is not None:
                add_title_page(theirs, copy.deepcopy(now))


def _attributes(node: etree._Element | None) -> dict[str, str] | None:
    return None if node is None else {str(key): str(value) for key, value in node.items()}
