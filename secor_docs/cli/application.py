"""``secor application``: what ACSA asks for when a company applies for its SECOR, on one page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import CompanyCommand, end, file_option, on_company, print_json, wrap

if TYPE_CHECKING:
    from secor_docs.readiness.application import ApplicationSheet
    from secor_docs.workspace import Workspace


@click.command(name="application", cls=CompanyCommand, epilog="Example: secor application company.yaml")
@on_company(json=True)
@file_option("--html", "html", help="Write the page as an HTML file.")
@file_option("--docx", "docx", help="Write the page as a Word file.")
def command(*, work: Workspace, html: Path | None, docx: Path | None, as_json: bool) -> None:
    """Show what ACSA asks for when you apply for the SECOR, by form or by phone, and what is still missing for it.

    It is a preparation, not ACSA's form, and sends nothing. When you have applied, write it down with `secor fill`.
    Ends with 1 while something is missing.
    """
    from secor_docs.files import write_produced, write_whole
    from secor_docs.readiness.application import as_values, page, word_facts

    sheet = work.application
    if html is not None:
        write_whole(html, page(sheet).encode())
    if docx is not None:
        title = "SECOR application, what ACSA asks for"
        write_produced(docx, work.page("application", "00-09", title, application=word_facts(sheet)))
    if as_json:
        print_json(as_values(sheet))
    elif html is None and docx is None:
        _show(sheet)
    else:
        for path in filter(None, (html, docx)):
            click.echo(f"Written: {path}")
    end(1 if sheet.missing else 0)


def _show(sheet: ApplicationSheet) -> None:
    from secor_docs.readiness.application import NOTICE

    click.secho(f"SECOR application of {sheet.company.business.legal_name}, {sheet.as_of}", bold=True)
    wrap(NOTICE, 0)
    click.echo(f"\n{sheet.state}\n")
    for line in sheet.lines:
        wrap(f"{line.label}: {line.value or '(missing)'}", 2)
    click.echo("\nMembership")
    for text in sheet.member:
        wrap(text, 2)
    if sheet.missing:
        click.echo(f"\nStill missing for the application: {len(sheet.missing)}")
        for text in sheet.missing:
            wrap(text, 2)
    else:
        click.echo("\nNothing is missing for the application.")
