"""Dates as people type them into cells. What can be read in two ways is a fault, never a guess."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from math import isfinite

from secor_docs.problems import TellingError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WHOLE = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAY = re.compile(r"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?\s+", re.IGNORECASE)
_TIME = re.compile(r"[\sT]+\d{1,2}:\d\d(:\d\d(\.\d+)?)?\s*([ap]\.?m\.?)?$", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", re.ASCII)
_MONTH_FIRST = re.compile(r"([a-z]+)\.?[-/ ]*(\d{1,2})(?:st|nd|rd|th)?[,\-/ ]+\s*(\d{2,4})", re.ASCII | re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]+)\.?[,\-/ ]*\s*(\d{2,4})", re.ASCII | re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})", re.ASCII)

_EPOCH = date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_FIRST_SERIAL, _LAST_SERIAL = 36526, 73050
"""Excel's day numbers of 2000-01-01 and 2099-12-31."""

_FIX = "Write it as year-month-day, such as 2026-11-20."


class NoDayError(TellingError):
    """A cell that holds no day we can be sure of."""

    def __init__(self, message: str, fix: str = _FIX) -> None:
        super().__init__(message, fix)


def read_day(value: object) -> date | None:
    """The day a cell holds; None where it is empty.

    Args:
        value: a date, Excel's day number, or text in one of many forms.

    Raises:
        NoDayError: it is no day, an impossible one, outside 2000 to 2099, or can be read in two ways.
    """
    if isinstance(value, datetime):
        return _in_range(value.date(), value)
    if isinstance(value, date):
        return _in_range(value, value)
    if isinstance(value, bool):
        raise NoDayError(f'found "{value}"')
    if isinstance(value, int | float):
        return _from_number(value)
    text = " ".join(str(value or "").replace("\u00a0", " ").split())
    return _from_text(text) if text else None


def _in_range(day: date, found: object) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise NoDayError(f'found "{found}", a year that cannot be right')
    return day


def _from_number(number: float) -> date:
    if not isfinite(number):
        raise NoDayError(f'found the number "{number}"')
    whole = int(number)
    if _FIRST_SERIAL <= whole <= _LAST_SERIAL:
        return _EPOCH + timedelta(days=whole)
    digits = str(whole)
    if len(digits) == len("20261120") and whole == number:
        return _made(digits[:4], digits[4:6], digits[6:], digits)
    raise NoDayError(f'found the number "{number:g}"')


def _from_text(text: str) -> date:
    bare = _TIME.sub("", _WEEKDAY.sub("", text)).strip(" ,")
    if found := _YEAR_FIRST.fullmatch(bare):
        year, month, day = found.groups()
        return _made(year, month, day, text)
    if re.fullmatch(r"\d+(\.\d+)?", bare, re.ASCII):
        return _from_number(float(bare))
    if found := _MONTH_FIRST.fullmatch(bare):
        month, day, year = found.groups()
        return _named(year, month, day, text)
    if found := _DAY_FIRST.fullmatch(bare):
        day, month, year = found.groups()
        return _named(year, month, day, text)
    if found := _NUMBERS.fullmatch(bare):
        raise NoDayError(f'found "{text}", which can be read in more than one way')
    raise NoDayError(f'found "{text[:60]}", which is no date')


def _named(year: str, name: str, day: str, text: str) -> date:
    low = name.lower()
    month = next((n for n, whole in enumerate(_WHOLE, 1) if len(low) >= len("jan") and whole.startswith(low)), 0)
    month = month or (_MONTHS.index("sep") + 1 if low == "sept" else 0)
    if not month:
        raise NoDayError(f'found "{text[:60]}", which is no date')
    if len(year) != len("2026"):
        raise NoDayError(
            f'found "{text[:60]}", a year in {len(year)} digits', "Write the year in four digits, such as 2026-11-20."
        )
    return _made(year, str(month), day, text)


def _made(year: str, month: str, day: str, text: str) -> date:
    try:
        made = date(int(year), int(month), int(day))
    except ValueError:
        raise NoDayError(f'found "{text[:60]}"; there is no such day') from None
    return _in_range(made, text)


def months_on(day: date, months: int) -> date:
    """The same day so many months later; the last day of the month where it does not exist."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    raise AssertionError(day)
