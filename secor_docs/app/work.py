"""Work that takes longer than a page: it says how far it is, can be stopped, and goes on when the window is closed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from secor_docs.problems import SecorError, fault_of_ours

WorkState = Literal["runs", "done", "stopped", "not done"]


class StoppedByPersonError(Exception):
    """The person stopped the work; nothing half made is left."""


class StillAtWorkError(Exception):
    """Work that is not over is in the way."""


@dataclass(slots=True)
class Work:
    """One piece of work.

    Attributes:
        id: its number, also in addresses.
        company: the key of the company it is for; empty for all.
        title: what is made, such as "Making the binder".
        state: how it stands.
        done: how many of ``of`` are done; ``now`` is the one in hand.
        said: what came of it, in sentences.
        problems: what stopped it, one sentence each.
        lines: what has come of its parts so far, one sentence each, such as a client that was not built.
        result: for the screen that started it.
        back: the address its page leads back to.
    """

    id: int
    company: str
    title: str
    back: str
    state: WorkState = "runs"
    done: int = 0
    of: int = 0
    now: str = ""
    said: str = ""
    problems: tuple[str, ...] = ()
    lines: list[str] = field(default_factory=list)
    result: object = None
    _stop: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None

    def tell(self, done: int, of: int, now: str) -> None:
        """Say how far it is; called by the work itself, as the rooms' ``progress``.

        Raises:
            StoppedByPersonError: somebody pressed Stop meanwhile.
        """
        self.done, self.of, self.now = done, of, now
        if self._stop.is_set():
            raise StoppedByPersonError

    def stop(self) -> None:
        """Ask it to stop at its next step."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()


class Works:
    """All work of a running app; one of a kind at a time for a company."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._works: dict[int, Work] = {}
        self._lock = threading.Lock()

    def start(self, company: str, title: str, back: str, run: Callable[[Work], str]) -> Work:
        """Start a piece of work, or give the one of that title that is already running.

        Args:
            company: the key of the company.
            title: what is made.
            back: the address its page leads back to.
            run: does it, calls ``tell`` at each step, and returns what came of it, in sentences.
        """
        with self._lock:
            for work in self._works.values():
                if work.state == "runs" and (work.company, work.title) == (company, title):
                    return work
            work = Work(next(self._numbers), company, title, back)
            self._works[work.id] = work
        work.thread = threading.Thread(target=self._run, args=(work, run), name=title, daemon=True)
        work.thread.start()
        return work

    @staticmethod
    def _run(work: Work, run: Callable[[Work], str]) -> None:
        try:
            work.said = run(work)
            work.state = "done"
        except StoppedByPersonError:
            work.said, work.state = "Stopped. What was there before is as it was.", "stopped"
        except SecorError as error:
            work.problems, work.state = tuple(str(error).splitlines()), "not done"
        except Exception as error:  # noqa: BLE001 - a thread's last handler: the page says what happened
            work.problems, work.state = (f"A fault of ours, not yours ({fault_of_ours(error)}).",), "not done"

    def get(self, number: int) -> Work | None:
        """The work of a number."""
        return self._works.get(number)

    def of_company(self, company: str) -> tuple[Work, ...]:
        """All work for a company, the latest first."""
        return tuple(work for work in reversed(list(self._works.values())) if work.company == company)

    @property
    def running(self) -> tuple[Work, ...]:
        """What is at work now."""
        return tuple(work for work in list(self._works.values()) if work.state == "runs")

    def stop_all(self, wait: float = 20) -> None:
        """Ask all work to stop, and wait for it; no thread is left at work."""
        running = self.running
        for work in running:
            work.stop()
        for work in running:
            if work.thread is not None:
                work.thread.join(wait)
