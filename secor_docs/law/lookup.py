"""What the law's index and a company's list answer when they are asked about one place, as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from secor_docs.law.activities import ActivityVocabulary
from secor_docs.law.citation import Citation
from secor_docs.law.duties import Duty
from secor_docs.law.figures import Figures, plain
from secor_docs.law.index import Index, Verdict
from secor_docs.law.industries import Industry
from secor_docs.law.instrument import Instrument, Section
from secor_docs.law.law_list import LawList

BASES = {
    "extract": "in our own words, from an unofficial extract current to {figures.current_to}, read {figures.read_on}",
    "secondary": "in our own words, from pages about the section; the section itself was not read",
    "unread": "nothing but its heading was read",
}
"""What an entry rests on, in words."""

STALE_MONTHS = 12
"""An edition that nobody checked for this long may be out of date."""


def within(index: Index, citation: Citation, wanted: Citation) -> bool:
    """True when a citation names the wanted place, or something inside it, or a range that holds it."""
    if citation.plain == wanted.plain:
        return True
    if citation.instrument != wanted.instrument or "section" not in {citation.kind, wanted.kind}:
        return False
    mine, theirs = set(index.sections(citation)), set(index.sections(wanted))
    return bool(mine & theirs) and citation.kind == "section"


@dataclass(frozen=True, slots=True)
class InstrumentAge:
    """How old what is known of an instrument is.

    Attributes:
        instrument: the instrument.
        text_months: whole months since the day its text is of; None where that is not known.
        checked_months: whole months since it was held against the official text.
    """

    instrument: Instrument
    text_months: int | None
    checked_months: int

    @property
    def level(self) -> int:
        """0 to 3: below 6 months, from 6, from 12, from 18."""
        oldest = max(self.text_months or 0, self.checked_months)
        return sum(oldest >= months for months in _OLDER)


_OLDER = (6, 12, 18)


def ages(index: Index, as_of: date) -> tuple[InstrumentAge, ...]:
    """How old each instrument is on a day."""
    return tuple(
        InstrumentAge(
            home,
            _months(home.edition.current_to, as_of) if home.edition.current_to else None,
            _months(home.last_checked, as_of),
        )
        for home in index.instruments
    )


def _months(since: date, as_of: date) -> int:
    return (as_of.year - since.year) * 12 + as_of.month - since.month - (as_of.day < since.day)


def age_of(home: Instrument, as_of: date) -> str:
    """How old the text of one instrument is, and what it was checked against, as a sentence."""
    current = home.edition.current_to
    months = (as_of.year - current.year) * 12 + as_of.month - current.month if current else None
    age = f"{months} month{'' if months == 1 else 's'} old" if months is not None else "of an age nobody saw"
    return f"{home.name}: {home.edition}, {age}; compared on {home.last_checked} with {home.source}"


def stale(index: Index, as_of: date) -> Iterator[str]:
    """The instruments nobody has compared with the official text for a year."""
    for age in ages(index, as_of):
        if age.checked_months >= STALE_MONTHS:
            home = age.instrument
            yield (
                f"{home.name} was last checked on {home.last_checked}, {age.checked_months} months ago. "
                f"Compare {home.id}.yaml with the official text and set last_checked."
            )


def list_values(listed: LawList) -> dict[str, Any]:
    """A company's list with the reason for each line, as plain values."""
    return {
        "guideline": listed.guideline,
        "lines": [
            {
                "place": str(line.place),
                "title": line.title,
                "citation": line.instrument.citation,
                "edition": str(line.edition),
                "certain": line.certain,
                "sections": [
                    {"number": s.number, "heading": s.heading, "only_if": line.condition(s.number)}
                    for s in line.sections
                ],
                "why": [
                    {
                        "kind": r.kind,
                        "activity": r.activity,
                        "because": list(map(str, r.because)),
                        "why": r.why,
                        "only_if": r.condition,
                        "sections": list(r.sections),
                    }
                    for r in line.reasons
                ],
            }
            for line in listed
        ],
        "not_on_list": [
            {
                "kind": o.kind,
                "what": o.what,
                "reason": o.reason,
                "places": list(o.places),
                "still": list(map(str, o.still)),
            }
            for o in listed.taken_off
        ],
        "notes": [
            {"kind": n.kind, "message": n.message, "fix": n.fix, "choices": list(n.choices)} for n in listed.notes
        ],
    }


def at_place(
    index: Index, vocabulary: ActivityVocabulary, duties: Iterable[Duty], figures: Figures, place: Citation
) -> dict[str, Any]:
    """What is at one place of the law: heading, Part, edition, what it says, what brings it, and what is on paper."""
    home = index.instrument(place.instrument)
    assert home is not None, "the index holds all three instruments"
    found = index.find(place)
    verdict: Verdict | None = index.dead_or_unknown(place)
    part = index.part(place.instrument, found.part) if isinstance(found, Section) else None
    activities = [
        key for key, _, entry in vocabulary.numbered() if any(within(index, c, place) for c in entry.citations)
    ]
    labels = ["every contractor" if not key else vocabulary.label(key) for key in dict.fromkeys(activities)]
    on_paper = [d for d in duties if d.printable and any(within(index, c, place) for c in d.law)]
    inside = index.sections(place) if place.kind == "part" or place.last else ()
    entry = figures.at(place)
    return {
        "citation": str(place),
        "heading": index.heading(place),
        "says": list(entry.says) if entry else [],
        "except": plain(entry.except_) if entry else "",
        "see": [str(c) for c in entry.see] if entry else [],
        "figures": {id_: figure.said for id_, figure in figures.figures_at(place).items()},
        "basis": BASES[entry.basis if entry else "unread"].format(figures=figures),
        "division": found.division if isinstance(found, Section) else "",
        "part": f"{part.citation} {part.title}".strip() if part else "",
        "applies_only": list(index.limits(place)),
        "sections": [{"number": s.number, "heading": s.heading} for s in inside],
        "instrument": f"{home.title}, {home.citation}",
        "edition": str(home.edition),
        "source": home.source,
        "last_checked": str(home.last_checked),
        "recheck_first": bool(part and part.number in home.recheck_first),
        "verdict": {"kind": verdict.kind, "message": verdict.message, "fix": verdict.fix} if verdict else None,
        "brought_by": labels,
        "duties": [d.what for d in on_paper],
    }


def why(index: Index, listed: LawList, place: Citation) -> dict[str, Any]:
    """Why a place is on a company's list, or why it is not."""
    reasons = listed.why(place)
    why_not: list[str] = []
    if not reasons:
        verdict = index.dead_or_unknown(place)
        inside = set(index.sections(place))
        if verdict:
            why_not.append(f"{verdict.message}. {verdict.fix}")
        for off in listed.taken_off:
            if any(c.plain == place.plain or inside.intersection(index.sections(c)) for c in off.citations):
                done = "you say that you do not do it. " if off.kind == "not done" else ""
                why_not.append(f"{off.what}: {done}{off.reason}".rstrip(".") + ".")
        why_not = why_not or ["Nothing that your file says you do brings it."]
    heading = index.heading(place) or "not in the index"
    return {
        "citation": str(place),
        "heading": heading,
        "on_list": bool(reasons),
        "why": [str(reason) for reason in reasons],
        "why_not": why_not,
    }


def membership(industry: Industry) -> str:
    """Who seems to serve the industry, as a sentence."""
    if industry.membership == "automatic":
        return "A source says that every employer in this industry belongs to ACSA."
    if industry.membership == "associate":
        other = f" ({industry.other_association})" if industry.other_association else ""
        return f"Another association serves it{other}; ACSA membership would probably be by fee. Ask ACSA."
    return "Whether its employers belong to ACSA was not seen. Ask ACSA, or read your WCB statement."


def industry_values(industry: Industry) -> dict[str, Any]:
    """An industry as plain values."""
    return {
        "code": industry.code,
        "title": industry.title,
        "title_seen": industry.title_seen,
        "trade": industry.trade,
        "membership": industry.membership,
        "activities": list(industry.activities),
        "source": industry.source,
        "year": industry.year,
        "note": industry.note,
    }
