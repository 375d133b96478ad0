"""Ready in the app: the verdict, what one record would do, the statement, and the files to take along."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from app_cases import TODAY, RunningApp, app_on, sample_copy, text_of, with_records

from secor_docs.app.places import in_app
from secor_docs.readiness.month_calendars import month_calendars
from secor_docs.word.review_text import reviewable
from secor_docs.workspace import Workspace, open_company


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(with_records(sample_copy(tmp_path_factory.mktemp("ready")))) as running:
        yield running


def folder_of(app: RunningApp) -> Path:
    assert app.state.main is not None
    return app.state.main.folder


def names(app: RunningApp) -> set[str]:
    return {path.name for path in folder_of(app).iterdir()}


def test_the_heading_answers_and_both_figures_stand_together(app: RunningApp) -> None:
    page = app.get("/ready")
    assert "<h1>Not ready yet. The months are nearly there, the proof is not.</h1>" in page
    said = text_of(page)
    for part in ("Three months of records", "Proof on file", "Three ways to count", "Steps to the SECOR", "What if?"):
        assert part in said


def test_each_month_says_in_words_what_its_calendar_shows(app: RunningApp) -> None:
    found = open_company(folder_of(app), today=TODAY).verdict
    months = {month.title.split(":")[0]: month for month in month_calendars(found)}
    august, october = months["August 2026"], months["October 2026"]
    assert "The policy was signed on the 3rd; nothing counts before." in august.sentence
    assert "12 days, from the 5th to the 17th" in august.sentence
    assert dict(august.days)[10] == "pp"
    assert "One is Labour Day, the 7th: explain it." in months["September 2026"].sentence
    assert "1 record, of the 14th, does not count." in october.sentence
    assert dict(october.days)[5] == "k3"
    assert dict(months["November 2026"].days)[27] == "t"
    for month in months.values():
        assert month.sentence in text_of(app.get("/ready"))


def test_what_one_record_would_do_is_told_and_nothing_is_written(app: RunningApp) -> None:
    before = {path.name: path.read_bytes() for path in folder_of(app).iterdir() if path.is_file()}
    said = text_of(app.get("/ready?form=flha%2Fpine-lake-pole-shop&day=dec+1"))
    assert "Understood: Tuesday 1 December" in said
    assert "The day stays Tuesday 1 December." in said
    assert "Field-level hazard assessment (FLHA), daily" in said
    assert {path.name: path.read_bytes() for path in folder_of(app).iterdir() if path.is_file()} == before


def test_a_record_that_would_not_count_says_why(app: RunningApp) -> None:
    said = text_of(app.get("/ready?form=flha%2Fpine-lake-pole-shop&day=2026-07-01"))
    assert "It would not count:" in said


def test_logging_nothing_more_moves_the_day(app: RunningApp) -> None:
    assert "The day would be" in text_of(app.get("/ready?form=nothing&day=2027-02-15"))


def test_a_day_that_is_none_is_told_at_its_field_and_what_was_typed_stays(app: RunningApp) -> None:
    page = app.get("/ready?form=nothing&day=32+December")
    assert "<title>Problem: " in page
    assert 'value="32 December"' in page
    assert "Choose what you would log." in text_of(app.get("/ready?form=no-such-form&day=fri"))


def test_files_to_take_along_are_saved_and_never_opened_as_pages(app: RunningApp) -> None:
    for path, begins in (
        ("/ready/readiness.html", b"<!doctype html>"),
        ("/ready/readiness.docx", b"PK"),
        ("/ready/due.ics", b"BEGIN:VCALENDAR"),
        ("/ready/application.docx", b"PK"),
        ("/ready/application.html", b"<!doctype html>"),
        ("/ready/signed.html", b"<!doctype html>"),
    ):
        answer = app.web.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-disposition"].startswith("attachment"), path
        assert answer.content.startswith(begins), path


def test_the_application_and_the_signatures_have_their_pages(app: RunningApp) -> None:
    assert "0000114" in text_of(app.get("/ready/application"))
    assert "Each worker" in text_of(app.get("/ready/signed"))


def test_it_is_not_started_early_without_a_reason_and_the_reason_is_printed(tmp_path: Path) -> None:
    with app_on(with_records(sample_copy(tmp_path))) as app:
        there = names(app)
        page = app.post("/ready/statement").text
        assert "Write why, in words; it is printed on the statement." in text_of(page)
        assert names(app) == there
        said = text_of(app.post("/ready/statement", reason="ACSA agreed on the phone").text)
        assert "The statement is written." in said
        statement = folder_of(app) / f"readiness-{TODAY}.docx"
        assert app.web.get("/ready/statement.docx").content == statement.read_bytes()
        again = text_of(app.post("/ready/statement", reason="again").text)
        assert "It may be signed already" in again


def test_without_a_tracker_nothing_has_begun_and_the_page_stands(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path), today=date(2026, 1, 5)) as app:
        page = app.get("/ready")
        assert "<h1>The three months have not begun." in page
        assert re.search(r"Steps to the SECOR: \d+ done", text_of(page))


def test_steps_lead_to_pages_and_not_to_commands(app: RunningApp) -> None:
    page = app.get("/ready")
    steps = page[page.index('id="steps"') : page.index('id="elements"')]
    assert "`secor" not in steps
    assert 'href="/records?state=claimed#log"' in steps
    assert in_app("See `secor signed` and `secor unheard of`.") == "See the page Who has signed and `secor unheard of`."


def test_on_the_day_it_stands_one_button_writes_the_statement(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with app_on(with_records(sample_copy(tmp_path))) as app:
        found = open_company(folder_of(app), today=TODAY).verdict
        done = tuple(replace(step, state="done") for step in found.steps)
        monkeypatch.setattr(Workspace, "verdict", property(lambda _: replace(found, steps=done)))
        page = app.get("/ready")
        assert "<h1>You may start the evaluation.</h1>" in page
        assert page.count('class="b"') == 1
        assert "The statement is written." in text_of(app.post("/ready/statement", reason="not printed").text)
        text = reviewable((folder_of(app) / f"readiness-{TODAY}.docx").read_bytes())
        assert "not printed" not in text
        assert "Open in Word" in text_of(app.get("/ready"))
