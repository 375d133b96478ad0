"""The day a file carries itself: when a photo was taken, when a PDF was made.

It is shown next to the day a person wrote. It may be wrong (a camera's clock, a form made long before it is filled
in), so it raises a question and never decides.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

_PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif"})
_TAKEN, _DIGITIZED, _CHANGED, _EXIF = 0x9003, 0x9004, 0x0132, 0x8769
"""Tags of Exif 2.3: DateTimeOriginal, DateTimeDigitized, DateTime, and the block that holds the first two."""

_MOST = 4 << 20
"""Bytes of a PDF that are looked through at each end."""
_MOST_UNPACKED = 1 << 20
_MOST_STREAMS = 40
_PDF_DAY = re.compile(rb"/(CreationDate|ModDate)\s*\(D:(\d{4})(\d\d)(\d\d)")
_XMP_DAY = re.compile(rb"xmp:(CreateDate|ModifyDate)[^\d<]{0,3}[>\"'](\d{4})-(\d\d)-(\d\d)")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm[^>]{0,400}>>\s*stream\r?\n")


def own_day(path: Path) -> tuple[date | None, str]:
    """The day a file carries, and what that day is of; None where it carries none, or cannot be read."""
    try:
        if path.suffix.lower() in _PHOTOS:
            return _photo(path), "photo taken"
        if path.suffix.lower() == ".pdf":
            return _pdf(path)
    except Exception:  # noqa: BLE001 - a strange file has no day; whatever a reader of pictures raises
        return None, ""
    return None, ""


def _photo(path: Path) -> date | None:
    from PIL import Image  # noqa: PLC0415 - only who has photos pays for it

    with Image.open(path) as image:
        tags = image.getexif()
        inner = tags.get_ifd(_EXIF)
        found = (inner.get(_TAKEN), inner.get(_DIGITIZED), tags.get(_CHANGED))
    return next((day for text in found if text and (day := _day(re.findall(r"\d+", str(text))[:3]))), None)


def _pdf(path: Path) -> tuple[date | None, str]:
    """The day it was made; the day of its last change where that is later, as a form is made before it is filled in."""
    with path.open("rb") as file:
        data = file.read(_MOST)
        size = path.stat().st_size
        if size > len(data):
            file.seek(max(len(data), size - _MOST))
            data += file.read(_MOST)
    days: dict[bool, list[date]] = {True: [], False: []}
    for part in (data, *_unpacked(data)):
        for kind, *numbers in (*_PDF_DAY.findall(part), *_XMP_DAY.findall(part)):
            if day := _day([number.decode() for number in numbers]):
                days[kind.startswith(b"Creat")].append(day)
    made, changed = max(days[True], default=None), max(days[False], default=None)
    if changed and (made is None or changed > made):
        return changed, "PDF last changed"
    return made, "PDF made" if made else ""


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The packed objects of a PDF, of which one may hold its days."""
    for number, found in enumerate(_OBJECTS.finditer(data)):
        if number >= _MOST_STREAMS:
            return
        try:
            yield zlib.decompressobj().decompress(data[found.end() : found.end() + _MOST_UNPACKED], _MOST_UNPACKED)
        except zlib.error:
            continue


def _day(numbers: list[str]) -> date | None:
    try:
        year, month, day = map(int, numbers)
        return date(year, month, day)
    except ValueError:
        return None
