"""One document on its way into a binder."""

from __future__ import annotations

from dataclasses import dataclass

from secor_docs.word.render.render import Rendered


@dataclass(frozen=True, slots=True)
class Leaf:
    """One document on its way into a binder.

    Attributes:
        name: its name, for messages.
        source: how it was rendered, or the bytes of its .docx.
        copies: how many times it goes in, one after the other; copies share header and footer.
    """

    name: str
    source: Rendered | bytes
    copies: int = 1

    @property
    def data(self) -> bytes:
        """The bytes of its .docx."""
        return self.source if isinstance(self.source, bytes) else self.source.data
