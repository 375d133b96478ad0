"""What is in a binder on disk: which planned documents, and the day next to a signature where the file holds one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from secor_docs.dates import dates_in
from secor_docs.files import MANIFEST
from secor_docs.problems import CouldNotReadError, InputWrongError, Place
from secor_docs.readiness.coverage import FileOnDisk
from secor_docs.word.text import WordDocument, read_document

_SIGNED = re.compile(r"^(?:date(?: signed)?|signed on|date of signature)\b", re.IGNORECASE)


def files_on_disk(folder: Path, legal_name: str, *formerly: str) -> Mapping[str, FileOnDisk]:
    """Look through a binder that ``secor build`` made.

    Args:
        folder: the company's folder in the binders.
        legal_name: of the company whose binder it must be.
        formerly: names it had before.

    Returns:
        The documents that are there, by the id of the planned document.

    Raises:
        CouldNotReadError: the folder holds no binder of ours.
        InputWrongError: it is the binder of another company, or a document in it is damaged.
    """
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text("utf-8"))
        owner, listed = (
            manifest["owner"]["legal_name"],
            [(d["id"], d["file"], d["directive"]) for d in manifest["documents"]],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CouldNotReadError(folder, f"it holds no binder made by `secor build` ({MANIFEST})") from error
    if owner not in {legal_name, *formerly}:
        raise InputWrongError.of(
            Place(str(folder)), "", f"this is the binder of {owner}", f"Name the folder of {legal_name}.", code="B002"
        )
    found: dict[str, FileOnDisk] = {}
    for id_, name, directive in listed:
        file = folder / name
        if file.is_file():
            found[id_] = FileOnDisk(
                name, max(_signed(read_document(file.read_bytes(), name)), default=None) if directive else None
            )
    return found


def _signed(page: WordDocument) -> Iterator[date]:
    for piece in page.of("body"):
        for line in re.split(r"\t|\n\n", piece.text):
            if _SIGNED.match(line.strip()):
                yield from (day for day, _, _ in dates_in(line))
