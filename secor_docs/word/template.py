"""A Word template, opened and compiled once: what may be in it, and what it asks for.

The dialect is docxtpl's (``{{ }}``, ``{% %}``, ``{%p %}``, ``{%tr %}``), so a person can write one in
Word. Compilation is strict: escaping on, sandboxed, no includes, no calls, a short list of filters.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from jinja2 import Template as Compiled
from jinja2 import TemplateSyntaxError, nodes
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError
from markupsafe import Markup

from secor_docs.facts import Gap, Group, in_words, listed, long_date
from secor_docs.problems import InputWrongError, Place, Problem
from secor_docs.word.missing import Missing, note_fault

MAX_TEMPLATE_BYTES = 40_000_000
"""Unzipped size past which a template is refused; ours take about 100 kB."""

_MOST = 100_000
_DEEPEST = 5

_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")

PICTURE_OPEN, PICTURE_CLOSE = "\ufdd2", "\ufdd3"
"""Noncharacters around the name and size of a picture, until the renderer draws it."""


# -- the words a template may use ------------------------------------------------------------------


def _date(value: Any) -> Any:
    """A date in words: March 1, 2026."""
    return long_date(value) if isinstance(value, date) else value


def _short_date(value: Any) -> Any:
    """A date in figures: 2026-03-01."""
    return value.isoformat() if isinstance(value, date) else value


def _and_list(value: Any, word: str = "and") -> Any:
    """A list in words: a, b and c."""
    return value if isinstance(value, Gap | str) else listed(value, word)


def _or_list(value: Any) -> Any:
    """A list in words: a, b or c."""
    return _and_list(value, "or")


def _names(value: Any) -> Any:
    """The names of a list of people."""
    return value if isinstance(value, Gap) else [person.name for person in value]


def _or_blank(value: Any) -> Any:
    """The value, or room to write by hand where the fact is missing."""
    if isinstance(value, str) or value is None:
        return value or "\u2002" * 5
    return "\u2002" * 5 if isinstance(value, Gap | Missing) else value


def _picture(value: Any, width: float, height: float) -> Any:
    """A picture fitted into so many millimetres."""
    return value if isinstance(value, Gap) else f"{PICTURE_OPEN}{value}|{width}|{height}{PICTURE_CLOSE}"


def _first_up(value: Any) -> Any:
    """The text with a capital first letter."""
    return value if isinstance(value, Gap) or not str(value) else str(value)[0].upper() + str(value)[1:]


def _first_down(value: Any) -> Any:
    """The text with a small first letter, unless it begins with an abbreviation."""
    text = str(value)
    return value if isinstance(value, Gap) or text[1:2].isupper() else text[:1].lower() + text[1:]


FILTERS: Mapping[str, Callable[..., Any]] = {
    "date": _date,
    "short_date": _short_date,
    "and_list": _and_list,
    "or_list": _or_list,
    "names": _names,
    "or_blank": _or_blank,
    "picture": _picture,
    "first_up": _first_up,
    "first_down": _first_down,
}
"""Our own filters; the docstring of each is its help."""

_KEPT_FILTERS = ("default", "first", "last", "length", "map", "rejectattr", "selectattr", "sort", "unique", "sum")
"""Filters of Jinja's that cannot blow a text up or reach beyond it."""


class _Environment(ImmutableSandboxedEnvironment):
    """Strict, escaping, sandboxed; no calls but macros, no products that grow without end."""

    intercepted_binops = frozenset(("*", "**", "%", "+"))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator in {"*", "**", "%"} and not (_number(left) and _number(right)):
            raise SecurityError(f"{operator} is for numbers only here")
        if operator == "**" and (abs(right) > 8 or abs(left) > _MOST):  # noqa: PLR2004 - far past any use here
            raise SecurityError("a power this large is not allowed")
        result = super().call_binop(context, operator, left, right)
        if isinstance(result, str | list | tuple) and len(result) > _MOST:
            raise SecurityError("a text this long is not allowed")
        return result

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro)


def _number(value: Any) -> bool:
    return isinstance(value, int | float)


def _finalize(value: Any) -> Any:
    if isinstance(value, str | Markup | int | date):
        return value if type(value) is str else in_words(value)
    if isinstance(value, Gap | Missing | float):
        return str(value)
    what = "a whole list" if isinstance(value, list | tuple) else "a group of facts"
    if value is None:
        what = "nothing"
    note_fault(f"{what} stands where one fact belongs",
               "Name one fact of it, or put a list into words with `| and_list`.")  # fmt: skip
    return ""


def _environment() -> _Environment:
    env = _Environment(autoescape=True, undefined=Missing, finalize=_finalize, keep_trailing_newline=True)
    kept = {name: env.filters[name] for name in _KEPT_FILTERS}
    env.filters.clear()
    env.filters.update(kept)
    env.filters.update(FILTERS)
    env.globals.clear()
    return env


ENVIRONMENT = _environment()


# -- opening ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the package that is rendered.

    Attributes:
        member: its name in the zip.
        compiled: the Jinja template.
        lines: its source, one paragraph a line, so that a line number names a paragraph.
    """

    member: str
    compiled: Compiled
    lines: tuple[str, ...]

    def place(self, template: str, line: int) -> Place:
        """``flha.docx: header, near "Site: {{ site.nam }}"``."""
        where = self.member.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        words = " ".join(re.sub(r"<[^>]+>", " ", text).split())
        near = f', near "{words[:70]}"' if words else ""
        return Place(template, spot=f"{'text' if where == 'document' else where}{near}")


@dataclass(frozen=True, slots=True)
class Template:
    """An opened template.

    Attributes:
        name: its file name, for messages.
        members: every member of the zip that is not rendered.
        parts: the rendered parts.
    """

    name: str
    members: Mapping[str, bytes]
    parts: tuple[Part, ...]

    def names_used(self) -> frozenset[str]:
        """Dotted names of the facts the template asks for, loop variables resolved."""
        return frozenset(name for part in self.parts for name in names_used("\n".join(part.lines)))


def open_template(data: bytes, name: str) -> Template:
    """Open and compile a template.

    Args:
        data: the bytes of a .docx.
        name: its file name, for messages.

    Raises:
        InputWrongError: it is no .docx, holds macros, reaches outside, or has faulty tags; all at once.
    """
    members = _members(data, name)
    problems = list(_unsafe(members, name))
    if problems:
        raise InputWrongError(problems)
    parts = []
    for member in [m for m in members if _PARTS.fullmatch(m)]:
        source = _patched(members[member].decode("utf-8"))
        try:
            parts.append(_compile(source, member, name))
        except InputWrongError as error:
            problems.extend(error.problems)
    if problems:
        raise InputWrongError(problems)
    rendered = {part.member for part in parts}
    return Template(name, {m: d for m, d in members.items() if m not in rendered}, tuple(parts))


def _members(data: bytes, name: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zip_:
            infos = [info for info in zip_.infolist() if not info.is_dir()]
            if sum(info.file_size for info in infos) > MAX_TEMPLATE_BYTES:
                raise InputWrongError([Problem(Place(name), "", "the file is far too large for a template",
                                               "Take large pictures out of it.")])  # fmt: skip
            members = {info.filename: zip_.read(info) for info in infos}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise InputWrongError([Problem(Place(name), "", "not a Word file, or a damaged one",
                                       "Open it in Word and save it again as .docx.")]) from error  # fmt: skip
    if "word/document.xml" not in members or "[Content_Types].xml" not in members:
        raise InputWrongError([Problem(Place(name), "", "not a Word file", "Save it in Word as .docx.")])
    return members


def _unsafe(members: Mapping[str, bytes], name: str) -> Iterator[Problem]:
    if b"macroEnabled" in members["[Content_Types].xml"] or any("vbaProject" in m for m in members):
        yield Problem(Place(name), "", "the file holds macros", "Save it in Word as .docx, without macros.")
    for member, data in members.items():
        if member.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
            yield Problem(Place(name, spot=member), "", "an XML entity declaration", "Save the file again in Word.")
        if member.endswith(".rels"):
            yield from _reaching_out(data.decode("utf-8", "replace"), name)
        if _PARTS.fullmatch(member):
            for code in re.findall(rb"\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT)\b(?=[^<]*</w:instrText>)", data):
                yield Problem(Place(name, spot=member), "", f"a field that fetches from outside ({code.decode()})",
                              "Delete the field; paste the text or picture itself.")  # fmt: skip


def _reaching_out(rels: str, name: str) -> Iterator[Problem]:
    for match in re.finditer(r"<Relationship\b[^>]*>", rels):
        tag = match.group()
        kind = _attribute(tag, "Type").rsplit("/", 1)[-1]
        target = _attribute(tag, "Target")
        if kind in {"attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk", "control"}:
            yield Problem(Place(name), "", f"a link to {kind} ({target})", "Take it out of the template.")
        elif _attribute(tag, "TargetMode") == "External" and not (
            kind == "hyperlink" and re.match(r"(https?|mailto):", target)
        ):
            yield Problem(Place(name), "", f"a {kind} that lies outside the file ({target})",
                          "Put the picture into the template, or use a web or mail address.")  # fmt: skip


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf'\b{name}="([^"]*)"', tag)
    return match.group(1) if match else ""


def _patched(xml: str) -> str:
    from docxtpl import DocxTemplate  # noqa: PLC0415 - heavy, and a compiled template does not need it

    # patch_xml reads nothing of the object it belongs to; docxtpl offers it as a method only.
    patched: str = DocxTemplate.patch_xml(cast("Any", None), xml.replace("\r\n", "\n").replace("\n", " "))
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)


def _compile(source: str, member: str, name: str) -> Part:
    part = Part(member, cast("Compiled", None), tuple(source.split("\n")))
    try:
        tree = ENVIRONMENT.parse(source, name)
        problems = [Problem(part.place(name, line), "", says, mend) for line, says, mend in _forbidden(tree)]
        if problems:
            raise InputWrongError(problems)
        code = ENVIRONMENT.compile(source, name, f"{name}!{member}")
    except TemplateSyntaxError as error:
        raise InputWrongError([Problem(part.place(name, error.lineno), "", f"a faulty tag: {error.message}",
                                       "Compare it with docs/templates.md.")]) from error  # fmt: skip
    compiled = Compiled.from_code(ENVIRONMENT, code, ENVIRONMENT.make_globals(None), None)
    return Part(member, compiled, part.lines)


_REFUSED: tuple[type[nodes.Node], ...] = (
    nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block, nodes.CallBlock,
)  # fmt: skip


def _forbidden(tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    for refused in tree.find_all(_REFUSED):
        kind = type(refused).__name__.lower()
        yield refused.lineno, f"{kind} is not allowed in a template", "Write the text itself into the template."
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for call in tree.find_all(nodes.Call):
        if not (isinstance(call.node, nodes.Name) and call.node.name in macros):
            yield call.lineno, "a call is not allowed in a template", "Use a filter, such as `| and_list`."
    for data in tree.find_all(nodes.TemplateData):
        text = re.sub(r"<[^>]+>", "", data.data)
        if re.search(r"\{\{|\}\}|\{%|%\}", text):
            yield data.lineno, "half a tag", "Write the whole tag again in one go, without formatting inside it."
    if _depth(tree) > _DEEPEST:
        yield 1, f"loops inside loops, more than {_DEEPEST} deep", "Use fewer."


def _depth(node: nodes.Node) -> int:
    inner = max((_depth(child) for child in node.iter_child_nodes()), default=0)
    return inner + isinstance(node, nodes.For)


# -- what a template asks for ----------------------------------------------------------------------


def names_used(source: str) -> set[str]:
    """Dotted names of facts in a Jinja source; an item of a list reads ``employees[].name``."""
    found: set[str] = set()
    _walk(ENVIRONMENT.parse(source), {}, found)
    return found


def _walk(node: nodes.Node, bound: dict[str, str], found: set[str]) -> None:
    if isinstance(node, nodes.For):
        name = _dotted(node.iter, bound)
        if name:
            found.add(name)
        else:
            _walk(node.iter, bound, found)
        inner = dict(bound)
        targets = [node.target] if isinstance(node.target, nodes.Name) else []
        for target in cast("list[nodes.Name]", targets):
            inner[target.name] = f"{name}[]" if name else ""
        inner["loop"] = ""
        for child in [*node.body, *([node.test] if node.test else [])]:
            _walk(child, inner, found)
        for child in node.else_:
            _walk(child, bound, found)
        return
    if isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
        _walk(node.node, bound, found)
        bound[node.target.name] = _dotted(node.node, bound) or ""
        return
    if isinstance(node, nodes.Macro):
        inner = {**bound, **{arg.name: "" for arg in node.args}}
        for child in node.body:
            _walk(child, inner, found)
        bound[node.name] = ""
        return
    if isinstance(node, nodes.Getattr | nodes.Getitem | nodes.Name | nodes.Filter):
        name = _dotted(node, bound)
        if name is not None:
            if name:
                found.add(name)
            return
    for child in node.iter_child_nodes():
        _walk(child, bound, found)


_SAME_LIST = frozenset({"sort", "unique", "selectattr", "rejectattr"})


def _dotted(node: nodes.Node | None, bound: Mapping[str, str]) -> str | None:
    """The dotted name of an expression; "" for one that hangs on no fact; None where it is no name."""
    if isinstance(node, nodes.Name):
        return bound.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        base = _dotted(node.node, bound)
        return f"{base}.{node.attr}" if base else base
    if isinstance(node, nodes.Getitem):
        base = _dotted(node.node, bound)
        return f"{base}[]" if base else base
    if isinstance(node, nodes.Filter) and node.name in _SAME_LIST:
        return _dotted(node.node, bound)
    if isinstance(node, nodes.Filter) and node.name in {"first", "last"}:
        base = _dotted(node.node, bound)
        return f"{base}[]" if base else base
    return None


def unknown_names(used: Iterable[str], root: Group) -> list[str]:
    """Those of ``used`` that ``root`` (a full set of facts) does not know."""
    return sorted(name for name in used if not _known(name.replace("[]", ".[]").split("."), root))


def _known(steps: list[str], value: Any) -> bool:
    for position, step in enumerate(steps):
        if isinstance(value, Gap) or value is None:
            return True  # nothing is known below a gap; another company fills it
        if step == "[]":
            if not isinstance(value, list | tuple):
                return False
            return all(_known(steps[position + 1 :], item) for item in value)
        if not isinstance(value, Group) or not hasattr(value, step):
            return False
        value = getattr(value, step)
    return True
