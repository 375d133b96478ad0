"""Two editions of the law compared: what was added, removed, repealed or renamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from secor_docs.law.citation import Citation
from secor_docs.law.figures import Figures
from secor_docs.law.index import Index
from secor_docs.law.instrument import NOT_SEEN, Instrument, Section, numbers_of


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
    dead = {n: gone for p in later.parts for key, gone in p.repealed.items() for n in numbers_of(key)}
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


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One figure of a section that two lists of figures do not have alike.

    Attributes:
        old, new: what each says; empty where it has no such figure.
    """

    citation: Citation
    id: str
    old: str
    new: str


def figures_changed(old: Figures, new: Figures) -> tuple[FigureChange, ...]:
    """The figures that differ between two lists, section by section."""
    found = []
    for citation in dict.fromkeys((*old.entries, *new.entries)):
        before, after = old.figures_at(citation), new.figures_at(citation)
        for id_ in dict.fromkeys((*before, *after)):
            was = before[id_].said if id_ in before else ""
            now = after[id_].said if id_ in after else ""
            if was != now:
                found.append(FigureChange(citation, id_, was, now))
    return tuple(sorted(found, key=lambda change: (change.citation.key, change.id)))
