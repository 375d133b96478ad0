"""Official texts that people pasted: kept in their folder, and our words held against them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.files import write_whole
from secor_docs.law.citation import Citation
from secor_docs.law.official_text import HeldAgainst, OfficialText, hold_against
from secor_docs.lint.statements import statements_in
from secor_docs.load import OFFICIAL, load_figures, load_index
from secor_docs.problems import TellingError


def keep_official(
    folder: Path, place: Citation, text: str, by: str, day: date, source: str
) -> tuple[Path, OfficialText]:
    """Keep a pasted text in a folder; one that was kept before stays beside it under its day.

    Raises:
        TellingError: the text is too short to be a section.
        CouldNotWriteError: the disk refused.
    """
    if len(text.strip()) < _SHORTEST:
        raise TellingError("there is next to no text", "Copy the whole section, with its subsections.", code="L021")
    kept = OfficialText(section=str(place.plain), by=by, day=day, source=source, text=text.strip())
    name = str(place.plain).removeprefix("OHS ").replace("s. ", "").replace(" ", "-").lower()
    path = folder / OFFICIAL / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        number = 1
        while (old := path.with_name(f"{name}.before-{number}.txt")).exists():
            number += 1
        write_whole(old, path.read_bytes())
    lines = "\n".join(f"  {line}".rstrip() for line in kept.text.replace("\t", " ").splitlines())
    head = f"section: {kept.section}\nby: {_quoted(by)}\nday: {day}\nsource: {_quoted(source)}\n"
    write_whole(path, f"{head}text: |\n{lines}\n".encode())
    return path, kept


_SHORTEST = 20


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def held_against(stock: Stock, text: OfficialText) -> HeldAgainst:
    """Hold what we say of a section against its official text.

    Raises:
        InputWrongError: a file is wrong.
    """
    figures = load_figures(stock, load_index(stock))
    return hold_against(text, figures.at(text.citation), statements_in(stock))
