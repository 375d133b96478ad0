"""The command line: the only room that prints, exits and asks what day it is.

Each command lives in a module of its own, opened only when it is called, so that ``secor --help`` costs
little more than click.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any


def today() -> date:
    """Today's date; nothing below the command line asks for it."""
    return date.today()  # noqa: DTZ011 - the user's own calendar day is what counts on paper


def now() -> datetime:
    """Today's date and the time, for what is noted as entered."""
    return datetime.combine(today(), datetime.now().time())  # noqa: DTZ005 - as above


def main(args: Sequence[str] | None = None) -> Any:
    """Run the command line; every error becomes a sentence and an exit code."""
    words = list(sys.argv[1:] if args is None else args)
    if args is None and words[:1] not in (["--help"], ["-h"], ["--version"]):
        _quiet()  # loads what these can do without
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a name in it (cp1252 on Windows) prints a question mark, not a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    code = _guarded(words)
    if args is None:
        sys.exit(code if isinstance(code, int) else 0)
    return code


def _quiet() -> None:
    """Warnings, log lines and tracebacks of threads are for developers, whom SECOR_TRACEBACK shows them."""
    if os.environ.get("SECOR_TRACEBACK"):
        return
    import logging
    import threading
    import warnings

    warnings.simplefilter("ignore")
    logging.lastResort = None
    threading.excepthook = lambda _: None
    sys.unraisablehook = lambda _: None


def _guarded(words: list[str]) -> Any:
    try:
        code = _run(words)
        sys.stdout.flush()  # a full disk or a closed pipe is found here, not at the interpreter's end
    except BrokenPipeError:  # `secor plan | head`: who reads has read enough
        code = 0
        _drop_output()
    except Exception as error:  # noqa: BLE001 - the last handler: no traceback ever reaches a user
        from secor_docs.cli.unexpected import report

        code = report(error, words)
        if isinstance(error, OSError) and not error.filename:
            _drop_output()
    return code


def _drop_output() -> None:
    """What is left to print goes nowhere, so that the interpreter does not fail once more on its way out."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(words: list[str]) -> Any:
    import click

    from secor_docs.cli.commands import group

    try:
        return group(args=words, prog_name="secor", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. No file was left half written.", err=True)
        return 130
    except SystemExit:
        if type(sys.stdout).__name__.endswith("PacifyFlushWrapper"):  # click's answer to a closed pipe
            return 0
        raise
    except Exception as error:
        from secor_docs.problems import SecorError

        if not isinstance(error, SecorError):
            raise
        click.echo(str(error), err=True)
        return error.exit_code
