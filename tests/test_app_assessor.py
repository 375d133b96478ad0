"""The assessor's hour in the app: questions, findings in the worksheet, a sample, the pack."""

from __future__ import annotations

import re
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of, with_records
from openpyxl import load_workbook

from secor_docs.evaluation.worksheet import AssessorFinding, read_worksheet, write_finding
from secor_docs.files import hash_of


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    folder = with_records(sample_copy(tmp_path_factory.mktemp("app")))
    with app_on(folder) as running:
        yield running


def folder_of(app: RunningApp) -> Path:
    assert app.state.main is not None
    return app.state.main.folder


@pytest.fixture(scope="module")
def sheet(app: RunningApp) -> Path:
    app.post("/assessor/worksheet", reason="a trial of our own")
    return next(folder_of(app).glob("evaluation-*.xlsx"))


def test_every_question_has_a_sign_and_filters_have_addresses(app: RunningApp) -> None:
    everything = text_of(app.get("/assessor"))
    assert "S4.08 (derived)" in everything
    only = text_of(app.get("/assessor?method=interview"))
    assert "S4.08 (derived)" not in only
    assert "No question is like that." in text_of(app.get("/assessor?state=short&method=observation"))


def test_a_worksheet_before_its_time_needs_a_reason(app: RunningApp) -> None:
    said = text_of(app.post("/assessor/worksheet").text)
    assert "One answer needs a look" in said
    assert "Write the reason for starting anyway" in said


def test_a_question_shows_papers_rows_and_the_chosen_row(app: RunningApp) -> None:
    page = app.get("/assessor/S4.08")
    said = text_of(page)
    assert "04-07 Toolbox meeting record" in said
    assert "Rows: 28" in said
    assert "No paper is kept behind this row." in said
    assert app.web.get("/assessor/S99.99").status_code == 404


def test_a_finding_is_written_into_the_worksheet_and_no_other_cell(app: RunningApp, sheet: Path) -> None:
    before = read_worksheet(sheet).rows
    made_from = hash_of(sheet)
    sent = {"methods": ["documentation", "interview"], "asked": "3 of 4", "score": "0.5", "comment": "=Seen, “twice”."}
    answer = app.post("/assessor/S4.08", made_from=made_from, **sent)
    assert "Kept: S4.08." in text_of(answer.text)
    rows = read_worksheet(sheet).rows
    found = next(row for row in rows if row.id == "S4.08")
    assert (found.score, found.comment, found.asked) == (0.5, "=Seen, “twice”.", "3 of 4")
    assert found.methods == ("Documents", "Interview")
    assert [r for r in rows if r.id != "S4.08"] == [r for r in before if r.id != "S4.08"]
    again = app.get("/assessor/S4.08")
    assert 'value="0.5"' in again


def test_what_cannot_be_kept_stays_in_the_form(app: RunningApp, sheet: Path) -> None:
    made_from = hash_of(sheet)
    page = app.post("/assessor/S4.09", made_from=made_from, score="7", left_out="yes", comment="mine").text
    said = text_of(page)
    assert "3 answers need a look" in said
    assert "7 is more than the 1 of the question" in said
    assert "mine" in page
    assert next(r for r in read_worksheet(sheet).rows if r.id == "S4.09").comment == ""


def test_a_worksheet_changed_meanwhile_loses_neither_note(app: RunningApp, sheet: Path) -> None:
    made_from = hash_of(sheet)
    write_finding(sheet, "S4.10", AssessorFinding(comment="typed in Excel"))
    page = app.post("/assessor/S4.10", made_from=made_from, comment="typed in the page").text
    assert "was changed while this page was open" in text_of(page)
    assert "typed in Excel" in page
    assert "typed in the page" in page
    assert next(r for r in read_worksheet(sheet).rows if r.id == "S4.10").comment == "typed in Excel"


def test_other_cells_and_looks_of_the_worksheet_stay(app: RunningApp, sheet: Path, tmp_path: Path) -> None:
    mine = tmp_path / "evaluation-2026-11-27.xlsx"
    book = load_workbook(sheet)
    book["Evaluation"]["P3"] = "a remark of mine"
    book.save(mine)
    with zipfile.ZipFile(mine) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    write_finding(mine, "S1.01", AssessorFinding(score=1.0))
    with zipfile.ZipFile(mine) as after:
        changed = {name for name in after.namelist() if after.read(name) != parts[name]}
    assert changed <= {"xl/workbook.xml", "xl/worksheets/sheet1.xml"}
    assert load_workbook(mine)["Evaluation"]["P3"].value == "a remark of mine"


def test_a_sample_found_on_paper_is_kept_with_a_name(app: RunningApp) -> None:
    page = app.get("/assessor/sample?seed=7")
    numbers = [int(n) for n in re.findall(r'name="found-(\d+)"', page)]
    answers = {f"{word}-{n}": "yes" for n in numbers for word in ("found", "dated", "signed")}
    assert "Who looked?" in text_of(app.post("/assessor/sample", seed="7", **answers).text)
    said = text_of(app.post("/assessor/sample", seed="7", by="Ann Lee", **answers).text)
    assert "Found on paper by Ann Lee" in said
    assert (folder_of(app) / "samples.yaml").is_file()
    assert "no whole number" in text_of(app.get("/assessor/sample?seed=seven"))


def test_the_pack_lies_in_the_folder_and_can_be_fetched(app: RunningApp) -> None:
    app.post("/assessor/pack")
    deadline = time.monotonic() + 60
    while app.state.works.running:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    name = next(folder_of(app).glob("evidence-*.zip")).name
    assert app.web.get(f"/assessor/pack/{name}").content.startswith(b"PK")
    assert app.web.get("/assessor/pack/company.yaml").status_code == 404


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"asked": "5 of 3"}, "no count such as 3 of 4"),
        ({"asked": "Bo said yes"}, "No names."),
        ({"comment": "x" * 40_000}, "a cell of Excel holds 32767"),
        ({}, "there is nothing to keep"),
    ],
)
def test_a_finding_that_cannot_be_is_not_kept(app: RunningApp, sheet: Path, sent: dict[str, str], said: str) -> None:
    made_from = hash_of(sheet)
    assert said in text_of(app.post("/assessor/S1.05", made_from=made_from, **sent).text)


def test_the_size_of_a_sample_is_chosen(app: RunningApp) -> None:
    few, more = (app.get(f"/assessor/sample?seed=7&most={most}").count('name="found-') for most in (1, 5))
    assert 0 < few < more
