"""A Word document as the lint rules see it: pieces of text, each with its place; pure values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal[
    "body", "header", "footer", "note", "text box", "comment", "inserted", "deleted", "hidden", "property", "control"
]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of text.

    Attributes:
        part: the part of the document it stands in.
        spot: its place in words, such as ``paragraph 12`` or ``table 2, row 3, cell 1``.
        text: the text; of a table cell, all of it, one line a paragraph.
        heading: the last heading above it; empty in front of the first and outside the body.
        row: where it is a table cell, the table and row it stands in.
        column: its position in the row, from 0.
        blank: text of empty content controls is left out of ``text``; this says that such a control stands here.
    """

    part: Part
    spot: str
    text: str
    heading: str = ""
    row: tuple[int, int] | None = None
    column: int = 0
    blank: bool = False


@dataclass(frozen=True, slots=True)
class WordDocument:
    """One Word document.

    Attributes:
        name: its file as the user knows it, with the folders below the one that was asked for.
        title: title of its first heading or title paragraph, else of its properties, else the file's name.
        pieces: everything it says, in reading order; headers and footers after the body, each text once.
        pictures: it holds at least one picture in the body (a signature may be one).
        blank_form: it stands in a folder of blank forms, which are filled in later.
    """

    name: str
    title: str
    pieces: tuple[Piece, ...]
    pictures: bool = False
    blank_form: bool = False

    def of(self, *parts: Part) -> tuple[Piece, ...]:
        """The pieces of these parts."""
        return tuple(piece for piece in self.pieces if piece.part in parts)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that should not stand in a binder.

    Attributes:
        document: the file.
        spot: the place in it, in words.
        group: leftover, names, old law, other law, first aid, policy, review, empty field, version, markup, privacy.
        rule: the rule's id.
        text: the text itself, shortened around the hit.
        message: what is wrong.
        fix: what to do.
        heading: the heading above it; empty where there is none.
    """

    document: str
    spot: str
    group: str
    rule: str
    text: str
    message: str
    fix: str
    heading: str = ""
