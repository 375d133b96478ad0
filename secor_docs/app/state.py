"""What a running app knows: where it was opened, the companies it has read, its work and its notes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from pathlib import Path

from secor_docs.app.answers import PageNote
from secor_docs.app.clients_seen import ClientsSeen
from secor_docs.app.door import Door
from secor_docs.app.opened import OpenedCompany
from secor_docs.app.work import Works
from secor_docs.clients.roster import find_clients
from secor_docs.files import company_file, company_files
from secor_docs.problems import InputWrongError

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
        sample: whether ``main`` is a sample that is thrown away.
        works: work that takes longer than a page.
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
    sample: bool = False
    works: Works = field(default_factory=Works)
    asked: float = field(default_factory=time.monotonic)
    stopped: bool = False
    paths: frozenset[str] = frozenset()
    _companies: dict[str, OpenedCompany] = field(default_factory=dict)
    _notes: OrderedDict[int, PageNote] = field(default_factory=OrderedDict)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def open_at(self, folder: Path) -> None:
        """Open a company's folder or file, or a folder of clients.

        Raises:
            InputWrongError: it holds neither.
        """
        holds = company_files(folder) if folder.is_dir() else [folder]
        if not holds and folder.is_dir() and self._client_keys(folder):
            self.main, self.clients = None, folder
            return
        self.main, self.clients = OpenedCompany("", company_file(folder).resolve(), self.overlays), None

    @staticmethod
    def _client_keys(folder: Path) -> tuple[str, ...]:
        try:
            return tuple(client.key for client in find_clients(folder))
        except InputWrongError:
            return ()

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
