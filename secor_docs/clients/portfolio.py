"""Where all clients stand on one day: who is ready, what ends, what is overdue, how the packages are."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from secor_docs.clients.lock import is_locked
from secor_docs.clients.roster import Client
from secor_docs.company import Company
from secor_docs.dates import date_with_weekday
from secor_docs.files import INSIDE, last_manifest, sha256
from secor_docs.merge.folder import TO_DECIDE
from secor_docs.pages import html
from secor_docs.pages.table_workbook import table
from secor_docs.problems import CouldNotReadError, SecorError
from secor_docs.readiness.as_of import AsOf
from secor_docs.readiness.as_values import ReadinessVerdict, verdict
from secor_docs.readiness.page import stage
from secor_docs.readiness.todo import Due
from secor_docs.values import number_of
from secor_docs.workspace import open_company


@dataclass(frozen=True, slots=True)
class StatusRequest:
    """What is asked about one client.

    Attributes:
        client: which.
        packages: the folder of all packages.
        today: the day it is looked at.
        as_of: the day all are judged on; None takes the day typed in each tracker, else today.
        weeks: how far ahead things due are listed.
        overlays: the consultant's folders, the strongest first.
        with_names: False gives roles and numbers in place of people's names.
    """

    client: Client
    packages: Path
    today: date
    as_of: date | None
    weeks: int
    overlays: tuple[Path, ...] = ()
    with_names: bool = True


@dataclass(frozen=True, slots=True)
class ClientStatus:
    """Where one client stands.

    Attributes:
        key: the client.
        name: its operating name; the key where its file cannot be read.
        state: ``ready``, ``not ready`` or ``faults``.
        earliest: the first day the evaluation may start, if records keep coming in.
        message: the verdict, or what is wrong.
        missing: steps that stop the evaluation.
        ending: certificates and courses that have ended or end soon.
        overdue: what should have been done.
        holes: months without an operational record, such as ``2026-09``.
        gaps: facts missing in its company file.
        package: how its package is.
        due: everything due in the weeks asked about.
        unreadable: rows of the tracker that could not be read.
        verdict: its verdict; None where its files cannot be read.
        waiting: rows that wait next to its tracker; they are counted.
        as_of: the day it is judged on, and who said so.
        stage: where it is on the way, in a few words.
        next: the one next step on its road.
        about: its trades and people, in a few words.
        conflicts: files of the package where a person's edit and a new text have to be decided.
    """

    key: str
    name: str
    state: str
    earliest: date | None = None
    message: str = ""
    missing: tuple[str, ...] = ()
    ending: tuple[str, ...] = ()
    overdue: tuple[str, ...] = ()
    holes: tuple[str, ...] = ()
    gaps: int = 0
    package: str = ""
    due: tuple[Due, ...] = ()
    unreadable: tuple[str, ...] = ()
    verdict: ReadinessVerdict | None = None
    waiting: int = 0
    as_of: AsOf | None = None
    stage: str = "Could not be judged"
    next: str = ""
    about: str = ""
    conflicts: int = 0

    @property
    def needs_you(self) -> bool:
        """Whether the consultant has to act today: a file cannot be read, something is overdue or to be decided."""
        # What is late before the three months have begun is the road's next step, and no alarm.
        late = bool(self.overdue) and self.verdict is not None and self.verdict.three_months.begin is not None
        return self.state == "faults" or late or bool(self.conflicts or self.unreadable)

    @property
    def proof(self) -> str:
        """``15 of 64``: the questions with proof, of those that papers can answer; empty where its files cannot be read."""
        figure = self.verdict and self.verdict.proof
        return f"{figure.proven} of {figure.asked}" if figure else ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a reader of its figures should know."""
        rows = "1 logged row waits" if self.waiting == 1 else f"{self.waiting} logged rows wait"
        waits = f"{rows} next to the tracker: counted here, but not in the workbook yet." if self.waiting else ""
        typed = f"The day is {self.as_of}." if self.as_of and self.as_of.source == "tracker" else ""
        return tuple(filter(None, (waits, typed)))


def look(at: StatusRequest) -> ClientStatus:
    """Look at one client; a file that cannot be read becomes its state, and stops no other."""
    client = at.client
    folder = at.packages / client.key
    package = _package(folder)
    work = open_company(
        client.source, today=at.today, overlays=at.overlays, as_of=at.as_of, with_names=at.with_names, binder=folder
    )
    try:
        found = work.verdict
    except SecorError as error:
        # Whose names are in a file that cannot be read, nobody knows.
        message = str(error) if at.with_names else "Its files cannot be read: `secor check` says why."
        return ClientStatus(client.key, client.key, "faults", message=message, package=package)
    company = found.plan.company
    due = found.due(at.weeks)
    return ClientStatus(
        work.shown(client.key),
        company.business.operating_name,
        "faults" if found.unread else "ready" if found.ready else "not ready",
        found.earliest,
        found.sentence,
        tuple(step.title for step in found.missing),
        tuple(ending.message for ending in found.ending),
        tuple(item.message for item in due if item.late),
        tuple(f"{month:%Y-%m}" for month in found.months.empty_months),
        len(found.plan.missing),
        package,
        due,
        tuple(map(str, work.problems)),
        verdict(found),
        len(work.waiting),
        work.as_of,
        stage(found),
        work.road.next.what,
        _about(company),
        sum(1 for _ in folder.glob(f"**/*{TO_DECIDE}")),
    )


def _about(company: Company) -> str:
    people = number_of(len(company.employees), "person", "people")
    return "; ".join((*filter(None, [", ".join(trade.name for trade in company.trades)]), people))


def _package(folder: Path) -> str:
    manifest = last_manifest(folder)
    if not manifest:
        return "none yet"
    if is_locked(folder):
        return "locked"
    files: dict[str, str] = {n: h for n, h in manifest["files"].items() if not n.startswith(f"{INSIDE}/")}
    found = {name: folder / name for name in files}
    gone = sum(not path.is_file() for path in found.values())
    edited = sum(path.is_file() and sha256(path.read_bytes()) != files[name] for name, path in found.items())
    words = [str(manifest.get("mode", "")), f"{edited} edited" if edited else "", f"{gone} gone" if gone else ""]
    return ", ".join(filter(None, words))


def look_at_all(looks: Sequence[StatusRequest], workers: int) -> Iterator[ClientStatus]:
    """Look at many clients, in their order.

    Args:
        looks: what is asked about each.
        workers: processes at work; with 1 the work is done in this one.

    Raises:
        CouldNotReadError: a process died.
    """
    if workers == 1:
        yield from map(look, looks)
        return
    try:
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            yield from pool.map(look, looks)
    except BrokenProcessPool as error:
        raise CouldNotReadError("The clients", "a process died; try it with --jobs 1") from error


def all_due(found: Iterable[ClientStatus]) -> tuple[Due, ...]:
    """What is due for all clients, by day, each with the client's name; for one calendar."""
    items = [
        Due(f"{one.key}-{item.key}", item.day, f"{one.name}: {item.message}", item.kind, item.late)
        for one in found
        for item in one.due
    ]
    return tuple(sorted(items, key=lambda item: (item.day, item.key)))


# -- shown --------------------------------------------------------------------------------------------

_COLUMNS: tuple[tuple[str, str, int], ...] = (
    ("Client", "name", 34),
    ("State", "state", 11),
    ("Earliest start", "earliest", 14),
    ("Proof", "proof", 10),
    ("Missing", "missing", 44),
    ("Ends", "ending", 44),
    ("Overdue", "overdue", 44),
    ("Months without records", "holes", 22),
    ("Unfilled", "gaps", 9),
    ("Package", "package", 18),
    ("Tracker problems", "unreadable", 44),
    ("Rows that wait", "waiting", 9),
    ("Judged on", "as_of", 24),
    ("Verdict", "message", 60),
)


def _rows(found: Iterable[ClientStatus]) -> Iterator[list[str | int]]:
    for one in found:
        row: list[str | int] = []
        for _, name, _ in _COLUMNS:
            value = getattr(one, name)
            if isinstance(value, tuple):
                row.append("\n".join(value))
            elif isinstance(value, int):
                row.append(value)
            else:
                row.append("" if value is None else str(value))
        yield row


def as_workbook(found: Iterable[ClientStatus]) -> bytes:
    """The table as a workbook."""
    titles, widths = [title for title, _, _ in _COLUMNS], [width for _, _, width in _COLUMNS]
    return table("Clients", titles, _rows(found), widths)


def as_values(one: ClientStatus) -> dict[str, Any]:
    """One client as plain values for JSON."""
    left_out = {"earliest", "due", "verdict", "as_of"}
    shown = {name: getattr(one, name) for name in ClientStatus.__slots__ if name not in left_out}
    due = [{"day": str(d.day), "message": d.message, "kind": d.kind, "late": d.late} for d in one.due]
    told = one.verdict and one.verdict.model_dump(mode="json")
    day, source = (str(one.as_of.day), one.as_of.source) if one.as_of else (None, None)
    earliest = one.earliest and str(one.earliest)
    return {
        **shown,
        "earliest": earliest,
        "proof": one.proof,
        "due": due,
        "verdict": told,
        "as_of": day,
        "as_of_from": source,
    }


_LISTS = (
    ("missing", "Missing"),
    ("ending", "Ends"),
    ("overdue", "Overdue"),
    ("holes", "Months without records"),
    ("unreadable", "Tracker problems"),
)
_SIGNS = {"ready": "ok", "not ready": "na", "faults": "missing"}


def as_page(found: Sequence[ClientStatus], as_of: date) -> str:
    """A table of all clients, then each one on its own: one HTML page without anything from outside."""
    ready = sum(one.state == "ready" for one in found)
    return html.page(
        "clients.html",
        title=f"Clients on {as_of}",
        who="Your clients",
        when=date_with_weekday(as_of),
        heading=f"{number_of(len(found), 'client')}. {ready} may start the evaluation.",
        columns=[
            ("Client", ""),
            ("State", ""),
            ("Earliest start", "day"),
            ("Proof", "num"),
            *((title, "num") for _, title in _LISTS),
            ("Unfilled", "num"),
            ("Package", ""),
        ],
        clients=[
            {
                "name": one.name,
                "message": " ".join((one.message, *one.remarks)),
                "cells": [
                    (_SIGNS[one.state], one.state.capitalize()),
                    one.earliest or "",
                    one.proof,
                    *(len(getattr(one, name)) or "" for name, _ in _LISTS),
                    one.gaps or "",
                    one.package,
                ],
                "lists": [(title, getattr(one, name)) for name, title in _LISTS if getattr(one, name)],
            }
            for one in found
        ],
    )
