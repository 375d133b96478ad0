"""A company whose needed facts are not all written yet: pages that rest on them say so, and lead to the questions."""

from __future__ import annotations

from secor_docs.app.answers import Screen
from secor_docs.app.company_open import company_open
from secor_docs.app.visit import Visit
from secor_docs.company import unfinished
from secor_docs.company.answer_pages import page_of
from secor_docs.problems import InputWrongError, SecorError
from secor_docs.values import number_of


def facts_first(visit: Visit, error: SecorError, heading: str = "") -> Screen | None:
    """The page for a company file that is only not filled in; None where something in it is wrong, or another file is.

    Args:
        visit: the request.
        error: why the company could not be opened.
        heading: the page's own; says how many facts are needed where it is left out.
    """
    if visit.opened is None or not isinstance(error, InputWrongError):
        return None
    try:
        company = company_open(visit)
    except SecorError:
        return None
    if any(problem.place.file != company.file.path.name for problem in error.problems):
        return None
    stands = unfinished(error.problems, company.file.text, company.file.path.name)
    if stands.faults or not stands.missing or not company.open:
        return None
    said = f"{number_of(stands.missing, 'answer is', 'answers are')} needed first."
    values = {"said": said if heading else "", "next": page_of(company.data, company.open[0])}
    return Screen("facts_first.html", heading or said, values)
