"""The one reader of the text of a Word document, whoever wrote it and with whatever program.

A paragraph is read into spans that say what each piece is: words, deleted or hidden ones, the code of a field or
what Word made of it, a control, a text box. Each use takes the spans it needs. Nothing is run, followed or fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

from lxml import etree

from secor_docs.ooxml.damage import PackageError, not_word, reading
from secor_docs.ooxml.namespaces import DOCUMENT, MC_NS, V_NS, W14_NS, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.relationships import part_of, relationships_of
from secor_docs.ooxml.xml import parse

_W = f"{{{W_NS}}}"
_VAL = f"{_W}val"

# -- a paragraph --------------------------------------------------------------------------------------

SpanKind = Literal["text", "page break", "code", "picture", "box", "control", "end of control"]


class Span(NamedTuple):
    """A piece of a paragraph.

    Attributes:
        kind: what it is. A tab or line break is text; ``code`` is the code of a field.
        text: its words; of a text box those of a watermark, which has no paragraphs.
        node: the element of a control, or the one that holds the paragraphs of a text box.
        inserted: a tracked change that is not accepted yet.
        deleted: the same, of text that was taken out and is still in the file.
        hidden: formatted as hidden.
        result: worked out by a field.
    """

    kind: SpanKind
    text: str = ""
    node: etree._Element | None = None
    inserted: bool = False
    deleted: bool = False
    hidden: bool = False
    result: bool = False


def spans_of(paragraph: etree._Element) -> list[Span]:
    """What a paragraph says, in reading order."""
    walk = _Walk()
    walk.inside(paragraph, inserted=False)
    walk.code_ends()
    return walk.spans


_RUN = f"{_W}r"
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom"})
_NEW = frozenset({f"{_W}ins", f"{_W}moveTo"})
_AROUND_RUNS = _NEW | {
    f"{_W}{name}" for name in ("hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml", "dir", "bdo")
}
_SIGNS = {f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}noBreakHyphen": "-"}
_DRAWN = frozenset({f"{_W}drawing", f"{_W}pict", f"{_W}object"})
_ALTERNATIVES = f"{{{MC_NS}}}AlternateContent"
_BOX = f"{_W}txbxContent"


@dataclass(slots=True)
class _Walk:
    spans: list[Span] = field(default_factory=list)
    code: list[str] = field(default_factory=list)
    fields: list[bool] = field(default_factory=list)
    """The fields that are open, the innermost last: whether its result has begun."""

    def inside(self, node: etree._Element, *, inserted: bool) -> None:
        for child in node:
            tag = child.tag
            if tag == _RUN:
                self.run(child, inserted=inserted)
            elif tag in _GONE:
                words = "".join(t.text or "" for t in child.iter(f"{_W}delText", f"{_W}t"))
                self.spans.append(Span("text", words, deleted=True))
            elif tag == f"{_W}sdt":
                self.spans.append(Span("control", node=child))
                for content in child.iterchildren(f"{_W}sdtContent"):
                    self.inside(content, inserted=inserted)
                self.spans.append(Span("end of control", node=child))
            elif tag in _AROUND_RUNS:
                if tag == f"{_W}fldSimple":
                    self.spans.append(Span("code", child.get(f"{_W}instr", "")))
                    self.fields.append(True)
                self.inside(child, inserted=inserted or tag in _NEW)
                if tag == f"{_W}fldSimple":
                    self.fields.pop()
            elif tag == _ALTERNATIVES and len(child):
                self.inside(child[0], inserted=inserted)

    def run(self, run: etree._Element, *, inserted: bool) -> None:
        vanish = run.find(f"{_W}rPr/{_W}vanish")
        hidden = vanish is not None and vanish.get(_VAL, "1") not in {"0", "false", "off"}
        for child in run:
            tag = child.tag
            if tag == f"{_W}t" or tag in _SIGNS:
                self.put("text", _SIGNS.get(tag, child.text or ""), inserted=inserted, hidden=hidden)
            elif tag == f"{_W}br":
                kind: SpanKind = "text" if child.get(f"{_W}type") is None else "page break"
                self.put(kind, "\n", inserted=inserted, hidden=hidden)
            elif tag == f"{_W}fldChar":
                self.field(child.get(f"{_W}fldCharType", ""))
            elif tag == f"{_W}instrText":
                self.code.append(child.text or "")
            elif tag in _DRAWN or tag == _ALTERNATIVES:
                self.drawn(child)

    def put(self, kind: SpanKind, text: str, *, inserted: bool, hidden: bool) -> None:
        result = any(self.fields)
        self.spans.append(Span(kind, text, None, inserted, deleted=False, hidden=hidden, result=result))

    def field(self, kind: str) -> None:
        self.code_ends()
        if kind == "begin":
            self.fields.append(False)
        elif self.fields:
            self.fields.pop()
            if kind == "separate":
                self.fields.append(True)

    def code_ends(self) -> None:
        if self.code:
            self.spans.append(Span("code", "".join(self.code)))
            self.code.clear()

    def drawn(self, node: etree._Element) -> None:
        if node.tag == f"{_W}drawing":
            self.spans.append(Span("picture"))
        boxes = list(node.iter(_BOX))
        # A program that knows one of the alternatives shows no other one.
        self.spans += [Span("box", node=box) for box in (boxes[:1] if node.tag == _ALTERNATIVES else boxes)]
        self.spans += [Span("box", mark.get("string", "")) for mark in node.iter(f"{{{V_NS}}}textpath")]


def is_check_box(control: etree._Element) -> bool:
    """Whether a content control is a box to tick."""
    return control.find(f"{_W}sdtPr/{{{W14_NS}}}checkbox") is not None


# -- blocks -------------------------------------------------------------------------------------------

_AROUND_BLOCKS = _NEW | {f"{_W}customXml"}


def blocks_of(parent: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs, tables and sections below a parent, and its controls, each before what is in it."""
    for node in parent:
        if node.tag in {f"{_W}p", f"{_W}tbl", f"{_W}sectPr"}:
            yield node
        elif node.tag == f"{_W}sdt":
            yield node
            for content in node.iterchildren(f"{_W}sdtContent"):
                yield from blocks_of(content)
        elif node.tag in _AROUND_BLOCKS:
            yield from blocks_of(node)
        elif node.tag == _ALTERNATIVES and len(node):
            yield from blocks_of(node[0])


def rows_of(table: etree._Element) -> list[etree._Element]:
    """The rows of a table, without those of tables in its cells."""
    return [row for row in table.iter(f"{_W}tr") if _nearest(row, f"{_W}tbl") is table]


def cells_of(row: etree._Element) -> list[etree._Element]:
    """The cells of a row."""
    return [cell for cell in row.iter(f"{_W}tc") if _nearest(cell, f"{_W}tr") is row]


def paragraphs_in(block: etree._Element) -> list[etree._Element]:
    """All paragraphs of a block, those of tables in it too, without those of text boxes."""
    boxed = {p for box in block.iter(_BOX) if box is not block for p in box.iter(f"{_W}p")}
    return [p for p in block.iter(f"{_W}p") if p not in boxed]


def _nearest(node: etree._Element, tag: str) -> etree._Element | None:
    return next(node.iterancestors(tag), None)


# -- a document ---------------------------------------------------------------------------------------

Part = Literal[
    "body", "header", "footer", "note", "text box", "comment", "inserted", "deleted", "hidden", "property", "control"
]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of text.

    Attributes:
        part: the part of the document it is in.
        spot: its place in words, such as ``paragraph 12`` or ``table 2, row 3, cell 1``.
        text: the text; of a table cell, all of it, one line a paragraph.
        heading: the last heading above it; empty in front of the first and outside the body.
        row: where it is a table cell, the table and row it is in.
        column: its position in the row, from 0.
        blank: text of empty content controls is left out of ``text``; this says that such a control is here.
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
        blank_form: it is in a folder of blank forms, which are filled in later.
    """

    name: str
    title: str
    pieces: tuple[Piece, ...]
    pictures: bool = False
    blank_form: bool = False

    def of(self, *parts: Part) -> tuple[Piece, ...]:
        """The pieces of these parts."""
        return tuple(piece for piece in self.pieces if piece.part in parts)


_FORM_FOLDERS = frozenset({"forms", "print-kit"})


def read_document(data: bytes, name: str) -> WordDocument:
    """Read one Word document: body, notes, text boxes, comments, tracked changes, controls, headers, properties.

    Args:
        data: the file.
        name: its name as the user knows it.

    Raises:
        InputWrongError: it is no sound Word document.
    """
    try:
        with reading():
            parts = _Parts.of(data)
            reader = _Reader(_heading_styles(parts.others.get("styles", ())))
            reader.document(parts)
    except PackageError as error:
        raise not_word(name, error, data) from error
    path = PurePosixPath(name)
    title = reader.title or parts.properties.get("title", "") or path.stem
    pictures = next(parts.body.iter(f"{_W}drawing", f"{_W}pict"), None) is not None
    blank = bool(_FORM_FOLDERS.intersection(path.parts[:-1]))
    return WordDocument(name, title, tuple(dict.fromkeys(reader.pieces)), pictures, blank)


_TEXTS = re.compile(r".*\.(?:xml|rels)")
_OTHER = re.compile(r"word/(header|footer|footnotes|endnotes|comments|styles)\d*\.xml")


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a Word document that hold text.

    Attributes:
        body: its body.
        others: headers, footers, notes, comments and styles, by kind.
        properties: its title, author and the like.
    """

    body: etree._Element
    others: Mapping[str, Sequence[etree._Element]]
    properties: Mapping[str, str]

    @classmethod
    def of(cls, data: bytes) -> _Parts:
        parts = unpack(data, only=_TEXTS)
        main = part_of(parts, "officeDocument", "") or DOCUMENT
        body = parse(parts[main]).find(f"{_W}body")
        if body is None:
            raise PackageError("its main part has no body")
        kinds = {to.target: to.kind for to in relationships_of(parts, main).values()}
        others: dict[str, list[etree._Element]] = {}
        for part in sorted(parts):
            # A header that nothing leads to any more is still in the file.
            named = _OTHER.fullmatch(part)
            kind = named[1] if named else kinds.get(part, "")
            if kind in {"header", "footer", "footnotes", "endnotes", "comments", "styles"}:
                others.setdefault(kind, []).append(parse(parts[part]))
        return cls(body, others, dict(_properties(parts)))


_OWN_PROPERTIES = frozenset(
    {
        *("title", "subject", "creator", "lastModifiedBy", "keywords", "description", "category", "contentStatus"),
        *("Company", "Manager", "HyperlinkBase"),
    }
)


def _properties(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    for part in ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"):
        for node in parse(parts[part]) if part in parts else ():
            key = etree.QName(node).localname
            text = " ".join("".join(map(str, node.itertext())).split())
            if text and (key in _OWN_PROPERTIES or part.endswith("custom.xml")):
                yield (node.get("name") or key), text


def _heading_styles(roots: Sequence[etree._Element]) -> Mapping[str, str]:
    """Ids of the styles for titles and headings, whatever language Word was in: they keep an English name."""
    found: dict[str, str] = {}
    for style in (style for root in roots for style in root.iter(f"{_W}style")):
        named = style.find(f"{_W}name")
        name = named.get(_VAL, "").casefold() if named is not None else ""
        if name == "title" or name.startswith("heading "):
            found[style.get(f"{_W}styleId", "")] = name
    return found


@dataclass(slots=True)
class _Paragraph:
    """What one paragraph says, by what it is."""

    text: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    controls: list[etree._Element] = field(default_factory=list)
    boxes: list[Span] = field(default_factory=list)
    empty_control: bool = False

    @classmethod
    def of(cls, node: etree._Element) -> _Paragraph:
        found = cls()
        begun: list[int] = []
        for span in spans_of(node):
            if span.kind in {"text", "page break"}:
                (found.deleted if span.deleted else found.hidden if span.hidden else found.text).append(span.text)
                if span.inserted:
                    found.inserted.append(span.text)
            elif span.kind == "code" and "MERGEFIELD" in span.text:
                found.text.append("MERGEFIELD ")
            elif span.kind == "box":
                found.boxes.append(span)
            elif span.kind == "control" and span.node is not None:
                found.controls.append(span.node)
                begun.append(len(found.text))
            elif span.kind == "end of control" and span.node is not None:
                blank = not "".join(found.text[begun.pop() :]).strip()
                found.empty_control |= blank and not is_check_box(span.node)
        return found


@dataclass(slots=True)
class _Reader:
    """Walks through a document and notes what it says."""

    styles: Mapping[str, str]
    pieces: list[Piece] = field(default_factory=list)
    heading: str = ""
    title: str = ""
    paragraphs: int = 0
    tables: int = 0

    def document(self, parts: _Parts) -> None:
        self.blocks(parts.body, "body")
        for root in parts.others.get("comments", ()):
            self.comments(root)
        for kind in ("endnotes", "footnotes"):
            for note in (note for root in parts.others.get(kind, ()) for note in root):
                if note.get(f"{_W}type") is None:
                    self.blocks(note, "note")
        for root in parts.others.get("footer", ()):
            self.blocks(root, "footer")
        for root in parts.others.get("header", ()):
            self.blocks(root, "header")
        for key, text in parts.properties.items():
            self.put("property", f"property {key}", text)

    def put(self, part: Part, spot: str, text: str, *, blank: bool = False) -> None:
        heading = self.heading if part in {"body", "inserted", "deleted", "hidden", "control", "text box"} else ""
        self.pieces.append(Piece(part, spot, text, heading, blank=blank))

    def blocks(self, parent: etree._Element, part: Part) -> None:
        for node in blocks_of(parent):
            if node.tag == f"{_W}p":
                self.paragraph(node, part)
            elif node.tag == f"{_W}tbl":
                self.table(node, part)
            elif node.tag == f"{_W}sdt":
                self.control(node, "a content control" if part == "body" else part)

    def paragraph(self, node: etree._Element, part: Part) -> None:
        spot: str = part
        if part == "body":
            self.paragraphs += 1
            spot = f"paragraph {self.paragraphs}"
        found = _Paragraph.of(node)
        text = "".join(found.text)
        style = node.find(f"{_W}pPr/{_W}pStyle")
        if part == "body" and style is not None and style.get(_VAL, "") in self.styles and text.strip():
            self.heading = " ".join(text.split())
            self.title = self.title or self.heading
        if text.strip():
            self.put(part, spot, text, blank=found.empty_control)
        self.besides(found, spot)

    def besides(self, found: _Paragraph, spot: str) -> None:
        """What stands in a paragraph besides its text."""
        others: tuple[tuple[Part, list[str]], ...] = (
            ("inserted", found.inserted),
            ("deleted", found.deleted),
            ("hidden", found.hidden),
        )
        for part, texts in others:
            if "".join(texts).strip():
                self.put(part, spot, "".join(texts))
        for control in found.controls:
            self.control(control, spot)
        for box in found.boxes:
            if box.node is not None:
                self.blocks(box.node, "text box")
            elif box.text.strip():
                self.put("text box", "text box", box.text)

    def control(self, node: etree._Element, spot: str) -> None:
        """The names people see on a control, which a template made for somebody else may still carry."""
        for name in ("alias", "tag"):
            found = node.find(f"{_W}sdtPr/{_W}{name}")
            if found is not None and found.get(_VAL):
                self.put("control", spot, found.get(_VAL, ""))

    def table(self, node: etree._Element, part: Part) -> None:
        body = part == "body"
        self.tables += body
        for row_number, row in enumerate(rows_of(node), 1):
            for column, cell in enumerate(cells_of(row)):
                spot = f"table {self.tables}, row {row_number}, cell {column + 1}" if body else part
                found = [_Paragraph.of(p) for p in paragraphs_in(cell)]
                text = "\n".join(line for paragraph in found if (line := "".join(paragraph.text)).strip())
                place = (self.tables, row_number) if body else None
                blank = any(paragraph.empty_control for paragraph in found)
                self.pieces.append(Piece(part, spot, text, self.heading if body else "", place, column, blank))
                for paragraph in found:
                    self.besides(paragraph, spot)

    def comments(self, root: etree._Element) -> None:
        for number, comment in enumerate(root.iter(f"{_W}comment"), 1):
            who = comment.get(f"{_W}author", "")
            text = " ".join("".join(_Paragraph.of(p).text) for p in paragraphs_in(comment))
            self.put("comment", f"comment {number}" + (f" by {who}" if who else ""), text)
