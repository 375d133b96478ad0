"""Adding a row to a tracker of 10,000 rows: the program against openpyxl's load, append and save.

Run ``python benchmarks/tracker.py [ROWS]``. Prints the ratio, after checking that both leave the same log.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.table import Table

from secor_docs.tracker.append import Value, add_rows
from secor_docs.tracker.journal import log_rows
from secor_docs.tracker.logpart import LogPart
from secor_docs.tracker.record import LOG_COLUMNS

NEW: dict[str, Value] = {
    "record_id": "flha-2026-11-20-1", "activity_date": date(2026, 11, 20), "scope_type": "site", "scope_name": "Lot 22",
    "document": "05-04 Field-level hazard assessment (FLHA)", "completed_by": "Amir Sandhu", "signed": "yes",
    "complete": "yes", "location": "site binder tab 5", "private": "no",
}  # fmt: skip

WANTED = 25


def book(rows: int) -> bytes:
    """A tracker with so many rows, as openpyxl saves it."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Log"
    sheet.append([column.label for column in LOG_COLUMNS])
    for number in range(rows):
        day = date(2020, 1, 1) + timedelta(number // 5)
        values = NEW | {"record_id": f"flha-{day}-{number % 5 + 1}", "activity_date": day}
        sheet.append([values.get(column.id) for column in LOG_COLUMNS])
    sheet.add_table(Table(displayName="Log", ref=f"A1:O{rows + 1}"))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def by_openpyxl(data: bytes) -> bytes:
    """Load, append, save."""
    made = load_workbook(io.BytesIO(data))
    sheet = made["Log"]
    sheet.append([NEW.get(column.id) for column in LOG_COLUMNS])
    sheet.tables["Log"].ref = f"A1:O{sheet.max_row}"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def best(work: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds; the others were disturbed by something."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return min(taken)


def log_of(data: bytes) -> list[tuple[object, ...]]:
    """Every cell of the log."""
    return list(load_workbook(io.BytesIO(data), read_only=True)["Log"].iter_rows(values_only=True))


def main(rows: int) -> None:
    """Measure and print."""
    data = book(rows)
    same = log_of(by_openpyxl(data)) == log_of(add_rows(LogPart.open(data), [NEW]).data)
    print(f"{rows:,} rows, {len(data) / 1e6:.1f} MB. Both leave the same log: {'yes' if same else 'NO'}")
    slow = best(lambda: by_openpyxl(data), 2)
    quick = best(lambda: add_rows(LogPart.open(data), [NEW]), 7)
    print(f"openpyxl load + append + save  {slow:8.3f} s")
    print(
        f"append                         {quick:8.3f} s   {slow / quick:6.0f} times faster (wanted: {WANTED})"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tracker.xlsx"
        path.write_bytes(data)
        entry = {key: value for key, value in NEW.items() if key != "record_id"} | {"document_id": "flha"}
        safe = best(lambda: log_rows(path, [entry]), 5)
        print(f"with journal, backup and fsync {safe:8.3f} s   {slow / safe:6.0f} times faster")
    sys.exit(0 if same and slow / quick >= WANTED else 1)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
