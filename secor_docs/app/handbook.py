"""The pages of ``docs/`` as help: one page for each question, found by words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from secor_docs.data_files import shipped
from secor_docs.names import folded, slug, unaccented

BOOKS = ("app", "first-binder", "records", "updating", "assessors", "consultants", "templates", "threats", "codes")
"""The files of ``docs/`` that are for users, in the order of the list; the others are for those who write the program."""
PICTURES = "docs/pictures"
_BY_SMALL_HEADINGS = frozenset({"codes"})
_MOST_FOUND = 30
_AROUND = 90


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of the help.

    Attributes:
        book: the file it is from.
        id: what stands in addresses after the book.
        title: its heading.
        body: the text as HTML.
        words: the same as plain words, to be searched.
    """

    book: str
    id: str
    title: str
    body: Markup
    words: str

    @property
    def address(self) -> str:
        """Its address in the app."""
        return f"/help/{self.book}/{self.id}"


@dataclass(frozen=True, slots=True)
class HelpBook:
    """One file of ``docs/``.

    Attributes:
        id: its name.
        title: its heading.
        pages: its sections; what stands before the first one is a page of its own.
    """

    id: str
    title: str
    pages: tuple[HelpPage, ...]


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page that was found.

    Attributes:
        page: the page.
        around: the words around the first one that was looked for.
    """

    page: HelpPage
    around: str


@cache
def books() -> tuple[HelpBook, ...]:
    """All books that are there."""
    folder = shipped() / "docs"
    return tuple(_book(folder / f"{name}.md") for name in BOOKS if (folder / f"{name}.md").is_file())


def help_page(book: str, id_: str) -> HelpPage | None:
    """The page of an address, ``0`` for the first of a book; None where there is none."""
    pages = next((one.pages for one in books() if one.id == book), ())
    return next((page for page in pages if page.id == id_), pages[0] if pages and id_ == "0" else None)


def picture(name: str) -> bytes | None:
    """A picture of the docs by its name; None where there is none."""
    folder = shipped() / PICTURES
    known = {path.name: path for path in folder.glob("*.png")} if folder.is_dir() else {}
    return known[name].read_bytes() if name in known else None


def search(asked: str) -> list[FoundPage]:
    """The pages with every word that was asked for, at the beginning of a word; those with them in the title first."""
    words = unaccented(folded(asked)).split()
    if not words:
        return []
    marks = [re.compile(rf"(?<!\w){re.escape(word)}") for word in words]
    found = []
    for page in (page for book in books() for page in book.pages):
        title, text = unaccented(folded(page.title)), unaccented(folded(page.words))
        if all(mark.search(title) or mark.search(text) for mark in marks):
            in_title = sum(bool(mark.search(title)) for mark in marks)
            found.append((-in_title, FoundPage(page, _around(page.words, words))))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])[:_MOST_FOUND]]


def _around(text: str, words: Sequence[str]) -> str:
    places = [at for word in words if (at := text.casefold().find(word)) >= 0]
    at = min(places, default=0)
    start, end = max(0, at - _AROUND), at + 2 * _AROUND
    cut = text[start:end]
    if start:
        cut = "… " + cut.partition(" ")[2]
    return cut.rpartition(" ")[0] + " …" if end < len(text) else cut


# -- from Markdown --------------------------------------------------------------------------------------


def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _book(path: Path) -> HelpBook:
    # Notes to whoever edits the page are no text of it.
    text = re.sub(r"<!--.*?-->\n?", "", path.read_text("utf-8"), flags=re.DOTALL)
    level = "h3" if path.stem in _BY_SMALL_HEADINGS else "h2"
    tokens = _markdown().parse(text)
    sections = list(_sections(tokens, level))
    title = sections[0][0]
    pages = [
        _page(path.stem, _id_of(path.stem, n, heading), heading, part)
        for n, (heading, part) in enumerate(sections)
        if part
    ]
    return HelpBook(path.stem, title, tuple(pages))


def _sections(tokens: Sequence[Token], level: str) -> Iterator[tuple[str, list[Token]]]:
    title, part, n = "", list[Token](), 0
    while n < len(tokens):
        token = tokens[n]
        if token.type == "heading_open" and token.tag in {"h1", "h2", level} and token.tag <= level:
            if part or title:
                yield title, part
            title, part, n = _plain(tokens[n + 1]), [], n + 3
            continue
        part.append(token)
        n += 1
    yield title, part


def _id_of(book: str, place: int, heading: str) -> str:
    if book in _BY_SMALL_HEADINGS:
        return heading.partition(":")[0]
    return slug(heading) if place else "0"


def _page(book: str, id_: str, title: str, tokens: list[Token]) -> HelpPage:
    words = " ".join(_plain(token) for token in tokens if token.type in {"inline", "fence"})
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = "h2"
        if token.type == "inline":
            _lead_into_help(token, book)
    body = _markdown().renderer.render(tokens, _markdown().options, {})
    body = body.replace("<pre>", '<pre tabindex="0">').replace(
        "<table>", '<div class="box" tabindex="0" role="group" aria-label="Table"><table>'
    )
    body = body.replace("</table>", "</table></div>").replace("<th>", '<th scope="col">')
    return HelpPage(book, id_, title, Markup(body), words)  # noqa: S704 - our own docs


def _plain(token: Token) -> str:
    if token.children is None:
        return token.content
    return "".join(" " if child.type == "softbreak" else child.content for child in token.children)


def _lead_into_help(inline: Token, book: str) -> None:
    """Links between the docs lead to pages of the help; a link to a file of the program is its words alone."""
    kept, opened = [], list[bool]()
    for child in inline.children or []:
        if child.type == "link_open":
            to = _address(str(child.attrs["href"]), book)
            opened.append(bool(to))
            if to:
                child.attrs["href"] = to
                kept.append(child)
        elif child.type == "link_close":
            if opened.pop():
                kept.append(child)
        elif child.type == "image":
            name = Path(str(child.attrs["src"])).name
            if (shipped() / PICTURES / name).is_file():
                child.attrs["src"] = f"/help/pictures/{name}"
                kept.append(child)
        else:
            kept.append(child)
    inline.children = kept


def _address(href: str, book: str) -> str:
    if re.match(r"https?:", href):
        return href
    file, _, part = href.partition("#")
    name = Path(file).stem if file else book
    return f"/help/{name}/{part or 0}" if name in BOOKS else ""
