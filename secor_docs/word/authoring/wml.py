"""WordprocessingML as text: the few shapes our documents are made of.

Every function returns a string of XML. Text given to them is escaped here and nowhere else; Jinja tags
in it stay whole, because a template's text is a template.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

GRID = 12
"""Forms are laid out on twelve columns."""

PORTRAIT_WIDTH = 9840
"""Width of the text on a portrait Letter page, in twentieths of a point."""

LANDSCAPE_WIDTH = 13800

ROW = 454
"""Least height of a row a person writes in: 8 mm, in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look."""

    text: str
    bold: bool = False
    italic: bool = False
    line_break: bool = False


def run(text: str, *, bold: bool = False, italic: bool = False, style: str = "") -> str:
    """One run of text."""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    look += "<w:b/><w:bCs/>" if bold else ""
    look += "<w:i/><w:iCs/>" if italic else ""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def runs(parts: Iterable[Run]) -> str:
    """Several runs, with line breaks where they are asked for."""
    return "".join(
        "<w:r><w:br/></w:r>" if part.line_break else run(part.text, bold=part.bold, italic=part.italic)
        for part in parts
        if part.text or part.line_break
    )


def paragraph(content: str, style: str = "", extra: str = "") -> str:
    """A paragraph around finished runs; ``extra`` is further paragraph properties, in schema order."""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{style}{extra}</w:pPr>" if style or extra else ""
    return f"<w:p>{properties}{content}</w:p>"


def tag_paragraph(tag: str) -> str:
    """A paragraph that holds a Jinja block tag only; docxtpl takes the whole paragraph away."""
    return paragraph(run(tag.replace("{%", "{%p", 1)))


def cell(content: str, width: int, *, span: int = 1, shaded: bool = False, middle: bool = False) -> str:
    """A table cell around finished paragraphs."""
    look = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    look += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    look += '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' if shaded else ""
    look += '<w:vAlign w:val="center"/>' if middle else ""
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{content}</w:tc>"


def row(cells: str, *, height: int = 0, header: bool = False) -> str:
    """A table row that never splits over two pages."""
    look = "<w:cantSplit/>"
    look += f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    look += "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr>{look}</w:trPr>{cells}</w:tr>"


def tag_row(tag: str, widths: list[int]) -> str:
    """A table row that holds a Jinja block tag only; docxtpl takes the whole row away."""
    text = paragraph(run(tag.replace("{%", "{%tr", 1)))
    return row(cell(text, sum(widths), span=len(widths)))


def table(rows: str, widths: list[int], description: str) -> str:
    """A table of fixed column widths in the house look; ``description`` is its alternative text."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    said = f"<w:tblDescription w:val={quoteattr(description)}/>" if description else ""
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="0" w:noVBand="1"/>{said}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def shares(total: int, parts: Iterable[float]) -> list[int]:
    """Divide ``total`` in proportion; the last part takes what rounding leaves."""
    weights = list(parts)
    widths = [int(total * weight / sum(weights)) for weight in weights]
    widths[-1] += total - sum(widths)
    return widths
