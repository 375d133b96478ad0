"""The legislation that applies to one company, line by line, each line with its reasons.

A company's list is what reaches every contractor, plus what its industry codes and trades usually do,
plus what it says it does, minus what it says it does not do. Head count and the other facts of the
company decide the rest. The list is a guideline: the employer must assess all that applies.

This is also the door to the law for other rooms: :class:`Citation`, :class:`Index` and their kin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from secor_docs.law.activities import Activity, ActivityVocabulary, LawEntry, read_activities
from secor_docs.law.citation import INSTRUMENTS, Citation, citations_in, number_key
from secor_docs.law.index import (
    Edition,
    Index,
    Instrument,
    Part,
    Repealed,
    Schedule,
    Section,
    Verdict,
    diff,
    make_index,
    read_instrument,
)
from secor_docs.law.industries import Industries, Industry, read_industries
from secor_docs.problems import nearest

__all__ = [
    "INSTRUMENTS",
    "Activity",
    "ActivityVocabulary",
    "Citation",
    "Edition",
    "ExcludedActivity",
    "GivenCode",
    "Index",
    "Industries",
    "Industry",
    "Instrument",
    "LawEntry",
    "LawLine",
    "LawList",
    "LawReason",
    "Note",
    "Part",
    "Repealed",
    "Schedule",
    "Section",
    "TakenOff",
    "Verdict",
    "WorkProfile",
    "citations_in",
    "diff",
    "legislation_list",
    "make_index",
    "number_key",
    "numbers_in_words",
    "read_activities",
    "read_industries",
    "read_instrument",
]


@dataclass(frozen=True, slots=True)
class GivenCode:
    """An industry code as the company gives it, with the title on its WCB statement where it gives one."""

    code: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class ExcludedActivity:
    """An activity the company says it does not do, and why or since when."""

    activity: str
    reason: str


@dataclass(frozen=True, slots=True)
class WorkProfile:
    """What a company's work is, in the program's terms.

    Attributes:
        codes: its WCB industry codes.
        trades: keys of the hazard library.
        does: activities it says it does.
        does_not: activities it says it does not do.
        facts: what is known of it, by the fact keys of ``activities.yaml``; absent means not known.
    """

    codes: tuple[GivenCode, ...] = ()
    trades: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    does_not: tuple[ExcludedActivity, ...] = ()
    facts: Mapping[str, bool | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LawReason:
    """Why places are on a list.

    Attributes:
        kind: ``base`` (it reaches every contractor), ``fact`` or ``activity``.
        activity: label of the activity, else empty.
        because: what put the activity there: codes, trades, the company's own word, a fact.
        why: what the company does that brings the places.
        condition: "you use fly forms" where it applies only then; empty where it is certain.
        sections: the numbers it brings.
    """

    kind: Literal["base", "fact", "activity"]
    why: str
    sections: tuple[str, ...]
    activity: str = ""
    because: tuple[str, ...] = ()
    condition: str = ""

    @property
    def text(self) -> str:
        """``Work at heights: Someone could fall 3 m or more …``, without what put the activity there."""
        text = f"Only if {self.condition}: {_lowered(self.why)}" if self.condition else self.why
        if self.activity:
            return f"{self.activity}: {text}"
        return f"{text.rstrip('.')} ({'; '.join(self.because)})." if self.because else text

    def __str__(self) -> str:
        """``Work at heights (industry code 42118 Roofing): Someone could fall 3 m or more …``."""
        if not self.activity:
            return self.text
        return f"{self.activity} ({'; '.join(self.because)}){self.text.removeprefix(self.activity)}"


def _lowered(text: str) -> str:
    """With a small first letter, unless the first word is an acronym or the like (``X-ray``, ``WHMIS``)."""
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
        return numbers_in_words(numbers, [s.number for s in self.instrument.sections])

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
class TakenOff:
    """What is not on the list although it could be, and why.

    Attributes:
        kind: ``not done`` (the company says so), ``fact`` (its facts rule it out) or ``not known``.
        what: the activity's label, or the places.
        reason: why it is not on the list.
        still: sections that stay on the list all the same, through another activity.
    """

    kind: Literal["not done", "fact", "not known"]
    what: str
    reason: str
    places: tuple[str, ...] = ()
    still: tuple[str, ...] = ()


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
        guideline: the sentence that must stand wherever the list is printed.
    """

    lines: tuple[LawLine, ...]
    taken_off: tuple[TakenOff, ...]
    notes: tuple[Note, ...]
    activities: Mapping[str, tuple[str, ...]]
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


def numbers_in_words(numbers: Sequence[str], home: Sequence[str]) -> str:
    """Draw runs of three or more neighbours of ``home`` together: ``7 to 10, 12, 13``.

    A run never leaps over a whole number, which may be a repealed one (``199.1, 199.2, 199.3, 201``).
    """
    place = {number: i for i, number in enumerate(home)}
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


def legislation_list(
    index: Index,
    industries: Industries,
    activities: ActivityVocabulary,
    profile: WorkProfile,
    trades: Mapping[str, Sequence[str]] | None = None,
) -> LawList:
    """Make the list of the law for one company.

    Args:
        index: the law.
        industries: codes, titles and trade groups.
        activities: the vocabulary, with the law each activity brings.
        profile: the company's work.
        trades: the usual activities of the trades in the profile, by trade key (the hazard library's).

    Returns:
        The list; an unknown code or trade is a note with what to choose from, not an error.
    """
    notes: list[Note] = []
    because = _origins(industries, activities, profile, trades or {}, notes)
    off = _not_done_here(activities, profile, notes)
    active = {key: reasons for key, reasons in because.items() if key in activities.by_key and key not in off}
    known: dict[str, bool | int] = {**dict.fromkeys(off, False), **dict.fromkeys(active, True), **profile.facts}
    gathering = _Gathering(index, known)
    gathering.add(activities.base)
    for key in sorted(active, key=list(activities.by_key).index):
        activity = activities.by_key[key]
        unsure = all(reason.startswith(_TRADE) for reason in active[key])
        gathering.add(activity.law, activity.label, active[key], activity.confirm if unsure else "")
        if unsure and activity.confirm:
            message = f"your trade sometimes includes {_lowered(activity.label)}"
            fix = f"If you do it, add {key} under activities.does; if not, under does_not with the reason."
            notes.append(Note("question", message, fix))
    lines = tuple(
        _line(index, place, parts) for place, parts in sorted(gathering.places.items(), key=lambda pair: pair[0].key)
    )
    gone = tuple(
        _not_done(index, activities, off[key], lines) for key in off if key in because or key in activities.by_key
    )
    notes += _questions(activities, known, active)
    return LawList(lines, (*gone, *dict.fromkeys(gathering.taken_off)), tuple(notes), active, activities.note)


_SAID_NO = "your file answers no to "
_TRADE = "trade "
"""Begins every reason that is a trade's usual work and nothing surer."""


def _not_done_here(
    activities: ActivityVocabulary, profile: WorkProfile, notes: list[Note]
) -> dict[str, ExcludedActivity]:
    """What the company does not do, by its own word or by a fact; a contradiction stays on the list."""
    brought = {f.brings: f for f in activities.facts.values() if f.brings}
    said_no = [
        ExcludedActivity(key, f"{_SAID_NO}{fact.says}")
        for key, fact in brought.items()
        if profile.facts.get(fact.key) is False and key not in profile.does
    ]
    off = {gone.activity: gone for gone in (*said_no, *profile.does_not)}
    for key in list(off):
        fact = brought.get(key)
        against = "does" if key in profile.does else ""
        if not against and fact and profile.facts.get(fact.key):
            against = fact.because
        if against:
            message = f"{activities.label(key)} stands under does_not"
            message += " and under does" if against == "does" else f", yet {against}"
            fix = "Fix one of the two. Until then it stays on the list."
            notes.append(Note("contradiction", message, fix))
            del off[key]
    return off


def _origins(
    industries: Industries,
    activities: ActivityVocabulary,
    profile: WorkProfile,
    trades: Mapping[str, Sequence[str]],
    notes: list[Note],
) -> dict[str, tuple[str, ...]]:
    """Every activity of the profile with what put it there; unknown codes, trades and words become notes."""
    found: dict[str, list[str]] = {}
    for given in profile.codes:
        industry = industries.usual(given.code, given.title)
        if industry is None or not industry.activities:
            notes.append(_unknown_code(industries, given, industry))
            continue
        for key in industry.activities:
            found.setdefault(key, []).append(f"industry code {industry}")
    for trade in profile.trades:
        group = industries.trades.get(trade)
        if trade not in trades:
            names = {*industries.trades, *trades}
            notes.append(
                Note(
                    "unknown trade",
                    f'no trade is called "{trade}"',
                    f"Choose one of the trades of the hazard library.{nearest(trade, names)}",
                    tuple(sorted(names)),
                )
            )
        name = group.name if group else trade
        for key in trades.get(trade, ()):
            found.setdefault(key, []).append(f"{_TRADE}{_lowered(name)}")
    for key in profile.does:
        found.setdefault(key, []).append("you say that you do it")
    for fact in activities.facts.values():
        if fact.brings and profile.facts.get(fact.key):
            found.setdefault(fact.brings, []).append(fact.because or fact.says)
    declared = (*profile.does, *(gone.activity for gone in profile.does_not))
    notes.extend(
        Note(
            "unknown activity",
            f'no activity is called "{key}"',
            f"`secor legislation activities` lists the words.{nearest(key, activities.by_key)}",
        )
        for key in dict.fromkeys((*declared, *found))
        if key not in activities.by_key
    )
    return {key: tuple(dict.fromkeys(reasons)) for key, reasons in found.items()}


def _unknown_code(industries: Industries, given: GivenCode, known: Industry | None) -> Note:
    title = given.title or (known.title if known else "")
    near = industries.find(title, 4) if title else ()
    groups = industries.find_trades(title) if title else ()
    choices = (*(str(i) for i in near), *(f"trade {t.key}: {t.name}" for t in groups))
    named = f"{given.code} ({title})" if title else given.code
    message = f"what companies under industry code {named} usually do is not known here"
    fix = (
        "This is no fault. Check the code on your WCB statement, then name your trade under trades and "
        "confirm what you do under activities.does; the list is made from that."
    )
    return Note("unknown code", message, fix, choices or tuple(f"trade {key}" for key in industries.trades))


@dataclass(frozen=True, slots=True)
class _Gathering:
    """What the entries bring, place by place, and what they do not."""

    index: Index
    known: Mapping[str, bool | int]
    places: dict[Citation, list[tuple[LawReason, tuple[Section, ...]]]] = field(default_factory=dict)
    taken_off: list[TakenOff] = field(default_factory=list)

    def add(
        self, entries: Iterable[LawEntry], label: str = "", because: tuple[str, ...] = (), confirm: str = ""
    ) -> None:
        """Gather what entries bring; with ``confirm`` all of it only if that is so."""
        for entry in entries:
            holds = entry.when.holds(self.known) if entry.when else True
            sections = tuple(s for citation in entry.sections for s in self.index.sections(citation))
            if holds is False or (holds is None and not entry.keep):
                where = _places(self.index, entry, sections)
                kind: Literal["fact", "not known"] = "fact" if holds is False else "not known"
                self.taken_off.append(TakenOff(kind, where, f"it applies only if {entry.if_words}", (where,)))
                continue
            certain = entry.when is not None and holds is True
            conditions = (confirm, "" if certain else entry.if_words)
            reason = LawReason(
                kind="activity" if label else "fact" if certain else "base",
                why=entry.why,
                sections=tuple(s.number for s in sections),
                activity=label,
                because=because if label or not certain else (entry.if_words,),
                condition=" and ".join(filter(None, conditions)),
            )
            self.places.setdefault(entry.home, []).append((reason, sections))
            for number in entry.schedules:
                schedule = Citation(entry.home.instrument, "schedule", number)
                self.places.setdefault(schedule, []).append((reason, ()))


def _places(index: Index, entry: LawEntry, sections: Sequence[Section]) -> str:
    home = index.instrument(entry.home.instrument)
    numbers = numbers_in_words([s.number for s in sections], [s.number for s in home.sections] if home else [])
    if not numbers:
        return str(entry.home)
    return f"{INSTRUMENTS[entry.home.instrument]} {'ss.' if len(sections) > 1 else 's.'} {numbers}"


def _line(index: Index, place: Citation, parts: list[tuple[LawReason, tuple[Section, ...]]]) -> LawLine:
    home = index.instrument(place.instrument)
    assert home is not None, "library checks every citation against the index before a list is made"
    order = {s.number: i for i, s in enumerate(home.sections)}
    sections = sorted({s for _, found in parts for s in found}, key=lambda s: order[s.number])
    reasons = sorted(dict.fromkeys(reason for reason, _ in parts), key=lambda r: bool(r.condition))
    title = "" if place.kind == "whole" else index.heading(place)
    return LawLine(home, place, title or (home.title if place.kind == "whole" else ""), tuple(sections), tuple(reasons))


def _not_done(
    index: Index, activities: ActivityVocabulary, gone: ExcludedActivity, lines: Sequence[LawLine]
) -> TakenOff:
    """What an activity would have brought; sections that others bring stay on the list and are named."""
    label = activities.label(gone.activity)
    entries = activities.by_key[gone.activity].law if gone.activity in activities.by_key else ()
    listed = {s for line in lines for s in line.sections}
    found = {s for e in entries for c in e.sections for s in index.sections(c)}
    brought = sorted(found, key=lambda s: s.citation.key)
    off = tuple(dict.fromkeys(str(s.citation) for s in brought if s not in listed))
    still = tuple(dict.fromkeys(str(s.citation) for s in brought if s in listed))
    kind: Literal["fact", "not done"] = "fact" if gone.reason.startswith(_SAID_NO) else "not done"
    return TakenOff(kind, label, gone.reason, off, still)


def _questions(
    activities: ActivityVocabulary, known: Mapping[str, bool | int], active: Mapping[str, object]
) -> Iterator[Note]:
    for fact in activities.facts.values():
        if fact.brings and fact.key not in known and fact.brings not in known and fact.brings not in active:
            label = activities.label(fact.brings)
            yield Note(
                "question",
                f"your file does not say {fact.says}",
                f"If so, add {fact.brings} under activities.does; if not, add it under does_not. "
                f"{label} is not on the list until then.",
            )
