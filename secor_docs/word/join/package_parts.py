"""What every joined binder has around its documents: the parts all share, and what leads to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from secor_docs.ooxml.properties import Properties, core_properties
from secor_docs.ooxml.zip_write import CT_NS, PKG_REL_NS, XML_HEAD, relationship, relationships
from secor_docs.word.render.pictures import IMAGE_TYPES, TYPES, with_content_type

SHARED = ("styles", "numbering", "settings", "fontTable", "theme")
"""Kinds of parts a binder has once, whatever its documents."""

HOUSE_LISTS = 2
"""Lists of the house style; a document's own numbered lists come after them."""

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


def shared_member(kind: str) -> str:
    """Name of a shared part in a binder's package."""
    return f"word/{_target(kind)}"


def _target(kind: str) -> str:
    return "theme/theme1.xml" if kind == "theme" else f"{kind}.xml"


def casing(
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
    leads = "".join(relationship(f"rIdHouse{number}", kind, _target(kind)) for number, kind in kinds)
    core = f'<Relationship Id="rId2" Type="{PKG_REL_NS}/metadata/core-properties" Target="docProps/core.xml"/>'
    main = relationship("rId1", "officeDocument", "word/document.xml")
    overrides = {
        **types,
        **{f"/{shared_member(kind)}": f"{WORD_TYPE}.{kind}+xml" for _, kind in kinds if kind != "theme"},
        **{f"/{shared_member(kind)}": _THEME_TYPE for _, kind in kinds if kind == "theme"},
        "/word/document.xml": f"{WORD_TYPE}.document.main+xml",
        "/docProps/core.xml": _CORE_TYPE,
    }
    return {
        "word/_rels/document.xml.rels": relationships(f"{leads}{''.join(relations)}"),
        "docProps/core.xml": core_properties(properties),
        "_rels/.rels": relationships(f"{main}{core}"),
        TYPES: _content_types(overrides, endings),
    }


def _content_types(overrides: Mapping[str, str], endings: Iterable[str]) -> bytes:
    rows = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in sorted(overrides.items()))
    types = (
        f'{XML_HEAD}<Types xmlns="{CT_NS}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    ).encode()
    for ending in sorted(set(endings)):
        types = with_content_type(types, ending, IMAGE_TYPES.get(ending, f"image/{ending}"))
    return types
