"""The names of our files, and one file written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from secor_docs.problems import CouldNotWriteError, InputWrongError, Place

COMPANY = "company.yaml"
TRACKER = "tracker.xlsx"
SAMPLES = "samples.yaml"
"""The samples of records that somebody looked for on paper; next to the company file."""
MANIFEST = "manifest.json"
LOCK = "locked.json"
"""Stands in a package that has been approved; nothing may be written into it."""
BASE = ".secor/base"
"""Where a package made for a client keeps a copy of each file as it was produced, to merge edits with."""
INSIDE = ".secor"
"""The folder of a package that is the program's own; it does not go to the client, so no lock covers it."""


LONGEST_PATH = 259 if sys.platform == "win32" else 4095
"""Letters of a path. Where Windows itself takes more, Word and Excel still open no longer one."""


ASCII_ONLY = "file names here take plain letters only; put PYTHONUTF8=1 before the command, or choose another terminal"


def unwritable(text: str) -> str:
    """The letters of a text that a file's name cannot have, as this process was started; mostly none."""
    try:
        os.fsencode(text)
    except UnicodeEncodeError as error:
        return text[error.start : error.end]
    return ""


def refuse_long(*paths: Path) -> None:
    """Refuse paths that this system cannot hold, before anything is written.

    Raises:
        CouldNotWriteError: the longest of them is too long, or one has letters that file names cannot have here.
    """
    for path in paths:
        if strange := unwritable(os.fspath(path)):
            raise CouldNotWriteError(path, f'its name holds "{strange}", and {ASCII_ONLY}')
    longest = max(map(os.path.abspath, paths), key=len, default="")
    if len(longest) > LONGEST_PATH:
        reason = f"its path has {len(longest)} letters, and this system takes {LONGEST_PATH}; choose a shorter folder"
        raise CouldNotWriteError(longest, reason)


def sha256(data: bytes) -> str:
    """Hash of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def hash_of(path: Path) -> str:
    """Hash of a file; empty where it cannot be read."""
    try:
        return sha256(path.read_bytes())
    except OSError:
        return ""


def tree_hash(folder: Path, endings: tuple[str, ...]) -> bytes:
    """The files below a folder whose names end in these, by their names and bytes; empty where there are none.

    Raises:
        OSError: one may not be read.
    """
    found = b""
    top = os.fspath(folder)
    for path in _files_below(top, endings):
        with open(path, "rb") as file:  # noqa: PTH123 - hundreds of files, no Path needed
            data = file.read()
        # The inner hashes have one length, so no two lists of files read alike.
        found += hashlib.sha256(os.fsencode(path[len(top) :])).digest() + hashlib.sha256(data).digest()
    return hashlib.sha256(found).digest() if found else found


def _files_below(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.name.startswith(("~$", ".", "__pycache__", "_stock")):
            continue  # _stock is where a wheel keeps the shipped folders, which have roots of their own
        if entry.is_dir():
            yield from _files_below(entry.path, endings)
        elif entry.name.endswith(endings):
            yield entry.path


def write_whole(path: Path, data: bytes) -> None:
    """Write one file so that it is either the old one or the whole new one.

    Raises:
        CouldNotWriteError: the disk refused; the old file stays.
    """
    beside = path.with_name(f".{path.name}.new")
    refuse_long(beside)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise CouldNotWriteError(path, reason_of(error)) from error


def holder(path: Path) -> str:
    """The name of the file that shows that a program has a file open, or an empty string."""
    # Excel leaves ~$name next to an open file, and Word too, without the first letters of a longer name;
    # LibreOffice leaves .~lock.name#.
    names = (*(f"~${path.name[cut:]}" for cut in range(3)), f".~lock.{path.name}#")
    return next((name for name in names if (path.parent / name).exists()), "")


def refuse_open(paths: Iterable[Path]) -> None:
    """Refuse to replace files that another program has open: whoever works in one would save the old text again.

    Raises:
        CouldNotWriteError: naming all of them.
    """
    found = [(path, held) for path in paths if path.is_file() and (held := holder(path))]
    if found:
        path, held = found[0]
        reason = f"it is open in another program (close it there; if nothing has it open, delete {held})"
        raise CouldNotWriteError(path, "; ".join([reason, *(f"so is {other}" for other, _ in found[1:])]))


def write_produced(path: Path, data: bytes) -> None:
    """Write a Word or Excel file people may go on with, but never over one they have changed or one of their own.

    The file's zip carries the hash of the rest in its comment, where Word and Excel lose it as soon as they save.

    Raises:
        CouldNotWriteError: there is such a file, or the disk refused; the old file stays.
    """
    refuse_changed([path])
    said = sha256(data).encode()
    write_whole(path, data[:-2] + len(said).to_bytes(2, "little") + said)


def refuse_changed(paths: Iterable[Path]) -> None:
    """Refuse to write over files that this program did not write, or that were changed since; all at once.

    Raises:
        CouldNotWriteError: naming them.
    """
    found = [path for path in paths if path.exists() and not as_produced(path)]
    if found:
        reason = "it was changed by hand, or made by something else; move it, or give another name"
        raise CouldNotWriteError(found[0], "; ".join([reason, *(f"so was {path}" for path in found[1:])]))


def as_produced(path: Path) -> bool:
    """Whether a file is just what :func:`write_produced` wrote."""
    data = path.read_bytes() if path.is_file() else b""
    whole, length, said = data[:-66], data[-66:-64], data[-64:]
    return length == (64).to_bytes(2, "little") and sha256(whole + b"\0\0").encode() == said


@contextmanager
def locked(lock: Path, of: Path, busy: str, *, wait: float = 0) -> Iterator[None]:
    """Let one process of ours at a time work on something; the system frees the lock of a process that ends.

    Args:
        lock: the lock's file; it is there as long as the lock is held.
        of: what is worked on, for messages.
        busy: what to say where another process holds it.
        wait: seconds to wait for that one.

    Raises:
        CouldNotWriteError: another process holds it, or the disk refused.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - what only reads needs no lock

    held = FileLock(lock, timeout=wait, poll_interval=0.01)
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        held.acquire()
    except Timeout as error:
        raise CouldNotWriteError(of, busy) from error
    except OSError as error:
        raise CouldNotWriteError(of, reason_of(error)) from error
    try:
        yield
    finally:
        try:
            with suppress(OSError):  # Windows keeps an open file; it lies there, and the next one takes it
                lock.unlink()
        finally:
            held.release()


def reason_of(error: OSError) -> str:
    """Why the disk refused, in the words of the system."""
    reason = error.strerror or str(error)
    if isinstance(error, PermissionError):
        reason += " (is it open in Word or Excel, or is the folder read-only? Close it, or take another)"
    return reason


def last_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of the package in ``folder``; empty where there is none that can be read."""
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("files"), dict) else {}


# -- the company's file -----------------------------------------------------------------------------


_YAML = frozenset({".yaml", ".yml"})


def company_file(where: str | Path | None = None) -> Path:
    """The company file meant by a folder, the file itself, or nothing: then of the folder one is in.

    A folder means the ``company.yaml`` in it, or the one other YAML file in it that holds a company.

    Raises:
        InputWrongError: the folder holds none, or several.
    """
    path = Path(where) if where is not None else Path()
    if not path.is_dir():
        return path
    found = company_files(path)
    if len(found) == 1:
        return found[0]
    place = Place(str(path) if where is not None else "this folder")
    if found:
        names = ", ".join(p.name for p in found)
        raise InputWrongError.of(place, "", f"holds several company files: {names}", "Name one of them.", code="F006")
    fix = "Name the company's file or folder; `secor init` writes a new one."
    raise InputWrongError.of(place, "", f"holds no {COMPANY}", fix, code="F006")


def company_files(folder: Path) -> list[Path]:
    """The company files of a folder: its ``company.yaml`` alone, else every other YAML file that holds a company."""
    if (folder / COMPANY).exists():
        return [folder / COMPANY]
    return sorted(p for p in folder.iterdir() if p.suffix.lower() in _YAML and _holds_company(p))


def _holds_company(path: Path) -> bool:
    try:
        return any(line.startswith("company:") for line in path.read_text("utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError):
        return False


_LEGAL_NAME = re.compile(r"^\s+legal_name:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)


def legal_name_in(path: Path) -> str:
    """The legal name a company file begins with, without reading the rest; its folder's name where none is found."""
    with suppress(OSError, UnicodeDecodeError):
        if found := _LEGAL_NAME.search(path.read_text("utf-8-sig")):
            return found[1]
    return path.parent.name


def neighbours(path: Path) -> tuple[str, ...]:
    """The legal names of the companies in the folders next to a company's own, such as a consultant's other clients."""
    own = path.resolve()
    names = []
    for other in sorted(own.parent.parent.glob(f"*/{COMPANY}")):
        if other != own:
            with suppress(OSError, UnicodeDecodeError):
                names += _LEGAL_NAME.findall(other.read_text("utf-8-sig"))[:1]
    return tuple(names)
