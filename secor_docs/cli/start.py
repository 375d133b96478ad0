"""``secor start``: the gate before the Evaluation Tool."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from secor_docs.cli.options import COMPANY, OVERLAY
from secor_docs.cli.ready import AS_OF, READING, TRACKER


@click.command(short_help="The gate before the Evaluation Tool.")
@COMPANY
@click.option("--override", metavar="REASON", help="Start though not ready; the reason is printed on the statement.")
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The readiness statement; readiness-DATE.docx beside the company file when left out.",
)
@AS_OF
@READING
@TRACKER
@OVERLAY
def command(
    *,
    company: Path,
    override: str | None,
    out: Path | None,
    as_of: datetime | None,
    reading: str,
    tracker: Path | None,
    overlays: tuple[Path, ...],
) -> None:
    """Open the gate before the Evaluation Tool, or say why it stays shut.

    When the company is ready, writes the dated readiness statement (Word) with the evidence per element.
    Ends with 1 and writes nothing while it is not, unless a reason is given with --override.

    \b
    Example: secor start company.yaml
    Example: secor start company.yaml --override "ACSA agreed to an earlier start on the phone, 2026-11-20"
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.cli.ready import looked_at, write_word
    from secor_docs.problems import CouldNotWriteError

    if override is not None and not override.strip():
        raise click.UsageError("--override needs a reason in words.")
    prepared, _, found = looked_at(company, tracker, as_of, reading, overlays)
    click.echo(found.sentence)
    if not found.ready:
        for step in found.missing:
            click.echo(f"  {step.title}: {step.message.rstrip('.')}. {step.fix}")
        if found.letter:
            click.echo(f"\n{found.letter}")
        if override is None:
            click.echo("\nNothing was written. `secor ready` shows the rows behind this.")
            raise SystemExit(1)
    for step in found.unknown:
        click.echo(f"  Check first: {step.title}. {step.fix}")
    target = out or company.parent / f"readiness-{found.as_of}.docx"
    if target.exists():
        raise CouldNotWriteError(
            target, "a statement of that day is there already, and it may be signed; give another name with -o"
        )
    reason = (override or "").strip() if not found.ready else ""
    write_word(prepared, found, target, statement=True, override=reason)
    click.echo(
        f"Written: {target}{'. The reason for starting early is printed on it' if reason else ''}. Print it and sign it."
    )
