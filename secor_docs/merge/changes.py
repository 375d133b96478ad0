"""What changed in a package from one build to the next, paragraph by paragraph, and why."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from secor_docs.files import last_manifest, write_whole
from secor_docs.law.citation import INSTRUMENTS
from secor_docs.ooxml.damage import PackageError
from secor_docs.pages import html
from secor_docs.problems import InputWrongError, Place
from secor_docs.word.review_text import reviewable

KEPT = ".secor/changes"
"""Below the folder of all packages: what the last build that changed anything changed, a file for each client."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one document.

    Attributes:
        file: its file in the package.
        title: number and title, or the file's name.
        kind: ``new``, ``changed``, ``removed``, ``around`` where only header, footer or properties changed, or
            ``not compared`` where one of the two cannot be read.
        why: what brought the change, in words.
        passages: pairs of text before and text after; one of the two may be empty.
    """

    file: str
    title: str
    kind: str
    why: tuple[str, ...] = ()
    passages: tuple[tuple[str, str], ...] = ()


def changes_between(
    folder: Path,
    before: Mapping[str, Any],
    files: Mapping[str, bytes],
    about: Mapping[str, Any],
    on_disk: Mapping[str, str] | None = None,
) -> tuple[Change, ...]:
    """What a build is about to change in a package; nothing for a package that was not there.

    Args:
        folder: the package as it stands.
        before: its manifest.
        files: what will be there.
        about: the manifest to come.
        on_disk: the names of files that go by another one on the disk.
    """
    if not before:
        return ()
    was, now = _entries(before), _entries(about)
    law = tuple(_law(before.get("law", {}), about.get("law", {})))
    found = []
    for name in sorted({*was, *now}):
        path = folder / (on_disk or {}).get(name, name)
        old = path.read_bytes() if path.is_file() else None
        new = files.get(name)
        entry = now.get(name) or was[name]
        title = f"{entry.get('number', '')} {entry.get('title', '')}".strip()
        if name not in now:
            found.append(Change(name, title, "removed"))
        elif name not in was:
            found.append(Change(name, title, "new"))
        elif old is not None and new is not None and old != new:
            try:
                kind, passages = _passages(old, new)
            except PackageError as error:
                found.append(Change(name, title, "not compared", (f"a file that cannot be read: {error}",)))
                continue
            same_template = was[name].get("template") == now[name].get("template")
            why = (*law, "the facts of the company or the program's data" if same_template else "the template")
            if passages:
                found.append(Change(name, title, kind, why, passages))
    return tuple(found)


def _entries(manifest: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {entry["file"]: entry for entry in manifest.get("documents", ())}


def _law(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in sorted({*before} & {*now}):
        if before[name] != now[name]:
            yield f"the edition of the {INSTRUMENTS.get(name, name)} of {now[name]} (it was {before[name]})"


def _passages(old: bytes, new: bytes) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What differs in the text; where that is nothing, in properties, headers and footers."""
    (around_old, text_old), (around_new, text_new) = _lines(old), _lines(new)
    found = tuple(passages_between(text_old, text_new))
    return ("changed", found) if found else ("around", tuple(passages_between(around_old, around_new)))


def _lines(data: bytes) -> tuple[list[str], list[str]]:
    """Properties, headers and footers; and the text, a paragraph or row a line."""
    around, _, text = reviewable(data).partition("\n\n")
    return tuple(
        [
            line
            for raw in part.splitlines()
            if (line := _STYLE_NAME.sub(r"\1", raw).strip()) and not line.startswith("--- page")
        ]
        for part in (around, text)
    )  # type: ignore[return-value]


_STYLE_NAME = re.compile(r"^(\w+: )?\[[\w-]+\] |\[Letterhead-[^\]]*\] ?")


def passages_between(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Each run of lines that differs, before and after."""
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield "\n".join(old[a1:a2]), "\n".join(new[b1:b2])


Pieces = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether the other text differs there."""


def marked(old: str, new: str) -> tuple[Pieces, Pieces]:
    """Two texts, word by word, with what differs marked in each."""
    before, after = (re.findall(r"\s+|[^\s]+", text) for text in (old, new))
    sides: tuple[list[tuple[str, bool]], list[tuple[str, bool]]] = ([], [])
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for side, piece in zip(sides, ("".join(before[a1:a2]), "".join(after[b1:b2])), strict=True):
            if piece:
                side.append((piece, kind != "equal"))
    return tuple(sides[0]), tuple(sides[1])


def texts_between(made: bytes | None, theirs: bytes, new: bytes) -> Iterator[tuple[str | None, str, str]]:
    """Each place where a person's text and a new one differ: what both came from, theirs, the new one.

    Args:
        made: the text both came from; None where no copy was kept, and then the first of each three is None.
        theirs: the person's version.
        new: our version now.

    Raises:
        PackageError: one of them is no Word file.
    """
    own, ours = _lines(theirs)[1], _lines(new)[1]
    before = None if made is None else _lines(made)[1]
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, own, ours, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _origin(before, own, a1, a2), "\n".join(own[a1:a2]), "\n".join(ours[b1:b2])


def _origin(before: list[str] | None, own: list[str], start: int, end: int) -> str | None:
    """The lines of the text before that stand where some lines of the person's text do."""
    if before is None:
        return None
    found: list[str] = []
    for _, a1, a2, b1, b2 in SequenceMatcher(None, before, own, autojunk=False).get_opcodes():
        inside = b1 < end and start < b2 if b1 < b2 else start <= b1 <= end
        if not inside:
            continue
        if a2 - a1 == b2 - b1:
            found += before[a1 + max(start - b1, 0) : a2 - max(b2 - end, 0)]
        else:
            found += before[a1:a2]
    return "\n".join(found)


def changes_of_folders(old: Path, new: Path) -> dict[str, tuple[Change, ...]]:
    """What differs between two folders of packages, by client; clients that are in both.

    Raises:
        InputWrongError: one of them holds no package.
    """
    for folder in (old, new):
        if not _packages(folder):
            raise no_package(folder)
    found = {}
    for key in sorted(_packages(old) & _packages(new)):
        manifest = last_manifest(new / key)
        files = {n: p.read_bytes() for n in manifest["files"] if (p := new / key / n).is_file()}
        found[key] = changes_between(old / key, last_manifest(old / key), files, manifest)
    return found


def _packages(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if last_manifest(path)} if folder.is_dir() else set()


def no_package(folder: Path) -> InputWrongError:
    """The error for a folder without packages."""
    message, fix = "there is no package in this folder", "Name the folder that `secor clients build -o` wrote."
    return InputWrongError.of(Place(str(folder)), "", message, fix, code="B009")


# -- kept between runs --------------------------------------------------------------------------------


def keep_changes(out: Path, key: str, changes: Iterable[Change]) -> None:
    """Keep what a build changed, for ``secor clients diff``.

    Raises:
        CouldNotWriteError: the disk refused.
    """
    text = json.dumps([asdict(change) for change in changes], indent=1, ensure_ascii=False)
    write_whole(out / KEPT / f"{key}.json", f"{text}\n".encode())


def kept_changes(out: Path) -> dict[str, tuple[Change, ...]]:
    """What the last build of each client changed, by client.

    Raises:
        InputWrongError: nothing was built into this folder, or a kept file cannot be read.
    """
    if not (out / KEPT).is_dir():
        raise no_package(out)
    found = {}
    for path in sorted((out / KEPT).glob("*.json")):
        try:
            entries = json.loads(path.read_text("utf-8"))
            found[path.stem] = tuple(
                Change(e["file"], e["title"], e["kind"], tuple(e["why"]), tuple((a, b) for a, b in e["passages"]))
                for e in entries
            )
        except (OSError, ValueError, LookupError, TypeError) as error:
            message, fix = "what changed cannot be read", "Delete the file; the next build writes it again."
            raise InputWrongError.of(Place(str(path)), "", message, fix, code="B001") from error
    return found


# -- shown --------------------------------------------------------------------------------------------


def apart(changes: Iterable[Change]) -> tuple[list[Change], list[Change]]:
    """Changes of the text, and those of header, footer or properties only, of which one is like all."""
    listed = list(changes)
    return [c for c in listed if c.kind != "around"], [c for c in listed if c.kind == "around"]


def sentence_around(count: int) -> str:
    """A sentence on documents whose text stayed as it was."""
    said = "1 document has" if count == 1 else f"{count} documents have"
    return f"{said} a new header, footer or property, and the same text"


def as_text(found: Mapping[str, Iterable[Change]]) -> Iterator[str]:
    """The changes as lines: ``-`` before, ``+`` after."""
    for key, changes in found.items():
        listed, around = apart(changes)
        yield f"{key}: {len(listed)} document{'' if len(listed) == 1 else 's'}"
        for change in listed:
            yield f"  {change.title} ({change.kind})"
            yield from _told(change)
        if around:
            yield f"  {sentence_around(len(around))}, such as {around[0].title}"
            yield from _told(around[0])


def _told(change: Change) -> Iterator[str]:
    for why in change.why:
        yield f"    because of {why}"
    for old, new in change.passages:
        yield from (f"    - {line}" for line in old.splitlines())
        yield from (f"    + {line}" for line in new.splitlines())


def as_html(found: Mapping[str, Iterable[Change]]) -> str:
    """The changes as one HTML page without anything from outside."""
    clients = [(key, *apart(changes)) for key, changes in found.items()]
    changed = sum(bool(listed or around) for _, listed, around in clients)
    return html.page(
        "changes.html",
        title="What changed",
        who="Packages",
        when="",
        heading=f"What changed: {changed} of {len(clients)} client{'' if len(clients) == 1 else 's'}",
        clients=[(key, listed, around[:1], sentence_around(len(around))) for key, listed, around in clients],
    )
