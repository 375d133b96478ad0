"""All answers on one page, to be read and signed off, with what contradicts itself on top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secor_docs.app.answering import Answering
from secor_docs.app.answers import Answer, Screen
from secor_docs.app.company_open import CompanyOpen, company_open, own_open
from secor_docs.app.screen import At
from secor_docs.app.screens.company_file import company_file
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import Here, ListHere, PageHere, page_of, short_label
from secor_docs.problems import InputWrongError, SecorError
from secor_docs.values import number_of


def check(visit: Visit) -> Answer:
    """All answers on one page, with what contradicts itself as questions on top."""
    try:
        company = company_open(visit)
    except InputWrongError:
        return company_file(visit)
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
    asked = len(values["asked"])
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
    """Heading and answers of each page and each list."""
    for part in parts:
        of_part = _of_list if isinstance(part, ListHere) else _of_page
        rows = list(of_part(visit, company, part))  # type: ignore[arg-type]
        if rows:
            yield part.title, rows


def _of_page(visit: Visit, company: CompanyOpen, place: PageHere) -> Iterator[CheckedAnswer]:
    about = Answering(visit, company.file, place)
    for path in place.all_facts:
        now, missing = about.shown(path), path in company.open
        if now or missing:
            whose = "" if path in place.facts[:1] else about.question(path).whose
            label = f"{short_label(path)} ({whose})" if whose and place.part.key == "stand-ins" else short_label(path)
            yield CheckedAnswer(f"{label[:1].upper()}{label[1:]}", now, missing, f"{place.address}#{about.name(path)}")


def _of_list(visit: Visit, company: CompanyOpen, place: ListHere) -> Iterator[CheckedAnswer]:
    """Every page of an entry is one line."""
    if place.said_none or own_open(company, place):
        words = (place.part.none or "None") if place.said_none else ""
        yield CheckedAnswer(f"Any {place.part.one.partition(' ')[2]}?", words, not place.said_none, place.address)
    for entry in place.entries:
        for page in entry.pages:
            title = entry.name if len(entry.pages) == 1 else page.title
            missing = company.stands(page).open > 0
            if page.part.key in _PRIVATE:
                said = "written down, private" if company.stands(page).answered else ""
            elif isinstance(page, PageHere):
                said = _joined(visit, company, page, named=len(entry.pages) > 1)
            else:
                inner = [(one.name, _joined(visit, company, one.pages[0])) for one in page.entries]
                said = "\n".join(f"{name} ({words})" if words else name for name, words in inner)
            if said or missing:
                yield CheckedAnswer(title, said, missing, page.address)


_PRIVATE = {"contact"}
"""Pages whose answers are not on a list that is printed and passed around."""


def _joined(visit: Visit, company: CompanyOpen, page: Here, *, named: bool = False) -> str:
    """The answers of a page on one line; the first is mostly the name it goes by."""
    assert isinstance(page, PageHere)
    about = Answering(visit, company.file, page)
    paths = page.all_facts if named else page.all_facts[1:]
    shown = ((path, about.shown(path).replace("\n", ", ")) for path in paths)
    return "; ".join(f"{short_label(path)}: {now}" for path, now in shown if now)


def _contradictions(visit: Visit, company: CompanyOpen) -> Iterator[tuple[str, str, str]]:
    """What ``secor check`` finds: what was found, what to do, and the page to do it on."""
    from secor_docs.needs import all_findings  # noqa: PLC0415 - only this page asks

    try:
        found = all_findings(visit.work.plan, visit.today)
    except SecorError:
        return
    for finding in found:
        label = short_label(tuple(step for step in finding.path if isinstance(step, str)))
        message = f"{label[:1].upper()}{label[1:]}: {finding.message.rstrip('.')}."
        yield message, finding.fix, page_of(company.data, finding.path)


SCREENS = (At("/company/check", check),)
