"""What is behind a ``#`` on the line of a value: YAML does not read it, and a person may have meant it as text.

``Unit #4`` is cut to ``Unit`` by every YAML reader. Two blanks before the ``#`` and one behind it are how people set a
note apart; anything else beside a text is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secor_docs.yamlfile.lines import TypedLine, ValueKind, scan
from secor_docs.yamlfile.typed import as_meant


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Words behind a ``#`` that are not read.

    Attributes:
        line: its line.
        words: from the ``#`` on.
        alone: nothing else is on the line.
        apart: it is set apart as a note: two blanks or a tab before the ``#``, a blank behind it.
        spaced: a blank is behind the ``#``.
        held: how the value before it is written; "none" where nothing is before it.
        opens_block: the block of its key is below.
        whole: the line as it would be with the words read as text; empty where that cannot be said.
    """

    line: int
    words: str
    alone: bool = False
    apart: bool = False
    spaced: bool = False
    held: ValueKind = "none"
    opens_block: bool = False
    whole: str = ""


def remarks(text: str) -> Iterator[Remark]:
    """The remarks of a text, line by line.

    A line that is only a comment is none, but where it looks like text that goes on: ``#12 Aspen`` alone on a line
    below an empty key, or below a text.
    """
    before: TypedLine | None = None
    lines = list(scan(as_meant(text)))
    for position, line in enumerate(lines):
        if line.kind == "comment":
            if before is not None and _goes_on(before, line):
                yield Remark(line=line.number, words=line.comment, alone=True)
            continue
        if line.comment:
            yield _remark(line, opens_block=line.opens and _block_below(line, lines[position + 1 :]))
        if line.kind != "blank":
            before = line


def _goes_on(before: TypedLine, line: TypedLine) -> bool:
    under = line.indent > before.indent and (before.held == "plain" or (before.opens and bool(before.key)))
    return under and bool(re.match(r"#\d", line.comment)) and not before.comment


def _block_below(line: TypedLine, below: Sequence[TypedLine]) -> bool:
    following = next((b for b in below if b.kind == "text"), None)
    return following is not None and (
        following.indent > line.indent or (bool(following.dashes) and following.indent == line.indent)
    )


def _remark(line: TypedLine, *, opens_block: bool) -> Remark:
    start = len(line.text.rstrip()) - len(line.comment)
    spaced = bool(re.match(r"#+(?:[ \t]|$)", line.comment))
    lead, value = line.text[: line.at].strip(), line.text[line.at :].strip()
    noted = re.compile(r"(?:[ \t]{2,}|\t)#+[ \t]").search(value, len(line.value) + 1)
    if noted and not spaced:  # words that belong to the text, and a note behind them
        value = value[: noted.start()]
    return Remark(
        line=line.number,
        words=line.comment,
        apart=spaced and bool(re.search(r"(?:[ \t]{2}|\t)$", line.text[:start])),
        spaced=spaced,
        held=line.held,
        opens_block=opens_block,
        whole=f"{lead} {in_quotes(value)}" if line.held in {"plain", "none"} and line.kind == "text" else "",
    )


def in_quotes(text: str) -> str:
    """Text as a YAML value in quotes."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
