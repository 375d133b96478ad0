"""Options and arguments that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

COMPANY = click.argument("company", type=click.Path(dir_okay=False, path_type=Path), metavar="COMPANY.YAML")

OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with your own templates, hazards or legislation; searched first.",
)

JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON for another program.")
