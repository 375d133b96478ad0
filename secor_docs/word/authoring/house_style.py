"""The house style around a document's body: page, header, footer, and the parts every package has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from secor_docs.ooxml.content_types import TYPES, content_types_part
from secor_docs.ooxml.namespaces import CORE_NS, DOCUMENT, MC_NS, R_NS, W14_NS, W_NS, WORD_TYPE, XML_HEAD
from secor_docs.ooxml.properties import CORE, CORE_TYPE
from secor_docs.ooxml.relationships import relationship_row, relationships_part, rels_of
from secor_docs.ooxml.zip_write import pack
from secor_docs.word.authoring import wml as m

_NAMESPACES = f'xmlns:w="{W_NS}" xmlns:r="{R_NS}" xmlns:w14="{W14_NS}" xmlns:mc="{MC_NS}" mc:Ignorable="w14"'

FIRST_LIST = 3
"""First number id free for the numbered lists of a document; the house style takes those below."""


CHECKS = -1
"""Stands for the numbers of a checklist, where a list's level stands."""


def house_document(body: str, house: Path, *, lists: Sequence[int], landscape: bool) -> bytes:
    """A Word file in the house style.

    Args:
        body: its paragraphs and tables.
        house: folder of the house style (``templates/house``).
        lists: the level of each numbered list of the body, 0 or 1, or :data:`CHECKS`; their ids begin at :data:`FIRST_LIST`.
        landscape: the page lies on its side.
    """
    width = m.LANDSCAPE_WIDTH if landscape else m.PORTRAIT_WIDTH
    section = _section(landscape=landscape)
    document = f"{XML_HEAD}<w:document {_NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    members = {
        TYPES: _CONTENT_TYPES,
        rels_of(""): _relationships(
            ("officeDocument", DOCUMENT), ("core-properties", CORE), ("extended-properties", "docProps/app.xml")
        ),
        CORE: _CORE,
        "docProps/app.xml": _APP,
        DOCUMENT: document,
        "word/header1.xml": page_header(width),
        "word/footer1.xml": page_footer(width),
        rels_of(DOCUMENT): _relationships(
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("fontTable", "fontTable.xml"),
            ("header", "header1.xml"),
            ("footer", "footer1.xml"),
            ("theme", "theme/theme1.xml"),
        ),
        "word/theme/theme1.xml": (house / "theme1.xml").read_text("utf-8"),
        "word/numbering.xml": _numbering(house, lists),
        **{
            f"word/{name}": (house / name).read_text("utf-8")
            for name in ("styles.xml", "settings.xml", "fontTable.xml")
        },
    }
    return pack({name: text.encode() for name, text in members.items()})


def _section(*, landscape: bool) -> str:
    # The binder edge is 25 mm: the left side of an upright page, the top of one lying down.
    size = '<w:pgSz w:w="12240" w:h="15840"/>'
    margin = (
        '<w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/>'
    )
    if landscape:
        size = '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
        margin = (
            '<w:pgMar w:top="1420" w:right="1020" w:bottom="964" w:left="1020" '
            'w:header="850" w:footer="454" w:gutter="0"/>'
        )
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId6"/>'
        f'{size}{margin}<w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr>'
    )


def page_header(width: int) -> str:
    """The header of our documents: the company, and the number and title of the document.

    The legal name is always there in letters: a logo is often no more than a mark, and a signed sheet may lie loose.
    """
    left, right = m.shares(width, [55, 45])
    who = m.paragraph(
        m.run("{% if company.logo %}{{ company.logo | picture(50, 12) }}{% else %}", style="")
        + m.run("{{ company.operating_name }}", bold=True)
        + m.run("{% endif %}"),
        "Header",
        '<w:spacing w:after="60"/>',
    )
    what = m.paragraph(
        m.run("{% if company.logo or company.legal_name != company.operating_name %}", style="")
        + m.run("{{ company.legal_name }}")
        + "<w:r><w:br/></w:r>"
        + m.run("{% endif %}", style="")
        + m.run("{{ doc.number }}  {{ doc.title }}"),
        "Header",
        '<w:spacing w:after="60"/><w:jc w:val="right"/>',
    )
    line = '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>'
    none = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left"))
    rest = "".join(f'<w:{side} w:val="nil"/>' for side in ("right", "insideH", "insideV"))
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>{p}</w:tc>'
        for w, p in ((left, who), (right, what))
    )
    return (
        f"{XML_HEAD}<w:hdr {_NAMESPACES}><w:tbl><w:tblPr>"
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{none}{line}{rest}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid>'
        f"<w:tr>{cells}</w:tr></w:tbl>{m.paragraph('', 'FormGap')}</w:hdr>"
    )


def field_code(code: str, shown: str = "1") -> str:
    """A Word field such as PAGE, with the text shown until Word works it out."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{m.run(shown)}<w:r>'
        '<w:fldChar w:fldCharType="end"/></w:r>'
    )


def page_footer(width: int) -> str:
    """The footer of our documents: version, dates, how long it is kept, and page x of y."""
    left = m.run(
        "Version {{ program.version }} · Issued {{ dates.issued | date }} · Next review {{ "
        "dates.next_review | date }}"
        "{% if doc.keep %} · {{ doc.keep }}{% endif %}"
    )
    right = m.run("Page ") + field_code("PAGE") + m.run(" of ") + field_code("NUMPAGES")
    stops = f'<w:tabs><w:tab w:val="clear" w:pos="9840"/><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    border = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="000000"/></w:pBdr>'
    return (
        f"{XML_HEAD}<w:ftr {_NAMESPACES}>"
        + m.paragraph(
            left + "<w:r><w:tab/></w:r>" + right, "Footer", border + (stops if width != m.PORTRAIT_WIDTH else "")
        )
        + "</w:ftr>"
    )


def _numbering(house: Path, lists: Sequence[int]) -> str:
    text = (house / "numbering.xml").read_text("utf-8")
    own = "".join(
        f'<w:num w:numId="{FIRST_LIST + n}"><w:abstractNumId w:val="{3 if level == CHECKS else 1}"/>'
        f'<w:lvlOverride w:ilvl="{max(level, 0)}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for n, level in enumerate(lists)
    )
    return re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).replace("</w:numbering>", own + "</w:numbering>")


def _relationships(*targets: tuple[str, str]) -> str:
    rows = (relationship_row(f"rId{n}", kind, target) for n, (kind, target) in enumerate(targets, 1))
    return relationships_part("".join(rows)).decode()


_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
_CONTENT_TYPES = content_types_part(
    {
        DOCUMENT: f"{WORD_TYPE}.document.main+xml",
        **{f"word/{kind}.xml": f"{WORD_TYPE}.{kind}+xml" for kind in ("styles", "settings", "fontTable", "numbering")},
        **{f"word/{kind}1.xml": f"{WORD_TYPE}.{kind}+xml" for kind in ("header", "footer")},
        "word/theme/theme1.xml": f"{_OFFICE_TYPE}.theme+xml",
        CORE: CORE_TYPE,
        "docProps/app.xml": f"{_OFFICE_TYPE}.extended-properties+xml",
    }
).decode()
_CORE = (
    f"{XML_HEAD}<cp:coreProperties "
    f'xmlns:cp="{CORE_NS}" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title></cp:coreProperties>'
)
_APP = (
    f"{XML_HEAD}<Properties "
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>secor_docs</Application></Properties>"
)
