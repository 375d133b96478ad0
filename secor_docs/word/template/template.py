"""A Word template, opened and compiled once: what may be in it, and what it asks for.

The dialect is docxtpl's (``{{ }}``, ``{% %}``, ``{%p %}``, ``{%tr %}``), so a person can write one in
Word. Compilation is strict: escaping on, sandboxed, no includes, no calls, a short list of filters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from types import CodeType

from jinja2 import Template as Compiled

from secor_docs.ooxml.zip_write import Deflated
from secor_docs.word.template import shipped_code, template_cache
from secor_docs.word.template.part import EVERYBODY, PartTraits, TemplatePart
from secor_docs.word.template.sandbox import ENVIRONMENT

__all__ = ["EVERYBODY", "Template", "TemplatePart", "open_template"]


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """An opened template.

    Attributes:
        name: its file name, for messages.
        members: every member of the zip that is not rendered, ready for the zip of a document.
        leading: relationships and content types among them, as they are.
        core: the member that holds the document's properties.
        asks: names of the facts it asks for, each with all that is in it.
        parts: the rendered parts.
    """

    name: str
    members: Mapping[str, Deflated]
    leading: Mapping[str, bytes]
    core: str
    asks: tuple[str, ...]
    parts: tuple[TemplatePart, ...]

    def names_used(self) -> frozenset[str]:
        """Dotted names of the facts the template asks for, loop variables resolved."""
        from secor_docs.word.template.variables import names_used  # noqa: PLC0415 - rendering does not ask

        return frozenset(name for part in self.parts for name in names_used(part.source))


def open_template(data: bytes, name: str) -> Template:
    """Open and compile a template.

    Args:
        data: the bytes of a .docx.
        name: its file name, for messages.

    Raises:
        InputWrongError: it is no .docx, holds macros, reaches outside, or has faulty tags; all at once.
    """
    source = _Source(data, name)
    record = shipped_code.load(data) or template_cache.load(source.key)
    if record is None:
        from secor_docs.word.template.compiler import compile_template  # noqa: PLC0415 - heavy, and needed once a template

        record, source.known = compile_template(data, name)
        template_cache.store(source.key, record, source.known)
    kept, leading, core, asks, parts = record
    members = {member: Deflated(*deflated) for member, deflated in kept.items()}
    return Template(name, members, leading, core, tuple(asks), tuple(_part(source, *part) for part in parts))


class _Source:
    """The source of a template's parts, read when a message asks for it."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name = data, name
        self.known: template_cache.Sources | None = None

    @cached_property
    def key(self) -> str:
        """The name of its record in the cache."""
        return template_cache.key_of(self.data, self.name)

    def of(self, member: str) -> str:
        if self.known is None:
            self.known = template_cache.load_sources(self.key)
        if self.known is None:
            from secor_docs.word.template.compiler import compile_template  # noqa: PLC0415 - see open_template

            _, self.known = compile_template(self.data, self.name)
        return self.known[member]


def _part(
    source: _Source, member: str, opening: str, code: CodeType, about: tuple[bool, bool, bool, bool]
) -> TemplatePart:
    made = Compiled.from_code(ENVIRONMENT, code, ENVIRONMENT.make_globals(None), None)
    return TemplatePart(member, made, opening, PartTraits(*about), partial(source.of, member))
