"""The evidence files that rows name, read: whether they are the files that were logged, and which day they carry."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from secor_docs import cache
from secor_docs.tracker.evidence import FOLDER, noted_hashes, sha256_of
from secor_docs.tracker.own_day import own_day
from secor_docs.tracker.proof import EvidenceFacts, FileState, KeptFile, file_names
from secor_docs.tracker.record import Record

_MANY = 50_000_000
"""Bytes from which on it is kept from one run to the next what was read of the files; reading fewer takes no time."""

Stamp = tuple[int, ...]


class _Seen:
    """What was read of files, as long as size, times and number of a file are what they were then."""

    def __init__(self, root: Path) -> None:
        self.name = f"evidence-{hashlib.sha256(str(root).encode()).hexdigest()[:32]}"
        self.facts: dict[str, tuple[Stamp, KeptFile]] = {}
        self.changed = False

    def load(self) -> None:
        """Take over what an earlier run has read."""
        try:
            kept = json.loads(cache.read(self.name) or b"{}")
            for name, (stamp, hash_, day, of) in kept.items():
                facts = KeptFile(name, "as logged", hash_, date.fromisoformat(day) if day else None, of)
                self.facts[name] = tuple(stamp), facts
        except (ValueError, TypeError, AttributeError):  # of another version, or another program's
            self.facts = {}

    def save(self) -> None:
        """Keep it for the next run."""
        if self.changed:
            plain = {
                name: [stamp, f.sha256, str(f.own_day or ""), f.own_day_of] for name, (stamp, f) in self.facts.items()
            }
            cache.write(self.name, json.dumps(plain).encode())

    def of(self, path: Path, at: os.stat_result) -> KeptFile:
        """What a file says; read where it is not known."""
        stamp = (at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino)
        known = self.facts.get(str(path))
        if known is not None and known[0] == stamp:
            return known[1]
        with path.open("rb") as file:
            hash_ = sha256_of(file)
        self.facts[str(path)] = stamp, (found := KeptFile(str(path), "as logged", hash_, *own_day(path)))
        self.changed = True
        return found


def evidence_facts(records: Iterable[Record], folder: Path, *, anew: bool = False) -> EvidenceFacts:
    """Look at every file the rows name, each once; changes nothing next to the tracker.

    Args:
        records: the rows of the log.
        folder: the folder of the tracker, which file names are counted from.
        anew: read every file, also one that seems to be what it was at the last run.

    Raises:
        CouldNotReadError: the list of hashes cannot be read.
    """
    records = tuple(records)
    cells = {record.evidence for record in records if record.evidence}
    if not cells:
        return EvidenceFacts()
    root = folder.resolve()
    noted = {Path(os.path.normpath(root / FOLDER / name)): hash_ for name, hash_ in noted_hashes(folder).items()}
    names = {cell: named_in(cell, root) for cell in cells}
    seen = _Seen(root)
    many = sum(_size(root, name) for name in set(chain(*names.values()))) > _MANY
    if many and not anew:
        seen.load()
    facts = {cell: tuple(_look(root, name, noted, seen) for name in found) for cell, found in names.items()}
    if many:
        seen.save()
    return EvidenceFacts(facts)


def _size(root: Path, name: str) -> int:
    path = inside(root, name)
    try:
        return path.stat().st_size if path else 0
    except (OSError, ValueError):
        return 0


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


def _look(root: Path, name: str, noted: dict[Path, str], seen: _Seen) -> KeptFile:
    path = inside(root, name)
    if path is None:
        return KeptFile(name, "outside")
    try:
        at = path.stat()
    except (OSError, ValueError):
        return KeptFile(name, "missing")
    if not stat.S_ISREG(at.st_mode):
        return KeptFile(name, "unreadable")
    try:
        found = seen.of(path, at)
    except OSError:
        return KeptFile(name, "unreadable")
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
