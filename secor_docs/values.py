"""What a template may speak of: plain values, and a marked gap where a fact is still missing.

A :class:`Namespace` is a read-only set of named values; a :class:`MissingValue` stands where company.yaml has
nothing yet. A gap is false in a condition, empty in a loop, and prints as a marker that the renderer
turns into a visible note, so that a missing fact is never a blank.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from secor_docs.dates import long_date, yes_or_no

GAP_OPEN, GAP_CLOSE = "\ufdd0", "\ufdd1"
"""Noncharacters around a gap's path in rendered text; no reader lets them in from outside."""

_GAP = re.compile(f"{GAP_OPEN}([^{GAP_OPEN}{GAP_CLOSE}]*){GAP_CLOSE}")


class MissingValue:
    """A fact that company.yaml does not give yet.

    Attributes:
        path: its key in company.yaml, such as ``sites[0].muster_point``.
    """

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path = path

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __str__(self) -> str:
        return f"{GAP_OPEN}{self.path}{GAP_CLOSE}"

    def __repr__(self) -> str:
        return f"MissingValue({self.path!r})"

    def __getattr__(self, name: str) -> MissingValue:
        """A part of a missing fact is missing too."""
        if name.startswith("_"):
            raise AttributeError(name)
        return MissingValue(f"{self.path}.{name}")

    def __getitem__(self, name: object) -> MissingValue:
        return MissingValue(f"{self.path}[{name}]" if isinstance(name, int) else f"{self.path}.{name}")

    def __add__(self, other: Any) -> Any:
        """Text with a gap in it still shows the gap; a list only has nothing added."""
        if isinstance(other, str):
            return f"{self}{other}"
        return other if isinstance(other, list | tuple) else self

    def __radd__(self, other: Any) -> Any:
        if isinstance(other, str):
            return f"{other}{self}"
        return self + other

    def _no(self, _other: object) -> bool:
        """Nothing is more or less than a missing fact."""
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _no


class WrittenByHand(MissingValue):
    """A fact that differs from call to call: no gap, but room on a form and words in a text.

    Args:
        path: where it would be in company.yaml.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return "written down at each call"

    def __getattr__(self, name: str) -> WrittenByHand:
        """A part of it is written by hand too."""
        if name.startswith("_"):
            raise AttributeError(name)
        return WrittenByHand(f"{self.path}.{name}")

    def __getitem__(self, name: object) -> WrittenByHand:
        return WrittenByHand(f"{self.path}[{name}]" if isinstance(name, int) else f"{self.path}.{name}")


class Namespace:
    """Named values, read by attribute: ``company.phone``.

    Args:
        path: where the group is, for messages.
        values: its values; groups, lists, text, numbers, dates, gaps.
        more: values by their names.
    """

    __slots__ = ("_path", "_values")

    def __init__(self, path: str, values: Mapping[str, Any] | None = None, /, **more: Any) -> None:
        self._path = path
        self._values = {**(values or {}), **more}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._values:  # never asks for _values before it is there
            raise AttributeError(name)
        return self._values[name]

    def __reduce__(self) -> tuple[type[Namespace], tuple[str, dict[str, Any]]]:
        return Namespace, (self._path, self._values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Namespace) and self._values == other._values

    def __hash__(self) -> int:
        return hash(self._path)

    def __repr__(self) -> str:
        return f"Namespace({self._path!r}, {sorted(self._values)})"


def names_in(group: Namespace) -> list[str]:
    """The names a group knows."""
    return sorted(group._values)  # noqa: SLF001 - attribute names must stay free for the facts


def values_in(group: Namespace) -> Mapping[str, Any]:
    """The values of a group by name; not to be changed."""
    return group._values  # noqa: SLF001 - see names_in


def path_of(group: Namespace) -> str:
    """Where a group stands."""
    return group._path  # noqa: SLF001 - see names_in


def gaps_in(text: str) -> list[str]:
    """Paths of the gaps printed in rendered text, in order."""
    return _GAP.findall(text)


def fact_to_fill_in(label: str) -> str:
    """The words that stand in a document where a fact is missing."""
    return f"► to fill in: {label} ◄"


_TO_FILL_IN = re.compile(r"► to fill in: .{1,200}? ◄")


def facts_to_fill_in(text: str) -> int:
    """How many facts a printed text still asks for."""
    return len(_TO_FILL_IN.findall(text))


def whole_of(path: str, known: Collection[str]) -> str:
    """The path in ``known`` that a missing fact is part of: itself, or the nearest above it; empty without one."""
    while path and path not in known:
        path = path.rpartition(".")[0]
    return path


def split_gaps(text: str) -> Iterator[tuple[str, bool]]:
    """``text`` in pieces: ``(words, False)`` and ``(path of a gap, True)``."""
    at = 0
    for match in _GAP.finditer(text):
        if match.start() > at:
            yield text[at : match.start()], False
        yield match.group(1), True
        at = match.end()
    if at < len(text):
        yield text[at:], False


# -- how values are put into words -----------------------------------------------------------------


def in_words(value: Any) -> str:
    """A value as text: dates long, yes and no, everything else as it stands."""
    if isinstance(value, bool):
        return yes_or_no(value)
    if isinstance(value, date):
        return long_date(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def number_of(count: int, noun: str, plural: str = "") -> str:
    """``1 file``, ``2 files``."""
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"


def listed(values: Iterable[Any], word: str = "and") -> str:
    """``a, b and c``."""
    texts = [in_words(value) for value in values]
    if len(texts) < 2:  # noqa: PLR2004 - one or none
        return "".join(texts)
    return f"{', '.join(texts[:-1])} {word} {texts[-1]}"
