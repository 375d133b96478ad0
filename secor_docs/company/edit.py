"""Writes values into ``company.yaml`` by their positions; every byte it was not asked about stays as it is.

A YAML library that reads a file and writes it again changes dozens of lines nobody asked about: quotes, blank
lines, comments. Here only the span of one value is replaced, or lines are added where the key belongs: in place
of the commented example, else behind the last key of its block. Each edit is proved by reading the new text: what
it says must be what the old text said, with the one change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from secor_docs.company.skeleton import quoted
from secor_docs.problems import SecorError
from secor_docs.yamlfile import Path_, dotted, nodes_of, parse_yaml

Plain = str | bool | int | float | date | Sequence["Plain"] | Mapping[str, "Plain"]
"""What may be written: text, yes and no, numbers, days, and lists and blocks of them."""

_STEP = 2
"""Blanks a block is indented by where the file does not show another way."""


class NotEditableError(SecorError):
    """The file is laid out in a way in which the value cannot be written for certain; nothing was changed."""

    code = "C050"

    def __init__(self, name: str, path: Path_) -> None:
        super().__init__(f"{name}: {dotted(path)} cannot be written here for certain. Write it in the file yourself.")


def with_value(text: str, path: Path_, value: Plain, *, name: str = "company.yaml") -> str:
    """The text of a file with a value set at a path; a number one past the end of a list adds an entry.

    Args:
        text: the whole file.
        path: where the value belongs, such as ``("sites", 0, "muster_point")``.
        value: what to write.
        name: the file's name for messages.

    Raises:
        InputWrongError: the text is no YAML that we read.
        NotEditableError: the value cannot be written there without touching something else.
    """
    before = parse_yaml(text, name)
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    made = mark + _Edit(text.removeprefix(mark), name).made(path, value)
    try:
        sound = parse_yaml(made, name).data == _changed(before.data, path, value)
    except SecorError:
        sound = False
    if not sound:
        raise NotEditableError(name, path)
    return made


def without_entry(text: str, path: Path_, *, name: str = "company.yaml") -> str:
    """The text of a file with one entry of a list taken out; comments inside the entry go with it.

    Args:
        text: the whole file.
        path: the entry, such as ``("people", "first_aiders", 1)``.
        name: the file's name for messages.

    Raises:
        InputWrongError: the text is no YAML that we read.
        NotEditableError: the entry cannot be taken out without touching something else.
    """
    before = parse_yaml(text, name)
    held: Any = before.data
    for step in path[:-1]:
        held = held[step]
    rest = [entry for n, entry in enumerate(held) if n != path[-1]]
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    edit = _Edit(text.removeprefix(mark), name)
    node, _, _ = edit.deepest(path)
    listed, _, _ = edit.deepest(path[:-1])
    if node is None or not isinstance(listed, yaml.SequenceNode):
        raise NotEditableError(name, path)
    made = mark + edit.taken_out(node, listed) if rest else with_value(text, path[:-1], [], name=name)
    try:
        sound = parse_yaml(made, name).data == _changed(before.data, path[:-1], rest)
    except SecorError:
        sound = False
    if not sound:
        raise NotEditableError(name, path)
    return made


def without_value(text: str, path: Path_, *, name: str = "company.yaml") -> str:
    """The text of a file with nothing behind a key any more; comments inside what stood there are kept.

    Args:
        text: the whole file.
        path: the key, such as ``("company", "website")``.
        name: the file's name for messages.

    Raises:
        InputWrongError: the text is no YAML that we read.
        NotEditableError: the value cannot be taken out without touching something else.
    """
    before = parse_yaml(text, name)
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    made = mark + _Edit(text.removeprefix(mark), name).emptied(path)
    try:
        sound = parse_yaml(made, name).data == _changed(before.data, path, None)
    except SecorError:
        sound = False
    if not sound:
        raise NotEditableError(name, path)
    return made


def commented_line(text: str, path: Path_) -> int:
    """The line, from 1, on which a key stands as a comment of the skeleton; 0 where it does not.

    Args:
        text: the whole file.
        path: the key that is not filled in, such as ``("people", "alternate", "phone")``.
    """
    found = _opened(text).commented(path)
    return found.line + 1 if found else 0


@lru_cache(maxsize=4)
def _opened(text: str) -> _Edit:
    """A file is asked about once for each missing fact; nobody changes what comes back."""
    return _Edit(text.removeprefix("\ufeff"))


_EXAMPLE = re.compile(r"([ \t]*)#(?!#)( ?(?:[ ]*(?:- )?)*)[a-z_]+:(?:\s|$)")
"""A commented key."""


@dataclass(frozen=True, slots=True)
class _Comment:
    """A commented key of the skeleton: its line from 0, the column the key would have, and that of its ``#``."""

    line: int
    column: int


class _Edit:
    def __init__(self, text: str, name: str = "") -> None:
        self.text = text
        self.name = name
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        try:
            self.root = nodes_of(text)
        except yaml.YAMLError:
            self.root = None

    # -- where things are -----------------------------------------------------------------------------

    def deepest(self, path: Path_) -> tuple[yaml.Node | None, list[yaml.Node], int]:
        """The deepest node on a path, the key nodes on the way, and how many steps it is deep."""
        node, keys = self.root, list[yaml.Node]()
        for depth, step in enumerate(path):
            if isinstance(node, yaml.MappingNode):
                pair = next(((k, v) for k, v in node.value if k.value == step), None)
                if pair is None:
                    return node, keys, depth
                keys.append(pair[0])
                node = pair[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                keys.append(node)
            else:
                return node, keys, depth
        return node, keys, len(path)

    def end_line(self, node: yaml.Node, key: yaml.Node | None) -> int:
        """The last line a node has text on; an empty value ends with its key."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            last = node.value[-1]
            pair = last if isinstance(last, tuple) else (None, last)
            return self.end_line(pair[1], pair[0])
        if node.start_mark.index == node.end_mark.index:
            return (key or node).start_mark.line
        held = self.text[: node.end_mark.index].rstrip()
        return held.count("\n")

    def commented(self, path: Path_) -> _Comment | None:
        """The commented line of a key whose parents are in the file, or are comments themselves."""
        node, keys, depth = self.deepest(path)
        if depth == len(path) or not isinstance(path[depth], str):
            return None
        first, last = self.region(node, keys, depth)
        found: _Comment | None = None
        for step in path[depth:]:
            if not isinstance(step, str):
                continue  # the example of a list is its first entry
            columns = self.child_columns(node, keys, depth) if found is None else None
            found = self.search(step, first, last, columns, found)
            if found is None:
                return None
            first = found.line + 1
        return found

    def search(self, key: str, first: int, last: int, columns: range | None, above: _Comment | None) -> _Comment | None:
        pattern = re.compile(rf"([ \t]*)#(?!#)( ?(?:[ ]*(?:- )?)*){re.escape(key)}:(?:\s|$)")
        for number in range(first, last):
            match = pattern.match(self.lines[number])
            if match is None:
                if above is not None and not self.lines[number].lstrip().startswith("#"):
                    return None
                continue
            column = len(match[1]) + len(match[2]) - 1
            fits = column in columns if columns is not None else column > (above.column if above else -1)
            if fits:
                return _Comment(number, column)
        return None

    def child_columns(self, node: yaml.Node | None, keys: list[yaml.Node], depth: int) -> range:
        """The columns a child of a node may have."""
        if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
            column = node.value[0][0].start_mark.column
            return range(column, column + 1)
        if depth == 0:
            return range(1)
        column = keys[-1].start_mark.column
        return range(column + 1, column + 9)

    def region(self, node: yaml.Node | None, keys: list[yaml.Node], depth: int) -> tuple[int, int]:
        """The lines from 0 that belong to a block: from its first to the next key, or example, further left or level."""
        if depth == 0 or not keys:
            return 0, len(self.lines)
        start = keys[-1].start_mark
        # The keys of an entry are level with the entry itself; the next one begins further left, with its dash.
        left = start.column - (keys[-1] is node)
        for number in range(start.line + 1, len(self.lines)):
            line = self.lines[number]
            bare = line.lstrip(" ")
            if bare.startswith("#"):
                # The commented example of another key is no place for a key of this one.
                example = _EXAMPLE.match(line)
                column = len(example[1]) + len(example[2]) - 1 if example else left + 1
            else:
                column = len(line) - len(bare) if bare.strip() else left + 1
            if column <= left:
                return start.line, number
        return start.line, len(self.lines)

    # -- what is written ------------------------------------------------------------------------------

    def made(self, path: Path_, value: Plain) -> str:
        node, keys, depth = self.deepest(path)
        if depth == len(path) and node is not None:
            return self.replaced(node, keys, value)
        rest = path[depth:]
        if node is None or (isinstance(node, yaml.ScalarNode) and not node.value and not node.style):
            return self.opened(keys, depth, rest, value)
        if isinstance(node, yaml.CollectionNode) and node.flow_style:
            return self.into_flow(node, rest, value)
        if isinstance(node, yaml.SequenceNode) and rest[0] == len(node.value):
            return self.appended(node, rest, value)
        if isinstance(node, yaml.MappingNode):
            return self.added(node, keys, depth, rest, value)
        raise NotEditableError(self.name, path)

    def replaced(self, node: yaml.Node, keys: list[yaml.Node], value: Plain) -> str:
        start, end = node.start_mark.index, node.end_mark.index
        if start == end:  # nothing is written behind the key yet
            return self.behind(keys[-1], _inline(value))
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            last = self.end_line(node, None)
            end = self.starts[last] + len(self.lines[last].rstrip("\r"))
            if keys[-1] is node:  # an entry of a list: behind its dash
                return self.text[:start] + _flow(value) + self.text[end:]
            colon = self.text.index(":", keys[-1].end_mark.index)
            return f"{self.text[: colon + 1]} {_inline(value)}{self.text[end:]}"
        held = self.text[start:end]
        tail = held[len(held.rstrip()) :]  # a block of text ends with its line break
        return self.text[:start] + _inline(value) + tail + self.text[end:]

    def emptied(self, path: Path_) -> str:
        """Nothing behind a key."""
        node, keys, depth = self.deepest(path)
        if depth != len(path) or node is None or keys[-1] is node:
            raise NotEditableError(self.name, path)
        colon = self.text.index(":", keys[-1].end_mark.index) + 1
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            first, last = self.text.count("\n", 0, colon), self.end_line(node, keys[-1])
            rest = [line for line in self.lines[first + 1 : last + 1] if line.lstrip().startswith("#")]
            behind = self.lines[first][colon - self.starts[first] :].strip()
            kept = self.lines[first] if behind.startswith("#") else self.lines[first][: colon - self.starts[first]]
            end = self.starts[last] + len(self.lines[last])
            return self.text[: self.starts[first]] + "\n".join([kept, *rest]) + self.text[end:]
        held = self.text[node.start_mark.index : node.end_mark.index]
        end = node.end_mark.index - (len(held) - len(held.rstrip()))
        blank = " " if self.text[end : end + 1] not in {"", "\n", "\r", " "} else ""
        return self.text[:colon] + blank + self.text[max(end, colon) :]

    def behind(self, key: yaml.Node, words: str) -> str:
        """A value written behind a key that has none."""
        colon = self.text.index(":", key.end_mark.index)
        return f"{self.text[: colon + 1]} {words}{self.text[colon + 1 :]}"

    def opened(self, keys: list[yaml.Node], depth: int, rest: Path_, value: Plain) -> str:
        """A key that stands empty gets its block."""
        if depth == 0:
            at, column = len(self.lines), 0
        else:
            key = keys[-1].start_mark
            at, column = key.line + 1, key.column + _STEP
            found = self.commented_below(keys, depth, rest)
            if found is not None:
                return self.uncommented(found, rest, value)
        return self.inserted(at, _block(rest, value, column))

    def added(self, node: yaml.MappingNode, keys: list[yaml.Node], depth: int, rest: Path_, value: Plain) -> str:
        """A block gets one more key: where its comment is, else behind its last key."""
        found = self.commented_below(keys, depth, rest, node)
        if found is not None:
            return self.uncommented(found, rest, value)
        column = node.value[0][0].start_mark.column
        return self.inserted(self.below(node, column), _block(rest, value, column))

    def commented_below(
        self, keys: list[yaml.Node], depth: int, rest: Path_, node: yaml.Node | None = None
    ) -> _Comment | None:
        if not isinstance(rest[0], str):
            return None
        first, last = self.region(node, keys, depth)
        return self.search(rest[0], first, last, self.child_columns(node, keys, depth), None)

    def uncommented(self, found: _Comment, rest: Path_, value: Plain) -> str:
        """The commented example of a key makes room for the key itself, whole lines at a time."""
        start, end = self.starts[found.line], self.starts[found.line + 1]
        lines = _block(rest, value, found.column)
        ending = "\r" if self.lines[found.line].endswith("\r") else ""
        if end > len(self.text):
            return self.text[:start] + self.newline.join(lines)
        return self.text[:start] + f"{ending}\n".join(lines) + f"{ending}\n" + self.text[end:]

    def into_flow(self, node: yaml.Node, rest: Path_, value: Plain) -> str:
        """``{name: Ann}`` gets one more key, ``[a, b]`` one more entry, before its closing bracket."""
        step, *below = rest
        words = _flow(_nested(tuple(below), value))
        if isinstance(step, str):
            words = f"{_key(step)}: {words}"
        close = node.end_mark.index - 1
        inside = self.text[node.start_mark.index + 1 : close].rstrip()
        comma = ", " if inside and not inside.endswith(",") else " " if inside else ""
        at = node.start_mark.index + 1 + len(inside)
        return self.text[:at] + comma + words + self.text[at:]

    def appended(self, node: yaml.SequenceNode, rest: Path_, value: Plain) -> str:
        """A list gets one more entry, in line with its others."""
        first = node.value[0].start_mark
        dash = self.text.rfind("-", self.starts[first.line], first.index)
        column = dash - self.starts[first.line] if dash >= 0 else node.start_mark.column
        return self.inserted(self.below(node, column), _entry(_nested(rest[1:], value), column))

    def below(self, node: yaml.Node, column: int) -> int:
        """The line behind a block, and behind the comments that belong to it: those further right than ``column``."""
        at = end = self.end_line(node, None) + 1
        while at < len(self.lines):
            line = self.lines[at].rstrip("\r")
            bare = line.lstrip(" ")
            if bare.startswith("#") and len(line) - len(bare) > column:
                end = at + 1
            elif bare:
                break
            at += 1
        return end

    def taken_out(self, node: yaml.Node, listed: yaml.SequenceNode) -> str:
        """Without one entry of a list that has others."""
        start, end = node.start_mark.index, node.end_mark.index
        if listed.flow_style:
            last = listed.value[-1] is node
            if last:
                start = self.text.rindex(",", 0, start)
            else:
                end = listed.value[listed.value.index(node) + 1].start_mark.index
            return self.text[:start] + self.text[end:]
        first, column = node.start_mark.line, listed.start_mark.column
        return self.text[: self.starts[first]] + self.text[min(self.starts[self.below(node, column)], len(self.text)) :]

    def inserted(self, at: int, lines: list[str]) -> str:
        """Whole lines put before line ``at``."""
        where = min(self.starts[at] if at < len(self.starts) else len(self.text), len(self.text))
        before = self.text[:where]
        if before and not before.endswith("\n"):
            return before + self.newline + self.newline.join(lines)
        return before + "".join(line + self.newline for line in lines) + self.text[where:]


def _nested(path: Path_, value: Plain) -> Plain:
    for step in reversed(path):
        value = {step: value} if isinstance(step, str) else [value]
    return value


def _changed(data: Any, path: Path_, value: Plain | None) -> Any:
    """What the file must say afterwards."""
    if not path:
        return None if value is None else _as_read(value)
    step, *below = path
    if isinstance(step, int):
        items = list(data or [])
        old = items[step] if step < len(items) else None
        items[step : step + 1] = [_changed(old, tuple(below), value)]
        return items
    return {**(data or {}), step: _changed((data or {}).get(step), tuple(below), value)}


def _as_read(value: Plain) -> Any:
    if isinstance(value, Mapping):
        return {key: _as_read(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_as_read(item) for item in value]
    return _words(value)


def _words(value: Plain) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)


def _key(step: str) -> str:
    return step if re.fullmatch(r"[a-z][a-z0-9_-]*", step) else quoted(step)


def _scalar(value: Plain) -> str:
    return quoted(value) if isinstance(value, str) else _words(value)


def _flow(value: Plain) -> str:
    """A value inside brackets, where a comma or a bracket in a text needs quotes."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_flow, value)) + "]"
    words = _scalar(value)
    return f'"{words}"' if words[:1] != '"' and re.search(r"[,\[\]{}]", words) else words


def _inline(value: Plain) -> str:
    """A value behind its key, on the same line."""
    return _scalar(value) if isinstance(value, str | bool | int | float | date) else _flow(value)


def _block(path: Path_, value: Plain, column: int) -> list[str]:
    """The lines of the keys of a path, one below the other, and the value."""
    step, *below = path
    pad = " " * column
    if isinstance(step, int):
        return _entry(_nested(tuple(below), value), column)
    if below:
        return [f"{pad}{_key(step)}:", *_block(tuple(below), value, column + _STEP)]
    if isinstance(value, Mapping) and value:
        return [f"{pad}{_key(step)}:"] + [
            line for key, item in value.items() for line in _block((key,), item, column + _STEP)
        ]
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        return [f"{pad}{_key(step)}:"] + [line for item in value for line in _entry(item, column + _STEP)]
    return [f"{pad}{_key(step)}: {_inline(value)}"]


def _entry(value: Plain, column: int) -> list[str]:
    """The lines of one entry of a list."""
    pad = " " * column
    if isinstance(value, Mapping) and value:
        lines = [line for key, item in value.items() for line in _block((key,), item, column + _STEP)]
        return [f"{pad}- {lines[0][column + _STEP :]}", *lines[1:]]
    return [f"{pad}- {_flow(value)}"]
