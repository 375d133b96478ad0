"""What a screen answers. Plain values: ``routes`` makes HTTP of them, tests read them as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from secor_docs.app.forms import FieldError

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a note.

    Attributes:
        text: its words.
        to: its address within the company's pages, such as ``/records/253``.
    """

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class PageNote:
    """What came of a change, on top of the next page.

    Attributes:
        so: the first sentence, in bold: what is so.
        rest: more sentences.
        links: where to go from here.
        waits: it waits for the person or another program; shown in amber.
    """

    so: str
    rest: str = ""
    links: tuple[Link, ...] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """A page.

    Attributes:
        template: a file of ``pages/templates/app``.
        heading: the sentence of its h1, which answers what the person came to ask.
        values: what the template shows.
        title: of the window; the heading when left out.
        errors: answers that need a look; the summary on top links to each.
        notes: shown on top of it.
        status: the HTTP status.
        part: an htmx request gets only this template, without the frame.
        wide: three columns side by side.
    """

    template: str
    heading: str
    values: Mapping[str, object] = field(default_factory=dict)
    title: str = ""
    errors: tuple[FieldError, ...] = ()
    notes: tuple[PageNote, ...] = ()
    status: int = 200
    part: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class GoTo:
    """Another address, with what came of a change.

    Attributes:
        to: the address within the company's pages.
        note: shown on top of the page there.
    """

    to: str
    note: PageNote | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A file for the browser: a picture is shown, everything else is saved and never opened as a page.

    Attributes:
        data: its bytes.
        name: what it is saved as.
        type: its media type.
        shown: pictures and PDFs only.
    """

    data: bytes
    name: str
    type: str = "application/octet-stream"
    shown: bool = False


@dataclass(frozen=True, slots=True)
class NotThere:
    """Nothing has this address.

    Attributes:
        message: what was looked for.
    """

    message: str = "There is no such page."


Answer = Screen | GoTo | Sent | NotThere
