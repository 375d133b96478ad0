"""``secor start``: the gate before the Evaluation Tool."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import READING, CompanyCommand, end, file_option, looked_at, on_company, readings

if TYPE_CHECKING:
    from secor_docs.workspace import Workspace


@click.command(cls=CompanyCommand, short_help="The gate before the Evaluation Tool.")
@on_company(tracker=True, as_of=True, names=True)
@click.option(
    "--anyway",
    "--override",
    "override",
    metavar="REASON",
    help="Start though not ready; the reason is printed on the statement.",
)
@file_option(
    "-o", "--output", "out", help="The readiness statement; readiness-DATE.docx next to the company file when left out."
)
@READING
def command(*, work: Workspace, override: str | None, out: Path | None, reading: str) -> None:
    """Open the gate before the Evaluation Tool, or say why it stays shut.

    When the company is ready, writes the dated readiness statement (Word) with the evidence per element.
    Ends with 1 and writes nothing while it is not, unless a reason is given with --anyway.

    \b
    Example: secor start company.yaml
    Example: secor start company.yaml --anyway "ACSA agreed to an earlier start on the phone, 2026-11-20"
    """
    from secor_docs.evaluation.statement import statement_path, write_statement

    if override is not None and not override.strip():
        raise click.UsageError("--anyway needs a reason in words.")
    found = looked_at(work).readiness(readings(reading))
    click.echo(found.sentence)
    click.echo(found.headline)
    if not found.ready:
        for step in found.missing:
            click.echo(f"  {step.title}: {step.message.rstrip('.')}. {step.fix}")
        if found.letter:
            click.echo(f"\n{found.letter}")
        if override is None:
            click.echo("\nNothing was written. `secor ready` shows the rows behind this.")
            end(1)
    for step in found.unknown:
        click.echo(f"  Check first: {step.title}. {step.fix}")
    target = out or statement_path(work.folder, found)
    reason = (override or "").strip() if not found.ready else ""
    write_statement(found, work.page, target, reason)
    click.echo(
        f"Written: {target}{'. The reason for starting early is printed on it' if reason else ''}. Print it and sign it."
    )
