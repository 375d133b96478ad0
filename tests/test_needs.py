"""Facts held against each other: days, counts, first aid, kits, courses, and a "no" the work speaks against."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from readiness_cases import company_with, plan_of, rules
from test_company_roles import company

from secor_docs.company import Company, findings
from secor_docs.needs import needs_findings
from secor_docs.plan import Plan
from secor_docs.readiness.courses import certificates
from secor_docs.readiness.training import training

DAY = date(2026, 11, 26)
PEOPLE = [
    {"name": "Zoë Null", "role": "Owner", "full_time": "yes"},
    {"name": "Seán O'Brien", "role": "Foreman", "hire_date": "2026-01-05"},
    {"name": "Tom Nguyễn", "role": "Roofer"},
    {"name": "Ida Roy", "role": "Roofer"},
]
FAR = {"name": "Farm", "address": "NE-9", "workers_per_shift": 2, "nearest_hospital": {"name": "A", "minutes": 55}}
AIDER = {"name": "Seán O'Brien", "level": "intermediate", "issued": "2026-01-10", "expires": "2029-01-10"}


def said(made: Company) -> list[str]:
    plan: Plan = replace(plan_of(), company=made, left_out=())
    found = (*findings(made, DAY), *needs_findings(plan, DAY))
    return [f"{f.key}: {f.message} [{f.code}]" for f in found]


def person(n: int, **more: Any) -> list[dict[str, Any]]:
    return [{**one, **more} if i == n else one for i, one in enumerate(PEOPLE)]


def told(**facts: Any) -> str:
    return "\n".join(said(company(**{"employees": PEOPLE, **facts})))


@pytest.mark.parametrize(
    ("facts", "code", "words"),
    [
        ({"employees": person(1, orientation_date="2027-01-05")}, "C060", "employees[1].orientation_date: 2027-01-05"),
        ({"equipment": [{"name": "Lift", "last_service": "2031-01-05"}]}, "C060", "equipment[0].last_service"),
        ({"employees": person(1, courses=[{"course": "CSTS", "issued": "2027-01-05"}])}, "C060", "courses[0].issued"),
        ({"people": {"first_aiders": [{**AIDER, "expires": "2031-01-10"}]}}, "C061", "good until 2031-01-10"),
        (
            {"people": {"first_aiders": [{"name": "Seán O'Brien", "level": "basic", "issued": "2022-01-10"}]}},
            "C061",
            "more than three years old",
        ),
        ({"employees": person(2, licence_expiry="2026-05-31")}, "C062", "licence of Tom Nguyễn ran out"),
        ({"company": {"worker_count": 40}}, "C063", "company.worker_count: 40, and 4 of the people listed"),
        ({"company": {"worker_count": 3}}, "C063", "company.worker_count: 3, and 4 of the people listed"),
        (
            {"employees": person(1, competencies=[{"task": "saw", "assessed_on": "2025-12-01"}])},
            "C064",
            "before the first day of work 2026-01-05",
        ),
        (
            {"employees": person(1, emergency_contact={"name": "Sean's mobile", "phone": "1 780 555 0124"}),
             "people": {"supervisors": [{"name": "Seán O'Brien", "phone": "780-555-0124"}]}},
            "C065",
            "the same number",
        ),
        ({"sites": [FAR]}, "C066", "Farm needs 1 intermediate first aider for 2 workers, and you have 0 first aiders"),
        (
            {"sites": [FAR], "people": {"first_aiders": [{**AIDER, "name": "Somebody Gone"}]}},
            "C066",
            "you have 0 first aiders",
        ),
        (
            {"sites": [FAR, {**FAR, "name": "Barn"}], "people": {"first_aiders": [AIDER]}},
            "C067",
            "Farm and Barn need 2 first aiders when all are worked on at once, and you have 1 first aider",
        ),
        ({"sites": [FAR], "equipment": [{"name": "Ladder"}]}, "C068", "no first aid kit is among the equipment"),
        (
            {"sites": [FAR], "equipment": [{"name": "Kit, Type 2", "type": "first aid kit"}]},
            "C068",
            "Kit, Type 2 is too small: Farm needs CSA Type 3",
        ),
        ({}, "C069", "you named Zoë Null for the SECOR courses, but no course of Zoë Null is written down"),
        ({"employees": person(1, courses=[{"course": "Standard First Aid"}])}, "C070", "is not among the first aiders"),
        (
            {"employees": person(2, courses=[{"course": "CSTS"}]),
             "required_courses": [{"role": "all", "course": "WHMIS"}]},
            "C071",
            "WHMIS is needed by all, and is not among the courses of Tom Nguyễn",
        ),
        (
            {"employees": [*PEOPLE, {"name": "Jo Roy", "role": "A", "id": "a"}, {"name": "Jo Roy", "role": "B", "id": "b"}],
             "people": {"hs_lead": "Jo Roy"}},
            "C074",
            "2 people are called Jo Roy (keeps the binder)",
        ),
        ({"employees": person(2, end_date="2027-01-30")}, "C076", "the last day of Tom Nguyễn, 2027-01-30, lies ahead"),
        (
            {"employees": person(1, formerly=["Sean Kelly"]), "people": {"hs_lead": "Sean Kelly"}},
            "C015",
            '"Sean Kelly" (keeps the binder) is called Seán O\'Brien now',
        ),
        ({"equipment": [{"name": "Ladder"}, {"name": "ladder"}]}, "C075", 'equipment[1].name: "ladder" is there twice'),
        (
            {"sites": [{**FAR, "excavation_m": 1.8}], "activities": {"does_not": ["excavation"]}},
            "C073",
            "excavation is under does_not, and Farm has an excavation of 1.8 m",
        ),
        (
            {"employees": person(1, works_alone="yes"), "policies": {"working_alone": "no"}},
            "C073",
            "no, and Seán O'Brien is said to work alone",
        ),
    ],
)  # fmt: skip
def test_facts_that_do_not_fit_are_told(facts: dict[str, Any], code: str, words: str) -> None:
    lines = [line for line in told(**facts).splitlines() if f"[{code}]" in line]
    assert len(lines) == 1, told(**facts)
    assert words in lines[0]


@pytest.mark.parametrize(
    "facts",
    [
        {"company": {"worker_count": 4, "regularly_employed": 3}},
        {"sites": [FAR], "people": {"first_aiders": [AIDER]}},
        {"sites": [{**FAR, "end": "2026-11-20"}], "equipment": [{"name": "Ladder"}]},
        {"sites": [FAR, {**FAR, "name": "Barn", "workers_per_shift": 4}], "people": {"first_aiders": [AIDER]}},
        {"sites": [FAR], "people": {"first_aiders": [AIDER]}, "equipment": [{"name": "First aid kit in T1"}]},
        {"employees": person(1, courses=[{"course": "WHMIS 2015"}]), "required_courses": [{"role": "Foreman", "course": "WHMIS"}]},
    ],
)  # fmt: skip
def test_facts_that_fit_are_left_in_peace(facts: dict[str, Any]) -> None:
    codes = {f"[C0{n}]" for n in (*range(60, 69), 70, 71, 72, 73)}
    assert not [line for line in told(**facts).splitlines() if any(line.endswith(code) for code in codes)]


def test_a_no_that_leaves_out_what_the_tasks_bring_is_a_question() -> None:
    plan = plan_of("northern-lights-builders")
    lines = [f for f in needs_findings(plan, DAY) if f.code == "C072"]
    assert [f.path for f in lines] == [("policies", "working_alone")]
    assert "Working alone procedure" in lines[0].message


def course_step(**changes: Any) -> str:
    made = company_with(**changes).company
    step = next(s for s in training(made, certificates(made, (), DAY), DAY, rules()) if s.id == "courses")
    return step.fix


def test_the_course_step_uses_the_answers_that_were_given() -> None:
    made = plan_of().company
    named = made.certification.secor_trained_employee
    bare = tuple(e.model_copy(update={"courses": ()}) for e in made.employees)
    assert f"You named {named}, but the courses of {named} are not written down" in course_step(employees=bare)
    other = [c.model_copy(update={"course": "Health and safety 101"}) for e in made.employees for c in e.courses[:1]][
        :1
    ]
    odd = tuple(e.model_copy(update={"courses": tuple(other) if e.name == named else ()}) for e in made.employees)
    assert '"Health and safety 101": none of them is known by that name' in course_step(employees=odd)


def test_a_first_aider_who_is_no_employee_any_more_counts_for_no_site() -> None:
    made = company(employees=PEOPLE, sites=[FAR], people={"first_aiders": [{**AIDER, "name": "Deleted Man"}]})
    step = next(s for s in training(made, (), DAY, rules()) if s.id == "first-aiders")
    assert step.state == "missing"
    elsewhere = company(employees=person(1, courses=[{"course": "Standard First Aid"}]), sites=[FAR])
    step = next(s for s in training(elsewhere, (), DAY, rules()) if s.id == "first-aiders")
    assert "Seán O'Brien has one under courses" in step.message
