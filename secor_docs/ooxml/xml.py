"""The one parser for XML that came from outside, and back to bytes."""

from __future__ import annotations

from lxml import etree

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def parse(data: bytes | str) -> etree._Element:
    """The tree of a part. Entities are not expanded, nothing is fetched; a large part is no fault.

    Raises:
        etree.XMLSyntaxError: it is not well-formed; ``damage.reading`` makes a :class:`PackageError` of it.
    """
    return etree.fromstring(data, _PARSER)


def to_bytes(root: etree._Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
