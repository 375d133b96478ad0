"""Help: the docs as pages of their own, one for each question."""

from __future__ import annotations

from secor_docs.app.answers import Answer, NotThere, Screen, Sent
from secor_docs.app.handbook import books, help_page, picture, search
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit

_NONE = NotThere("The help has no such page. Look for it by a word.")


def contents(visit: Visit) -> Answer:
    """The list of pages, or those with the words that were asked for."""
    asked = visit.query.get("find", "").strip()
    found = search(asked) if asked else []
    heading = "What would you like to know?"
    if asked:
        heading = {0: "No page tells of it.", 1: "One page tells of it."}.get(
            len(found), f"{len(found)} pages tell of it."
        )
    values = {"asked": asked, "found": found, "books": books()}
    return Screen("help.html", heading, values, title="Help")


def one_page(visit: Visit) -> Answer:
    """One page."""
    found = help_page(visit.params["book"], visit.params["page"])
    if found is None:
        return _NONE
    book = next(book for book in books() if book.id == found.book)
    place = book.pages.index(found)
    after = book.pages[place + 1] if place + 1 < len(book.pages) else None
    return Screen(
        "help_page.html", found.title, {"page": found, "book": book, "after": after}, title=f"Help: {found.title}"
    )


def shown_picture(visit: Visit) -> Answer:
    """A picture of the docs."""
    data = picture(visit.params["name"])
    return _NONE if data is None else Sent(data, visit.params["name"], "image/png", shown=True)


SCREENS = (
    At("/help", contents, about="either"),
    At("/help/pictures/{name}", shown_picture, about="either"),
    At("/help/{book}/{page}", one_page, about="either"),
)
