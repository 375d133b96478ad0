"""A folder of templates: Word files built from their texts; one that a person has edited in Word is left alone."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secor_docs.data_files import TEMPLATES, Stock, shipped
from secor_docs.files import sha256, write_whole
from secor_docs.load import HOUSE, template_text
from secor_docs.problems import Place, Problem, collected, nearest, refuse_any
from secor_docs.word.authoring.build_template import build_template, read_template_text
from secor_docs.word.template.compiler import python_of
from secor_docs.word.template.shipped_code import BUILT, COMPILED, as_files, jinja_hash


@dataclass(slots=True)
class FolderBuild:
    """What a build of templates found and did; names count from the folder.

    Attributes:
        texts: how many templates were looked at.
        stale: files that are not what the texts make; written unless only looked at.
        edited: Word files that a person has edited since they were built; left alone unless forced.
        backups: where the edited ones are kept that a forced build replaced.
    """

    texts: int = 0
    stale: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)


def build_folder(root: Path, ids: Collection[str] = (), *, check: bool = False, force: bool = False) -> FolderBuild:
    """Build the Word files below ``root/templates``; of the shipped templates also what they compile to.

    Args:
        root: the folder.
        ids: names of the templates wanted; all when empty.
        check: write nothing.
        force: replace edited Word files too; each is kept next to the new one.

    Raises:
        InputWrongError: faults in texts; all at once, and nothing is written.
        CouldNotWriteError: the disk refused.
    """
    built, every = _from_texts(root, ids)
    ours = root.resolve() == shipped().resolve()
    known = built_templates(root)
    entries = {name: known[name] for name in every if name in known}
    done = FolderBuild(len(built))
    files: dict[str, bytes] = {}
    for name, data in built.items():
        target = f"{TEMPLATES}/{name}.docx"
        if _edited(root, name, data, known):
            done.edited.append(target)
            if not force:
                continue
        files[target] = data
        entries[name] = {"docx": sha256(data)}
        if ours:
            about, code = as_files(python_of(data, target), name)
            entries[name] |= about
            files |= {f"{COMPILED}/{file}": text.encode() for file, text in code.items()}
    files[BUILT] = _as_json(entries, ours=ours)
    done.stale = [name for name, data in files.items() if not _is(root / name, data)]
    if not check:
        done.backups = [_backup(root / name).relative_to(root).as_posix() for name in done.edited if force]
        for name in done.stale:
            write_whole(root / name, files[name])
    if ours:
        done.stale += _unused_code(root, entries, check=check)
    return done


def _from_texts(root: Path, ids: Collection[str]) -> tuple[dict[str, bytes], list[str]]:
    """The Word files that the texts wanted make, by name, and the names of all."""
    built: dict[str, bytes] = {}
    names: list[str] = []
    stock = Stock.of([root]) if root.resolve() != shipped().resolve() else Stock()
    paths = sorted((root / TEMPLATES).rglob("*.md"))
    stems = [path.stem for path in paths]
    problems = [
        Problem(
            Place(str(root / TEMPLATES)),
            id_,
            "no text has this name",
            f"Name one of its .md files.{nearest(id_, stems)}",
            code="B006",
        )
        for id_ in ids
        if id_ not in stems
    ]
    for path in paths:
        relative = path.relative_to(root).as_posix()
        names.append(relative.removeprefix(f"{TEMPLATES}/").removesuffix(".md"))
        if ids and path.stem not in ids:
            continue
        with collected(problems):
            built[names[-1]] = build_template(
                read_template_text(template_text(path, relative, stock), relative), shipped() / HOUSE
            )
    refuse_any(problems)
    return built, names


def _edited(root: Path, name: str, data: bytes, known: Mapping[str, Any]) -> bool:
    """Whether a Word file is neither what its text makes, nor what a build left, nor a copy of ours."""
    path = root / TEMPLATES / f"{name}.docx"
    if not path.is_file() or (old := path.read_bytes()) == data:
        return False
    return sha256(old) != known.get(name, {}).get("docx") and not _is(shipped() / TEMPLATES / f"{name}.docx", old)


def _unused_code(root: Path, entries: Mapping[str, Any], *, check: bool) -> list[str]:
    """Code of templates that are no more; deleted unless only looked at."""
    used = {f"{COMPILED}/{part[1]}" for entry in entries.values() for part in entry.get("parts", ())}
    unused = [path for path in sorted((root / COMPILED).rglob("*.py")) if path.relative_to(root).as_posix() not in used]
    if not check:
        for path in unused:
            path.unlink()
    return [path.relative_to(root).as_posix() for path in unused]


def remember_built(root: Path, names: Mapping[str, bytes]) -> None:
    """Note Word files put into a folder as they were built, so that a person's edits in them are seen later.

    Args:
        root: the folder.
        names: names below ``templates/``, without ending, and bytes.

    Raises:
        CouldNotWriteError: the disk refused.
    """
    if names:
        entries = built_templates(root) | {name: {"docx": sha256(data)} for name, data in names.items()}
        write_whole(root / BUILT, _as_json(entries, ours=False))


def built_templates(root: Path) -> dict[str, Any]:
    """What is known of the Word files in a folder as they were built; nothing where no build left a word."""
    try:
        found = json.loads((root / BUILT).read_text("utf-8"))["templates"]
    except (OSError, ValueError, LookupError, TypeError):
        return {}
    return {name: entry for name, entry in found.items() if isinstance(entry, dict)} if isinstance(found, dict) else {}


def _as_json(entries: Mapping[str, Any], *, ours: bool) -> bytes:
    said = {**({"jinja": jinja_hash()} if ours else {}), "templates": dict(sorted(entries.items()))}
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()


def _is(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _backup(path: Path) -> Path:
    """Keep a file under a name of its own next to it."""
    data, number = path.read_bytes(), 1
    while (kept := path.with_name(f"{path.stem} (edited{f' {number}' if number > 1 else ''}){path.suffix}")).exists():
        number += 1
    write_whole(kept, data)
    return kept
