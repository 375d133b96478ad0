"""Which papers of a company's binder print a fact of its file: those whose templates ask for it."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path

from secor_docs.binder.make import PageRenderer
from secor_docs.binder.prepare import Prepared, spec_of
from secor_docs.binder.reprint import Paper
from secor_docs.data_files import TEMPLATES, Stock
from secor_docs.scopes import KINDS, ScopeKind
from secor_docs.yamlfile import Path_


class PapersOfFacts:
    """The papers of one company, by the facts they print.

    Args:
        prepared: the company, read and planned.
    """

    def __init__(self, prepared: Prepared) -> None:
        spec = spec_of(prepared)
        self._company = prepared.plan.company
        self._renderer, self._stock = PageRenderer(spec, prepared.stock), prepared.stock
        self._known: dict[Path_, tuple[Paper, ...]] = {}
        self._documents = tuple(zip(prepared.plan.documents, spec.documents, strict=True))

    def __len__(self) -> int:
        return len(self._documents)

    def of(self, path: Path_) -> tuple[Paper, ...]:
        """The papers that print the value at a path.

        Raises:
            InputWrongError: a template is missing or faulty.
        """
        if path not in self._known:
            self._known[path] = tuple(self._of(path))
        return self._known[path]

    def _of(self, path: Path_) -> Iterator[Paper]:
        for planned, document in self._documents:
            template = self._renderer.template(document.page.template)
            own = planned.scope.name if planned.scope else ""
            variable, is_own = self._own(path, planned.type.per, own)
            root, rest, last = _split(path)
            words = partial(_words_of, self._stock, document.page.template)
            own_too = is_own and _prints(template.asks, words, variable, rest, last)
            if own_too or _prints(template.asks, words, root, rest, last, variable):
                signed_by = tuple(planned.type.signed_by) if planned.type.directive else ()
                yield Paper(planned.number, planned.title, signed_by)

    def _own(self, path: Path_, per: str, own: str) -> tuple[str, bool]:
        """What a paper for one entry of the value's list calls its entry, and whether it is the one of the value."""
        number = next((at for at, step in enumerate(path) if isinstance(step, int)), len(path))
        root = ".".join(str(step) for step in path[:number])
        kind = next((kind for kind in KINDS if kind.key == per and kind.source == root), None)
        if kind is None or number == len(path):
            return "", False
        return kind.variable, own == self._called(kind, path[number])

    def _called(self, kind: ScopeKind, number: str | int) -> str:
        held: object = self._company
        for step in kind.source.split("."):
            held = getattr(held, step)
        assert isinstance(held, tuple)
        return str(getattr(held[int(number)], kind.name or "name", "")) if int(number) < len(held) else ""


def _split(path: Path_) -> tuple[str, str, str]:
    """The list or block a value is in, the rest of its name, and what an entry of the innermost list calls it."""
    numbers = [at for at, step in enumerate(path) if isinstance(step, int)] or [len(path)]
    root = ".".join(str(step) for step in path[: numbers[0]])
    rest, last = (".".join(step for step in path[at:] if isinstance(step, str)) for at in (numbers[0], numbers[-1]))
    return root, rest, last


def _prints(asks: Sequence[str], words: Callable[[], str], root: str, rest: str, last: str, not_of: str = "") -> bool:
    name = f"{root}.{rest}" if rest else root
    for asked in asks:
        if asked == name or asked.startswith(f"{name}."):
            return True
        if name.startswith(f"{asked}.") and _speaks_of(words(), last or name[len(asked) + 1 :], not_of):
            return True
    return False


def _words_of(stock: Stock, template: str) -> str:
    """The text of a template with its tags; a template asks for a whole list, and only its text names what of it."""
    path = stock.find(f"{TEMPLATES}/{template}.docx")
    return "" if path is None else _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=256)
def _read(path: Path, _changed: int) -> str:
    with zipfile.ZipFile(path) as zipped:
        parts = [name for name in zipped.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name)]
        return html.unescape(" ".join(re.sub(r"<[^>]+>", "", zipped.read(name).decode()) for name in parts))


@lru_cache(maxsize=8192)
def _speaks_of(source: str, key: str, not_of: str) -> bool:
    """Whether a template that asks for a whole block or list names a key of it."""
    for found in re.finditer(rf"\.{re.escape(key)}\b", source):
        before = _NAME.search(source[max(0, found.start() - 60) : found.start()])
        if before and (not not_of or before[0].split(".")[0] != not_of):
            return True
    return False


_NAME = re.compile(r"(?<![\w.])\w+(?:\.\w+)?$")
