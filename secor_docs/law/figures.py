"""What the sections say, in our own words, and their figures by id: the one home of every figure of law.

A figure stands marked in its sentence, ``within [8 m](exit) of each worker``, so that its condition is beside it.
Our texts take it from here: ``{{ figure("Code 455", "exit") }}`` prints ``8 m``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from secor_docs.law.citation import Citation
from secor_docs.law.index import Index
from secor_docs.law.quantities import quantities
from secor_docs.problems import Place, Problem, TellingError, nearest, one_of, refuse_any
from secor_docs.yamlfile import Model, Path_, Sentence, YamlText, read_model

Basis = Literal["extract", "secondary", "unread"]

MARK = re.compile(r"\[([^\[\]]+)\]\(([a-z0-9-]+)\)")
"""A figure in a sentence: its words and its id."""

CALL = re.compile(
    r"\{\{\s*figure\(\s*(?P<q>[\"'])(?P<at>[^\"']*)(?P=q)\s*,\s*(?P<r>[\"'])(?P<id>[^\"']*)(?P=r)\s*\)\s*\}\}"
)
_ANY_CALL = re.compile(r"\{\{\s*figure\b[^}]*\}\}")


def _cited(text: Any) -> Any:
    return Citation.parse(text) if isinstance(text, str) else text


CitedPlace = Annotated[Citation, BeforeValidator(_cited)]
"""A citation as text in a file."""


@dataclass(frozen=True, slots=True)
class LawFigure:
    """One figure of the law.

    Attributes:
        home: the section it stands in.
        id: its name there.
        said: the words that are printed, such as ``8 m``.
        when: the sentence it stands in, which holds its condition.
    """

    home: Citation
    id: str
    said: str
    when: str


class MustSay(Model):
    """A condition that a text may not drop: with a word of ``where`` it has a word of ``say`` as well."""

    where: tuple[Sentence, ...] = Field(min_length=1)
    say: tuple[Sentence, ...] = Field(min_length=1)


class SectionSays(Model):
    """What one section, a run of sections or a Schedule says.

    Attributes:
        about: words that a text on it uses, besides those of its heading.
        who: on whom the duty lies.
        marked: its sentences, with the figures marked; none where only the heading was read.
        except_: exceptions and limits.
        see: what goes with it.
        must_say: conditions that a text may not drop.
        basis: what was read for it.
    """

    about: tuple[Sentence, ...] = ()
    who: str = ""
    marked: tuple[Sentence, ...] = Field((), alias="says")
    except_: str = Field("", alias="except")
    see: tuple[CitedPlace, ...] = ()
    must_say: tuple[MustSay, ...] = ()
    basis: Basis = "extract"

    @cached_property
    def says(self) -> tuple[str, ...]:
        """Its sentences as a person reads them."""
        return tuple(plain(line) for line in self.marked)

    @cached_property
    def text(self) -> str:
        """All of its words, exceptions too."""
        return " ".join((*self.says, plain(self.except_)))


class _Read(Model):
    label: str
    current_to: date
    read_on: date


class _FiguresFile(Model):
    edition: _Read
    sections: Mapping[str, SectionSays]


@dataclass(frozen=True)
class Figures:
    """The sections that were read, by citation.

    Attributes:
        label: the text they were read in.
        current_to: how far it is up to date.
        read_on: the day it was read.
    """

    label: str
    current_to: date
    read_on: date
    entries: Mapping[Citation, SectionSays]

    def under(self, layer: Figures) -> Figures:
        """These with the sections of a stronger layer in place of theirs."""
        return replace(self, entries={**self.entries, **layer.entries})

    @cached_property
    def _ranges(self) -> tuple[Citation, ...]:
        return tuple(citation for citation in self.entries if citation.last)

    def home(self, citation: Citation) -> Citation | None:
        """The entry that holds a section: its own, or the run of sections it is in."""
        at = Citation(citation.instrument, citation.kind, citation.number)
        return at if at in self.entries else next((run for run in self._ranges if run.meets(at)), None)

    def at(self, citation: Citation) -> SectionSays | None:
        """What a section or a Schedule says; None where nothing was read."""
        home = self.home(citation)
        return self.entries[home] if home else None

    def figures_at(self, citation: Citation) -> Mapping[str, LawFigure]:
        """The figures of a section by id."""
        home = self.home(citation)
        if home is None:
            return {}
        entry = self.entries[home]
        return {
            match[2]: LawFigure(home, match[2], match[1], plain(line))
            for line in (*entry.marked, entry.except_)
            for match in MARK.finditer(line)
        }

    def figure(self, at: str, id_: str) -> LawFigure:
        """The figure with this id in a section, such as ``figure("Code 455", "exit")``.

        Raises:
            TellingError: ``at`` is no citation, nothing was read of it, or it has no such figure.
        """
        citation = Citation.parse(at)
        found = self.figures_at(citation)
        if id_ in found:
            return found[id_]
        if self.at(citation) is None:
            message = f"what {citation} says is not in figures.yaml"
            fix = "Cite the section that states the figure, or add the section there from the official text."
        else:
            message = f'{citation} has no figure called "{id_}"'
            fix = one_of(id_, tuple(found)) if found else "It states no figure."
        raise TellingError(message, fix, code="L014")

    def _called(self, said: str) -> LawFigure:
        call = CALL.fullmatch(said)
        if call is None:
            raise TellingError(f"{said} cannot be read", _HOW, code="L014")
        return self.figure(call["at"], call["id"])

    def filled(self, text: str, told: Callable[[int, TellingError], None]) -> str:
        """A text with each ``{{ figure(…) }}`` in place; faults go to ``told`` with where in the text they are."""

        def put(match: re.Match[str]) -> str:
            try:
                return self._called(match[0]).said
            except TellingError as error:
                told(match.start(), error)
                return match[0]

        return _ANY_CALL.sub(put, text)


_HOW = 'Write it as {{ figure("Code 455", "exit") }}.'


def filled_source(source: YamlText, figures: Figures) -> YamlText:
    """A file with every figure in place.

    Raises:
        InputWrongError: with each unknown section, unknown id and call that cannot be read, at its line.
    """
    problems: list[Problem] = []

    def fill(value: Any, at: Path_) -> Any:
        if isinstance(value, str):
            return figures.filled(
                value, lambda _, e: problems.append(source.problem(at, e.message, e.fix, code=e.code))
            )
        if isinstance(value, dict):
            return {key: fill(inner, (*at, key)) for key, inner in value.items()}
        if isinstance(value, list):
            return [fill(inner, (*at, position)) for position, inner in enumerate(value)]
        return value

    data = fill(source.data, ())
    refuse_any(problems)
    return replace(source, data=data)


def filled_text(text: str, name: str, figures: Figures) -> str:
    """A template's text with every figure in place; its lines stay where they are.

    Raises:
        InputWrongError: as :func:`filled_source`.
    """
    problems: list[Problem] = []

    def told(start: int, error: TellingError) -> None:
        place = Place(name, text.count("\n", 0, start) + 1)
        problems.append(Problem(place, "", error.message, error.fix, code=error.code))

    made = figures.filled(text, told)
    refuse_any(problems)
    return made


def asks_for_figures(text: str) -> bool:
    """Whether a text has a ``{{ figure(…) }}`` in it."""
    return _ANY_CALL.search(text) is not None


def plain(line: str) -> str:
    """A sentence without the marks of its figures."""
    return MARK.sub(r"\1", line)


def read_figures(source: YamlText, index: Index) -> Figures:
    """Read a ``figures.yaml``; every section must stand in the index.

    Raises:
        InputWrongError: with every fault: what is no citation, a dead section, an id given twice, a mark that is
            no figure, a section without words that is not marked unread.
    """
    read = read_model(_FiguresFile, source)
    entries: dict[Citation, SectionSays] = {}
    problems: list[Problem] = []
    for key, entry in read.sections.items():
        at: Path_ = ("sections", key)
        try:
            citation = Citation.parse(key)
        except TellingError as error:
            problems.append(source.problem(at, error.message, error.fix, code=error.code))
            continue
        verdict = index.dead_or_unknown(citation)
        if verdict and verdict.kind not in {"repealed", "expired"}:  # a newer edition may be laid over an older list
            problems.append(source.problem(at, verdict.message, verdict.fix, code="L010"))
        if citation in entries:
            problems.append(source.problem(at, f"{citation} appears twice", "Make it one entry.", code="L008"))
        problems.extend(_entry_problems(entry, at, source))
        entries[citation] = entry
    refuse_any(problems)
    return Figures(read.edition.label, read.edition.current_to, read.edition.read_on, entries)


def _entry_problems(entry: SectionSays, at: Path_, source: YamlText) -> Iterator[Problem]:
    if not entry.marked and entry.basis != "unread":
        yield source.problem(at, "nothing is said", "Write what it says, or `basis: unread`.", code="L014")
    seen: set[str] = set()
    for position, line in enumerate((*entry.marked, entry.except_)):
        spot = (*at, "says", position) if position < len(entry.marked) else (*at, "except")
        for match in MARK.finditer(line):
            if match[2] in seen:
                fix = "Give each figure of a section its own id."
                yield source.problem(spot, f'"{match[2]}" names a figure already', fix, code="L008")
            seen.add(match[2])
            if not re.search(r"\d", match[1]) and not any(quantities(match[1])):
                near = nearest(match[1], ("8 m", "3 years"))
                yield source.problem(
                    spot, f'"{match[1]}" is no figure with a unit', f"Mark a figure.{near}", code="L014"
                )
