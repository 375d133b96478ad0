"""The certificates of a company: company.yaml owns them, and the sheet People of its tracker is held against it.

What company.yaml does not say does not count; where the two say different days, both are shown and the stricter one
counts. So a course that was taken out or corrected in company.yaml does not live on in the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from secor_docs.company import Company
from secor_docs.company.people import CourseTaken, Employee
from secor_docs.names import folded
from secor_docs.readiness.step import Step
from secor_docs.tracker.record import Certificate, Tracker
from secor_docs.values import number_of

_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate of a person that counts.

    Attributes:
        person: who holds it.
        course: as written.
        issued: date on it; None where not given.
        expires: last day it is good; None where it has none.
        full_time: the person is a full-time employee; None where not said.
        employed: the person works for the company on the day asked about.
    """

    person: str
    course: str
    issued: date | None
    expires: date | None
    full_time: bool | None
    employed: bool

    def good(self, day: date) -> bool:
        """Whether it is good on ``day``."""
        return (self.issued is None or self.issued <= day) and (self.expires is None or self.expires >= day)


def certificates(company: Company, people: Iterable[Certificate], as_of: date) -> tuple[HeldCertificate, ...]:
    """The certificates of company.yaml; where the tracker says otherwise, with the stricter days.

    Args:
        company: the company.
        people: the People sheet of the tracker.
        as_of: the day on which employment is looked at.
    """
    rows = list(people)
    held: dict[tuple[str, str, date | None], HeldCertificate] = {}
    for e in company.employees:
        said = [row for row in rows if company.employee(row.person) is e]
        full_time = False if any(row.full_time is False for row in said) else e.full_time
        for c in e.courses:
            one = HeldCertificate(e.name, c.course, c.issued, c.expires, full_time, e.here(as_of))
            for row in said:
                if _alike(row.course, c.course) and _otherwise(row, c, e.courses):
                    issued, expires = filter(None, (one.issued, row.issued)), filter(None, (one.expires, row.expires))
                    one = replace(one, issued=max(issued, default=None), expires=min(expires, default=None))
            held.setdefault((folded(e.name), folded(c.course), c.issued), one)
    for a in company.people.first_aiders:
        person = company.employee(a.name)
        if not any(folded(h.person) == folded(a.name) and "first aid" in folded(h.course) for h in held.values()):
            one = HeldCertificate(
                a.name,
                f"{a.level} first aid",
                a.issued,
                a.expires,
                person.full_time if person else None,
                person is not None and person.here(as_of),
            )
            held.setdefault((folded(a.name), folded(one.course), a.issued), one)
    return tuple(held.values())


def _alike(one: str, other: str) -> bool:
    """Whether two names are of one course: ``PHSM`` and ``Principles of … (PHSM)``."""
    a, b = (f" {' '.join(folded(text).replace('(', ' ').replace(')', ' ').split())} " for text in (one, other))
    return a in b or b in a


def _otherwise(row: Certificate, own: CourseTaken, courses: Sequence[CourseTaken]) -> bool:
    """Whether a row of the sheet contradicts a course of company.yaml, and is not an older or another certificate."""
    if row.issued == own.issued:
        return row.expires != own.expires
    if any(_alike(row.course, c.course) and c.issued == row.issued for c in courses):
        return False
    older = row.issued and own.issued and row.issued < own.issued
    return not (older and row.expires and (own.expires is None or row.expires < own.expires))


def course_sources(company: Company, tracker: Tracker) -> tuple[Step, ...]:
    """Where the tracker says otherwise of the courses than company.yaml; nothing where the two agree."""
    if not tracker.records and not tracker.people:
        return ()
    found = list(_differences(company, tracker.people))
    lacking = _lacking(company, tracker.people)
    if not found and not lacking:
        return ()
    shown = found[:_MOST_SHOWN]
    if len(found) > len(shown):
        shown.append(f"{len(found) - len(shown)} more")
    if lacking:
        few = len(lacking) == 1
        shown.append(
            f"{number_of(len(lacking), 'course')} of company.yaml {'is' if few else 'are'} not on the sheet, and "
            f"{'counts' if few else 'count'} all the same"
        )
    fix = "Write each course once, under the employee in company.yaml, as the certificate has it; then fix the sheet People."
    return (
        Step(
            "course-sources",
            "Courses in company.yaml and on the sheet People",
            "unknown" if found else "done",
            "; ".join(shown),
            fix if found else "",
            blocks=False,
        ),
    )


def _differences(company: Company, people: Sequence[Certificate]) -> Iterator[str]:
    for row in people:
        place = row.place.spot or str(row.place)
        person = company.employee(row.person)
        what = f"{row.course} of {row.person}"
        own = [c for c in person.courses if _alike(row.course, c.course)] if person else []
        if person is None:
            yield f"{what} is on the sheet ({place}), and company.yaml has no such person: it does not count"
        elif not own:
            yield f"{what} is on the sheet only ({place}): it does not count until company.yaml has it"
        elif all(_otherwise(row, c, person.courses) for c in own):
            yield (
                f"{what}: company.yaml says {_days(own[-1].issued, own[-1].expires)}, the sheet "
                f"{_days(row.issued, row.expires)} ({place}): the stricter counts"
            )
    told: set[str] = set()
    for row in people:
        person = company.employee(row.person)
        if person and row.full_time is False and person.full_time and person.name not in told:
            told.add(person.name)
            yield f"{person.name} is full-time in company.yaml, and not on the sheet: the stricter counts"


def _days(issued: date | None, expires: date | None) -> str:
    until = f", good until {expires}" if expires else ""
    return f"{f'issued {issued}' if issued else 'no day of issue'}{until}"


def _lacking(company: Company, people: Sequence[Certificate]) -> list[tuple[Employee, CourseTaken]]:
    """The courses of company.yaml that no row of the sheet has."""
    return [
        (e, c)
        for e in company.employees
        for c in e.courses
        if not any(company.employee(row.person) is e and _alike(row.course, c.course) for row in people)
    ]
