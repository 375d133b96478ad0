"""The evidence files that rows name, read: whether they are the files that were logged, and which day they carry."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from secor_docs.tracker.evidence import FOLDER, noted_hashes, sha256_of
from secor_docs.tracker.own_day import own_day
from secor_docs.tracker.proof import EvidenceFacts, FileState, KeptFile, file_names
from secor_docs.tracker.record import Record


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was read of a file, and the stamp it had then."""

    stamp: tuple[int, int, int]
    facts: KeptFile


_SEEN: dict[Path, _Looked] = {}
"""Files read already by this process: a company is judged several times, and its photos do not change meanwhile."""


def evidence_facts(records: Iterable[Record], folder: Path) -> EvidenceFacts:
    """Look at every file the rows name, each once; changes nothing.

    Args:
        records: the rows of the log.
        folder: the folder of the tracker, which file names are counted from.

    Raises:
        CouldNotReadError: the list of hashes cannot be read.
    """
    records = tuple(records)
    cells = {record.evidence for record in records if record.evidence}
    if not cells:
        return EvidenceFacts()
    root = folder.resolve()
    noted = {Path(os.path.normpath(root / FOLDER / name)): hash_ for name, hash_ in noted_hashes(folder).items()}
    return EvidenceFacts({cell: tuple(_look(root, name, noted) for name in named_in(cell, root)) for cell in cells})


def named_in(cell: str, root: Path) -> tuple[str, ...]:
    """The files a cell names; a name with a semicolon in it is one file where there is such a file."""
    whole = cell.strip()
    names = file_names(cell)
    return (whole,) if len(names) > 1 and inside(root, whole) is not None and (root / whole).is_file() else names


def inside(root: Path, name: str) -> Path | None:
    """Where a named file is; None where the name leads out of the folder, or is no file name at all."""
    try:
        path = (root / name.replace("\\", "/")).resolve()
    except (OSError, ValueError, RuntimeError):
        return None
    return path if path.is_relative_to(root) else None


def _look(root: Path, name: str, noted: dict[Path, str]) -> KeptFile:
    path = inside(root, name)
    if path is None:
        return KeptFile(name, "outside")
    try:
        at = path.stat()
    except (OSError, ValueError):
        return KeptFile(name, "missing")
    if not stat.S_ISREG(at.st_mode):
        return KeptFile(name, "unreadable")
    stamp = (at.st_size, at.st_mtime_ns, at.st_ino)
    looked = _SEEN.get(path)
    if looked is None or looked.stamp != stamp:
        try:
            with path.open("rb") as file:
                hash_ = sha256_of(file)
        except OSError:
            return KeptFile(name, "unreadable")
        looked = _SEEN[path] = _Looked(stamp, KeptFile(name, "as logged", hash_, *own_day(path)))
    found = looked.facts
    state: FileState = "not noted" if path not in noted else "as logged" if noted[path] == found.sha256 else "changed"
    return replace(found, name=name, state=state)


def loose_files(records: Iterable[Record], facts: EvidenceFacts) -> dict[str, str]:
    """Files that open records name and whose hash nobody has noted: their hashes as they are now, by name."""
    return {
        file.name.replace("\\", "/"): file.sha256
        for record in records
        if not record.private
        for file in facts.of(record)
        if file.state == "not noted"
    }
