"""``secor lint``: what should not be in a Word binder, ours or anyone's."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

import secor_docs.cli
from secor_docs.cli.options import DAY, JSON, OVERLAY, WIDTH, WITHOUT_NAMES, end, file_option, open_here, print_json

if TYPE_CHECKING:
    from secor_docs.lint.finding import Finding


@click.command(short_help="Find leftovers, old law and other faults in any Word binder.")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FOLDER|FILE.DOCX..."
)
@click.option(
    "--company",
    type=click.Path(exists=True, path_type=Path),
    metavar="COMPANY",
    help="The company's folder or company.yaml: its names are right, every other company's is shown.",
)
@file_option(
    "--names", exists=True, help="A text file with names of other companies, one a line, that must not be anywhere."
)
@click.option(
    "--skip", multiple=True, metavar="GROUP", help="Leave a group out, such as review. May be given several times."
)
@click.option("--as-of", type=DAY, help="The day review dates are judged by. Default: today.")
@file_option("--html", help="Write one HTML file.")
@OVERLAY
@WITHOUT_NAMES
@JSON
def command(
    *,
    paths: tuple[Path, ...],
    company: Path | None,
    names: Path | None,
    skip: tuple[str, ...],
    as_of: date | None,
    html: Path | None,
    overlays: tuple[Path, ...],
    without_names: bool,
    as_json: bool,
) -> None:
    """Look through Word documents for what should not be in a binder.

    Leftover tags, prompts and sample text; names of other companies; law that was replaced, or is another
    province's; old names in first aid; unsigned policies and past review dates; empty fields; versions that do not
    agree; comments, tracked changes and hidden text; personal data. Each with its place and what to do.
    Nothing is changed. Ends with 1 when something was found.

    \b
    Example: secor lint binders/prairie-ridge-framing
    Example: secor lint "Old manual.docx" --company company.yaml --skip review
    Example: secor lint binders/prairie-ridge-framing --html lint.html
    """
    from secor_docs.lint.documents import not_read_said
    from secor_docs.lint.report import as_page, as_values, counted
    from secor_docs.lint.rules import GROUPS
    from secor_docs.load import read_text
    from secor_docs.problems import nearest
    from secor_docs.workspace import lint_files

    for group in skip:
        if group not in GROUPS:
            message = f'There is no group "{group}".{nearest(group, GROUPS)} The groups are: {", ".join(GROUPS)}.'
            raise click.UsageError(message)
    if without_names and company is None:
        raise click.UsageError("--without-names needs --company: its people are the names that are left out.")
    work = open_here(company, overlays, with_names=not without_names) if company is not None else None
    others = [line.strip() for line in read_text(names).splitlines() if line.strip()] if names else []
    day = as_of or secor_docs.cli.today()
    linted = lint_files(paths, today=day, company=work, others=others, overlays=overlays)
    found = tuple(finding for finding in linted.findings if finding.group not in skip)
    if html is not None:
        from secor_docs.files import write_whole

        write_whole(html, as_page(found, linted.documents, linted.not_read).encode())
    if unread := not_read_said(linted.not_read):
        click.echo(unread, err=True)
    if as_json:
        print_json(as_values(found, linted.documents, linted.not_read))
    elif html is not None:
        click.echo(counted(found, linted.documents))
        click.echo(f"Written: {html}")
    else:
        for line in _lines(found, linted.documents):
            click.echo(line)
    end(1 if found else 0)


def _lines(found: tuple[Finding, ...], documents: int) -> Iterator[str]:
    from secor_docs.lint.report import by_group, counted

    yield counted(found, documents)
    for document, inside in groupby(found, key=lambda finding: finding.document):
        yield f"\n{document}"
        for finding in inside:
            under = f", under “{finding.heading}”" if finding.heading else ""
            yield from textwrap.wrap(
                f"{finding.spot}{under}: {finding.message}.", WIDTH, initial_indent="  ", subsequent_indent="    "
            )
            if finding.text:
                yield f"    » {finding.text}"
            yield from textwrap.wrap(finding.fix, WIDTH, initial_indent="    ", subsequent_indent="    ")
    if found:
        yield f"\n{by_group(found)}"
