"""The text of a YAML file: plain values, and the line each of them is on.

Every plain scalar stays text until a model reads it, so that ``0123456`` remains an account number,
``no`` remains a word and ``4:30`` a time (YAML 1.1 would give 42798, False and 270). Only an empty
value, ``~`` and ``null`` mean "nothing here". Repeated keys, anchors, aliases and tags are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, collected, refuse_any, short
from secor_docs.yamlfile.lines import split_lines
from secor_docs.yamlfile.mending import mend
from secor_docs.yamlfile.remarks import remarks
from secor_docs.yamlfile.syntax import MAX_DEPTH, Told, told_of
from secor_docs.yamlfile.typed import as_meant

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_BYTES = 2_000_000
"""A company file is some 20 kB; anything past this is not one, and parsing it would only waste time."""

Path_ = tuple[str | int, ...]

_NOTHING = frozenset({"", "~", "null"})
"""A name or a licence plate may well be Null."""


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

    def has(self, path: Path_) -> bool:
        """Whether the file has a value at ``path``, an empty one too."""
        return path in self.lines

    def place(self, path: Path_) -> Place:
        """The place of the value at ``path``, or of its nearest parent that is in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return Place(self.name, self.lines.get(path, 1))

    def place_of_line(self, line: int) -> Place:
        """A line of the file."""
        return Place(self.name, line)

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
    text, name = read_text(path, name), name or path.name
    problems = list(_cut(text, name))
    with collected(problems):
        read = parse_yaml(text, name)
    refuse_any(problems)
    return read


def _cut(text: str, name: str) -> Iterator[Problem]:
    """Text that stands behind a ``#`` and would be lost; words behind a blank are notes in files of this program."""
    if not re.search(r"(?m)^[^\n]*\S[ \t]+#[^ #\n]", text):
        return
    for remark in remarks(text):
        if not remark.spaced and not remark.alone:
            fix = f"Write {remark.whole}" if remark.whole else "Put quotes around the text that has the # in it"
            message = f'"{short(remark.words)}" is not read, because it is behind a #'
            yield Problem(Place(name, remark.line), "", message, f"{fix}; or put a blank behind the #.", code="Y026")


def read_text(path: Path, name: str = "") -> str:
    """The text of the file at ``path``, in UTF-8.

    Raises:
        CouldNotReadError: the file is not there or may not be read.
        InputWrongError: it is too large, of another kind, or not UTF-8.
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
    kind = _other_kind(raw)
    if kind:
        raise InputWrongError.of(Place(name), "", f"this is {kind}, not a text file", _PLAIN_TEXT, code="Y025")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        fix = "In Notepad, choose Save As and the encoding UTF-8."
        message = "a letter on this line is not UTF-8 text"
        raise InputWrongError.of(Place(name, line), "", message, fix, code="Y002") from error


_PLAIN_TEXT = "Copy the words into Notepad or another text editor, and save them as plain text with the encoding UTF-8."

_KINDS = (
    (rb"PK\x03\x04.*\bword/", "a Word file"),
    (rb"PK\x03\x04.*\bxl/", "an Excel file"),
    (rb"PK\x03\x04", "a zip file"),
    (rb"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (rb"%PDF-", "a PDF"),
    (rb"\s*\{\\rtf", "a file with formatting (RTF)"),
    (rb"\s*<(?:!doctype|html|\?xml)", "a web page"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP", "a picture"),
    (rb"\xff\xfe|\xfe\xff|[^\x00]\x00[^\x00]\x00|\x00[^\x00]\x00[^\x00]", "text saved as UTF-16 (Unicode)"),
)
"""By the first bytes: files people take for a text file."""


def _other_kind(raw: bytes) -> str:
    return next((kind for first, kind in _KINDS if re.match(first, raw, re.DOTALL | re.IGNORECASE)), "")


@lru_cache(maxsize=160)
def parse_yaml(text: str, name: str) -> YamlText:
    """Parse YAML text; ``name`` is used in messages.

    The same text is parsed once: a run over many companies reads the shipped files for each of them. Nobody
    changes what comes back.

    Raises:
        InputWrongError: with every refused construct, and every line that is no YAML.
    """
    meant = as_meant(text)
    problems = list(_unreadable_signs(meant, name))
    try:
        with collected(problems):
            read = _parsed(_readable(meant), name, text)
    except yaml.YAMLError as error:
        raise InputWrongError({*problems, *_all_faults(_readable(meant), name)}) from error
    refuse_any(problems)
    return read


def mended(text: str, name: str) -> YamlText | None:
    """What a text that is no YAML would say if each slip were mended; None where that cannot be said of every line."""
    whole = mend(_readable(as_meant(text)), _fault_of)[1]
    with suppress(InputWrongError):
        return _parsed(whole, name, text) if whole is not None else None
    return None


def _readable(text: str) -> str:
    return _UNREADABLE.sub(" ", text)


def _parsed(meant: str, name: str, text: str) -> YamlText:
    # The events come one by one: aliases and depth are refused before anything is built of them.
    refuse_any(list(_refused(meant, name)))
    loader = _Loader(meant)
    try:
        node = loader.get_single_node()
    finally:
        loader.dispose()
    builder = _Builder(name, meant)
    data = None if node is None else builder.plain(node, ())
    refuse_any(builder.problems)
    return YamlText(name, data, builder.lines, text)


def _all_faults(text: str, name: str) -> list[Problem]:
    told, whole = mend(text, _fault_of)
    problems = [Problem(Place(name, line), "", message, fix, code="Y009") for line, message, fix in told]
    if whole is not None:
        with collected(problems):
            _parsed(whole, name, text)
    return problems


def _fault_of(text: str) -> Told | None:
    """What the parser makes of a text; None where it can be read, or is refused for something else."""
    try:
        _parsed(text, "", text)
    except InputWrongError:
        return None
    except yaml.MarkedYAMLError as error:
        return told_of(error, text)
    return None


def _unreadable_signs(text: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(split_lines(text), 1):
        found = _UNREADABLE.search(line)
        if found:
            yield _cannot_print(Place(name, number), "", ord(found[0]))


_UNREADABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\ufdd0-\ufdef]|(?!^)\ufeff"
)
"""What no YAML reader takes; the noncharacters are refused so that both parsers of PyYAML agree."""


def nodes_of(text: str) -> yaml.Node | None:
    """The nodes of a YAML text, each with its position; None for an empty text.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    node: yaml.Node | None = yaml.compose(as_meant(text), Loader=_Loader)
    return node


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

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
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
        if node.style != '"' or "\\" not in self.text[node.start_mark.index : node.end_mark.index]:
            text = _UNSEEN.sub("", text)  # written as an escape it is meant
        if node.style in {"|", ">"} and not text.strip():
            fix = "Write the text on the lines below, further in; or put the sign in quotes."
            self._wrong(self.lines[path], path, f"no text follows the {node.style}", fix, code="Y009")
        bad = next(filter(unprintable, text), "")
        if bad:
            self.problems.append(_cannot_print(Place(self.name, self.lines[path]), dotted(path), ord(bad)))
        return text

    def _mapping(self, node: yaml.Node, path: Path_) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = _UNSEEN.sub("", str(key_node.value))
            if not isinstance(key_node, yaml.ScalarNode):
                self._wrong(line, path, "a key that is not a word", "Write `name: value`.", code="Y007")
            elif key == "<<":
                self._wrong(line, path, "a merge key (<<)", "Write the values out in full.", code="Y006")
            elif key in value:
                here = (*path, key)
                message = f"this key is on line {self.lines[here]} already"
                self._wrong(line, here, message, "Keep one of the two.", code="Y008")
            else:
                here = (*path, key)
                value[key] = self.plain(value_node, here)
                self.lines[here] = line
        return value

    def _wrong(self, line: int, path: Path_, message: str, fix: str, *, code: str) -> None:
        self.problems.append(Problem(Place(self.name, line), dotted(path), message, fix, code=code))


_UNSEEN = re.compile(
    "[\u00ad\u200b\u2060\ufeff]|^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$"
)
"""Signs without width that come along with copied text, as from the contacts of a phone. Those inside a text that
steer the direction or the joining of letters stay."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\ud800-\udfff\ufdd0-\ufdef]")


def unprintable(char: str) -> bool:
    """True for characters that may not stand in a Word or Excel file (tab and line break may).

    Unicode noncharacters, the last two of each plane among them, are such: the renderer uses some as
    marks of its own.
    """
    return bool(_UNPRINTABLE.match(char)) or ord(char) & 0xFFFE == 0xFFFE  # noqa: PLR2004 - last two of a plane


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
