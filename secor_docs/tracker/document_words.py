"""Documents found by a word people use for them: "drill", "harness", "tailgate", "inspection"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from secor_docs.names import folded
from secor_docs.problems import TellingError, short
from secor_docs.program.catalogue import DocumentType

ALSO_CALLED: Mapping[str, str] = {
    "emergency-drill": "fire drill, evacuation, muster",
    "fall-gear-inspection": "harness, lanyard, lifeline, fall arrest",
    "flha": "jsa, jha, flra, daily hazard assessment",
    "fire-extinguisher-inspection": "extinguishers",
    "formal-hazard-assessment": "fha",
    "hazard-near-miss-card": "concern, hazard report",
    "health-safety-policy": "ohs policy",
    "heavy-equipment-walkaround": "excavator, loader, skid steer, machine inspection",
    "orientation-form": "new worker, induction",
    "ppe-issue-log": "hard hat, safety glasses",
    "rigging-inspection": "slings, shackles",
    "site-inspection": "walk through, site walk",
    "toolbox-meeting": "tailgate, tailboard, toolbox talk",
    "tool-crib-inspection": "power tools, cords",
    "vehicle-pretrip": "truck, circle check, pre trip, pickup",
}
"""What people call a document besides its title, by its short name."""

_SHORTEST = 3
"""Letters of a word that its beginning must have to be taken for it."""


class SeveralDocumentsFitError(TellingError):
    """Words that fit several documents.

    Attributes:
        choices: the documents they fit, in binder order.
    """

    def __init__(self, text: str, choices: Sequence[DocumentType]) -> None:
        """Take the words and the documents."""
        self.choices = tuple(choices)
        names = ", ".join(d.id for d in choices)
        super().__init__(f'"{short(text)}" fits several documents: {names}', "Write one of them.", code="R002")


def fitting(text: str, known: Sequence[DocumentType]) -> list[DocumentType]:
    """The documents whose title, short name or other name holds a word for each word of a text.

    Args:
        text: what was typed.
        known: the documents to look in.
    """
    word, wanted = folded(text), _words(text)
    if not wanted:
        return []
    return [d for d in known if word and (_begins(d, word) or all(map(_Found(d), wanted)))]


def _begins(type_: DocumentType, word: str) -> bool:
    return type_.id.startswith(word) or folded(type_.title).startswith(word)


class _Found:
    """Whether a document has a word that begins so."""

    def __init__(self, type_: DocumentType) -> None:
        self.words = _words(f"{type_.id} {type_.title} {ALSO_CALLED.get(type_.id, '')}")

    def __call__(self, word: str) -> bool:
        stem = word.removesuffix("s") if len(word) > _SHORTEST else word
        return word in self.words or (len(stem) >= _SHORTEST and any(w.startswith(stem) for w in self.words))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", folded(text)))
