"""The lines of a YAML file as a person sees them: key, value, and what is behind a ``#``.

It reads any text, sound YAML or not, so that faults can be told in terms of what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

LineKind = Literal["blank", "comment", "text", "inside"]
ValueKind = Literal["none", "plain", "quoted", "flow", "block"]

_BLOCK = re.compile(r"[|>][+-]?\d?[+-]?$")
_DASHES = re.compile(r"(?:-[ \t]+)*(?:-(?=$))?")
_KEY = re.compile(
    r"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'\[\]{}#&*!|>%@`,][^#]*?|[^\s"'\[\]{}#&*!|>%@`,])[ \t]*:(?=[ \t]|$)"""
)


@dataclass(frozen=True, slots=True)
class TypedLine:
    """One line.

    Attributes:
        number: from 1.
        text: the whole line without its line break.
        kind: blank, only a comment, text, or inside a block of text or quotes that began above.
        indent: blanks before its first sign.
        dashes: the ``- `` it begins with.
        key: its key as written; empty without one.
        at: where its value begins.
        value: the value as written, without what is behind a ``#``.
        held: how the value is written.
        comment: from the ``#`` to the end; empty without one.
        open_quote: the quote that is still open at its end.
        flow: brackets that were open where it began.
    """

    number: int
    text: str
    kind: LineKind
    indent: int
    dashes: str = ""
    key: str = ""
    at: int = 0
    value: str = ""
    held: ValueKind = "none"
    comment: str = ""
    open_quote: str = ""
    flow: int = 0

    @property
    def opens(self) -> bool:
        """Whether a block may begin below: a key, or a dash, with nothing behind it."""
        return self.kind == "text" and self.held == "none" and bool(self.key or self.dashes)


@dataclass(slots=True)
class _State:
    depth: int = 0
    quote: str = ""
    block: int = -1
    """The indentation of the key whose block of text is being read; -1 outside one."""


def split_lines(text: str) -> list[str]:
    """The lines of a text as editors count them; line breaks of other kinds stay within a line."""
    return re.split(r"\r\n|\n|\r", text)


def scan(text: str) -> Iterator[TypedLine]:
    """The lines of a text, one after the other."""
    state = _State()
    for number, line in enumerate(split_lines(text), 1):
        yield _line(number, line, state)


def _line(number: int, text: str, state: _State) -> TypedLine:
    bare = text.lstrip(" ")
    indent = len(text) - len(bare)
    if state.block >= 0 and not state.quote:
        if not bare.strip() or indent > state.block:
            return TypedLine(number, text, "inside", indent)
        state.block = -1
    if state.quote:
        return _in_quotes(number, text, indent, state)
    if not bare.strip() or bare.startswith("#"):
        return TypedLine(number, text, "comment" if bare.strip() else "blank", indent, comment=bare.rstrip())
    if state.depth:
        depth = state.depth
        value, held, comment, quote = _behind(text, indent, state, flow=depth)
        return TypedLine(number, text, "text", indent, "", "", indent, value, held, comment, quote, depth)
    return _fresh(number, text, indent, bare, state)


def _in_quotes(number: int, text: str, indent: int, state: _State) -> TypedLine:
    end, depth = _end_of_quote(text, 0, state.quote), state.depth
    if end < 0:
        return TypedLine(number, text, "inside", indent, open_quote=state.quote, flow=depth)
    state.quote = ""
    _, held, comment, quote = _behind(text, end, state, flow=depth, inside=True)
    return TypedLine(number, text, "inside", indent, "", "", 0, text[:end], held, comment, quote, depth)


def _fresh(number: int, text: str, indent: int, bare: str, state: _State) -> TypedLine:
    """A line that begins outside quotes and brackets."""
    dashes = _DASHES.match(bare)
    lead = dashes[0] if dashes else ""
    at = indent + len(lead)
    found = _KEY.match(text, at)
    key = found["key"] if found else ""
    column = indent + len(lead.rstrip()) - 1 if lead and not key else at
    at = found.end() if found else at
    while at < len(text) and text[at] in " \t":
        at += 1
    rest = text[at:]
    if _BLOCK.fullmatch(rest.split(" #")[0].rstrip()):
        state.block = column if key or lead else indent
        return TypedLine(number, text, "text", indent, lead, key, at, rest, "block")
    return TypedLine(number, text, "text", indent, lead, key, at, *_behind(text, at, state))


def _behind(
    text: str, at: int, state: _State, *, flow: int = 0, inside: bool = False
) -> tuple[str, ValueKind, str, str]:
    """The value from a column on, how it is written, the comment behind it, and the quote it leaves open."""
    first = text[at : at + 1]
    held: ValueKind = "none"
    if first in {'"', "'"} and not (flow or inside):
        end = _end_of_quote(text, at + 1, first)
        if end < 0:
            state.quote = first
            return text[at:], "quoted", "", first
        held, end = "quoted", _comment(text, end)
    elif flow or first in {"[", "{"}:
        held, end = "none" if inside else "flow", _flow(text, at, state)
    elif not first or first == "#":
        end = at
    else:
        held, end = "plain", _comment(text, at)
    return text[at:end].rstrip(), held, text[end:].rstrip(), state.quote


_COMMENT = re.compile(r"(?<=[ \t])#")


def _comment(text: str, at: int) -> int:
    """Where a comment begins: the first ``#`` behind a blank; the end of the line without one."""
    found = _COMMENT.search(text, at)
    return found.start() if found else len(text)


def _end_of_quote(text: str, at: int, quote: str) -> int:
    """The column behind the closing quote; -1 where the line has none."""
    while at < len(text):
        if quote == '"' and text[at] == "\\":
            at += 2
        elif text[at] == quote:
            if quote == "'" and text[at + 1 : at + 2] == "'":
                at += 2
            else:
                return at + 1
        else:
            at += 1
    return -1


def _flow(text: str, at: int, state: _State) -> int:
    """Walk brackets: where the comment behind them begins, or the end of the line."""
    fresh = True  # a quote opens only where an item begins
    while at < len(text):
        char = text[at]
        if char == "#" and (at == 0 or text[at - 1] in " \t"):
            return at
        if fresh and char in {'"', "'"}:
            end = _end_of_quote(text, at + 1, char)
            if end < 0:
                state.quote = char
                return len(text)
            at, fresh = end, False
            continue
        if char in "[{":
            state.depth += 1
        elif char in "]}" and state.depth:
            state.depth -= 1
            if not state.depth:
                return _comment(text, at + 1)
        fresh = char in "[{,:" or (fresh and char in " \t")
        at += 1
    return at
