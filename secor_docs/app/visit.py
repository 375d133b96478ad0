"""One request, as a screen sees it: the company, the address, the form; no HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from secor_docs.app.forms import SentForm
from secor_docs.app.opened import OpenedCompany
from secor_docs.app.state import State
from secor_docs.app.work import Work
from secor_docs.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Visit:
    """One request for one screen.

    Attributes:
        state: the running app.
        today: the day of the request.
        path: the address within the company's pages, such as ``/records``.
        params: what stands in the address for the ``{names}`` of the screen's path.
        query: what stands behind the question mark, the last value of each name.
        form: what was sent; empty for a page that is only read.
        opened: the company; None on screens that are about none.
        prefix: what stands before ``path`` in the browser: empty, or ``/clients/KEY``.
        live: whether a script asked for a part of the page only.
    """

    state: State
    today: date
    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: SentForm = field(default_factory=SentForm)
    opened: OpenedCompany | None = None
    prefix: str = ""
    live: bool = False

    @property
    def company(self) -> OpenedCompany:
        """The company of the screen."""
        assert self.opened is not None, "a screen of no company"
        return self.opened

    @property
    def work(self) -> Workspace:
        """The company as its files are now; see ``Workspace`` for what it may raise."""
        return self.company.work(self.today)

    def at(self, path: str, **query: str | int) -> str:
        """The address of a page in the browser, for ``href`` and ``action``."""
        asked = {name: value for name, value in query.items() if value != ""}
        return f"{self.prefix}{path}" + (f"?{urlencode(asked)}" if asked else "")

    @property
    def works(self) -> tuple[Work, ...]:
        """Work for this company, the latest first."""
        return self.state.works.of_company(self.opened.key if self.opened else "")
