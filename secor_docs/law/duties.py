"""The documentation duties of the law: what must be written, dated, posted, reviewed, signed or kept.

Each duty names the sections it rests on, the documents of the binder that answer it, and how sure its
wording is. A duty that no page was seen for is a lead to check and is never printed as fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from secor_docs.law.activities import ActivityVocabulary, Known, When
from secor_docs.law.citation import Citation
from secor_docs.problems import Problem, refuse_any
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model

Must = Literal[
    "written", "dated", "posted", "reviewed", "signed", "kept", "trained", "reported", "inspected", "at hand"
]
Sure = Literal["A", "B", "C"]


def all_cited(text: Any) -> Any:
    """Every citation of a line, for :class:`pydantic.BeforeValidator`; what is no text is left as it is."""
    return Citation.parse_all(text) if isinstance(text, str) else text


class Duty(Model):
    """One documentation duty.

    Attributes:
        what: the duty in plain words.
        cites: where it is written, a tuple for each line of the file.
        must: what has to be done with the document.
        every: how often it is reviewed or repeated, in words; empty where the law sets no time.
        review_days: the same as the longest number of days allowed; None where the law sets none.
        keep_years: years the record is kept by law; None where the law sets none.
        keep: what else to know about keeping it.
        elements: what the document must hold, where the law numbers it.
        reports: the row of ``incidents.yaml`` whose events are its elements.
        documents: ids of the binder's documents that answer it.
        when: what decides whether a company has the duty; None where every contractor has it.
        if_words: the same in words; also for what the program cannot know.
        sure: A the section was read; B part of it, or official guidance; C not seen, never printed as fact.
        note: what is open or easily got wrong.
    """

    id: Slug
    what: Sentence
    cites: tuple[Annotated[tuple[Citation, ...], BeforeValidator(all_cited)], ...] = Field(alias="law", min_length=1)
    must: tuple[Must, ...] = ()
    every: str = ""
    review_days: int | None = Field(None, ge=1)
    keep_years: int | None = Field(None, ge=1)
    keep: str = ""
    elements: tuple[Sentence, ...] = ()
    reports: str = ""
    documents: tuple[Slug, ...] = ()
    when: When = None
    if_words: str = Field("", alias="if")
    sure: Sure
    note: str = ""

    @cached_property
    def law(self) -> tuple[Citation, ...]:
        """Every place it rests on."""
        return tuple(citation for line in self.cites for citation in line)

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


class _DutiesFile(Model):
    duties: tuple[Duty, ...]


def read_duties(source: YamlText, activities: ActivityVocabulary) -> tuple[Duty, ...]:
    """Read a ``duties.yaml``; ``activities`` holds the facts and activities a duty may depend on.

    Raises:
        InputWrongError: with every fault: what is no citation, an id that appears twice, an unknown condition.
    """
    duties = read_model(_DutiesFile, source).duties
    problems = list(_problems(duties, activities, source))
    refuse_any(problems)
    return duties


def _problems(duties: tuple[Duty, ...], activities: ActivityVocabulary, source: YamlText) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, duty in enumerate(duties):
        if duty.id in seen:
            yield source.problem(
                ("duties", position, "id"), f'"{duty.id}" appears twice', "Give each duty its own id.", code="L008"
            )
        seen.add(duty.id)
        if wrong := activities.misread(duty.when):
            yield source.problem(("duties", position, "when"), wrong.message, wrong.fix, code=wrong.code)
