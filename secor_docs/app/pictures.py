"""Pictures of evidence for a page: made anew and small; the file itself is only ever saved, never opened as a page."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

from secor_docs.tracker.evidence_kinds import FileKind, kind_of_file

SIZES = {"small": 900, "large": 2400}
"""Pixels of the longer side."""
_MOST_PIXELS = 150_000_000
_HEAD = 4_000_000
_FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "WEBP")


def kind_on_disk(path: Path) -> FileKind | None:
    """What a kept file is; None where it is of no kind we know, or cannot be read."""
    try:
        if path.stat().st_size > _HEAD:
            with path.open("rb") as file:
                begin = file.read(64)
            kind = kind_of_file(begin)
            return kind if kind is not None and kind.ending != "doc" else kind_of_file(path.read_bytes())
        return kind_of_file(path.read_bytes())
    except OSError:
        return None


def preview(path: Path, size: str) -> bytes | None:
    """A picture as a JPEG of ours; None where there is none to be made of it.

    Args:
        path: the kept file, inside the folder of the tracker.
        size: a key of :data:`SIZES`.
    """
    try:
        at = path.stat()
    except OSError:
        return None
    return _made(str(path), at.st_mtime_ns, at.st_size, SIZES.get(size, SIZES["small"]))


@lru_cache(maxsize=48)
def _made(path: str, changed: int, length: int, longest: int) -> bytes | None:  # noqa: ARG001 - the key of the cache
    from PIL import Image, ImageOps  # noqa: PLC0415 - only who looks at pictures pays for it

    try:
        with Image.open(path, formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.draft("RGB", (longest, longest))
            turned = ImageOps.exif_transpose(image) or image
            turned.thumbnail((longest, longest))
            out = io.BytesIO()
            # Without Exif: where and on what it was taken stays in the file.
            turned.convert("RGB").save(out, "JPEG", quality=82)
            return out.getvalue()
    except Exception:  # noqa: BLE001 - whatever a reader of pictures raises at a strange file
        return None
