"""secor tracker renew: a new workbook with all that an older one holds, and the older one as it was."""

from __future__ import annotations

import hashlib
import io
import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from readiness_cases import plan_of, rules
from tracker_books import IDS
from validators import open_xml_sdk

import secor_docs.cli
from secor_docs.cli.log import command as log
from secor_docs.cli.tracker import command as tracker_command
from secor_docs.data_files import shipped
from secor_docs.readiness.as_values import as_json
from secor_docs.readiness.verdict import Readiness, readiness
from secor_docs.tracker.new.renew import ALWAYS_LEFT, Renewed, renewed
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.read.workbook import read_tracker
from secor_docs.tracker.record import Record, Tracker

OLDER = Path(__file__).parent / "data" / "older"
SAMPLE = shipped() / "samples" / "prairie-ridge-framing"
AS_OF = date(2026, 11, 26)
KINDS = ["plain", "marks", "own"]


@cache
def _renewed(kind: str) -> Renewed:
    path = OLDER / f"{kind}.xlsx"
    return renewed(plan_of(), read_tracker(path), path.read_bytes())


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: AS_OF)
    shutil.copytree(SAMPLE, tmp_path / "co")
    shutil.copy(OLDER / "marks.xlsx", tmp_path / "co" / "tracker.xlsx")
    return tmp_path / "co" / "company.yaml"


def read(data: bytes, folder: Path, name: str = "tracker.xlsx") -> Tracker:
    (folder / name).write_bytes(data)
    return read_tracker(folder / name)


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(tracker_command, [str(a) for a in args])


def verdict(tracker: Tracker) -> Readiness:
    return readiness(plan_of(), tracker, AS_OF, rules=rules())


def without_places(found: Readiness) -> dict[str, Any]:
    """The verdict as plain values, without what names a row of the file."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: plain(item) for key, item in value.items() if key not in {"place", "this_week", "older_tracker"}
            }
        return [plain(item) for item in value] if isinstance(value, list) else value

    shown: dict[str, Any] = plain(as_json(found))
    return shown


def facts(record: Record) -> Record:
    return replace(record, place=record.place.__class__("t.xlsx"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_verdict_is_the_same_after_renewing(kind: str, tmp_path: Path) -> None:
    old = read_tracker(OLDER / f"{kind}.xlsx")
    new = read(_renewed(kind).data, tmp_path, f"{kind}.xlsx")
    assert (old.older, new.older) == (True, False)
    assert list(map(facts, old.records)) == list(map(facts, new.records))
    assert without_places(verdict(old)) == without_places(verdict(new))
    assert [replace(a, place=old.records[0].place) for a in old.actions] == [
        replace(a, place=old.records[0].place) for a in new.actions
    ]
    assert (old.as_of, old.policy_signed_on, len(old.people), len(old.shutdowns)) == (
        new.as_of,
        new.policy_signed_on,
        len(new.people),
        len(new.shutdowns),
    )


def test_the_marks_of_log_fix_become_the_status(tmp_path: Path) -> None:
    new = read(_renewed("marks").data, tmp_path)
    assert {r.record_id: r.status for r in new.records if r.status != "counts"} == {
        "flha-2026-09-16-1": "withdrawn",
        "flha-2026-09-17-1": "withdrawn",
        "flha-2026-10-02-1": "withdrawn",
        "monthly-summary-2026-09-30-1": "nil",
        "toolbox-meeting-2026-09-07-1": "withdrawn",
    }
    found = {j.record.record_id: j.reason for j in verdict(new).months.judged}
    assert found["flha-2026-09-16-1"] == "corrected"
    assert found["toolbox-meeting-2026-09-07-1"] == "withdrawn"
    assert found["site-inspection-2026-10-02-1"] is found["site-inspection-2026-10-16-1"] is None


def test_what_cannot_be_carried_over_is_named() -> None:
    assert _renewed("plain").left == (ALWAYS_LEFT,)
    assert _renewed("own").left == (
        'the sheet "Budget"',
        'the column "Invoice" of the sheet Log (3 cells)',
        "comments",
        ALWAYS_LEFT,
    )


def test_rows_that_are_no_records_yet_come_along_as_they_were_typed(tmp_path: Path) -> None:
    old, new = read_tracker(OLDER / "own.xlsx"), read(_renewed("own").data, tmp_path, "own.xlsx")
    assert [str(p).partition("Log!")[2] for p in new.problems if "Log!" in str(p)] == [
        str(p).partition("Log!")[2] for p in old.problems if "Log!" in str(p)
    ]
    assert [a.what for a in new.actions] == ["Guardrail at the stair", "New ladder"]
    lists = load_workbook(io.BytesIO(_renewed("own").data))["Lists"]
    assert [c.value for c in lists["F"] if c.value][-1] == "Back lot"


def test_the_old_file_is_left_as_it_is_byte_for_byte(company: Path) -> None:
    old = company.parent / "tracker.xlsx"
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    result = run("renew", company)
    assert result.exit_code == 0, result.output
    assert "tracker (new).xlsx is made: 49 rows of the Log, 19 of People" in result.output.replace("\n", " ")
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert len(read_tracker(company.parent / "tracker (new).xlsx").records) == 49


def test_a_second_run_refuses_and_changes_nothing(company: Path) -> None:
    run("renew", company)
    new = company.parent / "tracker (new).xlsx"
    new.write_bytes(b"mine")
    error = run("renew", company).exception
    assert "tracker (new).xlsx could not be written: it is there already" in str(error)
    assert new.read_bytes() == b"mine"


def test_rows_that_wait_are_not_left_behind(company: Path) -> None:
    (company.parent / "~$tracker.xlsx").touch()
    CliRunner().invoke(log, ["fix", str(company), "flha-2026-09-01-1", "--withdraw", "--note", "Twice."])
    error = run("renew", company).exception
    assert "1 change waits for it; close it in Excel" in str(error)
    assert not (company.parent / "tracker (new).xlsx").exists()


def test_another_companys_tracker_is_refused(company: Path) -> None:
    text = company.read_text(encoding="utf-8").replace("Prairie Ridge Framing Ltd.", "Other Framing Ltd.")
    company.write_text(text, encoding="utf-8")
    assert "the tracker was made for" in str(run("renew", company).exception)


def test_a_tracker_that_is_no_workbook_is_refused_in_a_sentence(company: Path) -> None:
    (company.parent / "tracker.xlsx").write_bytes(b"PK nothing")
    assert "not a whole Excel workbook" in str(run("renew", company).exception)


def test_a_renewed_tracker_can_be_renewed_again(tmp_path: Path) -> None:
    once = _renewed("marks")
    tracker = read(once.data, tmp_path)
    again = renewed(plan_of(), tracker, once.data)
    assert list(map(facts, read(again.data, tmp_path).records)) == list(map(facts, tracker.records))
    assert again.left == (ALWAYS_LEFT,)


def test_a_log_under_another_name_is_read_and_renewed(tmp_path: Path) -> None:
    book = load_workbook(OLDER / "marks.xlsx")
    book["Log"].title = "Records"
    book.save(path := tmp_path / "t.xlsx")
    old = read_tracker(path)
    assert len(old.records) == 49
    new = read(renewed(plan_of(), old, path.read_bytes()).data, tmp_path)
    assert list(map(facts, new.records)) == list(map(facts, old.records))


def test_the_validator_finds_no_fault_in_a_renewed_tracker(tmp_path: Path) -> None:
    (path := tmp_path / "own.xlsx").write_bytes(_renewed("own").data)
    assert open_xml_sdk([path]) == []


@cache
def _empty() -> bytes:
    return new_tracker(plan_of())


_LABELS = [f"{p.type.number} {p.type.title}" for p in plan_of().documents if p.type.evidence]
_CELLS: dict[str, st.SearchStrategy[Any]] = {
    "record_id": st.sampled_from([None, "a", "flha-2026-09-14-1"]),
    "activity_date": st.one_of(
        st.dates(date(2026, 7, 1), date(2026, 12, 31)),
        st.sampled_from([None, "2026-09-14", "Nov 3 2026", "soon", 46279]),
    ),
    "document": st.sampled_from([*_LABELS, "FLHA", "flha", "Crane chart", None, "confined-space-permit"]),
    "scope_type": st.sampled_from(["site", "company", "Site ", None, "truck", "sight"]),
    "scope_name": st.sampled_from(["Lot 14 Timber Flats", "Pine Lake pole shop", "T1", None, "Nowhere"]),
    "completed_by": st.sampled_from(["Carla Wiens", None]),
    "signed": st.sampled_from(["yes", "Y", "no", None, True, "perhaps"]),
    "complete": st.sampled_from(["yes", "n/a", "no", None]),
    "findings": st.sampled_from([None, 1, "2", "many"]),
    "location": st.sampled_from(["tab 5", None]),
    "private": st.sampled_from(["no", "yes", None]),
    "notes": st.sampled_from(
        [
            None,
            "Withdrawn on 2026-11-20: twice",
            "Rain. Withdrawn on 2026-11-20: see flha-2026-09-14-1.",
            "Replaces flha-2026-09-14-1. Wrong day.",
            "Nil: nothing of the kind happened in October 2026.",
            "Nil: no deficiencies",
            "Ladder withdrawn on the spot",
        ]
    ),
    "status": st.sampled_from([None, "counts", "withdrawn", "nil", "void"]),
}


@given(st.lists(st.fixed_dictionaries(_CELLS), max_size=8), st.booleans())
@settings(max_examples=3, deadline=None)
def test_any_log_gives_the_same_verdict_when_renewed_and_every_record_is_counted_or_named(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, Any]], older: bool
) -> None:
    folder = tmp_path_factory.mktemp("any")
    book = load_workbook(io.BytesIO(_empty()))
    if older:
        del book.defined_names["LogStatus"]
        book["Log"].cell(1, len(IDS)).value = "Mine"
    for number, values in enumerate(rows, 2):
        for id_, value in values.items():
            if id_ != "status" or not older:
                book["Log"].cell(number, IDS.index(id_) + 1).value = value
    book.save(path := folder / "tracker.xlsx")
    old = read_tracker(path)
    new = read(renewed(plan_of(), old, path.read_bytes()).data, folder, "new.xlsx")
    assert list(map(facts, old.records)) == list(map(facts, new.records))
    assert without_places(verdict(old)) == without_places(verdict(new))
    months = verdict(old).months
    assert {id(j.record) for j in months.judged} == {id(r) for r in old.records}
    assert {id(j) for j in months.judged if not j.works} == {id(j) for j in months.not_counting}
    assert all(j.reason and j.why_not and j.rule for j in months.not_counting)
    assert not any(j.reason for j in months.judged if j.works)
