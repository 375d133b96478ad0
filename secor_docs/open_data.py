"""Industry codes and titles out of the province's "OHS employer records" open data workbook.

The workbook has hundreds of thousands of rows; it is read as a stream. What a person wrote into an
overlay's ``industries.yaml`` stays to the letter: only codes that are not there yet are added to it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secor_docs.ooxml.workbook import open_workbook
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError, Place, Problem, refuse_any
from secor_docs.yamlfile import parse_yaml

CODE, NAME = "WCB_INDUSTRY_CODE", "WCB_INDUSTRY_NAME"
SOURCE = "Alberta OHS employer records (open data)"
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """One industry code with its title, and the other ways the workbook prints the title.

    Attributes:
        year: the latest year of its rows as text; empty where the workbook has no year column.
    """

    code: str
    title: str
    also: tuple[str, ...] = ()
    year: str = ""


def read_workbook(path: Path) -> tuple[Pair, ...]:
    """Read the code and title pairs of a workbook, sorted by code.

    Raises:
        CouldNotReadError: the file is not there or is no Excel workbook.
        InputWrongError: it has no sheet whose name starts with "Injury", or not the two columns.
    """
    with open_workbook(path, row_by_row=True, values=True) as book:
        sheets = [name for name in book.sheetnames if name.lower().startswith("injury")]
        if not sheets:
            fix = f"Its sheets are: {', '.join(book.sheetnames)}. Use the employer records workbook."
            raise InputWrongError.of(Place(path.name), "", "no sheet's name starts with Injury", fix, code="L012")
        return _pairs(book[sheets[0]].iter_rows(values_only=True), Place(path.name, spot=sheets[0]))


def _pairs(rows: Iterator[Sequence[Any]], place: Place) -> tuple[Pair, ...]:
    header: list[str] = []
    for _, row in zip(range(20), rows, strict=False):
        header = [str(cell or "").strip().upper() for cell in row]
        if CODE in header:
            break
    missing = [name for name in (CODE, NAME) if name not in header]
    fix = "Use the workbook as the province publishes it."
    refuse_any(Problem(place, name, "this column is missing", fix, code="L012") for name in missing)
    code_at, name_at = header.index(CODE), header.index(NAME)
    year_at = next((i for i, name in enumerate(header) if "YEAR" in name), None)
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        code, title = _code(row[code_at]), " ".join(str(row[name_at] or "").split())
        if code and title:
            year = str(row[year_at] or "")[:4] if year_at is not None else ""
            titles = found.setdefault(code, {})
            titles[title] = max(year, titles.get(title, ""))
    return tuple(_pair(code, titles) for code, titles in sorted(found.items()))


def _pair(code: str, titles: Mapping[str, str]) -> Pair:
    """The title of the latest year comes first; among equals the one seen last."""
    names = sorted(titles, key=lambda t: (titles[t], list(titles).index(t)), reverse=True)
    return Pair(code, names[0], tuple(names[1:]), titles[names[0]])


def _code(value: object) -> str:
    """Five digits as text; Excel drops leading zeros. Empty for anything that is no code."""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value or "").strip()
    return text.zfill(_DIGITS) if re.fullmatch(r"\d{1,5}", text) else ""


def add_to_overlay(path: Path, pairs: Sequence[Pair], year: str) -> tuple[Pair, ...]:
    """Add the pairs that an overlay's ``industries.yaml`` does not hold; make the file if there is none.

    Everything that is in the file already stays to the letter.

    Args:
        path: the file.
        pairs: what to add.
        year: the year to note where the workbook gives none.

    Returns:
        The pairs that were added.

    Raises:
        InputWrongError: the file that is there is not readable, or not laid out in lines as ours is.
        CouldNotReadError: it may not be read.
        CouldNotWriteError: it may not be written; what was there is still there.
    """
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else _HEADER
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(path, str(error)) from error
    old = parse_yaml(before, path.name).data or {}
    codes = old.get("codes") or {}
    new = tuple(pair for pair in pairs if pair.code not in codes)
    if not new:
        return ()
    after = _insert(before, "".join(_entry(pair, year) for pair in new), has_codes="codes" in old)
    _check_kept(path, old, after, new)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.new")
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise CouldNotWriteError(path, error.strerror or str(error)) from error
    return new


_HEADER = """\
# Your own industry codes; they come on top of the shipped ones, code by code.
# Give a code `activities` (see `secor legislation activities`) so that a list can be made from it.
"""


def _entry(pair: Pair, year: str) -> str:
    also = f"    also_printed_as: [{', '.join(map(_quoted, pair.also))}]\n" if pair.also else ""
    return (
        f'  "{pair.code}":\n    title: {_quoted(pair.title)}\n{also}'
        f"    source: {SOURCE}\n    year: {_quoted(pair.year or year)}\n"
    )


def _quoted(text: str) -> str:
    # JSON text is YAML text; nothing in a title can then be taken for YAML.
    return json.dumps(text, ensure_ascii=False)


def _insert(text: str, entries: str, *, has_codes: bool) -> str:
    if text and not text.endswith("\n"):
        text += "\n"
    if not has_codes:
        return f"{text}codes:\n{entries}"
    lines = text.splitlines(keepends=True)
    at = next((i for i, line in enumerate(lines) if re.match(r"codes\s*:", line)), len(lines))
    end = next((i for i in range(at + 1, len(lines)) if re.match(r"[^\s#]", lines[i])), len(lines))
    while end > at + 1 and not lines[end - 1].strip():
        end -= 1
    return "".join((*lines[:end], entries, *lines[end:]))


def _check_kept(path: Path, old: Mapping[str, Any], after: str, new: Sequence[Pair]) -> None:
    """Hold the text that would be written against the old: all that was there, and only the new codes."""
    problem = Problem(
        Place(path.name),
        "codes",
        "the new codes cannot be added to this file as it is laid out",
        'Write each code on a line of its own with two spaces before it, such as   "42118":',
        code="L013",
    )
    try:
        now = parse_yaml(after, path.name).data
    except InputWrongError as error:
        raise InputWrongError([problem]) from error
    wanted = {pair.code for pair in new}
    codes = {code: entry for code, entry in (now.get("codes") or {}).items() if code not in wanted}
    rest = {key: value for key, value in now.items() if key != "codes"}
    if (codes, rest) != (old.get("codes") or {}, {k: v for k, v in old.items() if k != "codes"}):
        raise InputWrongError([problem])
