"""``secor tracker``: make the tracker spreadsheet, or say what cannot be read in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

import secor_docs.cli
from secor_docs.cli.options import (
    JSON,
    OVERLAY,
    CompanyCommand,
    end,
    file_option,
    looked_at,
    on_company,
    open_here,
    print_json,
)
from secor_docs.files import COMPANY, TRACKER

if TYPE_CHECKING:
    from secor_docs.plan import Plan
    from secor_docs.problems import Problem
    from secor_docs.tracker.record import Record, Tracker
    from secor_docs.workspace import Workspace


@click.group(short_help="Make or check the tracker spreadsheet.")
def command() -> None:
    """The tracker: a spreadsheet with one row for each form that was filled in.

    \b
    Example: secor tracker new company.yaml
    Example: secor tracker check tracker.xlsx
    Example: secor tracker renew company.yaml
    """


@command.command(cls=CompanyCommand)
@on_company()
@file_option("-o", "--output", help=f"The file to make. Default: {TRACKER} next to the company file.")
def new(*, work: Workspace, output: Path | None) -> None:
    """Make a new, empty tracker for a company. A file that is there already is never replaced.

    \b
    Example: secor tracker new company.yaml
    """
    from secor_docs.files import write_whole
    from secor_docs.problems import CouldNotWriteError
    from secor_docs.tracker.new.workbook import new_tracker

    path = output or work.tracker_path
    if path.suffix.lower() != ".xlsx":
        raise click.UsageError(
            f'The tracker is an Excel file, and "{path.name}" does not end in .xlsx. Write a name such as {TRACKER}.'
        )
    plan = work.plan
    if path.exists():
        raise CouldNotWriteError(path, "it is there already and may hold records (choose another name with -o)")
    write_whole(path, new_tracker(plan))
    click.echo(f"{path} is made. Open it in Excel or LibreOffice and log one row for each form that was filled in.")


@command.command(cls=CompanyCommand)
@on_company(tracker=True)
@file_option("-o", "--output", help='The file to make. Default: "tracker (new).xlsx" next to the tracker.')
def renew(*, work: Workspace, output: Path | None) -> None:
    """Make a new tracker with all that is in the old one; the old file stays as it is.

    Every row of the Log comes along in its order and with its record number, and so do people, actions, shut-downs
    and the days typed into Three months. What the old version marked in Notes becomes the column Status. What cannot
    be carried over, such as sheets and columns of your own, is named.

    \b
    Example: secor tracker renew company.yaml
    """
    from secor_docs.files import write_whole
    from secor_docs.ooxml.damage import PackageError
    from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError
    from secor_docs.tracker.add.journal import waiting
    from secor_docs.tracker.new.renew import renewed

    old, plan = work.existing_tracker(), work.plan
    path = output or old.with_name(f"{old.stem} (new).xlsx")
    if path.suffix.lower() != ".xlsx":
        raise click.UsageError(f'The tracker is an Excel file, and "{path.name}" does not end in .xlsx.')
    if path.exists():
        raise CouldNotWriteError(path, "it is there already and may hold records (choose another name with -o)")
    if rows := len(waiting(old)):
        wait = f"{_many(rows, 'change')} {'waits' if rows == 1 else 'wait'} for it"
        raise CouldNotReadError(old, f"{wait}; close it in Excel and run `secor log list`, which writes them into it")
    if strangers := [p for p in _apart(work.tracker, plan) if p.place.spot == "Lists"]:
        raise InputWrongError(strangers)
    try:
        new = renewed(plan, work.tracker, old.read_bytes())
    except PackageError as error:
        raise CouldNotReadError(old, str(error)) from error
    write_whole(path, new.data)
    content = new.content
    sheets = {"People": content.people, "Actions": content.actions, "Shut-downs": content.shutdowns}
    others = "".join(f", {len(rows or ())} of {name}" for name, rows in sheets.items())
    click.echo(f"{path} is made: {_many(len(content.log), 'row')} of the Log{others}. {old.name} is as it was.")
    click.echo("Not carried over:")
    for what in new.left:
        click.echo(f"  - {what}")
    click.echo(
        f"Look it over. When it is right, give {old.name} another name and call the new one {old.name}: "
        "until then, secor goes on reading and writing the old one."
    )


@command.command()
@click.argument("path", required=False, type=click.Path(path_type=Path), metavar="[COMPANY or TRACKER.XLSX]")
@OVERLAY
@JSON
def check(*, path: Path | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Say what cannot be read in a tracker, cell by cell; ends with 1 when there is something to fix.

    With a tracker alone, no company file is needed. With a company file, the tracker next to it is checked,
    and whether the two belong together.

    \b
    Example: secor tracker check tracker.xlsx
    Example: secor tracker check company.yaml
    """
    alone = path is None and Path(TRACKER).is_file() and not Path(COMPANY).is_file()
    if alone or (path is not None and path.suffix.lower().startswith(".xls")):
        tracker = _alone(path or Path(TRACKER))
        problems = list(tracker.problems)
    else:
        work = open_here(path or Path(), overlays)
        work.existing_tracker()
        tracker = looked_at(work, problems=False).tracker
        problems = [*tracker.problems, *_apart(tracker, work.plan)]
    if as_json:
        print_json(_json(tracker, problems))
    else:
        for line in _lines(tracker, problems):
            click.echo(line)
    end(1 if problems else 0)


def _alone(path: Path) -> Tracker:
    """A tracker without its company."""
    from secor_docs.tracker.add.journal import merge, waiting
    from secor_docs.tracker.read.workbook import read_tracker

    if path.is_file() and waiting(path):
        merge(path)
    return read_tracker(path, today=secor_docs.cli.today(), waiting=waiting(path))


def _apart(tracker: Tracker, plan: Plan) -> Iterator[Problem]:
    """Where the tracker and the company file do not fit together."""
    from secor_docs.names import folded
    from secor_docs.problems import Place, Problem, nearest
    from secor_docs.scopes import KINDS, log_names
    from secor_docs.tracker.present_names import goes_by, under_present_names

    business, now = plan.company.business, under_present_names(tracker, plan.company)
    for what, theirs, ours in (
        ("legal name", "" if goes_by(tracker, plan.company) else tracker.company, business.legal_name),
        ("WCB account", tracker.wcb_account, business.wcb_account),
    ):
        if theirs and folded(theirs) != folded(ours):
            message = f'the tracker was made for "{theirs}", and the company file says "{ours}"'
            fix = "Take the tracker of this company, or fix the name in both."
            if what == "legal name" and folded(tracker.wcb_account) == folded(business.wcb_account):
                fix = (
                    f'The WCB account is the same. If the name has changed, write formerly: ["{theirs}"] under company.'
                )
            yield Problem(Place(tracker.file, spot="Lists"), what, message, fix, code="R018")
    names = log_names(plan.company)
    known = {(kind.log, folded(name)) for kind in KINDS if kind.apart for name in names[kind.log]}
    strange: dict[tuple[str, str], list[Record]] = {}
    for record in now.records:
        kind, name = record.scope_type, folded(record.scope_name)
        if name and (kind, name) not in known and any(one.apart and one.log == kind for one in KINDS):
            strange.setdefault((kind, name), []).append(record)
    for (kind, _), rows in strange.items():
        first = rows[0]
        message = f'the {kind} "{first.scope_name}" is not in the company file ({_many(len(rows), "row")})'
        fix = f"Write the {kind} as it is there, or add it there; if it was renamed, write this name there as formerly."
        close = nearest(first.scope_name, names[kind])
        yield Problem(first.place, "Which one", message, f"{fix}{close}", code="R007")


def _lines(tracker: Tracker, problems: list[Problem]) -> Iterator[str]:
    for problem in problems:
        yield str(problem)
    if problems:
        yield ""
    days = sorted(record.activity_date for record in tracker.records if record.activity_date)
    span = f", from {days[0]} to {days[-1]}" if days else ""
    open_ = sum(action.closed is None for action in tracker.actions)
    if tracker.older:
        from secor_docs.tracker.record import OLDER

        yield f"! {OLDER[0].upper()}{OLDER[1:]}."
    whose = f" of {tracker.company}" if tracker.company else ""
    yield f"{tracker.file}{whose}: {_many(len(tracker.records), 'record')} read{span}; {_many(open_, 'open action')}."
    yield (
        f"{_many(len(problems), 'thing')} to fix. Which rows count: secor ready --every-row"
        if problems
        else "Nothing to fix."
    )


def _many(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _json(tracker: Tracker, problems: list[Problem]) -> dict[str, object]:
    return {
        "file": tracker.file,
        "company": tracker.company,
        "as_of": tracker.as_of.isoformat() if tracker.as_of else None,
        "policy_signed_on": tracker.policy_signed_on.isoformat() if tracker.policy_signed_on else None,
        "records": len(tracker.records),
        "actions": len(tracker.actions),
        "copies": list(tracker.copies),
        "older": tracker.older,
        "problems": [problem.as_json() for problem in problems],
    }
