"""One run over many clients: jobs side by side in processes, outcomes as they come.

A run may be stopped at any time. Packages are put in place whole, so what is done stays done, and the next
run goes on with the rest.
"""

from __future__ import annotations

import multiprocessing
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from secor_docs.binder.inputs import Inputs
from secor_docs.binder.manifest import is_current
from secor_docs.clients.lock import is_locked
from secor_docs.clients.roster import Client
from secor_docs.problems import with_code

if TYPE_CHECKING:
    from secor_docs.clients.package import Job, Outcome


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the packages are asked for.

    Attributes:
        out: the folder of all packages.
        overlays: the consultant's folders, the strongest first.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        as_zip: also a zip file of each package.
        everything: make packages again that have not changed.
        shared: a file with names that may be in every package.
        as_of: the day from which the earliest start of each evaluation is worked out; None leaves it out.
    """

    out: Path
    overlays: tuple[Path, ...] = ()
    final: bool = False
    only: tuple[str, ...] = ()
    as_zip: bool = False
    everything: bool = False
    shared: Path | None = None
    as_of: date | None = None


def due(clients: Sequence[Client], wanted: Wanted) -> dict[Client, str]:
    """The clients whose packages are to be made, each with the hash of its inputs. Reads bytes, no more.

    A client whose folder may not be read is due: its build says why.
    """
    inputs_of = Inputs().of
    options = (wanted.final, *wanted.only)
    found = {}
    for client in clients:
        folder = wanted.out / client.key
        try:
            inputs = inputs_of(client.source, client.stock(wanted.overlays), options)
        except OSError:
            found[client] = ""
            continue
        if is_locked(folder):
            continue
        zip_missing = wanted.as_zip and not (wanted.out / f"{client.key}.zip").is_file()
        if wanted.everything or zip_missing or not is_current(folder, inputs, client.source):
            found[client] = inputs
    return found


def run(
    everybody: Sequence[Client],
    due_now: dict[Client, str],
    wanted: Wanted,
    *,
    workers: int = 1,
    cluster: Executor | None = None,
    side_by_side: int = 0,
) -> Generator[Outcome, None, None]:
    """Make the packages that are due; outcomes come in the order they are done.

    Args:
        everybody: all clients: a package may not name any of the others.
        due_now: what :func:`due` gave.
        wanted: how they are asked for.
        workers: processes at work; with 1 the work is done in this one.
        cluster: runs the jobs instead of processes of our own.
        side_by_side: jobs handed to the cluster at a time.

    Raises:
        CouldNotReadError: the shared list may not be read.
    """
    if not due_now:
        return
    from secor_docs.clients.leaks import gather, write_names  # noqa: PLC0415 - a run with nothing due opens nothing
    from secor_docs.clients.package import Job, work  # noqa: PLC0415 - the same

    # The names of all clients lie in a folder of this user's alone; machines of a cluster read it too, so
    # there it is among the packages, which they share.
    place = wanted.out if cluster is not None else None
    if place is not None:
        place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".secor-run-", dir=place) as temporary:
        names = Path(temporary) / "names.json"
        known, unread = gather(everybody, wanted.shared)
        write_names(names, known)
        jobs = [
            Job(
                client,
                wanted.out,
                inputs,
                names,
                wanted.overlays,
                wanted.final,
                wanted.only,
                wanted.as_zip,
                wanted.as_of,
            )
            for client, inputs in due_now.items()
        ]
        if cluster is not None:
            outcomes = _through(cluster, deque(jobs), side_by_side or 2, work)
        elif workers == 1:
            outcomes = map(work, jobs)
        else:
            outcomes = _in_processes(jobs, workers, work)
        yield from _with_unread(outcomes, unread)


def _with_unread(outcomes: Iterator[Outcome], unread: Iterable[Client]) -> Iterator[Outcome]:
    """The outcomes, and a word for each client whose names could not be looked for in the others' packages."""
    from secor_docs.clients.package import Outcome  # noqa: PLC0415 - see run

    said = "it cannot be read, so its names were not looked for in other packages. Correct it, and build again."
    notes = {client.key: with_code(f"{client.source}: {said}", "N008") for client in unread}
    for outcome in outcomes:
        note = notes.pop(outcome.key, "")
        yield replace(outcome, problems=(*outcome.problems, note)) if note else outcome
    for key, note in notes.items():
        yield Outcome(key, "faults", (note,))


_Work = Callable[["Job"], "Outcome"]


def _in_processes(jobs: Sequence[Job], workers: int, work: _Work) -> Iterator[Outcome]:
    """Through a pool; a worker that dies takes its job along, which is tried once more, alone."""
    waiting = deque(jobs)
    suspects: deque[Job] = deque()
    while waiting:
        with _pool(workers) as pool:
            suspects += yield from _until_broken(pool, waiting, workers, work)
    while suspects:
        alone = deque([suspects.popleft()])
        with _pool(1) as pool:
            for job in (yield from _until_broken(pool, alone, 1, work)):
                yield _died(job)


def _died(job: Job) -> Outcome:
    from secor_docs.clients.package import Outcome  # noqa: PLC0415 - see run

    message = f"{job.client.source}: the process that made the package died twice. Look at its logo and overlays."
    return Outcome(job.client.key, "faults", (message,))


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned everywhere, as on Windows and macOS: one way to go wrong instead of three.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_finish_what_you_began)


def _finish_what_you_began() -> None:
    """Ctrl-C reaches every process of the terminal; workers leave it to the one that started them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _until_broken(
    pool: Executor, waiting: deque[Job], at_once: int, work: _Work
) -> Generator[Outcome, None, list[Job]]:
    """Outcomes until all is done or the pool breaks; returns the jobs that were under way then."""
    under_way: dict[Future[Outcome], Job] = {}
    lost: list[Job] = []
    try:
        while waiting or under_way:
            while waiting and len(under_way) < at_once:
                lost = [waiting.popleft()]
                future = pool.submit(work, lost[0])
                under_way[future] = lost.pop()
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                outcome = future.result()
                del under_way[future]
                yield outcome
    except BrokenProcessPool:
        return [*lost, *under_way.values()]
    except KeyboardInterrupt:
        pool.shutdown(wait=True, cancel_futures=True)
        yield from (future.result() for future in under_way if future.done() and not future.cancelled())
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return []


def _through(cluster: Executor, waiting: deque[Job], at_once: int, work: _Work) -> Iterator[Outcome]:
    """Through somebody else's executor, which tries a job again itself when a worker dies."""
    from secor_docs.clients.package import Outcome  # noqa: PLC0415 - see run

    under_way: dict[Future[Outcome], Job] = {}
    while waiting or under_way:
        while waiting and len(under_way) < at_once:
            job = waiting.popleft()
            under_way[cluster.submit(work, job)] = job
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            job = under_way.pop(future)
            try:
                yield future.result()
            except Exception as error:  # noqa: BLE001 - the cluster gave this job up; the others go on
                yield Outcome(job.client.key, "faults", (f"{job.client.source}: the cluster gave up ({error})",))
