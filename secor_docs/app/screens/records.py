"""Records: the week, log one form, and the log with its filters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from secor_docs.app.answers import Answer, Link, PageNote, Screen
from secor_docs.app.record_list import AT_A_TIME, Listed, RecordList, heading, record_list
from secor_docs.app.screen import At
from secor_docs.app.screens.tracker import to_fix
from secor_docs.app.visit import Visit
from secor_docs.app.waiting import waiting_notes
from secor_docs.app.week_rows import grid_of, shown_week, week_words
from secor_docs.dates import WEEKDAYS, read_day, short_date
from secor_docs.entry.week_grid import week_before
from secor_docs.problems import CouldNotReadError, TellingError
from secor_docs.program.catalogue import element_name
from secor_docs.tracker.input import loggable
from secor_docs.values import number_of
from secor_docs.workspace import Workspace

_LABELS = (("month", "Month"), ("site", "Site"), ("person", "Person"), ("form", "Form"), ("state", "Counts as"))


def records(visit: Visit) -> Answer:
    """How many count, what this week lacks, and the log."""
    work = visit.work
    if not work.tracker_path.is_file():
        return Screen("records.html", "There is no tracker yet.", {"tracker": False})
    try:
        found = record_list(visit)
    except CouldNotReadError as error:
        unread: dict[str, object] = {"said": str(error), "forms": forms_of(work), "name": work.tracker_path.name}
        return Screen("records_unread.html", "The records cannot be read.", unread, title="Records")
    day = day_asked(visit.query.get("week", ""), visit.today)
    grid = grid_of(visit, day)
    after = week_before(grid.monday, -1)
    show = _number(visit.query.get("show", ""))
    values = {
        "tracker": True,
        "week": shown_week(visit, grid),
        "week_words": week_words(grid, visit.today),
        "monday": str(grid.monday),
        "before": str(week_before(grid.monday)),
        "later": str(after) if after <= visit.today else "",
        "forms": forms_of(work),
        "total": len(found.all.rows),
        "filters": _LABELS,
        "choices": found.all.choices,
        "query": found.query,
        "filtered": found.filtered,
        **rows_shown(visit, found, show),
    }
    notes = (*waiting_notes(work), *_to_fix(visit))
    part = "record_rows.html" if "show" in visit.query else ""
    return Screen("records.html", heading(found), values, title="Records", notes=notes, part=part)


def _to_fix(visit: Visit) -> Iterator[PageNote]:
    work = visit.work
    found = len(visit.company.kept("to fix", work, to_fix))
    see = (Link("See what", "/records/tracker"),)
    if found:
        yield PageNote(f"{number_of(found, 'thing')} to fix in {work.tracker_path.name}.", "", see, waits=True)
    elif work.tracker.out_of_date:
        yield PageNote("The tracker was made by an earlier version.", "Its rows are read and counted.", see, waits=True)


def rows_shown(visit: Visit, found: RecordList, show: int = AT_A_TIME) -> Mapping[str, object]:
    """The rows as the template shows them, and where more of them are."""
    query = {name: value for name, value in found.query.items() if value}
    chosen, count = found.chosen[:show], len(found.chosen)
    more = visit.at("/records", **query, show=show + AT_A_TIME) + "#log" if count > show else ""
    rows = [_row(visit, one, query) for one in chosen]
    return {"rows": rows, "count": count, "shown": len(chosen), "more": more}


def _row(visit: Visit, one: Listed, query: Mapping[str, str]) -> Mapping[str, object]:
    record, day = one.record, one.record.activity_date
    papers = len(one.judged.files)
    off = one.judged.state == "void" and not one.waits
    why = one.judged.why_not
    at_row = f" {record.place.spot}" if record.place.spot else ""
    kept = "" if record.private or not papers else "1 paper" if papers == 1 else f"{papers} papers"
    return {
        "key": one.key,
        "to": visit.at(f"/records/{one.key}", **query),
        "title": one.title,
        "day": f"{WEEKDAYS[day.weekday()][:3]} {short_date(day)}" if day else "no day",
        "which": one.which,
        "by": one.by,
        "sign": one.sign,
        "off": off,
        "waits": one.waits,
        "why": f"{why[:1].upper()}{why[1:]}.{at_row}",
        "kept": "" if record.private else record.location,
        "spot": record.place.spot,
        "paper": kept,
        "add": "" if record.private or one.waits else visit.at(f"/records/{one.key}") + "#paper",
    }


def forms_of(work: Workspace) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    """The forms that are logged, by element of the binder."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for type_ in loggable(work.plan):
        name = f"{type_.element}. {element_name(type_.element)}"
        groups.setdefault(name, []).append((type_.id, type_.title))
    return list(groups.items())


def day_asked(text: str, today: date) -> date:
    """A day of an address; today where it is none, or later."""
    try:
        return min(read_day(text) or today, today + timedelta(days=6))
    except TellingError:
        return today


def _number(text: str) -> int:
    return min(int(text), 100_000) if text.isascii() and text.isdigit() and int(text[:7]) else AT_A_TIME


SCREENS = (At("/records", records),)
