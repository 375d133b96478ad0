"""All pages of the app in all states: no dead link, no unanswered form, nothing unescaped, and open to everyone.

As a rule a few of them; on CI every page that can be reached, in eight states of a company.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from amounts import ALL, costly
from app_cases import RunningApp, app_on
from app_pages import ROUTES, STATES, FoundPages, explored, forms_of
from playwright.sync_api import Browser, Page, Route
from test_pages import FEWER

FEW = {"begun": ("/", "/start", "/hurt")}
"""As a rule this state is looked at, and these pages of it in a browser."""
_ONLY_LATER = {
    "/assessor/action-plan.docx",
    "/assessor/pack/{pack}",
    "/assessor/result",
    "/binder/changes",
    "/binder/papers/{paper}/file",
    "/binder/papers/{paper}/pages/{number}",
    "/clients/-/letter/{key}",
    "/help/pictures/{name}",
    "/ready/statement.docx",
    "/records/log/asked",
    "/records/{key}/paper/{number}",
    "/records/{key}/paper/{number}/file",
    "/records/{key}/paper/{number}/picture",
    "/work/{number}",
}
"""Screens that are there only after something was made or kept; their own tests see them."""
_SPACED = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}');
document.adoptedStyleSheets = [sheet];
"""
"""The text spacing of WCAG 1.4.12."""


@pytest.fixture(scope="module", params=costly(STATES, FEW))
def state(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, RunningApp]]:
    name = request.param
    with app_on(STATES[name](tmp_path_factory.mktemp(name))) as running:
        yield name, running


@pytest.fixture(scope="module")
def found(state: tuple[str, RunningApp]) -> FoundPages:
    return explored(state[1])


def test_every_link_leads_to_a_page_and_every_form_is_answered(found: FoundPages) -> None:
    assert found.faults == []
    assert len(found.pages) >= 8


def test_every_page_can_be_read_without_script_and_is_sound(found: FoundPages) -> None:
    for address, page in found.pages.items():
        assert len(re.findall(r"<h1\b", page)) == 1, address
        assert re.search(r"<title>[^<]+</title>", page), address
        ids = Counter(re.findall(r'\bid="([^"]*)"', re.sub(r"(?s)<svg.*?</svg>", "", page)))
        assert [one for one, times in ids.items() if times > 1] == [], address
        for words in ("<script>alert", "onerror=alert(2)>", "62615533", "</td></table> O'Hara"):
            assert words not in page, (address, words)
        for attribute in (r"\sstyle=", r"\son\w+=\"", r"href=\"javascript:"):
            assert not re.search(rf"<[^>]*{attribute}", re.sub(r'"[^"]*&[^"]*"', '""', page)), (address, attribute)
        for method, action, fields in forms_of(page):
            assert method == "get" or "csrf" in dict(fields), (address, action)
        assert len(re.findall(r'class="b"', page)) <= 1 or "!" in address, f"{address}: one filled button a page"


def test_a_page_with_a_problem_says_so_first(found: FoundPages) -> None:
    for address, page in found.pages.items():
        if 'id="problem"' in page:
            assert "<title>Problem: " in page, address
            for field in re.findall(
                r'<li><a href="#([^"]+)">', page.partition('id="problem"')[2].partition("</div>")[0]
            ):
                assert f'id="{field}"' in page, (address, field)


def test_every_page_in_a_browser_is_open_to_everyone(
    state: tuple[str, RunningApp], found: FoundPages, browser: Browser, axe: str
) -> None:
    name, app = state
    wanted = [address for address in found.pages if ALL or address in FEW.get(name, ())]
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page, faults, origin = context.new_page(), list[str](), app.state.door.origin
    page.on("console", lambda message: None if "status of 422" in message.text else faults.append(message.text))
    page.on("request", lambda asked: faults.append(asked.url) if not asked.url.startswith((origin, "data:")) else None)
    page.goto(app.state.door.link())
    for address in wanted:
        before = len(faults)
        if "!" in address:  # the answer to a form
            plain, html = address.partition("!")[0], found.pages[address]
            page.route(origin + plain, partial(_answer_with, html), times=1)
            page.goto(origin + plain)
        else:
            page.goto(origin + address)
        faults += _looked_at(page, axe)
        faults[before:] = [f"{name} {address}: {fault}" for fault in faults[before:]]
    context.close()
    assert not faults, "\n".join(faults)


def _answer_with(html: str, route: Route) -> None:
    route.fulfill(body=html, content_type="text/html; charset=utf-8")


def _looked_at(page: Page, axe: str) -> Iterator[str]:
    if page.evaluate("document.querySelector('meta[http-equiv=refresh]')"):
        return
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    yield from _reached_by_tab(page)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        if wide := page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
            yield f"{width}: scrolls sideways by {wide}"
    page.evaluate(_SPACED)
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield "320, spaced: scrolls sideways"
    page.evaluate("document.adoptedStyleSheets = []")
    page.set_viewport_size({"width": 672, "height": 900})  # seven inches of Letter
    page.emulate_media(media="print")
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield "printed: runs over the edge"
    page.emulate_media(media="screen")
    page.evaluate(FEWER)
    page.evaluate(axe)
    for width, scheme in ((1280, "light"), (360, "dark"), (1280, "dark"), (360, "light")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
        # The second pair can differ from the first in colours and sizes alone.
        rules = (
            "" if (width, scheme) in {(1280, "light"), (360, "dark")} else "runOnly: ['color-contrast', 'target-size'],"
        )
        run = f"axe.run({{{rules} rules: {{'target-size': {{enabled: true}}}}, resultTypes: ['violations']}})"
        for fault in page.evaluate(f"{run}.then(r => r.violations)"):
            node = fault["nodes"][0]
            yield f"{width} {scheme}: {fault['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")


_STOPS = """
(() => {
  const group = (e) => [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(e.name)}"]`)].filter(o => o.form === e.form);
  const stops = (e) => e.type !== 'radio' || (group(e).find(o => o.checked) || group(e)[0]) === e;
  window.all = [...document.querySelectorAll('a[href],button,summary,input:not([type=hidden]),select,textarea,[tabindex="0"]')]
    .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && stops(e));
  window.scrollTo(0, 0);
  document.body.tabIndex = -1;  // a page with a problem begins at the problem: Tab is to begin at the top
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return window.all.length;
})()
"""
"""What the Tab key stops at: of radio buttons one a group."""
_HERE = """
(() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const under = top && !e.contains(top) && !top.contains(e) && getComputedStyle(top).position === 'sticky';
  return [window.all.indexOf(e), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, under];
})()
"""
_MOST_STOPS = 60


def _reached_by_tab(page: Page) -> Iterator[str]:
    """Every link, button and field by the Tab key, each with a mark that it has the focus, none under the sticky bar."""
    wanted = page.evaluate(_STOPS)
    stops: dict[int, tuple[bool, bool]] = {}
    for _ in range(min(wanted, _MOST_STOPS) + 2):
        page.keyboard.press("Tab")
        at, marked, hidden = page.evaluate(_HERE)
        stops.setdefault(at, (marked, hidden))
    missed = set(range(min(wanted, _MOST_STOPS))) - set(stops)
    wrong = [(n, "not reached by Tab") for n in sorted(missed)]
    wrong += [(n, "focus is not marked") for n, (marked, _) in stops.items() if n >= 0 and not marked]
    wrong += [(n, "focus is hidden") for n, (_, hidden) in stops.items() if n >= 0 and hidden]
    for n, fault in wrong[:3]:
        yield f"{fault}: {page.evaluate(f'window.all[{n}].outerHTML.slice(0, 120)')}"


@pytest.mark.skipif(not ALL, reason="every state is looked at on CI")
def test_every_screen_is_met_in_some_state(tmp_path: Path) -> None:
    met: set[str] = set()
    for name, make in STATES.items():
        (tmp_path / name).mkdir()
        with app_on(make(tmp_path / name)) as running:
            met |= explored(running).routes
    assert set(ROUTES) - met - _ONLY_LATER == set()
