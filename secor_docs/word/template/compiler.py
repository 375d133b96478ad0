"""Compiles a Word template: checks what is in it, makes Jinja code of it, and works out what is certain of it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import CodeType
from typing import Any, NamedTuple, cast

from jinja2 import Template as Compiled
from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.damage import PackageError, not_word
from secor_docs.ooxml.namespaces import DOCUMENT, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import lead_to_properties
from secor_docs.ooxml.relationships import read_relationships
from secor_docs.ooxml.xml import parse
from secor_docs.ooxml.zip_write import deflate
from secor_docs.problems import InputWrongError, Place, Problem, refuse_any
from secor_docs.word.template import slots
from secor_docs.word.template.part import EVERYBODY, PartTraits, TemplatePart, leads
from secor_docs.word.template.place_slots import place_slots
from secor_docs.word.template.render_context import PEOPLE
from secor_docs.word.template.sandbox import ENVIRONMENT, Counting
from secor_docs.word.template.structure import Structure, structure_of
from secor_docs.word.template.template_cache import Record, Sources
from secor_docs.word.template.variables import names_used

MAX_TEMPLATE_BYTES = 40_000_000
"""Unzipped size past which a template is refused; ours take about 100 kB."""

_DEEPEST = 5

_SAVE_AGAIN = "Open the file in Word and save it again."
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


class PythonPart(NamedTuple):
    """One rendered part as Python source.

    Attributes:
        member: its name in the zip.
        opening: how it opens, up to what is in it.
        python: the source Jinja makes of it.
        code: that, compiled.
        traits: what is certain of it, as :class:`PartTraits` lists it.
        jinja: its Jinja source, for messages.
    """

    member: str
    opening: str
    python: str
    code: CodeType
    traits: tuple[bool, bool, bool, bool]
    jinja: str


class PythonTemplate(NamedTuple):
    """A template as Python source: plain text, the same for every version of Python.

    Attributes:
        members: its members, as they are.
        core: the member that holds the document's properties.
        asks: names of the facts it asks for.
        parts: its rendered parts.
    """

    members: Mapping[str, bytes]
    core: str
    asks: list[str]
    parts: list[PythonPart]


def compile_template(data: bytes, name: str) -> tuple[Record, Sources]:
    """Compile a template.

    Args:
        data: the bytes of a .docx.
        name: its file name, for messages.

    Returns:
        The compiled template, and the sources of its parts.

    Raises:
        InputWrongError: it is no .docx, holds macros, reaches outside, or has faulty tags; all at once.
    """
    made = python_of(data, name)
    sources = {part.member: part.jinja for part in made.parts}
    rendered = {*sources, made.core}
    kept = {
        m: (done.data, done.crc, done.size)
        for m, d in made.members.items()
        if m not in rendered and (done := deflate(d))
    }
    leading = {m: d for m, d in made.members.items() if leads(m)}
    parts = [(part.member, part.opening, part.code, part.traits) for part in made.parts]
    return (kept, leading, made.core, made.asks, parts), sources


def python_of(data: bytes, name: str) -> PythonTemplate:
    """Make Python source of a template; see :func:`compile_template`."""
    members = _members(data, name)
    problems = list(_unsafe(members, name))
    refuse_any(problems)
    parts: list[PythonPart] = []
    for member in [m for m in members if _PARTS.fullmatch(m)]:
        try:
            parts.append(_python_part(member, members[member]))
        except InputWrongError as error:
            problems.extend(replace(problem, place=replace(problem.place, file=name)) for problem in error.problems)
    refuse_any(problems)
    core = lead_to_properties(members)
    return PythonTemplate(members, core, _asks([part.jinja for part in parts]), parts)


def _python_part(member: str, xml: bytes) -> PythonPart:
    if _damaged(member, xml):
        raise InputWrongError.of(Place("", spot=member), "", "a damaged part", _SAVE_AGAIN, code="W001")
    marked = place_slots(_patched(xml.decode("utf-8")))
    python, code, certain = _compile(marked.source, member)
    quick = marked.plain and certain.closed
    traits = (quick, marked.fields, certain.sound, _joins(marked.source))
    return PythonPart(member, _opening(marked.source), python, code, traits, marked.source)


def _asks(sources: list[str]) -> list[str]:
    """Names of the facts the parts ask for; of a list always the whole, because a filter may ask for any of it."""
    names = {name.partition("[]")[0] for source in sources for name in names_used(source)}
    asks = {name for name in names if not any(name.startswith(f"{other}.") for other in names)}
    if any(mark in source for source in sources for mark in (slots.EVERYBODY, PEOPLE)):
        asks.add(EVERYBODY)
    return sorted(asks)


def _joins(source: str) -> bool:
    signs = ("<w:bookmark", "<w:footnoteReference", "<w:endnoteReference", "<w:commentReference", "<w:pPrChange")
    fields = "NUMPAGES" in source and "<w:body>" in source
    return not fields and source.count("<w:sectPr") <= 1 and not any(sign in source for sign in signs)


def _opening(source: str) -> str:
    """How a part opens, up to what is in it."""
    found = re.match(r"(?:<\?xml[^<>]*\?>)?\s*<[^<>{}]*>(?:<w:body>)?", source)
    return found.group() if found else ""


def _damaged(member: str, xml: bytes) -> bool:
    try:
        root = parse(xml)
    except etree.XMLSyntaxError:
        return True
    return member == DOCUMENT and root.find(f"{{{W_NS}}}body") is None


def _members(data: bytes, name: str) -> dict[str, bytes]:
    try:
        members = unpack(data, MAX_TEMPLATE_BYTES)
        for needed in (DOCUMENT, TYPES):
            members[needed]
    except PackageError as error:
        raise not_word(name, error, data) from error
    return members


def _unsafe(members: Mapping[str, bytes], name: str) -> Iterator[Problem]:
    types = members["[Content_Types].xml"]
    if b"macroEnabled" in types or any("vbaProject" in m for m in members):
        yield Problem(
            Place(name), "", "the file holds macros", "Save it in Word as .docx, without macros.", code="W012"
        )
    if b"template.main+xml" in types:
        yield Problem(Place(name), "", "the file is a Word template (.dotx)", "Save it in Word as .docx.", code="W012")
    for member, data in members.items():
        if not member.endswith((".xml", ".rels")):
            continue
        fault = _xml_fault(data)
        if fault:
            yield Problem(Place(name, spot=member), "", fault, "Save the file again in Word.", code="W001")
        elif member.endswith(".rels"):
            yield from _reaching_out(data, member, name)
        elif member.startswith("word/"):
            yield from _fetching(data.decode(), member, name)


def _xml_fault(data: bytes) -> str:
    """What keeps a part from being read safely: entities, or an encoding that could hide them."""
    encoding = re.match(rb"""\s*<\?xml[^>]*encoding=["']([^"']*)""", data.removeprefix(b"\xef\xbb\xbf"))
    if encoding and encoding.group(1).lower() not in {b"utf-8", b"utf8", b"us-ascii"}:
        return f"a part in the encoding {encoding.group(1).decode('ascii', 'replace')}"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "a part that is not UTF-8"
    return "an XML entity declaration" if "<!DOCTYPE" in text or "<!ENTITY" in text else ""


_FIELD_TEXT = re.compile(
    r"""<(?:\w+:)?(?:instrText|delInstrText)\b[^>]*>([^<]*)|<(?:\w+:)?fldSimple\b[^>]*?instr=["']([^"']*)|(<(?:\w+:)?fldChar\b)"""
)
_FETCHING = re.compile(r"\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD)\b", re.IGNORECASE)


def _fetching(xml: str, member: str, name: str) -> Iterator[Problem]:
    """Fields that fetch from outside, also where Word has cut the field's code into pieces."""
    pieces = ("|" if sign else words or simple for words, simple, sign in _FIELD_TEXT.findall(xml))
    codes = html.unescape("".join(pieces)).split("|")
    for code in codes:
        found = _FETCHING.match(code.strip())
        if found:
            message = f"a field that fetches from outside ({found.group().upper()})"
            fix = "Delete the field; paste the text or picture itself."
            yield Problem(Place(name, spot=member), "", message, fix, code="W013")


_NEVER = frozenset({"attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk", "control", "vbaProject"})


def _reaching_out(rels: bytes, member: str, name: str) -> Iterator[Problem]:
    try:
        found = read_relationships(rels, "")
    except etree.XMLSyntaxError:
        yield Problem(Place(name, spot=member), "", "a damaged part", _SAVE_AGAIN, code="W001")
        return
    for kind, target, external in found.values():
        if kind in _NEVER:
            yield Problem(Place(name), "", f"a link to {kind} ({target})", "Take it out of the template.", code="W013")
        elif external and not (kind == "hyperlink" and re.match(r"(https?|mailto):", target, re.IGNORECASE)):
            fix = "Put the picture into the template, or use a web or mail address."
            yield Problem(Place(name), "", f"a {kind} that lies outside the file ({target})", fix, code="W013")


def _patched(xml: str) -> str:
    from docxtpl import DocxTemplate  # noqa: PLC0415 - heavy, and a compiled template does not need it

    # patch_xml reads nothing of the object it belongs to; docxtpl offers it as a method only.
    patched: str = DocxTemplate.patch_xml(cast("Any", None), xml.replace("\r\n", "\n").replace("\n", " "))
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)


def _compile(source: str, member: str) -> tuple[str, CodeType, Structure]:
    part = TemplatePart(
        member,
        cast("Compiled", None),
        "",
        PartTraits(quick=False, fields=False, sound=False, joins=False),
        lambda: source,
    )
    try:
        tree = ENVIRONMENT.parse(source)
        problems = [
            Problem(part.place("", line), "", message, fix, code="W014") for line, message, fix in _forbidden(tree)
        ]
        refuse_any(problems)
        for words in tree.find_all(nodes.TemplateData):
            words.data = words.data.replace("\n", "")  # they only keep the paragraphs apart
        certain = structure_of(tree)
        python = ENVIRONMENT.compile(Counting().visit(tree), member, raw=True)
        return python, compile(python, member, "exec"), certain
    except TemplateSyntaxError as error:
        raise InputWrongError.of(
            part.place("", error.lineno),
            "",
            f"a faulty tag: {error.message}",
            "Compare it with docs/templates.md.",
            code="W006",
        ) from error
    except (RecursionError, MemoryError, SyntaxError) as error:
        raise InputWrongError.of(
            part.place("", 0), "", "tags inside tags, far too deep", "Use fewer.", code="W004"
        ) from error


_REFUSED: Mapping[type[nodes.Node], str] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.CallBlock: "call",
    nodes.FilterBlock: "filter",
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.EvalContextModifier: "autoescape",
}

Forbidden = tuple[int, str, str]
"""Line, what is wrong, what to do."""


def _forbidden(tree: nodes.Template) -> Iterator[Forbidden]:
    every = list(_under(tree))
    for node in every:
        if isinstance(node, tuple(_REFUSED)):
            fix = "Write the text itself into the template."
            yield node.lineno, f"{_REFUSED[type(node)]} is not allowed in a template", fix
        elif isinstance(node, nodes.Getattr | nodes.Name | nodes.Filter):
            word = node.attr if isinstance(node, nodes.Getattr) else node.name
            if word.startswith("_"):
                fix = "`secor templates show` lists the facts it may use."
                yield node.lineno, f"{word} is not allowed in a template", fix
        elif isinstance(node, nodes.TemplateData):
            for number, line in enumerate(node.data.split("\n")):
                if _HALF_A_TAG.search(_XML_TAG.sub("", line)):
                    fix = "Write the whole tag again in one go, without formatting inside it."
                    yield node.lineno + number, "half a tag", fix
    yield from _calls(every)
    yield from _nested_lists(every)
    if _depth(tree) > _DEEPEST:
        yield 1, f"loops inside loops, more than {_DEEPEST} deep", "Use fewer."


_HALF_A_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_XML_TAG = re.compile(r"<[^>]+>")


def _under(node: nodes.Node) -> Iterator[nodes.Node]:
    """The node and all below it, as they are in the text."""
    yield node
    for child in node.iter_child_nodes():
        yield from _under(child)


def _calls(every: list[nodes.Node]) -> Iterator[Forbidden]:
    """Calls of anything but a macro that is further up; so no macro can call itself."""
    known: set[str] = set()
    allowed: dict[int, bool] = {}
    for macro in (node for node in every if isinstance(node, nodes.Macro)):
        allowed |= {id(call): _called(call) in known for call in macro.find_all(nodes.Call)}
        known.add(macro.name)
    for call in (node for node in every if isinstance(node, nodes.Call)):
        if not allowed.get(id(call), _called(call) in known):
            message = "a macro that calls itself, or one further down," if _called(call) in known else "a call"
            yield (call.lineno, f"{message} is not allowed in a template", "Use a filter, such as `| and_list`.")


def _called(call: nodes.Call) -> str:
    return call.node.name if isinstance(call.node, nodes.Name) else ""


_MADE = (nodes.List, nodes.Tuple, nodes.Dict)


def _nested_lists(every: list[nodes.Node]) -> Iterator[Forbidden]:
    """Lists of lists made in the template: a few lines of them would hold more than any memory."""
    own = {node.name for node in every if isinstance(node, nodes.Name) and node.ctx in {"store", "param"}}
    for made in (node for node in every if isinstance(node, _MADE)):
        children = (
            child for child in made.iter_child_nodes() if not isinstance(child, nodes.Getattr)
        )  # part of a fact
        whole = [node for child in children for node in _under(child)]
        if any(isinstance(node, _MADE) or (isinstance(node, nodes.Name) and node.name in own) for node in whole):
            yield (made.lineno, "a list of lists is not allowed in a template", "Put words and facts only into a list.")


def _depth(node: nodes.Node) -> int:
    inner = max((_depth(child) for child in node.iter_child_nodes()), default=0)
    return inner + isinstance(node, nodes.For)
