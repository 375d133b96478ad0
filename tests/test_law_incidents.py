"""What is reported when something happens: one table, and everything that is printed from it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from readiness_cases import POLICY, plan_of, record, rules

from secor_docs.binder.program_data import program_data
from secor_docs.data_files import Stock
from secor_docs.law.incidents import ReportingTable, read_incidents
from secor_docs.problems import InputWrongError
from secor_docs.readiness.incident_reports import reports_due
from secor_docs.readiness.judge import judge
from secor_docs.tracker.record import Record
from secor_docs.word.authoring.form_block import FormBlock
from secor_docs.yamlfile import parse_yaml, read_model


@cache
def table() -> ReportingTable:
    return program_data(Stock()).incidents


def test_a_serious_incident_is_phoned_in_as_soon_as_possible_and_its_scene_is_kept() -> None:
    for event in ("death", "hospital", "explosion-fire-flood", "crane", "structure"):
        rule = table().of_event(event)
        assert rule is not None
        assert (rule.id, rule.to, rule.way, rule.when) == ("serious", "ohs", "phone", "As soon as possible")
        assert rule.scene
        assert rule.investigate
    assert table().of_event("broken pencil") is None


def test_a_potentially_serious_incident_is_reported_online_after_its_investigation() -> None:
    rule = table().rule("potentially-serious")
    assert (rule.way, rule.when, rule.scene) == ("online", "After the investigation is complete", False)
    assert rule.investigate


def test_a_row_of_work_that_a_company_does_not_do_is_not_in_its_table() -> None:
    assert "radiation" in {r.id for r in table().of_company({"radiation": True}).reports}
    assert "radiation" not in {r.id for r in table().of_company({}).reports}
    assert table().of_company({}).rule("serious") == table().rule("serious")


def test_a_row_of_law_names_its_section_and_a_row_of_practice_says_so() -> None:
    assert all(bool(rule.law) is not rule.practice for rule in table().reports)


def test_the_duties_take_their_events_from_the_table() -> None:
    duty = next(d for d in program_data(Stock()).duties if d.id == "serious-incident-report")
    assert duty.elements == table().rule("serious").said


def test_the_boxes_of_the_incident_report_are_the_events_of_the_table() -> None:
    path = Stock().find("templates/09-investigations/incident-report.md")
    assert path is not None
    text = path.read_text("utf-8").split("```form\n")[1].split("```")[0]
    fields = {field.id: field for field in read_model(FormBlock, parse_yaml(text, "form")).fields}
    assert fields["reportable"].choices == ("No", *(f"Yes - {e.form}" for e in table().rule("serious").events))
    assert "once that is complete" in fields["psi"].hint


ROW = "reports:\n  - {id: a, name: A, to: ohs, whom: OHS, way: phone, when: Now, who: employer, sure: A"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"{ROW}}}", "it names no section"),
        (f"{ROW}, practice: yes, events: [{{id: b, what: B, form: b}}, {{id: b, what: B, form: b}}]}}", "twice"),
        (f"{ROW}, practice: yes, when_work: {{flying: yes}}}}", "neither a fact nor an activity"),
        (f"{ROW}, law: [Code one]}}", "Code one"),
    ],
)
def test_a_faulty_table_is_told_with_its_line(text: str, says: str) -> None:
    with pytest.raises(InputWrongError) as told:
        read_incidents(parse_yaml(text, "incidents.yaml"), program_data(Stock()).activities)
    (problem,) = told.value.problems
    assert says in problem.message
    assert problem.place.line == 2


def test_a_duty_that_names_no_row_of_the_table_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "industry_legislation"
    folder.mkdir()
    (folder / "duties.yaml").write_text(
        "duties:\n  - {id: a, what: A, law: [OHS Act s. 33], reports: seriuos, sure: A}\n", "utf-8"
    )
    data = program_data(Stock((tmp_path,)))
    with pytest.raises(InputWrongError, match='no report is called "seriuos"'):
        _ = data.duties


def todo_of(*records: Record, as_of: date) -> list[str]:
    plan = plan_of()
    judged = judge(plan, records, as_of, policy_signed_on=POLICY, rules=rules())
    due = reports_due(judged, plan.reporting, as_of, as_of + timedelta(weeks=4))
    return [f"{d.day} {d.message}" for d in due]


def test_todo_says_of_an_incident_who_is_told_how_and_when_until_it_is_investigated() -> None:
    report = record("incident-report", "2026-10-05")
    (told,) = todo_of(report, as_of=date(2026, 10, 7))
    assert told.startswith("2026-10-19 Incident of 2026-10-05: finish the investigation")
    assert "serious injury, illness or incident: OHS contact centre, as soon as possible" in told
    assert "potentially serious incident: OHS, through its online service, after the investigation is complete" in told
    looked_into = record("incident-investigation", "2026-10-06")
    assert todo_of(report, looked_into, as_of=date(2026, 10, 7)) == []
    assert todo_of(report, as_of=date(2026, 11, 7)) == []
    assert todo_of(record("flha", "2026-10-05"), as_of=date(2026, 10, 7)) == []
