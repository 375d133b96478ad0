"""The clients of a consultant: one folder each, and a name for each package that no other one has.

Opens nothing heavy, so that a run that finds nothing to do is over at once.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.files import COMPANY
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, nearest, refuse_any

SHARED = "shared.txt"
"""A file among the clients: names that may be in every package, one a line."""

_LONGEST = 60
"""A package's name leaves room for the paths of its documents, which Windows ends at 260 letters."""

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{device}{n}" for device in ("com", "lpt") for n in range(1, 10))}
)


@dataclass(frozen=True, slots=True)
class Client:
    """One client.

    Attributes:
        key: the name of its package; no other client has it, on any file system.
        source: its ``company.yaml``.
    """

    key: str
    source: Path

    @property
    def folder(self) -> Path:
        """The client's own folder."""
        return self.source.parent

    def stock(self, overlays: Sequence[Path]) -> Stock:
        """The shipped folders, the consultant's over them, the client's own over those."""
        return Stock.beside(self.folder, overlays)


def find_clients(where: Path) -> tuple[Client, ...]:
    """The clients below a folder, or those a list names; by key.

    Args:
        where: a folder with one folder for each client, or a text file that names one ``company.yaml`` (or
            its folder) a line; ``#`` begins a remark, and a relative path counts from the list.

    Raises:
        CouldNotReadError: there is no such folder or list.
        InputWrongError: a line of the list leads nowhere, or no client was found.
    """
    if where.is_dir():
        # Path.glob passes over what may not be read; a hidden folder holds no client.
        sources = [p for p in where.glob(f"*/{COMPANY}") if not p.parent.name.startswith(".")]
        at = where
    else:
        sources, at = _listed(where), where.parent
    if not sources:
        message = f"no client: there is no */{COMPANY} in it"
        fix = f"Give each client a folder of its own, with its {COMPANY} in it."
        raise InputWrongError.of(Place(str(where)), "", message, fix, code="N005")
    return _named(sources, at)


def picked(everybody: Sequence[Client], keys: Collection[str]) -> list[Client]:
    """The clients of these keys; all of them where none is given.

    Raises:
        InputWrongError: no client has such a key; all at once.
    """
    known = {client.key for client in everybody}
    refuse_any(
        Problem(
            Place("--client"), key, "no client has this name", f"See the folders.{nearest(key, known)}", code="N001"
        )
        for key in keys
        if key not in known
    )
    return [client for client in everybody if not keys or client.key in keys]


def _listed(where: Path) -> list[Path]:
    try:
        lines = where.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(where, getattr(error, "strerror", None) or "it is not UTF-8 text") from error
    sources: dict[Path, None] = {}
    problems = []
    for number, line in enumerate(lines, 1):
        named = line.strip()
        if not named or named.startswith("#"):
            continue
        path = where.parent / named
        path = path / COMPANY if path.is_dir() else path
        if path.is_file():
            sources[path] = None
        else:
            fix = f"Write the path of a client's folder or of its {COMPANY}."
            problems.append(Problem(Place(where.name, number), "", f'there is no "{named}"', fix, code="N005"))
    refuse_any(problems)
    return list(sources)


def _named(sources: Iterable[Path], at: Path) -> tuple[Client, ...]:
    plain = {source: package_name(source.parent.resolve().name) for source in sources}
    often = Counter(name.casefold() for name in plain.values())
    found = []
    for source, name in plain.items():
        if often[name.casefold()] > 1:
            # The path, not a running number: a third one must not rename the first two.
            found.append(Client(f"{name}-{_short_hash(os.path.relpath(source, at))}", source))
        else:
            found.append(Client(name, source))
    return tuple(sorted(found, key=lambda client: client.key))


def package_name(text: str) -> str:
    """A folder name every file system takes: small letters and digits, hyphens between, 60 at most."""
    plain = unicodedata.normalize("NFC", text).casefold()
    words = re.sub(r"[\W_]+", "-", plain).strip("-") or "unnamed"
    if len(words.encode()) > _LONGEST:
        cut = words.encode()[: _LONGEST - 7].decode("utf-8", "ignore").strip("-")
        words = f"{cut}-{_short_hash(text)}"
    return f"{words}-x" if words in _RESERVED else words


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.replace(os.sep, "/").encode("utf-8", "surrogateescape")).hexdigest()[:6]
