"""An error that no command foresaw, as a sentence and an exit code; opened only when there is one."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress

from secor_docs import __version__
from secor_docs.files import ASCII_ONLY, unwritable
from secor_docs.problems import fault_of_ours, sentences, with_code

_STOPPED_WRITING = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG, errno.EIO, errno.EACCES, errno.EPERM}
_NOT_OPENED = {
    errno.ENOENT,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.ENAMETOOLONG,
    errno.ELOOP,
    errno.EEXIST,
    errno.ENOTEMPTY,
}


def report(error: Exception, words: Sequence[str]) -> int:
    """Say what happened on the standard error stream, and return the exit code."""
    code, text = explained(error, words)
    if os.environ.get("SECOR_TRACEBACK"):
        text = "".join(traceback.format_exception(error)) + text
    with suppress(OSError):  # nobody listens: the exit code still speaks
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    return code


def explained(error: Exception, words: Sequence[str]) -> tuple[int, str]:
    """The exit code and the sentences for an error that is not one of ours.

    Args:
        error: what reached the command line.
        words: the command as it was typed.
    """
    if isinstance(error, MemoryError):
        return 4, with_code(
            "The computer has no memory left for this. Close other programs, or do less at once.", "S002"
        )
    if isinstance(error, OSError) and error.errno in _STOPPED_WRITING | _NOT_OPENED:
        what = error.filename2 or error.filename or "The output"
        fix = "Check the name, the folder, the room on the disk, and that no other program has the file open."
        text = sentences(f"{what}: {error.strerror}", fix)
        return (4, with_code(text, "F004")) if error.errno in _STOPPED_WRITING else (3, with_code(text, "F003"))
    if isinstance(error, UnicodeEncodeError) and any(map(_is_lone, error.object[error.start : error.end])):
        return 3, with_code(
            "What was typed, or a file's name, holds bytes that are no letters. Type it again; rename the file.", "S003"
        )
    if isinstance(error, UnicodeEncodeError) and unwritable(error.object):
        return 3, with_code(f'A file has "{unwritable(error.object)}" in its name, and {ASCII_ONLY}.', "F003")
    if isinstance(error, ImportError) and not (error.name or "secor_docs").startswith("secor_docs"):
        return 70, with_code(f"A part the program needs is missing: {error.name}. Install secor_docs again.", "S004")
    return 70, with_code(_fault_of_ours(error, words), "S001")


def _fault_of_ours(error: Exception, words: Sequence[str]) -> str:
    file = getattr(error, "filename", None) or next(filter(os.path.exists, words), "")
    on = f" while working on {file}" if file else ""
    command = " ".join(_without_values(words))
    return (
        f"A fault of ours, not yours: secor {__version__} stopped at `secor {command}`{on} "
        f"({fault_of_ours(error)}). Please report this line to whoever gave you the program; "
        "SECOR_TRACEBACK=1 shows where it happened."
    )


def _without_values(words: Sequence[str]) -> Iterator[str]:
    """The names of command and options as typed; values may be a company's, and stay out of a report."""
    import click

    from secor_docs.cli.commands import group

    command: click.Command | None = group
    for word in words:
        found = command.get_command(click.Context(group), word) if isinstance(command, click.Group) else None
        if found is not None:
            command = found
            yield word
        elif word.startswith("-"):
            yield word.split("=")[0]


def _is_lone(letter: str) -> bool:
    return "\ud800" <= letter <= "\udfff"
