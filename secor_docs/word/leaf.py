"""One document on its way into a binder."""

from __future__ import annotations

from dataclasses import dataclass

from secor_docs.word.render import Rendered


@dataclass(frozen=True, slots=True)
class Leaf:
    """One document on its way into a binder.

    Attributes:
        name: its name, for messages.
        data: the bytes of its .docx.
        copies: how many times it goes in, one after the other; copies share header and footer.
        made: how it was rendered, where it was; spares reading its bytes again.
    """

    name: str
    data: bytes
    copies: int = 1
    made: Rendered | None = None
