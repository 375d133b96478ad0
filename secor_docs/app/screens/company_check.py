"""All answers on one page, to be read and signed off, with what contradicts itself on top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secor_docs.app.answering import Answering
from secor_docs.app.answers import Answer, Screen
from secor_docs.app.company_open import CompanyOpen, company_open, every_within, own_open
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import Here, ListHere, PageHere, page_of
from secor_docs.company.gaps import label_of
from secor_docs.company.model import Company
from secor_docs.problems import SecorError
from secor_docs.values import number_of
from secor_docs.yamlfile import Path_, field_info


def check(visit: Visit) -> Answer:
    """All answers on one page, with what contradicts itself as questions on top."""
    company = company_open(visit)
    if "checked" not in company.kept:
        company.kept["checked"] = [(s.title, list(_checked(visit, company, parts))) for s, parts in company.subjects]
    values = {
        "subjects": company.kept["checked"],
        "asked": tuple(_contradictions(visit, company)),
        "missing": len(company.open),
        "next": page_of(company.data, company.open[0]) if company.open else "",
        "wrong": company.wrong,
        "file_name": company.file.path.name,
        "binder": "/binder" in visit.state.paths,
    }
    asked = len(values["asked"])  # type: ignore[arg-type]
    heading = "Check answers" if not asked else f"Check answers: {number_of(asked, 'thing')} to look at"
    return Screen("company_check.html", heading, values)


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """A line of the list.

    Attributes:
        asks: what is asked.
        now: the answer.
        missing: it is still asked for.
        to: where it is changed.
    """

    asks: str
    now: str
    missing: bool
    to: str


def _checked(visit: Visit, company: CompanyOpen, parts: Sequence[Here]) -> Iterator[tuple[str, list[CheckedAnswer]]]:
    """Heading and answers of each page."""
    places = [inner for part in parts for inner in every_within(part)]
    lists = [place for place in places if isinstance(place, ListHere)]
    alone = {entry.pages[0].address for one in lists for entry in one.entries if len(entry.pages) == 1}
    for place in places:
        if isinstance(place, ListHere):
            rows = list(_of_list(visit, company, place))
        elif place.address in alone:
            continue  # it stands as a line of its list
        else:
            rows = list(_of_page(visit, company, place))
        if rows:
            yield place.title, rows


def _of_page(visit: Visit, company: CompanyOpen, place: PageHere) -> Iterator[CheckedAnswer]:
    about = Answering(visit, company.file, place)
    for path in place.all_facts:
        now, missing = about.shown(path), path in company.open
        if now or missing:
            yield CheckedAnswer(about.label(path), now, missing, f"{place.address}#{about.name(path)}")


def _of_list(visit: Visit, company: CompanyOpen, place: ListHere) -> Iterator[CheckedAnswer]:
    """An entry that has one page is one line."""
    if place.said_none or own_open(company, place):
        words = (place.part.none or "None") if place.said_none else ""
        yield CheckedAnswer(f"Any {place.part.one.partition(' ')[2]}?", words, not place.said_none, place.address)
    for entry in place.entries:
        if len(entry.pages) != 1 or not isinstance(page := entry.pages[0], PageHere):
            continue
        about = Answering(visit, company.file, page)
        shown = {path: about.shown(path).replace("\n", ", ") for path in page.all_facts[1:]}
        said = "; ".join(f"{_short(path)}: {now}" for path, now in shown.items() if now)
        yield CheckedAnswer(entry.name, said, any(path in company.open for path in page.all_facts), entry.address)


def _short(path: Path_) -> str:
    info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
    return label_of(str(path[-1]), info).casefold() if info else str(path[-1])


def _contradictions(visit: Visit, company: CompanyOpen) -> Iterator[tuple[str, str, str]]:
    """What ``secor check`` finds: what was found, what to do, and the page to do it on."""
    from secor_docs.needs import all_findings  # noqa: PLC0415 - only this page asks

    try:
        found = all_findings(visit.work.plan, visit.today)
    except SecorError:
        return
    for finding in found:
        message = f"{finding.message[:1].upper()}{finding.message[1:].rstrip('.')}."
        yield message, finding.fix, page_of(company.data, finding.path)


SCREENS = (At("/company/check", check),)
