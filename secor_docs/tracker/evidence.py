"""Evidence files: photos and scans of records, copied next to the tracker under a clear name.

A copy goes into ``evidence/YYYY-MM/``; its SHA-256 is noted in ``evidence/sha256.txt``, in the form that
the ordinary checking tools read. The original stays where it is. A name that was given once is never given again,
so that no other file takes the place of one that was lost.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from secor_docs.names import slug
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError, Place, Problem, refuse_any

FOLDER = "evidence"
HASHES = "sha256.txt"
HUGE = 100_000_000
"""Bytes from which on a file is asked about: a photo has some 5 MB, a scan of ten pages 20."""

_CHUNK = 1 << 20
_LONGEST_SCOPE, _LONGEST_ENDING = 60, 8
"""Letters of a name that stay usable on Windows, in a folder with a long name too."""
_HEAD = 16
_BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    r"\xff\xd8\xff": ("jpg", "jpeg"),
    r"\x89PNG": ("png",),
    r"%PDF": ("pdf",),
    r"GIF8": ("gif",),
    r"II\*\0|MM\0\*": ("tif", "tiff"),
    r"RIFF....WEBP": ("webp",),
    r"....ftyp(?:hei|mif|msf)": ("heic", "heif"),
}
"""How files of the usual kinds begin, and their endings; the first is given to a file that has none."""


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """An evidence file as it is kept.

    Attributes:
        name: path of the copy from the folder of the tracker, with forward slashes.
        sha256: of the file.
        before: True when the same file had been kept already; then ``name`` is that copy.
        remark: what a person should know of the file; empty where there is nothing.
    """

    name: str
    sha256: str
    before: bool = False
    remark: str = ""


def keep(file: Path, folder: Path, *, day: date, document: str, scope: str) -> EvidenceFile:
    """Copy an evidence file to its place, piece by piece, so that a long film needs no memory.

    Args:
        file: the original; it stays as it is.
        folder: the folder of the tracker.
        day: the date of the activity.
        document: id of the document.
        scope: the site, worker or thing it is for.

    Raises:
        CouldNotReadError: the file is not there, is empty, no ordinary file, or may not be read.
        CouldNotWriteError: the copy could not be written; nothing is left behind.
    """
    root = folder / FOLDER
    _ordinary(file)
    noted = _lines(root)
    month = f"{day:%Y-%m}"
    beside = root / month / f".{os.getpid()}.new"
    try:
        (root / month).mkdir(parents=True, exist_ok=True)
        try:
            hash_, head = _copied(file, beside)
            earlier = dict(noted).get(hash_)
            if earlier and _is(root / earlier, hash_):
                return EvidenceFile(f"{FOLDER}/{earlier}", hash_, before=True)
            if earlier and not os.path.lexists(root / earlier):
                (root / earlier).parent.mkdir(parents=True, exist_ok=True)
                beside.replace(root / earlier)  # it was lost, and is there again
                return EvidenceFile(f"{FOLDER}/{earlier}", hash_)
            ending, remark = _ending(file, head)
            stem = f"{day.isoformat()} {document} {slug(scope)[:_LONGEST_SCOPE].rstrip('-')}"
            name = _placed(root, f"{month}/{stem}", ending, beside, {name for _, name in noted})
            _note(root, [(hash_, name)])
        finally:
            with suppress(OSError):
                beside.unlink()
    except OSError as error:
        raise CouldNotWriteError(root / month, error.strerror or str(error)) from error
    return EvidenceFile(f"{FOLDER}/{name}", hash_, remark=remark)


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


def huge(files: Iterable[Path]) -> list[tuple[Path, int]]:
    """The files that are so large that somebody should say they are meant, with their megabytes.

    Raises:
        CouldNotReadError: one is not there, or no ordinary file.
    """
    sizes = ((file, _ordinary(file).st_size) for file in files)
    return [(file, size // 1_000_000) for file, size in sizes if size >= HUGE]


def refuse_huge(found: Iterable[tuple[Path, int]]) -> None:
    """Refuse files that nobody has said are meant.

    Raises:
        InputWrongError: naming them.
    """
    fix = "A smaller photo or scan is enough; --yes keeps it as it is."
    place = Place("secor log")
    refuse_any(Problem(place, "--file", f"{file.name} has {size} MB", fix, code="R043") for file, size in found)


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


def note(folder: Path, files: Mapping[str, str]) -> None:
    """Note the hashes of files a person put there, as they are today.

    Args:
        folder: the folder of the tracker.
        files: hash of each file by its name from that folder, with forward slashes.

    Raises:
        CouldNotWriteError: the list could not be written.
    """
    root = folder / FOLDER
    try:
        root.mkdir(exist_ok=True)
        _note(root, [(hash_, os.path.relpath(name, FOLDER).replace(os.sep, "/")) for name, hash_ in files.items()])
    except OSError as error:
        raise CouldNotWriteError(root / HASHES, error.strerror or str(error)) from error


def sha256_of(file: BinaryIO) -> str:
    """SHA-256 of an open file, read piece by piece."""
    hash_ = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        hash_.update(chunk)
    return hash_.hexdigest()


def _ordinary(file: Path) -> os.stat_result:
    """The facts of a file; a pipe or a device would keep the reader waiting for ever."""
    try:
        at = file.stat()
    except (OSError, ValueError) as error:
        raise CouldNotReadError(file, getattr(error, "strerror", None) or str(error)) from error
    if not stat.S_ISREG(at.st_mode):
        raise CouldNotReadError(file, "it is no ordinary file", "Give a photo, a scan or another file.")
    if not at.st_size:
        raise CouldNotReadError(file, "the file is empty")
    return at


def _copied(file: Path, to: Path) -> tuple[str, bytes]:
    """Write a copy; its hash, and how it begins."""
    hash_, head = hashlib.sha256(), b""
    try:
        original = file.open("rb")
    except OSError as error:
        raise CouldNotReadError(file, error.strerror or str(error)) from error
    with original, to.open("wb") as new:
        while chunk := original.read(_CHUNK):
            head = head or chunk[:_HEAD]
            hash_.update(chunk)
            new.write(chunk)
        new.flush()
        os.fsync(new.fileno())
    return hash_.hexdigest(), head


def _ending(file: Path, head: bytes) -> tuple[str, str]:
    """The ending of the copy: the original's, cleaned, or what it begins like; and a remark where the two differ."""
    own = re.sub(r"[^a-z0-9]", "", file.suffix.lower())[:_LONGEST_ENDING]
    is_ = next((e for begin, e in _BEGINNINGS.items() if re.match(begin.encode(), head, re.DOTALL)), ())
    if not own:
        return (is_[0] if is_ else "bin"), ""
    usual = any(own in endings for endings in _BEGINNINGS.values())
    differs = own not in is_ and (usual or bool(is_))
    return own, f"{file.name} does not begin as a .{own} file does" if differs else ""


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
        with path.open("rb") as file:
            return sha256_of(file) == hash_
    except OSError:
        return False


def _placed(root: Path, stem: str, ending: str, beside: Path, given: set[str]) -> str:
    """Move the copy to the first free number; a file that is there is never written over."""
    for name in (f"{stem} {number}.{ending}" for number in count(1)):
        if name in given:
            continue
        try:
            with (root / name).open("xb"):
                pass
        except FileExistsError:
            continue
        beside.replace(root / name)
        return name
    raise AssertionError(stem)


def _note(root: Path, lines: Iterable[tuple[str, str]]) -> None:
    with (root / HASHES).open("a", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{hash_}  {name}\n" for hash_, name in lines)
        file.flush()
        os.fsync(file.fileno())
