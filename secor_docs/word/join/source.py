"""One document on its way into a binder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from secor_docs.ooxml.zip_write import pack
from secor_docs.word.render.render import Rendered


@dataclass(frozen=True, slots=True)
class DocumentToJoin:
    """One document on its way into a binder.

    Attributes:
        name: its name, for messages.
        source: how it was rendered, or the bytes or the parts of its .docx.
        copies: how many times it goes in, one after the other; copies share header and footer.
    """

    name: str
    source: Rendered | bytes | Mapping[str, bytes]
    copies: int = 1

    @property
    def data(self) -> bytes:
        """The bytes of its .docx."""
        if isinstance(self.source, bytes):
            return self.source
        return self.source.data if isinstance(self.source, Rendered) else pack(self.source)

    @property
    def parts(self) -> Mapping[str, bytes]:
        """The parts of its .docx."""
        from secor_docs.ooxml.package import unpack  # noqa: PLC0415 - a document that is made needs no reader

        return self.source if isinstance(self.source, Mapping) else unpack(self.data)
