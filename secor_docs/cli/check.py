"""``secor check``: what is wrong in a company file, what matters, and what is still missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import CompanyCommand, end, on_company, print_json
from secor_docs.names import as_argument
from secor_docs.problems import CouldNotReadError, InputWrongError, Problem
from secor_docs.tracker.copies import copies_beside
from secor_docs.values import listed, number_of

if TYPE_CHECKING:
    from secor_docs.company import CompanyFile, CompanyFinding, Gap
    from secor_docs.workspace import Workspace


@click.command(name="check", cls=CompanyCommand, epilog="Example: secor check company.yaml")
@on_company(json=True)
def command(*, work: Workspace, as_json: bool) -> None:
    """Check a company file.

    Shows every problem at once; when there is none, what needs your attention, then the facts that are
    still missing. Ends with 3 when the file has problems, 1 when something needs attention, else 0.
    """
    from secor_docs.company import own_notes
    from secor_docs.needs import all_findings

    path = work.path
    _print_copies(path)
    try:
        file, notes = work.prepared.file, work.plan.law.notes
    except InputWrongError as error:
        if as_json:
            _print_json(problems=[p.as_json() for p in error.problems])
        else:
            _print_problems(path, error.problems)
        end(error.exit_code)
    except CouldNotReadError as error:
        if as_json:
            message = {"file": str(path), "line": 0, "spot": "", "field": "", "message": str(error), "fix": ""}
            _print_json(problems=[message])
            end(error.exit_code)
        raise
    found = all_findings(work.plan, work.today)
    missing = tuple(gap for gap in work.plan.missing if not gap.left)  # those are findings
    if as_json:
        _print_json(
            findings=[_as_problem(file, f).as_json() for f in found],
            gaps=[_as_json(file, gap) for gap in missing],
            questions=[{"message": n.message, "fix": n.fix, "choices": list(n.choices)} for n in notes],
        )
    else:
        _print_report(path, file, found, missing)
        _print_trades_of_code(work)
        if notes:
            click.echo("\nThe list of laws asks:")
        for note in notes:
            click.echo(f"  {note.message[:1].upper()}{note.message[1:]}. {note.fix}")
        if remarks := own_notes(file.source):
            lines = listed(dict.fromkeys(remark.line for remark in remarks))
            click.echo(f"\nYour own notes behind a # are not read: {'line' if len(remarks) == 1 else 'lines'} {lines}.")
    end(1 if found else 0)


def _print_copies(path: Path) -> None:
    for copy in copies_beside(path):
        click.echo(
            f'! There is another copy of the file next to it: "{copy}". Look which one is right, take over what the other '
            "one has besides, and move that one away.",
            err=True,
        )


def _print_trades_of_code(work: Workspace) -> None:
    if not work.plan.company.trades and work.plan.trades:
        names = listed(dict.fromkeys(task.trade_name for task in work.plan.tasks))
        click.echo(f"\nNo trade is named, so your industry code decides: {names}. Name others under trades.")


def _as_problem(file: CompanyFile, finding: CompanyFinding) -> Problem:
    place = file.place(finding.path)
    return Problem(place, finding.key, finding.message, finding.fix, code=finding.code)


def _as_json(file: CompanyFile, gap: Gap) -> dict[str, str | int]:
    place = file.place(gap.path)
    return {
        "file": place.file,
        "line": place.line,
        "field": gap.key,
        "label": gap.label,
        "why": gap.why,
        "example": gap.example,
    }


def _print_json(
    problems: list[dict[str, Any]] | None = None,
    findings: list[dict[str, Any]] | None = None,
    gaps: list[dict[str, Any]] | None = None,
    questions: list[dict[str, Any]] | None = None,
) -> None:
    report = {"problems": problems or [], "findings": findings or [], "gaps": gaps or [], "questions": questions or []}
    print_json(report)


def _print_problems(path: Path, problems: tuple[Problem, ...]) -> None:
    from secor_docs.company import unfinished

    for problem in problems:
        click.echo(str(problem))
    found = unfinished(problems, path.read_bytes().decode(errors="replace"), path.name)
    if not found.faults:
        are = number_of(found.missing, "needed fact is", "needed facts are")
        click.echo(f"\n{are} still missing in {path}.\nNext: secor fill {as_argument(path)}")
        return
    them = "it" if len(problems) == 1 else "them"
    what = number_of(len(problems), "problem")
    click.echo(f"\n{what}. Fix {them} in {path} and run: secor check {as_argument(path)}")


def _print_report(path: Path, file: CompanyFile, found: tuple[CompanyFinding, ...], missing: tuple[Gap, ...]) -> None:
    click.echo(f"{path}: {file.company.business.operating_name}: no problems.")
    if found:
        click.echo("\nNeeds your attention:")
        for finding in found:
            click.echo(f"  {_as_problem(file, finding)}")
    if missing:
        what = number_of(len(missing), "fact is", "facts are")
        click.echo(f"\n{what} still missing; a draft binder marks each place that would print one:")
        for gap in missing:
            example = f" Example: {gap.example}" if gap.example else ""
            click.echo(f"  {file.place(gap.path)}: {gap.key}: {gap.why}.{example}")
        click.echo(f"\nA draft can be made without them: secor build {as_argument(path)} --draft")
        click.echo(f"Next: secor fill {as_argument(path)}")
    else:
        click.echo(f"\nNothing is missing.\nNext: secor build {as_argument(path)}")
