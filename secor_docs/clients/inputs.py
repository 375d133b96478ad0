"""What a package is made from, as one hash: the same hash means the same package, so nothing is made.

Opens nothing heavy: bytes are hashed, not understood.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from secor_docs import __version__
from secor_docs.clients.roster import Client
from secor_docs.data_files import FOLDERS, shipped
from secor_docs.files import COMPANY, standing

_READ = frozenset({".docx", ".md", ".yaml", ".xml", ".png", ".jpg", ".jpeg"})
_PICTURES = frozenset({".png", ".jpg", ".jpeg"})


def data_hash(overlays: Sequence[Path]) -> str:
    """The program, its data and the consultant's overlays: what all clients share, as a hash."""
    hash_ = hashlib.sha256(__version__.encode())
    package = Path(__file__).resolve().parent.parent
    _add(hash_, package, (p for p in package.rglob("*.py") if "_stock" not in p.parts))
    for root in (shipped(), *overlays):
        _add(hash_, root, _data(root))
    return hash_.hexdigest()


def input_hash(client: Client, shared: str, options: Iterable[object]) -> str:
    """Everything one client's package is made from, as a hash.

    Args:
        client: the client.
        shared: what :func:`data_hash` gave for this run.
        options: how the package is asked for (draft or final, which documents).
    """
    hash_ = hashlib.sha256(json.dumps([shared, *map(str, options)]).encode())
    folder = client.folder
    beside = (p for p in folder.iterdir() if p.suffix.casefold() in _PICTURES and p.is_file())
    _add(hash_, folder, [folder / COMPANY, client.source, *beside, *_data(folder)])
    return hash_.hexdigest()


def _data(root: Path) -> Iterator[Path]:
    for name in FOLDERS:
        if name != "samples":
            for path in (root / name).rglob("*"):
                if path.suffix in _READ and not path.name.startswith(("~$", ".")) and path.is_file():
                    yield path


def _add(hash_: Any, root: Path, paths: Iterable[Path]) -> None:
    for path in sorted({p for p in paths if p.is_file()}):
        name = path.relative_to(root).as_posix().encode("utf-8", "surrogateescape")
        # The inner hashes have one length, so no two lists of files read alike.
        hash_.update(hashlib.sha256(name).digest() + hashlib.sha256(path.read_bytes()).digest())


def is_current(folder: Path, inputs: str) -> bool:
    """True where the package was made from just these inputs, and each of its files stands."""
    manifest = standing(folder)
    return manifest.get("inputs") == inputs and all((folder / name).is_file() for name in manifest["files"])
