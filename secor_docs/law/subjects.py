"""What each section is about, by the words of its heading, of what it says, and of those that texts on it use."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from secor_docs.law.citation import Citation
from secor_docs.law.figures import Figures
from secor_docs.law.index import Index

_WORD = re.compile(r"[a-z][a-z-]+")
_COMMON_WORDS = """
    a about above act after again all also an and any are as at be been before below between both but by can code done
    down each employer employers ensure every for from general has have he her his how if in into is it its keep kept like
    made make makes may more most must no none nobody not of off on one only or other our out over part person persons
    practicable provide provided reasonably regulation related required requirements rule safe safety same say says section
    she should since so some such than that the their them then there these they this those through time to too under
    until up use used user uses using was way we well were what when where which while who will with within without work
    worker workers working works you your schedule apply applies application duty duties good least less enough him
    against around another away because being long specifications manufacturer engineer specified standard standards
    site sites job area place people ohs
"""
_COMMON = frozenset(_COMMON_WORDS.split())


@dataclass(frozen=True)
class Subjects:
    """The subject words of every section.

    Attributes:
        figures: what was read of the law.
        index: the headings.
    """

    figures: Figures
    index: Index

    @cached_property
    def _known(self) -> dict[Citation, frozenset[str]]:
        return {}

    def of(self, citation: Citation) -> frozenset[str]:
        """The stems of the words that a text on a section, or on one of a run of sections, has at least one of."""
        if citation.kind not in {"section", "schedule"}:
            return frozenset()
        place = citation.plain
        if place not in self._known:
            found = set(stems(self.index.heading(place)))
            for each in [s.citation for s in self.index.sections(place)] or [place]:
                entry = self.figures.at(each)
                said = " ".join((*entry.about, *entry.says)) if entry else ""
                found |= stems(f"{self.index.heading(each)} {said}")
            self._known[place] = frozenset(found)
        return self._known[place]

    def narrow(self, citation: Citation) -> frozenset[str]:
        """The stems of its heading and of the words that texts on it use; all its words where none are given."""
        entry = self.figures.at(citation)
        if entry is None or not entry.about or citation.last:
            return self.of(citation)
        return stems(f"{self.index.heading(citation)} {' '.join(entry.about)}")

    def shares(self, text: str, citation: Citation, *, narrow: bool = False) -> bool:
        """Whether a text has a word, or words that stand together, of the subject of a section.

        Args:
            text: a long text, such as all the words of a task, shares some word with nearly every section; then only
                the words that tell count.
            citation: the section.
            narrow: whether that is so.
        """
        if stems(text) & (self.narrow(citation) if narrow else self.of(citation)):
            return True
        entry, folded = self.figures.at(citation), f" {text} ".casefold()
        return entry is not None and any(" " in words and words.casefold() in folded for words in entry.about)

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        """How much a word tells: little where many sections have it."""
        homes = [self.of(section.citation) for i in self.index.instruments for section in i.sections]
        many = Counter(word for words in homes for word in words)
        return {word: math.log(len(homes) / count) for word, count in many.items()}

    def fit(self, text: str, citation: Citation) -> float:
        """How well a text fits a section: the weight of the words they share, those of the heading counting more."""
        shared = stems(text) & self.of(citation)
        heading = stems(self.index.heading(citation))
        return sum(self._weights.get(word, 0.0) * (_HEADING if word in heading else 1.0) for word in shared)

    def better(self, text: str, citation: Citation) -> Citation | None:
        """The section of the same Part that a text fits far better than the one it cites; None where there is none."""
        found = self.index.sections(citation)
        if citation.last or len(found) != 1:
            return None
        own = self.fit(text, citation)
        part = Citation(citation.instrument, "part", found[0].part)
        others = {s.citation: self.fit(text, s.citation) for s in self.index.sections(part) if s != found[0]}
        best = max(others, key=lambda each: others[each], default=None)
        return best if best and others[best] > _FAR * own and others[best] - own > _CLEAR else None


_HEADING, _FAR, _CLEAR = 1.5, 1.5, 3.0


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word cut so that ``welding``, ``welder`` and ``welds`` are one."""
    for ending in ("ations", "ation", "ings", "ing", "ers", "er", "ies", "ied", "ed", "es", "s", "ment", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    return word.rstrip("ey")[:_LONGEST] if len(word) > _SHORTEST else word


_SHORTEST, _LONGEST = 3, 7


@lru_cache(maxsize=16384)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's words, without those that every text has."""
    words = (w for found in _WORD.findall(text.casefold()) for w in {found, *found.split("-")})
    return frozenset(stem(w) for w in words if w not in _COMMON and len(w) >= _SHORTEST)
