"""Names that a template uses and nobody knows: noted with their place, all of them, then refused."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from jinja2 import Undefined

from secor_docs.facts import Group, names_in, path_of
from secor_docs.problems import nearest


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong met while rendering.

    Attributes:
        line: line of the compiled template's Python code, 0 when unknown.
        says: what is wrong.
        mend: what to do.
    """

    line: int
    says: str
    mend: str


_faults: ContextVar[list[Fault] | None] = ContextVar("_faults", default=None)


@contextmanager
def noting() -> Iterator[list[Fault]]:
    """Collect the faults met inside the block."""
    found: list[Fault] = []
    token = _faults.set(found)
    try:
        yield found
    finally:
        _faults.reset(token)


def note_fault(says: str, mend: str) -> None:
    """Note a fault at the place in the template that is being rendered."""
    found = _faults.get()
    if found is not None:
        found.append(Fault(_line(), says, mend))


def _line() -> int:
    frame = sys._getframe(1)  # noqa: SLF001 - the only way to learn where a compiled template stands
    while frame is not None:
        if "!word/" in frame.f_code.co_filename:
            return frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return 0


class Missing(Undefined):
    """An unknown name: noted whenever it is used, and empty so that rendering finds the next one."""

    __slots__ = ()

    def _note(self) -> None:
        owner = self._undefined_obj
        name = self._undefined_name or ""
        if isinstance(owner, Group):
            says = f'"{path_of(owner)}.{name}" is no known fact'
            hint = nearest(str(name), names_in(owner))
        else:
            says = f'"{name}" is no known fact'
            hint = ""
        note_fault(says, hint.strip() or "`secor templates show` lists the facts a template may use.")

    def _fail_with_undefined_error(self, *_args: Any, **_kwargs: Any) -> Any:
        self._note()
        return ""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self._note()
        return ""

    def __str__(self) -> str:
        self._note()
        return ""

    def __iter__(self) -> Iterator[Any]:
        self._note()
        return iter(())

    def __bool__(self) -> bool:
        self._note()
        return False

    def __len__(self) -> int:
        self._note()
        return 0

    def __eq__(self, other: object) -> bool:
        self._note()
        return False

    __hash__ = Undefined.__hash__
    __add__ = __radd__ = __sub__ = __rsub__ = _fail_with_undefined_error
    __mul__ = __rmul__ = __truediv__ = __mod__ = _fail_with_undefined_error
    __lt__ = __le__ = __gt__ = __ge__ = _fail_with_undefined_error
    __getitem__ = __call__ = _fail_with_undefined_error
