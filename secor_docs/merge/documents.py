"""Three versions of a Word file made one: what we made, what a person made of it, what we would make now.

Paragraph by paragraph, table rows and cells included. Where only one side changed something, that side
wins; where both did, the person's words stay and the conflict is listed. The person's file is the host:
its settings and everything we do not compare stay as they are.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from lxml import etree

from secor_docs.merge.blocks import key_of, words_in
from secor_docs.merge.styles_and_headers import take_pages, take_styles
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import DOCUMENT, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.relationships import relationships_of, used_relationships
from secor_docs.ooxml.xml import parse, to_bytes
from secor_docs.ooxml.zip_write import pack
from secor_docs.word.ids import IdAllocator
from secor_docs.word.join.numbering import add_lists, rename_lists, used_lists

_W = f"{{{W_NS}}}"
_AROUND = ("word/header", "word/footer")
_ALIKE = 0.5
"""Two paragraphs that share half of their letters are taken for versions of one."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place both sides changed; the person's version stays.

    Attributes:
        made: our text as it was; empty where there was none.
        theirs: the person's text; empty where it was deleted.
        new: our text as it would be now; empty where it is gone.
    """

    made: str
    theirs: str
    new: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged Word file.

    Attributes:
        data: the bytes of the .docx.
        taken: how many of our changes went in.
        conflicts: where both sides changed something.
    """

    data: bytes
    taken: int
    conflicts: tuple[Conflict, ...]


@dataclass(slots=True)
class _Merge:
    new: Mapping[str, bytes]
    theirs: Mapping[str, bytes]
    parts: dict[str, bytes]
    taken: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    brought: list[etree._Element] = field(default_factory=list)
    member: str = DOCUMENT

    def take(self, node: etree._Element) -> etree._Element:
        """A node of the new version on its way into the person's."""
        self.taken += 1
        own = copy.deepcopy(node)
        own.tail = None
        self.brought.append(own)
        return own

    def conflict(self, made: str, theirs: str, new: str) -> None:
        self.conflicts.append(Conflict(made, theirs, new))

    def may_take(self, node: etree._Element) -> bool:
        """False for what leads to another part (a picture, a link) the person's file does not have so."""
        used = used_relationships(node)
        used |= {"note" for _ in node.iter(f"{_W}footnoteReference", f"{_W}endnoteReference", f"{_W}commentReference")}
        ours, hosts = (_relations(members, self.member) for members in (self.new, self.theirs))
        return all(id_ in ours and ours[id_] == hosts.get(id_) for id_ in used)


def merge3(made: bytes, theirs: bytes, new: bytes) -> Merged:
    """Bring our changes into a document a person has edited.

    Args:
        made: the document as we made it, from which the person set out.
        theirs: the person's version.
        new: the document as we make it now.

    Raises:
        PackageError: one of the three is no Word file, or too damaged to compare.
    """
    with reading():
        merged = merge_parts(*(unpack(data) for data in (made, theirs, new)))
    return Merged(pack(merged.parts) if merged.taken else theirs, merged.taken, tuple(merged.conflicts))


def merge_parts(base: Mapping[str, bytes], host: Mapping[str, bytes], fresh: Mapping[str, bytes]) -> _Merge:
    """The same for opened files; where nothing was taken, the parts are the person's as they were."""
    parts = dict(host)
    merge = _Merge(fresh, host, parts)
    versions = (base, host, fresh)
    roots = {DOCUMENT: _part(merge, DOCUMENT, [version[DOCUMENT] for version in versions])}
    merge.taken += take_styles(base, parts, fresh)
    if take_pages(base, parts, fresh, roots[DOCUMENT]):
        merge.taken += 1
        roots |= {name: parse(parts[name]) for name in parts if name.startswith(_AROUND)}
    else:
        for name in sorted(name for name in host if name.startswith(_AROUND)):
            if name in base and name in fresh:
                roots[name] = _part(merge, name, [version[name] for version in versions])
    if merge.taken:
        _lists(merge, parts, roots[DOCUMENT])
        ids = IdAllocator()
        for name, root in sorted(roots.items()):
            ids.renumber(root)
            parts[name] = to_bytes(root)
    return merge


def _part(merge: _Merge, member: str, versions: Sequence[bytes]) -> etree._Element:
    merge.member = member
    base, host, fresh = (parse(data) for data in versions)
    if member == DOCUMENT:
        tops = [root.find(f"{_W}body") for root in (base, host, fresh)]
        if None in tops:
            raise PackageError("its main part has no body")
        _merge_children(merge, *(top for top in tops if top is not None))
    else:
        _merge_children(merge, base, host, fresh)
    return host


def _lists(merge: _Merge, members: dict[str, bytes], root: etree._Element) -> None:
    """Numbered lists that came along bring their definitions."""
    name = "word/numbering.xml"
    used = used_lists(merge.brought)
    if not used or name not in members or name not in merge.new:
        return
    ours, theirs = parse(merge.new[name]), parse(members[name])
    shapes, known = _shapes(ours), _shapes(theirs)
    # A step that comes into a list both sides have goes on counting in it.
    strange = {id_ for id_ in used if shapes.get(id_) != known.get(id_)}
    if not strange:
        return
    renamed = add_lists(theirs, ours, strange)
    for node in merge.brought:
        if node.getroottree().getroot() is root:
            rename_lists(node, renamed)
    members[name] = to_bytes(theirs)


def _shapes(numbering: etree._Element) -> dict[str, tuple[str, ...]]:
    """How each list counts, by its id."""
    levels = {
        shape.get(f"{_W}abstractNumId", ""): tuple(
            node.get(f"{_W}val", "") for node in shape.iter(f"{_W}numFmt", f"{_W}lvlText")
        )
        for shape in numbering.findall(f"{_W}abstractNum")
    }
    links = ((num.get(f"{_W}numId", ""), num.find(f"{_W}abstractNumId")) for num in numbering.findall(f"{_W}num"))
    return {id_: levels.get("" if link is None else link.get(f"{_W}val", ""), ()) for id_, link in links}


def _relations(members: Mapping[str, bytes], member: str) -> dict[str, tuple[str, bytes]]:
    """What each relationship of a part leads to, by id."""
    return {id_: (to.target, members.get(to.target, b"")) for id_, to in relationships_of(members, member).items()}


# -- aligning and merging -----------------------------------------------------------------------------

_BLOCKS = (f"{_W}p", f"{_W}tbl", f"{_W}sdt", f"{_W}tr", f"{_W}tc")


@dataclass(slots=True)
class _Side:
    """What one side made of the blocks of the base.

    Attributes:
        became: for each block of the base its version on this side, or None where it was deleted.
        added: new blocks, by the number of base blocks before them.
        moved: of the added ones, those that are a block of the base elsewhere: which.
    """

    became: list[etree._Element | None]
    added: dict[int, list[etree._Element]]
    moved: dict[etree._Element, int]


def _align(base: Sequence[etree._Element], side: Sequence[etree._Element]) -> _Side:
    keys = [key_of(node) for node in base]
    others = [key_of(node) for node in side]
    became: list[etree._Element | None] = [None] * len(base)
    added: dict[int, list[etree._Element]] = {}
    for kind, b1, b2, s1, s2 in SequenceMatcher(None, keys, others, autojunk=False).get_opcodes():
        if kind == "equal":
            became[b1:b2] = side[s1:s2]
        elif kind == "insert":
            added.setdefault(b1, []).extend(side[s1:s2])
        elif kind == "replace":
            _pair(base, side, (b1, b2), (s1, s2), became, added)
    moved: dict[etree._Element, int] = {}
    gone = {keys[at]: at for at, node in enumerate(became) if node is None and words_in(base[at]).strip()}
    for node in (node for nodes in added.values() for node in nodes):
        at = gone.pop(key_of(node), None)
        if at is not None:
            moved[node] = at
    return _Side(became, added, moved)


def _pair(
    base: Sequence[etree._Element],
    side: Sequence[etree._Element],
    of_base: tuple[int, int],
    of_side: tuple[int, int],
    became: list[etree._Element | None],
    added: dict[int, list[etree._Element]],
) -> None:
    """Which of some blocks are versions of which others: in order, alike, of one kind."""
    (at, end), (first, last) = of_base, of_side
    for number in range(first, last):
        node = side[number]
        match = next((b for b in range(at, end) if _alike(base[b], node)), None)
        if match is None and end - at == last - number and base[at].tag == node.tag:
            match = at  # as many left on both sides: each stands for its own
        if match is None:
            added.setdefault(at, []).append(node)
        else:
            became[match] = node
            at = match + 1


def _alike(one: etree._Element, other: etree._Element) -> bool:
    if one.tag != other.tag:
        return False
    matcher = SequenceMatcher(None, words_in(one), words_in(other), autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _blocks(parent: etree._Element) -> list[etree._Element]:
    return [child for child in parent if child.tag in _BLOCKS]


def _merge_children(
    merge: _Merge, base_parent: etree._Element, host: etree._Element, fresh_parent: etree._Element
) -> None:
    """Merge the blocks below three versions of one parent into ``host``."""
    base = _blocks(base_parent)
    theirs, new = _align(base, _blocks(host)), _align(base, _blocks(fresh_parent))
    merged = _MergedBlocks(merge, base, theirs, new)
    wanted = list(merged.blocks())
    standing = _blocks(host)
    if len(wanted) == len(standing) and all(a is b for a, b in zip(wanted, standing, strict=True)):
        return
    at = _start(host, standing)
    for node in standing:
        host.remove(node)
    for offset, node in enumerate(wanted):
        host.insert(at + offset, node)


def _start(host: etree._Element, standing: Sequence[etree._Element]) -> int:
    """Where the blocks of a parent begin: past its properties."""
    if standing:
        return host.index(standing[0])
    return next((n for n, child in enumerate(host) if child.tag == f"{_W}sectPr"), len(host))


@dataclass(slots=True)
class _MergedBlocks:
    merge: _Merge
    base: Sequence[etree._Element]
    theirs: _Side
    new: _Side

    def blocks(self) -> Iterator[etree._Element]:
        """The merged blocks, in order."""
        for at in range(len(self.base) + 1):
            yield from self.added(at)
            if at < len(self.base):
                yield from self.block(at)

    def added(self, at: int) -> Iterator[etree._Element]:
        mine = self.theirs.added.get(at, [])
        for node in mine:
            where = self.theirs.moved.get(node)
            yield from [node] if where is None else self.moved_by_them(node, where)
        known = {key_of(node) for node in mine}
        for node in self.new.added.get(at, []):
            where = self.new.moved.get(node)
            if where is not None:
                yield from self.moved_by_us(where)
            elif key_of(node) not in known:
                yield from self.take(node, "")

    def moved_by_them(self, node: etree._Element, at: int) -> Iterator[etree._Element]:
        """They moved a block; what we changed in it goes along."""
        ours = self.new.became[at]
        if ours is None and at in self.new.moved.values():
            yield node
        elif ours is None:
            self.merge.taken += 1
        elif key_of(ours) == key_of(self.base[at]):
            yield node
        else:
            yield from self.take(ours, words_in(node), instead=node)

    def moved_by_us(self, at: int) -> Iterator[etree._Element]:
        """We moved a block; theirs, edited or not, stands in the new place."""
        theirs = self.theirs.became[at]
        if theirs is not None:
            self.merge.taken += 1
            yield theirs

    def block(self, at: int) -> Iterator[etree._Element]:
        made, theirs, ours = self.base[at], self.theirs.became[at], self.new.became[at]
        if theirs is None:
            if ours is not None and at not in self.theirs.moved.values() and key_of(ours) != key_of(made):
                self.merge.conflict(words_in(made), "", words_in(ours))
            return
        if ours is None:
            yield from self.gone(at, theirs)
        elif key_of(ours) in {key_of(made), key_of(theirs)}:
            yield theirs
        elif key_of(theirs) == key_of(made):
            yield from self.take(ours, words_in(theirs), instead=theirs)
        elif theirs.tag == ours.tag and self.inside(made, theirs, ours):
            yield theirs
        else:
            self.merge.conflict(words_in(made), words_in(theirs), words_in(ours))
            yield theirs

    def gone(self, at: int, theirs: etree._Element) -> Iterator[etree._Element]:
        """We took a block away, or moved it."""
        if at in self.new.moved.values():
            return  # it is in the new place
        if key_of(theirs) == key_of(self.base[at]):
            self.merge.taken += 1
            return
        self.merge.conflict(words_in(self.base[at]), words_in(theirs), "")
        yield theirs

    def take(
        self, node: etree._Element, theirs: str, instead: etree._Element | None = None
    ) -> Iterator[etree._Element]:
        if self.merge.may_take(node):
            yield self.merge.take(node)
            return
        self.merge.conflict(words_in(instead), theirs, words_in(node) or "(a picture)")
        if instead is not None:
            yield instead

    def inside(self, made: etree._Element, theirs: etree._Element, ours: etree._Element) -> bool:
        """Merge two tables, rows, cells or controls by what is in them; False where that cannot be."""
        inner = _INSIDE.get(theirs.tag)
        if inner is None:
            return False
        parents = [inner(node) for node in (made, theirs, ours)]
        if any(parent is None for parent in parents):
            return False
        if theirs.tag == f"{_W}tr" and len({len(_blocks(node)) for node in (made, theirs, ours)}) > 1:
            return False
        _merge_children(self.merge, *(parent for parent in parents if parent is not None))
        return True


def _itself(node: etree._Element) -> etree._Element | None:
    return node


def _content(node: etree._Element) -> etree._Element | None:
    return node.find(f"{_W}sdtContent")


_INSIDE: Mapping[str, Callable[[etree._Element], etree._Element | None]] = {
    f"{_W}tbl": _itself,
    f"{_W}tr": _itself,
    f"{_W}tc": _itself,
    f"{_W}sdt": _content,
}
