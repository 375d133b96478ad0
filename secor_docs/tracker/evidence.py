"""Evidence files: photos and scans of records, copied next to the tracker under a clear name.

A copy goes into ``evidence/YYYY-MM/``; its SHA-256 is noted in ``evidence/sha256.txt``, in the form that
the ordinary checking tools read. The original stays where it is.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from secor_docs.names import slug
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError, Place

FOLDER = "evidence"
HASHES = "sha256.txt"


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """An evidence file as it is kept.

    Attributes:
        name: path of the copy from the folder of the tracker, with forward slashes.
        sha256: of the file.
        before: True when the same file had been kept already; then ``name`` is that copy.
    """

    name: str
    sha256: str
    before: bool = False


def keep(file: Path, folder: Path, *, day: date, document: str, scope: str) -> EvidenceFile:
    """Copy an evidence file to its place.

    Args:
        file: the original; it stays as it is.
        folder: the folder of the tracker.
        day: the date of the activity.
        document: id of the document.
        scope: the site, worker or thing it is for.

    Raises:
        CouldNotReadError: the file is not there, is empty or may not be read.
        CouldNotWriteError: the copy could not be written; nothing is left behind.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CouldNotReadError(file, error.strerror or str(error)) from error
    if not data:
        raise CouldNotReadError(file, "the file is empty")
    hash_ = hashlib.sha256(data).hexdigest()
    root = folder / FOLDER
    earlier = dict(_lines(root)).get(hash_)
    if earlier and _is(root / earlier, hash_):
        return EvidenceFile(f"{FOLDER}/{earlier}", hash_, before=True)
    month = f"{day:%Y-%m}"
    stem = f"{day.isoformat()} {document} {slug(scope)}"
    try:
        (root / month).mkdir(parents=True, exist_ok=True)
        name = _placed(root, month, stem, file.suffix.lower(), data)
        _note(root, hash_, name)
    except OSError as error:
        raise CouldNotWriteError(root / month, error.strerror or str(error)) from error
    return EvidenceFile(f"{FOLDER}/{name}", hash_)


def keep_all(row: Mapping[str, Any], files: Sequence[Path], folder: Path) -> list[EvidenceFile]:
    """Copy the evidence files of one record to their place; see :func:`keep`.

    Args:
        row: the record, by id of the log column.
        files: the originals.
        folder: the folder of the tracker.

    Raises:
        InputWrongError: the record is private, and its files must not lie open next to the tracker.
    """
    if files and row["private"]:
        fix = "Leave --file out and say with --kept where the private file is."
        message = "a private record is not copied next to the tracker"
        raise InputWrongError.of(Place("secor log"), "--file", message, fix, code="R017")
    about = {"day": row["activity_date"], "document": row["document_id"], "scope": row["scope_name"]}
    return [keep(file, folder, **about) for file in files]


def changed(folder: Path) -> tuple[str, ...]:
    """The kept files that are gone or no longer what they were, by their names in ``sha256.txt``."""
    root = folder / FOLDER
    return tuple(name for name, hash_ in noted_hashes(folder).items() if not _is(root / name, hash_))


def noted_hashes(folder: Path) -> dict[str, str]:
    """The hash each kept file was logged with, by its name in ``sha256.txt``.

    Args:
        folder: the folder of the tracker.

    Raises:
        CouldNotReadError: the list is there and cannot be read.
    """
    return {name: hash_ for hash_, name in _lines(folder / FOLDER)}


def _lines(root: Path) -> list[tuple[str, str]]:
    """Hash and name of each file that was kept, the oldest first."""
    try:
        lines = (root / HASHES).read_text("utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(root / HASHES, getattr(error, "strerror", None) or "it is not UTF-8 text") from error
    # A line is the hash, two spaces and the name, as sha256sum writes it.
    return [(line[:64], line[66:]) for line in lines if len(line) > 66 and line[64:66] in {"  ", " *"}]  # noqa: PLR2004 - the form of the line


def _is(path: Path, hash_: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == hash_
    except OSError:
        return False


def _placed(root: Path, month: str, stem: str, suffix: str, data: bytes) -> str:
    """Write the copy under the first free number; a file that is there is never written over."""
    beside = root / month / f".{os.getpid()}.new"
    try:
        with beside.open("wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        for number in count(1):
            name = f"{month}/{stem} {number}{suffix}"
            try:
                with (root / name).open("xb"):
                    pass
            except FileExistsError:
                continue
            beside.replace(root / name)
            return name
    finally:
        with suppress(OSError):
            beside.unlink()
    raise AssertionError(stem)


def _note(root: Path, hash_: str, name: str) -> None:
    with (root / HASHES).open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"{hash_}  {name}\n")
        file.flush()
        os.fsync(file.fileno())
