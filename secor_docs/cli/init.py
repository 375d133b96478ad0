"""``secor init``: a new company.yaml, and the questions that fill it."""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.fill import interview_about
from secor_docs.cli.options import open_here
from secor_docs.files import COMPANY
from secor_docs.names import as_argument


class Refused(click.ClickException):
    """What was asked for would overwrite something."""

    exit_code = 2


@click.command(name="init", epilog="Example: secor init my-company")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--blank", is_flag=True, help="Ask nothing: write the file with every key as a comment.")
def command(folder: Path, blank: bool) -> None:
    """Write company.yaml into FOLDER, and ask what belongs in it, as `secor fill` does.

    Every question may be skipped with Enter, and every answer is kept at once: stop when you like, and go on with
    `secor fill`. The file has every other key as a comment with an example, so that you can also go on in Notepad. A
    file that is there already is never overwritten.
    """
    from secor_docs.company.new import new_company

    try:
        path = new_company(folder)
    except FileExistsError as error:
        path = folder / COMPANY
        raise Refused(
            f"{path} is there already and stays as it is. Go on with: secor fill {as_argument(path)}"
        ) from error
    click.echo(f"Wrote {path}.")
    if blank:
        click.echo(f"Open it in a text editor, or: secor fill {as_argument(path)}")
    else:
        interview_about(open_here(path))
