"""``secor`` alone: where the company in this folder is on the road to its SECOR, and the one next step."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import WIDTH, open_here, print_json
from secor_docs.files import COMPANY
from secor_docs.names import as_argument
from secor_docs.problems import InputWrongError
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.readiness.road import Road
    from secor_docs.workspace import Workspace


_ROOM = 30
"""Letters of a message that are worth a line beside the title."""


def show_road(folder: Path, *, as_json: bool) -> None:
    """Say where the company of a folder is; in a folder without one, what to do."""
    from secor_docs.files import company_files

    if not company_files(folder):
        _no_company(folder, as_json=as_json)
        return
    work = open_here(folder)
    try:
        work.file  # noqa: B018 - what is wrong in the tracker or the stock is told by its own error
    except InputWrongError as error:
        _not_yet(work.path, error, as_json=as_json)
        return
    found = work.road
    if as_json:
        from secor_docs.readiness.road import as_values

        print_json(as_values(found, work.path))
    else:
        _print(found, work)


def _not_yet(path: Path, error: InputWrongError, *, as_json: bool) -> None:
    """Say why a company file cannot be opened: facts not filled in yet, or the first of what is wrong."""
    from secor_docs.company import unfinished

    found = unfinished(error.problems, path.read_bytes().decode(errors="replace"), path.name)
    if found.faults:
        more = len(found.faults) - 1
        what = f"{found.faults[0]}{f' And {more} more.' if more else ''}"
        command = f"secor check {as_argument(path)}"
    else:
        are = number_of(found.missing, "needed fact is", "needed facts are")
        what, command = f"{are} still missing in {path}.", f"secor fill {as_argument(path)}"
    if as_json:
        print_json({"company": "", "stops": [], "next": {"what": what, "command": command}})
    else:
        click.echo(f"{what}\nNext: {command}")


def _no_company(folder: Path, *, as_json: bool) -> None:
    clients = len(list(folder.glob(f"*/{COMPANY}")))
    if clients:
        what, command = f"{clients} companies have their folders in here.", "secor clients status ."
        if clients == 1:
            what = "A company has its folder in here; open that one, or see where all of them are."
    else:
        what, command = f"There is no {COMPANY} in this folder.", "secor init"
    if as_json:
        print_json({"company": "", "stops": [], "next": {"what": what, "command": command}})
        return
    click.echo(f"{what} `secor help` shows all commands.\nNext: {command}")


def _print(found: Road, work: Workspace) -> None:
    from secor_docs.readiness.road import STATE_WORDS

    click.secho(f"{found.company}, {found.as_of}: the road to your SECOR", bold=True)
    wide = max(len(stop.title) for stop in found.stops)
    for stop in found.stops:
        head = f"[{STATE_WORDS[stop.state]:^8}] {stop.title:<{wide}}  {stop.day or ''!s:<10}  "
        blank = " " * len(head)
        if WIDTH - len(head) < _ROOM:  # a narrow window: under the stop, not beside it
            click.echo(f"[{STATE_WORDS[stop.state]:^8}] {stop.title}  {stop.day or ''}".rstrip())
            head = blank = " " * 11
        click.echo(
            textwrap.fill(stop.message, WIDTH, initial_indent=head, subsequent_indent=blank, break_long_words=False)
        )
    click.echo(f"\n{found.next.what}.\nNext: {found.next.command(work.path)}")
