"""``secor backup``: one dated zip of a company's folder, and its check."""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.options import FOLDER, CompanyCommand, end, on_company, print_json
from secor_docs.names import as_argument
from secor_docs.values import number_of
from secor_docs.workspace import Workspace


@click.command(name="backup", cls=CompanyCommand, short_help="One dated zip of everything you wrote; and its check.")
@on_company(json=True)
@click.option(
    "-o", "--output", "into", type=FOLDER, help="Folder for the zip, such as a USB stick; else backups, here."
)
@click.option(
    "--check",
    "checked",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="ZIP",
    help="Make none: say whether this one is still as it was written.",
)
def command(work: Workspace, into: Path | None, checked: Path | None, as_json: bool) -> None:
    """Put company.yaml, the tracker with its journal, evidence, binders with your edits and all you wrote into one zip.

    No zip is written over. What was written is read back and held against the files. To restore, unpack it into an
    empty folder; docs/updating.md says the rest.

    \b
    Example: secor backup company.yaml -o "E:\\SECOR backups"
    Example: secor backup --check "backups/birchline 2026-11-27.zip"
    """
    from secor_docs.backup import back_up, faults
    from secor_docs.problems import SecorError

    if checked is not None:
        wrong = faults(checked)
        if as_json:
            print_json({"path": str(checked), "faults": list(wrong)})
        else:
            click.echo("\n".join(wrong) if wrong else f"{checked}: every file in it is as it was written.")
        end(1 if wrong else 0)
    work.write_waiting()
    try:
        name, binder = work.file.company.business.operating_name, work.binder
    except SecorError:  # a file with faults is worth a backup, too
        name, binder = work.path.resolve().parent.name, None
    made = back_up(work.path.parent, work.today, name, into=into, binder=binder)
    if as_json:
        print_json({"path": str(made.path), "files": made.files, "left_out": list(made.left_out)})
        return
    click.echo(f"Written and read back: {made.path}, {number_of(made.files, 'file')}.")
    if made.left_out:
        click.echo(f"Not in it: {', '.join(made.left_out)}")
    if into is None:
        click.echo("Copy it to another disk: a zip on a lost laptop is lost with it.")
    click.echo(f"Look at it again at any time: secor backup --check {as_argument(made.path)}")
