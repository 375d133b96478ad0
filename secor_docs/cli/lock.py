"""``secor lock``: freeze an approved package."""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.options import FOLDER_THERE
from secor_docs.values import number_of


@click.command(short_help="Freeze an approved package.")
@click.argument("package", type=FOLDER_THERE, metavar="PACKAGE")
@click.option("--by", default="", metavar="NAME", help="Who approved it; kept with the lock.")
def command(package: Path, by: str) -> None:
    """Freeze a package: `secor clients build` leaves it alone, and `secor verify` names any file that differs.

    \b
    Example: secor lock packages/birchline --by "Dana Petrenko"
    """
    from secor_docs.cli import today
    from secor_docs.clients.lock import lock
    from secor_docs.files import LOCK

    count = lock(package, today(), by)
    click.echo(f"Locked: {number_of(count, 'file')}. To unlock the package, delete {package / LOCK}.")
