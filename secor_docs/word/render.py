"""Renders a template with a company's facts: the one door through which every document goes.

Strict (an unknown name is an error with its place and the nearest known name), escaped, sandboxed; a
value is never rendered twice. Afterwards the package is put in order: gaps become visible markers,
pictures are drawn, ids are unique, every table cell ends in a paragraph. Same input, same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from xml.sax.saxutils import escape

from jinja2 import TemplateError
from lxml import etree

from secor_docs.facts import GAP_OPEN, Group, gaps_in, names_in, split_gaps
from secor_docs.problems import InputWrongError, Problem
from secor_docs.word.forms import PEOPLE
from secor_docs.word.missing import Fault, noting
from secor_docs.word.package import CT_NS, PKG_REL_NS, R_NS, W_NS, XML_HEAD, pack
from secor_docs.word.sandbox import PICTURE_CLOSE, PICTURE_OPEN, counting, spend
from secor_docs.word.template import Part, Template

_W = f"{{{W_NS}}}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*[\n\t][^<]*)(</w:t>)")
_EMU = 36_000  # English Metric Units in a millimetre


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture a document may show.

    Attributes:
        data: the bytes of a PNG or JPG.
        width: in pixels.
        height: in pixels.
        description: alternative text for people who cannot see it.
    """

    data: bytes
    width: int
    height: int
    description: str

    @property
    def ending(self) -> str:
        """``png`` or ``jpeg``, by what the bytes are."""
        return "png" if self.data.startswith(b"\x89PNG") else "jpeg"

    @property
    def member(self) -> str:
        """Name in the package; by content, so that equal pictures are one."""
        return f"word/media/{hashlib.sha256(self.data).hexdigest()[:16]}.{self.ending}"


def read_picture(data: bytes, description: str) -> Picture:
    """Read a PNG or JPG that has been checked before (``company.logo_problem``)."""
    from PIL import Image  # noqa: PLC0415 - only companies with a logo need it

    with Image.open(io.BytesIO(data)) as image:
        return Picture(data, image.width, image.height, description)


@dataclass(frozen=True, slots=True)
class Properties:
    """What Word shows under File, Info.

    Attributes:
        title: the document's title.
        subject: what it is part of.
        author: the company.
        dated: the program's date of issue; None leaves the dates out.
    """

    title: str
    subject: str = ""
    author: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document.

    Attributes:
        data: the bytes of the .docx.
        gaps: paths of the facts it misses, each once, in order.
    """

    data: bytes
    gaps: tuple[str, ...]


@dataclass(slots=True)
class _Job:
    template: Template
    facts: Group
    pictures: Mapping[str, Picture]
    people: tuple[str, ...]
    labels: Mapping[str, str]
    blank_gaps: bool
    gaps: dict[str, None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    ids: int = 0
    used: dict[str, list[Picture]] = field(default_factory=dict)


def render(
    template: Template,
    facts: Group,
    properties: Properties,
    *,
    pictures: Mapping[str, Picture] | None = None,
    people: Iterable[str] = (),
    labels: Mapping[str, str] | None = None,
    blank_gaps: bool = False,
) -> Rendered:
    """Render a template.

    Args:
        template: the opened template.
        facts: the root of the facts; its names are the names a template may use.
        properties: the document's properties.
        pictures: pictures by the name a template uses for them.
        people: names offered in fields for a person.
        labels: words for a gap, by its path; the path itself where there are none.
        blank_gaps: a blank form for any site or person: leave room to write instead of marking gaps.

    Raises:
        InputWrongError: the template uses a name nobody knows, or does what is not allowed; all at once.
    """
    job = _Job(template, facts, pictures or {}, tuple(dict.fromkeys(people)), labels or {}, blank_gaps)
    members = dict(template.members)
    with counting():
        for part in template.parts:
            members[part.member] = _part(job, part)
    if job.problems:
        raise InputWrongError(dict.fromkeys(job.problems))
    _add_pictures(job, members)
    members["docProps/core.xml"] = core_properties(properties)
    return Rendered(pack(members), tuple(job.gaps))


def _part(job: _Job, part: Part) -> bytes:
    text = ""
    with noting(names_in(job.facts)) as faults:
        try:
            text = _generate(job, part)
        except (TemplateError, ArithmeticError, TypeError, ValueError, LookupError, AttributeError, RecursionError) as error:
            if not faults:  # an unknown name that was noted is often the cause
                says = f"the tag cannot be worked out ({error})"
                faults.append(Fault(_line_of(error, part), says, "Compare it with docs/templates.md."))
    for fault in faults:
        line = part.compiled.get_corresponding_lineno(fault.line) if fault.line else 0
        job.problems.append(Problem(part.place(job.template.name, line), "", fault.says, fault.mend))
    if faults:
        return b""
    text = re.sub(r"\n<w:p([ >])", r"<w:p\1", text)
    text = _BREAKS.sub(_with_breaks, text)
    if job.blank_gaps:
        text = "".join("" if is_gap else words for words, is_gap in split_gaps(text))
    job.gaps.update(dict.fromkeys(gaps_in(text)))
    try:
        return _in_order(job, part.member, text.encode("utf-8"))
    except etree.XMLSyntaxError as error:
        job.problems.append(Problem(part.place(job.template.name, 0), "", f"the tags do not fit the document ({error.msg})",
                                    "A tag opened in a paragraph, cell or row must be closed in one of the same kind."))  # fmt: skip
        return b""


def _generate(job: _Job, part: Part) -> str:
    pieces: list[str] = []
    context = {name: getattr(job.facts, name) for name in names_in(job.facts)}
    for piece in part.compiled.generate(context):
        spend(letters=len(piece))
        pieces.append(piece)
    return "".join(pieces)


def _line_of(error: BaseException, part: Part) -> int:
    trace = error.__traceback__
    line = 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(f"!{part.member}"):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _with_breaks(match: re.Match[str]) -> str:
    """Line breaks and tabs inside a text become Word's own."""
    opening, text, closing = match.groups()
    opening = '<w:t xml:space="preserve">'
    for sign, mark in (("\n", "<w:br/>"), ("\t", "<w:tab/>")):
        text = text.replace(sign, f"{closing}{mark}{opening}")
    return f"{opening}{text}{closing}".replace(f"{opening}{closing}", "")


# -- putting a part in order -----------------------------------------------------------------------


def _in_order(job: _Job, member: str, data: bytes) -> bytes:
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    for text in [t for t in root.iter(f"{_W}t") if t.text and (GAP_OPEN in t.text or PICTURE_OPEN in t.text)]:
        _expand(job, member, text)
    for cell in root.iter(f"{_W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{_W}p":
            etree.SubElement(cell, f"{_W}p")
    for body in root.iter(f"{_W}body"):
        _separate_tables(body)
    for control in root.iter(f"{_W}sdt"):
        _control(job, control)
    _unique_ids(job, root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _separate_tables(body: etree._Element) -> None:
    """Two tables that touch become one in Word; a loop may have taken away what stood between them."""
    for table in [t for t in body if t.tag == f"{_W}tbl"]:
        following = table.getnext()
        if following is None or following.tag in {f"{_W}tbl", f"{_W}sectPr"}:
            table.addnext(etree.fromstring(f'<w:p xmlns:w="{W_NS}"><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'))


def _expand(job: _Job, member: str, text: etree._Element) -> None:
    """Split the run around gaps and pictures in its text."""
    run = text.getparent()
    assert run is not None
    pieces: list[etree._Element] = []
    for words, is_gap in split_gaps(text.text or ""):
        if is_gap:
            label = job.labels.get(words) or words.replace("_", " ").replace(".", ": ")
            pieces.append(_run_like(run, f"► to fill in: {label} ◄", "GapMarker"))
            continue
        for number, part in enumerate(re.split(f"{PICTURE_OPEN}(.*?){PICTURE_CLOSE}", words)):
            if number % 2:
                pieces.append(_drawing(job, member, part))
            elif part:
                pieces.append(_run_like(run, part))
    at = run
    for sibling_before in [child for child in run if child is not text and child.tag != f"{_W}rPr"]:
        # A run with more than one text was split by a line break: each piece keeps its own run.
        if run.index(sibling_before) > run.index(text):
            trailing = _run_like(run, None)
            trailing.append(sibling_before)
            pieces.append(trailing)
    for piece in pieces:
        at.addnext(piece)
        at = piece
    run.remove(text)
    if all(child.tag == f"{_W}rPr" for child in run):
        parent = run.getparent()
        assert parent is not None
        parent.remove(run)


def _run_like(run: etree._Element, words: str | None, style: str = "") -> etree._Element:
    new = etree.Element(f"{_W}r")
    look = run.find(f"{_W}rPr")
    if style:
        properties = etree.SubElement(new, f"{_W}rPr")
        etree.SubElement(properties, f"{_W}rStyle").set(f"{_W}val", style)
    elif look is not None:
        new.append(etree.fromstring(etree.tostring(look)))
    if words is not None:
        text = etree.SubElement(new, f"{_W}t")
        text.text = words
        text.set(_XML_SPACE, "preserve")
    return new


def _control(job: _Job, control: etree._Element) -> None:
    properties = control.find(f"{_W}sdtPr")
    content = control.find(f"{_W}sdtContent")
    if properties is None or content is None:
        return
    for item in list(properties.iter(f"{_W}listItem")):
        if item.get(f"{_W}value") == PEOPLE:
            parent = item.getparent()
            assert parent is not None
            parent.remove(item)
            for person in job.people:
                new = etree.SubElement(parent, f"{_W}listItem")
                new.set(f"{_W}displayText", person)
                new.set(f"{_W}value", person)
    if any(properties.find(f"{_W}{kind}") is not None for kind in ("text", "date", "comboBox", "dropDownList")):
        empty = not "".join(t.text or "" for t in content.iter(f"{_W}t")).strip()
        showing = properties.find(f"{_W}showingPlcHdr")
        if showing is not None and not empty:
            properties.remove(showing)
        if showing is None and empty:
            identity = properties.find(f"{_W}id")
            if identity is not None:
                identity.addnext(etree.Element(f"{_W}showingPlcHdr"))


def _unique_ids(job: _Job, root: etree._Element) -> None:
    """Loops repeat ids; Word wants each control, bookmark and drawing to have its own."""
    bookmarks: dict[str, str] = {}
    names: set[str] = set()
    for element in root.iter(f"{_W}sdt", f"{_W}bookmarkStart", f"{_W}bookmarkEnd", f"{{{_WP}}}docPr"):
        if element.tag == f"{_W}bookmarkEnd":
            old = element.get(f"{_W}id", "")
            element.set(f"{_W}id", bookmarks.get(old, old))
            continue
        job.ids += 1
        if element.tag == f"{_W}sdt":
            identity = element.find(f"{_W}sdtPr/{_W}id")
            if identity is not None:
                identity.set(f"{_W}val", str(job.ids))
        elif element.tag == f"{_W}bookmarkStart":
            bookmarks[element.get(f"{_W}id", "")] = str(job.ids)
            element.set(f"{_W}id", str(job.ids))
            name = element.get(f"{_W}name", "")
            while name in names:
                name = f"{name[:30]}_{job.ids}"
            names.add(name)
            element.set(f"{_W}name", name)
        else:
            element.set("id", str(job.ids))


# -- pictures --------------------------------------------------------------------------------------

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def _drawing(job: _Job, member: str, spec: str) -> etree._Element:
    name, width, height = spec.rsplit("|", 2)
    picture = job.pictures.get(name)
    if picture is None:
        job.problems.append(Problem(job.template.parts[0].place(job.template.name, 0), "",
                                    f'no picture is called "{name}"', "Only company.logo can be shown."))  # fmt: skip
        return etree.Element(f"{_W}r")
    used = job.used.setdefault(member, [])
    if picture not in used:
        used.append(picture)
    scale = min(float(width) / picture.width, float(height) / picture.height)
    size = f'cx="{round(picture.width * scale * _EMU)}" cy="{round(picture.height * scale * _EMU)}"'
    said = escape(picture.description, {'"': "&quot;"})
    return etree.fromstring(
        f'<w:r xmlns:w="{W_NS}" xmlns:r="{R_NS}"><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent {size}/><wp:docPr id="0" name="Picture" descr="{said}"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="Picture" descr="{said}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="rIdPicture{used.index(picture) + 1}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _add_pictures(job: _Job, members: dict[str, bytes]) -> None:
    for member, pictures in job.used.items():
        folder, name = member.rsplit("/", 1)
        rels = f"{folder}/_rels/{name}.rels"
        text = members.get(rels, f'{XML_HEAD}<Relationships xmlns="{PKG_REL_NS}"></Relationships>'.encode()).decode()
        for number, picture in enumerate(pictures, 1):
            members[picture.member] = picture.data
            relation = (
                f'<Relationship Id="rIdPicture{number}" Type="{R_NS}/image" '
                f'Target="{picture.member.removeprefix("word/")}"/>'
            )
            text = text.replace("</Relationships>", relation + "</Relationships>")
            add_content_type(members, picture.ending, f"image/{picture.ending}")
        members[rels] = text.encode()


def add_content_type(members: dict[str, bytes], ending: str, kind: str) -> None:
    """Declare the content type of files with this ending, once."""
    types = members["[Content_Types].xml"].decode()
    if f'Extension="{ending}"' not in types:
        types = re.sub(r"(<Types[^>]*>)", rf'\1<Default Extension="{ending}" ContentType="{kind}"/>', types, count=1)
        members["[Content_Types].xml"] = types.encode()


def core_properties(properties: Properties) -> bytes:
    """The part with title, subject, author and dates. No time of day: same input, same bytes."""
    said = {
        "dc:title": properties.title,
        "dc:subject": properties.subject,
        "dc:creator": properties.author,
        "cp:lastModifiedBy": properties.author,
        "dc:language": "en-CA",
    }
    rows = "".join(f"<{name}>{_xml_text(value)}</{name}>" for name, value in said.items() if value)
    if properties.dated is not None:
        rows += "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{properties.dated.isoformat()}T00:00:00Z</dcterms:{name}>'
            for name in ("created", "modified")
        )
    return (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{CT_NS.replace("content-types", "metadata/core-properties")}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{rows}</cp:coreProperties>'
    ).encode()


def _xml_text(value: str) -> str:
    return escape(value, {"\r": "&#13;"})
