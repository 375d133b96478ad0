"""Pictures in a document: read, drawn in place of their names, and put into the package."""

from __future__ import annotations

import hashlib
import html
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from secor_docs.ooxml.content_types import TYPES, with_ending
from secor_docs.ooxml.namespaces import A_NS, PIC_NS, R_NS, W_NS, WP_NS
from secor_docs.ooxml.relationships import relationship_row, rels_of, with_relationships
from secor_docs.ooxml.zip_write import Deflated, deflate

_EMU = 36_000  # English Metric Units in a millimetre


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
        return f"word/{picture_name(self.data, self.ending)}"


def picture_name(data: bytes, ending: str) -> str:
    """Name of a picture, as seen from the main part; by content, so that two pictures never share one."""
    return f"media/{hashlib.sha256(data).hexdigest()[:16]}.{ending.lower()}"


def read_picture(data: bytes, description: str) -> Picture:
    """Read a PNG or JPG that has been checked before (``company.logo_problem``)."""
    from PIL import Image  # noqa: PLC0415 - only companies with a logo need it

    with Image.open(io.BytesIO(data)) as image:
        return Picture(data, image.width, image.height, description)


@lru_cache(maxsize=64)
def member_of(picture: Picture) -> tuple[str, Deflated]:
    """The picture for the zip; a logo is in every document, and is deflated once."""
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
        f'<wp:docPr id="{id_}" name="Picture" descr="{said}"/><a:graphic xmlns:a="{A_NS}">'
        f'<a:graphicData uri="{PIC_NS}">'
        f'<pic:pic xmlns:pic="{PIC_NS}"><pic:nvPicPr><pic:cNvPr id="0" name="Picture" descr="{said}"/>'
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
        rels = rels_of(member)
        rows = ""
        for number, picture in enumerate(shown, 1):
            name_in_zip, data = member_of(picture)
            pictures[name_in_zip] = data
            target = name_in_zip.removeprefix("word/")
            rows += relationship_row(relation_id(number), "image", target)
            types = changed.get(TYPES, members[TYPES])
            changed[TYPES] = with_ending(types, picture.ending, f"image/{picture.ending}")
        changed[rels] = with_relationships(members.get(rels, b""), rows)
    return pictures, changed
