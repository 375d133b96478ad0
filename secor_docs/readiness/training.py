"""The courses a company must hold, the assessor's, first aiders, and certificates that end soon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.company import Company
from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.needs import enough, good_first_aiders
from secor_docs.program.first_aid import first_aid_need
from secor_docs.program.rules import CourseNeed, Rules
from secor_docs.readiness.courses import HeldCertificate
from secor_docs.readiness.step import State, Step
from secor_docs.values import listed


def training(company: Company, held: Sequence[HeldCertificate], as_of: date, rules: Rules) -> tuple[Step, ...]:
    """The steps of the courses: the set, the assessor's course, continuing education, first aiders.

    Args:
        company: the company.
        held: its certificates, from ``courses.certificates``.
        as_of: the day the evaluation starts; it chooses the edition of the course rule.
        rules: course sets and limits.
    """
    steps = [_course_set(company, held, as_of, rules), _assessor(company, held, as_of, rules)]
    steps.extend(_continuing(company, as_of, rules))
    steps.append(_first_aiders(company, as_of))
    return tuple(steps)


def _holders(need: CourseNeed, held: Iterable[HeldCertificate], as_of: date, rules: Rules) -> list[HeldCertificate]:
    return [h for h in held if rules.course_key(h.course) in need.any_of and h.employed and h.good(as_of)]


def met_needs(
    needs: Iterable[CourseNeed], held: Sequence[HeldCertificate], as_of: date, rules: Rules, *, owner: str = ""
) -> Iterator[tuple[CourseNeed, State, str]]:
    """Each need with its state and who meets it; any mix of full-time employees, or the owner alone where named."""
    for need in needs:
        holders = [h for h in _holders(need, held, as_of, rules) if not owner or folded(h.person) == folded(owner)]
        full = [h for h in holders if h.full_time or owner]
        unsure = [h for h in holders if h.full_time is None]
        if full:
            yield need, "done", f"{need.name}: {full[0].course}, {full[0].person}"
        elif unsure:
            yield need, "unknown", f"{need.name}: {unsure[0].person} holds it, but full_time is not said"
        else:
            courses = [rules.courses[key].title for key in need.any_of]
            wanted = courses[0] if len(courses) == 1 else f"one of {', '.join(courses)}"
            part = f"; {holders[0].person} holds it but is not full-time" if holders else ""
            yield need, "missing", f"{need.name}: nobody full-time holds {wanted}{part}"


def _worst(states: Iterable[State]) -> State:
    found = set(states)
    return "missing" if "missing" in found else "unknown" if "unknown" in found else "done"


def _course_set(company: Company, held: Sequence[HeldCertificate], as_of: date, rules: Rules) -> Step:
    edition = rules.course_set(as_of)
    owner = company.people.owner.name if edition.by == "owner" else ""
    needs = list(met_needs(edition.needs, held, as_of, rules, owner=owner))
    state = _worst(state for _, state, _ in needs)
    message = "; ".join(message for _, found, message in needs if found == state)
    fix = {
        "done": "",
        "missing": f"{edition.says} ({edition.status}, {edition.sure}) {_course_fix(company, held, rules)}",
        "unknown": f"Write full_time: yes or no for the person. Full-time means {rules.limits.full_time_hours}.",
    }[state]
    return Step(
        "courses",
        f"SECOR courses, rule of {edition.id.replace('from-', '')}",
        state,
        message,
        fix,
        "T11",
        rules.blocks("T11"),
    )


def _course_fix(company: Company, held: Sequence[HeldCertificate], rules: Rules) -> str:
    """What to do about a missing course: book it, or write down what the person who was named holds."""
    named = company.certification.secor_trained_employee
    own = [h for h in held if named and folded(h.person) == folded(named)]
    if not named or any(rules.course_key(h.course) for h in own):
        return "Book the course, then write it under the employee's courses."
    if own:
        titles = ", ".join(course.title for course in rules.courses.values())
        return (
            f'You named {named}, whose courses are "{"; ".join(h.course for h in own)}": none of them is known by that '
            f"name. Write them as {titles}; or book the course."
        )
    return f"You named {named}, but the courses of {named} are not written down. Write them there, or book the course."


def _assessor(company: Company, held: Sequence[HeldCertificate], as_of: date, rules: Rules) -> Step:
    title, assessor = "The assessor holds the management course", company.assessor
    need = CourseNeed(name="management course", any=("phsm",))
    if assessor.name is None:
        return Step(
            "assessor",
            title,
            "unknown",
            "no assessor is named",
            "Write assessor.name in company.yaml, inside or outside the company.",
        )
    own = [h for h in _holders(need, held, as_of, rules) if folded(h.person) == folded(assessor.name)]
    outside = assessor.internal is False
    who = f"{assessor.name}, {'from outside' if outside else 'of the company'}"
    also = " A full-time employee of yours must hold the courses all the same." if outside else ""
    if own or (assessor.phsm_date and assessor.phsm_date <= as_of):
        day = own[0].issued if own else assessor.phsm_date
        return Step("assessor", title, "done", f"{who}, course of {day}.{also}")
    if assessor.phsm_date:
        return Step(
            "assessor",
            title,
            "missing",
            f"{who} takes the course on {assessor.phsm_date} only",
            "The course comes before the evaluation.",
        )
    return Step(
        "assessor",
        title,
        "missing",
        f"no course date for {who}.{also}",
        "Write assessor.phsm_date, the date on the PHSM certificate, or choose an assessor with one.",
    )


def _continuing(company: Company, as_of: date, rules: Rules) -> Iterator[Step]:
    """Any ACSA-accredited course every three years by one full-time employee; for those who hold a certificate."""
    years, last = rules.limits.continuing_education_years, company.certification.last_acsa_course
    title = f"A course with ACSA every {years} years"
    if last is None:
        if company.certification.status != "new":
            yield Step(
                "continuing",
                title,
                "unknown",
                "no date of the last course",
                "Write certification.last_acsa_course.",
                blocks=False,
            )
        return
    until = months_on(last, 12 * years)
    if until < as_of:
        yield Step(
            "continuing",
            title,
            "missing",
            f"the last one was on {last}",
            "Book any ACSA-accredited course for a full-time employee.",
            blocks=company.certification.status != "new",
        )
    else:
        yield Step("continuing", title, "done", f"the last one was on {last}; the next by {until}")


def _first_aiders(company: Company, as_of: date) -> Step:
    """The first aiders a shift needs on each site (OHS Code Schedule 2, Table 7)."""
    title = "First aiders for each site (OHS Code Schedule 2)"
    good = good_first_aiders(company, as_of)
    short, unknown = [], []
    for site in company.sites:
        if (site.end and site.end < as_of) or (site.start and site.start > as_of):
            continue
        if site.workers_per_shift is None or site.distance_class is None:
            unknown.append(site.name)
            continue
        need = first_aid_need(site.workers_per_shift, site.distance_class)
        if need and not enough(good, need.basic, need.intermediate):
            short.append(f"{site.name} needs {need.first_aiders} for {site.workers_per_shift} workers")
    if short:
        return Step(
            "first-aiders",
            title,
            "missing",
            f"{'; '.join(short)}. You have {len(good)} with a good certificate{_elsewhere(company, as_of)}",
            "Book a first aid course. The law asks for it, whatever the SECOR rule says.",
            "T11",
            blocks=False,
        )
    if unknown:
        return Step(
            "first-aiders",
            title,
            "unknown",
            f"crew size or minutes to the hospital missing for {', '.join(unknown)}",
            "Write service_calls.workers and service_calls.minutes."
            if all(site.per_call for site in company.sites)
            else "Write workers_per_shift and nearest_hospital.minutes for the site.",
            blocks=False,
        )
    return Step(
        "first-aiders",
        title,
        "done",
        f"{len(good)} with a good certificate: {', '.join(a.name for a in good) or 'none needed'}",
    )


def _elsewhere(company: Company, as_of: date) -> str:
    """First aid certificates that are written where they count for no site."""
    known = {folded(a.name) for a in company.people.first_aiders}
    names = [
        e.name
        for e in company.employees
        if e.here(as_of) and folded(e.name) not in known and any("first aid" in folded(c.course) for c in e.courses)
    ]
    return f"; {listed(names)} has one under courses: write it under people.first_aiders too" if names else ""


@dataclass(frozen=True, slots=True)
class Ending:
    """A certificate that has ended, or ends soon."""

    held: HeldCertificate
    ended: bool

    @property
    def message(self) -> str:
        """``Fall protection of Rafael Duarte ends on 2027-04-03``."""
        return f"{self.held.course} of {self.held.person} {'ended' if self.ended else 'ends'} on {self.held.expires}"


def ending(held: Sequence[HeldCertificate], as_of: date, rules: Rules) -> tuple[Ending, ...]:
    """Certificates of people at work that have ended or end within the days of T11, the first to end first.

    One that was renewed (the same person and course, good for longer) is left out.
    """
    if not rules.on("T11"):
        return ()
    last = as_of + timedelta(days=rules.number("T11", "days"))
    newest: dict[tuple[str, str], HeldCertificate] = {}
    for h in held:
        key = (folded(h.person), rules.course_key(h.course) or folded(h.course))
        if h.employed and (key not in newest or (h.expires or date.max) > (newest[key].expires or date.max)):
            newest[key] = h
    found = [h for h in newest.values() if h.expires and h.expires <= last]
    return tuple(
        Ending(h, h.expires < as_of)
        for h in sorted(found, key=lambda h: (h.expires or date.max, h.person))
        if h.expires
    )
