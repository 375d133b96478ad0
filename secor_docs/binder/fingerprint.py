"""What a page is made of, as a hash: its template, its properties, and the facts it asks for.

Two pages with the same hash are the same bytes, so one that is there already need not be made again.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from secor_docs.binder.spec import BinderSpec, Page
from secor_docs.files import sha256, tree_hash
from secor_docs.values import MissingValue, Namespace, WrittenByHand, values_in, whole_of
from secor_docs.word.template.template import EVERYBODY, Template


class Fingerprints:
    """The hashes of one spec's pages.

    Args:
        spec: the spec; each of its values is hashed once, however many pages ask for it.
    """

    def __init__(self, spec: BinderSpec) -> None:
        self.spec = spec
        self._labels = {fact.key: fact.label for fact in spec.missing}
        self._known: dict[int, str] = {}

    def of(self, page: Page, template: Template, template_hash: str) -> str:
        """The hash of a page.

        Args:
            page: the page.
            template: its template.
            template_hash: the hash of the template's bytes.
        """
        facts = self.spec.facts(page)
        hash_ = hashlib.sha256(template_hash.encode() + _engine())
        hash_.update(repr((page.title, page.blanks, self.spec.legal_name, self.spec.issued)).encode())
        for name in template.asks:
            value = self.spec.people if name == EVERYBODY else _at(facts, name)
            hash_.update(f"{name}={self._said(value)}\n".encode("utf-8", "surrogatepass"))
        return hash_.hexdigest()

    def _said(self, value: Any) -> str:
        """A value and all that is in it, so that no two read alike."""
        if isinstance(value, str):
            return f"{len(value)}'{value}{self._picture(value) if value in self.spec.pictures else ''}"
        if isinstance(value, Namespace):
            known = self._known.get(id(value))
            if known is None:
                inner = values_in(value)
                text = "".join(f"{name}:{self._said(inner[name])};" for name in sorted(inner))
                known = self._known[id(value)] = _hash(text)
            return known
        if isinstance(value, list | tuple):
            return f"{len(value)}[{''.join(map(self._said, value))}]"
        if isinstance(value, WrittenByHand):
            return "by hand;"
        if isinstance(value, MissingValue):
            return f"gap {value.path} {self._labels.get(whole_of(value.path, self._labels), '')};"
        return f"{type(value).__name__} {value!r};"

    def _picture(self, name: str) -> str:
        picture = self.spec.pictures[name]
        return repr((picture.member, picture.description))


@cache
def _engine() -> bytes:
    """What fills the templates: the modules that have a say in the bytes, by their own bytes."""
    top = Path(__file__).parent.parent
    return (
        sha256((top / "values.py").read_bytes()).encode()
        + tree_hash(top / "ooxml", _CODE)
        + tree_hash(top / "word", _CODE)
    )


_CODE = (".py",)


def _at(facts: Namespace, name: str) -> Any:
    value: Any = facts
    for step in name.split("."):
        if isinstance(value, MissingValue):
            value = getattr(value, step)
            continue
        if not isinstance(value, Namespace):
            return value
        value = values_in(value).get(step, None)
    return value


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
