"""A sample company to look around in: a copy in a temporary folder, thrown away when the app stops."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from secor_docs.data_files import shipped
from secor_docs.files import COMPANY, legal_name_in, write_whole
from secor_docs.problems import SecorError
from secor_docs.workspace import open_company

_PREFIX, _LOCK = "secor-sample-", "in-use.lock"


@dataclass(frozen=True, slots=True)
class SampleCopy:
    """A sample that is looked at.

    Attributes:
        top: the temporary folder.
        folder: the company's folder in it.
    """

    top: Path
    folder: Path
    _held: BaseFileLock

    def throw_away(self) -> None:
        """Remove it."""
        self._held.release()
        shutil.rmtree(self.top, ignore_errors=True)


def samples() -> list[tuple[str, str]]:
    """The samples: folder and company, the one with the most records first."""
    found = [(path.parent.name, legal_name_in(path)) for path in (shipped() / "samples").glob(f"*/{COMPANY}")]
    rows = {path.parent.name: path.stat().st_size for path in (shipped() / "samples").glob("*/records.csv")}
    return sorted(found, key=lambda one: (-rows.get(one[0], 0), one[1]))


def copy_sample(name: str, now: datetime) -> SampleCopy:
    """A copy of a sample with its tracker, its records logged.

    Raises:
        CouldNotWriteError: the disk refused.
        KeyError: there is no such sample.
    """
    if name not in dict(samples()):
        raise KeyError(name)
    _clear_left_over()
    top = Path(tempfile.mkdtemp(prefix=_PREFIX))
    held = FileLock(top / _LOCK)
    held.acquire()
    folder = Path(shutil.copytree(shipped() / "samples" / name, top / name))
    log_its_records(folder, now)
    return SampleCopy(top, folder, held)


def log_its_records(folder: Path, now: datetime) -> None:
    """As `secor tracker new` and `secor log import` do it; where the records are of days to come, there are none."""
    from secor_docs.tracker.add.journal import log_rows  # noqa: PLC0415 - only a sample needs them
    from secor_docs.tracker.csv_rows import read_records  # noqa: PLC0415
    from secor_docs.tracker.new.workbook import new_tracker  # noqa: PLC0415

    work = open_company(folder / COMPANY, today=now.date())
    write_whole(work.tracker_path, new_tracker(work.plan))
    rows = folder / "records.csv"
    if rows.is_file():
        with suppress(SecorError):
            read = read_records(rows, work.plan, work.today, None)
            log_rows(work.tracker_path, read.rows, today=work.today, at=now)


def _clear_left_over() -> None:
    """Remove copies of apps that were killed: nobody holds their lock."""
    for top in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, Timeout):
            if top.is_symlink() or (sys.platform != "win32" and top.stat().st_uid != os.getuid()):
                continue
            with FileLock(top / _LOCK, timeout=0):
                pass
            shutil.rmtree(top, ignore_errors=True)
