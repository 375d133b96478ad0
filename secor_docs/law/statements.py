"""Statements of law in our texts, held against what the sections say: figures, subject, and conditions not to drop.

Words are compared, not meaning: what is found is surely to be read again, and what cannot be compared is listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Literal

from secor_docs.law.citation import Citation
from secor_docs.law.figures import Figures, SectionSays
from secor_docs.law.index import Index
from secor_docs.law.quantities import Quantity, quantities
from secor_docs.law.subjects import Subjects, stems
from secor_docs.problems import Place, Problem
from secor_docs.values import listed

Where = Literal["template", "documents' law", "task", "figure", "practice", "duty", "activity", "report", "rule"]

COMPANY_OWN = re.compile(
    r"\b(?:our|company|own) (?:practice|rule|limit|line)\b|\bpractice\)|\bwe keep (?:them|it)\b|\bsets (?:the least|\d)",
    re.IGNORECASE,
)
"""What marks a figure as the company's own."""


@dataclass(frozen=True)
class LawStatement:
    """A sentence, or a line of the data, that rests on sections of the law.

    Attributes:
        where: the kind of text it stands in.
        place: its file and line.
        words: what it says.
        around: its paragraph and what stands above it.
        paragraph: the paragraph alone; empty where the words are all of it.
        label: of the form's block it stands in.
        law: the sections it rests on.
        cites_itself: whether the words name the sections; else they rest on what the text as a whole rests on.
    """

    where: Where
    place: Place
    words: str
    law: tuple[Citation, ...]
    around: str = ""
    paragraph: str = ""
    label: str = ""
    cites_itself: bool = True

    @property
    def near(self) -> str:
        """What a reader of the words has before the eyes: the paragraph and the label, not the title of the whole."""
        return f"{self.paragraph} {self.label}" if self.paragraph else self.around

    @cached_property
    def key(self) -> str:
        """A short hash of its words and of the sections they name; it changes with them and with nothing else."""
        said = " ".join(self.words.split()).casefold()
        law = map(str, self.law) if self.cites_itself else ()
        return sha256("|".join((said, *law)).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class StatementFault:
    """What does not agree.

    Attributes:
        kind: a figure the sections do not state, a least made a most, another subject, a condition left out.
    """

    statement: LawStatement
    kind: Literal["figure", "limit", "subject", "condition"]
    message: str
    fix: str

    def as_problem(self) -> Problem:
        """The fault as a problem of its file."""
        words = self.statement.words
        said = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        return Problem(self.statement.place, "", f'{self.message}: "{said}"', self.fix, code=_CODES[self.kind])


_SHOWN = 160
_COUNTED = frozenset({"workers", "points", "rungs", "items", "times", "first aiders", "blankets", "part"})
_BROAD = frozenset({"activity", "documents' law"})
_SUBJECT_ONLY = frozenset({"task", "documents' law"})
"""That a task or a document rests on a section says nothing of its figures."""

_CODES = {"figure": "L015", "limit": "L015", "subject": "L016", "condition": "L017"}


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of one statement.

    Attributes:
        faults: what does not agree.
        open: why it could not be compared; empty where it could.
        figures: how many of its figures stand in the sections it rests on.
    """

    statement: LawStatement
    faults: tuple[StatementFault, ...] = ()
    open: str = ""
    figures: int = 0


@dataclass(frozen=True)
class LawComparer:
    """Holds statements against what was read of the law.

    Attributes:
        own: keys of statements that a reader has marked; a figure in one may be our practice, as long as the statement
            names no section.
    """

    figures: Figures
    index: Index
    own: frozenset[str] = frozenset()

    def compare(self, statement: LawStatement) -> Compared:
        """Hold one statement against the sections it rests on."""
        read = self._read(statement.law)
        faults: list[StatementFault] = []
        if statement.where not in _SUBJECT_ONLY:
            faults += self._figures(statement, read)
        if statement.cites_itself:
            faults += [*self._conditions(statement, read), *self._subjects(statement, read)]
        said = list(quantities(statement.words))
        stated = sum(any(_states(e, q) for e in read.values()) for q in said)
        unread = self._unread(statement.law)
        left = len(said) - stated
        opened = ""
        if left and not faults:
            own = (
                "the company's own, as it says"
                if COMPANY_OWN.search(statement.words)
                else "in a section that was not read"
            )
            opened = f"{left} of its figures {'is' if left == 1 else 'are'} {own}"
        elif unread and not faults:
            opened = f"{listed(map(str, unread))}: nothing but the heading was read"
        return Compared(statement, tuple(faults), opened, stated)

    def _read(self, law: Iterable[Citation]) -> dict[Citation, SectionSays]:
        """What was read of the sections, each of a run by itself."""
        found = {c: e for place in law for c in self._each(place) if (e := self.figures.at(c)) is not None}
        return {c: e for c, e in found.items() if e.basis != "unread"}

    def _unread(self, law: Iterable[Citation]) -> list[Citation]:
        return [c for c in law if c.kind != "whole" and not self._read([c])]

    def _each(self, place: Citation) -> tuple[Citation, ...]:
        return tuple(s.citation for s in self.index.sections(place)) if place.last else (place,)

    def _figures(self, statement: LawStatement, read: dict[Citation, SectionSays]) -> Iterator[StatementFault]:
        if statement.cites_itself and (not read or self._unread(statement.law)):
            yield from self._elsewhere(statement, read)
            return
        if not statement.cites_itself and statement.key in self.own:
            return
        words = statement.words
        for said in quantities(words):
            if not statement.cites_itself and (said.unit in _COUNTED or not re.search(r"\d", said.said)):
                continue  # two people, three points of contact, once a year: seldom the law's
            stating = [e for c, e in read.items() if _states(e, said) and self._on(statement, c)]
            if stating:
                if statement.cites_itself and _turned(stating, words, said) and not _both_ways(words, said):
                    message = (
                        f'{listed(map(str, read))} says it the other way than "{_with_limit(statement.words, said)}"'
                    )
                    yield StatementFault(statement, "limit", message, self._says(read))
                continue
            if _own(statement.words, said):
                continue
            message = f'{_named(read)} "{said.said}"'
            yield StatementFault(statement, "figure", message, self._says(read, said))

    def _elsewhere(self, statement: LawStatement, read: Mapping[Citation, SectionSays]) -> Iterator[StatementFault]:
        """Figures under a section that was not read, when another one of its Part is about the same and states them."""
        parts = {s.part for c in self._unread(statement.law) for s in self.index.sections(c) if c.instrument == "code"}
        near = [s.citation for part in sorted(parts) for s in self.index.sections(Citation("code", "part", part))]
        for said in quantities(statement.words):
            if said.unit in _COUNTED or any(_states(e, said) for e in read.values()) or _own(statement.words, said):
                continue
            for place in near:
                entry = self.figures.at(place)
                if entry and _states(entry, said) and self._subject_words.shares(statement.words, place, narrow=True):
                    cited = listed(map(str, self._unread(statement.law)))
                    message = f'"{said.said}" stands in {place}; what {cited} says was not read'
                    yield StatementFault(statement, "figure", message, "Cite the section that states the figure.")
                    break

    def _on(self, statement: LawStatement, citation: Citation) -> bool:
        """Whether a statement that names no section may be on this one."""
        narrow = statement.where != "template"  # a line of a hazard is short, and its task cites many sections
        return statement.cites_itself or self._subject_words.shares(statement.words, citation, narrow=narrow)

    @cached_property
    def _subject_words(self) -> Subjects:
        return Subjects(self.figures, self.index)

    def _says(self, read: dict[Citation, SectionSays], said: Quantity | None = None) -> str:
        there = list(dict.fromkeys(f.said for c in read for f in self.figures.figures_at(c).values()))
        fix = "It states no figure." if len(read) == 1 and not there else ""
        if 0 < len(there) <= _MANY:
            fix = f"The figures there are {listed(there)}."
        if said is not None:
            others = [str(c) for c, e in self.figures.entries.items() if _states(e, said)]
            if 0 < len(others) <= _FEW:
                fix += f" {said.said} stands in {listed(others, 'or')}."
        return f"{fix} Correct the figure or the section, or say that it is our practice.".strip()

    def _conditions(self, statement: LawStatement, read: dict[Citation, SectionSays]) -> Iterator[StatementFault]:
        words = (statement.paragraph or statement.words).casefold()
        # What another section says that is cited beside it is not left out.
        around = " ".join((words, *statement.near.casefold().split(), *(c.number for c in statement.law)))
        direct = {place.plain for place in statement.law}
        for citation, entry in read.items() if len(read) <= _FEW or statement.where != "activity" else ():
            for rule in entry.must_say if citation.plain in direct else ():
                if any(_has(words, w) for w in rule.where) and not any(_has(around, w) for w in rule.say):
                    message = f"{citation} is cited without its condition"
                    wanted = listed((f'"{w}"' for w in rule.say), "or")
                    fix = f"Say {wanted}, or cite another section. It says: {entry.says[0]}"
                    yield StatementFault(statement, "condition", message, fix)

    def _subjects(self, statement: LawStatement, read: Mapping[Citation, SectionSays]) -> Iterator[StatementFault]:
        words, text = self._subject_words, f"{statement.words} {statement.around}"
        for citation in statement.law:
            if statement.where in _BROAD and (citation.instrument == "act" or self.figures.at(citation) is None):
                continue  # a heading alone says too little of the work that brings it, and the Act binds all of it
            if words.of(citation) and not words.shares(text, citation, narrow=statement.where in _SUBJECT_ONLY):
                message = f"{citation} is about {self.index.heading(citation).lower() or 'something else'}"
                yield StatementFault(
                    statement, "subject", message, "Cite the section that is meant, or name its subject."
                )
        if (
            statement.where == "template"
            and len(statement.law) == 1
            and not any(_states(entry, said) for entry in read.values() for said in quantities(statement.words))
        ):
            best = words.better(statement.words, statement.law[0])
            if best is not None:
                message = f"the words fit {best} ({self.index.heading(best)}) far better than {statement.law[0]}"
                fix = "Cite the section that is meant, or name the subject of the one that is cited."
                yield StatementFault(statement, "subject", message, fix)


_FEW, _MANY = 4, 10


def _own(words: str, said: Quantity) -> bool:
    """Whether a figure is said to be the company's own, in the same clause or the same row of a table."""
    if " | " in words:
        return COMPANY_OWN.search(words) is not None
    start = words.rfind(";", 0, said.start) + 1
    end = words.find(";", said.end)
    return COMPANY_OWN.search(words[start : end if end >= 0 else len(words)]) is not None


def _named(read: Mapping[Citation, SectionSays]) -> str:
    names = list(map(str, read))
    if len(names) > _FEW:
        return f"none of the {len(names)} sections it rests on says"
    return f"{listed(names)} {'does' if len(names) == 1 else 'do'} not say"


@lru_cache(maxsize=2048)
def _stated(entry: SectionSays) -> tuple[Quantity, ...]:
    return tuple(quantities(entry.text))


def _states(entry: SectionSays, said: Quantity) -> bool:
    return any(said.same(stated) for stated in _stated(entry))


def _turned(entries: Iterable[SectionSays], text: str, said: Quantity) -> bool:
    """Whether the place of a section that a text seems to be on says "at most" where the text says "at least".

    A section may have the same figure in several places; the one with most words in common is meant.
    """
    here = stems(_window(text, said))
    same = [
        (len(here & stems(_window(entry.text, stated))), stated)
        for entry in entries
        for stated in _stated(entry)
        if said.same(stated)
    ]
    best = max((shared for shared, _ in same), default=0)
    meant = [stated for shared, stated in same if shared == best]
    return bool(meant) and all(stated.turned(said) for stated in meant)


def _window(text: str, at: Quantity) -> str:
    return text[max(0, at.start - _WINDOW) : at.end + _WINDOW]


_WINDOW = 64


def _both_ways(text: str, said: Quantity) -> bool:
    """Whether a text says what holds above a figure and what holds below it."""
    return any(said.same(other) and said.turned(other) for other in quantities(text))


def _with_limit(text: str, said: Quantity) -> str:
    before = text[max(0, said.start - 16) : said.start].split(" ")[-3:]
    return " ".join((*before, said.said)).strip()


def _has(text: str, word: str) -> bool:
    return re.search(rf"(?<![a-z]){re.escape(word.casefold())}", text) is not None


def compare_all(comparer: LawComparer, statements: Iterable[LawStatement]) -> tuple[Compared, ...]:
    """Hold every statement against what was read."""
    return tuple(map(comparer.compare, statements))
