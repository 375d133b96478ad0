"""A tracker made: a new, empty one, or a new one with all that is in an older; and files noted that rows name."""

from __future__ import annotations

from pathlib import Path

from secor_docs.files import write_whole
from secor_docs.ooxml.damage import PackageError
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError
from secor_docs.tracker.add.journal import waiting
from secor_docs.tracker.evidence import note
from secor_docs.tracker.fits_company import whose
from secor_docs.tracker.kept_files import loose_files
from secor_docs.tracker.new.renew import Renewed, renewed
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.values import number_of
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


NEW_NAME = "{} (new).xlsx"
"""What a renewed tracker is called until a person has looked it over."""


def renew_tracker(work: Workspace, path: Path | None = None) -> tuple[Path, Renewed]:
    """Make a new tracker with all that is in the old one, which stays as it is; where it is, and what it holds.

    Args:
        work: the company.
        path: where it is to be; beside the old one when left out.

    Raises:
        CouldNotReadError: there is no tracker, it cannot be read, or rows wait for it.
        CouldNotWriteError: a file is there already, which is never replaced.
        InputWrongError: the tracker is another company's.
    """
    old, plan = work.existing_tracker(), work.plan
    path = path or old.with_name(NEW_NAME.format(old.stem))
    if path.exists():
        raise CouldNotWriteError(path, "it is there already and may hold records (choose another name with -o)")
    if rows := len(waiting(old)):
        wait = f"{number_of(rows, 'change')} {'waits' if rows == 1 else 'wait'} for it"
        raise CouldNotReadError(old, f"{wait}; close it in Excel and run `secor log list`, which writes them into it")
    if strangers := [*whose(work.tracker, plan.company)]:
        raise InputWrongError(strangers)
    try:
        new = renewed(plan, work.tracker, old.read_bytes())
    except PackageError as error:
        raise CouldNotReadError(old, str(error)) from error
    write_whole(path, new.data)
    return path, new


def note_loose_files(work: Workspace) -> tuple[str, ...]:
    """Note the hashes of evidence files that rows name and that were not copied here; their names."""
    folder = work.existing_tracker().parent
    found = loose_files(work.tracker.records, work.evidence)
    if found:
        note(folder, found)
    return tuple(found)
