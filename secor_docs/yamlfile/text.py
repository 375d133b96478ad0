"""The text of a YAML file: plain values, and the line each of them is on.

Every plain scalar stays text until a model reads it, so that ``0123456`` remains an account number,
``no`` remains a word and ``4:30`` a time (YAML 1.1 would give 42798, False and 270). Only an empty
value, ``~`` and ``null`` mean "nothing here". Repeated keys, anchors, aliases and tags are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, refuse_any

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_BYTES = 2_000_000
"""A company file is some 20 kB; anything past this is not one, and parsing it would only waste time."""

MAX_DEPTH = 40

Path_ = tuple[str | int, ...]

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class YamlText:
    """A parsed YAML file: plain values and the line of each of them.

    Attributes:
        name: the file's name as the user knows it, used in every message.
        data: mappings, lists, text and None; nothing else.
        lines: line number of each value by its path; ``()`` is the top.
        text: the text itself.
    """

    name: str
    data: Any
    lines: Mapping[Path_, int] = field(default_factory=dict)
    text: str = field(default="", repr=False, compare=False)

    def place(self, path: Path_) -> Place:
        """The place of the value at ``path``, or of its nearest parent that is in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return Place(self.name, self.lines.get(path, 1))

    def problem(self, path: Path_, message: str, fix: str, *, code: str = "") -> Problem:
        """A problem with the value at ``path``."""
        return Problem(self.place(path), dotted(path), message, fix, code=code)


def dotted(path: Path_) -> str:
    """``("employees", 2, "hired")`` as ``employees[2].hired``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text


def read_yaml(path: Path, name: str = "") -> YamlText:
    """Read the YAML file at ``path``.

    Raises:
        CouldNotReadError: the file is not there or may not be read.
        InputWrongError: it is too large, not UTF-8, not YAML, or uses what we refuse.
    """
    name = name or path.name
    try:
        if path.stat().st_size > MAX_BYTES:
            message = f"the file is larger than {MAX_BYTES // 1_000_000} MB"
            fix = "Check that it is the right file; remove what does not belong in it."
            raise InputWrongError.of(Place(name), "", message, fix, code="Y001")
        raw = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        fix = "In Notepad, choose Save As and the encoding UTF-8."
        message = "a letter on this line is not UTF-8 text"
        raise InputWrongError.of(Place(name, line), "", message, fix, code="Y002") from error
    return parse_yaml(text, name)


@lru_cache(maxsize=160)
def parse_yaml(text: str, name: str) -> YamlText:
    """Parse YAML text; ``name`` is used in messages.

    The same text is parsed once: a run over many companies reads the shipped files for each of them. Nobody
    changes what comes back.

    Raises:
        InputWrongError: with every refused construct, or the first syntax error.
    """
    try:
        # The events come one by one: aliases and depth are refused before anything is built of them.
        problems = list(_refused(text, name))
        refuse_any(problems)
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        raise InputWrongError([_syntax(error, text, name)]) from error
    except UnicodeEncodeError as error:
        place = Place(name, text.count("\n", 0, error.start) + 1)
        raise InputWrongError([_cannot_print(place, "", ord(text[error.start]))]) from error
    except yaml.reader.ReaderError as error:
        place = Place(name, text.count("\n", 0, error.position) + 1)
        raise InputWrongError([_cannot_print(place, "", _code(error))]) from error
    builder = _Builder(name)
    data = None if node is None else builder.plain(node, ())
    refuse_any(builder.problems)
    return YamlText(name, data, builder.lines, text)


def nodes_of(text: str) -> yaml.Node | None:
    """The nodes of a YAML text, each with its position; None for an empty text.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    node: yaml.Node | None = yaml.compose(text, Loader=_Loader)
    return node


def _code(error: yaml.reader.ReaderError) -> int:
    return error.character if isinstance(error.character, int) else ord(error.character)


def _cannot_print(place: Place, field: str, code: int) -> Problem:
    message = f"a character that cannot be printed (U+{code:04X})"
    return Problem(place, field, message, "Delete it and type the text again.", code="Y003")


def _refused(text: str, name: str) -> Iterator[Problem]:
    documents = depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        mark = event.start_mark
        place = Place(name, mark.line + 1 if mark else 0)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            message = f"values are nested more than {MAX_DEPTH} levels deep"
            yield Problem(place, "", message, "Lay the file out as the sample company does.", code="Y004")
            return
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                message = "a second document begins here (---)"
                yield Problem(place, "", message, "Keep one company in one file.", code="Y005")
        elif isinstance(event, yaml.NodeEvent):
            yield from _marked(event, place)


def _marked(event: yaml.NodeEvent, place: Place) -> Iterator[Problem]:
    fix = "Write the value out in full, or put the text in quotes."
    if isinstance(event, yaml.AliasEvent):
        yield Problem(place, "", f"an alias (*{event.anchor})", fix, code="Y006")
    elif event.anchor:
        yield Problem(place, "", f"an anchor (&{event.anchor})", fix, code="Y006")
    elif getattr(event, "tag", None):
        tag = str(getattr(event, "tag", ""))
        yield Problem(place, "", f"a tag ({tag})", "Leave it out, or put the text in quotes.", code="Y006")


class _Builder:
    """Makes plain values out of YAML nodes and notes the line of each."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Path_, int] = {}
        self.problems: list[Problem] = []

    def plain(self, node: yaml.Node, path: Path_) -> Any:
        self.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, (*path, i)) for i, item in enumerate(node.value)]
        return self._mapping(node, path)

    def _scalar(self, node: yaml.ScalarNode, path: Path_) -> str | None:
        if not node.style and node.value in _NOTHING:  # a plain scalar: None or "", by the loader
            return None
        text = str(node.value)
        bad = next(filter(unprintable, text), "")
        if bad:
            self.problems.append(_cannot_print(Place(self.name, self.lines[path]), dotted(path), ord(bad)))
        return text

    def _mapping(self, node: yaml.Node, path: Path_) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self._wrong(line, path, "a key that is not a word", "Write `name: value`.", code="Y007")
            elif key_node.value == "<<":
                self._wrong(line, path, "a merge key (<<)", "Write the values out in full.", code="Y006")
            elif key_node.value in value:
                here = (*path, key_node.value)
                message = f"this key is on line {self.lines[here]} already"
                self._wrong(line, here, message, "Keep one of the two.", code="Y008")
            else:
                here = (*path, key_node.value)
                value[key_node.value] = self.plain(value_node, here)
                self.lines[here] = line
        return value

    def _wrong(self, line: int, path: Path_, message: str, fix: str, *, code: str) -> None:
        self.problems.append(Problem(Place(self.name, line), dotted(path), message, fix, code=code))


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\ud800-\udfff\ufdd0-\ufdef]")


def unprintable(char: str) -> bool:
    """True for characters that may not stand in a Word or Excel file (tab and line break may).

    Unicode noncharacters, the last two of each plane among them, are such: the renderer uses some as
    marks of its own.
    """
    return bool(_UNPRINTABLE.match(char)) or ord(char) & 0xFFFE == 0xFFFE  # noqa: PLR2004 - last two of a plane


_SYNTAX_FIXES = (
    (
        r"mapping values are not allowed",
        "a colon inside text",
        'Put the text in quotes, such as name: "Site: Lot 4"; or give the line above its colon.',
    ),
    (r"found character '\\t'|found a tab character", "a tab used to indent", "Indent with spaces."),
    (r"found character '[@`%]'", "text that begins with @, ` or %", "Put the text in quotes."),
    (r"unexpected end of stream|found unexpected end", "a quote that is never closed", "Close the quote."),
    (r"found undefined alias|found undefined tag", "text that begins with * or !", "Put the text in quotes."),
    (r"unknown escape character", "a backslash in double quotes", "Use single quotes, or write it twice."),
    (r"block sequence entries", "a dash on the line of its key", "Begin the list on the next line."),
    (r"could not find expected ':'", "a line without a colon", "Write `name: value`."),
    (
        r"maximum nesting depth",
        f"values are nested more than {MAX_DEPTH} levels deep",
        "Lay the file out as the sample company does.",
    ),  # PyYAML counts too, since 6.0.4
    (
        r"expected <block end>|did not find expected",
        "lines that do not fit together here",
        "Check the spaces before each line, and quotes and brackets that are opened but not closed.",
    ),
)


def _syntax(error: yaml.MarkedYAMLError, text: str, name: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line = min(mark.line, text.count("\n")) + 1 if mark else 1
    said = f"{error.problem or ''} {error.context or ''}".strip()
    if "cannot start any token" in said and mark:
        said = f"found character {text[mark.index : mark.index + 1]!r}"
    for pattern, message, fix in _SYNTAX_FIXES:
        if re.search(pattern, said):
            return Problem(Place(name, line), "", f"not readable as YAML: {message}", fix, code="Y009")
    fix = "Compare the line with the sample company."
    return Problem(Place(name, line), "", f"not readable as YAML: {said}", fix, code="Y009")


_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


def front_matter(text: str, name: str) -> tuple[YamlText, str, int]:
    """The YAML between two ``---`` lines on top of a text, the rest, and the line the rest begins on.

    Raises:
        InputWrongError: the text does not begin with front matter, or it is no YAML.
    """
    match = _FRONT.match(text.replace("\r\n", "\n"))
    if match is None:
        fix = "Begin the file with `---`, the declarations, `---`."
        raise InputWrongError.of(Place(name, 1), "", "no front matter", fix, code="Y010")
    text = text.replace("\r\n", "\n")
    front = parse_yaml("\n" + match.group(1), name)
    return front, text[match.end() :], text.count("\n", 0, match.end()) + 1
