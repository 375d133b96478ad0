"""``secor tracker``: make the tracker spreadsheet, or say what cannot be read in one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
from secor_docs.names import as_argument
from secor_docs.values import number_of

if TYPE_CHECKING:
    from datetime import date

    from secor_docs.problems import Problem
    from secor_docs.readiness.judge import Judged
    from secor_docs.readiness.trust.records import ToExplain
    from secor_docs.tracker.record import Tracker
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
    from secor_docs.entry.new_tracker import make_tracker

    path = output or work.tracker_path
    if path.suffix.lower() != ".xlsx":
        raise click.UsageError(
            f'The tracker is an Excel file, and "{path.name}" does not end in .xlsx. Write a name such as {TRACKER}.'
        )
    make_tracker(work, path)
    click.echo(f"{path} is made. Open it in Excel or LibreOffice and log one row for each form that was filled in.")
    if output is None:
        click.echo(
            f"The first is the policy, once it is signed.\nNext: secor log {as_argument(work.path)} health-safety-policy"
        )


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
    from secor_docs.entry.new_tracker import renew_tracker

    old = work.existing_tracker()
    if output is not None and output.suffix.lower() != ".xlsx":
        raise click.UsageError(f'The tracker is an Excel file, and "{output.name}" does not end in .xlsx.')
    path, new = renew_tracker(work, output)
    content = new.content
    sheets = {"People": content.people, "Actions": content.actions, "Shut-downs": content.shutdowns}
    others = "".join(f", {len(rows or ())} of {name}" for name, rows in sheets.items())
    click.echo(f"{path} is made: {number_of(len(content.log), 'row')} of the Log{others}. {old.name} is as it was.")
    click.echo("Not carried over:")
    for what in new.left:
        click.echo(f"  - {what}")
    click.echo(
        f"Look it over. When it is right, give {old.name} another name and call the new one {old.name}: "
        "until then, secor goes on reading and writing the old one."
    )
    click.echo(f"Next: secor tracker check {as_argument(path)}")


@command.command()
@click.argument("path", required=False, type=click.Path(path_type=Path), metavar="[COMPANY or TRACKER.XLSX]")
@OVERLAY
@click.option("--trust", is_flag=True, help="Ask, too, what an assessor would: who signed, when, how alike.")
@JSON
def check(*, path: Path | None, overlays: tuple[Path, ...], trust: bool, as_json: bool) -> None:
    """Say what cannot be read in a tracker, cell by cell; ends with 1 when there is something to fix.

    With a tracker alone, no company file is needed. With a company file, the tracker next to it is checked,
    and whether the two belong together.

    --trust lists what somebody who looks at the records would ask about: a signature of one who had left, forms of a
    Sunday, the same words on every sheet, a month written at one sitting. They are questions of ours, and no more:
    they change no count and no exit code.

    \b
    Example: secor tracker check tracker.xlsx
    Example: secor tracker check company.yaml
    Example: secor tracker check company.yaml --trust
    """
    from secor_docs.tracker.add.journal import writing_problems
    from secor_docs.tracker.fits_company import misfits

    alone = path is None and Path(TRACKER).is_file() and not Path(COMPANY).is_file()
    if alone or (path is not None and path.suffix.lower().startswith(".xls")):
        if trust:
            raise click.UsageError("--trust needs the company file: secor tracker check company.yaml --trust")
        seen = _alone(path or Path(TRACKER))
    else:
        work = open_here(path or Path(), overlays)
        work.existing_tracker()
        tracker = looked_at(work, problems=False, unread=True, anew=True).tracker
        found = work.readiness().months.judged
        problems = [*work.problems, *writing_problems(work.tracker_path), *misfits(tracker, work.plan.company)]
        asked = work.to_explain if trust else None
        seen = _Checked(tracker, problems, None if tracker.unread else found, work.as_of.day, asked)
    if as_json:
        print_json(_json(seen))
    else:
        for line in _lines(seen):
            click.echo(line)
    end(1 if seen.problems else 0)


@command.command(cls=CompanyCommand)
@on_company(tracker=True)
@click.argument("records", nargs=-1, metavar="[RECORD]...")
def restore(*, work: Workspace, records: tuple[str, ...]) -> None:
    """Put back rows that were written into the tracker and are no longer in it.

    Another program that saves an older state over the file loses rows without a trace; `secor tracker check` names
    them. Without a RECORD, all of them are put back, as they were written.

    \b
    Example: secor tracker restore company.yaml
    Example: secor tracker restore company.yaml flha-2026-11-25-1
    """
    from secor_docs.problems import IN_JOURNAL, Place
    from secor_docs.tracker.add.lost_rows import chosen
    from secor_docs.tracker.add.lost_rows import restore as put_back

    path = work.existing_tracker()
    work.write_waiting()
    found = chosen(work.lost, records, Place("secor tracker restore"))
    if not found:
        click.echo(f"Every row that was written into {path.name} is in it.")
        return
    done = put_back(path, found, today=work.today)
    for one in found:
        click.echo(
            f"{'Waits to be put back' if done.waiting else 'Put back'}: {done.changed.get(one.number, one.number)}"
        )
    if done.waiting:
        click.echo(f"! {done.waiting}.")
        end(IN_JOURNAL)


@command.command(cls=CompanyCommand)
@on_company(tracker=True)
@click.argument("records", nargs=-1, metavar="RECORD...")
@click.option("--all", "all_", is_flag=True, help="All rows that are missed, such as after a new tracker was begun.")
def forget(*, work: Workspace, records: tuple[str, ...], all_: bool) -> None:
    """Say that rows which are no longer in the tracker were deleted on purpose; they are missed no longer.

    \b
    Example: secor tracker forget company.yaml flha-2026-11-25-1
    """
    from secor_docs.problems import Place
    from secor_docs.tracker.add.lost_rows import chosen, leave_out

    if bool(records) == all_:
        raise click.UsageError("Name the records that were deleted on purpose, or give --all.")
    path = work.existing_tracker()
    found = chosen(work.lost, records, Place("secor tracker forget"))
    if found:
        leave_out(path, found)
    click.echo(f"Missed no longer: {', '.join(one.number for one in found) or 'no row was missed'}.")


@command.command(cls=CompanyCommand)
@on_company(tracker=True)
def note(*, work: Workspace) -> None:
    """Note the hashes of evidence files that rows name and `secor log` did not copy.

    A file you put next to the tracker yourself proves its record from then on, as long as it stays as it is.

    \b
    Example: secor tracker note company.yaml
    """
    from secor_docs.entry.new_tracker import note_loose_files
    from secor_docs.tracker.evidence import FOLDER, HASHES

    found = note_loose_files(work)
    if not found:
        click.echo("Every evidence file that a row names, and that is there, has its hash noted.")
        return
    click.echo(f"Noted in {FOLDER}/{HASHES}, as they are today:")
    for name in found:
        click.echo(f"  {name}")


@dataclass(frozen=True)
class _Checked:
    """What a check looks at: without its company, nobody can say which rows count."""

    tracker: Tracker
    problems: list[Problem]
    judged: tuple[Judged, ...] | None = None
    as_of: date | None = None
    to_explain: tuple[ToExplain, ...] | None = None

    @property
    def void(self) -> list[Judged]:
        return [j for j in self.judged or () if j.state == "void"]


def _alone(path: Path) -> _Checked:
    """A tracker without its company."""
    from secor_docs.tracker.add.journal import merge, waiting, writing_problems
    from secor_docs.tracker.add.lost_rows import lost_problems, lost_rows
    from secor_docs.tracker.kept_files import evidence_facts
    from secor_docs.tracker.proof import evidence_problems
    from secor_docs.tracker.read.workbook import read_tracker

    if path.is_file() and waiting(path):
        merge(path)
    read = read_tracker(path, today=secor_docs.cli.today(), waiting=waiting(path))
    files = evidence_problems(read.records, evidence_facts(read.records, path.parent, anew=True))
    lost = lost_problems(path, lost_rows(path, read.records))
    return _Checked(read, [*read.problems, *lost, *files, *writing_problems(path)])


def _lines(seen: _Checked) -> Iterator[str]:
    from secor_docs.readiness.evidence import counted_in_words, file_questions
    from secor_docs.readiness.headline import not_judged

    tracker, problems = seen.tracker, seen.problems
    questions = file_questions(seen.judged or ())
    yield from map(str, problems)
    yield from (f"? {question}" for question in questions)
    if problems or questions:
        yield ""
    days = sorted(record.activity_date for record in tracker.records if record.activity_date)
    span = f", from {days[0]} to {days[-1]}" if days else ""
    open_ = sum(action.closed is None for action in tracker.actions)
    if why := tracker.out_of_date:
        yield f"! {why[0].upper()}{why[1:]}."
    whose = f" of {tracker.company}" if tracker.company else ""
    yield (
        f"{tracker.file}{whose}: {number_of(len(tracker.records), 'record')} read{span}; "
        f"{number_of(open_, 'open action')}."
    )
    if tracker.unread:
        yield f"{not_judged(tracker.file, tracker.unread)}"
    elif seen.judged is None and tracker.records:
        yield "Which of them count is said with the company file: `secor tracker check company.yaml`."
    elif seen.judged:
        yield f"On {seen.as_of}: {counted_in_words(seen.judged)}{':' if seen.void else '.'}"
    for j in seen.void:
        yield f"  {j.record.place.spot}: {j.record.record_id or j.record.document_id}: {j.why_not} ({j.rule})."
    if seen.to_explain is not None:
        from secor_docs.readiness.trust.in_words import lines

        yield from lines(seen.to_explain)
    yield "Nothing to fix." if not problems else f"{number_of(len(problems), 'thing')} to fix."


def _json(seen: _Checked) -> dict[str, object]:
    from secor_docs.readiness.evidence import count_proof, file_questions
    from secor_docs.readiness.trust.in_words import plain

    tracker = seen.tracker
    judged: dict[str, object] = {}
    if seen.judged is not None:
        judged = {
            "proof": dict(count_proof(seen.judged)),
            "void": [
                {"record": j.record.record_id, "place": str(j.record.place), "why": j.why_not, "rule": j.rule}
                for j in seen.void
            ],
            "questions": list(file_questions(seen.judged)),
        }
    return {
        "file": tracker.file,
        "company": tracker.company,
        "as_of": tracker.as_of.isoformat() if tracker.as_of else None,
        "policy_signed_on": tracker.policy_signed_on.isoformat() if tracker.policy_signed_on else None,
        "records": len(tracker.records),
        "actions": len(tracker.actions),
        "copies": list(tracker.copies),
        "older": tracker.older,
        "problems": [problem.as_json() for problem in seen.problems],
        **judged,
        **({} if seen.to_explain is None else {"to_explain": plain(seen.to_explain)}),
    }
