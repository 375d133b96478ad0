"""A text file of any encoding, as the editor shows it: never refused, and never changed by being shown."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from secor_docs.app.two_hands import as_sent, with_line_ends
from secor_docs.files import sha256
from secor_docs.problems import CouldNotReadError

LARGEST = 400_000
"""Bytes of a file that can be edited in a page."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class FileText:
    """A file as it is on the disk.

    Attributes:
        data: its bytes; empty where it is gone.
        text: its text without the mark some programs put in front.
        encoding: how it is saved, in words; empty for UTF-8, which is right.
        mark: the mark in front of it.
        there: whether the file is there.
    """

    data: bytes
    text: str
    encoding: str = ""
    mark: str = ""
    there: bool = True

    @property
    def hash(self) -> str:
        """What a form is made from."""
        return sha256(self.data) if self.there else ""

    @property
    def shown(self) -> str:
        """The text as a form holds it."""
        return as_sent(self.text)

    def saved(self, typed: str) -> bytes:
        """The bytes of a text that came from a form: every line that stays is what it was, to the byte."""
        return (self.mark + with_line_ends(typed, self.text)).encode("utf-8", "surrogatepass")


def file_text(path: Path) -> FileText:
    """Read a file, whatever it is saved as.

    Raises:
        CouldNotReadError: it may not be read, or is too large for a page.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return FileText(b"", "", there=False)
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error
    if len(data) > LARGEST:
        raise CouldNotReadError(path, f"it is larger than {LARGEST // 1000} kB; open it in Notepad or another editor")
    return _decoded(data)


def _decoded(data: bytes) -> FileText:
    if data.startswith(_UTF16):
        return FileText(data, data.decode("utf-16", "replace"), "UTF-16 (Notepad calls it Unicode)")
    mark = "\ufeff" if data.startswith(codecs.BOM_UTF8) else ""
    try:
        return FileText(data, data.decode("utf-8-sig"), "", mark)
    except UnicodeDecodeError:
        return FileText(data, data.decode("cp1252", "replace"), "an encoding of one country (Notepad calls it ANSI)")
