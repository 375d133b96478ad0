"""Several days at once, as people say them: ``mon,tue,wed``, ``nov 23-25``, ``mon-fri``, ``2026-11-23 to 2026-11-25``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.dates import date_with_weekday, read_day, read_spoken_day
from secor_docs.names import plain
from secor_docs.problems import TellingError, short
from secor_docs.values import listed

FIX = 'Write one day, "mon,tue,wed", "mon-fri" or "nov 23-25".'
_MOST = 31
"""Days that may be named at once; a longer run of them is a slip."""

_AND = r"(?:\s*(?:[,;&+]|\band\b)\s*)"
_NUMBER = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_RUN = rf"{_NUMBER}(?:\s*(?:-|\bto\b)\s*{_NUMBER})?"
_NUMBERS = rf"(?P<numbers>{_RUN}(?:{_AND}{_RUN})*)"
_YEAR = r"(?:[ ,]+(?P<year>[0-9]{4}))?"
_OF_A_MONTH = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        rf"(?P<month>[a-z]{{3,9}})\.?\s+{_NUMBERS}{_YEAR}",
        rf"{_NUMBERS}\s+(?:of\s+)?(?P<month>[a-z]{{3,9}})\.?{_YEAR}",
    )
)
_SPLIT_LIST = re.compile(_AND, re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:\.\.+|-|\b(?:to|until|through)\b)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SeveralDays:
    """The days that were meant.

    Attributes:
        days: each once, the first one first.
        notes: what was left out of a run of days, and why.
    """

    days: tuple[date, ...]
    notes: tuple[str, ...] = ()


def days_of(text: str, today: date, works: Callable[[date], bool] | None = None, *, spoken: bool = True) -> SeveralDays:
    """One day or several; none of them in the future.

    Of a run of days those without work are left out, unless it begins or ends with them.

    Args:
        text: what was typed.
        today: the day it was typed on.
        works: whether a day is a working day; None takes every day of a run.
        spoken: take words that depend on today, such as "fri" and "nov 23" without a year.

    Raises:
        TellingError: a part is no day, may be meant in two ways, or lies in the future.
    """
    words = " ".join(plain(text).split())
    found, off = list[date](), list[date]()
    for first, last in _runs(words, _Reader(today, spoken=spoken)):
        if last < first:
            raise TellingError(f'found "{short(words)}", which ends before it begins', FIX, code="Y014")
        if (last - first).days >= _MOST:
            raise TellingError(f'found "{short(words)}", more than a month', FIX, code="Y014")
        for day in (first + timedelta(n) for n in range((last - first).days + 1)):
            between = first < day < last and works is not None and not works(day)
            (off if between else found).append(day)
    days = tuple(sorted(set(found)))
    if late := [day for day in days if day > today]:
        raise TellingError(
            f"{date_with_weekday(late[0])} is in the future",
            "Log a record after the work is done, with the day it was done.",
            code="R005",
        )
    left = [day for day in sorted(set(off)) if day not in days]
    notes = (
        [f"Left out, no working day: {listed(map(date_with_weekday, left))}. Name a day by itself if work was done."]
        if left
        else []
    )
    return SeveralDays(days, tuple(notes))


class _Reader:
    """Reads one day as it is read wherever the text was typed."""

    def __init__(self, today: date, *, spoken: bool) -> None:
        self.today, self.spoken = today, spoken

    def __call__(self, text: str, today: date | None = None) -> date:
        day = read_spoken_day(text, today or self.today) if self.spoken else read_day(text)
        if day is None:
            raise TellingError('found "", which is no date', FIX, code="Y014")
        return day


def _runs(words: str, read: _Reader) -> Iterator[tuple[date, date]]:
    if runs := _of_a_month(words, read):
        yield from runs
        return
    try:
        yield (day := read(words)), day
    except TellingError as error:
        parts = [part for part in _SPLIT_LIST.split(words) if part]
        if len(parts) < 2 and not _BETWEEN.search(words):  # noqa: PLR2004 - one part is no list
            raise
        alone = error
    else:
        return
    for part in parts:
        yield from _of_a_month(part, read) or [_run(part, read, alone if len(parts) == 1 else None)]


def _run(part: str, read: _Reader, alone: TellingError | None) -> tuple[date, date]:
    """A day, or the first and the last of a run of days."""
    try:
        day = read(part)
    except TellingError as error:
        fault = alone or error
    else:
        return day, day
    for sign in _BETWEEN.finditer(part):
        try:
            last = read(part[sign.end() :])
            first = read(part[: sign.start()])
            # "mon-fri", said on a Wednesday, is last week's.
            return (read(part[: sign.start()], last) if first > last else first), last
        except TellingError:
            continue
    raise fault


def _of_a_month(words: str, read: _Reader) -> list[tuple[date, date]]:
    """``nov 23-25``, ``nov 23, 24 and 26``, ``23-25 nov 2026``; nothing where it is no such thing."""
    found = next((f for f in (shape.fullmatch(words) for shape in _OF_A_MONTH) if f), None)
    if found is None or re.fullmatch(_NUMBER, found["numbers"], re.IGNORECASE):
        return []
    runs = [re.split(r"-|\bto\b", run) for run in _SPLIT_LIST.split(found["numbers"])]
    numbers = [int(re.sub(r"\D", "", number)) for run in runs for number in run]
    # "nov 20, 26" may as well be a day of 2026.
    years = {read.today.year % 100, read.today.year % 100 - 1}
    if not found["year"] and all(len(run) == 1 for run in runs) and len(runs) == 2 and numbers[-1] in years:  # noqa: PLR2004 - a day and a year
        raise TellingError(
            f'found "{short(words)}", in which {numbers[-1]} may be a day or a year',
            f'Write "{found["month"]} {numbers[0]} and {found["month"]} {numbers[-1]}", or the year in four digits.',
            code="Y023",
        )
    month, year = found["month"], f" {found['year']}" if found["year"] else ""
    ends = [[read(f"{month} {re.sub(r'[^0-9]', '', number)}{year}") for number in run] for run in runs]
    return [(run[0], run[-1]) for run in ends]
