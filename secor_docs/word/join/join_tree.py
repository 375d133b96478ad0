"""The splice of a binder that walks through every document's tree, for documents ``join_text.py`` does not know.

Only what is numbered has to be renumbered: lists, controls, bookmarks, drawings and relationships. A template
edited in Word may bring styles of its own; those the binder does not have come along with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from secor_docs.ooxml.namespaces import DOCUMENT, MC_NS, R_NS, W_NS, WORD_TYPE, XML_HEAD
from secor_docs.ooxml.properties import Properties
from secor_docs.ooxml.relationships import (
    Relationship,
    part_of,
    relationship_row,
    relationships_of,
    relationships_part,
    rels_of,
)
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import Place, Problem, refuse_any
from secor_docs.word.ids import IdAllocator
from secor_docs.word.join.numbering import add_lists, bare_numbering, new_styles, rename_lists, used_lists
from secor_docs.word.join.package_parts import HOUSE_LISTS, SHARED, package_parts, shared_member
from secor_docs.word.join.source import DocumentToJoin
from secor_docs.word.render.pictures import picture_name
from secor_docs.word.sections import add_page_part, count_own_pages, own_pages, page_parts
from secor_docs.word.template.render_context import SPACER, with_namespace

_W = f"{{{W_NS}}}"
_R = f"{{{R_NS}}}"
_IGNORABLE = f"{{{MC_NS}}}Ignorable"

_CARRIED = frozenset({"header", "footer", "image", "hyperlink"})
_LEFT_BEHIND = frozenset(
    {
        "webSettings",
        "stylesWithEffects",
        "customXml",
        "glossaryDocument",
        "people",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
    }
)
_IF_UNUSED = {"footnotes": "footnoteReference", "endnotes": "endnoteReference", "comments": "commentReference"}
"""Word puts empty parts of these kinds into most files; only where one is used it cannot be joined."""


@dataclass(slots=True)
class _Binder:
    members: dict[str, bytes]
    body: etree._Element
    numbering: etree._Element
    styles: etree._Element
    style_bytes: set[bytes]
    relations: list[str] = field(default_factory=list)
    overrides: dict[str, str] = field(default_factory=dict)
    page_parts: set[tuple[str, str]] = field(default_factory=lambda: {("header", "default"), ("footer", "default")})
    ids: IdAllocator = field(default_factory=IdAllocator)
    parts: int = 0
    documents: int = 0
    problems: list[Problem] = field(default_factory=list)

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        """A new relationship of the binder's main part."""
        self.parts += 1
        new = f"rIdPart{self.parts}"
        self.relations.append(relationship_row(new, kind, target, external=external))
        return new


@dataclass(slots=True)
class _Source:
    """A document being added.

    Attributes:
        members: its package.
        root: its main part.
        relations: relationships of the main part, by id.
        carried: new ids of the relationships carried so far.
        renamed: new ids of its lists.
    """

    members: Mapping[str, bytes]
    root: etree._Element
    relations: Mapping[str, Relationship]
    carried: dict[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    def page_roots(self) -> list[etree._Element]:
        """Headers and footers."""
        parts = [target for kind, target, _ in self.relations.values() if kind in {"header", "footer"}]
        return [parse(self.members[part]) for part in parts]


def join_trees(documents: Iterable[DocumentToJoin], properties: Properties) -> bytes:
    """Join documents into one; see :func:`secor_docs.word.join.join_text.merge`."""
    opened = list(_copies(documents))
    binder = _begun(opened[0][1], [source.root for _, source in opened])
    for position, (document, source) in enumerate(opened):
        _add(binder, document, source, last=position == len(opened) - 1)
    refuse_any(binder.problems)
    return _finished(binder, properties)


def _copies(documents: Iterable[DocumentToJoin]) -> Iterator[tuple[DocumentToJoin, _Source]]:
    """Every document as often as it goes in; copies share headers and footers, whose page counts are the same."""
    for document in documents:
        carried: dict[str, str] = {}
        for _ in range(document.copies):
            source = _opened(document)
            source.carried = carried
            yield document, source


def _opened(document: DocumentToJoin) -> _Source:
    members = document.parts
    return _Source(members, parse(members[DOCUMENT]), relationships_of(members))


def _begun(first: _Source, roots: list[etree._Element]) -> _Binder:
    """A binder in the look of its first document, without content."""
    spaces: dict[str, str] = {}
    for root in roots:
        spaces = {**{prefix: space for prefix, space in root.nsmap.items() if prefix}, **spaces}
    ignorable = sorted({prefix for root in roots for prefix in root.get(_IGNORABLE, "").split()} & {*spaces})
    document = etree.Element(f"{_W}document", nsmap=spaces)
    if ignorable:
        document.set(_IGNORABLE, " ".join(ignorable))
    members = {}
    for kind, target, _ in first.relations.values():
        if kind in SHARED:
            members[shared_member(kind)] = first.members[target]
    numbering = parse(members["word/numbering.xml"]) if "word/numbering.xml" in members else bare_numbering()
    for number in numbering.findall(f"{_W}num"):
        if int(number.get(f"{_W}numId", "0")) > HOUSE_LISTS:
            numbering.remove(number)
    style_bytes = members.get("word/styles.xml", f'<w:styles xmlns:w="{W_NS}"/>'.encode())
    if "word/settings.xml" in members:
        members["word/settings.xml"] = _settings(members["word/settings.xml"])
    return _Binder(members, etree.SubElement(document, f"{_W}body"), numbering, parse(style_bytes), {style_bytes})


def _settings(data: bytes) -> bytes:
    """The settings, without what leads to parts that stay behind."""
    root = parse(data)
    for name in ("footnotePr", "endnotePr", "attachedTemplate", "mailMerge"):
        for node in root.findall(f"{_W}{name}"):
            root.remove(node)
    return to_bytes(root)


def _finished(binder: _Binder, properties: Properties) -> bytes:
    members = binder.members
    members["word/numbering.xml"] = to_bytes(binder.numbering)
    members["word/styles.xml"] = to_bytes(binder.styles)
    root = binder.body.getparent()
    assert root is not None
    members[DOCUMENT] = to_bytes(root)
    shared = [kind for kind in SHARED if shared_member(kind) in members]
    endings = [name.rsplit(".", 1)[-1] for name in members if name.startswith("word/media/")]
    return pack({**members, **package_parts(shared, binder.relations, binder.overrides, endings, properties)})


# -- one document ----------------------------------------------------------------------------------


def _add(binder: _Binder, document: DocumentToJoin, source: _Source, *, last: bool) -> None:
    odd = _not_joined(source)
    if odd:
        message = f"{', '.join(odd)} cannot be joined into the binder"
        fix = "Take it out of the template, or leave the document out with --only."
        binder.problems.append(Problem(Place(document.name), "", message, fix, code="W008"))
        return
    body = source.root.find(f"{_W}body")
    assert body is not None
    binder.documents += 1
    end = f"end_{binder.documents}"
    _take_styles_and_lists(binder, source)
    count_own_pages(body, end)
    _carry(binder, source, body, end)
    binder.ids.renumber(body)
    children = list(body)
    section = children.pop() if children and children[-1].tag == f"{_W}sectPr" else etree.Element(f"{_W}sectPr")
    first = next((found for child in children for found in child.iter(f"{_W}sectPr")), section)
    own_pages(first)
    _own_page_parts(binder, first)
    _mark_end(binder, children, end)
    binder.body.extend(children)
    if last:
        binder.body.append(section)
    else:
        _close(binder, children[-1], section)


def _not_joined(source: _Source) -> list[str]:
    kinds = {kind for kind, *_ in source.relations.values()} - _CARRIED - {*SHARED} - _LEFT_BEHIND
    unused = {kind for kind, name in _IF_UNUSED.items() if next(source.root.iter(f"{_W}{name}"), None) is None}
    return sorted(kinds - unused)


def _close(binder: _Binder, closing: etree._Element, section: etree._Element) -> None:
    """Put the document's last section into its last paragraph."""
    if closing.find(f"{_W}pPr/{_W}sectPr") is not None:
        closing = _spacer()
        binder.body.append(closing)
    properties = closing.find(f"{_W}pPr")
    if properties is None:
        properties = etree.Element(f"{_W}pPr")
        closing.insert(0, properties)
    change = properties.find(f"{_W}pPrChange")
    if change is None:
        properties.append(section)
    else:
        change.addprevious(section)


def _spacer() -> etree._Element:
    return parse(with_namespace(SPACER))


def _own_page_parts(binder: _Binder, section: etree._Element) -> None:
    """A section without a header takes that of the section before it: another document's."""
    own = {*page_parts(section)}
    for kind, which in sorted(binder.page_parts - own):
        name = f"{kind}Empty.xml"
        tag = "hdr" if kind == "header" else "ftr"
        binder.members[f"word/{name}"] = f'{XML_HEAD}<w:{tag} xmlns:w="{W_NS}"><w:p/></w:{tag}>'.encode()
        binder.overrides[f"word/{name}"] = f"{WORD_TYPE}.{kind}+xml"
        add_page_part(section, kind, which, binder.relate(kind, name))
    binder.page_parts |= own


def _mark_end(binder: _Binder, children: list[etree._Element], name: str) -> None:
    """A bookmark at the document's end: the page it is on is the number of pages."""
    if not children or children[-1].tag != f"{_W}p":
        children.append(_spacer())
    id_ = str(binder.ids.next())
    for kind in ("bookmarkStart", "bookmarkEnd"):
        mark = etree.SubElement(children[-1], f"{_W}{kind}")
        mark.set(f"{_W}id", id_)
        if kind == "bookmarkStart":
            mark.set(f"{_W}name", name)


def _take_styles_and_lists(binder: _Binder, source: _Source) -> None:
    """Bring along the styles and lists the binder does not have."""
    roots = [source.root, *source.page_roots()]
    styles = source.members.get(part_of(source.members, "styles"), b"")
    added: list[etree._Element] = []
    if styles and styles not in binder.style_bytes:
        added = new_styles(binder.styles, parse(styles))
        binder.style_bytes.add(styles)
    used = used_lists([*roots, *added])
    numbering = source.members.get(part_of(source.members, "numbering"), b"")
    if used and numbering:
        source.renamed = add_lists(binder.numbering, parse(numbering), used)
        for root in (source.root, *added):
            rename_lists(root, source.renamed)


def _carry(binder: _Binder, source: _Source, body: etree._Element, end: str) -> None:
    """Bring along headers, footers, pictures and links, under new relationship ids."""
    for node in body.iter():
        for attribute in (f"{_R}id", f"{_R}embed", f"{_R}link"):
            old = node.get(attribute)
            if old is None or old not in source.relations:
                continue
            if old not in source.carried:
                kind, target, external = source.relations[old]
                if kind in {"header", "footer"}:
                    target = _page_part(binder, source, kind, target, end)
                elif kind == "image" and not external:
                    target = _picture(binder, source.members, target)
                source.carried[old] = binder.relate(kind, target, external=external)
            node.set(attribute, source.carried[old])


def _picture(binder: _Binder, members: Mapping[str, bytes], name: str) -> str:
    """Put a picture into the binder under a name by its content: two documents may use one name for two."""
    data = members[name]
    target = picture_name(data, name.rpartition(".")[2])
    binder.members[f"word/{target}"] = data
    return target


def _page_part(binder: _Binder, source: _Source, kind: str, name: str, end: str) -> str:
    """Copy a header or footer with its pictures and links."""
    binder.parts += 1
    new = f"{kind}{binder.parts}.xml"
    root = parse(source.members[name])
    count_own_pages(root, end)
    rename_lists(root, source.renamed)
    binder.ids.renumber(root)
    binder.members[f"word/{new}"] = to_bytes(root)
    binder.overrides[f"word/{new}"] = f"{WORD_TYPE}.{kind}+xml"
    rows = [
        relationship_row(
            id_,
            to.kind,
            to.target if to.external or to.kind != "image" else _picture(binder, source.members, to.target),
            external=to.external,
        )
        for id_, to in relationships_of(source.members, name).items()
        if to.kind in {"image", "hyperlink"}
    ]
    if rows:
        binder.members[rels_of(f"word/{new}")] = relationships_part("".join(rows))
    return new
