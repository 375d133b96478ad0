"""Pictures of the pages of a Word file, through LibreOffice and poppler where they are installed; kept by its hash."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from shutil import which

from secor_docs import cache
from secor_docs.binder.pdf import NoPdfError, convert, find_libreoffice
from secor_docs.files import sha256

_DOTS = 60
"""Dots an inch: a page is 510 by 660."""
_SECONDS = 60


def can_picture() -> bool:
    """Whether this machine can make pictures of pages."""
    return find_libreoffice() is not None and which("pdftoppm") is not None


def kept_pictures(data: bytes) -> int:
    """How many pictures of a Word file are kept; 0 where none were made yet."""
    record = cache.read(_name(data))
    return int(json.loads(record)) if record else 0


def kept_picture(data: bytes, number: int) -> bytes | None:
    """The picture of a page, from 1; None where there is none."""
    return cache.read(_name(data, number))


def make_pictures(path: Path) -> int:
    """Make pictures of all pages of a Word file, and return how many there are.

    Raises:
        NoPdfError: LibreOffice or poppler is not here, took too long, or could not read the file.
    """
    program, poppler = find_libreoffice(), which("pdftoppm")
    if program is None or poppler is None:
        raise NoPdfError("No picture was made: LibreOffice and poppler are not installed.")
    data = path.read_bytes()
    with tempfile.TemporaryDirectory(prefix="secor-pages-") as temporary:
        pdf = Path(temporary) / "pages.pdf"
        pdf.write_bytes(convert(program, [path], _SECONDS)[0])
        command = [poppler, "-r", str(_DOTS), "-png", str(pdf), str(Path(temporary) / "page")]
        try:
            subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS)  # noqa: S603 - our own arguments
        except (OSError, subprocess.SubprocessError) as error:
            raise NoPdfError(f"No picture was made of {path.name}: poppler could not read its PDF.") from error
        pages = sorted(Path(temporary).glob("page*.png"))
        for number, page in enumerate(pages, 1):
            cache.write(_name(data, number), page.read_bytes())
    cache.write(_name(data), json.dumps(len(pages)).encode())
    return len(pages)


def _name(data: bytes, number: int = 0) -> str:
    return f"page-{sha256(data)[:32]}-{number}"
