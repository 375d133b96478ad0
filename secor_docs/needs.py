"""What a company's own facts fall short of: first aid on each site, kits, courses, and a "no" its work speaks against.

Works on facts and plan alone; the day is handed in. ``secor check`` and ``secor build`` say what is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secor_docs.company import Company, CompanyFinding, Site, findings
from secor_docs.company.people import FirstAider
from secor_docs.company.roles import EVERYBODY
from secor_docs.names import folded, same
from secor_docs.plan import Plan, fact_at, refused
from secor_docs.program.first_aid import FirstAidNeed, first_aid_need
from secor_docs.scopes import is_gone
from secor_docs.values import listed, number_of
from secor_docs.yamlfile import Path_

_RANK = {"basic": 0, "intermediate": 1, "advanced": 2}
KIT = "first aid kit"
_KIT_TYPE = re.compile(r"\btype ?([1-3])\b", re.IGNORECASE)
_DEEP_FALL_M = 3.0


def all_findings(plan: Plan, as_of: date) -> tuple[CompanyFinding, ...]:
    """Everything that needs attention in a sound company file: what it says of itself, and what is short.

    Args:
        plan: the company and its documents.
        as_of: the day to judge by.
    """
    return (*findings(plan.company, as_of), *needs_findings(plan, as_of))


def needs_findings(plan: Plan, as_of: date) -> Iterator[CompanyFinding]:
    """What is short, on a day.

    Args:
        plan: the company and its documents.
        as_of: the day to judge by.
    """
    company = plan.company
    yield from people_findings(company, as_of)
    yield from _kits(company, tuple(site_needs(company, as_of)))
    yield from _refused(plan)
    yield from _sites_speak_against(company)


def people_findings(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """What is short among the people: first aiders and courses.

    Args:
        company: the company.
        as_of: the day to judge by.
    """
    yield from _first_aiders(company, tuple(site_needs(company, as_of)), as_of)
    yield from _courses(company, as_of)


def good_first_aiders(company: Company, as_of: date) -> tuple[FirstAider, ...]:
    """The first aiders who are there on a day, with a certificate that is good on it."""
    owner = company.people.owner.name
    return tuple(
        a
        for a in company.people.first_aiders
        if (a.expires is None or a.expires >= as_of)
        and (a.issued is None or a.issued <= as_of)
        and (person.here(as_of) if (person := company.employee(a.name)) else same(a.name, owner))
    )


SiteNeed = tuple[int, Site, FirstAidNeed]


def site_needs(company: Company, as_of: date) -> Iterator[SiteNeed]:
    """What each site that is worked on that day needs, where crew and minutes are known (OHS Code Schedule 2)."""
    for n, site in enumerate(company.sites):
        if (site.end and site.end < as_of) or (site.start and site.start > as_of):
            continue
        if site.workers_per_shift and site.distance_class:
            need = first_aid_need(site.workers_per_shift, site.distance_class)
            if need:
                yield n, site, need


def enough(good: tuple[FirstAider, ...], basic: int, intermediate: int) -> bool:
    """Whether first aiders meet a need; a higher certificate counts for a lower one."""
    trained = sum(_RANK[a.level] >= 1 for a in good)
    return trained >= intermediate and len(good) >= basic + intermediate


def _first_aiders(company: Company, needs: tuple[SiteNeed, ...], as_of: date) -> Iterator[CompanyFinding]:
    good = good_first_aiders(company, as_of)
    have = f"you have {number_of(len(good), 'first aider')} with a good certificate"
    short = False
    for n, site, need in needs:
        if not enough(good, need.basic, need.intermediate):
            short = True
            yield CompanyFinding(
                ("service_calls", "workers") if site.per_call else ("sites", n, "workers_per_shift"),
                f"{site.name} needs {need.first_aiders} for {site.workers_per_shift} workers, and {have}",
                "Book a first aid course, or write the certificates under people.first_aiders (OHS Code Schedule 2).",
                code="C066",
            )
    basic, intermediate = sum(x.basic for _, _, x in needs), sum(x.intermediate for _, _, x in needs)
    at_work = sum(site.workers_per_shift or 0 for _, site, _ in needs)
    apart = len(needs) > 1 and at_work <= sum(e.here(as_of) for e in company.employees)
    if apart and not short and not enough(good, basic, intermediate):
        names = listed(site.name for _, site, _ in needs)
        yield CompanyFinding(
            ("people", "first_aiders"),
            f"{names} need {basic + intermediate} first aiders when all are worked on at once, and {have}",
            "Nobody is at two places at once. Train more, or see that the sites are not worked on the same day.",
            code="C067",
        )


def _kits(company: Company, needs: tuple[SiteNeed, ...]) -> Iterator[CompanyFinding]:
    owned = [(n, item) for n, item in enumerate(company.equipment) if not is_gone(item)]
    kits = [(n, item) for n, item in owned if folded(item.type or "") == KIT or KIT in folded(item.name)]
    if not company.equipment or not needs:
        return  # nothing is listed yet, or nothing is known of what is needed
    largest = max(needs, key=lambda one: _type_of(one[2].kit))
    site, need = largest[1], largest[2]
    if not kits:
        yield CompanyFinding(
            ("equipment",),
            f"no first aid kit is among the equipment, and {site.name} needs {need.kit}",
            "Add it with type: first aid kit (OHS Code Schedule 2).",
            code="C068",
        )
        return
    types = {n: _type_of(f"{item.name} {item.model or ''} {item.capacity or ''}") for n, item in kits}
    if all(types.values()) and max(types.values()) < _type_of(need.kit):
        n, item = kits[0]
        yield CompanyFinding(
            ("equipment", n),
            f"{item.name} is too small: {site.name} needs {need.kit}",
            "Buy that kit, or write which one you have (OHS Code Schedule 2).",
            code="C068",
        )


def _type_of(kit: str) -> int:
    found = _KIT_TYPE.search(kit)
    return int(found[1]) if found else 0


def _courses(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    named = company.certification.secor_trained_employee
    aiders = {folded(a.name) for a in company.people.first_aiders}
    for n, person in enumerate(company.employees):
        if not person.here(as_of):
            continue
        if named and company.employee(named) is person and not person.courses:
            yield CompanyFinding(
                ("employees", n, "courses"),
                f"you named {person.name} for the SECOR courses, but no course of {person.name} is written down",
                "Write the courses from the certificates, such as [{course: PHSM, issued: 2026-06-18}]; those that are on "
                "the sheet People of the tracker only do not count.",
                code="C069",
            )
        for m, course in enumerate(person.courses):
            if "first aid" in folded(course.course) and folded(person.name) not in aiders:
                yield CompanyFinding(
                    ("employees", n, "courses", m, "course"),
                    f"{person.name} has a first aid certificate and is not among the first aiders",
                    "Write it under people.first_aiders too, with level, issued and expires; only there it counts for "
                    "the sites.",
                    code="C070",
                )
    for n, wanted in enumerate(company.required_courses):
        lack = [
            e.name
            for e in company.employees
            if e.here(as_of)
            and e.courses
            and (folded(wanted.role) in EVERYBODY or same(wanted.role, e.role))
            and not any(_same_course(wanted.course, c.course) for c in e.courses)
        ]
        if lack:
            yield CompanyFinding(
                ("required_courses", n, "course"),
                f"{wanted.course} is needed by {wanted.role}, and is not among the courses of {listed(lack)}",
                "Book it, or write it under the person's courses by the same name.",
                code="C071",
            )


def _same_course(wanted: str, held: str) -> bool:
    words, others = (set(re.findall(r"\w+", folded(text))) for text in (wanted, held))
    return bool(words) and (words <= others or others <= words)


def _refused(plan: Plan) -> Iterator[CompanyFinding]:
    """Documents a company does without by a "no" of its own, while its tasks bring them."""
    said: dict[Path_, list[str]] = {}
    for left in plan.left_out:
        tasks = [task.task for task in plan.tasks if left.type.id in task.brings]
        if tasks and left.type.when and all(refused(c, plan.company) for c in left.type.when):
            fact = next((c.fact for c in left.type.when if c.fact), "")
            path: Path_ = tuple(fact.split(".")) if fact else ("activities", "does_not")
            said.setdefault(path, []).append(f'{left.type.title} ("{tasks[0]}")')
    for path, titles in said.items():
        yield CompanyFinding(
            path,
            f"{path[-1]} says no, and your tasks ask for it: {'; '.join(titles)}",
            "Write yes, or drop the task from your hazard assessment with its reason (hazards, drop).",
            code="C072",
        )


def _sites_speak_against(company: Company) -> Iterator[CompanyFinding]:
    """What the company says it never does, while a fact of a site or of a person says it does."""
    never = {item.activity: n for n, item in enumerate(company.activities.does_not)}
    for n, site in enumerate(company.sites):
        for key, holds, words in (
            ("work-at-heights", (site.max_fall_m or 0) >= _DEEP_FALL_M, f"a fall of {site.max_fall_m} m"),
            ("excavation", bool(site.excavation_m), f"an excavation of {site.excavation_m} m"),
        ):
            if key in never and holds:
                yield CompanyFinding(
                    ("activities", "does_not", never[key], "activity"),
                    f"{key} is under does_not, and {site.name} has {words}",
                    f"Take one of the two out (sites[{n}]).",
                    code="C073",
                )
    alone = [e.name for e in company.employees if e.works_alone]
    if alone and fact_at(company, "policies.working_alone") and company.policies.working_alone is False:
        yield CompanyFinding(
            ("policies", "working_alone"),
            f"no, and {listed(alone)} {'is' if len(alone) == 1 else 'are'} said to work alone",
            "Fix one of the two; until then the working alone documents are made.",
            code="C073",
        )
