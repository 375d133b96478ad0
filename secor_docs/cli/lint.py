"""``secor lint``: what should not stand in a Word binder, ours or anyone's."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import JSON, OVERLAY

if TYPE_CHECKING:
    from secor_docs.lint.checks import CheckContext
    from secor_docs.lint.finding import Finding

WIDTH = 96


@click.command(short_help="Find leftovers, old law and other faults in any Word binder.")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FOLDER|FILE.DOCX..."
)
@click.option(
    "--company",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The company.yaml: its names are right, every other company's is shown.",
)
@click.option(
    "--names",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A text file with names of other companies, one a line, that must not stand anywhere.",
)
@click.option(
    "--skip", multiple=True, metavar="GROUP", help="Leave a group out, such as review. May stand several times."
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day review dates are judged by. Default: today.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write one HTML file.")
@OVERLAY
@JSON
def command(
    *,
    paths: tuple[Path, ...],
    company: Path | None,
    names: Path | None,
    skip: tuple[str, ...],
    as_of: datetime | None,
    html: Path | None,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Look through Word documents for what should not stand in a binder.

    Leftover tags, prompts and sample text; names of other companies; law that was replaced, or is another
    province's; old names in first aid; unsigned policies and past review dates; empty fields; versions that do not
    agree; comments, tracked changes and hidden text; personal data. Each with its place and what to do.
    Nothing is changed. Ends with 1 when something was found.

    \b
    Example: secor lint binders/prairie-ridge-framing
    Example: secor lint "Old manual.docx" --company company.yaml --skip review
    Example: secor lint binders/prairie-ridge-framing --html lint.html
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.data_files import Stock
    from secor_docs.lint.checks import lint
    from secor_docs.lint.documents import documents_in
    from secor_docs.lint.report import as_page, as_values, counted
    from secor_docs.lint.rules import GROUPS, load_lint_rules
    from secor_docs.load import load_index
    from secor_docs.problems import nearest

    for group in skip:
        if group not in GROUPS:
            message = f'There is no group "{group}".{nearest(group, GROUPS)} The groups are: {", ".join(GROUPS)}.'
            raise click.UsageError(message)
    stock = Stock.of(overlays)
    pages = documents_in(list(paths))
    found = lint(pages, load_lint_rules(stock), load_index(stock), _about(company, names, as_of))
    found = tuple(finding for finding in found if finding.group not in skip)
    if html is not None:
        from secor_docs.files import write_whole

        write_whole(html, as_page(found, len(pages)).encode())
    if as_json:
        click.echo(json.dumps(as_values(found, len(pages)), indent=1, ensure_ascii=False))
    elif html is not None:
        click.echo(counted(found, len(pages)))
        click.echo(f"Written: {html}")
    else:
        for line in _lines(found, len(pages)):
            click.echo(line)
    raise SystemExit(1 if found else 0)


def _about(company: Path | None, names: Path | None, as_of: datetime | None) -> CheckContext:
    from secor_docs.cli import today
    from secor_docs.company import load_company
    from secor_docs.lint.checks import CheckContext
    from secor_docs.load import read_text

    day = as_of.date() if as_of else today()
    others = tuple(line.strip() for line in read_text(names).splitlines() if line.strip()) if names else ()
    if company is None:
        return CheckContext(day, others=others)
    business = load_company(company).company.business
    return CheckContext(day, (business.legal_name, business.operating_name), read_text(company), others)


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
            yield f"    » {finding.text}"
            yield from textwrap.wrap(finding.fix, WIDTH, initial_indent="    ", subsequent_indent="    ")
    if found:
        yield f"\n{by_group(found)}"
