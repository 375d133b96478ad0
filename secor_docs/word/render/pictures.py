"""Pictures in a document: read, drawn in place of their names, and put into the package."""

from __future__ import annotations

import hashlib
import html
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from secor_docs.ooxml.zip_write import R_NS, W_NS, Deflated, deflate, relationship, relationships

TYPES = "[Content_Types].xml"
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


@lru_cache(maxsize=64)
def member_of(picture: Picture) -> tuple[str, Deflated]:
    """The picture for the zip; a logo stands in every document, and is deflated once."""
    return picture.member, deflate(picture.data)


def drawing(picture: Picture, relation: str, width: float, height: float, id_: str = "0") -> str:
    """The XML of a run that shows ``picture`` fitted into ``width`` by ``height`` millimetres."""
    scale = min(width / picture.width, height / picture.height)
    across, down = (max(1, round(side * scale * _EMU)) for side in (picture.width, picture.height))
    size = f'cx="{across}" cy="{down}"'
    said = html.escape(picture.description)
    return (
        f'<w:r xmlns:w="{W_NS}" xmlns:r="{R_NS}"><w:drawing>'
        f'<wp:inline xmlns:wp="{WP_NS}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{id_}" name="Picture" descr="{said}"/><a:graphic xmlns:a="{_A}">'
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


def picture_parts(
    used: Mapping[str, Sequence[Picture]], members: Mapping[str, bytes]
) -> tuple[dict[str, Deflated], dict[str, bytes]]:
    """What a package needs for the pictures its parts show.

    Args:
        used: the pictures of each part, in the order of their relationship ids.
        members: the package's relationships and content types.

    Returns:
        The pictures, and the relationships and content types as they are with them.
    """
    pictures: dict[str, Deflated] = {}
    changed: dict[str, bytes] = {}
    for member, shown in used.items():
        folder, name = member.rsplit("/", 1)
        rels = f"{folder}/_rels/{name}.rels"
        rows = ""
        for number, picture in enumerate(shown, 1):
            name_in_zip, data = member_of(picture)
            pictures[name_in_zip] = data
            target = name_in_zip.removeprefix("word/")
            rows += relationship(relation_id(number), "image", target)
            types = changed.get(TYPES, members[TYPES])
            changed[TYPES] = with_content_type(types, picture.ending, f"image/{picture.ending}")
        changed[rels] = with_relations(members.get(rels, b""), rows)
    return pictures, changed


_END = "</Relationships>"


def with_relations(rels: bytes, rows: str) -> bytes:
    """Relationships with more rows at their end."""
    if not rels:
        return relationships(rows)
    text = rels.decode("utf-8")
    if text.rstrip().endswith(_END):
        return f"{text.rstrip().removesuffix(_END)}{rows}{_END}".encode()
    from lxml import etree  # noqa: PLC0415 - only for relationships written in an unusual way

    root = etree.fromstring(rels)
    root.extend(list(etree.fromstring(relationships(rows))))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


IMAGE_TYPES = {
    "jpg": "image/jpeg",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
}
"""Content types that do not go by the ending of a picture's name."""


def with_content_type(types: bytes, ending: str, kind: str) -> bytes:
    """The content types with that of files with this ending, once."""
    text = types.decode()
    if f'Extension="{ending}"' in text:
        return types
    row = rf'\1<Default Extension="{ending}" ContentType="{kind}"/>'
    return re.sub(r"(<Types[^>]*>)", row, text, count=1).encode()
