"""A person's edits kept through a new build: merged paragraph by paragraph, with base copies to compare with.

The base copy of a document is what we made the last time; it is in ``.secor/base`` of the package.
What a person's version differs from it in is the edit, what the new version differs in is the update.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from secor_docs.binder.make import BINDER
from secor_docs.files import BASE, sha256
from secor_docs.merge.binders import merge_binders
from secor_docs.merge.documents import Conflict, merge3
from secor_docs.ooxml.damage import PackageError

TO_DECIDE = " (to decide).md"
"""How the name of a page ends that lists the places of an edited document a person has to decide."""


@dataclass(frozen=True, slots=True)
class Edits:
    """A package with a person's edits worked in.

    Attributes:
        files: what the build writes; edited files are not among them.
        merged: the new bytes of edited files that took an update.
        kept: all files a person has edited, as they will be.
        conflicts: places both sides changed, by file.
    """

    files: Mapping[str, bytes]
    merged: Mapping[str, bytes] = field(default_factory=dict)
    kept: Mapping[str, bytes] = field(default_factory=dict)
    conflicts: Mapping[str, tuple[Conflict, ...]] = field(default_factory=dict)


def with_edits(folder: Path, before: Mapping[str, str], files: Mapping[str, bytes]) -> Edits:
    """Work a person's edits into what a build made.

    An edited file without a base copy (from a build before base copies) is left to the writer, which puts
    the new version next to it.

    Args:
        folder: the package as it stands.
        before: the hash of each file as it was produced, from the manifest.
        files: what the build made.
    """
    out = dict(files)
    merged: dict[str, bytes] = {}
    kept: dict[str, bytes] = {}
    conflicts: dict[str, tuple[Conflict, ...]] = {}
    for name, new in files.items():
        if not _merges(name):
            continue
        out[_base(name)] = new
        theirs = _bytes(folder / name)
        if theirs is None or name not in before or sha256(theirs) in {before[name], sha256(new)}:
            continue
        made = _bytes(folder / _base(name))
        if made is None or sha256(made) != before.get(_base(name)):
            continue
        try:
            found = (merge_binders if name == BINDER else merge3)(made, theirs, new)
        except PackageError:
            continue  # no Word file any more: the new version goes next to it
        kept[name] = found.data
        del out[name]
        if found.data != theirs:
            merged[name] = found.data
        if found.conflicts:
            conflicts[name] = found.conflicts
    for name in kept:
        page = _page(folder / _side(name), name, conflicts.get(name, ()))
        if page:
            out[_side(name)] = page
    return Edits(out, merged, kept, conflicts)


def _base(name: str) -> str:
    # Not a .docx: whoever gathers the Word files of a folder must not find every document twice.
    return f"{BASE}/{name}.base"


def _merges(name: str) -> bool:
    return name == BINDER or (name.endswith(".docx") and name.startswith(("documents/", "forms/")))


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _side(name: str) -> str:
    path = PurePosixPath(name)
    return f"{path.with_suffix('')}{TO_DECIDE}"


def _page(path: Path, name: str, conflicts: tuple[Conflict, ...]) -> bytes:
    """The page of open conflicts: those still listed from before, then the new ones."""
    standing = _bytes(path)
    text = standing.decode("utf-8", "replace") if standing is not None else ""
    entries = [_entry(conflict) for conflict in conflicts]
    fresh = [entry for entry in entries if entry not in text]
    if not text and fresh:
        text = (
            f"# To decide: {PurePosixPath(name).name}\n\n"
            "You have changed these places in Word, and the template changed them too. Your words are in the\n"
            "document. Take over from the new text what you want, then delete this page.\n"
        )
    return (text + "".join(fresh)).encode()


def _entry(conflict: Conflict) -> str:
    def quoted(text: str) -> str:
        return "\n".join(f"> {line}" for line in text.splitlines()) or "> (nothing)"

    return (
        f"\n## {' '.join((conflict.made or conflict.new).split())[:60]}\n\n"
        f"Your text, which stays:\n\n{quoted(conflict.theirs)}\n\n"
        f"The new text:\n\n{quoted(conflict.new)}\n\n"
        f"The text both came from:\n\n{quoted(conflict.made)}\n"
    )
