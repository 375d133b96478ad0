"""Clients: the consultant's morning. Who needs me today; build them all; what changed; what goes out."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote

from secor_docs.app.answers import DOCX, XLSX, Answer, GoTo, NotThere, PageNote, Screen, Sent
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.app.work import Work
from secor_docs.clients.letter import letter
from secor_docs.clients.portfolio import ClientStatus, all_due, as_workbook
from secor_docs.clients.roster import SHARED, Client, find_clients
from secor_docs.clients.run import Wanted, due, run
from secor_docs.data_files import Stock
from secor_docs.files import last_manifest
from secor_docs.merge.changes import apart, kept_changes, sentence_around
from secor_docs.names import folded
from secor_docs.problems import InputWrongError
from secor_docs.readiness.calendar_file import calendar
from secor_docs.values import number_of

_LOOKING, _BUILDING = "Looking at your clients", "Building the packages"
_SIGNS = {"faults": ("missing", "Cannot be read"), "conflict": ("warn", "To decide"), "overdue": ("warn", "Overdue")}
_FEW = 3
"""So few packages are made in this process: others take longer to start than to do."""


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in the table.

    Attributes:
        key: the client; ``to`` its address.
        status: what was found; None where it was not looked at yet.
    """

    key: str
    to: str
    status: ClientStatus | None

    @property
    def name(self) -> str:
        """The name it is found and sorted by."""
        return self.status.name if self.status else self.key

    @property
    def sign(self) -> tuple[str, str] | None:
        """A sign only where something is to be done."""
        status = self.status
        if status is None or not status.needs_you:
            return None
        if status.state == "faults":
            return _SIGNS["faults"]
        return _SIGNS["conflict" if status.conflicts else "overdue"]


_SORTS: dict[str, Callable[[ClientRow], Any]] = {
    "need": lambda row: (not (row.status and row.status.needs_you), folded(row.name)),
    "client": lambda row: folded(row.name),
    "stage": lambda row: (row.status.stage if row.status else "", folded(row.name)),
    "earliest": lambda row: (row.status.earliest if row.status and row.status.earliest else date.max, folded(row.name)),
    "proof": lambda row: (_proven(row), folded(row.name)),
}
_SHOWN: dict[str, tuple[str, Callable[[ClientRow], bool]]] = {
    "all": ("All, those who need you first", lambda _: True),
    "need": ("Who needs you", lambda row: bool(row.status and row.status.needs_you)),
    "ends": ("Something runs out", lambda row: bool(row.status and row.status.ending)),
    "ready": ("May start the evaluation", lambda row: bool(row.status and row.status.state == "ready")),
    "unbuilt": ("No package yet", lambda row: bool(row.status and row.status.package == "none yet")),
}


def _proven(row: ClientRow) -> int:
    figure = row.status and row.status.verdict and row.status.verdict.proof
    return figure.proven if figure else -1


def clients(visit: Visit) -> Answer:
    """The table of all clients; what changed since they were looked at is looked at anew meanwhile."""
    if visit.state.clients is None:
        return NotThere("secor was not opened on a folder of clients.")
    everybody = find_clients(visit.state.clients)
    seen, packages = visit.state.seen, visit.state.packages
    stale = seen.stale(everybody, packages, visit.today)
    looking = next((work for work in visit.works if work.title == _LOOKING and work.state == "runs"), None)
    if stale and looking is None:
        looking = visit.state.works.start(
            "", _LOOKING, "/clients", lambda work: seen.look(stale, packages, visit.state.overlays, visit.today, work)
        )
    rows = [ClientRow(c.key, f"/clients/{quote(c.key)}/", seen.of(c)) for c in everybody]
    sort, show = visit.query.get("sort", "need"), visit.query.get("show", "all")
    find = visit.query.get("find", "").strip()
    picked = [
        row
        for row in sorted(rows, key=_SORTS.get(sort, _SORTS["need"]))
        if _SHOWN.get(show, _SHOWN["all"])[1](row) and folded(find) in folded(row.name)
    ]
    needing = sum(_SHOWN["need"][1](row) for row in rows)
    values = {
        "rows": picked,
        "sort": sort,
        "show": show,
        "find": find,
        "shows": [(key, f"{words}: {sum(test(row) for row in rows)}") for key, (words, test) in _SHOWN.items()],
        "looking": looking,
        "conflict": next((row for row in rows if row.status and row.status.conflicts), None),
        "of": len(rows),
    }
    need = "Nobody needs you today." if not needing else f"{_many(needing)} you today."
    unseen = sum(row.status is None for row in rows)
    heading = f"{number_of(len(rows), 'client')}. {need}" if not unseen else f"{number_of(len(rows), 'client')}."
    return Screen("clients.html", heading, values, title="Clients", part="clients_table.html")


def _many(needing: int) -> str:
    return "One needs" if needing == 1 else f"{needing} need"


def build(visit: Visit) -> Answer:
    """Build the packages of the chosen clients, or of all; the fault of one stops no other."""
    if visit.state.clients is None:
        return NotThere("secor was not opened on a folder of clients.")
    everybody = find_clients(visit.state.clients)
    chosen = set(visit.form.all("client"))
    if visit.form.one("all"):
        picked: Sequence[Client] = everybody
    else:
        picked = [client for client in everybody if client.key in chosen]
    if not picked:
        return GoTo("/clients", PageNote("No client is chosen.", "Tick those to build, or build all.", waits=True))
    work = visit.state.works.start(
        "",
        _BUILDING,
        "/clients",
        lambda work: _built(visit, everybody, picked, work, final=bool(visit.form.one("final"))),
    )
    return GoTo(f"/work/{work.id}")


def _built(visit: Visit, everybody: Sequence[Client], picked: Sequence[Client], work: Work, *, final: bool) -> str:
    state = visit.state
    assert state.clients is not None
    wanted = Wanted(
        state.packages,
        state.overlays,
        final=final,
        as_zip=bool(visit.form.one("zip")),
        shared=state.clients / SHARED,
        as_of=visit.today,
    )
    due_now = due(picked, wanted)
    made = {"built": 0, "unchanged": len(picked) - len(due_now)}
    work.tell(0, len(due_now), next(iter(due_now)).key if due_now else "")
    workers = 1 if len(due_now) <= _FEW else min(os.cpu_count() or 1, len(due_now))
    with closing(run(everybody, due_now, wanted, workers=workers)) as outcomes:
        for done, outcome in enumerate(outcomes, 1):
            made[outcome.state] = made.get(outcome.state, 0) + 1
            if outcome.state == "leak":
                work.lines.append(f"{outcome.key}: stopped, not built, not zipped. {' '.join(outcome.problems)}")
            else:
                work.lines.extend(f"{outcome.key}: {problem}" for problem in outcome.problems)
            if outcome.conflicts:
                places = number_of(outcome.conflicts, "place", "places")
                work.lines.append(f"{outcome.key}: {places} to decide in files edited by hand.")
            work.tell(min(done, len(due_now)), len(due_now), outcome.key)
    words = {
        "built": "built",
        "unchanged": "with nothing new",
        "locked": "locked",
        "leak": "stopped",
        "faults": "not built",
    }
    return f"{', '.join(f'{count} {words[state]}' for state, count in made.items() if count)}."


def changes(visit: Visit) -> Answer:
    """What the last build of each client changed."""
    if visit.state.clients is None:
        return NotThere("secor was not opened on a folder of clients.")
    try:
        found = kept_changes(visit.state.packages)
    except InputWrongError:  # no package was made yet
        found = {}
    shown = []
    for key, kept in found.items():
        listed, around = apart(kept)
        if listed or around:
            shown.append((key, listed, sentence_around(len(around)) if around else ""))
    heading = (
        f"{number_of(len(shown), 'package')} changed at the last build."
        if shown
        else "Nothing changed at the last build."
    )
    return Screen("clients_changes.html", heading, {"changed": shown})


def letter_of(visit: Visit) -> Answer:
    """The letter to a client whose binder changed, as a Word file."""
    key = visit.params["key"]
    if visit.state.clients is None:
        return NotThere("secor was not opened on a folder of clients.")
    kept = kept_changes(visit.state.packages).get(key, ())
    owner = last_manifest(visit.state.packages / key).get("owner") if kept else None
    if not kept or not owner:
        return NotThere("Nothing changed for this client.")
    data = letter(owner["legal_name"], kept, visit.today, Stock.of(visit.state.overlays))
    return Sent(data, f"{key} {visit.today}.docx", DOCX)


def workbook(visit: Visit) -> Answer:
    """The table as an Excel file, as far as the clients were looked at."""
    found = _seen(visit)
    return Sent(as_workbook(found), f"clients {visit.today}.xlsx", XLSX) if found else GoTo("/clients")


def calendar_of_all(visit: Visit) -> Answer:
    """Everything due for all clients as one calendar file."""
    found = _seen(visit)
    if not found:
        return GoTo("/clients")
    data = calendar(all_due(found), "all clients", visit.today)
    return Sent(data.encode() if isinstance(data, str) else data, f"clients {visit.today}.ics", "text/calendar")


def _seen(visit: Visit) -> list[ClientStatus]:
    if visit.state.clients is None:
        return []
    found = (visit.state.seen.of(client) for client in find_clients(visit.state.clients))
    return [one for one in found if one is not None]


SCREENS = (
    At("/clients", clients, about="app"),
    At("/clients/-/build", build, "POST", about="app"),
    At("/clients/-/changes", changes, about="app"),
    At("/clients/-/letter/{key}", letter_of, about="app"),
    At("/clients/-/clients.xlsx", workbook, about="app"),
    At("/clients/-/due.ics", calendar_of_all, about="app"),
)
