"""Home and Records in the app: what is shown, what is logged, and what is asked before."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from app_cases import SAMPLES, RunningApp, app_on, sample_copy, text_of
from openpyxl import load_workbook
from PIL import Image

from secor_docs.cli import main
from secor_docs.pages.static_files import static_file
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


def test_the_same_form_sent_twice_asks_before_it_logs_again(app: RunningApp, company: Path) -> None:
    sheet = {**WHOLE, "day": "2026-11-26"}
    assert "Logged:" in text_of(app.post("/records/log", **sheet).text)
    again = text_of(app.post("/records/log", **sheet).text)
    assert "There is an earlier record of this document for Lot 14 Timber Flats, Thursday 26 November 2026" in again
    assert rows(company, "site-inspection")[-1] == "site-inspection-2026-11-26-1"


def test_a_button_pressed_twice_logs_once(app: RunningApp, company: Path) -> None:
    page = app.get("/records/log?form=first-aid-kit-inspection&day=2026-11-26")
    once = page.partition('name="once" value="')[2].partition('"')[0]
    sheet = {"form": "first-aid-kit-inspection", "day": "2026-11-26", "by": "Carla Wiens", "kept": "x", "whole": "both"}
    said = [text_of(app.post("/records/log", **sheet, once=once).text) for _ in range(2)]
    assert said[0].count("Logged: First aid kit inspection") == said[1].count("Logged: First aid kit inspection") == 1
    assert [r for r in rows(company, "first-aid-kit-inspection") if "-11-26-" in r] == [
        "first-aid-kit-inspection-2026-11-26-1"
    ]


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        ("2026-11-22", "Sunday 22 November 2026 is no working day of the company."),
        ("2026-10-12", "Monday 12 October 2026 is a holiday: Thanksgiving Day."),
        ("2026-07-30", "Lot 14 Timber Flats begins on"),
    ],
)
def test_a_strange_day_is_asked_about_at_once_and_nothing_is_logged(
    app: RunningApp, company: Path, day: str, asked: str
) -> None:
    before = rows(company)
    assert asked in text_of(app.get(f"/records/log?form=site-inspection&day={day}&scope=Lot+14+Timber+Flats"))
    assert asked in text_of(app.post("/records/log", **{**WHOLE, "day": day}).text)
    assert rows(company) == before


def test_what_was_typed_stays_when_an_answer_needs_a_look(app: RunningApp) -> None:
    answer = app.post("/records/log", **{**SHEET, "day": "31 feb", "kept": "Bin 7"})
    assert answer.status_code == 422
    assert "2 answers need a look" in text_of(answer.text)
    assert 'href="#day"' in answer.text
    assert 'href="#whole"' in answer.text
    assert 'value="Bin 7"' in answer.text


def test_papers_of_a_form_that_is_shown_again_are_not_lost(app: RunningApp, company: Path) -> None:
    data = {"csrf": app.state.door.form_token, **SHEET, "day": "2026-11-25", "kept": "Site binder"}
    files = [("files", ("photo.png", picture("red", "PNG"), "image/png"))]
    page = app.web.post("/records/log", data=data, files=files).text
    assert "With this form already: photo.png" in text_of(page)
    held = page.partition('name="held" value="')[2].partition('"')[0]
    said = text_of(app.post("/records/log", **data | {"whole": "both", "held": held}).text)
    assert "photo.png is kept as evidence/2026-11/2026-11-25 site-inspection lot-14-timber-flats 1.png" in said


@pytest.mark.parametrize(
    "data",
    [b"<html><script>alert(1)</script>", b"MZ\x90\x00" + b"x" * 100, b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
)
def test_a_file_that_is_no_paper_is_refused_by_what_is_in_it(app: RunningApp, company: Path, data: bytes) -> None:
    kept = sorted(p.name for p in (company / "evidence").rglob("*"))
    sent = {"csrf": app.state.door.form_token}
    answer = app.web.post(
        "/records/toolbox-meeting-2026-11-09-1/paper", data=sent, files=[("files", ("photo.jpg", data, "image/jpeg"))]
    )
    assert answer.status_code == 422
    assert "photo.jpg is" in text_of(answer.text)
    assert sorted(p.name for p in (company / "evidence").rglob("*")) == kept


def test_a_week_as_last_week_shows_the_rows_first_and_writes_what_is_ticked(app: RunningApp, company: Path) -> None:
    page = app.get("/records/week?week=2026-11-23&as=last")
    marks = [part.partition('"')[0] for part in page.split('name="mark" value="')[1:]]
    assert any(mark.startswith("toolbox-meeting|2026-11-23") for mark in marks)
    number = next(n for n, mark in enumerate(marks) if mark == "toolbox-meeting|2026-11-23|lot 14 timber flats")
    sent = {"week": "2026-11-23", "mark": marks, f"keep-{number}": "yes"}
    assert "Say whether the other sheets are whole" in text_of(app.post("/records/week", **sent).text)
    said = text_of(app.post("/records/week", **sent, whole="yes").text)
    assert "Logged: Toolbox meeting record, Lot 14 Timber Flats, Monday 23 November." in said
    assert [r for r in rows(company, "toolbox-meeting") if "-11-2" in r] == ["toolbox-meeting-2026-11-23-1"]


def test_a_correction_keeps_the_old_row_and_says_why(app: RunningApp, company: Path) -> None:
    page = app.get("/records/flha-2026-10-14-1/correct")
    made_from = page.partition('name="made_from" value="')[2].partition('"')[0]
    fields = {
        "day": "2026-10-14",
        "scope": "Pine Lake pole shop",
        "by": "Carla Wiens",
        "kept": "Site binder",
        "whole": "both",
        "made_from": made_from,
    }
    assert "The reason is missing" in text_of(app.post("/records/flha-2026-10-14-1/correct", **fields).text)
    said = text_of(app.post("/records/flha-2026-10-14-1/correct", **fields, reason="Signed on 26 November.").text)
    assert "Replaces flha-2026-10-14-1. Signed on 26 November." in said
    assert "whose row stays and is withdrawn" in said
    old = text_of(app.get("/records/flha-2026-10-14-1"))
    assert "withdrawn" in old
    assert "The row that counts: flha-2026-10-14-2" in old


def test_a_record_is_withdrawn_on_a_page_of_its_own_with_a_reason(app: RunningApp) -> None:
    key = "site-inspection-2026-11-13-1"
    assert "Keep it" in text_of(app.get(f"/records/{key}/withdraw"))
    assert app.post(f"/records/{key}/withdraw").status_code == 422
    said = text_of(app.post(f"/records/{key}/withdraw", reason="Logged twice.").text)
    assert "Withdrawn: Work site inspection checklist" in said
    assert "Withdrawn on 2026-11-27: Logged twice." in text_of(app.get(f"/records/{key}"))


def test_filters_stand_in_the_address(app: RunningApp) -> None:
    said = text_of(app.get("/records?form=toolbox-meeting&month=2026-10&site=Pine+Lake+pole+shop"))
    assert "4 of 4 shown." in said
    assert "50 of" in text_of(app.get("/records?show=50"))
    assert "No record is so." in text_of(app.get("/records?find=no+such+words"))


def test_excel_holds_the_tracker_and_the_row_waits_in_sight(app: RunningApp, company: Path) -> None:
    (company / "~$tracker.xlsx").write_bytes(b"x")
    try:
        said = text_of(app.post("/records/log", **{**WHOLE, "scope": "Pine Lake pole shop", "day": "2026-11-24"}).text)
        assert "Another program, such as Excel, has tracker.xlsx open. 1 row waits beside it" in said
        assert "waits for Excel" in said
        assert "Waits for Excel : Work site inspection checklist, Pine Lake pole shop, Tuesday 24 November" in said
    finally:
        (company / "~$tracker.xlsx").unlink()
    assert "waits for Excel" not in text_of(app.get("/records"))
    assert "site-inspection-2026-11-24-1" in rows(company)


def test_a_day_before_the_policy_is_asked_about(app: RunningApp) -> None:
    said = text_of(app.get("/records/log?form=hazard-near-miss-card&day=2026-07-30"))
    assert "It will not count: it is older than the policy signed on 2026-08-03 (T2)." in said


def test_a_day_before_somebody_began_is_asked_about(app: RunningApp) -> None:
    sheet = {"form": "hazard-near-miss-card", "day": "2026-08-10", "by": "Nate Friesen", "kept": "x", "whole": "both"}
    assert "Nate Friesen began only on" in text_of(app.post("/records/log", **sheet).text)


def test_a_row_that_was_changed_in_the_workbook_meanwhile_is_shown_beside_what_was_typed(
    app: RunningApp, company: Path
) -> None:
    key = "site-inspection-2026-11-06-1"
    before = app.get(f"/records/{key}/correct")
    made_from = before.partition('name="made_from" value="')[2].partition('"')[0]
    fields = {**WHOLE, "day": "2026-11-05", "made_from": made_from, "reason": "Wrong day typed."}
    book = load_workbook(company / "tracker.xlsx")
    cell = next(row[10] for row in book["Log"].iter_rows(min_row=2) if row[0].value == key)
    cell.value = "Bin 9"
    book.save(company / "tracker.xlsx")
    page = app.post(f"/records/{key}/correct", **fields).text
    said = text_of(page)
    assert "This row was changed in the workbook while the page was open." in said
    assert re.search(r"The row as it is now .*Bin 9", said)
    assert 'value="2026-11-05"' in page
    assert key in rows(company)
    again = page.partition('name="made_from" value="')[2].partition('"')[0]
    done = text_of(app.post(f"/records/{key}/correct", **fields | {"made_from": again}).text)
    assert "takes the place of site-inspection-2026-11-06-1" in done


def test_rows_that_vanish_from_the_workbook_are_put_back_or_were_deleted_on_purpose(
    app: RunningApp, company: Path
) -> None:
    gone = ("flha-2026-11-18-1", "flha-2026-11-17-1")
    book = load_workbook(company / "tracker.xlsx")
    for row in reversed(list(book["Log"].iter_rows(min_row=2))):
        if row[0].value in gone:
            for cell in row:
                cell.value = None
    book.save(company / "tracker.xlsx")
    assert "2 rows that were written into tracker.xlsx are no longer in it." in text_of(app.get("/records"))
    assert "Put back: flha-2026-11-18-1." in text_of(app.post("/records/lost", number=gone[0], do="back").text)
    assert gone[0] in rows(company)
    said = text_of(app.post("/records/lost", number=gone[1], do="gone").text)
    assert "Noted: flha-2026-11-17-1 was deleted on purpose." in said
    assert "No row is missed." in text_of(app.get("/records/lost"))


def test_one_button_makes_the_tracker_and_never_replaces_one(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    with app_on(folder) as app:
        assert "There is no tracker yet." in text_of(app.get("/records"))
        assert "Sign the policy, then log the day on it" in text_of(app.get("/"))
        assert "tracker.xlsx is made." in text_of(app.post("/records/tracker").text)
        made = (folder / "tracker.xlsx").read_bytes()
        assert "is there already" in text_of(app.post("/records/tracker").text)
        assert (folder / "tracker.xlsx").read_bytes() == made
        assert "The three months begin with the first record after the policy is signed." in text_of(
            app.get("/records")
        )


def test_with_a_tracker_that_cannot_be_read_nothing_is_judged_and_a_form_waits(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    (folder / "tracker.xlsx").write_bytes(b"no workbook")
    with app_on(folder) as app:
        home = text_of(app.get("/"))
        assert home.count("could not be judged") == 2
        assert "Not ready" not in home
        sheet = {"form": "hazard-near-miss-card", "day": "2026-11-26", "by": "Carla", "kept": "Bin", "whole": "both"}
        said = text_of(app.post("/records/log", **sheet).text)
        assert "safe in the journal" in said
        assert (folder / "tracker.xlsx").read_bytes() == b"no workbook"
        assert b"hazard-near-miss-card-2026-11-26-1" in (folder / ".secor" / "tracker.journal.jsonl").read_bytes()


def test_of_a_private_record_no_name_and_no_paper_is_shown(app: RunningApp) -> None:
    sheet = {
        "form": "hazard-near-miss-card",
        "day": "2026-11-19",
        "by": "Carla Wiens",
        "kept": "Drawer",
        "whole": "both",
    }
    app.post("/records/log", **sheet, private="yes")
    page = text_of(app.get("/records/hazard-near-miss-card-2026-11-19-1"))
    assert "Drawer" not in page
    assert "Add the paper" not in page
    listed = text_of(app.get("/records?form=hazard-near-miss-card&month=2026-11"))
    assert "private" in listed


def test_sheets_of_several_days_and_things_are_logged_in_one_go(app: RunningApp, company: Path) -> None:
    sheet = {"form": "vehicle-pretrip", "day": "tue,thu", "by": "Desmond Okafor", "kept": "Office binder, tab 7"}
    said = text_of(app.post("/records/log", **sheet, whole="both", scope=["T1", "T3"]).text)
    assert "4 records logged." in said
    assert len([r for r in rows(company, "vehicle-pretrip") if "-11-24-" in r or "-11-26-" in r]) == 4


def test_what_is_to_fix_in_the_tracker_stands_on_a_page_with_its_cells(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    main(["tracker", "new", str(folder)])
    main(["log", "import", str(folder), str(SAMPLES / "prairie-ridge-framing" / "records.csv")])
    book = load_workbook(folder / "tracker.xlsx")
    (folder / "my.jpg").write_bytes(picture())
    book["Log"]["B4"].value = "soon"
    book["Log"]["M5"].value = "my.jpg"
    book.save(folder / "tracker.xlsx")
    with app_on(folder) as app:
        assert "1 thing to fix in tracker.xlsx." in text_of(app.get("/records"))
        page = text_of(app.get("/records/tracker"))
        assert "tracker.xlsx: Log!B4" in page
        assert "A file that nobody noted" in page
        assert "Noted, as it is today: my.jpg." in text_of(app.post("/records/tracker/note").text)
        assert "nobody noted" not in text_of(app.get("/records/tracker"))
        assert "tracker (new).xlsx is made." in text_of(app.post("/records/tracker/renew").text)
        assert (folder / "tracker (new).xlsx").is_file()


def test_the_style_sheet_is_whole_so_that_widths_are_in_force_on_the_screen() -> None:
    text = static_file("style.css")[0].decode()
    depth = 0
    for sign in re.findall(r"[{}]", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)):
        depth += 1 if sign == "{" else -1
        assert 0 <= depth <= 2
    assert depth == 0


def test_a_picture_made_to_fill_the_memory_is_kept_and_not_unpacked(app: RunningApp) -> None:
    out = io.BytesIO()
    Image.new("1", (13_000, 13_000)).save(out, "PNG")
    files = [("files", ("big.png", out.getvalue(), "image/png"))]
    answer = app.web.post(
        "/records/toolbox-meeting-2026-10-19-1/paper", data={"csrf": app.state.door.form_token}, files=files
    )
    address = str(answer.url.path)
    assert "big.png is kept as" in text_of(answer.text)
    assert app.web.get(f"{address}/paper/1/picture").status_code == 404
    assert app.web.get(f"{address}/paper/1/file").content == out.getvalue()
