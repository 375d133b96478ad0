"""Someone was hurt: whom to call and what to tell whom by when, whatever else cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of

from secor_docs.data_files import Stock
from secor_docs.load import load_activities, load_catalogue, load_incidents, load_index


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("app"))) as running:
        yield running


def test_every_page_leads_to_it(app: RunningApp) -> None:
    assert '<a class="hurt" href="/hurt">Someone was hurt</a>' in app.get("/")


def test_it_says_where_we_are_whom_to_call_and_by_when_to_tell_whom(app: RunningApp) -> None:
    said = text_of(app.get("/hurt"))
    for words in (
        "We are at 14 Timber Flats Way, Blackfalds",
        "Meet at",
        "1-866-415-8690 OHS contact centre",
        "Desmond Okafor",
        "OHS contact centre 1-866-415-8690 ; the prime contractor does it. Say the time, the place and what happened",
        "As soon as possible",
        "Employer's report in 72 hours, return to work in 24 hours",
        "09-03 Incident report",
        "Move nothing except to help people",
    ):
        assert words in said.replace("&#39;", "'"), words


def test_what_is_not_known_is_said_where_it_would_stand(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    path = folder / "company.yaml"
    path.write_text(re.sub(r"\n    muster_point:.*", "", path.read_text("utf-8")), "utf-8")
    with app_on(folder) as running:
        assert "Meet at company.yaml does not tell" in text_of(running.get("/hurt"))


def test_it_needs_no_tracker_that_can_be_read(app: RunningApp) -> None:
    assert app.state.main is not None
    tracker = app.state.main.folder / "tracker.xlsx"
    tracker.write_bytes(b"no workbook")
    assert app.web.get("/ready").status_code == 422
    assert "1-866-415-8690" in app.get("/hurt")
    tracker.unlink()


def test_without_a_company_file_the_numbers_of_everybody_stand_there(app: RunningApp) -> None:
    assert app.state.main is not None
    path = app.state.main.path
    before = path.read_bytes()
    path.write_bytes(b"company: [")
    said = text_of(app.get("/hurt"))
    path.write_bytes(before)
    assert "company.yaml cannot be read. So your sites and numbers are not here." in said
    assert "911 Emergency" in said
    assert "1-866-415-8690 OHS contact centre" in said
    assert "09-03 Incident report" in said


def test_every_form_of_the_table_is_one_of_ours() -> None:
    stock = Stock.of()
    index = load_index(stock)
    table = load_incidents(stock, index, load_activities(stock, index))
    known = {type_.id for type_ in load_catalogue(stock).documents}
    assert all(report.papers for report in table.reports)
    assert {paper for report in table.reports for paper in report.papers} <= known
