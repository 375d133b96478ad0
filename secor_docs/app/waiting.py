"""What waits, as notes on top of a page: rows that wait for Excel, and rows that are missed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from secor_docs.app.answers import Link, PageNote
from secor_docs.app.visit import Visit
from secor_docs.dates import date_with_weekday, day_said
from secor_docs.entry.known import known_lost, known_tracker
from secor_docs.entry.told import after
from secor_docs.files import holder
from secor_docs.tracker.add.journal import Logged
from secor_docs.tracker.add.lost_rows import LostRow
from secor_docs.values import number_of
from secor_docs.workspace import Workspace


def waiting_notes(work: Workspace) -> tuple[PageNote, ...]:
    """The notes; none where nothing waits."""
    return tuple(_notes(work))


def _notes(work: Workspace) -> Iterator[PageNote]:
    name, waiting = work.tracker_path.name, len(work.waiting)
    if waiting:
        rows = number_of(waiting, "row waits", "rows wait")
        if holder(work.tracker_path):
            go = "goes in by itself" if waiting == 1 else "go in by themselves"
            rest = f"{rows} beside it and {go} when you close it there. Nothing is lost."
            yield PageNote(f"Another program, such as Excel, has {name} open.", rest, waits=True)
        else:
            yield PageNote(f"{rows} beside {name}.", f"{work.why_waiting} Nothing is lost.", waits=True)
    if known_tracker(work).as_of:
        so = f"Judged for {date_with_weekday(work.as_of.day)}, not for today."
        yield PageNote(so, f'That day is typed as "As of" in the sheet Three months of {name}.')
    lost = len(known_lost(work))
    if lost:
        so = f"{number_of(lost, 'row')} that were written into {name} are no longer in it."
        so = so if lost > 1 else f"A row that was written into {name} is no longer in it."
        yield PageNote(
            so, "", (Link("Put it back, or say that it was deleted on purpose", "/records/lost"),), waits=True
        )


def logged_note(
    visit: Visit, rows: Sequence[Mapping[str, Any]], logged: Logged, notes: Sequence[str], lost: Sequence[LostRow]
) -> PageNote:
    """What became of rows that were logged, on top of the next page."""
    numbers = [logged.changed.get(number, number) for number in logged.records]
    named = [_named(row, visit.today) for row in rows]
    so = f"Logged: {named[0]}." if len(named) == 1 else f"{number_of(len(named), 'record')} logged."
    rest = [f"Its number is {numbers[0]}."] if len(numbers) == 1 else [f"{'; '.join(named)}."]
    rest += [said for said, _ in after(logged, visit.work, lost)]
    links = (Link("Correct it", f"/records/{numbers[0]}/correct"),) if len(numbers) == 1 else ()
    more = (Link("Add the paper", f"/records/{numbers[0]}#paper"),) if len(numbers) == 1 else ()
    return PageNote(so, " ".join((*rest, *notes)), (*links, *more), waits=bool(logged.waiting))


def _named(row: Mapping[str, Any], today: date) -> str:
    form = str(row["document"]).partition(" ")[2]
    return f"{form}, {row['scope_name']}, {day_said(row['activity_date'], today, weekday=True)}"
