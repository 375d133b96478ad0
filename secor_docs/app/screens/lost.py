"""Rows that were written into the workbook and are no longer in it: put back, or deleted on purpose."""

from __future__ import annotations

from secor_docs.app.answers import Answer, GoTo, PageNote, Screen
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.entry.told import after
from secor_docs.tracker.add.lost_rows import leave_out, restore
from secor_docs.values import listed, number_of


def lost(visit: Visit) -> Answer:
    """What is missed, each with both answers."""
    work = visit.work
    found, name = work.lost, work.tracker_path.name
    heading = (
        "No row is missed." if not found else f"{number_of(len(found), 'row is', 'rows are')} no longer in {name}."
    )
    return Screen("lost.html", heading, {"lost": found, "name": name}, title="Rows that are missed")


def answered(visit: Visit) -> Answer:
    """Put rows back as they were written, or note that they were deleted on purpose."""
    work, numbers = visit.work, set(visit.form.all("number"))
    found = [one for one in work.lost if one.number in numbers]
    if not found:
        return GoTo("/records/lost", PageNote("This row is not missed any more.", "Nothing was changed."))
    names = listed(one.number for one in found)
    if visit.form.one("do") == "gone":
        leave_out(work.existing_tracker(), found)
        return GoTo("/records", PageNote(f"Noted: {names} was deleted on purpose.", "It is missed no longer."))
    done = restore(work.existing_tracker(), found, today=work.today)
    said = " ".join(text for text, _ in after(done, work))
    so = f"{'Waits to be put back' if done.waiting else 'Put back'}: {names}."
    return GoTo("/records", PageNote(so, said, waits=bool(done.waiting)))


SCREENS = (At("/records/lost", lost), At("/records/lost", answered, "POST"))
