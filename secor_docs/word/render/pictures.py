"""Pictures in a document: read, drawn in place of their names, and put into the package."""

from __future__ import annotations

import hashlib
import html
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from secor_docs.ooxml.content_types import TYPES, with_ending
from secor_docs.ooxml.namespaces import A_NS, PIC_NS, R_NS, W_NS, WP_NS
from secor_docs.ooxml.relationships import relationship_row, rels_of, with_relationships
from secor_docs.ooxml.zip_write import Deflated, deflate

if TYPE_CHECKING:
    from PIL.Image import Image

_EMU = 36_000  # English Metric Units in a millimetre

_DPI = 300
"""Dots of a printed inch; more of them are not seen on paper."""

_SMALL = 65_536
"""Bytes up to which a picture is not made smaller: it would gain nothing."""

_HARMLESS = frozenset(
    {
        "dpi",
        "jfif",
        "jfif_version",
        "jfif_density",
        "jfif_unit",
        "gamma",
        "srgb",
        "chromaticity",
        "transparency",
        "interlace",
        "progressive",
        "progression",
        "adobe",
        "adobe_transform",
        "aspect",
    }
)
"""What a file may say about its picture; anything else, such as the place it was taken at, is taken out."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture a document may show.

    Attributes:
        data: the bytes of a PNG or JPG.
        width: in pixels.
        height: in pixels.
        description: alternative text for people who cannot see it.
        file: hash of the file it was read from.
    """

    data: bytes
    width: int
    height: int
    description: str
    file: str = ""

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
    """Read a PNG or JPG that has been checked before (``company.logo_problem``): turned as its camera says, and bare."""
    from PIL import Image  # noqa: PLC0415 - only companies with a logo need it

    made = _bare(data)
    with Image.open(io.BytesIO(made)) as image:
        return Picture(made, image.width, image.height, description, hashlib.sha256(data).hexdigest())


@lru_cache(maxsize=16)
def _bare(data: bytes) -> bytes:
    """The picture the right way up, without what its file says besides."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - the same

    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
        image.load()
        plain = image.info.keys() <= _HARMLESS and not image.getexif() and not getattr(image, "private_chunks", ())
        if plain and image.mode in {"1", "L", "LA", "P", "RGB", "RGBA"}:
            return data
        return _saved(ImageOps.exif_transpose(image), image.format or "PNG")


@lru_cache(maxsize=64)
def at_print_size(picture: Picture, width: float, height: float) -> Picture:
    """The picture with no more dots than paper shows when it is fitted into ``width`` by ``height`` millimetres.

    A picture is in every document: a photograph of seven megabytes would be so a hundred times.
    """
    scale = min(width / picture.width, height / picture.height) * _DPI / 25.4
    if scale >= 1 or len(picture.data) <= _SMALL:
        return picture
    from PIL import Image  # noqa: PLC0415 - the same

    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    with Image.open(io.BytesIO(picture.data)) as image:
        if picture.ending == "jpeg":
            image.draft("RGB", size)
        has_colours = image.mode in {"1", "P", "LA"} or "transparency" in image.info
        data = _saved((image.convert("RGBA") if has_colours else image).resize(size, Image.Resampling.LANCZOS), "PNG")
    return replace(picture, data=data, width=size[0], height=size[1])


def _saved(image: Image, kind: str) -> bytes:
    """A picture as a file: a PNG, or a JPG where it was one or a PNG would be large."""
    opaque = (
        image.convert("RGB") if image.mode not in {"RGBA", "LA", "PA"} and not image.info.get("transparency") else None
    )
    out = io.BytesIO()
    image.info = {}
    if kind == "PNG" or opaque is None:
        (opaque or image).save(out, "PNG")
        if opaque is None or out.tell() <= _SMALL:
            return out.getvalue()
        out = io.BytesIO()
    opaque.save(out, "JPEG", quality=92, subsampling=0)
    return out.getvalue()


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
