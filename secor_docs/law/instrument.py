"""An instrument of the law in one edition: its Parts, Schedules, sections and repealed numbers.

It says where things are, never what they say. The headings come from the data files, which name their
source, the day they were last checked, and what could not be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from secor_docs.law.citation import Citation
from secor_docs.problems import Problem, refuse_any
from secor_docs.yamlfile import Model, YamlText, read_model

NOT_SEEN = "(heading not seen)"

_Text = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
"""A text that must be given, if only as nothing: what was not seen is left empty on purpose."""


class Edition(Model):
    """Which text of an instrument the index describes.

    Attributes:
        label: how to call it, such as "consolidated to AR 210/2024".
        current_to: the last day up to which changes were seen; None where that is not known.
        in_force: the day the instrument came into force, where known.
    """

    label: str
    current_to: date | None = None
    in_force: date | None = None

    def __str__(self) -> str:
        return f"{self.label}, current to {self.current_to}" if self.current_to else self.label


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its number (``805-807`` is one heading over three sections) and heading as printed.

    Attributes:
        division: what the contents print above it, such as "Forklift Trucks"; empty at most places.
    """

    instrument: str
    part: str
    number: str
    heading: str
    division: str = ""

    @property
    def citation(self) -> Citation:
        """Its citation."""
        first, _, last = self.number.partition("-")
        return Citation(self.instrument, "section", first, last)


class Repealed(Model):
    """What is known of a number that was repealed, kept so that a dead citation is named as dead.

    Attributes:
        date: since when, as far as it was seen; empty where it was not.
        by: the amending regulation, where seen.
        now: the section to cite instead, where there is one.
        moved: whether its rule stands at another number.
    """

    note: str
    moved: bool = False
    by: str = ""
    date: str = ""
    now: _Text = ""


class Part(Model):
    """A Part with its sections; ``number`` is empty for sections in front of Part 1.

    Attributes:
        applies_only: what it is limited to, by the section or range that says so; the section that opens a Part
            speaks for all of it.
    """

    instrument: str
    number: _Text = Field(alias="part")
    title: _Text
    group: str = ""
    expired: bool = False
    note: str = ""
    applies_only: Mapping[str, str] = {}
    headings: Mapping[str, str | None] = Field(alias="sections")
    divisions: Mapping[str, str] = {}
    repealed: Mapping[str, Repealed] = {}
    not_listed: tuple[str, ...] = ()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its sections in order, each with the division it is in."""
        division = ""
        found = []
        for number, heading in self.headings.items():
            division = self.divisions.get(number, division)
            found.append(Section(self.instrument, self.number, number, heading or NOT_SEEN, division))
        return tuple(found)

    @property
    def citation(self) -> Citation:
        """Its citation, or the instrument's for sections before Part 1."""
        return Citation(self.instrument, "part" if self.number else "whole", self.number)


class Schedule(Model):
    """A Schedule; ``title`` is empty where its title line was not seen."""

    instrument: str
    number: str = Field(alias="schedule")
    title: _Text
    about: str

    @property
    def citation(self) -> Citation:
        """Its citation."""
        return Citation(self.instrument, "schedule", self.number)


class Instrument(Model):
    """One of the three laws, in one edition, as its file describes it.

    Attributes:
        sections_seen: False where no section could be seen, so that none can be checked.
        confirmed: ``yes``, ``partly`` or ``no``; ``unconfirmed`` says what is open.
        recheck_first: Parts that were named for change and are to be read again first.
        groups: what the contents print above the groups of Parts.
    """

    id: Literal["act", "regulation", "code"]
    name: str
    title: str
    citation: str
    edition: Edition
    source: str
    last_checked: date
    test_edition: bool = False
    confirmed: Literal["yes", "partly", "no"]
    unconfirmed: tuple[str, ...] = ()
    recheck_first: tuple[str, ...] = ()
    groups: Mapping[str, str] = {}
    sections_seen: bool = True
    parts: tuple[Part, ...]
    schedules: tuple[Schedule, ...] = ()
    schedules_note: str = ""

    @field_validator("parts", "schedules", mode="before")
    @classmethod
    def _of_this_instrument(cls, given: Any, info: ValidationInfo) -> Any:
        """The file names the instrument once, on top; each Part and Schedule knows it."""
        home = {"instrument": info.data.get("id", "")}
        if not isinstance(given, list):
            return given
        return [{**each, **home} if isinstance(each, dict) else each for each in given]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every section in order."""
        return tuple(section for part in self.parts for section in part.sections)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where each section number stands in that order."""
        return {section.number: place for place, section in enumerate(self.sections)}


def numbers_of(entry: str) -> Iterator[str]:
    """``805-807`` as 805, 806 and 807; a single number as itself."""
    first, _, last = entry.partition("-")
    if last and first.isdigit() and last.isdigit():
        yield from map(str, range(int(first), int(last) + 1))
    else:
        yield first


_SECTION_NUMBER = re.compile(r"\d{1,3}(\.\d{1,4})?(-\d{1,3})?")


def read_instrument(source: YamlText) -> Instrument:
    """Read one instrument's file.

    Raises:
        InputWrongError: with every fault: a wrong key, a number that is none, one that is given twice.
    """
    made = read_model(Instrument, source)
    problems: list[Problem] = []
    home: dict[str, str] = {}
    for index, part in enumerate(made.parts):
        for kind, numbers in (("sections", part.headings), ("repealed", part.repealed)):
            for number in numbers:
                path = ("parts", index, kind, number)
                if not _SECTION_NUMBER.fullmatch(number):
                    fix = 'Write it like "390.7".'
                    problems.append(source.problem(path, f'"{number}" is not a section number', fix, code="L005"))
                elif number in home:
                    problems.append(
                        source.problem(
                            path, f"section {number} is in Part {home[number]} already", "Keep one.", code="L008"
                        )
                    )
                home[number] = part.number or "-"
    refuse_any(problems)
    return made
