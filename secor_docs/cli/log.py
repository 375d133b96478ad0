"""``secor log``: a dated record into the tracker, a list of them, many at once, and corrections."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

import secor_docs.cli
from secor_docs.cli.completion import documents_of, names_of, offer
from secor_docs.cli.logged import answer, tell
from secor_docs.cli.options import CompanyCommand, file_option, on_company, print_json
from secor_docs.dates import yes_or_no
from secor_docs.values import number_of

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.readiness.judge import Judged
    from secor_docs.tracker.proof import KeptFile
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
    "took_part": "--with",
    "location": "--kept",
    "notes": "--note",
}


class _Log(click.Group):
    """``secor log COMPANY DOCUMENT`` without a word for "add", as it is typed every day."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = ["add", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


_FIELDS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--date",
        "activity_date",
        help='The day it was done: 2026-11-20, "nov 20", fri; or several: mon,tue,wed, "nov 23-25".',
    ),
    click.option("--by", "completed_by", help="Who filled it in.", shell_complete=offer(names_of("worker"))),
    click.option("--site", help="The site it is for.", shell_complete=offer(names_of("site"))),
    click.option(
        "--scope",
        help='What else it is for: a vehicle, a worker, "subcontractor: Ace Drywall".',
        shell_complete=offer(names_of()),
    ),
    click.option("--signed/--not-signed", default=None, help="Whether every signature the form asks for is on it."),
    click.option("--complete/--not-complete", default=None, help="Whether every field of the form is filled in."),
    click.option("--findings", help="How many hazards or faults were found."),
    click.option("--closed", "findings_closed", help="How many of them are fixed."),
    click.option("--reviewed-by", help="Who looked it over.", shell_complete=offer(names_of("worker"))),
    click.option("--with", "took_part", help='Who took part: "Ann, Bob", or "the crew" for everybody there that day.'),
    click.option("--kept", "location", help="Where it is kept, such as site binder tab 5."),
    click.option(
        "--file",
        "files",
        multiple=True,
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A photo or scan of it; copied into the folder evidence. May be given again.",
    ),
    click.option("--yes", is_flag=True, help="Keep a file of more than 100 MB without being asked."),
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
    secor log template COMPANY
    secor log import COMPANY rows.xlsx
    secor log fix COMPANY RECORD --date ... --note ...

    COMPANY is the company's folder or its file; in its folder it may be left out.

    On a terminal you are asked for what is missing. Nothing is guessed and nothing is made up: log only
    what was done, with the day it was done. `secor log add --help` shows every option.

    \b
    Example: secor log company.yaml toolbox-meeting --date fri --by Amir --site "Lot 22" --signed --complete --kept "site binder tab 4"
    """  # noqa: E501 - \b is click's mark for a paragraph it must not wrap; an example is one line


@command.command(cls=CompanyCommand)
@_WRITES
@click.argument("document", required=False, shell_complete=offer(documents_of))
@_fields
@click.option("--as-last", is_flag=True, help="Site, person, place kept and who took part as last time.")
def add(work: Workspace, document: str | None, as_last: bool, as_json: bool, **given: Any) -> None:
    """Log one record, or one for each of several days.

    DOCUMENT is its short name, number, title or a word of it: toolbox-meeting, 04-07, tailgate.

    \b
    Example: secor log company.yaml flha --date mon-fri --as-last --with "the crew" --signed --complete
    """
    from secor_docs.entry.fill_in import asked_of
    from secor_docs.entry.known import known_lost, working_days
    from secor_docs.entry.told import in_words
    from secor_docs.problems import Place, refuse_any
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.input import filled_days
    from secor_docs.tracker.last_time import EVIDENCE_FOLDER

    path = work.existing_tracker()
    typed = _typed(document, given)
    last = _last(work, typed) if as_last else {}
    typed = {**last, **typed}
    if given["files"]:
        typed.setdefault("location", EVIDENCE_FOLDER)
    if not as_json and sys.stdin.isatty():
        from secor_docs.cli.log_asking import ask

        typed = ask(typed, work, OPTIONS)
    done = filled_days(
        typed, work.plan, work.today, place=Place("secor log"), names=OPTIONS, spoken=True, works=working_days(work)
    )
    refuse_any(done.problems)
    if len(done.rows) > 1 and given["files"]:
        raise click.UsageError("--file proves the record of one day. Log the days one by one, each with its file.")
    rows = [_with_evidence(work, row, given, echo=not as_json) for row in done.rows]
    notes = dict.fromkeys([*done.notes, *asked_of(work, rows)])
    lost = known_lost(work)
    logged = log_rows(path, rows, today=work.today, at=secor_docs.cli.now())
    answer(work, logged, in_words(rows, logged), list(notes), lost, as_json=as_json)


def _last(work: Workspace, typed: Mapping[str, str]) -> dict[str, str]:
    """What is as last time, by the last record of the document."""
    from secor_docs.entry.fill_in import as_last
    from secor_docs.entry.known import known_records
    from secor_docs.problems import InputWrongError, Place, TellingError
    from secor_docs.tracker.input import document_of
    from secor_docs.tracker.last_time import last_time

    try:
        type_ = document_of(typed.get("document", ""), work.plan)
    except TellingError:
        return {}  # what is wrong with the document is told where it is read
    if last_time(known_records(work), type_.id) is None:
        message, fix = f"there is no earlier record of {type_.id}", "Give --site, --by and --kept this once."
        raise InputWrongError.of(Place("secor log"), "--as-last", message, fix, code="R023")
    return as_last(work, type_.id)


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
@click.option("--document", help="Only this document.", shell_complete=offer(documents_of))
@click.option("--month", help="Only this month, such as 2026-11.")
@click.option("--site", "scope", help="Only this site, vehicle or worker.", shell_complete=offer(names_of()))
def list_(work: Workspace, document: str | None, month: str | None, scope: str | None, as_json: bool) -> None:
    """List the records of the tracker, oldest first, and those that still wait to be written into it.

    \b
    Example: secor log list company.yaml --document flha --month 2026-11
    """
    from secor_docs.dates import read_month
    from secor_docs.problems import InputWrongError, Place, TellingError
    from secor_docs.readiness.evidence import counted_in_words, state_in_words
    from secor_docs.tracker.add.journal import merge, waiting
    from secor_docs.tracker.input import document_of
    from secor_docs.tracker.record import WAITING

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
    read = work.tracker
    rows = [row for entry in waiting(path) for row in entry.rows]
    judged = [j for j in work.readiness().months.judged if j.record.place.spot != WAITING]
    chosen = [j for j in judged if _chosen(j.record, wanted, wanted_month, scope)]
    chosen.sort(key=lambda j: (str(j.record.activity_date or ""), j.record.place))
    if as_json:
        out = {
            "records": [_record_json(j) for j in chosen],
            "waiting": [str(r["record_id"]) for r in rows],
            "problems": [p.as_json() for p in work.problems],
        }
        print_json(out)
        return
    titles = {p.type.id: p.type.title for p in work.plan.documents}
    for one in chosen:
        record = one.record
        # What a private record is about, and whom, stays in its own file.
        what = "private" if record.private else f"{record.scope_name}, {record.completed_by}"
        title = titles.get(record.document_id, record.document_id)
        state = ("nil, " if record.nil else "") + state_in_words(one)
        name = record.record_id or record.place.spot
        click.echo(f"{record.activity_date or 'no date   '}  {title}: {what}  ({name}) [{state}]")
    click.echo(f"{number_of(len(chosen), 'record')}{f': {counted_in_words(chosen)}' if chosen else ''}.")
    if scope and not chosen and not any(_chosen(j.record, None, None, scope) for j in judged):
        names = ", ".join(sorted({r.scope_name for r in read.records if r.scope_name and not r.private}))
        click.echo(f'! No record at all is for "{scope}".' + (f" There are records for: {names}." if names else ""))
    if problems := len(work.problems):
        click.echo(f"! {number_of(problems, 'thing')} to fix in the tracker: `secor tracker check` shows what.")
    for row in rows:
        click.echo(f"waiting: {row['record_id']}")
    tell(merged, work, work.lost)
    if rows and not merged.waiting:
        click.echo("They are written into the tracker at the next chance.")


@command.command("import", cls=CompanyCommand)
@_WRITES
@click.argument("rows", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="ROWS.XLSX")
@click.option("--allow-same", is_flag=True, help="Also take rows that look like records already logged.")
def import_(work: Workspace, rows: Path, allow_same: bool, as_json: bool) -> None:
    """Log many records from a workbook (.xlsx) or CSV file, all or none.

    `secor log template` makes an empty workbook to fill in. Else the first line holds the headers of the Log sheet,
    such as "Date of the activity", "Document", "Which one", "Completed by". Several days may stand in one row
    ("2026-11-23 to 2026-11-25"), and a ditto mark (") where document, person or place are as in the row above. Every
    problem is shown at once with its cell, and nothing is written while there is one.

    \b
    Example: secor log import company.yaml rows.xlsx
    """
    from secor_docs.entry.known import known_lost, working_days
    from secor_docs.tracker.add.journal import log_rows
    from secor_docs.tracker.csv_rows import read_records

    path = work.existing_tracker()
    known = None if allow_same else work.tracker.records
    read = read_records(rows, work.plan, work.today, known, working_days(work))
    lost = known_lost(work)
    logged = log_rows(path, read.rows, today=work.today, at=secor_docs.cli.now())
    message = f"{len(logged.records)} record{'' if len(logged.records) == 1 else 's'} logged from {rows.name}."
    answer(work, logged, message, read.notes, lost, as_json=as_json)


@command.command(cls=CompanyCommand)
@on_company()
@file_option(
    "-o", "--out", "out", metavar="ROWS.XLSX", help="The workbook; rows.xlsx next to the company file when left out."
)
def template(work: Workspace, out: Path | None) -> None:
    """Make an empty workbook to fill in, with lists to choose from; `secor log import` reads it.

    \b
    Example: secor log template company.yaml
    """
    from secor_docs.files import write_whole
    from secor_docs.names import as_argument
    from secor_docs.problems import CouldNotWriteError
    from secor_docs.tracker.new.rows_workbook import rows_workbook

    path = out or work.folder / "rows.xlsx"
    if path.exists():
        raise CouldNotWriteError(path, "it is there already and may hold rows (choose another name with -o)")
    write_whole(path, rows_workbook(work.plan, work.today))
    click.echo(
        f"{path} is made: one row for each form. Then: secor log import {as_argument(work.path)} {as_argument(path)}"
    )


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
    from secor_docs.entry import corrections
    from secor_docs.entry.fill_in import will_not_count
    from secor_docs.entry.known import known_lost
    from secor_docs.problems import Place, Problem, refuse_any
    from secor_docs.tracker.corrections import correctable
    from secor_docs.tracker.input import filled

    work.existing_tracker()
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
    lost = known_lost(work)
    if withdraw:
        logged = corrections.withdraw(work, old, reason)
        answer(
            work, logged, f"{old.record_id} is withdrawn. Its row stays and counts nowhere.", (), lost, as_json=as_json
        )
        return
    typed = corrections.retyped(work, old, changes, reason, files=bool(given["files"]))
    done = filled(typed, work.plan, work.today, place=place, names=OPTIONS, spoken=True)
    refuse_any(done.problems)
    row = _with_evidence(work, done.row, given, echo=not as_json)
    notes = [*done.notes, *will_not_count(work, row)]
    logged = corrections.log_in_place_of(work, old, row, secor_docs.cli.now())
    message = f"{logged.records[0]} takes the place of {old.record_id}, whose row stays and is withdrawn."
    answer(work, logged, message, notes, lost, as_json=as_json)


def _typed(document: str | None, given: dict[str, Any]) -> dict[str, str]:
    """What was given, as text by id of the log column."""
    typed = {"document": document} if document else {}
    flags = {key: given[key] or None for key in ("nil", "private")}
    for key, value in (given | flags).items():
        if value is not None and key not in {"files", "yes", "site", "scope"}:
            typed[key] = yes_or_no(value) if isinstance(value, bool) else value
    if given["site"] and given["scope"]:
        raise click.UsageError("--site and --scope are given together. Give one of them.")
    if given["site"]:
        typed["scope"] = f"site: {given['site']}"
    if given["scope"]:
        typed["scope"] = given["scope"]
    return typed


def _with_evidence(work: Workspace, row: Mapping[str, Any], given: Mapping[str, Any], *, echo: bool) -> dict[str, Any]:
    """The row with its evidence files copied and named."""
    from secor_docs.entry.corrections import proves_already, with_files
    from secor_docs.tracker.evidence import huge, refuse_huge

    files: Sequence[Path] = given["files"]
    large = huge(files) if not given["yes"] else []
    if large and not (echo and sys.stdin.isatty()):
        refuse_huge(large)
    for file, size in large:
        click.confirm(f"{file.name} has {size} MB. Keep it as it is?", abort=True)
    row, kept = with_files(work, row, files)
    for file, one in zip(files, kept, strict=True) if echo else ():
        if one.before:
            proves = ", ".join(proves_already(work, one))
            whose = f" and is named by {proves} already; it proves the records of one day" if proves else ""
            click.echo(f"! {file.name} is kept as {one.name}{whose}. It is not copied again.")
        else:
            click.echo(f"{file.name} is copied to {one.name}. SHA-256 {one.sha256[:16]}…")
        if file.is_symlink():
            click.echo(f"! {file.name} is a link; what it leads to is kept: {file.resolve()}.")
        if one.remark:
            click.echo(f"! {one.remark}. Look whether it is the right file.")
    return dict(row)


def _record_json(judged: Judged) -> dict[str, Any]:
    from dataclasses import asdict

    record = judged.record
    shown = {
        k: str(v) if k in {"activity_date", "place", "entered"} and v is not None else v
        for k, v in asdict(replace(record)).items()
    }
    proof = {"proof": judged.state, "why_not": judged.why_not, "files": [_file_json(f) for f in judged.files]}
    return shown | {"place": str(record.place), "withdrawn": record.withdrawn, "nil": record.nil} | proof


def _file_json(file: KeptFile) -> dict[str, Any]:
    return {"name": file.name, "state": file.state, "own_day": str(file.own_day or ""), "own_day_of": file.own_day_of}


def _chosen(record: Record, document: str | None, month: date | None, scope: str | None) -> bool:
    from secor_docs.names import folded

    if month is not None:
        day = record.activity_date
        if day is None or day.replace(day=1) != month:
            return False
    return (document is None or record.document_id == document) and (
        scope is None or folded(record.scope_name).startswith(folded(scope))
    )
