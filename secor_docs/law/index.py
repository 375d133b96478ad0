"""The index of the law: instruments with their editions, Parts, Schedules, sections and repealed numbers.

It says where things stand, never what they say. The headings come from the data files, which name their
source, the day they were last checked, and what could not be confirmed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from secor_docs.law.citation import INSTRUMENTS, Citation, number_key
from secor_docs.problems import InputWrongError, Problem
from secor_docs.yamlfile import YamlText, read_model

NOT_SEEN = "(heading not seen)"


@dataclass(frozen=True, slots=True)
class Edition:
    """Which text of an instrument the index describes.

    Attributes:
        label: how to call it, such as "consolidated to AR 210/2024".
        current_to: the last day up to which changes were seen; None where that is not known.
        in_force: the day the instrument came into force, where known.
    """

    label: str
    current_to: date | None
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


@dataclass(frozen=True, slots=True)
class Repealed:
    """A number that no longer stands, kept so that a dead citation is named as dead.

    Attributes:
        date: since when, as far as it was seen; empty where it was not.
        by: the amending regulation, where seen.
        now: the section to cite instead, where there is one.
    """

    instrument: str
    part: str
    number: str
    note: str
    by: str = ""
    date: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A Part with its sections; ``number`` is empty for sections that stand before Part 1."""

    instrument: str
    number: str
    title: str
    sections: tuple[Section, ...] = ()
    repealed: tuple[Repealed, ...] = ()
    not_listed: tuple[str, ...] = ()
    expired: bool = False
    note: str = ""
    group: str = ""

    @property
    def citation(self) -> Citation:
        """Its citation, or the instrument's for sections before Part 1."""
        return Citation(self.instrument, "part" if self.number else "whole", self.number)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A Schedule; ``title`` is empty where its title line was not seen."""

    instrument: str
    number: str
    title: str
    about: str

    @property
    def citation(self) -> Citation:
        """Its citation."""
        return Citation(self.instrument, "schedule", self.number)


@dataclass(frozen=True, slots=True)
class Instrument:
    """One of the three laws, in one edition.

    Attributes:
        sections_seen: False where no section could be seen, so that none can be checked.
        confirmed: ``yes``, ``partly`` or ``no``; ``unconfirmed`` says what is open.
        recheck_first: Parts that were named for change and are to be read again first.
    """

    id: str
    title: str
    citation: str
    edition: Edition
    source: str
    last_checked: date
    confirmed: str
    unconfirmed: tuple[str, ...] = ()
    recheck_first: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    sections_seen: bool = True

    @property
    def name(self) -> str:
        """``OHS Code``."""
        return INSTRUMENTS[self.id]

    @property
    def sections(self) -> Iterator[Section]:
        """Every section in order."""
        return (section for part in self.parts for section in part.sections)


Found = Instrument | Part | Schedule | Section | Repealed


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a citation cannot stand, and what to write instead.

    Attributes:
        kind: ``repealed``, ``expired``, ``unlisted`` (inside a Part, but not in its contents), ``unknown``,
            or ``unchecked`` where the section list of the instrument was not seen.
    """

    kind: Literal["repealed", "expired", "unlisted", "unknown", "unchecked"]
    message: str
    fix: str


@dataclass(frozen=True)
class Index:
    """The instruments of one index; find, search and judge citations in it."""

    instruments: tuple[Instrument, ...]

    @cached_property
    def _by_number(self) -> dict[tuple[str, str], Section | Repealed]:
        table: dict[tuple[str, str], Section | Repealed] = {}
        for instrument in self.instruments:
            for part in instrument.parts:
                entries: tuple[Section | Repealed, ...] = (*part.sections, *part.repealed)
                for entry in entries:
                    for number in _numbers(entry.number):
                        table[instrument.id, number] = entry
        return table

    @cached_property
    def _in_order(self) -> dict[str, tuple[list[tuple[int, str]], list[Section]]]:
        """The sections of each instrument by number, with their sort keys beside them."""
        table = {}
        for home in self.instruments:
            inside = sorted(home.sections, key=lambda s: number_key(s.number))
            table[home.id] = ([number_key(s.number) for s in inside], inside)
        return table

    def instrument(self, id_: str) -> Instrument | None:
        """The instrument called ``act``, ``regulation`` or ``code``."""
        return next((i for i in self.instruments if i.id == id_), None)

    def part(self, instrument: str, number: str) -> Part | None:
        """The Part with this number; an empty number is what stands before Part 1."""
        home = self.instrument(instrument)
        return next((p for p in home.parts if p.number == number), None) if home else None

    def find(self, citation: Citation) -> Found | None:
        """What stands at a citation; the first section of a range. None when nothing does."""
        home = self.instrument(citation.instrument)
        if home is None or citation.kind == "whole":
            return home
        if citation.kind == "part":
            return self.part(citation.instrument, citation.number)
        if citation.kind == "schedule":
            return next((s for s in home.schedules if s.number == citation.number), None)
        return self._by_number.get((citation.instrument, citation.number))

    def heading(self, citation: Citation) -> str:
        """The heading or title printed at a citation; empty when nothing stands there."""
        match self.find(citation):
            case Section(heading=text) | Part(title=text) | Instrument(title=text) | Repealed(note=text):
                return text
            case Schedule(title=title, about=about):
                return title or about
            case _:
                return ""

    def sections(self, citation: Citation) -> tuple[Section, ...]:
        """The sections a citation takes in: one, those of a range or of a Part; none for other places."""
        if citation.kind == "part":
            part = self.part(citation.instrument, citation.number)
            return part.sections if part else ()
        found = self.find(citation)
        if citation.kind != "section" or not isinstance(found, Section):
            return ()
        if not citation.last:
            return (found,)
        keys, inside = self._in_order[citation.instrument]
        first = bisect_left(keys, number_key(citation.number))
        last = bisect_right(keys, number_key(citation.last))
        return tuple(dict.fromkeys((found, *inside[first:last])))

    def outside(self, home: Citation, citation: Citation) -> Section | None:
        """The first section of ``citation`` outside the Part ``home``; None when all stand in it."""
        if home.kind != "part":
            return None
        return next(
            (s for s in self.sections(citation) if (s.instrument, s.part) != (home.instrument, home.number)), None
        )

    def search(self, text: str) -> tuple[Part | Schedule | Section, ...]:
        """Parts, Schedules and sections whose heading holds every word of ``text``, beginnings counting."""
        words = [re.compile(rf"\b{re.escape(w)}", re.IGNORECASE) for w in text.split()]
        found: list[Part | Schedule | Section] = []
        for instrument in self.instruments:
            for part in instrument.parts:
                hits = [s for s in part.sections if _has(words, f"{s.division} {s.heading}")]
                if part.number and _has(words, part.title):
                    found.append(part)
                found.extend(hits)
            found.extend(s for s in instrument.schedules if _has(words, f"{s.title} {s.about}"))
        return tuple(found) if words else ()

    def dead_or_unknown(self, citation: Citation) -> Verdict | None:
        """Why this citation cannot stand; None when it can. Both ends of a range are judged."""
        home = self.instrument(citation.instrument)
        if home is None:
            return Verdict("unknown", f"{citation} is of a law that this index does not hold", "Check its name.")
        if citation.kind == "whole":
            return None
        if not home.sections_seen:
            return Verdict(
                "unchecked",
                f"the sections of the {home.name} were not seen, so {citation} cannot be checked",
                f"Check it in the official text, or cite the {home.name} as a whole.",
            )
        if citation.kind != "section":
            return self._no_such_part(home, citation)
        ends = (self._no_such_section(home, number) for number in (citation.number, citation.last) if number)
        verdict = next(filter(None, ends), None)
        if not verdict and citation.last and number_key(citation.last) <= number_key(citation.number):
            return Verdict("unknown", f"{citation} runs backwards", "Write the lower number first.")
        return verdict

    def _no_such_part(self, home: Instrument, citation: Citation) -> Verdict | None:
        found = self.find(citation)
        if isinstance(found, Part) and found.expired:
            return Verdict("expired", f"{found.citation} is expired", "Cite the section that now applies.")
        if found is not None:
            return None
        if citation.kind == "schedule":
            seen = ", ".join(s.number for s in home.schedules) or "none"
            return Verdict("unknown", f"{citation} was not seen", f"Schedules seen: {seen}. Check the official text.")
        numbers = [int(p.number) for p in home.parts if p.number.isdigit()]
        return Verdict(
            "unknown", f"there is no {citation}", f"The Parts of the {home.name} run to {max(numbers, default=0)}."
        )

    def _no_such_section(self, home: Instrument, number: str) -> Verdict | None:
        at = Citation(home.id, "section", number)
        found = self.find(at)
        if isinstance(found, Section):
            return None
        if isinstance(found, Repealed):
            by = f" ({found.by}, {found.date})" if found.by and found.date else ""
            now = Citation(home.id, "section", found.now) if found.now else None
            fix = f"Cite {now} ({self.heading(now)})." if now else "Take it out, or cite the section that now applies."
            return Verdict("repealed", f"{at} is repealed{by}", fix)
        before, after = self._beside(home, number)
        part = next((p for p in home.parts if any(_covers(r, number) for r in p.not_listed)), None)
        if part is None and before and after and before.part == after.part:
            part = self.part(home.id, before.part)
        if part is None:
            where = f"; {before.number} is the last section that was" if before and not after else ""
            return Verdict("unknown", f"{at} was not seen{where}", "Check the number in the official text.")
        if part.expired:
            return Verdict(
                "expired", f"{at} was in {part.citation}, which is expired", "Cite the section that now applies."
            )
        between = " and ".join(f"{s.number} ({s.heading})" for s in (before, after) if s)
        return Verdict(
            "unlisted",
            f"{at} is not among the sections of {part.citation} (repealed, moved or never used)",
            f"Its neighbours are {between}. Check the number in the official text.",
        )

    def _beside(self, home: Instrument, number: str) -> tuple[Section | None, Section | None]:
        keys, inside = self._in_order[home.id]
        at = bisect_left(keys, number_key(number))
        return (inside[at - 1] if at else None), (inside[at] if at < len(inside) else None)


def _has(words: list[re.Pattern[str]], text: str) -> bool:
    return all(word.search(text) for word in words)


def _numbers(entry: str) -> Iterator[str]:
    """``805-807`` as 805, 806 and 807; a single number as itself."""
    first, _, last = entry.partition("-")
    if last and first.isdigit() and last.isdigit():
        yield from map(str, range(int(first), int(last) + 1))
    else:
        yield first


def _covers(entry: str, number: str) -> bool:
    return number.partition(".")[0] in _numbers(entry)


@dataclass(frozen=True, slots=True)
class EditionChange:
    """One difference between two editions.

    Attributes:
        kind: ``added``, ``removed`` (gone without a word), ``repealed`` or ``renamed``.
        old: heading or title before; empty when added, or when it was not seen.
        new: heading or title now; for a repealed number, what is known about it.
    """

    kind: Literal["added", "removed", "repealed", "renamed"]
    citation: Citation
    old: str
    new: str


def diff(old: Index, new: Index) -> tuple[EditionChange, ...]:
    """What changed from one edition to another, for the instruments that both hold.

    A heading that was not seen in one of them is no renaming.
    """
    changes: list[EditionChange] = []
    for later in new.instruments:
        earlier = old.instrument(later.id)
        if earlier is not None:
            changes.extend(_part_changes(earlier, later))
            changes.extend(_section_changes(earlier, later))
    return tuple(sorted(changes, key=lambda change: change.citation.key))


def _part_changes(earlier: Instrument, later: Instrument) -> Iterator[EditionChange]:
    before = {p.number: p for p in earlier.parts}
    after = {p.number: p for p in later.parts}
    for number in before.keys() | after.keys():
        was, now = before.get(number), after.get(number)
        if was is None and now is not None:
            yield EditionChange("added", now.citation, "", now.title)
        elif was is not None and now is None:
            yield EditionChange("removed", was.citation, was.title, "")
        elif was and now and was.title and now.title and was.title != now.title:
            yield EditionChange("renamed", now.citation, was.title, now.title)


def _section_changes(earlier: Instrument, later: Instrument) -> Iterator[EditionChange]:
    before = {s.number: s for s in earlier.sections}
    after = {s.number: s for s in later.sections}
    dead = {n: r for p in later.parts for r in p.repealed for n in _numbers(r.number)}
    for number, was in before.items():
        now = after.get(number)
        if now is None and number in dead:
            yield EditionChange("repealed", was.citation, _seen(was), dead[number].note)
        elif now is None:
            yield EditionChange("removed", was.citation, _seen(was), "")
        elif _seen(was) and _seen(now) and was.heading != now.heading:
            yield EditionChange("renamed", now.citation, was.heading, now.heading)
    for number, now in after.items():
        if number not in before:
            yield EditionChange("added", now.citation, "", now.heading)


def _seen(section: Section) -> str:
    return "" if section.heading == NOT_SEEN else section.heading


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _EditionFile(_File):
    label: str
    current_to: date | None = None
    in_force: date | None = None


class _RepealedFile(_File):
    note: str
    by: str = ""
    date: str = ""
    now: str | None = None


class _PartFile(_File):
    part: str | None
    title: str | None
    group: str = ""
    expired: bool = False
    note: str = ""
    sections: Mapping[str, str | None]
    divisions: Mapping[str, str] = Field(default_factory=dict)
    repealed: Mapping[str, _RepealedFile] = Field(default_factory=dict)
    not_listed: tuple[str, ...] = ()


class _ScheduleFile(_File):
    schedule: str
    title: str | None
    about: str


class _InstrumentFile(_File):
    id: Literal["act", "regulation", "code"]
    name: str
    title: str
    citation: str
    edition: _EditionFile
    source: str
    last_checked: date
    test_edition: bool = False
    confirmed: Literal["yes", "partly", "no"]
    unconfirmed: tuple[str, ...] = ()
    recheck_first: tuple[str, ...] = ()
    groups: Mapping[str, str] = Field(default_factory=dict)
    sections_seen: bool = True
    parts: tuple[_PartFile, ...]
    schedules: tuple[_ScheduleFile, ...] = ()
    schedules_note: str = ""


_SECTION_NUMBER = re.compile(r"\d{1,3}(\.\d{1,4})?(-\d{1,3})?")


def read_instrument(source: YamlText) -> Instrument:
    """Read one instrument's file.

    Raises:
        InputWrongError: with every fault: a wrong key, a number that is none, one that stands twice.
    """
    raw = read_model(_InstrumentFile, source)
    problems: list[Problem] = []
    home: dict[str, str] = {}
    for index, part in enumerate(raw.parts):
        for kind, numbers in (("sections", part.sections), ("repealed", part.repealed)):
            for number in numbers:
                path = ("parts", index, kind, number)
                if not _SECTION_NUMBER.fullmatch(number):
                    problems.append(
                        source.problem(path, f'"{number}" is not a section number', 'Write it like "390.7".')
                    )
                elif number in home:
                    problems.append(
                        source.problem(path, f"section {number} stands in Part {home[number]} already", "Keep one.")
                    )
                home[number] = part.part or "-"
    if problems:
        raise InputWrongError(problems)
    return Instrument(
        id=raw.id,
        title=raw.title,
        citation=raw.citation,
        edition=Edition(raw.edition.label, raw.edition.current_to, raw.edition.in_force),
        source=raw.source,
        last_checked=raw.last_checked,
        confirmed=raw.confirmed,
        unconfirmed=raw.unconfirmed,
        recheck_first=raw.recheck_first,
        parts=tuple(_part(raw.id, part) for part in raw.parts),
        schedules=tuple(Schedule(raw.id, s.schedule, s.title or "", s.about) for s in raw.schedules),
        sections_seen=raw.sections_seen,
    )


def _part(instrument: str, raw: _PartFile) -> Part:
    number = raw.part or ""
    division = ""
    sections = []
    for section, heading in raw.sections.items():
        division = raw.divisions.get(section, division)
        sections.append(Section(instrument, number, section, heading or NOT_SEEN, division))
    return Part(
        instrument=instrument,
        number=number,
        title=raw.title or "",
        sections=tuple(sections),
        repealed=tuple(
            Repealed(instrument, number, n, r.note, r.by, r.date, r.now or "") for n, r in raw.repealed.items()
        ),
        not_listed=raw.not_listed,
        expired=raw.expired,
        note=raw.note,
        group=raw.group,
    )


def make_index(instruments: Iterable[Instrument]) -> Index:
    """An index of these instruments, in the order Act, Regulation, Code."""
    order = list(INSTRUMENTS)
    return Index(tuple(sorted(instruments, key=lambda i: order.index(i.id))))
