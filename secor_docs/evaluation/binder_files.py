"""What is in a binder on disk: which planned documents, whether they say what was built, and the day of a signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

from secor_docs.dates import dates_in
from secor_docs.files import BASE, MANIFEST, last_manifest, sha256
from secor_docs.ooxml.damage import PackageError
from secor_docs.problems import CouldNotReadError, InputWrongError, Place
from secor_docs.readiness.on_file import FileOnDisk
from secor_docs.values import facts_to_fill_in
from secor_docs.word.text import WordDocument, read_document

_SIGNED = re.compile(r"^(?:date(?: signed)?|signed on|date of signature)\b", re.IGNORECASE)
_EXAMPLE = re.compile(r"\s*(?:EXAMPLE|SPECIMEN|SAMPLE)\s*")
_STILL_OURS = 0.5
"""An edited document still says so much of what was built; below, it was replaced."""


def files_on_disk(
    folder: Path,
    legal_name: str,
    formerly: Collection[str] = (),
    *,
    built: Callable[[str], bytes | None] = lambda _: None,
) -> Mapping[str, FileOnDisk]:
    """Look through a binder that ``secor build`` made.

    Args:
        folder: the company's folder in the binders.
        legal_name: of the company whose binder it must be.
        formerly: names it had before.
        built: a planned document as it would be built now, by its id; asked only about documents somebody changed.

    Returns:
        The documents that are there, by the id of the planned document.

    Raises:
        CouldNotReadError: the folder holds no binder of ours.
        InputWrongError: it is the binder of another company.
    """
    manifest = last_manifest(folder)
    try:
        owner, made = manifest["owner"]["legal_name"], manifest["files"]
        listed = [(d["id"], d["file"], d["directive"], len(d.get("gaps", ()))) for d in manifest["documents"]]
    except (KeyError, TypeError) as error:
        raise CouldNotReadError(folder, f"it holds no binder made by `secor build` ({MANIFEST})") from error
    if owner not in {legal_name, *formerly}:
        raise InputWrongError.of(
            Place(str(folder)), "", f"this is the binder of {owner}", f"Name the folder of {legal_name}.", code="B002"
        )
    found: dict[str, FileOnDisk] = {}
    for id_, name, directive, gaps in listed:
        try:
            data = (folder / name).read_bytes()
        except OSError:
            continue
        if sha256(data) == made.get(name):
            found[id_] = FileOnDisk(name, gaps=gaps)
        else:
            found[id_] = _edited(name, data, _base(folder, name) or built(id_), signed=directive)
    return found


def _edited(name: str, data: bytes, made: bytes | None, *, signed: bool) -> FileOnDisk:
    """A document that is not as we made it: signed, edited, or another one."""
    try:
        page = read_document(data, name)
    except (InputWrongError, PackageError):
        return FileOnDisk(name, text="damaged")
    return FileOnDisk(
        name,
        max(_signed(page), default=None) if signed else None,
        "edited" if _share(name, made, _lines(page)) >= _STILL_OURS else "replaced",
        sum(facts_to_fill_in(piece.text) for piece in page.pieces),
        any(_EXAMPLE.fullmatch(piece.text) for piece in page.pieces),
    )


def _base(folder: Path, name: str) -> bytes | None:
    """The document as it was built, where a copy of that is kept."""
    try:
        return (folder / f"{BASE}/{name}.base").read_bytes()
    except OSError:
        return None


def _share(name: str, made: bytes | None, lines: set[str]) -> float:
    """How much of the text that was built is still there; 1 where nobody knows what that was."""
    if made is None:
        return 1.0
    built = _lines(read_document(made, name))
    return len(built & lines) / len(built) if built else 1.0


def _lines(page: WordDocument) -> set[str]:
    return {" ".join(piece.text.split()) for piece in page.of("body")} - {""}


def _signed(page: WordDocument) -> Iterator[date]:
    for piece in page.of("body"):
        for line in re.split(r"\t|\n\n", piece.text):
            if _SIGNED.match(line.strip()):
                yield from (day for day, _, _ in dates_in(line))
