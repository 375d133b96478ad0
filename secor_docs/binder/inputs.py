"""What a binder is made from, as one hash. The same hash is the same binder, so nothing has to be made.

Everything counts by its bytes; nothing is understood, so nothing heavy is opened.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from secor_docs.data_files import FOLDERS, Stock
from secor_docs.files import tree_hash

_READ = (".docx", ".md", ".yaml", ".xml", ".png", ".jpg", ".jpeg")


class Inputs:
    """The hashes of one run; program, shipped folders and overlays are read once, however many companies there are."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def of(self, company: Path, stock: Stock, options: Iterable[object]) -> str:
        """The hash of everything a company's binder is made from, except its pictures: the manifest lists those.

        Args:
            company: its file.
            stock: the shipped folders and overlays.
            options: how the binder is asked for.

        Raises:
            OSError: a file may not be read.
        """
        hash_ = hashlib.sha256(repr((sys.version, company.name, [*map(str, options)])).encode("utf-8", "replace"))
        hash_.update(hashlib.sha256(company.read_bytes()).digest())
        hash_.update(self._hash(Path(__file__).parent.parent, ("",), (".py",)))
        for root in stock.roots:
            hash_.update(self._hash(root, [name for name in FOLDERS if name != "samples"], _READ))
        return hash_.hexdigest()

    def _hash(self, root: Path, folders: Iterable[str], endings: tuple[str, ...]) -> bytes:
        key = f"{root}|{endings}"
        if key not in self._known:
            found = ((folder, tree_hash(root / folder, endings)) for folder in folders)
            self._known[key] = b"".join(folder.encode() + hash_ for folder, hash_ in found if hash_)
        return self._known[key]
