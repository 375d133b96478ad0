"""The user's cache folder: what was worked out once is kept there from one run to the next.

A record may hold code and a company's facts, so it is read only from a folder that belongs to the user and to
nobody else, and is thrown away on any doubt: a changed byte, an odd owner.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

_ENDING = ".secor-kept"
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
    from platformdirs import user_cache_path  # noqa: PLC0415 - asked for only where an overlay has templates

    return user_cache_path("secor_docs", appauthor=False)


def _ours(path: Path) -> bool:
    """True for what belongs to this user and is closed to others."""
    if sys.platform == "win32":
        return True  # a user's profile is closed to other users there
    status = path.lstat()
    return status.st_uid == os.getuid() and not status.st_mode & _PRIVATE and not path.is_symlink()


def read(name: str) -> bytes | None:
    """The record of that name; None where there is none that can be trusted."""
    home = folder()
    if home is None:
        return None
    path = home / f"{name}{_ENDING}"
    try:
        if not _ours(path):
            return None
        raw = path.read_bytes()
    except OSError:
        return None
    return raw[32:] if hashlib.sha256(raw[32:]).digest() == raw[:32] else None


def write(name: str, record: bytes) -> None:
    """Keep a record; a cache that cannot be written is no fault."""
    home = folder()
    if home is None:
        return
    import tempfile  # noqa: PLC0415 - not needed where all is found

    with suppress(OSError):
        # mkstemp makes the file readable by its owner alone.
        descriptor, new = tempfile.mkstemp(dir=home, suffix=".new")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(record).digest() + record)
            os.replace(new, home / f"{name}{_ENDING}")  # noqa: PTH105 - a temporary name, not a Path
        except OSError:
            Path(new).unlink(missing_ok=True)


def clear() -> int:
    """Delete every record; returns how many there were."""
    home = folder()
    if home is None:
        return 0
    records = [*home.glob(f"*{_ENDING}"), *home.glob("*.secor-template"), *home.glob("*.new")]
    for record in records:
        with suppress(OSError):
            record.unlink()
    return len(records)
