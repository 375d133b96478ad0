"""Who is who in a company: each person's roles in words, and what stands open about each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.company import Company, CompanyFinding, Employee
from secor_docs.company.answer_pages import ListHere, here_at, page_of
from secor_docs.company.roles import Role, role_findings, roles
from secor_docs.dates import day_said, days_from
from secor_docs.names import folded
from secor_docs.needs import good_first_aiders, people_findings, site_needs
from secor_docs.problems import SecorError
from secor_docs.values import listed, number_of
from secor_docs.workspace import Workspace
from secor_docs.yamlfile import Path_

OpenKind = Literal["missing", "ask", "warn"]
_WORDS: dict[OpenKind, str] = {"missing": "Mend this", "ask": "Explain this", "warn": "Runs out"}


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that stands open about a person.

    Attributes:
        kind: what is wrong now, what may be right, or what runs out.
        says: what it is.
        to: where it is answered.
    """

    kind: OpenKind
    says: str
    to: str = ""

    @property
    def word(self) -> str:
        """The word beside its sign."""
        return _WORDS[self.kind]


@dataclass(frozen=True, slots=True)
class PersonHere:
    """A person.

    Attributes:
        name: the name.
        job: the job title, or when he or she left.
        roles: what he or she is, in words.
        since: the year of the first day of work.
        open: what stands open.
        to: the person's page; empty for somebody from outside.
        left: he or she has left.
    """

    name: str
    job: str
    roles: tuple[str, ...]
    since: str
    open: tuple[OpenPoint, ...]
    to: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True)
class SiteCover:
    """Who is there for a site.

    Attributes:
        name: the site.
        to: its page.
        supervisor: who supervises it.
        needs: the first aiders it needs by the number of people and the minutes to a hospital.
        people: the most people at once.
        ambulance: how somebody gets to the hospital.
    """

    name: str
    to: str
    supervisor: str
    needs: str
    people: str
    ambulance: str


class PeopleHere:
    """The people of one company.

    Args:
        work: the company.
        data: the plain values of its file, for the addresses.

    Raises:
        SecorError: the company file cannot be read.
    """

    def __init__(self, work: Workspace, data: dict[str, object]) -> None:
        self._work, self._data = work, data
        self.company: Company = work.file.company
        self._found = tuple(roles(self.company))
        self._by_name = defaultdict[str, list[Role]](list)
        for role in self._found:
            self._by_name[folded(role.name)].append(role)
        listed_people = here_at(data, ("people",))
        self._pages = [e.address for e in listed_people.entries] if isinstance(listed_people, ListHere) else []
        self._open = self._open_points()

    @property
    def people(self) -> tuple[PersonHere, ...]:
        """Everyone on the list, those who left last; then who has a role from outside."""
        here = [self._employee(n, e) for n, e in enumerate(self.company.employees)]
        known = {folded(person.name) for person in here}
        others = dict.fromkeys(role.name for role in self._found if folded(role.name) not in known)
        outside = [PersonHere(name, "From outside", self._roles(name), "", self._about(name)) for name in others]
        return (*sorted(here, key=_has_left), *outside)

    def _employee(self, number: int, employee: Employee) -> PersonHere:
        today = self._work.today
        left = employee.end_date if employee.left_before(today) else None
        job = f"Left on {day_said(left, today)}" if left else employee.role
        if employee.begins_after(today) and employee.hire_date:
            job += f", begins on {day_said(employee.hire_date, today)}"
        since = str(employee.hire_date.year) if employee.hire_date else ""
        to = self._pages[number] if number < len(self._pages) else ""
        held = self._roles(employee.name) or (("Counts in the 12 months",) if left else ())
        open_ = (*self._open.get(("employees", number), ()), *self._about(employee.name))
        return PersonHere(employee.name, job, held, since, tuple(dict.fromkeys(open_)), to, bool(left))

    def _roles(self, name: str) -> tuple[str, ...]:
        held = [role for role in self._by_name[folded(name)] if not _over(role, self._work.today)]
        crew = [role for role in held if role.path[0] == "employees"]
        goals = [role for role in held if role.path[0] == "goals"]
        sites = any(role.path[0] == "sites" for role in held)
        titles = [r.title for r in held if r not in crew and r not in goals and not (sites and r.title == "supervisor")]
        if crew:
            titles.append(f"supervises {number_of(len(crew), 'person', 'people')}")
        if goals:
            titles.append(f"looks after {number_of(len(goals), 'goal')}")
        return tuple(title[:1].upper() + title[1:] for title in titles)

    # -- what stands open ---------------------------------------------------------------------------

    def _open_points(self) -> dict[Path_, tuple[OpenPoint, ...]]:
        """By the role or the entry they are about, and by nothing for what is about no single person."""
        today, found = self._work.today, defaultdict[Path_, list[OpenPoint]](list)
        for finding in (*role_findings(self.company, today), *people_findings(self.company, today)):
            says = f"{finding.message[:1].upper()}{finding.message[1:].rstrip('.')}."
            point = OpenPoint("missing", says, page_of(self._data, finding.path))
            found[self._whose(finding)].append(point)
        for ending in self._ending():
            found[("named", folded(ending[0]))].append(OpenPoint("warn", ending[1]))
        for asked in self._to_explain():
            named = [e.name for e in self.company.employees if e.name in asked]
            for name in named:
                found[("named", folded(name))].append(OpenPoint("ask", asked))
        return {path: tuple(points) for path, points in found.items()}

    def _whose(self, finding: CompanyFinding) -> Path_:
        if finding.path[0] == "employees" and len(finding.path) > 1:
            return finding.path[:2]
        for role in self._found:
            if finding.path[: len(role.path)] == role.path:
                return ("named", folded(role.name))
        return ()

    def _about(self, name: str) -> tuple[OpenPoint, ...]:
        return self._open.get(("named", folded(name)), ())

    def _ending(self) -> Iterator[tuple[str, str]]:
        today = self._work.today
        try:
            ending = self._work.verdict.ending
        except SecorError:  # a tracker that cannot be read; its own pages say so
            return
        for one in ending:
            held = one.held
            if held.expires:
                verb = "ran out on" if one.ended else "runs out on"
                day = f"{day_said(held.expires, today)}, {days_from(today, held.expires)}"
                yield held.person, f"{held.course} {verb} {day}."

    def _to_explain(self) -> Iterable[str]:
        try:
            return [f"{one.says[:1].upper()}{one.says[1:].rstrip('.')}." for one in self._work.to_explain]
        except SecorError:
            return []

    @property
    def of_all(self) -> tuple[OpenPoint, ...]:
        """What stands open and is about no single person."""
        return self._open.get((), ())

    @property
    def count_open(self) -> int:
        """How many things stand open."""
        return len({point for points in self._open.values() for point in points})

    # -- the sites ------------------------------------------------------------------------------------

    @property
    def sites(self) -> tuple[SiteCover, ...]:
        """Who is there for each site that is worked on."""
        today = self._work.today
        needs = {number: need for number, _, need in site_needs(self.company, today)}
        return tuple(
            SiteCover(
                site.name,
                page_of(self._data, ("sites", number, "supervisor")),
                site.supervisor.name if site.supervisor else "",
                needs[number].first_aiders if number in needs else "",
                str(site.workers_per_shift or ""),
                site.transport_plan or "",
            )
            for number, site in enumerate(self.company.sites)
            if not site.per_call and not (site.end and site.end < today)
        )

    @property
    def first_aiders(self) -> str:
        """Whose certificate is good today."""
        return listed(dict.fromkeys(aider.name for aider in good_first_aiders(self.company, self._work.today)))

    @property
    def heading(self) -> str:
        """How many people there are, and how much stands open."""
        here = len(self.company.current_employees)
        left = len(self.company.employees) - here
        gone = f", and {left} who left" if left else ""
        open_ = self.count_open
        return f"People: {here}{gone}. {_open_sentence(open_)}"


def _open_sentence(count: int) -> str:
    if not count:
        return "Nothing stands open."
    return f"{number_of(count, 'thing')} {'stands' if count == 1 else 'stand'} open."


def _over(role: Role, today: date) -> bool:
    return role.ends is not None and role.ends < today


def _has_left(person: PersonHere) -> bool:
    return person.left
