"""Pages that need a company file that can be read as a whole, where it cannot be yet."""

from __future__ import annotations

from secor_docs.app.answers import Screen
from secor_docs.app.company_open import company_open
from secor_docs.app.screens.company_file import company_file
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import page_of
from secor_docs.problems import InputWrongError
from secor_docs.values import number_of


def not_yet(visit: Visit) -> Screen:
    """What comes first: the needed answers, or the lines that are wrong."""
    try:
        company = company_open(visit)
    except InputWrongError:
        return company_file(visit)
    if company.wrong or not company.needed:
        return company_file(visit)
    needed = number_of(company.needed, "needed answer")
    heading = f"First come {needed} about the company" if company.needed > 1 else f"First comes {needed}"
    return Screen("company_not_yet.html", heading, {"next": page_of(company.data, company.open[0])})
