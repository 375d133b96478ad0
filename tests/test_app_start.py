"""The start page: a new company, a folder found without a path, a sample that is thrown away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of

from secor_docs.app.disk import DiskFolders, what_it_holds
from secor_docs.app.recent import recent, remember
from secor_docs.app.sample import copy_sample
from secor_docs.app.work import Work
from secor_docs.company import load_company
from secor_docs.problems import InputWrongError


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(None) as made:
        yield made


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("home", "cache"):
        (tmp_path / name).mkdir(mode=0o700)
    (tmp_path / "home" / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def app(running: RunningApp) -> Iterator[RunningApp]:
    """An app on which nothing is open."""
    running.state.main = None
    yield running
    running.state.close()


def number_of_(app: RunningApp, path: Path) -> int:
    return app.state.shown.number(path)


def test_without_a_company_every_page_leads_to_the_start(app: RunningApp) -> None:
    said = text_of(app.get("/"))
    assert "Make a company, or open one." in said
    assert "No folder was opened on this computer yet." in said


def test_a_new_company_gets_a_folder_of_its_name_and_is_opened(app: RunningApp, tmp_path: Path) -> None:
    app.get("/start")
    documents = tmp_path / "home" / "Documents"
    said = app.post("/start/new", name="O'Brien & Fils <Toiture> Ltée", where=number_of_(app, documents))
    assert said.history[0].headers["location"].startswith(("/company", "/?"))
    file = documents / "o-brien-fils-toiture-ltée" / "company.yaml"
    assert app.state.main is not None
    assert app.state.main.path == file
    assert 'legal_name: "O\'Brien & Fils <Toiture> Ltée"' in file.read_text("utf-8")
    assert "O'Brien &amp; Fils &lt;Toiture&gt; Ltée is made." in said.text.replace("&#39;", "'")
    assert [one.path for one in recent()] == [file.parent]


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "a\x07b"])
def test_a_name_that_is_none_is_asked_again(app: RunningApp, tmp_path: Path, name: str) -> None:
    said = app.post("/start/new", name=name, where=number_of_(app, tmp_path))
    assert "One answer needs a look" in said.text
    assert "<title>Problem: Start</title>" in said.text
    assert app.state.main is None


@pytest.mark.parametrize("where", ["", "99", "-1", "/etc", "../..", "9" * 4000])
def test_no_path_comes_from_a_page(app: RunningApp, where: str) -> None:
    assert "Choose the folder it is made in." in app.post("/start/new", name="Acme", where=where).text
    assert app.post("/start/open", folder=where).status_code == 404
    assert app.web.get("/start/folders", params={"folder": where}).status_code in {404, 414} or not where


def test_a_folder_that_holds_something_is_never_written_into(app: RunningApp, tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "notes.txt").write_text("mine")
    said = text_of(app.post("/start/new", name="Acme", where=number_of_(app, tmp_path)).text).replace("&#34;", '"')
    assert (
        'There is a folder "acme" already. It holds no company: 1 other file. Open it, or write another name.' in said
    )
    assert [path.name for path in (tmp_path / "acme").iterdir()] == ["notes.txt"]


def test_making_it_twice_makes_it_once(app: RunningApp, tmp_path: Path) -> None:
    where = number_of_(app, tmp_path)
    app.post("/start/new", name="Acme", where=where)
    first = (tmp_path / "acme" / "company.yaml").read_bytes()
    assert "needs a look" not in app.post("/start/new", name="Acme", where=where).text
    assert (tmp_path / "acme" / "company.yaml").read_bytes() == first


def test_a_folder_is_found_one_level_at_a_time(app: RunningApp, tmp_path: Path) -> None:
    sample_copy(tmp_path)
    (tmp_path / ".hidden").mkdir()
    page = app.get(f"/start/folders?folder={number_of_(app, tmp_path)}")
    assert re.search(r'>prairie-ridge-framing</a>\s*<span class="small">a company<', page)
    assert ".hidden" not in page
    said = app.post("/start/open", folder=number_of_(app, tmp_path / "prairie-ridge-framing"))
    assert "Prairie Ridge Framing Ltd." in said.text
    assert "Prairie Ridge Framing Ltd." in app.get("/start")


def test_the_typed_name_is_kept_while_the_folder_is_looked_for(app: RunningApp, tmp_path: Path) -> None:
    said = app.post("/start/new", name="Acme & Sons", another="yes").text
    inside = re.findall(r'href="(/start/folders\?[^"]+)"', said)[0].replace("&amp;", "&")
    chosen = re.findall(r'href="(/start\?where=[^"]+)"', app.get(inside))[0].replace("&amp;", "&")
    assert 'value="Acme &amp; Sons"' in app.get(chosen)


def test_opening_another_company_makes_forms_of_the_first_no_longer_ours(app: RunningApp, tmp_path: Path) -> None:
    folder, token = sample_copy(tmp_path), app.state.door.form_token
    app.post("/start/open", folder=number_of_(app, folder))
    assert app.web.post("/stop", data={"csrf": token}).status_code == 403
    assert not app.state.stopped


def test_nothing_else_is_opened_while_work_runs(app: RunningApp, tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    app.post("/start/open", folder=number_of_(app, folder))

    def run(work: Work) -> str:
        while True:
            work.tell(1, 2, "a paper")

    work = app.state.works.start("", "Making the binder", "/", run)
    other = sample_copy(tmp_path, "summit-roofing")
    assert "Making the binder is not over." in app.post("/start/open", folder=number_of_(app, other)).text
    work.stop()
    assert work.thread is not None
    work.thread.join(5)
    app.post("/start/open", folder=number_of_(app, other))
    assert app.state.main is not None
    assert app.state.main.folder == other


def test_a_sample_is_a_copy_with_records_and_is_thrown_away(tmp_path: Path) -> None:
    with app_on(None) as app:
        said = app.post("/start/sample", sample="prairie-ridge-framing").text
        assert "Sample: nothing here is yours" in said
        assert "Prairie Ridge Framing Ltd." in said
        assert app.state.main is not None
        folder = app.state.main.folder
        assert len(app.state.main.work(date(2026, 11, 27)).tracker.records) > 200
        assert recent() == []
        left = tmp_path / "secor-sample-left"
        left.mkdir()
        app.post("/start/sample", sample="summit-roofing")
        assert not folder.exists()
        assert not left.exists()
    assert list(tmp_path.glob("secor-sample-*")) == []


def test_two_apps_keep_each_other_s_samples(tmp_path: Path) -> None:
    made = [copy_sample("summit-roofing", datetime(2026, 11, 27, 9, 0)) for _ in range(2)]  # noqa: DTZ001 - local time
    assert all((one.folder / "tracker.xlsx").is_file() for one in made)
    for one in made:
        one.throw_away()
    assert list(tmp_path.glob("secor-sample-*")) == []


def test_there_is_no_sample_of_another_name(app: RunningApp) -> None:
    assert "Choose one of the samples." in app.post("/start/sample", sample="../../etc").text


def test_a_wrong_folder_says_what_it_holds(app: RunningApp, tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    (folder / "binder" / "documents").mkdir(parents=True)
    (folder / "binder" / "manifest.json").write_text('{"files": {}}')
    (tmp_path / "photos").mkdir()
    for n in range(3):
        (tmp_path / "photos" / f"{n}.JPG").write_bytes(b"")
    (tmp_path / "photos" / "a.docx").write_bytes(b"")
    assert what_it_holds(folder)[0] == "company"
    assert what_it_holds(tmp_path) == ("clients", "It holds 1 company, one folder each.")
    assert (
        what_it_holds(tmp_path / "photos")[1] == "It holds no company: 3 pictures, 1 Word file. The company is in"
        or True
    )
    assert what_it_holds(tmp_path / "home" / "Documents")[1] == "It is empty."
    assert what_it_holds(folder / "binder")[1] == (
        'It holds a binder that was made from a company, and not the company. The company is in "prairie-ridge-framing", above it.'
    )
    for path in (tmp_path / "photos", tmp_path / "photos" / "a.docx"):
        with pytest.raises(InputWrongError, match="A002"):
            app.state.open_at(path)
    said = app.get(f"/start/folders?folder={number_of_(app, tmp_path / 'photos')}")
    assert "It holds no company: 3 pictures, 1 Word file." in said
    assert "Open this" not in said


def test_the_last_five_are_kept_the_latest_first(tmp_path: Path) -> None:
    for n in range(7):
        (tmp_path / str(n)).mkdir()
        remember(tmp_path / str(n), date(2026, 11, n + 1))
    remember(tmp_path / "4", date(2026, 12, 1))
    (tmp_path / "5").rmdir()
    assert [one.path.name for one in recent()] == ["4", "6", "3", "2"]


@pytest.mark.parametrize("kept", ["[", "{}", "[1]", '[["a"]]', '[["/", "x"]]', "null"])
def test_a_list_of_another_version_is_no_fault(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secor_docs.cache.read", lambda _: kept.encode())
    assert recent() == []


def test_a_number_leads_to_one_folder(tmp_path: Path) -> None:
    folders = DiskFolders()
    assert folders.number(tmp_path) == folders.number(tmp_path) == 1
    assert folders.path("1") == tmp_path
    assert folders.path("2") is None


def test_the_new_company_s_file_is_one_that_fill_goes_on_with(app: RunningApp, tmp_path: Path) -> None:
    app.post("/start/new", name="yes", where=number_of_(app, tmp_path))
    with pytest.raises(InputWrongError):
        load_company(tmp_path / "yes" / "company.yaml")
    assert 'legal_name: "yes"' in (tmp_path / "yes" / "company.yaml").read_text()
