"""The loopback socket, and when the app stops: by its button, by Ctrl-C, or when nobody has asked for anything."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import uvicorn

from secor_docs.app.door import Door
from secor_docs.app.routes import make_app
from secor_docs.app.state import State
from secor_docs.app.wire import TimedProtocol
from secor_docs.problems import InputWrongError, Place

IDLE_MINUTES = 30
"""Minutes after the last request until the app stops, when nothing is at work."""
_LOOK = 0.25
"""Seconds between two looks whether to stop."""
_SLEPT = 30.0
"""Two looks further apart than this: the computer slept between them."""


def listen(port: int = 0) -> socket.socket:
    """A socket on the loopback address; a free port where none is named.

    Raises:
        InputWrongError: another program has the port.
    """
    # By its protocol asyncio knows that small answers need not wait for each other: 40 ms a page.
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform == "win32":
        # Else another program could take the same port over.
        made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        # Only so that a named port can be had again at once; two programs cannot have it here.
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(("127.0.0.1", port))
    except OSError:
        made.close()
        fix = "Leave --port out: a free one is taken."
        raise InputWrongError.of(Place("--port"), "", f"{port} is in use", fix, code="A001") from None
    made.listen(64)
    return made


def port_of(listening: socket.socket) -> int:
    """The port a socket listens on."""
    port = listening.getsockname()[1]
    assert isinstance(port, int)
    return port


@dataclass(slots=True)
class AppServer:
    """A running app.

    Attributes:
        state: what it knows.
        listening: its socket.
        idle: seconds after the last request until it stops.
    """

    state: State
    listening: socket.socket
    idle: float = IDLE_MINUTES * 60
    _server: uvicorn.Server = field(init=False)

    def __post_init__(self) -> None:
        self._server = uvicorn.Server(
            uvicorn.Config(
                make_app(self.state),
                log_level="critical",
                access_log=False,
                server_header=False,
                lifespan="off",
                loop="asyncio",
                http=TimedProtocol,
                ws="none",
                proxy_headers=False,
                limit_concurrency=256,
                timeout_keep_alive=30,
                timeout_graceful_shutdown=3,
            )
        )

    def serve(self, started: Callable[[], None] = lambda: None) -> None:
        """Answer until it is told to stop; returns when nothing of it runs any more.

        Args:
            started: called once it answers.
        """
        asyncio.run(self._serve(started))

    async def _serve(self, started: Callable[[], None]) -> None:
        watch = asyncio.create_task(self._watch(started))
        try:
            await self._server.serve(sockets=[self.listening])
        finally:
            watch.cancel()
            self.state.works.stop_all()
            self.state.close()
            self.listening.close()

    async def _watch(self, started: Callable[[], None]) -> None:
        while not self._server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        started()
        looked = time.monotonic()
        while not self._server.should_exit:
            before, looked = looked, time.monotonic()
            self.state.asked = last_use(self.state, before, looked)
            if self.state.stopped or looked - self.state.asked > self.idle:
                self._server.should_exit = True
            await asyncio.sleep(_LOOK)


def last_use(state: State, before: float, now: float) -> float:
    """When the app was last in use: work that runs is use, and the hours a computer sleeps are nobody's absence.

    Args:
        state: the app.
        before: the look before this one.
        now: this look, on the same clock.
    """
    if state.works.running:
        return now
    slept = now - before
    return state.asked + slept if slept > _SLEPT else state.asked


@contextmanager
def running(make_state: Callable[[Door], State], *, idle: float = IDLE_MINUTES * 60) -> Iterator[State]:
    """An app that answers in a thread of its own, for tests and benchmarks; stopped at the end."""
    listening = listen()
    state = make_state(Door(port_of(listening)))
    up = threading.Event()
    server = AppServer(state, listening, idle)
    thread = threading.Thread(target=server.serve, args=(up.set,), daemon=True)
    thread.start()
    try:
        assert up.wait(10)
        yield state
    finally:
        state.stopped = True
        thread.join(10)
