"""What files are at a glance: by name, size and the time they were last changed. Nothing is opened.

Enough to see that nothing was touched since the last run; what matters more than that is compared by its bytes.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.util import MAGIC_NUMBER, find_spec

from secor_docs.data_files import FOLDERS, Stock

_PASSED_OVER = ("~$", ".", "__pycache__")


def stamp(folders: Iterable[str | os.PathLike[str]], ending: str = "") -> bytes:
    """Every file below some folders.

    Args:
        folders: the folders; one that is not there counts as empty.
        ending: only files whose names end in this.
    """
    hash_ = hashlib.sha256()
    for folder in folders:
        hash_.update(os.fsencode(folder))
        for line in _lines(os.fspath(folder), ending):
            hash_.update(line)
    return hash_.digest()


def _lines(folder: str, ending: str) -> Iterator[bytes]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(_PASSED_OVER):
            continue
        if entry.is_dir():
            yield from _lines(entry.path, ending)
        elif entry.name.endswith(ending):
            status = entry.stat()
            yield os.fsencode(f"{entry.path}|{status.st_size}|{status.st_mtime_ns}\n")


def look(folder: str, names: Iterable[str]) -> list[tuple[str, int, int]]:
    """Name, size and time of files in a folder.

    Raises:
        OSError: one is not there.
    """
    found = ((name, os.stat(f"{folder}/{name}")) for name in names)  # noqa: PTH116 - hundreds of files, no paths needed
    return [(name, status.st_size, status.st_mtime_ns) for name, status in found]


def program(*packages: str) -> bytes:
    """Python and the modules of some packages: whatever has a say in what they make."""
    hash_ = hashlib.sha256(MAGIC_NUMBER + sys.version.encode())
    for package in packages:
        spec = find_spec(package)  # finds the folder of a package without running it
        hash_.update(stamp(spec.submodule_search_locations or () if spec else (), ".py"))
    return hash_.digest()


def inputs(company: str | os.PathLike[str], stock: Stock, day: date) -> str:
    """Everything a company's binder is made from, as a hash: its file by bytes, the rest at a glance.

    Args:
        company: its ``company.yaml``.
        stock: the shipped folders and overlays.
        day: the day it is judged by.

    Raises:
        OSError: the file may not be read.
    """
    with open(company, "rb") as file:  # noqa: PTH123 - see look
        hash_ = hashlib.sha256(file.read())
    hash_.update(f"{os.path.basename(company)} {day.isoformat()}".encode("utf-8", "surrogateescape"))  # noqa: PTH119
    hash_.update(program("secor_docs"))
    hash_.update(stamp(root / name for root in stock.roots for name in FOLDERS if name != "samples"))
    return hash_.hexdigest()
