"""One file of the data folders, and its layers in overlays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.problems import CouldNotReadError, InputWrongError, Place
from secor_docs.yamlfile import YamlText, read_yaml


def read_text(path: Path) -> str:
    """The text of a shipped or overlay file.

    Raises:
        CouldNotReadError: the file may not be read, or is not UTF-8.
    """
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(path, str(error)) from error


def needed(name: str, path: Path | None) -> YamlText:
    """A file that has to be there.

    Raises:
        InputWrongError: it is not, or it is no YAML.
        CouldNotReadError: it may not be read.
    """
    if path is None:
        raise InputWrongError.of(Place(name), "", "the file is missing", "Install the program again.", code="F005")
    return read_yaml(path, name)


def layers(stock: Stock, name: str) -> Iterator[YamlText]:
    """Every file of this name, the shipped one first, each overlay's after it."""
    found = [root / name for root in reversed(stock.roots) if (root / name).is_file()]
    if not found:
        needed(name, None)
    for depth, path in enumerate(found):
        yield read_yaml(path, name if depth == 0 else str(path))
