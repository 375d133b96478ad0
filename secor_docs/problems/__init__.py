"""What is wrong, where, and what to write instead: problems are values, errors carry them.

A reader collects every :class:`Problem` it meets and raises once, so that a person fixes a file in one
go. Each kind of problem has a code, which ``codes.yaml`` explains; each error class knows the exit code
of the command line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field as field_of
from difflib import get_close_matches
from typing import Self

IN_JOURNAL = 5
"""Exit code of a command whose row could not be written into the tracker yet; it is safe in the journal."""

EXIT_CODES = {
    0: "fine",
    1: "not ready, or findings",
    2: "the command was not understood",
    3: "something in a file, or typed, is wrong",
    4: "could not write",
    IN_JOURNAL: "waits in the journal",
    70: "a fault of ours",
    130: "stopped with Ctrl-C",
}
"""What the command line's exit codes mean; README and docs/codes.md say the same."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something is: a file and line, a sheet and cell, or a document and paragraph.

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
        place: where it is.
        field: the key, column or name it concerns; may be empty.
        message: what was found.
        fix: what to write instead.
        code: the kind of fault, such as ``Y005``; ``secor explain Y005`` says more.
    """

    place: Place
    field: str
    message: str
    fix: str
    code: str = field_of(default="", kw_only=True)

    def __str__(self) -> str:
        """One line: ``company.yaml:12: employees[2].hire_date: found "soon". Write a date … [Y020]``."""
        field = f"{self.field}: " if self.field else ""
        return with_code(f"{self.place}: {sentences(f'{field}{self.message}', self.fix)}", self.code)

    def as_json(self) -> dict[str, str | int]:
        """The same as plain values for ``--json``."""
        return {
            "code": self.code,
            "file": self.place.file,
            "line": self.place.line,
            "spot": self.place.spot,
            "field": self.field,
            "message": self.message,
            "fix": self.fix,
        }


class SecorError(Exception):
    """The base of everything the program reports to a person instead of a traceback.

    Attributes:
        message: what happened and what to do, as a person reads it.
        code: the kind of fault, such as ``F001``.
    """

    exit_code = 3
    code = ""

    def __init__(self, message: str, code: str = "") -> None:
        self.message, self.code = message, code or self.code
        super().__init__(with_code(message, self.code))


class InputWrongError(SecorError):
    """Something a person wrote cannot be used; carries all problems at once."""

    exit_code = 3

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def of(cls, place: Place, field: str, message: str, fix: str, *, code: str = "") -> Self:
        """The error of a single problem."""
        return cls([Problem(place, field, message, fix, code=code)])


def refuse_any(problems: Iterable[Problem]) -> None:
    """Raise all problems at once, each once, where there are any."""
    if found := set(problems):
        raise InputWrongError(found)


@contextmanager
def collected(problems: list[Problem]) -> Iterator[None]:
    """What is read inside may be wrong: its problems are added to the others, and reading goes on."""
    try:
        yield
    except InputWrongError as error:
        problems.extend(error.problems)


class TellingError(ValueError):
    """A value that cannot be used, reported where only the value is known; whoever knows its place makes a Problem of it.

    A validator of a model may raise it: pydantic carries it along, and ``yamlfile`` adds file, line and field.

    Attributes:
        message: what was found.
        fix: what to write instead; may be empty where the reader knows better.
        code: the kind of fault; the Problem takes it over.
    """

    def __init__(self, message: str, fix: str = "", *, code: str = "") -> None:
        self.message, self.fix, self.code = message, fix, code
        super().__init__(sentences(message, fix))


class CouldNotReadError(SecorError):
    """A file the user named is not there, or may not be read."""

    exit_code = 3
    code = "F001"

    def __init__(self, path: object, reason: str, fix: str = "Check the name and the folder.") -> None:
        super().__init__(f"{path} could not be read: {sentences(reason, fix)}")


class NotReadyError(SecorError):
    """The input is sound, yet what was asked for may not be done with it."""

    exit_code = 1


class CouldNotWriteError(SecorError):
    """The disk, or a program holding a file, stopped us. What was there before is unchanged."""

    exit_code = 4
    code = "F002"

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}. Nothing was changed.")


def fault_of_ours(error: BaseException) -> str:
    """What a person can report of an error that no one foresaw: its kind, and the last line of ours that ran."""
    at, trace = "code not ours", error.__traceback__
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "")
        if module.startswith("secor_docs"):
            at = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} in {at}"


def sentences(message: str, fix: str) -> str:
    """What was found and what to write, as two sentences."""
    return f"{message.rstrip('.')}. {fix}".rstrip()


def with_code(text: str, code: str) -> str:
    """A message with the code that ``secor explain`` explains."""
    return f"{text} [{code}]" if code else text


def short(value: object, most: int = 60) -> str:
    """A value as a message repeats it: on one line, and with an ellipsis where it is cut."""
    text = " ".join(str(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``' Did you mean "x"?'`` for the closest known word, or an empty string."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


def one_of(word: str, known: Iterable[str], between: str = ", ") -> str:
    """``Write one of: framing, roofing. Did you mean "framing"?``."""
    known = list(known)
    return f"Write one of: {between.join(known)}.{nearest(word, known)}"
