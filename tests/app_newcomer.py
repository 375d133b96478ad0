"""A newcomer at the app: answers every question of its pages, from what a sample company would say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from app_cases import SAMPLES
from playwright.sync_api import Locator, Page

from secor_docs.company.answer_pages import NEW, ListHere, PageHere, here_at

_SAMPLE: Any = yaml.safe_load((SAMPLES / "prairie-ridge-framing/company.yaml").read_text("utf-8"))
_NAMED = {key: value for key, value in _SAMPLE["company"].items() if key != "logo"}  # a picture that is not there
ANSWERS: Mapping[str, Any] = {**_SAMPLE, "company": {**_NAMED, "fixed_sites": True}}
_MOST_PAGES = 200


def value_of(data: Any, path: Sequence[str | int]) -> Any:
    """What stands at a path; None where nothing does."""
    for key in path:
        if isinstance(data, str) and key == "name":
            continue  # "supervisor: Ann Lee" is a name alone
        if isinstance(data, Mapping):
            data = data.get(key)
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
        else:
            return None
    return data


def spoken(value: Any) -> str:
    """An answer as a person types it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return f"{value:%B} {value.day}, {value.year}"
    if isinstance(value, list):
        return "\n".join(map(spoken, value))
    return str(value)


def answer(field: Locator, value: Any) -> None:
    """Fill one field, as its kind is filled."""
    first = field.first
    kind = first.get_attribute("type") or first.evaluate("e => e.tagName.toLowerCase()")
    words = spoken(value)
    if kind == "radio":
        field.and_(field.page.locator(f'[value="{words}"]')).check()
    elif kind == "checkbox":
        for one in value if isinstance(value, list) else [value]:
            field.and_(field.page.locator(f'[value="{spoken(one)}"]')).check()
    elif kind == "select":
        first.select_option(words)
    else:
        first.fill(words if kind == "textarea" else words.replace("\n", "; "))


def answer_page(page: Page, base: Any) -> int:
    """Fill every field of the page of which there is an answer, and keep them; how many there were."""
    page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
    names = page.eval_on_selector_all("main [name^='a.']", "es => [...new Set(es.map(e => e.name))]")
    given = 0
    for name in names:
        value = value_of(base, name.removeprefix("a.").split("."))
        if value not in (None, []):
            answer(page.locator(f'main [name="{name}"]'), value)
            given += 1
    _keep(page)
    if (meant := page.locator('main input[name^="meant."]')).count():  # asked back: the first that is offered
        for name in dict.fromkeys(one.get_attribute("name") for one in meant.all()):
            page.locator(f'main input[name="{name}"]').first.check()
        _keep(page)
    assert not page.locator("#problem").count(), (page.url, page.locator("#problem").inner_text())
    assert "A fault of ours" not in page.content(), (page.url, base)
    return given


def _keep(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Keep and go on").click()


def address_of(page: Page) -> list[str]:
    """The parts of the page's address below ``/company``."""
    return page.url.partition("/company/")[2].partition("?")[0].split("/")


def fill_company(page: Page, file: Path, answers: Mapping[str, Any] = ANSWERS) -> list[str]:
    """Follow "Answer what is missing" until nothing is; the addresses that were seen. The file is only looked at."""
    seen: list[str] = []
    for _ in range(_MOST_PAGES):
        page.goto(page.url.partition("/company")[0].rstrip("/") + "/company")
        start = page.get_by_role("link", name="Answer what is missing")
        if not start.count():
            break
        start.click()
        steps = [step for step in address_of(page) if step != NEW]
        if seen.count("/".join(steps)) > 1:
            pytest.fail(f"{'/'.join(steps)} is asked for a third time: {page.locator('main').inner_text()[:400]}")
        seen.append("/".join(steps))
        here = here_at(yaml.safe_load(file.read_text("utf-8")), steps)
        if isinstance(here, ListHere):
            _add_entries(page, here, answers)
        elif isinstance(here, PageHere):
            answer_page(page, value_of(answers, here.entry) if here.entry else answers)
    return seen


def _add_entries(page: Page, here: ListHere, answers: Mapping[str, Any]) -> None:
    origin = page.url.partition("/company")[0]
    for entry in (value_of(answers, here.at) or [])[len(here.entries) :]:
        page.goto(f"{origin}{here.address}/new")
        answer_page(page, entry)
