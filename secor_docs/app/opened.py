"""Companies opened in the app: read once, and anew only when one of their files changed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from secor_docs.readiness.coverage import Coverage
from secor_docs.workspace import Workspace, open_company

T = TypeVar("T")

Signature = tuple[tuple[str, int, int], ...]


@dataclass(slots=True)
class OpenedCompany:
    """A company of the app.

    Attributes:
        key: what stands in addresses; never a path.
        path: its company file.
        overlays: the folders over its stock.
        binder: where its binder is, when that is none of the usual places.
        lock: held while a page of it is made or a form of it is written; one at a time.
    """

    key: str
    path: Path
    overlays: tuple[Path, ...] = ()
    binder: Path | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)
    _kept: tuple[date, Signature, Workspace] | None = None
    _values_of: Workspace | None = None
    _values: dict[str, object] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """The folder of its company file."""
        return self.path.parent

    def work(self, today: date) -> Workspace:
        """The company as its files are now. Rows that wait are written where the tracker lets us.

        Raises:
            SecorError: when a file that is asked for cannot be read; see ``Workspace``.
        """
        with self.lock:
            signature = self._signature()
            if self._kept and self._kept[:2] == (today, signature):
                return self._kept[2]
            work = open_company(self.path, today=today, overlays=self.overlays, binder=self.binder)
            if work.waiting:
                work.write_waiting()
                signature = self._signature()
            self._kept = (today, signature, work)
            return work

    def kept(self, name: str, work: Workspace, make: Callable[[Workspace], T]) -> T:
        """A value worked out of the company once, and anew only when a file changed.

        Args:
            name: of the value.
            work: the company as its files are now.
            make: works it out.
        """
        with self.lock:
            if self._values_of is not work:
                self._values_of, self._values = work, {}
            if name not in self._values:
                self._values[name] = make(work)
            return cast("T", self._values[name])

    def coverage(self, work: Workspace) -> Coverage:
        """The evaluation questions with their proof."""
        return self.kept("coverage", work, lambda opened: opened.coverage())

    def forget(self) -> None:
        """Read everything anew at the next request."""
        self._kept = None

    def _signature(self) -> Signature:
        return signature_of((self.folder, *self.overlays, *filter(None, [self.binder])))


def signature_of(folders: Iterable[Path]) -> Signature:
    """What tells whether a file below some folders was changed: name, time and size of each."""
    return tuple(sorted(entry for folder in folders for entry in _entries(folder)))


def _entries(folder: Path | str) -> Iterator[tuple[str, int, int]]:
    """Name, time and size of every file below; a file that is gone meanwhile is left out."""
    try:
        found: Sequence[os.DirEntry[str]] = list(os.scandir(folder))
    except OSError:
        return
    for entry in found:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path)
            else:
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
        except OSError:
            continue
