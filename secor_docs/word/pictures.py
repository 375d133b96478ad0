"""Pictures in a document: read, drawn in place of their names, and put into the package."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree

from secor_docs.word.package import PKG_REL_NS, R_NS, W_NS, XML_HEAD

_EMU = 36_000  # English Metric Units in a millimetre
WP_NS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture a document may show.

    Attributes:
        data: the bytes of a PNG or JPG.
        width: in pixels.
        height: in pixels.
        description: alternative text for people who cannot see it.
    """

    data: bytes
    width: int
    height: int
    description: str

    @property
    def ending(self) -> str:
        """``png`` or ``jpeg``, by what the bytes are."""
        return "png" if self.data.startswith(b"\x89PNG") else "jpeg"

    @property
    def member(self) -> str:
        """Name in the package; by content, so that equal pictures are one."""
        return f"word/media/{hashlib.sha256(self.data).hexdigest()[:16]}.{self.ending}"


def read_picture(data: bytes, description: str) -> Picture:
    """Read a PNG or JPG that has been checked before (``company.logo_problem``)."""
    from PIL import Image  # noqa: PLC0415 - only companies with a logo need it

    with Image.open(io.BytesIO(data)) as image:
        return Picture(data, image.width, image.height, description)


def drawing(picture: Picture, relation: str, width: float, height: float) -> etree._Element:
    """A run that shows ``picture`` fitted into ``width`` by ``height`` millimetres."""
    scale = min(width / picture.width, height / picture.height)
    across, down = (max(1, round(side * scale * _EMU)) for side in (picture.width, picture.height))
    size = f'cx="{across}" cy="{down}"'
    said = escape(picture.description, {'"': "&quot;"})
    return etree.fromstring(
        f'<w:r xmlns:w="{W_NS}" xmlns:r="{R_NS}"><w:drawing>'
        f'<wp:inline xmlns:wp="{WP_NS}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="0" name="Picture" descr="{said}"/><a:graphic xmlns:a="{_A}">'
        f'<a:graphicData uri="{_PIC}">'
        f'<pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr><pic:cNvPr id="0" name="Picture" descr="{said}"/>'
        "<pic:cNvPicPr/>"
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        "</pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom>"
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def relation_id(number: int) -> str:
    """Id of the relationship of a part's picture, counted from 1."""
    return f"rIdPicture{number}"


def add_pictures(used: Mapping[str, Sequence[Picture]], members: dict[str, bytes]) -> None:
    """Put the pictures each part shows into the package, and the relationships that lead to them."""
    for member, pictures in used.items():
        folder, name = member.rsplit("/", 1)
        rels = f"{folder}/_rels/{name}.rels"
        root = etree.fromstring(
            members.get(rels, f'{XML_HEAD}<Relationships xmlns="{PKG_REL_NS}"/>'.encode())
        )
        for number, picture in enumerate(pictures, 1):
            members[picture.member] = picture.data
            relation = etree.SubElement(root, f"{{{PKG_REL_NS}}}Relationship")
            relation.set("Id", relation_id(number))
            relation.set("Type", f"{R_NS}/image")
            relation.set("Target", picture.member.removeprefix("word/"))
            add_content_type(members, picture.ending, f"image/{picture.ending}")
        members[rels] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def add_content_type(members: dict[str, bytes], ending: str, kind: str) -> None:
    """Declare the content type of files with this ending, once."""
    types = members["[Content_Types].xml"].decode()
    if f'Extension="{ending}"' not in types:
        types = re.sub(
            r"(<Types[^>]*>)", rf'\1<Default Extension="{ending}" ContentType="{kind}"/>', types, count=1
        )
        members["[Content_Types].xml"] = types.encode()
