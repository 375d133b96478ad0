"""The evaluation questions: what a set of them holds, which count for a company, which documents serve them.

A set is a file (``evaluation/working_set.yaml``). ACSA's own questions are not public: the shipped set is
made by this project and says so; a user who has the official form puts a set of their own in its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from secor_docs.company.kinds import YesNo
from secor_docs.problems import Problem, TellingError, nearest, refuse_any
from secor_docs.yamlfile import Model, Sentence, YamlText, one_or_many, read_model

Mode = Literal["directive", "operational"]
Method = Literal["documentation", "interview", "observation"]
"""How a question is answered: by documents and records, by asking people, by looking. The words are the field's."""
Sure = Literal["high", "medium", "low"]
AppliesIf = Literal[
    "all",
    "has_workers",
    "has_contractors",
    "has_visitors",
    "workers_5_plus",
    "workers_under_5",
    "had_incident",
    "after_first_year",
]

_QuestionId = Annotated[str, Field(pattern=r"^[A-Za-z]{0,3}\d+([.-]?[0-9a-z]+)*$")]


class Element(Model):
    """One element of the evaluation."""

    number: int = Field(ge=1, description="the number of the element")
    name: Sentence = Field(description="the name of the element")


class EvidenceKind(Model):
    """A kind of document or record that can answer a question."""

    title: Sentence = Field(description="what it is, in a few words")
    mode: Mode = Field(description="directive or operational")


class Question(Model):
    """One question of the evaluation.

    ``mode`` is directive when a written rule answers it, operational when dated records do. ``methods`` says how
    it is answered, the deciding one first; ``to_read`` that what the papers say decides, not that they are there.
    ``same_as`` holds the ids under which templates know it, where a set has its own. ``points`` is None when unknown.
    """

    id: _QuestionId = Field(description="the number of the question", examples=["S1.01"])
    element: int = Field(description="the number of one of the elements", examples=["1"])
    asks: Sentence = Field(description="what the question wants to know, in plain words")
    mode: Mode = Field(description="directive or operational")
    methods: Annotated[tuple[Method, ...], BeforeValidator(one_or_many)] = Field(
        default=("documentation",), min_length=1, description="documentation, interview or observation"
    )
    to_read: YesNo = Field(default=False, description="whether somebody has to read the papers", examples=["no"])
    evidence: tuple[str, ...] = Field(min_length=1, description="a key of evidence_kinds")
    applies_if: Annotated[tuple[AppliesIf, ...], BeforeValidator(one_or_many)] = ("all",)
    provenance: Literal["derived", "paraphrase", "official"] = Field(description="whose words these are")
    rests_on: str = Field("", description="the text that asks it, and how sure that is")
    points: float | None = Field(None, ge=0, description="the points of the question", examples=["10"])
    same_as: Annotated[tuple[_QuestionId, ...], BeforeValidator(one_or_many)] = ()

    @model_validator(mode="after")
    def _traced(self) -> Question:
        if self.provenance == "paraphrase" and not self.rests_on:
            raise TellingError(
                "a paraphrase that does not say of what",
                "Add `rests_on`: the text that asks it, and its date.",
                code="P011",
            )
        return self

    @property
    def by_papers(self) -> bool:
        """Whether papers on file can answer it; else only people who ask, look or read can."""
        return self.methods[0] == "documentation" and not self.to_read

    @property
    def known_as(self) -> frozenset[str]:
        """The ids a document may name it by."""
        return frozenset((self.id, *self.same_as))


class Scoring(Model):
    """The pass marks of a certification, in per cent of the points that count, and how sure they are."""

    overall: float = Field(ge=0, le=100, description="the mark for the whole, in per cent", examples=["80"])
    each_element: float = Field(ge=0, le=100, description="the mark for each element, in per cent", examples=["50"])
    sure: Sure
    source: Sentence = Field(description="where the marks come from")
    note: str = ""


class NotApplicable(Model):
    """When a question may be left out of the total, and how sure the rule is."""

    rule: Sentence = Field(description="the rule in words")
    sure: Sure
    source: Sentence = Field(description="where the rule comes from")


class QuestionSet(Model):
    """An edition of the evaluation questions.

    ``notice`` is the sentence that must be printed wherever a question is shown; ``provenance`` says how the set
    came to be; ``as_of`` is the day of the knowledge behind it.
    """

    title: Sentence = Field(description="what the set is called")
    edition: Sentence = Field(description="the label of the edition", examples=['"2026-11"'])
    as_of: date = Field(description="the day of the knowledge behind the set", examples=["2026-11-23"])
    notice: Sentence = Field(description="the sentence shown with every question: whose words these are")
    provenance: Sentence = Field(description="how the set came to be")
    scoring: Scoring
    not_applicable: NotApplicable
    elements: tuple[Element, ...] = Field(min_length=1, description="an element")
    evidence_kinds: Mapping[str, EvidenceKind]
    questions: tuple[Question, ...] = Field(min_length=1, description="a question")

    def element(self, number: int) -> Element:
        """The element of that number; a set that was read holds the element of each of its questions."""
        return next(element for element in self.elements if element.number == number)

    def of_element(self, number: int) -> tuple[Question, ...]:
        """The questions of one element, in the order of the file."""
        return tuple(question for question in self.questions if question.element == number)

    def question(self, id_: str) -> Question | None:
        """The question that goes by this id, or None."""
        return next((question for question in self.questions if id_ in question.known_as), None)


def read_question_set(source: YamlText) -> QuestionSet:
    """Read an edition of the questions.

    Raises:
        InputWrongError: with every fault: a key or word that does not exist, an element or evidence kind that
            the file does not list, an id or element number that appears twice.
    """
    made = read_model(QuestionSet, source)
    problems: list[Problem] = []

    def wrong(path: tuple[str | int, ...], message: str, fix: str) -> None:
        problems.append(source.problem(path, message, fix, code="P011"))

    numbers: set[int] = set()
    for at, element in enumerate(made.elements):
        if element.number in numbers:
            wrong(("elements", at, "number"), f"element {element.number} appears twice", "Give each its own number.")
        numbers.add(element.number)
    ids: set[str] = set()
    for at, question in enumerate(made.questions):
        here = ("questions", at)
        if question.id in ids:
            wrong((*here, "id"), f'"{question.id}" appears twice', "Give each question its own id.")
        ids.add(question.id)
        if question.element not in numbers:
            fix = f"Write one of: {', '.join(map(str, sorted(numbers)))}; or add the element."
            wrong((*here, "element"), f"no element has the number {question.element}", fix)
        for n, kind in enumerate(question.evidence):
            if kind not in made.evidence_kinds:
                fix = f"Write a key of evidence_kinds, or add it there.{nearest(kind, made.evidence_kinds)}"
                wrong((*here, "evidence", n), f'no evidence kind is called "{kind}"', fix)
    refuse_any(problems)
    return made


@dataclass(frozen=True, slots=True)
class Applies:
    """Whether a question counts for a company.

    Attributes:
        holds: True when it counts, also when that is not known: the stricter reading.
        reason: why, in words.
        known: whether that is known.
    """

    holds: bool
    reason: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class _Said:
    """What to say of a condition that holds, does not hold, or is not known."""

    yes: str
    no: str
    unknown: str


_FIVE = "Five or more workers are regularly employed (OHS Act s. 14)."
_UNDER_FIVE = "Fewer than five workers are regularly employed (OHS Act s. 14)."
_HEADS_UNKNOWN = "The number of workers regularly employed is not known."

_CONDITIONS: Mapping[str, _Said] = {
    "has_workers": _Said(
        "More than one person works under the WCB account.",
        # ACSA's form of March 2015 let an owner alone leave out marked questions; which ones is not known.
        "One person works here; ask ACSA whether this year's form leaves the question out.",
        "It counts where anyone besides the owner works.",
    ),
    "has_contractors": _Said(
        "The company uses subcontractors.",
        "The company uses no subcontractors.",
        "Your file does not say yet whether subcontractors are used (policies.subcontractors_used).",
    ),
    "has_visitors": _Said(
        "Visitors come to the sites.",
        "No visitors come to the sites.",
        "It counts where visitors come to your sites; your file does not tell.",
    ),
    "workers_5_plus": _Said(_FIVE, _UNDER_FIVE, _HEADS_UNKNOWN),
    "workers_under_5": _Said(_UNDER_FIVE, _FIVE, _HEADS_UNKNOWN),
    "had_incident": _Said(
        "There was an incident or near miss in the period.",
        "There was no incident or near miss in the period.",
        "It counts when there was an incident or near miss in the period; your records tell.",
    ),
    "after_first_year": _Said(
        "The company was evaluated before.", "This is the first evaluation.", "It counts from the second evaluation on."
    ),
}


def applicable(question: Question, facts: Mapping[str, bool | None]) -> Applies:
    """Whether a question counts for a company, and why.

    Args:
        question: the question.
        facts: what is known of the company, by the words of ``applies_if``; None or no entry: not known.

    Returns:
        The first condition that does not hold decides; then the first that is not known gives the reason, and
        the question counts.
    """
    known = {word: facts.get(word) for word in question.applies_if if word != "all"}
    for word, holds in known.items():
        if holds is False:
            return Applies(holds=False, reason=_CONDITIONS[word].no)
    for word, holds in known.items():
        if holds is None:
            return Applies(holds=True, reason=_CONDITIONS[word].unknown, known=False)
    return Applies(holds=True, reason=" ".join(_CONDITIONS[word].yes for word in known) or "Every company.")
