"""What damage looks like: whatever the readers of zip and XML raise on a bad file becomes one error."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from secor_docs.problems import CouldNotReadError, InputWrongError, Place

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    SyntaxError,  # what lxml raises on XML that is not well-formed is one
    EOFError,
    OSError,
    RuntimeError,  # an encrypted or unknown member of a zip; elements nested without end
    ValueError,  # letters where a number belongs, bytes that are no text
    OverflowError,
    LookupError,  # a part or attribute that every sound file has
    AttributeError,  # the same for an element
)


class PackageError(ValueError):
    """A Word or Excel file that cannot be read, or not safely changed.

    The message says why, as the part of a sentence after a colon; where it can, what to do about it.
    """


@contextmanager
def reading(message: str = "it is damaged") -> Iterator[None]:
    """Whatever is wrong with a file read here is a :class:`PackageError`.

    Args:
        message: what is said where the reader cannot say it better.
    """
    try:
        yield
    except PackageError:
        raise
    except _DAMAGE as error:
        raise PackageError(message) from error


OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of the formats before .docx begin, and sound ones locked with a password."""
EXCEL = "an Excel workbook (.xlsx)"
_WORD, _PDF = "a Word document (.docx)", "a PDF"
_BEGINNINGS = {
    OLD_OFFICE: "a file locked with a password, or saved in an old format (.doc, .xls)",
    b"%PDF": _PDF,
    rb"{\rtf": "a Rich Text file (.rtf)",
    b"PK": "",
    b"": "a file of another kind",
}
_MEMBERS = {
    b"word/document.xml": _WORD,
    b"xl/workbook.xml": EXCEL,
    b"xl/workbook.bin": "a binary Excel workbook (.xlsb)",
    b"mimetypeapplication/vnd.oasis": "an OpenDocument file (.odt, .ods)",
}


def looks_like(data: bytes) -> str:
    """What a file is by its content, whatever its name says; empty where that is not known."""
    by_member = (what for member, what in _MEMBERS.items() if data.startswith(b"PK") and member in data)
    by_begin = (what for begin, what in _BEGINNINGS.items() if data.startswith(begin))
    return next(by_member, "") or next(by_begin) if data else ""


def not_word(name: str, error: PackageError, data: bytes) -> InputWrongError:
    """The error for a file that was to be a Word document."""
    what = looks_like(data)
    message = f"not {_WORD} but {what}" if what not in {"", _WORD} else f"not a sound Word file: {error}"
    fix = f"Open it in Word or LibreOffice and save it as {_WORD}, without a password."
    if what in {EXCEL, _PDF}:
        fix = "Name a Word document."
    return InputWrongError.of(Place(name), "", message, fix, code="W001")


def not_excel(path: object, error: Exception, data: bytes) -> CouldNotReadError:
    """The error for a file that was to be an Excel workbook."""
    what = looks_like(data)
    message = f"it is not {EXCEL} but {what}" if what not in {"", EXCEL} else str(error)
    fix = f"Open it in Excel or LibreOffice and save it as {EXCEL}, without a password."
    if what in {_WORD, _PDF}:
        fix = "Name an Excel workbook."
    return CouldNotReadError(path, message, fix)
