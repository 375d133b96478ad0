"""``secor verify``: is a locked package still as it was approved?"""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.options import FOLDER_THERE, end


@click.command(short_help="Name any file of a locked package that differs.")
@click.argument("package", type=FOLDER_THERE, metavar="PACKAGE")
def command(package: Path) -> None:
    """Compare a locked package with what was approved; exits with 1 where a file differs.

    \b
    Example: secor verify packages/birchline
    """
    from secor_docs.clients.lock import verify

    found = verify(package)
    for difference in found:
        click.echo(f"{difference.message}: {difference.name}")
    if found:
        click.echo(f"{len(found)} of its files differ from the approved package.")
        end(1)
    click.echo("Every file is as it was approved.")
