"""The same template in the tags of each engine, and the same values in the shape each engine reads.

The packages are lean: the parts of our house style, and one body, header and footer. All engines get the
very same package apart from their tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar
from xml.sax.saxutils import escape

from templateset import ITEM, Block, Bold, Description, Each, If, Inline, Para, Row, Table, Values, Var, When, inlines

from secor_docs.ooxml.namespaces import CT_NS, PKG_REL_NS, R_NS, W_NS, XML_HEAD
from secor_docs.ooxml.zip_write import pack

_HOUSE = Path(__file__).resolve().parent.parent / "templates" / "house"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


class Docxtpl:
    """The tags of docxtpl, which are also ours; and the writer of everything the dialects share."""

    name: ClassVar[str] = "docxtpl"

    def makes(self, description: Description) -> bool:  # noqa: ARG002 - other dialects look
        """Whether the engine can do the template at all."""
        return True

    def values(self, values: Values) -> dict[str, Any]:
        """The values as the engine reads them."""
        return values

    def template(self, description: Description) -> bytes:
        """The .docx."""
        body = self.blocks(description.body)
        section = (
            '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>'
            '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1200" w:right="1200" w:bottom="1200" w:left="1200"'
            ' w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>'
        )
        return _package(
            f"<w:body>{body}{section}</w:body>", self.blocks(description.header), self.blocks(description.footer)
        )

    # -- what dialects share -----------------------------------------------------------------------

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one after the other."""
        return "".join(self.block(block) for block in blocks)

    def block(self, block: Block) -> str:
        """A block as XML."""
        if isinstance(block, Para):
            return _para(self.runs(block.content), block.style)
        if isinstance(block, Table):
            return self.table(block)
        return self.each(block) if isinstance(block, Each) else self.condition(block)

    def table(self, table: Table) -> str:
        """A table; the first row is its head."""
        columns = len(table.rows[0].cells)
        grid = f'<w:gridCol w:w="{9840 // columns}"/>' * columns
        rows = "".join(self.row(row, columns) for row in table.rows)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
        )

    def runs(self, content: Iterable[Inline]) -> str:
        """Words, values and conditions as runs."""
        made = ""
        for piece in content:
            if isinstance(piece, When):
                opening, closing = self.when(piece.path)
                made += f"{_run(opening)}{self.runs(piece.content)}{_run(closing)}"
            elif isinstance(piece, Var):
                made += self.value(piece.path)
            else:
                made += _run(piece.words, bold=True) if isinstance(piece, Bold) else _run(piece)
        return made

    # -- what is docxtpl's own ---------------------------------------------------------------------

    def value(self, path: str) -> str:
        """A value printed."""
        return _run(f"{{{{ {path} }}}}")

    def when(self, path: str) -> tuple[str, str]:
        """The tags around words under a condition."""
        return f"{{% if {path} %}}", "{% endif %}"

    def each(self, block: Each) -> str:
        """Paragraphs for each of a list."""
        opening = _para(_run(f"{{%p for {_item(block.path)} in {block.path} %}}"))
        return f"{opening}{self.blocks(block.blocks)}{_para(_run('{%p endfor %}'))}"

    def condition(self, block: If) -> str:
        """Paragraphs under a condition."""
        opening = _para(_run(f"{{%p if {block.path} %}}"))
        return f"{opening}{self.blocks(block.blocks)}{_para(_run('{%p endif %}'))}"

    def row(self, row: Row, columns: int) -> str:
        """A table row, or one for each of a list."""
        made = _row([self.runs(cell) for cell in row.cells])
        if not row.each:
            return made
        rest = [""] * (columns - 1)
        opening = _row([_run(f"{{%tr for {_item(row.each)} in {row.each} %}}"), *rest])
        return f"{opening}{made}{_row([_run('{%tr endfor %}'), *rest])}"


class Braces(Docxtpl):
    """What the two JavaScript engines share: ``{field}``, ``{#list}`` … ``{/list}``."""

    def values(self, values: Values) -> dict[str, Any]:
        """Flat fields; those of a list's items begin with what one of them is called."""
        return _flat(values, "")

    def value(self, path: str) -> str:
        """A value printed."""
        return _run(f"{{{_field(path)}}}")

    def when(self, path: str) -> tuple[str, str]:
        """The tags around words under a condition."""
        return f"{{#{_field(path)}}}", f"{{/{_field(path)}}}"

    def row(self, row: Row, columns: int) -> str:  # noqa: ARG002 - see Docxtpl
        """The loop begins in the row's first cell and ends in its last."""
        cells = [self.runs(cell) for cell in row.cells]
        if row.each:
            opening, closing = self.when(row.each)
            cells[0], cells[-1] = f"{_run(opening)}{cells[0]}", f"{cells[-1]}{_run(closing)}"
        return _row(cells)


class Docxtemplater(Braces):
    """docxtemplater with ``paragraphLoop``: the tags of a loop stand in paragraphs of their own."""

    name: ClassVar[str] = "docxtemplater"

    def _around(self, path: str, blocks: Iterable[Block]) -> str:
        opening, closing = self.when(path)
        return f"{_para(_run(opening))}{self.blocks(blocks)}{_para(_run(closing))}"

    def each(self, block: Each) -> str:
        """Paragraphs for each of a list."""
        return self._around(block.path, block.blocks)

    def condition(self, block: If) -> str:
        """Paragraphs under a condition."""
        return self._around(block.path, block.blocks)


class EasyTemplateX(Braces):
    """easy-template-x: the tags of a loop over paragraphs are in its first and its last paragraph."""

    name: ClassVar[str] = "easy-template-x"

    def _around(self, path: str, blocks: Iterable[Block]) -> str:
        _, closing = self.when(path)
        made = self.blocks(blocks)
        opening = _run(f'{{#{_field(path)} [loopOver: "paragraph"]}}')
        made = re.sub(r"(</w:pPr>)", lambda found: f"{found.group()}{opening}", made, count=1)
        return f"{made.removesuffix('</w:p>')}{_run(closing)}</w:p>"

    def each(self, block: Each) -> str:
        """Paragraphs for each of a list."""
        return self._around(block.path, block.blocks)

    def condition(self, block: If) -> str:
        """Paragraphs under a condition."""
        return self._around(block.path, block.blocks)


class MailMerge(Docxtpl):
    """docx-mailmerge2: merge fields, and table rows; neither conditions nor loops over paragraphs."""

    name: ClassVar[str] = "docx-mailmerge2"

    def makes(self, description: Description) -> bool:
        """Only templates of plain fields and rows."""
        return not any(isinstance(block, Each | If) for block in description.body) and not any(
            isinstance(piece, When) for piece in inlines(description)
        )

    def values(self, values: Values) -> dict[str, Any]:
        """Flat fields, and the rows of each list."""
        return _flat(values, "")

    def rows(self, description: Description) -> dict[str, str]:
        """Which list fills the rows that begin with which field."""
        return {
            _field(first.path): row.each
            for block in description.body
            if isinstance(block, Table)
            for row in block.rows
            if row.each
            for first in [next(piece for piece in row.cells[0] if isinstance(piece, Var))]
        }

    def value(self, path: str) -> str:
        """A merge field, as Word writes it."""
        name = _field(path)
        return f'<w:fldSimple w:instr=" MERGEFIELD {name} \\* MERGEFORMAT ">{_run(f"«{name}»")}</w:fldSimple>'

    def row(self, row: Row, columns: int) -> str:  # noqa: ARG002 - see Docxtpl
        """A row; the engine knows it by its first field."""
        return _row([self.runs(cell) for cell in row.cells])


def _item(path: str) -> str:
    return ITEM[path.rpartition(".")[2]]


def _field(path: str) -> str:
    return path.replace(".", "_")


def _flat(values: Mapping[str, Any], before: str) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{before}{key}_")
        elif isinstance(value, list):
            flat[f"{before}{key}"] = [_flat(one, f"{ITEM[key]}_") for one in value]
        else:
            flat[f"{before}{key}"] = value
    return flat


# -- the package -----------------------------------------------------------------------------------


def _run(words: str, *, bold: bool = False) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>' if words else ""


def _para(runs: str, style: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style or "Normal"}"/></w:pPr>{runs}</w:p>'


def _row(cells: list[str]) -> str:
    width = 9840 // len(cells)
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_para(cell, "TableText")}</w:tc>' for cell in cells
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"


_SPACES = f'xmlns:w="{W_NS}" xmlns:r="{R_NS}"'
_KINDS = ("styles", "numbering", "settings", "fontTable", "header", "footer", "theme")


def _package(body: str, header: str, footer: str) -> bytes:
    targets = {kind: f"{kind}.xml" for kind in _KINDS} | {
        "header": "header1.xml",
        "footer": "footer1.xml",
        "theme": "theme/theme1.xml",
    }
    members = {
        f"word/{targets[kind]}": re.sub(r">\s+<", "><", (_HOUSE / f"{name}.xml").read_text("utf-8")).encode()
        for kind, name in (*((kind, kind) for kind in _KINDS[:4]), ("theme", "theme1"))
    }
    members["word/document.xml"] = f"{XML_HEAD}<w:document {_SPACES}>{body}</w:document>".encode()
    members["word/header1.xml"] = f"{XML_HEAD}<w:hdr {_SPACES}>{header}</w:hdr>".encode()
    members["word/footer1.xml"] = f"{XML_HEAD}<w:ftr {_SPACES}>{footer}</w:ftr>".encode()
    members["word/_rels/document.xml.rels"] = _relations(
        (f"rId{number}", f"{R_NS}/{kind}", targets[kind]) for number, kind in enumerate(_KINDS, 1)
    )
    core = f"{PKG_REL_NS}/metadata/core-properties"
    members["_rels/.rels"] = _relations(
        [("rId1", f"{R_NS}/officeDocument", "word/document.xml"), ("rId2", core, "docProps/core.xml")]
    )
    members["docProps/core.xml"] = (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{CT_NS.replace("content-types", "metadata/core-properties")}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Benchmark</dc:title></cp:coreProperties>'
    ).encode()
    types = {f"/word/{targets[kind]}": f"{_WORD_TYPE}.{kind}+xml" for kind in _KINDS[:6]} | {
        "/word/document.xml": f"{_WORD_TYPE}.document.main+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in types.items())
    members["[Content_Types].xml"] = (
        f'{XML_HEAD}<Types xmlns="{CT_NS}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    ).encode()
    return pack(members)


def _relations(rows: Iterable[tuple[str, str, str]]) -> bytes:
    made = "".join(f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in rows)
    return f'{XML_HEAD}<Relationships xmlns="{PKG_REL_NS}">{made}</Relationships>'.encode()
