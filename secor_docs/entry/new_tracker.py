"""A new, empty tracker for a company."""

from __future__ import annotations

from pathlib import Path

from secor_docs.files import write_whole
from secor_docs.problems import CouldNotWriteError
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.workspace import Workspace


def make_tracker(work: Workspace, path: Path | None = None) -> Path:
    """Make a tracker and return where it is.

    Args:
        work: the company.
        path: where it is to be; next to the company file when left out.

    Raises:
        CouldNotWriteError: a file is there already, which is never replaced.
    """
    path, plan = path or work.tracker_path, work.plan
    if path.exists():
        raise CouldNotWriteError(path, "it is there already and may hold records (choose another name with -o)")
    write_whole(path, new_tracker(plan))
    return path
