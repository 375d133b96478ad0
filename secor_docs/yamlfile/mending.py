"""Finds every slip in a text that is no YAML: mends line after line until the rest can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from secor_docs.yamlfile.lines import split_lines
from secor_docs.yamlfile.slips import Slip, slips
from secor_docs.yamlfile.syntax import Told

_MOST = 30
"""Faults told at once; and tries, so that a text of nonsense takes no minute."""


def mend(text: str, fault_of: Callable[[str], Told | None]) -> tuple[list[Told], str | None]:
    """Every fault of a text that can be told at once, and the text with all of them mended.

    Args:
        text: a text that cannot be read.
        fault_of: the parser's own words about a text; None where it can be read.

    Returns:
        The faults, and the mended text, which is None where a line had to be left out.
    """
    lines = split_lines(text)
    found = _needed(lines, list(slips(text))[:_MOST], fault_of)
    told = [(s.line, s.message, s.fix) for s in found]
    lines = _with(lines, found)
    whole = not any(slip.mended.lstrip().startswith("#") for slip in found)
    for _ in range(_MOST):
        left = fault_of("\n".join(lines))
        if left is None:
            return sorted(told), "\n".join(lines) if whole else None
        if told and left[0] in {line for line, _, _ in told}:
            return sorted(told), None  # what the parser makes of a line that is told already
        told.append(left)
        whole = False
        _leave_out(lines, left[0] - 1)
    return sorted(told), None


def _with(lines: Sequence[str], found: Sequence[Slip]) -> list[str]:
    mended = list(lines)
    for slip in found:
        mended[slip.line - 1] = slip.mended
    return mended


def _needed(lines: Sequence[str], found: Sequence[Slip], fault_of: Callable[[str], Told | None]) -> list[Slip]:
    """The slips that keep a text from being read: without the mending of one of them it cannot."""
    if fault_of("\n".join(_with(lines, found))) is not None:
        return list(found)
    kept = list(found)
    for slip in found:
        others = [s for s in kept if s is not slip]
        if others and fault_of("\n".join(_with(lines, others))) is None:
            kept = others
    return kept


def _leave_out(lines: list[str], at: int) -> None:
    """Take a line out of the reading, and what is further in below it."""
    at = min(at, len(lines) - 1)
    while at > 0 and not lines[at].strip():
        at -= 1
    indent = len(lines[at]) - len(lines[at].lstrip())
    lines[at] = ""
    for below in range(at + 1, len(lines)):
        if lines[below].strip() and len(lines[below]) - len(lines[below].lstrip()) <= indent:
            break
        lines[below] = ""
