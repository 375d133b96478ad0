"""``secor help``: all commands, or how one of them is used."""

from __future__ import annotations

import click


@click.command(name="help", epilog="Example: secor help build")
@click.argument("words", nargs=-1, metavar="[COMMAND]...")
@click.pass_context
def command(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Show all commands, or how COMMAND is used."""
    outer = ctx.parent or ctx
    found: click.Command = outer.command
    for word in words:
        if not isinstance(found, click.Group):
            raise click.UsageError(f"{outer.command_path} has no commands of its own.")
        inner = found.get_command(outer, word)
        if inner is None:
            found.resolve_command(outer, [word])
            return
        found, outer = inner, click.Context(inner, parent=outer, info_name=word)
    click.echo(found.get_help(outer))
