"""A document's properties: title, subject, author and dates, as Word shows them under File, Info."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from secor_docs.word.package import CT_NS, XML_HEAD


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


def core_properties(properties: Properties) -> bytes:
    """The part with title, subject, author and dates. No time of day: same input, same bytes."""
    said = {
        "dc:title": properties.title,
        "dc:subject": properties.subject,
        "dc:creator": properties.author,
        "cp:lastModifiedBy": properties.author,
        "dc:language": "en-CA",
    }
    rows = "".join(f"<{name}>{_xml_text(value)}</{name}>" for name, value in said.items() if value)
    if properties.dated is not None:
        rows += "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{properties.dated.isoformat()}T00:00:00Z</dcterms:{name}>'
            for name in ("created", "modified")
        )
    return (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{CT_NS.replace("content-types", "metadata/core-properties")}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{rows}</cp:coreProperties>'
    ).encode()


def _xml_text(value: str) -> str:
    return escape(value, {"\r": "&#13;"})
