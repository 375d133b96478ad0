"""Days, months, yes and no as people write them: one reader for sheets, CSV files, the terminal, YAML and documents.

What can be read in two ways is a fault that names both readings, never a guess. Each face takes what
:func:`read_day` takes, and says here what it takes besides: a sheet or CSV file Excel's day numbers, the terminal
"yesterday", "fri" and "nov 20". Whatever one of them takes, the others read as the same day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from math import isfinite

from secor_docs.names import plain
from secor_docs.problems import TellingError, short

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2099, 12, 31)
"""A date outside of these is a slip of the pen, whoever wrote it and wherever."""

_EPOCH = date(1899, 12, 30)
FIRST_DAY_NUMBER, LAST_DAY_NUMBER = ((day - _EPOCH).days for day in (FIRST_DAY, LAST_DAY))
"""The same as Excel's day numbers."""
_FIRST_SURE_NUMBER = (date(2000, 1, 1) - _EPOCH).days
"""A smaller number in a cell that is not shown as a date is as likely a count."""

DAY_FIX = "Write it as year-month-day, such as 2026-11-20."
SPOKEN_DAY_FIX = 'Write it as 2026-11-20, "nov 20", "yesterday" or "fri".'


def _beginnings(names: Iterable[str]) -> Mapping[str, int]:
    """Number, from 0, by every beginning of a name that has three letters or more."""
    return {name[:length].lower(): n for n, name in enumerate(names) for length in range(3, len(name) + 1)}


_MONTH_WORDS = {**_beginnings(MONTHS), "sept": 8}
_WEEKDAY_WORDS = _beginnings(WEEKDAYS)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NAME = rf"(?P<name>{_any_of(_MONTH_WORDS)})(?![a-z])"
_YEAR, _MONTH, _DAY = r"(?P<year>[0-9]{4})", r"(?P<month>[0-9]{1,2})", r"(?P<day>[0-9]{1,2})"
_NTH = rf"{_DAY}(?:st|nd|rd|th)?(?![a-z0-9])"
_LATE_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_SIGN = r"(?P<sign> ?[-/.] ?| )"
_SIGNS = r"[-/., ]{1,3}"
_NTH_OF = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:[-/., ]{1,3}(?:of )?)?"


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"{pattern}(?!(?!T[0-9])[A-Za-z0-9])", re.ASCII | re.IGNORECASE)


_COMPACT = _shape("(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_DAYS = (
    _shape(rf"{_YEAR}{_SIGN}{_MONTH}(?P=sign){_DAY}"),
    _COMPACT,
    _shape(rf"{_NAME}(?:{_SIGNS})?{_NTH}{_SIGNS}{_LATE_YEAR}"),
    _shape(rf"{_NTH_OF}{_NAME}(?:{_SIGNS})?{_LATE_YEAR}"),
    _shape(rf"{_YEAR}(?:{_SIGNS})?{_NAME}(?:{_SIGNS})?{_NTH}"),
    _shape(rf"(?P<first>[0-9]{{1,2}}){_SIGN}(?P<second>[0-9]{{1,2}})(?P=sign){_LATE_YEAR}"),
)
_DAYS_OF_A_YEAR = (_shape(rf"{_NAME}(?:{_SIGNS})?{_NTH}"), _shape(rf"{_NTH_OF}{_NAME}\.?"))
_MONTHS_OF_A_YEAR = (
    _shape(rf"{_NAME}(?:{_SIGNS})?{_YEAR}"),
    _shape(rf"{_YEAR}(?:{_SIGNS})?{_NAME}\.?"),
    _shape(rf"{_YEAR}[-/.]{_MONTH}"),
    _shape(rf"{_MONTH}[-/.]{_YEAR}"),
)
_A_YEAR = _shape("(?P<year>(?:19|20)[0-9]{2})")
_BEGIN = re.compile(rf"\b(?=[0-9]|{_any_of(_MONTH_WORDS)})", re.ASCII | re.IGNORECASE)
_WEEKDAY = re.compile(
    rf"\A(?P<lead>{_any_of(_WEEKDAY_WORDS)})(?:[.,]+ ?| |$)|[ ,]*\(?\b(?P<end>{_any_of(_WEEKDAY_WORDS)})\.?\)?$",
    re.ASCII | re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:,? (?:at )?|T)(?P<time>([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?) ?(?P<half>[ap]\.?m\.?)?$",
    re.ASCII | re.IGNORECASE,
)

_PLAIN = str.maketrans({"\t": " ", "\u00a0": " ", **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-")})
"""Sign for sign, so that what is found keeps its position."""


# -- days ------------------------------------------------------------------------------------------


def read_day(value: object, *, numbers: bool = True) -> date | None:
    """The day a cell or a text holds; None where it is empty.

    Args:
        value: a date, Excel's day number, or text in one of many forms.
        numbers: take Excel's day numbers, as a sheet or a CSV file saved from one may hold them.

    Raises:
        TellingError: it is no day, an impossible one, outside 1950 to 2099, or can be read in two ways.
    """
    if isinstance(value, date):
        day = value.date() if isinstance(value, datetime) else value
        return _in_range(day, str(value))
    if isinstance(value, bool):
        raise TellingError(f'found "{value}"', DAY_FIX, code="Y014")
    if isinstance(value, int | float):
        return _from_number(value)
    text = " ".join(plain(str(value or "")).split())
    return _from_text(text, numbers=numbers) if text else None


def read_spoken_day(text: str, today: date) -> date:
    """A day as people say it on the day itself: what :func:`read_day` takes, ``yesterday``, ``fri``, ``nov 20``.

    Raises:
        TellingError: it is no date, or may be meant in two ways.
    """
    words = " ".join(plain(text).split())
    day = _relative(words.lower(), today)
    if day is None:
        try:
            day = _from_text(words, today=today)
        except TellingError as error:
            raise TellingError(
                error.message, SPOKEN_DAY_FIX if error.fix == DAY_FIX else error.fix, code=error.code
            ) from None
    return day


def readings(text: str) -> tuple[date, ...]:
    """Every day that a whole date can be read as, for asking which is meant; none where it is no such date."""
    found = _first(_DAYS, " ".join(plain(text).split()))
    return tuple(d for d in _readings(found) if FIRST_DAY <= d <= LAST_DAY) if found else ()


def coming_day(text: str, today: date) -> date | None:
    """The next day that a day without its year can be; None where it is no such day."""
    found = _first(_DAYS_OF_A_YEAR, " ".join(plain(text).split()))
    if found is None:
        return None
    month, day = _MONTH_WORDS[found["name"].lower()] + 1, int(found["day"])
    days = (_made(today.year + years, month, day) for years in range(5))
    return next((day for day in days if day and day >= today), None)


def read_day_ahead(text: str, today: date) -> date:
    """A day that may be still to come: what :func:`read_day` takes, and ``fri`` or ``dec 4`` as the next of them.

    Raises:
        TellingError: it is no date, or may be meant in two ways.
    """
    words = " ".join(plain(text).split())
    if words.lower() == "tomorrow":
        return today + timedelta(days=1)
    ahead = coming_day(words, today)
    if ahead is not None:
        return ahead
    day = read_spoken_day(words, today)
    return day + timedelta(days=7) if day < today and words.isalpha() and words.lower() != "yesterday" else day


def _relative(words: str, today: date) -> date | None:
    simple = {"today": 0, "yesterday": 1, "tomorrow": -1}
    if words in simple:
        return _back(today, simple[words])
    if ago := re.fullmatch(r"([0-9]{1,3}) days? ago", words):
        return _back(today, int(ago[1]))
    before = words.removeprefix("last ")
    weekday = _WEEKDAY_WORDS.get(before.rstrip("."))
    if weekday is None:
        return None
    # "last Monday", said on a Monday, is a week ago.
    return _back(today, (today.weekday() - weekday) % 7 or (7 if before != words else 0))


def _back(today: date, days: int) -> date:
    return today - timedelta(days)


def _from_number(number: float) -> date:
    if isfinite(number):
        whole = int(number)
        if _FIRST_SURE_NUMBER <= whole <= LAST_DAY_NUMBER:
            return _EPOCH + timedelta(days=whole)
        if whole == number and (found := _COMPACT.fullmatch(str(whole))):
            return _meant(found, str(whole))
    raise TellingError(f'found the number "{number:g}"', DAY_FIX, code="Y014")


def _from_text(text: str, *, numbers: bool = False, today: date | None = None) -> date:
    """The day; ``today`` says which year is meant where none is written."""
    shown = short(text)
    bare, weekday = _without_weekday(_without_time(text))
    day = None
    if found := _first(_DAYS, bare):
        day = _meant(found, shown)
    elif numbers and re.fullmatch(r"[0-9]{5}(\.[0-9]+)?", bare):
        day = _from_number(float(bare))
    elif found := _first(_DAYS_OF_A_YEAR, bare):
        if today is None:
            raise TellingError(f'found "{shown}" without a year', DAY_FIX, code="Y014")
        day = _latest(found, today, shown)
    elif _first(_MONTHS_OF_A_YEAR, bare):
        raise TellingError(f'found "{shown}", a month without a day', DAY_FIX, code="Y014")
    if day is None:
        raise TellingError(f'found "{shown}", which is no date', DAY_FIX, code="Y014")
    if weekday is not None and day.weekday() != weekday:
        raise TellingError(
            f'found "{shown}", but {long_date(day)} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[weekday]}',
            f"Write {day} if the date is right; else correct it.",
            code="Y014",
        )
    return day


def _first(shapes: Iterable[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next(filter(None, (shape.fullmatch(text) for shape in shapes)), None)


def _without_time(text: str) -> str:
    found = _TIME.search(text)
    if found is None:
        return text
    hour, minute, second = (int(found[group] or 0) for group in (2, 3, 4))
    if hour not in (range(1, 13) if found["half"] else range(24)) or max(minute, second) > 59:  # noqa: PLR2004 - minutes
        raise TellingError(f'found "{short(text)}", in which {found["time"]} is no time of day', DAY_FIX, code="Y014")
    return text[: found.start()]


def _without_weekday(text: str) -> tuple[str, int | None]:
    found = _WEEKDAY.search(text)
    if found is None:
        return text.strip(" ,"), None
    rest = text[: found.start()] + text[found.end() :]
    return rest.strip(" ,"), _WEEKDAY_WORDS[(found["lead"] or found["end"]).lower()]


def _meant(found: re.Match[str], text: str) -> date:
    """The one day that a text of one of the shapes means."""
    days = _readings(found)
    if not days:
        raise TellingError(f'found "{text}"; there is no such day', DAY_FIX, code="Y014")
    if _is_sure(found):
        return _in_range(days[0], text)
    if len(days) > 1:
        raise TellingError(
            f'found "{text}", which can be read as {" and as ".join(map(long_date, days))}',
            f"Write {' or '.join(map(str, days))}.",
            code="Y023",
        )
    raise TellingError(
        f'found "{text}", in which day, month and year are easily mixed up',
        f"Write {days[0]} if that is meant.",
        code="Y023",
    )


def _is_sure(found: re.Match[str]) -> bool:
    """Whether day, month and year cannot change places."""
    return "first" not in found.re.groupindex and len(found["year"]) == len("2026")


def _readings(found: re.Match[str]) -> tuple[date, ...]:
    """Every day that a text of one of the shapes can mean, each once."""
    parts = found.groupdict()
    year = parts["year"]
    if "first" in parts:
        one, two = parts["first"], parts["second"]
        orders = [(year, one, two), (year, two, one), (one, two, year)]
    else:
        month = str(_MONTH_WORDS[parts["name"].lower()] + 1) if "name" in parts else parts["month"]
        orders = [(year, month, parts["day"]), (parts["day"], month, year)]
    if len(year) == len("2026"):
        orders = orders[: 2 if "first" in parts else 1]
    days = (_made(_whole_year(year), int(month), int(day)) for year, month, day in orders)
    return tuple(dict.fromkeys(day for day in days if day))


def _whole_year(digits: str) -> int:
    """A year of two digits lies in this century; ``0026`` is what it says."""
    return int(digits) + (2000 if len(digits) < len("2026") else 0)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _latest(found: re.Match[str], today: date, text: str) -> date:
    """The day in this year; around New Year, a late month means the year before."""
    month, number = _MONTH_WORDS[found["name"].lower()] + 1, int(found["day"])
    day = _made(today.year, month, number)
    if day and day > today and today.month <= 2:  # noqa: PLR2004 - January and February
        day = _made(today.year - 1, month, number)
    if day is None:
        raise TellingError(f'found "{text}"; there is no such day', SPOKEN_DAY_FIX, code="Y014")
    return day


def _in_range(day: date, found: str) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise TellingError(
            f'found "{found}", a year that cannot be right',
            f"Write a year from {FIRST_DAY.year} to {LAST_DAY.year}, in four digits.",
            code="Y014",
        )
    return day


def dates_in(text: str) -> Iterator[tuple[date, int, int]]:
    """Every date in running text with its start and end.

    Where it is not clear, the later reading, which is the milder one; of a month or a year alone, the last day.
    """
    if not re.search("(?:19|20)[0-9]{2}", text):
        return
    words, end = text.translate(_PLAIN), 0
    for begin in _BEGIN.finditer(words):
        if begin.start() < end:
            continue
        for shape in (*_DAYS, *_MONTHS_OF_A_YEAR, _A_YEAR):
            found = shape.match(words, begin.start())
            if found is None or len(found["year"]) != len("2026"):
                continue
            if day := _last_reading(found):
                yield day, found.start(), found.end()
            if day or shape in _DAYS:  # a day that does not exist is no month either
                end = found.end()
                break


def _last_reading(found: re.Match[str]) -> date | None:
    if found.re in _DAYS:
        day = max(_readings(found), default=None)
    elif found.re is _A_YEAR:
        day = _made(int(found["year"]), 12, 31)
    else:
        month = _month_of(found)
        day = month and months_on(month, 1) - timedelta(days=1)
    return day if day and FIRST_DAY <= day <= LAST_DAY else None


# -- months ----------------------------------------------------------------------------------------


def read_month(text: str) -> date:
    """The first day of a month written as ``2026-10``, ``10/2026`` or ``October 2026``.

    Raises:
        TellingError: it is no month.
    """
    found = _first(_MONTHS_OF_A_YEAR, " ".join(plain(text).split()))
    month = _month_of(found) if found else None
    if month is None:
        raise TellingError(
            f'found "{short(text)}", which is no month', "Write it as year-month, such as 2026-11.", code="Y024"
        )
    return _in_range(month, short(text))


def _month_of(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    name = parts.get("name")
    return _made(int(parts["year"]), _MONTH_WORDS[name.lower()] + 1 if name else int(parts["month"]), 1)


def months_on(day: date, months: int) -> date:
    """The same day so many months later; the last day of the month where it does not exist."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    raise AssertionError(day)


# -- in words --------------------------------------------------------------------------------------


def month_name(month: date) -> str:
    """``October 2026``."""
    return f"{MONTHS[month.month - 1]} {month.year}"


def long_date(day: date) -> str:
    """``2026-03-01`` as ``March 1, 2026``."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def short_date(day: date) -> str:
    """``1 Dec 2026``, for tables, in English whatever the machine speaks."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def date_with_weekday(day: date) -> str:
    """``Friday 20 November 2026``, in English whatever the machine speaks."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def day_said(day: date, today: date, *, weekday: bool = False) -> str:
    """``3 August``, with the year where it is not this one, and with the weekday where it is asked for."""
    said = f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year != today.year else "")
    return f"{WEEKDAYS[day.weekday()]} {said}" if weekday else said


def days_from(today: date, day: date) -> str:
    """``today``, ``tomorrow``, ``in 4 days``, ``4 days ago``."""
    away = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return near.get(away) or (f"in {away} days" if away > 0 else f"{-away} days ago")


# -- yes and no ------------------------------------------------------------------------------------

_YES = frozenset({"yes", "y", "x", "true", "t", "on", "1", "oui", "ja", "✓", "✔", "☑", "✅"})
_NO = frozenset({"no", "n", "false", "f", "off", "0", "non", "nein", "☐"})
_EITHER = frozenset({"☒", "✗", "✘", "❌", "❎"})
"""A cross in a box ticks it on one form and denies it on the next."""
_NOT_APPLICABLE = frozenset({"n/a", "n/a stated", "na", "n.a."})


def read_yes_no(value: object, *, na: bool = False) -> bool | None:
    """Yes or no as a cell or a text holds it; None where it is empty.

    Args:
        value: a truth value, 1 or 0, or a word or mark.
        na: take "n/a", which is a statement too and leaves nothing open, for yes.

    Raises:
        TellingError: it is neither.
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value).strip()
    word = text.casefold().rstrip("\ufe0e\ufe0f")
    if not word:
        return None
    if word in _YES or word in _NO or (na and word in _NOT_APPLICABLE):
        return word not in _NO
    also = ", which is yes on one form and no on the next" if word in _EITHER else ""
    raise TellingError(f'found "{short(text)}"{also}', "Write yes or no.", code="Y016")


def yes_or_no(value: bool | None) -> str:  # noqa: FBT001 - it is the value shown
    """``yes`` or ``no``; empty where neither is known."""
    return "" if value is None else "yes" if value else "no"
