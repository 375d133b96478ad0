"""Recipes kept from one run to the next, so that a company that has not changed is not read and planned again."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secor_docs import cache
from secor_docs.binder.spec import Recipe


def load(company: Path, key: str) -> tuple[Recipe, tuple[str, ...]] | None:
    """The recipe made from these inputs, and what was found on the way; None where there is none to trust.

    Args:
        company: the company's file.
        key: what :func:`secor_docs.stamp.inputs` gave.
    """
    record = cache.read(_name(company))
    if record is None or record[:64] != key.encode():
        return None
    try:
        found: Any = pickle.loads(record[64:])  # noqa: S301 - our own file in a folder of the user's alone
        recipe, remarks = found
        current = all((company.parent / name).read_bytes() == picture.data for name, picture in recipe.pictures.items())
    except Exception:  # noqa: BLE001 - whatever is wrong with a record, it is made anew
        return None
    return (recipe, remarks) if current else None


def keep(company: Path, key: str, recipe: Recipe, remarks: Sequence[str]) -> None:
    """Keep a recipe for the next run."""
    cache.write(_name(company), key.encode() + pickle.dumps((recipe, tuple(remarks)), pickle.HIGHEST_PROTOCOL))


def _name(company: Path) -> str:
    return "recipe-" + hashlib.sha256(str(company.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
