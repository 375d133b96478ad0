"""What commands share: the company they open, their options, and how they answer."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

import secor_docs.cli
from secor_docs.dates import DAY_FIX, read_day
from secor_docs.problems import InputWrongError, TellingError, sentences

if TYPE_CHECKING:
    from secor_docs.readiness.counting import ReadingId
    from secor_docs.workspace import Workspace

_WIDEST, _NARROWEST = 96, 40


def terminal_width() -> int:
    """As wide as the terminal is, within reason; where nobody watches, the widest."""
    if not (sys.stdout.isatty() or "COLUMNS" in os.environ):
        return _WIDEST
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))


WIDTH = terminal_width()
"""Letters in a line of what commands print."""

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_HERE = "."


def file_option(*names: str, help: str, metavar: str = "FILE", exists: bool = False) -> Decorator:  # noqa: A002 - click's word
    """An option that names a file."""
    return click.option(
        *names, type=click.Path(dir_okay=False, exists=exists, path_type=Path), metavar=metavar, help=help
    )


FOLDER = click.Path(file_okay=False, path_type=Path)
FOLDER_THERE = click.Path(exists=True, file_okay=False, path_type=Path)


def folder_option(*names: str, default: str, help: str) -> Decorator:  # noqa: A002 - click's word
    """An option that names a folder, which has a usual name."""
    return click.option(*names, type=FOLDER, default=Path(default), show_default=True, help=help)


OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    metavar="FOLDER",
    type=FOLDER_THERE,
    help="A folder with your own templates, hazards or legislation; searched first.",
)
TRACKER = file_option("--tracker", "tracker", help="The tracker, when it is not tracker.xlsx next to the company file.")


class DayType(click.ParamType[date]):
    """A day as ``dates`` reads it everywhere; what can be read in two ways is refused with both readings."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day."""
        try:
            day = read_day(value, numbers=False)
        except TellingError as error:
            self.fail(str(error), param, ctx)
        return day or self.fail(sentences('found "", which is no date', DAY_FIX), param, ctx)


DAY = DayType()
AS_OF = click.option(
    "--as-of",
    "as_of",
    type=DAY,
    metavar="DATE",
    help='The day the evaluation is to start, such as 2026-12-01. Default: the "As of" typed in the tracker, else today.',
)
BINDER = click.option(
    "--binder",
    type=FOLDER,
    metavar="FOLDER",
    help="The company's binder; the one in binders/, next to the company file or here, when left out.",
)
READING = click.option(
    "--reading",
    type=click.Choice(["strict", "calendar", "whole", "days"]),
    default="strict",
    show_default=True,
    help="Which reading of the three months decides; strict asks for all three.",
)
WITHOUT_NAMES = click.option(
    "--without-names", is_flag=True, help="Roles and numbers (worker 1) in place of people's names, in every form."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON for another program.")


class CompanyCommand(click.Command):
    """A command whose first argument is the company: a folder, its file, or nothing for the folder one is in."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the present folder where no company is named."""
        if not ctx.resilient_parsing and self._company_left_out(args):
            args = [_HERE, *args]
        return super().parse_args(ctx, args)

    def _company_left_out(self, args: Sequence[str]) -> bool:
        options: list[click.Parameter] = [param for param in self.params if isinstance(param, click.Option)]
        loose = {"allow_extra_args": True, "ignore_unknown_options": True}
        probe = click.Command(None, params=options, context_settings=loose, add_help_option=False)
        named = probe.make_context(self.name, list(args), resilient_parsing=True).args
        most = sum(isinstance(param, click.Argument) for param in self.params)
        return not named or (len(named) < most and not names_company(named[0]))


def names_company(text: str) -> bool:
    """Whether a word of the command line means a company rather than what comes after it."""
    return text.lower().endswith((".yaml", ".yml")) or Path(text).is_dir()


def on_company(*, tracker: bool = False, as_of: bool = False, names: bool = False, json: bool = False) -> Decorator:
    """Open the company a command is about and hand it over as ``work``, declared once for all commands.

    Args:
        tracker: also ``--tracker``.
        as_of: also ``--as-of``.
        names: also ``--without-names``.
        json: also ``--json``, handed over as ``as_json``.
    """
    shared = [AS_OF] * as_of + [TRACKER] * tracker + [OVERLAY] + [WITHOUT_NAMES] * names + [JSON] * json
    company = click.argument("company", type=click.Path(path_type=Path), metavar="[COMPANY]")

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def opened(company: Path, overlays: tuple[Path, ...], **given: Any) -> Any:
            day: date | None = given.pop("as_of", None)
            named = given.pop("tracker", None)
            with_names = not given.pop("without_names", False)
            return function(work=open_here(company, overlays, named, day, with_names=with_names), **given)

        own = list(getattr(function, "__click_params__", ()))
        opened.__click_params__ = []  # type: ignore[attr-defined] # where click collects them, the last one first
        for option in reversed(shared):
            option(opened)
        opened.__click_params__ += own  # type: ignore[attr-defined]
        return company(opened)

    return decorate


def open_here(
    company: Path,
    overlays: Sequence[Path] = (),
    tracker: Path | None = None,
    as_of: date | None = None,
    *,
    with_names: bool = True,
) -> Workspace:
    """A company opened today."""
    from secor_docs.workspace import open_company

    here = None if str(company) == _HERE else company
    today = secor_docs.cli.today()
    return open_company(here, today=today, overlays=overlays, tracker=tracker, as_of=as_of, with_names=with_names)


def looked_at(work: Workspace, *, problems: bool = True, unread: bool = False, anew: bool = False) -> Workspace:
    """The company with what waited written into its tracker; what one should know of the tracker is printed.

    Where its Log as a whole could not be read, nothing can be judged: that is said, and the command ends with 3.

    Args:
        work: the company.
        problems: also print what cannot be read in it.
        unread: go on where the Log could not be read; the command says so itself.
        anew: read every evidence file, and trust nothing that an earlier run has read.
    """
    work.write_waiting()
    if anew:
        work.read_evidence()
    for remark in (*work.remarks, *(f"! {problem}" for problem in work.problems if problems)):
        click.echo(remark, err=True)
    if work.tracker.unread and not unread:
        from secor_docs.readiness.headline import not_judged

        click.echo(not_judged(work.tracker.file, work.tracker.unread), err=True)
        end(InputWrongError.exit_code)
    return work


def readings(reading: str) -> tuple[ReadingId, ...]:
    """The readings of the three months that ``--reading`` asks for; empty for all."""
    from secor_docs.readiness.counting import READINGS

    return tuple(one for one in READINGS if one == reading)


def print_json(value: object) -> None:
    """Print an answer for another program."""
    click.echo(json.dumps(value, indent=1, ensure_ascii=False))


def end(code: int) -> NoReturn:
    """End the command with an exit code: 0 fine, 1 not ready or findings; faults are raised as errors instead."""
    click.get_current_context().exit(code)


def wrap(text: str, indent: int) -> None:
    """Print a paragraph, its later lines set in; citations and paths stay whole."""
    pad = " " * indent
    wrapper = textwrap.TextWrapper(WIDTH, pad, f"{pad}  ", break_long_words=False, break_on_hyphens=False)
    click.echo(wrapper.fill(text))
