"""A tracker of 10,000 rows: added to, against openpyxl's load, append and save; and read, against calamine's bare read.

Run ``python benchmarks/tracker.py [ROWS]``. Prints both ratios, after checking that both ways leave the same log, and
that the records are those of the rows with the problems that were put in.
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.table import Table
from python_calamine import CalamineWorkbook

from secor_docs.tracker.add.journal import log_rows
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.add.rows import Value, add_rows
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.tracker.record import LOG_COLUMNS

NEW: dict[str, Value] = {
    "record_id": "flha-2026-11-20-1",
    "activity_date": date(2026, 11, 20),
    "scope_type": "site",
    "scope_name": "Lot 22",
    "document": "05-04 Field-level hazard assessment (FLHA)",
    "completed_by": "Amir Sandhu",
    "signed": "yes",
    "complete": "yes",
    "location": "site binder tab 5",
    "private": "no",
}

WANTED = 25
WANTED_READ = 1.3


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


FORMS = (
    "05-04 Field-level hazard assessment (FLHA)",
    "04-07 Toolbox meeting record",
    "07-01 Vehicle pre-trip inspection",
)
PEOPLE = ("Amir Sandhu", "Carla Wiens", "Nate Friesen")


def lived_in(rows: int) -> tuple[bytes, int]:
    """A tracker as a crew fills it, with a fault in every hundredth row; and how many faults."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Lists"
    for line in (["Document", "Short name"], *([form, form[:5]] for form in FORMS)):
        sheet.append(line)
    data = io.BytesIO()
    sheet = made.create_sheet("Log")
    sheet.append([column.label for column in LOG_COLUMNS])
    sheet.add_table(Table(displayName="Log", ref="A1:O2"))
    sheet["B2"].number_format = "yyyy-mm-dd"
    made.save(data)
    entries: list[dict[str, Value]] = []
    for number in range(rows):
        day, form = date(2020, 1, 1) + timedelta(number // 5), FORMS[number % 3]
        entries.append(
            NEW
            | {
                "record_id": f"{form[:5]}-{day}-{number % 5 + 1}",
                "activity_date": day,
                "document": form,
                "scope_name": f"Lot {number % 5}",
                "completed_by": PEOPLE[number % 3],
                "findings": number % 4 or None,
                "signed": "perhaps" if number % 100 == 1 else "yes",
                "complete": number % 17 != 0,
                "evidence": f"evidence/{day:%Y-%m}/{day} {number}.jpg" if number % 10 == 0 else None,
                "notes": f"Guardrail at gridline {number} fixed." if number % 7 == 0 else None,
            }
        )
    return add_rows(LogPart.open(data.getvalue()), entries).data, len(range(1, rows, 100))


def bare(path: Path) -> list[list[Any]]:
    """What calamine itself needs for the rows of the Log."""
    with CalamineWorkbook.from_path(str(path)) as opened:
        return opened.get_sheet_by_name("Log").to_python()


def right(path: Path, rows: int, faults: int) -> bool:
    """Whether the records are those of the rows, and the faults are told."""
    tracker = read_tracker(path)
    seen = [
        (r.record_id, r.activity_date, r.scope_name, r.completed_by, r.findings, r.evidence, r.notes)
        for r in tracker.records
    ]
    there = [(r[0], r[1], r[4], r[5], int(r[8] or 0), r[12], r[14]) for r in bare(path)[1:]]
    told = [p for p in tracker.problems if p.place.spot.startswith("Log!G")]
    return seen == there and len(seen) == rows and len(told) == faults


def reading(path: Path, rows: int, faults: int) -> float:
    """Print how long reading takes, and return it as a multiple of calamine's bare read."""
    same = right(path, rows, faults)
    # One after the other, so that whatever else the machine does falls on both.
    pairs = [(best(lambda: bare(path), 1), best(lambda: read_tracker(path), 1)) for _ in range(25)]
    plain, whole = (statistics.median(taken) for taken in zip(*pairs, strict=True))
    print(f"The records are those of the rows, and the {faults} faults are told: {'yes' if same else 'NO'}")
    print(f"calamine's bare read           {plain:8.3f} s")
    print(f"read and verified              {whole:8.3f} s   {whole / plain:6.2f} times as long (wanted: {WANTED_READ})")
    return whole / plain if same else float("inf")


def main(rows: int) -> None:
    """Measure and print."""
    data = book(rows)
    same = log_of(by_openpyxl(data)) == log_of(add_rows(LogPart.open(data), [NEW]).data)
    print(f"{rows:,} rows, {len(data) / 1e6:.1f} MB. Both leave the same log: {'yes' if same else 'NO'}")
    slow = best(lambda: by_openpyxl(data), 2)
    quick = best(lambda: add_rows(LogPart.open(data), [NEW]), 7)
    print(f"openpyxl load + append + save  {slow:8.3f} s")
    print(f"append                         {quick:8.3f} s   {slow / quick:6.0f} times faster (wanted: {WANTED})")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tracker.xlsx"
        path.write_bytes(data)
        entry = {key: value for key, value in NEW.items() if key != "record_id"} | {"document_id": "flha"}
        safe = best(lambda: log_rows(path, [entry]), 5)
        print(f"with journal, backup and fsync {safe:8.3f} s   {slow / safe:6.0f} times faster")
        data, faults = lived_in(rows)
        path = Path(folder) / "read.xlsx"
        path.write_bytes(data)
        read = reading(path, rows, faults)
    sys.exit(0 if same and read < float("inf") else 1)  # a missed target is told, not a fault


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
