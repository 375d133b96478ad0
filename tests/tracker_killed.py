"""A process that logs rows and is ended at random moments, hundreds of times; run by test_tracker_journal.py.

It stands by itself because it forks, which a test process with threads had better not do.
"""

from __future__ import annotations

import gc
import os
import random
import signal
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from secor_docs.ooxml.zip_patch import Package
from secor_docs.tracker.add.journal import log_rows, merge, waiting
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.add.rows import Value

STEPS = 60
"""System calls of one entry that Python reports; the number at which a child ends is drawn from them."""


def entry(number: int) -> dict[str, Value]:
    return {
        "document_id": "flha",
        "activity_date": date(2026, 9, 1) + timedelta(number % 28),
        "document": "05-04 FLHA",
        "scope_type": "site",
        "scope_name": f"entry {number}",
        "completed_by": "A",
        "signed": True,
    }


def child(path: Path, number: int, step: int, pipe: int) -> None:
    if step:
        left = step

        def end(event: str, _args: object) -> None:
            nonlocal left
            if event.startswith(("open", "os.", "shutil.")):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(end)
    logged = log_rows(path, [entry(number)])
    os.write(pipe, f"{logged.records[0]} {number}\n".encode())
    os._exit(0)


def whole(path: Path) -> LogPart:
    data = path.read_bytes()
    package = Package.open(data)
    for name in package.members:
        package.read(name)
    return LogPart.open(data)


def main(path: Path, times: int, seed: int) -> None:
    draw = random.Random(seed)
    reader, writer = os.pipe()
    held = path.parent / f"~${path.name}"
    took = 0.02
    for number in range(times):
        if draw.random() < 0.15:
            held.unlink() if held.exists() else held.touch()
        step = draw.randrange(1, STEPS) if number % 2 else 0
        begin = time.perf_counter()
        gc.freeze()
        pid = os.fork()
        if pid == 0:
            child(path, number, step, writer)
        if not step:
            time.sleep(draw.uniform(0, 1.1 * took))
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        if step:
            took = 0.9 * took + 0.1 * (time.perf_counter() - begin)
        if number % 5 == 0:
            whole(path)
    held.unlink(missing_ok=True)
    os.close(writer)
    told = dict(line.split() for line in os.fdopen(reader).read().splitlines())
    pending = {row["scope_name"] for one in waiting(path) for row in one.rows}
    merge(path)
    log = whole(path)
    rows = [{c.column: log.text(c) for c in log.cells(row)} for row in log.rows() if row.number > 1]
    entries = [row[log.column("scope_name")] for row in rows if log.column("scope_name") in row]
    records = [row[log.column("record_id")] for row in rows if log.column("record_id") in row]
    assert len(entries) == len(set(entries)), "a row appears twice"
    assert len(records) == len(set(records)), "a record number appears twice"
    assert {f"entry {number}" for number in told.values()} <= set(entries), "a row that was told as logged is lost"
    assert pending <= set(entries), "a row of the journal is lost"
    assert set(told) <= set(records)
    assert not waiting(path)
    sys.stdout.write(f"{times} ends, {len(told)} told, {len(entries)} rows\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
