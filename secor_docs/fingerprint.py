"""What a page is made of, as a hash: its template, its properties, and the facts it asks for.

Two pages with the same hash are the same bytes, so one that stands already need not be made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from secor_docs.facts import Gap, Group, values_in
from secor_docs.recipe import Page, Recipe
from secor_docs.word.pictures import Picture
from secor_docs.word.template import EVERYBODY, Template


class Fingerprints:
    """The hashes of one recipe's pages.

    Args:
        recipe: the recipe; each of its values is hashed once, however many pages ask for it.
    """

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self._labels = {fact.key: fact.label for fact in recipe.missing}
        self._known: dict[int, bytes] = {}

    def of(self, page: Page, template: Template, template_hash: str) -> str:
        """The hash of a page.

        Args:
            page: the page.
            template: its template.
            template_hash: the hash of the template's bytes.
        """
        facts = self.recipe.facts(page)
        hash_ = hashlib.sha256(template_hash.encode() + _engine())
        hash_.update(repr((page.title, page.blanks, self.recipe.legal_name, self.recipe.issued)).encode())
        for name in template.asks:
            value = self.recipe.people if name == EVERYBODY else _at(facts, name)
            hash_.update(name.encode() + self._hash(value))
        return hash_.hexdigest()

    def _hash(self, value: Any) -> bytes:
        """Hash of a value and all that is in it."""
        if isinstance(value, str):
            return hashlib.sha256(
                b"s" + value.encode("utf-8", "surrogatepass") + self._picture(value)
            ).digest()
        if value is None or isinstance(value, bool | int | float | date):
            return hashlib.sha256(repr(value).encode()).digest()
        if isinstance(value, Gap):
            return hashlib.sha256(f"gap {value.path} {self._label(value.path)}".encode()).digest()
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = _joined(self._parts(value))
        return known

    def _parts(self, value: Any) -> Iterable[bytes]:
        if isinstance(value, Group):
            for name, inner in sorted(values_in(value).items()):
                yield name.encode() + self._hash(inner)
        elif isinstance(value, list | tuple):
            yield from map(self._hash, value)
        else:
            yield repr(value).encode()

    def _label(self, path: str) -> str:
        while path and path not in self._labels:
            path = path.rpartition(".")[0]
        return self._labels.get(path, "")

    def _picture(self, name: str) -> bytes:
        pictures: Mapping[str, Picture] = self.recipe.pictures
        picture = pictures.get(name)
        return b"" if picture is None else repr((picture.member, picture.description)).encode()


@cache
def _engine() -> bytes:
    """What fills the templates: the modules that have a say in the bytes, by their own bytes."""
    here = Path(__file__).parent
    return _joined(path.read_bytes() for path in [here / "facts.py", *sorted((here / "word").glob("*.py"))])


def _at(facts: Group, name: str) -> Any:
    value: Any = facts
    for step in name.split("."):
        if isinstance(value, Gap):
            return Gap(f"{value.path}.{step}")
        if not isinstance(value, Group):
            return value
        value = values_in(value).get(step, None)
    return value


def _joined(parts: Iterable[bytes]) -> bytes:
    hash_ = hashlib.sha256()
    for part in parts:
        hash_.update(len(part).to_bytes(4) + part)
    return hash_.digest()
