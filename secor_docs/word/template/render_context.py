"""What goes into a document besides its facts: words for gaps, names of people, pictures, ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from secor_docs.ooxml.namespaces import W_NS
from secor_docs.values import fact_to_fill_in, whole_of
from secor_docs.word.render.pictures import Picture, at_print_size, drawing, relation_id

BLANK = "\u2002" * 5
"""What an empty control holds: en spaces, so that paper shows nothing and Word has something to click."""

PEOPLE = "@people"
"""Mark in a list of choices that the renderer replaces by the names of the company's people."""

MARKED = (
    '<w:rPr><w:rStyle w:val="GapMarker"/><w:b/><w:bCs/>'
    '<w:bdr w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:rPr>'
)
"""The look of a gap: said in full, because a template made in Word need not have our style."""

SPACER = '<w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
"""A hair of space behind a table: two tables that touch become one in Word."""


def with_namespace(xml: str) -> str:
    """An element of ours that stands alone, with the namespace it is read by."""
    end = xml.index(">")
    return f'{xml[:end]} xmlns:w="{W_NS}"{xml[end:]}'


@dataclass(slots=True)
class RenderContext:
    """What one document is filled with.

    Attributes:
        labels: words for a gap, by its path.
        pictures: pictures by the name a template uses for them.
        people: names offered in fields for a person.
        used: the pictures each part shows.
        strange: parts and names of pictures nobody knows.
    """

    labels: Mapping[str, str]
    pictures: Mapping[str, Picture]
    people: tuple[str, ...]
    used: dict[str, list[Picture]] = field(default_factory=dict)
    strange: list[tuple[str, str]] = field(default_factory=list)

    def marker(self, path: str) -> str:
        """The words that stand where a fact is missing; a part of one goes by the name of the whole."""
        label = self.labels.get(whole_of(path, self.labels), path.replace("_", " "))
        return fact_to_fill_in(label)

    def drawing(self, member: str, spec: str, id_: str = "0") -> str:
        """The run that shows a picture, from its name and size; empty and noted where nobody knows it."""
        name, width, height = spec.rsplit("|", 2)
        picture = self.pictures.get(name)
        if picture is None:
            self.strange.append((member, name))
            return ""
        shown = at_print_size(picture, float(width), float(height))
        used = self.used.setdefault(member, [])
        if shown not in used:
            used.append(shown)
        return drawing(shown, relation_id(used.index(shown) + 1), float(width), float(height), id_)
