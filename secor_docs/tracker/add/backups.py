"""A workbook put in the place of another, whole or not at all; and the last states of it, kept as backups."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

FOLDER = ".secor"
"""The folder next to a tracker for what the program keeps for itself."""

BACKUPS_KEPT = 50


def stamp_of(path: Path) -> tuple[int, int, int]:
    """What changes when somebody else saves the workbook: time, size and number of the file."""
    at = path.stat()
    return at.st_mtime_ns, at.st_size, at.st_ino


def replaced(path: Path, data: bytes, stamp: tuple[int, int, int]) -> bool:
    """Put the new workbook in the place of the old one; False where the old one has changed meanwhile."""
    beside = path.parent / FOLDER / f"{path.name}.new"
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with suppress(OSError):
        shutil.copymode(path, beside)
    if stamp_of(path) != stamp:
        return False
    _back_up(path)
    beside.replace(path)
    _sync_folder(path.parent)
    return True


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def backups(path: Path) -> list[Path]:
    """The backups of a workbook, oldest first."""
    folder = path.parent / FOLDER / "backups"
    return sorted(folder.glob(f"{glob_safe(path.stem)} ????-??-?? ??????*{path.suffix}"))


def glob_safe(text: str) -> str:
    """A name as it stands in a pattern of file names."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in text)


def _back_up(path: Path) -> None:
    """Keep the present state of the workbook, named for the time it was last saved."""
    kept = backups(path)
    saved = path.stat().st_mtime_ns
    moment = datetime.fromtimestamp(saved / 1e9)  # noqa: DTZ006 - the user's own clock names the file
    folder = path.parent / FOLDER / "backups"
    folder.mkdir(exist_ok=True)
    copy = folder / f"{path.stem} {moment:%Y-%m-%d %H%M%S} {saved // 1000 % 1_000_000:06}{path.suffix}"
    with suppress(FileExistsError):
        try:
            # The new workbook takes the place of the old one as another file, so a link keeps the old one.
            os.link(path, copy)
        except FileExistsError:
            raise
        except OSError:
            shutil.copy2(path, copy)
        kept.append(copy)
    for old in kept[:-BACKUPS_KEPT]:
        with suppress(OSError):
            old.unlink()
