"""Files of a binder that go by another name now: papers of an earlier version with a running number, a renamed site.

Whatever a person did to them comes along. The renaming is a step of its own before a build writes, whole or not at
all, and the manifest goes with it; so the build finds each file, and what was edited in it, under its new name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from secor_docs.binder.folder import manifest_text, recover, standing_manifest, swap
from secor_docs.binder.manifest import binders_of_account, refuse_locked
from secor_docs.binder.spec import Document
from secor_docs.files import MANIFEST, last_manifest, locked, reason_of
from secor_docs.names import folded
from secor_docs.problems import CouldNotWriteError

_BEHIND = re.compile(r"(?:\.docx(?:\.base)?|\.pdf| \(new(?: \d+)?\)\..+| \(to decide\)\.md| - \d+ sheets?\.docx)$")
"""What follows the name of a document in the names of the files that belong to it."""


def take_new_names(folder: Path, documents: Iterable[Document]) -> tuple[tuple[str, str], ...]:
    """Give the files of documents that are called otherwise now their new names.

    Args:
        folder: the company's folder.
        documents: every document the binder has now.

    Returns:
        The names before and the new ones; a name that is taken already is left to its file, and the build says so.

    Raises:
        InputWrongError: the manifest cannot be read, or the package is locked.
        CouldNotWriteError: the disk refused; everything is as it was.
    """
    if not _pairs(last_manifest(folder), documents := tuple(documents)):
        return ()
    with locked(folder.with_name(f".{folder.name}.lock"), folder, "another build is writing this binder"):
        try:
            recover(folder)
            refuse_locked(folder)
            manifest = standing_manifest(folder)
            pairs = _pairs(manifest, documents)
            moves = dict(_moves(folder, {_stem(was["file"]): _stem(now.file) for was, now in pairs}))
            text = manifest_text(_moved(manifest, moves, pairs))
            swap(folder, {MANIFEST: text}, (), moves)
        except OSError as error:
            raise CouldNotWriteError(folder, reason_of(error)) from error
    return tuple(sorted(moves.items()))


def as_renamed(folder: Path, documents: Iterable[Document]) -> tuple[dict[str, Any], dict[str, str]]:
    """The manifest of a folder as :func:`take_new_names` would leave it, and the names on the disk by the new ones.

    Args:
        folder: the company's folder; nothing in it is changed.
        documents: every document the binder has now.
    """
    manifest = last_manifest(folder)
    pairs = _pairs(manifest, tuple(documents))
    if not pairs:
        return manifest, {}
    moves = dict(_moves(folder, {_stem(was["file"]): _stem(now.file) for was, now in pairs}))
    return _moved(manifest, moves, pairs), {now: was for was, now in moves.items()}


def standing_folder(folder: Path, account: str, names: Iterable[str]) -> Path:
    """Where the binder of a company is: its folder, or the one it had under another name.

    Args:
        folder: where it belongs now.
        account: the company's WCB account.
        names: its legal name, and those it had before.
    """
    if folder.exists():
        return folder
    known = {folded(name) for name in names}
    found = [
        other
        for other, owner in binders_of_account(folder.parent, account)
        if folded(str(owner.get("legal_name", ""))) in known
    ]
    return found[0] if len(found) == 1 else folder


def move_folder(was: Path, now: Path) -> None:
    """Give a binder's folder the company's new name.

    Raises:
        CouldNotWriteError: the disk refused; it is as it was.
    """
    try:
        was.rename(now)
    except OSError as error:
        raise CouldNotWriteError(was, reason_of(error)) from error


_Pair = tuple[Mapping[str, Any], Document]


def _pairs(manifest: Mapping[str, Any], documents: Iterable[Document]) -> list[_Pair]:
    """The entries of a manifest with another file name than their documents have now."""
    now = {document.id: document for document in documents}
    for document in tuple(now.values()):
        for id_ in document.former_ids:
            now.setdefault(id_, document)
    found: dict[str, _Pair] = {}
    listed = [d for d in manifest.get("documents", ()) if isinstance(d, dict) and {"id", "file"} <= d.keys()]
    for entry in sorted(listed, key=lambda entry: entry["id"] not in {d.id for d in now.values()}):
        if (meant := now.get(entry["id"])) is not None:
            found.setdefault(meant.id, (entry, meant))  # its own entry comes before one of a name before
    return [(entry, document) for entry, document in found.values() if entry["file"] != document.file]


def _moves(folder: Path, stems: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The files that get another name; not over one that stays where it is."""
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    by_name = {PurePosixPath(was).name: PurePosixPath(now).name for was, now in stems.items()}
    wanted = {}
    for name in sorted(there):
        path = PurePosixPath(name)
        behind = _BEHIND.search(path.name)
        now = by_name.get(path.name[: behind.start()]) if behind else None
        if behind and now:
            wanted[name] = str(path.with_name(now + behind[0]))
    taken = there - wanted.keys()
    for was, now in wanted.items():
        if now not in taken and was != now:
            taken.add(now)
            yield was, now


def _moved(manifest: Mapping[str, Any], moves: Mapping[str, str], pairs: Iterable[_Pair]) -> dict[str, Any]:
    """The manifest after the move."""
    new = {was["id"]: now for was, now in pairs if was["file"] in moves}
    return {
        **manifest,
        "files": {moves.get(name, name): hash_ for name, hash_ in manifest["files"].items()},
        "made_of": {moves.get(name, name): hash_ for name, hash_ in manifest.get("made_of", {}).items()},
        "inputs": "",
        "documents": [
            {**entry, "id": new[entry["id"]].id, "number": new[entry["id"]].number, "file": new[entry["id"]].file}
            if entry["id"] in new
            else entry
            for entry in manifest["documents"]
        ],
    }


def _stem(file: str) -> str:
    return file.removesuffix(".docx")
