"""Any .docx opened for lint, with all its parts: notes, text boxes, comments, tracked changes, controls, properties too.

Nothing is run, followed or fetched; a file that is no Word document is a problem with its name.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from lxml import etree

from secor_docs.files import MANIFEST, sha256
from secor_docs.lint.page import Part, Piece, WordDocument
from secor_docs.ooxml.namespaces import W14_NS, W_NS
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem

_W = f"{{{W_NS}}}"
_MOST_BYTES = 80_000_000
"""Unpacked; a binder of ours has some 5 MB. More is a bomb or a mistake."""

_FORM_FOLDERS = frozenset({"forms", "print-kit"})
_BINDER = "Binder.docx"
_INSIDE = frozenset(
    f"{_W}{name}"
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "ins", "moveTo", "dir", "bdo")
)


def pages_of(paths: list[Path]) -> tuple[WordDocument, ...]:
    """Read Word documents, and all those below folders, in the order of their names.

    A folder this program made holds every document twice; the joined binder is left out while it stands as it was made.

    Raises:
        CouldNotReadError: a file is not there, may not be read, or a folder holds no Word document.
        InputWrongError: with every file that is no sound Word document.
    """
    pages: list[WordDocument] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            files = list(_files(path))
            if not files:
                raise CouldNotReadError(path, "there is no Word document (.docx) in this folder")
            for file, name in files:
                try:
                    pages.append(read_page(file.read_bytes(), name))
                except InputWrongError as error:
                    problems.extend(error.problems)
        except OSError as error:
            raise CouldNotReadError(path, error.strerror or str(error)) from error
    if problems:
        raise InputWrongError(problems)
    return tuple(pages)


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    if not path.is_dir():
        yield path, path.name
        return
    whole = _unchanged_binder(path)
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path)
        if file.suffix.casefold() in {".docx", ".docm", ".dotx"} and not any(
            p.startswith(("~$", ".")) for p in name.parts
        ):
            if whole and name == Path(_BINDER):
                continue
            yield file, name.as_posix()


def _unchanged_binder(folder: Path) -> bool:
    manifest, binder = folder / MANIFEST, folder / _BINDER
    if not (manifest.is_file() and binder.is_file() and (folder / "documents").is_dir()):
        return False
    return sha256(binder.read_bytes()) in manifest.read_text("utf-8", "replace")


def read_page(data: bytes, name: str) -> WordDocument:
    """Read one Word document.

    Args:
        data: the file.
        name: its name as the user knows it.

    Raises:
        InputWrongError: it is no sound Word document.
    """
    roots = _parts(data, name)
    reader = _Reader(_heading_styles(roots.get("word/styles.xml")))
    document = roots["word/document.xml"]
    body = document.find(f"{_W}body")
    if body is not None:
        reader.blocks(body, "body")
    for member, root in roots.items():
        kind = re.sub(r"\d*\.xml$", "", member.removeprefix("word/"))
        if kind in {"header", "footer"}:
            reader.blocks(root, "header" if kind == "header" else "footer")
        elif kind in {"footnotes", "endnotes"}:
            for note in root:
                if note.get(f"{_W}type") is None:
                    reader.blocks(note, "note")
        elif kind == "comments":
            reader.comments(root)
    properties = dict(_properties(roots))
    for key, text in properties.items():
        reader.put("property", f"property {key}", text)
    pieces = tuple(dict.fromkeys(reader.pieces))
    title = reader.title or properties.get("title", "") or PurePosixPath(name).stem
    blank = bool(_FORM_FOLDERS.intersection(PurePosixPath(name).parts[:-1]))
    return WordDocument(name, title, pieces, next(document.iter(f"{_W}drawing", f"{_W}pict"), None) is not None, blank)


def _parts(data: bytes, name: str) -> dict[str, etree._Element]:
    """The parts with text; the document itself is among them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zip_:
            if sum(info.file_size for info in zip_.infolist()) > _MOST_BYTES:
                raise InputWrongError(
                    [
                        Problem(
                            Place(name),
                            "",
                            "the document is larger than 80 MB unpacked",
                            "Check that it is the right file; make its pictures smaller.",
                        )
                    ]
                )
            wanted = re.compile(
                r"(?:word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|styles)|docProps/\w+)\.xml"
            )
            roots = {
                n: etree.fromstring(zip_.read(n), _parser()) for n in sorted(zip_.namelist()) if wanted.fullmatch(n)
            }
        roots["word/document.xml"]  # every Word document has it
    except (
        zipfile.BadZipFile,
        etree.XMLSyntaxError,
        KeyError,
        EOFError,
        zipfile.LargeZipFile,
        RuntimeError,
        NotImplementedError,
    ) as error:
        fix = "Open it in Word and save it as a Word document (.docx) without a password."
        raise InputWrongError([Problem(Place(name), "", "it is no sound Word document", fix)]) from error
    return roots


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


_OWN_PROPERTIES = frozenset(
    {
        "title",
        "subject",
        "creator",
        "lastModifiedBy",
        "keywords",
        "description",
        "category",
        "contentStatus",
        "Company",
        "Manager",
        "HyperlinkBase",
    }
)


def _properties(roots: Mapping[str, etree._Element]) -> Iterator[tuple[str, str]]:
    for member in ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"):
        for node in roots.get(member, ()):
            key = etree.QName(node).localname
            text = " ".join("".join(map(str, node.itertext())).split())
            if text and (key in _OWN_PROPERTIES or member.endswith("custom.xml")):
                yield (node.get("name") or key), text


def _heading_styles(styles: etree._Element | None) -> Mapping[str, str]:
    """Ids of the styles for titles and headings, whatever language Word was in: they keep an English name."""
    found: dict[str, str] = {}
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        named = style.find(f"{_W}name")
        name = named.get(f"{_W}val", "").casefold() if named is not None else ""
        if name == "title" or name.startswith("heading "):
            found[style.get(f"{_W}styleId", "")] = name
    return found


@dataclass(slots=True)
class _Told:
    """The text of one paragraph, by what stands in it."""

    text: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    controls: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    empty_control: bool = False
    in_result: bool = True


@dataclass(slots=True)
class _Reader:
    """Walks a part of a document and notes what it says."""

    styles: Mapping[str, str]
    pieces: list[Piece] = field(default_factory=list)
    heading: str = ""
    title: str = ""
    paragraphs: int = 0
    tables: int = 0

    def put(self, part: Part, spot: str, text: str, *, blank: bool = False) -> None:
        heading = self.heading if part in {"body", "inserted", "deleted", "hidden", "control", "text box"} else ""
        self.pieces.append(Piece(part, spot, text, heading, blank=blank))

    def blocks(self, parent: etree._Element, part: Part) -> None:
        for node in parent:
            if node.tag == f"{_W}p":
                self.paragraph(node, part)
            elif node.tag == f"{_W}tbl":
                self.table(node, part)
            elif node.tag == f"{_W}sdt":
                self._tag(node, part)
                content = node.find(f"{_W}sdtContent")
                if content is not None:
                    self.blocks(content, part)
            elif node.tag in {f"{_W}ins", f"{_W}moveTo", f"{_W}customXml"}:
                self.blocks(node, part)

    def _spot(self, part: Part) -> str:
        if part == "body":
            self.paragraphs += 1
            return f"paragraph {self.paragraphs}"
        return part

    def paragraph(self, node: etree._Element, part: Part) -> None:
        spot = self._spot(part)
        told = _told(node)
        text = "".join(told.text)
        style = node.find(f"{_W}pPr/{_W}pStyle")
        name = self.styles.get(style.get(f"{_W}val", ""), "") if style is not None else ""
        if part == "body" and name and text.strip():
            self.heading = " ".join(text.split())
            self.title = self.title or self.heading
        if text.strip():
            self.put(part, spot, text, blank=told.empty_control)
        self._aside(told, spot)

    def _aside(self, told: _Told, spot: str) -> None:
        asides: tuple[tuple[Part, list[str]], ...] = (
            ("inserted", told.inserted),
            ("deleted", told.deleted),
            ("hidden", told.hidden),
        )
        for part, texts in asides:
            if "".join(texts).strip():
                self.put(part, spot, "".join(texts))
        for tag in told.controls:
            self.put("control", spot, tag)
        for box in told.boxes:
            self.blocks(box, "text box")

    def _tag(self, node: etree._Element, part: Part) -> None:
        for tag in _names_of_control(node):
            self.put("control", "a content control" if part == "body" else part, tag)

    def table(self, node: etree._Element, part: Part) -> None:
        self.tables += part == "body"
        number = self.tables
        for row_number, row in enumerate(node.iter(f"{_W}tr"), 1):
            if _owner(row, f"{_W}tbl") is not node:
                continue  # a row of a table inside a cell; its cell is read as a whole
            cells = [cell for cell in row.iter(f"{_W}tc") if _owner(cell, f"{_W}tr") is row]
            for column, cell in enumerate(cells):
                spot = f"table {number}, row {row_number}, cell {column + 1}" if part == "body" else part
                told = [(p, _told(p)) for p in cell.iter(f"{_W}p") if not _in_box(p, cell)]
                text = "\n".join(line for _, t in told if (line := "".join(t.text)).strip())
                blank = any(t.empty_control for _, t in told)
                heading = self.heading if part == "body" else ""
                self.pieces.append(
                    Piece(part, spot, text, heading, (number, row_number) if part == "body" else None, column, blank)
                )
                for _, paragraph in told:
                    self._aside(paragraph, spot)

    def comments(self, root: etree._Element) -> None:
        for number, comment in enumerate(root.iter(f"{_W}comment"), 1):
            who = comment.get(f"{_W}author", "")
            text = " ".join("".join(map(str, p.itertext())) for p in comment.iter(f"{_W}p"))
            self.put("comment", f"comment {number}" + (f" by {who}" if who else ""), text)


def _owner(node: etree._Element, tag: str) -> etree._Element | None:
    return next(node.iterancestors(tag), None)


def _in_box(node: etree._Element, stop: etree._Element) -> bool:
    for up in node.iterancestors():
        if up is stop:
            return False
        if up.tag == f"{_W}txbxContent":
            return True
    return False


def _told(node: etree._Element) -> _Told:
    told = _Told()
    _walk(node, told, inserted=False)
    return told


def _walk(node: etree._Element, told: _Told, *, inserted: bool) -> None:
    for child in node:
        if child.tag == f"{_W}r":
            _run(child, told, inserted=inserted)
        elif child.tag in {f"{_W}del", f"{_W}moveFrom"}:
            told.deleted.extend(str(t.text or "") for t in child.iter(f"{_W}delText", f"{_W}t"))
        elif child.tag == f"{_W}sdt":
            _inline_control(child, told, inserted=inserted)
        elif child.tag in _INSIDE:
            if child.tag == f"{_W}fldSimple" and "MERGEFIELD" in child.get(f"{_W}instr", ""):
                told.text.append("MERGEFIELD ")
            _walk(child, told, inserted=inserted or child.tag in {f"{_W}ins", f"{_W}moveTo"})


def _inline_control(node: etree._Element, told: _Told, *, inserted: bool) -> None:
    told.controls.extend(_names_of_control(node))
    content = node.find(f"{_W}sdtContent")
    before = len(told.text)
    if content is not None:
        _walk(content, told, inserted=inserted)
    checkbox = node.find(f"{_W}sdtPr/{{{W14_NS}}}checkbox") is not None
    if not checkbox and not "".join(told.text[before:]).strip():
        told.empty_control = True


def _names_of_control(node: etree._Element) -> Iterator[str]:
    """The names people see on a control, which a template made for somebody else may still carry."""
    for name in ("alias", "tag"):
        found = node.find(f"{_W}sdtPr/{_W}{name}")
        if found is not None and found.get(f"{_W}val"):
            yield found.get(f"{_W}val", "")


def _run(node: etree._Element, told: _Told, *, inserted: bool) -> None:
    hidden = node.find(f"{_W}rPr/{_W}vanish")
    is_hidden = hidden is not None and hidden.get(f"{_W}val", "1") not in {"0", "false", "off"}
    for child in node:
        words = ""
        if child.tag == f"{_W}t":
            words = child.text or ""
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            words = "\n"
        elif child.tag in {f"{_W}tab", f"{_W}ptab"}:
            words = "\t"
        elif child.tag == f"{_W}noBreakHyphen":
            words = "-"
        elif child.tag == f"{_W}instrText" and "MERGEFIELD" in (child.text or ""):
            words = "MERGEFIELD "
        elif (
            child.tag in {f"{_W}drawing", f"{_W}pict", f"{_W}object"}
            or etree.QName(child).localname == "AlternateContent"
        ):
            _drawing(child, told)
        (told.hidden if is_hidden else told.text).append(words)
        if inserted:
            told.inserted.append(words)


def _drawing(node: etree._Element, told: _Told) -> None:
    boxes = list(node.iter(f"{_W}txbxContent"))
    told.boxes.extend(boxes[:1] if etree.QName(node).localname == "AlternateContent" else boxes)
    for mark in node.iter("{urn:schemas-microsoft-com:vml}textpath"):
        # A watermark is a shape with its text in an attribute.
        told.boxes.append(_as_paragraph(mark.get("string", "")))


def _as_paragraph(text: str) -> etree._Element:
    box = etree.Element(f"{_W}txbxContent")
    run = etree.SubElement(etree.SubElement(box, f"{_W}p"), f"{_W}r")
    etree.SubElement(run, f"{_W}t").text = text
    return box
