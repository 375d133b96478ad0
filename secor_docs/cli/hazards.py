"""``secor hazards``: the tasks, hazards and controls of the trades, and a company's own assessment."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import FOLDER, JSON, OVERLAY, WIDTH, open_here, print_json
from secor_docs.data_files import Stock
from secor_docs.names import as_argument

if TYPE_CHECKING:
    from secor_docs.program.assessment import TaskAssessment
    from secor_docs.program.hazards import Task, Trade
    from secor_docs.program.risk_matrix import Matrix

KINDS = (("elimination", "Eliminate"), ("engineering", "Engineer"), ("administrative", "Administer"), ("ppe", "PPE"))


@click.group()
def command() -> None:
    """Tasks, hazards and controls by trade, as a start for your formal hazard assessment.

    \b
    Example: secor hazards list --trade framing
    """


@command.command("list")
@click.argument("company", required=False, type=click.Path(path_type=Path))
@click.option("--trade", help="Key of one trade, such as framing.")
@OVERLAY
@JSON
def list_(company: Path | None, trade: str | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """List the trades, the tasks of one trade, or the tasks of a company.

    With COMPANY the tasks are those of its trades, with its own additions, drops and ratings.

    \b
    Example: secor hazards list company.yaml
    """
    from secor_docs.load import load_hazards, load_trade

    if company is not None and trade is not None:
        raise click.UsageError("Give a company or --trade, not both.")
    stock = Stock.of(overlays)
    if company is None and trade is None:
        _print_trades(load_hazards(stock).values(), as_json)
        return
    if company is not None:
        plan = open_here(company, overlays).plan
        matrix, tasks = plan.matrix, tuple(plan.tasks)
    else:
        matrix, tasks = _of_trade(stock, load_trade(stock, trade or ""))
    if as_json:
        print_json([_plain(task) for task in tasks])
        return
    if not tasks:
        click.echo("No tasks: the company file names no trade. `secor hazards list` shows the trades.")
        return
    _print_tasks(tasks)
    click.echo(f"\nRisk before > after controls, on the {matrix.id} matrix:")
    for level in matrix.levels:
        click.echo(
            textwrap.fill(f"{level.level}: {level.action}", WIDTH, initial_indent="  ", subsequent_indent="    ")
        )


@command.command("show")
@click.argument("trade")
@click.argument("task", required=False)
@OVERLAY
@JSON
def show(trade: str, task: str | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Show the hazards, controls and law of a trade, or of one of its tasks.

    \b
    Example: secor hazards show framing stand-walls
    """
    from secor_docs.load import load_matrices, load_trade
    from secor_docs.problems import nearest

    stock = Stock.of(overlays)
    found = load_trade(stock, trade)
    tasks: tuple[Task, ...] = found.tasks
    if task is not None:
        one = found.task(task)
        if one is None:
            ids = [t.id for t in found.tasks]
            hint = nearest(task, [*ids, *(t.task for t in found.tasks)])
            raise click.UsageError(f'{found.name} has no task "{task}". Its tasks are: {", ".join(ids)}.{hint}')
        tasks = (one,)
    if as_json:
        value = tasks[0].model_dump(mode="json") if task is not None else found.model_dump(mode="json")
        print_json(value)
        return
    matrix = next(iter(load_matrices(stock).values()))
    click.echo(f"{found.name} ({found.trade})")
    for each in tasks:
        click.echo("\n".join(_task_lines(each, found, matrix)))


@command.command("new")
@click.argument("trade")
@click.option(
    "--into",
    "folder",
    default=".",
    type=FOLDER,
    help="Your overlay folder; the file goes into its hazard_library folder. Default: this folder.",
)
def new(trade: str, folder: Path) -> None:
    """Write a file for your own trade, or a copy of a trade of ours to make your own.

    A file that is there already is never touched.

    \b
    Example: secor hazards new fencing --into our-templates
    """
    import re

    from secor_docs.load import HAZARDS, trade_keys
    from secor_docs.problems import CouldNotWriteError

    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", trade):
        raise click.UsageError(f'"{trade}" cannot be a key. Use small letters, digits and hyphens, such as fencing.')
    stock = Stock()
    path = folder / HAZARDS / f"{trade}.yaml"
    shipped = stock.find(f"{HAZARDS}/{trade}.yaml") if trade in trade_keys(stock) else None
    name = trade.replace("-", " ").capitalize()
    text = shipped.read_text(encoding="utf-8") if shipped else SKELETON.format(trade=trade, name=name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise click.UsageError(f"{path} is there already; nothing was changed.") from None
    except OSError as error:
        raise CouldNotWriteError(path, error.strerror or str(error)) from error
    click.echo(f"Wrote {path}. Edit it, then check it: secor hazards show {trade} --overlay {as_argument(folder)}")


def _of_trade(stock: Stock, trade: Trade) -> tuple[Matrix, tuple[TaskAssessment, ...]]:
    from secor_docs.load import load_matrices
    from secor_docs.program.assessment import assessment

    matrix = next(iter(load_matrices(stock).values()))
    return matrix, assessment([trade], matrix)


def _plain(task: TaskAssessment) -> dict[str, Any]:
    """A task as plain values: ratings as numbers, levels by their word."""

    def told(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: told(inner) for key, inner in value.items()}
        if isinstance(value, tuple | list):
            return [told(inner) for inner in value]
        if hasattr(value, "level"):
            return value.level
        if hasattr(value, "model_dump"):
            return {**value.model_dump(mode="json"), **({"risk": value.risk} if hasattr(value, "risk") else {})}
        return value

    plain: dict[str, Any] = told(asdict(task))
    return plain


def _print_trades(trades: Iterable[Trade], as_json: bool) -> None:
    rows = [{"trade": t.trade, "name": t.name, "tasks": len(t.tasks)} for t in trades]
    if as_json:
        print_json(rows)
        return
    width = max(len(str(row["trade"])) for row in rows)
    for row in rows:
        click.echo(f"{row['trade']:<{width}}  {row['name']} ({row['tasks']} tasks)")
    click.echo("\nThe tasks of one trade: secor hazards list --trade KEY")


def _print_tasks(tasks: tuple[TaskAssessment, ...]) -> None:
    width = max(len(task.id) for task in tasks)
    trade = ""
    for task in tasks:
        if task.trade != trade:
            trade = task.trade
            click.echo(f"{task.trade_name} ({trade})")
        own = " [our own]" if task.own else ""
        click.echo(f"  {task.id:<{width}}  {task.level.level} > {task.level_after.level}: {task.task}{own}")


def _task_lines(task: Task, trade: Trade, matrix: Matrix) -> Iterator[str]:
    from secor_docs.law.citation import Citation

    yield f"\n{task.task} [{task.id}; {trade.groups[task.group]}]"
    for hazard in task.hazards:
        before, after = matrix.level(hazard.before), matrix.level(hazard.after)
        rated = f"{before.level} {hazard.before.risk} > {after.level} {hazard.after.risk}"
        yield from _wrapped("Hazard", f"{hazard.hazard} ({hazard.type}, {hazard.category}; {rated})")
    for kind, word in KINDS:
        for line in getattr(task.controls, kind):
            yield from _wrapped(word, line)
    if task.law:
        yield from _wrapped("Law", "; ".join(str(Citation.parse(each)) for each in task.law))
    if task.brings:
        yield from _wrapped("Brings", ", ".join(task.brings))


def _wrapped(word: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=f"  {word:<11}", subsequent_indent=" " * 13)


SKELETON = """\
# The tasks of your own trade. Go through them with the workers who do them.
# Then name the trade in company.yaml under `trades:`.
# Severity: 1 first aid, 2 medical treatment, 3 lost time, 4 death or permanent disability.
# Likelihood: 1 unlikely, 2 possible, 3 likely, 4 almost certain.
# Both are rated before controls, and under `after` with all controls in place.
trade: {trade}
name: {name}
# Keys of the activities this trade usually does; they decide which law is on your list.
# `secor legislation list --activity KEY` shows what a key brings.
activities:
  - hand-power-tools
  - manual-handling
# Three to six groups; each becomes one safe work practice.
groups:
  general: General work of the trade
tasks:
  - id: first-task                 # short, in small letters and hyphens, used once
    task: Name the task in a few words
    group: general
    hazards:
      - hazard: Say what could hurt someone, and how
        type: safety               # safety or health
        category: physical         # physical, chemical, biological or psychological
        severity: 3
        likelihood: 2
        after: {{severity: 3, likelihood: 1}}
    controls:                      # in this order; leave out a kind that does not fit
      elimination:
        - What takes the hazard away
      engineering:
        - What stands between the worker and the hazard
      administrative:
        - What the crew does, step by step
      ppe:
        - What is worn
    law: [Code 7, Code 9]          # sections that speak to this task
    # brings: [fall-protection-plan]        # documents this task makes necessary
    # figures:                              # every number in the words above, and the section it rests on
    #   - {{figure: 3 m, rests_on: Code 139}}   # or rests_on: practice
"""
"""What ``new`` writes; it reads without problems as it stands."""
