"""The part of a package that says what each other part is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from secor_docs.ooxml.namespaces import CT_NS, XML_HEAD

TYPES = "[Content_Types].xml"

_IMAGE_TYPES = {
    "jpg": "image/jpeg",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
}
"""Content types that do not go by the ending of a picture's name."""


def image_type(ending: str) -> str:
    """The content type of pictures whose name ends so."""
    return _IMAGE_TYPES.get(ending, f"image/{ending}")


def content_types_part(overrides: Mapping[str, str], endings: Iterable[str] = ()) -> bytes:
    """The content types of a package.

    Args:
        overrides: content type by part, in the order they are written.
        endings: endings of the names of its pictures.
    """
    rows = "".join(map(_override, overrides, overrides.values()))
    types = (
        f'{XML_HEAD}<Types xmlns="{CT_NS}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    ).encode()
    for ending in sorted(set(endings)):
        types = with_ending(types, ending, image_type(ending))
    return types


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="/{part}" ContentType="{kind}"/>'


def with_ending(types: bytes, ending: str, kind: str) -> bytes:
    """The content types with that of parts with this ending, once."""
    text = types.decode()
    if f'Extension="{ending}"' in text:
        return types
    return _with(types, f'<Default Extension="{ending}" ContentType="{kind}"/>', r"<Types(?:\s[^>]*)?(?<!/)>()")


def with_part(types: bytes, part: str, kind: str) -> bytes:
    """The content types with that of one more part."""
    return _with(types, _override(part, kind), r"()</Types>\s*$")


def _with(types: bytes, row: str, place: str) -> bytes:
    text = types.decode()
    found = re.search(place, text)
    if found:
        return f"{text[: found.start(1)]}{row}{text[found.start(1) :]}".encode()
    from secor_docs.ooxml.xml import parse, to_bytes  # noqa: PLC0415 - heavy, and only for a part written in an unusual way

    root = parse(types)
    root.extend(list(parse(f'<Types xmlns="{CT_NS}">{row}</Types>')))
    return to_bytes(root)


def without_parts(types: bytes, parts: Collection[str]) -> bytes:
    """The content types without those of some parts."""
    from secor_docs.ooxml.xml import parse, to_bytes  # noqa: PLC0415 - heavy

    root = parse(types)
    for node in [node for node in root if node.get("PartName", "").removeprefix("/") in parts]:
        root.remove(node)
    return to_bytes(root)


def type_of(types: bytes, part: str) -> str:
    """The content type of a part; of a picture none is given for, by the ending of its name."""
    from secor_docs.ooxml.xml import parse  # noqa: PLC0415 - heavy

    ending = part.rpartition(".")[2].lower()
    root = parse(types)
    found = next((node for node in root if node.get("PartName", "") == f"/{part}"), None)
    if found is None:
        found = next((node for node in root if node.get("Extension", "").lower() == ending), None)
    return image_type(ending) if found is None else found.get("ContentType", "")
