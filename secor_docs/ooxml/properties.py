"""A document's properties: title, subject, author and dates, as Word shows them under File, Info."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date

from secor_docs.ooxml.content_types import TYPES, with_part
from secor_docs.ooxml.namespaces import CORE_NS, XML_HEAD
from secor_docs.ooxml.relationships import part_of, relationship_row, rels_of, with_relationships


@dataclass(frozen=True, slots=True)
class Properties:
    """What Word shows under File, Info.

    Attributes:
        title: the document's title.
        subject: what it is part of.
        author: the company.
        dated: the program's date of issue; None leaves the dates out.
    """

    title: str
    subject: str = ""
    author: str = ""
    dated: date | None = None


CORE = "docProps/core.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


def lead_to_properties(parts: dict[str, bytes]) -> str:
    """The part with a package's properties; added if a template made elsewhere has none."""
    found = part_of(parts, "core-properties", "")
    if not found:
        rels = parts.get(rels_of(""), b"")
        parts[rels_of("")] = with_relationships(rels, relationship_row("rIdProperties", "core-properties", CORE))
        parts[TYPES] = with_part(parts[TYPES], CORE, CORE_TYPE)
    return found or CORE


def core_properties(properties: Properties) -> bytes:
    """The part with title, subject, author and dates. No time of day: same input, same bytes."""
    values = {
        "dc:title": properties.title,
        "dc:subject": properties.subject,
        "dc:creator": properties.author,
        "cp:lastModifiedBy": properties.author,
        "dc:language": "en-CA",
    }
    rows = "".join(f"<{name}>{_xml_text(value)}</{name}>" for name, value in values.items() if value)
    if properties.dated is not None:
        day = f"{properties.dated.isoformat()}T00:00:00Z"
        rows += "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>' for name in ("created", "modified")
        )
    return (
        f"{XML_HEAD}<cp:coreProperties "
        f'xmlns:cp="{CORE_NS}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{rows}</cp:coreProperties>'
    ).encode()


def _xml_text(value: str) -> str:
    return html.escape(value, quote=False).replace("\r", "&#13;")
