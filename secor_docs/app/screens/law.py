"""Law: the list with its reasons and its age, where it is cited, and why something is on it or is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from secor_docs.app.answers import Answer, GoTo, Screen
from secor_docs.app.company_open import company_open
from secor_docs.app.forms import FieldError
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.binder.program_data import program_data
from secor_docs.company.answer_pages import page_of
from secor_docs.dates import day_said
from secor_docs.law.citation import Citation
from secor_docs.law.figures import Figures
from secor_docs.law.index import Index
from secor_docs.law.law_list import LawLine, RemovedLaw
from secor_docs.law.lookup import InstrumentAge, ages, at_place, why, within
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.program.catalogue import DocumentType
from secor_docs.values import number_of

_MOST_ELSEWHERE = 40
_AGE_SIGNS = ("ok", "warn", "warn", "missing")


@dataclass(frozen=True, slots=True)
class LawRow:
    """A line of the list.

    Attributes:
        line: the line.
        papers: the papers of the binder that cite something in it.
    """

    line: LawLine
    papers: tuple[DocumentType, ...]

    @property
    def says(self) -> str:
        """Its words, for the search."""
        line = self.line
        sections = (f"{section.number} {section.heading}" for section in line.sections)
        papers = (f"{paper.number} {paper.title}" for paper in self.papers)
        return " ".join((str(line.place), line.title, *(r.text for r in line.reasons), *sections, *papers))


def law(visit: Visit) -> Answer:
    """The list."""
    work, find = visit.work, visit.query.get("find", "").strip()
    index, plan = program_data(work.stock).index, work.plan
    if find and _cited(find):
        return GoTo(place_address(find))
    citing = _citing(plan, index)
    rows = [LawRow(line, tuple(citing.get(_key(line.place), ()))) for line in plan.law]
    shown = [row for row in rows if not find or all(word in folded(row.says) for word in folded(find).split())]
    age = ages(index, visit.today)
    values = {
        "rows": shown,
        "find": find,
        "elsewhere": list(_elsewhere(plan, index, find)),
        "most": _MOST_ELSEWHERE,
        "ages": [(one, _AGE_SIGNS[one.level], _age(one, visit)) for one in age],
        "taken_off": [(off, _still(off)) for off in plan.law.taken_off],
        "remarks": plan.law.notes,
        "origins": _origins(plan, program_data(work.stock).activities.label),
        "guideline": plan.law.guideline,
        "orders": [plan.orders.said_of(trade) for trade in plan.trades] if plan.orders else [],
        "orders_note": plan.orders.note if plan.orders else "",
        "change": page_of(company_open(visit).data, ("activities", "does_not"))
        if "/company" in visit.state.paths
        else "",
    }
    return Screen("law.html", _heading(len(rows), age, visit), values, title="Law")


def _heading(count: int, age: Sequence[InstrumentAge], visit: Visit) -> str:
    said = f"{number_of(count, 'part')} of law."
    code = next((one for one in age if one.instrument.id == "code"), None)
    if code is None or code.text_months is None or code.instrument.edition.current_to is None:
        return said
    day = day_said(code.instrument.edition.current_to, visit.today)
    return f"{said} The Code text is of {day}, {number_of(code.text_months, 'month')} old."


def _age(age: InstrumentAge, visit: Visit) -> str:
    """How old an instrument is, in a sentence."""
    text = age.instrument.edition.current_to
    of = "Of which day its text is was not seen."
    if text is not None and age.text_months is not None:
        of = f"Its text is of {day_said(text, visit.today)}, {number_of(age.text_months, 'month')} old."
    since = number_of(age.checked_months, "month") + " ago" if age.checked_months else "less than a month ago"
    checked = day_said(age.instrument.last_checked, visit.today)
    return f"{of} Held against the official page on {checked}, {since}."


def _citing(plan: Plan, index: Index) -> dict[tuple[str, str, str], list[DocumentType]]:
    """The papers of the binder by the Parts, Schedules and instruments that their front matter cites."""
    found: dict[tuple[str, str, str], list[DocumentType]] = {}
    for type_ in {planned.type.id: planned.type for planned in plan.documents}.values():
        places = {_key(place) for text in type_.law for one in Citation.parse_all(text) for place in _homes(index, one)}
        for place in places:
            found.setdefault(place, []).append(type_)
    return found


def _homes(index: Index, citation: Citation) -> Iterator[Citation]:
    """The Part, Schedule or instrument a citation is in; of a range, each."""
    if citation.kind != "section":
        yield citation.plain
    for section in index.sections(citation) if citation.kind == "section" else ():
        part = index.part(section.instrument, section.part)
        if part is not None:
            yield part.citation


def _key(place: Citation) -> tuple[str, str, str]:
    return place.instrument, place.kind, place.number


def _elsewhere(plan: Plan, index: Index, find: str) -> Iterator[tuple[str, str]]:
    """Places of the law with these words in their heading that are not on the list."""
    if not find:
        return
    shown = 0
    for hit in index.search(find):
        if not plan.law.why(hit.citation) and shown < _MOST_ELSEWHERE:
            shown += 1
            yield str(hit.citation), index.heading(hit.citation)


def _origins(plan: Plan, label: Callable[[str], str]) -> list[tuple[str, str]]:
    """What put each kind of work on the list."""
    found: dict[str, list[str]] = {}
    for key, because in plan.law.activities.items():
        found.setdefault("; ".join(map(str, because)), []).append(label(key))
    return [(because, "; ".join(labels)) for because, labels in found.items()]


def _still(off: RemovedLaw) -> str:
    return ", ".join(map(str, off.still))


def _cited(text: str) -> tuple[Citation, ...]:
    """The places that a text cites; none where it is only words."""
    if not any(char.isdigit() for char in text):
        return ()
    try:
        return Citation.parse_all(text)
    except ValueError:
        return ()


def place_address(citation: str) -> str:
    """The address of the page about a place of the law."""
    return f"/law/at?{urlencode({'place': citation})}"


def place(visit: Visit) -> Answer:
    """One place of the law: what it says, why it binds the company or not, where it is cited."""
    work, text = visit.work, visit.query.get("place", "").strip()
    found = _cited(text)
    if not found:
        error = FieldError("place", "Write a place of the law, such as Code 140 or Act Part 3.")
        return Screen("law_place.html", "Which place of the law?", {"place": text, "places": ()}, errors=(error,))
    data = program_data(work.stock)
    plan = work.plan
    told = []
    for one in found:
        shown = at_place(data.index, data.activities, data.duties, data.figures, one)
        papers = [
            type_
            for type_ in {p.type.id: p.type for p in plan.documents}.values()
            if any(within(data.index, c, one) for cited in type_.law for c in Citation.parse_all(cited))
        ]
        inside = data.index.sections(one) if shown["sections"] else ()
        sections = [(str(s.citation), s.number, s.heading, _says(data.figures, s.citation)) for s in inside]
        told.append((shown, why(data.index, plan.law, one), papers, sections))
    first = told[0][1]
    is_on = "is on your list" if first["on_list"] else "is not on your list"
    heading = f"{first['citation']} ({first['heading']}) {is_on}."
    return Screen("law_place.html", heading, {"place": text, "places": told}, title=text)


def _says(figures: Figures, citation: Citation) -> tuple[str, ...]:
    entry = figures.at(citation)
    return entry.says if entry else ()


SCREENS = (At("/law", law), At("/law/at", place))
