"""Which file a company is in."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from secor_docs.files import COMPANY
from secor_docs.problems import InputWrongError, Place

_YAML = frozenset({".yaml", ".yml"})


def company_file(where: str | Path | None = None) -> Path:
    """The company file meant by a folder, the file itself, or nothing: then of the folder one is in.

    A folder means the ``company.yaml`` in it, or the one other YAML file in it that holds a company.

    Raises:
        InputWrongError: the folder holds none, or several.
    """
    path = Path(where) if where is not None else Path()
    if not path.is_dir():
        return path
    found = company_files(path)
    if len(found) == 1:
        return found[0]
    place = Place(str(path) if where is not None else "this folder")
    if found:
        names = ", ".join(p.name for p in found)
        raise InputWrongError.of(place, "", f"holds several company files: {names}", "Name one of them.", code="F006")
    fix = "Name the company's file or folder; `secor init` writes a new one."
    raise InputWrongError.of(place, "", f"holds no {COMPANY}", fix, code="F006")


def company_files(folder: Path) -> list[Path]:
    """The company files of a folder: its ``company.yaml`` alone, else every other YAML file that holds a company."""
    if (folder / COMPANY).exists():
        return [folder / COMPANY]
    return sorted(p for p in folder.iterdir() if p.suffix.lower() in _YAML and _holds_company(p))


def _holds_company(path: Path) -> bool:
    try:
        return any(line.startswith("company:") for line in path.read_text("utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError):
        return False


_LEGAL_NAME = re.compile(r"^\s+legal_name:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)


def neighbours(path: Path) -> tuple[str, ...]:
    """The legal names of the companies in the folders next to a company's own, such as a consultant's other clients."""
    own = path.resolve()
    names = []
    for other in sorted(own.parent.parent.glob(f"*/{COMPANY}")):
        if other != own:
            with suppress(OSError, UnicodeDecodeError):
                names += _LEGAL_NAME.findall(other.read_text("utf-8-sig"))[:1]
    return tuple(names)
