"""The binder in the app: what one gets and why, what would be different, the build and its stop."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from app_cases import TODAY, RunningApp, app_on, sample_copy, text_of

from secor_docs import cache as kept
from secor_docs.binder.company_binder import company_binder
from secor_docs.company.skeleton import skeleton
from secor_docs.files import sha256
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.pages.static_files import static_file
from secor_docs.workspace import open_company

CARD = "site-emergency-card~lot-14-timber-flats"
SITE_CARD = "documents/08-emergency-response/08-02 site-emergency-card lot-14-timber-flats.docx"


def company_of(app: RunningApp) -> Path:
    assert app.state.main is not None
    return app.state.main.path


def built(company: Path) -> Path:
    work = open_company(company, today=TODAY)
    return company_binder(company, work.stock, company.parent / "binders", TODAY).written.folder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def over(app: RunningApp, address: str) -> str:
    """The page of a piece of work once it is over."""
    deadline = time.monotonic() + 60
    while "hx-trigger" in (page := app.get(address)):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return text_of(page)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("binder"))) as running:
        built(company_of(running))
        yield running


def test_each_paper_is_listed_with_why_how_often_and_how_it_stands(app: RunningApp) -> None:
    said = text_of(app.get("/binder"))
    assert "Draft binder of" in said
    assert "It is as it would be made now." in said
    row = re.search(r"05-04 Field-level hazard assessment.*?In Word", said)
    assert row
    assert "daily" in row[0]
    assert "Draft," in row[0]


def test_what_the_company_does_without_says_why_not(app: RunningApp) -> None:
    said = text_of(app.get("/binder?show=left+out"))
    gone = open_company(company_of(app), today=TODAY).plan.left_out
    assert gone
    for one in gone:
        assert f"{one.type.number} {one.type.title}" in said


def test_papers_are_found_by_words_and_element(app: RunningApp) -> None:
    said = text_of(app.get("/binder?find=TOOLBOX&element=4"))
    assert "Toolbox meeting" in said
    assert "Site inspection" not in said
    assert "Nothing fits" in text_of(app.get("/binder?find=no+such+paper"))


def test_a_changed_fact_is_shown_with_the_papers_it_changes_before_anything_is_built(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        company = company_of(app)
        folder = built(company)
        before = tree(folder)
        company.write_text(company.read_text("utf-8").replace("minutes: 18", "minutes: 34"), "utf-8")
        page = app.get("/binder")
        assert re.search(r"<h1>Draft binder of [^.]*\. \d+ of 100 papers would be different now\.</h1>", page)
        assert "<ins>34</ins>" in re.sub(r"<ins>\s*(\S+?),?\s*</ins>", r"<ins>\1</ins>", page)
        assert "08-02 Site emergency card" in text_of(page)
        assert text_of(app.get("/binder/changes"))
        assert tree(folder) == before


def test_the_build_runs_beside_the_pages_and_says_what_came_of_it(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        assert "No binder is made yet. 100 papers are for you." in text_of(app.get("/binder"))
        said = over(app, app.post("/binder/build", kind="final").url.path)
        assert "Final binder of Prairie Ridge Framing Ltd." in said
        assert "Final binder of" in text_of(app.get("/binder"))
        assert (company_of(app).parent / "binders/prairie-ridge-framing/Binder.docx").is_file()


def test_the_bar_of_work_has_its_width_and_the_heading_changes_with_the_end(app: RunningApp) -> None:
    depth = 0
    for line in static_file("style.css")[0].decode().splitlines():
        assert not (depth and line.startswith(("@media", "/*"))), f"a brace is missing before: {line}"
        depth += line.count("{") - line.count("}")
    assert depth == 0
    page = app.post("/binder/build", kind="draft").url.path
    over(app, page)
    part = app.web.get(page, headers={"hx-request": "true"}).text
    assert '<span hx-swap-oob="innerHTML:#main h1">Building the binder: done.</span>' in part
    assert "hx-swap-oob" not in app.get(page)


def test_a_stopped_build_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        company = company_of(app)
        built(company)
        company.write_text(company.read_text("utf-8").replace("minutes: 18", "minutes: 34"), "utf-8")
        before = tree(company.parent)

        def at_the_last_place(*given: object, progress: object, **how: object) -> object:
            def tell(done: int, of: int, now: str) -> None:
                if now == "Folder":
                    app.state.works.running[0].stop()
                progress(done, of, now)  # type: ignore[operator]

            return company_binder(*given, progress=tell, **how)  # type: ignore[arg-type]

        monkeypatch.setattr("secor_docs.app.screens.binder.company_binder", at_the_last_place)
        said = over(app, app.post("/binder/build", kind="draft").url.path)
        assert "What was there before is as it was." in said
        assert tree(company.parent) == before


def test_a_final_build_with_a_missing_fact_says_which_and_makes_nothing(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        company = company_of(app)
        text = company.read_text("utf-8")
        company.write_text(re.sub(r"\n +muster_point: .*", "", text, count=1), "utf-8")
        page = app.get("/binder")
        assert "Missing facts that would be printed as a marker: 1" in text_of(page)
        said = over(app, app.post("/binder/build", kind="final").url.path)
        assert "muster_point" in said
        assert "not done" in said
        assert not (company.parent / "binders").exists()


def opening(opened: list[Path]) -> Callable[[Path], bool]:
    """A desktop that opens everything."""

    def show(path: Path) -> bool:
        opened.append(path)
        return True

    return show


def test_a_paper_is_opened_by_its_id_and_nothing_else(app: RunningApp, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("secor_docs.app.screens.binder.show", opening(opened))
    assert "was opened" in text_of(app.post("/binder/open", file=CARD).text)
    assert [path.name for path in opened] == ["08-02 site-emergency-card lot-14-timber-flats.docx"]
    for wrong in ("../company.yaml", "company.yaml", "/etc/passwd", SITE_CARD):
        assert app.post("/binder/open", file=wrong).status_code == 404
    assert len(opened) == 1


def test_a_machine_without_a_program_for_it_says_where_the_file_is(
    app: RunningApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secor_docs.app.screens.binder.show", lambda _: False)
    assert "08-02 site-emergency-card" in text_of(app.post("/binder/open", file=CARD).text)
    assert "binders" in text_of(app.post("/binder/open-folder").text)


def test_a_paper_says_why_for_whom_and_is_sent_as_a_file(app: RunningApp) -> None:
    said = text_of(app.get(f"/binder/papers/{CARD}"))
    assert "08-02 Site emergency card – Lot 14 Timber Flats" in said
    assert "Why you get it" in said
    answer = app.web.get(f"/binder/papers/{CARD}/file")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.content == (company_of(app).parent / "binders/prairie-ridge-framing" / SITE_CARD).read_bytes()
    assert app.web.get("/binder/papers/no-such-paper").status_code == 404


def edit(path: Path, old: str, new: str) -> bytes:
    """A Word file saved with other words; returns its bytes."""
    members = unpack(path.read_bytes())
    assert old.encode() in members["word/document.xml"]
    members["word/document.xml"] = members["word/document.xml"].replace(old.encode(), new.encode())
    data = pack(members)
    path.write_bytes(data)
    return data


@cache
def edited_sample() -> dict[str, bytes]:
    """The sample with a paper somebody has edited, and its new version beside it."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = sample_copy(Path(temporary))
        company = folder / "company.yaml"
        edit(built(company) / SITE_CARD, "Timber Flats", "Timber Flats, north gate")
        company.write_text(company.read_text("utf-8").replace("minutes: 18", "minutes: 34"), "utf-8")
        built(company)
        return tree(folder)


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[tuple[RunningApp, Path, bytes, bytes]]:
    """An edited paper with its new version beside it; the app, the paper, and the bytes of both."""
    folder = tmp_path / "prairie-ridge-framing"
    for name, data in edited_sample().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    path = folder / "binders/prairie-ridge-framing" / SITE_CARD
    with app_on(folder) as running:
        yield running, path, path.read_bytes(), path.with_name(f"{path.stem} (new).docx").read_bytes()


def choose(app: RunningApp, choice: str, made_from: str = "") -> str:
    page = app.get(f"/binder/papers/{CARD}")
    found = re.search(r'name="made_from" value="([^"]+)"', page)
    assert found
    return text_of(app.post(f"/binder/papers/{CARD}/stays", choice=choice, made_from=made_from or found[1]).text)


def others(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.glob(f"{path.stem}?*") if p != path}


def test_an_edited_paper_shows_both_texts_and_asks_once(edited: tuple[RunningApp, Path, bytes, bytes]) -> None:
    app, path, mine, _ = edited
    assert "Edited by you, and there is a new text: 1" in text_of(app.get("/binder"))
    said = text_of(app.get(f"/binder/papers/{CARD}"))
    assert "north gate" in said
    assert "34" in said
    assert "Yours stays." in choose(app, "mine")
    assert path.read_bytes() == mine
    assert others(path) == {}
    built(company_of(app))
    assert others(path) == {}
    assert "there is a new text" not in text_of(app.get("/binder"))


def test_the_new_version_takes_the_place_and_the_person_s_is_kept(
    edited: tuple[RunningApp, Path, bytes, bytes],
) -> None:
    app, path, mine, new = edited
    choose(app, "new")
    assert path.read_bytes() == new
    assert list(others(path).values()) == [mine]
    built(company_of(app))
    assert path.read_bytes() == new
    assert list(others(path).values()) == [mine]


def test_both_are_kept_and_no_later_build_touches_them(edited: tuple[RunningApp, Path, bytes, bytes]) -> None:
    app, path, mine, new = edited
    choose(app, "both")
    built(company_of(app))
    assert path.read_bytes() == mine
    assert list(others(path).values()) == [new]


def test_a_new_version_somebody_worked_in_is_never_taken_away(edited: tuple[RunningApp, Path, bytes, bytes]) -> None:
    app, path, mine, _ = edited
    worked_in = edit(path.with_name(f"{path.stem} (new).docx"), "34", "33")
    choose(app, "mine")
    assert path.read_bytes() == mine
    assert list(others(path).values()) == [worked_in]


def test_a_choice_between_other_texts_than_were_shown_changes_nothing(
    edited: tuple[RunningApp, Path, bytes, bytes],
) -> None:
    app, path, _, new = edited
    page = app.get(f"/binder/papers/{CARD}")
    shown = re.search(r'name="made_from" value="([^"]+)"', page)
    assert shown
    later = edit(path, "north gate", "south gate")
    assert "was changed while this page was open" in choose(app, "new", shown[1])
    assert path.read_bytes() == later
    assert list(others(path).values()) == [new]


def test_pages_are_pictured_once_and_kept(app: RunningApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "kept"))
    made: list[Path] = []

    def pretend(path: Path) -> int:
        made.append(path)
        name = f"page-{sha256(path.read_bytes())[:32]}"
        kept.write(f"{name}-0", b"1")
        kept.write(f"{name}-1", b"\x89PNG")
        return 1

    monkeypatch.setattr("secor_docs.app.screens.paper.make_pictures", pretend)
    monkeypatch.setattr("secor_docs.app.screens.paper.can_picture", lambda: True)
    assert "Show its pages as pictures" in text_of(app.get(f"/binder/papers/{CARD}"))
    over(app, app.post(f"/binder/papers/{CARD}/pages").url.path)
    assert f"/binder/papers/{CARD}/pages/1" in app.get(f"/binder/papers/{CARD}")
    answer = app.web.get(f"/binder/papers/{CARD}/pages/1")
    assert (answer.content, answer.headers["content-type"]) == (b"\x89PNG", "image/png")
    assert app.web.get(f"/binder/papers/{CARD}/pages/2").status_code == 404


def test_without_libreoffice_the_page_says_so(app: RunningApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secor_docs.app.screens.paper.can_picture", lambda: False)
    assert "Page pictures need LibreOffice." in text_of(app.get("/binder/papers/health-safety-policy"))


def test_a_company_that_has_hardly_begun_is_led_to_its_questions_and_not_told_of_a_broken_file(tmp_path: Path) -> None:
    (tmp_path / "company.yaml").write_text(skeleton(), "utf-8")
    with app_on(tmp_path) as app:
        for path in ("/", "/binder", "/ready", "/law"):
            page = app.get(path)
            assert "answers are needed first." in text_of(page), path
            asked = re.search(r'class="b" href="([^"]+)">Answer what is missing', page)
            assert asked
            assert app.get(asked[1])
        (tmp_path / "company.yaml").write_text("company: [", "utf-8")
        assert app.web.get("/binder").status_code == 422


def test_a_client_s_package_is_built_with_the_names_of_the_others_in_view(tmp_path: Path) -> None:
    for name in ("prairie-ridge-framing", "summit-roofing"):
        sample_copy(tmp_path / "clients", name)
    with app_on(tmp_path / "clients") as app:
        page = app.get("/clients/prairie-ridge-framing/binder")
        assert 'action="/clients/-/build"' in page
        assert "Nothing was built." in text_of(app.post("/clients/prairie-ridge-framing/binder/build").text)
        over(app, app.post("/clients/-/build", client="prairie-ridge-framing", final="").url.path)
        assert "It is as it would be made now." in text_of(app.get("/clients/prairie-ridge-framing/binder"))
        assert (tmp_path / "packages/prairie-ridge-framing/Binder.docx").is_file()
        said = text_of(app.get(f"/clients/prairie-ridge-framing/binder/papers/{CARD}"))
        assert "08-02 Site emergency card" in said


def test_papers_of_a_renamed_site_are_the_same_papers_and_not_new_ones(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    company = folder / "company.yaml"
    built(company)
    text = company.read_text("utf-8")
    renamed = re.sub(
        r"( +)- name: Lot 14 Timber Flats", r"\1- name: Lot 14 North\n\1  formerly: [Lot 14 Timber Flats]", text
    )
    assert renamed != text
    company.write_text(renamed, "utf-8")
    standing = open_company(company, today=TODAY).standing
    assert standing.leaving == ()
    card = next(f for f in standing.files if f.document and f.document.id == "site-emergency-card/lot-14-north")
    assert card.state == "different"
    assert standing.path(card.name) == standing.folder / SITE_CARD
    assert any("Lot 14 North" in new for _, new in standing.changes([card.name])[0].passages)


def test_a_missing_fact_is_filled_in_where_it_is_shown(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as app:
        company = company_of(app)
        text = company.read_text("utf-8")
        company.write_text(re.sub(r"\n +muster_point: .*", "", text, count=1), "utf-8")
        page = app.get("/binder")
        form = page[page.index("Fill it in") :]
        send_to, name = re.search(r'action="([^"]+)"', form), re.search(r'name="(a\.[^"]*muster[^"]*)"', form)
        made_from = re.search(r'name="made_from" value="([^"]+)"', form)
        assert send_to
        assert name
        assert made_from
        sent = {name[1]: "Beside the gate", f"was.{name[1]}": "", "made_from": made_from[1], "then": "binder"}
        after = app.post(send_to[1], **sent)
        assert after.url.path == "/binder"
        assert "1 answer is kept." in text_of(after.text)
        assert "Missing facts" not in text_of(after.text)
        assert "muster_point: Beside the gate" in company.read_text("utf-8")
