"""The index of the law: find, search and judge citations in the editions that were read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from secor_docs.law.citation import INSTRUMENTS, Citation, number_key
from secor_docs.law.instrument import Instrument, Part, Repealed, Schedule, Section, numbers_of

Found = Instrument | Part | Schedule | Section | Repealed


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a citation is not valid, and what to write instead.

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
                for section in part.sections:
                    table |= {(instrument.id, number): section for number in numbers_of(section.number)}
                for key, repealed in part.repealed.items():
                    table |= {(instrument.id, number): repealed for number in numbers_of(key)}
        return table

    @cached_property
    def _in_order(self) -> dict[str, tuple[list[tuple[int, str]], list[Section]]]:
        """The sections of each instrument by number, with their sort keys next to them."""
        table: dict[str, tuple[list[tuple[int, str]], list[Section]]] = {}
        for home in self.instruments:
            inside = sorted(home.sections, key=lambda s: number_key(s.number))
            table[home.id] = ([number_key(s.number) for s in inside], inside)
        return table

    def instrument(self, id_: str) -> Instrument | None:
        """The instrument called ``act``, ``regulation`` or ``code``."""
        return next((i for i in self.instruments if i.id == id_), None)

    def part(self, instrument: str, number: str) -> Part | None:
        """The Part with this number; an empty number is what is before Part 1."""
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
        """The first section of ``citation`` outside the Part ``home``; None when all are in it."""
        if home.kind != "part":
            return None
        return next(
            (s for s in self.sections(citation) if (s.instrument, s.part) != (home.instrument, home.number)), None
        )

    def limits(self, citation: Citation) -> tuple[str, ...]:
        """What the sections of a citation are limited to, in words; empty where they bind everyone."""
        found: dict[str, None] = {}
        for section in self.sections(citation):
            part = self.part(section.instrument, section.part)
            for key, words in part.applies_only.items() if part else ():
                low, _, high = key.partition("-")
                inside = number_key(low) <= number_key(section.number) <= number_key(high or low)
                if inside or (not high and part and part.sections[0].number == low):
                    found[words] = None
        return tuple(found)

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
        """Why this citation is not valid; None when it is. Both ends of a range are judged."""
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
            said = f"{at} holds no rule any more, it was moved" if found.moved else f"{at} is repealed{by}"
            return Verdict("repealed", said, fix)
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


def _covers(entry: str, number: str) -> bool:
    return number.partition(".")[0] in numbers_of(entry)


def make_index(instruments: Iterable[Instrument]) -> Index:
    """An index of these instruments, in the order Act, Regulation, Code."""
    order = list(INSTRUMENTS)
    return Index(tuple(sorted(instruments, key=lambda i: order.index(i.id))))
