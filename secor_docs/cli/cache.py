"""``secor cache``: your own templates, compiled, kept between runs."""

from __future__ import annotations

import click


@click.group(short_help="Empty the cache of compiled templates.")
def command() -> None:
    """Your own templates, compiled and kept between runs; they are compiled again when they are missing.

    \b
    Example: secor cache clear
    """


@command.command()
def clear() -> None:
    """Delete everything that was kept to save time; the next run works it out again.

    \b
    Example: secor cache clear
    """
    from secor_docs import cache

    count = cache.clear()
    where = cache.folder() or "nowhere: there is no safe folder"
    click.echo(f"{count} kept record{'' if count == 1 else 's'} deleted from {where}.")
