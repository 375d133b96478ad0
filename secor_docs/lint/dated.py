"""Dates as people write them in documents."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<{}>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
DATE = re.compile(
    r"\b(?:(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})"
    rf"|{_NAME.format('n2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+{_NAME.format('n3')},?\s+(?P<y3>(?:19|20)\d\d)"
    r"|(?P<a4>\d{1,2})[-/.](?P<b4>\d{1,2})[-/.](?P<y4>(?:19|20)\d\d)"
    rf"|{_NAME.format('n5')},?\s+(?P<y5>(?:19|20)\d\d)|(?P<y6>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)


def dates_in(text: str) -> Iterator[tuple[date, int, int]]:
    """Every date in a text with its start and end; where it is not clear, the later reading."""
    for match in DATE.finditer(text):
        day = _day(match)
        if day is not None:
            yield day, match.start(), match.end()


def _day(m: re.Match[str]) -> date | None:
    try:
        if m["y1"]:
            return date(int(m["y1"]), int(m["m1"]), int(m["d1"]))
        if m["n2"]:
            return date(int(m["y2"]), _month(m["n2"]), int(m["d2"]))
        if m["n3"]:
            return date(int(m["y3"]), _month(m["n3"]), int(m["d3"]))
        if m["y4"]:
            return _later(int(m["y4"]), int(m["a4"]), int(m["b4"]))
        year = int(m["y5"] or m["y6"])
        month = _month(m["n5"]) if m["n5"] else 12
        return date(year, month, monthrange(year, month)[1])
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].casefold()) + 1


def _later(year: int, a: int, b: int) -> date | None:
    """``03/08/2025``: nobody knows whether August 3 or March 8 is meant; the later day is the milder reading."""
    found = []
    for month, day in ((a, b), (b, a)):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return max(found, default=None)
