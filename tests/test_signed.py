"""Who has signed what: each worker, each paper, and who has still to be seen."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from readiness_cases import POLICY, SITE, company_with, plan_of, record, rules

from secor_docs import cli
from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.plan import Plan
from secor_docs.readiness.judge import judge
from secor_docs.readiness.signed import SignedPaper, signed_papers, signed_step, to_see
from secor_docs.readiness.signed_page import signed_page, signed_values
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.record import Record, Tracker

DAY = date(2026, 12, 1)
ACK, TALK = "policy-acknowledgement", "toolbox-meeting"
CREW = ("Carla Wiens", "Desmond Okafor", "Jesse Whitford", "Rafael Duarte", "Nate Friesen", "Heather Wiens")


def papers(*records: Record, plan: Plan | None = None, **about: Any) -> dict[str, SignedPaper]:
    company = plan or plan_of()
    judged = judge(company, records, DAY, policy_signed_on=POLICY, rules=rules())
    return {p.type.id: p for p in signed_papers(company, judged, DAY, rules(), **about)}


def ack(name: str, day: str = "2026-08-10", **changes: Any) -> Record:
    return record(ACK, day, scope_type="worker", scope_name=name, **changes)


def test_those_who_have_not_signed_are_named() -> None:
    paper = papers(*(ack(name) for name in CREW[:-1]))[ACK]
    assert paper.says == "5 of 6 signed; still to be seen: Heather Wiens"
    assert papers(*(ack(name) for name in CREW))[ACK].says == "6 of 6 signed"
    assert papers()[ACK].signed == 0


@pytest.mark.parametrize(
    "row",
    [
        ack("Nate Friesen", signed=False),
        ack("Nate Friesen", "2026-08-02"),
        ack("Nate Friesen", "2026-12-02"),
        ack("Nate Friesen", status="withdrawn"),
        ack("Bob Nobody"),
        ack("Carla Wiens", completed_by="Nate Friesen"),
    ],
)
def test_a_row_that_does_not_count_or_is_of_somebody_else_is_no_signature(row: Record) -> None:
    assert "Nate Friesen" in [one.person for one in papers(row)[ACK].open]


def test_a_sheet_passed_round_is_signed_by_who_took_part() -> None:
    sheet = record(ACK, "2026-08-10", scope_type="company", took_part=("nate friesen", "Rafael", "Bob Nobody"))
    assert [one.person for one in papers(sheet)[ACK].people if one.state == "signed"] == [
        "Rafael Duarte",
        "Nate Friesen",
    ]


def test_coverage_counts_a_sheet_passed_round_as_the_list_does() -> None:
    sheet = record(ACK, "2026-08-10", scope_type="company", took_part=CREW)
    found = readiness(plan_of(), Tracker("t", records=(sheet,), policy_signed_on=POLICY), DAY, rules=rules())
    assert {k.status for k in found.kept if k.type.id == ACK} == {"met"}
    assert next(p for p in found.signed if p.type.id == ACK).says == "6 of 6 signed"


def test_a_signature_of_more_than_a_year_ago_is_given_again() -> None:
    old = replace(ack("Carla Wiens"), activity_date=date(2025, 11, 30))
    company = plan_of()
    judged = judge(company, [old], DAY, policy_signed_on=date(2025, 1, 1), rules=rules())
    paper = next(p for p in signed_papers(company, judged, DAY, rules()) if p.type.id == ACK)
    assert [(one.state, one.day) for one in paper.people if one.person == "Carla Wiens"] == [
        ("again", date(2025, 11, 30))
    ]


def test_who_left_or_is_still_to_come_is_not_asked_for() -> None:
    assert "Bryn Lamont" not in [one.person for one in papers()[ACK].people]
    later = tuple(
        e.model_copy(update={"hire_date": date(2027, 1, 4)}) if e.name == "Nate Friesen" else e
        for e in plan_of().company.employees
    )
    assert len(papers(plan=company_with(employees=later))[ACK].people) == 5


def test_of_a_meeting_it_is_told_who_took_part_lately() -> None:
    talks = [
        record(TALK, "2026-08-24", took_part=CREW),
        record(TALK, "2026-11-23", completed_by="Desmond Okafor", took_part=("Jesse Whitford", "Nate Friesen")),
    ]
    paper = papers(*talks)[TALK]
    assert paper.says == "3 of 6 took part; still to be seen: Carla Wiens, Rafael Duarte and Heather Wiens"
    assert papers(record(TALK, "2026-11-23"))[TALK].says == "who took part is not logged"


def test_a_new_version_is_signed_again() -> None:
    issued = {ACK: ("1.1", date(2026, 9, 1))}
    paper = papers(ack("Carla Wiens"), ack("Nate Friesen", "2026-09-08"), issued=issued)[ACK]
    states = {one.person: one.state for one in paper.people}
    assert (states["Carla Wiens"], states["Nate Friesen"], states["Jesse Whitford"]) == ("again", "signed", "missing")
    assert paper.name.endswith(", version 1.1")


def test_the_list_begins_with_who_has_the_most_to_sign() -> None:
    found = papers(
        ack("Carla Wiens"), record("orientation-form", "2026-08-10", scope_type="worker", scope_name="Jesse Whitford")
    )
    seen = to_see(p for p in found.values() if p.each)
    assert [len(of) for of in seen.values()] == [2, 2, 2, 2, 1, 1]
    (step,) = signed_step(tuple(found.values()))
    assert (step.state, step.blocks) == ("missing", False)


def test_the_page_and_the_values_name_everybody() -> None:
    found = tuple(papers(ack("Carla Wiens"), record(TALK, "2026-11-23", took_part=CREW)).values())
    page = signed_page(found, "Prairie Ridge Framing Ltd.", DAY)
    assert "Still to be seen: 6 of 6 people" in page
    assert all(page.count(name) >= 2 for name in CREW)
    values = signed_values(found, DAY)
    assert set(values["to_see"]) == set(CREW)
    assert SITE not in json.dumps(values)


def test_a_company_without_people_has_nobody_to_see() -> None:
    assert not papers(plan=company_with(employees=()))


def test_the_command_ends_with_1_while_somebody_has_still_to_be_seen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "today", lambda: date(2026, 11, 27))
    folder = Path(shutil.copytree(shipped() / "samples" / "prairie-ridge-framing", tmp_path / "c"))
    assert main(["signed", str(folder)]) == 1
    assert "Still to be seen: 6" in capsys.readouterr().out
    main(["tracker", "new", str(folder)])
    main(["log", "import", str(folder / "company.yaml"), str(folder / "records.csv")])
    capsys.readouterr()
    assert main(["signed", str(folder), "--json"]) in {0, None}
    assert json.loads(capsys.readouterr().out)["papers"][0]["signed"] == 6
    assert main(["signed", str(folder), "--html", str(tmp_path / "s.html"), "--without-names"]) in {0, None}
    assert "Okafor" not in (tmp_path / "s.html").read_text("utf-8")
