"""Work done aside: in a second process where that is cheap and safe, in this one elsewhere."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

T = TypeVar("T")


def may_go_aside() -> bool:
    """Whether a second process helps: only Linux copies one in a millisecond, and only one without threads is safe."""
    return sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1


@contextmanager
def aside(work: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Begin some work in a copy of this process; the function given waits for it and gives what it made.

    Where the copy fails for whatever reason, the work is done here when it is asked for. At the end of the block
    the copy is ended, asked for or not.

    Args:
        work: what to do; touches nothing, and gives a value that can be pickled.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _do(work, reading, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:

        def done() -> T:
            said = pipe.read()
            if not said:
                return work()  # an error, or a process that was ended: here it can be told
            made: T = pickle.loads(said)  # noqa: S301 - from our own copy
            return made

        try:
            yield done
        finally:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _do(work: Callable[[], object], reading: int, writing: int) -> None:
    """What the copy does: its work, then ends without a word of its own."""
    try:
        os.close(reading)
        said = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(said)
    finally:
        os._exit(0)
