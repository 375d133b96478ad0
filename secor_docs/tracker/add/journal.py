"""The journal next to a tracker: an entry is on the disk before the workbook is touched, and never lost.

Next to the tracker is the folder ``.secor`` with ``journal.jsonl`` (every row the program was given),
``backups`` (the last states of the workbook) and ``lock``. An entry is written to the journal, then to
the workbook, then ticked off. Where the workbook cannot be written, the entry waits and is added at the
next chance. The record number tells whether a row is there already, so nothing is added twice.

What is ticked off stays written there, so that a row that another program has overwritten since is missed
(``lost_rows``); a line "forgotten" says that a person deleted it on purpose.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from secor_docs.files import holder, locked
from secor_docs.ooxml.damage import PackageError
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, Place, Problem
from secor_docs.tracker.add.backups import FOLDER, backups, glob_safe, replaced, stamp_of
from secor_docs.tracker.add.log_part import LogPart
from secor_docs.tracker.add.rows import LONGEST, Value, add_rows
from secor_docs.tracker.record import ENTERED, LATER, LOG_COLUMNS, RecordNumber

_PATIENCE = 30.0
"""Seconds to wait for another process of ours; one row takes some hundredths."""

_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_ROTATE_BYTES = 1_000_000
_TRIES = 5

Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of the log, done as a whole.

    Attributes:
        id: unique.
        rows: new rows, by id of the log column; each has its ``record_id``.
        marks: by the number of an earlier record to withdraw, the sentence its Notes say about it.
        day: the day it was logged, such as ``2026-11-25``; empty in older journals.
    """

    id: str
    rows: tuple[Row, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    day: str = ""

    @property
    def records(self) -> tuple[str, ...]:
        """The record numbers of its rows."""
        return tuple(str(row["record_id"]) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Logged:
    """What became of an entry.

    Attributes:
        records: the record numbers of its rows.
        waiting: why it waits in the journal; empty when it is in the workbook.
        earlier: record numbers of rows that had been waiting and are in the workbook now.
        changed: record numbers that were taken in the meantime, with the new number.
        unmarked: record numbers of rows that were to be marked and are no longer in the log.
    """

    records: tuple[str, ...] = ()
    waiting: str = ""
    earlier: tuple[str, ...] = ()
    changed: Mapping[str, str] = field(default_factory=dict)
    unmarked: tuple[str, ...] = ()


def log_rows(
    path: Path,
    rows: Sequence[Row],
    marks: Mapping[str, str] | None = None,
    *,
    today: date | None = None,
    at: datetime | None = None,
) -> Logged:
    """Log rows: into the journal, then into the workbook, or at the next chance.

    Args:
        path: the tracker.
        rows: values by id of the log column, with ``document_id`` instead of ``record_id``: the number of
            a row is made of it, the date and the next free sequence number.
        marks: by the number of an earlier record to withdraw, the sentence its Notes say about it; ``{1}`` in
            one stands for the record number of the first new row.
        today: the day it is logged on.
        at: the day and time it is logged at, for the column Entered.

    Raises:
        CouldNotReadError: there is no tracker.
        CouldNotWriteError: not even the journal could be written; nothing is logged.
    """
    path = _found(path)
    if any(isinstance(value, str) and len(value) > LONGEST for row in rows for value in row.values()):
        raise CouldNotWriteError(path, f"a text is longer than the {LONGEST:,} characters a cell takes")
    with _locked(path):
        entries = _read(path)
        opened: _Opened | None = None
        with suppress(PackageError):
            opened = _opened(path)
        rows = [{**row, "entered": f"{at:{ENTERED}}"} for row in rows] if at else rows
        numbered = _numbered(rows, _Numbers(path, opened[0] if opened else None, entries))
        first = str(numbered[0]["record_id"]) if numbered else ""
        said = {record: note.replace("{1}", first) for record, note in (marks or {}).items()}
        entry = Entry(uuid4().hex, numbered, said, str(today or ""))
        _write(path, _line(entry))
        return _merge(path, [*entries.waiting, entry], entry, opened)


def merge(path: Path) -> Logged:
    """Add the entries that wait in the journal to the workbook, as far as it lets us.

    Raises:
        CouldNotReadError: there is no tracker.
        CouldNotWriteError: the folder next to it could not be written.
    """
    path = _found(path)
    if not _journal(path).is_file() or not _read(path).waiting:
        return Logged()
    with _locked(path):
        return _merge(path, _read(path).waiting, None, None)


def put_back(path: Path, rows: Sequence[Row], marks: Mapping[str, str], *, today: date) -> Logged:
    """Write rows again under the numbers they had, and marks that were lost; as :func:`log_rows`."""
    path = _found(path)
    with _locked(path):
        entry = Entry(uuid4().hex, tuple(rows), marks, str(today))
        _write(path, _line(entry))
        return _merge(path, [*_read(path).waiting], entry, None)


def forget(path: Path, numbers: Sequence[str]) -> None:
    """Note that a person deleted rows on purpose; they are missed no longer."""
    path = _found(path)
    with _locked(path):
        _write(path, {"forgotten": list(numbers)})


@dataclass(frozen=True, slots=True)
class History:
    """What the program has written into a workbook, ever.

    Attributes:
        rows: every row by its number, as it was written last; without those a person deleted on purpose.
        marks: by the number of a record that was withdrawn, the sentence its Notes say about it.
        days: the day each was logged or withdrawn, where that is known.
        private: numbers of the records that were private, deleted or not.
    """

    rows: Mapping[str, Row] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, str] = field(default_factory=dict)
    private: frozenset[str] = frozenset()


def history(path: Path, known: Collection[str] = ()) -> History:
    """What was written, and is not waiting any more. Changes nothing.

    Args:
        path: the tracker.
        known: numbers of records that are there; where no other was ever written, there is nothing to tell.
    """
    data = _all(path)
    numbers = {number.decode() for number in _NUMBER_IN.findall(data)}
    if numbers <= set(known) and b'"marks": {"' not in data and b'"private": true' not in data:
        return History()
    rows: dict[str, Row] = {}
    marks: dict[str, str] = {}
    days: dict[str, str] = {}
    private: set[str] = set()
    done = set(_DONE.findall(data))
    last = {found[1]: found[0] for found in _ENTRY.finditer(data)}
    for line in data.splitlines():
        if line.startswith(b'{"forgotten"'):
            with suppress(ValueError):
                for number in map(str, json.loads(line)["forgotten"]):
                    rows.pop(number, None)
                    marks.pop(number, None)
        found = _ENTRY.fullmatch(line)
        if found is None or last[found[1]] != line or (entry := _entry(line)) is None:
            continue
        private |= {str(row["record_id"]) for row in entry.rows if row.get("private")}
        if found[1] in done:
            rows |= {str(row["record_id"]): row for row in entry.rows}
            marks |= entry.marks
            days |= dict.fromkeys((*entry.records, *entry.marks), entry.day)
    return History(rows, marks, days, frozenset(private))


def _all(path: Path) -> bytes:
    """The journals of a tracker, those set aside first."""
    path = path.resolve()
    aside = sorted(path.parent.glob(f"{FOLDER}/{glob_safe(path.stem)}.journal-*.jsonl"))
    data = b""
    for journal in (*aside, _journal(path)):
        with suppress(FileNotFoundError):
            data += journal.read_bytes().replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n"
    return data


def rows_written(path: Path) -> Mapping[str, Row]:
    """Every row the journals of a tracker hold, by its number, as it was written last. Changes nothing."""
    return {str(row["record_id"]): row for line in _all(path).splitlines() if (e := _entry(line)) for row in e.rows}


def waiting(path: Path) -> tuple[Entry, ...]:
    """The entries that are in the journal and not yet in the workbook. Changes nothing."""
    return tuple(_read(path.resolve()).waiting)


def writing_problems(path: Path) -> tuple[Problem, ...]:
    """Why rows that are logged would wait next to a tracker, though it can be read. Changes nothing."""
    try:
        log = _opened(path)[0]
        for column in LOG_COLUMNS:
            if column.id not in LATER and (column.id != "status" or log.has_status):
                log.column(column.id)
    except PackageError as error:
        fix = "Until then, what you log waits in the journal; nothing is lost."
        return (Problem(Place(path.name), "", f"no row can be written into it: {error}", fix, code="R045"),)
    return ()


def _kept_out(path: Path) -> str:
    """Why the workbook may not be written now; empty where it may."""
    if held := holder(path):
        return f"{path.name} is open in another program (close it there; if nothing has it open, delete {held})"
    if not path.stat().st_mode & _WRITE:
        return f"{path.name} is set read-only; take that off in its properties"
    return ""


@dataclass(slots=True)
class _Entries:
    """The journal as read: its bytes, and which entries wait."""

    data: bytes = b""
    waiting: list[Entry] = field(default_factory=list)


def _journal(path: Path) -> Path:
    return path.parent / FOLDER / f"{path.stem}.journal.jsonl"


def _found(path: Path) -> Path:
    if not path.is_file():
        reason = "there is no such file. `secor tracker new` makes a tracker"
        raise CouldNotReadError(path, reason)
    return path.resolve()


def _read(path: Path) -> _Entries:
    try:
        data = _journal(path).read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return _Entries()
    except OSError as error:
        raise CouldNotReadError(_journal(path), error.strerror or str(error)) from error
    done = set(_DONE.findall(data))
    # Of a long journal only what still waits is read; an entry written again takes the place of the first.
    lines = {found[1]: found[0] for found in _ENTRY.finditer(data) if found[1] not in done}
    return _Entries(data, [entry for line in lines.values() if (entry := _entry(line)) is not None])


_DONE = re.compile(rb'^{"done": "(\w+)"}$', re.MULTILINE)
_NUMBER_IN = re.compile(rb'"record_id": "([^"]+)"')
_ENTRY = re.compile(rb'^{"entry": "(\w+)", .*}$', re.MULTILINE)


def _entry(line: bytes) -> Entry | None:
    try:
        said = json.loads(line)
        rows = tuple({key: _value(value) for key, value in row.items()} for row in said["rows"])
        return Entry(said["entry"], rows, said["marks"], said.get("day", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        # A line cut off when the power failed: nobody was told that it was logged.
        return None


def _line(entry: Entry) -> dict[str, object]:
    rows = [_plain(row) for row in entry.rows]
    return {"entry": entry.id, "rows": rows, "marks": dict(entry.marks), "day": entry.day}


def _plain(row: Row) -> dict[str, object]:
    return {k: {"date": v.isoformat()} if isinstance(v, date) else v for k, v in row.items()}


def _value(value: object) -> Value:
    if isinstance(value, dict):
        return date.fromisoformat(value["date"])
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(value)


def _write(path: Path, *lines: Mapping[str, object]) -> None:
    """Lines at the end of the journal, on the disk when this returns."""
    journal = _journal(path)
    try:
        with journal.open("ab") as file:
            if file.tell() and not _ends_whole(journal):
                file.write(b"\n")
            for line in lines:
                file.write(json.dumps(line, ensure_ascii=True).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise CouldNotWriteError(journal, error.strerror or str(error)) from error


def _ends_whole(journal: Path) -> bool:
    with journal.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


_Opened = tuple[LogPart, tuple[int, int, int]]


def _opened(path: Path) -> _Opened:
    """The workbook and the stamp it had before it was read."""
    try:
        stamp = stamp_of(path)
        data = path.read_bytes()
    except OSError as error:
        raise PackageError(f"it could not be read: {error.strerror or error}") from error
    return LogPart.open(data), stamp


class _Numbers:
    """Gives out record numbers: document id, date and the next free sequence number of the day."""

    def __init__(self, path: Path, log: LogPart | None, entries: _Entries) -> None:
        self.log = log or _newest_backup(path)
        self.journal = entries.data
        self.used: dict[str, set[int]] = {}

    def next(self, like: RecordNumber) -> str:
        """The next free number of the document and day of another."""
        stem = like.stem
        if stem not in self.used:
            # Numbers that were given out once stay taken, even where the row has been deleted since.
            ours = re.findall(rb'"record_id": "' + re.escape(stem.encode()) + rb'(\d{1,6})"', self.journal)
            self.used[stem] = set(map(int, ours))
            if self.log is not None:
                self.used[stem] |= self.log.numbers(stem)
        number = max(self.used[stem], default=0) + 1
        self.used[stem].add(number)
        return str(like._replace(sequence=number))


def _numbered(rows: Sequence[Row], numbers: _Numbers) -> tuple[Row, ...]:
    out = []
    for row in rows:
        values = dict(row)
        document, day = values.pop("document_id"), values["activity_date"]
        assert isinstance(document, str)
        assert isinstance(day, date)
        out.append({"record_id": numbers.next(RecordNumber(document, day, 0)), **values})
    return tuple(out)


def _newest_backup(path: Path) -> LogPart | None:
    kept = backups(path)
    with suppress(PackageError, OSError):
        return LogPart.open(kept[-1].read_bytes()) if kept else None
    return None


def _merge(path: Path, entries: Sequence[Entry], mine: Entry | None, opened: _Opened | None) -> Logged:
    """Bring entries into the workbook; the lock is held."""
    if not entries:
        return Logged()
    own = mine.records if mine else ()
    if why := _kept_out(path):
        return Logged(own, why)
    changed: dict[str, str] = {}
    for _ in range(_TRIES):
        try:
            log, stamp = opened or _opened(path)
            entries = _renumbered(path, log, entries, changed)
            own = tuple(changed.get(record, record) for record in own)
            rows, marks, unmarked = _still_to_do(log, entries)
            if (rows or marks) and not replaced(path, add_rows(log, rows, marks).data, stamp):
                opened = None
                continue
        except PackageError as error:
            return Logged(own, f"{path.name} was left as it is: {error}")
        except OSError as error:
            return Logged(own, f"{path.name} could not be written: {error.strerror or error}")
        _write(path, *({"done": entry.id} for entry in entries))
        _rotate(path)
        earlier = tuple(record for entry in entries for record in entry.records if record not in own)
        return Logged(own, "", earlier, changed, unmarked)
    return Logged(own, f"{path.name} keeps changing; another program is writing it")


def _renumbered(path: Path, log: LogPart, entries: Sequence[Entry], changed: dict[str, str]) -> Sequence[Entry]:
    """The entries with new numbers for rows whose number somebody typed into the sheet while ours waited.

    The change is in the journal before the workbook is written, so that a second try knows it.
    """
    numbers: _Numbers | None = None
    out = []
    for entry in entries:
        new: dict[str, str] = {}
        for row in entry.rows:
            record = str(row["record_id"])
            if log.may_have(record) and record in log.by_record and not _same(log, record, row):
                numbers = numbers or _Numbers(path, log, _read(path))
                like = RecordNumber.read(record)
                assert like is not None  # a number of ours
                new[record] = numbers.next(like)
        changed |= new
        rows = tuple({**row, "record_id": new.get(str(row["record_id"]), row["record_id"])} for row in entry.rows)
        marks = {changed.get(record, record): _renamed(note, changed) for record, note in entry.marks.items()}
        out.append(Entry(entry.id, rows, marks, entry.day))
        if out[-1] != entry:
            _write(path, _line(out[-1]))
    return out


def _renamed(note: str, changed: Mapping[str, str]) -> str:
    for old, new in changed.items():
        note = re.sub(re.escape(old) + r"(?!\d)", new, note)
    return note


def _same(log: LogPart, record: str, row: Row) -> bool:
    """Whether the row that has our number is ours, which a person may have added to since."""
    standing = {cell.column: log.text(cell) for cell in log.cells(log.by_record[record])}
    tried = ("document", "completed_by", "scope_name")
    return all(standing.get(log.column(id_), "").strip() == str(row.get(id_) or "").strip() for id_ in tried)


def _still_to_do(log: LogPart, entries: Sequence[Entry]) -> tuple[list[Row], dict[str, str], tuple[str, ...]]:
    """The rows and marks that are not in the workbook yet, and the marks for rows it no longer has."""
    rows: list[Row] = []
    marks: dict[str, str] = {}
    unmarked: list[str] = []
    coming: set[str] = set()
    for entry in entries:
        for row in entry.rows:
            record = str(row["record_id"])
            if not (log.may_have(record) and record in log.by_record):
                rows.append(row)
                coming.add(record)
        for record, note in entry.marks.items():
            if record in coming or (log.may_have(record) and record in log.by_record):
                marks[record] = f"{marks[record]} {note}" if record in marks else note
            else:
                unmarked.append(record)
    return rows, marks, tuple(unmarked)


def _rotate(path: Path) -> None:
    """Put a long journal aside once nothing waits in it; its rows stay readable."""
    journal = _journal(path)
    with suppress(OSError):
        if journal.stat().st_size > _ROTATE_BYTES:
            number = sum(1 for _ in journal.parent.glob(f"{glob_safe(path.stem)}.journal-*.jsonl")) + 1
            aside = journal.with_name(f"{path.stem}.journal-{number:03}.jsonl")
            if not aside.exists():
                journal.rename(aside)


def _locked(path: Path) -> AbstractContextManager[None]:
    busy = "another secor command has been writing it for half a minute"
    return locked(path.parent / FOLDER / "lock", path, busy, wait=_PATIENCE)
