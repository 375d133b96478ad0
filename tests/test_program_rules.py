"""The rules of readiness as data: statuses, editions of the course rule, names on certificates, overlays."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from readiness_cases import plan_of, rules

from secor_docs.data_files import Stock
from secor_docs.load import load_rules
from secor_docs.problems import InputWrongError
from secor_docs.program.rules import RuleId


def test_every_rule_says_its_status_and_what_it_rests_on() -> None:
    found = rules().rules
    assert list(found) == [f"T{n}" for n in range(1, 19)]
    assert all(rule.sure and rule.says.endswith(".") for rule in found.values())


def test_the_numbers_the_code_may_ask_for_are_those_of_the_rules() -> None:
    assert list(get_args(RuleId)) == list(rules().rules)


def test_how_the_months_are_counted_is_marked_as_an_assumption() -> None:
    assert {rules().rules[id_].status for id_ in ("T1", "T2", "T3", "T4", "T5", "T6")} == {"assumption"}


def test_the_documents_the_rules_name_exist() -> None:
    found = rules()
    plan = plan_of()
    known = {p.type.id for p in plan.documents} | {gone.type.id for gone in plan.left_out}
    named = {
        *found.older_than_policy,
        *found.weekly_sheets,
        *found.hazard_reports,
        *found.worker_participation,
        found.nil_statement,
        found.policy,
    }
    assert named <= known


@pytest.mark.parametrize(
    ("day", "edition", "first_aid"),
    [
        ("2012-05-01", "2010s", True),
        ("2019-05-01", "2015-2023", True),
        ("2023-12-31", "2015-2023", True),
        ("2024-01-01", "from-2024", False),
        ("2026-11-23", "from-2024", False),
        ("2005-01-01", "2010s", True),
    ],
)
def test_first_aid_leaves_the_course_set_with_2024(day: str, edition: str, first_aid: bool) -> None:
    found = rules().course_set(date.fromisoformat(day))
    assert found.id == edition
    assert any("first-aid" in need.any_of for need in found.needs) is first_aid


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("CSTS 2020 (online)", "csts"),
        ("csts", "csts"),
        ("PHSM", "phsm"),
        ("Principles of Health and Safety  Management", "phsm"),
        ("Standard First Aid with CPR C", "first-aid"),
        ("Intermediate first aid", "first-aid"),
        ("Small Employers course", "small-employer"),
        ("Fall protection", None),
        ("Tests of gas", None),
        ("Basic first aid", None),
    ],
)
def test_a_certificate_is_known_by_its_names(text: str, key: str | None) -> None:
    assert rules().course_key(text) == key


def overlay(folder: Path, text: str) -> Stock:
    (folder / "evaluation").mkdir()
    (folder / "evaluation" / "rules.yaml").write_text(text, "utf-8")
    return Stock.of((folder,))


def test_an_overlay_switches_a_rule_off_and_leaves_the_others(tmp_path: Path) -> None:
    found = load_rules(overlay(tmp_path, "rules: {T4: {in_force: no}, T3: {numbers: {days: 92}}}\n"))
    assert (found.on("T4"), found.on("T5")) == (False, True)
    assert (found.number("T3", "days"), found.number("T3", "months")) == (92, 3)


def test_an_overlay_with_wrong_rules_says_so_all_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputWrongError) as caught:
        load_rules(overlay(tmp_path, "rules:\n  T99: {in_force: no}\n  T3: {numbers: {day: 92}}\n"))
    said = str(caught.value)
    assert "rules.T99: no rule has this number. The rules are T1, T2" in said
    assert (
        "rules.yaml:3: rules.T3.numbers.day: the rule has no such number. Its numbers are: months, days, year, whole_month_begins_by."
        in said
    )
