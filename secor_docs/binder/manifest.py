"""What the manifest in a binder's folder says: what was made, out of what, and whether there is anything to do.

Opens nothing heavy, so that a build with nothing to do is over at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from secor_docs.files import LOCK, MANIFEST, hash_of, last_manifest, sha256
from secor_docs.problems import InputWrongError, Place

FORMS = "forms"
"""Folder of the blank forms in a company's folder."""


class PrintedGap(NamedTuple):
    """A missing fact that the binder would print.

    Attributes:
        key: where it belongs in company.yaml.
        label: its name for people.
        why: why it matters.
        example: what to write, as YAML.
        place: file and line.
        documents: numbers of the documents that print it.
    """

    key: str
    label: str
    why: str
    example: str
    place: Place
    documents: tuple[str, ...]


class MadeDocument(NamedTuple):
    """A document of a finished binder.

    Attributes:
        id: its id, unique in the binder.
        number: its number in the binder.
        title: its title, with whom it is for.
        file: its file in the company's folder.
    """

    id: str
    number: str
    title: str
    file: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the folder.

    Attributes:
        folder: the company's folder.
        new: files that were not there before.
        changed: files replaced by a new version.
        unchanged: files that are as they were.
        edited: files a person has edited since; left alone.
        beside: new versions written next to edited files.
        removed: files no longer part of the binder, taken away.
        renamed: files that have another name now, each with the name before and the new one.
    """

    folder: Path
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build.

    Attributes:
        legal_name: the company's name.
        written: what it did to the folder.
        gaps: missing facts its documents print.
        documents: the documents made.
        forms: names of the blank forms made.
        remarks: what matters though the company's file is sound.
        slow: parts of documents whose tree had to be walked through.
        moved_from: the name its folder had before, where the company was renamed.
    """

    legal_name: str
    written: Written
    gaps: tuple[PrintedGap, ...]
    documents: tuple[MadeDocument, ...]
    forms: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    slow: tuple[str, ...] = ()
    moved_from: str = ""


def gaps_as_values(gaps: Sequence[PrintedGap]) -> list[dict[str, Any]]:
    """Printed gaps as the manifest and ``--json`` say them."""
    return [
        {
            "key": gap.key,
            "label": gap.label,
            "why": gap.why,
            "example": gap.example,
            "file": gap.place.file,
            "line": gap.place.line,
            "documents": list(gap.documents),
        }
        for gap in gaps
    ]


def refuse_locked(folder: Path) -> None:
    """Refuse a package that was approved as it stands.

    Raises:
        InputWrongError: it is locked.
    """
    if (folder / LOCK).exists():
        fix = f"It was approved as it stands. Build into another folder with -o, or unlock it by deleting {LOCK}."
        raise InputWrongError.of(Place(str(folder)), "", "this package is locked", fix, code="B007")


def is_current(folder: Path, inputs: str, company: Path) -> bool:
    """True where a package was made from just these inputs and each of its files is there, edited by hand or not.

    Args:
        folder: the package.
        inputs: what :class:`secor_docs.binder.inputs.Inputs` says now.
        company: the company's file; its pictures lie next to it.
    """
    manifest = last_manifest(folder)
    return (
        bool(inputs)
        and manifest.get("inputs") == inputs
        and all(hash_of(company.parent / name) == hash_ for name, hash_ in manifest.get("pictures", {}).items())
        and all((folder / name).is_file() for name in manifest["files"])
    )


def nothing_to_do(out: Path, inputs: str, company: Path) -> Built | None:
    """The finished build of a company whose folder holds just what a build would make; None where one has to run.

    The company's file need not be read for it: its folder is the one whose manifest names these inputs.

    Args:
        out: the folder that holds the companies' folders.
        inputs: what :class:`secor_docs.binder.inputs.Inputs` says now.
        company: the company's file.

    Raises:
        InputWrongError: the package is locked.
    """
    for folder in _made_from(out, inputs):
        manifest = last_manifest(folder)
        if manifest.get("folder") != folder.name:
            continue  # somebody's copy
        refuse_locked(folder)
        files = manifest["files"]
        if not is_current(folder, inputs, company) or any(hash_of(folder / n) != hash_ for n, hash_ in files.items()):
            return None
        return _built(folder, manifest)
    return None


def binders_of_account(out: Path, account: str) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The binders in a folder that belong to a WCB account, each with whose it says it is; copies are left out."""
    for folder in _made_from(out, f'"{account}"'):
        manifest = last_manifest(folder)
        owner = manifest.get("owner")
        if not isinstance(owner, dict) or owner.get("wcb_account") != account:
            continue
        if manifest.get("folder", folder.name) == folder.name:
            yield folder, owner


def _made_from(out: Path, said: str) -> Iterator[Path]:
    """The folders whose manifest says something; looked for as bytes, because there may be hundreds."""
    for path in sorted(out.glob(f"*/{MANIFEST}")):
        try:
            if said.encode() in path.read_bytes():
                yield path.parent
        except OSError:
            continue


def _built(folder: Path, manifest: Mapping[str, Any]) -> Built:
    names = tuple(sorted(manifest["files"]))
    return Built(
        manifest["owner"]["legal_name"],
        Written(folder, unchanged=names),
        tuple(
            PrintedGap(g["key"], g["label"], g["why"], g["example"], Place(g["file"], g["line"]), tuple(g["documents"]))
            for g in manifest["gaps"]
        ),
        tuple(MadeDocument(d["id"], d["number"], d["title"], d["file"]) for d in manifest["documents"]),
        tuple(name for name in names if name.startswith(f"{FORMS}/")),
        tuple(manifest["remarks"]),
    )


@dataclass(frozen=True, slots=True)
class LastTime:
    """What the last build left in a folder.

    Attributes:
        folder: the company's folder.
        files: the hash of each file as it was produced.
        made_of: what each file was made of, as a hash.
        gaps: paths of the missing facts each document prints, by its id.
    """

    folder: Path
    files: Mapping[str, str]
    made_of: Mapping[str, str]
    gaps: Mapping[str, Sequence[str]]

    def file(self, name: str, made_of: str) -> bytes | None:
        """A file that was made of just this, and is as it was produced; None where it has to be made."""
        if self.made_of.get(name) != made_of:
            return None
        try:
            data = (self.folder / name).read_bytes()
        except OSError:
            return None
        return data if sha256(data) == self.files.get(name) else None


def last_time(folder: Path) -> LastTime | None:
    """What the last build left in a folder; None where there is nothing that can be read."""
    return said_last_time(folder, last_manifest(folder))


def said_last_time(folder: Path, manifest: Mapping[str, Any]) -> LastTime | None:
    """The same, from a manifest; None where it says too little."""
    try:
        made_of, files = manifest["made_of"], manifest["files"]
        gaps = {document["id"]: tuple(document["gaps"]) for document in manifest["documents"]}
    except (KeyError, TypeError):
        return None
    return LastTime(folder, files, made_of, gaps) if are_hashes(made_of) and are_hashes(files) else None


def are_hashes(files: Any) -> bool:
    """Whether a value of a manifest is names with their hashes."""
    return isinstance(files, dict) and all(isinstance(hash_, str) for hash_ in files.values())
