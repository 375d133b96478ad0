"""Home and Records in the app: what is shown, what is logged, and what is asked before."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from app_cases import SAMPLES, RunningApp, app_on, sample_copy, text_of
from PIL import Image

from secor_docs.cli import main
from secor_docs.tracker.read.workbook import read_tracker


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = sample_copy(tmp_path_factory.mktemp("records"))
    main(["tracker", "new", str(folder)])
    main(["log", "import", str(folder), str(SAMPLES / "prairie-ridge-framing" / "records.csv")])
    return folder


@pytest.fixture(scope="module")
def app(company: Path) -> Iterator[RunningApp]:
    with app_on(company) as running:
        yield running


SHEET = {"form": "site-inspection", "day": "2026-11-27", "scope": "Lot 14 Timber Flats", "by": "Carla Wiens"}
WHOLE = {**SHEET, "kept": "Site binder", "whole": "both"}


def rows(folder: Path, document: str = "") -> list[str]:
    read = read_tracker(folder / "tracker.xlsx", today=date(2026, 11, 27))
    return [r.record_id for r in read.records if not document or r.document_id == document]


def test_a_form_is_logged_from_its_cell_as_last_time(app: RunningApp, company: Path) -> None:
    page = app.get("/records/log?form=site-inspection&day=2026-11-27&scope=Pine+Lake+pole+shop")
    assert 'value="Carla Wiens"' in page
    assert "checked" not in page.partition("Is the sheet whole")[2].partition("</fieldset>")[0]
    said = text_of(app.post("/records/log", **{**WHOLE, "scope": "Pine Lake pole shop"}).text)
    assert "Logged: Work site inspection checklist, Pine Lake pole shop, Friday 27 November." in said
    assert "site-inspection-2026-11-27-1" in rows(company)


def picture(colour: str = "white", kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), colour).save(out, kind)
    return out.getvalue()


def test_a_paper_makes_a_row_proven_and_is_shown_as_a_picture_of_ours(app: RunningApp, company: Path) -> None:
    token = app.state.door.form_token
    files = [("files", ("../../sheet 1.jpg", picture(), "text/html"))]
    key = "toolbox-meeting-2026-11-16-1"
    answer = app.web.post(f"/records/{key}/paper", data={"csrf": token}, files=files)
    said = text_of(answer.text)
    assert "The paper is kept with Toolbox meeting record" in said
    assert ": proven" in said
    assert "toolbox-meeting-2026-11-16-3" in str(answer.url)
    shown = app.web.get("/records/toolbox-meeting-2026-11-16-3/paper/1/picture")
    assert shown.headers["content-type"] == "image/jpeg"
    assert shown.content[:3] == b"\xff\xd8\xff"
    saved = app.web.get("/records/toolbox-meeting-2026-11-16-3/paper/1/file")
    assert saved.content == picture()
    assert saved.headers["content-disposition"].startswith("attachment")
    assert saved.headers["content-type"] == "application/octet-stream"
    assert [p.name for p in (company / "evidence" / "2026-11").iterdir()] == [
        "2026-11-16 toolbox-meeting lot-14-timber-flats 1.jpg"
    ]
