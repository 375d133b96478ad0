"""What damage looks like: whatever the readers of zip and XML raise on a bad file becomes one error."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from secor_docs.problems import InputWrongError, Place

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


def not_word(name: str, error: PackageError) -> InputWrongError:
    """The error for a file that was to be a Word document."""
    fix = "Open it in Word and save it as a Word document (.docx), without a password."
    return InputWrongError.of(Place(name), "", f"not a sound Word file: {error}", fix, code="W001")
