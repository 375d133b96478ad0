"""One part of a Word template that is rendered: its text, its header, its footer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from jinja2 import Template as Compiled

from secor_docs.ooxml.namespaces import XML_HEAD
from secor_docs.problems import Place
from secor_docs.word.template import slots

EVERYBODY = "@people"
"""Stands among the facts a template asks for, where it offers the names of the company's people."""


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """One part of the package that is rendered.

    Attributes:
        member: its name in the zip.
        compiled: the Jinja template.
        opening: how it opens, up to what is in it; empty where that depends on the facts.
        about: what is certain of every document it makes.
        read: gives its source.
    """

    member: str
    compiled: Compiled
    opening: str
    about: PartTraits
    read: Callable[[], str]

    @property
    def source(self) -> str:
        """Its source, one paragraph a line, so that a line number names a paragraph."""
        return self.read()

    @property
    def lines(self) -> list[str]:
        """The source, a paragraph a line."""
        return self.source.split("\n")

    @property
    def head(self) -> str:
        """The XML declaration, with the space behind it."""
        return self.opening[: self.opening.index("<", 1)] if self.opening.startswith("<?xml") else XML_HEAD

    def place(self, template: str, line: int) -> Place:
        """``flha.docx: header, near "Site: {{ site.nam }}"``."""
        where = self.member.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
        lines = self.lines
        text = slots.without(lines[line - 1]) if 0 < line <= len(lines) else ""
        words = " ".join(re.sub(r"<[^>]+>", " ", text).split())
        near = f', near "{words[:70]}"' if words else ""
        return Place(template, spot=f"{'text' if where == 'document' else where}{near}")


class PartTraits(NamedTuple):
    """What is certain of a part from its template alone.

    Attributes:
        quick: it can be put in order without walking through its tree.
        fields: a field in it may show its placeholder or not.
        sound: its tables are whole, whatever the facts are.
        joins: it may be spliced into a binder as text: no notes, bookmarks or sections of its own.
    """

    quick: bool
    fields: bool
    sound: bool
    joins: bool


def leads(member: str) -> bool:
    """Whether a member says where others are and what they hold."""
    return member.endswith(".rels") or member == "[Content_Types].xml"
