"""People: who is who, what stands open, and who is there for each site."""

from __future__ import annotations

from secor_docs.app.answers import Answer, Screen
from secor_docs.app.company_open import company_open
from secor_docs.app.facts_first import facts_first
from secor_docs.app.people_here import PeopleHere
from secor_docs.app.screen import At
from secor_docs.app.screens.change import said_of
from secor_docs.app.screens.company_file import company_file
from secor_docs.app.visit import Visit
from secor_docs.company.change import KINDS_OF_CHANGE
from secor_docs.problems import InputWrongError

_CHANGES = ("joined", "left", "role")


def people(visit: Visit) -> Answer:
    """The table of people, and the sites."""
    try:
        found = PeopleHere(visit.work, dict(company_open(visit).data))
    except InputWrongError as error:
        return facts_first(visit, error) or company_file(visit)
    kinds = {kind.key: kind for kind in KINDS_OF_CHANGE}
    values = {
        "people": found.people,
        "of_all": found.of_all,
        "sites": found.sites,
        "first_aiders": found.first_aiders,
        "changes": [(f"{said_of(kinds[key])} …", f"/company/change/{key}") for key in _CHANGES],
    }
    return Screen("people.html", found.heading, values, title=f"People: {found.company.business.legal_name}")


SCREENS = (At("/people", people),)
