"""A Word or Excel file opened: its parts by name."""

from __future__ import annotations

import io
import re
import zipfile

from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.damage import OLD_OFFICE, PackageError, reading

MOST_BYTES = 80_000_000
"""Unpacked; a binder of ours has some 5 MB. More is a mistake, or made to fill the memory."""

_MOST_PARTS = 2_000


class Parts(dict[str, bytes]):
    """The parts of a package by name; asking for one it does not have is a :class:`PackageError`."""

    def __missing__(self, name: str) -> bytes:
        raise PackageError(f"its part {name} is missing")


def unpack(data: bytes, most_bytes: int = MOST_BYTES, only: re.Pattern[str] | None = None) -> Parts:
    """The parts of a Word or Excel file.

    Args:
        data: the file.
        most_bytes: its parts may not be larger than that together.
        only: the names of the parts that are wanted; all when left out.

    Raises:
        PackageError: it is no such file, damaged, locked with a password, or far too large.
    """
    with reading("it is damaged, or only half there"), zipfile.ZipFile(io.BytesIO(checked(data))) as zip_:
        infos = [info for info in zip_.infolist() if not info.is_dir()]
        if sum(info.file_size for info in infos) > most_bytes or len(infos) > _MOST_PARTS:
            raise PackageError(f"it is far too large: more than {most_bytes // 1_000_000} MB unpacked")
        names = {info.filename for info in infos}
        if len(names) < len(infos):
            raise PackageError("it is damaged: a part is in it twice")
        if TYPES not in names:
            raise PackageError(f"it is damaged: its part {TYPES} is missing")
        wanted = [info for info in infos if only is None or only.fullmatch(info.filename)]
        return Parts((info.filename, zip_.read(info)) for info in wanted)


def checked(data: bytes) -> bytes:
    """The file, if it begins as a Word or Excel file does.

    Raises:
        PackageError: it is empty, locked with a password, or something else.
    """
    if data.startswith(OLD_OFFICE):
        raise PackageError("it is locked with a password, or saved in an old format (.doc, .xls)")
    if not data.startswith(b"PK"):
        raise PackageError(
            "it is neither a Word document (.docx) nor an Excel workbook (.xlsx)" if data else "it is empty"
        )
    return data
