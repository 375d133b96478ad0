"""What the journal remembers of rows: who took part and when they were written, for trackers without these columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from secor_docs.tracker.add.journal import rows_written
from secor_docs.tracker.read.cells import moment, text
from secor_docs.tracker.record import LATER, Tracker, names_in


def with_journal(tracker: Tracker, path: Path) -> Tracker:
    """A tracker of before, with what its journal holds of the columns it does not have.

    Args:
        tracker: as it was read.
        path: its file, which the journal lies next to.
    """
    if tracker.later >= LATER or not tracker.records:
        return tracker
    written = rows_written(path)
    records = []
    for record in tracker.records:
        row = written.get(record.record_id, {})
        took_part = names_in(text(row.get("took_part") or ""))
        records.append(
            replace(
                record,
                took_part=record.took_part if "took_part" in tracker.later else took_part,
                entered=record.entered if "entered" in tracker.later else moment(row.get("entered")),
            )
            if row
            else record
        )
    return replace(tracker, records=tuple(records))


def times_of_entry(path: Path) -> Mapping[str, datetime]:
    """When the program wrote each row, by its number, as the journal says; the sheet may have been changed since."""
    times = {number: moment(row.get("entered")) for number, row in rows_written(path).items()}
    return {number: at for number, at in times.items() if at}
