"""Letterheads as a consultant makes them in Word, for the tests."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from PIL import Image, ImageDraw

GREEN = RGBColor(0x1B, 0x6B, 0x3A)


def logo(width: int = 600, height: int = 200, colour: str = "#1B6B3A") -> bytes:
    """A picture in one colour with a light bar across."""
    picture = Image.new("RGB", (width, height), colour)
    ImageDraw.Draw(picture).rectangle((20, height // 2 - 15, width - 20, height // 2 + 15), fill="#F2C14E")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def field(paragraph: object, code: str) -> None:
    """A field such as PAGE at the end of a paragraph."""
    node = OxmlElement("w:fldSimple")
    node.set(qn("w:instr"), code)
    paragraph._p.append(node)  # type: ignore[attr-defined]


def letterhead(
    *,
    footer: str = "Kestrel Safety Consulting · 403-555-0190",
    page: bool = False,
    first: bool = True,
    tall: int = 14,
    header: bool = True,
    tags: str = "",
) -> bytes:
    """A consultant's letterhead: a logo next to an address, two fonts, a colour, another footer on page 1."""
    document = Document()
    normal, heading, title = (document.styles[name] for name in ("Normal", "Heading 1", "Title"))
    normal.font.name, normal.font.size = "Georgia", Pt(12)
    for style in (heading, title, document.styles["Heading 2"]):
        style.font.name, style.font.color.rgb = "Verdana", GREEN
        for at in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{at}"), None)
    document.add_paragraph("Dear client, this page is never taken over.")
    section = document.sections[0]
    section.page_width, section.page_height, section.orientation = Mm(216), Mm(279), WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(25.4)
    section.different_first_page_header_footer = first
    tops = [section.header, section.first_page_header] if first else [section.header]
    for top in tops if header else []:
        table = top.add_table(1, 2, Mm(165))
        table.autofit = False
        table.cell(0, 0).paragraphs[0].add_run().add_picture(BytesIO(logo()), height=Mm(tall))
        place = table.cell(0, 1).paragraphs[0]
        place.add_run("Kestrel Safety Consulting").bold = True
        table.cell(0, 1).add_paragraph(f"12 Elm Street, Red Deer {tags}")
    section.footer.paragraphs[0].text = footer
    if page:
        section.footer.paragraphs[0].add_run("\t")
        field(section.footer.paragraphs[0], "PAGE")
    if first:
        section.first_page_footer.paragraphs[0].text = "Member of a society on page one"
    out = BytesIO()
    document.save(out)
    return out.getvalue()
