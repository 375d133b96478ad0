"""The zip of a Word file: members in, always the same bytes out.

A member that does not change from document to document is deflated once and joined in as it is.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

_FIRST = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
"""Word looks for these first; the rest follows by name."""

_LEVEL = 6
_DATE = 0x21  # 1980-01-01: every member gets this date, so that the same input is the same bytes
_METHOD = 8  # deflate
_VERSION = 20  # of the zip format that deflate asks for
_UTF8 = 0x800
_OWNER = 0o600 << 16  # what ``zipfile`` writes, so that files made before and now are the same
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True, slots=True)
class Deflated:
    """A member ready for the zip.

    Attributes:
        data: its deflated bytes.
        crc: check sum of the bytes before.
        size: their number.
    """

    data: bytes
    crc: int
    size: int


def deflate(data: bytes) -> Deflated:
    """Make a member ready for the zip."""
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Deflated(squeeze.compress(data) + squeeze.flush(), zlib.crc32(data), len(data))


def inflate(member: Deflated) -> bytes:
    """The bytes of a member again."""
    return zlib.decompress(member.data, -zlib.MAX_WBITS)


def join(members: Mapping[str, Deflated]) -> bytes:
    """Zip members that are deflated already, in a fixed order with fixed dates.

    Written here because ``zipfile`` deflates what it is given, and nearly all of a document's members are
    the same in every document.
    """
    ordered = [name for name in _FIRST if name in members]
    ordered += sorted(name for name in members if name not in _FIRST)
    pieces: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name in ordered:
        member = members[name]
        raw = name.encode()
        flags = 0 if raw.isascii() else _UTF8
        about = (_VERSION, flags, _METHOD, 0, _DATE, member.crc, len(member.data), member.size, len(raw), 0)
        pieces += (LOCAL.pack(b"PK\3\4", *about), raw, member.data)
        directory += (CENTRAL.pack(b"PK\1\2", _VERSION, *about, 0, 0, 0, _OWNER, at), raw)
        at += LOCAL.size + len(raw) + len(member.data)
    size = sum(map(len, directory))
    end = END.pack(b"PK\5\6", 0, 0, len(ordered), len(ordered), size, at, 0)
    return b"".join((*pieces, *directory, end))


def split(data: bytes) -> dict[str, Deflated]:
    """The members of a zip that :func:`join` made, deflated as they are.

    Raises:
        ValueError: it was made by something else, and may hide what this does not look for.
    """
    try:
        return _split(data)
    except (struct.error, UnicodeDecodeError) as error:
        raise ValueError("a zip of another make") from error


def _split(data: bytes) -> dict[str, Deflated]:
    *_, count, size, begin, comment = END.unpack(data[-END.size :])
    at, end, found = begin, 0, {}
    for _ in range(count):
        _, _, *about, _, _, _, _, local = CENTRAL.unpack_from(data, at)
        crc, length, full, letters = about[5:9]
        name = data[at + CENTRAL.size : at + CENTRAL.size + letters]
        at += CENTRAL.size + letters
        head = LOCAL.pack(b"PK\3\4", *about) + name
        if local != end or about[2] != _METHOD or not data.startswith(head, local):
            raise ValueError("a zip of another make")
        end = local + len(head) + length
        found[name.decode()] = Deflated(data[local + len(head) : end], crc, full)
    if (end, at, begin + size, comment, len(found)) != (begin, len(data) - END.size, at, 0, count):
        raise ValueError("a zip of another make")
    return found


def pack(members: Mapping[str, bytes]) -> bytes:
    """Zip ``members`` in a fixed order with fixed dates."""
    return join({name: deflate(data) for name, data in members.items()})
