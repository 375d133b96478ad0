"""Home: ready or not, the one next step, and this week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from secor_docs.app.answers import Answer, Link, PageNote, Screen
from secor_docs.app.facts_first import facts_first
from secor_docs.app.places import place_of
from secor_docs.app.screen import At
from secor_docs.app.screens.talks import year_of
from secor_docs.app.visit import Visit
from secor_docs.app.waiting import waiting_notes
from secor_docs.app.week_rows import grid_of, shown_week, week_words
from secor_docs.problems import SecorError
from secor_docs.program.talks import talk_of
from secor_docs.readiness.next_things import ComingUp, NextThing, coming_up, first_things, next_things
from secor_docs.readiness.page import answer, figures
from secor_docs.readiness.proof import Proof
from secor_docs.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ShownThing:
    """Something to do, with its address.

    Attributes:
        title: what to do.
        says: why.
        to: its address; empty where the app has no page for it.
        verb: the words of its button.
    """

    title: str
    says: str
    to: str
    verb: str


_VERBS: Mapping[str, str] = {
    "tracker": "See what is wrong",
    "week": "Log the first",
    "complete": "See the record",
    "start": "Read it",
    "look ahead": "See it",
}


def home(visit: Visit) -> Answer:
    """The headline of two figures, the next step, this week, and what comes up."""
    work = visit.work
    try:
        found = work.verdict
        grid = grid_of(visit, visit.today)
        road = work.road
    except SecorError as error:
        return facts_first(visit, error, "The three months have not begun.") or _not_judged(visit, error)
    open_ = grid.first_open
    first_open = ""
    if open_:
        row, cell = open_
        scope = cell.open[0].scope_name if len(cell.open) == 1 else ""
        first_open = visit.at("/records/log", form=row.type.id, day=str(cell.day), scope=scope)
    things = [_shown(visit, thing, first_open) for thing in next_things(found, road, grid.to_do)]
    begun = bool(work.tracker.records)
    first = [] if begun else [_shown(visit, thing, "") for thing in first_things(found, road)]
    values = {
        "figures": figures(found),
        "bar": bar(found.proof),
        "next": things[0],
        "after": things[1:4] if begun else [],
        "first": first,
        "coming": visit.company.kept("coming up", work, _coming) if begun else (),
        "week": shown_week(visit, grid) if begun else None,
        "talk": talk_of(visit.today, year_of(visit)),
        "week_words": week_words(grid, visit.today),
    }
    title = f"Home: {found.plan.company.business.legal_name}"
    return Screen("home.html", answer(found), values, title=title, notes=waiting_notes(work))


def _coming(work: Workspace) -> tuple[ComingUp, ...]:
    return coming_up(work.verdict, work.tracker.shutdowns, work.today)


def _shown(visit: Visit, thing: NextThing, first_open: str) -> ShownThing:
    return ShownThing(thing.title, thing.says, place_of(visit, thing, first_open), _VERBS.get(thing.kind, "Go there"))


def _not_judged(visit: Visit, error: SecorError) -> Screen:
    """A file cannot be read: the figures could not be judged, which is not the same as not ready."""
    said = [str(problem) for problem in getattr(error, "problems", ())] or str(error).splitlines()
    pages = [("Company", "/company"), ("Records", "/records")]
    links = tuple(Link(f"Go to {title}", page) for title, page in pages if page in visit.state.paths)
    so = "A file cannot be read, so nothing can be judged." if said else ""
    note = PageNote(so, "Pages that do not need it still work.", links, waits=True)
    values = {
        "figures": [
            ("Three months of records", "–", "could not be judged", "Mend the file, then it is judged again."),
            ("Proof on file", "–", "could not be judged", "Nothing is lost by that."),
        ],
        "said": said,
    }
    return Screen("home_not_judged.html", "Could not be judged: a file cannot be read.", values, notes=(note,))


def bar(proof: Proof | None) -> tuple[str, list[tuple[str, int]]] | None:
    """The bar of all questions in words, and its parts: kind and per cent."""
    if proof is None:
        return None
    missing = proof.asked - proof.proven - proof.rows_only
    whole = max(proof.asked + proof.by_people, 1)
    words = f"{proof.proven} proven, {proof.rows_only} row only, {missing} missing"
    words = f"{words}, {proof.by_people} only a person can find out"
    parts = [("", proof.proven), ("c", proof.rows_only), ("m", missing), ("p", proof.by_people)]
    return words, [(kind, round(100 * number / whole)) for kind, number in parts if number]


SCREENS = (At("/", home),)
