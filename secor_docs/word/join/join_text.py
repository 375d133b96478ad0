"""One binder out of many documents: bodies spliced, each with its own header, footer and page numbers.

All our documents share one style set, so a body can move from one package to another as it stands, as text.
Only what is numbered has to be renumbered: lists, controls, drawings and relationships. A document written in
another way than ours is joined by ``join_tree.py``, and so are all that go with it; the tests hold both to the same result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from secor_docs.ooxml.namespaces import DOCUMENT, WORD_TYPE
from secor_docs.ooxml.properties import Properties
from secor_docs.ooxml.relationships import relationship_row, relationships_of, relationships_part, rels_of
from secor_docs.ooxml.zip_write import Deflated, deflate, inflate, join
from secor_docs.word.ids import IdAllocator
from secor_docs.word.join.package_parts import HOUSE_LISTS, SHARED, package_parts, shared_member
from secor_docs.word.join.source import DocumentToJoin
from secor_docs.word.render.pictures import Picture, member_of, picture_name, relation_id
from secor_docs.word.render.render import Rendered
from secor_docs.word.template.render_context import SPACER
from secor_docs.word.template.slots import number
from secor_docs.word.template.template import Template

__all__ = ["DocumentToJoin", "join_documents"]

_END = "</w:body></w:document>"
_SECTION = re.compile(
    r"<w:sectPr>((?:<w:(?:header|footer)Reference [^<>]*/>)*)((?:(?!<w:type).)*)</w:sectPr>", re.DOTALL
)
_REFERENCE = re.compile(r'<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"/>')
_RESTARTS = '<w:pgNumType w:start="1"/>'
_LIST = re.compile(r'<w:num w:numId="(\d+)">(.*?)</w:num>', re.DOTALL)
_LIST_USED = re.compile(r'(?<=<w:numId w:val=")\d+(?="/>)')
_LEADS = re.compile(r'( r:(?:id|embed|link)=")([^"]*)(?=")')
_FIELD = '<w:fldChar w:fldCharType="begin"{}/></w:r><w:r><w:instrText xml:space="preserve"> {} </w:instrText>'
_PAGES = _FIELD.format("", "NUMPAGES")


def join_documents(documents: Iterable[DocumentToJoin], properties: Properties) -> bytes:
    """Join documents into one, in order; every one begins on a new page with page 1.

    Args:
        documents: the documents, at least one.
        properties: the properties of the whole.

    Raises:
        InputWrongError: a document holds what cannot be joined (footnotes, charts, comments); all at once.
    """
    every = tuple(documents)
    try:
        return _Binder.of(every).finished(properties)
    except NotSpliceableError:
        from secor_docs.word.join.join_tree import join_trees  # noqa: PLC0415 - heavy, and most binders do without

        return join_trees(every, properties)


class NotSpliceableError(Exception):
    """Documents cannot be joined as text; their trees can still be joined."""


# -- what is the same for every document of a template ------------------------------------------------


@dataclass(frozen=True, slots=True)
class _PagePart:
    """A header or footer of a template.

    Attributes:
        kind: ``header`` or ``footer``.
        member: its name in the package.
        leads: rows of its relationships, with pictures by names that no two pictures share.
        pictures: those pictures.
    """

    kind: str
    member: str
    leads: str
    pictures: Mapping[str, Deflated]


@dataclass(frozen=True, slots=True)
class _Splice:
    """How the documents of one template go into a binder.

    Attributes:
        root: their text up to the body.
        parts: headers and footers by relationship id.
        shared: styles, lists, settings, fonts and theme, by kind.
        numbering: the lists of the house.
        lists: what their own numbered lists are, by id.
    """

    root: str
    parts: Mapping[str, _PagePart]
    shared: Mapping[str, Deflated]
    numbering: str
    lists: Mapping[str, str]


@lru_cache(maxsize=512)
def _splice_of(template: Template) -> _Splice:
    """Work out how a template's documents are joined.

    Raises:
        NotSpliceableError: they have to be joined by their trees.
    """
    leads = relationships_of(template.leading)
    parts = {id_: _page_part(template, *to[:2]) for id_, to in leads.items() if to.kind in _PAGE_PARTS}
    kinds = {to.kind: to.target for to in leads.values() if to.kind not in _PAGE_PARTS}
    whole = len(kinds) + len(parts) == len(leads) and not any(to.external for to in leads.values())
    if not whole or not {"styles", "numbering"} <= {*kinds} <= {*SHARED}:
        raise NotSpliceableError
    root = next(part.opening for part in template.parts if part.member == DOCUMENT)
    if not root.endswith("<w:body>") or not all(part.about.joins for part in template.parts):
        raise NotSpliceableError
    numbering = inflate(template.members[kinds["numbering"]]).decode()
    lists = {id_: more for id_, more in _LIST.findall(numbering) if int(id_) > HOUSE_LISTS}
    if any("startOverride" not in more for more in lists.values()) or "<w:num " in _LIST.sub("", numbering):
        raise NotSpliceableError
    settings = inflate(template.members[kinds["settings"]]).decode() if "settings" in kinds else ""
    if re.search(r"<w:(footnotePr|endnotePr|attachedTemplate|mailMerge)\b", settings):
        raise NotSpliceableError
    return _Splice(
        root,
        parts,
        {kind: template.members[member] for kind, member in kinds.items() if kind in SHARED},
        _house_lists(numbering),
        lists,
    )


_PAGE_PARTS = frozenset({"header", "footer"})


def _page_part(template: Template, kind: str, member: str) -> _PagePart:
    """A header or footer, with the pictures and links of a letterhead."""
    rows = []
    pictures: dict[str, Deflated] = {}
    for id_, (what, target, external) in relationships_of(template.leading, member).items():
        if what == "image" and not external:
            data = template.members[target]
            name = picture_name(inflate(data), target.rpartition(".")[2])
            pictures[f"word/{name}"] = data
            rows.append(relationship_row(id_, what, name))
        elif what == "hyperlink" and external:
            rows.append(relationship_row(id_, what, target, external=True))
        else:
            raise NotSpliceableError
    return _PagePart(kind, member, "".join(rows), pictures)


def _house_lists(numbering: str) -> str:
    """A numbering part without the lists of its document."""
    return _LIST.sub(lambda one: one.group() if int(one.group(1)) <= HOUSE_LISTS else "", numbering)


# -- the binder under way -----------------------------------------------------------------------------


@dataclass(slots=True)
class _Binder:
    """A binder under way."""

    look: _Splice
    body: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    next_list: int = HOUSE_LISTS
    relations: list[str] = field(default_factory=list)
    members: dict[str, Deflated] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    endings: set[str] = field(default_factory=set)
    pages: set[tuple[str, str]] = field(default_factory=set)
    parts: dict[tuple[str, ...], str] = field(default_factory=dict)
    ids: IdAllocator = field(default_factory=IdAllocator)
    documents: int = 0

    @classmethod
    def of(cls, documents: Sequence[DocumentToJoin]) -> _Binder:
        """A binder with all its documents.

        Raises:
            NotSpliceableError: they have to be joined by their trees.
        """
        made = [document.source for document in documents if isinstance(document.source, Rendered)]
        if len(made) < len(documents):
            raise NotSpliceableError
        splices = [_splice_of(one.template) for one in made]
        first = splices[0]
        if len({(splice.root, splice.shared["styles"], splice.numbering) for splice in splices}) > 1:
            raise NotSpliceableError
        binder = cls(first)
        for position, (document, one, splice) in enumerate(zip(documents, made, splices, strict=True), 1):
            binder.add(one, splice, document.copies, last=position == len(documents))
        return binder

    def add(self, made: Rendered, splice: _Splice, copies: int, *, last: bool) -> None:
        """Put a document in, so many times."""
        text = made.texts[DOCUMENT]
        begin = text.rfind("<w:sectPr")
        if not text.startswith(splice.root) or not text.endswith(_END) or begin < 0:
            raise NotSpliceableError
        body, section = text[len(splice.root) : begin], _SECTION.fullmatch(text, begin, len(text) - len(_END))
        if section is None or _RESTARTS not in section.group(2):
            raise NotSpliceableError
        self.documents += 1
        end = f"end_{self.documents}"
        references = _REFERENCE.findall(section.group(1))
        pages = {(kind, which) for kind, which, _ in references}
        self.pages = self.pages or pages
        # A section without a header of its own would take that of the document before it.
        if pages != self.pages or not {("header", "default"), ("footer", "default")} <= pages:
            raise NotSpliceableError
        leads = [(kind, which, self.page_part(made, splice.parts[id_], end)) for kind, which, id_ in references]
        own = "".join(f'<w:{kind}Reference w:type="{which}" r:id="{id_}"/>' for kind, which, id_ in leads)
        closing = f'<w:sectPr>{own}<w:type w:val="nextPage"/>{section.group(2)}</w:sectPr>'
        if " r:" in body:
            led = self.pictures(made.used.get(DOCUMENT, ()))
            body = _LEADS.sub(lambda old: f"{old.group(1)}{led.get(old.group(2), old.group(2))}", body)
        for copy in range(copies):
            own_body = number(self.with_own_lists(body, splice), self.ids)
            whole = _marked_end(own_body, end, self.ids) if copy == 0 else own_body
            self.body.append(f"{whole}{closing}" if last and copy == copies - 1 else _closed(whole, closing))

    def with_own_lists(self, body: str, splice: _Splice) -> str:
        """A document's numbered lists begin again."""
        renamed: dict[str, str] = {}
        if not splice.lists:
            return body

        def own(old: re.Match[str]) -> str:
            id_ = old.group()
            if id_ in splice.lists and id_ not in renamed:
                self.next_list += 1
                renamed[id_] = str(self.next_list)
                self.lists.append(f'<w:num w:numId="{self.next_list}">{splice.lists[id_]}</w:num>')
            return renamed.get(id_, id_)

        return _LIST_USED.sub(own, body)

    def page_part(self, made: Rendered, part: _PagePart, end: str) -> str:
        """The relationship of a header or footer; documents that have the same one share it."""
        text = made.texts[part.member]
        if text.count("NUMPAGES") != text.count(_PAGES) or "<w:numId" in text:
            raise NotSpliceableError
        shown = made.used.get(part.member, ())
        text = text.replace(_PAGES, _FIELD.format(' w:dirty="true"', f"PAGEREF {end}"))
        key = (part.kind, text, part.leads, *(member_of(picture)[0] for picture in shown))
        if key not in self.parts:
            name = f"{part.kind}{len(self.parts) + 1}.xml"
            self.parts[key] = self.relate(part.kind, name)
            self.members[f"word/{name}"] = deflate(number(text, self.ids).encode())
            self.types[f"word/{name}"] = f"{WORD_TYPE}.{part.kind}+xml"
            self.members |= part.pictures
            self.endings |= {picture.rpartition(".")[2] for picture in part.pictures}
            if shown or part.leads:
                rows = part.leads + "".join(
                    relationship_row(relation_id(n), "image", self.picture(p)) for n, p in enumerate(shown, 1)
                )
                self.members[rels_of(f"word/{name}")] = deflate(relationships_part(rows))
        return self.parts[key]

    def pictures(self, shown: Sequence[Picture]) -> dict[str, str]:
        """New relationships for the pictures of a body, by the old ones."""
        return {relation_id(n): self.relate("image", self.picture(p)) for n, p in enumerate(shown, 1)}

    def picture(self, picture: Picture) -> str:
        member, data = member_of(picture)
        self.members[member] = data
        self.endings.add(picture.ending)
        return member.removeprefix("word/")

    def relate(self, kind: str, target: str) -> str:
        id_ = f"rIdPart{len(self.relations) + 1}"
        self.relations.append(relationship_row(id_, kind, target))
        return id_

    def finished(self, properties: Properties) -> bytes:
        """The binder as a .docx."""
        shared = self.look.shared
        members = {shared_member(kind): data for kind, data in shared.items()}
        numbering = self.look.numbering.replace("</w:numbering>", f"{''.join(self.lists)}</w:numbering>")
        around = package_parts(shared, self.relations, self.types, self.endings, properties)
        around[shared_member("numbering")] = numbering.encode()
        around[DOCUMENT] = "".join((self.look.root, *self.body, _END)).encode()
        return join({**self.members, **members, **{name: deflate(data) for name, data in around.items()}})


def _marked_end(body: str, name: str, ids: IdAllocator) -> str:
    """A bookmark at the document's end: the page it is on is the number of pages."""
    whole = body if body.endswith("</w:p>") else f"{body}{SPACER}"
    id_ = ids.next()
    mark = f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/><w:bookmarkEnd w:id="{id_}"/>'
    return f"{whole.removesuffix('</w:p>')}{mark}</w:p>"


def _closed(body: str, section: str) -> str:
    """Put a document's section into its last paragraph."""
    whole = body if body.endswith("</w:p>") else f"{body}{SPACER}"
    begin = max(whole.rfind("<w:p>"), whole.rfind("<w:p "))
    opening, paragraph = whole[:begin], whole[begin:]
    if begin < 0 or paragraph.count("</w:p>") > 1:
        raise NotSpliceableError
    if "<w:pPr>" in paragraph:
        return f"{opening}{paragraph.replace('</w:pPr>', f'{section}</w:pPr>', 1)}"
    if "<w:pPr" in paragraph:
        raise NotSpliceableError
    tag_end = paragraph.index(">") + 1
    return f"{opening}{paragraph[:tag_end]}<w:pPr>{section}</w:pPr>{paragraph[tag_end:]}"
