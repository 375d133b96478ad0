"""Figures with their units in running text, brought to one form so that two texts can be compared.

``1.5 m`` and ``1500 mm`` are the same figure, and so are ``every 12 months`` and ``yearly``. A bare number is none:
it may count a section, a form or a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Limit = Literal["least", "most", ""]

_TO_SIXTEEN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_WORDS = {word: str(number) for number, word in enumerate(_TO_SIXTEEN.split())} | {
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "ninety": "90",
}
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "1/3", "⅔": "2/3"}

_UNITS: tuple[tuple[str, str, str], ...] = (
    # pattern, base unit, how many of it
    (r"mg\s?(?:/|per)\s?(?:m3|m³|cubic metres?)", "mg/m3", "1"),
    (r"(?:f|fibres?)\s?(?:/|per)\s?(?:cc|cubic centimetres?)", "f/cc", "1"),
    (r"km\s?/\s?h|kilomet(?:re|er)s? (?:an|per) hour", "km/h", "1"),
    (r"kg\s?(?:/|per)\s?(?:m2|m²|square metres?)", "kg/m2", "1"),
    (r"mm|millimet(?:re|er)s?", "mm", "1"),
    (r"cm|centimet(?:re|er)s?", "mm", "10"),
    (r"square met(?:re|er)s?|m2|m²", "m2", "1"),
    (r"cubic met(?:re|er)s?|m3|m³", "m3", "1"),
    (r"m|met(?:re|er)s?", "mm", "1000"),
    (r"kPa|kilopascals?", "kPa", "1"),
    (r"kN|kilonewtons?", "kN", "1"),
    (r"kilograms?|kilos?|kg", "kg", "1"),
    (r"dBA(?:\s?Lex)?|decibels?", "dBA", "1"),
    (r"mSv", "mSv", "1"),
    (r"ppm", "ppm", "1"),
    (r"kV|kilovolts?", "V", "1000"),
    (r"V|volts?", "V", "1"),
    (r"%|per\s?cent", "%", "1"),
    (r"°\s?C|degrees? C\b", "C", "1"),
    (r"°|degrees?", "degrees", "1"),
    (r"seconds?", "minutes", "1/60"),
    (r"minutes?|min", "minutes", "1"),
    (r"hours?|h", "minutes", "60"),
    (r"(?:working|work|business)\s?days?", "working days", "1"),
    (r"(?:calendar )?days?", "days", "1"),
    (r"weeks?", "days", "7"),
    (r"months?", "months", "1"),
    (r"years?", "months", "12"),
    (r"times|x(?= the)", "times", "1"),
    (r"(?:or more )?employers", "employers", "1"),
    (r"(?:regularly employed |hurt |trained |competent )?(?:workers?|people|persons?)", "workers", "1"),
    (r"first aiders?", "first aiders", "1"),
    (r"(?:or more )?risers?", "risers", "1"),
    (r"(?:top )?(?:rungs?|steps)", "rungs", "1"),
    (r"blankets?", "blankets", "1"),
    (r"(?:points?|-points?) of contact|points?(?= when)", "points", "1"),
    (r"(?:broken )?wires?", "wires", "1"),
    (r"(?:rope )?diameters?", "diameters", "1"),
    (r"(?:items?|parts|contents)(?=\b)", "items", "1"),
    (r"heights? of the tallest|tree lengths?", "times", "1"),
    (r"wraps?", "wraps", "1"),
)
_COUNTS = frozenset({"workers", "employers", "items", "first aiders", "blankets", "wires", "points", "times"})
"""One worker or one item is an article more often than a figure."""

_NUMBER = (
    r"\d{1,3}(?:[ ,]\d{3})+(?![\d.])|\d+(?:\.\d+)?(?:/\d+)?|[½¼¾⅓⅔]|(?<![\w-])(?:" + "|".join(_WORDS) + r")(?![\w])"
)
_LINK = (
    r"\s?(?:to|and|or|x|×|by|–|-|,|, and|, or|and under|to under|and up to|/)\s?"
    r"(?:up to |at most |at least |another )?"
)
_MORE = r"(?:\s(?:or|and)\s(?:more|less|over|under|fewer|up|above|below)(?:\s(?:than|of))?)?"
_UNIT = "|".join(f"(?P<u{n}>{pattern})" for n, (pattern, _, _) in enumerate(_UNITS))
_FIGURE = re.compile(
    rf"(?<![\w.§])(?P<numbers>(?i:{_NUMBER})(?:{_LINK}(?i:{_NUMBER}))*)(?P<more>{_MORE})[\s-]?(?P<unit>{_UNIT})"
    r"(?![A-Za-z0-9²³])"
)
_RATIO = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?) to 1(?![\w.])(?!\s?(?:m|mm|kg|kN|kPa|%|years?|days?)\b)")
_EACH = re.compile(_NUMBER, re.IGNORECASE)
_OTHER = (
    (
        re.compile(r"\b(?:once a year|every year|each year|yearly|annual(?:ly)?|a year)\b", re.IGNORECASE),
        "12",
        "months",
    ),
    (re.compile(r"\b(?:every second year|every other year)\b", re.IGNORECASE), "24", "months"),
    (re.compile(r"\btwice(?= (?:the|its|as)\b)", re.IGNORECASE), "2", "times"),
    (re.compile(r"\b(?:one |a )?(?:half|½)(?= (?:the|of|its)\b)", re.IGNORECASE), "1/2", "part"),
    (re.compile(r"\b(?:one |a )quarter\b|\b1/4\b|¼(?! )", re.IGNORECASE), "1/4", "part"),
    (re.compile(r"\b(?:one |a )third\b|\b1/3\b", re.IGNORECASE), "1/3", "part"),
)
_BEFORE_LEAST = re.compile(
    r"(?:at least|no less than|not less than|more than|over|above|deeper than|higher than|taller than|exceed(?:s|ing)?"
    r"|past|from|longer than|minimum(?: of)?|passes|beyond|greater than|no closer than|not closer than)\s(?:about )?$",
    re.IGNORECASE,
)
_BEFORE_MOST = re.compile(
    r"(?:at most|no more than|not more than|within|less than|below|under|up to|shallower than|no longer than|maximum(?: of)?"
    r"|no deeper than|no higher than|fewer than|closer than|nearer than|inside|not exceed(?:ing)?|never (?:over|above)"
    r"|at (?:least|most) every|no less often than every)\s$",
    re.IGNORECASE,
)
_NEGATED_LEAST = re.compile(
    r"(?:no closer than|not closer than|no less than|not less than|no nearer than|no fewer than)\s$"
)
_NEGATED_MOST = re.compile(
    r"(?:no more than|not more than|no longer than|no higher than|no deeper than|not over|never above)\s$"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure.

    Attributes:
        value: in the base unit.
        unit: the base unit: lengths are in mm, times up to hours in minutes, longer ones in days or months.
        limit: whether the words make it a least or a most; empty where they do not say.
        said: the words, such as ``1.5 m``.
        start, end: where they stand in the text.
    """

    value: Decimal
    unit: str
    limit: Limit = ""
    said: str = ""
    start: int = 0
    end: int = 0

    def same(self, other: Quantity) -> bool:
        """Whether both are the same figure, whatever the words say around them."""
        if self.unit == other.unit:
            return self.value == other.value
        days = {"minutes": Decimal(1440), "days": Decimal(1), "working days": Decimal(1)}
        pair = (self.unit, other.unit)
        if "working days" in pair or not all(unit in days for unit in pair):
            return False
        return _in_days(self) == _in_days(other)

    def turned(self, other: Quantity) -> bool:
        """Whether one says "at least" what the other says "at most"."""
        return bool(self.limit and other.limit) and self.limit != other.limit


def _in_days(quantity: Quantity) -> Decimal:
    return quantity.value / 1440 if quantity.unit == "minutes" else quantity.value


def _number(said: str) -> Decimal:
    text = _WORDS.get(said.casefold(), said)
    text = _FRACTIONS.get(text, text)
    text = re.sub(r"[ ,](?=\d{3})", "", text)
    over, _, under = text.partition("/")
    return Decimal(over) / Decimal(under) if under and Decimal(under) else Decimal(over)


def _limit(text: str, start: int, end: int) -> Limit:
    before, after = text[max(0, start - 24) : start], text[end : end + 12].casefold()
    if _NEGATED_LEAST.search(before):
        return "least"
    if _NEGATED_MOST.search(before):
        return "most"
    if _BEFORE_LEAST.search(before) or re.match(r"\s(?:or|and) (?:more|above|over|up)", after):
        return "least"
    if _BEFORE_MOST.search(before) or re.match(r"\s(?:or|and) (?:less|below|under|fewer)", after):
        return "most"
    return ""


def quantities(text: str) -> Iterator[Quantity]:
    """Every figure with a unit in a text, in order; each number of ``920 to 1070 mm`` or ``38 x 89 mm`` by itself."""
    taken: list[tuple[int, int]] = []
    for match in _RATIO.finditer(text):
        taken.append(match.span())
        yield Quantity(Decimal(match[1]), "to 1", "", match[0], *match.span())
    for start, end in taken:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    for match in _FIGURE.finditer(text):
        _, unit, factor = next(_UNITS[n] for n in range(len(_UNITS)) if match[f"u{n}"] is not None)
        end = match.end()
        taken.append(match.span())
        numbers = list(_EACH.finditer(match["numbers"]))
        more: Limit = "least" if re.search("more|over|up|above", match["more"]) else "most" if match["more"] else ""
        for position, number in enumerate(numbers):
            start = match.start() + number.start()
            if number[0].casefold() in {"one", "zero"} and unit in _COUNTS:
                continue
            limit = more if position == len(numbers) - 1 and more else _limit(text, start, end)
            said = f"{number[0]} {match['unit']}".strip() if len(numbers) > 1 else match[0]
            yield Quantity(_number(number[0]) * _number(factor), unit, limit, said, start, end)
    for pattern, value, unit in _OTHER:
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                yield Quantity(_number(value), unit, "", match[0], match.start(), match.end())
