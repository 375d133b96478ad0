"""What leads from a part of a package to another one, or to an address outside: read and written."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from secor_docs.ooxml.namespaces import DOCUMENT, PKG_REL_NS, R_NS, XML_HEAD

if TYPE_CHECKING:
    from lxml import etree

_CLOSE = "</Relationships>"
_ROW = r'<Relationship Id="([^"]*)" Type="([^"]*)" Target="([^"]*)"(?: TargetMode="(External)")?/>'
_AS_WRITTEN = re.compile(f'(?:{re.escape(XML_HEAD)})?<Relationships xmlns="{PKG_REL_NS}">(?:{_ROW})*{_CLOSE}')


class Relationship(NamedTuple):
    """A relationship of a part.

    Attributes:
        kind: the last word of its type, such as ``image``.
        target: name of the part it leads to, or an address outside.
        external: it leads outside.
    """

    kind: str
    target: str
    external: bool = False


NOWHERE = Relationship("", "")


def rels_of(part: str) -> str:
    """Name of the part with the relationships of a part; of the package itself for ``""``."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relationships_of(parts: Mapping[str, bytes], part: str = DOCUMENT) -> dict[str, Relationship]:
    """The relationships of a part, by id; none where it has none."""
    return read_relationships(parts.get(rels_of(part), b""), part)


def read_relationships(data: bytes, part: str) -> dict[str, Relationship]:
    """The relationships of a part, by id.

    Args:
        data: the part that holds them; may be empty.
        part: the part they lead away from.
    """
    return {id_: _read(part, *row) for id_, *row in _rows(data)} if data else {}


def _rows(data: bytes) -> list[list[str]]:
    text = data.decode("utf-8", "replace")
    if _AS_WRITTEN.fullmatch(text):  # most are, and need no parser
        return [[*map(html.unescape, row)] for row in re.findall(_ROW, text)]
    from secor_docs.ooxml.xml import parse  # noqa: PLC0415 - heavy

    names = ("Id", "Type", "Target", "TargetMode")
    return [[node.get(name, "") for name in names] for node in parse(data).iter(f"{{{PKG_REL_NS}}}Relationship")]


def _read(part: str, kind: str, target: str, mode: str) -> Relationship:
    external = mode.lower() == "external"
    if not external:
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
    return Relationship(kind.rpartition("/")[2], target, external)


def part_of(parts: Mapping[str, bytes], kind: str, part: str = DOCUMENT) -> str:
    """Name of the part another one calls ``styles``, ``theme`` and so on; empty without one."""
    return next((to.target for to in relationships_of(parts, part).values() if to.kind == kind), "")


def used_relationships(node: etree._Element) -> set[str]:
    """Ids of the relationships an element and those below it use."""
    return {str(v) for element in node.iter() for name, v in element.items() if str(name).startswith(f"{{{R_NS}}}")}


# -- written ------------------------------------------------------------------------------------------


def relationship_row(id_: str, kind: str, target: str, *, external: bool = False) -> str:
    """A row of relationships; ``kind`` is the last word of its type, and ``target`` as seen from the part."""
    space = f"{PKG_REL_NS}/metadata" if kind == "core-properties" else R_NS
    safe = target.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f'<Relationship Id="{id_}" Type="{space}/{kind}" Target="{safe}"{_EXTERNAL if external else ""}/>'


_EXTERNAL = ' TargetMode="External"'


def relationships_part(rows: str) -> bytes:
    """A part of relationships around its rows."""
    return f'{XML_HEAD}<Relationships xmlns="{PKG_REL_NS}">{rows}{_CLOSE}'.encode()


def with_relationships(data: bytes, rows: str) -> bytes:
    """A part of relationships with more rows at its end."""
    if not data:
        return relationships_part(rows)
    text = data.decode("utf-8").rstrip()
    if text.endswith(_CLOSE):
        return f"{text.removesuffix(_CLOSE)}{rows}{_CLOSE}".encode()
    from secor_docs.ooxml.xml import parse, to_bytes  # noqa: PLC0415 - heavy

    root = parse(data)
    root.extend(list(parse(relationships_part(rows))))
    return to_bytes(root)


def without_relationships(data: bytes, ids: set[str]) -> bytes:
    """A part of relationships without some of its rows."""
    from secor_docs.ooxml.xml import parse, to_bytes  # noqa: PLC0415 - heavy

    root = parse(data)
    for node in [node for node in root if node.get("Id") in ids]:
        root.remove(node)
    return to_bytes(root)
