"""What was found about each client, kept until one of its files changes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from secor_docs.app.opened import Signature, signature_of
from secor_docs.app.work import Work
from secor_docs.clients.portfolio import ClientStatus, StatusRequest, look_at_all
from secor_docs.clients.roster import Client
from secor_docs.values import number_of

_WEEKS = 13
_FEW = 3
"""So few clients are looked at in this process: others take longer to start than to do."""


@dataclass(slots=True)
class ClientsSeen:
    """The latest look at each client, by its key."""

    _kept: dict[str, tuple[date, Signature, ClientStatus]] = field(default_factory=dict)

    def of(self, client: Client) -> ClientStatus | None:
        """What was found at the latest look, whether it is still so or not."""
        kept = self._kept.get(client.key)
        return kept and kept[2]

    def stale(self, clients: Sequence[Client], packages: Path, today: date) -> list[Client]:
        """The clients to look at: not yet seen today, or with files changed since."""
        found = []
        for client in clients:
            kept = self._kept.get(client.key)
            if kept is None or kept[:2] != (today, _signature(client, packages)):
                found.append(client)
        return found

    def look(
        self, clients: Sequence[Client], packages: Path, overlays: tuple[Path, ...], today: date, work: Work
    ) -> str:
        """Look at clients, telling ``work`` how far it is; returns what came of it."""
        before = {client.key: _signature(client, packages) for client in clients}
        looks = [StatusRequest(client, packages, today, None, _WEEKS, overlays) for client in clients]
        workers = 1 if len(looks) <= _FEW else min(os.cpu_count() or 1, len(looks))
        done = 0
        work.tell(0, len(clients), clients[0].key if clients else "")
        for client, status in zip(clients, self._looked(looks, workers), strict=True):
            done += 1
            self._kept[client.key] = (today, before[client.key], status)
            work.tell(done, len(clients), client.key)
        return f"{number_of(done, 'client')} looked at."

    @staticmethod
    def _looked(looks: Sequence[StatusRequest], workers: int) -> Iterator[ClientStatus]:
        yield from look_at_all(looks, workers)


def _signature(client: Client, packages: Path) -> Signature:
    return signature_of((client.folder, packages / client.key))
