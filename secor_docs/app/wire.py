"""The connection below the requests: who does not finish asking is not waited for, and who asks is this user."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

SECONDS_TO_ASK = 10.0
"""Seconds in which the head of a request must have come."""
SECONDS_TO_GO_ON = 20.0
"""Seconds between two pieces of a form that is being sent."""
_ROOT, _UNKNOWN = 0, 65534
_TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_HERE = {"0100007F", "0000000000000000FFFF00000100007F"}
"""127.0.0.1 as Linux writes it, of both kinds of socket."""


class TimedProtocol(H11Protocol):
    """uvicorn's connection, closed when the head of a request does not come in time."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first request."""
        super().connection_made(cast("asyncio.Transport", transport))
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take what came; a head that is still not whole is waited for, once."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE or self.transport.is_closing():
            self._wait_no_more()
        elif self._late is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the wait."""
        self._wait_no_more()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._late = self.loop.call_later(SECONDS_TO_ASK, self._close)

    def _wait_no_more(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _close(self) -> None:
        self._late = None
        if self.conn.their_state is h11.IDLE:
            self.transport.close()


def is_another_user(port: int, own_port: int) -> bool:
    """Whether the other end of a connection on this machine belongs to another of its users, where that can be seen.

    Linux alone says so; elsewhere, and where it does not, the cookie and the link are the guard.

    Args:
        port: of the other end.
        own_port: ours.
    """
    if sys.platform != "linux" or os.getuid() == _ROOT:
        return False
    return any(uid not in {os.getuid(), _ROOT, _UNKNOWN} for uid in _owners(port, own_port))


def _owners(port: int, own_port: int) -> list[int]:
    ends = [f"{port:04X}", f"{own_port:04X}"]
    found = []
    for table in _TABLES:
        with suppress(OSError, ValueError, IndexError):
            for line in Path(table).read_text("ascii").splitlines()[1:]:
                words = line.split()
                (here, port_here), (there, port_there) = (word.split(":") for word in words[1:3])
                if [port_here, port_there] == ends and here in _HERE and there in _HERE:
                    found.append(int(words[7]))
    return found
