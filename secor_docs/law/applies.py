"""The legislation that applies to one company, line by line, each line with its reasons.

A company's list is what reaches every contractor, plus what its industry codes and trades usually do,
plus what it says it does, minus what it says it does not do. Head count and the other facts of the
company decide the rest. The list is a guideline: the employer must assess all that applies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from secor_docs.law.activities import ActivityVocabulary, LawEntry
from secor_docs.law.citation import INSTRUMENTS, Citation
from secor_docs.law.index import Index
from secor_docs.law.industries import Industries, Industry
from secor_docs.law.instrument import Section
from secor_docs.law.law_list import LawLine, LawList, LawReason, Note, Origin, RemovedLaw, lowered, numbers_in_words
from secor_docs.law.work_profile import ExcludedActivity, GivenCode, WorkProfile
from secor_docs.problems import nearest
from secor_docs.values import listed


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
    own = {industries.trades[key].own: f"your trade is {key}" for key in profile.trades if key in industries.trades}
    off = _not_done_here(activities, profile, {**profile.signs, **own}, notes)
    notes.extend(_other_trade(industries, profile))
    notes.extend(_unsaid(activities, profile, because))
    active = {key: origins for key, origins in because.items() if key in activities.by_key and key not in off}
    known: dict[str, bool | int] = {**dict.fromkeys(off, False), **dict.fromkeys(active, True), **profile.facts}
    builder = _LawListBuilder(index, known)
    builder.add(activities.base)
    for key in sorted(active, key=list(activities.by_key).index):
        activity = activities.by_key[key]
        unsure = all(origin.kind == "trade" for origin in active[key])
        builder.add(activity.law, activity.label, active[key], activity.confirm if unsure else "")
        if unsure and activity.confirm:
            message = f"your trade sometimes includes {lowered(activity.label)}"
            fix = f"If you do it, add {key} under activities.does; if not, under does_not with the reason."
            notes.append(Note("question", message, fix))
    lines = tuple(
        _line(index, place, parts) for place, parts in sorted(builder.places.items(), key=lambda pair: pair[0].key)
    )
    gone = tuple(
        _not_done(index, activities, off[key], lines) for key in off if key in because or key in activities.by_key
    )
    notes += _questions(activities, known, active)
    return LawList(lines, (*gone, *dict.fromkeys(builder.taken_off)), tuple(notes), active, activities.note)


def _other_trade(industries: Industries, profile: WorkProfile) -> Iterator[Note]:
    """Codes of another trade than those the company names."""
    for given in profile.codes if profile.trades else ():
        industry = industries.usual(given.code, given.title)
        if industry and industry.trade and industry.trade not in profile.trades:
            message = f"industry code {industry} usually goes with the trade {industry.trade}, which is not among yours"
            fix = f"Add {industry.trade} under trades if you do it; if not, hold the code against your WCB statement."
            yield Note("question", message, fix)


def _unsaid(activities: ActivityVocabulary, profile: WorkProfile, because: Mapping[str, object]) -> Iterator[Note]:
    """Activities that gear or a site speaks for, and nothing else in the file."""
    refused = {gone.activity for gone in profile.does_not}
    for key, sign in profile.signs.items():
        if key in activities.by_key and key not in because and key not in refused:
            label = activities.label(key)
            fix = f"If you do it, add {key} under activities.does; if not, under does_not with the reason."
            yield Note("question", f"{sign}, but nothing in your file brings {lowered(label)}", fix)


def _not_done_here(
    activities: ActivityVocabulary, profile: WorkProfile, signs: Mapping[str, str], notes: list[Note]
) -> dict[str, ExcludedActivity]:
    """What the company does not do, by its own word or by a fact; a contradiction stays on the list."""
    brought = {fact.brings: (key, fact) for key, fact in activities.facts.items() if fact.brings}
    said_no = [
        ExcludedActivity(activity, f"your file answers no to {fact.says}", "fact")
        for activity, (key, fact) in brought.items()
        if profile.facts.get(key) is False and activity not in profile.does
    ]
    off = {gone.activity: gone for gone in (*said_no, *profile.does_not)}
    for key in list(off):
        known, fact = brought.get(key, ("", None))
        against = " and under does" if key in profile.does else ""
        if not against and fact and profile.facts.get(known):
            against = f", yet {fact.because}"
        if not against and key in signs:
            against = f", yet {signs[key]}"
        if against:
            message = f"{activities.label(key)} is under does_not{against}"
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
) -> dict[str, tuple[Origin, ...]]:
    """Every activity of the profile with what put it there; unknown codes, trades and words become notes."""
    found: dict[str, list[Origin]] = {}
    for given in profile.codes:
        industry = industries.usual(given.code, given.title)
        if industry is None or not industry.activities:
            notes.append(_unknown_code(industries, given, industry))
            continue
        for key in industry.activities:
            found.setdefault(key, []).append(Origin("code", industry.code, industry.title))
    for trade in profile.trades:
        group = industries.trades.get(trade)
        if trade not in trades:
            names = sorted({*industries.trades, *trades})
            fix = industries.trade_words.fix(trade, names)
            notes.append(Note("unknown trade", f'no trade is called "{trade}"', fix, tuple(names)))
        name = group.name if group else trade
        for key in trades.get(trade, ()):
            found.setdefault(key, []).append(Origin("trade", lowered(name)))
    for key in profile.does:
        found.setdefault(key, []).append(Origin("declared"))
    for key, fact in activities.facts.items():
        if fact.brings and profile.facts.get(key):
            found.setdefault(fact.brings, []).append(Origin("fact", fact.because or fact.says))
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
    return {key: tuple(dict.fromkeys(origins)) for key, origins in found.items()}


def _unknown_code(industries: Industries, given: GivenCode, known: Industry | None) -> Note:
    title = given.title or (known.title if known else "")
    near = industries.find(title, 4) if title else ()
    groups = industries.find_trades(title) if title else {}
    choices = (*(str(i) for i in near), *(f"trade {key}: {group.name}" for key, group in groups.items()))
    named = f"{given.code} ({title})" if title else given.code
    message = f"what companies under industry code {named} usually do is not known here"
    fix = (
        "This is no fault. Check the code on your WCB statement, then name your trade under trades and "
        "confirm what you do under activities.does; the list is made from that."
    )
    return Note("unknown code", message, fix, choices or tuple(f"trade {key}" for key in industries.trades))


def with_papers(found: LawList, index: Index, papers: Iterable[tuple[str, Iterable[str]]]) -> LawList:
    """The list with each section that a paper of the company rests on; what is taken off with a reason stays off.

    Args:
        found: the list made from what the company does.
        index: the law.
        papers: the title of each paper, and what it cites.
    """
    lines = {line.place: line for line in found.lines}
    titles: dict[Citation, dict[str, None]] = {}
    brought: dict[Citation, dict[Section, None]] = {}
    for title, citations in papers:
        for section in unlisted(found, index, citations):
            home = Citation(section.instrument, "part", section.part)
            titles.setdefault(home, {})[f'"{title}"'] = None
            brought.setdefault(home, {})[section] = None
    for home, sections in brought.items():
        rested = _rested_on(index, home, titles[home], tuple(sections))
        lines[home] = _joined_line(lines[home], rested) if home in lines else rested
    return replace(found, lines=tuple(sorted(lines.values(), key=lambda line: line.place.key)))


def unlisted(found: LawList, index: Index, citations: Iterable[str]) -> Iterator[Section]:
    """The sections that texts cite, and that are neither on a list nor taken off it with a reason."""
    there = {(line.instrument.id, section.number) for line in found.lines for section in line.sections}
    off = {citation for removed in found.taken_off for citation in removed.citations}
    for section in (s for text in citations for s in index.sections(Citation.parse(text))):
        # What is before Part 1 says what words mean and what the Act is for.
        if section.part and (section.instrument, section.number) not in there:
            home = Citation(section.instrument, "part", section.part)
            if not any(section.citation.meets(gone) or home == gone for gone in off):
                yield section


def _joined_line(line: LawLine, more: LawLine) -> LawLine:
    order = {section.number: position for position, section in enumerate(line.instrument.sections)}
    sections = sorted({*line.sections, *more.sections}, key=lambda section: order[section.number])
    return replace(line, sections=tuple(sections), reasons=(*line.reasons, *more.reasons))


def _rested_on(index: Index, home: Citation, titles: Collection[str], sections: tuple[Section, ...]) -> LawLine:
    why = f"{listed(titles)} in your binder {'rests' if len(titles) == 1 else 'rest'} on it."
    numbers = tuple(section.number for section in sections)
    return _line(index, home, [(LawReason("document", why, numbers, condition="such work comes up"), sections)])


@dataclass(frozen=True, slots=True)
class _LawListBuilder:
    """What the entries bring, place by place, and what they do not."""

    index: Index
    known: Mapping[str, bool | int]
    places: dict[Citation, list[tuple[LawReason, tuple[Section, ...]]]] = field(default_factory=dict)
    taken_off: list[RemovedLaw] = field(default_factory=list)

    def add(
        self, entries: Iterable[LawEntry], label: str = "", because: tuple[Origin, ...] = (), confirm: str = ""
    ) -> None:
        """Gather what entries bring; with ``confirm`` all of it only if that is so."""
        for entry in entries:
            holds = entry.when.holds(self.known) if entry.when else True
            sections = tuple(s for citation in entry.sections for s in self.index.sections(citation))
            if holds is False or (holds is None and entry.unknown == "leave out"):
                where = _places(self.index, entry, sections)
                kind: Literal["fact", "not known"] = "fact" if holds is False else "not known"
                reason = f"it applies only if {entry.if_words}"
                self.taken_off.append(RemovedLaw(kind, where, reason, entry.sections or (entry.home,)))
                continue
            certain = entry.when is not None and holds is True
            conditions = (confirm, "" if certain else entry.if_words)
            why = LawReason(
                kind="activity" if label else "fact" if certain else "base",
                why=entry.why,
                sections=tuple(s.number for s in sections),
                activity=label,
                because=because if label or not certain else (Origin("fact", entry.if_words),),
                condition=" and ".join(filter(None, conditions)),
            )
            self.places.setdefault(entry.home, []).append((why, sections))
            for number in entry.schedules:
                schedule = Citation(entry.home.instrument, "schedule", number)
                self.places.setdefault(schedule, []).append((why, ()))


def _places(index: Index, entry: LawEntry, sections: Sequence[Section]) -> str:
    home = index.instrument(entry.home.instrument)
    numbers = numbers_in_words([s.number for s in sections], home.places if home else {})
    if not numbers:
        return str(entry.home)
    return f"{INSTRUMENTS[entry.home.instrument]} {'ss.' if len(sections) > 1 else 's.'} {numbers}"


def _line(index: Index, place: Citation, parts: list[tuple[LawReason, tuple[Section, ...]]]) -> LawLine:
    home = index.instrument(place.instrument)
    assert home is not None, "library checks every citation against the index before a list is made"
    sections = sorted({s for _, found in parts for s in found}, key=lambda s: home.places[s.number])
    reasons = sorted(dict.fromkeys(reason for reason, _ in parts), key=lambda r: bool(r.condition))
    title = "" if place.kind == "whole" else index.heading(place)
    return LawLine(home, place, title or (home.title if place.kind == "whole" else ""), tuple(sections), tuple(reasons))


def _not_done(
    index: Index, activities: ActivityVocabulary, gone: ExcludedActivity, lines: Sequence[LawLine]
) -> RemovedLaw:
    """What an activity would have brought; sections that others bring stay on the list and are named."""
    label = activities.label(gone.activity)
    entries = activities.by_key[gone.activity].law if gone.activity in activities.by_key else ()
    listed = {s for line in lines for s in line.sections}
    found = {s for e in entries for c in e.sections for s in index.sections(c)}
    brought = sorted(found, key=lambda s: s.citation.key)
    off = tuple(dict.fromkeys(s.citation for s in brought if s not in listed))
    still = tuple(dict.fromkeys(s.citation for s in brought if s in listed))
    kind: Literal["fact", "not done"] = "fact" if gone.by == "fact" else "not done"
    return RemovedLaw(kind, label, gone.reason, off, still, gone.activity)


def _questions(
    activities: ActivityVocabulary, known: Mapping[str, bool | int], active: Mapping[str, object]
) -> Iterator[Note]:
    for key, fact in activities.facts.items():
        if fact.brings and key not in known and fact.brings not in known and fact.brings not in active:
            label = activities.label(fact.brings)
            yield Note(
                "question",
                f"your file does not say {fact.says}",
                f"If so, add {fact.brings} under activities.does; if not, add it under does_not. "
                f"{label} is not on the list until then.",
            )
