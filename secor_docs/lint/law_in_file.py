"""The places of the law that a file names, whoever wrote it: a list of legislation as Word, Excel, PDF or plain text."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from secor_docs.law.citation import Citation, citations_in
from secor_docs.law.index import Index
from secor_docs.problems import CouldNotReadError

_LIST = r"\d{1,3}(?:\.\d{1,3})?(?:(?:, | and | to |, and )\d{1,3}(?:\.\d{1,3})?)*"
_BARE = re.compile(rf"\b(?:Parts?|Schedules?|ss?\.|[Ss]ections?) ?{_LIST}")


def law_in_file(path: Path, index: Index) -> tuple[Citation, ...]:
    """The Parts, Schedules and sections a file names, in order; one that names no instrument is of the Code.

    Raises:
        CouldNotReadError: the file is not there, is of another kind, or nothing on this computer can read it.
    """
    text = _text(path)
    found = [(start, c) for c, start, _ in citations_in(text) if c.kind != "whole"]
    spans = [(start, end) for _, start, end in citations_in(text)]
    for match in _BARE.finditer(text):
        if not any(start <= match.start() < end for start, end in spans):
            try:
                found += [(match.start(), c.plain) for c in Citation.parse_all(match[0])]
            except ValueError:
                continue
    ordered = dict.fromkeys(c.plain for _, c in sorted(found, key=lambda pair: pair[0]))
    return tuple(c for c in ordered if index.find(c) is not None)


def _text(path: Path) -> str:
    suffix = path.suffix.casefold()
    if not path.is_file():
        raise CouldNotReadError(path, "it is not there")
    if suffix == ".docx":
        from secor_docs.lint.documents import documents_in  # noqa: PLC0415 - heavy

        return "\n".join(piece.text for document in documents_in([path]) for piece in document.pieces)
    if suffix in {".xlsx", ".xlsm"}:
        return _workbook(path)
    if suffix == ".pdf":
        return _pdf(path)
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(path, "it is no Word, Excel, PDF or plain text file") from error


def _workbook(path: Path) -> str:
    import python_calamine  # noqa: PLC0415 - heavy

    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    except (OSError, python_calamine.CalamineError) as error:
        raise CouldNotReadError(path, "it is no sound workbook") from error
    return "\n".join(" | ".join(str(cell) for cell in row if cell != "") for row in rows)


def _pdf(path: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        raise CouldNotReadError(path, "this computer has no pdftotext; save it as text or Word first")
    command = [program, "-layout", str(path), "-"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)  # noqa: S603 - a list, no shell
    if done.returncode:
        raise CouldNotReadError(path, "pdftotext cannot read it; save it as text or Word first")
    return done.stdout.decode("utf-8", "replace")
