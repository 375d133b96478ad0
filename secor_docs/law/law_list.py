"""A company's list of the law: its lines with their reasons, what is not on it, and what a reader must know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from secor_docs.law.citation import Citation, number_key
from secor_docs.law.instrument import Edition, Instrument, Section


@dataclass(frozen=True, slots=True)
class Origin:
    """What put an activity on a list.

    Attributes:
        kind: an industry code, a trade's usual work, the company's own word, or a fact of its file.
        name: the code, the trade or the fact in words; nothing is to be said of the company's own word.
        title: of the industry.
    """

    kind: Literal["code", "trade", "declared", "fact"]
    name: str = ""
    title: str = ""

    def __str__(self) -> str:
        """``industry code 42118 Roofing``, ``trade framing``."""
        if self.kind == "declared":
            return "you say that you do it"
        return {"code": "industry code ", "trade": "trade "}.get(self.kind, "") + f"{self.name} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class LawReason:
    """Why places are on a list.

    Attributes:
        kind: ``base`` (it reaches every contractor), ``fact``, ``activity``, or ``document`` (a paper rests on it).
        activity: label of the activity, else empty.
        because: what put the activity there.
        why: what the company does that brings the places.
        condition: "you use fly forms" where it applies only then; empty where it is certain.
        sections: the numbers it brings.
    """

    kind: Literal["base", "fact", "activity", "document"]
    why: str
    sections: tuple[str, ...]
    activity: str = ""
    because: tuple[Origin, ...] = ()
    condition: str = ""

    @property
    def text(self) -> str:
        """``Work at heights: Someone could fall 3 m or more …``, without what put the activity there."""
        text = f"Only if {self.condition}: {lowered(self.why)}" if self.condition else self.why
        if self.activity:
            return f"{self.activity}: {text}"
        return f"{text.rstrip('.')} ({'; '.join(map(str, self.because))})." if self.because else text

    def __str__(self) -> str:
        """``Work at heights (industry code 42118 Roofing): Someone could fall 3 m or more …``."""
        if not self.activity:
            return self.text
        return f"{self.activity} ({'; '.join(map(str, self.because))}){self.text.removeprefix(self.activity)}"


def lowered(text: str) -> str:
    """The text with a small first letter, unless the first word is an acronym or the like (``X-ray``, ``WHMIS``)."""
    return text if text[1:2].isupper() or text[1:2] == "-" else text[:1].lower() + text[1:]


@dataclass(frozen=True, slots=True)
class LawLine:
    """One line of a list: a Part (or Schedule, or a whole instrument) with the sections that apply.

    Attributes:
        place: the Part's, Schedule's or instrument's citation.
        title: the Part's title; empty where it was not seen.
        sections: the sections on the list, in order.
        reasons: why, those that are certain first.
    """

    instrument: Instrument
    place: Citation
    title: str
    sections: tuple[Section, ...]
    reasons: tuple[LawReason, ...]

    @property
    def edition(self) -> Edition:
        """The edition the line was made from."""
        return self.instrument.edition

    @property
    def part(self) -> str:
        """The Part's number; empty for a Schedule or a whole instrument."""
        return self.place.number if self.place.kind == "part" else ""

    @property
    def certain(self) -> bool:
        """False where every reason has an "only if"."""
        return any(not reason.condition for reason in self.reasons)

    def _words(self, numbers: Sequence[str]) -> str:
        return numbers_in_words(numbers, self.instrument.places)

    @property
    def numbers(self) -> str:
        """All section numbers, runs drawn together: ``139 to 142, 144``; empty for a whole instrument."""
        return self._words([s.number for s in self.sections])

    @property
    def certain_numbers(self) -> str:
        """The section numbers that apply without an "only if"."""
        return self._words([s.number for s in self.sections if not self.condition(s.number)])

    @property
    def only_if(self) -> tuple[tuple[str, str], ...]:
        """The other section numbers: each condition with what it brings (``you use fly forms``, ``353``)."""
        grouped: dict[str, list[str]] = {}
        for section in self.sections:
            if condition := self.condition(section.number):
                grouped.setdefault(condition, []).append(section.number)
        return tuple((condition, self._words(numbers)) for condition, numbers in grouped.items())

    def section_reasons(self, number: str) -> tuple[LawReason, ...]:
        """The reasons that bring one section."""
        return tuple(reason for reason in self.reasons if number in reason.sections)

    def condition(self, number: str) -> str:
        """The "only if" of one section; empty where a reason brings it for certain."""
        reasons = self.section_reasons(number)
        return (
            "" if any(not r.condition for r in reasons) else "; or ".join(dict.fromkeys(r.condition for r in reasons))
        )


@dataclass(frozen=True, slots=True)
class RemovedLaw:
    """What is not on the list although it could be, and why.

    Attributes:
        kind: ``not done`` (the company says so), ``fact`` (its facts rule it out) or ``not known``.
        what: the activity's label, or the places.
        activity: its key; empty where a single entry of the law is meant.
        reason: why it is not on the list.
        citations: what is not on it: section by section of an activity, as the entry cites it of a fact.
        still: sections that stay on the list all the same, through another activity.
    """

    kind: Literal["not done", "fact", "not known"]
    what: str
    reason: str
    citations: tuple[Citation, ...] = ()
    still: tuple[Citation, ...] = ()
    activity: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """The citations in words, those of one entry drawn together."""
        return tuple(map(str, self.citations)) if self.activity else (self.what,)


@dataclass(frozen=True, slots=True)
class Note:
    """Something a reader of the list must know or decide; never a fault of the program.

    Attributes:
        choices: industries and trades to choose from, where there are some.
    """

    kind: Literal["unknown code", "unknown trade", "unknown activity", "contradiction", "question", "edition"]
    message: str
    fix: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LawList:
    """A company's list: its lines in order, what was taken off, and what a reader must know.

    Attributes:
        activities: the activities on it, by key, each with what put it there.
        guideline: the sentence that must be printed wherever the list is printed.
    """

    lines: tuple[LawLine, ...]
    taken_off: tuple[RemovedLaw, ...]
    notes: tuple[Note, ...]
    activities: Mapping[str, tuple[Origin, ...]]
    guideline: str

    def __iter__(self) -> Iterator[LawLine]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    def why(self, citation: Citation) -> tuple[LawReason, ...]:
        """The reasons that bring a section, Part or Schedule; none where it is not on the list."""
        for line in self.lines:
            if citation.instrument != line.instrument.id:
                continue
            if citation.kind != "section" and citation.plain == line.place:
                return line.reasons
            inside = [s.number for s in line.sections if _at(s.number, citation.number)]
            if citation.kind == "section" and inside:
                return line.section_reasons(inside[0])
        return ()


def _at(entry: str, number: str) -> bool:
    first, _, last = entry.partition("-")
    return entry == number or (bool(last) and number_key(first) <= number_key(number) <= number_key(last))


def numbers_in_words(numbers: Sequence[str], place: Mapping[str, int]) -> str:
    """Draw runs of three or more neighbours together, by the place of each: ``7 to 10, 12, 13``.

    A run never leaps over a whole number, which may be a repealed one (``199.1, 199.2, 199.3, 201``).
    """
    runs: list[list[str]] = []
    for number in sorted(numbers, key=lambda n: place.get(n, 0)):
        last = runs[-1][-1] if runs else ""
        leap = number_key(number)[0] - number_key(last.rpartition("-")[2] or last)[0] > 1
        if runs and place.get(number) == place.get(last, -9) + 1 and not leap:
            runs[-1].append(number)
        else:
            runs.append([number])
    words: list[str] = []
    for run in runs:
        first, last = run[0].partition("-")[0], run[-1].rpartition("-")[2]
        pair = len(run) <= 2  # noqa: PLR2004 - two numbers read better one by one
        words += [n.replace("-", " to ") for n in run] if pair else [f"{first} to {last}"]
    return ", ".join(words)
