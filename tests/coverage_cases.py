"""What the tests of coverage and evaluation share: the framing company with four months of records, ready or holed."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache

from readiness_cases import plan_of, rules

from secor_docs.data_files import shipped
from secor_docs.problems import Place
from secor_docs.readiness.coverage import Coverage, coverage
from secor_docs.readiness.on_file import FileOnDisk
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.record import Record, Tracker, document_label

SAMPLE = shipped() / "samples" / "prairie-ridge-framing"
AS_OF = date(2026, 11, 21)


@cache
def records() -> tuple[Record, ...]:
    """The records of the sample company, as ``secor log import`` takes them."""
    ids = {document_label(p.type): p.type.id for p in plan_of().documents}
    with (SAMPLE / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        return tuple(_record(ids, row, number) for number, row in enumerate(csv.DictReader(file), 2))


def _record(ids: dict[str, str], row: dict[str, str], number: int) -> Record:
    day = date.fromisoformat(row["Date of the activity"])
    id_ = ids[row["Document"]]
    return Record(
        f"{id_}-{day}-{number}",
        id_,
        day,
        row["Scope"],
        row["Which one"],
        row["Completed by"],
        row["All required signatures"] == "yes",
        row["Every field filled"] == "yes",
        Place("tracker.xlsx", 0, f"Log!A{number}"),
        int(row["Findings raised"] or 0),
        int(row["Findings closed"] or 0),
        location=row["Where it is kept"],
        notes=row["Notes"],
        status="nil" if row["Notes"].startswith("Nil:") else "counts",
    )


def covered(rows: tuple[Record, ...] | None = None, as_of: date = AS_OF) -> Coverage:
    log = Tracker("tracker.xlsx", records=records() if rows is None else rows)
    return coverage(readiness(plan_of(), log, as_of, rules=rules()), shelf())


def shelf(*, without: str = "") -> dict[str, FileOnDisk]:
    """A binder with every document as it was built, but for the copies of one."""
    return {p.id: FileOnDisk(p.file_name) for p in plan_of().documents if p.type.id != without}


@cache
def complete() -> Coverage:
    return covered()


@cache
def holed() -> Coverage:
    """Without a record in October."""
    return covered(tuple(r for r in records() if r.activity_date and r.activity_date.month != 10))


@cache
def unsigned() -> Coverage:
    """Without a signed policy."""
    return covered(tuple(r for r in records() if r.document_id != "health-safety-policy"))
