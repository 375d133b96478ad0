"""Who is who, and what has changed: shown before it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("app"))) as running:
        yield running


@pytest.fixture(autouse=True)
def as_it_was(app: RunningApp) -> Iterator[Path]:
    """The company file, put back after each test."""
    assert app.state.main is not None
    path = app.state.main.path
    before = path.read_bytes()
    yield path
    path.write_bytes(before)


def sent_by(html: str) -> dict[str, str]:
    """The hidden fields of a page's form, but the token."""
    found = re.findall(r'<input type="hidden" name="([^"]+)"[^>]* value="([^"]*)"', html)
    return {name: unescape(value) for name, value in found if name != "csrf"}


def test_everybody_stands_there_with_roles_and_what_is_open(app: RunningApp, as_it_was: Path) -> None:
    said = text_of(app.get("/people"))
    assert "People: 6, and 1 who left. Nothing stands open." in said or "stand" in said
    assert "Supervisor of Lot 14 Timber Flats" in said
    assert "Supervises 3 people" in said
    assert "Bryn Lamont Left on 18 September" in said
    assert "Robin Sample From outside" in said
    as_it_was.write_text(
        as_it_was.read_text("utf-8").replace("fire_watch: [Rafael Duarte]", "fire_watch: [Bryn Lamont]"), "utf-8"
    )
    said = text_of(app.get("/people"))
    assert "Bryn Lamont (fire watch) left on 2026-09-18." in said


def test_a_certificate_that_runs_out_is_told_with_its_day(app: RunningApp, as_it_was: Path) -> None:
    as_it_was.write_text(as_it_was.read_text("utf-8").replace("expires: 2027-04-03", "expires: 2026-12-10"), "utf-8")
    assert "Fall protection runs out on 10 December, in 13 days." in text_of(app.get("/people"))


def test_a_site_says_what_first_aid_it_needs(app: RunningApp) -> None:
    said = text_of(app.get("/people"))
    assert "First aiders with a certificate that is good today: Desmond Okafor and Jesse Whitford." in said
    assert "Pine Lake pole shop Carla Wiens" in said


def test_who_left_is_asked_the_day_first_and_who_takes_over_then(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    page = app.get("/company/change/left")
    assert page.index("Last day of work?") < page.index("Who?")
    answer = app.post("/company/change/left", day="nov 20", who="Rafael Duarte")
    assert "Who is it now?" in text_of(answer.text)
    answer = app.post("/company/change/left", day="nov 20", who="Rafael Duarte", instead="Nate Friesen")
    said = text_of(answer.text)
    assert "This is what it changes" in said
    assert "Friday 20 November" in said
    assert re.search(r"Print (again|and have signed): \d+", said)
    assert as_it_was.read_bytes() == before
    done = text_of(app.post("/company/change/left", **sent_by(answer.text), then="write").text)
    assert "It is written." in done
    assert "end_date: 2026-11-20" in as_it_was.read_text("utf-8")


def test_a_change_is_not_written_over_what_another_program_changed(app: RunningApp, as_it_was: Path) -> None:
    answer = app.post("/company/change/site-renamed", site="Pine Lake pole shop", to="Pine Lake shop")
    as_it_was.write_bytes(as_it_was.read_bytes().replace(b"403-555-0140", b"403-555-0170"))
    between = as_it_was.read_bytes()
    again = app.post("/company/change/site-renamed", **sent_by(answer.text), then="write")
    assert "was changed while this page was open" in text_of(again.text)
    assert as_it_was.read_bytes() == between
    app.post("/company/change/site-renamed", **sent_by(again.text), then="write")
    assert re.search(rb"name: Pine Lake shop\n", as_it_was.read_bytes())


def test_what_cannot_be_taken_is_told_and_stays_typed(app: RunningApp, as_it_was: Path) -> None:
    before = as_it_was.read_bytes()
    answer = app.post("/company/change/joined", who="Ann Example", role="Labourer", day="soon-ish")
    assert 'value="soon-ish"' in answer.text
    assert 'value="Ann Example"' in answer.text
    assert "Problem: " in answer.text
    answer = app.post("/company/change/joined", who="", role="Labourer", day="2026-11-30")
    assert "This is needed." in text_of(answer.text)
    assert as_it_was.read_bytes() == before


def test_every_kind_of_change_has_its_page(app: RunningApp) -> None:
    found = re.findall(r'href="(/company/change/[^"]+)"', app.get("/company/change"))
    assert len(found) == 12
    for address in found:
        assert "when, and what is different?" in text_of(app.get(address))
    assert app.web.get("/company/change/nothing").status_code == 404
