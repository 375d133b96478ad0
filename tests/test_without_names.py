"""Reports without names: nobody's name in any form of any report, and the same verdict."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from coverage_cases import AS_OF, complete, covered, records
from readiness_cases import company_with, plan_of

from secor_docs.evaluation import coverage_page
from secor_docs.readiness import page as readiness_page
from secor_docs.readiness.as_values import as_json, word_facts
from secor_docs.readiness.coverage import Coverage, coverage
from secor_docs.readiness.verdict import readiness
from secor_docs.readiness.without_names import NamesLeftOut
from secor_docs.tracker.record import Tracker
from secor_docs.values import Namespace, values_in


@cache
def log() -> Tracker:
    return Tracker("tracker.xlsx", records=records())


@cache
def names() -> set[str]:
    """Every first and last name of the sample."""
    company = plan_of().company
    whole = {employee.name for employee in company.employees} | {company.people.owner.name}
    whole |= {record.completed_by for record in records()} | {record.reviewed_by for record in records()}
    return {part for name in whole for part in name.split() if len(part) > 2}


def found_in(text: str) -> set[str]:
    return {name for name in names() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)}


@cache
def nameless() -> Coverage:
    return NamesLeftOut(plan_of().company, log())(covered())


REPORTS: dict[str, Callable[[Coverage], str]] = {
    "ready page": lambda c: readiness_page.page(c.found),
    "ready json": lambda c: json.dumps(as_json(c.found)),
    "ready word": lambda c: repr(_plain(word_facts(c.found, statement=True))),
    "coverage page": coverage_page.page,
    "coverage json": lambda c: json.dumps(coverage_page.plain(c)),
    "coverage word": lambda c: repr(_plain(coverage_page.word_facts(c))),
    "due": lambda c: repr(c.found.due(26)),
}


def _plain(value: object) -> object:
    if isinstance(value, Namespace):
        return {name: _plain(item) for name, item in values_in(value).items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else str(value)


@pytest.mark.parametrize("report", REPORTS)
def test_no_name_of_the_sample_is_in_a_report_without_names(report: str) -> None:
    assert found_in(REPORTS[report](nameless())) == set()


def test_with_names_they_are_there() -> None:
    assert found_in(REPORTS["ready page"](complete()))


def test_the_verdict_is_the_same_without_names() -> None:
    one, other = as_json(complete().found), as_json(nameless().found)
    for shown in (one, other):
        shown["this_week"] = shown["certificates_ending"] = []
    assert other["three_months"]["readings"] == one["three_months"]["readings"]
    assert [step["state"] for step in other["steps"]] == [step["state"] for step in one["steps"]]
    assert nameless().count() == complete().count()


def test_a_person_has_one_label_in_a_whole_report_whatever_the_spelling() -> None:
    company = plan_of().company
    worker = next(e.name for e in company.employees if e.name != company.people.owner.name)
    hide = NamesLeftOut(company)
    first, last = worker.split(maxsplit=1)
    label = hide(worker)
    assert re.fullmatch(r"worker \d+", label)
    assert hide(f"{worker.upper()}, {first}'s ladder, {last}") == f"{label}, {label}'s ladder, {label}"
    assert hide(f"orientation/{first}-{last}.docx".lower()) == f"orientation/{label.replace(' ', '-')}.docx"


def test_the_owner_is_a_role_and_an_email_that_names_somebody_is_left_out() -> None:
    owner = plan_of().company.people.owner.name
    hide = NamesLeftOut(plan_of().company)
    assert hide(owner) == "the owner"
    assert hide(f"{owner.split()[0].lower()}@framing.example, office@framing.example") == (
        "(left out), office@framing.example"
    )


def test_people_only_the_tracker_knows_are_left_out_and_words_that_are_no_names_stay() -> None:
    more = [replace(records()[0], completed_by=by) for by in ("Zebulon Quist", "the crew", "Everyone")]
    hide = NamesLeftOut(plan_of().company, Tracker("tracker.xlsx", records=tuple(more)))
    assert "Quist" not in hide("Zebulon Quist logged it. The crew and Everyone signed; Quist did not.")
    assert hide("The crew and Everyone signed.") == "The crew and Everyone signed."


def test_the_programs_own_words_stay_though_somebody_is_called_mark() -> None:
    employees = (plan_of().company.employees[0].model_copy(update={"name": "Mark Grant"}),)
    plan = company_with(employees=employees)
    found = coverage(readiness(plan, log(), AS_OF, rules=complete().found.rules))
    hidden = NamesLeftOut(plan.company, log())(found)
    assert [c.question.asks for c in hidden.questions] == [c.question.asks for c in found.questions]
    assert hidden.found.plan.company.employees[0].name.startswith("worker")
