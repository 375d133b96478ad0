"""The documentation duties of the law: what must be written, dated, posted, reviewed, signed or kept.

Each duty names the sections it rests on, the documents of the binder that answer it, and how sure its
wording is. A duty that no page was seen for is a lead to check and is never printed as fact.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from secor_docs.law.activities import ActivityVocabulary, FactTest, Known, read_condition
from secor_docs.law.citation import Citation
from secor_docs.problems import InputWrongError, Problem, TellingError, nearest
from secor_docs.yamlfile import YamlText, read_model

Must = Literal[
    "written", "dated", "posted", "reviewed", "signed", "kept", "trained", "reported", "inspected", "at hand"
]
Sure = Literal["A", "B", "C"]


@dataclass(frozen=True, slots=True)
class Duty:
    """One documentation duty.

    Attributes:
        what: the duty in plain words.
        law: where it stands.
        must: what has to be done with the document.
        every: how often it is reviewed or repeated, in words; empty where the law sets no time.
        review_days: the same as the longest number of days allowed; None where the law sets none.
        keep_years: years the record is kept by law; None where the law sets none.
        keep: what else to know about keeping it.
        elements: what the document must hold, where the law numbers it.
        documents: ids of the binder's documents that answer it.
        when: what decides whether a company has the duty; None where every contractor has it.
        if_words: the same in words; also for what the program cannot know.
        sure: A the section was read; B part of it, or official guidance; C not seen, never printed as fact.
        note: what is open or easily got wrong.
    """

    id: str
    what: str
    law: tuple[Citation, ...]
    must: tuple[Must, ...] = ()
    every: str = ""
    review_days: int | None = None
    keep_years: int | None = None
    keep: str = ""
    elements: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    when: FactTest | None = None
    if_words: str = ""
    sure: Sure = "A"
    note: str = ""

    @property
    def printable(self) -> bool:
        """Whether it may be printed as a fact."""
        return self.sure != "C"

    def applies(self, known: Known) -> bool | None:
        """Whether a company has this duty; None where its file does not tell, or only its work can."""
        if self.when is not None:
            return self.when.holds(known)
        return None if self.if_words else True


def duties_of(duties: Iterable[Duty], document: str) -> tuple[Duty, ...]:
    """The printable duties that a document answers."""
    return tuple(d for d in duties if d.printable and document in d.documents)


def keep_years(duties: Iterable[Duty], document: str) -> int | None:
    """The longest time the law asks a document's records to be kept, in years; None where it sets none."""
    return max((d.keep_years for d in duties_of(duties, document) if d.keep_years), default=None)


class _File(BaseModel):
    # Most commands read no duties, so the models are built when they first are.
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


_Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class _DutyFile(_File):
    id: _Slug
    what: _Sentence
    law: tuple[str, ...] = Field(min_length=1)
    must: tuple[Must, ...] = ()
    every: str = ""
    review_days: int | None = Field(None, ge=1)
    keep_years: int | None = Field(None, ge=1)
    keep: str = ""
    elements: tuple[_Sentence, ...] = ()
    documents: tuple[_Slug, ...] = ()
    when: dict[str, str] = Field(default_factory=dict, max_length=1)
    if_: str = Field("", alias="if")
    sure: Sure
    note: str = ""


class _DutiesFile(_File):
    duties: tuple[_DutyFile, ...]


def read_duties(source: YamlText, activities: ActivityVocabulary) -> tuple[Duty, ...]:
    """Read a ``duties.yaml``; ``activities`` holds the facts and activities a duty may depend on.

    Raises:
        InputWrongError: with every fault: what is no citation, an id that stands twice, an unknown condition.
    """
    raw = read_model(_DutiesFile, source)
    problems: list[Problem] = []
    seen: set[str] = set()
    made = []
    for position, duty in enumerate(raw.duties):
        if duty.id in seen:
            problems.append(
                source.problem(("duties", position, "id"), f'"{duty.id}" stands twice', "Give each duty its own id.")
            )
        seen.add(duty.id)
        law: list[Citation] = []
        for i, text in enumerate(duty.law):
            try:
                law.extend(Citation.parse_all(text))
            except TellingError as error:
                problems.append(source.problem(("duties", position, "law", i), error.message, error.fix))
        made.append(_duty(duty, tuple(law), _when(duty, position, source, activities, problems)))
    if problems:
        raise InputWrongError(problems)
    return tuple(made)


def _when(
    duty: _DutyFile, position: int, source: YamlText, activities: ActivityVocabulary, problems: list[Problem]
) -> FactTest | None:
    for key, wants in duty.when.items():
        path = ("duties", position, "when", key)
        fact = activities.facts.get(key)
        if fact is None and key not in activities.by_key:
            hint = nearest(key, (*activities.facts, *activities.by_key))
            problems.append(
                source.problem(
                    path, f'"{key}" is neither a fact nor an activity', f"Use a key of activities.yaml.{hint}"
                )
            )
            return None
        number = fact is not None and fact.kind == "number"
        made = read_condition(key, wants, number=number)
        if made is None:
            fix = "Write 5 to 19, or 20 or more." if number else "Write yes or no."
            problems.append(source.problem(path, f'found "{wants}"', fix))
        return made
    return None


def _duty(raw: _DutyFile, law: tuple[Citation, ...], when: FactTest | None) -> Duty:
    return Duty(
        id=raw.id,
        what=raw.what,
        law=law,
        must=raw.must,
        every=raw.every,
        review_days=raw.review_days,
        keep_years=raw.keep_years,
        keep=raw.keep,
        elements=raw.elements,
        documents=raw.documents,
        when=when,
        if_words=raw.if_,
        sure=raw.sure,
        note=raw.note,
    )
