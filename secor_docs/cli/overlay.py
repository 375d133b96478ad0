"""``secor overlay``: your own templates and data, laid over the shipped ones."""

from __future__ import annotations

from pathlib import Path

import click

from secor_docs.cli.options import FOLDER_THERE, JSON, end, print_json


@click.group(short_help="Check your own templates and data before a run.")
def command() -> None:
    """Your own templates and data, laid over the shipped ones.

    \b
    Example: secor overlay check my-office
    """


@command.command()
@click.argument("overlays", nargs=-1, required=True, metavar="FOLDER...", type=FOLDER_THERE)
@JSON
def check(overlays: tuple[Path, ...], as_json: bool) -> None:
    """Say what each file of your overlays replaces or adds, and what is broken; the strongest folder first.

    Every Word template is rendered with a sample company. Ends with 3 when something is broken.

    \b
    Example: secor overlay check my-office
    Example: secor overlay check clients/birchline my-office
    """
    from secor_docs.clients.overlay import check_overlays

    checked = check_overlays(overlays)
    if as_json:
        layers = [{"overlay": str(n.root), "file": n.name, "does": n.does, "note": n.note} for n in checked.layers]
        problems = [problem.as_json() for problem in checked.problems]
        print_json({"files": layers, "problems": problems})
    else:
        for layer in checked.layers:
            note = f" ({layer.note})" if layer.note else ""
            click.echo(f"{layer.root}: {layer.does:9}  {layer.name}{note}")
        for problem in checked.problems:
            click.echo(str(problem), err=True)
        files, faults = len(checked.layers), len(checked.problems)
        click.echo(f"{files} file{'' if files == 1 else 's'}, {faults or 'nothing'} broken.")
    if checked.problems:
        end(3)
