"""What a running app knows: where it was opened, the companies it has read, its work and its notes."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from pathlib import Path

from secor_docs.app.answered_forms import AnsweredForms
from secor_docs.app.answers import PageNote
from secor_docs.app.clients_seen import ClientsSeen
from secor_docs.app.disk import DiskFolders, what_it_holds
from secor_docs.app.door import Door
from secor_docs.app.held_files import HeldFiles
from secor_docs.app.opened import OpenedCompany
from secor_docs.app.sample import SampleCopy
from secor_docs.app.work import StillAtWorkError, Works
from secor_docs.clients.roster import find_clients
from secor_docs.files import COMPANY, company_file
from secor_docs.problems import InputWrongError, Place

_NOTES_KEPT = 200


@dataclass(slots=True)
class State:
    """One running app.

    Attributes:
        clock: today, as the command line says it; ``now`` the same with the time.
        door: who may come in.
        overlays: folders over the stock of every company.
        main: the one company the app was opened on; None on the start page and for a folder of clients.
        clients: the folder of clients; None for one company.
        named_packages: the folder of their packages, when it is not ``packages`` next to them.
        seen: what was found about each client.
        shown: the folders of the disk that were shown.
        started_in: the folder of the command.
        works: work that takes longer than a page.
        held: files of forms that were not accepted yet.
        answered: what came of forms, so that a button pressed twice does its work once.
        asked: when the last request came, in seconds of a clock that never goes back.
        stopped: set once the app is to stop.
        paths: the addresses that exist, so that no page links to one that does not.
    """

    clock: Callable[[], date]
    now: Callable[[], datetime]
    door: Door
    overlays: tuple[Path, ...] = ()
    main: OpenedCompany | None = None
    clients: Path | None = None
    named_packages: Path | None = None
    seen: ClientsSeen = field(default_factory=ClientsSeen)
    shown: DiskFolders = field(default_factory=DiskFolders)
    started_in: Path = field(default_factory=Path.cwd)
    works: Works = field(default_factory=Works)
    held: HeldFiles = field(default_factory=HeldFiles)
    answered: AnsweredForms = field(default_factory=AnsweredForms)
    asked: float = field(default_factory=time.monotonic)
    stopped: bool = False
    paths: frozenset[str] = frozenset()
    _companies: dict[str, OpenedCompany] = field(default_factory=dict)
    _notes: OrderedDict[int, PageNote] = field(default_factory=OrderedDict)
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _sample: SampleCopy | None = None
    _opening: threading.Lock = field(default_factory=threading.Lock)

    @property
    def sample(self) -> bool:
        """Whether ``main`` is a sample that is thrown away."""
        return self._sample is not None

    def go_to(self, folder: Path, sample: SampleCopy | None = None) -> None:
        """Open a folder from a page, in place of what is open; pages of that can send nothing any more.

        Raises:
            InputWrongError: it holds no company and no clients.
            StillAtWorkError: work for what is open is not over.
        """
        with self._opening:
            if self.works.running:
                raise StillAtWorkError
            self.open_at(folder)
            self.door.renew_forms()
            self.works, self._companies, self._notes = Works(), {}, OrderedDict()
            self.seen = ClientsSeen()
            self._sample, before = sample, self._sample
        if before:
            before.throw_away()

    def close(self) -> None:
        """Leave nothing behind: the app stops."""
        if self._sample:
            self._sample.throw_away()
            self._sample = None

    def open_at(self, folder: Path) -> None:
        """Open a company's folder or file, or a folder of clients.

        Raises:
            InputWrongError: it holds neither.
        """
        if folder.is_dir():
            kind, says = what_it_holds(folder)
            if kind == "clients":
                self.main, self.clients = None, folder
                return
            if kind != "company":
                raise _holds_neither(folder, says)
        elif folder.suffix.lower() not in {".yaml", ".yml"}:
            raise _holds_neither(folder, "It is no company file.")
        self.main, self.clients = OpenedCompany("", company_file(folder).resolve(), self.overlays), None

    @property
    def packages(self) -> Path:
        """The folder of the clients' packages, as `secor clients build` makes it next to their folder."""
        assert self.clients is not None
        return self.named_packages or self.clients.resolve().parent / "packages"

    def client(self, key: str) -> OpenedCompany | None:
        """A client of the folder, by its key; None where there is none."""
        if self.clients is None:
            return None
        if key not in self._companies:
            found = next((client for client in find_clients(self.clients) if client.key == key), None)
            if found is None:
                return None
            # Two requests at once must get the same one, as it holds the lock.
            made = OpenedCompany(key, found.source.resolve(), self.overlays, self.packages / key)
            self._companies.setdefault(key, made)
        return self._companies[key]

    def keep_note(self, note: PageNote) -> int:
        """Keep a note for the next page, and return its number."""
        number = next(self._numbers)
        self._notes[number] = note
        while len(self._notes) > _NOTES_KEPT:
            self._notes.popitem(last=False)
        return number

    def note(self, number: str) -> PageNote | None:
        """The note of a number as it stands in an address."""
        return self._notes.get(int(number)) if number.isascii() and number.isdigit() else None


def _holds_neither(path: Path, says: str) -> InputWrongError:
    fix = f"Name the folder that holds {COMPANY}, or a folder of such folders. `secor app` alone makes or opens one."
    return InputWrongError.of(Place(str(path)), "", says[:1].lower() + says[1:].removesuffix("."), fix, code="A002")
