"""What a template may do: a short list of filters, no calls, and no more work than a binder needs.

A template may come from a stranger. It cannot reach beyond the facts it is given, and what it makes
is counted while it is made: loops, lists and text past any honest use stop it.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from typing import Any

from jinja2 import nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from secor_docs.dates import long_date
from secor_docs.values import MissingValue, Namespace, in_words, listed, values_in
from secor_docs.word.template.undefined import TrackedUndefined, note_fault

MAX_RENDERED = 60_000_000
"""Length of rendered XML past which something has run away."""

_MOST_STEPS = 300_000
_LONGEST = 100_000
_LARGEST = 10**15

PICTURE_OPEN, PICTURE_CLOSE = "\ufdd2", "\ufdd3"
"""Noncharacters around the name and size of a picture, until the renderer draws it."""

_ROOM = "\u2002" * 5
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd4-\ufdef\ufffe\uffff]")


# -- counting --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Spent:
    steps: int = 0
    letters: int = 0


_spent: ContextVar[_Spent | None] = ContextVar("_spent", default=None)


@contextmanager
def counting() -> Iterator[None]:
    """Count what the templates rendered inside the block do, all together."""
    token = _spent.set(_Spent())
    try:
        yield
    finally:
        _spent.reset(token)


def spend(steps: int = 0, letters: int = 0) -> None:
    """Count rounds of a loop, and letters made.

    Raises:
        SecurityError: there were more than any document needs.
    """
    spent = _spent.get()
    if spent is None:
        return
    spent.steps += steps
    spent.letters += letters
    if spent.steps > _MOST_STEPS:
        raise SecurityError("it goes round without end")
    if spent.letters > MAX_RENDERED:
        raise SecurityError("the document grows without end")


def _counted(values: Iterable[Any]) -> Iterable[Any]:
    if type(values) is list or type(values) is tuple:
        spend(steps=len(values))
        return values
    return _counted_one_by_one(values)


def _counted_one_by_one(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        spend(steps=1)
        yield value


def _joined(*values: Any) -> Any:
    text = "".join(map(str, values))
    spend(letters=len(text))
    if len(text) > _LONGEST:
        raise SecurityError("a text this long is not allowed")
    return Markup("").join(values) if any(isinstance(value, Markup) for value in values) else text


class Counting(NodeTransformer):
    """Puts the counters into a parsed template: one round of a loop, one text put together, one printed."""

    def visit_Output(self, node: nodes.Output) -> nodes.Output:  # noqa: N802 - the name is Jinja's
        """Print facts by our rules, constants too, which Jinja would turn into text by its own."""
        self.generic_visit(node)
        node.nodes = [
            inner
            if isinstance(inner, nodes.TemplateData)
            else nodes.Filter(inner, "_printed", [], [], None, None, lineno=inner.lineno)
            for inner in node.nodes
        ]
        return node

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - the name is Jinja's
        """Count the rounds."""
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, "_counted", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - the name is Jinja's
        """Count the letters."""
        self.generic_visit(node)
        first, *rest = node.nodes
        return nodes.Filter(first, "_joined", rest, [], None, None, lineno=node.lineno)


# -- the words a template may use ------------------------------------------------------------------


def _date(value: Any) -> Any:
    """A date in words: March 1, 2026."""
    return long_date(value) if isinstance(value, date) else value


def _short_date(value: Any) -> Any:
    """A date in figures: 2026-03-01."""
    return value.isoformat() if isinstance(value, date) else value


def _and_list(value: Any, word: str = "and") -> Any:
    """A list in words: a, b and c."""
    if isinstance(value, MissingValue | TrackedUndefined | str):
        return value
    items = list(value)
    if not all(_is_one_fact(item) for item in items):
        note_fault(
            "a list of groups of facts cannot be put into words",
            "Take one fact of each first, such as `| names` or `| map(attribute='name')`.",
        )
        return ""
    return listed(items, word)


def _or_list(value: Any) -> Any:
    """A list in words: a, b or c."""
    return _and_list(value, "or")


def _names(value: Any) -> Any:
    """The names of a list of people."""
    if isinstance(value, MissingValue | TrackedUndefined):
        return value
    people = list(value)
    if not all(isinstance(person, MissingValue) or hasattr(person, "name") for person in people):
        note_fault("`names` is for a list of people", "Use `| and_list` for a list of words.")
        return []
    return [person.name for person in people]


def _or_blank(value: Any) -> Any:
    """The value, or room to write by hand where the fact is missing."""
    return _ROOM if value is None or isinstance(value, MissingValue) or value == "" else value


def _picture(value: Any, width: float, height: float) -> Any:
    """A picture fitted into so many millimetres."""
    if not (_number(width) and _number(height) and 0 < width < _LONGEST and 0 < height < _LONGEST):
        raise ValueError("a picture needs a width and a height in millimetres")
    return (
        value
        if isinstance(value, MissingValue | TrackedUndefined)
        else f"{PICTURE_OPEN}{value}|{width}|{height}{PICTURE_CLOSE}"
    )


def _first_up(value: Any) -> Any:
    """The text with a capital first letter."""
    return f"{value[0].upper()}{value[1:]}" if isinstance(value, str) and value else value


def _first_down(value: Any) -> Any:
    """The text with a small first letter, unless it begins with an abbreviation."""
    if not isinstance(value, str) or not (value[1:2].islower() or value[1:2] == " "):
        return value
    return value[:1].lower() + value[1:]


def _first(value: Any) -> Any:
    """The first of a list."""
    return _end(value, 0)


def _last(value: Any) -> Any:
    """The last of a list."""
    return _end(value, -1)


def _end(value: Any, position: int) -> Any:
    if isinstance(value, MissingValue):
        return MissingValue(f"{value.path}[0]")
    if isinstance(value, TrackedUndefined):
        return value
    items = list(value)
    if items:
        return items[position]
    note_fault("an empty list has no first or last", "Ask for it inside `{% if … %}`.")
    return ""


def _sum(value: Any, attribute: str = "") -> Any:
    """The numbers of a list added up."""
    if isinstance(value, MissingValue | TrackedUndefined):
        return value
    numbers = [getattr(item, attribute) for item in value] if attribute else list(value)
    if not all(_number(number) for number in numbers):
        raise ValueError("`sum` adds numbers only")
    return sum(numbers)


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
    "first": _first,
    "last": _last,
    "sum": _sum,
}
"""Our own filters; the docstring of each is its help."""

_KEPT_FILTERS = ("default", "length", "map", "rejectattr", "selectattr", "sort", "unique")
"""Filters of Jinja's that cannot blow a text up or reach beyond it."""

_SEE_GAPS = frozenset({"default", "length"})


def _kept(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter of Jinja's that counts what it is given, and leaves a gap a gap: never a blank."""
    at = 1 if hasattr(function, "jinja_pass_arg") else 0

    @functools.wraps(function)
    def kept(*args: Any, **kwargs: Any) -> Any:
        value = args[at]
        if name not in _SEE_GAPS:
            if isinstance(value, MissingValue | TrackedUndefined):
                return value
            if hasattr(value, "__len__"):
                spend(steps=len(value))
        return function(*args, **kwargs)

    return kept


# -- the environment -------------------------------------------------------------------------------


_NOTHING = object()


class _Environment(ImmutableSandboxedEnvironment):
    """Strict, escaping, sandboxed; no calls but macros, no products that grow without end."""

    intercepted_binops = frozenset(("*", "**", "%", "+"))

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        found = list(pieces)
        spend(letters=sum(map(len, found)))
        return "".join(found)

    def getattr(self, obj: Any, attribute: str) -> Any:
        # Nearly every name in a template is one of a group's, and a group holds facts and nothing else.
        if type(obj) is Namespace:
            value = values_in(obj).get(attribute, _NOTHING)
            return self.undefined(obj=obj, name=attribute) if value is _NOTHING else value
        return super().getattr(obj, attribute)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if isinstance(left, TrackedUndefined) or isinstance(right, TrackedUndefined):
            return f"{left}{right}"  # both are noted by being printed
        if operator in {"*", "**", "%"}:
            _modest(operator, left, right)
        result = super().call_binop(context, operator, left, right)
        if isinstance(result, str | list | tuple):
            spend(steps=1, letters=len(result))
            if len(result) > _LONGEST:
                raise SecurityError("a text or list this long is not allowed")
        return result

    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        spend(steps=1)
        return super().call(context, obj, *args, **kwargs)

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro)


def _modest(operator: str, left: Any, right: Any) -> None:
    if not (_number(left) and _number(right)):
        raise SecurityError(f"{operator} is for numbers only here")
    if operator == "**" and (abs(right) > 8 or abs(left) > 100):  # noqa: PLR2004 - far past any use here
        raise SecurityError("a power this large is not allowed")
    if operator == "*" and abs(left * right) > _LARGEST:
        raise SecurityError("a number this large is not allowed")


def _number(value: Any) -> bool:
    return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))


_FACTS = (str, int, float, date, MissingValue, TrackedUndefined)


def _is_one_fact(value: Any) -> bool:
    return isinstance(value, _FACTS)


@pass_context
def _printed(_context: Context, value: Any) -> Any:
    if isinstance(value, Markup):
        return value  # what a macro made; its values are escaped already
    if _is_one_fact(value):
        text = value if type(value) is str else in_words(value)
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if _NOT_XML.search(text):
            note_fault(
                "the text holds a sign that Word cannot hold", "Type the text again, without control characters."
            )
            return ""
        return text
    what = {list: "a whole list", tuple: "a whole list", Namespace: "a group of facts", type(None): "nothing"}.get(
        type(value)
    )
    note_fault(
        f"{what or 'something that is no fact'} is given where one fact belongs",
        "Name one fact of it, or put a list into words with `| and_list`.",
    )
    return ""


def _environment() -> _Environment:
    env = _Environment(autoescape=True, undefined=TrackedUndefined, keep_trailing_newline=True)
    kept = {name: _kept(name, env.filters[name]) for name in _KEPT_FILTERS}
    env.filters.clear()
    env.filters.update(kept)
    env.filters.update(FILTERS)
    env.filters.update({"_counted": _counted, "_joined": _joined, "_printed": _printed})
    env.globals.clear()
    return env


ENVIRONMENT = _environment()
