"""One zip of everything that a company wrote and was given: written whole, read back, and never over another one.

A zip is restored with any unpacker: into an empty folder, and all is where it was.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secor_docs.data_files import FOLDERS
from secor_docs.files import INSIDE, reason_of
from secor_docs.names import slug
from secor_docs.problems import CouldNotReadError, CouldNotWriteError

BACKUPS = "backups"
"""The folder of the zips, next to company.yaml."""

HASHES = "sha256.txt"
"""In the zip: the SHA-256 of each of its files, in the form that ``sha256sum --check`` reads."""

OURS = frozenset({"binders", "evidence", "inbox", INSIDE, *FOLDERS})
"""The folders of a company that belong to its records and its program."""

_ENDINGS = frozenset(
    {
        ".yaml",
        ".yml",
        ".json",
        ".xlsx",
        ".csv",
        ".docx",
        ".pdf",
        ".html",
        ".ics",
        ".txt",
        ".md",
        ".png",
        ".jpg",
        ".jpeg",
    }
)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup.

    Attributes:
        path: the zip.
        files: how many files are in it.
        left_out: what is in the company's folder and not in the zip, by name.
    """

    path: Path
    files: int
    left_out: tuple[str, ...]


def back_up(folder: Path, day: date, name: str, *, into: Path | None = None, binder: Path | None = None) -> Backup:
    """Write a company's folder into one zip, and read it back.

    Args:
        folder: the folder of its ``company.yaml``.
        day: the day in the zip's name.
        name: the company's name.
        into: the folder for the zip; ``backups`` next to ``company.yaml`` when None.
        binder: its binder, where that is outside the folder.

    Raises:
        CouldNotReadError: a file may not be read; no zip is left.
        CouldNotWriteError: the disk refused, or what was written is not what was read; no zip is left.
    """
    sources, left_out = _sources(folder, into)
    if binder is not None and not binder.resolve().is_relative_to(folder.resolve()):
        sources |= {f"binders/{binder.name}/{inner}": path for inner, path in _files(binder)}
    target = into or folder / BACKUPS
    fresh = target / f".{day}-{os.getpid()}.zip.new"
    try:
        target.mkdir(parents=True, exist_ok=True)
        hashes = _write(fresh, sources)
        if wrong := faults(fresh):
            raise CouldNotWriteError(fresh, f"what was written is not what was read ({wrong[0]})")
        path = _named(fresh, target, f"{slug(name)} {day}")
    except OSError as error:
        raise CouldNotWriteError(target, reason_of(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink()
    return Backup(path, len(hashes), tuple(left_out))


def faults(path: Path) -> tuple[str, ...]:
    """What is wrong in a backup: files that are gone, changed or too many; empty where it is as it was written.

    Raises:
        CouldNotReadError: it cannot be opened, or is no backup.
    """
    try:
        with zipfile.ZipFile(path) as file:
            lines = (line.partition("  ") for line in file.read(HASHES).decode().splitlines())
            said = {name: hash_ for hash_, _, name in lines}
            names = set(file.namelist()) - {HASHES}
            wrong = [f"{name}: gone" for name in sorted(said.keys() - names)]
            wrong += [f"{name}: not of this backup" for name in sorted(names - said.keys())]
            for name in sorted(names & said.keys()):
                found = hashlib.sha256()
                try:
                    with file.open(name) as inner:
                        while chunk := inner.read(_CHUNK):
                            found.update(chunk)
                except (zipfile.BadZipFile, zlib.error, OSError, EOFError):
                    wrong.append(f"{name}: damaged")
                    continue
                if found.hexdigest() != said[name]:
                    wrong.append(f"{name}: changed")
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, NotImplementedError) as error:
        raise CouldNotReadError(path, "it is no backup made by `secor backup`, or it is damaged") from error
    return tuple(wrong)


def _sources(folder: Path, into: Path | None) -> tuple[dict[str, Path], list[str]]:
    """The files to take, by their names in the zip, and the names of what is left out."""
    found: dict[str, Path] = {}
    left_out = []
    away = {BACKUPS} if into is None else {BACKUPS, into.name}
    for path in sorted(folder.iterdir()):
        if path.name.startswith("~$") or path.name in away or path.name.endswith(".new"):
            continue
        if path.is_dir() and not path.is_symlink() and path.name in OURS:
            found |= {f"{path.name}/{inner}": file for inner, file in _files(path)}
        elif path.is_file() and path.suffix.lower() in _ENDINGS:
            found[path.name] = path
        else:
            left_out.append(f"{path.name}/" if path.is_dir() else path.name)
    return found, left_out


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file below a folder; what is no file, such as a pipe or a lock of Word, is passed over."""

    def refused(error: OSError) -> None:
        raise CouldNotReadError(error.filename, reason_of(error)) from error

    for at, folders, names in os.walk(folder, onerror=refused):
        folders.sort()
        for name in sorted(names):
            path = Path(at, name)
            if path.is_file() and not name.startswith("~$") and name != "lock":
                yield path.relative_to(folder).as_posix(), path


def _write(target: Path, sources: dict[str, Path]) -> dict[str, str]:
    hashes: dict[str, str] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as file:
        for name, path in sources.items():
            hash_ = hashlib.sha256()
            try:
                about = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
                source = path.open("rb")
            except OSError as error:
                raise CouldNotReadError(path, reason_of(error)) from error
            about.compress_type = zipfile.ZIP_DEFLATED
            with source, file.open(about, "w") as inner:
                while chunk := source.read(_CHUNK):
                    hash_.update(chunk)
                    inner.write(chunk)
            hashes[name] = hash_.hexdigest()
        file.writestr(HASHES, "".join(f"{hash_}  {name}\n" for name, hash_ in hashes.items()))
    with target.open("rb+") as written:
        os.fsync(written.fileno())
    return hashes


def _named(fresh: Path, folder: Path, name: str) -> Path:
    """Give the zip its name; one that is there already keeps it, and this one gets a number."""
    for number in range(1, 1000):
        path = folder / (f"{name}.zip" if number == 1 else f"{name} ({number}).zip")
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            continue
        fresh.replace(path)
        return path
    raise CouldNotWriteError(folder / name, "there are a thousand of that day")
