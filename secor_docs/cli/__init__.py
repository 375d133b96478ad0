"""The command line: the only room that prints, exits and asks what day it is.

Each command lives in a module of its own, opened only when it is called, so that ``secor --help`` costs
little more than click.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import Any

import click

from secor_docs import __version__

COMMANDS = {
    "init": "Ask some questions and write your company.yaml.",
    "check": "Say what is wrong or still missing in company.yaml.",
    "plan": "Show which documents a company gets, and why.",
    "build": "Make the binder.",
    "tracker": "Make or check the tracker spreadsheet.",
    "log": "Log a dated record, list, import or correct records.",
    "ready": "Say whether the evaluation may be started, and what is missing.",
    "todo": "What is due in the next weeks, as a list or a calendar file.",
    "start": "The gate before the Evaluation Tool.",
    "coverage": "Each evaluation question with its documents, records and holes.",
    "evaluation": "The question set, the worksheet, its result and the action plan.",
    "sample": "Draw records to pull from the binder, and count what is found.",
    "pack": "One zip with binder, tracker and evidence; and its check.",
    "lint": "Find leftovers, old law and other faults in any Word binder.",
    "legislation": "The law that applies, and why.",
    "hazards": "Tasks, hazards and controls by trade.",
    "templates": "List, show, build and export the document templates.",
    "clients": "Packages for many clients: build, compare, see where they stand.",
    "overlay": "Check your own templates and data before a run.",
    "lock": "Freeze an approved package.",
    "verify": "Name any file of a locked package that differs.",
    "cache": "Empty the cache of compiled templates.",
    "schema": "Print the JSON Schema of company.yaml for editors.",
}
"""Every command with its one line; the module of the same name holds it as ``command``."""


class _Commands(click.Group):
    """Opens a command's module when the command is called, not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"secor_docs.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from secor_docs.problems import nearest

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f'There is no command "{args[0]}".{nearest(args[0], COMMANDS)}')
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="secor")
def group() -> None:
    """Health and safety binders for small Alberta contractors working towards a SECOR.

    Begin with `secor init`, then `secor check company.yaml` and `secor build company.yaml`.

    \b
    Example: secor build company.yaml -o binders
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap


def today() -> date:
    """Today's date; nothing below the command line asks for it."""
    return date.today()  # noqa: DTZ011 - the user's own calendar day is what counts on paper


def main(args: Sequence[str] | None = None) -> Any:
    """Run the command line; every error becomes a sentence and an exit code."""
    from secor_docs.problems import SecorError

    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a name in it (cp1252 on Windows) prints a question mark, not a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = group(args=list(args) if args is not None else None, prog_name="secor", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was changed.", err=True)
        code = 130
    except SecorError as error:
        click.echo(str(error), err=True)
        code = error.exit_code
    except BrokenPipeError:
        code = 0
    if args is None:
        sys.exit(code if isinstance(code, int) else 0)
    return code
