"""What can be known of a part's structure from its template alone, whatever facts it is given.

Values are escaped, so only the template's own tags make the tree. Where every branch and every round of a
loop closes what it opens, the result is always well formed and need not be read again to be sure of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from jinja2 import nodes

_VALUE, _FORK = "\x01", "\x02"
"""Stand for a printed value and for a condition or loop; XML allows neither sign."""

_TOKEN = re.compile(
    r"""(?P<head><\?xml[^<>]*\?>)|<(?P<closing>/?)(?P<name>[\w.:-]+)(?P<about>(?:\s+[\w.:-]+="[^"<>]*")*)\s*(?P<empty>/?)>|(?P<text>[^<>]+)"""
)
_APART = frozenset({"w:tbl", "w:sectPr"})


@dataclass(frozen=True, slots=True)
class Structure:
    """What is certain of every document a template makes.

    Attributes:
        closed: what is opened is closed, whatever branches are taken.
        sound: tables have rows, rows have cells, cells end in a paragraph, and tables do not touch.
    """

    closed: bool
    sound: bool


@dataclass(frozen=True, slots=True)
class _Branch:
    """One way a condition or a loop may go: the elements at its top, and whether there is any tag in it."""

    top: tuple[_Kid, ...] = ()
    words_only: bool = True


_Fork = tuple[_Branch, ...]
_Kid = str | _Fork
_Ways = Sequence[Sequence[nodes.Node]]


@dataclass(slots=True)
class _Open:
    name: str
    kids: list[_Kid] = field(default_factory=list)


class UnprovenError(Exception):
    """It cannot be proved from the template that the structure is sound; it depends on the facts."""


def structure_of(tree: nodes.Template) -> Structure:
    """What is certain of a part.

    Args:
        tree: the parsed Jinja source.
    """
    reader = _Reader()
    try:
        top = reader.branch(tree.body, ()).top
    except UnprovenError:
        return Structure(closed=False, sound=False)
    return Structure(closed=len(top) == 1 and isinstance(top[0], str), sound=reader.sound)


_CROSSED = frozenset({"w:t", "w:r", "w:p"})
"""What a condition may close and open again: in Word its tags often stand in runs of their own."""


class _Reader:
    def __init__(self) -> None:
        self.sound = True

    def branch(self, body: Sequence[nodes.Node], outside: tuple[str, ...]) -> _Branch:
        """Read nodes that stand or fall together.

        Args:
            body: the nodes.
            outside: the elements open around them, the innermost last.

        Raises:
            UnprovenError: they do not leave open what they found open, or print markup.
        """
        forks: list[_Ways] = []
        text = "".join(self._pieces(body, forks))
        ways = iter(forks)
        stack = [_Open("")]
        crossed: list[str] = []
        words_only = True
        at = 0
        while at < len(text):
            token = _TOKEN.match(text, at)
            if token is None:
                raise UnprovenError
            at = token.end()
            words_only = words_only and token["text"] is not None
            if token["closing"] and len(stack) == 1:
                self._cross(token["name"], stack, crossed, outside)
            else:
                around = outside[: len(outside) - len(crossed)]
                self._take(token, stack, ways, around)
        if [node.name for node in stack[1:]] != crossed[::-1]:
            raise UnprovenError
        self._tables(stack[0].kids)
        return _Branch(() if crossed else tuple(stack[0].kids), words_only)

    def _cross(self, name: str, stack: list[_Open], crossed: list[str], outside: tuple[str, ...]) -> None:
        """Close an element that was open around the branch."""
        if name not in _CROSSED or len(crossed) == len(outside) or outside[-1 - len(crossed)] != name:
            raise UnprovenError
        crossed.append(name)
        self._tables(stack[0].kids)
        stack[0] = _Open("", [name])

    def _pieces(self, body: Iterable[nodes.Node], forks: list[_Ways]) -> Iterator[str]:
        for node in body:
            if isinstance(node, nodes.Output):
                for inner in node.nodes:
                    if isinstance(inner, nodes.TemplateData):
                        yield inner.data
                    elif isinstance(inner, nodes.Call) or inner.find(nodes.Call) is not None:
                        raise UnprovenError  # a macro prints tags
                    else:
                        yield _VALUE
            elif isinstance(node, nodes.For):
                forks.append((node.body, node.else_))
                yield _FORK
            elif isinstance(node, nodes.If):
                forks.append((node.body, *(other.body for other in node.elif_), node.else_))
                yield _FORK
            elif not isinstance(node, nodes.Assign):
                raise UnprovenError

    def _take(self, token: re.Match[str], stack: list[_Open], forks: Iterator[_Ways], around: tuple[str, ...]) -> None:
        if token["text"] is not None:
            names = (*around, *(node.name for node in stack[1:]))
            for sign in token["text"]:
                if sign == _FORK:
                    stack[-1].kids.append(tuple(self.branch(way, names) for way in next(forks)))
        elif token["head"] is None and token["closing"]:
            closed = stack.pop()
            if closed.name != token["name"] or token["about"]:
                raise UnprovenError
            self._closed(closed)
        elif token["head"] is None:
            for _ in range(token["about"].count(_FORK)):
                if not all(self.branch(way, ()).words_only for way in next(forks)):
                    raise UnprovenError
            stack[-1].kids.append(token["name"])
            if token["empty"]:
                self._closed(_Open(token["name"]))
            else:
                stack.append(_Open(token["name"]))

    def _closed(self, node: _Open) -> None:
        if (
            (node.name == "w:tc" and not _ends_in_paragraph(node.kids))
            or (node.name == "w:tr" and "w:tc" not in node.kids)
            or (node.name == "w:tbl" and "w:tr" not in node.kids)
            or (node.name in {"w:hdr", "w:ftr"} and not any(isinstance(kid, str) for kid in node.kids))
        ):
            self.sound = False
        self._tables(node.kids)

    def _tables(self, kids: Sequence[_Kid]) -> None:
        """A table is followed by something that keeps it apart, in whatever branch it stands."""
        for kid, following in zip_longest(kids, kids[1:]):
            if kid == "w:tbl" and (not isinstance(following, str) or following in _APART):
                self.sound = False


def _ends_in_paragraph(kids: Sequence[_Kid]) -> bool:
    for kid in reversed(kids):
        if isinstance(kid, str):
            return kid == "w:p"
        if any(way.top and not _ends_in_paragraph(way.top) for way in kid):
            return False
    return False
