"""Every page the program writes, in a browser: at the desk, on a phone, on paper, by keyboard, read aloud."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from amounts import costly
from coverage_cases import AS_OF, complete, holed, records
from playwright.sync_api import Browser, Page
from readiness_cases import company_with, plan_of, record, rules

from secor_docs.clients.portfolio import ClientStatus, as_page
from secor_docs.data_files import Stock
from secor_docs.evaluation import coverage_page
from secor_docs.evaluation.pack import make_pack
from secor_docs.lint.finding import Finding
from secor_docs.lint.report import as_page as lint_page
from secor_docs.load import load_trust
from secor_docs.merge.changes import Change, as_html
from secor_docs.readiness import page as readiness_page
from secor_docs.readiness.coverage import Coverage, coverage
from secor_docs.readiness.signed_page import signed_page
from secor_docs.readiness.trust.questions import to_explain
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.proof import EvidenceFacts
from secor_docs.tracker.record import Tracker

HOSTILE = f'<script>alert(1)</script> "O\'Brien" & Fils Ltée </style> {"Donaudampfschiff" * 9} {{{{ 7919*7907 }}}} 🦺'


@cache
def hostile() -> Coverage:
    """A company whose every text is an attack or a nuisance, with 200 rows that do not count."""
    plan = company_with(business=plan_of().company.business.model_copy(update={"legal_name": HOSTILE}))
    rows = [
        record("flha", date(2026, 9, 1 + n % 28), signed=False, record_id=f"{HOSTILE}{n}", location=HOSTILE)
        for n in range(200)
    ]
    good = [replace(one, record_id=HOSTILE, location=HOSTILE) for one in records()]
    log = Tracker("tracker.xlsx", records=(*good, *rows))
    return coverage(readiness(plan, log, AS_OF, rules=rules()))


@cache
def asked() -> Coverage:
    """A coverage with questions about its records."""
    covered = complete()
    rows = covered.found.months.judged
    questions = to_explain(covered.found.plan, rows, covered.found.calendar, rules(), load_trust(Stock.of()))
    assert questions
    return replace(covered, to_explain=questions)


def empty() -> Coverage:
    """A company on its first evening: no record at all."""
    return coverage(readiness(plan_of(), Tracker("tracker.xlsx"), AS_OF, rules=rules()))


def clients(number: int) -> str:
    lines = (HOSTILE, "First aid of Colton Reid ended")
    found = [
        ClientStatus(f"client {n}", HOSTILE if n == 1 else f"Client {n}", state, AS_OF, HOSTILE, lines, lines, gaps=n)
        for n, state in zip(range(number), ["ready", "not ready", "faults"] * number, strict=False)
    ]
    return as_page(found, AS_OF)


def lint(number: int) -> str:
    return lint_page(
        [
            Finding(f"{n // 5} {HOSTILE}.docx", HOSTILE, "names", "other", HOSTILE, HOSTILE, HOSTILE)
            for n in range(number)
        ],
        number,
        [f"{HOSTILE}.pdf"],
    )


def changes() -> str:
    change = Change("a.docx", HOSTILE, "changed", ("the template",), ((HOSTILE, "new"), ("", HOSTILE)))
    return as_html({HOSTILE: [change, replace(change, kind="around")], "quiet": []})


def pack(folder: Path, covered: Coverage) -> str:
    make_pack(
        covered, Tracker("tracker.xlsx"), folder / "pack.zip", tracker=None, binder=None, evidence=EvidenceFacts()
    )
    with zipfile.ZipFile(folder / "pack.zip") as zip_:
        return zip_.read("index.html").decode()


PAGES: dict[str, Callable[[Path], str]] = {
    "readiness": lambda _: readiness_page.page(complete().found),
    "readiness-hostile": lambda _: readiness_page.page(hostile().found),
    "readiness-empty": lambda _: readiness_page.page(empty().found),
    "coverage": lambda _: coverage_page.page(holed()),
    "signed": lambda _: signed_page(complete().found.signed, "Prairie Ridge Framing Ltd.", AS_OF),
    "explain": lambda _: coverage_page.page(asked()),
    "coverage-hostile": lambda _: coverage_page.page(hostile()),
    "coverage-empty": lambda _: coverage_page.page(empty()),
    "pack": lambda folder: pack(folder, complete()),
    "pack-hostile": lambda folder: pack(folder, hostile()),
    "clients": lambda _: clients(200),
    "clients-empty": lambda _: clients(0),
    "changes": lambda _: changes(),
    "changes-empty": lambda _: as_html({}),
    "lint": lambda _: lint(60),
    "lint-empty": lambda _: lint(0),
}
each_page = pytest.mark.parametrize("name", PAGES)
BROWSED = costly(PAGES, {"readiness", "coverage-hostile"})
"""The pages that are opened in a browser: all of them on CI, one long and one hostile page as a rule."""


@each_page
def test_a_page_is_well_formed_with_one_heading_and_nothing_from_outside(name: str, tmp_path: Path) -> None:
    text = PAGES[name](tmp_path)
    root = ET.fromstring(text.removeprefix("<!doctype html>\n"))
    assert root.get("lang") == "en-CA"
    assert len(list(root.iter("h1"))) == 1
    assert "default-src 'none'" in text
    assert not re.search(r"<script|<link|<img|@import|url\(|src=|https?:", text)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {a.get("href", "")[1:] for a in root.iter("a") if a.get("href", "").startswith("#")} <= set(ids)
    assert "62615533" not in text


FEWER = """
const few = (nodes) => [...nodes].slice(2, -1).forEach(node => node.remove());
document.querySelectorAll('tbody, ul, ol').forEach(list => few(list.children));
few(document.querySelectorAll('section[aria-labelledby^=e-], section[aria-labelledby^=d-], section[aria-labelledby^=c-]'));
"""
"""Rows of one list come from the same lines of a Jinja file; axe looks at the first two and the last."""
WIDTHS = {"desk": (1280, 900), "phone": (360, 640)}


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open a page of a name at a width; whatever it asks for from outside is a fault."""
    contexts: list[Any] = []

    def open_page(name: str, width: str, scheme: str = "light") -> Page:
        size = dict(zip(("width", "height"), WIDTHS[width], strict=True))
        context = browser.new_context(viewport=size, color_scheme=scheme, offline=True)  # type: ignore[arg-type]
        contexts.append(context)
        made = context.new_page()
        faults: list[str] = []
        made.on("console", lambda message: faults.append(message.text))
        made.on("request", lambda request: faults.append(request.url) if request.url.startswith("http") else None)
        file = tmp_path / f"{name}.html"
        if not file.is_file():
            file.write_text(PAGES[name](tmp_path), "utf-8")
        made.goto(file.as_uri())
        assert faults == []
        return made

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("name", BROWSED)
def test_a_page_has_no_fault_of_access_and_no_sideways_scrolling(
    name: str, opened: Callable[..., Page], axe: str
) -> None:
    looks = [("phone", "dark")] if "-" in name else [("desk", "light"), ("phone", "dark")]
    for width, scheme in looks:
        shown = opened(name, width, scheme)
        assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{width} scrolls sideways"
        shown.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        days = "[...document.querySelectorAll('span.day')].every(one => one.getClientRects().length < 2)"
        assert shown.evaluate(days), f"{width}: a day is broken"
        assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{width}, opened, scrolls"
        shown.evaluate(FEWER)
        shown.evaluate(axe)
        found = shown.evaluate("axe.run({resultTypes: ['violations']}).then(r => r.violations)")
        told = [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0].get("failureSummary")) for v in found]
        assert told == [], width


@pytest.mark.parametrize("name", costly(["readiness", "coverage", "pack", "changes", "lint"], BROWSED))
def test_every_link_and_fold_is_reached_with_the_tab_key(name: str, opened: Callable[..., Page]) -> None:
    shown = opened(name, "desk")
    wanted = shown.evaluate(
        "(window.all = [...document.querySelectorAll('a[href],summary,[tabindex]')]"
        ".filter(e => e.checkVisibility())).length"
    )
    reached = set()
    for _ in range(wanted):
        shown.keyboard.press("Tab")
        reached.add(shown.evaluate("window.all.indexOf(document.activeElement)"))
    assert reached == set(range(wanted))


@pytest.mark.parametrize("name", costly(["readiness", "coverage"], BROWSED))
def test_on_paper_all_folds_are_open_and_nothing_runs_over_the_edge(name: str, opened: Callable[..., Page]) -> None:
    shown = opened(name, "desk")
    shown.set_viewport_size({"width": 672, "height": 900})  # seven inches of Letter
    shown.emulate_media(media="print")
    assert shown.evaluate("[...document.querySelectorAll('details > :last-child')].every(e => e.checkVisibility())")
    assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth")
