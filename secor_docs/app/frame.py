"""The frame of every page: name, navigation, notes, error summary, foot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secor_docs.app.answers import PageNote, Screen
from secor_docs.app.visit import Visit
from secor_docs.dates import date_with_weekday
from secor_docs.pages.html import screen
from secor_docs.problems import SecorError


@dataclass(frozen=True, slots=True)
class NavItem:
    """A line of the navigation.

    Attributes:
        title: its word.
        to: the address within the company's pages.
        waiting: how many things wait there.
        also: another address whose pages belong to it.
    """

    title: str
    to: str
    waiting: int = 0
    also: str = ""


COMPANY_PAGES = (
    NavItem("Home", "/"),
    NavItem("Company", "/company", also="/people"),
    NavItem("Binder", "/binder"),
    NavItem("Records", "/records"),
    NavItem("Ready", "/ready"),
    NavItem("Law", "/law"),
)
OTHER_PAGES = (NavItem("Assessor", "/assessor"),)


def framed(visit: Visit, page: Screen, notes: Sequence[PageNote] = ()) -> str:
    """A page as HTML; for a script that asked for a part of it, the part alone."""
    heading = page.heading
    title = page.title or heading
    return screen(
        f"app/{page.part if visit.live and page.part else page.template}",
        at=visit.at,
        csrf=visit.state.door.form_token,
        today=date_with_weekday(visit.today),
        who=who(visit),
        title=f"Problem: {title}" if page.errors else title,
        heading=heading,
        errors=page.errors,
        error_of=defaultdict(str, {error.field: error.message for error in page.errors}),
        notes=(*notes, *page.notes),
        groups=tuple(_navigation(visit)),
        current=visit.path,
        sample=visit.state.sample,
        wide=page.wide,
        live=visit.live,
        hurt=visit.at("/hurt") if visit.opened is not None and "/hurt" in visit.state.paths else "",
        running=[work for work in visit.works if work.state == "runs"],
        **page.values,
    )


def who(visit: Visit) -> str:
    """The company's name; its folder's where the company file cannot be read."""
    if visit.opened is None:
        return "secor"
    try:
        return visit.work.file.company.business.legal_name
    except SecorError:
        return visit.opened.folder.name


def _navigation(visit: Visit) -> Iterator[list[tuple[NavItem, str, bool]]]:
    """Groups of lines: item, address in the browser, whether it is the page one is on."""
    there = visit.state.paths
    if visit.opened is not None:
        for group in (COMPANY_PAGES, OTHER_PAGES):
            yield [(item, visit.at(item.to), _here(item, visit.path)) for item in group if item.to in there]
    outside = [NavItem("All clients", "/clients")] if visit.state.clients else []
    everywhere = [item for item in (*outside, NavItem("Help", "/help")) if item.to in there]
    yield [(item, item.to, visit.opened is None and _here(item, visit.path)) for item in everywhere]


def _here(item: NavItem, path: str) -> bool:
    if item.to == "/":
        return path == "/"
    return any(path == to or path.startswith(f"{to}/") for to in (item.to, item.also) if to)


def dead_end(message: str) -> str:
    """A page without navigation or secrets: for a request that was refused, and after the app stopped."""
    return screen("app/dead_end.html", message=message)
