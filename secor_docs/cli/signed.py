"""``secor signed``: who has signed what, and who has still to be seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, end, file_option, looked_at, on_company, print_json, wrap

if TYPE_CHECKING:
    from secor_docs.workspace import Workspace


@click.command(name="signed", cls=CompanyCommand, epilog="Example: secor signed company.yaml --html signed.html")
@on_company(tracker=True, as_of=True, names=True, json=True)
@file_option("--html", "html", help="Write the list as an HTML file, to print and take along.")
def command(*, work: Workspace, html: Path | None, as_json: bool) -> None:
    """Show each paper that every worker signs, with who has signed it, and list who has still to be seen.

    Of meetings, talks and drills it says who took part lately. A signature given on a sheet that was passed round
    counts when the row names who took part. Ends with 1 while somebody has still to be seen.
    """
    from secor_docs.files import write_whole
    from secor_docs.readiness.signed import to_see
    from secor_docs.readiness.signed_page import signed_page, signed_values

    found = looked_at(work).verdict
    papers, seen = found.signed, to_see(found.signed)
    name = found.plan.company.business.legal_name
    if html is not None:
        write_whole(html, signed_page(papers, name, found.as_of).encode())
    if as_json:
        print_json(signed_values(papers, found.as_of))
    elif html is not None:
        click.echo(f"Written: {html}")
    else:
        click.secho(f"Who has signed, {name}, {found.as_of}", bold=True)
        for paper in papers:
            wrap(f"{paper.name}: {paper.says}.", 2)
        if seen:
            click.echo(f"\nStill to be seen: {len(seen)}")
        for person, of in seen.items():
            said = (f"{p.name} ({p.state_of(one)})" for p in of for one in p.open if one.person == person)
            wrap(f"{person}: {'; '.join(said)}", 2)
        if not papers:
            click.echo("There is no paper that every worker signs.")
    end(1 if seen else 0)
