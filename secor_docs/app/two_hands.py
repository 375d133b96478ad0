"""A whole text that two hands changed: what only one of them changed is taken, and the rest is left to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Clash:
    """Lines that both changed.

    Attributes:
        line: the first of them in the file as it is now, from 1.
        was: the lines as both found them.
        mine: as the one made them.
        now: as the other made them.
    """

    line: int
    was: tuple[str, ...]
    mine: tuple[str, ...]
    now: tuple[str, ...]


Piece = tuple[str, ...] | Clash


def merged(was: str, mine: str, now: str) -> list[Piece]:
    """A text that was changed by two: lines to be taken as they are, and those that both changed.

    Args:
        was: the text both began with, with plain line breaks.
        mine: what one of them made of it.
        now: what the other made of it.
    """
    base, one, other = was.split("\n"), mine.split("\n"), now.split("\n")
    pieces: list[Piece] = []
    at = at_one = at_other = 0
    for start, end in _regions(_changes(base, one), _changes(base, other)):
        same = start - at
        pieces.append(tuple(base[at:start]))
        at_one, at_other = at_one + same, at_other + same
        end_one, end_other = _moved(base, one, end), _moved(base, other, end)
        found = (tuple(base[start:end]), tuple(one[at_one:end_one]), tuple(other[at_other:end_other]))
        pieces.append(_settled(at_other + 1, *found))
        at, at_one, at_other = end, end_one, end_other
    pieces.append(tuple(base[at:]))
    return [piece for piece in pieces if piece]


def _settled(line: int, was: tuple[str, ...], mine: tuple[str, ...], now: tuple[str, ...]) -> Piece:
    if mine in (was, now):
        return now
    return mine if now == was else Clash(line, was, mine, now)


_Change = tuple[int, int]


def _matcher(base: Sequence[str], other: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, base, other, autojunk=False)


def _changes(base: Sequence[str], other: Sequence[str]) -> list[_Change]:
    return [(start, end) for kind, start, end, _, _ in _matcher(base, other).get_opcodes() if kind != "equal"]


def _moved(base: Sequence[str], other: Sequence[str], line: int) -> int:
    """Where the place before a line of the first text is in the other, behind what was put in there."""
    found = 0
    for _, start, end, new_start, new_end in _matcher(base, other).get_opcodes():
        if start <= line:
            found = new_end if line >= end else new_start + (line - start)
    return found


def _regions(*changes: Sequence[_Change]) -> Iterator[_Change]:
    """Changes of both sides, those that touch or overlap taken together."""
    held: _Change | None = None
    for start, end in sorted(change for side in changes for change in side):
        if held is not None and start <= held[1]:
            held = (held[0], max(held[1], end))
        else:
            if held is not None:
                yield held
            held = (start, end)
    if held is not None:
        yield held


def as_sent(text: str) -> str:
    """A text as a browser sends it back when nobody touches it, with plain line breaks."""
    return re.sub(r"\r\n|\r", "\n", text).replace("\0", "\ufffd")


def with_line_ends(typed: str, before: str) -> str:
    """What came from a form, with the line ends the file has: a line that stays keeps its own, to the byte.

    Args:
        typed: the text with plain line breaks.
        before: the text of the file.
    """
    old = re.findall(r"([^\r\n]*)(\r\n|\n|\r|\Z)", before)
    if len(old) > 1 and not old[-2][1]:
        old.pop()  # the end of the text is found twice behind a last line without a line end
    usual = max(("\r\n", "\n", "\r"), key=before.count) if "\n" in before or "\r" in before else "\n"
    usual = "\r\n" if usual == "\n" and before.count("\r\n") * 2 > before.count("\n") else usual
    new = typed.split("\n")
    made: list[tuple[str, str]] = []
    matcher = _matcher([as_sent(line) for line, _ in old], new)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        for n in range(new_end - new_start):
            stays = start + n < end
            line = old[start + n][0] if kind == "equal" else new[new_start + n]
            made.append((line, old[start + n][1] if stays else usual))
    last = len(made) - 1
    return "".join(line + ("" if n == last else end or usual) for n, (line, end) in enumerate(made))
