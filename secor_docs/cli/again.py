"""The same build again, with nothing changed since: answered without doing it.

Every file that has a say in the answer is looked at, none is opened but ``company.yaml``. On any doubt there is
no answer, and the command is run.
"""

from __future__ import annotations

import hashlib
import marshal
import os
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from secor_docs import cache
from secor_docs.data_files import Stock
from secor_docs.stamp import inputs, look


def answer(words: Sequence[str], day: date) -> str | None:
    """What the command printed when there was nothing to do; None where it has to be run.

    Args:
        words: the words of the command line.
        day: today.
    """
    if words[:1] != ["build"]:
        return None
    record = cache.read(_name(words))
    if record is None:
        return None
    try:
        key, company, beside, overlays, folder, stood, said = marshal.loads(record)  # noqa: S302 - our own file
        now = inputs(company, Stock.of(tuple(map(Path, overlays))), day)
        if now != key or look(folder, (name for name, *_ in stood)) != stood:
            return None
        if look(os.path.dirname(company) or ".", (name for name, *_ in beside)) != beside:  # noqa: PTH120 - spares a Path
            return None
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return str(said)


def remember(
    words: Sequence[str],
    key: str,
    company: Path,
    pictures: Iterable[str],
    overlays: Iterable[Path],
    folder: Path,
    files: Iterable[str],
    said: str,
) -> None:
    """Keep what a command will say if nothing changes.

    Args:
        words: the words of the command line.
        key: what it was made from, as :func:`secor_docs.stamp.inputs` gave it before the work began.
        company: the company's file.
        pictures: its pictures, by their names beside it.
        overlays: folders laid over the shipped ones.
        folder: the company's folder.
        files: what was made in it.
        said: the answer.
    """
    try:
        beside, stood = look(str(company.parent), pictures), look(str(folder), files)
    except OSError:
        return
    # Names as they were typed: they count from the working folder, which is part of the record's own name.
    where = (str(company), beside, [str(overlay) for overlay in overlays], str(folder))
    cache.write(_name(words), marshal.dumps((key, *where, stood, said)))


def _name(words: Sequence[str]) -> str:
    said = "\0".join((os.getcwd(), *words))  # noqa: PTH109 - spares a Path
    return "answer-" + hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()
