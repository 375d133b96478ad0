"""What every joined binder has around its documents: the parts all share, and what leads to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from secor_docs.ooxml.content_types import TYPES, content_types_part
from secor_docs.ooxml.namespaces import DOCUMENT, WORD_TYPE
from secor_docs.ooxml.properties import CORE, CORE_TYPE, Properties, core_properties
from secor_docs.ooxml.relationships import relationship_row, relationships_part, rels_of

SHARED = ("styles", "numbering", "settings", "fontTable", "theme")
"""Kinds of parts a binder has once, whatever its documents."""

HOUSE_LISTS = 2
"""Lists of the house style; a document's own numbered lists come after them."""

_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"


def shared_member(kind: str) -> str:
    """Name of a shared part in a binder's package."""
    return f"word/{_target(kind)}"


def _target(kind: str) -> str:
    return "theme/theme1.xml" if kind == "theme" else f"{kind}.xml"


def package_parts(
    shared: Collection[str],
    relations: Iterable[str],
    types: Mapping[str, str],
    endings: Iterable[str],
    properties: Properties,
) -> dict[str, bytes]:
    """The relationships, content types and properties of a binder.

    Args:
        shared: the kinds of :data:`SHARED` parts it has.
        relations: rows of the relationships of its main part, without those to shared parts.
        types: content type of each of its headers and footers, by part.
        endings: endings of the names of its pictures.
        properties: what Word shows under File, Info.
    """
    kinds = [(number, kind) for number, kind in enumerate(SHARED, 1) if kind in shared]
    leads = "".join(relationship_row(f"rIdHouse{number}", kind, _target(kind)) for number, kind in kinds)
    core = relationship_row("rId2", "core-properties", CORE)
    main = relationship_row("rId1", "officeDocument", DOCUMENT)
    overrides = {
        **types,
        **{shared_member(k): _THEME_TYPE if k == "theme" else f"{WORD_TYPE}.{k}+xml" for _, k in kinds},
        DOCUMENT: f"{WORD_TYPE}.document.main+xml",
        CORE: CORE_TYPE,
    }
    return {
        rels_of(DOCUMENT): relationships_part(f"{leads}{''.join(relations)}"),
        CORE: core_properties(properties),
        rels_of(""): relationships_part(f"{main}{core}"),
        TYPES: content_types_part(dict(sorted(overrides.items())), endings),
    }
