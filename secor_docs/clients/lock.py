"""A lock freezes an approved package: it names every file with its hash, and builds leave it alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secor_docs.files import INSIDE, LOCK, MANIFEST, write_whole
from secor_docs.problems import InputWrongError, Place


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as it was when the package was locked.

    Attributes:
        name: its name in the package.
        message: ``changed``, ``gone`` or ``new``.
    """

    name: str
    message: str


def is_locked(folder: Path) -> bool:
    """True where a package is frozen."""
    return (folder / LOCK).exists()


def lock(folder: Path, day: date, by: str = "") -> int:
    """Freeze a package as it stands, hand edits included.

    Args:
        folder: the package.
        day: the day it was approved.
        by: who approved it.

    Returns:
        How many files it holds.

    Raises:
        InputWrongError: the folder is no package, or is locked already.
        CouldNotWriteError: the disk refused.
    """
    if not (folder / MANIFEST).is_file():
        raise _wrong(folder, "there is no package here", "Name the folder that holds manifest.json.")
    if is_locked(folder):
        raise _wrong(folder, "the package is locked already", f"To unlock it, delete {LOCK} in it.")
    files = _files(folder)
    text = json.dumps({"locked": day.isoformat(), "by": by, "files": files}, indent=1, ensure_ascii=False)
    write_whole(folder / LOCK, f"{text}\n".encode())
    return len(files)


def verify(folder: Path) -> tuple[Difference, ...]:
    """What is not as it was when the package was locked; nothing where all is.

    Raises:
        InputWrongError: the package is not locked, or its lock cannot be read.
    """
    if not is_locked(folder):
        raise _wrong(folder, "the package is not locked", "Lock it with `secor lock` once it is approved.")
    try:
        before = json.loads((folder / LOCK).read_text("utf-8"))["files"]
        before = {str(name): str(hash_) for name, hash_ in before.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise _wrong(folder, f"{LOCK} cannot be read", "Take the package from a backup.") from error
    now = _files(folder)
    found = []
    for name in sorted({*before, *now}):
        if name not in now:
            found.append(Difference(name, "gone"))
        elif name not in before:
            found.append(Difference(name, "new"))
        elif before[name] != now[name]:
            found.append(Difference(name, "changed"))
    return tuple(found)


def _files(folder: Path) -> dict[str, str]:
    names = {p.relative_to(folder).as_posix(): p for p in sorted(folder.rglob("*")) if p.is_file()}
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in names.items()
        # Word keeps a ~$ file next to a document that is open; it is nobody's work.
        if name != LOCK and not name.startswith(f"{INSIDE}/") and not path.name.startswith("~$")
    }


def _wrong(folder: Path, message: str, fix: str) -> InputWrongError:
    return InputWrongError.of(Place(str(folder)), "", message, fix, code="B008")
