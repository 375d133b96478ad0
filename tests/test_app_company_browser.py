"""The company in a browser: kept as one goes, a file changed under the form, and the bytes of a text that went through."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app_cases import RunningApp, app_on, sample_copy
from playwright.sync_api import Page, sync_playwright
from validators import need

HOSPITAL = "/company/sites/pine-lake-pole-shop/hospital"
MINUTES = '[id="a.nearest_hospital.minutes"]'
BELOW = '[id="a.nearest_hospital.minutes-u"]'


def _in_browser(app: RunningApp, look: Callable[[Page], None]) -> None:
    """Look at the app in a browser of its own, in a thread of its own: another one may be open for other tests."""
    chromium = need("Chromium", shutil.which("chromium") or shutil.which("chromium-browser"))
    link = app.state.door.link()

    def run() -> None:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page()
            page.goto(link)
            look(page)
            browser.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(run).result()


def test_an_answer_is_kept_as_one_goes_and_a_file_changed_under_the_form_is_shown(tmp_path: Path) -> None:
    file = sample_copy(tmp_path) / "company.yaml"

    def look(page: Page) -> None:
        page.goto(f"{app.state.door.origin}{HOSPITAL}")
        page.fill(MINUTES, "half an hour")
        page.keyboard.press("Tab")
        page.wait_for_selector(f"{BELOW} >> text=Understood: 30")
        assert "minutes: 30" in file.read_text("utf-8")
        page.fill(MINUTES, "soon")
        page.keyboard.press("Tab")
        page.wait_for_selector(f'{BELOW} >> text=Found "soon".')
        file.write_text(file.read_text("utf-8").replace("minutes: 30", "minutes: 44"), "utf-8")
        page.fill(MINUTES, "36")
        page.keyboard.press("Tab")
        page.click("text=Show both")
        page.wait_for_selector("h1:has-text('One answer was changed in two places')")
        page.check("text=Keep mine")
        page.press("text=Write what I chose", "Enter")
        page.wait_for_selector("[role=status] >> text=1 answer is kept.")
        assert "minutes: 36" in file.read_text("utf-8")

    with app_on(file.parent) as app:
        _in_browser(app, look)


def test_a_text_that_went_through_a_browser_keeps_its_bytes(tmp_path: Path) -> None:
    file = sample_copy(tmp_path) / "company.yaml"
    before = file.read_bytes().replace(b"\n", b"\r\n").replace(b"0140\r\n", b"0140  \t\r\n").rstrip(b"\r\n")
    file.write_bytes(b"\n" + before)

    def look(page: Page) -> None:
        page.goto(f"{app.state.door.origin}/company/file")
        page.click("text=Keep it")
        page.wait_for_selector("[role=status] >> text=Nothing was changed.")
        page.fill("#text", page.input_value("#text").replace("website: www", "website: w3"))
        page.click("text=Keep it")
        page.wait_for_selector("[role=status] >> text=company.yaml is kept.")
        assert file.read_bytes() == b"\n" + before.replace(b"website: www", b"website: w3")

    with app_on(file.parent) as app:
        _in_browser(app, look)


def test_nothing_moves_under_the_pointer_while_answers_are_kept(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    text = (folder / "company.yaml").read_text("utf-8")
    (folder / "company.yaml").write_text(re.sub("  check_in_contact: .*\n", "", text), "utf-8")

    def press(page: Page) -> None:
        box = page.locator("button:visible", has_text="Keep and go on").last.bounding_box()
        assert box
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.wait_for_timeout(150)
        page.mouse.up()

    def top(page: Page) -> float:
        return float(page.evaluate("[...document.querySelectorAll('form button.b:not(.plain)')].at(-1).offsetTop"))

    def look(page: Page) -> None:
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 1400})
            page.goto(f"{app.state.door.origin}{HOSPITAL}")
            before = top(page)
            page.fill(MINUTES, f"{width // 40} min")
            page.keyboard.press("Tab")
            page.wait_for_selector(f"{BELOW} >> text=Understood:")
            page.wait_for_selector("#kept >> text=Kept at")
            assert top(page) == before, width
            page.goto(f"{app.state.door.origin}/company/alone")
            before = top(page)
            page.fill('[id="a.people.check_in_contact.phone"]', "403-555-0123")
            page.keyboard.press("Tab")
            page.wait_for_selector("text=Kept here; goes into the file with: Who takes the check-in calls")
            assert top(page) == before, width
        for number in range(5):
            page.goto(f"{app.state.door.origin}{HOSPITAL}")
            page.fill(MINUTES, f"{number + 20} min")
            press(page)
            page.wait_for_selector("[role=status] >> text=1 answer is kept.", timeout=5000)
        page.goto(f"{app.state.door.origin}{HOSPITAL}")
        page.fill(MINUTES, "soon")
        press(page)
        page.wait_for_selector("#problem", timeout=5000)

    with app_on(folder) as app:
        _in_browser(app, look)
