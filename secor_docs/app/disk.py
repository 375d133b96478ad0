"""Folders of the disk as pages show them: by numbers, one level at a time, as no path comes from a browser."""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Literal

from secor_docs.files import COMPANY, MANIFEST, TRACKER, company_files, last_manifest

FolderKind = Literal["company", "clients", "other", "closed"]
_MOST = 500
_WORDS = {".docx": "Word file", ".doc": "Word file", ".xlsx": "workbook", ".pdf": "PDF", ".yaml": "YAML file"}
_PICTURES = {".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class SeenFolder:
    """A folder on the start page.

    Attributes:
        number: what stands in addresses.
        name: its own name.
        kind: what it is to the app.
        says: what it holds, in a sentence.
    """

    number: int
    name: str
    kind: FolderKind
    says: str = ""


@dataclass(slots=True)
class DiskFolders:
    """The folders that were shown so far; a number leads to one of them and nowhere else."""

    _numbers: dict[Path, int] = field(default_factory=dict)
    _paths: dict[int, Path] = field(default_factory=dict)
    _next: count[int] = field(default_factory=lambda: count(1))

    def number(self, path: Path) -> int:
        """The number of a folder."""
        if path not in self._numbers:
            # The way back first: a number that is known has its folder.
            made = next(self._next)
            self._paths[made] = path
            self._numbers.setdefault(path, made)
        return self._numbers[path]

    def path(self, number: str) -> Path | None:
        """The folder of a number as it stands in an address; None for one that was not shown."""
        return self._paths.get(int(number)) if number.isascii() and number.isdigit() else None

    def seen(self, path: Path, name: str = "") -> SeenFolder:
        """A folder with what it holds."""
        kind, says = what_it_holds(path)
        return SeenFolder(self.number(path), name or path.name or str(path), kind, says)

    def inside(self, path: Path) -> list[SeenFolder]:
        """The folders in a folder by name, hidden ones left out; those with a company first."""
        found = []
        with suppress(OSError), os.scandir(path) as entries:
            for entry in entries:
                with suppress(OSError):
                    if not entry.name.startswith((".", "$", "~")) and entry.is_dir():
                        kind: FolderKind = "company" if (Path(entry.path) / COMPANY).exists() else "other"
                        found.append((kind != "company", entry.name.casefold(), Path(entry.path), kind))
        return [SeenFolder(self.number(path), path.name, kind) for *_, path, kind in sorted(found)[:_MOST]]


def beginnings(started_in: Path) -> list[tuple[str, Path]]:
    """Where a person's folders are, with a name for each: the folder of the command, documents, desktop, home, drives."""
    from platformdirs import user_desktop_path, user_documents_path  # noqa: PLC0415 - only the start page asks

    home = Path.home()
    named = [
        ("Documents", user_documents_path()),
        ("Desktop", user_desktop_path()),
        (f"{home.name or home} (your own folder)", home),
        (f"{started_in.name or started_in} (where secor was started)", started_in),
        *((f"Drive {drive}", drive) for drive in _drives()),
    ]
    first: dict[Path, str] = {}
    for name, path in named:
        if path.is_dir():
            first.setdefault(path.resolve(), name)
    return [(name, path) for path, name in first.items()]


def _drives() -> list[Path]:
    letters = "CDEFGHIJKLMNOPQRSTUVWXYZ" if sys.platform == "win32" else ""
    return [drive for letter in letters if (drive := Path(f"{letter}:\\")).exists()]


def what_it_holds(folder: Path) -> tuple[FolderKind, str]:
    """What a folder is to the app, and what it holds in a sentence."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))
        if company_files(folder):
            return "company", "It holds a company."
        clients = sum((folder / name / COMPANY).is_file() for name in names)
    except OSError:
        return "closed", "It cannot be read; it may belong to someone else."
    if clients:
        return "clients", f"It holds {clients} {'company' if clients == 1 else 'companies'}, one folder each."
    return "other", _says(folder, names)


def _says(folder: Path, names: list[str]) -> str:
    if not names:
        return "It is empty."
    above = next((parent for parent in folder.parents if (parent / COMPANY).is_file()), None)
    higher = f' The company is in "{above.name}", above it.' if above else ""
    if MANIFEST in names and last_manifest(folder):
        return f"It holds a binder that was made from a company, and not the company.{higher}"
    if TRACKER in names:
        return f"It holds a tracker, and no company beside it.{higher}"
    kinds: Counter[str] = Counter()
    for name in names:
        path = folder / name
        ending = path.suffix.lower()
        kinds[
            "folder" if path.is_dir() else "picture" if ending in _PICTURES else _WORDS.get(ending, "other file")
        ] += 1
    said = ", ".join(f"{n} {kind}{'' if n == 1 else 's'}" for kind, n in kinds.most_common())
    return f"It holds no company: {said}.{higher}"
