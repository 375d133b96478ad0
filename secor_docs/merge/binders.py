"""An edited joined binder: taken apart into its documents, each merged on its own, and joined again.

A binder numbers its headers, lists and pages through, so with one document more every number after it is
another one. Only document by document can three versions of it be compared.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from secor_docs.merge.blocks import key_of, words_in
from secor_docs.merge.documents import Conflict, Merged, merge_parts
from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import CORE, Properties
from secor_docs.ooxml.relationships import (
    NOWHERE,
    Relationship,
    part_of,
    relationship_row,
    relationships_of,
    relationships_part,
    rels_of,
    used_relationships,
)
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError
from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.join.package_parts import SHARED
from secor_docs.word.sections import add_page_part, page_parts, sections_of

_W = f"{{{W_NS}}}"
_END = re.compile(r"end_\d+")
_OWN_PAGES = re.compile(rb"PAGEREF end_\d+")


def merge_binders(made: bytes, theirs: bytes, new: bytes) -> Merged:
    """Bring our changes into a joined binder a person has edited.

    Args:
        made: the binder as we made it, from which the person set out.
        theirs: the person's version.
        new: the binder as we make it now.

    Raises:
        PackageError: one of the three cannot be taken apart, or holds what cannot be joined, such as comments.
    """
    with reading():
        base, host, fresh = (_Joined(data) for data in (made, theirs, new))
        pairs = _Pairs(base, host, fresh)
        documents = [DocumentToJoin(f"document {n}", parts) for n, parts in enumerate(pairs.documents(), 1)]
        if not pairs.taken:
            return Merged(theirs, 0, tuple(pairs.conflicts))
        try:
            members = unpack(join_documents(documents, Properties("")))
        except InputWrongError as error:
            raise PackageError(str(error)) from error
        members[CORE] = fresh.members[CORE]
    return Merged(pack(members), pairs.taken, tuple(pairs.conflicts))


# -- taken apart --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Document:
    """One document of a binder.

    Attributes:
        end: name of the bookmark at its end; the person's version has the same.
        blocks: what is in it; the last block holds its section.
        page_parts: its headers and footers, by kind and pages: ids of relationships.
        text: what it says and looks like.
        title: what its header says and no other one.
        first: the first line of its text.
    """

    end: str
    blocks: list[etree._Element]
    page_parts: Mapping[tuple[str, str], str]
    text: str = ""
    title: tuple[str, ...] = ()
    first: str = ""


class _Joined:
    """A binder taken apart.

    Raises:
        PackageError: it has no marks between its documents.
    """

    def __init__(self, data: bytes) -> None:
        self.members = unpack(data)
        for name in self.members:
            if re.fullmatch(r"word/(document|(header|footer)\w*)\.xml", name):
                # "page x of y" counts the pages of its document again, whichever place that gets.
                self.members[name] = _OWN_PAGES.sub(b"NUMPAGES", self.members[name])
        self.root = parse(self.members[DOCUMENT])
        self.relations = relationships_of(self.members)
        self._shared = {kind: name for kind in SHARED if (name := part_of(self.members, kind))}
        self._parts: dict[str, tuple[str, list[str]]] = {}
        self.documents = list(self._documents())
        if not any(document.end for document in self.documents):
            raise PackageError("no marks between the documents")
        common = Counter(piece for document in self.documents for piece in {*document.title})
        for document in self.documents:
            # Company and letterhead are in every header; a document's number and title are its own.
            document.title = tuple(p for p in document.title if common[p] < len(self.documents))
        self.by_end = {document.end: document for document in self.documents if document.end}

    def _documents(self) -> Iterator[_Document]:
        body = self.root.find(f"{_W}body")
        if body is None:
            raise PackageError("no main part")
        blocks: list[etree._Element] = []
        given: dict[tuple[str, str], str] = {}
        end, inherited = "", dict(given)
        for more, section in sections_of(body):
            blocks += more
            marks = (mark.get(f"{_W}name", "") for node in more for mark in node.iter(f"{_W}bookmarkStart"))
            end = [end, *filter(_END.fullmatch, marks)][-1]
            given |= page_parts(section)
            if end or more[-1] is body[-1]:
                yield self._document(end, blocks, {**inherited, **given})
                blocks, end, inherited = [], "", dict(given)

    def _document(self, end: str, blocks: list[etree._Element], page_parts: Mapping[tuple[str, str], str]) -> _Document:
        around = [self._says(id_) for _, id_ in sorted(page_parts.items())]
        text = "\n".join([*(key_of(block) for block in blocks), *(key for key, _ in around)])
        title = [
            piece
            for (kind, _), (_, words) in zip(sorted(page_parts), around, strict=True)
            if kind == "header"
            for piece in words
        ]
        first = next((line for block in blocks if (line := words_in(block).strip())), "")
        return _Document(end, blocks, page_parts, text, tuple(dict.fromkeys(title)), first)

    def _says(self, id_: str) -> tuple[str, list[str]]:
        """What a header or footer says: with its look, and its pieces for people."""
        member = self.relations.get(id_, NOWHERE).target
        if member not in self._parts:
            root = parse(self.members[member])
            lines = (words_in(paragraph) for paragraph in root.iter(f"{_W}p"))
            pieces = [piece.strip() for line in lines for piece in line.split("\t") if piece.strip()]
            self._parts[member] = ("\n".join(map(key_of, root)), pieces)
        return self._parts[member]

    def parts_of(self, document: _Document) -> dict[str, bytes]:
        """The parts of a Word file with one document only."""
        spaces = {prefix: space for prefix, space in self.root.nsmap.items() if prefix}
        root = etree.Element(self.root.tag, {str(k): str(v) for k, v in self.root.items()}, spaces)
        body = etree.SubElement(root, f"{_W}body")
        body.extend(copy.deepcopy(block) for block in document.blocks)
        for node in [*body.iter(f"{_W}bookmarkStart")]:
            if _END.fullmatch(node.get(f"{_W}name", "")):
                ends = (n for n in body.iter(f"{_W}bookmarkEnd") if n.get(f"{_W}id") == node.get(f"{_W}id"))
                for mark in (node, *list(ends)):
                    mark.getparent().remove(mark)  # type: ignore[union-attr]
        section = body[-1]
        if section.tag != f"{_W}sectPr":
            section = body[-1].find(f"{_W}pPr/{_W}sectPr")  # type: ignore[assignment]
            body.append(section)
        first = next(body.iter(f"{_W}sectPr"))
        own = page_parts(first)
        for where, id_ in document.page_parts.items():
            if where not in own:
                add_page_part(first, *where, id_)
        used = {id_: self.relations[id_] for id_ in sorted(used_relationships(body)) if id_ in self.relations}
        members = {name: self.members[name] for name in (TYPES, rels_of(""), *self._shared.values())}
        members[DOCUMENT] = to_bytes(root)
        leads = {**used, **{f"rIdShared-{kind}": Relationship(kind, name) for kind, name in self._shared.items()}}
        rows = (
            relationship_row(id_, kind, target if external else target.removeprefix("word/"), external=external)
            for id_, (kind, target, external) in leads.items()
        )
        members[rels_of(DOCUMENT)] = relationships_part("".join(rows))
        for to in used.values():
            if not to.external:
                self._carry(members, to.target)
        return members

    def _carry(self, members: dict[str, bytes], target: str) -> None:
        members[target] = self.members[target]
        if rels_of(target) in self.members:
            members[rels_of(target)] = self.members[rels_of(target)]
            for to in relationships_of(self.members, target).values():
                if not to.external and to.target in self.members:
                    members[to.target] = self.members[to.target]


# -- merged document by document ----------------------------------------------------------------------


@dataclass(slots=True)
class _Pairs:
    base: _Joined
    host: _Joined
    fresh: _Joined
    taken: int = 0
    conflicts: list[Conflict] = field(default_factory=list)

    def documents(self) -> Iterator[Mapping[str, bytes]]:
        """The documents of the merged binder, in order; the first is the person's, whose styles hold for all."""
        news = _versions(self.base.documents, self.fresh.documents)
        olds = {new.end: old for old, new in news}
        after = _followers(self.fresh.documents, {new.end for _, new in news})
        made = {old.end: new for old, new in news}
        for number, theirs in enumerate(self.host.documents):
            old = self.base.by_end.get(theirs.end)
            if number == 0:
                yield from (self.fresh.parts_of(new) for new in after.get("", ()))
            new = made.get(theirs.end)
            yield from self.document(old, theirs, new, first=number == 0)
            if new is not None:
                yield from self.added(after.get(new.end, ()))
        self.deleted(olds)

    def document(
        self, old: _Document | None, theirs: _Document, new: _Document | None, *, first: bool
    ) -> Iterator[Mapping[str, bytes]]:
        """What becomes of a document the person has."""
        if old is None or (new is not None and new.text == old.text):
            yield self.host.parts_of(theirs)
        elif new is None:
            if theirs.text != old.text:
                self.conflict(old, theirs, None)
                yield self.host.parts_of(theirs)
            else:
                self.taken += 1
        elif theirs.text == old.text and not first:
            self.taken += 1
            yield self.fresh.parts_of(new)
        else:
            merged = merge_parts(self.base.parts_of(old), self.host.parts_of(theirs), self.fresh.parts_of(new))
            self.taken += merged.taken
            self.conflicts += merged.conflicts
            yield merged.parts

    def added(self, documents: Sequence[_Document]) -> Iterator[Mapping[str, bytes]]:
        """New documents."""
        for document in documents:
            self.taken += 1
            yield self.fresh.parts_of(document)

    def deleted(self, olds: Mapping[str, _Document]) -> None:
        """Documents the person took out stay out; where we changed one, that is a conflict."""
        for new in self.fresh.documents:
            old = olds.get(new.end)
            if old is not None and old.end not in self.host.by_end and old.text != new.text:
                self.conflict(old, None, new)

    def conflict(self, *versions: _Document | None) -> None:
        made, theirs, new = ("" if v is None else "\n".join(filter(None, map(words_in, v.blocks))) for v in versions)
        self.conflicts.append(Conflict(made, theirs, new))


def _versions(old: Sequence[_Document], new: Sequence[_Document]) -> list[tuple[_Document, _Document]]:
    """Which document of one binder is which of another one: by number and title, else by its first line."""
    found: list[tuple[_Document, _Document]] = []
    left, waiting = list(new), list(old)
    keys: tuple[Callable[[_Document], object], ...] = (lambda d: d.title, lambda d: d.first)
    for key in keys:
        by_key: dict[object, list[_Document]] = {}
        for document in left:
            by_key.setdefault(key(document) or id(document), []).append(document)
        pairs = [(document, same.pop(0)) for document in waiting if (same := by_key.get(key(document)))]
        found += pairs
        taken = {id(document) for pair in pairs for document in pair}
        left, waiting = ([d for d in documents if id(d) not in taken] for documents in (left, waiting))
    return found


def _followers(documents: Sequence[_Document], known: set[str]) -> dict[str, list[_Document]]:
    """New documents, by the known document they come after."""
    found: dict[str, list[_Document]] = {}
    last = ""
    for document in documents:
        if document.end in known:
            last = document.end
        else:
            found.setdefault(last, []).append(document)
    return found
