"""A citation of Alberta's OHS Act, Regulation or Code: read from text, written the one way we write it.

We write ``OHS Act s. 17``, ``OHS Code s. 140(1)``, ``OHS Code ss. 44 to 58``, ``OHS Code Part 9`` and
``OHS Code Schedule 2``. People also write ``Act 17``, ``OHS Code s.390.7`` or ``sections 115 and 116 of
the Code``; all of these are read. Other laws (the Safety Codes Act, the fire code) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, get_args

from secor_docs.problems import TellingError

Kind = Literal["whole", "part", "schedule", "section"]
INSTRUMENTS = {"act": "OHS Act", "regulation": "OHS Regulation", "code": "OHS Code"}
"""How each instrument is called in a citation, by its id and in the order they are listed."""

_ORDER: tuple[Kind, ...] = get_args(Kind)


def number_key(number: str) -> tuple[int, str]:
    """Sort key of a section number; ``468.51`` stands between ``468.5`` and ``468.6`` in the Code."""
    whole, _, decimals = number.partition("-")[0].partition(".")
    return (int(whole) if whole.isdigit() else 0, decimals)


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in the law.

    Attributes:
        instrument: ``act``, ``regulation`` or ``code``.
        kind: a whole instrument, a Part, a Schedule or a section.
        number: the Part, Schedule or section number; empty for a whole instrument.
        last: the last section of a range, else empty.
        detail: what is below the section, such as ``(1)(a)`` or ``(1), (2)``, or a table of a Schedule.
    """

    instrument: str
    kind: Kind
    number: str = ""
    last: str = ""
    detail: str = ""

    def __str__(self) -> str:
        name = INSTRUMENTS[self.instrument]
        if self.kind == "whole":
            return name
        if self.kind == "part":
            return f"{name} Part {self.number}" if not self.last else f"{name} Parts {self.number} to {self.last}"
        if self.kind == "schedule":
            return f"{name} Schedule {self.number}" + (f", {self.detail}" if self.detail else "")
        if self.last:
            return f"{name} ss. {self.number}{self.detail} to {self.last}"
        return f"{name} s. {self.number}{self.detail}"

    @property
    def key(self) -> tuple[int, int, tuple[int, str], str]:
        """Sorts by instrument, then Parts and Schedules before sections, then by number."""
        instruments = list(INSTRUMENTS)
        return (instruments.index(self.instrument), _ORDER.index(self.kind), number_key(self.number), self.detail)

    @property
    def plain(self) -> Citation:
        """The same place without what is below the section."""
        return replace(self, detail="") if self.detail else self

    def meets(self, other: Citation) -> bool:
        """Whether both name the same place, or sections of theirs overlap (a range meets what lies in it)."""
        if self.plain == other.plain:
            return True
        if self.instrument != other.instrument or {self.kind, other.kind} != {"section"}:
            return False
        first, last = number_key(self.number), number_key(self.last or self.number)
        return first <= number_key(other.last or other.number) and number_key(other.number) <= last

    @classmethod
    @lru_cache(4096)
    def parse(cls, text: str) -> Citation:
        """Read one citation.

        Raises:
            TellingError: the text is no citation, or holds several.
        """
        found = cls.parse_all(text)
        if len(found) > 1:
            raise TellingError(f'"{text}" names {len(found)} places', f"Name one, such as {found[0]}.", code="L002")
        return found[0]

    @classmethod
    def parse_all(cls, text: str) -> tuple[Citation, ...]:
        """Read a text that is nothing but citations, such as ``OHS Code ss. 115 and 116``.

        A citation that names no instrument is one of the Code, which almost all are.

        Raises:
            TellingError: some of it is no citation.
        """
        tidy = " ".join(text.split()).strip(" .;,")
        named = _REVERSED.fullmatch(tidy)
        if named:
            tidy = f"{named['name']} {named['places']}"
        head = _HEAD_ALONE.match(tidy)
        instrument = _instrument(head["name"]) if head else "code"
        rest = tidy[head.end() :].strip() if head else tidy
        if head and not rest:
            return (cls(instrument, "whole"),)
        found: list[Citation] = []
        end = 0
        for citation, _, end in _places(rest, 0, instrument, strict=False):  # noqa: B007 - the last end is used
            found.append(citation)
        if not found or rest[end:].strip(" .;,)"):
            raise TellingError(
                f'"{text}" is not a citation',
                'Write it as "OHS Code s. 140", "OHS Act s. 17" or "OHS Code Part 9".',
                code="L002",
            )
        return tuple(found)


_NUMBER = r"\d{1,3}(?:\.\d{1,4})?(?!\d)(?!,\d{3})"
_BELOW = r"(?:\([0-9a-z]{1,4}(?:\.\d)?\))+"
_DETAIL = rf"(?:\s?{_BELOW}(?:(?:,|,?\s(?:and|or|to))\s{_BELOW})*)?"
_NAME = r"(?:(?:OHS|OH&S|Occupational\s+Health\s+and\s+Safety)\s+)?(?:Act|Code|Regulation|Reg\.?)"
_PREFIX = r"(?:ss?\.|secs?\.|[Ss]ections?|[Ss]s?(?=\s?\d)|§+|[Pp]arts?|[Ss]chedules?)"
_ITEM = re.compile(
    rf"(?P<prefix>{_PREFIX})?\s*(?P<number>{_NUMBER})(?P<detail>{_DETAIL})"
    rf"(?:\s?(?:to|through|–|—|-)\s?(?:ss?\.?\s?)?(?P<last>{_NUMBER})(?:{_DETAIL}))?"
    r"(?:,?\s(?P<table>Table\s\d+))?"
)
_JOIN = re.compile(r"\s*(?:,\s*and|,\s*or|,|;|\band\b|\bor\b|&|\((?=s|S))\s*")
_HEAD_ALONE = re.compile(rf"(?:the\s+)?(?P<name>{_NAME})\b\.?[\s,:(]*", re.IGNORECASE)
_HEAD = re.compile(rf"\b(?P<name>{_NAME})\b\.?(?P<gap>[\s,:(]{{1,3}}|\s*)(?={_PREFIX}\s*\d|\d)")
_AND = r"(?:,?\s(?:and|or|to|through)\s|,\s|\s?[–-]\s?)(?:ss?\.\s?)?"
_LIST = rf"{_NUMBER}{_DETAIL}(?:{_AND}{_NUMBER}{_DETAIL}){{0,30}}"
_REVERSED = re.compile(
    rf"(?P<places>{_PREFIX}\s*{_LIST})\s+(?:of|in|under)\s+(?:the\s+)?(?:Alberta\s+)?(?P<name>{_NAME})\b"
)
_OTHER_LAW = re.compile(r"(?:[A-Z][\w’'.-]*|of)\s+$")
_OUR_WORDS = frozenset(
    {"The", "Alberta", "Alberta's", "Alberta’s", "See", "Per", "And", "In", "Of", "By", "Under", "This"}
)


def _instrument(name: str) -> str:
    last = name.rsplit(maxsplit=1)[-1][:3].lower()
    return {"act": "act", "cod": "code", "reg": "regulation"}[last]


def _kind(prefix: str) -> Kind:
    first = prefix[:2].lower()
    return "part" if first == "pa" else "schedule" if first == "sc" else "section"


def _plural(prefix: str) -> bool:
    return prefix.lower() in {"ss.", "secs.", "sections", "parts", "schedules", "ss", "§§"}


def _places(text: str, start: int, instrument: str, *, strict: bool) -> Iterator[tuple[Citation, int, int]]:
    """The items of one list of places from ``start`` on, each with its start and end.

    With ``strict`` a bare number goes on with the list only where it cannot be a measure or a count
    ("OHS Code s. 140, 3 workers").
    """
    kind: Kind = "section"
    plural = False
    at = start
    first = True
    while match := _ITEM.match(text, at):
        prefix = match["prefix"] or ""
        if prefix:
            kind, plural = _kind(prefix), _plural(prefix)
        elif (
            not first and strict and not plural and re.match(r"\s+(?!and\b|or\b|to\b|of\b)[a-z%°]", text[match.end() :])
        ):
            return
        table = match["table"] if kind == "schedule" else None
        end = match.end() if table or not match["table"] else match.start("table")
        if table is None and match["table"]:
            end = len(text[:end].rstrip(", "))
        detail = table or " ".join(match["detail"].split())
        begin = match.start() if prefix else match.start("number")
        yield Citation(instrument, kind, match["number"], match["last"] or "", detail), begin, end
        join = _JOIN.match(text, end)
        if not join:
            return
        at = join.end()
        first = False


def citations_in(text: str) -> list[tuple[Citation, int, int]]:
    """Find every citation in running text, in order, each with its start and end.

    Only places that belong to a named instrument are found: ``section 4 of this plan`` is none, and
    ``Fire Code s. 2`` is another law.
    """
    found: list[tuple[Citation, int, int]] = []
    for match in _REVERSED.finditer(text):
        instrument = _instrument(match["name"])
        inside = list(_places(text[: match.end("places")], match.start(), instrument, strict=False))
        found.extend(inside)
    taken = [(match.start(), match.end()) for match in _REVERSED.finditer(text)]
    for match in _HEAD.finditer(text):
        if _another_law(text, match) or any(
            start <= match.start() < end and not text[end:].lstrip(" ,:(") for start, end in taken
        ):
            continue
        if match["gap"] == "" and text[match.end() : match.end() + 1].isdigit():
            continue
        places = list(_places(text, match.end(), _instrument(match["name"]), strict=True))
        places = [p for p in places if not any(start <= p[1] < end for start, end in taken)]
        if places:
            citation, _, end = places[0]
            places[0] = (citation, match.start(), end)
        found.extend(places)
    return sorted(found, key=lambda item: (item[1], item[2]))


def _another_law(text: str, match: re.Match[str]) -> bool:
    """True for "Safety Codes Act s. 3" or "National Building Code 9.8": a title before the bare name."""
    if not re.fullmatch(r"Act|Code|Regulation|Reg\.?", match["name"]):
        return False
    before = _OTHER_LAW.search(text[: match.start()][-40:])
    return bool(before and before.group().strip() not in _OUR_WORDS and before.group().strip() != "of")
