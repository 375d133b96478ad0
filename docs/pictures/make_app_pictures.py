"""The eight pictures of docs/app.md: the app on made-up companies, on one fixed day, in Chromium.

python docs/pictures/make_app_pictures.py            needs Chromium and the package playwright
python docs/pictures/make_app_pictures.py --only app-home --into /tmp
"""

from __future__ import annotations

import argparse
import io
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from secor_docs import build_binder, open_company
from secor_docs.app.door import Door
from secor_docs.app.sample import log_its_records
from secor_docs.app.server import running
from secor_docs.app.state import State
from secor_docs.data_files import shipped

HERE = Path(__file__).parent
DAY = date(2026, 11, 27)
SAMPLE = "prairie-ridge-framing"
COMPANY: Mapping[str, str] = {
    "app-home": "/",
    "app-company": "/company/sites/pine-lake-pole-shop",
    "app-binder": "/binder",
    "app-records": "/records",
    "app-ready": "/ready",
    "app-assessor": "/assessor/S4.08",
    "app-hurt": "/hurt",
}
CLIENTS: Mapping[str, str] = {"app-clients": "/clients"}
_WIDTH, _HEIGHT, _COLOURS = 1280, 860, 128


def made(folder: Path, name: str) -> Path:
    """A copy of a sample with its records logged."""
    copy = Path(shutil.copytree(shipped() / "samples" / name, folder / name))
    log_its_records(copy, datetime.combine(DAY, time(9, 0)))
    return copy


@contextmanager
def opened(folder: Path) -> Iterator[State]:
    """An app on a folder, on the fixed day."""

    def state(door: Door) -> State:
        made = State(lambda: DAY, lambda: datetime.combine(DAY, time(9, 0)), door)
        made.open_at(folder)
        return made

    with running(state) as app:
        yield app


def take(page: Page, app: State, addresses: Mapping[str, str], into: Path) -> None:
    """A picture of each address."""
    page.goto(app.door.link())
    for name, address in addresses.items():
        page.goto(app.door.origin + address)
        while page.get_by_text("Not looked at yet").count():
            page.wait_for_timeout(500)
            page.goto(app.door.origin + address)
        # Few colours: a page of text, as small as a page of text should be.
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(_COLOURS)
        picture.save(into / f"{name}.png", optimize=True)


def main() -> None:
    """Take them all, or one."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--only", choices=[*COMPANY, *CLIENTS])
    ask.add_argument("--into", type=Path, default=HERE)
    asked = ask.parse_args()
    wanted = [{n: a for n, a in group.items() if asked.only in {None, n}} for group in (COMPANY, CLIENTS)]
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT}, color_scheme="light")
        page.set_default_timeout(180_000)
        if wanted[0]:
            company = made(folder, SAMPLE)
            if "app-binder" in wanted[0]:
                build_binder(open_company(company / "company.yaml", today=DAY), company / "binders")
            with opened(company) as app:
                take(page, app, wanted[0], asked.into)
        if wanted[1]:
            clients = folder / "clients"
            for name in (SAMPLE, "summit-roofing", "bright-spark-electric"):
                made(clients, name)
            with opened(clients) as app:
                take(page, app, wanted[1], asked.into)
        browser.close()


if __name__ == "__main__":
    main()
