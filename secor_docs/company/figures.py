"""Days and counts that cannot be right, or do not fit each other, though each may be written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secor_docs.company.finding import CompanyFinding
from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.company.roles import roles
from secor_docs.dates import months_on
from secor_docs.names import folded, same
from secor_docs.yamlfile import Path_

_HAPPENED = frozenset(
    {
        "assessed_on",
        "chosen_on",
        "confirmed",
        "last_acsa_course",
        "last_service",
        "orientation_date",
        "sds_date",
        "sent",
        "sold",
        "training_date",
    }
)
"""Keys of days on which something was done: they cannot lie ahead."""
_DATED_LISTS = frozenset({"courses", "first_aiders", "rescue_workers"})
FIRST_AID_YEARS = 3
"""A first aid certificate is good for three years at most."""


def figure_findings(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """What does not fit among days, counts and telephone numbers.

    Args:
        company: the company.
        as_of: the day to judge by.
    """
    yield from _ahead(company, (), as_of)
    yield from _too_long(company, as_of)
    yield from _heads(company, as_of)
    yield from _orders(company, as_of)
    yield from _phones(company)
    yield from _namesakes(company)


def _ahead(fact: Fact, path: Path_, as_of: date) -> Iterator[CompanyFinding]:
    """Days of what was done that lie in the future."""
    for name, info in type(fact).model_fields.items():
        key, value = info.alias or name, getattr(fact, name)
        here = (*path, key)
        done = key in _HAPPENED or (key in {"issued", "date"} and any(step in _DATED_LISTS for step in path))
        if isinstance(value, date) and done and value > as_of:
            yield CompanyFinding(
                here,
                f"{value} lies ahead, and this is the day something was done",
                "Check the year; write it once it is done.",
                code="C060",
            )
        elif isinstance(value, Fact):
            yield from _ahead(value, here, as_of)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Fact):
                    yield from _ahead(item, (*here, number), as_of)


def _too_long(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    for n, aider in enumerate(company.people.first_aiders):
        path = ("people", "first_aiders", n)
        if aider.issued is None:
            continue
        until = months_on(aider.issued, 12 * FIRST_AID_YEARS)
        if aider.expires and aider.expires > until:
            yield CompanyFinding(
                (*path, "expires"),
                f"the certificate of {aider.name} of {aider.issued} is said to be good until {aider.expires}",
                f"It is good for three years at most, until {until}. Look at the card.",
                code="C061",
            )
        elif aider.expires is None and until < as_of:
            yield CompanyFinding(
                (*path, "issued"),
                f"the certificate of {aider.name} of {aider.issued} is more than three years old",
                "It is good for three years at most. Book the course again.",
                code="C061",
            )
    for n, employee in enumerate(company.employees):
        if employee.licence_expiry and employee.licence_expiry < as_of and employee.here(as_of):
            yield CompanyFinding(
                ("employees", n, "licence_expiry"),
                f"the driver's licence of {employee.name} ran out on {employee.licence_expiry}",
                "Nobody drives for work without a licence. Write the new date once it is renewed.",
                code="C062",
            )


def _heads(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """Head counts against the list of people."""
    stated = company.business
    here = sum(e.here(as_of) for e in company.employees)
    if not any(same(e.name, company.people.owner.name) for e in company.employees):
        here += 1
    for key, number in (("worker_count", stated.worker_count), ("regularly_employed", stated.regularly_employed)):
        if number is None or number == here or (key == "regularly_employed" and number < here):
            continue
        yield CompanyFinding(
            ("company", key),
            f"{number}, and {here} of the people listed are there on {as_of}",
            "Everyone under the WCB account is listed: owners, family, office, part-time. Who left stays in the list, "
            "with end_date.",
            code="C063",
        )


def _orders(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """Days of a person against the first and the last day of work."""
    for n, employee in enumerate(company.employees):
        for m, competency in enumerate(employee.competencies):
            day = competency.assessed_on
            if day and employee.hire_date and day < employee.hire_date:
                yield CompanyFinding(
                    ("employees", n, "competencies", m, "assessed_on"),
                    f"{employee.name} was found competent on {day}, before the first day of work {employee.hire_date}",
                    "Check the two dates.",
                    code="C064",
                )
        if employee.end_date and employee.end_date > as_of:
            yield CompanyFinding(
                ("employees", n, "end_date"),
                f"the last day of {employee.name}, {employee.end_date}, lies ahead",
                "The papers are made without this person from now on, and the head count of today leaves him or her out. "
                "Write it once the day has come.",
                code="C076",
            )
        day = employee.orientation_date
        if day and employee.end_date and day > employee.end_date:
            yield CompanyFinding(
                ("employees", n, "orientation_date"),
                f"{employee.name} was oriented on {day}, after the last day of work {employee.end_date}",
                "Check the two dates.",
                code="C064",
            )


def _phones(company: Company) -> Iterator[CompanyFinding]:
    """Numbers that would be called in vain: one's own."""
    numbers = {e.name: _digits(company, e.name) for e in company.employees}
    for n, employee in enumerate(company.employees):
        contact = employee.emergency_contact
        if contact is None:
            continue
        own = numbers[employee.name] - {_bare(company.business.phone)}
        if same(contact.name, employee.name) or _bare(contact.phone) in own:
            yield CompanyFinding(
                ("employees", n, "emergency_contact"),
                f"the emergency contact of {employee.name} is the same person or the same number",
                "Name somebody else with another number.",
                code="C065",
            )
    contact_ = company.people.check_in_contact
    alone = [e.name for e in company.employees if e.works_alone]
    if contact_ and contact_.phone and alone:
        for name in alone:
            own = numbers[name] - {_bare(company.business.phone)}
            if not same(name, contact_.name) and _bare(contact_.phone) in own:
                yield CompanyFinding(
                    ("people", "check_in_contact", "phone"),
                    f"{name} works alone and would call his or her own number",
                    f"Write the number of {contact_.name}.",
                    code="C065",
                )


def _digits(company: Company, name: str) -> set[str]:
    """The numbers of a person in all roles."""
    return {_bare(role.phone) for role in roles(company) if role.phone and same(role.name, name)}


def _namesakes(company: Company) -> Iterator[CompanyFinding]:
    """Things of one name, whose records and papers cannot be told apart."""
    seen: dict[tuple[str, str], int] = {}
    for n, item in enumerate(company.equipment):
        if item.sold is None and seen.setdefault((folded(item.name), item.id or ""), n) != n:
            yield CompanyFinding(
                ("equipment", n, "name"),
                f'"{item.name}" is there twice, and records for the two cannot be told apart',
                "Write a number of its own into each name, or give each an id.",
                code="C075",
            )


def _bare(phone: str) -> str:
    return re.sub(r"\D", "", phone).removeprefix("1")
