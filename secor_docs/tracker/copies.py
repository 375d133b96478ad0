"""Copies of a tracker that lie next to it: two files, and nobody knows which one is right."""

from __future__ import annotations

import re
from pathlib import Path


def copies_beside(path: Path) -> tuple[str, ...]:
    """Names of other copies of the file in its folder, as shared folders and people leave them."""
    stem, ending = re.escape(path.stem), re.escape(path.suffix)
    marks = (
        rf"{stem}.*conflict.*",
        rf"{stem}[ _]?\(\d+\)",
        rf"{stem}[ _][2-9]",
        rf"{stem}[ -]+copy(?: \(?\d+\)?)?",
        rf"copy(?: \(\d+\))? of {stem}(?: \(\d+\))?",
        rf"{stem}[-_](?=[^.]*[a-z])[a-z0-9]+-[a-z0-9-]+",
        rf"{stem}-(?-i:(?=[A-Z0-9]*[A-Z])[A-Z0-9]{{5,15}})",
    )
    copy = re.compile(rf"(?:{'|'.join(marks)}){ending}", re.IGNORECASE)
    if not path.parent.is_dir():
        return ()
    return tuple(sorted(p.name for p in path.parent.iterdir() if p.name != path.name and copy.fullmatch(p.name)))
