"""The zip of a workbook: some members replaced, every other one copied byte for byte, still compressed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from secor_docs.ooxml.damage import OLD_OFFICE, PackageError
from secor_docs.ooxml.zip_write import CENTRAL, END, LOCAL

_STORED, _DEFLATED = 0, 8
_ELSEWHERE, _COUNT_ELSEWHERE = 0xFFFFFFFF, 0xFFFF
"""A zip64 file has these numbers here and the true ones in an extra field; no tracker is so large."""

_DATA_FOLLOWS = 0x0008
_ENCRYPTED = 0x0001
_LEVEL = 3
"""Of zlib: the log is one large, very regular part, and higher levels cost time for a few bytes."""


_MOST = 256_000_000
"""Plain bytes a part may have; a log of 100,000 rows has some 80 million."""


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of the zip's directory.

    Attributes:
        name: its path inside the zip.
        entry: its directory entry, as it stands.
        begin: where its local header begins.
        end: where the next member, or the directory, begins.
        sizes: compressed and plain size in bytes.
        method: 0 stored, 8 deflated.
        crc: checksum of the plain bytes.
    """

    name: str
    entry: bytes
    begin: int
    end: int
    sizes: tuple[int, int]
    method: int
    crc: int


@dataclass(frozen=True, slots=True)
class Package:
    """A zip file in memory.

    Attributes:
        data: all of it.
        members: its directory, by name, in the order of the directory.
        tail: the end record with its comment.
    """

    data: bytes
    members: Mapping[str, Member]
    tail: bytes

    @classmethod
    def open(cls, data: bytes) -> Package:
        """Read the directory of a zip.

        Raises:
            PackageError: it is cut off, locked with a password, or no zip at all.
        """
        if data.startswith(OLD_OFFICE):
            raise PackageError("it is locked with a password, or saved in an old format (.xls)")
        at = data.rfind(b"PK\5\6")
        if data[:2] != b"PK" or at < 0 or at + END.size > len(data):
            raise PackageError("it is not a whole .xlsx file; it may be only half synchronized")
        _, disk, _, _, count, size, start, _ = END.unpack_from(data, at)
        if disk or start + size > at or count == _COUNT_ELSEWHERE or _ELSEWHERE in {size, start}:
            raise PackageError("its zip directory is damaged or of a kind the program does not know")
        return cls(data, {m.name: m for m in _members(data, start, count)}, data[at:])

    def read(self, name: str) -> bytes:
        """The plain bytes of a member.

        Raises:
            PackageError: the member is damaged.
            KeyError: there is no such member.
        """
        member = self.members[name]
        if member.sizes[1] > _MOST:
            raise PackageError(f"its part {name} is too large")
        names, extra = LOCAL.unpack_from(self.data, member.begin)[-2:]
        begin = member.begin + LOCAL.size + names + extra
        packed = self.data[begin : begin + member.sizes[0]]
        try:
            # The size bounds what a made-up file can blow up to; a larger one fails the checksum.
            plain = (
                packed if member.method == _STORED else zlib.decompressobj(-15).decompress(packed, member.sizes[1] + 1)
            )
        except zlib.error as error:
            raise PackageError(f"its part {name} is damaged") from error
        if zlib.crc32(plain) != member.crc:
            raise PackageError(f"its part {name} is damaged")
        return plain

    def replaced(self, parts: Mapping[str, bytes], without: frozenset[str] = frozenset()) -> bytes:
        """The whole zip with some members replaced or left out and all others as they stand.

        Args:
            parts: new plain bytes by member name; each must be there already.
            without: names of members to leave out.
        """
        out: list[bytes] = []
        entries: dict[str, bytes] = {}
        position = 0
        for member in sorted(self.members.values(), key=lambda m: m.begin):
            if member.name in without:
                continue
            if member.name in parts:
                chunk, entry = _packed(member, parts[member.name], self.data)
            else:
                chunk, entry = self.data[member.begin : member.end], member.entry
            entries[member.name] = entry[:42] + struct.pack("<L", position) + entry[46:]
            out.append(chunk)
            position += len(chunk)
        directory = b"".join(entries[name] for name in self.members if name in entries)
        count = len(entries)
        end = self.tail[:8] + struct.pack("<2H2L", count, count, len(directory), position) + self.tail[20:]
        return b"".join([*out, directory, end])


def _members(data: bytes, start: int, count: int) -> list[Member]:
    found = []
    at = start
    for _ in range(count):
        if data[at : at + 4] != b"PK\1\2" or at + CENTRAL.size > len(data):
            raise PackageError("its zip directory is damaged")
        fields = CENTRAL.unpack_from(data, at)
        flags, method, _, _, crc, packed, plain, names, extra, comment = fields[3:13]
        begin = fields[-1]
        stop = at + CENTRAL.size + names + extra + comment
        if flags & _ENCRYPTED or method not in {_STORED, _DEFLATED}:
            raise PackageError("its parts are locked or packed in a way the program does not know")
        if _ELSEWHERE in {packed, plain, begin} or data[begin : begin + 4] != b"PK\3\4":
            raise PackageError("its zip directory is damaged or of a kind the program does not know")
        name = data[at + CENTRAL.size : at + CENTRAL.size + names].decode("utf-8", "replace")
        found.append((name, data[at:stop], begin, (packed, plain), method, crc))
        at = stop
    starts = sorted(member[2] for member in found)
    if len(set(starts)) != len(found) or len({member[0] for member in found}) != len(found):
        raise PackageError("its zip directory names a part twice")
    after = dict(zip(starts, [*starts[1:], start], strict=True))
    return [
        Member(name, entry, begin, after[begin], sizes, method, crc) for name, entry, begin, sizes, method, crc in found
    ]


def _packed(member: Member, plain: bytes, data: bytes) -> tuple[bytes, bytes]:
    """A member's new local header and data, and its new directory entry; its name and date stay."""
    squeezer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    packed = squeezer.compress(plain) + squeezer.flush()
    _, made, needed, flags, _, time, day, _, _, _, names, extra, remark, *rest = CENTRAL.unpack_from(member.entry)
    begin = member.begin + LOCAL.size
    name = data[begin : begin + names]
    same = (flags & ~_DATA_FOLLOWS, _DEFLATED, time, day, zlib.crc32(plain), len(packed), len(plain), len(name))
    # Extra fields may hold sizes of their own (zip64), which would be wrong now; nothing else needs them.
    local = LOCAL.pack(b"PK\3\4", needed, *same, 0)
    comment = member.entry[CENTRAL.size + names + extra :][:remark]
    entry = CENTRAL.pack(b"PK\1\2", made, needed, *same, 0, remark, *rest)
    return local + name + packed, entry + name + comment
