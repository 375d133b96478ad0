"""A new company: its file with every key as a comment, and the schema that editors read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secor_docs.company.schema import SCHEMA_NAME, schema_text
from secor_docs.company.skeleton import skeleton
from secor_docs.files import COMPANY
from secor_docs.problems import CouldNotWriteError


def new_company(folder: Path, answers: Mapping[str, Any] | None = None) -> Path:
    """Write ``company.yaml`` into a folder, which is made; a file that is there already stays as it is.

    Args:
        folder: where.
        answers: what is known already, as ``skeleton`` takes it.

    Raises:
        FileExistsError: there is a company file already.
        CouldNotWriteError: the disk refused.
    """
    path = folder / COMPANY
    _write_new(path, skeleton(answers))
    if not (folder / SCHEMA_NAME).exists():
        _write_new(folder / SCHEMA_NAME, schema_text())
    return path


def _write_new(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise
    except OSError as error:
        if path.is_file() and not path.read_bytes():
            path.unlink()  # a full disk leaves an empty file, which would be in the way the next time
        raise CouldNotWriteError(path, error.strerror or str(error)) from error
