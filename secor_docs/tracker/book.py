"""A tracker's file before it is opened: whether it is an Excel workbook, and no larger than one may be.

Whoever reads a tracker and whoever adds to it ask here first, so that both say the same of a file.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.damage import EXCEL, OLD_OFFICE, PackageError, looks_like, reading

MOST = 256_000_000
"""Bytes of all parts, unpacked; a log of 100,000 rows has some 80 million."""

LOCKED = "it is protected by a password"

_TIGHT, _LARGE = 150, 20_000_000
"""A part this large that was packed so tightly was made to fill the memory; a log packs 1 to 25."""

_DEEPEST = 1032
"""How much deflate can pack at the most."""

_PIECE = 1 << 20
_BOOK = "xl/workbook.xml"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def check_book(data: bytes) -> None:
    """Refuse what is no Excel workbook, and what would fill the memory.

    Raises:
        PackageError: saying what it is.
    """
    if not data:
        raise PackageError("it is empty")
    if data.startswith(OLD_OFFICE) and _ENCRYPTED in data:
        raise PackageError(LOCKED)
    if not data.startswith(b"PK"):
        raise PackageError(_no_book(data))
    with reading(_no_book(data)), zipfile.ZipFile(io.BytesIO(data)) as zip_:
        parts = zip_.infolist()
        if not {_BOOK, TYPES} <= {*zip_.namelist()}:
            raise PackageError(_no_book(data))
    large = [part for part in parts if part.file_size > _LARGE]
    if sum(part.file_size for part in parts) > MOST or any(p.file_size > _TIGHT * p.compress_size for p in large):
        raise PackageError(TOO_LARGE)
    # What a part says of its size may be a lie; only one that is packed in so few bytes can be no danger.
    if sum(part.compress_size for part in parts) * _DEEPEST > MOST:
        left = MOST
        for part in parts:
            left -= _unpacked(data, part, left)


_HALF = "it is not a whole Excel workbook; it may still be on its way from a shared folder"
TOO_LARGE = f"it unpacks to more than {MOST // 1_000_000} MB, which no tracker does"


def _no_book(data: bytes) -> str:
    what = looks_like(data)
    return _HALF if what in {"", EXCEL} else f"it is not {EXCEL} but {what}"


def _unpacked(data: bytes, part: zipfile.ZipInfo, most: int) -> int:
    """The true size of a part."""
    names, extra = (int.from_bytes(data[part.header_offset + at :][:2], "little") for at in (26, 28))
    begin = part.header_offset + 30 + names + extra
    packed = data[begin : begin + part.compress_size]
    if part.compress_type != zipfile.ZIP_DEFLATED:
        return len(packed)
    size, unpack = 0, zlib.decompressobj(-15)
    with reading(_HALF):
        while packed and not unpack.eof:
            size += len(unpack.decompress(packed, _PIECE))
            packed = unpack.unconsumed_tail
            if size > most:
                raise PackageError(TOO_LARGE)
    return size
