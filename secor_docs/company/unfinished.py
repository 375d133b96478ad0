"""A company file that cannot be opened yet: what is only not filled in, apart from what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secor_docs.company.questions import questions, value_at
from secor_docs.problems import InputWrongError, Problem
from secor_docs.yamlfile import Path_, dotted, parse_yaml

NOTHING_WRITTEN = frozenset({"Y011", "Y013", "Y020"})
"""The kinds of fault of a value, a list or a block that is not there."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What stands in the way of opening a company file.

    Attributes:
        missing: how many needed facts are not filled in yet.
        faults: what is written and wrong, in the order of the file.
    """

    missing: int
    faults: tuple[Problem, ...]


def unfinished(problems: Sequence[Problem], text: str, name: str) -> Unfinished:
    """Tell the problems of a file apart: what ``secor fill`` asks for, and what must be mended first.

    Args:
        problems: why the file cannot be opened.
        text: its text.
        name: its name for messages.
    """
    try:
        data = parse_yaml(text, name).data
    except InputWrongError:
        return Unfinished(0, tuple(problems))
    asked = questions(data if isinstance(data, dict) else {}) if data is None or isinstance(data, dict) else ()
    missing = [question.path for question in asked if question.needed]
    faults = [p for p in problems if p.code not in NOTHING_WRITTEN or not not_filled_in(p.field, missing, data)]
    return Unfinished(len(missing), tuple(faults))


def not_filled_in(field: str, missing: Iterable[Path_], data: object) -> bool:
    """Whether a fault is that a needed fact, or the block or list it belongs to, is not there.

    Args:
        field: the field with the fault.
        missing: the needed facts that are not filled in.
        data: the plain values of the file.
    """
    around = ((*path[:end],) for path in missing for end in range(len(path) + 1))
    return any(dotted(part) == field and value_at(data, part) in (None, "", [], {}) for part in around)


def within(field: str, other: str) -> bool:
    """Whether a field is another one, or lies inside it."""
    return field == other or field.startswith((f"{other}.", f"{other}["))
