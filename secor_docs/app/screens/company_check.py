"""All answers on one page, to be read and signed off, with what contradicts itself on top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secor_docs.app.answering import Answering
from secor_docs.app.answers import Answer, Screen
from secor_docs.app.company_open import CompanyOpen, company_open, every_within, own_open
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import Here, ListHere, page_of
from secor_docs.problems import SecorError
from secor_docs.values import number_of


def check(visit: Visit) -> Answer:
    """All answers on one page, with what contradicts itself as questions on top."""
    company = company_open(visit)
    values = {
        "subjects": [(subject.title, list(_checked(visit, company, parts))) for subject, parts in company.subjects],
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


def _checked(
    visit: Visit, company: CompanyOpen, parts: Sequence[Here]
) -> Iterator[tuple[str, str, list[tuple[str, str, bool]]]]:
    """Heading, address and answers of each page: what is asked, the answer, and whether it is missing."""
    for place in (inner for part in parts for inner in every_within(part)):
        if isinstance(place, ListHere):
            if not place.entries and (place.said_none or own_open(company, place)):
                words = place.part.none or "None" if place.said_none else ""
                yield place.title, place.address, [("", words, not place.said_none)]
            continue
        about = Answering(visit, company.file, place)
        rows = []
        for path in place.all_facts:
            now, is_open = about.shown(path), path in company.open
            if now or is_open:
                rows.append((about.label(path), now.replace("\n", "; "), is_open))
        if rows:
            yield place.title, place.address, rows


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
