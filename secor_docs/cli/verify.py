"""``secor verify``: is a locked package still as it was approved?"""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.options import end


@click.command(short_help="Name any file of a locked package that differs.")
@click.argument("package", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="PACKAGE")
def command(package: Path) -> None:
    """Compare a locked package with what was approved; exits with 1 where a file differs.

    \b
    Example: secor verify packages/birchline
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.clients.lock import verify

    found = verify(package)
    for difference in found:
        click.echo(f"{difference.message}: {difference.name}")
    if found:
        click.echo(f"{len(found)} of its files differ from the approved package.")
        end(1)
    click.echo("Every file is as it was approved.")
