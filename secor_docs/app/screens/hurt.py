"""Someone was hurt: where we are, whom to call, what to tell whom by when, and which form takes it down.

Needs the company file alone; where even that cannot be read, the numbers and reports that every company has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from secor_docs.app.answers import Answer, PageNote, Screen
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.company.places import Emergency, EmergencyNumber, Site
from secor_docs.company.roles import roles
from secor_docs.data_files import Stock
from secor_docs.law.incidents import ReportRule
from secor_docs.load import load_activities, load_catalogue, load_incidents, load_index
from secor_docs.names import folded
from secor_docs.problems import SecorError


@dataclass(frozen=True, slots=True)
class PlaceToCallFrom:
    """A place, as whoever calls 911 reads it out.

    Attributes:
        name: the site.
        lines: what is said, and the fact; empty where company.yaml does not tell.
    """

    name: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportToMake:
    """A row of what is told to whom.

    Attributes:
        rule: the kind of report.
        number: to call; empty where it does not go by phone.
        forms: ids and titles of the forms that take it down.
    """

    rule: ReportRule
    number: str
    forms: tuple[tuple[str, str], ...]


def hurt(visit: Visit) -> Answer:
    """All of it on one page."""
    heading, title = "Someone was hurt: call 911 first.", "Someone was hurt"
    try:
        plan = visit.work.plan
    except SecorError as error:
        said = f"So your sites and numbers are not here. {str(error).splitlines()[0]}"
        notes = (PageNote("company.yaml cannot be read.", said, waits=True),)
        return Screen("hurt.html", heading, _of_everybody(visit), title=title, notes=notes)
    company = plan.company
    sites = [site for site in company.sites if site.end is None or site.end >= visit.today]
    papers = {planned.type.id: f"{planned.type.number} {planned.type.title}" for planned in plan.documents}
    phones = {folded(role.name): role.phone for role in roles(company) if role.phone}
    people = [one for one in company.employees if one.end_date is None or one.end_date >= visit.today]
    values = {
        "places": [_place(site, phones) for site in sites if not site.per_call],
        "per_call": any(site.per_call for site in sites),
        "calls": company.emergency_numbers,
        "first_aid": [(one.name, phones.get(folded(one.name), "")) for one in company.people.first_aiders],
        "homes": [(one.name, one.emergency_contact) for one in people if one.emergency_contact],
        "reports": [_report(rule, company.emergency, papers) for rule in plan.reporting.reports],
        "table": plan.reporting,
        "linked": "/binder/papers/{paper}" in visit.state.paths,
    }
    return Screen("hurt.html", heading, values, title=title)


def _of_everybody(visit: Visit) -> dict[str, object]:
    """What holds for every company, where this one's file cannot be read."""
    stock = Stock.of(visit.state.overlays)
    index = load_index(stock)
    table, catalogue = load_incidents(stock, index, load_activities(stock, index)), load_catalogue(stock)
    usual = Emergency()
    calls = (
        EmergencyNumber(who="Emergency: ambulance, fire, police", phone="911"),
        EmergencyNumber(who="OHS contact centre", phone=usual.ohs_contact_centre),
        EmergencyNumber(who="WCB-Alberta", phone=usual.wcb_phone),
    )
    titles = {type_.id: f"{type_.number} {type_.title}" for type_ in catalogue.documents}
    reports = [_report(rule, usual, titles) for rule in table.reports]
    empty: dict[str, object] = {"places": [], "per_call": False, "first_aid": [], "homes": [], "linked": False}
    return empty | {"calls": calls, "reports": reports, "table": table}


def _place(site: Site, phones: Mapping[str, str]) -> PlaceToCallFrom:
    """In the order in which a dispatcher asks."""
    hospital = site.nearest_hospital
    minutes = f"{hospital.minutes} minutes" if hospital and hospital.minutes is not None else ""
    in_charge = site.supervisor.name if site.supervisor else ""
    lines = {
        "We are at": site.address,
        "Way in": site.directions,
        "On a map": site.coordinates,
        "Alarm": site.alarm,
        "Meet at": site.muster_point,
        "Hospital": ", ".join(filter(None, (hospital.name, hospital.address, minutes))) if hospital else "",
        "Transport": site.transport_plan,
        "In charge": " ".join(filter(None, (in_charge, phones.get(folded(in_charge), "")))),
    }
    return PlaceToCallFrom(site.name, tuple((label, fact or "") for label, fact in lines.items()))


def _report(rule: ReportRule, numbers: Emergency, titles: Mapping[str, str]) -> ReportToMake:
    by_phone = {"ohs": numbers.ohs_contact_centre, "wcb": numbers.wcb_phone} if rule.way != "online" else {}
    forms = tuple((paper, titles[paper]) for paper in rule.papers if paper in titles)
    return ReportToMake(rule, by_phone.get(rule.to, ""), forms)


SCREENS = (At("/hurt", hurt),)
