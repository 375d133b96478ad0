"""A form logged by keyboard alone, from its cell in the week."""

from __future__ import annotations

from pathlib import Path

from app_cases import SAMPLES, app_on, sample_copy
from playwright.sync_api import Browser

from secor_docs.cli import main


def test_a_form_is_logged_by_keyboard_from_its_cell_and_a_strange_day_is_asked_in_place(
    browser: Browser, tmp_path: Path
) -> None:
    folder = sample_copy(tmp_path)
    main(["tracker", "new", str(folder)])
    main(["log", "import", str(folder), str(SAMPLES / "prairie-ridge-framing" / "records.csv")])
    with app_on(folder) as app, browser.new_context() as context:
        page = context.new_page()
        page.goto(app.state.door.link())
        stops = "links => links.filter(one => one.tabIndex === 0).length"
        assert page.eval_on_selector_all("table.week tbody a", stops) == 1
        page.focus("table.week tbody a >> nth=0")
        for key in ("ArrowRight", "ArrowDown"):
            page.keyboard.press(key)
        assert "Log 3" in page.evaluate("document.activeElement.textContent")
        for key in ("ArrowDown", "ArrowDown", "Enter"):
            page.keyboard.press(key)
        page.wait_for_selector("h1:has-text('Log: Toolbox meeting record')")
        page.fill("#day", "sun")
        page.press("#day", "Tab")
        page.wait_for_selector("#asked >> text=Sunday 22 November 2026 is no working day of the company.")
        page.fill("#day", "fri")
        page.press("#day", "Tab")
        page.wait_for_selector("#asked >> text=Understood: Friday 27 November 2026.")
        page.focus("input[name=whole] >> nth=0")
        page.keyboard.press("Space")
        page.focus("button:has-text('Log it')")
        page.keyboard.press("Enter")
        page.wait_for_selector("[role=status] >> text=Logged: Toolbox meeting record, Lot 14 Timber Flats, Friday 27")
