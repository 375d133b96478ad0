"""Renders a template with a company's facts: the one door through which every document goes.

Strict (an unknown name is an error with its place and the nearest known name), escaped, sandboxed; a
value is never rendered twice. Afterwards the package is put in order: gaps become visible markers,
pictures are drawn, ids are unique, every table cell ends in a paragraph. Same input, same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import TemplateError
from lxml import etree

from secor_docs.facts import GAP_OPEN, Group, gaps_in, names_in, split_gaps
from secor_docs.problems import InputWrongError, Problem
from secor_docs.word.forms import BLANK, PEOPLE
from secor_docs.word.missing import Fault, noting
from secor_docs.word.package import W14_NS, W_NS, pack
from secor_docs.word.pictures import WP_NS, Picture, add_pictures, drawing, read_picture, relation_id
from secor_docs.word.properties import Properties, put_properties
from secor_docs.word.sandbox import PICTURE_CLOSE, PICTURE_OPEN, counting, spend
from secor_docs.word.template import Part, Template

_W = f"{{{W_NS}}}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*[\n\t][^<]*)(</w:t>)")

__all__ = ["Picture", "Properties", "Rendered", "read_picture", "render"]


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
    add_pictures(job.used, members)
    put_properties(members, properties)
    return Rendered(pack(members), tuple(job.gaps))


def _part(job: _Job, part: Part) -> bytes:
    text = ""
    with noting(names_in(job.facts)) as faults:
        try:
            text = _generate(job, part)
        except (
            TemplateError,
            ArithmeticError,
            TypeError,
            ValueError,
            LookupError,
            AttributeError,
            RecursionError,
        ) as error:
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
        text = "".join(BLANK if is_gap else words for words, is_gap in split_gaps(text))
    job.gaps.update(dict.fromkeys(gaps_in(text)))
    try:
        return _in_order(job, part.member, text.encode("utf-8"))
    except etree.XMLSyntaxError as error:
        job.problems.append(
            Problem(
                part.place(job.template.name, 0),
                "",
                f"the tags do not fit the document ({error.msg})",
                "A tag opened in a paragraph, cell or row must be closed in one of the same kind.",
            )
        )
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
    if _GAP_IN_ATTRIBUTE.search(data):
        _name_gaps(job, root)
    for text in [t for t in root.iter(f"{_W}t") if t.text and (GAP_OPEN in t.text or PICTURE_OPEN in t.text)]:
        _expand(job, member, text)
    _mend_blocks(root)
    for control in root.iter(f"{_W}sdt"):
        _control(job, control)
    _unique_ids(job, root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


_GAP_IN_ATTRIBUTE = re.compile(f'"[^"<>]*{GAP_OPEN}[^"<>]*"'.encode())


def _marker(job: _Job, path: str) -> str:
    return f"► to fill in: {_label(job.labels, path)} ◄"


def _name_gaps(job: _Job, root: etree._Element) -> None:
    """Gaps in attributes, such as the description of a table or the name of a control, in plain words."""
    for element in root.iter():
        for name, value in element.items():
            if GAP_OPEN in value:
                pieces = (
                    _marker(job, words) if is_gap else words for words, is_gap in split_gaps(str(value))
                )
                element.set(name, "".join(pieces))


def _mend_blocks(root: etree._Element) -> None:
    """What a condition or a loop may have taken away, and Word cannot do without."""
    for row in list(root.iter(f"{_W}tr")):
        if row.find(f".//{_W}tc") is None:
            _take_out(row)
    for table in list(root.iter(f"{_W}tbl")):
        if table.find(f".//{_W}tr") is None:
            _take_out(table)
    for table in root.iter(f"{_W}tbl"):
        following = table.getnext()
        # Two tables that touch become one in Word.
        if following is None or following.tag in {f"{_W}tbl", f"{_W}sectPr"}:
            look = '<w:pPr><w:pStyle w:val="FormGap"/></w:pPr>'
            table.addnext(etree.fromstring(f'<w:p xmlns:w="{W_NS}">{look}</w:p>'))
    for cell in root.iter(f"{_W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{_W}p":
            etree.SubElement(cell, f"{_W}p")
    if root.tag in {f"{_W}hdr", f"{_W}ftr"} and len(root) == 0:
        etree.SubElement(root, f"{_W}p")


def _take_out(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _expand(job: _Job, member: str, text: etree._Element) -> None:
    """Split the run around gaps and pictures in its text."""
    run = text.getparent()
    assert run is not None
    pieces: list[etree._Element] = []
    for words, is_gap in split_gaps(text.text or ""):
        if is_gap:
            pieces.append(_run_like(run, _marker(job, words), marked=True))
            continue
        for number, part in enumerate(re.split(f"{PICTURE_OPEN}(.*?){PICTURE_CLOSE}", words)):
            if number % 2:
                pieces.extend(_drawing(job, member, part))
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


def _label(labels: Mapping[str, str], path: str) -> str:
    """The words for a gap; a part of a missing fact goes by the name of the whole."""
    known = path
    while known not in labels and "." in known:
        known = known.rpartition(".")[0]
    return labels.get(known, path.replace("_", " "))


def _run_like(run: etree._Element, words: str | None, *, marked: bool = False) -> etree._Element:
    new = etree.Element(f"{_W}r")
    look = run.find(f"{_W}rPr")
    if marked:
        new.append(etree.fromstring(_MARKED))
    elif look is not None:
        new.append(etree.fromstring(etree.tostring(look)))
    if words is not None:
        text = etree.SubElement(new, f"{_W}t")
        text.text = words
        text.set(_XML_SPACE, "preserve")
    return new


_MARKED = (
    f'<w:rPr xmlns:w="{W_NS}"><w:rStyle w:val="GapMarker"/><w:b/><w:bCs/>'
    '<w:bdr w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:rPr>'
)
"""The look of a gap: said in full, because a template made in Word need not have our style."""


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
    if any(
        properties.find(f"{_W}{kind}") is not None for kind in ("text", "date", "comboBox", "dropDownList")
    ):
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
    for paragraph in root.iter(f"{_W}p", f"{_W}tr"):
        for name in ("paraId", "textId"):
            paragraph.attrib.pop(f"{{{W14_NS}}}{name}", "")  # a loop repeats them, and nothing needs them
    for element in root.iter(f"{_W}sdt", f"{_W}bookmarkStart", f"{_W}bookmarkEnd", f"{{{WP_NS}}}docPr"):
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


def _drawing(job: _Job, member: str, spec: str) -> Iterator[etree._Element]:
    name, width, height = spec.rsplit("|", 2)
    picture = job.pictures.get(name)
    if picture is None:
        place = next(part for part in job.template.parts if part.member == member).place(job.template.name, 0)
        says = f'no picture is called "{name}"'
        job.problems.append(Problem(place, "", says, "Only company.logo can be shown."))
        return
    used = job.used.setdefault(member, [])
    if picture not in used:
        used.append(picture)
    yield drawing(picture, relation_id(used.index(picture) + 1), float(width), float(height))
