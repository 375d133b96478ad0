"""The zip of a Word file: members in, always the same bytes out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_FIXED = (1980, 1, 1, 0, 0, 0)
"""Every member gets this date: same input, same bytes."""

_FIRST = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
"""Word looks for these first; the rest follows by name."""

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14_NS = "http://schemas.microsoft.com/office/word/2010/wordml"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG_REL_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
CT_NS = "http://schemas.openxmlformats.org/package/2006/content-types"

XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def pack(members: Mapping[str, bytes]) -> bytes:
    """Zip ``members`` in a fixed order with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as zip_:
        ordered = [name for name in _FIRST if name in members]
        ordered += sorted(name for name in members if name not in _FIRST)
        for name in ordered:
            info = zipfile.ZipInfo(name, _FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            zip_.writestr(info, members[name])
    return buffer.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """The members of a zip, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        return {info.filename: zip_.read(info) for info in zip_.infolist() if not info.is_dir()}
