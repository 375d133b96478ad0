"""Kinds of work, the law each of them brings, and what decides whether it applies.

The vocabulary is shared by the industry codes, the hazard library and the company file. An entry of
law says in words and in a ``when`` that the program can decide what brings it onto a company's list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from secor_docs.law.citation import Citation
from secor_docs.problems import InputWrongError, Problem, TellingError, nearest
from secor_docs.yamlfile import Path_, YamlText, read_model

Known = Mapping[str, bool | int]
"""What is known about a company: facts and activities by key; a key that is absent is not known."""


@dataclass(frozen=True, slots=True)
class FactTest:
    """What must be so for an entry to apply: a yes or no, or a number from ``least`` to ``most``."""

    key: str
    wants: bool = True
    least: int | None = None
    most: int | None = None

    def holds(self, known: Known) -> bool | None:
        """Whether it holds; None where the company's answer is not known."""
        if self.key not in known:
            return None
        value = known[self.key]
        if self.least is None and self.most is None:
            return bool(value) is self.wants
        return (self.least or 0) <= int(value) and (self.most is None or int(value) <= self.most)


@dataclass(frozen=True, slots=True)
class LawEntry:
    """Places in the law that an activity, or being a contractor at all, brings with it.

    Attributes:
        home: the Part, or the instrument as a whole.
        sections: the sections named, ranges unresolved.
        schedules: numbers of the Schedules that go with it.
        why: what the company does that brings it.
        when: what decides; None where it always applies.
        if_words: the same in words (``you use fly forms``); also for what the program cannot know.
        keep: whether it stays on the list, with its "if", where the answer is not known.
    """

    home: Citation
    sections: tuple[Citation, ...]
    schedules: tuple[str, ...]
    why: str
    when: FactTest | None = None
    if_words: str = ""
    keep: bool = True

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Everything it cites: its home, its sections and its Schedules."""
        schedules = (Citation(self.home.instrument, "schedule", number) for number in self.schedules)
        return (self.home, *self.sections, *schedules)


@dataclass(frozen=True, slots=True)
class Activity:
    """One kind of work: its key, what it is called, what the word covers and the law it brings.

    Attributes:
        confirm: set for work that a trade only sometimes includes, as "someone enters a confined space".
    """

    key: str
    label: str
    covers: str
    law: tuple[LawEntry, ...]
    note: str = ""
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class CompanyFact:
    """Something the program can know about a company.

    Attributes:
        says: what it tells, as "whether anyone works alone".
        brings: the activity that a yes puts on the list; empty where it brings none.
        because: the reason given when it does.
    """

    key: str
    says: str
    kind: Literal["number", "yes or no"]
    brings: str = ""
    because: str = ""


@dataclass(frozen=True)
class ActivityVocabulary:
    """The vocabulary of work, with the base that reaches every contractor."""

    base: tuple[LawEntry, ...] = ()
    by_key: Mapping[str, Activity] = field(default_factory=dict)
    facts: Mapping[str, CompanyFact] = field(default_factory=dict)
    note: str = ""

    def under(self, over: ActivityVocabulary) -> ActivityVocabulary:
        """These activities with an overlay's laid over them; its base entries come on top of ours."""
        return ActivityVocabulary(
            (*self.base, *over.base),
            {**self.by_key, **over.by_key},
            {**self.facts, **over.facts},
            over.note or self.note,
        )

    def label(self, key: str) -> str:
        """What an activity is called; its key where it is not known."""
        return self.by_key[key].label if key in self.by_key else key

    def numbered(self) -> Iterator[tuple[str, int, LawEntry]]:
        """Every entry of law with its activity's key (empty for the base) and its position there."""
        yield from (("", i, entry) for i, entry in enumerate(self.base))
        for key, activity in self.by_key.items():
            yield from ((key, i, entry) for i, entry in enumerate(activity.law))


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _FactFile(_File):
    says: Sentence
    kind: Literal["number", "yes or no"]
    brings: str = ""
    because: str = ""


class _LawFile(_File):
    home: Sentence = Field(alias="in", description="the Part, Schedule or instrument", examples=["OHS Code Part 9"])
    sections: str = ""
    schedules: str = ""
    why: Sentence
    when: Mapping[str, str] = Field(default_factory=dict, max_length=1)
    if_: str = Field("", alias="if")
    unknown: Literal["keep", "leave out"] = "keep"


class _ActivityFile(_File):
    label: Sentence
    covers: Sentence
    note: str = ""
    confirm: str = ""
    law: tuple[_LawFile, ...] = ()


class _ActivitiesFile(_File):
    note: str = ""
    facts: Mapping[str, _FactFile] = Field(default_factory=dict)
    base: tuple[_LawFile, ...] = ()
    activities: Mapping[str, _ActivityFile] = Field(default_factory=dict)


def read_activities(source: YamlText, below: ActivityVocabulary | None = None) -> ActivityVocabulary:
    """Read an ``activities.yaml``, shipped or overlay; ``below`` holds what an overlay may refer to.

    Raises:
        InputWrongError: with every fault: what is no citation, a condition on an unknown fact or activity.
    """
    raw = read_model(_ActivitiesFile, source)
    problems: list[Problem] = []
    keys = {*raw.activities, *(below.by_key if below else ())}
    facts: dict[str, _FactFile | CompanyFact] = {**(below.facts if below else {}), **raw.facts}
    numbers = {key for key, fact in facts.items() if fact.kind == "number"}
    reader = _EntryReader(source, problems, frozenset({*facts, *keys}), frozenset(numbers))
    for key, fact in raw.facts.items():
        if fact.brings and fact.brings not in keys:
            problems.append(
                source.problem(
                    ("facts", key, "brings"),
                    f'no activity is called "{fact.brings}"',
                    f"Use a key of activities.{nearest(fact.brings, keys)}",
                )
            )
    made = ActivityVocabulary(
        tuple(filter(None, (reader.entry(e, ("base", i)) for i, e in enumerate(raw.base)))),
        {
            key: Activity(
                key,
                activity.label,
                activity.covers,
                tuple(
                    filter(None, (reader.entry(e, ("activities", key, "law", i)) for i, e in enumerate(activity.law)))
                ),
                activity.note,
                activity.confirm,
            )
            for key, activity in raw.activities.items()
        },
        {key: CompanyFact(key, f.says, f.kind, f.brings, f.because) for key, f in raw.facts.items()},
        " ".join(raw.note.split()),
    )
    if problems:
        raise InputWrongError(problems)
    return made


@dataclass(frozen=True, slots=True)
class _EntryReader:
    source: YamlText
    problems: list[Problem]
    keys: frozenset[str]
    numbers: frozenset[str]

    def entry(self, raw: _LawFile, path: Path_) -> LawEntry | None:
        try:
            home = Citation.parse(raw.home)
            instrument = {"act": "OHS Act", "regulation": "OHS Regulation", "code": "OHS Code"}[home.instrument]
            sections = Citation.parse_all(f"{instrument} ss. {raw.sections}") if raw.sections else ()
        except TellingError as error:
            self.problems.append(self.source.problem((*path, "sections"), error.message, error.fix))
            return None
        return LawEntry(
            home,
            sections,
            tuple(s.strip() for s in raw.schedules.split(",") if s.strip()),
            raw.why,
            self.condition(raw, path),
            raw.if_,
            raw.unknown == "keep",
        )

    def condition(self, raw: _LawFile, path: Path_) -> FactTest | None:
        for key, wants in raw.when.items():
            at = (*path, "when", key)
            if key not in self.keys:
                self.problems.append(
                    self.source.problem(
                        at,
                        f'"{key}" is neither a fact nor an activity',
                        f"Use a key of facts or activities.{nearest(key, self.keys)}",
                    )
                )
                return None
            if not raw.if_:
                self.problems.append(
                    self.source.problem(at, "the condition is not said in words", "Add `if:` with the same in words.")
                )
            made = read_condition(key, wants, number=key in self.numbers)
            if made is None:
                fix = "Write 5 to 19, or 20 or more." if key in self.numbers else "Write yes or no."
                self.problems.append(self.source.problem(at, f'found "{wants}"', fix))
            return made
        return None


def read_condition(key: str, wants: str, *, number: bool) -> FactTest | None:
    """Read what a ``when`` wants: ``yes``, ``no``, ``5 to 19`` or ``20 or more``; None for anything else."""
    if not number:
        return FactTest(key, wants=wants == "yes") if wants in {"yes", "no"} else None
    if found := re.fullmatch(r"(\d+) to (\d+)", wants):
        return FactTest(key, least=int(found[1]), most=int(found[2]))
    if found := re.fullmatch(r"(\d+) or more", wants):
        return FactTest(key, least=int(found[1]))
    if found := re.fullmatch(r"(\d+) or fewer", wants):
        return FactTest(key, most=int(found[1]))
    return None
