"""Renders a template with a company's facts: the one door through which every document goes.

Strict (an unknown name is an error with its place and the nearest known name), escaped, sandboxed; a
value is never rendered twice. Afterwards the package is put in order: gaps become visible markers,
pictures are drawn, ids are unique, every table cell ends in a paragraph. Same input, same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from jinja2 import TemplateError

from secor_docs.ooxml.properties import Properties, core_properties
from secor_docs.ooxml.zip_write import Deflated, deflate, join
from secor_docs.problems import Problem, refuse_any
from secor_docs.values import GAP_OPEN, Namespace, gaps_in, names_in, split_gaps, values_in
from secor_docs.word.ids import IdAllocator
from secor_docs.word.render.pictures import Picture, picture_parts, read_picture
from secor_docs.word.render.tidy_text import tidy_text
from secor_docs.word.template import slots
from secor_docs.word.template.render_context import BLANK, RenderContext
from secor_docs.word.template.sandbox import counting, spend
from secor_docs.word.template.template import Template, TemplatePart
from secor_docs.word.template.undefined import RenderFault, noting

_BREAKS = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*[\n\t][^<]*)(</w:t>)")

_OFTEN = 1_000_000
"""Letters after which what has been made is counted."""

__all__ = ["Picture", "Properties", "Rendered", "read_picture", "render"]


@dataclass(frozen=True)
class Rendered:
    """A finished document.

    Attributes:
        own: members of its package that it does not share with every document of its template.
        gaps: paths of the facts it misses, each once, in order.
        slow: its parts whose tree had to be walked through.
        template: the template it was made from.
        texts: its rendered parts, with marks for ids.
        used: the pictures each part shows.
    """

    own: Mapping[str, Deflated | bytes]
    gaps: tuple[str, ...]
    slow: tuple[str, ...]
    template: Template
    texts: Mapping[str, str]
    used: Mapping[str, Sequence[Picture]]

    @cached_property
    def data(self) -> bytes:
        """The bytes of the .docx."""
        ids = IdAllocator()
        parts = {member: slots.number(text, ids).encode() for member, text in self.texts.items()}
        own = {n: m if isinstance(m, Deflated) else deflate(m) for n, m in {**parts, **self.own}.items()}
        return join({**self.template.members, **own})


@dataclass(slots=True)
class _Job:
    template: Template
    facts: Namespace
    filling: RenderContext
    blank_gaps: bool
    gaps: dict[str, None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def render(
    template: Template,
    facts: Namespace,
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
    filling = RenderContext(labels or {}, pictures or {}, tuple(dict.fromkeys(people)))
    job = _Job(template, facts, filling, blank_gaps)
    with counting():
        for part in template.parts:
            job.texts[part.member] = _part(job, part)
    problems = [*job.problems, *_strange(job)]
    refuse_any(problems)
    own: dict[str, Deflated | bytes] = {template.core: core_properties(properties)}
    if filling.used:
        drawn, changed = picture_parts(filling.used, template.leading)
        own |= {**drawn, **changed}
    return Rendered(own, tuple(job.gaps), tuple(job.slow), template, job.texts, filling.used)


def _strange(job: _Job) -> Iterable[Problem]:
    for member, name in job.filling.strange:
        part = next(part for part in job.template.parts if part.member == member)
        place = part.place(job.template.name, 0)
        yield Problem(place, "", f'no picture is called "{name}"', "Only company.logo can be shown.", code="W010")


def _part(job: _Job, part: TemplatePart) -> str:
    text = ""
    with noting(lambda: names_in(job.facts)) as faults:
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
                message = f"the tag cannot be worked out ({error})"
                faults.append(RenderFault(_line_of(error, part), message, "Compare it with docs/templates.md."))
    for fault in faults:
        line = part.compiled.get_corresponding_lineno(fault.line) if fault.line else 0
        job.problems.append(Problem(part.place(job.template.name, line), "", fault.message, fault.fix, code=fault.code))
    if faults:
        return ""
    if "\n" in text or "\t" in text:
        text = _BREAKS.sub(_with_breaks, text)
    if GAP_OPEN in text:
        if job.blank_gaps:
            text = "".join(BLANK if is_gap else words for words, is_gap in split_gaps(text))
        job.gaps.update(dict.fromkeys(gaps_in(text)))
    tidy = None
    if part.about.quick:
        tidy = tidy_text(job.filling, part.member, text, fields=part.about.fields, sound=part.about.sound)
    return _through_the_tree(job, part, text) if tidy is None else tidy


def _through_the_tree(job: _Job, part: TemplatePart, text: str) -> str:
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415 - heavy, and most documents do not need it

    from secor_docs.word.render.tidy_tree import tidy_tree  # noqa: PLC0415 - the same

    job.slow.append(part.member)
    try:
        tidy = tidy_tree(job.filling, part.member, slots.plain(text).encode())
    except XMLSyntaxError as error:
        message = f"the tags do not fit the document ({error.msg})"
        fix = "A tag opened in a paragraph, cell or row must be closed in one of the same kind."
        job.problems.append(Problem(part.place(job.template.name, 0), "", message, fix, code="W006"))
        return ""
    return f"{part.head}{tidy}"


def _generate(job: _Job, part: TemplatePart) -> str:
    pieces: list[str] = []
    context = part.compiled.new_context(dict(values_in(job.facts)))
    letters = 0
    for piece in part.compiled.root_render_func(context):
        letters += len(piece)
        if letters > _OFTEN:
            spend(letters=letters)
            letters = 0
        pieces.append(piece)
    spend(letters=letters)
    return "".join(pieces)


def _line_of(error: BaseException, part: TemplatePart) -> int:
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
