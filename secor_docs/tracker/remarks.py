"""What a reader of a verdict should know of the tracker it rests on, besides its problems."""

from __future__ import annotations

from collections.abc import Iterator

from secor_docs.tracker.record import Tracker


def remarks(tracker: Tracker, waiting: int, why: str) -> Iterator[str]:
    """Sentences about a tracker: of which version it is, and what waits next to it.

    Args:
        tracker: as it was read.
        waiting: how many logged rows are not in the workbook yet.
        why: why they are not.
    """
    if tracker.out_of_date:
        yield f"! {tracker.file}: {tracker.out_of_date}."
    if waiting:
        rows = "1 logged row waits" if waiting == 1 else f"{waiting} logged rows wait"
        yield (f"! {rows} next to {tracker.file}: counted here, but not in the workbook yet. {why}")
