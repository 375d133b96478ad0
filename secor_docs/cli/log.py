"""``secor log``: a dated record into the tracker, a list of them, many at once, and corrections."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from secor_docs.cli.options import JSON
from secor_docs.dates import yes_or_no
from secor_docs.problems import IN_JOURNAL

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.binder.prepare import Prepared
    from secor_docs.problems import Problem
    from secor_docs.tracker.add.journal import Logged
    from secor_docs.tracker.record import Record

TRACKER = "tracker.xlsx"
COMPANY_FILE = "company.yaml"

OPTIONS: Mapping[str, str] = {
    "document": "DOCUMENT",
    "activity_date": "--date",
    "scope": "--site",
    "completed_by": "--by",
    "signed": "--signed/--not-signed",
    "complete": "--complete/--not-complete",
    "findings": "--findings",
    "findings_closed": "--closed",
    "reviewed_by": "--reviewed-by",
    "location": "--kept",
    "notes": "--note",
}

ASKED: tuple[tuple[str, str], ...] = (
    ("document", "Which document"),
    ("activity_date", "Day it was done"),
    ("scope", "For which one"),
    ("completed_by", "Filled in by"),
    ("signed", "All required signatures on it (yes, no)"),
    ("complete", "Every field filled in (yes, no)"),
    ("location", "Where it is kept"),
)
"""What is asked for on a terminal when it was not given."""


def _company_left_out(args: Sequence[str]) -> bool:
    """Whether no company is named, and there is one in this folder."""
    if {"-h", "--help"} & set(args) or not Path(COMPANY_FILE).is_file():
        return False
    return not any(arg.lower().endswith((".yaml", ".yml")) or Path(arg).is_dir() for arg in args)


class _Log(click.Group):
    """``secor log COMPANY DOCUMENT`` without a word for "add", as it is typed every day."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = ["add", *args]
        if args and not ctx.resilient_parsing and _company_left_out(args[1:]):
            args = [args[0], COMPANY_FILE, *args[1:]]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


def _offer(find: Callable[[Prepared, click.Context], list[tuple[str, str]]]) -> Any:
    """A shell completion from the company file; a file that cannot be read offers nothing."""

    def complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from secor_docs.problems import SecorError

        try:
            # With an option still without its value, click has not given the arguments their names yet.
            offered = find(_prepared(ctx.params.get("company") or Path(ctx.args[0])), ctx)
        except (SecorError, IndexError, OSError):
            return []
        begin = incomplete.casefold()
        return [
            CompletionItem(value, help=about)
            for value, about in offered
            if value.casefold().startswith(begin) or (begin and begin in about.casefold())
        ]

    return complete


def _documents(prepared: Prepared, _ctx: click.Context) -> list[tuple[str, str]]:
    from secor_docs.tracker.input import loggable

    return [(d.id, f"{d.number} {d.title}") for d in loggable(prepared.plan)]


def _names(*kinds: str) -> Callable[[Prepared, click.Context], list[tuple[str, str]]]:
    def find(prepared: Prepared, _ctx: click.Context) -> list[tuple[str, str]]:
        from secor_docs.scopes import log_names

        return [
            (name, kind)
            for kind, names in log_names(prepared.plan.company).items()
            if not kinds or kind in kinds
            for name in names
        ]

    return find


_COMPANY = click.argument("company", type=click.Path(path_type=Path), metavar="COMPANY.YAML")
_TRACKER = click.option(
    "--tracker",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The tracker, when it is not beside COMPANY.YAML.",
)
_FIELDS: tuple[Callable[[Any], Any], ...] = (
    click.option("--date", "activity_date", help='The day it was done: 2026-11-20, "nov 20", yesterday, fri.'),
    click.option("--by", "completed_by", help="Who filled it in.", shell_complete=_offer(_names("worker"))),
    click.option("--site", help="The site it is for.", shell_complete=_offer(_names("site"))),
    click.option(
        "--scope",
        help='What else it is for: a vehicle, a worker, "subcontractor: Ace Drywall".',
        shell_complete=_offer(_names()),
    ),
    click.option("--signed/--not-signed", default=None, help="Whether every signature the form asks for is on it."),
    click.option("--complete/--not-complete", default=None, help="Whether every field of the form is filled in."),
    click.option("--findings", help="How many hazards or faults were found."),
    click.option("--closed", "findings_closed", help="How many of them are fixed."),
    click.option("--reviewed-by", help="Who looked it over.", shell_complete=_offer(_names("worker"))),
    click.option("--kept", "location", help="Where it is kept, such as site binder tab 5."),
    click.option(
        "--file",
        "files",
        multiple=True,
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A photo or scan of it; copied into the folder evidence. May be given again.",
    ),
    click.option("--nil", is_flag=True, help="Nothing happened in the month of the date; for the monthly summary."),
    click.option("--private", is_flag=True, help="It counts, and stays out of the open binder."),
    click.option("--note", "notes", help="A remark."),
)


def _fields(function: Any) -> Any:
    for option in reversed(_FIELDS):
        function = option(function)
    return function


@click.group(cls=_Log, short_help="Log a dated record, list, import or correct records.", invoke_without_command=False)
def command() -> None:
    """Log a dated record in the tracker beside COMPANY.YAML.

    \b
    secor log COMPANY.YAML DOCUMENT --date ... --by ... --site ...
    secor log documents COMPANY.YAML
    secor log list COMPANY.YAML --month 2026-11
    secor log import COMPANY.YAML rows.csv
    secor log fix COMPANY.YAML RECORD --date ... --note ...

    In the folder of company.yaml, COMPANY.YAML may be left out.

    On a terminal you are asked for what is missing. Nothing is guessed and nothing is made up: log only
    what was done, with the day it was done. `secor log add --help` shows every option.

    \b
    Example: secor log company.yaml toolbox-meeting --date fri --by Amir --site "Lot 22" --signed --complete --kept "site binder tab 4"
    """  # noqa: D301, E501 - \b is click's mark for a paragraph it must not wrap; an example is one line


@command.command()
@_COMPANY
@click.argument("document", required=False, shell_complete=_offer(_documents))
@_fields
@_TRACKER
@JSON
def add(company: Path, document: str | None, tracker: Path | None, as_json: bool, **given: Any) -> None:
    """Log one record.

    DOCUMENT is its short name, number or title: toolbox-meeting, 04-07, "Toolbox meeting record".

    \b
    Example: secor log company.yaml flha --date yesterday --by Amir --site "Lot 22" --signed --complete --file photo.jpg
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap; an example is one line
    from secor_docs.cli import today
    from secor_docs.dates import date_with_weekday
    from secor_docs.problems import InputWrongError, Place
    from secor_docs.tracker.input import filled

    prepared = _prepared(company)
    path = _tracker(prepared, tracker)
    typed = _typed(document, given)
    if given["files"]:
        typed.setdefault("location", "evidence folder")
    if not as_json and sys.stdin.isatty():
        _ask(typed, prepared)
    done = filled(typed, prepared.plan, today(), place=Place("secor log"), names=OPTIONS, spoken=True)
    if done.problems:
        raise InputWrongError(done.problems)
    row = _with_evidence(done.row, given["files"], path, echo=not as_json)
    from secor_docs.tracker.add.journal import log_rows

    logged = log_rows(path, [row])
    notes = [*done.notes, *_earlier(logged)]
    message = f"{row['document']}, {date_with_weekday(row['activity_date'])}, {row['scope_name']}: {logged.records[0]}"
    _answer(logged, message, notes, path, as_json=as_json)


@command.command()
@_COMPANY
def documents(company: Path) -> None:
    """Show the documents that are logged, with their short names.

    \b
    Example: secor log documents company.yaml
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.scopes import kind_of
    from secor_docs.tracker.input import loggable

    for type_ in loggable(_prepared(company).plan):
        per = kind_of(type_.per).log
        each = "" if per == "company" else f" (for one {per})"
        click.echo(f"{type_.number}  {type_.id:<30} {type_.title}{each}")


@command.command("list")
@_COMPANY
@click.option("--document", help="Only this document.", shell_complete=_offer(_documents))
@click.option("--month", help="Only this month, such as 2026-11.")
@click.option("--site", "scope", help="Only this site, vehicle or worker.", shell_complete=_offer(_names()))
@_TRACKER
@JSON
def list_(
    company: Path, document: str | None, month: str | None, scope: str | None, tracker: Path | None, as_json: bool
) -> None:
    """List the records of the tracker, oldest first, and those that still wait to be written into it.

    \b
    Example: secor log list company.yaml --document flha --month 2026-11
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.dates import read_month
    from secor_docs.problems import InputWrongError, Place, TellingError
    from secor_docs.tracker.add.journal import merge, waiting
    from secor_docs.tracker.input import document_of
    from secor_docs.tracker.read.workbook import read_tracker

    try:
        wanted_month = read_month(month) if month is not None else None
    except TellingError as error:
        raise InputWrongError.of(
            Place("secor log list"), "--month", error.message, error.fix, code=error.code
        ) from None
    prepared = _prepared(company)
    path = _tracker(prepared, tracker)
    wanted = None
    if document is not None:
        try:
            wanted = document_of(document, prepared.plan).id
        except TellingError as error:
            place = Place("secor log list")
            raise InputWrongError.of(place, "--document", error.message, error.fix, code=error.code) from error
    merged = merge(path)
    read = read_tracker(path)
    chosen = [r for r in read.records if _chosen(r, wanted, wanted_month, scope)]
    chosen.sort(key=lambda r: (str(r.activity_date or ""), r.place))
    rows = [row for entry in waiting(path) for row in entry.rows]
    if as_json:
        out = {
            "records": [_record_json(r) for r in chosen],
            "waiting": [str(r["record_id"]) for r in rows],
            "problems": [p.as_json() for p in read.problems],
        }
        click.echo(json.dumps(out, ensure_ascii=False, indent=1))
        return
    titles = {p.type.id: p.type.title for p in prepared.plan.documents}
    for record in chosen:
        marks = "".join(
            f" [{word}]"
            for word, holds in (
                ("withdrawn", record.withdrawn),
                ("nil", record.nil),
                ("not signed", record.signed is False),
                ("not complete", record.complete is False),
            )
            if holds
        )
        # What a private record is about, and whom, stays in its own file.
        what = "private" if record.private else f"{record.scope_name}, {record.completed_by}"
        title = titles.get(record.document_id, record.document_id)
        click.echo(
            f"{record.activity_date or 'no date   '}  {title}: {what}  ({record.record_id or record.place.spot}){marks}"
        )
    click.echo(f"{len(chosen)} record{'' if len(chosen) == 1 else 's'}.")
    if scope and not chosen and not any(_chosen(r, None, None, scope) for r in read.records):
        names = ", ".join(sorted({r.scope_name for r in read.records if r.scope_name and not r.private}))
        click.echo(f'! No record at all is for "{scope}".' + (f" There are records for: {names}." if names else ""))
    if read.problems:
        things = "thing" if len(read.problems) == 1 else "things"
        click.echo(f"! {len(read.problems)} {things} to fix in the tracker: `secor tracker check` shows what.")
    for row in rows:
        click.echo(f"waiting: {row['record_id']}")
    _tell(merged, path)
    if rows and not merged.waiting:
        click.echo("They are written into the tracker at the next chance.")


@command.command("import")
@_COMPANY
@click.argument("rows", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="ROWS.CSV")
@click.option("--allow-same", is_flag=True, help="Also take rows that look like records already logged.")
@_TRACKER
@JSON
def import_(company: Path, rows: Path, allow_same: bool, tracker: Path | None, as_json: bool) -> None:
    """Log many records from a CSV file, all or none.

    The first line holds the headers of the Log sheet, such as "Date of the activity", "Document", "Which
    one", "Completed by". Every problem is shown at once, and nothing is written while there is one.

    \b
    Example: secor log import company.yaml rows.csv
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.cli import today
    from secor_docs.problems import InputWrongError, Place, Problem
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.input import filled
    from secor_docs.tracker.record import LABELS

    prepared = _prepared(company)
    path = _tracker(prepared, tracker)
    problems: list[Problem] = []
    notes: list[str] = []
    good = []
    names = {**LABELS, "scope": LABELS["scope_name"]}
    seen = {} if allow_same else _seen(path)
    for line, typed in _csv(rows):
        place = Place(rows.name, line)
        done = filled(typed, prepared.plan, today(), place=place, names=names, spoken=False)
        problems += done.problems
        notes += [f"line {line}: {note}" for note in done.notes]
        if done.row:
            key = _key(done.row)
            if key in seen and not allow_same:
                fix = "Take the line out; if it was done twice that day, add --allow-same."
                problems.append(Problem(place, "", f"the same as {seen[key]}", fix, code="R010"))
            seen.setdefault(key, f"line {line}")
            good.append(done.row)
    if problems:
        raise InputWrongError(problems)
    if not good:
        raise InputWrongError.of(
            Place(rows.name), "", "there are no rows in it", "Write one line for each record.", code="R011"
        )
    logged = log_rows(path, good)
    message = f"{len(logged.records)} record{'' if len(logged.records) == 1 else 's'} logged from {rows.name}."
    _answer(logged, message, notes, path, as_json=as_json)


@command.command()
@_COMPANY
@click.argument("record")
@_fields
@click.option("--withdraw", is_flag=True, help="Only withdraw it; no record takes its place.")
@_TRACKER
@JSON
def fix(company: Path, record: str, withdraw: bool, tracker: Path | None, as_json: bool, **given: Any) -> None:
    """Correct a record: its row stays and is marked as withdrawn, and a new row takes its place.

    RECORD is its record number. Give what is different, and say why with --note.

    \b
    Example: secor log fix company.yaml flha-2026-09-14-1 --date 2026-09-15 --note "Wrong day typed."
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.cli import today
    from secor_docs.problems import InputWrongError, Place, Problem
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.input import filled
    from secor_docs.tracker.record import replaces_mark, withdrawn_mark

    prepared = _prepared(company)
    path = _tracker(prepared, tracker)
    old = _record(path, record)
    place = Place("secor log fix")
    changes = {key: value for key, value in _typed(None, given).items() if key != "notes"}
    reason = (given["notes"] or "").strip()
    different = bool(changes or given["files"])
    problems = []
    if not reason:
        problems.append(Problem(place, "--note", "is missing", "Say in a few words why it is corrected.", code="R014"))
    if different == withdraw:
        message = "comes with changes" if withdraw else "nothing is different"
        fix = "Give what to change, such as --date, or --withdraw."
        problems.append(Problem(place, "--withdraw" if withdraw else "", message, fix, code="R015"))
    if problems:
        raise InputWrongError(problems)
    if withdraw:
        logged = log_rows(path, [], {old.record_id: withdrawn_mark(today(), reason)})
        _answer(logged, f"{old.record_id} is withdrawn. Its row stays and counts nowhere.", (), path, as_json=as_json)
        return
    typed = {key: value for key, value in _as_typed(old).items() if value} | changes
    typed["notes"] = replaces_mark(old.record_id, reason)
    if "scope" in changes:
        del typed["scope_type"], typed["scope_name"]
    done = filled(typed, prepared.plan, today(), place=place, names=OPTIONS, spoken=True)
    if done.problems:
        raise InputWrongError(done.problems)
    row = _with_evidence(done.row, given["files"], path, echo=not as_json)
    logged = log_rows(path, [row], {old.record_id: withdrawn_mark(today(), "see {1}.")})
    message = f"{logged.records[0]} takes the place of {old.record_id}, whose row stays and is withdrawn."
    _answer(logged, message, done.notes, path, as_json=as_json)


def _answer(logged: Logged, message: str, notes: Sequence[str], path: Path, *, as_json: bool) -> None:
    """Say what was logged; the exit code says whether it waits in the journal."""
    if as_json:
        click.echo(json.dumps(_logged_json(logged) | {"notes": list(notes)}, ensure_ascii=False, indent=1))
    else:
        click.echo(message)
        for note in notes:
            click.echo(f"! {note}")
        _tell(logged, path)
    if logged.waiting:
        click.get_current_context().exit(IN_JOURNAL)


def _prepared(company: Path) -> Prepared:
    from secor_docs.binder.prepare import prepare
    from secor_docs.data_files import Stock

    company = Path(company)
    return prepare(company / COMPANY_FILE if company.is_dir() else company, Stock.of())


def _tracker(prepared: Prepared, tracker: Path | None) -> Path:
    from secor_docs.problems import CouldNotReadError

    path = tracker or prepared.file.folder / TRACKER
    if not path.is_file():
        raise CouldNotReadError(path, "there is no tracker yet; `secor tracker new` makes one")
    return path


def _typed(document: str | None, given: dict[str, Any]) -> dict[str, str]:
    """What was given, as text by id of the log column."""
    typed = {"document": document} if document else {}
    flags = {key: given[key] or None for key in ("nil", "private")}
    for key, value in (given | flags).items():
        if value is not None and key not in {"files", "site", "scope"}:
            typed[key] = yes_or_no(value) if isinstance(value, bool) else value
    if given["site"] and given["scope"]:
        raise click.UsageError("--site and --scope are given together. Give one of them.")
    if given["site"]:
        typed["scope"] = f"site: {given['site']}"
    if given["scope"]:
        typed["scope"] = given["scope"]
    return typed


def _ask(typed: dict[str, str], prepared: Prepared) -> None:
    """Ask for what is missing, and again until the answer can be used."""
    from secor_docs.cli import today
    from secor_docs.problems import Place
    from secor_docs.scopes import kind_of
    from secor_docs.tracker.input import document_of, filled

    for key, question in ASKED:
        if key in typed:
            continue
        if key == "scope":
            try:
                type_ = document_of(typed["document"], prepared.plan)
            except ValueError:
                continue
            if kind_of(type_.per).log == "company":
                continue

        def checked(text: str, key: str = key) -> str:
            done = filled(
                {**typed, key: text}, prepared.plan, today(), place=Place("secor log"), names=OPTIONS, spoken=True
            )
            for problem in done.problems:
                if problem.field == OPTIONS[key] and "is missing" not in problem.message:
                    raise click.BadParameter(f"{problem.message}. {problem.fix}")
            return text

        typed[key] = click.prompt(question, value_proc=checked)


def _with_evidence(row: Mapping[str, Any], files: Sequence[Path], path: Path, *, echo: bool) -> dict[str, Any]:
    """The row with its evidence files copied and named."""
    from secor_docs.problems import InputWrongError, Place
    from secor_docs.tracker.evidence import keep

    if files and row["private"]:
        fix = "Leave --file out and say with --kept where the private file is."
        raise InputWrongError.of(
            Place("secor log"), "--file", "a private record is not copied beside the tracker", fix, code="R017"
        )
    names = [str(row["evidence"])] if row.get("evidence") else []
    for file in files:
        kept = keep(
            file, path.resolve().parent, day=row["activity_date"], document=row["document_id"], scope=row["scope_name"]
        )
        names.append(kept.name)
        if echo and kept.before:
            click.echo(f"! {file.name} is kept already as {kept.name}. It is not copied again.")
        elif echo:
            click.echo(f"{file.name} is copied to {kept.name}. SHA-256 {kept.sha256[:16]}…")
    return {**row, "evidence": "; ".join(dict.fromkeys(names)) or None}


def _earlier(logged: Logged) -> Iterator[str]:
    from secor_docs.tracker.record import RecordNumber

    for record in logged.records:
        number = RecordNumber.read(record)
        if number is not None and number.sequence > 1:
            yield (
                f"There is an earlier record of this document and day ({number.stem}…). "
                "Withdraw one if they are the same."
            )


def _tell(logged: Logged, path: Path) -> None:
    from secor_docs.tracker.read.workbook import copies_beside

    for copy in copies_beside(path):
        click.echo(f'! Another copy of the tracker stands beside it: "{copy}". Look which one is right.')
    if logged.waiting:
        click.echo(f"! {logged.waiting}.")
        if logged.records:
            click.echo("The entry is safe in the journal and is written into the tracker at the next chance.")
        return
    if logged.earlier:
        click.echo(f"Also written into {path.name}, having waited: {', '.join(logged.earlier)}.")
    for old, new in logged.changed.items():
        click.echo(f"! The number {old} was taken in the meantime; the record is {new}.")
    for record in logged.unmarked:
        click.echo(f"! The row {record} is no longer in the tracker, so it could not be marked as withdrawn.")


def _logged_json(logged: Logged) -> dict[str, Any]:
    return {
        "records": list(logged.records),
        "waiting": logged.waiting,
        "earlier": list(logged.earlier),
        "changed": dict(logged.changed),
        "unmarked": list(logged.unmarked),
    }


def _record_json(record: Record) -> dict[str, Any]:
    from dataclasses import asdict

    shown = {
        k: str(v) if k in {"activity_date", "place"} and v is not None else v
        for k, v in asdict(replace(record)).items()
    }
    return shown | {"place": str(record.place), "withdrawn": record.withdrawn, "nil": record.nil}


def _chosen(record: Record, document: str | None, month: date | None, scope: str | None) -> bool:
    from secor_docs.names import folded

    if month is not None:
        day = record.activity_date
        if day is None or day.replace(day=1) != month:
            return False
    return (document is None or record.document_id == document) and (
        scope is None or folded(record.scope_name).startswith(folded(scope))
    )


def _record(path: Path, number: str) -> Record:
    """The record with this number.

    Raises:
        InputWrongError: there is none, it is withdrawn already, or two rows have the number.
    """
    from secor_docs.problems import InputWrongError, Place, nearest
    from secor_docs.tracker.add.journal import merge
    from secor_docs.tracker.read.workbook import read_tracker

    merge(path)
    records = read_tracker(path).records
    found = [r for r in records if r.record_id == number]
    place = Place("secor log fix")
    if not found:
        fix = f"`secor log list` shows the numbers.{nearest(number, [r.record_id for r in records if r.record_id])}"
        raise InputWrongError.of(place, "RECORD", f'no record has the number "{number}"', fix, code="R015")
    if len(found) > 1:
        places = ", ".join(r.place.spot for r in found)
        raise InputWrongError.of(
            place,
            "RECORD",
            f"several rows have the number {number}: {places}",
            "Give each row a number of its own in the tracker.",
            code="R015",
        )
    if found[0].withdrawn:
        raise InputWrongError.of(
            place, "RECORD", f"{number} is withdrawn already", "Its Notes name the record that counts.", code="R016"
        )
    return found[0]


def _as_typed(record: Record) -> dict[str, str]:
    return {
        "document": record.document_id,
        "activity_date": str(record.activity_date or ""),
        "scope_type": record.scope_type,
        "scope_name": record.scope_name,
        "completed_by": record.completed_by,
        "signed": yes_or_no(record.signed),
        "complete": yes_or_no(record.complete),
        "findings": str(record.findings or ""),
        "findings_closed": str(record.findings_closed or ""),
        "reviewed_by": record.reviewed_by,
        "location": record.location,
        "evidence": record.evidence,
        "private": yes_or_no(record.private),
        "nil": "yes" if record.nil else "",
    }


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    from secor_docs.names import folded

    return tuple(
        folded(str(row[k])) for k in ("document_id", "activity_date", "scope_type", "scope_name", "completed_by")
    )


def _seen(path: Path) -> dict[tuple[str, ...], str]:
    """The records of the tracker and of the journal, to notice a file imported twice."""
    from secor_docs.tracker.add.journal import waiting
    from secor_docs.tracker.read.workbook import read_tracker
    from secor_docs.tracker.record import RecordNumber

    seen = {
        _key(
            {k: getattr(r, k) for k in ("document_id", "activity_date", "scope_type", "scope_name", "completed_by")}
        ): r.record_id or r.place.spot
        for r in read_tracker(path).records
        if not r.withdrawn
    }
    for entry in waiting(path):
        for row in entry.rows:
            record = str(row["record_id"])
            if number := RecordNumber.read(record):
                seen[_key({**row, "document_id": number.document_id})] = record
    return seen


def _csv(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells by id of the log column of each row of a CSV file.

    Raises:
        InputWrongError: a header is unknown or given twice, a needed one is missing, or a row is too long.
    """
    from secor_docs.names import folded
    from secor_docs.problems import InputWrongError, Place, Problem, nearest
    from secor_docs.tracker.record import LOG_COLUMNS

    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # what Excel on Windows saves as plain CSV
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    known = {folded(name): c.id for c in LOG_COLUMNS for name in (c.id, c.label)}
    known |= {"date": "activity_date", "by": "completed_by", "site": "scope_name", "kept": "location", "nil": "nil"}
    place = Place(path.name, 1)
    header = next(lines, [])
    problems = []
    columns: list[str] = []
    for name in header:
        id_ = known.get(folded(name), "")
        if not id_ and name.strip():
            labels = ", ".join(c.label for c in LOG_COLUMNS if c.id != "record_id")
            fix = f"Write one of: {labels}.{nearest(name, [c.label for c in LOG_COLUMNS])}"
            problems.append(Problem(place, "", f'the header "{name.strip()[:40]}" is not known', fix, code="R012"))
        elif id_ and id_ in columns:
            problems.append(
                Problem(place, "", f'the header "{name.strip()}" stands twice', "Keep one of the columns.", code="R012")
            )
        columns.append(id_)
    missing = [
        c.label for c in LOG_COLUMNS if c.needed and c.id not in columns and c.id not in {"scope_type", "scope_name"}
    ]
    problems += [Problem(place, label, "the column is missing", "Add it.", code="R013") for label in missing]
    if problems:
        raise InputWrongError(problems)
    out: list[tuple[int, dict[str, str]]] = []
    begin = lines.line_num + 1
    for cells in lines:
        if any(cell.strip() for cell in cells):
            if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                problems.append(
                    Problem(
                        Place(path.name, begin),
                        "",
                        "the row has more cells than the header",
                        'Put a text with a comma between quotation marks ("…").',
                        code="R012",
                    )
                )
            typed = {id_: cell for id_, cell in zip(columns, cells, strict=False) if id_ and id_ != "record_id"}
            out.append((begin, typed))
        begin = lines.line_num + 1
    if problems:
        raise InputWrongError(problems)
    yield from out
