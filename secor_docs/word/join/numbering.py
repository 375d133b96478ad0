"""The lists and styles of a document on its way into a binder that has lists and styles already.

Numbered lists begin again in every document, as they did when it stood alone. Styles the binder does not
have come along; where both have one of the same name, the binder's own look holds.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping

from lxml import etree

from secor_docs.ooxml.namespaces import W_NS
from secor_docs.word.join.package_parts import HOUSE_LISTS

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"


def bare_numbering() -> etree._Element:
    """A numbering part without lists."""
    return etree.Element(f"{_W}numbering", nsmap={"w": W_NS})


def new_styles(styles: etree._Element, theirs: etree._Element) -> list[etree._Element]:
    """Bring along the styles ``styles`` does not have; returns those that are new there."""
    known = {style.get(f"{_W}styleId", "") for style in styles.findall(f"{_W}style")}
    added = []
    for style in theirs.findall(f"{_W}style"):
        name = style.get(f"{_W}styleId", "")
        if name not in known:
            own = copy.deepcopy(style)
            if own.get(f"{_W}default") is not None:
                del own.attrib[f"{_W}default"]
            styles.append(own)
            known.add(name)
            added.append(own)
    return added


def used_lists(roots: Iterable[etree._Element]) -> set[str]:
    """Ids of the lists that paragraphs and styles below ``roots`` use."""
    return {node.get(_VAL, "") for root in roots for node in root.iter(f"{_W}numId")}


def add_lists(numbering: etree._Element, theirs: etree._Element, used: Iterable[str]) -> dict[str, str]:
    """Add the lists of a document to a binder's numbering.

    Args:
        numbering: the binder's; changed.
        theirs: the document's.
        used: ids of the lists the document uses.

    Returns:
        The new id of each list that has one.
    """
    ours = {number.get(f"{_W}numId", ""): number for number in numbering.findall(f"{_W}num")}
    patterns = {_pattern(shape): _id(shape) for shape in numbering.findall(f"{_W}abstractNum")}
    shapes = {_id(shape): shape for shape in theirs.findall(f"{_W}abstractNum")}
    wanted = set(used)
    next_id = max((int(id_) for id_ in ours), default=HOUSE_LISTS)
    copied: dict[str, str] = {}
    renamed: dict[str, str] = {}
    for number in theirs.findall(f"{_W}num"):
        old = number.get(f"{_W}numId", "")
        shape = shapes.get(_shape_of(number))
        if old not in wanted or shape is None:
            continue
        known = patterns.get(_pattern(shape))
        if known is not None and _same_house_list(old, ours, known):
            continue
        # A list without a start of its own goes on where the last one of its shape stopped, so a
        # document brings its own shape, unless its lists begin again by themselves or have no numbers.
        if known is None or not (_begins_again(number) or _bullets(shape)):
            known = copied.get(_id(shape)) or _add_shape(numbering, shape)
            copied[_id(shape)] = known
            patterns.setdefault(_pattern(shape), known)
        next_id += 1
        renamed[old] = str(next_id)
        own = copy.deepcopy(number)
        own.set(f"{_W}numId", renamed[old])
        own.find(f"{_W}abstractNumId").set(_VAL, known)  # type: ignore[union-attr]
        _after_last(numbering, own, "num", "abstractNum")
    return renamed


def rename_lists(root: etree._Element, renamed: Mapping[str, str]) -> None:
    """Let the paragraphs below ``root`` use the lists under their new ids."""
    for node in root.iter(f"{_W}numId"):
        node.set(_VAL, renamed.get(node.get(_VAL, ""), node.get(_VAL, "")))


def _id(shape: etree._Element) -> str:
    return shape.get(f"{_W}abstractNumId", "")


def _shape_of(number: etree._Element) -> str:
    link = number.find(f"{_W}abstractNumId")
    return "" if link is None else link.get(_VAL, "")


def _same_house_list(old: str, ours: Mapping[str, etree._Element], shape: str) -> bool:
    return int(old) <= HOUSE_LISTS and old in ours and _shape_of(ours[old]) == shape


def _begins_again(number: etree._Element) -> bool:
    return number.find(f"{_W}lvlOverride/{_W}startOverride") is not None


def _bullets(shape: etree._Element) -> bool:
    formats = shape.findall(f"{_W}lvl/{_W}numFmt")
    return bool(formats) and all(kind.get(_VAL) == "bullet" for kind in formats)


def _add_shape(numbering: etree._Element, shape: etree._Element) -> str:
    number = str(max((int(_id(known)) for known in numbering.findall(f"{_W}abstractNum")), default=-1) + 1)
    own = copy.deepcopy(shape)
    own.set(f"{_W}abstractNumId", number)
    for node in own.findall(f"{_W}nsid"):
        own.remove(node)  # Word takes shapes of one nsid for the same list
    _after_last(numbering, own, "abstractNum", "numPicBullet")
    return number


def _after_last(numbering: etree._Element, new: etree._Element, *names: str) -> None:
    """Insert after the last child of one of these names, as the schema's order asks."""
    for name in names:
        found = numbering.findall(f"{_W}{name}")
        if found:
            found[-1].addnext(new)
            return
    numbering.insert(0, new)


def _pattern(shape: etree._Element) -> bytes:
    bare = copy.deepcopy(shape)
    for name in list(bare.attrib):
        del bare.attrib[name]
    for name in ("nsid", "tmpl"):
        for node in bare.findall(f"{_W}{name}"):
            bare.remove(node)
    return etree.tostring(bare, method="c14n")
