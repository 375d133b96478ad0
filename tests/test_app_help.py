"""Help: every page of the docs for users, found by words, with links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from app_cases import RunningApp, app_on, text_of
from conftest import ROOT

from secor_docs.app.handbook import BOOKS, books, help_page, search
from secor_docs.load import load_codes

PAGES = [page for book in books() for page in book.pages]


@pytest.fixture(scope="module")
def app() -> Iterator[RunningApp]:
    with app_on(None) as running:
        yield running


def test_every_book_is_there_and_every_page_has_an_address_of_its_own() -> None:
    assert [book.id for book in books()] == list(BOOKS)
    assert len({page.address for page in PAGES}) == len(PAGES)
    assert all(page.words.strip() for page in PAGES)
    assert all(re.fullmatch(r"/help/[\w-]+/[\w-]+", page.address) for page in PAGES)


def test_every_link_between_pages_of_the_help_leads_to_one() -> None:
    for page in PAGES:
        for to in re.findall(r'href="([^"]+)"', page.body):
            assert to.startswith("https://") or help_page(*to.removeprefix("/help/").split("/")), (page.address, to)


def test_no_word_of_the_docs_is_lost() -> None:
    for name in BOOKS:
        text = re.sub(r"<!--.*?-->", "", (ROOT / "docs" / f"{name}.md").read_text("utf-8"), flags=re.DOTALL)
        words = set(re.findall(r"[A-Za-z]{4,}", re.sub(r"!\[[^]]*\]\([^)]*\)|\]\([^)]*\)|```\w*", " ", text)))
        shown = " ".join(f"{page.title} {text_of(page.body)}" for page in PAGES if page.book == name)
        missing = words - set(re.findall(r"[A-Za-z]{4,}", shown)) - _headings_alone(text)
        assert missing <= {"quot"}, (name, sorted(missing)[:10])


def _headings_alone(text: str) -> set[str]:
    """Words of headings that have no text of their own: their pages begin below them."""
    return {word for line in re.findall(r"(?m)^#+ (.*)$", text) for word in re.findall(r"[A-Za-z]{4,}", line)}


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("excel tracker open", "/help/app/what-if-excel-has-the-tracker-open"),
        ("lost laptop", "/help/updating/after-a-lost-laptop"),
        ("y014", "/help/codes/Y014"),
        ("Where EVERYBODY stands", "/help/consultants/where-everybody-stands"),
    ],
)
def test_words_lead_to_their_page(asked: str, first: str) -> None:
    assert search(asked)[0].page.address == first


@pytest.mark.parametrize("asked", ["", " ", "(", "xyzzy", "<script>", "a" * 300])
def test_words_that_are_nowhere_find_nothing(app: RunningApp, asked: str) -> None:
    assert [found for found in search(asked) if asked not in found.page.words] == []
    page = app.web.get("/help", params={"find": asked})
    assert page.status_code == 200
    assert "<script>alert" not in page.text


def test_every_code_has_its_page() -> None:
    assert {code for code in load_codes().codes if help_page("codes", code) is None} == set()


def test_a_page_leads_to_the_next(app: RunningApp) -> None:
    said = app.get("/help/records/a-week-of-paper")
    assert "Next in &#34;" in said or "Next in" in said
    assert '<a href="/help/records/keep-the-paper">Keep the paper</a>' in said


@pytest.mark.parametrize(
    "to", ["/help/records/none", "/help/none/0", "/help/architecture/0", "/help/pictures/none.png"]
)
def test_an_address_of_no_page_says_so(app: RunningApp, to: str) -> None:
    assert app.web.get(to).status_code == 404


def test_a_message_leads_to_what_its_code_means(tmp_path: Path) -> None:
    (tmp_path / "company.yaml").write_text("company: {legal_name: Acme, wcb_account: [}\n")
    with app_on(tmp_path) as running:
        said = running.web.get("/binder").text
    codes = re.findall(r'href="/help/codes/(\w+)"', said)
    assert codes
    assert all(help_page("codes", code) for code in codes)


def test_pictures_are_those_of_the_docs(app: RunningApp) -> None:
    name = min((ROOT / "docs/pictures").glob("*.png")).name
    answer = app.web.get(f"/help/pictures/{name}")
    assert answer.headers["content-type"] == "image/png"
    assert answer.content == (ROOT / "docs/pictures" / name).read_bytes()
