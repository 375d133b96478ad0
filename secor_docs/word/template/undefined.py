"""Names that a template uses and nobody knows: noted with their place, all of them, then refused."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from jinja2 import Undefined
from jinja2.utils import missing

from secor_docs.problems import nearest
from secor_docs.values import Namespace, names_in, path_of


@dataclass(frozen=True, slots=True)
class RenderFault:
    """Something wrong met while rendering.

    Attributes:
        line: line of the compiled template's Python code, 0 when unknown.
        message: what is wrong.
        fix: what to do.
        code: the kind of fault, for ``secor explain``.
    """

    line: int
    message: str
    fix: str
    code: str = "W011"


_faults: ContextVar[list[RenderFault] | None] = ContextVar("_faults", default=None)
_known: ContextVar[Callable[[], Iterable[str]]] = ContextVar("_known", default=tuple)


@contextmanager
def noting(known: Callable[[], Iterable[str]]) -> Iterator[list[RenderFault]]:
    """Collect the faults met inside the block; ``known`` gives the names a template may begin with."""
    found: list[RenderFault] = []
    token, token_known = _faults.set(found), _known.set(known)
    try:
        yield found
    finally:
        _faults.reset(token)
        _known.reset(token_known)


def note_fault(message: str, fix: str) -> None:
    """Note a fault at the place in the template that is being rendered."""
    found = _faults.get()
    if found is None:
        # Jinja works out constants while it compiles; this one must wait until its place can be named.
        raise LookupError(message)
    found.append(RenderFault(_line(), message, fix))


def _line() -> int:
    frame = sys._getframe(1)  # noqa: SLF001 - the only way to learn where a compiled template is
    while frame is not None:
        if "__jinja_template__" in frame.f_globals:
            return frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return 0


class TrackedUndefined(Undefined):
    """An unknown name: noted whenever it is used, and empty so that rendering finds the next one."""

    __slots__ = ()

    def _note(self) -> None:
        owner = self._undefined_obj
        name = str(self._undefined_name)
        hint = ""
        if isinstance(owner, Namespace):
            name, hint = f"{path_of(owner)}.{name}".lstrip("."), nearest(name, names_in(owner))
        elif isinstance(owner, TrackedUndefined):
            owner._note()  # noqa: SLF001 - the name before the dot is what is wrong
            return
        elif owner is missing:
            hint = nearest(name, _known.get()())
        note_fault(
            f'"{name}" is no known fact', hint.strip() or "`secor templates show` lists the facts a template may use."
        )

    def _empty(self, *_args: Any, **_kwargs: Any) -> Any:
        self._note()
        return ""

    def _no(self, *_args: Any) -> bool:
        self._note()
        return False

    def __getattr__(self, name: str) -> Any:
        """Part of an unknown thing: unknown too, noted when it is used."""
        if name.startswith("__"):
            raise AttributeError(name)
        return TrackedUndefined(obj=self, name=name)

    def __getitem__(self, name: object) -> Any:
        return TrackedUndefined(obj=self, name=str(name))

    def __str__(self) -> str:
        self._note()
        return ""

    def __iter__(self) -> Iterator[Any]:
        self._note()
        return iter(())

    def __len__(self) -> int:
        self._note()
        return 0

    def __int__(self) -> int:  # type: ignore[override]
        return len(self)

    def __float__(self) -> float:  # type: ignore[override]
        return len(self)

    __hash__ = Undefined.__hash__
    __bool__ = __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _no  # type: ignore[assignment]
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __pow__ = __rpow__ = _empty
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _empty
    __neg__ = __pos__ = __call__ = _empty
