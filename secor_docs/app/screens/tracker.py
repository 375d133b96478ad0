"""The workbook itself: what cannot be read in it, files nobody noted, a new one beside an older one."""

from __future__ import annotations

from secor_docs.app.answers import Answer, GoTo, PageNote, Screen
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.entry.new_tracker import make_tracker, note_loose_files, renew_tracker
from secor_docs.problems import Problem
from secor_docs.readiness.evidence import file_questions
from secor_docs.tracker.add.journal import writing_problems
from secor_docs.tracker.copies import copies_beside
from secor_docs.tracker.fits_company import misfits
from secor_docs.tracker.kept_files import loose_files
from secor_docs.values import listed, number_of
from secor_docs.workspace import Workspace


def to_fix(work: Workspace) -> tuple[Problem, ...]:
    """Everything that is to be fixed in the tracker, without the rows that are missed, which have a page of their own."""
    lost = {one.number for one in work.lost}
    found = (*work.problems, *writing_problems(work.tracker_path), *misfits(work.tracker, work.plan.company))
    return tuple(one for one in dict.fromkeys(found) if one.code != "R044" or not lost)


def check(visit: Visit) -> Answer:
    """What is to be fixed, cell by cell."""
    work = visit.work
    if not work.tracker_path.is_file():
        return GoTo("/records")
    name = work.tracker_path.name
    found = visit.company.kept("to fix", work, to_fix)
    heading = f"{number_of(len(found), 'thing')} to fix in {name}." if found else f"Nothing to fix in {name}."
    older = work.tracker.out_of_date
    values = {
        "problems": found,
        # Files without a hash have a button of their own.
        "questions": [q for q in file_questions(work.verdict.months.judged) if "`" not in q],
        "loose": tuple(loose_files(work.tracker.records, work.evidence)),
        "older": f"{older[:1].upper()}{older[1:].split('. `', maxsplit=1)[0]}." if older else "",
        "copies": copies_beside(work.tracker_path),
        "name": name,
    }
    return Screen("tracker.html", heading, values, title="The tracker")


def make(visit: Visit) -> Answer:
    """Make a new, empty tracker; one that is there is never replaced."""
    work = visit.work
    if work.tracker_path.exists():
        return GoTo("/records", PageNote(f"{work.tracker_path.name} is there already.", "It was left as it is."))
    made = make_tracker(work)
    return GoTo("/records", PageNote(f"{made.name} is made.", "The first record is the policy, once it is signed."))


def renew(visit: Visit) -> Answer:
    """Make a new workbook beside an older one."""
    old = visit.work.tracker_path.name
    path, new = renew_tracker(visit.work)
    left = f" Not carried over: {'; '.join(new.left)}." if new.left else ""
    rest = (
        f"It has {number_of(len(new.content.log), 'row')} of the Log; {old} is as it was.{left} Look it over; when it is "
        f"right, give {old} another name and call the new one {old}. Until then secor goes on with the old one."
    )
    return GoTo("/records/tracker", PageNote(f"{path.name} is made.", rest))


def note_files(visit: Visit) -> Answer:
    """Note the hashes of files that rows name, as they are today."""
    found = note_loose_files(visit.work)
    if not found:
        return GoTo("/records/tracker", PageNote("Every file that a row names is noted already."))
    so = f"Noted, as {'it is' if len(found) == 1 else 'they are'} today: {listed(found)}."
    return GoTo("/records/tracker", PageNote(so, "As long as they stay as they are, they count as proof."))


SCREENS = (
    At("/records/tracker", check),
    At("/records/tracker", make, "POST"),
    At("/records/tracker/renew", renew, "POST"),
    At("/records/tracker/note", note_files, "POST"),
)
