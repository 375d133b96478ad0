"""Papers around the verdict: what ACSA asks for when a company applies, and who has signed what."""

from __future__ import annotations

from secor_docs.app.answers import DOCX, Answer, Screen, Sent
from secor_docs.app.company_open import company_open
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import page_of
from secor_docs.readiness.application import page, shown, word_facts
from secor_docs.readiness.signed_page import heading as signed_heading
from secor_docs.readiness.signed_page import shown as signed_shown
from secor_docs.readiness.signed_page import signed_page
from secor_docs.values import number_of

_TITLE = "SECOR application, what ACSA asks for"


def application(visit: Visit) -> Answer:
    """What ACSA asks for, as the company file has it, and what is still missing."""
    sheet = visit.work.application
    missing = number_of(len(sheet.missing), "thing is", "things are")
    heading = f"{missing} missing for the SECOR application." if sheet.missing else "The SECOR application can be made."
    told = sheet.company.application
    key = "sent" if not told.sent else "confirmed" if not told.confirmed else ""
    asks = bool(key) and "/company" in visit.state.paths
    values = {
        **shown(sheet),
        "sent_page": page_of(company_open(visit).data, ("application", key)) if asks else "",
        "sent_word": "It was sent …" if key == "sent" else "ACSA has confirmed it …",
    }
    return Screen("application.html", heading, values, title="SECOR application")


def application_page(visit: Visit) -> Answer:
    """The same as one HTML file."""
    return Sent(page(visit.work.application).encode(), "secor-application.html", "text/html")


def application_word(visit: Visit) -> Answer:
    """The same as a Word file."""
    facts = word_facts(visit.work.application)
    return Sent(visit.work.page("application", "00-09", _TITLE, application=facts), "secor-application.docx", DOCX)


def signed(visit: Visit) -> Answer:
    """Who has signed what, and who has still to be seen."""
    found = visit.work.verdict
    said = signed_heading(found.signed)
    return Screen("signed.html", f"{said.rstrip('.')}.", signed_shown(found.signed), title="Who has signed")


def signed_list(visit: Visit) -> Answer:
    """The list to take along."""
    found = visit.work.verdict
    name = found.plan.company.business.legal_name
    return Sent(signed_page(found.signed, name, found.as_of).encode(), f"signed-{found.as_of}.html", "text/html")


SCREENS = (
    At("/ready/application", application),
    At("/ready/application.html", application_page),
    At("/ready/application.docx", application_word),
    At("/ready/signed", signed),
    At("/ready/signed.html", signed_list),
)
