"""Puts the marks into a template's source, once, when it is compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from secor_docs.ooxml.namespaces import W14_NS, W_NS, WP_NS
from secor_docs.word.template.render_context import PEOPLE
from secor_docs.word.template.slots import BOOKMARK, CLOSE, CONTENT, EVERYBODY, ID, SHOWING, SHOWS, SOMEBODY, WORDS

_RESERVED = re.compile("[\ufdd0-\ufdd8]")
_PREFIXES = {W_NS: "w", W14_NS: "w14", WP_NS: "wp"}
_DECLARED = re.compile(r"""\bxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']""")
_PARAGRAPH = re.compile(r"<w:(?:p|tr) [^<>]*>")
_PARAGRAPH_ID = re.compile(r""" w14:(?:paraId|textId)=(?:"[^"<>]*"|'[^'<>]*')""")
_DRAWING_ID = re.compile(r'(<wp:docPr\b[^<>]*?\bid=")[^"<>]*(")')
_PLAIN_BOOKMARK = re.compile(r'<w:bookmark(?:Start|End)(?=[^<>]* w:id="[^"<>]*")[^<>]*/>')
_CONTROL = re.compile(r"<(/?)w:(sdt|sdtPr|sdtContent)(?=[ >/])[^<>]*>")
_CONTROL_ID = re.compile(r'<w:id w:val="[^"<>]*"/>')
_FIELD = re.compile(r"<w:(?:text|date|comboBox|dropDownList)[ />]")
_END_OF_LIST = re.compile(r"(?=</w:(?:comboBox|dropDownList)>)")
_TAG = re.compile(r"\{[{%#]")


@dataclass(frozen=True, slots=True)
class Slotted:
    """A part's source with its marks.

    Attributes:
        source: the Jinja source.
        plain: False where something is in it that marks cannot speak of; it then has none.
        fields: True where a field may show its placeholder or not.
    """

    source: str
    plain: bool
    fields: bool = False


class NoSlotsError(Exception):
    """The part is written in a way in which no slots can be placed as text; its tree has to be walked through."""


def place_slots(source: str) -> Slotted:
    """Put the marks into the Jinja source of a part, as docxtpl's ``patch_xml`` gave it."""
    try:
        return _placed(source)
    except NoSlotsError:
        return Slotted(source, plain=False)


def _placed(source: str) -> Slotted:
    if _RESERVED.search(source):
        raise NoSlotsError
    if any(_PREFIXES.get(space, prefix) != prefix for prefix, space in _DECLARED.findall(source)):
        raise NoSlotsError
    source = _PARAGRAPH.sub(lambda tag: _PARAGRAPH_ID.sub("", tag.group()), source)
    source, drawings = _DRAWING_ID.subn(rf"\g<1>{ID}\g<2>", source)
    if drawings != source.count("docPr"):
        raise NoSlotsError
    if source.count(BOOKMARK) != len(_PLAIN_BOOKMARK.findall(source)):
        raise NoSlotsError
    fields = False
    for edit in sorted(_edits(source), key=lambda edit: edit.begin, reverse=True):
        source = f"{source[: edit.begin]}{edit.text}{source[edit.end :]}"
        fields = fields or edit.text == CLOSE
    return Slotted(source, plain=True, fields=fields)


@dataclass(frozen=True, slots=True)
class _Edit:
    begin: int
    end: int
    text: str


@dataclass(slots=True)
class _Control:
    """Where a content control's properties and content lie."""

    ranges: dict[str, list[int]] = field(default_factory=dict)
    holds_another: bool = False

    def range(self, name: str) -> tuple[int, int]:
        if len(self.ranges.get(name, ())) != 2:  # noqa: PLR2004 - begin and end, once
            raise NoSlotsError
        begin, end = self.ranges[name]
        return begin, end


def _edits(source: str) -> Iterator[_Edit]:
    """What the content controls need."""
    for control in _controls(source):
        begin, end = control.range("sdtPr")
        inside = control.range("sdtContent")
        properties = source[begin:end]
        if "{%" in properties:
            raise NoSlotsError
        marked = _with_people(_with_id(properties))
        if _FIELD.search(properties):
            if properties.count("showingPlcHdr") != properties.count(SHOWS):
                raise NoSlotsError
            content = source[slice(*inside)]
            if not _TAG.search(content):
                marked = _settled(marked, content)
            elif control.holds_another:
                raise NoSlotsError
            elif SHOWS in marked or _ID_MARK in marked:
                marked = marked if SHOWS in marked else marked.replace(_ID_MARK, f"{_ID_MARK}{SHOWS}", 1)
                marked = marked.replace(SHOWS, SHOWING, 1)
                yield _Edit(inside[0], inside[0], CONTENT)
                yield _Edit(inside[1], inside[1], CLOSE)
        yield _Edit(begin, end, marked)


_ID_MARK = f'<w:id w:val="{ID}"/>'


def _with_id(properties: str) -> str:
    marked, ids = _CONTROL_ID.subn(_ID_MARK, properties)
    if ids > 1 or ids != properties.count("<w:id"):
        raise NoSlotsError
    return marked


def _with_people(properties: str) -> str:
    if PEOPLE not in properties:
        return properties
    rest = properties.replace(SOMEBODY, "")
    marked, lists = _END_OF_LIST.subn(EVERYBODY, rest)
    if PEOPLE in rest or lists != 1:
        raise NoSlotsError
    return marked


def _settled(properties: str, content: str) -> str:
    """The properties of a field whose content is the same in every document."""
    if "&#" in content:
        raise NoSlotsError
    if WORDS.search(content):
        return properties.replace(SHOWS, "")
    if SHOWS in properties:
        return properties
    return properties.replace(_ID_MARK, f"{_ID_MARK}{SHOWS}", 1)


def _controls(source: str) -> Iterator[_Control]:
    """The content controls, the inner ones first."""
    under_way: list[tuple[str, _Control]] = []
    for tag in _CONTROL.finditer(source):
        name = tag.group(2)
        if tag.group().endswith("/>") or (tag.group(1) and (not under_way or under_way[-1][0] != name)):
            raise NoSlotsError
        if tag.group(1):
            _, control = under_way.pop()
            if name == "sdt":
                yield control
            else:
                control.ranges[name].append(tag.start())
        else:
            control = _begun(name, under_way)
            under_way.append((name, control))
            control.ranges.setdefault(name, []).append(tag.end())
    if under_way:
        raise NoSlotsError


def _begun(name: str, under_way: Sequence[tuple[str, _Control]]) -> _Control:
    if name == "sdt":
        for _, outer in under_way:
            outer.holds_another = True
        return _Control()
    if not under_way or under_way[-1][0] != "sdt":
        raise NoSlotsError
    return under_way[-1][1]
