"""The consultant's morning in the app: who needs me, building them, what changed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from app_cases import SAMPLES, RunningApp, app_on, text_of

CLIENTS = ("bright-spark-electric", "three-rivers-excavating")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    folder = tmp_path_factory.mktemp("office") / "clients"
    for name in CLIENTS:
        (folder / name).mkdir(parents=True)
        shutil.copy(SAMPLES / name / "company.yaml", folder / name)
    (folder / "broken").mkdir()
    (folder / "broken" / "company.yaml").write_text('company: {legal_name: "x')
    with app_on(folder) as running:
        yield running


def finished(app: RunningApp) -> None:
    """Wait until nothing is at work."""
    deadline = time.monotonic() + 60
    while app.state.works.running:
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture(scope="module")
def looked(app: RunningApp) -> RunningApp:
    app.get("/clients")
    finished(app)
    return app


def test_the_start_of_a_folder_of_clients_is_their_table(looked: RunningApp) -> None:
    assert "Bright Spark Electric" in text_of(looked.get("/"))


def test_a_client_that_cannot_be_read_needs_you_and_stands_first(looked: RunningApp) -> None:
    said = text_of(looked.get("/clients"))
    assert "3 clients. One needs you today." in said
    assert said.index("broken") < said.index("Bright Spark Electric")
    assert "[Y009]" in said


def test_sorting_and_finding_have_addresses(looked: RunningApp) -> None:
    said = text_of(looked.get("/clients?sort=client&find=rivers"))
    assert "Three Rivers Excavating" in said
    assert "Bright Spark" not in said
    assert "No client is like that." in text_of(looked.get("/clients?find=nobody"))


def test_a_client_has_pages_of_its_own(looked: RunningApp) -> None:
    page = looked.get("/clients/bright-spark-electric/")
    assert "All clients" in text_of(page)
    assert 'href="/clients/bright-spark-electric/' in page
    assert looked.web.get("/clients/nobody/").status_code == 404


def test_only_a_client_whose_files_changed_is_looked_at_again(looked: RunningApp) -> None:
    assert looked.state.clients is not None
    file = looked.state.clients / "bright-spark-electric" / "company.yaml"
    file.write_text(file.read_text("utf-8") + "\n# looked through\n", "utf-8")
    looked.get("/clients")
    work = looked.state.works.of_company("")[0]
    finished(looked)
    assert work.said == "1 client looked at."


def test_no_choice_builds_nothing_and_says_so(looked: RunningApp) -> None:
    assert "No client is chosen." in text_of(looked.post("/clients/-/build").text)


def test_the_chosen_are_built_and_the_fault_of_one_stops_no_other(looked: RunningApp, tmp_path: Path) -> None:
    looked.state.named_packages = tmp_path
    looked.post("/clients/-/build", client=["bright-spark-electric", "broken"])
    finished(looked)
    work = next(w for w in looked.state.works.of_company("") if w.title == "Building the packages")
    assert work.said == "1 built, 1 not built."
    assert any("[Y009]" in line for line in work.lines)
    assert (tmp_path / "bright-spark-electric" / "manifest.json").is_file()
    said = text_of(looked.get(f"/work/{work.id}"))
    assert "1 built, 1 not built." in said


def test_the_table_as_excel_and_what_is_due_as_a_calendar(looked: RunningApp) -> None:
    assert looked.web.get("/clients/-/clients.xlsx").content.startswith(b"PK")
    assert looked.web.get("/clients/-/due.ics").content.startswith(b"BEGIN:VCALENDAR")
