"""The Word documents of a binder: which files they are, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from secor_docs.files import MANIFEST, sha256
from secor_docs.problems import CouldNotReadError, Problem, collected, refuse_any
from secor_docs.word.text import WordDocument, read_document

_BINDER = "Binder.docx"
_OTHER_KINDS = frozenset({".doc", ".dot", ".rtf", ".odt", ".pdf", ".pages"})


def documents_in(paths: Sequence[Path]) -> tuple[WordDocument, ...]:
    """Read Word documents, and all those below folders, in the order of their names.

    A folder this program made holds every document twice; the joined binder is left out while it is as it was made.

    Raises:
        CouldNotReadError: a file is not there, may not be read, or a folder holds no Word document.
        InputWrongError: with every file that is no sound Word document.
    """
    documents: list[WordDocument] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            files = list(_files(path))
            if not files:
                reason = "there is no Word document (.docx) in this folder"
                raise CouldNotReadError(path, reason, *filter(None, [not_read_said(not_read([path]))]))
            for file, name in files:
                with collected(problems):
                    documents.append(read_document(file.read_bytes(), name))
        except OSError as error:
            raise CouldNotReadError(path, error.strerror or str(error)) from error
    refuse_any(problems)
    return tuple(documents)


def not_read(paths: Iterable[Path]) -> tuple[str, ...]:
    """Documents of other kinds below the folders, such as .doc and .pdf; nothing can be said of them."""
    found: list[str] = []
    for path in filter(Path.is_dir, paths):
        files = [f for f in sorted(path.rglob("*")) if not f.name.startswith(("~$", "."))]
        read = {f.stem for f in files if f.suffix.casefold() == ".docx"}  # a PDF of the same name was made of it
        found += [
            f.relative_to(path).as_posix() for f in files if f.suffix.casefold() in _OTHER_KINDS and f.stem not in read
        ]
    return tuple(found)


def not_read_said(unread: Iterable[str]) -> str:
    """What was not read, in a sentence with what to do; empty where all was."""
    names = ", ".join(unread)
    return names and f"Not read, as only .docx files are: {names}. Save them as .docx, or read them yourself."


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    if not path.is_dir():
        yield path, path.name
        return
    whole = _unchanged_binder(path)
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path)
        if file.suffix.casefold() in {".docx", ".docm", ".dotx"} and not any(
            p.startswith(("~$", ".")) for p in name.parts
        ):
            if whole and name == Path(_BINDER):
                continue
            yield file, name.as_posix()


def _unchanged_binder(folder: Path) -> bool:
    manifest, binder = folder / MANIFEST, folder / _BINDER
    if not (manifest.is_file() and binder.is_file() and (folder / "documents").is_dir()):
        return False
    return sha256(binder.read_bytes()) in manifest.read_text("utf-8", "replace")
