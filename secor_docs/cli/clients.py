"""``secor clients``: packages for many clients."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import (
    AS_OF,
    FOLDER,
    FOLDER_THERE,
    JSON,
    OVERLAY,
    WITHOUT_NAMES,
    end,
    file_option,
    folder_option,
    print_json,
)
from secor_docs.names import as_argument
from secor_docs.values import number_of

if TYPE_CHECKING:
    from secor_docs.clients.package import Outcome
    from secor_docs.clients.portfolio import ClientStatus
    from secor_docs.clients.roster import Client

CLIENTS = click.argument("where", type=click.Path(exists=True, path_type=Path), metavar="FOLDER")


@click.group(short_help="Packages for many clients.")
def command() -> None:
    """Packages for many clients: build them, see what changed, see where they stand.

    \b
    Example: secor clients build clients -o packages
    """


@command.command()
@CLIENTS
@folder_option("-o", "--out", default="packages", help="Folder for the packages; each client gets a folder in it.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes at work at the same time; as many as the machine has cores when left out.",
)
@click.option("--client", "chosen", multiple=True, metavar="KEY", help="Only this client; may be given again.")
@click.option("--only", multiple=True, metavar="ID", help="Only this document; may be given again.")
@click.option(
    "--changed/--all", "changed", default=True, help="Only packages whose inputs changed, or all of them again."
)
@click.option("--draft/--final", "draft", default=True, help="As in `secor build`.")
@click.option(
    "--scheduler", metavar="ADDRESS", help="Make the packages on a Dask cluster, such as tcp://10.0.0.5:8786."
)
@click.option("--zip", "as_zip", is_flag=True, help="Also a zip file of each package, to send.")
@OVERLAY
@JSON
def build(
    where: Path,
    out: Path,
    jobs: int | None,
    chosen: tuple[str, ...],
    only: tuple[str, ...],
    changed: bool,
    draft: bool,
    scheduler: str | None,
    as_zip: bool,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Make the package of every client in FOLDER whose inputs changed.

    FOLDER holds one folder for each client with its company.yaml, or is a text file that lists them. The
    fault of one client stops no other. Stop it at any time with Ctrl-C: what is done is whole, and the next
    run goes on from there.

    \b
    Example: secor clients build clients -o packages --overlay my-office
    Example: secor clients build clients --jobs 4 --zip
    """
    from secor_docs.cli import today
    from secor_docs.clients.roster import SHARED, find_clients, picked
    from secor_docs.clients.run import Wanted, due, run

    if scheduler is not None:  # other machines stand in other folders
        where, out, overlays = where.resolve(), out.resolve(), tuple(path.resolve() for path in overlays)
    everybody = find_clients(where)
    clients = picked(everybody, chosen)
    shared = (where if where.is_dir() else where.parent) / SHARED
    wanted = Wanted(out, overlays, not draft, only, as_zip, not changed, shared, today())
    due_now = due(clients, wanted)
    outcomes: list[Outcome] = []
    stopped = False
    workers = min(jobs or os.cpu_count() or 1, max(len(due_now), 1))
    with ExitStack() as stack:
        tell = stack.enter_context(_progress(len(due_now), quiet=as_json))
        executor, at_once = None, 0
        if scheduler is not None and due_now:
            from secor_docs.clients.cluster import cluster

            executor, at_once = stack.enter_context(cluster(scheduler))
        made = run(everybody, due_now, wanted, workers=workers, cluster=executor, side_by_side=at_once)
        try:
            # Closed before the clusters and the bar are: packages under way are finished first.
            for outcome in stack.enter_context(closing(made)):
                outcomes.append(outcome)
                tell(outcome.key)
        except KeyboardInterrupt:
            stopped = True
    rest = [client for client in clients if client not in due_now]
    left = len(due_now) - len(outcomes) if stopped else 0
    again = [f"--overlay {as_argument(folder)}" for folder in overlays]
    next_ = " ".join(["secor clients status", as_argument(where), f"-o {as_argument(out)}", *again])
    _finish(out, outcomes, rest, next_, stopped=left, as_json=as_json)


@command.command()
@click.argument("packages", type=FOLDER_THERE, metavar="PACKAGES")
@click.argument("older", required=False, metavar="[OLDER]", type=FOLDER_THERE)
@file_option("--html", help="Write one HTML file that opens without a network.")
@click.option(
    "--letters", type=FOLDER, metavar="FOLDER", help="Write a Word letter to each client whose binder changed."
)
@OVERLAY
@JSON
def diff(
    packages: Path,
    older: Path | None,
    html: Path | None,
    letters: Path | None,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Say what the last build of each client changed, paragraph by paragraph, and why.

    With a second folder: what differs from the packages in it, such as a copy from last year.

    \b
    Example: secor clients diff packages
    Example: secor clients diff packages packages-2025 --html changes.html --letters letters
    """
    from dataclasses import asdict

    from secor_docs.merge.changes import as_html, as_text, changes_of_folders, kept_changes

    found = kept_changes(packages) if older is None else changes_of_folders(older, packages)
    if html is not None:
        from secor_docs.files import write_whole

        write_whole(html, as_html(found).encode())
    if letters is not None:
        from secor_docs.cli import today
        from secor_docs.clients.letter import write_letters
        from secor_docs.data_files import Stock

        write_letters(letters, packages, found, today(), Stock.of(overlays))
    if as_json:
        shown = {key: [asdict(change) for change in changes] for key, changes in found.items()}
        print_json(shown)
    elif html is None and letters is None:
        for line in as_text(found):
            click.echo(line)
    else:
        changed = sum(map(bool, found.values()))
        click.echo(f"{_many(changed)} with changes.")
        for path in filter(None, (html, letters)):
            click.echo(f"Written: {path}")


@command.command()
@CLIENTS
@folder_option("-o", "--packages", default="packages", help="Folder of the packages.")
@AS_OF
@click.option(
    "--weeks", type=click.IntRange(1, 104), default=13, show_default=True, help="How far ahead the calendar looks."
)
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes at work at the same time.")
@click.option("--client", "chosen", multiple=True, metavar="KEY", help="Only this client; may be given again.")
@file_option("--xlsx", help="Write a workbook.")
@file_option("--html", help="Write an HTML file.")
@file_option("--ics", help="Write one calendar file of everything due for all clients.")
@OVERLAY
@WITHOUT_NAMES
@JSON
def status(
    where: Path,
    packages: Path,
    as_of: date | None,
    weeks: int,
    jobs: int | None,
    chosen: tuple[str, ...],
    xlsx: Path | None,
    html: Path | None,
    ics: Path | None,
    overlays: tuple[Path, ...],
    without_names: bool,
    as_json: bool,
) -> None:
    """Say where every client stands: ready or not, earliest start, what ends, what is overdue.

    The tracker of a client is the tracker.xlsx next to its company.yaml; rows that wait next to it count. Nothing is
    changed. The figures are those of `secor ready` for each client; "Unfilled" are the facts `secor check` finds missing.

    Ends with 3 when a client has a fault; the others are shown all the same.

    \b
    Example: secor clients status clients
    Example: secor clients status clients --as-of 2026-12-01 --xlsx status.xlsx --ics due.ics
    """
    from secor_docs.cli import today
    from secor_docs.clients.portfolio import StatusRequest, all_due, as_page, as_values, as_workbook, look_at_all
    from secor_docs.clients.roster import find_clients, picked
    from secor_docs.files import write_produced, write_whole

    day = as_of or today()
    clients = picked(find_clients(where), chosen)
    looks = [StatusRequest(client, packages, today(), as_of, weeks, overlays, not without_names) for client in clients]
    found: list[ClientStatus] = []
    with _progress(len(looks), quiet=as_json) as tell:
        for one in look_at_all(looks, min(jobs or os.cpu_count() or 1, len(looks))):
            found.append(one)
            tell(one.key)
    if xlsx is not None:
        write_produced(xlsx, as_workbook(found))
    if html is not None:
        write_whole(html, as_page(found, day).encode())
    if ics is not None:
        from secor_docs.readiness.calendar_file import calendar

        write_whole(ics, calendar(all_due(found), "all clients", day))
    if as_json:
        print_json([as_values(one) for one in found])
    else:
        for line in _standing(found):
            click.echo(line)
        for path in filter(None, (xlsx, html, ics)):
            click.echo(f"Written: {path}")
    end(3 if any(one.state == "faults" for one in found) else 0)


def _standing(found: list[ClientStatus]) -> Iterator[str]:
    width = max(len(one.key) for one in found)
    yield f"{'Client':{width}}  State      Earliest    Missing  Ends  Overdue  Holes  Unfilled  Waiting  Package"
    for one in found:
        yield (
            f"{one.key:{width}}  {one.state:9}  {one.earliest or '-'!s:10}  {len(one.missing):7}  {len(one.ending):4}"
            f"  {len(one.overdue):7}  {len(one.holes):5}  {one.gaps:8}  {one.waiting:7}  {one.package}"
        )
    for one in found:
        yield from (f"\n{one.key}: {remark}" for remark in one.remarks)
    for one in found:
        if one.state == "faults":
            yield f"\n{one.key}:\n" + "\n".join(f"  {line}" for line in one.message.splitlines())
        if one.unreadable:
            cells = number_of(len(one.unreadable), "problem")
            where = "in the tracker and its evidence; what cannot be read is not counted"
            yield f"\n{one.key}: {cells} {where}. See `secor tracker check`."


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[str], None]]:
    """A bar with rate and remaining time on a terminal; nothing where nobody watches."""
    if quiet or not total or not sys.stderr.isatty():
        yield lambda _name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Starting".ljust(40), total=total, rate="")

        def tell(name: str) -> None:
            speed = bar.tasks[task].speed
            rate = f"{speed * 60:.0f} a minute" if speed else ""
            bar.update(task, advance=1, description=name[:40].ljust(40), rate=rate)

        yield tell


def _finish(out: Path, made: list[Outcome], rest: list[Client], next_: str, *, stopped: int, as_json: bool) -> None:
    """The summary, the workbook where there is news, and the exit code."""
    if not made and not stopped:
        # Nothing to do must cost nothing: no package is opened and no file written.
        from secor_docs.clients.lock import is_locked

        locked = {client.key for client in rest if is_locked(out / client.key)}
        shown = [{"key": one.key, "state": "locked" if one.key in locked else "unchanged"} for one in rest]
        if as_json:
            print_json(shown)
        else:
            more = f", {len(locked)} locked" if locked else ""
            click.echo(f"Nothing to do: {_many(len(rest) - len(locked))} unchanged{more} in {out}.")
        return
    from secor_docs.clients.package import passed_over, values
    from secor_docs.clients.report import write_report

    outcomes = sorted([*made, *(passed_over(out, client) for client in rest)], key=lambda one: one.key)
    if as_json:
        print_json([values(outcome) for outcome in outcomes])
    else:
        for line in _summary(outcomes):
            click.echo(line)
    # Last: Excel may hold the workbook, and what was done must be reported all the same.
    report = write_report(out, outcomes)
    if not as_json:
        click.echo(f"The table of all clients: {report}")
        if not stopped:
            click.echo(f"Next: {next_}")
    if stopped:
        click.echo(f"Stopped with {_many(stopped)} to go. What is done is whole; run it again to go on.", err=True)
        end(130)
    if any(outcome.problems for outcome in made):
        end(3)


def _many(number: int) -> str:
    return f"{number} client{'' if number == 1 else 's'}"


def _summary(outcomes: list[Outcome]) -> Iterator[str]:
    width = max(len(outcome.key) for outcome in outcomes)
    yield f"{'Client':{width}}  Package    Documents  Gaps  Written  Edited  To decide  Earliest start"
    for o in outcomes:
        yield (
            f"{o.key:{width}}  {o.state:9}  {o.documents:9}  {o.gaps:4}  {o.written:7}  {o.edited:6}  {o.conflicts:9}"
            f"  {o.earliest or '-'}"
        )
    for outcome in outcomes:
        if outcome.problems:
            why = "names another client, and was not put in place" if outcome.state == "leak" else "was not made"
            yield f"\n{outcome.key}: the package {why}. One made before is still there."
            yield from (f"  {line}" for line in outcome.problems)
    states = [outcome.state for outcome in outcomes]
    words = {"faults": "with faults", "leak": "stopped for a leak"}
    yield "\n" + ", ".join(f"{states.count(s)} {words.get(s, s)}" for s in dict.fromkeys(states)) + "."
