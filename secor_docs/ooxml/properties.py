"""A document's properties: title, subject, author and dates, as Word shows them under File, Info."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import date

from secor_docs.ooxml.zip_write import CT_NS, PKG_REL_NS, XML_HEAD


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


_CORE = "docProps/core.xml"
_CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"


def lead_to_properties(members: dict[str, bytes]) -> str:
    """The member that holds a package's properties; led to where a template made elsewhere has none."""
    relation = f"{PKG_REL_NS}/metadata/core-properties"
    rels = members.get("_rels/.rels", b"").decode()
    found = re.search(rf"<Relationship\b[^>]*{re.escape(relation)}[^>]*>", rels)
    target = re.search(r'Target="/?([^"]+)"', found.group()) if found else None
    if target is not None:
        return target.group(1)
    row = f'<Relationship Id="rIdProperties" Type="{relation}" Target="{_CORE}"/>'
    members["_rels/.rels"] = rels.replace("</Relationships>", f"{row}</Relationships>").encode()
    types = members["[Content_Types].xml"].decode()
    override = f'<Override PartName="/{_CORE}" ContentType="{_CORE_KIND}"/>'
    members["[Content_Types].xml"] = types.replace("</Types>", f"{override}</Types>").encode()
    return _CORE


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
        day = f"{properties.dated.isoformat()}T00:00:00Z"
        rows += "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>' for name in ("created", "modified")
        )
    return (
        f"{XML_HEAD}<cp:coreProperties "
        f'xmlns:cp="{CT_NS.replace("content-types", "metadata/core-properties")}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{rows}</cp:coreProperties>'
    ).encode()


def _xml_text(value: str) -> str:
    return html.escape(value, quote=False).replace("\r", "&#13;")
