"""A binder's folder on disk: written whole or not at all, and a person's edits left alone.

The new folder is made next to the old one and put in its place by two renames; what did not change is
linked, not written again. The manifest keeps the hash of every file as it was produced, so a file that a
person has edited is known: it stays, and the new version goes next to it.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path, PurePosixPath
from typing import Any

from secor_docs.binder.manifest import Written, are_hashes, refuse_locked
from secor_docs.files import BASE, MANIFEST, locked, reason_of, refuse_long, refuse_open, sha256
from secor_docs.problems import CouldNotWriteError, InputWrongError, Place


def write_folder(folder: Path, files: Mapping[str, bytes], about: Mapping[str, Any], *, only: bool = False) -> Written:
    """Make ``folder`` hold ``files``.

    Args:
        folder: the company's folder; made if it is not there.
        files: relative names and bytes.
        about: what the manifest says besides the hashes; ``owner`` names whose folder it is.
        only: some documents were left out on purpose, so nothing is taken away.

    Raises:
        InputWrongError: the folder belongs to another company.
        CouldNotWriteError: the disk refused, or another program holds a file; the old folder stays.
    """
    _refuse_names(folder, files)
    with locked(folder.with_name(f".{folder.name}.lock"), folder, "another build is writing this binder"):
        try:
            return _written(folder, files, about, only=only)
        except OSError as error:
            raise CouldNotWriteError(folder, reason_of(error)) from error


def _written(folder: Path, files: Mapping[str, bytes], about: Mapping[str, Any], *, only: bool) -> Written:
    recover(folder)
    refuse_locked(folder)
    before = standing_manifest(folder)
    _same_owner(folder, before, about)
    step = _Step(folder, files, before.get("files", {}), only=only)
    manifest = {**about, "files": dict(sorted(step.produced.items()))}
    if only:
        manifest["documents"] = _joined(before.get("documents", []), about.get("documents", []))
        manifest["made_of"] = {**before.get("made_of", {}), **about.get("made_of", {})}
    text = manifest_text(manifest)
    standing = folder / MANIFEST
    if step.puts or step.takes or not standing.is_file() or standing.read_bytes() != text:
        swap(folder, {**step.puts, MANIFEST: text}, step.takes)
    return step.report()


def _refuse_names(folder: Path, files: Mapping[str, bytes]) -> None:
    """Refuse what Windows cannot hold, wherever the binder is made: it may be sent there."""
    folded: dict[str, str] = {}
    for name in files:
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            reason = f'"{other}" and "{name}" differ in letter case only; Windows and macOS take them for one file'
            raise CouldNotWriteError(folder, reason)
    new, _ = _beside_folders(folder)
    refuse_long(*(new / name for name in (MANIFEST, *files)))


def _joined(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The documents of an earlier build with those made now in their places."""
    made = {document["id"]: document for document in now}
    kept = [made.pop(document["id"], document) for document in before]
    return [*kept, *made.values()]


_LISTS = ("new", "changed", "unchanged", "edited", "beside", "removed")
"""What :class:`Written` says of files, in its order."""


class _Step:
    """Compares what is to be there with what is there."""

    def __init__(self, folder: Path, files: Mapping[str, bytes], before: Mapping[str, str], *, only: bool) -> None:
        self.folder = folder
        self.puts: dict[str, bytes] = {}
        self.takes: list[str] = []
        self.produced: dict[str, str] = {}
        self.lists: dict[str, list[str]] = {name: [] for name in _LISTS}
        for name, data in sorted(files.items()):
            self.put(name, data, before)
        for name in sorted(set(before) - set(files)):
            of = name.removeprefix(f"{BASE}/").removesuffix(".base")
            if of != name and of in files:
                self.base_copy(name, of, files[of], before)
            else:
                self.leftover(name, before[name], only=only)

    def put(self, name: str, data: bytes, before: Mapping[str, str]) -> None:
        path = self.folder / name
        wanted = sha256(data)
        self.produced[name] = wanted
        if not path.is_file():
            self.puts[name] = data
            self.lists["new"].append(name)
            return
        standing = sha256(path.read_bytes())
        if standing == wanted:
            self.lists["unchanged"].append(name)
        elif standing == before.get(name) or name.startswith(f"{BASE}/"):
            self.puts[name] = data
            self.lists["changed"].append(name)
        else:
            self.lists["edited"].append(name)
            self.beside(name, data, wanted, before)

    def beside(self, name: str, data: bytes, wanted: str, before: Mapping[str, str]) -> None:
        """Put the new version next to a file a person has edited, once."""
        path = PurePosixPath(name)
        other = f"{path.with_suffix('')} (new){path.suffix}"
        stands = self.folder / other
        if before.get(name) == wanted and not stands.is_file():
            return  # what we make has not changed since; the person's version answers it
        self.produced[other] = wanted
        number = 2
        # The person may work in the new version too.
        while stands.is_file() and sha256(stands.read_bytes()) not in {wanted, before.get(other)}:
            other = f"{path.with_suffix('')} (new {number}){path.suffix}"
            stands = self.folder / other
            number += 1
            self.produced[other] = wanted
        if not stands.is_file() or sha256(stands.read_bytes()) != wanted:
            self.puts[other] = data
        self.lists["beside"].append(other)

    def base_copy(self, name: str, of: str, data: bytes, before: Mapping[str, str]) -> None:
        """A build that knows nothing of base copies leaves that of an edited file, and renews the others."""
        if of in self.lists["edited"]:
            self.produced[name] = before[name]
        else:
            self.put(name, data, before)

    def leftover(self, name: str, hash_: str, *, only: bool) -> None:
        path = self.folder / name
        if name in self.produced or not path.is_file():
            return
        if sha256(path.read_bytes()) != hash_:
            self.lists["edited"].append(name)
            self.produced[name] = hash_
        elif only:
            self.produced[name] = hash_
        else:
            self.takes.append(name)
            self.lists["removed"].append(name)

    def report(self) -> Written:
        new, changed, unchanged, edited, beside, removed = (tuple(self.lists[name]) for name in _LISTS)
        return Written(self.folder, new, changed, unchanged, edited, beside, removed)


def manifest_text(manifest: Mapping[str, Any]) -> bytes:
    """A manifest as it is on the disk."""
    return (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()


def standing_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a folder; empty where there is none.

    Raises:
        InputWrongError: it cannot be read.
    """
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        found = None
    if not isinstance(found, dict) or not are_hashes(found.get("files")):
        fix = "Move the folder aside and build again; nothing in it was changed."
        raise InputWrongError.of(Place(str(path)), "", "the manifest cannot be read", fix, code="B001")
    return found


def _same_owner(folder: Path, before: Mapping[str, Any], about: Mapping[str, Any]) -> None:
    """Refuse the folder of another company. A new legal name alone, or a new account alone, is no other company."""
    was, now = before.get("owner"), about.get("owner")
    if not before or was == now:
        return
    if isinstance(was, Mapping) and isinstance(now, Mapping) and any(was[key] == now.get(key) for key in was):
        return
    whose = was.get("legal_name", "another company") if isinstance(was, Mapping) else "another company"
    raise InputWrongError.of(
        Place(str(folder)), "", f"this folder is the binder of {whose}", "Choose another folder with -o.", code="B002"
    )


def _beside_folders(folder: Path) -> tuple[Path, Path]:
    return folder.with_name(f".{folder.name}.new"), folder.with_name(f".{folder.name}.old")


def recover(folder: Path) -> None:
    """Finish or undo a build that was cut off between its two renames."""
    new, old = _beside_folders(folder)
    if old.is_dir():
        if folder.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(folder)
    if new.is_dir():
        shutil.rmtree(new, ignore_errors=True)


def swap(folder: Path, puts: Mapping[str, bytes], takes: Sequence[str], moves: Mapping[str, str] | None = None) -> None:
    """Put a new folder in the place of the old one, by two renames.

    Args:
        folder: the folder.
        puts: files to write.
        takes: files to leave out.
        moves: files that get another name.

    Raises:
        CouldNotWriteError: another program has one of them open.
    """
    refuse_open(folder / name for name in (*puts, *takes, *(moves or ())))
    new, old = _beside_folders(folder)
    new.mkdir(parents=True)
    try:
        _take_over(folder, new, {*puts, *takes}, moves or {})
        _write_all(new, puts)
        for name in (*takes, *(moves or ())):
            with suppress(OSError):
                (new / name).parent.rmdir()
        if folder.is_dir():
            folder.rename(old)
        try:
            new.rename(folder)
        except BaseException:
            if old.is_dir():
                old.rename(folder)
            raise
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _take_over(folder: Path, new: Path, gone: set[str], moves: Mapping[str, str]) -> None:
    """What stays as it is goes into the new folder too; so do a person's own files."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            (new / name).symlink_to(path.readlink())
        elif path.is_dir():
            (new / name).mkdir(exist_ok=True)
        elif name not in gone:
            _link(path, new / moves.get(name, name))


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)


_OPEN_AT_ONCE = 64
_HANDS = 8
"""Threads that wait for the disk: it takes many small files together nearly as fast as one."""


def _write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write new files, and wait until they are on the disk.

    Base copies are not waited for: one that a power cut has taken is known by its hash, and nobody's work is
    lost with it.
    """
    for below in sorted({(folder / name).parent for name in files}):
        below.mkdir(parents=True, exist_ok=True)
    names = list(files)
    for start in range(0, len(names), _OPEN_AT_ONCE):
        with ExitStack() as stack:
            opened = []
            for name in names[start : start + _OPEN_AT_ONCE]:
                file = stack.enter_context((folder / name).open("xb"))
                file.write(files[name])
                file.flush()
                if not name.startswith(f"{BASE}/"):
                    opened.append(file.fileno())
            _settle(opened)


def _settle(descriptors: Sequence[int]) -> None:
    """Wait until what was written is on the disk.

    Raises:
        OSError: the disk refused.
    """
    refused: list[BaseException] = []

    def wait(some: Sequence[int]) -> None:
        try:
            for descriptor in some:
                os.fsync(descriptor)
        except BaseException as error:  # noqa: BLE001 - raised below, in the thread that can do something about it
            refused.append(error)

    hands = [threading.Thread(target=wait, args=(descriptors[n::_HANDS],)) for n in range(_HANDS)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    if refused:
        raise refused[0]
