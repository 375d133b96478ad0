"""Every name in every role, held against the people of the company.

A name that is not among the people is a slip of the pen or somebody who was forgotten; a person who has left, or is
not there yet, cannot be the one to call. The table of roles is here once: ``secor people`` prints it, ``secor check``
and ``secor build`` say what is open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from secor_docs.company.finding import CompanyFinding
from secor_docs.company.model import Company
from secor_docs.company.people import Employee, FirstAider, Person, RescueWorker
from secor_docs.names import folded, same
from secor_docs.problems import nearest
from secor_docs.yamlfile import Path_

_OUTSIDE_LIKE = 0.8
"""From this likeness on, the name of somebody from outside is taken for a slip in the name of one of the people."""


EVERYBODY = frozenset({"all", "everyone", "everybody", "all workers", "all employees"})
"""What is written where a name is asked for, and means all of them."""


@dataclass(frozen=True, slots=True)
class Role:
    """A name in a role.

    Attributes:
        path: where the name is in the file.
        title: the role in words, such as "supervisor of Lot 22".
        name: who has it, as typed.
        phone: the number given with the role, or with the same person in another role.
        outside: somebody from outside the company may have it.
        urgent: others have to be able to call, and the list of missing facts does not ask for the number yet.
        expires: the last day of the certificate the role rests on.
        ends: the last day of the role itself (a term, a site); None where it has none.
    """

    path: Path_
    title: str
    name: str
    phone: str = ""
    outside: bool = False
    urgent: bool = False
    expires: date | None = None
    ends: date | None = None


def roles(company: Company) -> tuple[Role, ...]:
    """Every role of the company that has a name, in the order of the file; a phone is known by the person's name."""
    found = (*_named_under_people(company), *_named_elsewhere(company))
    phones = {folded(role.name): role.phone for role in found if role.phone}
    return tuple(replace(role, phone=phones.get(folded(role.name), "")) for role in found)


def without_phone(company: Company) -> tuple[Role, ...]:
    """Roles whose holder others must be able to call, and has no number in the file; each person once."""
    found: dict[str, Role] = {}
    for role in roles(company):
        if role.urgent and not role.phone:
            found.setdefault(folded(role.name), role)
    return tuple(found.values())


def _named_under_people(company: Company) -> Iterator[Role]:
    people = company.people
    # The owner need not be among the employees; he is counted all the same.
    yield from _role(("people", "owner"), "owner", people.owner, outside=True)
    yield from _role(("people", "alternate"), "acts for the owner", people.alternate, urgent=True)
    for n, supervisor in enumerate(people.supervisors):
        yield from _role(("people", "supervisors", n), "supervisor", supervisor, urgent=True)
    yield from _role(("people", "hs_lead"), "keeps the binder", people.hs_lead)
    elected = people.hs_representative
    yield from _role(
        ("people", "hs_representative"),
        "health and safety representative",
        elected,
        ends=elected.term_end if elected else None,
    )
    for n, aider in enumerate(people.first_aiders):
        path = ("people", "first_aiders", n)
        yield from _role(path, f"first aider, {aider.level}", aider, expires=aider.expires)
    for n, rescuer in enumerate(people.rescue_workers):
        yield from _role(("people", "rescue_workers", n), rescuer.role or "rescue worker", rescuer)
    for n, watcher in enumerate(people.fire_watch):
        yield from _role(("people", "fire_watch", n), "fire watch", watcher)
    contact = people.check_in_contact
    yield from _role(("people", "check_in_contact"), "takes the check-in calls", contact, outside=True, urgent=True)
    yield from _role(("people", "investigation_lead"), "leads investigations", people.investigation_lead)


def _named_elsewhere(company: Company) -> Iterator[Role]:
    for n, employee in enumerate(company.employees):
        title = f"supervisor of {employee.name}"
        yield from _role(("employees", n, "supervisor"), title, employee.supervisor, ends=employee.end_date)
    for n, site in enumerate(company.sites):
        title = f"supervisor of {site.name}"
        yield from _role(("sites", n, "supervisor"), title, site.supervisor, urgent=True, ends=site.end)
    path = ("policies", "vh_alternate_contact")
    contact, title = company.policies.vh_alternate_contact, "takes a complaint about the owner"
    yield from _role(path, title, contact, outside=True, urgent=True)
    if name := company.certification.secor_trained_employee:
        yield Role(("certification", "secor_trained_employee"), "holds the SECOR courses", name)
    if name := company.assessor.name:
        outside = company.assessor.internal is not True
        yield Role(("assessor", "name"), "assessor", name, company.assessor.phone or "", outside=outside)
    for n, goal in enumerate(company.goals):
        if goal.who and folded(goal.who) not in EVERYBODY:
            yield Role(("goals", n, "who"), f"looks after the goal: {goal.goal}", goal.who, outside=True)


def _role(
    path: Path_,
    title: str,
    person: Person | FirstAider | RescueWorker | None,
    *,
    outside: bool = False,
    urgent: bool = False,
    expires: date | None = None,
    ends: date | None = None,
) -> Iterator[Role]:
    if person is not None:
        phone = getattr(person, "phone", None) or ""
        yield Role(path, title, person.name, phone, outside, urgent, expires, ends)


def role_findings(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """What is open about the names in roles: unknown, left, not there yet, out of reach, calling himself.

    Args:
        company: the company.
        as_of: the day to judge by.
    """
    names = list(dict.fromkeys([*(e.name for e in company.employees), company.people.owner.name]))
    silent = defaultdict[str, list[Role]](list)
    for role in roles(company):
        if role.ends is not None and role.ends < as_of:
            continue  # the role is over, whoever had it
        person = company.employee(role.name)
        namesakes = [e for e in company.employees if same(e.name, role.name)]
        if len(namesakes) > 1:
            which = " or ".join(f"{e.name} ({e.id})" for e in namesakes)
            yield CompanyFinding(
                role.path,
                f"{len(namesakes)} people are called {role.name} ({role.title})",
                f"Say which one: {which}.",
                code="C074",
            )
        elif person is not None:
            yield from _absent(role, person, as_of)
        elif not any(same(role.name, name) for name in names):
            yield from _unknown(role, names, company)
        if role.urgent and not role.phone:
            silent[folded(role.name)].append(role)
    for found in silent.values():
        yield CompanyFinding(
            (*found[0].path, "phone"),
            f"no phone number of {found[0].name} ({', '.join(r.title for r in found)}) is in the file",
            "Write it: others must be able to call.",
            code="C040",
        )
    yield from _own_contact(company)


def _absent(role: Role, person: Employee, as_of: date) -> Iterator[CompanyFinding]:
    if person.left_before(as_of):
        yield CompanyFinding(
            role.path,
            f"{person.name} ({role.title}) left on {person.end_date}",
            "Name somebody who works for you now; the pages with this name are printed again.",
            code="C041",
        )
    elif person.begins_after(as_of):
        yield CompanyFinding(
            role.path,
            f"{person.name} ({role.title}) begins only on {person.hire_date}",
            "Name somebody who is there today, or build again on that day.",
            code="C042",
        )


def _unknown(role: Role, names: list[str], company: Company) -> Iterator[CompanyFinding]:
    if role.path in {("people", "hs_representative"), ("certification", "secor_trained_employee")}:
        return  # a fault of the file already
    now = next((e.name for e in company.employees if any(same(old, role.name) for old in e.formerly)), "")
    if now:
        yield CompanyFinding(
            role.path, f'"{role.name}" ({role.title}) is called {now} now', f'Write "{now}".', code="C015"
        )
    elif not role.outside:
        yield CompanyFinding(
            role.path,
            f'"{role.name}" ({role.title}) is not among the employees',
            nearest(role.name, names).strip() or "Write a name from employees, or add the person there.",
            code="C015",
        )
    elif close := get_close_matches(role.name, names, n=1, cutoff=_OUTSIDE_LIKE):
        yield CompanyFinding(
            role.path,
            f'"{role.name}" ({role.title}) is nearly the name of an employee',
            f'Did you mean "{close[0]}"?',
            code="C043",
        )


def _own_contact(company: Company) -> Iterator[CompanyFinding]:
    contact = company.people.check_in_contact
    alone = [e for e in company.employees if e.works_alone]
    if contact and alone and all(same(e.name, contact.name) for e in alone):
        yield CompanyFinding(
            ("people", "check_in_contact"),
            f"{contact.name} works alone and takes the check-in calls, which would be his or her own",
            "Name somebody else: family, a neighbour or a monitoring service will do (OHS Code s. 394).",
            code="C044",
        )
    for n, employee in enumerate(company.employees):
        if employee.supervisor and same(employee.supervisor.name, employee.name):
            yield CompanyFinding(
                ("employees", n, "supervisor"),
                f"{employee.name} supervises himself or herself",
                "Name somebody else.",
                code="C045",
            )
    complaint = company.policies.vh_alternate_contact
    if complaint and same(complaint.name, company.people.owner.name):
        yield CompanyFinding(
            ("policies", "vh_alternate_contact"),
            f"{complaint.name} is the owner, and would take complaints about the owner",
            "Name somebody else; a person from outside will do.",
            code="C046",
        )
