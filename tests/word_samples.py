"""Small templates and facts the tests of the Word room share."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from secor_docs.data_files import shipped
from secor_docs.ooxml.namespaces import CT_NS, PKG_REL_NS, R_NS, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import Properties
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError
from secor_docs.values import MissingValue, Namespace, values_in
from secor_docs.word.authoring.build_template import build_template, read_template_text
from secor_docs.word.render.render import Rendered, render
from secor_docs.word.template.sandbox import ENVIRONMENT
from secor_docs.word.template.template import Template, open_template

W = f"{{{W_NS}}}"
HOUSE = shipped() / "templates" / "house"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TOP = (
    f'xmlns:w="{W_NS}" xmlns:r="{R_NS}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)


def p(text: str) -> str:
    """A paragraph; the text is XML."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: Iterable[str]) -> str:
    """A table of cells; each cell is XML."""
    cells = ("".join(f'<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>{c}</w:tc>' for c in row) for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def relation(id_: str, kind: str, target: str, more: str = "") -> str:
    return f'<Relationship Id="{id_}" Type="{R_NS}/{kind}" Target="{target}"{more}/>'


def docx(
    body: str,
    *,
    header: str | None = None,
    footer: str | None = None,
    rels: str = "",
    members: Mapping[str, str | bytes] | None = None,
    section: str = '<w:pgSz w:w="12240" w:h="15840"/>',
) -> bytes:
    """A minimal Word file, as a stranger might send one."""
    refs = "".join(
        f'<w:{kind}Reference w:type="default" r:id="{kind}"/>'
        for kind, text in (("header", header), ("footer", footer))
        if text is not None
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{CT_NS}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
        + (f'<Override PartName="/word/header1.xml" ContentType="{_WORD}.header+xml"/>' if header is not None else "")
        + (f'<Override PartName="/word/footer1.xml" ContentType="{_WORD}.footer+xml"/>' if footer is not None else "")
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PKG_REL_NS}">{relation("rId1", "officeDocument", "word/document.xml")}</Relationships>',
        "word/document.xml": f"<w:document {_TOP}><w:body>{body}<w:sectPr>{refs}{section}</w:sectPr></w:body></w:document>",
        "word/styles.xml": f'<w:styles xmlns:w="{W_NS}"/>',
    }
    rels += relation("styles", "styles", "styles.xml")
    for kind, text, tag in (("header", header, "hdr"), ("footer", footer, "ftr")):
        if text is not None:
            parts[f"word/{kind}1.xml"] = f"<w:{tag} {_TOP}>{text}</w:{tag}>"
            rels += relation(kind, kind, f"{kind}1.xml")
    parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{PKG_REL_NS}">{rels}</Relationships>'
    parts |= members or {}
    return pack({name: data.encode() if isinstance(data, str) else data for name, data in parts.items()})


def opened(body: str, **more: Any) -> Template:
    """A minimal template, opened; ``body`` is XML."""
    return open_template(docx(body, **more), "test.docx")


def house(body: str, **front: str) -> bytes:
    """A template in the house style made from Markdown."""
    return build_template(read_template_text(text_of(body, **front), "test.md"), HOUSE)


def text_of(body: str, **front: str) -> str:
    """The text of a template; the body begins on line 10."""
    declared = {
        "id": "test",
        "number": '"05-04"',
        "title": "Test document",
        "element": "5",
        "kind": "form",
        "purpose": "Stands in for a document in a test.",
        "frequency": "daily",
    } | front
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in declared.items()) + f"---\n{body}"


def facts(**more: Any) -> Namespace:
    """The facts of a made-up company, with what the house header and footer ask for."""
    values: dict[str, Any] = {
        "company": Namespace(
            "company",
            {
                "legal_name": "Prairie Test Ltd.",
                "operating_name": "Prairie Test",
                "logo": MissingValue("company.logo"),
                "phone": "403-555-0142",
            },
        ),
        "doc": Namespace("doc", {"number": "05-04", "title": "Test document", "keep": ""}),
        "program": Namespace("program", {"version": "1.0"}),
        "dates": Namespace("dates", {"issued": date(2026, 3, 1), "next_review": date(2027, 3, 1)}),
        "employees": [
            Namespace(f"employees[{n}]", {"name": name, "role": role})
            for n, (name, role) in enumerate((("Ana Diaz", "framer"), ("Bo Chen", "apprentice")))
        ],
        "nothing": [],
        "missing": MissingValue("sites[0].muster_point"),
        "word": "level",
        "number": 3,
    }
    return Namespace("", values | more)


ABOUT = Properties("Test document", "Health and safety program", "Prairie Test Ltd.", date(2026, 3, 1))


def rendered(template: bytes | Template, values: Namespace | None = None, **options: Any) -> Rendered:
    """The template rendered with made-up facts."""
    ready = template if isinstance(template, Template) else open_template(template, "test.docx")
    return render(ready, values or facts(), options.pop("about", ABOUT), **options)


def plain(data: bytes, values: Namespace) -> bytes:
    """The main part as docxtpl alone renders it, line breaks and tabs as ours."""
    template = DocxTemplate(io.BytesIO(data))
    template.init_docx()
    source = template.patch_xml(template.get_xml())
    made: str = template.render_xml_part(source, template.docx._part, dict(values_in(values)), ENVIRONMENT)
    return made.encode()


def part(data: bytes, name: str = "document") -> etree._Element:
    """A part of a Word file, parsed."""
    return etree.fromstring(unpack(data)[f"word/{name}.xml"])


def said(root: etree._Element) -> str:
    """All text below an element, with line breaks and tabs."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    nodes = (n for n in root.iter(f"{W}t", f"{W}br", f"{W}tab") if n.getparent().tag == f"{W}r")  # type: ignore[union-attr]
    return "".join(signs.get(n.tag) or n.text or "" for n in nodes)


def texts(data: bytes, name: str = "document") -> list[str]:
    """Text of each paragraph."""
    return [said(paragraph) for paragraph in part(data, name).iter(f"{W}p")]


def values_of(root: etree._Element, path: str, attribute: str = "val") -> list[str]:
    """An attribute of every element of a name below ``root``."""
    return [node.get(f"{W}{attribute}", "") for node in root.iter(f"{W}{path}")]


def faults_of(error: InputWrongError) -> list[str]:
    return [str(problem) for problem in error.problems]
