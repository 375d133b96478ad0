"""A thousand clients with 45 documents each: our engine's loop and a plain docxtpl loop, on the same cores.

Ours runs in full. docxtpl runs on a sample of clients, half before and half after ours, and is scaled up; the
table says so. Both write every document to disk.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import forty_five
from binder import Plain

from secor_docs.values import Namespace


@dataclass(frozen=True, slots=True)
class Share:
    """What one process is to do: some clients, with one of the two loops."""

    program: Path
    out: Path
    engine: str
    clients: range


@dataclass(frozen=True, slots=True)
class Done:
    """What one process did.

    Attributes:
        seconds: for its loop; opening the templates is part of ours, starting Python of neither.
        documents: how many it wrote.
        early, late: its memory in MB after a tenth of its clients, and at the end.
        most: the most it ever held, in MB.
    """

    seconds: float
    documents: int
    early: float
    late: float
    most: float


@dataclass(frozen=True, slots=True)
class Thousand:
    """What came out.

    Attributes:
        clients, sample: clients of our loop, and of docxtpl's.
        workers: processes of each.
        ours, plain: milliseconds of a core for a document.
        early, late, most: memory of our largest worker in MB.
        faults: documents that say something else.
    """

    clients: int
    sample: int
    workers: int
    documents: int
    ours: float
    plain: float
    early: float
    late: float
    most: float
    faults: tuple[str, ...]


def measure(program: Path, work: Path, *, clients: int, sample: int) -> Thousand:
    """Run both loops."""
    workers = os.cpu_count() or 1
    half = max(sample // 2, workers)

    def spread(engine: str, count: int) -> list[Done]:
        shares = [Share(program, work / f"{engine}-{n}", engine, range(n, count, workers)) for n in range(workers)]
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            return list(pool.map(run, shares))

    before = spread("docxtpl", half)
    ours = spread("ours", clients)
    plain = before + spread("docxtpl", half)
    return Thousand(
        clients,
        half * 2,
        workers,
        sum(done.documents for done in ours),
        _each(ours),
        _each(plain),
        max(done.early for done in ours),
        max(done.late for done in ours),
        max(done.most for done in ours),
        tuple(_compared(work, clients, half)),
    )


def _each(done: list[Done]) -> float:
    return sum(one.seconds for one in done) * 1000 / sum(one.documents for one in done)


def _compared(work: Path, clients: int, half: int) -> list[str]:
    """The last files a worker wrote are of its last client; the first client's were kept."""
    faults = []
    for path in sorted((work / "ours-0" / "first").iterdir()):
        other = work / "docxtpl-0" / "first" / path.name
        if forty_five.read_words(path.read_bytes()) != forty_five.read_words(other.read_bytes()):
            faults.append(f"docxtpl: other words in document {path.name} of the first client")
    if clients < half:
        faults.append("fewer clients than in the sample")
    return faults


def run(share: Share) -> Done:
    """One process's share."""
    binder = forty_five.binder(share.program)
    document: Callable[[int, Namespace], bytes] = (
        Plain(binder).document if share.engine == "docxtpl" else binder.document
    )
    early, made = 0.0, 0
    begin = time.perf_counter()
    for done, number in enumerate(share.clients):
        folder = share.out / ("first" if done == 0 else "rest")
        folder.mkdir(parents=True, exist_ok=True)
        company = forty_five.client(binder, number)
        for index in range(len(binder.documents)):
            (folder / f"{index:02d}.docx").write_bytes(document(index, company))
            made += 1
        if done == len(share.clients) // 10:
            early = memory()
    return Done(time.perf_counter() - begin, made, early, memory(), memory(kind="VmHWM"))


def memory(process: int | str = "self", kind: str = "VmRSS") -> float:
    """Memory a process holds now, or with ``VmHWM`` the most it ever held, in MB; 0 where the system does not tell.

    Not ``getrusage``: a process begun by a large one starts there with the other's largest size.
    """
    try:
        lines = Path(f"/proc/{process}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(f"{kind}:")), 0.0)
