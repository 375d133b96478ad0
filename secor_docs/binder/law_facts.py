"""The law that applies to a company, as a template sees it: each line with its sections, reasons and pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from secor_docs.law.citation import Citation
from secor_docs.law.instrument import Instrument, Section
from secor_docs.law.law_list import LawLine, Origin, RemovedLaw, numbers_in_words
from secor_docs.plan import Plan
from secor_docs.values import Namespace, listed

_ASSESSMENT = "formal-hazard-assessment"

_Pages = Mapping[tuple[str, str], Sequence[str]]
"""The numbers of the documents that rest on a section, by instrument and section number."""


def law_facts(plan: Plan) -> Namespace:
    """The lines of the register, the editions, what the company does, and what is left off."""
    law = plan.law
    instruments: dict[str, Instrument] = {line.instrument.id: line.instrument for line in law.lines}
    pages = _pages(plan, instruments)
    lines = [_law_line(line, pages) for line in law.lines]
    return Namespace(
        "law",
        lines=lines,
        acts=[line for line in lines if line.key == "act"],
        codes=[line for line in lines if line.key == "code"],
        others=[line for line in lines if line.key not in {"act", "code"}],
        editions=[_edition(instrument) for instrument in instruments.values()],
        activities=[
            Namespace(
                "law.activities", label=plan.activity_labels.get(key, key), because=listed(_origin(b) for b in because)
            )
            for key, because in law.activities.items()
        ],
        removed=[_removed(item) for item in law.taken_off if item.kind == "not done"],
        notice=law.guideline,
    )


def _edition(instrument: Instrument) -> Namespace:
    return Namespace(
        "law.editions",
        title=instrument.title,
        citation=instrument.citation,
        current_to=instrument.edition.current_to,
        checked=instrument.last_checked,
        label=str(instrument.edition),
    )


@lru_cache(maxsize=4096)
def _citations(text: str) -> tuple[Citation, ...]:
    return tuple(Citation.parse_all(text))


def _pages(plan: Plan, instruments: Mapping[str, Instrument]) -> _Pages:
    """Where each section lives: the documents that rest on it, and the hazard assessment whose tasks do."""
    found: dict[tuple[str, str], list[str]] = {}

    def rests(number: str, texts: Sequence[str]) -> None:
        for citation in (c for text in texts for c in _citations(text)):
            home = instruments.get(citation.instrument)
            for section in _inside(home, citation) if home else ():
                numbers = found.setdefault((citation.instrument, section), [])
                if number not in numbers:
                    numbers.append(number)

    for planned in plan.documents:
        if planned.copy > 1:
            continue
        if planned.type.id == _ASSESSMENT:
            rests(planned.type.number, [cited for task in plan.tasks for cited in task.law])
        rests(planned.type.number, planned.type.law)
    return found


def _inside(home: Instrument, citation: Citation) -> Iterator[str]:
    if citation.kind == "section" and not citation.last:
        yield citation.number
        return
    for section in home.sections:
        part = citation.kind == "part" and section.part == citation.number
        if part or (citation.kind == "section" and section.citation.meets(citation)):
            yield section.number


def _law_line(line: LawLine, pages: _Pages) -> Namespace:
    return Namespace(
        "law.lines",
        key=line.instrument.id,
        instrument=line.instrument.title,
        citation=str(line.place),
        heading=line.title,
        part=line.part,
        sections="; ".join(f"{s.number} {s.heading}" for s in line.sections),
        numbers=line.numbers,
        certain_numbers=line.certain_numbers,
        only_if=[
            Namespace("law.lines.only_if", condition=condition, numbers=numbers) for condition, numbers in line.only_if
        ],
        why=" ".join(str(reason) for reason in line.reasons),
        reasons=[str(reason) for reason in line.reasons],
        reasons_short=list(dict.fromkeys(reason.text for reason in line.reasons)),
        documents=_covering(line, pages),
        lives=_lives(line, pages),
        edition=str(line.edition),
        certain=line.certain,
    )


def _covering(line: LawLine, pages: _Pages) -> list[str]:
    """Numbers of the company's documents that rest on a section of the line."""
    return list(dict.fromkeys(n for section in line.sections for n in pages.get(_key(line, section), ())))


def _lives(line: LawLine, pages: _Pages) -> list[Namespace]:
    """The sections of a line by the documents they live in: those that no document rests on are not named."""
    groups: dict[str, list[str]] = {}
    for section in line.sections:
        for number in pages.get(_key(line, section), ()):
            groups.setdefault(number, []).append(section.number)
    home = line.instrument.places
    return [
        Namespace("law.lines.lives", document=number.replace("-", "\u2011"), numbers=numbers_in_words(sections, home))
        for number, sections in groups.items()
    ]


def _key(line: LawLine, section: Section) -> tuple[str, str]:
    return line.instrument.id, section.number


def _origin(origin: Origin) -> str:
    """``industry code 42118 Roofing`` as ``code 42118``: the title is printed once, on the cover."""
    return f"code {origin.name}" if origin.kind == "code" else str(origin)


def _removed(item: RemovedLaw) -> Namespace:
    return Namespace("law.removed", citation=listed(item.places), heading=item.what, reason=item.reason)
