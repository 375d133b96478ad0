"""The command line: the only room that prints, exits and asks what day it is.

Each command lives in a module of its own, opened only when it is called, so that ``secor --help`` costs
little more than click.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from typing import Any


def today() -> date:
    """Today's date; nothing below the command line asks for it."""
    return date.today()  # noqa: DTZ011 - the user's own calendar day is what counts on paper


def main(args: Sequence[str] | None = None) -> Any:
    """Run the command line; every error becomes a sentence and an exit code."""
    words = list(sys.argv[1:] if args is None else args)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a name in it (cp1252 on Windows) prints a question mark, not a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = _run(words)
    except BrokenPipeError:
        code = 0
    if args is None:
        sys.exit(code if isinstance(code, int) else 0)
    return code


def _run(words: list[str]) -> Any:
    import click

    from secor_docs.cli.commands import group
    from secor_docs.problems import SecorError

    try:
        return group(args=words, prog_name="secor", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was changed.", err=True)
        return 130
    except SecorError as error:
        click.echo(str(error), err=True)
        return error.exit_code
