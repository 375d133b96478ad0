"""A screen and its address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from secor_docs.app.answers import Answer
from secor_docs.app.door import LARGEST_FORM
from secor_docs.app.visit import Visit


@dataclass(frozen=True, slots=True)
class At:
    """A screen and its address.

    Attributes:
        path: the address, with ``{names}``; for a company's screen without the client.
        answer: makes the answer; called in a thread, one at a time for a company.
        method: GET shows, POST changes.
        about: one company, the app as a whole, or a company where one is open.
        largest: the bytes its form may have.
    """

    path: str
    answer: Callable[[Visit], Answer]
    method: Literal["GET", "POST"] = "GET"
    about: Literal["company", "app", "either"] = "company"
    largest: int = LARGEST_FORM
