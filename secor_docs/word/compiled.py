"""Compiled templates kept between runs, so that a template is worked out once and not for every run."""

from __future__ import annotations

import hashlib
import marshal
from functools import cache
from types import CodeType

from secor_docs import cache as kept
from secor_docs.stamp import program

Record = tuple[
    dict[str, tuple[bytes, int, int]],
    dict[str, bytes],
    str,
    list[tuple[str, str, CodeType, tuple[bool, bool, bool]]],
]
"""A compiled template as plain values: members ready for the zip, relationships and content types, the member
with the properties, and the rendered parts (member, source, code, what is certain of it)."""


def key_of(data: bytes, name: str) -> str:
    """The name of a template's record: what is in it, what it is called, and what compiles it."""
    hash_ = hashlib.sha256(_tools())
    hash_.update(len(name.encode()).to_bytes(4) + name.encode())
    hash_.update(data)
    return hash_.hexdigest()


@cache
def _tools() -> bytes:
    # By size and time: asking for the versions would cost more than all templates together.
    return program("secor_docs.word", "jinja2", "docxtpl", "markupsafe")


def load(key: str) -> Record | None:
    """The record of that key; None where there is none that can be trusted."""
    record = kept.read(key)
    if record is None:
        return None
    try:
        found: Record = marshal.loads(record)  # noqa: S302 - our own file in a folder of the user's alone
    except (ValueError, EOFError, TypeError):
        return None
    return found


def store(key: str, record: Record) -> None:
    """Keep a record; a cache that cannot be written is no fault."""
    kept.write(key, marshal.dumps(record))
