"""Kinds of work, the law each of them brings, and what decides whether it applies.

The vocabulary is shared by the industry codes, the hazard library and the company file. An entry of
law says in words and in a ``when`` that the program can decide what brings it onto a company's list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from secor_docs.law.citation import INSTRUMENTS, Citation
from secor_docs.problems import Problem, TellingError, nearest, refuse_any
from secor_docs.yamlfile import Model, Path_, Sentence, YamlText, read_model

Known = Mapping[str, bool | int]
"""What is known about a company: facts and activities by key; a key that is absent is not known."""


@dataclass(frozen=True, slots=True)
class FactTest:
    """What must be so for an entry to apply: a yes or no, or a number from ``least`` to ``most``."""

    key: str
    wants: bool = True
    least: int | None = None
    most: int | None = None

    @classmethod
    def read(cls, given: Any) -> Any:
        """Read ``{prime_contractor: yes}``, ``{regularly_employed: 5 to 19}``; what is no mapping is left as it is.

        Raises:
            TellingError: it is not one condition, or not one that can be read.
        """
        if not isinstance(given, dict) or not given:
            return given or None
        if len(given) > 1:
            raise TellingError(
                f"{len(given)} conditions in one", "Write one; make two entries of two conditions.", code="L004"
            )
        ((key, wants),) = given.items()
        if wants in ("yes", "no"):  # a list is no word and cannot be hashed
            return cls(key, wants=wants == "yes")
        if found := re.fullmatch(r"(\d+) to (\d+)", str(wants)):
            return cls(key, least=int(found[1]), most=int(found[2]))
        if found := re.fullmatch(r"(\d+) or (more|fewer)", str(wants)):
            return cls(key, least=int(found[1])) if found[2] == "more" else cls(key, most=int(found[1]))
        raise TellingError(f'found "{wants}"', "Write yes or no; for a number, 5 to 19 or 20 or more.", code="L004")

    @property
    def of_number(self) -> bool:
        """Whether it asks for a number."""
        return self.least is not None or self.most is not None

    def holds(self, known: Known) -> bool | None:
        """Whether it holds; None where the company's answer is not known."""
        if self.key not in known:
            return None
        value = known[self.key]
        if not self.of_number:
            return bool(value) is self.wants
        return (self.least or 0) <= int(value) and (self.most is None or int(value) <= self.most)


When = Annotated[FactTest | None, BeforeValidator(FactTest.read)]


def cited(text: Any) -> Any:
    """One citation, for :class:`pydantic.BeforeValidator`; what is no text is left as it is."""
    return Citation.parse(text) if isinstance(text, str) else text


class LawEntry(Model):
    """Places in the law that an activity, or being a contractor at all, brings with it.

    Attributes:
        home: the Part, or the instrument as a whole.
        sections: the sections named, ranges unresolved.
        schedules: numbers of the Schedules that go with it.
        why: what the company does that brings it.
        when: what decides; None where it always applies.
        if_words: the same in words (``you use fly forms``); also for what the program cannot know.
        unknown: whether it stays on the list, with its "if", where the answer is not known.
    """

    home: Annotated[Citation, BeforeValidator(cited)] = Field(
        alias="in", description="the Part, Schedule or instrument", examples=["OHS Code Part 9"]
    )
    sections: tuple[Citation, ...] = ()
    schedules: tuple[str, ...] = ()
    why: Sentence
    when: When = None
    if_words: str = Field("", alias="if")
    unknown: Literal["keep", "leave out"] = "keep"

    @field_validator("sections", mode="before")
    @classmethod
    def _of_home(cls, given: Any, info: ValidationInfo) -> Any:
        """The numbers are sections of the instrument that ``in`` names."""
        home = info.data.get("home")
        if not given or home is None:
            return ()
        if not isinstance(given, str):
            raise TellingError(
                "found a list", 'Write the numbers as one text in quotes, such as "44 to 58, 60".', code="L004"
            )
        return Citation.parse_all(f"{INSTRUMENTS[home.instrument]} ss. {given}")

    @field_validator("schedules", mode="before")
    @classmethod
    def _split(cls, given: Any) -> Any:
        return [each.strip() for each in given.split(",") if each.strip()] if isinstance(given, str) else given

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Everything it cites: its home, its sections and its Schedules."""
        schedules = (Citation(self.home.instrument, "schedule", number) for number in self.schedules)
        return (self.home, *self.sections, *schedules)


class Activity(Model):
    """One kind of work: what it is called, what the word covers and the law it brings.

    Attributes:
        confirm: set for work that a trade only sometimes includes, as "someone enters a confined space".
    """

    label: Sentence
    covers: Sentence
    note: str = ""
    confirm: str = ""
    law: tuple[LawEntry, ...] = ()


class CompanyFact(Model):
    """Something the program can know about a company.

    Attributes:
        says: what it tells, as "whether anyone works alone".
        brings: the activity that a yes puts on the list; empty where it brings none.
        because: the reason given when it does.
    """

    says: Sentence
    kind: Literal["number", "yes or no"]
    brings: str = ""
    because: str = ""


class ActivityVocabulary(Model):
    """The vocabulary of work, with the base that reaches every contractor."""

    note: Annotated[str, AfterValidator(lambda text: " ".join(text.split()))] = ""
    facts: Mapping[str, CompanyFact] = {}
    base: tuple[LawEntry, ...] = ()
    by_key: Mapping[str, Activity] = Field({}, alias="activities")

    def under(self, over: ActivityVocabulary) -> ActivityVocabulary:
        """These activities with an overlay's laid over them; its base entries come on top of ours."""
        return over.model_copy(
            update={
                "note": over.note or self.note,
                "facts": {**self.facts, **over.facts},
                "base": (*self.base, *over.base),
                "by_key": {**self.by_key, **over.by_key},
            }
        )

    def label(self, key: str) -> str:
        """What an activity is called; its key where it is not known."""
        return self.by_key[key].label if key in self.by_key else key

    def numbered(self) -> Iterator[tuple[str, int, LawEntry]]:
        """Every entry of law with its activity's key (empty for the base) and its position there."""
        yield from (("", i, entry) for i, entry in enumerate(self.base))
        for key, activity in self.by_key.items():
            yield from ((key, i, entry) for i, entry in enumerate(activity.law))

    def misread(self, test: FactTest | None) -> TellingError | None:
        """Why a condition cannot be decided: its key is not known, or it asks a number of a yes or no."""
        if test is None:
            return None
        if test.key not in self.facts and test.key not in self.by_key:
            hint = nearest(test.key, (*self.facts, *self.by_key))
            return TellingError(
                f'"{test.key}" is neither a fact nor an activity',
                f"Use a key of facts or activities.{hint}",
                code="L003",
            )
        number = test.key in self.facts and self.facts[test.key].kind == "number"
        if number is test.of_number:
            return None
        if number:
            return TellingError(f"{test.key} is a number", "Write 5 to 19, or 20 or more.", code="L004")
        return TellingError(f"{test.key} is a yes or no", "Write yes or no.", code="L004")


def path_of(key: str, position: int) -> Path_:
    """Where an entry that :meth:`ActivityVocabulary.numbered` gives is in its file."""
    return ("activities", key, "law", position) if key else ("base", position)


def read_activities(source: YamlText, below: ActivityVocabulary | None = None) -> ActivityVocabulary:
    """Read an ``activities.yaml``, shipped or overlay; ``below`` holds what an overlay may refer to.

    Raises:
        InputWrongError: with every fault: what is no citation, a condition on an unknown fact or activity.
    """
    made = read_model(ActivityVocabulary, source)
    problems = list(_problems(made, below.under(made) if below else made, source))
    refuse_any(problems)
    return made


def _problems(made: ActivityVocabulary, whole: ActivityVocabulary, source: YamlText) -> Iterator[Problem]:
    for key, fact in made.facts.items():
        if fact.brings and fact.brings not in whole.by_key:
            message = f'no activity is called "{fact.brings}"'
            hint = nearest(fact.brings, whole.by_key)
            yield source.problem(("facts", key, "brings"), message, f"Use a key of activities.{hint}", code="L001")
    for key, position, entry in made.numbered():
        at = (*path_of(key, position), "when")
        if wrong := whole.misread(entry.when):
            yield source.problem(at, wrong.message, wrong.fix, code=wrong.code)
        elif entry.when and not entry.if_words:
            yield source.problem(
                at, "the condition is not said in words", "Add `if:` with the same in words.", code="L004"
            )
