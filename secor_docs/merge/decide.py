"""A paper a person has edited and the new version beside it: which of the two stays. No word of a person is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Literal

from secor_docs.binder.manifest import refuse_locked
from secor_docs.files import last_manifest, locked, reason_of, refuse_open, sha256
from secor_docs.merge.standing import StandingBinder, StandingFile
from secor_docs.problems import CouldNotWriteError

Choice = Literal["mine", "new", "both"]


def decide(standing: StandingBinder, file: StandingFile, choice: Choice, day: date) -> tuple[str, ...]:
    """Let the person's version, the new one, or both stay.

    ``mine`` takes the new version away. ``new`` puts it in the place of the person's, which is kept beside it under a
    name of its own. ``both`` keeps the two, the new one as a file of the person's. A new version somebody has worked
    in is never taken away.

    Args:
        standing: the binder.
        file: the paper, with its new versions beside it.
        choice: what stays.
        day: the day it is decided, which stands in the names of files that are kept.

    Returns:
        The names of the files that are kept beside the paper.

    Raises:
        InputWrongError: the package was approved as it stands.
        CouldNotWriteError: a file is open in Word, or the disk refused.
    """
    folder, own = standing.folder, standing.path(file.name)
    refuse_locked(folder)
    refuse_open([own, *(folder / name for name in file.beside)])
    with locked(folder.with_name(f".{folder.name}.lock"), folder, "a build is writing this binder"):
        try:
            return tuple(_decided(folder, own, file.beside, choice, day))
        except OSError as error:
            raise CouldNotWriteError(own, reason_of(error)) from error


def _decided(folder: Path, own: Path, beside: tuple[str, ...], choice: Choice, day: date) -> Iterator[str]:
    produced = last_manifest(folder).get("files", {})
    newest = folder / beside[-1]
    if choice == "new":
        yield _renamed(own, "yours", day)
        newest.rename(own)
    for name in beside:
        path = folder / name
        if not path.is_file():
            continue
        if choice != "both" and sha256(path.read_bytes()) == produced.get(name):
            path.unlink()
        else:
            yield _renamed(path, "new text", day)


def _renamed(path: Path, word: str, day: date) -> str:
    """Give a file a name that no build writes to."""
    stem = PurePosixPath(path.name).stem.partition(" (new")[0]
    number, target = 1, path.with_name(f"{stem} ({word} {day}){path.suffix}")
    while target.exists():
        number += 1
        target = path.with_name(f"{stem} ({word} {day}, {number}){path.suffix}")
    path.rename(target)
    return target.name
