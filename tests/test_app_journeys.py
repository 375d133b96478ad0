"""Whole evenings at the app, in a browser: from nothing to a binder, a week, a morning, an hour; as a rule the shortest.

The first is done three times: as anyone does it, without script, and 320 pixels wide; the week by keyboard alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from amounts import ALL, costly
from app_cases import TODAY, RunningApp, app_on, sample_copy
from app_newcomer import fill_company
from app_pages import lived
from playwright.sync_api import Browser, Page

from secor_docs.app.sample import log_its_records
from secor_docs.workspace import open_company

LONG = 180_000
"""Milliseconds for what a machine with much else to do may take."""


@contextmanager
def at(app: RunningApp, browser: Browser, **how: Any) -> Iterator[Page]:
    """A browser that was let in, in which nothing may be asked for from elsewhere."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **how})
    page, elsewhere = context.new_page(), list[str]()
    own = (app.state.door.origin, "data:")
    page.on("request", lambda asked: None if asked.url.startswith(own) else elsewhere.append(asked.url))
    page.set_default_timeout(60_000)
    page.goto(app.state.door.link())
    yield page
    assert elsewhere == []
    context.close()


def records_of(folder: Path) -> list[tuple[str | None, date | None]]:
    """Form and day of every record."""
    work = open_company(folder / "company.yaml", today=TODAY)
    return [(one.document_id, one.activity_date) for one in work.tracker.records]


WAYS: dict[str, dict[str, Any]] = {
    "as anyone": {},
    "without script": {"java_script_enabled": False},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


@pytest.mark.parametrize("way", costly(WAYS, ()))
def test_a_newcomer_comes_from_nothing_to_a_final_binder_and_a_first_logged_form(
    way: str, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").mkdir(mode=0o700)
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    with app_on(None) as app, at(app, browser, **WAYS[way]) as page:
        page.get_by_label("What is the company's legal name?").fill("Prairie Ridge Framing Ltd.")
        page.get_by_label(f"{tmp_path.name} (where secor was started)").check()
        page.get_by_role("button", name="Make the company").click()
        folder = tmp_path / "prairie-ridge-framing-ltd"
        seen = fill_company(page, folder / "company.yaml")
        assert [one for one in seen if seen.count(one) > 1] == [], "an answer was not kept the first time"
        page.goto(app.state.door.origin + "/binder")
        page.get_by_label(re.compile("The final one")).check()
        page.get_by_role("button", name="Build", exact=True).click()
        page.get_by_role("link", name="Go on").wait_for(timeout=LONG)
        assert list(folder.rglob("Binder.docx")), page.locator("main").inner_text()
        page.goto(app.state.door.origin + "/records")
        page.get_by_role("button", name=re.compile("tracker", re.IGNORECASE)).click()
        page.goto(app.state.door.origin + "/records/log?form=health-safety-policy&day=2026-11-27")
        _log_it(page)
        assert [day for _, day in records_of(folder)] == [TODAY]


def _log_it(page: Page) -> None:
    page.get_by_label(re.compile("^Yes: every field")).check()
    if (by := page.get_by_label("Filled in by")).count() and not by.input_value():
        by.fill("Carla Wiens")
    if (kept := page.get_by_label("Where it is kept")).count() and not kept.input_value():
        kept.fill("Office binder")
    page.get_by_role("button", name="Log it").click()
    if (again := page.get_by_role("button", name="Log it")).count():  # asked about the day, and said so
        again.click()


@pytest.mark.skipif(not ALL, reason="takes seconds: on CI")
def test_the_employer_s_week_by_keyboard_alone(browser: Browser, tmp_path: Path) -> None:
    folder = lived(tmp_path)
    before = records_of(folder)
    with app_on(folder) as app, at(app, browser) as page:
        _tab_to(page, "main .week a.due")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/records/log"))
        for field, words in (("Filled in by", "Carla Wiens"), ("Where it is kept", "Site binder, tab 5")):
            _tab_to(page, label=field)
            page.keyboard.press("Control+a")
            page.keyboard.type(words)
        page.locator("main select[name=scope]").focus()
        page.keyboard.press("ArrowDown")
        page.get_by_label(re.compile("^Yes: every field")).focus()
        page.keyboard.press("Space")
        page.get_by_label("Carla Wiens").first.focus()
        page.keyboard.press("Space")
        _tab_to(page, "main button.b")
        page.keyboard.press("Enter")
        page.get_by_role("status").first.wait_for()
        assert len(records_of(folder)) == len(before) + 1, page.locator("main").inner_text()[:600]


def _tab_to(page: Page, selector: str = "", label: str = "") -> None:
    """Press Tab until the focus is there."""
    for _ in range(120):
        page.keyboard.press("Tab")
        here = page.evaluate(
            "([selector, label]) => { const e = document.activeElement;"
            " return selector ? e.matches(selector) : [...(e.labels || [])].some(l => l.textContent.trim() === label); }",
            [selector, label],
        )
        if here:
            return
    pytest.fail(f"Tab does not come to {selector or label}")


@pytest.mark.skipif(not ALL, reason="takes seconds: on CI")
def test_the_consultant_s_morning(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "clients"
    folder.mkdir()
    for name in ("prairie-ridge-framing", "summit-roofing"):
        sample_copy(folder, name)
    log_its_records(folder / "prairie-ridge-framing", datetime.combine(TODAY, time(9, 0)))
    with app_on(folder) as app, at(app, browser) as page:
        page.goto(app.state.door.origin + "/clients")
        page.get_by_text("Not looked at yet").first.wait_for(state="detached", timeout=LONG)
        page.goto(app.state.door.origin + "/clients")
        assert page.get_by_role("row").count() >= 3
        page.get_by_role("link", name=re.compile("Prairie Ridge")).first.click()
        page.wait_for_url(re.compile("/clients/prairie-ridge-framing"))
        page.get_by_role("link", name="Records").click()
        assert "256" in page.locator("h1").inner_text() or "249" in page.locator("h1").inner_text()
        page.get_by_role("link", name="All clients").click()
        page.get_by_label(re.compile("Choose summit", re.IGNORECASE)).check()
        page.get_by_role("button", name="Build those chosen").click()
        page.get_by_role("link", name="Go on").wait_for(timeout=LONG)
        assert list((tmp_path).rglob("packages/**/manifest.json")), page.locator("main").inner_text()


@pytest.mark.skipif(not ALL, reason="takes seconds: on CI")
def test_the_assessor_s_hour(browser: Browser, tmp_path: Path) -> None:
    folder = lived(tmp_path)
    with app_on(folder) as app, at(app, browser) as page:
        page.get_by_role("link", name="Assessor").click()
        page.get_by_label("Why start anyway").fill("A trial run before the real one.")
        page.get_by_role("button", name="Make the worksheet").click()
        page.goto(app.state.door.origin + "/assessor/S4.08")
        note = "Read four toolbox meetings of October; asked two of the crew."
        page.get_by_label(re.compile("^(Your )?note", re.IGNORECASE)).fill(note)
        page.get_by_role("button", name=re.compile("^Keep")).first.click()
        page.goto(app.state.door.origin + "/assessor/S4.08")
        assert note in page.content()


def test_two_windows_and_a_file_changed_under_a_form_lose_nothing(browser: Browser, tmp_path: Path) -> None:
    folder = sample_copy(tmp_path, "summit-roofing")
    path = folder / "company.yaml"
    with app_on(folder) as app, at(app, browser) as one:
        two = one.context.new_page()
        for page in (one, two):
            page.goto(app.state.door.origin + "/company/office")
        phone = '[name="a.company.phone"]'
        one.fill(phone, "403-555-0171")
        path.write_text(path.read_text("utf-8") + "# typed in Notepad meanwhile\n", "utf-8")
        one.get_by_role("button", name="Keep and go on").click()
        two.fill(phone, "403-555-0172")
        two.get_by_role("button", name="Keep and go on").click()
        said = two.locator("main").inner_text()
        text = path.read_text("utf-8")
        assert "# typed in Notepad meanwhile" in text
        assert "403-555-0171" in text
        assert "403-555-0171" in said
        assert "403-555-0172" in said
