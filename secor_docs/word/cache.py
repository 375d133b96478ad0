"""Compiled templates kept on disk, so that a template is worked out once and not for every run.

A record holds code, so it is read only from a folder that belongs to the user and to nobody else, and it
is thrown away on any doubt: another version of anything, a changed byte, an odd owner.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, find_spec
from pathlib import Path
from types import CodeType

Record = tuple[
    dict[str, tuple[bytes, int, int]],
    dict[str, bytes],
    str,
    list[tuple[str, str, CodeType, tuple[bool, bool, bool]]],
]
"""A compiled template as plain values: members ready for the zip, relationships and content types, the member
with the properties, and the rendered parts (member, source, code, what is certain of it)."""

_ENDING = ".secor-template"
_PRIVATE = 0o077  # permission bits that others must not have


def folder() -> Path | None:
    """The cache folder, made if need be; None where there is no safe one.

    ``SECOR_CACHE_DIR`` names another place; empty, it turns the cache off.
    """
    wanted = os.environ.get("SECOR_CACHE_DIR")
    if wanted == "":
        return None
    try:
        path = Path(wanted) if wanted else _usual()
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path if _ours(path) else None
    except (OSError, RuntimeError):
        return None


def _usual() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "secor_docs" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/secor_docs"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "secor_docs"


def _ours(path: Path) -> bool:
    """True for what belongs to this user and is closed to others."""
    if sys.platform == "win32":
        return True  # a user's profile is closed to other users there
    status = path.lstat()
    return status.st_uid == os.getuid() and not status.st_mode & _PRIVATE and not path.is_symlink()


def key_of(data: bytes, name: str) -> str:
    """The name of a template's record: what is in it, what it is called, and what compiles it."""
    hash_ = hashlib.sha256(_tools())
    hash_.update(len(name.encode()).to_bytes(4) + name.encode())
    hash_.update(data)
    return hash_.hexdigest()


_known_tools = b""


def _tools() -> bytes:
    """Everything that has a say in the compiled code: Python, the libraries, and our own modules."""
    global _known_tools  # noqa: PLW0603 - worked out once in a process
    if not _known_tools:
        hash_ = hashlib.sha256(MAGIC_NUMBER)
        for package in ("secor_docs.word", "jinja2", "docxtpl", "markupsafe"):
            # By size and time: asking for the versions would cost more than all templates together.
            for folder in getattr(find_spec(package), "submodule_search_locations", None) or ():
                hash_.update(package.encode())
                for file in sorted(os.scandir(folder), key=lambda file: file.name):
                    if file.name.endswith(".py"):
                        status = file.stat()
                        hash_.update(f"{file.name} {status.st_size} {status.st_mtime_ns}\n".encode())
        _known_tools = hash_.digest()
    return _known_tools


def load(key: str) -> Record | None:
    """The record of that key; None where there is none that can be trusted."""
    home = folder()
    if home is None:
        return None
    path = home / f"{key}{_ENDING}"
    try:
        if not _ours(path):
            return None
        raw = path.read_bytes()
        if hashlib.sha256(raw[32:]).digest() != raw[:32]:
            return None
        record: Record = marshal.loads(raw[32:])  # noqa: S302 - our own file in a folder of the user's alone
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return record


def store(key: str, record: Record) -> None:
    """Keep a record; a cache that cannot be written is no fault."""
    home = folder()
    if home is None:
        return
    body = marshal.dumps(record)
    with suppress(OSError):
        # mkstemp makes the file readable by its owner alone.
        descriptor, name = tempfile.mkstemp(dir=home, suffix=".new")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(body).digest() + body)
            os.replace(name, home / f"{key}{_ENDING}")  # noqa: PTH105 - a temporary name, not a Path
        except OSError:
            Path(name).unlink(missing_ok=True)


def clear() -> int:
    """Delete every record; returns how many there were."""
    home = folder()
    if home is None:
        return 0
    records = [*home.glob(f"*{_ENDING}"), *home.glob("*.new")]
    for record in records:
        with suppress(OSError):
            record.unlink()
    return len(records)
