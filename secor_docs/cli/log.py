"""``secor log``: a dated record into the tracker, a list of them, many at once, and corrections."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from secor_docs.cli.options import CompanyCommand, end, names_company, on_company, open_here, print_json
from secor_docs.dates import yes_or_no
from secor_docs.problems import IN_JOURNAL

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.binder.prepare import Prepared
    from secor_docs.tracker.add.journal import Logged
    from secor_docs.tracker.record import Record
    from secor_docs.workspace import Workspace

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


class _Log(click.Group):
    """``secor log COMPANY DOCUMENT`` without a word for "add", as it is typed every day."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = ["add", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


def _offer(find: Callable[[Prepared, click.Context], list[tuple[str, str]]]) -> Any:
    """A shell completion from the company file; a file that cannot be read offers nothing."""

    def complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from secor_docs.problems import SecorError

        try:
            # With an option still without its value, click has not given the arguments their names yet.
            named = str(ctx.params.get("company") or next(iter(ctx.args), ""))
            company = Path(named if names_company(named) else ".")
            offered = find(open_here(company, ctx.params.get("overlays") or ()).prepared, ctx)
        except (SecorError, OSError):
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


_WRITES = on_company(tracker=True, json=True)


@click.group(cls=_Log, short_help="Log a dated record, list, import or correct records.", invoke_without_command=False)
def command() -> None:
    """Log a dated record in the tracker next to company.yaml.

    \b
    secor log COMPANY DOCUMENT --date ... --by ... --site ...
    secor log documents COMPANY
    secor log list COMPANY --month 2026-11
    secor log import COMPANY rows.csv
    secor log fix COMPANY RECORD --date ... --note ...

    COMPANY is the company's folder or its file; in its folder it may be left out.

    On a terminal you are asked for what is missing. Nothing is guessed and nothing is made up: log only
    what was done, with the day it was done. `secor log add --help` shows every option.

    \b
    Example: secor log company.yaml toolbox-meeting --date fri --by Amir --site "Lot 22" --signed --complete --kept "site binder tab 4"
    """  # noqa: E501 - \b is click's mark for a paragraph it must not wrap; an example is one line


@command.command(cls=CompanyCommand)
@_WRITES
@click.argument("document", required=False, shell_complete=_offer(_documents))
@_fields
def add(work: Workspace, document: str | None, as_json: bool, **given: Any) -> None:
    """Log one record.

    DOCUMENT is its short name, number or title: toolbox-meeting, 04-07, "Toolbox meeting record".

    \b
    Example: secor log company.yaml flha --date yesterday --by Amir --site "Lot 22" --signed --complete --file photo.jpg
    """
    from secor_docs.dates import date_with_weekday
    from secor_docs.problems import Place, refuse_any
    from secor_docs.tracker.input import filled

    path = work.existing_tracker()
    typed = _typed(document, given)
    if given["files"]:
        typed.setdefault("location", "evidence folder")
    if not as_json and sys.stdin.isatty():
        _ask(typed, work)
    done = filled(typed, work.plan, work.today, place=Place("secor log"), names=OPTIONS, spoken=True)
    refuse_any(done.problems)
    row = _with_evidence(done.row, given["files"], path, echo=not as_json)
    from secor_docs.tracker.add.journal import log_rows

    logged = log_rows(path, [row])
    notes = [*done.notes, *_earlier(logged)]
    message = f"{row['document']}, {date_with_weekday(row['activity_date'])}, {row['scope_name']}: {logged.records[0]}"
    _answer(logged, message, notes, path, as_json=as_json)


@command.command(cls=CompanyCommand)
@on_company()
def documents(work: Workspace) -> None:
    """Show the documents that are logged, with their short names.

    \b
    Example: secor log documents company.yaml
    """
    from secor_docs.scopes import kind_of
    from secor_docs.tracker.input import loggable

    for type_ in loggable(work.plan):
        per = kind_of(type_.per).log
        each = "" if per == "company" else f" (for one {per})"
        click.echo(f"{type_.number}  {type_.id:<30} {type_.title}{each}")


@command.command("list", cls=CompanyCommand)
@_WRITES
@click.option("--document", help="Only this document.", shell_complete=_offer(_documents))
@click.option("--month", help="Only this month, such as 2026-11.")
@click.option("--site", "scope", help="Only this site, vehicle or worker.", shell_complete=_offer(_names()))
def list_(work: Workspace, document: str | None, month: str | None, scope: str | None, as_json: bool) -> None:
    """List the records of the tracker, oldest first, and those that still wait to be written into it.

    \b
    Example: secor log list company.yaml --document flha --month 2026-11
    """
    from secor_docs.dates import read_month
    from secor_docs.problems import InputWrongError, Place, TellingError
    from secor_docs.tracker.add.journal import merge, waiting
    from secor_docs.tracker.input import document_of
    from secor_docs.tracker.read.workbook import read_tracker

    try:
        wanted_month = read_month(month) if month is not None else None
    except TellingError as error:
        place = Place("secor log list")
        raise InputWrongError.of(place, "--month", error.message, error.fix, code=error.code) from None
    path = work.existing_tracker()
    wanted = None
    if document is not None:
        try:
            wanted = document_of(document, work.plan).id
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
        print_json(out)
        return
    titles = {p.type.id: p.type.title for p in work.plan.documents}
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


@command.command("import", cls=CompanyCommand)
@_WRITES
@click.argument("rows", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="ROWS.CSV")
@click.option("--allow-same", is_flag=True, help="Also take rows that look like records already logged.")
def import_(work: Workspace, rows: Path, allow_same: bool, as_json: bool) -> None:
    """Log many records from a CSV file, all or none.

    The first line holds the headers of the Log sheet, such as "Date of the activity", "Document", "Which
    one", "Completed by". Every problem is shown at once, and nothing is written while there is one.

    \b
    Example: secor log import company.yaml rows.csv
    """
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.csv_rows import read_records

    path = work.existing_tracker()
    read = read_records(rows, work.plan, work.today, None if allow_same else work.tracker.records)
    logged = log_rows(path, read.rows)
    message = f"{len(logged.records)} record{'' if len(logged.records) == 1 else 's'} logged from {rows.name}."
    _answer(logged, message, read.notes, path, as_json=as_json)


@command.command(cls=CompanyCommand)
@_WRITES
@click.argument("record")
@_fields
@click.option("--withdraw", is_flag=True, help="Only withdraw it; no record takes its place.")
def fix(work: Workspace, record: str, withdraw: bool, as_json: bool, **given: Any) -> None:
    """Correct a record: its row stays and is marked as withdrawn, and a new row takes its place.

    RECORD is its record number. Give what is different, and say why with --note.

    \b
    Example: secor log fix company.yaml flha-2026-09-14-1 --date 2026-09-15 --note "Wrong day typed."
    """
    from secor_docs.problems import Place, Problem, refuse_any
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.corrections import correctable, corrected
    from secor_docs.tracker.input import filled
    from secor_docs.tracker.record import withdrawn_mark

    path = work.existing_tracker()
    place = Place("secor log fix")
    old = correctable(work.tracker.records, record, place)
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
    refuse_any(problems)
    if withdraw:
        logged = log_rows(path, [], {old.record_id: withdrawn_mark(work.today, reason)})
        _answer(logged, f"{old.record_id} is withdrawn. Its row stays and counts nowhere.", (), path, as_json=as_json)
        return
    done = filled(corrected(old, changes, reason), work.plan, work.today, place=place, names=OPTIONS, spoken=True)
    refuse_any(done.problems)
    row = _with_evidence(done.row, given["files"], path, echo=not as_json)
    logged = log_rows(path, [row], {old.record_id: withdrawn_mark(work.today, "see {1}.")})
    message = f"{logged.records[0]} takes the place of {old.record_id}, whose row stays and is withdrawn."
    _answer(logged, message, done.notes, path, as_json=as_json)


def _answer(logged: Logged, message: str, notes: Sequence[str], path: Path, *, as_json: bool) -> None:
    """Say what was logged; the exit code says whether it waits in the journal."""
    if as_json:
        print_json(_logged_json(logged) | {"notes": list(notes)})
    else:
        click.echo(message)
        for note in notes:
            click.echo(f"! {note}")
        _tell(logged, path)
    if logged.waiting:
        end(IN_JOURNAL)


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


def _ask(typed: dict[str, str], work: Workspace) -> None:
    """Ask for what is missing, and again until the answer can be used."""
    from secor_docs.problems import Place
    from secor_docs.scopes import kind_of
    from secor_docs.tracker.input import document_of, filled

    for key, question in ASKED:
        if key in typed:
            continue
        if key == "scope":
            try:
                type_ = document_of(typed["document"], work.plan)
            except ValueError:
                continue
            if kind_of(type_.per).log == "company":
                continue

        def checked(text: str, key: str = key) -> str:
            done = filled(
                {**typed, key: text}, work.plan, work.today, place=Place("secor log"), names=OPTIONS, spoken=True
            )
            for problem in done.problems:
                if problem.field == OPTIONS[key] and "is missing" not in problem.message:
                    raise click.BadParameter(f"{problem.message}. {problem.fix}")
            return text

        typed[key] = click.prompt(question, value_proc=checked)


def _with_evidence(row: Mapping[str, Any], files: Sequence[Path], path: Path, *, echo: bool) -> dict[str, Any]:
    """The row with its evidence files copied and named."""
    from secor_docs.tracker.evidence import keep_all

    kept = keep_all(row, files, path.resolve().parent)
    for file, one in zip(files, kept, strict=True):
        if echo and one.before:
            click.echo(f"! {file.name} is kept already as {one.name}. It is not copied again.")
        elif echo:
            click.echo(f"{file.name} is copied to {one.name}. SHA-256 {one.sha256[:16]}…")
    names = dict.fromkeys(filter(None, [row.get("evidence"), *(one.name for one in kept)]))
    return {**row, "evidence": "; ".join(names) or None}


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
        click.echo(f'! There is another copy of the tracker next to it: "{copy}". Look which one is right.')
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
