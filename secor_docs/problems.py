"""What is wrong, where, and what to write instead: problems are values, errors carry them.

A reader collects every :class:`Problem` it meets and raises once, so that a person fixes a file in one
go. Each error class knows the exit code of the command line (``docs/architecture.md``):
0 fine, 1 not ready or findings, 2 usage, 3 input wrong, 4 could not write.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: a file and line, a sheet and cell, or a document and paragraph.

    Attributes:
        file: name of the file as the user knows it.
        line: line number from 1, or 0 when no line can be named.
        spot: the place inside a Word or Excel file, such as ``Log!C17`` or ``header, paragraph 2``.
    """

    file: str
    line: int = 0
    spot: str = ""

    def __str__(self) -> str:
        """``company.yaml:12``, ``tracker.xlsx: Log!C17`` or ``flha.docx: paragraph 4``."""
        if self.spot:
            return f"{self.file}: {self.spot}"
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in something a person wrote.

    Attributes:
        place: where it stands.
        field: the key, column or name it concerns; may be empty.
        message: what was found.
        fix: what to write instead.
    """

    place: Place
    field: str
    message: str
    fix: str

    def __str__(self) -> str:
        """One line: ``company.yaml:12: employees[2].hire_date: found "soon". Write a date …``."""
        field = f"{self.field}: " if self.field else ""
        return f"{self.place}: {field}{self.message.rstrip('.')}. {self.fix}".rstrip()

    def as_json(self) -> dict[str, str | int]:
        """The same as plain values for ``--json``."""
        return {
            "file": self.place.file,
            "line": self.place.line,
            "spot": self.place.spot,
            "field": self.field,
            "message": self.message,
            "fix": self.fix,
        }


class SecorError(Exception):
    """The base of everything the program reports to a person instead of a traceback."""

    exit_code = 3


class InputWrongError(SecorError):
    """Something a person wrote cannot be used; carries all problems at once."""

    exit_code = 3

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class TellingError(ValueError):
    """A value that cannot be used, told where only the value is known; whoever knows its place makes a Problem of it.

    A validator of a model may raise it: pydantic carries it along, and ``yamlfile`` adds file, line and field.

    Attributes:
        message: what was found.
        fix: what to write instead; may be empty where the reader knows better.
    """

    def __init__(self, message: str, fix: str = "") -> None:
        self.message, self.fix = message, fix
        super().__init__(f"{message.rstrip('.')}. {fix}".rstrip())


class CouldNotReadError(SecorError):
    """A file the user named is not there, or may not be read."""

    exit_code = 3

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} could not be read: {reason}. Check the name and the folder.")


class NotReadyError(SecorError):
    """The input is sound, yet what was asked for may not be done with it."""

    exit_code = 1


class CouldNotWriteError(SecorError):
    """The disk, or a program holding a file, stopped us. What was there before still stands."""

    exit_code = 4

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}. Nothing was changed.")


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``' Did you mean "x"?'`` for the closest known word, or an empty string."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def one_of(word: str, known: Iterable[str], between: str = ", ") -> str:
    """``Write one of: framing, roofing. Did you mean "framing"?``."""
    known = list(known)
    return f"Write one of: {between.join(known)}.{nearest(word, known)}"
