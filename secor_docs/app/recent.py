"""The last folders that were opened, kept in the user's cache folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secor_docs import cache

_NAME, _MOST = "opened-folders", 5


@dataclass(frozen=True, slots=True)
class RecentFolder:
    """A folder that was opened.

    Attributes:
        path: the folder.
        day: when, the last time.
    """

    path: Path
    day: date


def recent() -> list[RecentFolder]:
    """The last five, the latest first; those that are gone are left out."""
    try:
        kept = json.loads(cache.read(_NAME) or b"[]")
        found = [RecentFolder(Path(path), date.fromisoformat(day)) for path, day in kept]
        return [one for one in found if one.path.exists()]
    except (ValueError, TypeError, OSError):
        return []


def remember(folder: Path, today: date) -> None:
    """Put a folder first on the list."""
    path = folder.resolve()
    kept = [RecentFolder(path, today), *(one for one in recent() if one.path != path)][:_MOST]
    cache.write(_NAME, json.dumps([(str(one.path), one.day.isoformat()) for one in kept]).encode())
