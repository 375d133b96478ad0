"""Compiled templates kept between runs, so that a template is worked out once and not for every run."""

from __future__ import annotations

import hashlib
import marshal
import sys
from functools import cache
from importlib.util import MAGIC_NUMBER, find_spec
from pathlib import Path
from types import CodeType
from typing import Any

from secor_docs import cache as kept
from secor_docs.files import tree_hash

Record = tuple[
    dict[str, tuple[bytes, int, int]],
    dict[str, bytes],
    str,
    list[str],
    list[tuple[str, str, CodeType, tuple[bool, bool, bool, bool]]],
]
"""A compiled template as plain values: members ready for the zip, relationships and content types, the member
with the properties, the facts it asks for, and the rendered parts (member, how it opens, code, what is certain of it)."""

Sources = dict[str, str]
"""The Jinja source of each rendered part; apart from the rest, because only messages ask for it."""


def key_of(data: bytes, name: str) -> str:
    """The name of a template's record: what is in it, what it is called, and what compiles it."""
    hash_ = hashlib.sha256(_tools())
    hash_.update(len(name.encode()).to_bytes(4) + name.encode())
    hash_.update(data)
    return hash_.hexdigest()


@cache
def _tools() -> bytes:
    hash_ = hashlib.sha256(MAGIC_NUMBER + sys.version.encode())
    for package in ("secor_docs.word", "jinja2", "docxtpl", "markupsafe"):
        spec = find_spec(package)  # finds the folder of a package without running it
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            hash_.update(tree_hash(Path(folder), (".py",)))
    return hash_.digest()


def load(key: str) -> Record | None:
    """The record of that key; None where there is none that can be trusted."""
    found: Record | None = _loaded(key)
    return found


def load_sources(key: str) -> Sources | None:
    """The sources of that key; None where there are none that can be trusted."""
    found: Sources | None = _loaded(f"{key}-text")
    return found


def _loaded(name: str) -> Any:
    record = kept.read(name)
    try:
        return None if record is None else marshal.loads(record)  # noqa: S302 - our own file in a folder of the user's alone
    except (ValueError, EOFError, TypeError):
        return None


def store(key: str, record: Record, sources: Sources) -> None:
    """Keep a record; a cache that cannot be written is no fault."""
    kept.write(f"{key}-text", marshal.dumps(sources))
    kept.write(key, marshal.dumps(record))
