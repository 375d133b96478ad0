"""``secor legislation industries``: industry codes, found and filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import FOLDER, JSON, OVERLAY, end, print_json, wrap
from secor_docs.data_files import Stock
from secor_docs.names import as_argument

if TYPE_CHECKING:
    from secor_docs.law.industries import Industries


@click.group("industries")
def industries() -> None:
    """Industry codes: find one, or fill in codes from the province's open data.

    \b
    Example: secor legislation industries find roofing
    """


@industries.command("find")
@click.argument("text")
@OVERLAY
@JSON
def find(text: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Find an industry by its code or by words of its title, and the trades that go with it.

    Your own code is on your WCB statement.

    \b
    Example: secor legislation industries find "electric wiring"
    """
    from secor_docs.law.lookup import industry_values, membership

    known = _industries(Stock.of(overlays))
    found, groups = known.find(text), known.find_trades(text)
    if as_json:
        rows = [industry_values(i) for i in found]
        print_json({"industries": rows, "trades": [{"key": key, "name": t.name} for key, t in groups.items()]})
    else:
        for industry in found:
            click.secho(f"{industry.code or '(code not seen)'}  {industry.title}", bold=True)
            wrap(membership(industry), 2)
            wrap(f"Source: {industry.source}, {industry.year}", 2)
            if industry.note:
                wrap(industry.note, 2)
        for key, trade in groups.items():
            click.echo(f"trade {key}: {trade.name}")
        if not found and not groups:
            click.echo(f'No industry and no trade fits "{text}". The trades: {", ".join(known.trades)}.')
    if not found and not groups:
        end(1)


@industries.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--into", default=".", type=FOLDER, help="Your overlay folder. Default: this folder.")
@click.option("--year", default="not dated", help="The year to note where the workbook has no year column.")
@JSON
def import_(file: Path, into: Path, year: str, as_json: bool) -> None:
    """Add industry codes and titles from the province's "OHS employer records" workbook to your overlay.

    Only codes that your file does not hold are added; what you wrote stays as it is.

    \b
    Example: secor legislation industries import employer-records.xlsx --into our-law --year 2024
    """
    from secor_docs.open_data import add_to_overlay, read_workbook

    target = into / "industry_legislation" / "industries.yaml"
    if not as_json:
        click.echo(f"Reading {file.name}; a large workbook takes a minute or two.", err=True)
    pairs = read_workbook(file)
    added = add_to_overlay(target, pairs, year)
    if as_json:
        print_json(
            {"file": str(target), "read": len(pairs), "added": [{"code": p.code, "title": p.title} for p in added]}
        )
        return
    click.echo(f"{len(pairs)} codes read, {len(added)} added to {target}.")
    if added:
        click.echo(f"Look one up: secor legislation industries find {added[0].code} --overlay {as_argument(into)}")


def _industries(stock: Stock) -> Industries:
    from secor_docs.load import load_activities, load_index, load_industries

    return load_industries(stock, load_activities(stock, load_index(stock)))
