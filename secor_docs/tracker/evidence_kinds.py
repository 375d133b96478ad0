"""Which files a page may be given as evidence: told by what is in them, never by their names.

The command line takes any file a person names; a browser hands over whatever is dropped on it, so here only
photographs, scans, PDFs and Word files pass. Nothing of them is run, and a Word file with macros is refused.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from secor_docs.ooxml.damage import OLD_OFFICE
from secor_docs.problems import TellingError, short

LARGEST = 50_000_000
"""Bytes of one file: a photograph has some 5 MB, a scan of ten pages 20."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file.

    Attributes:
        ending: the ending it is kept with.
        name: what people call it.
        picture: a picture that can be shown.
    """

    ending: str
    name: str
    picture: bool = False


_KINDS: tuple[tuple[bytes, FileKind], ...] = (
    (rb"\xff\xd8\xff", FileKind("jpg", "photo", picture=True)),
    (rb"\x89PNG\r\n\x1a\n", FileKind("png", "picture", picture=True)),
    (rb"GIF8[79]a", FileKind("gif", "picture", picture=True)),
    (rb"II\*\0|MM\0\*", FileKind("tif", "scan", picture=True)),
    (rb"RIFF....WEBP", FileKind("webp", "photo", picture=True)),
    (rb"....ftyp(?:hei|mif|msf)", FileKind("heic", "photo")),
    (rb"%PDF-", FileKind("pdf", "PDF")),
)
_WORD, _OLD_WORD = FileKind("docx", "Word file"), FileKind("doc", "Word file")
_OLD_STREAM = "WordDocument".encode("utf-16-le")


def kind_of_file(data: bytes) -> FileKind | None:
    """What a file is, by its first bytes and, for Word, its parts; None for anything else."""
    for begin, kind in _KINDS:
        if re.match(begin, data, re.DOTALL):
            return kind
    if data.startswith(OLD_OFFICE):
        return _OLD_WORD if _OLD_STREAM in data else None
    if data.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as file:
                names = {name.lower() for name in file.namelist()}
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError):
            return None
        return _WORD if "word/document.xml" in names and not any("vba" in name for name in names) else None
    return None


def kind_taken(name: str, data: bytes) -> FileKind:
    """The kind of a file that may be kept as evidence.

    Args:
        name: its name, for the message.
        data: its bytes.

    Raises:
        TellingError: it is empty, too large, or none of the kinds that are taken.
    """
    if not data:
        raise TellingError(f"{short(name)} is empty", "Choose it again, or another one.", code="R046")
    if len(data) > LARGEST:
        size = len(data) // 1_000_000
        fix = f"At most {LARGEST // 1_000_000} MB are taken; a smaller photo or scan is enough."
        raise TellingError(f"{short(name)} has {size} MB", fix, code="R043")
    kind = kind_of_file(data)
    if kind is None:
        fix = "Choose a photo, a scan, a PDF or a Word file without macros."
        raise TellingError(f"{short(name)} is none of the files that are kept as evidence", fix, code="R046")
    return kind
