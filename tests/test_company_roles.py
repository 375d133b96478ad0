"""Names in roles are held against the people: who is unknown, gone, not there yet, out of reach, or calls himself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import planned_sample

import secor_docs.cli
from secor_docs.cli import main
from secor_docs.company import Company, findings
from secor_docs.company.roles import roles
from secor_docs.data_files import shipped

DAY = date(2026, 11, 26)


def company(**more: Any) -> Company:
    facts: dict[str, Any] = {
        "company": {
            "legal_name": "O'Brien Roofing Ltd.",
            "wcb_account": "0123457",
            "industry_codes": ["42118"],
            "office_address": "1 Main St, St. Paul, AB",
            "phone": "780-555-0100",
        },
        "people": {"owner": {"name": "Zoë Null", "phone": "780-555-0123"}},
        "employees": [
            {"name": "Zoë Null", "role": "Owner"},
            {"name": "Seán O'Brien", "role": "Foreman", "hire_date": "2026-01-05"},
            {"name": "Tom Nguyễn", "role": "Roofer"},
        ],
        "sites": [{"name": "Farm", "address": "NE-9-58-9-W4"}],
        "certification": {"secor_trained_employee": "Zoë Null"},
    }
    for key, value in more.items():
        facts[key] = {**facts[key], **value} if isinstance(value, dict) and key in facts else value
    return Company.model_validate(facts)


def open_points(made: Company) -> list[str]:
    return [f"{f.key}: {f.message}. {f.fix}" for f in findings(made, DAY)]


FOREMAN = [
    {"name": "Seán O'Brien", "role": "Foreman", "end_date": "2026-11-20"},
    {"name": "Tom Nguyễn", "role": "Roofer"},
]


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (
            {"supervisors": [{"name": "Sean O'Brien", "phone": "780-555-0124"}]},
            'people.supervisors[0]: "Sean O\'Brien" (supervisor) is not among the employees. Did you mean "Seán O\'Brien"?',
        ),
        (
            {"hs_lead": "me"},
            (
                'people.hs_lead: "me" (keeps the binder) is not among the employees. '
                "Write a name from employees, or add the person there."
            ),
        ),
        (
            {"check_in_contact": {"name": "Zoe Null", "phone": "780-555-0123"}},
            (
                'people.check_in_contact: "Zoe Null" (takes the check-in calls) is nearly the name of an employee. '
                'Did you mean "Zoë Null"?'
            ),
        ),
        (
            {"fire_watch": ["Tom Nguyen"]},
            'people.fire_watch[0]: "Tom Nguyen" (fire watch) is not among the employees. Did you mean "Tom Nguyễn"?',
        ),
        (
            {"alternate": "Seán O'Brien"},
            (
                "people.alternate.phone: no phone number of Seán O'Brien (acts for the owner) is in the file. "
                "Write it: others must be able to call."
            ),
        ),
    ],
)
def test_a_name_in_a_role_that_cannot_be_right_is_said(people: dict[str, Any], said: str) -> None:
    assert open_points(company(people=people)) == [said]


def test_somebody_who_left_is_named_in_every_role() -> None:
    gone = {"name": "Seán O'Brien", "phone": "780-555-0124"}
    made = company(
        employees=[{"name": "Zoë Null", "role": "Owner"}, *FOREMAN],
        people={
            "alternate": gone,
            "supervisors": [gone],
            "hs_lead": gone,
            "investigation_lead": gone,
            "fire_watch": [gone],
            "check_in_contact": gone,
            "rescue_workers": [{"name": "Seán O'Brien", "role": "fall rescue"}],
            "first_aiders": [{**gone, "level": "intermediate", "expires": "2027-03-01"}],
        },
        sites=[{"name": "Farm", "address": "NE-9", "supervisor": gone}],
    )
    said = open_points(made)
    assert len(said) == 9
    assert all("Seán O'Brien (" in line and "left on 2026-11-20" in line for line in said)


def test_somebody_who_is_not_there_yet_is_said() -> None:
    made = company(
        employees=[
            {"name": "Zoë Null", "role": "Owner"},
            {"name": "Ann Lee", "role": "Roofer", "hire_date": "2026-12-01"},
        ],
        people={"hs_lead": "Ann Lee"},
    )
    assert open_points(made) == [
        (
            "people.hs_lead: Ann Lee (keeps the binder) begins only on 2026-12-01. "
            "Name somebody who is there today, or build again on that day."
        )
    ]


def test_the_supervisor_of_a_site_that_is_over_is_not_asked_for() -> None:
    made = company(
        employees=[{"name": "Zoë Null", "role": "Owner"}, *FOREMAN],
        sites=[{"name": "Farm", "address": "NE-9", "end": "2026-10-31", "supervisor": "Seán O'Brien"}],
    )
    assert open_points(made) == [
        "sites[0].end: Farm ended on 2026-10-31. Its records go on counting. Take its cards and pads out of the truck."
    ]


def test_nobody_is_his_own_contact() -> None:
    made = company(
        employees=[
            {"name": "Zoë Null", "role": "Owner"},
            {"name": "Tom Nguyễn", "role": "Roofer", "works_alone": True, "supervisor": "Tom Nguyễn"},
        ],
        people={"check_in_contact": {"name": "Tom Nguyễn", "phone": "780-555-0125"}},
        policies={"vh_alternate_contact": {"name": "Zoë Null", "phone": "780-555-0123"}},
    )
    assert [line.split(":")[0] for line in open_points(made)] == [
        "people.check_in_contact",
        "employees[1].supervisor",
        "policies.vh_alternate_contact",
    ]


@pytest.mark.parametrize(
    ("site", "key"),
    [
        ({"workers_per_shift": 40}, "workers_per_shift"),
        ({"nearest_hospital": {"name": "St. Therese", "minutes": 0}}, "nearest_hospital.minutes"),
    ],
)
def test_a_figure_that_cannot_be_right_is_said(site: dict[str, Any], key: str) -> None:
    (said,) = open_points(company(sites=[{"name": "Farm", "address": "NE-9", **site}]))
    assert said.startswith(f"sites[0].{key}: ")


def test_a_program_issued_years_from_now_is_said() -> None:
    assert open_points(company(dates={"issued": "2031-01-01"}))[0].startswith(
        "dates.issued: the program is issued on 2031"
    )


def test_a_phone_is_known_by_the_person_in_any_role() -> None:
    sample = planned_sample("prairie-ridge-framing").plan.company
    phones = {role.title: role.phone for role in roles(sample) if role.name == "Desmond Okafor"}
    assert phones["fall rescue"] == phones["supervisor"] == "403-555-0142"


def test_every_role_of_a_full_sample_is_filled_by_somebody_known() -> None:
    sample = planned_sample("prairie-ridge-framing").plan.company
    assert not findings(sample, DAY)
    assert len(roles(sample)) > 20


def test_secor_people_prints_every_role_and_ends_with_1_while_something_is_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: DAY)
    sample = shipped() / "samples/prairie-ridge-framing/company.yaml"
    assert main(["people", str(sample)]) == 0
    assert "Nothing is open." in capsys.readouterr().out
    text = sample.read_text("utf-8").replace("  - id: do\n", "  - id: do\n    end_date: 2026-11-20\n")
    assert "end_date: 2026-11-20" in text
    (tmp_path / "company.yaml").write_text(text.replace("logo: logo.png", ""), "utf-8")
    assert main(["people", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert said.count("left on 2026-11-20") > 6
    assert main(["people", str(tmp_path), "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["open"]) > 6
