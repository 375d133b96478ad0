"""One cell as a person typed it: the value it holds, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from secor_docs import scopes
from secor_docs.dates import read_day, read_yes_no
from secor_docs.names import folded
from secor_docs.problems import TellingError, nearest, short
from secor_docs.tracker.record import ENTERED, Risk

T = TypeVar("T")

_RISK_WORDS: Mapping[str, Risk] = {"high": "high", "medium": "medium", "low": "low"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What was found in a cell, and what to write instead."""

    message: str
    fix: str
    code: str = "R022"


def text(value: object) -> str:
    """A cell as text; a whole number without its point, a day as year-month-day."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def day(value: object) -> date | Fault | None:
    """A cell as a day; None where it is empty."""
    return _read(read_day, value)


def moment(value: object) -> datetime | None:
    """A cell as a day and a time; None where it holds none, as only the program writes it."""
    if isinstance(value, datetime):
        return value
    with suppress(ValueError):
        return datetime.strptime(text(value)[:16], ENTERED)  # noqa: DTZ007 - the user's own clock
    return None


def yes_no(value: object) -> bool | Fault | None:
    """A cell as yes or no; None where it is empty."""
    return _read(read_yes_no, value)


def stated(value: object) -> bool | Fault | None:
    """As :func:`yes_no`; "n/a" is a statement too, and says that nothing is left open."""
    return _read(partial(read_yes_no, na=True), value)


def _read(reader: Callable[[object], T], value: object) -> T | Fault:
    try:
        return reader(value)
    except TellingError as error:
        return Fault(error.message, error.fix, error.code)


def count(value: object) -> int | Fault:
    """A cell as a count; nothing is 0."""
    words = text(value)
    if not isinstance(value, bool) and re.fullmatch(r"\d{1,4}", words, re.ASCII):
        return int(words)
    return Fault(f'found "{short(words)}"', "Write a whole number, such as 2.") if words else 0


def scope(value: object) -> str | Fault | None:
    """A cell as the kind of thing a record is for; None where it is empty."""
    words = folded(text(value))
    known = scopes.log_words()
    return (scopes.log_word(words) if words else None) or (
        Fault(f'found "{short(words)}"', f"Write one of {', '.join(known)}.{nearest(words, known)}") if words else None
    )


def risk(value: object) -> Risk | Fault | None:
    """A cell as the risk of an open action; None where it is empty."""
    words = folded(text(value))
    if known := _RISK_WORDS.get(words):
        return known
    return Fault(f'found "{short(words)}"', "Write high, medium or low.") if words else None
