"""What is known of a company when a record is entered; a tracker that cannot be read is told elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from secor_docs.load import load_rules
from secor_docs.problems import SecorError
from secor_docs.readiness.verdict import calendar_of
from secor_docs.tracker.add.lost_rows import LostRow
from secor_docs.tracker.record import Record, Tracker
from secor_docs.workdays import Calendar
from secor_docs.workspace import Workspace


def known_lost(work: Workspace) -> tuple[LostRow, ...]:
    """The rows that are missed; none where the tracker cannot be read."""
    try:
        return work.lost
    except SecorError:
        return ()


def known_records(work: Workspace) -> tuple[Record, ...]:
    """The records of the tracker; none where it cannot be read."""
    return known_tracker(work).records


def known_tracker(work: Workspace) -> Tracker:
    """The tracker; an empty one where it cannot be read."""
    try:
        return work.tracker
    except SecorError:
        return Tracker(work.tracker_path.name)


def calendar(work: Workspace) -> Calendar:
    """The working days of the company; without the shut-downs of a tracker that cannot be read."""
    return calendar_of(work.plan.company, known_tracker(work), load_rules(work.stock))


def working_days(work: Workspace) -> Callable[[date], bool]:
    """Whether a day is a working day of the company."""
    return calendar(work).works
