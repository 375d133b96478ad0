"""One client's package: made in a folder of its own, looked through for leaks, then put in place whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from secor_docs.binder.folder import write_folder
from secor_docs.binder.make import make
from secor_docs.binder.manifest import Written, last_time
from secor_docs.binder.prepare import spec_of
from secor_docs.binder.rename import take_new_names
from secor_docs.clients.leaks import LeakError, Matcher, leaks, read_names, refuse
from secor_docs.clients.lock import is_locked
from secor_docs.clients.roster import Client
from secor_docs.files import INSIDE, last_manifest, refuse_open, write_whole
from secor_docs.merge.changes import Change, changes_between, keep_changes
from secor_docs.merge.folder import Edits, with_edits
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError, SecorError, fault_of_ours, with_code
from secor_docs.workspace import Workspace, open_company

State = Literal["built", "unchanged", "locked", "faults", "leak"]


@dataclass(frozen=True, slots=True)
class Job:
    """One package to make; plain values, so that it can go to another process or machine.

    Attributes:
        client: whose.
        out: the folder of all packages.
        inputs: the hash of what it is made from.
        names: the file with the names of all clients.
        overlays: the consultant's folders, the strongest first.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        as_zip: also write the package as a zip file.
        as_of: the day from which the earliest start of the evaluation is worked out; None leaves it out.
    """

    client: Client
    out: Path
    inputs: str
    names: Path
    overlays: tuple[Path, ...] = ()
    final: bool = False
    only: tuple[str, ...] = ()
    as_zip: bool = False
    as_of: date | None = None

    @property
    def folder(self) -> Path:
        """The folder of the package."""
        return self.out / self.client.key


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one client's package.

    Attributes:
        key: the client.
        state: what was done; ``leak`` and ``faults`` leave the last good package in place.
        problems: why it was not made, a line each.
        documents: how many documents it has.
        gaps: missing facts it prints.
        written: files new or changed.
        edited: files a person has edited.
        merged: edited files that took an update.
        conflicts: places to decide.
        earliest: the first day the evaluation may start, as the last build of the package worked it out,
            or why it is not known.
    """

    key: str
    state: State
    problems: tuple[str, ...] = ()
    documents: int = 0
    gaps: int = 0
    written: int = 0
    edited: int = 0
    merged: int = 0
    conflicts: int = 0
    earliest: str = ""


def work(job: Job) -> Outcome:
    """Make one package. Whatever goes wrong becomes its outcome, so that it stops no other client."""
    try:
        if is_locked(job.folder):
            return passed_over(job.out, job.client)
        return _made(job)
    except LeakError as error:
        return Outcome(job.client.key, "leak", _lines(error))
    except SecorError as error:
        return Outcome(job.client.key, "faults", _lines(error))
    except Exception as error:  # noqa: BLE001 - one client's fault, of whatever kind, must not stop the others
        message = with_code(
            f"{job.client.source}: a fault of ours ({fault_of_ours(error)}). Please report this line.", "S001"
        )
        return Outcome(job.client.key, "faults", (message,))


def _lines(error: SecorError) -> tuple[str, ...]:
    problems = error.problems if isinstance(error, InputWrongError) else str(error).splitlines()
    return tuple(map(str, problems))


def passed_over(out: Path, client: Client) -> Outcome:
    """The outcome of a client with nothing to do; reads the manifest and no more."""
    folder = out / client.key
    manifest = last_manifest(folder)
    gaps = manifest.get("gaps")
    return Outcome(
        client.key,
        "locked" if is_locked(folder) else "unchanged",
        documents=len(manifest.get("documents", ())),
        gaps=gaps if isinstance(gaps, int) else len(gaps or ()),  # a number in packages of the first version
        earliest=_known_start(out, client.key),
    )


def _made(job: Job) -> Outcome:
    # Without a day nothing is judged, so any will do.
    work = open_company(job.client.source, today=job.as_of or date.min, overlays=job.overlays)
    spec = spec_of(work.prepared)
    made = make(spec, work.stock, final=job.final, only=job.only, before=last_time(job.folder))
    about = {**made.about, "inputs": job.inputs}
    renamed = take_new_names(job.folder, spec.documents)
    before = last_manifest(job.folder)
    edits = with_edits(job.folder, before.get("files", {}), made.files)
    _scan(job, edits)
    changes = changes_between(job.folder, before, {**made.files, **edits.merged}, about)
    refuse_open(job.folder / name for name in edits.merged)
    for name, data in edits.merged.items():
        # Before the base copies move on: cut off here, the next build merges the same once more.
        write_whole(job.folder / name, data)
    written = replace(write_folder(job.folder, edits.files, about, only=bool(job.only)), renamed=renamed)
    _beside(job, written, changes)
    if job.as_of is not None:
        _keep_start(job.out, job.client.key, _earliest(work))
    return Outcome(
        job.client.key,
        "built",
        documents=len(made.documents),
        gaps=len(made.gaps),
        written=sum(not n.startswith(f"{INSIDE}/") for n in (*written.new, *written.changed, *edits.merged)),
        edited=len({*written.edited}),
        merged=len(edits.merged),
        conflicts=sum(map(len, edits.conflicts.values())),
        earliest=_known_start(job.out, job.client.key),
    )


STARTS = ".secor/starts"
"""Below the folder of all packages: the earliest start of each client, for the rows of those left alone."""


def _earliest(work: Workspace) -> str:
    """The first day the evaluation may start, empty where there is none yet; or why it is not known."""
    try:
        day = work.verdict.earliest
    except SecorError as error:
        return f"not known: {error}"
    return "" if day is None else str(day)


def _keep_start(out: Path, key: str, said: str) -> None:
    if said != _known_start(out, key):
        write_whole(out / STARTS / f"{key}.txt", said.encode())


def _known_start(out: Path, key: str) -> str:
    try:
        return (out / STARTS / f"{key}.txt").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _scan(job: Job, edits: Edits) -> None:
    shown = {name: data for name, data in edits.files.items() if not name.startswith(f"{INSIDE}/")}
    own = job.client.source.read_text("utf-8-sig")
    found = leaks({**shown, **edits.kept}, own, job.client.key, _matcher(job.names))
    refuse(found, job.client.key)


@lru_cache(maxsize=2)
def _matcher(names: Path) -> Matcher:
    return Matcher(read_names(names))


def _beside(job: Job, written: Written, changes: Iterable[Change]) -> None:
    """What is next to the package: what changed, and the zip."""
    changed = bool(written.new or written.changed or written.removed)
    if changed:
        keep_changes(job.out, job.client.key, changes)
    if job.as_zip:
        path = job.out / f"{job.client.key}.zip"
        data = zipped(written.folder)
        if not path.is_file() or path.read_bytes() != data:
            write_whole(path, data)


def zipped(folder: Path) -> bytes:
    """A package as a zip for its client: without the program's own folder; same files, same bytes."""
    paths = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    wanted = (n for n, path in paths.items() if not n.startswith(f"{INSIDE}/") and not path.name.startswith("~$"))
    return pack({f"{folder.name}/{name}": paths[name].read_bytes() for name in wanted})


def values(outcome: Outcome) -> dict[str, Any]:
    """An outcome as plain values for JSON."""
    return {name: getattr(outcome, name) for name in Outcome.__slots__}
