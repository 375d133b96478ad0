"""The official text of a section, pasted by a person and kept with day and name: our words held against it.

The text stays in the folder of whoever pasted it. Figures and must or may are compared; meaning is for a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pydantic import Field

from secor_docs.law.citation import Citation
from secor_docs.law.figures import SectionSays
from secor_docs.law.quantities import Quantity, quantities
from secor_docs.law.statements import COMPANY_OWN, LawStatement
from secor_docs.yamlfile import Model, Sentence

_MUST = re.compile(r"\b(?:must|shall|is required|are required|ensure)\b", re.IGNORECASE)
_MAY = re.compile(r"\b(?:may|is permitted|are permitted|is not required|are not required)\b", re.IGNORECASE)
_OURS_MAY = re.compile(
    r"\b(?:may (?:use|be used|do|choose|leave)|can be left|is free to|if (?:you|we) (?:like|want))\b", re.IGNORECASE
)


class OfficialText(Model):
    """What was pasted.

    Attributes:
        section: the citation.
        by: who pasted it.
        day: when.
        source: where it was copied from.
        text: the words of the law.
    """

    section: Sentence
    by: Sentence
    day: date
    source: str = ""
    text: str = Field(min_length=20)

    @property
    def citation(self) -> Citation:
        """The section."""
        return Citation.parse(self.section)


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """How our words stand to the official ones.

    Attributes:
        not_in_theirs: figures of our entry that the text does not have.
        not_in_ours: figures of the text that our entry does not have.
        duty: what to look at where one says must and the other may; empty where they agree.
        statements: our statements with figures the text does not have, each with those figures.
        rests: every statement that rests on the section: to be read again.
    """

    not_in_theirs: tuple[str, ...]
    not_in_ours: tuple[str, ...]
    duty: str
    statements: tuple[tuple[LawStatement, tuple[str, ...]], ...]
    rests: tuple[LawStatement, ...]

    @property
    def agrees(self) -> bool:
        """Whether nothing was found; a reader still has to read."""
        return not (self.not_in_theirs or self.duty or self.statements)


def hold_against(text: OfficialText, entry: SectionSays | None, statements: Iterable[LawStatement]) -> HeldAgainst:
    """Compare what we say of a section with its official text.

    Args:
        text: what was pasted.
        entry: what we say of it; None where nothing was read.
        statements: all of ours; those that name the section are held against it.
    """
    theirs = tuple(quantities(text.text))
    ours = tuple(quantities(entry.text)) if entry else ()
    rests = tuple(s for s in statements if s.cites_itself and any(c.meets(text.citation) for c in s.law))
    alone = [s for s in rests if len(s.law) == 1 and not COMPANY_OWN.search(s.words)]
    wrong = ((s, _missing(quantities(s.words), theirs)) for s in alone)
    duty = ""
    if entry and _MUST.search(text.text) and _OURS_MAY.search(entry.text):
        duty = "The text says must, and ours leaves a choice. Read both."
    if entry and not _MUST.search(text.text) and _MAY.search(text.text):
        duty = "The text says may and never must. Read whether ours makes a duty of it."
    return HeldAgainst(
        _missing(ours, theirs),
        _missing(theirs, ours),
        duty,
        tuple((s, figures) for s, figures in wrong if figures),
        rests,
    )


def _missing(some: Iterable[Quantity], among: Iterable[Quantity]) -> tuple[str, ...]:
    there = tuple(among)
    return tuple(dict.fromkeys(q.said for q in some if not any(q.same(other) for other in there)))
