"""``secor legislation check``: what our texts say of the law that is dead, wrong, unread or old."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

import secor_docs.cli
from secor_docs.cli.options import DAY, JSON, OVERLAY, end, open_here, print_json, wrap
from secor_docs.data_files import Stock
from secor_docs.problems import InputWrongError, Problem

if TYPE_CHECKING:
    from secor_docs.law.index import Index
    from secor_docs.lint.statement_check import CheckedStatements


@click.command("check")
@click.argument("company", required=False, type=click.Path(path_type=Path))
@click.option(
    "--binder",
    "binders",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="A folder with finished Word documents to check as well.",
)
@click.option("--as-of", type=DAY, help="The day to count from; today if left out.")
@OVERLAY
@JSON
def check(
    *, company: Path | None, binders: tuple[Path, ...], as_of: date | None, overlays: tuple[Path, ...], as_json: bool
) -> None:
    """Find dead and unknown citations, statements that do not agree with the law, and stale editions.

    Templates, hazards, practices, duties and activities are read, yours in an overlay too. With COMPANY, its own file
    is read for citations and activity words. `secor legislation statements` says more of each statement.

    \b
    Example: secor legislation check company.yaml
    """
    from secor_docs.law.lookup import stale as stale_editions
    from secor_docs.lint.citations import check_citations
    from secor_docs.lint.documents import not_read, not_read_said
    from secor_docs.lint.register_check import off_the_register
    from secor_docs.lint.statement_check import check_statements

    stock = Stock.of(overlays)
    if company is None:
        checked = check_citations(stock, binders)
    else:
        work = open_here(company, overlays)
        stock = work.stock
        checked = check_citations(stock, binders, work.file, work.path)
    said: CheckedStatements | None = None
    more: tuple[Problem, ...] = ()
    unreadable = ""
    try:
        said = check_statements(stock)
        more = (*said.problems, *off_the_register(stock))
    except InputWrongError as error:
        # Citations are found in any text; statements need files that can be read as a whole.
        unreadable = f"Statements were not compared, because {error.problems[0]}"
    problems = [*checked.problems, *more]
    stale = list(stale_editions(checked.index, as_of or secor_docs.cli.today()))
    unread = not_read(binders)
    if unread:
        click.echo(not_read_said(unread), err=True)
    if as_json:
        print_json(
            {
                "citations": checked.read,
                "problems": [p.as_json() for p in problems],
                "unchecked": [p.as_json() for p in checked.unchecked],
                "statements": said.summary() if said else unreadable,
                "unread": len(said.unread) if said else 0,
                "stale": stale,
                "not_read": list(unread),
                "editions": editions(checked.index),
            }
        )
    else:
        for line in (*map(str, (*problems, *checked.unchecked)), *stale):
            wrap(line, 0)
        many = f"{checked.read} citation{'' if checked.read == 1 else 's'} read"
        click.echo(f"{many}, {len(checked.problems)} to fix, {len(checked.unchecked)} that cannot be checked here.")
        wrap(said.summary() if said else unreadable, 0)
        print_editions(checked.index)
    if problems or stale:
        end(1)


def print_editions(index: Index) -> None:
    """Print each instrument with its edition and the day it was last checked."""
    for line in editions(index):
        wrap(line, 0)


def editions(index: Index) -> list[str]:
    """Each instrument with its edition and the day it was last checked."""
    return [f"{i.name} ({i.citation}): {i.edition}; last checked {i.last_checked}." for i in index.instruments]
